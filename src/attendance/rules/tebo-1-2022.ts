import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";
import type { AttendancePolicy } from "../policy.js";

/**
 * Kabupaten Tebo, Perbup 1/2022: four brackets of lateness, TL1 to TL4. Only the lowest and the highest percentage are
 * known, and none of the minutes.
 *
 * Source: the news; the regulation was not read.
 *
 * @example
 * ```ts
 * import { completePolicy, tebo2022 } from "sistem-merit/attendance";
 *
 * // The known percentages stay, with their source; what is missing comes from the agency.
 * const policy = completePolicy(tebo2022, {
 *   late: {
 *     count: "per-event",
 *     brackets: [{ from: 1 }, { from: 31, percent: 0.75 }, { from: 61, percent: 1 }, { from: 91 }],
 *   },
 *   hours: { senin: { start: "07:30", end: "16:00" } }, checkIns: 2,
 *   early: "none", noCheckIn: "none", noCheckOut: "none", absence: 3, leave: "none",
 * });
 *
 * policy.id; // → "tebo-1-2022"
 * ```
 */
export const tebo2022: AttendancePolicy = /* @__PURE__ */ freeze({
  id: "tebo-1-2022",
  name: { id: "Kabupaten Tebo, Perbup 1/2022", en: "Tebo regency, regulation of the regent 1/2022" },
  late: {
    brackets: [
      { code: "TL1", percent: secondary(0.5, "perbup-tebo-1-2022", "duasatu-tebo-2022") },
      { code: "TL2" },
      { code: "TL3" },
      { code: "TL4", percent: secondary(1.5, "perbup-tebo-1-2022", "duasatu-tebo-2022") },
    ],
  },
});
