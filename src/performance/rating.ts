import { freeze } from "../core/freeze.js";

/** How a result or a behaviour stands against what was expected (PermenPANRB 6/2022), from the lowest. */
export const RATINGS = /* @__PURE__ */ freeze(["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"]);

/** One of the three ratings of a result of work (hasil kerja) or a behaviour at work (perilaku kerja). */
export type Rating = (typeof RATINGS)[number];
