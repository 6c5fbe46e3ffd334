import { freeze } from "../core/freeze.js";

/** The levels of a disciplinary penalty (PP 94/2021), from the lightest. */
export const PENALTY_LEVELS = /* @__PURE__ */ freeze(["ringan", "sedang", "berat"]);

/** The level of a disciplinary penalty (tingkat hukuman disiplin). */
export type PenaltyLevel = (typeof PENALTY_LEVELS)[number];
