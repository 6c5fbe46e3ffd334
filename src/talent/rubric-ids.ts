import { freeze } from "../core/freeze.js";

/** Every rubric, in the order of the components of BKN decision 411/2025. */
export const RUBRIC_IDS = /* @__PURE__ */ freeze([
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
]);

/** Id of a rubric. */
export type RubricId = (typeof RUBRIC_IDS)[number];
