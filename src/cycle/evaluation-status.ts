import { daysBetween, firstDayOfMonth, isPlainDate, lastDayOfMonth, type PlainDate, yearOf } from "../core/dates.js";
import { type Issue, notADate } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { CycleRules } from "./cycle-rules.js";
import { type AnyDecision, checkDecision, type Decision } from "./decision.js";
import { nextAfter, type NextEvaluation } from "./next-evaluation.js";
import { kasn2019Cycle } from "./rules/kasn-9-2019.js";

/** Where a decision stands on a day. */
export interface EvaluationStatus {
  /**
   * - `current`: the year of the next evaluation has not begun
   * - `due`: it is the year of the next evaluation
   * - `overdue`: that year has ended
   * - `unknown`: the day lies after the regime, and so would the next evaluation
   */
  readonly status: "current" | "due" | "overdue" | "unknown";
  /**
   * `current`: days until the year of evaluation begins · `due`: days left in it · `overdue`: days since it ended.
   * Absent if the next evaluation is not known.
   */
  readonly days?: number;
  readonly asOf: PlainDate;
  readonly next: NextEvaluation;
}

/**
 * Whether a decision is still current, due for evaluation, or overdue on a day.
 *
 * Source: KASN, 15 September 2022. The year of evaluation runs from 1 January to 31 December.
 *
 * @param decision the last decision
 * @param asOf the day of reference, `YYYY-MM-DD`: the library has no clock
 * @throws MeritError as {@link nextEvaluation}, and `not-a-date`, `decision-in-future`
 *
 * @example
 * ```ts
 * import { type Decision, evaluationStatus } from "sistem-merit";
 *
 * const decision: Decision = {
 *   instansi: "Kota Pekalongan", year: 2023, instrument: "kasn-9-2019", category: "sangat-baik",
 * };
 *
 * evaluationStatus(decision, "2024-12-31").status; // → "current"
 * evaluationStatus(decision, "2025-11-21").status; // → "due"
 * evaluationStatus(decision, "2025-11-21").days; // → 40
 * evaluationStatus(decision, "2026-01-01").status; // → "overdue"
 * ```
 */
export function evaluationStatus(decision: Decision, asOf: PlainDate): EvaluationStatus;
/**
 * The same under the rules of another regime.
 *
 * @param decision the last decision
 * @param asOf the day of reference, `YYYY-MM-DD`
 * @param rules the cycle of the regime
 * @throws MeritError as above, and `missing` if the rules hold no interval for the category
 */
export function evaluationStatus<C extends string, I extends string>(
  decision: Decision<NoInfer<C>, NoInfer<I>>,
  asOf: PlainDate,
  rules: CycleRules<C, I>,
): EvaluationStatus;
export function evaluationStatus(
  decision: AnyDecision,
  asOf: PlainDate,
  rules: CycleRules = kasn2019Cycle,
): EvaluationStatus {
  const issues: Issue[] = [];
  const isDate = isPlainDate(asOf);
  if (!isDate) issues.push(notADate(["asOf"], asOf));
  checkDecision(decision, rules, ["decision"], issues, isDate ? asOf : undefined);
  throwIfAny(issues);
  const next = nextAfter(decision, rules);
  if (next.status === "unknown") {
    return { status: yearOf(asOf) < next.unknownFrom ? "current" : "unknown", asOf, next };
  }
  const first = firstDayOfMonth(next.year, 1);
  const last = lastDayOfMonth(next.year, 12);
  if (asOf < first) return { status: "current", days: daysBetween(asOf, first), asOf, next };
  if (asOf <= last) return { status: "due", days: daysBetween(asOf, last), asOf, next };
  return { status: "overdue", days: daysBetween(last, asOf), asOf, next };
}
