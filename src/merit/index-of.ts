import { basisOf, isWeaker, type Sourced } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { halfUp } from "../core/points.js";
import { readScore } from "../core/read.js";
import type { IndexResult } from "./assessment.js";
import { assertInstrument, type IndexDivisor, type Instrument, scaleOf } from "./instrument.js";
import { readOptions } from "./options.js";

/**
 * The index (Indeks Sistem Merit) of a total: the total divided by a divisor, rounded half up.
 *
 * The index never decides the category. An index above 1 (a total of the sheet of 410 divided by 400) and the direction
 * of a tie are interpretations, and the result says so.
 *
 * Source: 410 – Constitutional Court, 7 December 2023 (392.5 is 0.96); 400 – the prosecution service's report of 2026
 * (329 is 0.82).
 *
 * @param points the total, 0 to the instrument's maximum, on its scale (half points for 2019)
 * @param options `divisor`: one of the instrument's divisors, the first by default
 * @throws MeritError `not-a-number`, `out-of-range`, `not-on-scale`, `not-one-of`, `unknown-key`, `not-an-object`
 *
 * @example
 * ```ts
 * import { indexOf, kasn2019 } from "sistem-merit";
 *
 * indexOf(kasn2019, 392.5).value; // → 0.96
 * indexOf(kasn2019, 329, { divisor: 400 }).value; // → 0.82
 * ```
 */
export function indexOf<T extends Instrument>(
  instrument: T,
  points: number,
  options?: { readonly divisor?: IndexDivisor<T> | undefined },
): IndexResult<T> {
  assertInstrument(instrument);
  const issues: Issue[] = [];
  const scale = scaleOf(instrument);
  const { value, cite } = instrument.maxPoints;
  const scaled = readScore(points, 0, value, scale, ["points"], issues, cite);
  const { divisor } = readOptions(instrument, options, ["divisor"], issues);
  throwIfAny(issues);
  return indexAt(instrument, scaled, scale, divisor);
}

/** {@link indexOf} for scaled points and a divisor that have been read. */
export function indexAt<T extends Instrument>(
  instrument: T,
  scaled: number,
  scale: number,
  divisor: Sourced<IndexDivisor<T>>,
): IndexResult<T> {
  const { decimals, rounding, aboveOne } = instrument.index;
  const denominator = divisor.value * scale;
  const unit = 10 ** decimals.value;
  const isTie = (2 * scaled * unit) % (2 * denominator) === denominator;
  const isAboveOne = scaled > denominator;
  // Mostly the divisor decides alone; a copy of its citations would cost more than the division.
  const isSimple = !isTie && !isAboveOne && !isWeaker(decimals.grade, divisor.grade);
  const { grade, cite } = isSimple
    ? divisor
    : basisOf(divisor, decimals, isTie ? rounding : undefined, isAboveOne ? aboveOne : undefined);
  const value = halfUp(scaled * unit, denominator) / unit;
  return { value, divisor: divisor.value, decimals: decimals.value, grade, cite };
}
