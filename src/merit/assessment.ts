import type { BandReading } from "../core/bands.js";
import type { Citation, Grade } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { AspectId, CategoryId, IndexDivisor, IndicatorId, Instrument, Level } from "./instrument.js";

/** The category of a total, with how sure it is. */
export interface CategoryResult<T extends Instrument = Instrument> {
  readonly id: CategoryId<T>;
  /** As the source prints it, for example `"IV"`. */
  readonly numeral: string;
  readonly name: Text;
  /** The lower bound of the category, in points. */
  readonly from: number;
  /** What the source prints of such a total; anything but `"printed"` is an interpretation. */
  readonly reading: BandReading;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** The index (Indeks Sistem Merit): the total divided by the divisor. */
export interface IndexResult<T extends Instrument = Instrument> {
  /** Rounded to `decimals`. */
  readonly value: number;
  readonly divisor: IndexDivisor<T>;
  readonly decimals: number;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** The result of one indicator. */
export interface IndicatorResult<T extends Instrument = Instrument> {
  readonly id: IndicatorId<T>;
  readonly level: Level<T>;
  /** Points per level. */
  readonly weight: number;
  readonly points: number;
}

/** The result of one aspect. */
export interface AspectResult<T extends Instrument = Instrument> {
  readonly id: AspectId<T>;
  readonly name: Text;
  readonly points: number;
  /** The greatest number of points that the aspect allows. */
  readonly max: number;
  /** Points as a share of the maximum, 0 to 1, rounded half up to four decimals. */
  readonly share: number;
  /** Grade and sources of the maximum. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
  /** Present if the result was formed from levels. */
  readonly indicators?: readonly IndicatorResult<T>[];
}

/** The result of an assessment: plain data that can be stored as JSON and explained later. */
export interface Assessment<T extends Instrument = Instrument> {
  /** Id of the instrument. */
  readonly instrument: T["id"];
  /** Id of the regime to which the instrument belongs. */
  readonly regime: string;
  /** The total. */
  readonly points: number;
  /** The greatest total that the instrument allows. */
  readonly max: number;
  /** The smallest step in which these points move: 0.5, or 0.01 where weights of the caller formed them. */
  readonly step: number;
  readonly category: CategoryResult<T>;
  readonly index: IndexResult<T>;
  /** In the order of the instrument. */
  readonly aspects: readonly AspectResult<T>[];
  /** The rules by which the result was formed, each with its grade and sources. */
  readonly rules: Instrument["rules"];
  /** The weakest grade that the result rests on. */
  readonly grade: Grade;
}

/** What a caller may ask of an assessment. */
export interface AssessOptions<T extends Instrument = Instrument> {
  /** What the index is divided by; the instrument's first divisor by default. */
  readonly divisor?: IndexDivisor<T> | undefined;
  /** The weakest grade that the caller accepts; a result that rests on less is an error. */
  readonly minimumGrade?: Grade | undefined;
}

/** Points of every aspect: no aspect missing, no other key. */
export type AspectScores<T extends Instrument = Instrument> = Readonly<Record<AspectId<T>, number>>;

/** The level of every indicator: no indicator missing, no other key. */
export type IndicatorLevels<T extends Instrument = Instrument> = Readonly<Record<IndicatorId<T>, Level<T>>>;
