import { freeze } from "../../core/freeze.js";
import { regulation } from "../../sources/cite.js";
import type { AllowancePolicy } from "../policy.js";

/**
 * The performance allowance of the Ministry of Agriculture since 2025: 60 percent performance, 40 percent attendance. Its
 * articles on deductions were read in part: some are of the attendance aspect, some of all aspects.
 *
 * Source: Permentan 20/2025.
 *
 * @example
 * ```ts
 * import { kementan2025, policyGaps } from "sistem-merit/allowance";
 *
 * policyGaps(kementan2025).map(({ path }) => path.at(-1)); // → ["ceilings", "rounding"]
 * ```
 */
export const kementan2025: AllowancePolicy = /* @__PURE__ */ freeze({
  id: "kementan-2025",
  name: { id: "Tunjangan kinerja Kementerian Pertanian", en: "Performance allowance of the Ministry of Agriculture" },
  components: [
    {
      id: "kinerja",
      name: { id: "Aspek kinerja pegawai", en: "Performance aspect" },
      measure: "percent",
      weight: regulation(60, "permentan-20-2025"),
    },
    {
      id: "kehadiran",
      name: { id: "Aspek kehadiran pegawai", en: "Attendance aspect" },
      measure: "attendance",
      weight: regulation(40, "permentan-20-2025"),
    },
  ],
  deductions: [],
});
