import { digitsOf } from "../core/calendar.js";
import { describe, received } from "../core/describe.js";
import { issue, type Issue, type Path } from "../core/issues.js";

/** Whether a value is a month written `YYYY-MM`. */
export function isMonth(value: unknown): value is string {
  if (typeof value !== "string" || value.length !== 7 || value[4] !== "-" || !(digitsOf(value, 0, 4) >= 0))
    return false;
  const month = digitsOf(value, 5, 7);
  return month >= 1 && month <= 12;
}

export function notAMonth(path: Path, value: unknown): Issue {
  const came = describe(value);
  return issue(
    "not-a-month",
    path,
    { received: received(value) },
    `harus bulan yang ada, ditulis YYYY-MM, diterima ${came.id}`,
    `must be an existing month, written YYYY-MM, got ${came.en}`,
  );
}

/** The number of a month since the year 0, so that months that follow each other differ by 1. */
export const monthNumber = (month: string): number => digitsOf(month, 0, 4) * 12 + digitsOf(month, 5, 7);

export const notInMonth = (path: Path, month: string): Issue =>
  issue("not-in-month", path, { month }, `bukan hari dari bulan ${month}`, `is not a day of ${month}`);
