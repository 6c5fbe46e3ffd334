import { idsOf } from "../core/keys.js";
import type { Sourced } from "../core/citations.js";
import { isPlainDate, type PlainDate, yearOf } from "../core/dates.js";
import { issue, type Issue, missing, notADate, notAList, type Path, pathText } from "../core/issues.js";
import { MeritError, throwIfAny, throwIfMany } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { CycleRules } from "./cycle-rules.js";
import { type AnyDecision, checkDecision, type Decision } from "./decision.js";
import { nextAfter, type NextEvaluation } from "./next-evaluation.js";
import { kasn2019Cycle } from "./rules/kasn-9-2019.js";

/** One calendar year of a government body. */
export interface TimelineYear {
  readonly year: number;
  /**
   * - `assessed`: there is a decision of the year
   * - `early`: there is one, although the year was exempt
   * - `exempt`: no evaluation was due
   * - `due`: it is the year of the next evaluation, and the day of reference lies in it
   * - `overdue`: an evaluation was due in the year or before, and there is none
   * - `unknown`: the year lies after the regime
   */
  readonly status: "assessed" | "early" | "exempt" | "due" | "overdue" | "unknown";
  /** The decisions of the year, in order; the last one counts. */
  readonly decisions: readonly AnyDecision[];
  /** How the category moved since the decision before; absent without one. */
  readonly change?: "up" | "down" | "same";
  /** The status in words. */
  readonly name: Text;
  /** The figure that the status rests on: the interval, or the last year of the regime. Absent if it rests on a decision. */
  readonly rule?: Sourced<number>;
}

/** The history of one government body, year by year, from its first decision to the day of reference. */
export interface Timeline {
  readonly instansi: string;
  readonly asOf: PlainDate;
  readonly years: readonly TimelineYear[];
  /** The next evaluation after the last decision. */
  readonly next: NextEvaluation;
}

/**
 * Lays out the whole history of one government body, year by year: assessed, exempt, due, overdue or early, and whether
 * its category rose or fell.
 *
 * Two decisions of one year must both carry a date, so that their order is known. What is wrong between decisions is
 * reported once each of them is right.
 *
 * Source: KASN, 15 September 2022.
 *
 * @param decisions all decisions of one government body, in any order; at least one
 * @param asOf the day of reference, `YYYY-MM-DD`
 * @throws MeritError as {@link nextEvaluation}, and `not-a-list`, `not-a-date`, `decision-in-future`,
 * `mixed-instansi`, `decision-order-unknown`
 *
 * @example
 * ```ts
 * import { timeline } from "sistem-merit";
 *
 * const pekalongan = { instansi: "Kota Pekalongan", instrument: "kasn-9-2019" } as const;
 * const { years } = timeline(
 *   [
 *     { ...pekalongan, year: 2021, points: 178.5, category: "kurang" },
 *     { ...pekalongan, year: 2022, points: 264.5, category: "baik" },
 *     { ...pekalongan, year: 2023, points: 327, category: "sangat-baik" },
 *   ],
 *   "2025-11-21",
 * );
 *
 * years.map(({ year, status }) => `${year} ${status}`);
 * // → ["2021 assessed", "2022 assessed", "2023 assessed", "2024 exempt", "2025 due"]
 * ```
 */
export function timeline(decisions: readonly Decision[], asOf: PlainDate): Timeline;
/**
 * The same under the rules of another regime.
 *
 * @param decisions all decisions of one government body, in any order; at least one
 * @param asOf the day of reference, `YYYY-MM-DD`
 * @param rules the cycle of the regime
 * @throws MeritError as above, and `missing` if the rules hold no interval for the category
 */
export function timeline<C extends string, I extends string>(
  decisions: readonly Decision<NoInfer<C>, NoInfer<I>>[],
  asOf: PlainDate,
  rules: CycleRules<C, I>,
): Timeline;
export function timeline(
  decisions: readonly AnyDecision[],
  asOf: PlainDate,
  rules: CycleRules = kasn2019Cycle,
): Timeline {
  const history = readHistory(decisions, asOf, rules);
  const [{ decision: first }] = history;
  const lastYear = yearOf(asOf);
  const years: TimelineYear[] = [];
  let last = first;
  let end = 0;
  for (let year = first.year; year <= lastYear; year++) {
    const start = end;
    while (history[end]?.decision.year === year) end++;
    const ofYear = history.slice(start, end).map(({ decision }) => plain(decision));
    const before = start > 0 ? last : undefined;
    const next = before && nextAfter(before, rules);
    years.push(
      next && ofYear.length === 0
        ? openYear(year, lastYear, next, rules)
        : assessedYear(year, ofYear, before, next, rules),
    );
    last = ofYear.at(-1) ?? last;
  }
  return { instansi: first.instansi, asOf, years, next: nextAfter(last, rules) };
}

/** A decision with its place in the input. */
export interface Entry<D extends AnyDecision = AnyDecision> {
  readonly decision: D;
  readonly at: number;
}

/** The decisions, checked and in the order in which they were taken. */
function readHistory(decisions: readonly AnyDecision[], asOf: PlainDate, rules: CycleRules): [Entry, ...Entry[]] {
  const issues: Issue[] = [];
  const day = isPlainDate(asOf) ? asOf : undefined;
  if (day === undefined) issues.push(notADate(["asOf"], asOf));
  const input: unknown = decisions;
  if (!Array.isArray(input)) throw new MeritError([...issues, notAList(["decisions"], input)]);
  // Array.from fills the holes of a list, which forEach would skip.
  const [head, ...tail] = Array.from(decisions, (decision, at): Entry => ({ decision, at }));
  if (head === undefined) throw new MeritError([...issues, missing(["decisions", 0])]);
  const entries: [Entry, ...Entry[]] = [head, ...tail];
  for (const { decision, at } of entries) {
    throwIfMany(issues);
    checkDecision(decision, rules, ["decisions", at], issues, day);
  }
  throwIfAny(issues);
  for (const { decision, at } of tail) {
    if (decision.instansi !== head.decision.instansi) issues.push(mixedInstansi(["decisions", at, "instansi"]));
  }
  sortByTime(entries, issues);
  throwIfAny(issues);
  return entries;
}

/** Sorts the decisions of one government body by time, and adds an issue for every pair whose order is unknown. */
export function sortByTime(entries: Entry[], issues: Issue[]): void {
  // A decision without a date comes first in its year, so a pair whose order is unknown stands side by side.
  entries.sort((a, b) => Number(moment(a) > moment(b)) - Number(moment(a) < moment(b)));
  entries.forEach(({ decision: { year, date }, at }, place) => {
    const before = entries[place - 1];
    if (before?.decision.year !== year || (before.decision.date ?? date) !== date) return;
    issues.push(orderUnknown(["decisions", Math.max(at, before.at)], ["decisions", Math.min(at, before.at)], year));
  });
}

/** A decision as plain data, without keys that hold nothing. */
function plain({ points, date, ...named }: AnyDecision): AnyDecision {
  return { ...named, ...(points !== undefined && { points }), ...(date !== undefined && { date }) };
}

/** Year and date as one text that sorts by time. */
const moment = ({ decision: { year, date } }: Entry): string => `${year} ${date ?? ""}`;

function assessedYear(
  year: number,
  decisions: readonly AnyDecision[],
  before: AnyDecision | undefined,
  next: NextEvaluation | undefined,
  rules: CycleRules,
): TimelineYear {
  const [last, previous = before] = [...decisions].reverse();
  const change = last && previous && { change: changeBetween(previous, last, rules) };
  const exempting = next?.exemptYears.includes(year) ? next : undefined;
  const status = exempting ? "early" : "assessed";
  return { year, status, decisions, ...change, name: NAMES[status], ...(exempting && { rule: exempting.rule }) };
}

function changeBetween(from: AnyDecision, to: AnyDecision, { instruments }: CycleRules): "up" | "down" | "same" {
  const order = instruments.flatMap(({ categories }) => idsOf(categories));
  const steps = order.indexOf(to.category) - order.indexOf(from.category);
  return steps > 0 ? "up" : steps < 0 ? "down" : "same";
}

/** A year without a decision. */
function openYear(
  year: number,
  lastYear: number,
  next: NextEvaluation,
  { years: { until } }: CycleRules,
): TimelineYear {
  const isUnknown = next.status === "unknown" || year > until.value;
  const isExempt = next.exemptYears.includes(year);
  const status = isExempt
    ? "exempt"
    : isUnknown
      ? "unknown"
      : year === next.year && year === lastYear
        ? "due"
        : "overdue";
  return { year, status, decisions: [], name: NAMES[status], rule: status === "unknown" ? until : next.rule };
}

const NAMES = {
  assessed: { id: "Dinilai", en: "Assessed" },
  early: { id: "Dinilai lebih awal", en: "Assessed early" },
  exempt: { id: "Tidak wajib dievaluasi", en: "Exempt" },
  due: { id: "Jatuh tempo", en: "Due" },
  overdue: { id: "Terlambat", en: "Overdue" },
  unknown: { id: "Belum diketahui", en: "Unknown" },
} as const satisfies Record<TimelineYear["status"], Text>;

const mixedInstansi = (path: Path): Issue =>
  issue("mixed-instansi", path, {}, "bukan instansi dari keputusan pertama", "is not the body of the first decision");

const orderUnknown = (path: Path, first: Path, year: number): Issue =>
  issue(
    "decision-order-unknown",
    path,
    { first, year },
    `keputusan ${year} sudah ada di ${pathText(first)}; isi tanggal keduanya`,
    `there is a decision of ${year} at ${pathText(first)}; give both a date`,
  );
