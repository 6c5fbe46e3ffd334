import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { secondary } from "../../sources/cite.js";

/** Ids of the eight managerial competencies and the socio-cultural one. */
export type CompetencyId =
  | "integritas"
  | "kerja-sama"
  | "komunikasi"
  | "orientasi-pada-hasil"
  | "pelayanan-publik"
  | "pengembangan-diri-dan-orang-lain"
  | "mengelola-perubahan"
  | "pengambilan-keputusan"
  | "perekat-bangsa";

/** The level of a competency, 1 the lowest. */
export type CompetencyLevel = 1 | 2 | 3 | 4 | 5;

/** The kinds of competency. Technical ones (teknis) differ from post to post. */
export type CompetencyGroupId = "manajerial" | "sosial-kultural" | "teknis";

/** One of the nine competencies that every post shares. */
export interface Competency {
  readonly id: CompetencyId;
  readonly name: Text;
  readonly group: Exclude<CompetencyGroupId, "teknis">;
}

/**
 * The nine managerial and socio-cultural competencies (PermenPANRB 38/2017), and the levels of every competency.
 *
 * The level that a post requires is set for each post; a table by type of post is not public, so the caller supplies it.
 *
 * Source: public code, several applications that agree; of the regulation only a passage was read, without the list.
 *
 * @example
 * ```ts
 * import { asnCompetencies } from "sistem-merit/competency";
 *
 * asnCompetencies.competencies.value.length; // → 9
 * asnCompetencies.competencies.value.at(-1)?.name.en; // → "Binding the Nation"
 * asnCompetencies.levels.value; // → [1, 2, 3, 4, 5]
 * ```
 */
export const asnCompetencies: {
  readonly competencies: Sourced<readonly Competency[]>;
  readonly levels: Sourced<readonly CompetencyLevel[]>;
} = /* @__PURE__ */ freeze({
  competencies: secondary(
    [
      { id: "integritas", name: { id: "Integritas", en: "Integrity" }, group: "manajerial" },
      { id: "kerja-sama", name: { id: "Kerja Sama", en: "Cooperation" }, group: "manajerial" },
      { id: "komunikasi", name: { id: "Komunikasi", en: "Communication" }, group: "manajerial" },
      {
        id: "orientasi-pada-hasil",
        name: { id: "Orientasi pada Hasil", en: "Orientation on Results" },
        group: "manajerial",
      },
      { id: "pelayanan-publik", name: { id: "Pelayanan Publik", en: "Public Service" }, group: "manajerial" },
      {
        id: "pengembangan-diri-dan-orang-lain",
        name: { id: "Pengembangan Diri dan Orang Lain", en: "Development of Oneself and Others" },
        group: "manajerial",
      },
      {
        id: "mengelola-perubahan",
        name: { id: "Mengelola Perubahan", en: "Managing Change" },
        group: "manajerial",
      },
      {
        id: "pengambilan-keputusan",
        name: { id: "Pengambilan Keputusan", en: "Decision Making" },
        group: "manajerial",
      },
      { id: "perekat-bangsa", name: { id: "Perekat Bangsa", en: "Binding the Nation" }, group: "sosial-kultural" },
    ],
    "permenpanrb-38-2017",
    "public-code-competency",
  ),
  levels: secondary([1, 2, 3, 4, 5], "public-code-competency"),
});
