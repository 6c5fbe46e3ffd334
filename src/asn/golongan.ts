import { freeze } from "../core/freeze.js";

/** The ranks of a PNS, from the lowest. */
// prettier-ignore
export const GOLONGAN_PNS = /* @__PURE__ */ freeze([
  "I/a", "I/b", "I/c", "I/d",
  "II/a", "II/b", "II/c", "II/d",
  "III/a", "III/b", "III/c", "III/d",
  "IV/a", "IV/b", "IV/c", "IV/d", "IV/e",
]);

/** The grades of a PPPK, from the lowest. */
// prettier-ignore
export const GOLONGAN_PPPK = /* @__PURE__ */ freeze([
  "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX",
  "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
]);

/** The rank of a PNS by golongan and ruang, from the lowest: `"I/a"` (Juru Muda) to `"IV/e"` (Pembina Utama). */
export type GolonganPns = (typeof GOLONGAN_PNS)[number];

/** The grade of a PPPK, from the lowest: `"I"` to `"XVII"`. */
export type GolonganPppk = (typeof GOLONGAN_PPPK)[number];

/** The rank of a PNS or the grade of a PPPK. The two scales are never compared with each other. */
export type Golongan = GolonganPns | GolonganPppk;
