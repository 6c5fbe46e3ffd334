import { parseISO } from "date-fns/parseISO";
import type { PlainDate } from "./dates.js";

/** The day after an existing day. */
export function nextDay(date: PlainDate): PlainDate {
  const day = parseISO(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
