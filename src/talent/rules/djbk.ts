import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";
import type { TalentComponent, TalentWeights } from "../weights.js";

/** The type of {@link djbkWeights}. */
export type DjbkWeights = TalentWeights<
  TalentComponent<"predikat-kinerja", never>,
  TalentComponent<"potensi-kompetensi" | "kualifikasi" | "integritas-moralitas", never>
>;

const DJBK = { source: "djbk-talent-pool", note: { id: "satu sumber", en: "one source" } } as const;

/**
 * A local variant: the weights of DG Construction Development (Ministry of Public Works).
 *
 * Source: its talent-pool framework, in public code.
 *
 * @example
 * ```ts
 * import { djbkWeights } from "sistem-merit/talent";
 *
 * djbkWeights.potential.map(({ id, weight }) => [id, weight.value]);
 * // → [["potensi-kompetensi", 65], ["kualifikasi", 20], ["integritas-moralitas", 15]]
 * ```
 */
export const djbkWeights: DjbkWeights = /* @__PURE__ */ freeze({
  id: "djbk",
  name: { id: "Ditjen Bina Konstruksi, Kementerian PU", en: "DG Construction Development, Ministry of Public Works" },
  performance: [
    {
      id: "predikat-kinerja",
      name: { id: "Predikat kinerja", en: "Performance predicate" },
      weight: secondary(100, DJBK),
      rubric: "predikat-kinerja",
    },
  ],
  potential: [
    {
      id: "potensi-kompetensi",
      name: { id: "Potensi dan kompetensi", en: "Potential and competence" },
      weight: secondary(65, DJBK),
    },
    {
      id: "kualifikasi",
      name: { id: "Kualifikasi jabatan", en: "Qualification for the post" },
      weight: secondary(20, DJBK),
    },
    {
      id: "integritas-moralitas",
      name: { id: "Integritas dan moralitas", en: "Integrity and morality" },
      weight: secondary(15, DJBK),
      rubric: "rekam-jejak-disiplin",
    },
  ],
});
