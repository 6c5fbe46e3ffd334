import { isDayText } from "../core/calendar.js";
import { received } from "../core/describe.js";
import { issue, type Issue, missing, type Path } from "../core/issues.js";

/** A calendar month as `YYYY-MM`. */
export type Month = string;

/** A month that may come from plain JavaScript. Adds an issue and returns nothing if it does not exist. */
export function readMonth(value: unknown, path: Path, issues: Issue[]): Month | undefined {
  if (typeof value === "string" && isDayText(`${value}-01`)) return value;
  issues.push(value === undefined ? missing(path) : notAMonth(path, value));
  return undefined;
}

function notAMonth(path: Path, value: unknown): Issue {
  return issue(
    "not-a-month",
    path,
    { received: received(value) },
    "harus bulan yang ada, ditulis YYYY-MM",
    "must be an existing month, written YYYY-MM",
  );
}

/** The month that comes a number of months later; no later than the last one that can be written. */
export function addMonths(month: Month, count: number): Month {
  const number = Math.min(Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count, LAST);
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

const LAST = 9999 * 12 + 11;

/** The last month that can be written: what has no end ends there. */
export const NO_END: Month = "9999-12";
