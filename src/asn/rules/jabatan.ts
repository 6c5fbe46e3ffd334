import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { interpretation, official, regulation, secondary } from "../../sources/cite.js";
import type { GolonganPns, GolonganPppk } from "../golongan.js";
import type { JenjangDosen, JenjangKeahlian, JenjangKeterampilan, JenjangManajerial } from "../jabatan.js";

/** The managerial levels, from the highest. */
export const jenjangManajerial: Sourced<Readonly<Record<JenjangManajerial, Text>>> = /* @__PURE__ */ freeze(
  secondary(
    {
      "jpt-utama": { id: "JPT utama", en: "JPT utama (leadership post, highest)" },
      "jpt-madya": { id: "JPT madya", en: "JPT madya (leadership post, middle)" },
      "jpt-pratama": { id: "JPT pratama", en: "JPT pratama (leadership post, first)" },
      administrator: { id: "Administrator", en: "Administrator" },
      pengawas: { id: "Pengawas", en: "Pengawas (supervisor)" },
    },
    "rakyatdemokrasi-3928",
    "medcom-eselon",
  ),
);

/** The post that carries out, and its classes since PermenPANRB 45/2022. */
export const pelaksana = /* @__PURE__ */ freeze({
  name: { id: "Pelaksana", en: "Pelaksana (executor)" },
  classifications: official(["klerek", "operator", "teknisi"], "scribd-672887603"),
});

/** What is known of a level of functional posts. */
export interface JenjangRules {
  readonly name: Text;
  readonly category: "keahlian" | "keterampilan";
  /** The ranks of a PNS on this level, from the lowest. */
  readonly pns: Sourced<readonly GolonganPns[]>;
  /** The grades of a PPPK on this level, from the lowest. Absent where none is published. */
  readonly pppk?: Sourced<readonly GolonganPppk[]>;
}

/** The levels of skill (keterampilan), from the lowest. */
export const jenjangKeterampilan: Readonly<Record<JenjangKeterampilan, JenjangRules>> = /* @__PURE__ */ freeze({
  pemula: {
    name: { id: "Pemula", en: "Pemula (beginner)" },
    category: "keterampilan",
    pns: regulation(["II/a"], "permenpanrb-1-2023"),
    pppk: secondary(["V"], "sumeks-756610"),
  },
  terampil: {
    name: { id: "Terampil", en: "Terampil (skilled)" },
    category: "keterampilan",
    pns: regulation(["II/b", "II/c", "II/d"], "permenpanrb-1-2023"),
    pppk: secondary(["VI", "VII"], "sumeks-756610"),
  },
  mahir: {
    name: { id: "Mahir", en: "Mahir (proficient)" },
    category: "keterampilan",
    pns: regulation(["III/a", "III/b"], "permenpanrb-1-2023"),
    pppk: secondary(["IX"], "sumeks-756610"),
  },
  penyelia: {
    name: { id: "Penyelia", en: "Penyelia (supervising)" },
    category: "keterampilan",
    pns: regulation(["III/c", "III/d"], "permenpanrb-1-2023"),
    pppk: secondary(["XI"], "sumeks-756610"),
  },
});

/** The levels of expertise (keahlian), from the lowest. */
export const jenjangKeahlian: Readonly<Record<JenjangKeahlian, JenjangRules>> = /* @__PURE__ */ freeze({
  "ahli-pertama": {
    name: { id: "Ahli Pertama", en: "Ahli Pertama (first expert)" },
    category: "keahlian",
    pns: official(["III/a", "III/b"], "bkn-penyesuaian-ak-2023"),
    pppk: secondary(["IX", "X"], "sumeks-756610"),
  },
  "ahli-muda": {
    name: { id: "Ahli Muda", en: "Ahli Muda (junior expert)" },
    category: "keahlian",
    pns: official(["III/c", "III/d"], "bkn-penyesuaian-ak-2023"),
    pppk: secondary(["XI"], "sumeks-756610"),
  },
  "ahli-madya": {
    name: { id: "Ahli Madya", en: "Ahli Madya (middle expert)" },
    category: "keahlian",
    pns: official(["IV/a", "IV/b", "IV/c"], "bkn-penyesuaian-ak-2023"),
    pppk: secondary(["XIII"], "sumeks-756610"),
  },
  "ahli-utama": {
    name: { id: "Ahli Utama", en: "Ahli Utama (principal expert)" },
    category: "keahlian",
    pns: official(["IV/d", "IV/e"], "bkn-penyesuaian-ak-2023"),
    pppk: secondary(["XVI"], "sumeks-756610"),
  },
});

/** The academic levels of lecturers (dosen), from the lowest: PermenPAN 17/2013, Pasal 6. */
export const jenjangDosen: Readonly<Record<JenjangDosen, JenjangRules>> = /* @__PURE__ */ freeze({
  "asisten-ahli": {
    name: { id: "Asisten Ahli", en: "Asisten Ahli (assistant lecturer)" },
    category: "keahlian",
    pns: secondary(["III/b"], "unpatti-permenpan-17-2013"),
    pppk: secondary(["X", "XI", "XII"], "sumeks-756610"),
  },
  lektor: {
    name: { id: "Lektor", en: "Lektor (lecturer)" },
    category: "keahlian",
    pns: secondary(["III/c", "III/d"], "unpatti-permenpan-17-2013"),
    pppk: secondary(["X", "XI", "XII"], "sumeks-756610"),
  },
  "lektor-kepala": {
    name: { id: "Lektor Kepala", en: "Lektor Kepala (head lecturer)" },
    category: "keahlian",
    pns: secondary(["IV/a", "IV/b", "IV/c"], "unpatti-permenpan-17-2013"),
  },
  profesor: {
    name: { id: "Profesor (guru besar)", en: "Profesor (guru besar)" },
    category: "keahlian",
    pns: secondary(["IV/d", "IV/e"], "unpatti-permenpan-17-2013"),
  },
});

/** The professions whose retirement age another law sets. */
export const professions = /* @__PURE__ */ freeze({
  guru: { id: "Guru", en: "Guru (teacher)" },
  dosen: { id: "Dosen", en: "Dosen (lecturer)" },
  peneliti: { id: "Peneliti", en: "Peneliti (researcher)" },
  perekayasa: { id: "Perekayasa", en: "Perekayasa (research engineer)" },
  jaksa: { id: "Jaksa", en: "Jaksa (prosecutor)" },
});

/** How the levels of skill were called before 2014; `pelaksana` alone may also mean the post of that name. */
export const oldLevelLabels: Sourced<Readonly<Record<string, JenjangKeterampilan>>> = /* @__PURE__ */ freeze(
  interpretation(
    { "pelaksana pemula": "pemula", pelaksana: "terampil", "pelaksana lanjutan": "mahir" },
    "scribd-47441825",
    "0018-old-names-of-skill-levels",
  ),
);

/** How the levels of functional posts are written: UU 5/2014, Pasal 18. */
export const levelLabels: Sourced<Readonly<Record<string, JenjangKeahlian | JenjangKeterampilan>>> =
  /* @__PURE__ */ freeze(
    official(
      {
        "ahli pertama": "ahli-pertama",
        "ahli muda": "ahli-muda",
        "ahli madya": "ahli-madya",
        "ahli utama": "ahli-utama",
        pemula: "pemula",
        terampil: "terampil",
        mahir: "mahir",
        penyelia: "penyelia",
      },
      "parigi-moutong-uu-5-2014",
    ),
  );

/** How the levels of lecturers are written: PermenPAN 17/2013, Pasal 6; a guru besar is a professor. */
export const dosenLabels: Sourced<Readonly<Record<string, JenjangDosen>>> = /* @__PURE__ */ freeze(
  secondary(
    {
      "asisten ahli": "asisten-ahli",
      lektor: "lektor",
      "lektor kepala": "lektor-kepala",
      profesor: "profesor",
      "guru besar": "profesor",
    },
    "unpatti-permenpan-17-2013",
    "kopertis6-2954",
  ),
);

/** An old structural echelon. The letters a and b are one step within the numeral. */
export type Eselon = "I.a" | "I.b" | "II.a" | "II.b" | "III.a" | "III.b" | "IV.a" | "IV.b" | "V.a" | "V.b";

/** The post that an old echelon became under UU 5/2014, Pasal 131; of I.a, the heads of LPNK became JPT utama. */
export const eselonEquivalents: Readonly<Record<Eselon, Sourced<readonly (JenjangManajerial | "pelaksana")[]>>> =
  /* @__PURE__ */ freeze({
    "I.a": secondary(["jpt-utama", "jpt-madya"], "asnri-pasal-131", "medcom-eselon"),
    "I.b": secondary(["jpt-madya"], "asnri-pasal-131", "medcom-eselon"),
    "II.a": secondary(["jpt-pratama"], "asnri-pasal-131", "medcom-eselon"),
    "II.b": secondary(["jpt-pratama"], "asnri-pasal-131", "medcom-eselon"),
    "III.a": secondary(["administrator"], "asnri-pasal-131", "medcom-eselon"),
    "III.b": secondary(["administrator"], "asnri-pasal-131", "medcom-eselon"),
    "IV.a": secondary(["pengawas"], "asnri-pasal-131", "medcom-eselon"),
    "IV.b": secondary(["pengawas"], "asnri-pasal-131", "medcom-eselon"),
    "V.a": secondary(["pelaksana"], "asnri-pasal-131", "medcom-eselon"),
    "V.b": secondary(["pelaksana"], "asnri-pasal-131", "medcom-eselon"),
  });
