import { freeze } from "../../core/freeze.js";
import { regulation } from "../../sources/cite.js";
import type { AllowancePolicy } from "../policy.js";

/**
 * The performance allowance of the agency for the protection of migrant workers (BP2MI): 60 percent performance, 40
 * percent attendance. A central agency, not a region. Of its regulation three articles were read.
 *
 * Source: Peraturan BP2MI 2/2024 art. 12.
 *
 * @example
 * ```ts
 * import { bp2mi2024 } from "sistem-merit/allowance";
 *
 * bp2mi2024.components.map(({ id }) => id); // → ["capaian-kinerja", "kehadiran"]
 * ```
 */
export const bp2mi2024: AllowancePolicy = /* @__PURE__ */ freeze({
  id: "bp2mi-2024",
  name: { id: "Tunjangan kinerja BP2MI", en: "Performance allowance of BP2MI" },
  components: [
    {
      id: "capaian-kinerja",
      name: { id: "Capaian kinerja", en: "Performance" },
      measure: "percent",
      weight: regulation(60, { source: "perbppmi-2-2024", article: "Pasal 12 ayat (2) huruf a" }),
    },
    {
      id: "kehadiran",
      name: { id: "Kehadiran", en: "Attendance" },
      measure: "attendance",
      weight: regulation(40, { source: "perbppmi-2-2024", article: "Pasal 12 ayat (2) huruf b" }),
    },
  ],
  deductions: [],
});
