/** Every rubric, in the order of the components of BKN decision 411/2025. */
export const RUBRIC_IDS = [
  "predikat-kinerja",
  "penghargaan",
  "penugasan-tim-kerja",
  "umpan-balik-360",
  "pengembangan-kompetensi",
  "lama-jabatan",
  "keragaman-jabatan",
  "jabatan-nondefinitif",
  "pendidikan-formal",
  "kesesuaian-bidang-ilmu",
  "rekam-jejak-disiplin",
] as const;

/** Id of a rubric. */
export type RubricId = (typeof RUBRIC_IDS)[number];
