import { MeritError } from "../core/merit-error.js";
import { notARegionCode, type Region, type RegionCode, regionOf } from "./region-code.js";

/**
 * What a region code of the Ministry of Home Affairs says: of what kind the region is, and in which regions it lies.
 *
 * Only the form is read. Whether the province exists, a snapshot knows: `provinceOf`. A number is refused, because
 * 11.10 and 11.1 are the same number: keep codes as text. A spreadsheet that opens a CSV file makes numbers of them.
 *
 * Source: Permendagri 58/2021, as the repository cahyadsn/wilayah describes it.
 *
 * @param code `PP`, `PP.KK`, `PP.KK.CC` or `PP.KK.CC.DDDD`; `KK` is 01 to 69 in a kabupaten, 71 to 99 in a kota
 * @throws MeritError `not-a-region-code`
 *
 * @example
 * ```ts
 * import { parseRegionCode } from "sistem-merit/instansi";
 *
 * parseRegionCode("32"); // → { kind: "provinsi", code: "32", province: "32" }
 * parseRegionCode("32.73"); // → { kind: "kota", code: "32.73", province: "32" }
 * parseRegionCode("11.10").code; // → "11.10"
 * parseRegionCode("32.73.01"); // → { kind: "kecamatan", code: "32.73.01", province: "32", regency: "32.73" }
 * parseRegionCode("32.73.01.1001").kind; // → "desa-kelurahan"
 * ```
 */
export function parseRegionCode(code: RegionCode): Region {
  const region = regionOf(code);
  if (region === undefined) throw new MeritError([notARegionCode(["code"], code)]);
  return region;
}
