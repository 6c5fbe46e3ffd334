import { freeze } from "../core/freeze.js";
import { digitsOf } from "../core/calendar.js";
import type { PlainDate } from "../core/dates.js";

/** The days of the week, from Monday (senin) to Sunday (minggu). */
export const WEEKDAYS = /* @__PURE__ */ freeze(["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]);

/** A day of the week: `"senin"` (Monday) to `"minggu"` (Sunday). */
export type Weekday = (typeof WEEKDAYS)[number];

const MONTH_SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The place of a day in the week, 0 (senin) to 6 (minggu), by Sakamoto's method for the Gregorian calendar. */
export function weekdayPlace(date: PlainDate): number {
  const month = digitsOf(date, 5, 7);
  const year = digitsOf(date, 0, 4) - Number(month < 3);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const fromSunday = year + leaps + Number(MONTH_SHIFTS[month - 1]) + digitsOf(date, 8, 10);
  return (((fromSunday + 6) % 7) + 7) % 7;
}
