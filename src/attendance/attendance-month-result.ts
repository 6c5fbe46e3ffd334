import type { Citation, Grade } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import type { Text } from "../core/text.js";

/** One line of a month's deduction: what happened, on which day, and what it costs. */
export interface DeductionLine {
  /** The day; absent where the rule counts over the whole month. */
  readonly date?: PlainDate;
  /** What happened, for example `"late"`, `"early"`, `"no-check-in"`, `"absent"`. */
  readonly kind: string;
  /** How many minutes, where the rule counts minutes. */
  readonly minutes?: number;
  /** Percent of what attendance can cost, with at most two decimals. */
  readonly percent: number;
  readonly reason: Text;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** Runs of working days of unexcused absence: one after the other, whatever days off lie between them. */
export interface AbsenceRuns {
  /** The run with which the month begins; 0 if its first working day is none of them. */
  readonly first: number;
  readonly longest: number;
  /** The run with which the month ends. */
  readonly last: number;
}

/** A month of attendance, as the allowance reads it. */
export interface AttendanceMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Id of the policy. */
  readonly policy?: string;
  /** Working days of the month for this employee. */
  readonly workingDays: number;
  readonly presentDays: number;
  /** Days of absence with a reason (leave, duty elsewhere), and without one. */
  readonly excusedDays: number;
  readonly unexcusedDays: number;
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
  readonly temporaryLeaveMinutes?: number;
  /** How the days of unexcused absence follow each other, for {@link absenceOf}. */
  readonly absenceRuns?: AbsenceRuns;
  readonly deduction: {
    /** The sum of the lines, at most `cap`; percent with at most two decimals. */
    readonly percent: number;
    readonly cap?: number;
    readonly capped: boolean;
    readonly lines: readonly DeductionLine[];
  };
  /** The weakest grade on which the month rests. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}
