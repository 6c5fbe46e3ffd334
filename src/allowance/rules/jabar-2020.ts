import { freeze } from "../../core/freeze.js";
import { interpretation, official, secondary } from "../../sources/cite.js";
import type { AllowancePolicy } from "../policy.js";

/**
 * West Java's TRK (Tunjangan Remunerasi Kinerja) as it was reported at its launch in January 2020: which components and
 * deductions it has, the floor of 6,000 minutes of activity, and that the value of a month is paid in the next one.
 *
 * Its weights, ceilings, percentages and the rule below the floor are not public: a calculation throws
 * `policy-incomplete`, which lists every one of them. See {@link completePolicy}.
 *
 * Source: news of January 2020; the provincial plantation office, 15 February 2021. Pergub Jabar 10/2022 was read only
 * in its title and recitals.
 *
 * @example
 * ```ts
 * import { jabar2020, policyGaps } from "sistem-merit/allowance";
 *
 * policyGaps(jabar2020).length; // → 19
 * ```
 */
export const jabar2020: AllowancePolicy = /* @__PURE__ */ freeze({
  id: "jabar-2020",
  name: {
    id: "Tunjangan Remunerasi Kinerja (TRK) Provinsi Jawa Barat, sebagaimana diberitakan tahun 2020",
    en: "Performance remuneration (TRK) of West Java, as reported in 2020",
  },
  components: [
    {
      id: "aktivitas",
      name: { id: "Aktivitas sendiri", en: "Own activity" },
      measure: "activity-minutes",
      named: secondary(true, "liputanjabar-2020-01"),
      floor: secondary(6000, "mediaadvokasi-2020-01"),
    },
    {
      id: "aktivitas-bawahan",
      name: { id: "Aktivitas bawahan", en: "Activity of subordinates" },
      measure: "percent",
      named: secondary(true, "liputanjabar-2020-01"),
    },
    {
      id: "indikator-kinerja-individu",
      name: { id: "Indikator kinerja individu (IKI)", en: "Individual performance indicator (IKI)" },
      measure: "percent",
      named: secondary(true, "liputanjabar-2020-01"),
    },
    {
      id: "penyerapan-anggaran",
      name: { id: "Kinerja penyerapan anggaran", en: "Budget-use performance" },
      measure: "percent",
      named: secondary(true, "liputanjabar-2020-01"),
    },
    {
      id: "indikator-kinerja-program",
      name: { id: "Indikator kinerja program (IKP)", en: "Programme performance indicator (IKP)" },
      measure: "percent",
      named: secondary(true, "liputanjabar-2020-01"),
    },
    {
      id: "perilaku",
      name: { id: "Perilaku", en: "Behaviour" },
      measure: "percent",
      named: secondary(true, "liputanjabar-2020-01"),
    },
  ],
  deductions: [
    {
      id: "kehadiran",
      name: { id: "Kehadiran (K-Mob)", en: "Attendance (K-Mob)" },
      kind: "attendance",
      named: secondary(true, "liputanjabar-2020-01"),
    },
    {
      id: "hukuman-disiplin",
      name: { id: "Hukuman disiplin sedang atau berat", en: "Medium or severe disciplinary penalty" },
      kind: "penalty",
      named: secondary(true, "liputanjabar-2020-01"),
    },
    {
      id: "razia-disiplin",
      name: { id: "Terjaring razia disiplin", en: "Caught in a discipline raid" },
      kind: "event",
      named: secondary(true, "liputanjabar-2020-01"),
    },
    {
      id: "aktivitas-negatif",
      name: { id: "Aktivitas negatif", en: "Negative activity" },
      kind: "event",
      named: secondary(true, "liputanjabar-2020-01"),
    },
    {
      id: "lhkpn-terlambat",
      name: { id: "Terlambat menyampaikan LHKPN", en: "Wealth report (LHKPN) filed late" },
      kind: "event",
      named: secondary(true, "liputanjabar-2020-01"),
    },
  ],
  paidAfterMonths: official(1, "disbun-jabar-2021-02-15"),
  partialMonth: interpretation("by-working-days", "0039-months-not-served-whole", "disbun-jabar-2021-02-15"),
});
