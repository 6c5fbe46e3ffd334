import { assertIterable } from "../core/iterable.js";
import type { GradeOptions } from "../core/minimum-grade.js";
import type { PolicyOrPreset } from "./read-policy.js";
import { type AttendanceOutcome, type EmployeeMonth, runEmployee, runSetup } from "./run-employee.js";
import type { WorkCalendar } from "./work-calendar.js";

/**
 * A month of many employees, from raw events to months, one at a time and none of them kept. A line that is wrong comes
 * back with its place and all its issues, in the order of the input, and the rest goes on.
 *
 * Source: the policy.
 *
 * @param employees any iterable of raw months: rows of a database, lines of a file
 * @param policy a complete policy
 * @param calendar the month and the working days of the office
 * @param options `minimumGrade`: the weakest grade that is accepted, line by line
 * @returns the outcomes, one for every line
 * @throws MeritError at once for the policy, the calendar, the options and what is no iterable, as {@link attendanceMonth}.
 * A line is never thrown
 *
 * @example
 * ```ts
 * import { attendanceRun, completePolicy, workCalendar } from "sistem-merit/attendance";
 *
 * const policy = completePolicy("permentan-68-2012", {
 *   hours: { senin: { start: "07:30", end: "16:00" } }, checkIns: 2, leave: "none",
 * });
 * const calendar = workCalendar("2026-11", { weekdays: ["senin"], until: "2026-11-02" });
 * const events = [{ kind: "check-in", time: "07:50" }, { kind: "check-out", time: "16:00" }] as const;
 *
 * const outcomes = attendanceRun(
 *   [
 *     { id: "Pegawai A", days: [{ date: "2026-11-02", events }] },
 *     { id: "Pegawai B", days: [] },
 *   ],
 *   policy,
 *   calendar,
 * );
 * [...outcomes].map((one) => `${one.at} ${one.id}: ${one.ok ? one.value.deduction.percent : one.issues[0]?.code}`);
 * // → ["0 Pegawai A: 0.5", "1 Pegawai B: month-not-closed"]
 * ```
 */
export function attendanceRun(
  employees: Iterable<EmployeeMonth>,
  policy: PolicyOrPreset,
  calendar: WorkCalendar,
  options?: GradeOptions,
): Generator<AttendanceOutcome, undefined, undefined> {
  // What is wrong with the run itself is thrown now, and not when its first line is asked for.
  const setup = runSetup(policy, calendar, options);
  assertIterable(employees, ["employees"]);
  return outcomes();

  function* outcomes(): Generator<AttendanceOutcome, undefined, undefined> {
    let at = 0;
    for (const employee of employees) yield runEmployee(employee, at++, setup);
    return undefined;
  }
}
