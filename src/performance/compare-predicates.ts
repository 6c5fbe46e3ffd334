import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import { type Predicate, PREDICATES } from "./predicate.js";

/**
 * Compares two predicates: negative if `a` is the lower one, 0 if they are the same. It sorts a list from the lowest.
 *
 * Source: BKN, slides of 2023, whose shares of the coefficient fall from Sangat Baik to Sangat Kurang.
 *
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { comparePredicates, type Predicate } from "sistem-merit/performance";
 *
 * comparePredicates("kurang", "butuh-perbaikan"); // → -1
 * const years: Predicate[] = ["baik", "kurang", "sangat-baik"];
 * years.sort(comparePredicates); // → ["kurang", "baik", "sangat-baik"]
 * ```
 */
export function comparePredicates(a: Predicate, b: Predicate): -1 | 0 | 1 {
  const issues: Issue[] = [];
  const left = readOneOf(a, PREDICATES, ["a"], issues);
  const right = readOneOf(b, PREDICATES, ["b"], issues);
  if (left === undefined || right === undefined) throw new MeritError(issues);
  if (left === right) return 0;
  return PREDICATES.indexOf(left) < PREDICATES.indexOf(right) ? -1 : 1;
}
