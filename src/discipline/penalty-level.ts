/** The levels of a disciplinary penalty (PP 94/2021), from the lightest. */
export const PENALTY_LEVELS = ["ringan", "sedang", "berat"] as const;

/** The level of a disciplinary penalty (tingkat hukuman disiplin). */
export type PenaltyLevel = (typeof PENALTY_LEVELS)[number];
