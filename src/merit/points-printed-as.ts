import { idsOf } from "../core/keys.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { roundedRatio } from "../core/points.js";
import { readOneOf, readScore } from "../core/read.js";
import { type AspectId, assertInstrument, type Instrument, scaleOf } from "./instrument.js";

/**
 * The points of an aspect that print as a given percentage of its maximum, rounded half up: a way back from published
 * percentages to points. One answer means that the percentage settles the points; none, that the sheet is another one.
 *
 * @param instrument the score sheet
 * @param aspect id of the aspect
 * @param percent 0 to 100, as printed, with `decimals` decimals
 * @param decimals how many decimals the source prints, 0 to 3
 * @throws MeritError `not-one-of`, `not-a-number`, `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { kasn2019, kasn2019Sheet400, pointsPrintedAs } from "sistem-merit/merit";
 *
 * // Mahkamah Konstitusi 2021: 96 percent of 24 points
 * pointsPrintedAs(kasn2019, "sistem-informasi", 96, 0); // → [23]
 *
 * // Kota Bogor 2020: 41.7 percent fits a maximum of 120, not one of 130
 * pointsPrintedAs(kasn2019Sheet400, "pengembangan-karier", 41.7, 1); // → [50]
 * pointsPrintedAs(kasn2019, "pengembangan-karier", 41.7, 1); // → []
 * ```
 */
export function pointsPrintedAs<T extends Instrument>(
  instrument: T,
  aspect: AspectId<T>,
  percent: number,
  decimals: number,
): number[] {
  assertInstrument(instrument);
  const issues: Issue[] = [];
  const id = readOneOf(aspect, idsOf(instrument.aspects), ["aspect"], issues);
  const before = issues.length;
  const places = readScore(decimals, 0, MAX_DECIMALS, 1, ["decimals"], issues);
  const unit = 10 ** (issues.length > before ? MAX_DECIMALS : places);
  const printed = readScore(percent, 0, 100, unit, ["percent"], issues) / unit;
  throwIfAny(issues);

  const scale = scaleOf(instrument);
  return instrument.aspects
    .filter((known) => known.id === id)
    .flatMap(({ maxPoints }) => {
      const max = maxPoints.value * scale;
      return Array.from({ length: max + 1 }, (_, scaled) => scaled)
        .filter((scaled) => roundedRatio(100 * scaled, max, places) === printed)
        .map((scaled) => scaled / scale);
    });
}

const MAX_DECIMALS = 3;
