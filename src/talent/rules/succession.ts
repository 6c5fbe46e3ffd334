import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";

/** Who is proposed for a post. */
export interface SuccessionRules {
  /** How many candidates are handed to the appointing authority (PPK), which chooses. */
  readonly take: Sourced<number>;
  readonly servingPenalty: Sourced<"excluded">;
  /** What becomes of candidates that tie for the last places. */
  readonly tieAtTheEdge: Sourced<"left-open">;
}

/**
 * The succession list. West Java's SIM Jawara hands the three best candidates to the appointing authority (PPK).
 *
 * Source: Majalah Intrust for the number; the rest is an interpretation (decision 0031-who-may-be-proposed).
 *
 * @example
 * ```ts
 * import { successionRules } from "sistem-merit/talent";
 *
 * successionRules.take.value; // → 3
 * successionRules.take.grade; // → "secondary"
 * successionRules.servingPenalty.grade; // → "interpretation"
 * ```
 */
export const successionRules: SuccessionRules = /* @__PURE__ */ freeze({
  take: secondary(3, {
    source: "majalahintrust-sijunjung",
    note: { id: "praktik Provinsi Jawa Barat (SIM Jawara)", en: "practice of West Java (SIM Jawara)" },
  }),
  servingPenalty: interpretation("excluded", "djbk-talent-pool", "0031-who-may-be-proposed"),
  tieAtTheEdge: interpretation("left-open", "0031-who-may-be-proposed"),
});
