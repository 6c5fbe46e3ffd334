import type { Issue } from "../core/issues.js";
import { assertIterable } from "../core/iterable.js";
import { throwIfAny } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import type { CycleRules } from "../cycle/cycle-rules.js";
import { type AnyDecision, checkDecision, type Decision } from "../cycle/decision.js";
import { nextAfter, type NextEvaluation } from "../cycle/next-evaluation.js";
import { kasn2019Cycle } from "../cycle/rules/kasn-9-2019.js";
import { type Entry, plain, sortByTime } from "../cycle/timeline.js";
import { getOrAdd } from "./groups.js";

/** Where one government body stands in the year that was asked for. */
export interface BodyInYear {
  readonly instansi: string;
  /** Its last decision of that year or before. */
  readonly decision: AnyDecision;
  /** The evaluation after that decision. */
  readonly next: NextEvaluation;
}

/** Who is evaluated in a year. Every body stands in one list, in the order in which it first came. */
export interface DueIn {
  readonly year: number;
  /** Its evaluation falls in the year. */
  readonly due: readonly BodyInYear[];
  /** Its evaluation fell in an earlier year, and there is no decision since. */
  readonly overdue: readonly BodyInYear[];
  /** No evaluation is due in the year. */
  readonly exempt: readonly BodyInYear[];
  /** There is already a decision of the year. */
  readonly assessed: readonly BodyInYear[];
  /** The year lies after the regime, and so would the evaluation. */
  readonly unknown: readonly BodyInYear[];
  /** The bodies that have decisions of later years alone. */
  readonly undecided: readonly string[];
}

/**
 * Who is evaluated in a year, who is exempt, and who is overdue, from all decisions of many government bodies. Of each
 * body, the last decision of the year or before counts.
 *
 * Bodies are told apart by `instansi`, exactly as it is written. An evaluation that was due in a year of the regime stays
 * overdue after it. Without decisions, every list is empty.
 *
 * Source: KASN, 15 September 2022, as {@link nextEvaluation}.
 *
 * @param decisions any iterable of decisions, in any order
 * @param year a calendar year
 * @throws MeritError with every issue: as {@link nextEvaluation}, and `not-a-list`, `decision-order-unknown`
 *
 * @example
 * ```ts
 * import { dueIn } from "sistem-merit/portfolio";
 *
 * const { due, exempt, overdue } = dueIn(
 *   [
 *     { instansi: "Kota Pekalongan", year: 2022, instrument: "kasn-9-2019", category: "baik" },
 *     { instansi: "Kota Pekalongan", year: 2023, instrument: "kasn-9-2019", category: "sangat-baik" },
 *     { instansi: "Kabupaten Banyumas", year: 2023, instrument: "kasn-9-2019", category: "baik" },
 *     { instansi: "Kabupaten Kutai Timur", year: 2022, instrument: "kasn-9-2019", category: "kurang" },
 *   ],
 *   2024,
 * );
 *
 * due.map(({ instansi }) => instansi); // → ["Kabupaten Banyumas"]
 * exempt.map(({ instansi }) => instansi); // → ["Kota Pekalongan"]
 * overdue.map(({ instansi, next }) => `${instansi} since ${next.year}`); // → ["Kabupaten Kutai Timur since 2023"]
 * ```
 */
export function dueIn(decisions: Iterable<Decision>, year: number): DueIn;
/**
 * The same under the rules of another regime.
 *
 * @param decisions any iterable of decisions, in any order
 * @param year a calendar year
 * @param rules the cycle of the regime
 * @throws MeritError as above, and `missing` if the rules hold no interval for the category
 */
export function dueIn<C extends string, I extends string>(
  decisions: Iterable<Decision<NoInfer<C>, NoInfer<I>>>,
  year: number,
  rules: CycleRules<C, I>,
): DueIn;
export function dueIn(decisions: Iterable<AnyDecision>, year: number, rules: CycleRules = kasn2019Cycle): DueIn {
  const issues: Issue[] = [];
  const { from } = rules.years;
  readScore(year, from.value, LAST_YEAR, 1, ["year"], issues, from.cite);
  const histories = historiesOf(decisions, rules, issues);
  throwIfAny(issues);

  const lists: Record<Standing, BodyInYear[]> = { due: [], overdue: [], exempt: [], assessed: [], unknown: [] };
  const undecided: string[] = [];
  for (const [instansi, history] of histories) {
    const last = history.filter(({ decision }) => decision.year <= year).at(-1);
    if (last === undefined) undecided.push(instansi);
    else {
      const next = nextAfter(last.decision, rules);
      lists[standingIn(year, last.decision, next)].push({ instansi, decision: plain(last.decision), next });
    }
  }
  return { year, ...lists, undecided };
}

type Standing = "due" | "overdue" | "exempt" | "assessed" | "unknown";

function standingIn(year: number, decision: AnyDecision, next: NextEvaluation): Standing {
  if (decision.year === year) return "assessed";
  if (next.status === "unknown") return year < next.unknownFrom ? "exempt" : "unknown";
  if (next.year === year) return "due";
  return next.year > year ? "exempt" : "overdue";
}

/** The last year that is written with four digits. */
const LAST_YEAR = 9999;

/** The decisions of each body, in the order in which they were taken. */
function historiesOf(decisions: Iterable<AnyDecision>, rules: CycleRules, issues: Issue[]): Map<string, Entry[]> {
  assertIterable(decisions, "decisions");
  const entries = Array.from(decisions, (decision, at): Entry => ({ decision, at }));
  for (const { decision, at } of entries) checkDecision(decision, rules, ["decisions", at], issues, undefined);
  throwIfAny(issues);
  const histories = new Map<string, Entry[]>();
  for (const entry of entries) getOrAdd(histories, entry.decision.instansi, () => []).push(entry);
  for (const history of histories.values()) sortByTime(history, issues);
  return histories;
}
