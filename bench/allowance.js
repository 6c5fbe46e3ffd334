import assert from "node:assert/strict";
import { allowanceRun, completePolicy, bp2mi2024, heaviestPenaltyCuts, penaltyCuts2021 } from "../dist/allowance.js";
import { lcg } from "./random.js";

/** About as many as West Java has. */
const RECORDS = 40_000;
const ROUNDS = 3;
const MOST_SECONDS = 3;
const MOST_HEAP_MB = 64;
const MONTH = "2026-03";
const UNITS = Array.from({ length: 40 }, (_, at) => `Unit ${at + 1}`);
const CEILINGS = Object.fromEntries(Array.from({ length: 17 }, (_, at) => [String(at + 1), 2_500_000 * (at + 1)]));
const CUTS = { "potongan-tukin-6-bulan": 6, "potongan-tukin-9-bulan": 9, "potongan-tukin-12-bulan": 12 };

const policy = completePolicy(bp2mi2024, {
  ceilings: { classes: CEILINGS },
  rounding: { mode: "down", to: 1 },
  partialMonth: "by-working-days",
  add: {
    deductions: [
      {
        id: "hukuman-disiplin",
        name: { id: "Hukuman disiplin", en: "Disciplinary penalty" },
        kind: "penalty",
        base: "remainder",
        cuts: penaltyCuts2021,
        overlap: heaviestPenaltyCuts,
      },
    ],
  },
});

/** Records, each generated as it is asked for, with one line of attendance for every day of a late arrival. */
function* records(count) {
  const random = lcg(2026);
  const below = (most) => Math.floor(random() * most);
  const penalties = Object.keys(CUTS);
  for (let number = 0; number < count; number++) {
    const lines = Array.from({ length: below(6) }, (_, at) => ({
      date: `2026-03-${String(at * 4 + 2).padStart(2, "0")}`,
      kind: "late",
      minutes: 1 + below(90),
      percent: [0.5, 1, 1.25][below(3)],
      reason: { id: "terlambat", en: "late" },
      grade: "secondary",
      cite: [{ source: "siaptuba-web" }],
    }));
    const served = 1 + below(20);
    yield {
      id: `pegawai-${number}`,
      unit: UNITS[below(UNITS.length)],
      jobClass: 1 + below(17),
      values: { "capaian-kinerja": below(10_001) / 100 },
      attendance: {
        month: MONTH,
        workingDays: 20,
        presentDays: 20,
        excusedDays: 0,
        unexcusedDays: 0,
        lateMinutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
        earlyMinutes: 0,
        deduction: { percent: lines.reduce((sum, { percent }) => sum + percent, 0), capped: false, lines },
        grade: "secondary",
        cite: [{ source: "siaptuba-web" }],
      },
      penalties:
        below(10) === 0
          ? [{ penalty: penalties[below(3)], from: `2025-${String(1 + below(12)).padStart(2, "0")}` }]
          : [],
      ...(below(20) === 0 && { workingDays: { served, ofMonth: 20 } }),
    };
  }
}

/** Seconds of processor time. */
function timed(run) {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** What a user would write without the library: whole numbers without limit, nothing checked, nothing explained. */
function byHand({ jobClass, values, attendance, penalties, workingDays = { served: 1, ofMonth: 1 } }) {
  const performance = BigInt(Math.round(values["capaian-kinerja"] * 100)) * 60n;
  const presence = (10_000n - BigInt(Math.round(attendance.deduction.percent * 100))) * 40n;
  const monthNumber = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  const cuts = penalties.some(
    ({ penalty, from }) =>
      monthNumber(MONTH) - monthNumber(from) >= 0 && monthNumber(MONTH) - monthNumber(from) < CUTS[penalty],
  );
  const numerator =
    BigInt(CEILINGS[jobClass]) * BigInt(workingDays.served) * (performance + presence) * (cuts ? 75n : 100n);
  return Number(numerator / (BigInt(workingDays.ofMonth) * 100_000_000n));
}

// The two must agree on every record before anything is timed.
const rows = [...records(RECORDS)];
const amounts = [];
const checked = allowanceRun(rows, policy, { month: MONTH, onStatement: ({ amount }) => amounts.push(amount) });
assert.deepEqual(amounts, rows.map(byHand));
assert.deepEqual(checked.failed, []);

const seconds = [];
let heap = 0;
for (let round = 0; round < ROUNDS; round++) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  let sum = 0;
  let number = 0;
  const { result, seconds: taken } = timed(() =>
    allowanceRun(records(RECORDS), policy, {
      month: MONTH,
      onStatement: ({ amount }) => {
        sum += amount;
        if (++number === RECORDS / 2) {
          globalThis.gc();
          heap = Math.max(heap, process.memoryUsage().heapUsed - before);
        }
      },
    }),
  );
  seconds.push(taken);
  assert.equal(result.all.amount, sum);
  for (const groups of [result.units, result.classes]) {
    assert.equal(
      groups.reduce((total, { amount }) => total + amount, 0),
      sum,
    );
  }
}
const generated = timed(() => {
  let count = 0;
  for (const { unit } of records(RECORDS)) count += unit.length;
  return count;
});

const megabytes = heap / 2 ** 20;
const best = Math.min(...seconds);
console.log(`allowanceRun of ${RECORDS} generated records in ${UNITS.length} units, best of ${ROUNDS} rounds`);
console.table({
  "seconds of processor time, with generating them": { value: Number(best.toFixed(2)), limit: `< ${MOST_SECONDS}` },
  "generating them alone": { value: Number(generated.seconds.toFixed(2)), limit: "" },
  "heap growth, MB": { value: Number(megabytes.toFixed(1)), limit: `< ${MOST_HEAP_MB}` },
});
process.exitCode = best < MOST_SECONDS && megabytes < MOST_HEAP_MB ? 0 : 1;
