import type { Path } from "../core/issues.js";
import type { Json, JsonObject } from "./conformance-case.js";

/** A place where what came is not what was expected. */
export interface Difference {
  readonly path: Path;
  readonly expected: Json;
  /** Absent if nothing came at this place. */
  readonly received?: Json;
}

/**
 * Where a result differs from what a case states.
 *
 * - of an object, only the keys that the case states are compared
 * - a list must have the same length, and the same items in the same order
 * - numbers, texts, `true`, `false` and `null` must be the same: nothing is rounded, and `"1"` is not 1
 *
 * @param onlyGiven whether a key that did not come is no difference
 */
export function differencesOf(expected: Json, received: Json, onlyGiven: boolean, path: Path = []): Difference[] {
  if (!alike(expected, received)) return [{ path, expected, received }];
  const given = new Map(entriesOf(received));
  return entriesOf(expected).flatMap(([key, value]) => {
    const inner = [...path, isList(expected) ? Number(key) : key];
    const item = given.get(key);
    if (item === undefined) return onlyGiven ? [] : [{ path: inner, expected: value }];
    return differencesOf(value, item, onlyGiven, inner);
  });
}

/** Whether two values are the same, as far as that can be said without looking into them. */
function alike(expected: Json, received: Json): boolean {
  if (isList(expected)) return isList(received) && received.length === expected.length;
  return isObject(expected) ? isObject(received) : expected === received;
}

function entriesOf(value: Json): [string, Json][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}
