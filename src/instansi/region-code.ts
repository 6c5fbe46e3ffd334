import { describe, received } from "../core/describe.js";
import { issue, type Issue, type Path } from "../core/issues.js";
import type { Text } from "../core/text.js";
import { regionCodeRules } from "./rules/permendagri-58-2021.js";

/**
 * A region code of the Ministry of Home Affairs: `PP`, `PP.KK`, `PP.KK.CC` or `PP.KK.CC.DDDD`. Always text, because as a
 * number 11.10 and 11.1 are the same.
 */
export type RegionCode = string;

/** What a region code says. Whether such a region exists, only a snapshot of the regions knows. */
export type Region =
  | {
      readonly kind: "provinsi" | "kabupaten" | "kota";
      readonly code: RegionCode;
      /** The code of the provinsi that the region lies in, or is. */
      readonly province: RegionCode;
    }
  | {
      readonly kind: "kecamatan";
      readonly code: RegionCode;
      readonly province: RegionCode;
      /** The code of the kabupaten or kota. */
      readonly regency: RegionCode;
    }
  | {
      /** The library does not tell a desa from a kelurahan. */
      readonly kind: "desa-kelurahan";
      readonly code: RegionCode;
      readonly province: RegionCode;
      /** The code of the kabupaten or kota. */
      readonly regency: RegionCode;
      /** The code of the kecamatan. */
      readonly district: RegionCode;
    };

const FORM = /^\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?$/;

/** What a region code says; nothing if a value is none. */
export function regionOf(code: unknown): Region | undefined {
  if (typeof code !== "string" || !FORM.test(code)) return undefined;
  const province = code.slice(0, 2);
  if (code === province) return { kind: "provinsi", code, province };
  const regency = code.slice(0, 5);
  const kind = KK_KINDS.find((known) => isIn(regionCodeRules[known].value, regency.slice(3)));
  if (kind === undefined) return undefined;
  if (code === regency) return { kind, code, province };
  const district = code.slice(0, 8);
  return code === district
    ? { kind: "kecamatan", code, province, regency }
    : { kind: "desa-kelurahan", code, province, regency, district };
}

const KK_KINDS = ["kabupaten", "kota"] as const;

// Two digits each, so that the order of texts is that of numbers.
const isIn = ({ first, last }: { readonly first: string; readonly last: string }, kk: string): boolean =>
  kk >= first && kk <= last;

/**
 * The issue of a value that is no region code or, with `kind`, not the code of such a region. It shows the form that was
 * expected, and never the text that came.
 */
export function notARegionCode(path: Path, value: unknown, kind?: "provinsi" | "kabupaten" | "kota"): Issue {
  const form = formOf(kind);
  const region = regionOf(value);
  const came: Text = region ? { id: `kode ${region.kind}`, en: `the code of a ${region.kind}` } : describe(value);
  const lost = typeof value === "number" ? LOST_IN_A_NUMBER : { id: "", en: "" };
  return issue(
    "not-a-region-code",
    path,
    { ...(kind && { kind }), form, received: region?.kind ?? received(value) },
    `harus kode ${kind ?? "wilayah"} (${form}) sebagai teks, diterima ${came.id}${lost.id}`,
    `must be the code of a ${kind ?? "region"} (${form}) as text, got ${came.en}${lost.en}`,
    kind === "provinsi" ? undefined : regionCodeRules[kind ?? "kabupaten"].cite,
  );
}

function formOf(kind: "provinsi" | "kabupaten" | "kota" | undefined): string {
  if (kind === undefined) return `PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD; KK ${rangeOf("kabupaten")}, ${rangeOf("kota")}`;
  return kind === "provinsi" ? "PP" : `PP.KK; KK ${rangeOf(kind)}`;
}

function rangeOf(kind: "kabupaten" | "kota"): string {
  const { first, last } = regionCodeRules[kind].value;
  return `${first}–${last}`;
}

const LOST_IN_A_NUMBER: Text = {
  id: "; simpan sebagai teks, karena angka membuang nol: 11.10 menjadi 11.1",
  en: "; keep it as text, because a number loses zeros: 11.10 becomes 11.1",
};
