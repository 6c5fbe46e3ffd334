/**
 * Discipline (PP 94/2021): penalties, and what absence leads to.
 *
 * @module sistem-merit/discipline
 */
export {
  type Absence,
  absencePenalty,
  type AbsencePenalty,
  type NextPenalty,
  type NotPenalised,
  type Penalised,
  type Penalty,
} from "./absence-penalty.js";
export { comparePenaltyLevels } from "./compare-penalty-levels.js";
export { type DisciplineRules, PENALTIES, type PenaltyId, type PenaltyRule } from "./discipline-rules.js";
export { heaviestPenalty } from "./heaviest-penalty.js";
export { type PenaltyLevel, PENALTY_LEVELS } from "./penalty-level.js";
export { discipline2021 } from "./rules/pp-94-2021.js";
