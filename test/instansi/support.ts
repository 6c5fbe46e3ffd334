import type { InstansiKind } from "sistem-merit/instansi";

/** A body of each kind, with nothing wrong. The names are those of regions, or invented. */
export const BODIES = {
  kementerian: { kind: "kementerian", name: "Kementerian Contoh", bknCode: "0301" },
  lpnk: { kind: "lpnk", name: "Badan Contoh" },
  "lembaga-negara": { kind: "lembaga-negara", name: "Sekretariat Jenderal Lembaga Contoh" },
  lns: { kind: "lns", name: "Sekretariat Jenderal Komisi Contoh" },
  provinsi: { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" },
  kabupaten: { kind: "kabupaten", code: "32.01", name: "Kabupaten Bogor" },
  kota: { kind: "kota", code: "32.71", name: "Kota Bogor" },
} as const;

export const KINDS = [
  "kementerian",
  "lpnk",
  "lembaga-negara",
  "lns",
  "provinsi",
  "kabupaten",
  "kota",
] as const satisfies readonly InstansiKind[];

/** Two digits for every number from 0 to 99. */
export const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
