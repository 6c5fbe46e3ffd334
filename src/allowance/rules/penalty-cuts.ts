import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { DisciplineRules } from "../../discipline/discipline-rules.js";
import { discipline2021 } from "../../discipline/rules/pp-94-2021.js";
import { official, regulation } from "../../sources/cite.js";
import type { PenaltyCuts } from "../policy.js";

/* @__NO_SIDE_EFFECTS__ */
function penaltiesOf({ penalties }: DisciplineRules): PenaltyCuts["penalties"] {
  return penalties;
}

/**
 * What the penalties of PP 94/2021 cut: 25 percent for 6, 9 or 12 months, and nothing for all others. The figures are
 * those of `discipline2021`.
 *
 * Source: slides on PP 94/2021, see `discipline2021`.
 *
 * @example
 * ```ts
 * import { penaltyCuts2021 } from "sistem-merit/allowance";
 *
 * penaltyCuts2021.penalties.filter(({ cutPercent }) => cutPercent !== undefined).map(({ id }) => id);
 * // → ["potongan-tukin-6-bulan", "potongan-tukin-9-bulan", "potongan-tukin-12-bulan"]
 * ```
 */
export const penaltyCuts2021: PenaltyCuts = /* @__PURE__ */ freeze({
  id: "pp-94-2021",
  name: { id: "Hukuman disiplin menurut PP 94/2021", en: "Disciplinary penalties of PP 94/2021" },
  // A call that may be dropped: bundlers keep a mere property, and with it all of discipline2021.
  penalties: /* @__PURE__ */ penaltiesOf(discipline2021),
});

/**
 * What a ministry cut by Permentan 68/2012, for the penalties of PP 53/2010, which PP 94/2021 has replaced: an example of
 * an agency's table. Dismissal under appeal has no term.
 *
 * Source: BPTP Banten (Ministry of Agriculture).
 *
 * @example
 * ```ts
 * import { penaltyCuts2012 } from "sistem-merit/allowance";
 *
 * penaltyCuts2012.penalties.length; // → 10
 * ```
 */
export const penaltyCuts2012: PenaltyCuts = /* @__PURE__ */ freeze({
  id: "permentan-68-2012",
  name: { id: "Hukuman disiplin menurut Permentan 68/2012", en: "Disciplinary penalties by Permentan 68/2012" },
  penalties: [
    {
      id: "teguran-lisan",
      name: { id: "Teguran lisan", en: "Oral reprimand" },
      cutPercent: official(20, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(1, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "teguran-tertulis",
      name: { id: "Teguran tertulis", en: "Written reprimand" },
      cutPercent: official(30, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(2, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "pernyataan-tidak-puas",
      name: { id: "Pernyataan tidak puas secara tertulis", en: "Written statement of dissatisfaction" },
      cutPercent: official(40, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(3, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "penundaan-kgb-1-tahun",
      name: { id: "Penundaan kenaikan gaji berkala selama 1 tahun", en: "Periodic salary rise delayed by 1 year" },
      cutPercent: official(40, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(6, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "penundaan-kenaikan-pangkat-1-tahun",
      name: { id: "Penundaan kenaikan pangkat selama 1 tahun", en: "Promotion in rank delayed by 1 year" },
      cutPercent: official(50, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(8, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "penurunan-pangkat-1-tahun",
      name: { id: "Penurunan pangkat setingkat lebih rendah selama 1 tahun", en: "Rank lowered by one for 1 year" },
      cutPercent: official(60, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(10, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "penurunan-pangkat-3-tahun",
      name: { id: "Penurunan pangkat setingkat lebih rendah selama 3 tahun", en: "Rank lowered by one for 3 years" },
      cutPercent: official(60, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(12, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "pemindahan-penurunan-jabatan",
      name: {
        id: "Pemindahan dalam rangka penurunan jabatan setingkat lebih rendah",
        en: "Moved to a post one level lower",
      },
      cutPercent: official(70, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(12, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "pembebasan-jabatan",
      name: { id: "Pembebasan dari jabatan", en: "Released from the post" },
      cutPercent: official(80, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
      months: official(12, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
    {
      id: "pemberhentian-banding",
      name: {
        id: "Pemberhentian yang sedang diajukan banding administratif",
        en: "Dismissal under administrative appeal",
      },
      cutPercent: official(100, "bptp-banten-tunjangan-kinerja", "permentan-68-2012"),
    },
  ],
});

/**
 * Of several penalties in one month, the heaviest cuts: the rule of the Ministry of Energy and Mineral Resources, for the
 * `overlap` of a policy that has the same.
 *
 * Source: Permen ESDM 21/2014 art. 20.
 *
 * @example
 * ```ts
 * import { heaviestPenaltyCuts } from "sistem-merit/allowance";
 *
 * heaviestPenaltyCuts.value; // → "heaviest"
 * ```
 */
export const heaviestPenaltyCuts: Sourced<"heaviest"> = /* @__PURE__ */ freeze(
  regulation("heaviest", { source: "permenesdm-21-2014", article: "Pasal 20" }),
);
