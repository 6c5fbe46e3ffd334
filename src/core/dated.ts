import { isPlainDate, type PlainDate } from "./dates.js";
import { issue, type Issue, notADate, type Path } from "./issues.js";
import { MeritError } from "./merit-error.js";

/** A value that holds from a day on, until a day (inclusive) or, without `until`, with no known end. */
export interface Dated<T> {
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly value: T;
}

/**
 * The value of a history on a day.
 *
 * @param history periods that do not overlap; gaps are allowed and mean: unknown
 * @param date an existing day, `YYYY-MM-DD`
 * @throws MeritError `not-a-date` if the day does not exist, `no-value-at-date` if no period holds it; the issue lists
 * the periods that exist
 *
 * @example
 * ```ts
 * import { valueAt } from "sistem-merit/core";
 *
 * const authority = [
 *   { from: "2019-01-01", until: "2024-12-31", value: "lama" },
 *   { from: "2025-01-01", value: "baru" },
 * ];
 *
 * valueAt(authority, "2024-12-31"); // → "lama"
 * valueAt(authority, "2025-01-01"); // → "baru"
 * ```
 */
export function valueAt<T>(history: readonly Dated<T>[], date: PlainDate): T {
  if (!isPlainDate(date)) throw new MeritError([notADate(["date"], date)]);
  const holding = periodAt(history, date);
  if (holding === undefined) throw new MeritError([noValueAtDate(history, ["date"])]);
  return holding.value;
}

/** The period of a history that holds a day, if there is one. */
export function periodAt<T>(history: readonly Dated<T>[], date: PlainDate): Dated<T> | undefined {
  return history.find(({ from, until }) => from <= date && (until === undefined || date <= until));
}

export function noValueAtDate(history: readonly Dated<unknown>[], path: Path): Issue {
  const periods = history.map(({ from, until }) => `${from}..${until ?? ""}`);
  return issue(
    "no-value-at-date",
    path,
    { periods },
    `tidak ada nilai pada tanggal itu; yang ada: ${periods.join(", ")}`,
    `there is no value on that day; there are: ${periods.join(", ")}`,
  );
}
