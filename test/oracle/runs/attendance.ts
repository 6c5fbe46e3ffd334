import {
  absenceOf,
  attendanceDay,
  attendanceMonth,
  attendancePresets,
  checkPresenceShares,
  workCalendar,
  weeklyMinutes,
} from "sistem-merit/attendance";
import { attempt } from "sistem-merit/core";
import { untyped } from "../../core/support.js";
import {
  type Added,
  type Day,
  type Grace,
  type Hours,
  naiveAbsence,
  naiveCalendar,
  naiveDay,
  naiveMonth,
  naiveShares,
  naiveWeek,
  openIn,
  PRESETS,
  type Times,
} from "../attendance.js";
import { combinations, type Compare, type Domain, pick, type Random } from "./run.js";

const WEEKDAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"] as const;
const NO_GRACE: Grace = { minutes: 0, fromStart: true };

const two = (number: number): string => String(number).padStart(2, "0");
const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
const at = (time: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

const hoursOf = ({ start, end, rest }: Hours): unknown => ({
  start: clock(start),
  end: clock(end),
  ...(rest && { breakStart: clock(rest[0]), breakEnd: clock(rest[1]) }),
});

function judgeDay(times: Times, hours: Hours, checkIns: 2 | 4, grace: Grace, compare: Compare): void {
  const kinds = { in: "check-in", breakOut: "break-out", breakIn: "break-in", out: "check-out" } as const;
  const events = (["in", "breakOut", "breakIn", "out"] as const).flatMap((key) => {
    const time = times[key];
    return time === undefined ? [] : [{ kind: kinds[key], time: clock(time) }];
  });
  const day = attendanceDay(
    events.reverse(),
    { date: "2026-11-02", dayType: "working-day" },
    {
      id: "contoh",
      name: { id: "Contoh", en: "Example" },
      checkIns,
      hours: { senin: untyped(hoursOf(hours)) },
      grace: { minutes: grace.minutes, countedFrom: grace.fromStart ? "start" : "end-of-grace" },
    },
  );
  compare(
    [day.status, day.lateMinutes, day.earlyMinutes, day.temporaryLeaveMinutes, day.missing.join()],
    naiveDay(times, hours, checkIns, grace),
    () => ({ events, hours: hoursOf(hours), checkIns, grace }),
  );
}

const ADDED: Added = {
  noCheckIn: "1.75",
  noCheckOut: "none",
  absence: "3.33",
  annualLeave: "0.25",
  sickLeave: "1.5",
  ceremony: "0.5",
};

const figureOf = (text: string): unknown => (text === "none" ? text : Number(text));

function figuresOf(preset: string, added: Added): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> = {
    early: "none",
    temporaryLeave: "none",
    noCheckIn: figureOf(added.noCheckIn),
    noCheckOut: figureOf(added.noCheckOut),
    absence: figureOf(added.absence),
    ceremony: figureOf(added.ceremony),
  };
  return Object.fromEntries(openIn(preset).map((key) => [key, given[key]]));
}

const calendarOf = (days: readonly Day[]) => ({
  month: days[0]?.date.slice(0, 7) ?? "2026-11",
  workingDays: days.map(({ date }) => date),
});

const recordOf = ({ date, status, late, early, away, missing, excuse, ceremony }: Day): unknown => ({
  date,
  dayType: "working-day",
  status,
  lateMinutes: late,
  earlyMinutes: early,
  temporaryLeaveMinutes: away,
  missing,
  ...(excuse && { excuse }),
  ...(ceremony && { ceremony }),
});

function monthOf(preset: (typeof PRESETS)[number], days: readonly Day[], added: Added) {
  const own = attendancePresets[preset];
  const leave = {
    ...(preset !== "kementerian-2013" && { "cuti-tahunan": Number(added.annualLeave) }),
    "cuti-sakit": Number(added.sickLeave),
  };
  const known = typeof own.leave === "object" ? own.leave : {};
  const policy = { ...own, ...figuresOf(preset, added), leave: { ...known, ...leave } };
  return attendanceMonth(untyped(days.map(recordOf)), untyped(policy), calendarOf(days));
}

function judgeMonth(preset: (typeof PRESETS)[number], days: readonly Day[], added: Added, compare: Compare): void {
  const month = monthOf(preset, days, added);
  compare(
    [
      month.workingDays,
      month.presentDays,
      month.excusedDays,
      month.unexcusedDays,
      month.lateMinutes,
      month.earlyMinutes,
      month.temporaryLeaveMinutes,
      month.absenceRuns?.first,
      month.absenceRuns?.longest,
      month.absenceRuns?.last,
      month.deduction.lines
        .map(({ date = "-", kind, minutes = "-", percent }) => `${date} ${kind} ${minutes} ${percent}`)
        .sort()
        .join("; "),
      month.deduction.percent,
      month.deduction.capped,
      month.grade,
    ],
    naiveMonth(preset, days, added),
    () => ({ preset, days, added }),
  );
}

const present = (date: string, minutes: Partial<Pick<Day, "late" | "early" | "away" | "missing">> = {}): Day => ({
  date,
  status: "present",
  late: 0,
  early: 0,
  away: 0,
  missing: [],
  ...minutes,
});

const someMinutes = (random: Random): number =>
  random(2) === 0 ? 0 : pick(random, [1, 2, 29, 30, 31, 32, 59, 60, 61, 62, 89, 90, 91, 92, 93, 1 + random(480)]);

function someDay(random: Random, date: string, absent: number): Day {
  const status = random(100) < absent ? "absent" : random(8) === 0 ? "excused" : "present";
  const none = { late: 0, early: 0, away: 0, missing: [] };
  if (status === "excused")
    return { date, status, ...none, excuse: pick(random, ["cuti-tahunan", "cuti-sakit", "dinas-luar"]) };
  if (status === "absent") return { date, status, ...none };
  const missing = ["check-in", "break-out", "break-in", "check-out"].filter(() => random(8) === 0);
  return {
    date,
    status,
    late: missing.includes("check-in") ? 0 : someMinutes(random),
    early: missing.includes("check-out") ? 0 : someMinutes(random),
    away: missing.some((kind) => kind.startsWith("break")) ? 0 : someMinutes(random),
    missing,
    ...(random(6) === 0 && { ceremony: pick(random, ["attended", "missed"]) }),
  };
}

function judgeAbsence(random: Random, compare: Compare): void {
  const absent = pick(random, [5, 50, 90, 100]);
  const months = Array.from({ length: 1 + random(4) }, (_, index) => {
    const month = `2026-${two(index + 8)}`;
    const { workingDays } = workCalendar(month, { weekdays: WEEKDAYS.slice(0, 5) });
    return workingDays.slice(0, 1 + random(workingDays.length)).map((date) => someDay(random, date, absent));
  });
  const results = months.map((days) => monthOf("permentan-68-2012", days, ADDED));
  const { days, consecutive } = absenceOf(random(2) === 0 ? results : results.reverse());
  compare([days, consecutive], naiveAbsence(months.map((all) => all.map(({ status }) => status))), () => months);
}

function judgeCalendar(random: Random, compare: Compare): void {
  const month = `${2019 + random(12)}-${two(1 + random(12))}`;
  const weekdays = WEEKDAYS.filter(() => random(4) > 0);
  if (weekdays.length === 0) return;
  const someDate = (): string => `${month}-${two(1 + random(28))}`;
  const holidays = [...new Set([someDate(), someDate(), `${month}-01`])];
  const [from = "", until = ""] = [someDate(), someDate()].sort();
  compare(
    [workCalendar(month, { weekdays, holidays, from, until }).workingDays.join()],
    [naiveCalendar(month, weekdays, holidays, from, until).join()],
    () => ({ month, weekdays, holidays, from, until }),
  );
}

function judgeWeek(week: readonly Hours[], ramadan: boolean, compare: Compare): void {
  const hours = Object.fromEntries(week.map((day, index) => [WEEKDAYS[index] ?? "", hoursOf(day)]));
  const { minutes, required, difference } = weeklyMinutes(untyped(hours), { ramadan });
  compare([minutes, required, difference], naiveWeek(week, ramadan), () => ({ hours, ramadan }));
}

function judgeShares(shares: readonly string[], compare: Compare): void {
  const outcome = attempt(() =>
    checkPresenceShares(Object.fromEntries(shares.map((share, index) => [`s${index}`, share]))),
  );
  const sum = outcome.ok ? outcome.value.sum : outcome.issues[0]?.params["sum"];
  compare([outcome.ok, sum], naiveShares(shares), () => shares);
}

const STANDARD: Hours = { start: at("07:30"), end: at("16:00"), rest: [at("12:00"), at("13:00")] };

function someHours(random: Random): Hours {
  const [a, b, c, d] = Array.from({ length: 4 }, () => at("06:00") + random(14 * 3600)).sort((x, y) => x - y);
  const [start = 0, from = 0, until = 0, end = 1] = [a, b, c, d];
  return { start, end: Math.max(end, start + 1), rest: random(3) > 0 ? [from, until] : undefined };
}

export const attendance: Domain = {
  id: "attendance",
  thousands: 8,
  boundaries: (compare) => {
    for (const preset of PRESETS) {
      for (const key of ["late", "early", "away"] as const) {
        for (let minutes = 0; minutes <= 130; minutes++) {
          judgeMonth(preset, [present("2026-11-02", { [key]: minutes })], ADDED, compare);
          // The same minutes on two days: by event twice, over the month once.
          const half = [Math.floor(minutes / 2), Math.ceil(minutes / 2)] as const;
          const days = [present("2026-11-02", { [key]: half[0] }), present("2026-11-03", { [key]: half[1] })];
          judgeMonth(preset, days, ADDED, compare);
        }
      }
      for (const record of ["check-in", "break-out", "break-in", "check-out"]) {
        for (const minutes of [0, 1, 30, 31, 91, 92]) {
          for (const times of [1, 2]) {
            const days = ["2026-11-02", "2026-11-03"]
              .slice(0, times)
              .map((date) => present(date, { missing: [record] }));
            const other = present("2026-11-04", { late: minutes, early: minutes, away: minutes });
            judgeMonth(preset, [...days, other], ADDED, compare);
          }
        }
      }
      // Absence up to and past all that there is.
      const all = workCalendar("2026-12", { weekdays: WEEKDAYS }).workingDays;
      for (let absent = 0; absent <= all.length; absent++) {
        const days = all.map((date, index): Day => ({
          ...present(date),
          status: index < absent ? "absent" : "present",
        }));
        judgeMonth(preset, days, ADDED, compare);
        judgeMonth(preset, days.slice(0, absent + 1), { ...ADDED, absence: "none" }, compare);
      }
    }
    // Every second beside the beginning, the end, the break, and a grace.
    for (const offset of [-61, -60, -59, -1, 0, 1, 59, 60, 61, 899, 900, 959, 960]) {
      for (const minutes of [0, 1, 15, 16]) {
        for (const fromStart of [true, false]) {
          const [came, out] = [STANDARD.start + offset, STANDARD.end - offset];
          judgeDay({ in: came, out }, STANDARD, 2, { minutes, fromStart }, compare);
        }
      }
      for (const other of [-61, -60, -59, 0, 59, 60, 61]) {
        const [breakOut, breakIn] = [at("12:00") - offset, at("13:00") + other];
        judgeDay({ in: STANDARD.start, breakOut, breakIn, out: STANDARD.end }, STANDARD, 4, NO_GRACE, compare);
      }
    }
    const [came, breakOut, breakIn, out] = ["07:29", "12:01", "13:02", "15:58"].map(at);
    for (const [hasIn, hasBreakOut, hasBreakIn, hasOut] of combinations([0, 1, 2, 3].map(() => [false, true]))) {
      const times = {
        in: hasIn ? came : undefined,
        breakOut: hasBreakOut ? breakOut : undefined,
        breakIn: hasBreakIn ? breakIn : undefined,
        out: hasOut ? out : undefined,
      };
      for (const checkIns of [2, 4] as const) judgeDay(times, STANDARD, checkIns, NO_GRACE, compare);
    }
    for (const shares of [
      ["90.36", "0.53", "9.1", "0.4"],
      ["90.36", "0.53", "9.1", "0.01"],
      ["90.36", "0.53", "9.1", "0.07"],
      ["90.36", "0.53", "9.1", "0.08"],
      ["50.05", "50"],
      ["50.5", "50"],
      ["50.6", "50"],
      ["33.3", "33.3", "33.3"],
      ["33", "33", "33"],
      ["33", "33", "32"],
    ]) {
      judgeShares(shares, compare);
    }
    for (const end of ["15:59", "15:59:59", "16:00", "16:00:59", "16:01"]) {
      const day = { ...STANDARD, end: at(end) };
      for (const ramadan of [false, true]) judgeWeek([day, day, day, day, day], ramadan, compare);
    }
  },
  random: (random, compare) => {
    const { workingDays } = workCalendar(`2026-${two(1 + random(12))}`, { weekdays: WEEKDAYS.slice(0, 5 + random(3)) });
    const absent = pick(random, [3, 3, 20, 95]);
    const text = (): string => (random(4) === 0 ? "none" : (random(1001) / 100).toString());
    const added: Added = {
      noCheckIn: text(),
      noCheckOut: text(),
      absence: text(),
      annualLeave: (random(300) / 100).toString(),
      sickLeave: (random(300) / 100).toString(),
      ceremony: text(),
    };
    const days = workingDays.slice(0, 1 + random(workingDays.length)).map((date) => someDay(random, date, absent));
    judgeMonth(pick(random, PRESETS), days, added, compare);
    const hours = random(2) === 0 ? STANDARD : someHours(random);
    const [a, b, c, d] = Array.from({ length: 4 }, () => 1 + at("05:00") + random(16 * 3600)).sort((x, y) => x - y);
    const maybe = (time: number | undefined): number | undefined => (random(6) === 0 ? undefined : time);
    const grace = { minutes: pick(random, [0, 5, 15, random(241)]), fromStart: random(2) === 0 };
    const times = { in: maybe(a), breakOut: maybe(b), breakIn: maybe(c), out: maybe(d) };
    judgeDay(times, hours, pick(random, [2, 4] as const), grace, compare);
    judgeAbsence(random, compare);
    judgeCalendar(random, compare);
    judgeWeek(
      Array.from({ length: 1 + random(7) }, () => someHours(random)),
      random(2) === 0,
      compare,
    );
    const cut = random(9000);
    const rest = 10_000 - cut + random(5) - 2;
    judgeShares([(cut / 100).toFixed(2), (rest / 100).toFixed(pick(random, [1, 2]))], compare);
  },
};
