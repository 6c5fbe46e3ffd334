/** How a result or a behaviour stands against what was expected (PermenPANRB 6/2022), from the lowest. */
export const RATINGS = ["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"] as const;

/** One of the three ratings of a result of work (hasil kerja) or a behaviour at work (perilaku kerja). */
export type Rating = (typeof RATINGS)[number];
