/**
 * Discipline (PP 94/2021): penalties, and what absence leads to.
 *
 * @module sistem-merit/discipline
 */
export { type PenaltyLevel, PENALTY_LEVELS } from "./penalty-level.js";
