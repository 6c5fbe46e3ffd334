import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import { PENALTY_LEVELS, type PenaltyLevel } from "./penalty-level.js";

/**
 * Compares two levels of penalty: negative if `a` is the lighter one, 0 if they are the same. It sorts a list from the
 * lightest.
 *
 * Source: PP 94/2021 Pasal 8, as slides of government bodies print it.
 *
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { comparePenaltyLevels } from "sistem-merit/discipline";
 *
 * comparePenaltyLevels("ringan", "berat"); // → -1
 * comparePenaltyLevels("berat", "sedang"); // → 1
 * ```
 */
export function comparePenaltyLevels(a: PenaltyLevel, b: PenaltyLevel): -1 | 0 | 1 {
  const issues: Issue[] = [];
  const left = readOneOf(a, PENALTY_LEVELS, ["a"], issues);
  const right = readOneOf(b, PENALTY_LEVELS, ["b"], issues);
  if (left === undefined || right === undefined) throw new MeritError(issues);
  if (left === right) return 0;
  return PENALTY_LEVELS.indexOf(left) < PENALTY_LEVELS.indexOf(right) ? -1 : 1;
}
