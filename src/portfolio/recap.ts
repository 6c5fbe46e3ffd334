import { assertIterable } from "../core/iterable.js";
import type { Text } from "../core/text.js";
import type { AnyResult, KnownResult } from "../merit/known-result.js";
import { type PortfolioOptions, type WithInstruments } from "./results.js";
import type { Statistics } from "./statistics.js";
import { tally } from "./tally.js";

/** What a caller may ask of a recap. */
export interface RecapOptions<R> extends PortfolioOptions {
  /** The group of a result: its kind, its province, its year. Without it there are no groups. */
  readonly groupBy?: ((result: R) => string) | undefined;
}

/** How many results have a category. */
export interface CategoryRecap {
  readonly id: string;
  readonly name: Text;
  readonly count: number;
  /** The share of the results whose category is known, 0 to 1, rounded half up to four decimals. Absent if none is known. */
  readonly share?: number;
}

/** How the results stand in one aspect. */
export interface AspectRecap {
  readonly id: string;
  readonly name: Text;
  readonly max: number;
  /** The points as a share of the maximum. Absent if no result knows the aspect. */
  readonly share?: Statistics;
  /** In how many results no aspect has a lower share. Only results that know every aspect count; ties count for each. */
  readonly weakestIn: number;
}

/** The recap of some results of one instrument. */
export interface ResultsRecap {
  /** Id of the instrument. */
  readonly instrument: string;
  /** How many results there are. */
  readonly count: number;
  /** Every category of the instrument, lowest first. */
  readonly categories: readonly CategoryRecap[];
  /** The totals. Absent if none is known. */
  readonly points?: Statistics;
  /** Every aspect, in the order of the instrument. */
  readonly aspects: readonly AspectRecap[];
  /** Ids of the aspects that any result knows, the one with the lowest mean share first. */
  readonly weakestFirst: readonly string[];
  /** How many results lack what: their category, their total, or the points of at least one aspect. */
  readonly missing: { readonly category: number; readonly points: number; readonly aspects: number };
}

/** The recap of one group. */
export interface GroupRecap extends ResultsRecap {
  readonly group: string;
}

/** The recap of many results. Results of different instruments are never counted together. */
export interface Recap {
  /** How many results there are in all. */
  readonly count: number;
  /** All results, by instrument. */
  readonly all: readonly ResultsRecap[];
  /** The groups, in the order in which they first came; a group with several instruments stands there several times. */
  readonly groups: readonly GroupRecap[];
}

/**
 * Recaps many results: how many and which share have each category, mean, median, quartiles, lowest and highest, in
 * points and per aspect as a share of its maximum, which aspects are weakest, and what is missing.
 *
 * The results are walked through once, and not kept. A result that is still partial counts where it can: one with a
 * decided category counts for that category, one with some aspects for these, and it is counted as missing elsewhere.
 * Results of different instruments are recapped apart. Without results, `count` is 0 and both lists are empty; with one,
 * every statistic is that value.
 *
 * Source: none; decision 0015-many-results.
 *
 * @param results any iterable of results: assessments, decisions, totals, with any keys of the caller beside
 * @param options `groupBy`, and the `instruments` of the results
 * @throws MeritError with every issue, at most 1000: `not-a-list`, `not-an-object`, `unknown-key`, `not-a-function`,
 * `missing` and `not-text` (a group), `not-one-of`, `not-a-number`, `out-of-range`, `not-on-scale`, `duplicate`,
 * `category-contradicts-points`, `total-contradicts-aspects`
 *
 * @example
 * ```ts
 * import { recap } from "sistem-merit/portfolio";
 *
 * // As published for 2021
 * const { all, groups } = recap(
 *   [
 *     { kind: "provinsi", instrument: "kasn-9-2019", points: 340.5 },
 *     { kind: "provinsi", instrument: "kasn-9-2019", points: 335.5 },
 *     { kind: "kota", instrument: "kasn-9-2019", points: 288 },
 *     { kind: "kota", instrument: "kasn-9-2019", points: 271.5 },
 *     { kind: "kota", instrument: "kasn-9-2019", category: "baik" },
 *   ],
 *   { groupBy: ({ kind }) => kind },
 * );
 *
 * all[0]?.categories.map(({ id, count, share }) => [id, count, share]);
 * // → [["buruk", 0, 0], ["kurang", 0, 0], ["baik", 3, 0.6], ["sangat-baik", 2, 0.4]]
 * groups.map(({ group, points }) => [group, points?.mean]); // → [["provinsi", 338], ["kota", 279.75]]
 * groups[1]?.missing.points; // → 1
 * ```
 */
export function recap<R extends KnownResult>(results: Iterable<R>, options?: RecapOptions<R>): Recap;
export function recap<R extends AnyResult>(results: Iterable<R>, options: RecapOptions<R> & WithInstruments): Recap;
export function recap<R extends AnyResult>(results: Iterable<R>, options: RecapOptions<R> = {}): Recap {
  const { add, recapped } = tally(options);
  assertIterable(results, ["results"]);
  for (const result of results) add(result);
  return recapped();
}
