import { freeze } from "../core/freeze.js";

/** Every {@link JenjangManajerial}, from the highest. */
export const JENJANG_MANAJERIAL = /* @__PURE__ */ freeze([
  "jpt-utama",
  "jpt-madya",
  "jpt-pratama",
  "administrator",
  "pengawas",
]);

/** Every {@link JenjangKeahlian}, from the lowest. */
export const JENJANG_KEAHLIAN = /* @__PURE__ */ freeze(["ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"]);

/** Every {@link JenjangKeterampilan}, from the lowest. */
export const JENJANG_KETERAMPILAN = /* @__PURE__ */ freeze(["pemula", "terampil", "mahir", "penyelia"]);

/** Every {@link JenjangDosen}, from the lowest. */
export const JENJANG_DOSEN = /* @__PURE__ */ freeze(["asisten-ahli", "lektor", "lektor-kepala", "profesor"]);

/** The levels of courts in which a {@link Hakim} sits. */
export const JENJANG_HAKIM = /* @__PURE__ */ freeze(["tingkat-pertama", "tingkat-banding", "agung"]);

/** The levels (jenjang) of the managerial posts under UU 20/2023, from the highest. */
export type JenjangManajerial = (typeof JENJANG_MANAJERIAL)[number];

/** The levels of the functional posts of expertise (jabatan fungsional keahlian), from the lowest. */
export type JenjangKeahlian = (typeof JENJANG_KEAHLIAN)[number];

/** The levels of the functional posts of skill (jabatan fungsional keterampilan), from the lowest. */
export type JenjangKeterampilan = (typeof JENJANG_KETERAMPILAN)[number];

/** The academic levels of lecturers (dosen), from the lowest. */
export type JenjangDosen = (typeof JENJANG_DOSEN)[number];

/** Every level of a functional post. */
export type JenjangFungsional = JenjangKeahlian | JenjangKeterampilan | JenjangDosen;

interface Named {
  /** The name of the post as the government body writes it, for example `"Kepala Bidang Mutasi"`. */
  readonly name?: string | undefined;
}

/** A post that leads: jabatan pimpinan tinggi (JPT), administrator, pengawas. */
export interface JabatanManajerial extends Named {
  readonly kind: JenjangManajerial;
}

/** A functional post, known by its level. */
export interface JabatanFungsional extends Named {
  readonly kind: "fungsional";
  readonly profession?: undefined;
  readonly level: JenjangKeahlian | JenjangKeterampilan;
}

/** A functional post whose retirement age another law sets by level. */
export interface JabatanPeneliti extends Named {
  readonly kind: "fungsional";
  readonly profession: "peneliti" | "perekayasa";
  readonly level: JenjangKeahlian;
}

/** A functional post whose retirement age another law sets, whatever its level is. */
export interface JabatanGuruJaksa extends Named {
  readonly kind: "fungsional";
  readonly profession: "guru" | "jaksa";
  readonly level?: JenjangKeahlian | undefined;
}

/** A lecturer, known by the academic level. */
export interface JabatanDosen extends Named {
  readonly kind: "fungsional";
  readonly profession: "dosen";
  readonly level: JenjangDosen;
}

/** A post that carries out: jabatan pelaksana. */
export interface JabatanPelaksana extends Named {
  readonly kind: "pelaksana";
  readonly classification?: "klerek" | "operator" | "teknisi" | undefined;
}

/**
 * A post (Jabatan) of the civil service under UU 20/2023: managerial (JPT, administrator, pengawas) or non-managerial
 * (fungsional, pelaksana). Whether a functional post is one of expertise or of skill shows in its level.
 */
export type Jabatan =
  JabatanManajerial | JabatanFungsional | JabatanPeneliti | JabatanGuruJaksa | JabatanDosen | JabatanPelaksana;

/** A judge. Judges are no civil servants in a post of UU 20/2023; their retirement age is known all the same. */
export interface Hakim extends Named {
  readonly kind: "hakim";
  readonly level: (typeof JENJANG_HAKIM)[number];
}
