import { type Absence, absencePenalty } from "../../discipline/absence-penalty.js";
import { heaviestPenalty } from "../../discipline/heaviest-penalty.js";
import type { PenaltyLevel } from "../../discipline/penalty-level.js";

/** Discipline. */
export const disciplineAdapters = {
  absencePenalty: (absence: Absence) => absencePenalty(absence),
  heaviestPenalty: ({ levels }: { readonly levels: readonly PenaltyLevel[] }) => ({ level: heaviestPenalty(levels) }),
};
