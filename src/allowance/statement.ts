import type { Basis, Citation, Grade } from "../core/citations.js";
import type { Path } from "../core/issues.js";
import type { Text } from "../core/text.js";
import type { RecordedCorrection } from "./correction.js";
import type { ExactAmount } from "./fraction.js";
import type { Month } from "./month.js";
import type { DeductionBase, DeductionKind, Rounding } from "./policy.js";
import type { AllowanceRecord, ServedDays } from "./record.js";

/** The ceiling of the month. */
export interface StatementCeiling extends Basis {
  /** The ceiling of the class or post for a whole month, in whole rupiah. */
  readonly rupiah: number;
  /** Whether the post has a ceiling of its own, or the class gives it. */
  readonly by: "class" | "post";
  /** Working days served, if the month was not served whole. */
  readonly workingDays?: ServedDays;
  /** What is left of the ceiling for the days that were served. */
  readonly available: ExactAmount;
}

/** A component of a statement. */
export interface StatementComponent extends Basis {
  readonly id: string;
  readonly name: Text;
  /** Percent of the ceiling. */
  readonly weight: number;
  /** Where its value comes from, in words. */
  readonly reason: Text;
  /** The value as a percentage, rounded half up to two decimals, to be shown. Absent while it is not known. */
  readonly percent?: number;
  /** Ceiling × weight × value, before any deduction. Absent while the value is not known. */
  readonly amount?: ExactAmount;
}

/** A deduction of a statement. */
export interface StatementDeduction extends Basis {
  readonly id: string;
  readonly name: Text;
  readonly kind: DeductionKind;
  readonly base: DeductionBase;
  /** Id of the component that the base is. */
  readonly of?: string;
  readonly percent: number;
  /** What happened, in words. */
  readonly reason: Text;
  /** What is taken. Absent while something that it is taken of is not known. */
  readonly amount?: ExactAmount;
  /** `true` if the percentage came to more than was left: no deduction takes more. */
  readonly capped?: true;
}

/** Something in the record that takes nothing from this month, and why. */
export interface NotApplied {
  /** Where it stands in the record. */
  readonly path: Path;
  readonly name: Text;
  readonly reason: Text;
}

/** What a statement replaces, and what the difference is. */
export interface ReplacedStatement {
  /** On how many corrections it rested: none if it was the first one. */
  readonly corrections: number;
  /** Its amount, in whole rupiah. Absent if it had none. */
  readonly amount?: number;
  /** What is paid more now, in whole rupiah; negative if less. Absent if either has no amount. */
  readonly difference?: number;
}

interface StatementBase {
  /** Id of the policy. */
  readonly policy: string;
  readonly id: string;
  readonly unit: string;
  readonly jobClass: number;
  readonly post?: string;
  /** The month of the value. */
  readonly month: Month;
  /** The month in which it is paid. Absent if the policy does not say. */
  readonly paidIn?: Month;
  readonly ceiling: StatementCeiling;
  readonly components: readonly StatementComponent[];
  /** In the order in which they are taken. */
  readonly deductions: readonly StatementDeduction[];
  readonly notApplied: readonly NotApplied[];
  readonly rounding: Rounding;
  /** What it was calculated from. */
  readonly record: AllowanceRecord;
  /** The corrections on which it rests, the first one first. Absent in a first statement. */
  readonly corrections?: readonly RecordedCorrection[];
  /** After an appeal: the statement of the same person and month that it replaces. Absent in a first statement. */
  readonly replaces?: ReplacedStatement;
  /** The weakest grade that the statement rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** A statement of a month in which everything is known. */
export interface CompleteStatement extends StatementBase {
  readonly status: "complete";
  /** The allowance, in whole rupiah. */
  readonly amount: number;
  /** The amount before the one rounding step. */
  readonly exact: ExactAmount;
  /** `true` if rounding would have gone above the ceiling of a whole month, which is the most that is paid. */
  readonly cappedAtCeiling?: true;
}

/** A statement of a month in which something is not known yet. It has no amount. */
export interface IncompleteStatement extends StatementBase {
  readonly status: "incomplete";
  /** There is no amount yet. */
  readonly amount?: never;
  /** The places of the record that are not known. */
  readonly missing: readonly Path[];
}

/** The allowance of one person in one month, line by line. */
export type AllowanceStatement = CompleteStatement | IncompleteStatement;
