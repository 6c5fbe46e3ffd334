import { isDayText } from "../core/calendar.js";
import type { PlainDate } from "../core/dates.js";
import { duplicate, type Issue, missing, notADate, notAnObject, type Path } from "../core/issues.js";
import { readEach } from "../core/read-each.js";
import type { PlacedDay } from "./fold-month.js";
import { isObject, listAt, type Loose, own } from "./given.js";
import { notInMonth } from "./month.js";
import type { AttendanceDay } from "./records.js";

/**
 * The records of a list by their days, each of which may come once and must lie in the month. What is wrong is added to
 * `issues`.
 *
 * @param read reads what else a record holds; nothing, with an issue, if it is wrong
 */
export function placeDays(
  records: unknown,
  month: string | undefined,
  path: Path,
  issues: Issue[],
  read: (record: Loose, date: PlainDate, place: Path) => AttendanceDay | undefined,
): PlacedDay[] {
  const before = issues.length;
  const list = listAt(records, path, issues);
  if (issues.length > before) return [{ date: undefined, day: undefined, path }];
  const seen = new Map<PlainDate, number>();
  return readEach(list, issues, (record, at): PlacedDay[] => {
    const place = [...path, at];
    if (!isObject(record)) {
      issues.push(notAnObject(place, record));
      return [{ date: undefined, day: undefined, path: place }];
    }
    const date = readDateOf(record, place, issues);
    if (date === undefined) return [{ date, day: undefined, path: place }];
    if (month !== undefined && !date.startsWith(month)) issues.push(notInMonth([...place, "date"], month));
    const first = seen.get(date);
    const day = read(record, date, place);
    if (first !== undefined) {
      issues.push(duplicate(place, [...path, first]));
      return [];
    }
    seen.set(date, at);
    return [{ date, day, path: place }];
  }).flat();
}

function readDateOf(record: Loose, path: Path, issues: Issue[]): PlainDate | undefined {
  const date = own(record, "date");
  if (isDayText(date)) return date;
  issues.push(date === undefined ? missing([...path, "date"]) : notADate([...path, "date"], date));
  return undefined;
}
