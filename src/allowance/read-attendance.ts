import type { AttendanceMonth, DeductionLine } from "../attendance/attendance-month-result.js";
import { GRADES } from "../core/citations.js";
import { type Issue, notOneOf, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { type Month, readMonth } from "./month.js";
import {
  HUNDREDTHS,
  isObject,
  MOST_MINUTES,
  number,
  oneOf,
  own,
  percent,
  type Read,
  readBilingual,
  readCite,
  readDay,
  readList,
  readText,
} from "./read.js";

const days = number(0, 31);
const minutes = number(0, MOST_MINUTES);

/** The sum of many days' lines may exceed 100 percent before the cap. */
const linePercent = number(0, 10_000, HUNDREDTHS);

/** A month of attendance, copied. It must be the month that is calculated. Other keys may stand beside. */
export function readAttendance(
  value: unknown,
  calculated: Month | undefined,
  path: Path,
  issues: Issue[],
): AttendanceMonth | undefined {
  if (!isObject(value, path, issues)) return undefined;
  const before = issues.length;
  const read = <T>(key: keyof AttendanceMonth, reader: Read<T>): T | undefined =>
    reader(own(value, key), [...path, key], issues);
  const month = read("month", readMonth);
  if (month !== undefined && calculated !== undefined && month !== calculated)
    issues.push(notOneOf([...path, "month"], [calculated], month));
  const workingDays = read("workingDays", days) ?? 0;
  const presentDays = read("presentDays", days) ?? 0;
  const excusedDays = read("excusedDays", days) ?? 0;
  const unexcusedDays = read("unexcusedDays", days) ?? 0;
  const lateMinutes = read("lateMinutes", minutes) ?? 0;
  const earlyMinutes = read("earlyMinutes", minutes) ?? 0;
  const deduction = read("deduction", readDeduction);
  const grade = read("grade", oneOf(GRADES));
  const cite = read("cite", readCite);
  if (issues.length > before || month === undefined || !deduction || !grade || !cite) return undefined;
  const counts = { workingDays, presentDays, excusedDays, unexcusedDays, lateMinutes, earlyMinutes };
  return { month, ...counts, deduction, grade, cite };
}

function readDeduction(value: unknown, path: Path, issues: Issue[]): AttendanceMonth["deduction"] | undefined {
  if (!isObject(value, path, issues)) return undefined;
  const before = issues.length;
  checkKeys(value, [], ["percent", "cap", "capped", "lines"], path, issues);
  const cut = percent(own(value, "percent"), [...path, "percent"], issues);
  const cap = own(value, "cap") === undefined ? undefined : percent(own(value, "cap"), [...path, "cap"], issues);
  const capped = own(value, "capped");
  if (typeof capped !== "boolean") issues.push(notOneOf([...path, "capped"], ["true", "false"], capped));
  const lines = readList(own(value, "lines"), [...path, "lines"], issues, readLine);
  if (issues.length > before || cut === undefined || !lines) return undefined;
  return {
    percent: cut / HUNDREDTHS,
    ...(cap !== undefined && { cap: cap / HUNDREDTHS }),
    capped: capped === true,
    lines,
  };
}

function readLine(value: unknown, path: Path, issues: Issue[]): DeductionLine | undefined {
  if (!isObject(value, path, issues)) return undefined;
  const before = issues.length;
  const read = <T>(key: keyof DeductionLine, reader: Read<T>): T | undefined =>
    reader(own(value, key), [...path, key], issues);
  const date = own(value, "date") === undefined ? undefined : read("date", readDay);
  const kind = read("kind", readText);
  const late = own(value, "minutes") === undefined ? undefined : read("minutes", minutes);
  const cut = read("percent", linePercent);
  const reason = read("reason", readBilingual);
  const grade = read("grade", oneOf(GRADES));
  const cite = read("cite", readCite);
  if (issues.length > before || kind === undefined || cut === undefined || !reason || !grade || !cite) return undefined;
  return {
    ...(date !== undefined && { date }),
    kind,
    ...(late !== undefined && { minutes: late }),
    percent: cut / HUNDREDTHS,
    reason,
    grade,
    cite,
  };
}
