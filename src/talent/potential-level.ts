import { freeze } from "../core/freeze.js";

/** The levels of potential (PermenPANRB 3/2020 as amended by 20/2025, Pasal 17), from the lowest. */
export const POTENTIAL_LEVELS = /* @__PURE__ */ freeze(["rendah", "menengah", "tinggi"]);

/** A level of potential (potensial): the horizontal axis of the nine boxes. */
export type PotentialLevel = (typeof POTENTIAL_LEVELS)[number];
