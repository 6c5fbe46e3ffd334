import { idsOf } from "../core/keys.js";
import type { Sourced } from "../core/citations.js";
import { issue, type Issue, type Path } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import {
  type IndicatorWeights,
  type ReadAspectWeights,
  readIndicatorWeights,
  sumIssue,
  topLevelOf,
  WEIGHT_SCALE,
} from "./indicator-weights.js";
import { type Aspect, assertInstrument, type Instrument } from "./instrument.js";
import { kasn2019ScoreSheets, type ScoreSheet } from "./rules/kasn-9-2019-score-sheets.js";

/** What {@link checkIndicatorWeights} found. */
export interface WeightCheck {
  /** Whether nothing speaks against the weights. It does not prove that they are right: other weights fit as well. */
  readonly fits: boolean;
  /** What speaks against them: `weights-sum`, `indicator-count`, `weights-contradict-sheet`. */
  readonly issues: readonly Issue[];
  /** Ids of the published score sheets that were compared. */
  readonly sheets: readonly string[];
}

/**
 * Compares indicator weights with what is public: the maxima of the aspects, the known numbers of indicators, and the
 * published score sheets. It reports weights that cannot produce a published score, whatever the levels were, so that
 * typing errors show.
 *
 * An indicator is allowed to have scored 0, because agencies have left indicators empty. A sheet is compared where its
 * maximum of the aspect is the instrument's.
 *
 * Source: the score sheets of Mahkamah Konstitusi (June 2021) and Kota Bogor (January 2020).
 *
 * @param instrument an instrument, for example {@link kasn2019}
 * @param weights points per level, by aspect and indicator; above 0, at most two decimals
 * @throws MeritError only if the weights cannot be read: `missing`, `unknown-key`, `not-an-object`, `not-a-number`,
 * `out-of-range`, `not-on-scale`, `duplicate`
 *
 * @example
 * ```ts
 * import { checkIndicatorWeights, kasn2019 } from "sistem-merit/merit";
 *
 * const check = checkIndicatorWeights(kasn2019, {
 *   "perencanaan-kebutuhan": { a: 2.5, b: 2.5, c: 2.5, d: 2.5 },
 *   "pengadaan": { e: 2.5, f: 2.5, g: 2.5, h: 2.5 },
 *   "pengembangan-karier": { i: 5, j: 5, k: 5, l: 2.5, m: 2.5, n: 2.5, o: 2.5, p: 2.5, q: 2.5, r: 2.5 },
 *   "promosi-mutasi": { s: 2.5, t: 2.5, u: 5 },
 *   "manajemen-kinerja": { v: 2.5, w: 2.5, x: 5, y: 5, z: 5 },
 *   "penggajian-penghargaan-disiplin": { aa: 2.5, ab: 2.5, ac: 2.5, ad: 2.5 },
 *   "perlindungan-pelayanan": { ae: 2, af: 2 },
 *   "sistem-informasi": { ag: 1, ah: 1, ai: 2, aj: 2 },
 * });
 *
 * // Four equal weights cannot make the 38 points that Mahkamah Konstitusi had for recruitment.
 * check.issues.map((issue) => [issue.code, issue.path[0]]);
 * // → [["indicator-count", undefined], ["weights-contradict-sheet", "pengadaan"]]
 * ```
 */
export function checkIndicatorWeights<T extends Instrument>(instrument: T, weights: IndicatorWeights<T>): WeightCheck {
  assertInstrument(instrument);
  const unreadable: Issue[] = [];
  const topLevel = topLevelOf(instrument);
  const read = readIndicatorWeights(instrument, weights, unreadable);
  throwIfAny(unreadable);

  const sheets = kasn2019ScoreSheets.filter(({ instrument: { regime } }) => regime === instrument.regime);
  const count = read.reduce((total, { indicators }) => total + indicators.length, 0);
  const issues = [
    ...countIssue([], instrument.indicatorCount, count),
    ...read.flatMap((aspect) => [
      ...countIssue([aspect.aspect.id], aspect.aspect.indicatorCount, aspect.indicators.length),
      ...weightIssues(aspect, sheets, topLevel),
    ]),
  ];
  return { fits: issues.length === 0, issues, sheets: idsOf(sheets) };
}

function countIssue(path: Path, expected: Sourced<number> | undefined, count: number): Issue[] {
  if (expected === undefined || expected.value === count) return [];
  return [
    issue(
      "indicator-count",
      path,
      { expected: expected.value, received: count },
      `jumlah indikator menurut sumber ${expected.value}, diterima ${count}`,
      `the sources count ${expected.value} indicators, got ${count}`,
      expected.cite,
    ),
  ];
}

function weightIssues(weights: ReadAspectWeights, sheets: readonly ScoreSheet[], topLevel: number): Issue[] {
  const sum = sumIssue(weights, topLevel);
  if (sum) return [sum];
  const { aspect, indicators } = weights;
  const reachable = reachableSums(
    indicators.map(({ scaled }) => scaled),
    topLevel,
  );
  return sheets.flatMap((sheet) => {
    const published = publishedPoints(sheet, aspect);
    return published === undefined || reachable.has(published.value * WEIGHT_SCALE)
      ? []
      : [contradictsSheet([aspect.id], sheet, published)];
  });
}

/** The points of a sheet for an aspect, if its maximum is the one of the instrument in question. */
function publishedPoints(sheet: ScoreSheet, { id, maxPoints }: Aspect): Sourced<number> | undefined {
  const same = sheet.instrument.aspects.find(
    (aspect) => aspect.id === id && aspect.maxPoints.value === maxPoints.value,
  );
  return same && sheet.points[same.id];
}

/** Every sum of level × weight, with levels from 0 (left empty) to the highest. */
function reachableSums(weights: readonly number[], topLevel: number): ReadonlySet<number> {
  return weights.reduce(
    (sums, weight) => {
      const next = new Set<number>();
      for (const sum of sums) for (let level = 0; level <= topLevel; level++) next.add(sum + level * weight);
      return next;
    },
    new Set([0]),
  );
}

function contradictsSheet(path: Path, { id, instansi, year }: ScoreSheet, { value, cite }: Sourced<number>): Issue {
  return issue(
    "weights-contradict-sheet",
    path,
    { sheet: id, points: value },
    `bobot ini tidak dapat menghasilkan nilai ${value} yang dipublikasikan untuk ${instansi}, ${year.value}`,
    `these weights cannot produce the ${value} points published for ${instansi}, ${year.value}`,
    cite,
  );
}
