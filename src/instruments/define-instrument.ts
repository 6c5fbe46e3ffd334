import { freeze } from "../core/freeze.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { DefinedInstrument, InstrumentData, InstrumentOf } from "./instrument-data.js";
import { readInstrument } from "./read-instrument.js";

/**
 * An instrument of the caller, from data that may come from a file: checked as a whole, copied and frozen. It can stand
 * wherever the library takes an instrument.
 *
 * A figure may be a plain value, which has the grade `caller`, or `{ value, grade, cite }`. A grade above `caller` needs a
 * citation; whether the cited source carries it is not looked up, because the sources of an agency are not in the register
 * (decision 0052-instruments-of-the-caller). Indicators may carry their texts, with a text for every level.
 *
 * Checked are, besides the form: ids, which are named once, and aspects and indicators share their names; maxima that add
 * up to the greatest total; weights that, times the highest level, add up to the maximum of their aspect, and percent
 * weights that add up to 100, where all of them are given; counts of indicators; maxima, weights and divisors that are
 * multiples of the step; levels and lower bounds that rise; printed ends that lie in their own category.
 *
 * Source: none; every figure is the caller's.
 *
 * @param data the instrument, see {@link InstrumentData}: points 0.0001 to 1 000 000 in at most a million steps, levels 0
 * to 100, decimals of the index 0 to 6; at most 10 000 values and 1 000 000 characters in all
 * @returns the instrument; a literal keeps its ids, so that a misspelt one is a compile error
 * @throws MeritError with every issue and its place, at most 1000: `not-an-object`, `missing`, `unknown-key`,
 * `not-a-number`, `not-text`, `not-a-list`, `not-one-of`, `out-of-range`, `not-on-scale`, `duplicate`, `not-an-id`,
 * `not-rising`, `maxima-sum`, `weights-sum`, `percent-sum`, `indicator-count`, `printed-end`, `citation-required`,
 * `too-large`
 *
 * @example
 * ```ts
 * import { assessIndicators } from "sistem-merit";
 * import { defineInstrument } from "sistem-merit/instruments";
 *
 * // Invented
 * const instrument = defineInstrument({
 *   id: "instrumen-contoh",
 *   name: { id: "Instrumen contoh", en: "Sample instrument" },
 *   regime: "contoh",
 *   maxPoints: 20,
 *   step: 0.5,
 *   levels: [0, 1, 2],
 *   aspects: [
 *     {
 *       id: "layanan",
 *       name: { id: "Layanan", en: "Services" },
 *       maxPoints: 12,
 *       indicators: [{ id: "loket", weight: 2.5 }, { id: "daring", weight: 3.5 }],
 *     },
 *     { id: "data", name: { id: "Data", en: "Data" }, maxPoints: 8, indicators: [{ id: "mutakhir", weight: 4 }] },
 *   ],
 *   categories: [
 *     { id: "cukup", numeral: "I", name: { id: "Cukup", en: "Fair" }, from: 0 },
 *     { id: "baik", numeral: "II", name: { id: "Baik", en: "Good" }, from: 14 },
 *   ],
 *   rules: {
 *     indicatorPoints: "level-times-weight",
 *     total: "sum-of-aspects",
 *     category: "points",
 *     outsidePrintedBands: "lower-bound",
 *   },
 *   index: { divisors: [20], decimals: 2, rounding: "half-up", aboveOne: "kept" },
 * });
 *
 * const result = assessIndicators(instrument, { loket: 2, daring: 1, mutakhir: 2 });
 *
 * result.points; // → 16.5
 * result.category.id; // → "baik"
 * result.grade; // → "caller"
 * ```
 */
export function defineInstrument<const T extends InstrumentData>(data: T): InstrumentOf<T>;
/**
 * The same for data of an unknown form, for example from `JSON.parse`.
 *
 * @param data the instrument
 * @throws MeritError as above
 */
export function defineInstrument(data: unknown): DefinedInstrument;
export function defineInstrument(data: unknown): DefinedInstrument {
  const issues: Issue[] = [];
  const instrument = readInstrument(data, issues);
  throwIfAny(issues);
  return freeze(instrument);
}
