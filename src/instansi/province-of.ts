import { parseRegionCode } from "./parse-region-code.js";
import type { RegionCode } from "./region-code.js";
import { assertRegions, type Province, provinceAt, type Regions } from "./regions.js";

/**
 * The province that a region lies in, or is, with its numbers of kabupaten and kota.
 *
 * @param code the code of any region
 * @param regions the snapshot to look in: provinces were formed, and others will be
 * @throws MeritError `not-a-region-code`, `not-an-object`; `not-one-of` if the snapshot does not hold the province, with
 * a list of those that it holds
 *
 * @example
 * ```ts
 * import { kepmendagri2430Of2025, provinceOf } from "sistem-merit/instansi";
 *
 * const province = provinceOf("32.73", kepmendagri2430Of2025);
 *
 * province.name; // → "Jawa Barat"
 * province.kabupaten.value; // → 18
 * province.kota.value; // → 9
 * ```
 */
export function provinceOf(code: RegionCode, regions: Regions): Province {
  assertRegions(regions);
  return provinceAt(regions, parseRegionCode(code).province, ["code"]);
}
