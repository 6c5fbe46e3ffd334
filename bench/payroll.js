/*
 * The payroll of a province, from check-ins to statements: 40,000 employees, one month of raw events each, streamed from a
 * generator through attendanceRun into allowanceRun.
 *
 *   node --expose-gc payroll.js
 *
 * Exits with 1 if it takes 10 seconds or more of processor time with generating the events, if the heap grows by 64 MB or
 * more, or if a total is not the sum of its statements to the rupiah.
 */
import assert from "node:assert/strict";
import { allowanceRun, bp2mi2024, completePolicy } from "../dist/allowance.js";
import { attendanceRun } from "../dist/attendance.js";
import { calendar, employees, policy as attendancePolicy } from "./months.js";

const EMPLOYEES = 40_000;
const MOST_SECONDS = 10;
const MOST_HEAP_MB = 64;
const MONTH = "2026-10";

const policy = completePolicy(bp2mi2024, {
  ceilings: { classes: Object.fromEntries(Array.from({ length: 17 }, (_, at) => [at + 1, 2_500_000 * (at + 1)])) },
  rounding: { mode: "down", to: 1 },
});

/** The record of every employee, with the month of attendance that his events make. */
function* records() {
  for (const { at, ok, value } of attendanceRun(employees(EMPLOYEES), attendancePolicy, calendar)) {
    assert.ok(ok);
    yield {
      id: `P${at}`,
      unit: `Unit ${at % 40}`,
      jobClass: 1 + (at % 17),
      values: { "capaian-kinerja": 60 + (at % 41) },
      attendance: value,
    };
  }
}

globalThis.gc();
const heapBefore = process.memoryUsage().heapUsed;
const before = process.cpuUsage();
let [sum, count, heap] = [0, 0, 0];
const run = allowanceRun(records(), policy, {
  month: MONTH,
  onStatement: ({ amount }) => {
    sum += amount;
    if (++count % (EMPLOYEES / 4) === 1) {
      globalThis.gc();
      heap = Math.max(heap, process.memoryUsage().heapUsed - heapBefore);
    }
  },
});
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;

assert.deepEqual(run.failed, []);
assert.equal(count, EMPLOYEES);
assert.equal(run.all.amount, sum);
for (const groups of [run.units, run.classes]) {
  assert.equal(
    groups.reduce((total, { amount }) => total + amount, 0),
    sum,
  );
}

const megabytes = heap / 2 ** 20;
console.log(`From the events of ${EMPLOYEES} employees to their statements, in one stream`);
console.table({
  "seconds of processor time, with generating the events": {
    value: Number(seconds.toFixed(2)),
    limit: `< ${MOST_SECONDS}`,
  },
  "heap growth, MB": { value: Number(megabytes.toFixed(1)), limit: `< ${MOST_HEAP_MB}` },
});
process.exitCode = seconds < MOST_SECONDS && megabytes < MOST_HEAP_MB ? 0 : 1;
