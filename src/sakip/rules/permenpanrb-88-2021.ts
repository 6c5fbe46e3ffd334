import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";
import type { SakipRules } from "../sakip-rules.js";

/** Ids of the four components. */
export type Sakip2021ComponentId =
  "perencanaan-kinerja" | "pengukuran-kinerja" | "pelaporan-kinerja" | "evaluasi-internal";

/**
 * The evaluation of performance accountability (evaluasi AKIP) since PermenPANRB 88/2021: four components of 100 points,
 * each with three sub-components, answered from AA to E.
 *
 * Source: public code and worksheets; the regulation itself was not read. The predicate begins above its bound, as
 * printed. That values have two decimals is an interpretation (decision 0024-sakip-edges-and-hundredths).
 *
 * @example
 * ```ts
 * import { sakip2021 } from "sistem-merit/sakip";
 *
 * sakip2021.components.map(({ weight }) => weight.value); // → [30, 30, 15, 25]
 * sakip2021.answers.BB.percent.value; // → 80
 * sakip2021.answers.BB.meaning.value.en; // → "all criteria met (100 %), as mandated"
 * ```
 */
export const sakip2021: SakipRules<Sakip2021ComponentId> = /* @__PURE__ */ freeze({
  id: "permenpanrb-88-2021",
  name: { id: "Evaluasi AKIP, PermenPANRB 88/2021", en: "AKIP evaluation, PermenPANRB 88/2021" },
  components: [
    {
      id: "perencanaan-kinerja",
      name: { id: "Perencanaan kinerja", en: "Performance planning" },
      weight: secondary(30, "permenpanrb-88-2021", "public-code-sakip"),
      subComponents: {
        keberadaan: secondary(6, "public-code-sakip-lke"),
        kualitas: secondary(9, "public-code-sakip-lke"),
        pemanfaatan: secondary(15, "public-code-sakip-lke"),
      },
    },
    {
      id: "pengukuran-kinerja",
      name: { id: "Pengukuran kinerja", en: "Performance measurement" },
      weight: secondary(30, "permenpanrb-88-2021", "public-code-sakip"),
      subComponents: {
        keberadaan: secondary(6, "public-code-sakip-lke"),
        kualitas: secondary(9, "public-code-sakip-lke"),
        pemanfaatan: secondary(15, "public-code-sakip-lke"),
      },
    },
    {
      id: "pelaporan-kinerja",
      name: { id: "Pelaporan kinerja", en: "Performance reporting" },
      weight: secondary(15, "permenpanrb-88-2021", "public-code-sakip"),
      subComponents: {
        keberadaan: secondary(3, "public-code-sakip-lke"),
        kualitas: secondary(4.5, "public-code-sakip-lke"),
        pemanfaatan: secondary(7.5, "public-code-sakip-lke"),
      },
    },
    {
      id: "evaluasi-internal",
      name: {
        id: "Evaluasi akuntabilitas kinerja internal",
        en: "Internal evaluation of performance accountability",
      },
      weight: secondary(25, "permenpanrb-88-2021", "public-code-sakip"),
      subComponents: {
        keberadaan: secondary(5, "public-code-sakip-lke"),
        kualitas: secondary(7.5, "public-code-sakip-lke"),
        pemanfaatan: secondary(12.5, "public-code-sakip-lke"),
      },
    },
  ],
  subComponents: [
    {
      id: "keberadaan",
      name: { id: "Keberadaan", en: "Existence" },
      weightPercent: secondary(20, "public-code-sakip-lke"),
    },
    {
      id: "kualitas",
      name: { id: "Kualitas", en: "Quality" },
      weightPercent: secondary(30, "public-code-sakip-lke"),
    },
    {
      id: "pemanfaatan",
      name: { id: "Pemanfaatan", en: "Use" },
      weightPercent: secondary(50, "public-code-sakip-lke"),
    },
  ],
  answers: {
    AA: {
      percent: secondary(100, "public-code-sakip-lke"),
      meaning: secondary(
        {
          id: "semua kriteria terpenuhi (100 %), dengan inovasi yang layak dicontoh secara nasional",
          en: "all criteria met (100 %), with innovation worth copying nationally",
        },
        "public-code-sakip-lke",
      ),
    },
    A: {
      percent: secondary(90, "public-code-sakip-lke"),
      meaning: secondary(
        {
          id: "semua kriteria terpenuhi (100 %), dengan upaya lebih",
          en: "all criteria met (100 %), with extra effort",
        },
        "public-code-sakip-lke",
      ),
    },
    BB: {
      percent: secondary(80, "public-code-sakip-lke"),
      meaning: secondary(
        { id: "semua kriteria terpenuhi (100 %), sesuai mandat", en: "all criteria met (100 %), as mandated" },
        "public-code-sakip-lke",
      ),
    },
    B: {
      percent: secondary(70, "public-code-sakip-lke"),
      meaning: secondary(
        { id: "lebih dari 75 % kriteria terpenuhi", en: "more than 75 % of the criteria met" },
        "public-code-sakip-lke",
      ),
    },
    CC: {
      percent: secondary(60, "public-code-sakip-lke"),
      meaning: secondary(
        { id: "lebih dari 50 % kriteria terpenuhi", en: "more than 50 % of the criteria met" },
        "public-code-sakip-lke",
      ),
    },
    C: {
      percent: secondary(50, "public-code-sakip-lke"),
      meaning: secondary(
        { id: "lebih dari 25 % kriteria terpenuhi", en: "more than 25 % of the criteria met" },
        "public-code-sakip-lke",
      ),
    },
    D: {
      percent: secondary(30, "public-code-sakip-lke"),
      meaning: secondary(
        { id: "lebih dari 0 % kriteria terpenuhi", en: "more than 0 % of the criteria met" },
        "public-code-sakip-lke",
      ),
    },
    E: {
      percent: secondary(0, "public-code-sakip-lke"),
      meaning: secondary(
        { id: "tidak ada kriteria yang terpenuhi", en: "none of the criteria met" },
        "public-code-sakip-lke",
      ),
    },
  },
  value: secondary("percent-of-weight", "public-code-sakip-lke"),
  step: interpretation(0.01, "0024-sakip-edges-and-hundredths"),
  predicates: [
    { id: "D", name: { id: "Sangat Kurang", en: "Very Poor" }, from: secondary(0, "public-code-sakip") },
    { id: "C", name: { id: "Kurang", en: "Poor" }, from: secondary(30, "public-code-sakip"), exclusive: true },
    {
      id: "CC",
      name: { id: "Cukup (Memadai)", en: "Fair (Adequate)" },
      from: secondary(50, "public-code-sakip"),
      exclusive: true,
    },
    { id: "B", name: { id: "Baik", en: "Good" }, from: secondary(60, "public-code-sakip"), exclusive: true },
    {
      id: "BB",
      name: { id: "Sangat Baik", en: "Very Good" },
      from: secondary(70, "public-code-sakip"),
      exclusive: true,
    },
    {
      id: "A",
      name: { id: "Memuaskan", en: "Satisfactory" },
      from: secondary(80, "public-code-sakip"),
      exclusive: true,
    },
    {
      id: "AA",
      name: { id: "Sangat Memuaskan", en: "Very Satisfactory" },
      from: secondary(90, "public-code-sakip"),
      exclusive: true,
    },
  ],
});
