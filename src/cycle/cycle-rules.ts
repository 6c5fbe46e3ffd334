import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { Instrument } from "../merit/instrument.js";

/** A step of the yearly calendar, with its first and last month (1 to 12). */
export interface CalendarStep {
  readonly id: string;
  readonly name: Text;
  readonly months: Sourced<{ readonly first: number; readonly last: number }>;
}

/** The rules of the evaluation cycle of one regime. */
export interface CycleRules<CategoryIds extends string = string, InstrumentIds extends string = string> {
  readonly regime: string;
  /** The score sheets that share these rules. */
  readonly instruments: readonly Instrument<string, string, CategoryIds, number, number, InstrumentIds>[];
  /** First and last calendar year to which the rules apply. After it, the cycle is unknown. */
  readonly years: { readonly from: Sourced<number>; readonly until: Sourced<number> };
  /** Years from an evaluation to the next, by category. */
  readonly intervalYears: Readonly<Record<CategoryIds, Sourced<number>>>;
  /** The categories that first receive guidance (pembinaan). */
  readonly guidanceFirst: Sourced<readonly CategoryIds[]>;
  readonly calendar: {
    /** The year for which the calendar was announced. */
    readonly year: Sourced<number>;
    readonly steps: readonly CalendarStep[];
    /** How the calendar is read for any other year. */
    readonly otherYears: Sourced<"same-months">;
  };
}
