/**
 * Attendance (presensi, as in West Java's K-Mob): from events to a month, with every deduction explained.
 *
 * @module sistem-merit/attendance
 */
export type { AbsenceRuns, AttendanceMonth, DeductionLine } from "./attendance-month-result.js";
