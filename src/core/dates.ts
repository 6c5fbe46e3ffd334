import { parseISO } from "date-fns/parseISO";
import { daysInMonth } from "./calendar.js";

/** A calendar day as `YYYY-MM-DD`. It has no time of day and no time zone. */
export type PlainDate = string;

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

// The explicit Z keeps parseISO out of local time, in which some zones skip whole days.
const epoch = (date: PlainDate): number => parseISO(`${date}T00:00:00Z`).getTime();

/**
 * Whether a value is an existing calendar day written as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { isPlainDate } from "sistem-merit/core";
 *
 * isPlainDate("2024-02-29"); // → true
 * isPlainDate("2025-02-29"); // → false
 * isPlainDate("29-02-2024"); // → false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === "string" && PLAIN_DATE.test(value) && !Number.isNaN(epoch(value));
}

/**
 * The number of days from one calendar day to another; negative if `to` is the earlier one.
 *
 * @param from an existing day, `YYYY-MM-DD`
 * @param to an existing day, `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { daysBetween } from "sistem-merit/core";
 *
 * daysBetween("2025-11-21", "2025-12-31"); // → 40
 * ```
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (epoch(to) - epoch(from)) / 86_400_000;
}

/**
 * The calendar year of a day.
 *
 * @example
 * ```ts
 * import { yearOf } from "sistem-merit/core";
 *
 * yearOf("2025-12-31"); // → 2025
 * ```
 */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The first day of a month.
 *
 * @param year four digits
 * @param month 1 to 12
 *
 * @example
 * ```ts
 * import { firstDayOfMonth } from "sistem-merit/core";
 *
 * firstDayOfMonth(2025, 3); // → "2025-03-01"
 * ```
 */
export function firstDayOfMonth(year: number, month: number): PlainDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}

/**
 * The last day of a month.
 *
 * @param year four digits
 * @param month 1 to 12
 *
 * @example
 * ```ts
 * import { lastDayOfMonth } from "sistem-merit/core";
 *
 * lastDayOfMonth(2024, 2); // → "2024-02-29"
 * ```
 */
export function lastDayOfMonth(year: number, month: number): PlainDate {
  return `${firstDayOfMonth(year, month).slice(0, 8)}${daysInMonth(year, month)}`;
}
