import { daysInMonth, digitsOf, isDayText } from "../core/calendar.js";
import type { PlainDate } from "../core/dates.js";
import { duplicate, type Issue, missing, notADate, notAList, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny, throwIfMany } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { readOneOf } from "../core/read.js";
import { timeOrder } from "./clock-time.js";
import { listAt, type Loose, own } from "./given.js";
import { isMonth, notAMonth, notInMonth } from "./month.js";
import { readDate } from "./read-day.js";
import { type Weekday, weekdayPlace, WEEKDAYS } from "./weekday.js";

/** The working days of a month. */
export interface WorkCalendar {
  /** `YYYY-MM`. */
  readonly month: string;
  /** In any order, each once. */
  readonly workingDays: readonly PlainDate[];
}

/** What makes the working days of a month. */
export interface CalendarOptions {
  /** The days of the week on which the office works. There is no default: offices work five days or six. */
  readonly weekdays: readonly Weekday[];
  /** Public holidays and joint leave, of this month or of the whole year. */
  readonly holidays?: readonly PlainDate[] | undefined;
  /** The first day and the last day on which the employee served; the whole month by default. */
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

/**
 * The working days of a month: those of the week, without holidays.
 *
 * Source: none for the days of an office; Perpres 21/2023 sets Monday to Friday (`workingTime2023.days`). Holidays are the
 * caller's.
 *
 * @param month `YYYY-MM`
 * @param options `weekdays`, `holidays`, and `from` or `until` for who did not serve the whole month
 * @throws MeritError with every issue: `not-a-month`, `not-an-object`, `missing`, `unknown-key`, `not-a-list`, `not-one-of`,
 * `duplicate`, `not-a-date`, `time-order`
 *
 * @example
 * ```ts
 * import { workCalendar, workingTime2023 } from "sistem-merit/attendance";
 *
 * const weekdays = workingTime2023.days.value;
 *
 * workCalendar("2026-12", { weekdays, holidays: ["2026-12-25"] }).workingDays.length; // → 22
 * workCalendar("2021-01", { weekdays, from: "2021-01-18" }).workingDays.length; // → 10
 * ```
 */
export function workCalendar(month: string, options: CalendarOptions): WorkCalendar {
  const issues: Issue[] = [];
  if (!isMonth(month)) issues.push(notAMonth(["month"], month));
  const read = readCalendarOptions(options, ["options"], issues);
  throwIfAny(issues);
  const { weekdays, holidays, from, until } = read;
  const workingDays: PlainDate[] = [];
  for (let day = 1; day <= daysInMonth(digitsOf(month, 0, 4), digitsOf(month, 5, 7)); day++) {
    const date = `${month}-${String(day).padStart(2, "0")}`;
    const weekday = WEEKDAYS[weekdayPlace(date)];
    const isServed = (from === undefined || date >= from) && (until === undefined || date <= until);
    if (isServed && !holidays.includes(date) && weekdays.some((one) => one === weekday)) workingDays.push(date);
  }
  return { month, workingDays };
}

interface OptionsRead {
  readonly weekdays: readonly Weekday[];
  readonly holidays: readonly PlainDate[];
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
}

/** Reads the options of a calendar, and adds what is wrong to `issues`. */
export function readCalendarOptions(options: unknown, path: Path, issues: Issue[]): OptionsRead {
  const none = { weekdays: [], holidays: [], from: undefined, until: undefined };
  if (!checkKeys(options, ["weekdays"], ["holidays", "from", "until"], path, issues)) return none;
  const days = Object.hasOwn(options, "weekdays") ? listAt(options["weekdays"], [...path, "weekdays"], issues) : [];
  if (Array.isArray(options["weekdays"]) && days.length === 0) issues.push(missing([...path, "weekdays", 0]));
  readEach(days, issues, (day, at) => {
    const place = [...path, "weekdays", at];
    const first = days.indexOf(day);
    if (readOneOf(day, WEEKDAYS, place, issues) !== undefined && first !== at) {
      issues.push(duplicate(place, [...path, "weekdays", first]));
    }
  });
  const holidays =
    options["holidays"] === undefined ? [] : readDaysOf(options["holidays"], undefined, [...path, "holidays"], issues);
  const [from, until] = readSpan(options, path, issues);
  return { weekdays: WEEKDAYS.filter((day) => days.includes(day)), holidays, from, until };
}

/** Reads the first and the last day of a service, which may both be left out. */
export function readSpan(
  given: Loose,
  path: Path,
  issues: Issue[],
): readonly [from: PlainDate | undefined, until: PlainDate | undefined] {
  const day = (key: string): PlainDate | undefined =>
    own(given, key) === undefined ? undefined : readDate(given, key, path, issues);
  const [from, until] = [day("from"), day("until")];
  if (from !== undefined && until !== undefined && until < from) {
    issues.push(timeOrder([...path, "until"], [...path, "from"], "berakhir sebelum dimulai", "ends before it begins"));
  }
  return [from, until];
}

/** Reads days of a month, each once. */
export function readDaysOf(value: unknown, month: string | undefined, path: Path, issues: Issue[]): PlainDate[] {
  if (!Array.isArray(value)) {
    issues.push(notAList(path, value));
    return [];
  }
  const seen = new Map<PlainDate, number>();
  for (const [at, day] of Array.from<unknown>(value).entries()) {
    throwIfMany(issues);
    const place = [...path, at];
    if (!isDayText(day)) {
      issues.push(notADate(place, day));
      continue;
    }
    if (month !== undefined && !day.startsWith(month)) issues.push(notInMonth(place, month));
    const first = seen.get(day);
    if (first === undefined) seen.set(day, at);
    else issues.push(duplicate(place, [...path, first]));
  }
  return [...seen.keys()];
}

/** Reads a calendar that may come from plain JavaScript. Its working days come back in their order. */
export function readCalendar(calendar: unknown, path: Path, issues: Issue[]): WorkCalendar | undefined {
  if (!checkKeys(calendar, ["month", "workingDays"], [], path, issues)) return undefined;
  const { month } = calendar;
  if (Object.hasOwn(calendar, "month") && !isMonth(month)) issues.push(notAMonth([...path, "month"], month));
  const known = isMonth(month) ? month : undefined;
  const workingDays = Object.hasOwn(calendar, "workingDays")
    ? readDaysOf(calendar["workingDays"], known, [...path, "workingDays"], issues)
    : [];
  return known === undefined ? undefined : { month: known, workingDays: workingDays.sort() };
}
