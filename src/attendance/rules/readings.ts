import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";

/**
 * How attendance is read where the sources are silent, and how the records of K-Mob write "not yet checked out".
 *
 * Source: decisions 0035-limits-of-minute-brackets, 0036-runs-of-absence and 0037-reading-a-day-of-attendance; a public
 * client of K-Mob.
 *
 * @example
 * ```ts
 * import { attendanceReadings } from "sistem-merit/attendance";
 *
 * attendanceReadings.notCheckedOut.value; // → "00:00:00"
 * attendanceReadings.runs.value; // → "working-days"
 * ```
 */
export const attendanceReadings = /* @__PURE__ */ freeze({
  /** A check-out at this time means that nobody checked out. */
  notCheckedOut: secondary("00:00:00", "public-code-k-mob-monitor"),
  /** Seconds below a full minute do not count, event by event. */
  minutes: interpretation("whole-minutes", "0037-reading-a-day-of-attendance"),
  /** Time between a break-out and a break-in counts as temporary leave where it lies outside of the break. */
  temporaryLeave: interpretation("outside-the-break", "0037-reading-a-day-of-attendance"),
  /** Where minutes count over the month, missing records raise the month to the highest bracket, once. */
  missingInMonthlyCount: interpretation("highest-bracket-once", "0035-limits-of-minute-brackets"),
  /** Days off break no run of absence; presence and an excuse do. */
  runs: interpretation("working-days", "0036-runs-of-absence", "public-code-disiplin-pns"),
});
