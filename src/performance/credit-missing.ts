import type { Basis } from "../core/citations.js";
import { freeze } from "../core/freeze.js";
import { type Issue, notAList, notOneOf, type Path } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore } from "../core/read.js";
import type { CreditLevel } from "./credit-rules.js";
import { CREDIT_SCALE, LARGEST_CREDIT, readLevel } from "./read-level.js";
import { credit2023 } from "./rules/permenpanrb-1-2023.js";

/** What credit is gathered for: `"kenaikan-pangkat"` (the next rank) or `"kenaikan-jenjang"` (the next level). */
export type CreditTarget = (typeof CREDIT_TARGETS)[number];

/** Every {@link CreditTarget}. */
export const CREDIT_TARGETS = /* @__PURE__ */ freeze(["kenaikan-pangkat", "kenaikan-jenjang"]);

/** What is still missing for a target. */
export interface CreditMissing extends Basis {
  readonly level: CreditLevel;
  readonly target: CreditTarget;
  /** The exact sum of the credits that were given. */
  readonly accumulated: number;
  readonly needed: number;
  /** What is still missing; 0 once the target is reached. */
  readonly missing: number;
  readonly reached: boolean;
}

/**
 * What is still missing for the next rank or the next level.
 *
 * The credits are those that count for the target, as they were decreed: for the next level, what was gathered since the
 * level began; for the next rank, what is left of it after the earlier ranks of the level (decision
 * 0022-credit-ties-professions-and-sums). Choosing them is for the caller.
 *
 * Source: PermenPANRB 1/2023, as {@link creditNeeded}; the sum: BKN, slides of 2023 (18.75 and 2.08 are 20.83).
 *
 * @param level of a functional post of skill or of expertise
 * @param target `"kenaikan-pangkat"` or `"kenaikan-jenjang"`
 * @param credits each 0 to 10000, with at most three decimals; none is 0
 * @throws MeritError with every issue: `not-one-of` (also for a next level that does not exist), `not-a-list`,
 * `not-a-number`, `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { creditMissing } from "sistem-merit/performance";
 *
 * const { accumulated, missing } = creditMissing("ahli-pertama", "kenaikan-pangkat", [18.75, 2.08]);
 *
 * accumulated; // → 20.83
 * missing; // → 29.17
 * ```
 */
export function creditMissing(level: CreditLevel, target: CreditTarget, credits: readonly number[]): CreditMissing {
  const issues: Issue[] = [];
  const readTo = readLevel(level, issues);
  const rules = readTo && credit2023.levels[readTo];
  const readTarget = readOneOf(target, CREDIT_TARGETS, ["target"], issues);
  const figure = readTarget === "kenaikan-jenjang" ? rules?.nextLevel : rules?.nextRank;
  if (rules && figure === undefined) {
    issues.push(notOneOf(["target"], ["kenaikan-pangkat"], target));
  }
  const sum = sumOfCredits(credits, ["credits"], issues);
  if (readTo === undefined || readTarget === undefined || figure === undefined || issues.length > 0) {
    throw new MeritError(issues);
  }
  const left = Math.max(0, figure.value * CREDIT_SCALE - sum);
  return {
    level: readTo,
    target: readTarget,
    accumulated: sum / CREDIT_SCALE,
    needed: figure.value,
    missing: left / CREDIT_SCALE,
    reached: left === 0,
    grade: figure.grade,
    cite: figure.cite,
  };
}

/** The sum of some credits as a scaled integer. Adds what is wrong with them to `issues`. */
export function sumOfCredits(credits: unknown, path: Path, issues: Issue[]): number {
  if (!Array.isArray(credits)) {
    issues.push(notAList(path, credits));
    return 0;
  }
  return readEach<unknown, number>(credits, issues, (credit, at) =>
    readScore(credit, 0, LARGEST_CREDIT, CREDIT_SCALE, [...path, at], issues),
  ).reduce((sum, scaled) => sum + scaled, 0);
}
