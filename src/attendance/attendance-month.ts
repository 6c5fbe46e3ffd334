import { type Issue, missing, type Path } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore } from "../core/read.js";
import type { AttendanceMonth } from "./attendance-month-result.js";
import { figuresOf, foldMonth, type PlacedDay } from "./fold-month.js";
import { listAt, type Loose, own } from "./given.js";
import { placeDays } from "./place-days.js";
import { EXCUSE_KINDS } from "./policy.js";
import { type PolicyOrPreset, readMonthPolicy } from "./read-policy.js";
import { type AttendanceDay, CEREMONIES, DAY_TYPES, type DayStatus, EVENT_KINDS } from "./records.js";
import { readCalendar, type WorkCalendar } from "./work-calendar.js";

/**
 * A month of one employee: presence, minutes, days absent with and without a reason, and the deduction with every line
 * explained. The month must be closed: every working day of the calendar has its record.
 *
 * The grade is that of the deduction. Working hours and calendar are facts of the office, like the events, and weigh on
 * none. Percentages are added in whole hundredths; nothing is rounded. Without a cap, the sum still ends at
 * 100 percent: all that attendance can cost.
 *
 * Source: the policy. Exactly 91 minutes, and missing records where minutes count over the month, are interpretations
 * (decision 0035-limits-of-minute-brackets); so is what breaks a run of absence (decision 0036-runs-of-absence).
 *
 * @param days results of {@link attendanceDay}, also from JSON, in any order, each day once; days off may be left out
 * @param policy a complete policy; how many of its figures are missing is said by the issues
 * @param calendar the month and its working days for this employee, see {@link workCalendar}
 * @param options `minimumGrade`: the weakest grade that is accepted
 * @throws MeritError with every issue: `policy-incomplete`, `month-not-closed`, `calendar-differs`, `not-in-month`,
 * `duplicate`, `not-a-month`, `not-one-of` (also for a policy that is none; the issue lists the presets),
 * `grade-below-minimum`, `missing`, `unknown-key`, `not-an-object`, `not-a-list`, `not-a-date`, `not-a-number`,
 * `out-of-range`, `not-on-scale`, `not-text`
 *
 * @example
 * ```ts
 * import { attendanceDay, attendanceMonth, completePolicy, workCalendar } from "sistem-merit/attendance";
 *
 * const policy = completePolicy("permentan-68-2012", {
 *   hours: { senin: { start: "07:30", end: "16:00" } }, checkIns: 2, leave: "none",
 * });
 * const calendar = workCalendar("2026-11", { weekdays: ["senin"] });
 * const days = calendar.workingDays.map((date) =>
 *   attendanceDay(
 *     [{ kind: "check-in", time: "07:50" }, { kind: "check-out", time: "16:00" }],
 *     { date, dayType: "working-day" },
 *     policy,
 *   ),
 * );
 *
 * const month = attendanceMonth(days, policy, calendar);
 * month.lateMinutes; // → 100
 * month.deduction.percent; // → 2
 * month.deduction.lines[0]?.reason.en; // → "Late by 100 minutes: bracket from 91 minutes (TL4)"
 * ```
 */
export function attendanceMonth(
  days: readonly AttendanceDay[],
  policy: PolicyOrPreset,
  calendar: WorkCalendar,
  options?: GradeOptions,
): AttendanceMonth {
  const issues: Issue[] = [];
  const rules = readMonthPolicy(policy, ["policy"], issues);
  const calendarRead = readCalendar(calendar, ["calendar"], issues);
  const placed = readDays(days, calendarRead?.month, ["days"], issues);
  const minimum = readGradeOptions(options, issues);
  if (rules === undefined || calendarRead === undefined) throw new MeritError(issues);
  const month = foldMonth(placed, rules, calendarRead, issues);
  if (issues.length > 0 || month === undefined) throw new MeritError(issues);
  assertGrade(minimum, figuresOf(month));
  return month;
}

const STATUSES: readonly DayStatus[] = ["present", "absent", "excused", "off"];
const MOST_MINUTES_OF_A_DAY = 1440;

/** Reads days that may come from JSON, and adds what is wrong to `issues`. Other keys may stand beside. */
export function readDays(days: unknown, month: string | undefined, path: Path, issues: Issue[]): PlacedDay[] {
  return placeDays(days, month, path, issues, (day, date, place) => readDay(day, date, place, issues));
}

function readDay(day: Loose, date: string, path: Path, issues: Issue[]): AttendanceDay | undefined {
  const before = issues.length;
  const one = <V extends string>(key: string, values: readonly V[]): V | undefined => {
    const value = own(day, key);
    if (value !== undefined) return readOneOf(value, values, [...path, key], issues);
    issues.push(missing([...path, key]));
    return undefined;
  };
  const status = one("status", STATUSES);
  // Who was not there was neither late nor early, and no record of that day is missing.
  const most = status === "present" ? MOST_MINUTES_OF_A_DAY : 0;
  const minutes = (key: string): number => {
    const value = own(day, key);
    if (value === undefined) issues.push(missing([...path, key]));
    return value === undefined ? 0 : readScore(value, 0, most, 1, [...path, key], issues);
  };
  const dayType = one("dayType", DAY_TYPES);
  const [excuse, ceremony] = [own(day, "excuse"), own(day, "ceremony")];
  const excuseRead = excuse === undefined ? undefined : one("excuse", EXCUSE_KINDS);
  // Whoever is excused is so for a reason, which may have its price.
  if (status === "excused" && excuse === undefined) issues.push(missing([...path, "excuse"]));
  const ceremonyRead = ceremony === undefined ? undefined : one("ceremony", CEREMONIES);
  const read = {
    lateMinutes: minutes("lateMinutes"),
    earlyMinutes: minutes("earlyMinutes"),
    temporaryLeaveMinutes: minutes("temporaryLeaveMinutes"),
    missing: readEach(listAt(own(day, "missing"), [...path, "missing"], issues), issues, (kind, at) => {
      const found = readOneOf(kind, EVENT_KINDS, [...path, "missing", at], issues);
      return found === undefined || status !== "present" ? [] : [found];
    }).flat(),
  };
  if (issues.length > before || status === undefined || dayType === undefined) return undefined;
  return {
    date,
    dayType,
    status,
    times: {},
    ...read,
    ...(excuseRead && { excuse: excuseRead }),
    ...(ceremonyRead && { ceremony: ceremonyRead }),
  };
}
