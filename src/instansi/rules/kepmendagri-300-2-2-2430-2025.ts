import type { Citation } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";
import type { Regions } from "../regions.js";

const SNAPSHOT = {
  source: "cahyadsn-wilayah",
  note: {
    id: "dihitung dari db/wilayah.sql, komit b7ad440a, 8 Agustus 2026",
    en: "counted from db/wilayah.sql, commit b7ad440a, 8 August 2026",
  },
} as const satisfies Citation;

/**
 * The regions of Indonesia as Kepmendagri 300.2.2-2430/2025 lists them: 38 provinces, 416 kabupaten and 98 kota, six of
 * them administrative units of Jakarta. A later decree is a file of its own.
 *
 * Source: the repository cahyadsn/wilayah, which follows the decree. The decree itself was not read.
 *
 * @example
 * ```ts
 * import { kepmendagri2430Of2025 } from "sistem-merit/instansi";
 *
 * kepmendagri2430Of2025.provinces.length; // → 38
 * kepmendagri2430Of2025.totals.kabupatenKota.value; // → 514
 * kepmendagri2430Of2025.autonomous.all.value; // → 546
 * ```
 */
export const kepmendagri2430Of2025: Regions<"kepmendagri-300-2-2-2430-2025"> = /* @__PURE__ */ freeze({
  id: "kepmendagri-300-2-2-2430-2025",
  name: {
    id: "Wilayah menurut Kepmendagri 300.2.2-2430/2025",
    en: "Regions by Kepmendagri 300.2.2-2430/2025",
  },
  date: secondary("2025-06-23", "cahyadsn-wilayah"),
  // prettier-ignore
  provinces: [
    { code: "11", name: "Aceh", kabupaten: secondary(18, SNAPSHOT), kota: secondary(5, SNAPSHOT) },
    { code: "12", name: "Sumatera Utara", kabupaten: secondary(25, SNAPSHOT), kota: secondary(8, SNAPSHOT) },
    { code: "13", name: "Sumatera Barat", kabupaten: secondary(12, SNAPSHOT), kota: secondary(7, SNAPSHOT) },
    { code: "14", name: "Riau", kabupaten: secondary(10, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "15", name: "Jambi", kabupaten: secondary(9, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "16", name: "Sumatera Selatan", kabupaten: secondary(13, SNAPSHOT), kota: secondary(4, SNAPSHOT) },
    { code: "17", name: "Bengkulu", kabupaten: secondary(9, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "18", name: "Lampung", kabupaten: secondary(13, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "19", name: "Kepulauan Bangka Belitung", kabupaten: secondary(6, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "21", name: "Kepulauan Riau", kabupaten: secondary(5, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "31", name: "DKI Jakarta", kabupaten: secondary(1, SNAPSHOT), kota: secondary(5, SNAPSHOT) },
    { code: "32", name: "Jawa Barat", kabupaten: secondary(18, SNAPSHOT), kota: secondary(9, SNAPSHOT) },
    { code: "33", name: "Jawa Tengah", kabupaten: secondary(29, SNAPSHOT), kota: secondary(6, SNAPSHOT) },
    { code: "34", name: "DI Yogyakarta", kabupaten: secondary(4, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "35", name: "Jawa Timur", kabupaten: secondary(29, SNAPSHOT), kota: secondary(9, SNAPSHOT) },
    { code: "36", name: "Banten", kabupaten: secondary(4, SNAPSHOT), kota: secondary(4, SNAPSHOT) },
    { code: "51", name: "Bali", kabupaten: secondary(8, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "52", name: "Nusa Tenggara Barat", kabupaten: secondary(8, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "53", name: "Nusa Tenggara Timur", kabupaten: secondary(21, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "61", name: "Kalimantan Barat", kabupaten: secondary(12, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "62", name: "Kalimantan Tengah", kabupaten: secondary(13, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "63", name: "Kalimantan Selatan", kabupaten: secondary(11, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "64", name: "Kalimantan Timur", kabupaten: secondary(7, SNAPSHOT), kota: secondary(3, SNAPSHOT) },
    { code: "65", name: "Kalimantan Utara", kabupaten: secondary(4, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "71", name: "Sulawesi Utara", kabupaten: secondary(11, SNAPSHOT), kota: secondary(4, SNAPSHOT) },
    { code: "72", name: "Sulawesi Tengah", kabupaten: secondary(12, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "73", name: "Sulawesi Selatan", kabupaten: secondary(21, SNAPSHOT), kota: secondary(3, SNAPSHOT) },
    { code: "74", name: "Sulawesi Tenggara", kabupaten: secondary(15, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "75", name: "Gorontalo", kabupaten: secondary(5, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "76", name: "Sulawesi Barat", kabupaten: secondary(6, SNAPSHOT), kota: secondary(0, SNAPSHOT) },
    { code: "81", name: "Maluku", kabupaten: secondary(9, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "82", name: "Maluku Utara", kabupaten: secondary(8, SNAPSHOT), kota: secondary(2, SNAPSHOT) },
    { code: "91", name: "Papua", kabupaten: secondary(8, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
    { code: "92", name: "Papua Barat", kabupaten: secondary(7, SNAPSHOT), kota: secondary(0, SNAPSHOT) },
    { code: "93", name: "Papua Selatan", kabupaten: secondary(4, SNAPSHOT), kota: secondary(0, SNAPSHOT) },
    { code: "94", name: "Papua Tengah", kabupaten: secondary(8, SNAPSHOT), kota: secondary(0, SNAPSHOT) },
    { code: "95", name: "Papua Pegunungan", kabupaten: secondary(8, SNAPSHOT), kota: secondary(0, SNAPSHOT) },
    { code: "96", name: "Papua Barat Daya", kabupaten: secondary(5, SNAPSHOT), kota: secondary(1, SNAPSHOT) },
  ],
  administrativeUnits: secondary(
    [
      { code: "31.01", name: "Kepulauan Seribu" },
      { code: "31.71", name: "Jakarta Pusat" },
      { code: "31.72", name: "Jakarta Utara" },
      { code: "31.73", name: "Jakarta Barat" },
      { code: "31.74", name: "Jakarta Selatan" },
      { code: "31.75", name: "Jakarta Timur" },
    ],
    SNAPSHOT,
  ),
  totals: {
    provinsi: secondary(38, SNAPSHOT),
    kabupaten: secondary(416, SNAPSHOT),
    kota: secondary(98, SNAPSHOT),
    kabupatenKota: secondary(514, SNAPSHOT),
    kecamatan: secondary(7285, SNAPSHOT),
    desaKelurahan: secondary(83762, SNAPSHOT),
  },
  autonomous: {
    provinsi: secondary(38, SNAPSHOT),
    kabupaten: secondary(415, SNAPSHOT),
    kota: secondary(93, SNAPSHOT),
    all: secondary(546, SNAPSHOT),
  },
});
