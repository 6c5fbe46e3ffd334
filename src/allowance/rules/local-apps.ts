import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";
import type { AllowancePolicy } from "../policy.js";

/**
 * The split of a local TPP application in January 2021: 60 percent productivity, 40 percent discipline. Which region it
 * belongs to is not known.
 *
 * Source: public code.
 *
 * @example
 * ```ts
 * import { localTpp2021 } from "sistem-merit/allowance";
 *
 * localTpp2021.components.map(({ id }) => id); // → ["produktivitas", "disiplin"]
 * ```
 */
export const localTpp2021: AllowancePolicy = /* @__PURE__ */ freeze({
  id: "tpp-lokal-2021",
  name: { id: "TPP suatu pemerintah daerah, Januari 2021", en: "TPP of a local government, January 2021" },
  components: [
    {
      id: "produktivitas",
      name: { id: "Produktivitas", en: "Productivity" },
      measure: "percent",
      weight: secondary(60, "public-code-tpp-2021"),
    },
    {
      id: "disiplin",
      name: { id: "Disiplin", en: "Discipline" },
      measure: "percent",
      weight: secondary(40, "public-code-tpp-2021"),
    },
  ],
  deductions: [],
});

/**
 * The split of a personnel agency's application in 2023: 70 percent workload, 30 percent work achievement. After it, the
 * application takes disciplinary penalties off, then contributions and income tax, which are no part of the allowance.
 *
 * Source: public code.
 *
 * @example
 * ```ts
 * import { localTpp2023 } from "sistem-merit/allowance";
 *
 * localTpp2023.components.map(({ id }) => id); // → ["beban-kerja", "prestasi-kerja"]
 * ```
 */
export const localTpp2023: AllowancePolicy = /* @__PURE__ */ freeze({
  id: "tpp-lokal-2023",
  name: { id: "TPP suatu pemerintah daerah, 2023", en: "TPP of a local government, 2023" },
  components: [
    {
      id: "beban-kerja",
      name: { id: "Beban kerja", en: "Workload" },
      measure: "percent",
      weight: secondary(70, "simasganteng-tpp-2023"),
    },
    {
      id: "prestasi-kerja",
      name: { id: "Prestasi kerja", en: "Work achievement" },
      measure: "percent",
      weight: secondary(30, "simasganteng-tpp-2023"),
    },
  ],
  deductions: [],
});
