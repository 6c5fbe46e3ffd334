import { type PlainDate, yearOf } from "../core/dates.js";

/** The same day some years earlier. 29 February stands even in a common year: the order is right. */
export const yearsBefore = (date: PlainDate, years: number): PlainDate =>
  String(yearOf(date) - years).padStart(4, "0") + date.slice(4);

/** The same day some months later. 31 September stands: the order is right. */
export function monthsAfter(date: PlainDate, months: number): PlainDate {
  const month = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const text = `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  return `${text}${date.slice(7)}`;
}

/** When something was: on a day, or in a year. */
export interface Moment {
  readonly date?: PlainDate | undefined;
  readonly year?: number | undefined;
}

/** Whether something was in the years before a day, that day included. Nothing, if it cannot be said. */
export function isWithin({ date, year }: Moment, years: number, asOf: PlainDate): boolean | undefined {
  const after = yearsBefore(asOf, years);
  if (date !== undefined) return date > after && date <= asOf;
  if (year === undefined) return undefined;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (last <= after || first > asOf) return false;
  return first > after && last <= asOf ? true : undefined;
}
