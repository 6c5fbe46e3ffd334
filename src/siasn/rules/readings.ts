import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";

/** How records of the SIASN become answers of the domains. */
export const siasnReadings = /* @__PURE__ */ freeze({
  /** What an empty history says. */
  emptyHistory: interpretation("none-on-record", "0046-reading-siasn-records"),
  /** The yearly performance that the professionalism index measures. */
  performanceYear: interpretation("calendar-year-before", "0049-last-record-of-a-history"),
  /** Which record of a history is the current one. */
  lastRecord: interpretation("latest-not-after-the-day", "0049-last-record-of-a-history"),
  training: {
    /** How many years back technical training counts. */
    technicalYears: secondary(1, "form-ip-asn-2020"),
    /** How many years back seminars and their like count. */
    seminarYears: interpretation(2, "sim-ip-asn", "silka-pip", "0047-training-in-siasn"),
    /** What the hours of several courses come to. */
    technicalHours: interpretation("sum", "0047-training-in-siasn"),
  },
  penalties: {
    /** What a withdrawal (`skPembatalan…`) means. */
    withdrawal: secondary("void", "public-code-siasn"),
    /** To which day a penalty lasts. */
    lastDay: interpretation("inclusive", "0048-when-a-penalty-is-in-force"),
    /** The level whose penalties have no term. */
    withoutTerm: interpretation("ringan", "0048-when-a-penalty-is-in-force"),
    /** How many years back penalties count in the professionalism index. */
    years: secondary(5, "sim-ip-asn"),
  },
  awards: {
    /** How many years back awards count. */
    years: secondary(5, {
      source: "public-code-talent-411",
      note: { id: "satu sumber, meragukan", en: "one source, doubtful" },
    }),
    /** The award that the rubric of talent management names, by the beginning of its name. */
    satyalancana: secondary("Satyalancana Karya Satya", {
      source: "public-code-talent-411",
      note: { id: "satu sumber", en: "one source" },
    }),
  },
});
