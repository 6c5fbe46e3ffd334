import { assessIndicators } from "../merit/assess-indicators.js";
import type { CategoryResult, IndicatorLevels } from "../merit/assessment.js";
import { categoryAt } from "../merit/category-of.js";
import { type AspectId, type IndicatorId, type Instrument, type Level, scaleOf } from "../merit/instrument.js";

/** What one level more or less does. */
export interface LevelEffect<T extends Instrument = Instrument> {
  /** The level that the indicator would have. */
  readonly level: Level<T>;
  /** The total then. */
  readonly points: number;
  /** The difference to the total now. */
  readonly change: number;
  readonly category: CategoryResult<T>;
  /** How the category would move. */
  readonly move: "up" | "down" | "same";
}

/** How much the result hangs on one indicator. */
export interface IndicatorSensitivity<T extends Instrument = Instrument> {
  readonly aspect: AspectId<T>;
  readonly indicator: IndicatorId<T>;
  readonly level: Level<T>;
  /** One level up; absent at the highest level. */
  readonly up?: LevelEffect<T>;
  /** One level down; absent at the lowest level. */
  readonly down?: LevelEffect<T>;
}

/**
 * What one level up or down of each indicator does to the total and to the category. Those whose loss would drop the
 * category come first, then those whose loss costs most points.
 *
 * Source: the instrument; the weights of the 2019 instrument are not public, so the caller supplies them.
 *
 * @param instrument an instrument with weights
 * @param levels the level of every indicator
 * @throws MeritError as {@link assessIndicators}
 *
 * @example
 * ```ts
 * import { kasn2019, withIndicatorWeights } from "sistem-merit";
 * import { sensitivity } from "sistem-merit/plan";
 *
 * // Invented weights: the real ones are not public.
 * const complete = withIndicatorWeights(kasn2019, {
 *   "perencanaan-kebutuhan": { "peta-jabatan": 10 },
 *   "pengadaan": { "rencana-pengadaan-tahunan": 10 },
 *   "pengembangan-karier": { "rencana-suksesi": 12.5, "profil-pegawai": 20 },
 *   "promosi-mutasi": { "pola-karier": 10 },
 *   "manajemen-kinerja": { "penilaian-kinerja-berkala": 20 },
 *   "penggajian-penghargaan-disiplin": { "kode-etik": 10 },
 *   "perlindungan-pelayanan": { "program-perlindungan": 4 },
 *   "sistem-informasi": { "e-office": 6 },
 * });
 *
 * const [first, second] = sensitivity(complete, {
 *   "peta-jabatan": 4, "rencana-pengadaan-tahunan": 4, "rencana-suksesi": 2, "profil-pegawai": 3, "pola-karier": 3,
 *   "penilaian-kinerja-berkala": 4, "kode-etik": 3, "program-perlindungan": 3, "e-office": 4,
 * });
 *
 * first?.indicator; // → "profil-pegawai"
 * first?.down?.change; // → -20
 * first?.down?.move; // → "down"
 * second?.indicator; // → "penilaian-kinerja-berkala"
 * ```
 */
export function sensitivity<T extends Instrument>(
  instrument: T,
  levels: IndicatorLevels<T>,
): IndicatorSensitivity<T>[] {
  const { aspects, points } = assessIndicators(instrument, levels);
  const scale = scaleOf(instrument);
  const now = Math.round(points * scale);
  const ladder: readonly Level<T>[] = [...instrument.levels.value].sort((a, b) => a - b);
  const placeOf = (total: number): number =>
    instrument.categories.findIndex(({ id }) => id === categoryAt(instrument, total / scale).id);
  const place = placeOf(now);

  const effect = (level: Level<T>, to: Level<T> | undefined, weight: number): LevelEffect<T> | undefined => {
    if (to === undefined) return undefined;
    const change = (to - level) * Math.round(weight * scale);
    const moved = placeOf(now + change) - place;
    return {
      level: to,
      points: (now + change) / scale,
      change: change / scale + 0,
      category: categoryAt(instrument, (now + change) / scale),
      move: moved === 0 ? "same" : moved > 0 ? "up" : "down",
    };
  };

  // A loss that drops the category is always greater than one that does not.
  return aspects
    .flatMap(({ id: aspect, indicators = [] }) =>
      indicators.map(({ id: indicator, level, weight }): IndicatorSensitivity<T> => {
        const rung = ladder.indexOf(level);
        const up = effect(level, ladder[rung + 1], weight);
        const down = effect(level, ladder[rung - 1], weight);
        return { aspect, indicator, level, ...(up && { up }), ...(down && { down }) };
      }),
    )
    .sort((a, b) => (a.down?.change ?? 0) - (b.down?.change ?? 0));
}
