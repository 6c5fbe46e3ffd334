import type { AttendanceMonth } from "../attendance/attendance-month-result.js";
import type { Month } from "./month.js";

/** What is not known yet. It is no zero: the statement is then incomplete, and says so. */
export type Unknown = "unknown";

/** Minutes of activity where the working days of the month bound them. */
export interface EffectiveMinutes {
  /** The sum of effective minutes × volume over all activities. */
  readonly minutes: number;
  readonly workingDays: number;
  /** Minutes that absence takes off what can be counted. */
  readonly absenceMinutes: number;
}

/**
 * The value of a component in a month, by its measure: a percentage (`percent`, at most two decimals), proved minutes
 * (`activity-minutes`), or minutes with the working days (`effective-minutes`).
 */
export type ComponentValue = number | EffectiveMinutes | Unknown;

/** A disciplinary penalty of a person. */
export interface RecordedPenalty {
  /** Id of the penalty in the table of the policy. */
  readonly penalty: string;
  /** The first month whose allowance it cuts. */
  readonly from: Month;
  /** The last such month, if it ended before its term, or if its table gives no term. */
  readonly until?: Month | undefined;
}

/** Which part of a month was served: the first month of an appointment, for example. */
export interface ServedDays {
  readonly served: number;
  readonly ofMonth: number;
}

/** What the allowance of one person in one month is calculated from. */
export interface AllowanceRecord {
  /** The caller's own key of the person. It comes back in the statement, and in no message. */
  readonly id: string;
  readonly unit: string;
  /** Job class (kelas jabatan), 1 to 17. */
  readonly jobClass: number;
  /** The key of a post with a ceiling of its own. */
  readonly post?: string | undefined;
  /** A value for every component, but for those that are measured by attendance. */
  readonly values: Readonly<Record<string, ComponentValue>>;
  /** The month of attendance. Required if the policy uses it. */
  readonly attendance?: AttendanceMonth | Unknown | undefined;
  /** Every penalty that may still run. Required, if only as `[]`, where the policy cuts for penalties. */
  readonly penalties?: readonly RecordedPenalty[] | Unknown | undefined;
  /** Ids of the deductions of kind `event` that happened. Required, if only as `[]`, where the policy has any. */
  readonly events?: readonly string[] | Unknown | undefined;
  /** Working days served, if the month was not served whole. */
  readonly workingDays?: ServedDays | undefined;
}
