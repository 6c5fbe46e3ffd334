import { type RegionCode, regionOf } from "./region-code.js";

/**
 * Whether a value is a text in the form of a region code.
 *
 * Source: Permendagri 58/2021, as the repository cahyadsn/wilayah describes it.
 *
 * @example
 * ```ts
 * import { isRegionCode } from "sistem-merit/instansi";
 *
 * isRegionCode("32.01"); // → true
 * isRegionCode("32.70"); // → false
 * isRegionCode(32.01); // → false
 * ```
 */
export function isRegionCode(value: unknown): value is RegionCode {
  return regionOf(value) !== undefined;
}
