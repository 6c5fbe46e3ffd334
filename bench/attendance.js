/*
 * The attendance of a province: 40,000 employees, one month, raw events to months with every deduction explained, streamed
 * from a generator. Every event is validated. Beside it the same percentages by hand: a plain loop with the table written
 * into it, which checks nothing, explains nothing and cites nothing.
 *
 *   node --expose-gc attendance.js
 *
 * Exits with 1 if the run takes 8 seconds or more of processor time, without generating the events, or if the heap grows by
 * 64 MB or more while they come.
 */
import assert from "node:assert/strict";
import { attendanceDay, attendanceMonth, attendanceRun } from "../dist/attendance.js";
import { calendar, employees, FRIDAYS, policy } from "./months.js";

const EMPLOYEES = 40_000;
const COMPARED = 2_000;
const ROUNDS = 1;
const MOST_SECONDS = 8;
const MOST_HEAP_MB = 64;

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
const alone = total - best(seconds.generate);
console.log(`attendanceRun of ${EMPLOYEES} employees, ${calendar.workingDays.length} days each, ${ROUNDS} round`);
console.table({
  "seconds of processor time, without generating the events": {
    value: Number(alone.toFixed(2)),
    limit: `< ${MOST_SECONDS}`,
  },
  "the same with generating them": { value: Number(total.toFixed(2)), limit: "" },
  "attendanceDay and attendanceMonth, one by one": {
    value: Number(((one.seconds * EMPLOYEES) / COMPARED).toFixed(2)),
    limit: "",
  },
  "heap growth, MB": { value: Number(megabytes.toFixed(1)), limit: `< ${MOST_HEAP_MB}` },
  [`attendanceRun ÷ by hand, ${COMPARED} employees in memory`]: { value: Number(best(ratios).toFixed(1)), limit: "" },
});
process.exitCode = alone < MOST_SECONDS && megabytes < MOST_HEAP_MB ? 0 : 1;
