import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";
import type { AttendancePolicy } from "../policy.js";

const PASAL_10A = { source: "msmunir-tunjangan-kinerja-2013", article: "Pasal 10 huruf a" } as const;
const PASAL_10B = { source: "msmunir-tunjangan-kinerja-2013", article: "Pasal 10 huruf b" } as const;
const PASAL_10C = { source: "msmunir-tunjangan-kinerja-2013", article: "Pasal 10 huruf c" } as const;
const PASAL_10D = { source: "msmunir-tunjangan-kinerja-2013", article: "Pasal 10 huruf d" } as const;
const PASAL_11 = { source: "msmunir-tunjangan-kinerja-2013", article: "Pasal 11" } as const;

/**
 * The rule of a ministry that a blog of 2013 quotes without naming it: lateness, temporary leave and early leaving, every
 * event by itself; absence; a cap of 100 percent. What a missing check-out and leave other than annual leave cost is not
 * known.
 *
 * Source: articles 10 and 11, as quoted. That exactly 91 minutes belong to the highest bracket is an interpretation
 * (decision 0035-limits-of-minute-brackets).
 *
 * @example
 * ```ts
 * import { kementerian2013 } from "sistem-merit/attendance";
 *
 * kementerian2013.noCheckOut; // → undefined
 * ```
 */
export const kementerian2013: AttendancePolicy = /* @__PURE__ */ freeze({
  id: "kementerian-2013",
  name: { id: "Suatu kementerian, dikutip tahun 2013", en: "A ministry, quoted in 2013" },
  late: {
    count: secondary("per-event", PASAL_10B),
    brackets: [
      { from: secondary(1, PASAL_10B), percent: secondary(0.5, PASAL_10B) },
      { from: secondary(31, PASAL_10B), percent: secondary(1, PASAL_10B) },
      { from: secondary(61, PASAL_10B), percent: secondary(1.25, PASAL_10B) },
      {
        from: interpretation(91, "0035-limits-of-minute-brackets", PASAL_10B),
        printedAfter: secondary(91, PASAL_10B),
        percent: secondary(1.5, PASAL_10B),
      },
    ],
  },
  temporaryLeave: {
    count: secondary("per-event", PASAL_10C),
    brackets: [
      { from: secondary(1, PASAL_10C), percent: secondary(0.5, PASAL_10C) },
      { from: secondary(31, PASAL_10C), percent: secondary(1, PASAL_10C) },
      { from: secondary(61, PASAL_10C), percent: secondary(1.25, PASAL_10C) },
      {
        from: interpretation(91, "0035-limits-of-minute-brackets", PASAL_10C),
        printedAfter: secondary(91, PASAL_10C),
        percent: secondary(1.5, PASAL_10C),
      },
    ],
  },
  early: {
    count: secondary("per-event", PASAL_10D),
    brackets: [
      { from: secondary(1, PASAL_10D), percent: secondary(0.5, PASAL_10D) },
      { from: secondary(31, PASAL_10D), percent: secondary(1, PASAL_10D) },
      { from: secondary(61, PASAL_10D), percent: secondary(1.25, PASAL_10D) },
      {
        from: interpretation(91, "0035-limits-of-minute-brackets", PASAL_10D),
        printedAfter: secondary(91, PASAL_10D),
        percent: secondary(1.5, PASAL_10D),
      },
    ],
  },
  noCheckIn: secondary("top-bracket", PASAL_10B),
  absence: secondary(5, PASAL_10A),
  /** Annual leave is paid in full. */
  leave: { "cuti-tahunan": secondary(0, PASAL_11) },
  cap: secondary(100, PASAL_10A),
});
