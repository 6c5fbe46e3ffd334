import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";
import type { AttendancePolicy } from "../policy.js";

/**
 * Kabupaten Tulang Bawang: cuts of the allowance (TPP) for lateness. What early leaving and absence cost is not known.
 *
 * Source: the regency's public code. That every event has its own bracket, and that exactly 91 minutes belong to the
 * highest one, is an interpretation (decision 0035-limits-of-minute-brackets).
 *
 * @example
 * ```ts
 * import { tulangBawang } from "sistem-merit/attendance";
 *
 * tulangBawang.early; // → undefined
 * ```
 */
export const tulangBawang: AttendancePolicy = /* @__PURE__ */ freeze({
  id: "tulang-bawang",
  name: { id: "Kabupaten Tulang Bawang", en: "Tulang Bawang regency" },
  late: {
    count: interpretation("per-event", "0035-limits-of-minute-brackets", "siaptuba-web"),
    brackets: [
      { from: secondary(1, "siaptuba-web"), percent: secondary(0.5, "siaptuba-web") },
      { from: secondary(31, "siaptuba-web"), percent: secondary(1, "siaptuba-web") },
      { from: secondary(61, "siaptuba-web"), percent: secondary(1.25, "siaptuba-web") },
      {
        from: interpretation(91, "0035-limits-of-minute-brackets", "siaptuba-web"),
        printedAfter: secondary(91, "siaptuba-web"),
        percent: secondary(1.5, "siaptuba-web"),
      },
    ],
  },
  noCheckIn: secondary("top-bracket", "siaptuba-web"),
  /** Of the discipline part, for Monday's assembly and for ceremonies on working days. */
  ceremony: secondary(2, "siaptuba-web"),
});
