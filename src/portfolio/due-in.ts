import { type Issue, notAList } from "../core/issues.js";
import { isIterable } from "../core/iterable.js";
import { MeritError, throwIfAny, throwIfMany } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import type { CycleRules } from "../cycle/cycle-rules.js";
import { type AnyDecision, checkDecision, type Decision } from "../cycle/decision.js";
import { nextAfter, type NextEvaluation } from "../cycle/next-evaluation.js";
import { kasn2019Cycle } from "../cycle/rules/kasn-9-2019.js";
import { type Entry, sortByTime } from "../cycle/timeline.js";
import { getOrAdd } from "../core/groups.js";

/** Where one government body stands in the year that was asked for. */
export interface BodyInYear<D extends AnyDecision = Decision> {
  readonly instansi: string;
  /** Its last decision of that year or before, as it came. */
  readonly decision: D;
  /** The evaluation after that decision. */
  readonly next: NextEvaluation;
}

/** Who is evaluated in a year. Every body stands in one list, in the order in which it first came. */
export interface DueIn<D extends AnyDecision = Decision> {
  readonly year: number;
  /** Its evaluation falls in the year. */
  readonly due: readonly BodyInYear<D>[];
  /** Its evaluation fell in an earlier year, and there is no decision since. */
  readonly overdue: readonly BodyInYear<D>[];
  /** No evaluation is due in the year. */
  readonly exempt: readonly BodyInYear<D>[];
  /** There is already a decision of the year. */
  readonly assessed: readonly BodyInYear<D>[];
  /** The year lies after the regime, and so would the evaluation. */
  readonly unknown: readonly BodyInYear<D>[];
  /** The bodies that have decisions of later years alone. */
  readonly onlyLater: readonly string[];
}

/**
 * Who is evaluated in a year, who is exempt, and who is overdue, from all decisions of many government bodies. Of each
 * body, the last decision of the year or before counts.
 *
 * Bodies are told apart by `instansi`, exactly as it is written. An evaluation that was due in a year of the regime stays
 * overdue after it. Without decisions, every list is empty.
 *
 * Source: KASN, 15 September 2022, as `nextEvaluation`.
 *
 * @param decisions any iterable of decisions, in any order, with any keys of the caller beside
 * @param year a calendar year
 * @throws MeritError with every issue: as `nextEvaluation`, and `not-a-list`, `decision-order-unknown`
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
export function dueIn<D extends Decision>(decisions: Iterable<D>, year: number): DueIn<D>;
/**
 * The same under the rules of another regime.
 *
 * @param decisions any iterable of decisions, in any order
 * @param year a calendar year
 * @param rules the cycle of the regime
 * @throws MeritError as above, and `missing` if the rules hold no interval for the category
 */
export function dueIn<C extends string, I extends string, D extends Decision<NoInfer<C>, NoInfer<I>>>(
  decisions: Iterable<D>,
  year: number,
  rules: CycleRules<C, I>,
): DueIn<D>;
export function dueIn<D extends AnyDecision>(
  decisions: Iterable<D>,
  year: number,
  rules: CycleRules = kasn2019Cycle,
): DueIn<D> {
  const issues: Issue[] = [];
  const { from } = rules.years;
  readScore(year, from.value, LAST_YEAR, 1, ["year"], issues, from.cite);
  const histories = historiesOf(decisions, rules, issues);
  throwIfAny(issues);

  const lists: Record<Standing, BodyInYear<D>[]> = { due: [], overdue: [], exempt: [], assessed: [], unknown: [] };
  const onlyLater: string[] = [];
  for (const [instansi, history] of histories) {
    const last = history.filter(({ decision }) => decision.year <= year).at(-1);
    if (last === undefined) onlyLater.push(instansi);
    else {
      const next = nextAfter(last.decision, rules);
      lists[standingIn(year, last.decision, next)].push({ instansi, decision: last.decision, next });
    }
  }
  return { year, ...lists, onlyLater };
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
function historiesOf<D extends AnyDecision>(
  decisions: Iterable<D>,
  rules: CycleRules,
  issues: Issue[],
): Map<string, Entry<D>[]> {
  if (!isIterable(decisions)) throw new MeritError([...issues, notAList(["decisions"], decisions)]);
  const entries: Entry<D>[] = [];
  for (const decision of decisions) {
    throwIfMany(issues);
    const at = entries.length;
    checkDecision(withoutOthers(decision), rules, ["decisions", at], issues, undefined);
    entries.push({ decision, at });
  }
  throwIfAny(issues);
  const histories = new Map<string, Entry<D>[]>();
  for (const entry of entries) getOrAdd(histories, entry.decision.instansi, () => []).push(entry);
  for (const history of histories.values()) sortByTime(history, issues);
  return histories;
}

const KEYS = ["instansi", "year", "instrument", "category", "points", "date"];

/** A decision without the keys that a caller may have put beside. */
function withoutOthers(decision: unknown): unknown {
  if (typeof decision !== "object" || decision === null || Array.isArray(decision)) return decision;
  return Object.fromEntries(
    KEYS.filter((key) => Object.hasOwn(decision, key)).map((key) => [key, Reflect.get(decision, key)]),
  );
}
