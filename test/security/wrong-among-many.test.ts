import { allowanceRun, completePolicy, localTpp2023 } from "sistem-merit/allowance";
import { attendanceRun, completePolicy as completeAttendance, workCalendar } from "sistem-merit/attendance";
import { reviewDrafts } from "sistem-merit/cooperation";
import { adoption } from "sistem-merit/replication";
import { describe, expect, it } from "vitest";
import { untyped } from "../core/support.js";

const KEYS = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at]));
const LIST = untyped([KEYS, KEYS]);

const policy = completePolicy(localTpp2023, {
  ceilings: { classes: { "7": 5_000_000 } },
  rounding: { mode: "down", to: 1 },
});

const attendance = completeAttendance("permentan-68-2012", {
  hours: { senin: { start: "07:30", end: "16:00" } },
  checkIns: 2,
  leave: "none",
});

const EXCUSES = Array.from({ length: 1500 }, () => ({ kind: "liburan", from: "2026-03-02", until: "2026-03-02" }));

/** How many issues each failure of a run has. */
const RUNS: readonly (readonly [string, () => readonly number[]])[] = [
  ["allowanceRun", () => allowanceRun(LIST, policy, { month: "2026-03" }).failed.map(({ issues }) => issues.length)],
  ["reviewDrafts", () => reviewDrafts(LIST, { asOf: "2026-03-01" }).failed.map(({ issues }) => issues.length)],
  ["adoption", () => adoption(LIST, { asOf: "2026-03-01" }).failed.map(({ issues }) => issues.length)],
  ["attendanceRun", () => attendanceIssues([KEYS, KEYS])],
  ["attendanceRun, of excuses", () => attendanceIssues(["a", "b"].map((id) => ({ id, days: [], excuses: EXCUSES })))],
];

function attendanceIssues(employees: readonly unknown[]): readonly number[] {
  const calendar = workCalendar("2026-03", { weekdays: ["senin"] });
  return [...attendanceRun(untyped(employees), attendance, calendar)].map((line) => (line.ok ? 0 : line.issues.length));
}

describe("a thousand mistakes in one entry fail that entry, and not the run", () => {
  it.each(RUNS)("%s", (_, run) => {
    expect(run()).toEqual([1000, 1000]);
  });
});
