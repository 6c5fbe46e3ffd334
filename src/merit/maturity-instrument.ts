import type { Band } from "../core/bands.js";
import type { Sourced } from "../core/citations.js";
import { notAnObject } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { InstansiKind } from "../instansi/instansi.js";

/** A name with its id: a principle, a stage, a part of the index. */
export interface Named<Id extends string = string> {
  readonly id: Id;
  readonly name: Text;
}

/** A sub-aspect (sub-aspek): what its items are printed under. */
export interface SubAspect<Id extends string = string> extends Named<Id> {
  /** The name as the source prints it; absent while it was not read. */
  readonly printed?: Sourced<string>;
}

/** Something of which only the body itself knows whether it is so. */
export type CircumstanceId = "membayar-tpp" | "kecelakaan-kerja" | "kematian";

/** When an item applies. Without it, it always does. */
export interface Applicability {
  /** The kinds of government body for which the item is written; all if absent. */
  readonly kinds?: Sourced<readonly InstansiKind[]>;
  /** What must have happened, or be so, for the item to apply. */
  readonly circumstance?: Sourced<CircumstanceId>;
  /** The kinds of government body that are asked for the circumstance; all if absent. */
  readonly asked?: Sourced<readonly InstansiKind[]>;
  /** What holds for those that are not asked. */
  readonly notAsked?: Sourced<"applies">;
}

/** A number that a level needs. */
export interface LevelNeed {
  readonly level: number;
  readonly from: number;
  /** `true` where the source prints "above": the number itself is not enough. */
  readonly exclusive?: true;
}

/** Something that an item counts, and how much of it its levels need. */
export interface Measure<Id extends string = string> extends Named<Id> {
  /** `persen`: a share, given as `{ count, of }`; `komponen` and `kali`: whole numbers. */
  readonly unit: "persen" | "komponen" | "kali";
  /** From the lowest level to the highest. */
  readonly needs: Sourced<readonly LevelNeed[]>;
  /** The level of a body that reaches none of them. */
  readonly lowest: Sourced<number>;
}

/** An item of the worksheet (butir kertas kerja). */
export interface MaturityIndicator<Id extends string = string> extends Named<Id> {
  /** The number under which the source prints it: `"4.1"`. Variants share one. */
  readonly number: Sourced<string>;
  /** Ids of the sub-aspects that the item covers. */
  readonly subAspects: readonly string[];
  /** What a government body must have for each level. A level that is not here has no text in the source. */
  readonly levelTexts: Sourced<Readonly<Record<number, Text>>>;
  /** The levels of which the source says that they come on top of the level below. */
  readonly onTop?: Sourced<readonly number[]>;
  /** Present where the source ties levels to numbers. A level needs more than its number: its text says what. */
  readonly measures?: readonly Measure[];
  readonly applies?: Applicability;
}

/** One of the eight aspects (aspek). */
export interface MaturityAspect<Id extends string = string, IndicatorId extends string = string> extends Named<Id> {
  /** The name as the source prints it. */
  readonly printed: Sourced<string>;
  /** Absent while it is not known. */
  readonly weightPercent?: Sourced<number>;
  readonly subAspects: readonly SubAspect[];
  readonly indicators: readonly MaturityIndicator<IndicatorId>[];
}

/** How the levels of an aspect become its share of maturity, 0 to 1. */
export interface LevelRule {
  /**
   * - `mean-of-indicators`: every applicable item counts the same
   * - `mean-of-sub-aspects`: the mean of every sub-aspect, and then of these
   * - `weighted-indicators`: items count by `weights`
   */
  readonly kind: "mean-of-indicators" | "mean-of-sub-aspects" | "weighted-indicators";
  /** For `weighted-indicators`: what every item counts, above 0 and with at most two decimals. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  /**
   * What becomes of an item that a circumstance makes inapplicable. An item of another kind of body never counts.
   *
   * - `leaves-denominator`: it does not count
   * - `stays-in-denominator`: it counts as level 0
   */
  readonly notApplicable: "leaves-denominator" | "stays-in-denominator";
}

/** How the correction (faktor koreksi) changes the index. */
export interface CorrectionRule {
  /** `add`: it is added to the index, with its sign; `multiply`: the index is multiplied by it. */
  readonly operation: "add" | "multiply";
  /** The least and the greatest correction, with at most four decimals. */
  readonly least: number;
  readonly greatest: number;
}

/** The scale of the survey: its value becomes the share of the way from the lowest to the highest. */
export interface SurveyScale {
  readonly lowest: number;
  readonly highest: number;
}

/** How the index is rounded before its category is read. */
export interface IndexRounding {
  readonly decimals: number;
  readonly direction: "half-up" | "down";
}

/** A category of the index, a band that is held by its lower bound. */
export interface MaturityCategory<Id extends string = string> extends Band<Id> {
  readonly name: Text;
}

/** The parts of which the index is made. */
export type ComponentId = "maturitas" | "kepuasan-keterikatan";

/** One part of the index. */
export interface IndexComponent extends Named<ComponentId> {
  readonly percent: Sourced<number>;
}

/**
 * An instrument that measures maturity (maturitas) by the level of items, and forms an index of it and of a survey. What
 * is not known is absent: `unknownsOf` lists it, and `completeInstrument` takes it from the caller.
 */
export interface MaturityInstrument<
  AspectIds extends string = string,
  IndicatorIds extends string = string,
  CategoryIds extends string = string,
  Id extends string = string,
> {
  readonly kind: "maturity";
  readonly id: Id;
  readonly name: Text;
  readonly regime: string;
  readonly principles: Sourced<readonly Named[]>;
  readonly stages: Sourced<readonly Named[]>;
  /** What maturity is measured on. */
  readonly dimensions: Sourced<readonly Named[]>;
  /** How often it is measured, in the words of the source. */
  readonly frequency: Sourced<Text>;
  /** The worksheet from which the items come. */
  readonly worksheet: {
    readonly title: Sourced<string>;
    readonly opens: Sourced<string>;
    readonly closes: Sourced<string>;
  };
  /** The levels that answer an item, lowest first. */
  readonly levels: Sourced<readonly number[]>;
  /** How far upper levels need the level below: what the source says, and how it is read. */
  readonly cumulative: { readonly printed: Sourced<"most">; readonly read: Sourced<"all"> };
  /** How many items the source says that there are. */
  readonly indicatorCount: Sourced<number>;
  readonly aspects: readonly MaturityAspect<AspectIds, IndicatorIds>[];
  readonly index: {
    readonly components: readonly IndexComponent[];
    /** The order in which the index is formed. */
    readonly order: Sourced<"parts-correction-rounding">;
    /** What the correction is for. */
    readonly correctionSubjects: Sourced<readonly Named[]>;
    readonly levelRule?: Sourced<LevelRule>;
    readonly survey?: Sourced<SurveyScale>;
    readonly correction?: Sourced<CorrectionRule>;
    readonly rounding?: Sourced<IndexRounding>;
  };
  /** From the lowest to the highest; absent while it is not known. */
  readonly categories?: readonly [MaturityCategory<CategoryIds>, ...MaturityCategory<CategoryIds>[]];
  /** What a draft held. No result rests on it unless the caller says so. */
  readonly draft: {
    readonly categories: readonly [MaturityCategory<CategoryIds>, ...MaturityCategory<CategoryIds>[]];
    readonly weightPercent: Readonly<Partial<Record<AspectIds, Sourced<number>>>>;
  };
}

/** The ids of an instrument's aspects. */
export type MaturityAspectId<T extends MaturityInstrument = MaturityInstrument> = T["aspects"][number]["id"];
/** The ids of an instrument's items. */
export type MaturityIndicatorId<T extends MaturityInstrument = MaturityInstrument> =
  T["aspects"][number]["indicators"][number]["id"];

/** Throws a readable error where plain JavaScript passes something else. */
export function assertMaturityInstrument(value: unknown): asserts value is MaturityInstrument {
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "maturity") {
    throw new MeritError([notAnObject(["instrument"], value)]);
  }
}
