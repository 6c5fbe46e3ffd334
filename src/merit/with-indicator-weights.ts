import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import {
  type IndicatorWeights,
  readIndicatorWeights,
  sumIssue,
  topLevelOf,
  WEIGHT_SCALE,
} from "./indicator-weights.js";
import {
  type AspectId,
  assertInstrument,
  type CategoryId,
  type IndexDivisor,
  type Instrument,
  type Level,
} from "./instrument.js";

/** An instrument whose indicators are those of the weights that the caller supplied. */
export type WeightedInstrument<T extends Instrument, W extends IndicatorWeights<T>> = Instrument<
  AspectId<T>,
  { [Id in AspectId<T>]: keyof W[Id] & string }[AspectId<T>],
  CategoryId<T>,
  Level<T>,
  IndexDivisor<T>,
  T["id"]
>;

/**
 * Completes an instrument whose indicator weights are not public with the weights that the caller holds.
 *
 * Every weight gets the grade `caller`, and so does every result that is formed from levels. Points then move in steps
 * of 0.01.
 *
 * @param instrument an instrument, for example {@link kasn2019}
 * @param weights points per level, by aspect and indicator; above 0, at most two decimals. Per aspect, the sum times the
 * highest level must be the aspect's maximum
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-an-object`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `duplicate`, `weights-sum`
 *
 * @example
 * ```ts
 * import { assessIndicators, kasn2019, withIndicatorWeights } from "sistem-merit";
 *
 * // Invented weights: the real ones are not public.
 * const complete = withIndicatorWeights(kasn2019, {
 *   "perencanaan-kebutuhan": { "peta-jabatan": 5, "data-pensiun": 2.5, "rencana-pemenuhan-kebutuhan": 2.5 },
 *   "pengadaan": { "rencana-pengadaan-tahunan": 10 },
 *   "pengembangan-karier": { "rencana-suksesi": 32.5 },
 *   "promosi-mutasi": { "pola-karier": 10 },
 *   "manajemen-kinerja": { "penilaian-kinerja-berkala": 20 },
 *   "penggajian-penghargaan-disiplin": { "kode-etik": 10 },
 *   "perlindungan-pelayanan": { "program-perlindungan": 4 },
 *   "sistem-informasi": { "e-office": 6 },
 * });
 *
 * const result = assessIndicators(complete, {
 *   "peta-jabatan": 4, "data-pensiun": 3, "rencana-pemenuhan-kebutuhan": 2, "rencana-pengadaan-tahunan": 3,
 *   "rencana-suksesi": 2, "pola-karier": 3, "penilaian-kinerja-berkala": 4, "kode-etik": 3,
 *   "program-perlindungan": 4, "e-office": 4,
 * });
 *
 * result.points; // → 307.5
 * result.grade; // → "caller"
 * ```
 */
export function withIndicatorWeights<const T extends Instrument, const W extends IndicatorWeights<T>>(
  instrument: T,
  weights: W,
): WeightedInstrument<T, W> {
  assertInstrument(instrument);
  const issues: Issue[] = [];
  const topLevel = topLevelOf(instrument);
  const read = readIndicatorWeights(instrument, weights, issues);
  if (issues.length === 0) issues.push(...read.flatMap((aspect) => sumIssue(aspect, topLevel) ?? []));
  throwIfAny(issues);
  const { grade, cite } = instrument.rules.indicatorPoints;
  return {
    ...instrument,
    step: { value: 1 / WEIGHT_SCALE, grade, cite },
    aspects: read.map(({ aspect, indicators }) => ({
      ...aspect,
      indicators: indicators.map(({ id, scaled }) => ({
        id,
        weight: { value: scaled / WEIGHT_SCALE, grade: "caller", cite: [] },
      })),
    })),
  };
}
