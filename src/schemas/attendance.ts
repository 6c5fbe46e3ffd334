import type * as z from "zod";
import { readAbsenceMonths } from "../attendance/absence-of.js";
import { readContext } from "../attendance/attendance-day.js";
import { readDays } from "../attendance/attendance-month.js";
import type { AttendanceMonth } from "../attendance/attendance-month-result.js";
import { type PrintedShare, readPresenceShares } from "../attendance/check-presence-shares.js";
import { type PolicyFigures, readFigures } from "../attendance/complete-policy.js";
import type { AttendancePolicy, WeekHours } from "../attendance/policy.js";
import { readEvents } from "../attendance/read-day.js";
import { policyAt, type PolicyOrPreset, readWholePolicy } from "../attendance/read-policy.js";
import type { AttendanceDay, AttendanceEvent, DayContext } from "../attendance/records.js";
import { type EmployeeMonth, monthOf, runSetup } from "../attendance/run-employee.js";
import { readWeek } from "../attendance/schedule.js";
import {
  type CalendarOptions,
  readCalendar,
  readCalendarOptions,
  type WorkCalendar,
} from "../attendance/work-calendar.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { checked } from "./checked.js";
import type { SchemaOptions } from "./say.js";

/**
 * The schema of raw events, as `attendanceDay` takes them.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { attendanceEventsSchema } from "sistem-merit/schemas";
 *
 * attendanceEventsSchema().safeParse([{ kind: "check-in", time: "07:28:10", proof: "selfie" }]).success; // → true
 * attendanceEventsSchema().safeParse([{ kind: "check-in", time: "24:61" }]).error?.issues[0]?.path; // → [0, "time"]
 * ```
 */
export const attendanceEventsSchema = (
  options: SchemaOptions = {},
): z.ZodType<readonly AttendanceEvent[], readonly AttendanceEvent[]> =>
  checked((events, issues) => readEvents(events, [], issues), options);

/**
 * The schema of what stands beside the events of a day, as `attendanceDay` takes it.
 *
 * @param policy a complete policy: hours of a day alone may leave out the start that it knows
 * @param options `lang` of the messages, Indonesian by default
 * @throws MeritError as `completePolicy`, for the policy
 *
 * @example
 * ```ts
 * import { completePolicy } from "sistem-merit/attendance";
 * import { dayContextSchema } from "sistem-merit/schemas";
 *
 * const policy = completePolicy("permentan-68-2012", {
 *   hours: { senin: { start: "07:30", end: "16:00" } }, checkIns: 2, leave: "none",
 * });
 * const excuses = [
 *   { kind: "cuti-tahunan", from: "2026-11-02", until: "2026-11-04" },
 *   { kind: "dinas-luar", from: "2026-11-04", until: "2026-11-05" },
 * ];
 *
 * const { error } = dayContextSchema(policy).safeParse({ date: "2026-11-02", dayType: "working-day", excuses });
 * error?.issues[0]?.message; // → "memuat hari yang sudah ada di excuses.0"
 * ```
 */
export function dayContextSchema(
  policy: PolicyOrPreset,
  options: SchemaOptions = {},
): z.ZodType<DayContext, DayContext> {
  const wrong: Issue[] = [];
  const whole = readWholePolicy(policy, ["policy"], wrong);
  throwIfAny(wrong);
  return checked((context, issues) => readContext(context, whole?.schedule, [], issues), options);
}

/**
 * The schema of a complete policy, or the id of a preset.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { tulangBawang } from "sistem-merit/attendance";
 * import { attendancePolicySchema } from "sistem-merit/schemas";
 *
 * const { error } = attendancePolicySchema({ lang: "en" }).safeParse(tulangBawang);
 *
 * error?.issues.map(({ path }) => path.join("."));
 * // → ["checkIns", "hours", "early", "noCheckOut", "absence", "leave"]
 * ```
 */
export const attendancePolicySchema = (options: SchemaOptions = {}): z.ZodType<PolicyOrPreset, PolicyOrPreset> =>
  checked((policy, issues) => readWholePolicy(policy, [], issues), options);

/**
 * The schema of the figures that make a complete policy of a preset, as `completePolicy` takes them.
 *
 * @param preset a preset or its id, or any other policy
 * @param options `lang` of the messages, Indonesian by default
 * @throws MeritError `not-one-of`, for the preset
 *
 * @example
 * ```ts
 * import { policyFiguresSchema } from "sistem-merit/schemas";
 *
 * const { error } = policyFiguresSchema("permentan-68-2012").safeParse({ checkIns: 3, leave: "none" });
 *
 * error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
 * // → ["checkIns: harus salah satu dari 2, 4, diterima 3", "hours: kebijakan belum memuat jam kerja per hari; tetapkan menurut peraturan instansi"]
 * ```
 */
export function policyFiguresSchema(
  preset: PolicyOrPreset | Pick<AttendancePolicy, "id" | "name">,
  options: SchemaOptions = {},
): z.ZodType<PolicyFigures, PolicyFigures> {
  const wrong: Issue[] = [];
  policyAt(preset, ["preset"], wrong);
  throwIfAny(wrong);
  return checked((figures, issues) => readFigures(preset, figures, { figures: [], policy: [] }, issues), options);
}

/**
 * The schema of the working days of a month, as `attendanceMonth` takes them.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { workCalendarSchema } from "sistem-merit/schemas";
 *
 * workCalendarSchema().safeParse({ month: "2026-11", workingDays: ["2026-11-02"] }).success; // → true
 * workCalendarSchema().safeParse({ month: "2026-11", workingDays: ["2026-12-01"] }).error?.issues[0]?.message;
 * // → "bukan hari dari bulan 2026-11"
 * ```
 */
export const workCalendarSchema = (options: SchemaOptions = {}): z.ZodType<WorkCalendar, WorkCalendar> =>
  checked((calendar, issues) => readCalendar(calendar, [], issues), options);

/**
 * The schema of the options of `workCalendar`.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { calendarOptionsSchema } from "sistem-merit/schemas";
 *
 * calendarOptionsSchema().safeParse({ weekdays: ["senin", "jumat"] }).success; // → true
 * calendarOptionsSchema().safeParse({ weekdays: [] }).error?.issues[0]?.message; // → "wajib diisi"
 * ```
 */
export const calendarOptionsSchema = (options: SchemaOptions = {}): z.ZodType<CalendarOptions, CalendarOptions> =>
  checked((given, issues) => readCalendarOptions(given, [], issues), options);

/**
 * The schema of the hours of a week, as `weeklyMinutes` takes them.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { weekHoursSchema } from "sistem-merit/schemas";
 *
 * weekHoursSchema().safeParse({ senin: { start: "07:30", end: "16:00" } }).success; // → true
 * weekHoursSchema().safeParse({ senin: { start: "16:00", end: "07:30" } }).error?.issues[0]?.message;
 * // → "jam kerja tidak berurutan"
 * ```
 */
export const weekHoursSchema = (options: SchemaOptions = {}): z.ZodType<WeekHours, WeekHours> =>
  checked((hours, issues) => readWeek(hours, undefined, [], issues), options);

/**
 * The schema of days of attendance, as `attendanceMonth` takes them. Whether the month is closed is checked there.
 *
 * @param options `lang` of the messages, Indonesian by default; `month`, to which the days must belong
 *
 * @example
 * ```ts
 * import { attendanceDaysSchema } from "sistem-merit/schemas";
 *
 * const day = {
 *   date: "2026-11-02", dayType: "working-day", status: "present", lateMinutes: 0, earlyMinutes: 0,
 *   temporaryLeaveMinutes: 0, missing: [],
 * };
 *
 * attendanceDaysSchema().safeParse([day]).success; // → true
 * attendanceDaysSchema().safeParse([day, day]).error?.issues[0]?.message; // → "sudah ada di 0"
 * ```
 */
export const attendanceDaysSchema = ({
  month,
  ...options
}: SchemaOptions & { readonly month?: string | undefined } = {}): z.ZodType<
  readonly AttendanceDay[],
  readonly AttendanceDay[]
> => checked((days, issues) => readDays(days, month, [], issues), options);

/**
 * The schema of months of attendance, as `absenceOf` takes them.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { absenceMonthsSchema } from "sistem-merit/schemas";
 *
 * const month = { month: "2026-11", workingDays: 21, unexcusedDays: 2, absenceRuns: { first: 0, longest: 2, last: 0 } };
 *
 * absenceMonthsSchema().safeParse([month]).success; // → true
 * absenceMonthsSchema().safeParse([{ ...month, month: "2026-13" }]).success; // → false
 * ```
 */
export const absenceMonthsSchema = (
  options: SchemaOptions = {},
): z.ZodType<
  readonly Pick<AttendanceMonth, "month" | "workingDays" | "unexcusedDays" | "absenceRuns">[],
  readonly Pick<AttendanceMonth, "month" | "workingDays" | "unexcusedDays" | "absenceRuns">[]
> => checked((months, issues) => readAbsenceMonths(months, [], issues), options);

/**
 * The schema of the raw month of an employee, as `attendanceRun` takes it: also whether it is closed.
 *
 * @param policy a complete policy
 * @param calendar the month and the working days of the office
 * @param options `lang` of the messages, Indonesian by default
 * @throws MeritError as `attendanceRun`, for the policy and the calendar
 *
 * @example
 * ```ts
 * import { completePolicy } from "sistem-merit/attendance";
 * import { employeeMonthSchema } from "sistem-merit/schemas";
 *
 * const policy = completePolicy("permentan-68-2012", {
 *   hours: { senin: { start: "07:30", end: "16:00" } }, checkIns: 2, leave: "none",
 * });
 * const schema = employeeMonthSchema(policy, { month: "2026-11", workingDays: ["2026-11-02"] });
 *
 * schema.safeParse({ id: "Pegawai A", days: [{ date: "2026-11-02", events: [] }] }).success; // → true
 * schema.safeParse({ id: "Pegawai B", days: [] }).error?.issues[0]?.message;
 * // → "2026-11-02 adalah hari kerja dan belum ada catatannya"
 * ```
 */
export function employeeMonthSchema(
  policy: PolicyOrPreset,
  calendar: WorkCalendar,
  options: SchemaOptions = {},
): z.ZodType<EmployeeMonth, EmployeeMonth> {
  const setup = runSetup(policy, calendar);
  return checked((employee, issues) => monthOf(employee, setup, issues), options);
}

/**
 * The schema of published shares of attendance, as `checkPresenceShares` takes them: also whether they add up.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { presenceSharesSchema } from "sistem-merit/schemas";
 *
 * presenceSharesSchema().safeParse({ hadir: "90,5", "tidak-hadir": "9,5" }).success; // → true
 * presenceSharesSchema().safeParse({ hadir: 90.36, cuti: 0.53, izin: 9.1, alpa: 0.4 }).error?.issues[0]?.message;
 * // → "jumlahnya 100.39 persen, selisih 0.39; pembulatan hanya menjelaskan 0.11"
 * ```
 */
export const presenceSharesSchema = (
  options: SchemaOptions = {},
): z.ZodType<Readonly<Record<string, PrintedShare>>, Readonly<Record<string, PrintedShare>>> =>
  checked(readPresenceShares, options);
