import { bandAt } from "../core/bands.js";
import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { sakip2021 } from "./rules/permenpanrb-88-2021.js";
import { assertFullRules } from "./assert-rules.js";
import { maxOf, type SakipPredicateId, type SakipRules, scaleOf } from "./sakip-rules.js";

/** The predicate of a total. */
export interface SakipPredicateResult {
  readonly id: SakipPredicateId;
  /** The reading beside the letter: Sangat Memuaskan for AA. */
  readonly name: Text;
  /** The bound at which the predicate begins, in points. */
  readonly from: number;
  /** Whether the predicate begins above the bound, so that the bound itself belongs to the one below. */
  readonly exclusive: boolean;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The predicate (predikat) of a SAKIP total, AA to D.
 *
 * A predicate begins above its bound, as the sources print it: 80 is still BB, and 80.01 is A.
 *
 * Source: public code and agency reports on PermenPANRB 88/2021, which was not read (decision
 * 0024-sakip-edges-and-hundredths).
 *
 * @param total points, 0 to 100, with at most two decimals
 * @param rules the rules of the evaluation, {@link sakip2021} by default
 * @throws MeritError `not-a-number`, `out-of-range`, `not-on-scale`, `not-an-object`, `rule-unknown`
 *
 * @example
 * ```ts
 * import { sakipPredicateOf } from "sistem-merit/sakip";
 *
 * sakipPredicateOf(71.58).id; // → "BB"
 * sakipPredicateOf(80).id; // → "BB"
 * sakipPredicateOf(80.01).id; // → "A"
 * sakipPredicateOf(80.01).name.en; // → "Satisfactory"
 * ```
 */
export function sakipPredicateOf(total: number, rules: SakipRules = sakip2021): SakipPredicateResult {
  assertFullRules(rules);
  const issues: Issue[] = [];
  const scale = scaleOf(rules);
  const scaled = readScore(total, 0, maxOf(rules) / scale, scale, ["total"], issues);
  throwIfAny(issues);
  return predicateAt(rules, scaled / scale);
}

/** {@link sakipPredicateOf} for a total that has been read. */
export function predicateAt({ predicates }: SakipRules, total: number): SakipPredicateResult {
  const { band, next } = bandAt(predicates, total);
  const { id, name, from, exclusive = false } = band;
  // A total is BB because it lies above BB's bound and not above A's: both bounds count.
  return { id, name, from: from.value, exclusive, ...basisOf(from, next?.from) };
}
