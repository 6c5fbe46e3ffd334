import type { AttendanceMonth } from "../attendance/attendance-month-result.js";
import { GRADES } from "../core/citations.js";
import { notOneOf } from "../core/issues.js";
import { objectOf, type Read } from "../core/read-object.js";
import { type Month, readMonth } from "./month.js";
import {
  asGiven,
  HUNDREDTHS,
  listOf,
  MOST_MINUTES,
  number,
  oneOf,
  percent,
  readBilingual,
  readBoolean,
  readCite,
  readDay,
  readText,
} from "./read.js";

const days = number(0, 31);
const minutes = number(0, MOST_MINUTES);

/** The lines of a month may come to more than 100 percent before the cap. */
const linePercent = asGiven(number(0, 10_000, HUNDREDTHS));

const basis = { grade: oneOf(GRADES), cite: readCite };

const readLine = objectOf(
  { kind: readText, percent: linePercent, reason: readBilingual, ...basis },
  { date: readDay, minutes },
);

const readDeduction = objectOf(
  { percent: asGiven(percent), capped: readBoolean, lines: listOf(readLine) },
  { cap: asGiven(percent) },
);

const readParts: Read<AttendanceMonth> = objectOf(
  {
    month: readMonth,
    workingDays: days,
    presentDays: days,
    excusedDays: days,
    unexcusedDays: days,
    lateMinutes: minutes,
    earlyMinutes: minutes,
    deduction: readDeduction,
    ...basis,
  },
  {},
  "may-stand-beside",
);

/** A reader of a month of attendance, which must be the month that is calculated. What the allowance uses is copied. */
export const attendanceOf =
  (calculated: Month | undefined): Read<AttendanceMonth> =>
  (value, path, issues) => {
    const read = readParts(value, path, issues);
    if (read === undefined || calculated === undefined || read.month === calculated) return read;
    issues.push(notOneOf([...path, "month"], [calculated], read.month));
    return undefined;
  };
