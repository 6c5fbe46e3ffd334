import { isDayText } from "../core/calendar.js";
import { type Citation, GRADES, type Sourced } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { type Issue, missing, notADate, notAList, notAnObject, type Path, unknownKey } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf, readScore, textIssue } from "../core/read.js";
import type { Text } from "../core/text.js";

/** Percentages are counted in hundredths, so that every sum is exact. */
export const HUNDREDTHS = 100;
export const ALL = 100 * HUNDREDTHS;

/** More minutes than the longest month has. */
export const MOST_MINUTES = 31 * 24 * 60;

/** Reads a value that may come from plain JavaScript. Adds what is wrong to the issues, and then returns nothing. */
export type Read<T> = (value: unknown, path: Path, issues: Issue[]) => T | undefined;

/** What a record holds for a key, if it holds it itself. */
export const own = (given: object, key: string): unknown =>
  Object.hasOwn(given, key) ? Reflect.get(given, key) : undefined;

/** Whether a value is a plain object whose keys can be read. */
export function isObject(value: unknown, path: Path, issues: Issue[]): value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return true;
  issues.push(value === undefined ? missing(path) : notAnObject(path, value));
  return false;
}

export function readText(value: unknown, path: Path, issues: Issue[]): string | undefined {
  const wrong = value === undefined ? missing(path) : textIssue(path, value);
  if (wrong) issues.push(wrong);
  return typeof value === "string" && !wrong ? value : undefined;
}

/** An existing day. */
export function readDay(value: unknown, path: Path, issues: Issue[]): PlainDate | undefined {
  if (isDayText(value)) return value;
  issues.push(value === undefined ? missing(path) : notADate(path, value));
  return undefined;
}

/** A text in both languages. */
export function readBilingual(value: unknown, path: Path, issues: Issue[]): Text | undefined {
  if (value === undefined) {
    issues.push(missing(path));
    return undefined;
  }
  if (!checkKeys(value, [], ["id", "en"], path, issues)) return undefined;
  const id = readText(own(value, "id"), [...path, "id"], issues);
  const en = readText(own(value, "en"), [...path, "en"], issues);
  return id !== undefined && en !== undefined ? { id, en } : undefined;
}

/** A number from `min` to `max` in steps of `1 / scale`, as a whole number of steps. */
export const number =
  (min: number, max: number, scale = 1): Read<number> =>
  (value, path, issues) => {
    const before = issues.length;
    const scaled = value === undefined ? 0 : readScore(value, min, max, scale, path, issues);
    if (value === undefined) issues.push(missing(path));
    return issues.length > before ? undefined : scaled;
  };

/** A percentage of at most two decimals, in hundredths. */
export const percent = number(0, 100, HUNDREDTHS);

/** One value of a closed list. */
export const oneOf =
  <const V extends string | number>(values: readonly V[]): Read<V> =>
  (value, path, issues) => {
    if (value !== undefined) return readOneOf(value, values, path, issues);
    issues.push(missing(path));
    return undefined;
  };

/** A list, item by item; nothing if anything in it is wrong. */
export function readList<T>(value: unknown, path: Path, issues: Issue[], readItem: Read<T>): T[] | undefined {
  if (!Array.isArray(value)) {
    issues.push(value === undefined ? missing(path) : notAList(path, value));
    return undefined;
  }
  const items: readonly unknown[] = value;
  const before = issues.length;
  const read: T[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = readItem(items[at], [...path, at], issues);
    if (item !== undefined) read.push(item);
  }
  return issues.length > before ? undefined : read;
}

/** Citations, copied. */
export function readCite(value: unknown, path: Path, issues: Issue[]): Citation[] | undefined {
  return readList(value, path, issues, (item, at) => {
    const before = issues.length;
    if (!checkKeys(item, [], ["source", "article", "note"], at, issues)) return undefined;
    const source = readText(own(item, "source"), [...at, "source"], issues);
    const [article, note] = [own(item, "article"), own(item, "note")];
    const read = {
      source: source ?? "",
      ...(article !== undefined && { article: readText(article, [...at, "article"], issues) ?? "" }),
      ...(note !== undefined && { note: readBilingual(note, [...at, "note"], issues) ?? NO_TEXT }),
    };
    return issues.length > before ? undefined : read;
  });
}

const NO_TEXT: Text = { id: "", en: "" };

/** A figure with its grade and citations; a plain value is one of the caller. */
export function readFigure<T>(figure: unknown, path: Path, issues: Issue[], read: Read<T>): Sourced<T> | undefined {
  if (!isSourced(figure)) {
    const value = read(figure, path, issues);
    return value === undefined ? undefined : { value, grade: "caller", cite: [] };
  }
  for (const key in figure) if (!SOURCED.includes(key)) issues.push(unknownKey(path, key, SOURCED));
  const value = read(own(figure, "value"), [...path, "value"], issues);
  const grade = readOneOf(own(figure, "grade"), GRADES, [...path, "grade"], issues);
  const cite = readCite(own(figure, "cite"), [...path, "cite"], issues);
  return value !== undefined && grade && cite ? { value, grade, cite } : undefined;
}

const SOURCED = ["value", "grade", "cite"];

/** An object that means to be a figure with a source: no plain value of a policy has a grade. */
function isSourced(figure: unknown): figure is object {
  return typeof figure === "object" && figure !== null && Object.hasOwn(figure, "grade");
}
