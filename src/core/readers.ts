import { isPlainDate, type PlainDate } from "./dates.js";
import { issue, type Issue, notADate, notAList, notOneOf, notText, type Path } from "./issues.js";
import { checkKeys } from "./keys.js";
import { readEach } from "./read-each.js";
import { readOneOf, readScore, textIssue } from "./read.js";

/** Reads a value that is there. If it is wrong, the issue is added and nothing comes back. */
export type Reader<T> = (value: unknown, path: Path, issues: Issue[]) => T | undefined;

/** A text that holds more than spaces. */
export const filledText: Reader<string> = (value, path, issues) => {
  const wrong = textIssue(path, value);
  if (wrong !== undefined) issues.push(wrong);
  return wrong === undefined && typeof value === "string" ? value : undefined;
};

/** A text; one that holds nothing but spaces is as good as absent. */
export const anyText: Reader<string> = (value, path, issues) => {
  if (typeof value !== "string") issues.push(notText(path, value));
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};

/** An existing day. */
export const day: Reader<PlainDate> = (value, path, issues) => {
  if (isPlainDate(value)) return value;
  issues.push(notADate(path, value));
  return undefined;
};

/** `true` or `false`. */
export const flag: Reader<boolean> = (value, path, issues) => {
  if (typeof value === "boolean") return value;
  issues.push(notOneOf(path, ["true", "false"], value));
  return undefined;
};

/** A whole number. */
/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(min: number, max: number): Reader<number> {
  return (value, path, issues) => readScore(value, min, max, 1, path, issues);
}

/** One value of a closed list. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<V extends string>(values: readonly V[]): Reader<V> {
  return (value, path, issues) => readOneOf(value, values, path, issues);
}

/** A list of at most so many items, which are all read alike. */
/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(read: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, path, issues) => {
    if (!Array.isArray(value)) {
      issues.push(notAList(path, value));
      return undefined;
    }
    if (value.length > most) {
      issues.push(tooLong(path, most, value.length));
      return undefined;
    }
    const items: T[] = [];
    readEach<unknown, unknown>(value, issues, (item, at) => {
      const found = read(item, [...path, at], issues);
      if (found !== undefined) items.push(found);
    });
    return items;
  };
}

/** The keys that an object of a type must have. */
type RequiredKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** The reader of every key: of those that must be there, and of those that may be absent. */
export interface Fields<T> {
  readonly required: { readonly [K in RequiredKey<T>]: Reader<T[K]> };
  readonly optional: { readonly [K in Exclude<keyof T, RequiredKey<T>>]-?: Reader<NonNullable<T[K]>> };
}

/** An object with these keys and no other, as a copy without the keys that hold nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function objectOf<T extends object>({ required, optional }: Fields<T>): Reader<T> {
  return (value, path, issues) => {
    if (!checkKeys(value, Object.keys(required), Object.keys(optional), path, issues)) return undefined;
    const copy: Record<string, unknown> = {};
    const readInto = (key: string, read: Reader<unknown>): boolean => {
      const found = read(value[key], [...path, key], issues);
      if (found !== undefined) copy[key] = found;
      return found !== undefined;
    };
    let isWhole = true;
    for (const [key, read] of Object.entries<Reader<unknown>>(required)) {
      // That a key is absent has been said already.
      if (!Object.hasOwn(value, key) || !readInto(key, read)) isWhole = false;
    }
    for (const [key, read] of Object.entries<Reader<unknown>>(optional)) {
      if (Object.hasOwn(value, key) && value[key] !== undefined) readInto(key, read);
    }
    return isWhole ? (copy as T) : undefined;
  };
}

const tooLong = (path: Path, most: number, count: number): Issue =>
  issue(
    "too-large",
    path,
    { most, received: count },
    `paling banyak ${most}, diterima ${count}`,
    `at most ${most}, got ${count}`,
  );
