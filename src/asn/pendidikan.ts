/** The levels of formal education, from the lowest. `slta` is SMA, SMK and their like. */
export const PENDIDIKAN = ["sd", "smp", "slta", "d1", "d2", "d3", "d4", "s1", "s2", "s3"] as const;

/** A level of formal education (jenjang pendidikan). */
export type Pendidikan = (typeof PENDIDIKAN)[number];
