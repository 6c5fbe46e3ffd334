import { isDayText } from "../core/calendar.js";
import type { Issue, Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { MeritError } from "../core/merit-error.js";
import { type DayPaths, deriveDay } from "./derive-day.js";
import { isObject, own } from "./given.js";
import { type ContextRead, readDate, readDayExtras, readDayType, readEvents, readExcuses } from "./read-day.js";
import { type PolicyOrPreset, readDayPolicy } from "./read-policy.js";
import type { AttendanceDay, AttendanceEvent, DayContext, Excuse } from "./records.js";
import type { Schedule } from "./schedule.js";
import { weekdayPlace } from "./weekday.js";

/**
 * One day of one employee, derived from its raw events: present, absent, excused or off; minutes late, early and away;
 * what is missing. The events stay as they are. A correction is a fact beside them, and then the day shows both readings:
 * its own counts the corrections, `raw` does not.
 *
 * Whole minutes count; a lateness of 59 seconds is none. Times are the local ones of the office and are never converted; a
 * shift that crosses midnight is not supported. A day of leave, duty or permission is excused, whatever was recorded.
 *
 * Source: none prints how a day is read; decision 0037-reading-a-day-of-attendance. A check-out at 00:00:00 means "not yet"
 * in a public client of K-Mob.
 *
 * @param events at most one of each kind, in any order
 * @param context the date, the type of the day, excuses, corrections, and hours of that day alone
 * @param policy a complete policy, or at least its `checkIns` and the `hours` of that weekday: nothing else is looked at
 * @throws MeritError with every issue: `policy-incomplete`, `not-one-of` (also for a policy that is none; the issue lists
 * the presets), `missing`, `unknown-key`, `not-an-object`, `not-a-list`, `not-a-date`, `not-a-time`, `time-order`,
 * `overlaps`, `duplicate` (an event or a correction), `not-a-number`, `out-of-range`, `not-on-scale`, `not-text`
 *
 * @example
 * ```ts
 * import { attendanceDay, type AttendancePolicy } from "sistem-merit/attendance";
 *
 * const policy: AttendancePolicy = {
 *   id: "contoh", name: { id: "Contoh", en: "Example" }, zone: "WIB", checkIns: 2,
 *   hours: { senin: { start: "07:30", end: "16:00" } },
 * };
 * const events = [{ kind: "check-in", time: "08:05:30" }, { kind: "check-out", time: "16:02" }] as const;
 *
 * const day = attendanceDay(events, { date: "2026-11-02", dayType: "working-day" }, policy);
 * [day.status, day.lateMinutes]; // → ["present", 35]
 *
 * const corrected = attendanceDay(
 *   events,
 *   {
 *     date: "2026-11-02", dayType: "working-day",
 *     corrections: [{ event: "check-in", time: "07:28", by: "atasan-langsung", on: "2026-11-03" }],
 *   },
 *   policy,
 * );
 * [corrected.lateMinutes, corrected.raw?.lateMinutes]; // → [0, 35]
 * ```
 */
export function attendanceDay(
  events: readonly AttendanceEvent[],
  context: DayContext,
  policy: PolicyOrPreset,
): AttendanceDay {
  const issues: Issue[] = [];
  const schedule = readDayPolicy(policy, placeOf(context), ["policy"], issues);
  const eventsRead = readEvents(events, ["events"], issues);
  const read = readContext(context, schedule, ["context"], issues);
  if (issues.length > 0 || schedule === undefined || read === undefined) throw new MeritError(issues);
  const day = deriveDay(eventsRead, read.context, read.excuses, schedule, () => PATHS, issues);
  if (day === undefined) throw new MeritError(issues);
  return day;
}

const PATHS: DayPaths = { policy: ["policy"], events: ["events"], corrections: ["context", "corrections"] };

/** The place of the weekday; any for a day that does not exist, which is an issue by itself. */
function placeOf(context: unknown): number {
  const date = isObject(context) ? own(context, "date") : undefined;
  return isDayText(date) ? weekdayPlace(date) : 0;
}

/** Reads the context of a day that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readContext(
  context: unknown,
  schedule: Schedule | undefined,
  path: Path,
  issues: Issue[],
): { readonly context: ContextRead; readonly excuses: readonly Excuse[] } | undefined {
  const optional = ["excuses", "corrections", "hours", "ceremony"];
  if (!checkKeys(context, ["date", "dayType"], optional, path, issues)) return undefined;
  const date = readDate(context, "date", path, issues);
  const dayType = Object.hasOwn(context, "dayType")
    ? readDayType(context["dayType"], [...path, "dayType"], issues)
    : undefined;
  const excuses = readExcuses(context["excuses"], [...path, "excuses"], issues);
  const extras = readDayExtras(context, schedule, path, issues);
  if (date === undefined || dayType === undefined) return undefined;
  return { context: { date, dayType, ...extras }, excuses };
}
