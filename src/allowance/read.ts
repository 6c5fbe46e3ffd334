import { isDayText } from "../core/calendar.js";
import { type Basis, type Citation, GRADES, type Sourced } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { getOrAdd } from "../core/groups.js";
import { duplicate, type Issue, missing, notADate, notAList, notOneOf, type Path } from "../core/issues.js";
import { throwIfMany } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { objectOf, type Read } from "../core/read-object.js";
import { readOneOf, readScore, textIssue } from "../core/read.js";
import type { Text } from "../core/text.js";

/** Percentages are counted in hundredths, so that every sum is exact. */
export const HUNDREDTHS = 100;
export const ALL = 100 * HUNDREDTHS;

/** More minutes than the longest month has. */
export const MOST_MINUTES = 31 * 24 * 60;

/** What an object holds for a key, if it holds it itself. */
export const own = (given: unknown, key: string): unknown =>
  typeof given === "object" && given !== null && Object.hasOwn(given, key) ? Reflect.get(given, key) : undefined;

/** A reader of a value that must be there. */
const required =
  <T>(read: Read<T>): Read<T> =>
  (value, path, issues) => {
    if (value !== undefined) return read(value, path, issues);
    issues.push(missing(path));
    return undefined;
  };

export const readText: Read<string> = required((value, path, issues) => {
  const wrong = textIssue(path, value);
  if (wrong) issues.push(wrong);
  return typeof value === "string" && !wrong ? value : undefined;
});

/** An existing day. */
export const readDay: Read<PlainDate> = required((value, path, issues) => {
  if (isDayText(value)) return value;
  issues.push(notADate(path, value));
  return undefined;
});

/** A number from `min` to `max` in steps of `1 / scale`, as a whole number of steps. */
export const number = (min: number, max: number, scale = 1): Read<number> =>
  required((value, path, issues) => {
    const before = issues.length;
    const scaled = readScore(value, min, max, scale, path, issues);
    return issues.length > before ? undefined : scaled;
  });

/** A percentage of at most two decimals, in hundredths. */
export const percent = number(0, 100, HUNDREDTHS);

/** A percentage as it was given, of at most two decimals. */
export const asGiven =
  (hundredths: Read<number>): Read<number> =>
  (value, path, issues) => {
    const read = hundredths(value, path, issues);
    return read === undefined ? undefined : read / HUNDREDTHS;
  };

/** One value of a closed list. */
export const oneOf = <const V extends string | number>(values: readonly V[]): Read<V> =>
  required((value, path, issues) => readOneOf(value, values, path, issues));

export const readTrue: Read<true> = required((value, path, issues) => {
  if (value === true) return value;
  issues.push(notOneOf(path, ["true"], value));
  return undefined;
});

export const readBoolean: Read<boolean> = required((value, path, issues) => {
  if (typeof value === "boolean") return value;
  issues.push(notOneOf(path, ["true", "false"], value));
  return undefined;
});

/** A list, item by item; nothing if anything in it is wrong. */
export const listOf = <T>(readItem: Read<T>): Read<T[]> =>
  required((value, path, issues) => {
    if (!Array.isArray(value)) {
      issues.push(notAList(path, value));
      return undefined;
    }
    const items: readonly unknown[] = value;
    const before = issues.length;
    const read: T[] = [];
    for (let at = 0; at < items.length; at++) {
      throwIfMany(issues);
      const item = readItem(items[at], [...path, at], issues);
      if (item !== undefined) read.push(item);
    }
    return issues.length > before ? undefined : read;
  });

/** The same, in which every item has a key of its own. */
export const eachOnce = <T>(readItem: Read<T>, keyOf: (item: T) => string): Read<T[]> => {
  const readAll = listOf(readItem);
  return (value, path, issues) => {
    const items = readAll(value, path, issues);
    return items && isEachOnce(items.map(keyOf), path, issues) ? items : undefined;
  };
};

/** Whether no key comes twice. */
function isEachOnce(keys: readonly string[], path: Path, issues: Issue[]): boolean {
  const before = issues.length;
  const places = new Map<string, number>();
  readEach(keys, issues, (key, at) => {
    const first = getOrAdd(places, key, () => at);
    if (first < at) issues.push(duplicate([...path, at], [...path, first]));
  });
  return issues.length === before;
}

/** A text in both languages. */
export const readBilingual: Read<Text> = objectOf({ id: readText, en: readText });

/** Citations, copied. */
export const readCite: Read<Citation[]> = listOf(
  objectOf({ source: readText }, { article: readText, note: readBilingual }),
);

const readBasis = objectOf({ grade: oneOf(GRADES), cite: readCite }, { value: (value: unknown) => value });

/** A figure with its grade and citations; a plain value is one of the caller. No plain value of a policy has a grade. */
export const figure =
  <T>(read: Read<T>): Read<Sourced<T>> =>
  (given, path, issues) => {
    const isSourced = own(given, "grade") !== undefined;
    const value = isSourced ? read(own(given, "value"), [...path, "value"], issues) : read(given, path, issues);
    const basis = isSourced ? readBasis(given, path, issues) : CALLER;
    return value !== undefined && basis ? { value, grade: basis.grade, cite: basis.cite } : undefined;
  };

const CALLER: Basis = { grade: "caller", cite: [] };
