import { freeze } from "../core/freeze.js";

/** The predicates of an employee's performance (PermenPANRB 6/2022), from the lowest. */
export const PREDICATES = /* @__PURE__ */ freeze(["sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"]);

/** A predicate of performance (predikat kinerja). */
export type Predicate = (typeof PREDICATES)[number];
