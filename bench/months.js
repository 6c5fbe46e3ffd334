/* A month of attendance of an invented office: its policy, its calendar, and raw events from a generator. */
import { completePolicy, workCalendar } from "../dist/attendance.js";
import { lcg } from "./random.js";

export const FRIDAYS = new Set(["2026-10-02", "2026-10-09", "2026-10-16", "2026-10-23", "2026-10-30"]);

const day = { start: "07:30", end: "16:00", breakStart: "12:00", breakEnd: "13:00" };
const friday = { start: "07:30", end: "16:30", breakStart: "11:30", breakEnd: "13:00" };
const weekdays = ["senin", "selasa", "rabu", "kamis", "jumat"];
export const policy = completePolicy("kementerian-2013", {
  hours: { senin: day, selasa: day, rabu: day, kamis: day, jumat: friday },
  checkIns: 4,
  noCheckOut: "top-bracket",
  leave: "none",
});
export const calendar = workCalendar("2026-10", { weekdays });

const clock = (minutes, seconds) =>
  [Math.floor(minutes / 60), minutes % 60, seconds].map((part) => String(part).padStart(2, "0")).join(":");

/** Raw months, each generated as it is asked for: nine of ten days are in order, some are late, short or empty. */
export function* employees(count) {
  const random = lcg(2026);
  for (let number = 0; number < count; number++) {
    const leave = random() < 0.1;
    yield {
      id: `P${number}`,
      ...(leave && { excuses: [{ kind: "cuti-tahunan", from: "2026-10-12", until: "2026-10-14" }] }),
      days: calendar.workingDays.map((date) => {
        const isLeave = leave && date >= "2026-10-12" && date <= "2026-10-14";
        const chance = random();
        if (isLeave || chance < 0.005) return { date, events: [] };
        const second = Math.floor(random() * 60);
        const end = friday.end === "16:30" && FRIDAYS.has(date) ? 990 : 960;
        const events = [
          {
            kind: "check-in",
            time: clock(chance < 0.08 ? 451 + Math.floor(random() * 120) : 420 + Math.floor(random() * 30), second),
            proof: "selfie",
          },
          { kind: "break-out", time: clock(722, second) },
          { kind: "break-in", time: clock(770, second) },
        ];
        if (chance > 0.01)
          events.push({
            kind: "check-out",
            time: clock(chance > 0.95 ? end - 1 - Math.floor(random() * 100) : end + 2, second),
          });
        return { date, events };
      }),
    };
  }
}
