import type { Attempt } from "../core/attempt.js";
import type { Issue, Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { MeritError } from "../core/merit-error.js";
import { weakerThan } from "../core/weaker-than.js";
import { type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import type { PlainDate } from "../core/dates.js";
import type { Grade } from "../core/citations.js";
import { untilMany } from "../core/until-many.js";
import type { AttendanceMonth } from "./attendance-month-result.js";
import { type DayPaths, deriveDay } from "./derive-day.js";
import { figuresOf, foldMonth } from "./fold-month.js";
import { isObject, type Loose, own, readText } from "./given.js";
import { placeDays } from "./place-days.js";
import { readDayExtras, readEvents, readExcuses } from "./read-day.js";
import { type PolicyOrPreset, readWholePolicy, type WholePolicy } from "./read-policy.js";
import type { AttendanceDay, AttendanceEvent, DayContext, Excuse } from "./records.js";
import { readCalendar, readSpan, type WorkCalendar } from "./work-calendar.js";

/** One closed day of an employee. Whether it is a working day stands in the calendar. */
export interface EmployeeDay extends Pick<DayContext, "date" | "corrections" | "hours" | "ceremony"> {
  readonly events: readonly AttendanceEvent[];
}

/** The raw month of an employee. */
export interface EmployeeMonth {
  /** How the caller knows the employee. It comes back as it is, and never stands in an issue. */
  readonly id: string;
  /** One for every working day, also for those without events. */
  readonly days: readonly EmployeeDay[];
  readonly excuses?: readonly Excuse[] | undefined;
  /** The first and the last day of service, where the employee did not serve the whole month. */
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

/** What a line of a run came to: a month, or what is wrong with it. `at` is its place, from 0. */
export type AttendanceOutcome = Attempt<AttendanceMonth> & { readonly at: number; readonly id?: string };

/** What a run needs, read once. */
export interface RunSetup {
  readonly policy: WholePolicy;
  readonly calendar: WorkCalendar;
  readonly workingDays: ReadonlySet<PlainDate>;
  readonly minimum: Grade;
}

/** Reads what a run needs; what is wrong with it is thrown at once. */
export function runSetup(policy: PolicyOrPreset, calendar: WorkCalendar, options?: GradeOptions): RunSetup {
  const issues: Issue[] = [];
  const policyRead = readWholePolicy(policy, ["policy"], issues);
  const calendarRead = readCalendar(calendar, ["calendar"], issues);
  const minimum = readGradeOptions(options, issues);
  if (issues.length > 0 || policyRead === undefined || calendarRead === undefined) throw new MeritError(issues);
  return { policy: policyRead, calendar: calendarRead, workingDays: new Set(calendarRead.workingDays), minimum };
}

/** One line of a run. Nothing is thrown. */
export function runEmployee(employee: unknown, at: number, setup: RunSetup): AttendanceOutcome {
  const issues: Issue[] = [];
  const value = untilMany(issues, () => monthOf(employee, setup, issues));
  const id = idOf(employee);
  const line = { at, ...(id !== undefined && { id }) };
  if (value === undefined || issues.length > 0) return { ...line, ok: false, issues };
  const weak = weakerThan(setup.minimum, figuresOf(value));
  return weak.length > 0 ? { ...line, ok: false, issues: weak } : { ...line, ok: true, value };
}

function idOf(employee: unknown): string | undefined {
  const id = isObject(employee) ? own(employee, "id") : undefined;
  return typeof id === "string" && id.trim() !== "" ? id : undefined;
}

/** The month of an employee that may come from plain JavaScript. What is wrong is added to `issues`. */
export function monthOf(employee: unknown, setup: RunSetup, issues: Issue[]): AttendanceMonth | undefined {
  if (!checkKeys(employee, ["id", "days"], ["excuses", "from", "until"], [], issues)) return undefined;
  if (Object.hasOwn(employee, "id")) readText(own(employee, "id"), ["id"], issues);
  const excuses = readExcuses(employee["excuses"], ["excuses"], issues);
  const [from, until] = readSpan(employee, [], issues);
  if (!Object.hasOwn(employee, "days")) return undefined;
  const days = placeDays(employee["days"], setup.calendar.month, ["days"], issues, (day, date, path) =>
    readEmployeeDay(day, date, path, excuses, setup, issues),
  );
  return foldMonth(days, setup.policy.deductions, calendarWithin(setup.calendar, from, until), issues);
}

/** The working days on which an employee served. */
function calendarWithin(
  calendar: WorkCalendar,
  from: PlainDate | undefined,
  until: PlainDate | undefined,
): WorkCalendar {
  if (from === undefined && until === undefined) return calendar;
  const served = (date: PlainDate): boolean =>
    (from === undefined || date >= from) && (until === undefined || date <= until);
  return { ...calendar, workingDays: calendar.workingDays.filter(served) };
}

const DAY_KEYS = ["date", "events"];
const OPTIONAL_DAY_KEYS = ["corrections", "hours", "ceremony"];

const pathsBelow = (path: Path): DayPaths => ({
  policy: ["policy"],
  events: [...path, "events"],
  corrections: [...path, "corrections"],
});

function readEmployeeDay(
  given: Loose,
  date: PlainDate,
  path: Path,
  excuses: readonly Excuse[],
  { policy: { schedule }, workingDays }: RunSetup,
  issues: Issue[],
): AttendanceDay | undefined {
  const before = issues.length;
  checkKeys(given, DAY_KEYS, OPTIONAL_DAY_KEYS, path, issues);
  const events = Object.hasOwn(given, "events") ? readEvents(given["events"], [...path, "events"], issues) : {};
  const extras = readDayExtras(given, schedule, path, issues);
  if (issues.length > before) return undefined;
  const dayType = workingDays.has(date) ? "working-day" : "day-off";
  return deriveDay(events, { date, dayType, ...extras }, excuses, schedule, () => pathsBelow(path), issues);
}
