import { type Issue, missing, notAnObject, type Path, unknownKey } from "./issues.js";
import { throwIfMany } from "./merit-error.js";

/** Reads a value that may come from plain JavaScript. Adds what is wrong to the issues, and then returns nothing. */
export type Read<T> = (value: unknown, path: Path, issues: Issue[]) => T | undefined;

/** Readers by key. One that a spread may leave out is an optional key. */
export type Readers = Readonly<Record<string, Read<unknown>>>;

/** What the readers of some keys give. */
export type ReadBy<R extends Readers> = {
  readonly [Key in keyof R]: NonNullable<R[Key]> extends Read<infer T> ? T : never;
};

/**
 * A reader of an object with these keys, each by its own reader. What is read is a copy. A key that is absent, or
 * `undefined`, is given to its reader as `undefined` if it is required, and left out if it is optional.
 *
 * @param others whether other keys may stand beside; they are not copied
 */
export function objectOf<R extends Readers>(required: R): Read<ReadBy<R>>;
export function objectOf<R extends Readers, O extends Readers>(
  required: R,
  optional: O,
  others?: "may-stand-beside",
): Read<ReadBy<R> & Partial<ReadBy<O>>>;
export function objectOf(required: Readers, optional: Readers = {}, others?: "may-stand-beside"): Read<unknown> {
  const readers: Readers = { ...required, ...optional };
  const entries = Object.entries(readers);
  const keys = Object.keys(readers);
  return (value, path, issues) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      issues.push(value === undefined ? missing(path) : notAnObject(path, value));
      return undefined;
    }
    const before = issues.length;
    const read: [string, unknown][] = [];
    for (const [key, readKey] of entries) {
      throwIfMany(issues);
      const given: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
      if (given === undefined && !Object.hasOwn(required, key)) continue;
      read.push([key, readKey(given, [...path, key], issues)]);
    }
    if (others === undefined) {
      for (const key in value) {
        throwIfMany(issues);
        if (!Object.hasOwn(readers, key)) issues.push(unknownKey(path, key, keys));
      }
    }
    if (issues.length > before) return undefined;
    // Not by assignment: a key may be "__proto__".
    return Object.fromEntries(read);
  };
}
