import { issue, type Issue, listed, notANumber } from "../core/issues.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { roundedRatio } from "../core/points.js";
import { readOneOf } from "../core/read.js";
import type { AnyResult, KnownResult } from "../merit/known-result.js";
import { type PortfolioOptions, readAll, type ReadEntry, resultsReader, type WithInstruments } from "./results.js";

/**
 * What follows after a tie.
 *
 * - `competition`: 1, 2, 2, 4
 * - `dense`: 1, 2, 2, 3
 * - `ordinal`: 1, 2, 3, 4; results that tie stay in the order in which they came
 */
export type Ties = "competition" | "dense" | "ordinal";

/** What results are ranked by: points, the share of the greatest total, or a number of the caller. Highest first. */
export type RankBy<R> = "points" | "share" | ((result: R) => number | undefined);

/** What a caller may ask of a ranking. */
export interface RankOptions<R> extends PortfolioOptions {
  /** `"competition"` by default. */
  readonly ties?: Ties | undefined;
  /** `"points"` by default. A function returns nothing for a result that cannot be ranked. */
  readonly by?: RankBy<R> | undefined;
}

/** A result with its rank. */
export interface RankedResult<R> {
  /** 1 is the highest. */
  readonly rank: number;
  /** Whether another result has the same value. */
  readonly tied: boolean;
  /** What it was ranked by; a share is shown with four decimals, but compared exactly. */
  readonly value: number;
  readonly result: R;
}

/** A ranking of results. */
export interface Ranking<R> {
  /** Highest first. */
  readonly ranked: readonly RankedResult<R>[];
  /** The results without such a value, in the order in which they came. */
  readonly unranked: readonly R[];
}

/**
 * Ranks results, highest first. Results of the same value share a rank, and say that they do.
 *
 * Points of different instruments are not compared: that is an error, unless the results are ranked by `"share"` or by a
 * function. A result that is still partial has no points, and stays unranked. Without results, both lists are empty.
 *
 * Source: none; how KASN ranked ties is not published (decision 0015-many-results).
 *
 * @param results any iterable of results: assessments, decisions, totals, with any keys of the caller beside
 * @param options `ties`, `by`, and the `instruments` of the results
 * @throws MeritError with every issue, at most 1000: `not-a-list`, `not-an-object`, `unknown-key`, `not-one-of`,
 * `not-a-number`, `out-of-range`, `not-on-scale`, `duplicate`, `category-contradicts-points`,
 * `total-contradicts-aspects`, `mixed-instruments`
 *
 * @example
 * ```ts
 * import { rank } from "sistem-merit/portfolio";
 *
 * // As published for 2021; Jawa Tengah and Kota Bogor tie.
 * const { ranked } = rank([
 *   { instansi: "Provinsi Jawa Timur", instrument: "kasn-9-2019", points: 332 },
 *   { instansi: "Provinsi Jawa Tengah", instrument: "kasn-9-2019", points: 335.5 },
 *   { instansi: "Provinsi Sulawesi Selatan", instrument: "kasn-9-2019", points: 340.5 },
 *   { instansi: "Kota Bogor", instrument: "kasn-9-2019", points: 335.5 },
 * ]);
 *
 * ranked.map(({ rank, tied, result }) => `${rank}${tied ? "=" : ""} ${result.instansi}`);
 * // → ["1 Provinsi Sulawesi Selatan", "2= Provinsi Jawa Tengah", "2= Kota Bogor", "4 Provinsi Jawa Timur"]
 * ```
 */
export function rank<R extends KnownResult>(results: Iterable<R>, options?: RankOptions<R>): Ranking<R>;
export function rank<R extends AnyResult>(results: Iterable<R>, options: RankOptions<R> & WithInstruments): Ranking<R>;
export function rank<R extends AnyResult>(results: Iterable<R>, options: RankOptions<R> = {}): Ranking<R> {
  const reader = resultsReader(options, ["ties", "by", "instruments"]);
  const ranker = readRankOptions(options, reader.issues);
  const entries = readAll(results, reader);
  checkComparable(entries, ranker, reader.issues);
  const ranking = rankEntries(entries, ranker, reader.issues);
  throwIfAny(reader.issues);
  return ranking;
}

/** Options that may come from plain JavaScript, read; what is wrong with them is thrown at once. */
export function readRankOptions<R>({ ties, by }: RankOptions<R>, issues: Issue[]): Ranker<R> {
  const read = {
    ties: ties === undefined ? TIES[0] : readOneOf(ties, TIES, ["options", "ties"], issues),
    by: by === undefined ? BY[0] : typeof by === "function" ? by : readOneOf(by, BY, ["options", "by"], issues),
  };
  if (read.ties === undefined || read.by === undefined) throw new MeritError(issues);
  return { ties: read.ties, by: read.by };
}

/** How results are ranked. */
export interface Ranker<R> {
  readonly ties: Ties;
  readonly by: RankBy<R>;
}

const TIES = ["competition", "dense", "ordinal"] as const;
const BY = ["points", "share"] as const;

/** {@link rank} for results that have been read. */
export function rankEntries<R>(entries: readonly ReadEntry<R>[], { ties, by }: Ranker<R>, issues: Issue[]): Ranking<R> {
  const valued: Valued<R>[] = [];
  const unranked: R[] = [];
  for (const entry of entries) {
    const value = typeof by === "function" ? ownValue(by, entry, issues) : pointsValue(by, entry);
    if (value) valued.push({ ...value, entry });
    else unranked.push(entry.result);
  }
  valued.sort(compare);
  const ranked: RankedResult<R>[] = [];
  let rank = 0;
  valued.forEach((one, place) => {
    const before = valued[place - 1];
    const tiesBefore = before !== undefined && compare(before, one) === 0;
    const after = valued[place + 1];
    const tiesAfter = after !== undefined && compare(one, after) === 0;
    if (ties === "ordinal" || !tiesBefore) rank = ties === "dense" ? rank + 1 : place + 1;
    ranked.push({ rank, tied: tiesBefore || tiesAfter, value: one.shown, result: one.entry.result });
  });
  return { ranked, unranked };
}

/** What a result is ranked by, as a fraction that compares exactly. */
interface Value {
  readonly over: number;
  readonly under: number;
  readonly shown: number;
}

interface Valued<R> extends Value {
  readonly entry: ReadEntry<R>;
}

const compare = (a: Value, b: Value): number => b.over * a.under - a.over * b.under;

function pointsValue<R>(
  by: "points" | "share",
  { read: { points, scale, instrument } }: ReadEntry<R>,
): Value | undefined {
  if (points === undefined) return undefined;
  if (by === "points") return { over: points, under: scale, shown: points / scale };
  const under = Math.round(instrument.maxPoints.value * scale);
  return { over: points, under, shown: roundedRatio(points, under, SHARE_DECIMALS) };
}

const SHARE_DECIMALS = 4;

/** A value comes from a function of the caller, so that it can be anything. */
function ownValue<R>(
  by: (result: R) => number | undefined,
  { result, at }: ReadEntry<R>,
  issues: Issue[],
): Value | undefined {
  const shown: unknown = by(result);
  if (shown === undefined) return undefined;
  if (typeof shown === "number" && Number.isFinite(shown)) return { over: shown, under: 1, shown: shown + 0 };
  issues.push(notANumber(["results", at, "by"], shown));
  return undefined;
}

/** Adds an issue if points of different instruments would be compared. */
export function checkComparable<R>(entries: readonly ReadEntry<R>[], { by }: Ranker<R>, issues: Issue[]): void {
  const withPoints = entries.filter(({ read }) => read.points !== undefined);
  const ids = [...new Set(withPoints.map(({ read }) => read.instrument.id))];
  if (by !== "points" || ids.length < 2) return;
  issues.push(
    issue(
      "mixed-instruments",
      ["options", "by"],
      { instruments: ids },
      `nilai dari ${listed(ids)} tidak boleh dibandingkan; urutkan menurut "share" atau fungsi`,
      `points of ${listed(ids)} must not be compared; rank by "share" or by a function`,
    ),
  );
}
