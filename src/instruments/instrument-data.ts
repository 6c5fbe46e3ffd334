import type { Grade } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { IndicatorText } from "../merit/indicator-text.js";
import type { Aspect, Indicator, Instrument } from "../merit/instrument.js";

/** Where a figure of the caller can be checked. The source is any text: an id of the register, or a source of the caller. */
export interface CitationData {
  readonly source: string;
  readonly article?: string | undefined;
  readonly note?: Text | undefined;
}

/** A figure of the caller with its grade and its citations. */
export interface SourcedData<V> {
  readonly value: V;
  readonly grade: Grade;
  readonly cite: readonly CitationData[];
}

/**
 * A figure of the caller: the value alone, which then has the grade `caller`; or the value with a grade and citations.
 * A grade above `caller` needs at least one citation.
 */
export type FigureData<V> = V | SourcedData<V>;

/** The texts of an indicator as the caller writes them; all but the name may be left out. */
export interface IndicatorTextData {
  readonly name: FigureData<Text>;
  /** The number under which the source prints it: `"1.3"`. */
  readonly number?: FigureData<string> | undefined;
  /** What a government body must have for each level: a text for every level of the instrument. */
  readonly levelTexts?: FigureData<Readonly<Record<string, Text>>> | undefined;
  /** The evidence (bukti dukung) that is asked for. */
  readonly evidence?: FigureData<Text> | undefined;
}

/** An indicator as the caller writes it. */
export interface IndicatorData {
  readonly id: string;
  /** Points per level; absent while it is not known. */
  readonly weight?: FigureData<number> | undefined;
  readonly texts?: IndicatorTextData | undefined;
}

/** An aspect as the caller writes it. */
export interface AspectData {
  readonly id: string;
  readonly name: Text;
  /** The greatest score of the aspect, in points. */
  readonly maxPoints: FigureData<number>;
  readonly weightPercent?: FigureData<number> | undefined;
  /** How many indicators the aspect has, if more exist than are listed. */
  readonly indicatorCount?: FigureData<number> | undefined;
  /** The indicators that are known; the list may be empty. */
  readonly indicators: readonly IndicatorData[];
}

/** A category as the caller writes it. */
export interface CategoryData {
  readonly id: string;
  readonly numeral: string;
  readonly name: Text;
  /** The lower bound, in points. */
  readonly from: FigureData<number>;
  /** `true` where the bound itself belongs to the category below. */
  readonly exclusive?: boolean | undefined;
  /** The last value that is printed for the category. */
  readonly printedTo?: FigureData<number> | undefined;
}

/**
 * A whole instrument as the caller writes it, in TypeScript or as JSON: an {@link Instrument} whose figures may be plain
 * values, and whose indicators may carry their texts.
 */
export interface InstrumentData {
  /** Where an editor finds the JSON Schema of the file; it is not read. */
  readonly $schema?: string | undefined;
  readonly id: string;
  readonly name: Text;
  readonly regime: string;
  /** The greatest total, in points: what the maxima of the aspects add up to. */
  readonly maxPoints: FigureData<number>;
  /** The smallest step in which scores move: 1 divided by a whole number that divides 10 000. */
  readonly step: FigureData<number>;
  /** The levels (tingkat), lowest first: whole numbers, 0 to 100. */
  readonly levels: FigureData<readonly number[]>;
  readonly indicatorCount?: FigureData<number> | undefined;
  readonly aspects: readonly AspectData[];
  /** From the lowest to the highest. */
  readonly categories: readonly CategoryData[];
  readonly rules: {
    readonly indicatorPoints: FigureData<"level-times-weight">;
    readonly total: FigureData<"sum-of-aspects">;
    readonly category: FigureData<"points">;
    readonly outsidePrintedBands: FigureData<"lower-bound">;
    readonly notApplicable?: FigureData<"leaves-denominator" | "stays-in-denominator"> | undefined;
  };
  readonly index: {
    /** What the total is divided by; the first one is the default. */
    readonly divisors: readonly FigureData<number>[];
    /** 0 to 6. */
    readonly decimals: FigureData<number>;
    readonly rounding: FigureData<"half-up">;
    readonly aboveOne: FigureData<"kept">;
  };
}

/** An indicator of a {@link DefinedInstrument}. */
export interface DefinedIndicator<Id extends string = string> extends Indicator<Id> {
  readonly texts?: IndicatorText;
}

/** An aspect of a {@link DefinedInstrument}. */
export interface DefinedAspect<Id extends string = string, IndicatorId extends string = string> extends Aspect<
  Id,
  IndicatorId
> {
  readonly indicators: readonly DefinedIndicator<IndicatorId>[];
}

/** An instrument of the caller: an {@link Instrument} like any other, whose indicators may carry their texts. */
export interface DefinedInstrument<
  AspectIds extends string = string,
  IndicatorIds extends string = string,
  CategoryIds extends string = string,
  Levels extends number = number,
  Divisors extends number = number,
  Id extends string = string,
> extends Instrument<AspectIds, IndicatorIds, CategoryIds, Levels, Divisors, Id> {
  readonly aspects: readonly DefinedAspect<AspectIds, IndicatorIds>[];
}

/** The instrument that some data define. A literal keeps its ids, so that a misspelt one is a compile error. */
export type InstrumentOf<T extends InstrumentData> =
  // Of `any` nothing is known, and no `any` shall come out of it.
  0 extends 1 & T
    ? DefinedInstrument
    : DefinedInstrument<
        T["aspects"][number]["id"],
        T["aspects"][number]["indicators"][number]["id"],
        T["categories"][number]["id"],
        T["levels"] extends FigureData<readonly (infer Levels extends number)[]> ? Levels : never,
        T["index"]["divisors"][number] extends FigureData<infer Divisors extends number> ? Divisors : never,
        T["id"]
      >;
