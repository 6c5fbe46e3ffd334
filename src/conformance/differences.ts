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
  if (isList(expected)) {
    if (!isList(received) || received.length !== expected.length) return [{ path, expected, received }];
    return received.flatMap((item, at) => differencesOf(expected[at] ?? null, item, onlyGiven, [...path, at]));
  }
  if (!isObject(expected)) return expected === received ? [] : [{ path, expected, received }];
  if (!isObject(received)) return [{ path, expected, received }];
  return Object.entries(expected).flatMap(([key, value]) => {
    const inner = [...path, key];
    const item = Object.hasOwn(received, key) ? received[key] : undefined;
    if (item === undefined) return onlyGiven ? [] : [{ path: inner, expected: value }];
    return differencesOf(value, item, onlyGiven, inner);
  });
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}
