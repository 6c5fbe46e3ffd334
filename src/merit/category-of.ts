import { bandAt } from "../core/bands.js";
import { basisOf } from "../core/citations.js";
import { issue, type Issue, type Path } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import type { CategoryResult } from "./assessment.js";
import { assertInstrument, type Instrument, scaleOf } from "./instrument.js";

/**
 * The category (Kategori) of a total. It follows the points, never the index.
 *
 * The category begins at its lower bound. A total between two printed bands, below the lowest or above the highest one
 * gets the category whose lower bound it reaches, with grade `interpretation`.
 *
 * Source: Peraturan KASN 9/2019 Pasal 23 ayat (2), as quoted by others, for the 2019 instrument.
 *
 * @param points the total, 0 to the instrument's maximum, on its scale (half points for 2019)
 * @throws MeritError `not-a-number`, `out-of-range`, `not-on-scale`, `not-an-object`
 *
 * @example
 * ```ts
 * import { categoryOf, kasn2019 } from "sistem-merit";
 *
 * categoryOf(kasn2019, 325).id; // → "sangat-baik"
 * categoryOf(kasn2019, 324.5).id; // → "baik"
 * categoryOf(kasn2019, 324.5).reading; // → "between-bands"
 * categoryOf(kasn2019, 324.5).grade; // → "interpretation"
 * ```
 */
export function categoryOf<T extends Instrument>(instrument: T, points: number): CategoryResult<T> {
  assertInstrument(instrument);
  const issues: Issue[] = [];
  readScore(points, 0, instrument.maxPoints.value, scaleOf(instrument), ["points"], issues, instrument.maxPoints.cite);
  throwIfAny(issues);
  return categoryAt(instrument, points);
}

/** {@link categoryOf} for points that are known to be on the instrument's scale. */
export function categoryAt<T extends Instrument>(instrument: T, points: number): CategoryResult<T> {
  const { band, next, reading } = bandAt(instrument.categories, points);
  // A total is Baik because it reaches Baik and does not reach Sangat Baik: both bounds count.
  const outside = reading === "printed" ? undefined : instrument.rules.outsidePrintedBands;
  const { grade, cite } = basisOf(band.from, next?.from, outside);
  return { id: band.id, numeral: band.numeral, name: band.name, from: band.from.value, reading, grade, cite };
}

/** The issue of a category that is not the one of the points. */
export const categoryContradictsPoints = (path: Path, points: number, given: CategoryResult, received: string): Issue =>
  issue(
    "category-contradicts-points",
    path,
    { points, expected: given.id, received },
    `nilai ${points} berkategori ${given.id}, bukan ${received}`,
    `${points} points are ${given.id}, not ${received}`,
    given.cite,
  );
