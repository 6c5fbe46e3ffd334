import { freeze } from "../../core/freeze.js";
import { interpretation, regulation } from "../../sources/cite.js";
import type { AttendancePolicy } from "../policy.js";

const PASAL_15A = { source: "perbgn-4-2025", article: "Pasal 15 huruf a" } as const;
const PASAL_15B = { source: "perbgn-4-2025", article: "Pasal 15 huruf b" } as const;

/**
 * Badan Gizi Nasional, regulation 4/2025: two brackets of lateness. Its other articles were not read.
 *
 * Source: article 15, which prints "more than 1 minute to 60" and "more than 60". That exactly one minute belongs to the
 * first bracket, and that every event has its own, is an interpretation (decision 0035-limits-of-minute-brackets).
 *
 * @example
 * ```ts
 * import { badanGiziNasional2025 } from "sistem-merit/attendance";
 *
 * badanGiziNasional2025.absence; // → undefined
 * ```
 */
export const badanGiziNasional2025: AttendancePolicy = /* @__PURE__ */ freeze({
  id: "bgn-4-2025",
  name: { id: "Badan Gizi Nasional, Peraturan 4/2025", en: "National Nutrition Agency, regulation 4/2025" },
  late: {
    count: interpretation("per-event", "0035-limits-of-minute-brackets", {
      source: "perbgn-4-2025",
      article: "Pasal 15",
    }),
    brackets: [
      {
        from: interpretation(1, "0035-limits-of-minute-brackets", PASAL_15A),
        printedAfter: regulation(1, PASAL_15A),
        percent: regulation(0.5, PASAL_15A),
      },
      { from: regulation(60, PASAL_15B), exclusive: true, percent: regulation(1, PASAL_15B) },
    ],
  },
});
