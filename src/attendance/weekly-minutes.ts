import type { Citation, Grade } from "../core/citations.js";
import { basisOf } from "../core/citations.js";
import { type Issue, notOneOf } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import type { WeekHours } from "./policy.js";
import { workingTime2023 } from "./rules/working-time.js";
import { readWeek } from "./schedule.js";
import { type Weekday, WEEKDAYS } from "./weekday.js";

/** The working time of a week. */
export interface WeeklyMinutes {
  /** The days with hours, with their minutes without the break. */
  readonly days: readonly { readonly day: Weekday; readonly minutes: number }[];
  readonly minutes: number;
  /** What a week must have. */
  readonly required: number;
  /** `minutes` less `required`: negative if the week is too short. */
  readonly difference: number;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The working minutes of a week, without breaks, against the 37.5 hours that a week must have (32.5 in Ramadan).
 *
 * Source: Perpres 21/2023 Pasal 4, as the news quote it.
 *
 * @param hours start, end and break of each day, in local clock times
 * @param options `ramadan: true` for the shorter week
 * @throws MeritError with every issue: `not-an-object`, `unknown-key`, `missing`, `not-a-time`, `time-order`, `not-one-of`,
 * `policy-incomplete` (a day without its start)
 *
 * @example
 * ```ts
 * import { weeklyMinutes } from "sistem-merit/attendance";
 *
 * const day = { start: "07:30", end: "16:00", breakStart: "12:00", breakEnd: "13:00" };
 * const friday = { start: "07:30", end: "16:30", breakStart: "11:30", breakEnd: "13:00" };
 *
 * weeklyMinutes({ senin: day, selasa: day, rabu: day, kamis: day, jumat: friday }).difference; // → 0
 * weeklyMinutes({ senin: day, selasa: day, rabu: day, kamis: day }).difference; // → -450
 * ```
 */
export function weeklyMinutes(
  hours: WeekHours,
  options: { readonly ramadan?: boolean | undefined } = {},
): WeeklyMinutes {
  const issues: Issue[] = [];
  const week = readWeek(hours, undefined, ["hours"], issues);
  const ramadan = readRamadan(options, issues);
  throwIfAny(issues);
  const required = ramadan ? workingTime2023.ramadan.weeklyMinutes : workingTime2023.weeklyMinutes;
  const days = WEEKDAYS.flatMap((day, at) => {
    const read = week[at];
    if (read === undefined) return [];
    const seconds = read.end - read.start - (read.breakEnd - read.breakStart);
    return [{ day, minutes: Math.floor(seconds / 60) }];
  });
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  return { days, minutes, required: required.value, difference: minutes - required.value, ...basisOf(required) };
}

function readRamadan(options: unknown, issues: Issue[]): boolean {
  const { ramadan = false } = checkKeys(options, [], ["ramadan"], ["options"], issues) ? options : {};
  if (typeof ramadan !== "boolean") issues.push(notOneOf(["options", "ramadan"], ["true", "false"], ramadan));
  return ramadan === true;
}
