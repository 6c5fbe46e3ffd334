import { type Issue, notAList } from "../core/issues.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { readOneOf } from "../core/read.js";
import { PENALTY_LEVELS, type PenaltyLevel } from "./penalty-level.js";

/**
 * The heaviest of some levels of penalty; `undefined` if there is none, for somebody who was never punished.
 *
 * Source: PP 94/2021 Pasal 8, as slides of government bodies print it.
 *
 * @param levels in any order
 * @throws MeritError with every issue: `not-a-list`, `not-one-of`
 *
 * @example
 * ```ts
 * import { heaviestPenalty } from "sistem-merit/discipline";
 *
 * heaviestPenalty(["ringan", "sedang", "ringan"]); // → "sedang"
 * heaviestPenalty([]); // → undefined
 * ```
 */
export function heaviestPenalty(levels: readonly PenaltyLevel[]): PenaltyLevel | undefined {
  const input: unknown = levels;
  if (!Array.isArray(input)) throw new MeritError([notAList(["levels"], input)]);
  const issues: Issue[] = [];
  const read = readEach(levels, issues, (level, at) => readOneOf(level, PENALTY_LEVELS, ["levels", at], issues));
  throwIfAny(issues);
  return [...PENALTY_LEVELS].reverse().find((level) => read.includes(level));
}
