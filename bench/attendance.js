/*
 * The attendance of a province: 40,000 employees, one month, raw events to months with every deduction explained, streamed
 * from a generator. Every event is validated. Beside it the same percentages by hand: a plain loop with the table written
 * into it, which checks nothing, explains nothing and cites nothing.
 *
 *   node --expose-gc attendance.js
 *
 * Exits with 1 if the run takes 6 seconds or more of processor time, generating the events included, or if the heap grows
 * by 64 MB or more while they come.
 */
import assert from "node:assert/strict";
import { attendanceDay, attendanceMonth, attendanceRun, completePolicy, workCalendar } from "../dist/attendance.js";
import { lcg } from "./random.js";

const EMPLOYEES = 40_000;
const COMPARED = 2_000;
const ROUNDS = 3;
const MOST_SECONDS = 6;
const MOST_HEAP_MB = 64;

const day = { start: "07:30", end: "16:00", breakStart: "12:00", breakEnd: "13:00" };
const friday = { start: "07:30", end: "16:30", breakStart: "11:30", breakEnd: "13:00" };
const weekdays = ["senin", "selasa", "rabu", "kamis", "jumat"];
const policy = completePolicy("kementerian-2013", {
  hours: { senin: day, selasa: day, rabu: day, kamis: day, jumat: friday },
  checkIns: 4,
  noCheckOut: "top-bracket",
  leave: "none",
});
const calendar = workCalendar("2026-10", { weekdays });

const clock = (minutes, seconds) =>
  [Math.floor(minutes / 60), minutes % 60, seconds].map((part) => String(part).padStart(2, "0")).join(":");

/** Raw months, each generated as it is asked for: nine of ten days are in order, some are late, short or empty. */
function* employees(count) {
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

const FRIDAYS = new Set(["2026-10-02", "2026-10-09", "2026-10-16", "2026-10-23", "2026-10-30"]);

/** Seconds of processor time. */
function timed(run) {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

const hundredths = (minutes) => (minutes < 1 ? 0 : minutes < 31 ? 50 : minutes < 61 ? 100 : minutes < 91 ? 125 : 150);
const minutesOf = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** What a user would write without the library. */
function byHand({ days, excuses }) {
  let percent = 0;
  for (const { date, events } of days) {
    if (excuses !== undefined && date >= excuses[0].from && date <= excuses[0].until) continue;
    if (events.length === 0) {
      percent += 500;
      continue;
    }
    const end = FRIDAYS.has(date) ? 990 : 960;
    percent += hundredths(minutesOf(events[0].time) - 450);
    percent +=
      events[3] === undefined
        ? 150
        : hundredths(
            Math.ceil(end - minutesOf(events[3].time) - Number(events[3].time.slice(6)) / 60) -
              Number(events[3].time.slice(6) !== "00"),
          );
  }
  return Math.min(percent, 10_000) / 100;
}

const best = (values) => Math.min(...values);

// Three ways must agree before they are timed: the run, the functions one by one, and the loop by hand.
const rows = [...employees(COMPARED)];
const singly = (row) =>
  attendanceMonth(
    row.days.map(({ date, events }) =>
      attendanceDay(events, { date, dayType: "working-day", excuses: row.excuses }, policy),
    ),
    policy,
    calendar,
  );
for (const { at, ok, value } of attendanceRun(rows, policy, calendar)) {
  assert.ok(ok);
  assert.deepEqual(value, singly(rows[at]));
  assert.equal(value.deduction.percent, byHand(rows[at]));
}

const seconds = { generate: [], run: [] };
const ratios = [];
let heap = 0;
for (let round = 0; round < ROUNDS; round++) {
  const mine = timed(() => [...attendanceRun(rows, policy, calendar)].length);
  const theirs = timed(() => rows.map(byHand).length);
  ratios.push(mine.seconds / theirs.seconds);

  const generated = timed(() => {
    let count = 0;
    for (const row of employees(EMPLOYEES)) count += row.days.length;
    return count;
  });
  seconds.generate.push(generated.seconds);

  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const run = timed(() => {
    let [count, lines] = [0, 0];
    for (const { at, ok, value } of attendanceRun(employees(EMPLOYEES), policy, calendar)) {
      assert.ok(ok);
      count++;
      lines += value.deduction.lines.length;
      if (at % (EMPLOYEES / 5) === 1) {
        globalThis.gc();
        most = Math.max(most, process.memoryUsage().heapUsed);
      }
    }
    return { count, lines };
  });
  heap = Math.max(heap, most - before);
  seconds.run.push(run.seconds);
  assert.equal(run.result.count, EMPLOYEES);
  assert.ok(run.result.lines > EMPLOYEES);
}
const one = timed(() => rows.map(singly).length);

const megabytes = heap / 2 ** 20;
const total = best(seconds.run);
console.log(
  `attendanceRun of ${EMPLOYEES} employees, ${calendar.workingDays.length} days each, best of ${ROUNDS} rounds`,
);
console.table({
  "seconds of processor time, with generating the events": {
    value: Number(total.toFixed(2)),
    limit: `< ${MOST_SECONDS}`,
  },
  "the same without generating them": { value: Number((total - best(seconds.generate)).toFixed(2)), limit: "" },
  "attendanceDay and attendanceMonth, one by one": {
    value: Number(((one.seconds * EMPLOYEES) / COMPARED).toFixed(2)),
    limit: "",
  },
  "heap growth, MB": { value: Number(megabytes.toFixed(1)), limit: `< ${MOST_HEAP_MB}` },
  [`attendanceRun ÷ by hand, ${COMPARED} employees in memory`]: { value: Number(best(ratios).toFixed(1)), limit: "" },
});
process.exitCode = total < MOST_SECONDS && megabytes < MOST_HEAP_MB ? 0 : 1;
