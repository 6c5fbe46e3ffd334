/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  absenceOf,
  type AttendanceDay,
  attendanceDay,
  type AttendanceEvent,
  attendanceMonth,
  type AttendanceMonth,
  type AttendancePolicy,
  type AttendanceOutcome,
  attendanceRun,
  checkPresenceShares,
  completePolicy,
  type Correction,
  type Excuse,
  workCalendar,
} from "sistem-merit/attendance";
import { absencePenalty } from "sistem-merit/discipline";

export const right: AttendanceEvent = { kind: "check-in", time: "07:30", proof: { gps: [-6.9, 107.6] } };
// @ts-expect-error -- "masuk" is no kind of event
export const misnamed: AttendanceEvent = { kind: "masuk", time: "07:30" };
// @ts-expect-error -- a time is a text
export const timeAsNumber: AttendanceEvent = { kind: "check-in", time: 730 };
// @ts-expect-error -- a correction names a role
export const byName: Correction = { event: "check-in", time: "07:30", by: "Pegawai A", on: "2026-11-03" };
// @ts-expect-error -- "cuti" alone is no kind of leave
export const anyLeave: Excuse = { kind: "cuti", from: "2026-11-02", until: "2026-11-03" };

const name = { id: "Contoh", en: "Example" };
export const plain: AttendancePolicy = { id: "contoh", name, checkIns: 2, late: "none", absence: 5 };
// @ts-expect-error -- three records a day are none of the ways
export const three: AttendancePolicy = { id: "contoh", name, checkIns: 3 };
// @ts-expect-error -- "some" is no rule
export const someRule: AttendancePolicy = { id: "contoh", name, late: "some" };
// @ts-expect-error -- duty elsewhere costs nothing
export const duty: AttendancePolicy = { id: "contoh", name, leave: { "dinas-luar": 1 } };
// @ts-expect-error -- a cap is a number
export const cap: AttendancePolicy = { id: "contoh", name, cap: "none" };
// @ts-expect-error -- a policy has a name
export const nameless: AttendancePolicy = { id: "contoh" };

export function calls(day: AttendanceDay, months: AttendanceMonth[]): void {
  const calendar = workCalendar("2026-11", { weekdays: ["senin"] });
  const policy = completePolicy("permentan-68-2012", { absence: { value: 4, grade: "official", cite: [] } });
  attendanceMonth([day], policy, calendar, { minimumGrade: "official" });
  absencePenalty(absenceOf(months));
  // @ts-expect-error -- "jawa-barat" is no preset
  completePolicy("jawa-barat", {});
  // @ts-expect-error -- the calendar has no default
  attendanceMonth([day], policy);
  // @ts-expect-error -- the days of the week have no default
  workCalendar("2026-11", {});
  // @ts-expect-error -- "monday" is no day of the week
  workCalendar("2026-11", { weekdays: ["monday"] });
  // @ts-expect-error -- a share is a number or a text
  checkPresenceShares({ present: true });
  // @ts-expect-error -- whether it is a working day must be said
  attendanceDay([], { date: "2026-11-02" }, policy);
  // @ts-expect-error -- a day is read-only
  day.lateMinutes = 0;
}

export function valueOf(outcome: AttendanceOutcome): unknown {
  if (outcome.ok) return outcome.value.deduction.percent;
  // @ts-expect-error -- a failed line has issues, and no value
  return outcome.value;
}

export const outcomes: Iterable<AttendanceOutcome> = attendanceRun([], "jabar", { month: "2026-11", workingDays: [] });
