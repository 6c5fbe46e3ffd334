import { type Issue, missing, MOST_LISTED, notAnObject, type Path, unknownKey } from "./issues.js";
import { throwIfMany } from "./merit-error.js";

/**
 * Checks that an input is an object that has every required key as its own, and no enumerable key besides these and the
 * optional ones, own or inherited. Adds what is wrong to `issues`.
 *
 * @returns whether the input is an object, so that its values can be read; keys may still be missing
 */
export function checkKeys(
  input: unknown,
  required: readonly string[],
  optional: readonly string[],
  path: Path,
  issues: Issue[],
): input is Readonly<Record<string, unknown>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    issues.push(notAnObject(path, input));
    return false;
  }
  for (const key of required) if (!Object.hasOwn(input, key)) issues.push(missing([...path, key]));
  for (const key in input) {
    if (required.includes(key) || optional.includes(key)) continue;
    throwIfMany(issues);
    issues.push(unknownKey(path, key, [...required, ...optional]));
  }
  return true;
}

/** The ids of some items, in their order. */
export function idsOf<Id extends string>(items: readonly { readonly id: Id }[]): Id[] {
  return items.map(({ id }) => id);
}

/** The keys by which an object names things of the caller, as many as a message lists: the next one is not known. */
export function namesIn(input: unknown): string[] {
  if (typeof input !== "object" || input === null) return [];
  return Object.keys(input).slice(0, MOST_LISTED);
}
