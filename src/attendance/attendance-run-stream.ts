import { assertIterable } from "../core/iterable.js";
import type { GradeOptions } from "../core/minimum-grade.js";
import type { PolicyOrPreset } from "./read-policy.js";
import { type AttendanceOutcome, type EmployeeMonth, runEmployee, runSetup } from "./run-employee.js";
import type { WorkCalendar } from "./work-calendar.js";

/**
 * {@link attendanceRun} of a stream.
 *
 * Source: the policy.
 *
 * @param employees an async iterable of raw months, or an iterable of them
 * @param policy a complete policy
 * @param calendar the month and the working days of the office
 * @param options `minimumGrade`
 * @throws MeritError at once, as {@link attendanceRun}
 *
 * @example
 * ```ts
 * import { attendanceRunStream, completePolicy, workCalendar } from "sistem-merit/attendance";
 *
 * async function* rows() {
 *   yield { id: "Pegawai A", days: [{ date: "2026-11-02", events: [] }] };
 * }
 *
 * const policy = completePolicy("permentan-68-2012", {
 *   hours: { senin: { start: "07:30", end: "16:00" } }, checkIns: 2, leave: "none",
 * });
 * const calendar = workCalendar("2026-11", { weekdays: ["senin"], until: "2026-11-02" });
 *
 * const found: string[] = [];
 * for await (const one of attendanceRunStream(rows(), policy, calendar)) {
 *   found.push(`${one.id}: ${one.ok ? one.value.deduction.percent : "?"}`);
 * }
 * found; // → ["Pegawai A: 4"]
 * ```
 */
export function attendanceRunStream(
  employees: AsyncIterable<EmployeeMonth> | Iterable<EmployeeMonth>,
  policy: PolicyOrPreset,
  calendar: WorkCalendar,
  options?: GradeOptions,
): AsyncGenerator<AttendanceOutcome, undefined, undefined> {
  const setup = runSetup(policy, calendar, options);
  assertIterable(employees, ["employees"], [Symbol.asyncIterator, Symbol.iterator]);
  return outcomes();

  async function* outcomes(): AsyncGenerator<AttendanceOutcome, undefined, undefined> {
    let at = 0;
    for await (const employee of employees) yield runEmployee(employee, at++, setup);
    return undefined;
  }
}
