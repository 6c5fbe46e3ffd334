/** The predicates of an employee's performance (PermenPANRB 6/2022), from the lowest. */
export const PREDICATES = ["sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"] as const;

/** A predicate of performance (predikat kinerja). */
export type Predicate = (typeof PREDICATES)[number];
