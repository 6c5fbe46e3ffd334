import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";

/** A figure of a policy: with its source, or as a plain value of the caller, which then has the grade `caller`. */
export type Figure<T> = T | Sourced<T>;

/** The highest allowance of a month (pagu), in whole rupiah. */
export interface Ceilings {
  /** By job class (kelas jabatan), `"1"` to `"17"`. */
  readonly classes: Readonly<Record<string, number>>;
  /** By post, where a post has a ceiling of its own. It goes before that of the class. */
  readonly posts?: Readonly<Record<string, number>> | undefined;
}

/**
 * How the value of a component is measured.
 *
 * - `percent`: the record gives it, 0 to 100
 * - `attendance`: 100 percent less the deduction of the month of attendance
 * - `activity-minutes`: minutes of proved activity against those that give 100 percent, with a floor
 * - `effective-minutes`: minutes of activity, at most what the working days less absence allow, against all effective
 *   minutes of the month
 */
export type Measure = "percent" | "attendance" | "activity-minutes" | "effective-minutes";
export const MEASURES: readonly Measure[] = ["percent", "attendance", "activity-minutes", "effective-minutes"];

/** What minutes below the floor are worth: nothing, or as much as their share of those that give 100 percent. */
export type BelowFloor = "nothing" | "proportional";
export const BELOW_FLOOR: readonly BelowFloor[] = ["nothing", "proportional"];

/** A component of the allowance. What a figure does not say is absent: not known yet. */
export interface AllowanceComponent {
  readonly id: string;
  readonly name: Text;
  readonly measure: Measure;
  /** Who says that the policy has it, where its figures are not public. */
  readonly named?: Sourced<true> | undefined;
  /** Percent of the ceiling, 0 to 100, at most two decimals. All weights add up to 100. */
  readonly weight?: Figure<number> | undefined;
  /** `activity-minutes`: the least number of minutes in a month. */
  readonly floor?: Figure<number> | undefined;
  /** `activity-minutes`: the minutes that give 100 percent; not fewer than the floor. */
  readonly full?: Figure<number> | undefined;
  /** `activity-minutes`: what fewer minutes than the floor are worth. */
  readonly belowFloor?: Figure<BelowFloor> | undefined;
  /** `effective-minutes`: the effective minutes of a working day. */
  readonly minutesPerDay?: Figure<number> | undefined;
}

/**
 * What a percentage of a deduction is taken of.
 *
 * - `ceiling`: of the ceiling of the month
 * - `component`: of one component
 * - `remainder`: of what the deductions before it have left
 */
export type DeductionBase = "ceiling" | "component" | "remainder";
export const BASES: readonly DeductionBase[] = ["ceiling", "component", "remainder"];

/** What leads to a deduction: the month of attendance, a disciplinary penalty, or an event that the record names. */
export type DeductionKind = "attendance" | "penalty" | "event";
export const DEDUCTION_KINDS: readonly DeductionKind[] = ["attendance", "penalty", "event"];

/** A disciplinary penalty and what it cuts. */
export interface PenaltyCut {
  readonly id: string;
  readonly name: Text;
  /** Percent. Absent if the penalty cuts nothing. */
  readonly cutPercent?: Figure<number> | undefined;
  /** For how many months, the first included. Absent if it has no term. */
  readonly months?: Figure<number> | undefined;
}

/** A table of penalties and what they cut. */
export interface PenaltyCuts {
  readonly id: string;
  readonly name: Text;
  readonly penalties: readonly PenaltyCut[];
}

/** A deduction. What a figure does not say is absent: not known yet. */
export interface AllowanceDeduction {
  readonly id: string;
  readonly name: Text;
  readonly kind: DeductionKind;
  /** Who says that the policy has it, where its figures are not public. */
  readonly named?: Sourced<true> | undefined;
  readonly base?: Figure<DeductionBase> | undefined;
  /** Id of the component, if the base is one. */
  readonly of?: string | undefined;
  /** `event`: percent, 0 to 100, at most two decimals. */
  readonly percent?: Figure<number> | undefined;
  /** `penalty`: the table of cuts. */
  readonly cuts?: PenaltyCuts | undefined;
  /** `penalty`: which of several penalties in one month cuts. Without it, several are refused. */
  readonly overlap?: Figure<"heaviest"> | undefined;
}

/** The one rounding step, at the end. */
export interface Rounding {
  readonly mode: "down" | "half-up" | "up";
  /** To whole rupiah, hundreds or thousands. */
  readonly to: 1 | 100 | 1000;
}
export const ROUNDING_MODES: readonly Rounding["mode"][] = ["down", "half-up", "up"];
export const ROUNDING_STEPS: readonly Rounding["to"][] = [1, 100, 1000];

/** In a month that is not served whole, what is reduced by the share of working days. */
export type PartialMinutes = "by-working-days" | "unchanged";
export const PARTIAL_MINUTES: readonly PartialMinutes[] = ["by-working-days", "unchanged"];

/**
 * The rules of an allowance. A preset holds what is public; the agency supplies the rest, see `completePolicy`. What is
 * paid by law out of the allowance afterwards, as contributions and income tax, is no part of it.
 */
export interface AllowancePolicy {
  readonly id: string;
  readonly name: Text;
  readonly ceilings?: Figure<Ceilings> | undefined;
  readonly components: readonly AllowanceComponent[];
  readonly deductions: readonly AllowanceDeduction[];
  /**
   * Ids of all deductions in the order in which they are taken. Needed only where the order makes a difference. A deduction of
   * a component is taken of its whole amount: where it follows one of the remainder, a better value can pay less.
   */
  readonly order?: Figure<readonly string[]> | undefined;
  readonly rounding?: Figure<Rounding> | undefined;
  /** How many months after the month of the value it is paid. Absent if it is not known; no amount depends on it. */
  readonly paidAfterMonths?: Figure<number> | undefined;
  /** How the ceiling of a month that is not served whole is found. Needed only for such a month. */
  readonly partialMonth?: Figure<"by-working-days"> | undefined;
  /** What happens then to the floor of `activity-minutes` and to the minutes that give 100 percent. */
  readonly partialMinutes?: Figure<PartialMinutes> | undefined;
}
