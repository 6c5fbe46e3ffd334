import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertScheme, hasPredicates } from "./assert-rules.js";
import { readValues, resultOf, type SakipResult, type SakipTotal, type SakipValues, totalOf } from "./result.js";
import { sakip2021, type Sakip2021ComponentId } from "./rules/permenpanrb-88-2021.js";
import type { SakipRules, SakipScheme } from "./sakip-rules.js";

/**
 * The total and the predicate of a SAKIP evaluation from the values of its components.
 *
 * Source: public code and worksheets on PermenPANRB 88/2021, which was not read.
 *
 * @param values points of every component, 0 to its weight (30, 30, 15, 25), with at most two decimals
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-an-object`, `not-a-number`, `out-of-range`,
 * `not-on-scale`
 *
 * @example
 * ```ts
 * import { sakip } from "sistem-merit/sakip";
 *
 * const result = sakip({
 *   "perencanaan-kinerja": 23.4, "pengukuran-kinerja": 21.6, "pelaporan-kinerja": 11.25, "evaluasi-internal": 17.5,
 * });
 *
 * result.total; // → 73.75
 * result.predicate.id; // → "BB"
 * result.grade; // → "secondary"
 * ```
 */
export function sakip(values: SakipValues<Sakip2021ComponentId>): SakipResult<Sakip2021ComponentId>;
/**
 * The same under other rules.
 *
 * @param values points of every component, 0 to its weight
 * @param rules the rules of the evaluation
 * @throws MeritError as above
 */
export function sakip<C extends string>(values: SakipValues<NoInfer<C>>, rules: SakipRules<C>): SakipResult<C>;
/**
 * The total under a scheme whose predicates are not known, as {@link sakip2015}.
 *
 * @param values points of every component, 0 to its weight
 * @param rules the scheme
 * @throws MeritError as above
 *
 * @example
 * ```ts
 * import { sakip, sakip2015 } from "sistem-merit/sakip";
 *
 * const old = sakip(
 *   {
 *     "perencanaan-kinerja": 22, "pengukuran-kinerja": 17.5, "pelaporan-kinerja": 10, "evaluasi-internal": 6,
 *     "capaian-kinerja": 13,
 *   },
 *   sakip2015,
 * );
 *
 * old.total; // → 68.5
 * "predicate" in old; // → false
 * ```
 */
export function sakip<C extends string>(values: SakipValues<NoInfer<C>>, rules: SakipScheme<C>): SakipTotal<C>;
export function sakip(values: unknown, rules: SakipScheme = sakip2021): SakipTotal | SakipResult {
  assertScheme(rules);
  const issues: Issue[] = [];
  const read = readValues(values, rules, issues);
  throwIfAny(issues);
  return hasPredicates(rules) ? resultOf(rules, read) : totalOf(rules, read);
}
