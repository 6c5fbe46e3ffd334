import type { Issue } from "../core/issues.js";
import { tooLarge } from "./instrument-issues.js";

/** An object, copied: its own enumerable keys, none of which can be mistaken for something inherited. */
export type Fields = ReadonlyMap<string, unknown>;

export const isFields = (value: unknown): value is Fields => value instanceof Map;

/** Reading must end soon, whatever comes: data that hold more than this are not read. */
const MOST_VALUES = 10_000;
const MOST_CHARACTERS = 1_000_000;

/** The note of a citation of a text lies as deep; what lies deeper stands below a key that is not known. */
const DEEPEST = 9;

/** Messages show the first 60 characters of a key. */
const LONGEST_KEY = 100;

/** Stands for what JSON cannot hold: no reader takes it. */
const NOT_JSON = Symbol("not JSON");

/**
 * Copies data as far as JSON could hold them: lists, plain objects as {@link Fields}, texts, numbers, flags, `null`.
 * What is read later is the copy, so that no getter or proxy can answer differently the second time. Adds an issue and
 * returns nothing if the data are too large.
 */
export function plainCopy(data: unknown, issues: Issue[]): unknown {
  let values = 0;
  let characters = 0;

  const isTooLarge = (): boolean => values > MOST_VALUES || characters > MOST_CHARACTERS;

  const copyOf = (value: unknown, depth: number): unknown => {
    values++;
    if (typeof value === "string") characters += value.length;
    if (typeof value !== "object" || value === null) return value;
    if (depth > DEEPEST) return NOT_JSON;
    try {
      return Array.isArray(value) ? listOf(value, depth) : isPlain(value) ? fieldsOf(value, depth) : NOT_JSON;
    } catch {
      // A proxy may throw whatever it likes.
      return NOT_JSON;
    }
  };

  const listOf = (list: readonly unknown[], depth: number): unknown[] => {
    const copy: unknown[] = [];
    for (let at = 0; at < list.length && !isTooLarge(); at++) copy.push(copyOf(valueIn(list, at), depth + 1));
    return copy;
  };

  const fieldsOf = (object: object, depth: number): Fields => {
    const copy = new Map<string, unknown>();
    for (const key of Object.keys(object)) {
      if (isTooLarge()) break;
      characters += key.length;
      copy.set(key.slice(0, LONGEST_KEY), copyOf(valueIn(object, key), depth + 1));
    }
    return copy;
  };

  const copy = copyOf(data, 0);
  if (!isTooLarge()) return copy;
  issues.push(tooLarge(MOST_VALUES, MOST_CHARACTERS));
  return undefined;
}

/** A getter is not asked. */
function valueIn(holder: object, key: string | number): unknown {
  const property = Object.getOwnPropertyDescriptor(holder, key);
  return property === undefined || "value" in property ? property?.value : NOT_JSON;
}

/** Whether an object is no instance of a class. Another window or worker has an `Object.prototype` of its own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
