import type { Band } from "../core/bands.js";
import type { Sourced } from "../core/citations.js";
import { notAnObject } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";

/** A category of the result (Kategori), a band of the total points. */
export interface Category<Id extends string = string> extends Band<Id> {
  /** The Roman numeral under which the sources also know it: `"IV"`. */
  readonly numeral: string;
  readonly name: Text;
}

/** An item below an aspect (sub-aspek). */
export interface Indicator<Id extends string = string> {
  readonly id: Id;
  /** Points per level; absent while it is not known. */
  readonly weight?: Sourced<number>;
}

/** One of the eight aspects (aspek). */
export interface Aspect<Id extends string = string, IndicatorId extends string = string> {
  readonly id: Id;
  readonly name: Text;
  /** The greatest score of the aspect, in points. */
  readonly maxPoints: Sourced<number>;
  /** The weight of the aspect in percent, a fact of its own: it is never derived from `maxPoints`, nor the reverse. */
  readonly weightPercent?: Sourced<number>;
  /** How many indicators the aspect has, known or not. */
  readonly indicatorCount?: Sourced<number>;
  /** The indicators that are known. */
  readonly indicators: readonly Indicator<IndicatorId>[];
}

/**
 * An assessment instrument (instrumen penilaian) as data: what is assessed, how points are formed, and what they mean.
 *
 * The type parameters hold the ids as literal types, so that a forgotten or misspelt id is a compile error.
 */
export interface Instrument<
  AspectIds extends string = string,
  IndicatorIds extends string = string,
  CategoryIds extends string = string,
  Levels extends number = number,
  Divisors extends number = number,
  Id extends string = string,
> {
  readonly id: Id;
  readonly name: Text;
  /** The regime to which the instrument belongs: several score sheets can share one. */
  readonly regime: string;
  /** The greatest total, in points. */
  readonly maxPoints: Sourced<number>;
  /** The smallest step in which scores move, in points. */
  readonly step: Sourced<number>;
  /** The levels (tingkat) that answer an indicator, lowest first. */
  readonly levels: Sourced<readonly Levels[]>;
  /** How many indicators the instrument has in all, known or not. */
  readonly indicatorCount?: Sourced<number>;
  readonly aspects: readonly Aspect<AspectIds, IndicatorIds>[];
  /** From the lowest to the highest. */
  readonly categories: readonly [Category<CategoryIds>, ...Category<CategoryIds>[]];
  /** How results are formed, each rule with its own grade. */
  readonly rules: {
    /** Points of an indicator. */
    readonly indicatorPoints: Sourced<"level-times-weight">;
    /** Total points. */
    readonly total: Sourced<"sum-of-aspects">;
    /** What the category is read from. */
    readonly category: Sourced<"points">;
    /** What happens to a total outside the printed bands. */
    readonly outsidePrintedBands: Sourced<"lower-bound">;
    /**
     * What happens to an answer that does not apply; absent where the instrument does not say.
     *
     * - `leaves-denominator`: its points leave the maximum, and the rest is scaled up to the full maximum, rounded half
     *   up to the step
     * - `stays-in-denominator`: it scores 0 of an unchanged maximum
     */
    readonly notApplicable?: Sourced<"leaves-denominator" | "stays-in-denominator">;
  };
  readonly index: {
    /** What the total is divided by; the first one is the default. */
    readonly divisors: readonly [Sourced<Divisors>, ...Sourced<Divisors>[]];
    readonly decimals: Sourced<number>;
    /** The direction of a tie. */
    readonly rounding: Sourced<"half-up">;
    /** What happens to a total above the divisor. */
    readonly aboveOne: Sourced<"kept">;
  };
}

/** The ids of an instrument's aspects. */
export type AspectId<T extends Instrument = Instrument> = T["aspects"][number]["id"];
/** The ids of an instrument's known indicators. */
export type IndicatorId<T extends Instrument = Instrument> = T["aspects"][number]["indicators"][number]["id"];
/** The ids of an instrument's categories. */
export type CategoryId<T extends Instrument = Instrument> = T["categories"][number]["id"];
/** The levels that answer an indicator of the instrument. */
export type Level<T extends Instrument = Instrument> = T["levels"]["value"][number];
/** The divisors of the instrument's index. */
export type IndexDivisor<T extends Instrument = Instrument> = T["index"]["divisors"][number]["value"];

/** Steps per point: 2 where scores move in half points. */
export function scaleOf(instrument: Instrument): number {
  return Math.round(1 / instrument.step.value);
}

/** Throws a readable error where plain JavaScript passes something that has no points, and so is no such instrument. */
export function assertInstrument(value: unknown, argument = "instrument", key = "maxPoints"): void {
  if (typeof value !== "object" || value === null || !(key in value)) {
    throw new MeritError([notAnObject([argument], value)]);
  }
}
