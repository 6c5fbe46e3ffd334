import { freeze } from "../../core/freeze.js";
import { official } from "../../sources/cite.js";
import type { AllowancePolicy } from "../policy.js";

/**
 * The allowance (TPP) of DKI Jakarta for executors and functional posts: 60 percent work plan, 40 percent work activity,
 * measured in effective minutes, 300 on a working day. The page that shows the percentages has lost its layout; which
 * one belongs to which component is clear for this tier alone, so the others are left out.
 *
 * Source: BKD DKI Jakarta, e-book on what cuts the allowance (Pergub 19/2020 and 64/2020).
 *
 * @example
 * ```ts
 * import { dkiPelaksana2020, policyGaps } from "sistem-merit/allowance";
 *
 * policyGaps(dkiPelaksana2020).map(({ path }) => path.slice(1).join("."));
 * // → ["ceilings", "deductions.0.base", "deductions.0.cuts", "rounding"]
 * ```
 */
export const dkiPelaksana2020: AllowancePolicy = /* @__PURE__ */ freeze({
  id: "dki-2020-pelaksana",
  name: {
    id: "TPP DKI Jakarta untuk pelaksana dan pejabat fungsional",
    en: "TPP of DKI Jakarta for executors and functional posts",
  },
  components: [
    {
      id: "rencana-kinerja",
      name: { id: "Rencana kinerja tugas dan fungsi", en: "Work plan" },
      measure: "percent",
      weight: official(60, {
        source: "bkd-dki-tpp",
        note: { id: "Tata letak halaman sumber rusak", en: "The layout of the source's page is broken" },
      }),
    },
    {
      id: "aktivitas-kerja",
      name: { id: "Aktivitas kerja", en: "Work activity" },
      measure: "effective-minutes",
      weight: official(40, {
        source: "bkd-dki-tpp",
        note: { id: "Tata letak halaman sumber rusak", en: "The layout of the source's page is broken" },
      }),
      minutesPerDay: official(300, "bkd-dki-tpp"),
    },
  ],
  deductions: [
    {
      id: "hukuman-disiplin",
      name: { id: "Hukuman disiplin", en: "Disciplinary penalty" },
      kind: "penalty",
      named: official(true, "bkd-dki-tpp"),
    },
  ],
});
