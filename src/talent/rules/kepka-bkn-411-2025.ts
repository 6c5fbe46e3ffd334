import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";
import type { TalentComponent, TalentWeights } from "../weights.js";

/** The type of {@link kepka411Weights}. */
export type Kepka411Weights = TalentWeights<
  | TalentComponent<"kinerja-utama", "predikat-kinerja">
  | TalentComponent<"kinerja-penguat", "penghargaan" | "penugasan-tim-kerja" | "umpan-balik-360">,
  | TalentComponent<"kompetensi", "penilaian-kompetensi" | "pengembangan-kompetensi" | "pengalaman-jabatan">
  | TalentComponent<"potensi", "penilaian-potensi">
  | TalentComponent<"kualifikasi", "pendidikan-formal" | "kesesuaian-bidang-ilmu">
  | TalentComponent<"integritas-moralitas", "rekam-jejak-disiplin">
>;

// The decision itself was not read: three agree on the components, and one alone prints the parts.
const KEPKA = "kepka-bkn-411-2025";
const SIMATA = "summarytube-bkn-simata";
const KANREG = "public-code-kanreg-5-notes";
const CODE = "public-code-talent-411";
const ALONE = { source: CODE, note: { id: "satu sumber, meragukan", en: "one source, doubtful" } } as const;

/**
 * The weights of BKN decision 411/2025, as three sources report them: 60/40 for performance, 40/25/20/15 for potential.
 * The weights of the parts have one source and are doubtful.
 *
 * Source: transcript of a BKN session on SIMATA, notes of BKN's Regional Office V, and public code.
 *
 * @example
 * ```ts
 * import { kepka411Weights } from "sistem-merit/talent";
 *
 * kepka411Weights.performance.map(({ id, weight }) => [id, weight.value]);
 * // → [["kinerja-utama", 60], ["kinerja-penguat", 40]]
 * kepka411Weights.potential.map(({ weight }) => weight.value); // → [40, 25, 20, 15]
 * ```
 */
export const kepka411Weights: Kepka411Weights = /* @__PURE__ */ freeze({
  id: "kepka-bkn-411-2025",
  name: { id: "Keputusan Kepala BKN 411/2025", en: "BKN decision 411/2025" },
  performance: [
    {
      id: "kinerja-utama",
      name: { id: "Kinerja utama", en: "Main performance" },
      weight: secondary(60, KEPKA, SIMATA, KANREG, CODE),
      rubric: "predikat-kinerja",
      parts: [
        {
          id: "predikat-kinerja",
          name: { id: "Predikat kinerja", en: "Performance predicate" },
          weight: secondary(60, KEPKA, ALONE),
          rubric: "predikat-kinerja",
        },
      ],
    },
    {
      id: "kinerja-penguat",
      name: { id: "Kinerja penguat", en: "Supporting performance" },
      weight: secondary(40, KEPKA, SIMATA, KANREG, CODE),
      parts: [
        {
          id: "penghargaan",
          name: { id: "Penghargaan (5 tahun terakhir)", en: "Awards (last five years)" },
          weight: secondary(15, KEPKA, ALONE),
          rubric: "penghargaan",
        },
        {
          id: "penugasan-tim-kerja",
          name: { id: "Penugasan tim kerja (2 tahun terakhir)", en: "Assignment to a team (last two years)" },
          weight: secondary(15, KEPKA, ALONE),
          rubric: "penugasan-tim-kerja",
        },
        {
          id: "umpan-balik-360",
          name: { id: "Umpan balik 360°", en: "360° feedback" },
          weight: secondary(10, KEPKA, ALONE),
          rubric: "umpan-balik-360",
        },
      ],
    },
  ],
  potential: [
    {
      id: "kompetensi",
      name: { id: "Kompetensi", en: "Competence" },
      weight: secondary(40, KEPKA, SIMATA, KANREG, CODE),
      parts: [
        {
          id: "penilaian-kompetensi",
          name: { id: "Penilaian kompetensi", en: "Competence assessment" },
          weight: secondary(20, KEPKA, ALONE),
        },
        {
          id: "pengembangan-kompetensi",
          name: { id: "Pengembangan kompetensi", en: "Competence development" },
          weight: secondary(10, KEPKA, ALONE),
          rubric: "pengembangan-kompetensi",
        },
        {
          id: "pengalaman-jabatan",
          name: { id: "Pengalaman jabatan", en: "Experience in posts" },
          weight: secondary(10, KEPKA, ALONE),
        },
      ],
    },
    {
      id: "potensi",
      name: { id: "Potensi", en: "Potential" },
      weight: secondary(25, KEPKA, SIMATA, KANREG, CODE),
      parts: [
        {
          id: "penilaian-potensi",
          name: { id: "Penilaian potensi", en: "Potential assessment" },
          weight: secondary(25, KEPKA, ALONE),
        },
      ],
    },
    {
      id: "kualifikasi",
      name: { id: "Kualifikasi", en: "Qualification" },
      weight: secondary(20, KEPKA, SIMATA, KANREG, CODE),
      parts: [
        {
          id: "pendidikan-formal",
          name: { id: "Pendidikan formal", en: "Formal education" },
          weight: secondary(10, KEPKA, ALONE),
          rubric: "pendidikan-formal",
        },
        {
          id: "kesesuaian-bidang-ilmu",
          name: { id: "Kesesuaian bidang ilmu", en: "Fit of the field of study" },
          weight: secondary(10, KEPKA, ALONE),
          rubric: "kesesuaian-bidang-ilmu",
        },
      ],
    },
    {
      id: "integritas-moralitas",
      name: { id: "Integritas dan moralitas", en: "Integrity and morality" },
      weight: secondary(15, KEPKA, SIMATA, KANREG, CODE),
      rubric: "rekam-jejak-disiplin",
      parts: [
        {
          id: "rekam-jejak-disiplin",
          name: { id: "Rekam jejak disiplin", en: "Discipline record" },
          weight: secondary(15, KEPKA, ALONE),
          rubric: "rekam-jejak-disiplin",
        },
      ],
    },
  ],
});
