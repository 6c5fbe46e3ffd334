import { daysInMonth } from "./calendar.js";
import type { PlainDate } from "./dates.js";

/** The same day some months later; the last day of that month if it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const all = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(all / 12);
  const month = (all % 12) + 1;
  return plainDate(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)));
}

/** The day before a day. */
export function dayBefore(date: PlainDate): PlainDate {
  const [year, month, day] = [Number(date.slice(0, -6)), Number(date.slice(-5, -3)), Number(date.slice(-2))];
  if (day > 1) return plainDate(year, month, day - 1);
  return month > 1 ? plainDate(year, month - 1, daysInMonth(year, month - 1)) : plainDate(year - 1, 12, 31);
}

const plainDate = (year: number, month: number, day: number): PlainDate =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
