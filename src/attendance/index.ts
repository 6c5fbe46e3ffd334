/**
 * Attendance (presensi, as in West Java's K-Mob): from events to a month, with every deduction explained.
 *
 * @module sistem-merit/attendance
 */
export { absenceOf } from "./absence-of.js";
export { attendanceDay } from "./attendance-day.js";
export { attendanceMonth } from "./attendance-month.js";
export type { AbsenceRuns, AttendanceMonth, DeductionLine } from "./attendance-month-result.js";
export { attendanceRun } from "./attendance-run.js";
export { attendanceRunStream } from "./attendance-run-stream.js";
export { checkPresenceShares, type PresenceShares, type PrintedShare } from "./check-presence-shares.js";
export type { ClockTime } from "./clock-time.js";
export { completePolicy, type PolicyFigures } from "./complete-policy.js";
export type {
  AttendancePolicy,
  Bracket,
  DayHours,
  Given,
  Grace,
  LeaveKind,
  LeaveRule,
  MinuteCount,
  MinuteRule,
  WeekHours,
  Zone,
} from "./policy.js";
export { ATTENDANCE_PRESETS, type AttendancePresetId, attendancePresets } from "./presets.js";
export type { PolicyOrPreset } from "./read-policy.js";
export {
  type AttendanceDay,
  type AttendanceEvent,
  type Ceremony,
  type Correction,
  type CorrectionRole,
  type DayContext,
  type DayReading,
  type DayStatus,
  type DayType,
  EVENT_KINDS,
  type EventKind,
  type Excuse,
} from "./records.js";
export { badanGiziNasional2025 } from "./rules/bgn-4-2025.js";
export { attendanceExcuses, type ExcuseKind } from "./rules/excuses.js";
export { jabar, kMob } from "./rules/jabar.js";
export { kementerian2013 } from "./rules/kementerian-2013.js";
export { permentan2012 } from "./rules/permentan-68-2012.js";
export { attendanceReadings } from "./rules/readings.js";
export { tebo2022 } from "./rules/tebo-1-2022.js";
export { tulangBawang } from "./rules/tulang-bawang.js";
export { workingTime2023 } from "./rules/working-time.js";
export type { AttendanceOutcome, EmployeeDay, EmployeeMonth } from "./run-employee.js";
export { type Weekday, WEEKDAYS } from "./weekday.js";
export { type WeeklyMinutes, weeklyMinutes } from "./weekly-minutes.js";
export { type CalendarOptions, type WorkCalendar, workCalendar } from "./work-calendar.js";
