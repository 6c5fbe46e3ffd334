import type { CompetencyLevels, MatchOptions } from "sistem-merit/competency";

/** The nine, typed again from the facts, in their order. */
export const NINE = [
  ["integritas", "Integritas", "manajerial"],
  ["kerja-sama", "Kerja Sama", "manajerial"],
  ["komunikasi", "Komunikasi", "manajerial"],
  ["orientasi-pada-hasil", "Orientasi pada Hasil", "manajerial"],
  ["pelayanan-publik", "Pelayanan Publik", "manajerial"],
  ["pengembangan-diri-dan-orang-lain", "Pengembangan Diri dan Orang Lain", "manajerial"],
  ["mengelola-perubahan", "Mengelola Perubahan", "manajerial"],
  ["pengambilan-keputusan", "Pengambilan Keputusan", "manajerial"],
  ["perekat-bangsa", "Perekat Bangsa", "sosial-kultural"],
] as const;

export const IDS = NINE.map(([id]) => id);

export type Level = 1 | 2 | 3 | 4 | 5;

/** The same level everywhere, with some changed. */
export const all = (level: Level, changed: CompetencyLevels = {}): CompetencyLevels => ({
  integritas: level,
  "kerja-sama": level,
  komunikasi: level,
  "orientasi-pada-hasil": level,
  "pelayanan-publik": level,
  "pengembangan-diri-dan-orang-lain": level,
  "mengelola-perubahan": level,
  "pengambilan-keputusan": level,
  "perekat-bangsa": level,
  ...changed,
});

export const BY_SUM: MatchOptions = { purpose: "selection", method: "sum" };
export const BY_MEAN: MatchOptions = { purpose: "selection", method: "mean" };
