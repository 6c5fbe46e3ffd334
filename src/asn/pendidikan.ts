import { freeze } from "../core/freeze.js";

/** The levels of formal education, from the lowest. `slta` is SMA, SMK and their like. */
export const PENDIDIKAN = /* @__PURE__ */ freeze(["sd", "smp", "slta", "d1", "d2", "d3", "d4", "s1", "s2", "s3"]);

/** A level of formal education (jenjang pendidikan). */
export type Pendidikan = (typeof PENDIDIKAN)[number];
