import { duplicate, issue, type Issue, missing, notAnObject, type Path } from "../core/issues.js";
import { throwIfAny, throwIfMany } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { readScore } from "../core/read.js";
import type { Absence } from "../discipline/absence-penalty.js";
import type { AttendanceMonth } from "./attendance-month-result.js";
import { isObject, listAt, type Loose, own } from "./given.js";
import { isMonth, monthNumber, notAMonth } from "./month.js";

/**
 * The unexcused absence of some months, as `absencePenalty` of `sistem-merit/discipline` takes it: all days, and the
 * longest run. A run counts working days and goes on across weekends, holidays and the end of a month; a day of presence
 * or of excused absence ends it.
 *
 * Which months count together is for the caller: PP 94/2021 speaks of one year (decision 0023-the-year-of-absence).
 *
 * Source: none prints what breaks a run; decision 0036-runs-of-absence.
 *
 * @param months results of {@link attendanceMonth}, in any order, each month once and none left out between two others
 * @throws MeritError with every issue: `not-a-list`, `not-an-object`, `missing`, `not-a-month`, `duplicate`,
 * `month-not-closed` (a month is missing between two others), `not-a-number`, `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { absenceOf, type AttendanceMonth } from "sistem-merit/attendance";
 * import { absencePenalty } from "sistem-merit/discipline";
 *
 * const month = (name: string, days: number, first: number, last: number): AttendanceMonth => ({
 *   month: name, workingDays: 21, presentDays: 21 - days, excusedDays: 0, unexcusedDays: days,
 *   lateMinutes: 0, earlyMinutes: 0, absenceRuns: { first, longest: days, last },
 *   deduction: { percent: 0, capped: false, lines: [] }, grade: "caller", cite: [],
 * });
 *
 * const absence = absenceOf([month("2026-09", 4, 0, 4), month("2026-10", 6, 6, 0)]);
 * absence; // → { days: 10, consecutive: 10 }
 * absencePenalty(absence).status; // → "penalty"
 * ```
 */
export function absenceOf(
  months: readonly Pick<AttendanceMonth, "month" | "workingDays" | "unexcusedDays" | "absenceRuns">[],
): Pick<Absence, "days" | "consecutive"> {
  const issues: Issue[] = [];
  const read = readAbsenceMonths(months, ["months"], issues);
  throwIfAny(issues);
  let [days, consecutive, run] = [0, 0, 0];
  for (const { workingDays, unexcusedDays, first, longest, last } of read) {
    days += unexcusedDays;
    consecutive = Math.max(consecutive, longest, run + first);
    run = first === workingDays ? run + first : last;
  }
  return { days, consecutive };
}

interface MonthRead {
  readonly month: string;
  readonly path: Path;
  readonly workingDays: number;
  readonly unexcusedDays: number;
  readonly first: number;
  readonly longest: number;
  readonly last: number;
}

/** Reads months that may come from JSON, in their order, and adds what is wrong to `issues`. */
export function readAbsenceMonths(months: unknown, path: Path, issues: Issue[]): readonly MonthRead[] {
  const read = readEach(
    listAt(months, path, issues),
    issues,
    (month, at) => readMonth(month, [...path, at], issues) ?? [],
  ).flat();
  const sorted = read.sort((a, b) => monthNumber(a.month) - monthNumber(b.month));
  for (const [at, { month, path: place }] of sorted.entries()) {
    const before = sorted[at - 1];
    throwIfMany(issues);
    if (before === undefined) continue;
    if (before.month === month) issues.push(duplicate([...place, "month"], [...before.path, "month"]));
    else if (monthNumber(month) - monthNumber(before.month) > 1) issues.push(gapBefore(place, before.month, month));
  }
  return sorted;
}

const gapBefore = (path: Path, after: string, before: string): Issue =>
  issue(
    "month-not-closed",
    path,
    { after, before },
    `tidak ada bulan di antara ${after} dan ${before}`,
    `no month is given between ${after} and ${before}`,
  );

function readMonth(value: unknown, path: Path, issues: Issue[]): MonthRead | undefined {
  if (!isObject(value)) {
    issues.push(notAnObject(path, value));
    return undefined;
  }
  const before = issues.length;
  const month = own(value, "month");
  if (month === undefined) issues.push(missing([...path, "month"]));
  else if (!isMonth(month)) issues.push(notAMonth([...path, "month"], month));
  const count = (given: Loose, key: string, most: number, place: Path): number => {
    const number = own(given, key);
    if (number === undefined) issues.push(missing([...place, key]));
    return number === undefined ? 0 : readScore(number, 0, most, 1, [...place, key], issues);
  };
  const workingDays = count(value, "workingDays", MOST_DAYS, path);
  const unexcusedDays = count(value, "unexcusedDays", workingDays, path);
  const runs = own(value, "absenceRuns");
  const at = [...path, "absenceRuns"];
  if (!isObject(runs)) {
    issues.push(runs === undefined ? missing(at) : notAnObject(at, runs));
    return undefined;
  }
  const longest = count(runs, "longest", unexcusedDays, at);
  const first = count(runs, "first", longest, at);
  const last = count(runs, "last", longest, at);
  if (issues.length > before || !isMonth(month)) return undefined;
  return { month, path, workingDays, unexcusedDays, first, longest, last };
}

const MOST_DAYS = 31;
