import { digitsOf, isDay, isDayText } from "../core/calendar.js";
import type { PlainDate } from "../core/dates.js";
import { describe, received } from "../core/describe.js";
import {
  duplicate,
  issue,
  type Issue,
  notANumber,
  notAnObject,
  notOneOf,
  notOnScale,
  notText,
  outOfRange,
  type Path,
} from "../core/issues.js";
import type { FieldOf, SiasnField, SiasnKind } from "./fields.js";
import type { Log } from "./log.js";
import { siasnFields, type SiasnFieldType } from "./siasn-fields.js";

/** A record that is being read, its place, and where to write down what is wrong. */
export interface Source<K extends SiasnKind> {
  readonly kind: K;
  readonly record: Readonly<Record<string, unknown>>;
  /** Whether any field stands there in its other spelling. */
  readonly hasTwins: boolean;
  readonly path: Path;
  readonly log: Log;
}

/** A record that may come from plain JavaScript; nothing, with an issue, if it is none. */
export function sourceOf<K extends SiasnKind>(kind: K, record: unknown, path: Path, log: Log): Source<K> | undefined {
  if (isRecord(record)) return { kind, record, hasTwins: hasTwins(record), path, log };
  log.issues.push(notAnObject(path, record));
  return undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether the service says nothing with a value. */
export const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** Every field in its other spelling: the first letter small or capital. */
/* @__NO_SIDE_EFFECTS__ */
function twinsOf(fields: typeof siasnFields): ReadonlySet<string> {
  return new Set(Object.values(fields.value).flatMap((kind) => Object.keys(kind).map(twinOf)));
}

export function twinOf(name: string): string {
  const first = name.slice(0, 1);
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + name.slice(1);
}

const TWINS = /* @__PURE__ */ twinsOf(siasnFields);

function hasTwins(record: object): boolean {
  for (const key in record) if (TWINS.has(key)) return true;
  return false;
}

/** The value of a field in either spelling; nothing, with an issue, if both are filled and differ. */
function valueOf<K extends SiasnKind>(source: Source<K>, field: string): unknown {
  const own = filledIn(source, field);
  if (!source.hasTwins) return own;
  const twin = twinOf(field);
  const other = filledIn(source, twin);
  if (other === undefined || own === undefined) return own ?? other;
  if (isSame(own, other)) return own;
  source.log.issues.push(duplicate([...source.path, twin], [...source.path, field]));
  return undefined;
}

/** What a key of a record says; nothing if it says nothing, or is inherited. */
function filledIn<K extends SiasnKind>({ record }: Source<K>, key: string): unknown {
  const value = record[key];
  return isNothing(value) || !Object.hasOwn(record, key) ? undefined : value;
}

/** Whether two values say the same: `2` and `"2"` do, and so do `true` and `"true"`. */
const isSame = (a: unknown, b: unknown): boolean => a === b || (isScalar(a) && isScalar(b) && wordOf(a) === wordOf(b));

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const wordOf = (value: string | number | boolean): string => String(value).trim();

/** Reads a value; what is wrong is added to the issues. */
type Read<T> = (value: unknown, path: () => Path, issues: Issue[]) => T | undefined;

function readText(value: unknown, path: () => Path, issues: Issue[]): string | undefined {
  if (typeof value === "string") return value.trim();
  issues.push(notText(path(), value));
  return undefined;
}

/** Beyond it, a number has lost digits. */
function readCode(value: unknown, path: () => Path, issues: Issue[]): string | undefined {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return String(value);
  return readText(value, path, issues);
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function readDate(value: unknown, path: () => Path, issues: Issue[]): PlainDate | undefined {
  const date = typeof value === "string" ? dateFrom(value.trim()) : undefined;
  if (date === undefined) {
    issues.push(notASiasnDate(path(), value));
    return undefined;
  }
  return readYear(date.slice(0, 4), path, issues) === undefined ? undefined : date;
}

/** `dd-MM-yyyy`, or a day that is already written as the library writes it. */
function dateFrom(text: string): PlainDate | undefined {
  const isRead: boolean = isDayText(text);
  if (isRead) return text;
  if (text.length !== 10 || text[2] !== "-" || text[5] !== "-") return undefined;
  const [day, month, year] = [digitsOf(text, 0, 2), digitsOf(text, 3, 5), digitsOf(text, 6, 10)];
  return isDay(year, month, day) ? `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}` : undefined;
}

const notASiasnDate = (path: Path, value: unknown): Issue =>
  issue(
    "not-a-date",
    path,
    { received: received(value) },
    `harus tanggal yang ada, ditulis dd-MM-yyyy, diterima ${describe(value).id}`,
    `must be an existing day, written dd-MM-yyyy, got ${describe(value).en}`,
  );

function readYear(value: unknown, path: () => Path, issues: Issue[]): number | undefined {
  const year = readWhole(value, path, issues);
  if (year === undefined) return undefined;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  issues.push(outOfRange(path(), FIRST_YEAR, LAST_YEAR, year));
  return undefined;
}

function readMonth(value: unknown, path: () => Path, issues: Issue[]): number | undefined {
  const month = readWhole(value, path, issues);
  if (month === undefined || (month >= 1 && month <= 12)) return month;
  issues.push(outOfRange(path(), 1, 12, month));
  return undefined;
}

/** A year, and the day if that is known. */
export interface YearOrDate {
  readonly year: number;
  readonly date?: PlainDate;
}

function readYearOrDate(value: unknown, path: () => Path, issues: Issue[]): YearOrDate | undefined {
  if (typeof value === "string" && value.includes("-")) {
    const date = readDate(value, path, issues);
    return date === undefined ? undefined : { year: Number(date.slice(0, 4)), date };
  }
  const year = readYear(value, path, issues);
  return year === undefined ? undefined : { year };
}

/** More than any count, of years, months, hours or credit, comes to. */
const MOST = 99_999;

function readDecimal(value: unknown, path: () => Path, issues: Issue[]): number | undefined {
  const number = typeof value === "string" ? numberFrom(value.trim()) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) {
    issues.push(notANumber(path(), value));
    return undefined;
  }
  if (number >= 0 && number <= MOST) return number + 0;
  issues.push(outOfRange(path(), 0, MOST, number));
  return undefined;
}

/** Digits, and decimals after a point. A comma may part decimals or thousands: it is not guessed. */
const numberFrom = (text: string): number | undefined =>
  /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;

function readWhole(value: unknown, path: () => Path, issues: Issue[]): number | undefined {
  const number = readDecimal(value, path, issues);
  if (number === undefined || Number.isInteger(number)) return number;
  issues.push(notOnScale(path(), 1, number));
  return undefined;
}

function readFlag(value: unknown, path: () => Path, issues: Issue[]): boolean | undefined {
  const word = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (word === true || word === 1 || word === "1" || word === "true") return true;
  if (word === false || word === 0 || word === "0" || word === "false") return false;
  issues.push(notOneOf(path(), ["1", "0", "true", "false"], value));
  return undefined;
}

const READERS = {
  text: readText,
  code: readCode,
  date: readDate,
  year: readYear,
  month: readMonth,
  "year-or-date": readYearOrDate,
  whole: readWhole,
  decimal: readDecimal,
  flag: readFlag,
} as const;

function read<K extends SiasnKind, T>(source: Source<K>, field: string, readValue: Read<T>): T | undefined {
  const value = valueOf(source, field);
  if (value === undefined) return undefined;
  return readValue(value, () => [...source.path, field], source.log.issues);
}

// One reader for every type of field, so that the compiler knows that a field is of that type.

export const textIn = <K extends SiasnKind>(source: Source<K>, field: FieldOf<K, "text">): string | undefined =>
  read(source, field, readText);

export const codeIn = <K extends SiasnKind>(source: Source<K>, field: FieldOf<K, "code">): string | undefined =>
  read(source, field, readCode);

export const dateIn = <K extends SiasnKind>(source: Source<K>, field: FieldOf<K, "date">): PlainDate | undefined =>
  read(source, field, readDate);

export const yearIn = <K extends SiasnKind>(source: Source<K>, field: FieldOf<K, "year">): number | undefined =>
  read(source, field, readYear);

export const monthIn = <K extends SiasnKind>(source: Source<K>, field: FieldOf<K, "month">): number | undefined =>
  read(source, field, readMonth);

export const yearOrDateIn = <K extends SiasnKind>(
  source: Source<K>,
  field: FieldOf<K, "year-or-date">,
): YearOrDate | undefined => read(source, field, readYearOrDate);

export const wholeIn = <K extends SiasnKind>(source: Source<K>, field: FieldOf<K, "whole">): number | undefined =>
  read(source, field, readWhole);

export const decimalIn = <K extends SiasnKind>(source: Source<K>, field: FieldOf<K, "decimal">): number | undefined =>
  read(source, field, readDecimal);

export const flagIn = <K extends SiasnKind>(source: Source<K>, field: FieldOf<K, "flag">): boolean | undefined =>
  read(source, field, readFlag);

/** What a field says. */
export type SiasnValue = string | number | boolean | YearOrDate;

/** Every field of a record that is read and filled, whatever its type. */
export function valuesOf<K extends SiasnKind>(source: Source<K>): Readonly<Record<string, SiasnValue>> {
  const values: Record<string, SiasnValue> = {};
  for (const [field, type] of Object.entries<SiasnFieldType>(siasnFields.value[source.kind])) {
    const value = type === "unread" ? undefined : read<K, SiasnValue>(source, field, READERS[type]);
    if (value !== undefined) values[field] = value;
  }
  return values;
}

/** The keys of a record that are none of its fields, in either spelling. */
export function otherKeysOf<K extends SiasnKind>({ kind, record }: Source<K>): string[] {
  const fields = Object.keys(siasnFields.value[kind]);
  return Object.keys(record).filter((key) => !fields.includes(key) && !fields.includes(twinOf(key)));
}

/** Whether the service says anything in one of some fields, be it something that cannot be read. */
export const isFilled = <K extends SiasnKind>(source: Source<K>, fields: readonly SiasnField<K>[]): boolean =>
  fields.some((field) => [field, twinOf(field)].some((key) => filledIn(source, key) !== undefined));
