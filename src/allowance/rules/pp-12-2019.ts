import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { official, secondary } from "../../sources/cite.js";

/** A criterion by which a region may give additional income. */
export interface TppCriterion {
  readonly id: string;
  readonly name: Text;
  readonly named: Sourced<true>;
}

/** What holds for every region. */
export interface TppFrame {
  readonly criteria: readonly TppCriterion[];
  readonly jobClasses: Sourced<number>;
}

/**
 * The national frame of additional income (TPP): the criteria by which a region may give it, and how many job classes
 * there are. How a region turns them into ceilings was not found in any text that could be read; ceilings are supplied.
 *
 * Source: PP 12/2019 art. 58 as the news quotes it; the Cabinet Secretariat on the allowance of BPK, the scale of
 * reference.
 *
 * @example
 * ```ts
 * import { tppFrame } from "sistem-merit/allowance";
 *
 * tppFrame.criteria.length; // → 6
 * tppFrame.jobClasses.value; // → 17
 * ```
 */
export const tppFrame: TppFrame = /* @__PURE__ */ freeze({
  criteria: [
    {
      id: "beban-kerja",
      name: { id: "Beban kerja", en: "Workload" },
      named: secondary(true, "tribun-babel-2022-09-05", { source: "pp-12-2019", article: "Pasal 58" }),
    },
    {
      id: "tempat-bertugas",
      name: { id: "Tempat bertugas", en: "Place of duty" },
      named: secondary(true, "tribun-babel-2022-09-05", { source: "pp-12-2019", article: "Pasal 58" }),
    },
    {
      id: "kondisi-kerja",
      name: { id: "Kondisi kerja", en: "Working conditions" },
      named: secondary(true, "tribun-babel-2022-09-05", { source: "pp-12-2019", article: "Pasal 58" }),
    },
    {
      id: "kelangkaan-profesi",
      name: { id: "Kelangkaan profesi", en: "Scarcity of profession" },
      named: secondary(true, "tribun-babel-2022-09-05", { source: "pp-12-2019", article: "Pasal 58" }),
    },
    {
      id: "prestasi-kerja",
      name: { id: "Prestasi kerja", en: "Work achievement" },
      named: secondary(true, "tribun-babel-2022-09-05", { source: "pp-12-2019", article: "Pasal 58" }),
    },
    {
      id: "pertimbangan-objektif-lainnya",
      name: { id: "Pertimbangan objektif lainnya", en: "Other objective considerations" },
      named: secondary(true, "tribun-babel-2022-09-05", { source: "pp-12-2019", article: "Pasal 58" }),
    },
  ],
  jobClasses: official(17, "setkab-tunjangan-bpk"),
});
