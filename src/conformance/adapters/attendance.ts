import { completed } from "./completed.js";
import { within } from "./within.js";
import { absenceOf } from "../../attendance/absence-of.js";
import { attendanceDay } from "../../attendance/attendance-day.js";
import { attendanceMonth } from "../../attendance/attendance-month.js";
import { checkPresenceShares, type PrintedShare } from "../../attendance/check-presence-shares.js";
import type { PolicyFigures } from "../../attendance/complete-policy.js";
import type { AttendancePolicy, WeekHours } from "../../attendance/policy.js";
import { type AttendancePresetId, attendancePresets } from "../../attendance/presets.js";
import type { AttendanceDay, AttendanceEvent, DayContext } from "../../attendance/records.js";
import { weeklyMinutes } from "../../attendance/weekly-minutes.js";
import { type CalendarOptions, workCalendar, type WorkCalendar } from "../../attendance/work-calendar.js";

interface OnPreset {
  readonly preset: AttendancePresetId;
  readonly figures: PolicyFigures;
}

const policyOf = ({ preset, figures }: OnPreset): AttendancePolicy => ({ ...attendancePresets[preset], ...figures });

/** Attendance. */
export const attendanceAdapters = {
  attendanceDay: ({
    events,
    context,
    ...rules
  }: OnPreset & { readonly events: readonly AttendanceEvent[]; readonly context: DayContext }) =>
    completed(() => attendanceDay(events, context, policyOf(rules))),
  attendanceMonth: ({
    days,
    calendar,
    ...rules
  }: OnPreset & { readonly days: readonly AttendanceDay[]; readonly calendar: WorkCalendar }) =>
    completed(() => attendanceMonth(days, policyOf(rules), calendar)),
  absenceOf: ({ months }: { readonly months: Parameters<typeof absenceOf>[0] }) => absenceOf(months),
  workCalendar: ({ month, options }: { readonly month: string; readonly options: CalendarOptions }) =>
    workCalendar(month, options),
  weeklyMinutes: ({
    hours,
    options,
  }: {
    readonly hours: WeekHours;
    readonly options?: { readonly ramadan?: boolean };
  }) => weeklyMinutes(hours, options),
  checkPresenceShares: ({ shares }: { readonly shares: Readonly<Record<string, PrintedShare>> }) =>
    within("shares", () => checkPresenceShares(shares)),
};
