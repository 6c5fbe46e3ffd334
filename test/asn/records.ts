import type { Jabatan, Pegawai, StatusPegawai } from "sistem-merit/asn";

/** An invented record of a PNS in which nothing contradicts. */
export const PNS: Pegawai = {
  nip: "199003152015031002",
  name: { name: "Pegawai A" },
  birthDate: "1990-03-15",
  sex: "laki-laki",
  status: "pns",
  golongan: "III/b",
  post: { kind: "fungsional", level: "ahli-pertama" },
  unit: "BKPSDM",
};

/** The same person as PPPK. */
export const PPPK: Pegawai = { ...PNS, nip: "199003152022211002", status: "pppk", golongan: "IX" };

export const STATUSES: readonly StatusPegawai[] = ["pns", "cpns", "pppk", "pppk-paruh-waktu"];

export const isPns = (status: StatusPegawai): boolean => status === "pns" || status === "cpns";

/** A record of a status in which nothing contradicts. */
export const recordOf = (status: StatusPegawai, more: Partial<Pegawai> = {}): Pegawai => ({
  ...(isPns(status) ? PNS : PPPK),
  status,
  ...more,
});

export const SCALE_PNS = [
  "I/a I/b I/c I/d",
  "II/a II/b II/c II/d",
  "III/a III/b III/c III/d",
  "IV/a IV/b IV/c IV/d IV/e",
]
  .join(" ")
  .split(" ");
export const SCALE_PPPK = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII".split(" ");

/** The bands of the levels, typed again: PermenPANRB 1/2023 (PNS); sumeks.disway.id (PPPK). */
export const BANDS: readonly (readonly [post: Jabatan, pns: string, pppk: string, pnsSource: string])[] = [
  [{ kind: "fungsional", level: "pemula" }, "II/a", "V", "permenpanrb-1-2023"],
  [{ kind: "fungsional", level: "terampil" }, "II/b II/c II/d", "VI VII", "permenpanrb-1-2023"],
  [{ kind: "fungsional", level: "mahir" }, "III/a III/b", "IX", "permenpanrb-1-2023"],
  [{ kind: "fungsional", level: "penyelia" }, "III/c III/d", "XI", "permenpanrb-1-2023"],
  [{ kind: "fungsional", level: "ahli-pertama" }, "III/a III/b", "IX X", "bkn-penyesuaian-ak-2023"],
  [{ kind: "fungsional", level: "ahli-muda" }, "III/c III/d", "XI", "bkn-penyesuaian-ak-2023"],
  [{ kind: "fungsional", level: "ahli-madya" }, "IV/a IV/b IV/c", "XIII", "bkn-penyesuaian-ak-2023"],
  [{ kind: "fungsional", level: "ahli-utama" }, "IV/d IV/e", "XVI", "bkn-penyesuaian-ak-2023"],
];

/** Posts to which no band belongs. */
export const WITHOUT_BAND: readonly Jabatan[] = [
  { kind: "jpt-utama" },
  { kind: "jpt-madya" },
  { kind: "jpt-pratama", name: "Kepala Dinas" },
  { kind: "administrator" },
  { kind: "pengawas" },
  { kind: "pelaksana" },
  { kind: "pelaksana", classification: "operator" },
  { kind: "fungsional", profession: "guru" },
  { kind: "fungsional", profession: "jaksa" },
];

/** The same record with keys in the order of the interface and with everything that may be known. */
export const WHOLE: Pegawai = {
  nip: "19900315 201503 1 002",
  name: { before: "Dr. Ir.", name: "Pegawai B", after: "S.T., M.Si." },
  birthDate: "1990-03-15",
  sex: "laki-laki",
  status: "cpns",
  golongan: "III/b",
  post: { kind: "fungsional", profession: "peneliti", level: "ahli-pertama", name: "Peneliti" },
  unit: "Badan A",
  education: { level: "s2", field: "Teknik" },
};
