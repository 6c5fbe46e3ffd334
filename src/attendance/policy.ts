import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { ClockTime } from "./clock-time.js";
import type { ExcuseKind } from "./rules/excuses.js";
import type { Weekday } from "./weekday.js";

/** A figure with its grade and its source, or a plain one of the caller, which has the grade `caller`. */
export type Given<T> = T | Sourced<T>;

/** The working hours of one day, without any zone. */
export interface DayHours {
  /** May be left out where the policy knows a `start`. */
  readonly start?: ClockTime | undefined;
  readonly end: ClockTime;
  /** The break, if it has fixed hours; both or none. */
  readonly breakStart?: ClockTime | undefined;
  readonly breakEnd?: ClockTime | undefined;
}

/** The working hours of an office by the day of the week. A day that is absent has none. */
export type WeekHours = Readonly<Partial<Record<Weekday, DayHours | undefined>>>;

/** The zone of an office. It is a label: no time is ever converted. */
export type Zone = "WIB" | "WITA" | "WIT";

/** Minutes after the start that are not late, and from when minutes count once they are exceeded. */
export interface Grace {
  /** Whole minutes, 0 to 240. */
  readonly minutes: Given<number>;
  readonly countedFrom: "start" | "end-of-grace";
}

/** A bracket of minutes, held by its lower bound alone. What is absent is not known. */
export interface Bracket {
  /** The code of the source, such as `"TL1"`. */
  readonly code?: string | undefined;
  /** The lower bound, in whole minutes; the bound itself belongs to the bracket below if `exclusive`. */
  readonly from?: Given<number> | undefined;
  readonly exclusive?: true | undefined;
  /** Where the source prints "more than", but our reading begins at that minute: what the source prints. */
  readonly printedAfter?: Sourced<number> | undefined;
  /** 0 to 100, with at most two decimals. */
  readonly percent?: Given<number> | undefined;
}

/**
 * How minutes are counted.
 *
 * - `per-event`: every event has its own bracket
 * - `per-month`: the minutes of the month are added up first, and the sum has one bracket
 */
export type MinuteCount = "per-event" | "per-month";

/** What minutes cost. */
export interface MinuteRule {
  readonly count?: Given<MinuteCount> | undefined;
  /** From the lowest. */
  readonly brackets: readonly Bracket[];
}

/**
 * The rules of attendance of an agency. What is absent is not known, and a calculation that needs it says so; what the
 * rules do not have at all is `"none"`.
 */
export interface AttendancePolicy {
  readonly id: string;
  readonly name: Text;
  readonly zone?: Zone | undefined;
  /** The working hours: a fact of the office, which weighs on no grade. */
  readonly hours?: WeekHours | undefined;
  /** When work begins, where the hours of a day do not say it. */
  readonly start?: Given<ClockTime> | undefined;
  /** How many times a day are recorded: 2 (in, home), or 4 (in, break out, break in, home). */
  readonly checkIns?: Given<2 | 4> | undefined;
  readonly grace?: Grace | undefined;
  readonly late?: MinuteRule | Given<"none"> | undefined;
  readonly early?: MinuteRule | Given<"none"> | undefined;
  /** Time away between a break-out and a break-in, outside of the break. */
  readonly temporaryLeave?: MinuteRule | Given<"none"> | undefined;
  /** A missing check-in on a day of presence: a percentage, or the highest bracket of lateness. */
  readonly noCheckIn?: Given<number | "top-bracket" | "none"> | undefined;
  /** A missing check-out: a percentage, or the highest bracket of leaving early. */
  readonly noCheckOut?: Given<number | "top-bracket" | "none"> | undefined;
  /** Percent for every day of unexcused absence. */
  readonly absence?: Given<number | "none"> | undefined;
  /** Percent for every working day of leave, by its kind. Duty elsewhere costs nothing. */
  readonly leave?: LeaveRule | Given<"none"> | undefined;
  /** Percent for a missed assembly or ceremony (apel, upacara). */
  readonly ceremony?: Given<number | "none"> | undefined;
  /** The most that a month can cost, in percent. Without it, the sum of the lines stands. */
  readonly cap?: Given<number> | undefined;
}

/** Kinds of excuse that a rule may charge for: all but duty elsewhere. */
export type LeaveKind = Exclude<ExcuseKind, "dinas-luar">;

/** The kinds of excuse that a rule may charge for. */
export const LEAVE_KINDS: readonly LeaveKind[] = [
  "cuti-tahunan",
  "cuti-besar",
  "cuti-sakit",
  "cuti-melahirkan",
  "cuti-alasan-penting",
  "cuti-bersama",
  "cuti-di-luar-tanggungan-negara",
  "izin",
];

/** Every reason that excuses an absence. */
export const EXCUSE_KINDS: readonly ExcuseKind[] = [...LEAVE_KINDS, "dinas-luar"];

/** Percent for every working day, by the kind of leave. A kind that is absent is not known. */
export type LeaveRule = Readonly<Partial<Record<LeaveKind, Given<number> | undefined>>>;
