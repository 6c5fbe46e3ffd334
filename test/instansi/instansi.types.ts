/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  hasOwnPpk,
  type Instansi,
  type InstansiDaerah,
  instansiKinds,
  type InstansiPusat,
  isRegionCode,
  kepmendagri2430Of2025,
  parseRegionCode,
  ppkOf,
  provinceOf,
} from "sistem-merit/instansi";

export const ministry: Instansi = { kind: "kementerian", name: "Kementerian Contoh", bknCode: undefined };
export const city: Instansi = { kind: "kota", code: "32.73", name: "Kota Bandung" };
export const onlyCity: InstansiDaerah<"kota"> = { kind: "kota", code: "32.73", name: "Kota Bandung" };

// @ts-expect-error -- a region code is no number
export const codeAsNumber: Instansi = { kind: "kabupaten", code: 11.1, name: "Kabupaten Contoh" };
// @ts-expect-error -- a regional body has a code
export const withoutCode: Instansi = { kind: "kota", name: "Kota Bandung" };
// @ts-expect-error -- a ministry has no region code
export const ministryWithCode: Instansi = { kind: "kementerian", code: "32", name: "Kementerian Contoh" };
// @ts-expect-error -- a BKN code is text
export const bknCodeAsNumber: Instansi = { kind: "lpnk", name: "Badan Contoh", bknCode: 301 };
// @ts-expect-error -- "dinas" is no kind
export const unknownKind: Instansi = { kind: "dinas", name: "Dinas Contoh" };
// @ts-expect-error -- a kabupaten is no kota
export const otherKind: InstansiDaerah<"kota"> = { kind: "kabupaten", code: "32.01", name: "Kabupaten Bogor" };
// @ts-expect-error -- a kota is no central body
export const cityAsCentral: InstansiPusat<"kota"> = city;

// @ts-expect-error -- a number has lost its zeros
parseRegionCode(11.1);
// @ts-expect-error -- without regions there is no province
provinceOf("32");
// @ts-expect-error -- without regions the administrative units are not known
hasOwnPpk(city);
// @ts-expect-error -- "dinas" is no kind
ppkOf("dinas");
// @ts-expect-error -- rules cannot be written to
instansiKinds.kota.level.value = "pusat";
// @ts-expect-error -- a snapshot cannot be written to
kepmendagri2430Of2025.provinces.length = 0;

export function codeIn(instansi: Instansi): string | undefined {
  if (instansi.kind === "kota") return instansi.code;
  return "bknCode" in instansi ? instansi.bknCode : undefined;
}

export function codeWithoutNarrowing(instansi: Instansi): unknown {
  // @ts-expect-error -- without narrowing, a body may have no code
  return instansi.code;
}

export function districtIn(code: string): string {
  const region = parseRegionCode(code);
  if (region.kind === "desa-kelurahan") return region.district;
  return region.kind === "kecamatan" ? region.regency : region.province;
}

export function regencyWithoutNarrowing(code: string): unknown {
  // @ts-expect-error -- without narrowing, a region may be a kota, which lies in no other
  return parseRegionCode(code).regency;
}

export function narrowed(value: unknown): string {
  return isRegionCode(value) ? value : "";
}
