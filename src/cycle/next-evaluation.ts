import { basisOf, type Citation, type Grade, type Sourced, weakerGrade } from "../core/citations.js";
import { firstDayOfMonth, lastDayOfMonth, type PlainDate } from "../core/dates.js";
import { type Issue, missing } from "../core/issues.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { CycleRules } from "./cycle-rules.js";
import { type AnyDecision, checkDecision, type Decision } from "./decision.js";
import { kasn2019Cycle } from "./rules/kasn-9-2019.js";

/** One step of an evaluation with its first and last day. */
export interface WindowStep {
  readonly id: string;
  readonly name: Text;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** When the steps of an evaluation take place. */
export interface EvaluationWindow {
  /** In the order of the calendar. */
  readonly steps: readonly WindowStep[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

interface NextBase {
  readonly instansi: string;
  /** Years from the decision to the next evaluation. */
  readonly interval: number;
  /** The years in between, in which no evaluation is due. */
  readonly exemptYears: readonly number[];
  /** Whether the government body first receives guidance (pembinaan). */
  readonly guidanceFirst: boolean;
  /** The rule of the interval. */
  readonly rule: Sourced<number>;
  readonly reason: Text;
}

/** The next evaluation falls in a year to which the rules apply. */
export interface ScheduledEvaluation extends NextBase {
  readonly status: "scheduled";
  readonly year: number;
  readonly window: EvaluationWindow;
  /** The weakest grade that the year rests on. */
  readonly grade: Grade;
}

/** The next evaluation would fall after the regime: what holds then is not public. */
export interface UnknownEvaluation extends NextBase {
  readonly status: "unknown";
  /** No year is known. */
  readonly year?: never;
  /** The first year that is not known. */
  readonly unknownFrom: number;
  readonly cite: readonly Citation[];
}

/** When a government body is evaluated next: in a year, or not known. */
export type NextEvaluation = ScheduledEvaluation | UnknownEvaluation;

/**
 * When the holder of a decision is evaluated next (siklus evaluasi): Sangat Baik after two years, Baik after one.
 *
 * Years count by calendar year. A next evaluation after 2025 is `"unknown"`: PermenPANRB 19/2025 replaced the basis of
 * the old cycle, and its own cycle is not public.
 *
 * Source: KASN, 15 September 2022. For Kurang and Buruk no interval is published; one year is an interpretation
 * (decision 0003-interval-below-baik), and guidance comes first.
 *
 * @param decision the last decision
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-an-object`, `not-text`, `not-a-number`,
 * `not-on-scale`, `out-of-range`, `not-one-of`, `not-a-date`, `category-contradicts-points`
 *
 * @example
 * ```ts
 * import { nextEvaluation } from "sistem-merit";
 *
 * const next = nextEvaluation({
 *   instansi: "Kota Pekalongan", year: 2023, instrument: "kasn-9-2019", category: "sangat-baik",
 * });
 *
 * next.year; // → 2025
 * next.exemptYears; // → [2024]
 * next.rule.grade; // → "official"
 * ```
 */
export function nextEvaluation(decision: Decision): NextEvaluation;
/**
 * The same under the rules of another regime.
 *
 * @param decision the last decision
 * @param rules the cycle of the regime
 * @throws MeritError as above, and `missing` if the rules hold no interval for the category
 */
export function nextEvaluation<C extends string, I extends string>(
  decision: Decision<NoInfer<C>, NoInfer<I>>,
  rules: CycleRules<C, I>,
): NextEvaluation;
export function nextEvaluation(decision: AnyDecision, rules: CycleRules = kasn2019Cycle): NextEvaluation {
  const issues: Issue[] = [];
  checkDecision(decision, rules, [], issues, undefined);
  throwIfAny(issues);
  return nextAfter(decision, rules);
}

/** {@link nextEvaluation} for a decision that has been checked. */
export function nextAfter({ instansi, year, category }: AnyDecision, rules: CycleRules): NextEvaluation {
  const rule = rules.intervalYears[category];
  if (rule === undefined) throw new MeritError([missing(["rules", "intervalYears", category])]);
  const { value: last, cite, grade } = rules.years.until;
  const { value: interval } = rule;
  const next = year + interval;
  const exemptYears: number[] = [];
  for (let exempt = year + 1; exempt < next && exempt <= last; exempt++) exemptYears.push(exempt);
  const base = {
    instansi,
    interval,
    exemptYears,
    guidanceFirst: rules.guidanceFirst.value.includes(category),
    rule,
  };
  if (next > last) {
    return {
      status: "unknown",
      ...base,
      unknownFrom: last + 1,
      reason: unknownReason(last),
      cite,
    };
  }
  return {
    status: "scheduled",
    ...base,
    year: next,
    window: windowOf(next, rules),
    reason: scheduledReason(year, interval),
    // That the last year still belongs to the regime is a figure of its own.
    grade: next === last ? weakerGrade(rule.grade, grade) : rule.grade,
  };
}

function windowOf(year: number, { calendar }: CycleRules): EvaluationWindow {
  const { year: announced, steps, otherYears } = calendar;
  const dated = steps.map(({ id, name, months: { value } }) => ({
    id,
    name,
    from: firstDayOfMonth(year, value.first),
    until: lastDayOfMonth(year, value.last),
  }));
  return {
    steps: dated,
    ...basisOf(announced, year === announced.value ? undefined : otherYears, ...steps.map(({ months }) => months)),
  };
}

const scheduledReason = (year: number, interval: number): Text => ({
  id: `dinilai ${year}, dievaluasi setiap ${interval} tahun`,
  en: `assessed in ${year}, evaluated every ${interval === 1 ? "year" : `${interval} years`}`,
});

const unknownReason = (until: number): Text => ({
  id: `siklus sesudah ${until} belum diketahui umum`,
  en: `the cycle after ${until} is not publicly known`,
});
