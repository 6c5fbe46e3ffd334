import type { CycleRules } from "./cycle-rules.js";
import type { AnyDecision, Decision } from "./decision.js";
import { nextEvaluation } from "./next-evaluation.js";
import { kasn2019Cycle } from "./rules/kasn-9-2019.js";

/**
 * The years after a decision in which no evaluation is due. Years after the regime are not listed, because nothing is
 * known of them.
 *
 * Source: KASN, 15 September 2022.
 *
 * @param decision the last decision
 * @throws MeritError as {@link nextEvaluation}
 *
 * @example
 * ```ts
 * import { exemptYears } from "sistem-merit";
 *
 * exemptYears({ instansi: "Kota Pekalongan", year: 2023, instrument: "kasn-9-2019", category: "sangat-baik" }); // → [2024]
 * exemptYears({ instansi: "Kota Pekalongan", year: 2022, instrument: "kasn-9-2019", category: "baik" }); // → []
 * ```
 */
export function exemptYears(decision: Decision): readonly number[];
/**
 * The same under the rules of another regime.
 *
 * @param decision the last decision
 * @param rules the cycle of the regime
 * @throws MeritError as above, and `missing` if the rules hold no interval for the category
 */
export function exemptYears<C extends string, I extends string>(
  decision: Decision<NoInfer<C>, NoInfer<I>>,
  rules: CycleRules<C, I>,
): readonly number[];
export function exemptYears(decision: AnyDecision, rules: CycleRules = kasn2019Cycle): readonly number[] {
  return nextEvaluation(decision, rules).exemptYears;
}
