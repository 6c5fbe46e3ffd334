import { jenjangRules } from "../asn/jenjang-rules.js";
import { type Basis, basisOf } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { CreditLevel } from "./credit-rules.js";
import { readLevel } from "./read-level.js";
import { credit2023 } from "./rules/permenpanrb-1-2023.js";

/** The credit that a level needs to go on. */
export interface CreditNeeded extends Basis {
  readonly level: CreditLevel;
  readonly name: Text;
  /** Cumulative credit that the next rank (pangkat) needs. */
  readonly nextRank: number;
  /** Cumulative credit that the next level (jenjang) needs. Absent if there is no next level. */
  readonly nextLevel?: number;
}

/**
 * The cumulative credit that the next rank and the next level need.
 *
 * Source: PermenPANRB 1/2023, as BKN's slides of 2023 print it; the ranks of the levels of skill: its own annex.
 *
 * @param level of a functional post of skill or of expertise
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { creditNeeded } from "sistem-merit/performance";
 *
 * creditNeeded("ahli-muda").nextRank; // → 100
 * creditNeeded("ahli-muda").nextLevel; // → 200
 * "nextLevel" in creditNeeded("penyelia"); // → false
 * ```
 */
export function creditNeeded(level: CreditLevel): CreditNeeded {
  const issues: Issue[] = [];
  const read = readLevel(level, issues);
  if (read === undefined) throw new MeritError(issues);
  const { nextRank, nextLevel } = credit2023.levels[read];
  return {
    level: read,
    name: jenjangRules(read).name,
    nextRank: nextRank.value,
    ...(nextLevel && { nextLevel: nextLevel.value }),
    ...basisOf(nextRank, nextLevel),
  };
}
