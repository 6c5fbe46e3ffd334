import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";

/** How the digits of a region code tell a kabupaten from a kota. */
export interface RegionCodeRules {
  /** First and last `KK` of a kabupaten, two digits each. */
  readonly kabupaten: Sourced<{ readonly first: string; readonly last: string }>;
  /** First and last `KK` of a kota, two digits each. */
  readonly kota: Sourced<{ readonly first: string; readonly last: string }>;
}

/**
 * The region codes of the Ministry of Home Affairs: the third and fourth digit are 01 to 69 in a kabupaten, and 71 to 99
 * in a kota. Nothing has 00 or 70.
 *
 * Source: Permendagri 58/2021, as the repository cahyadsn/wilayah describes it; every name in its data agrees.
 *
 * @example
 * ```ts
 * import { regionCodeRules } from "sistem-merit/instansi";
 *
 * regionCodeRules.kota.value; // → { first: "71", last: "99" }
 * regionCodeRules.kota.grade; // → "secondary"
 * ```
 */
export const regionCodeRules: RegionCodeRules = /* @__PURE__ */ freeze({
  kabupaten: secondary({ first: "01", last: "69" }, "permendagri-58-2021", "cahyadsn-wilayah"),
  kota: secondary({ first: "71", last: "99" }, "permendagri-58-2021", "cahyadsn-wilayah"),
});
