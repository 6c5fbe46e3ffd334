import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { interpretation, regulation, secondary } from "../../sources/cite.js";

/**
 * How the competencies are combined to one job-person match.
 *
 * - `sum`: all achieved levels together ÷ all required levels together
 * - `mean`: achieved ÷ required of every competency, and the mean of these
 */
export type MatchMethod = "sum" | "mean";

/**
 * How a job-person match (JPM) is formed. What one competency gives is regulated; how several are combined is not, and two
 * ways are in use. Neither is a default.
 *
 * Source: a regulation of 2020 (one competency); public code (both ways, and the cap). The public code rounds every share
 * of the mean before it adds them up; here nothing is rounded (decision 0025-job-person-match-methods).
 *
 * @example
 * ```ts
 * import { matchRules } from "sistem-merit/competency";
 *
 * matchRules.methods.sum.rule.grade; // → "secondary"
 * matchRules.methods.mean.rule.grade; // → "interpretation"
 * matchRules.cap.value; // → 100
 * ```
 */
export const matchRules: {
  /** One competency: achieved level ÷ required level. */
  readonly share: Sourced<"achieved-by-required">;
  readonly methods: Readonly<
    Record<MatchMethod, { readonly name: Text; readonly rule: Sourced<"sum-by-sum" | "mean-of-shares"> }>
  >;
  /** The greatest percentage. What lies above counts as this much; it is applied once, to the combined percentage. */
  readonly cap: Sourced<number>;
} = /* @__PURE__ */ freeze({
  share: regulation("achieved-by-required", { source: "peraturan-35-2020", article: "huruf D angka 1" }),
  methods: {
    sum: {
      name: { id: "Jumlah dibagi jumlah", en: "Sum by sum" },
      rule: secondary("sum-by-sum", "public-code-assessment-center", "public-code-bkd-jatim"),
    },
    mean: {
      name: { id: "Rata-rata persentase", en: "Mean of the percentages" },
      rule: interpretation("mean-of-shares", "public-code-assessment-center", "0025-job-person-match-methods"),
    },
  },
  cap: secondary(100, "public-code-assessment-center"),
});
