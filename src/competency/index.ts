/**
 * Competency: job-person match, its scales, and the gaps.
 *
 * @module sistem-merit/competency
 */
export { jobPersonMatch, type JobPersonMatch, type MatchOptions } from "./job-person-match.js";
export { matchCategoryOf, type MatchCategoryResult } from "./match-category-of.js";
export type { CompetencyMatch } from "./matches-of.js";
export type { CompetencyLevels } from "./read-levels.js";
export {
  asnCompetencies,
  type Competency,
  type CompetencyGroupId,
  type CompetencyId,
  type CompetencyLevel,
} from "./rules/competencies.js";
export { type MatchMethod, matchRules } from "./rules/match-methods.js";
export {
  type MatchCategory,
  type MatchCategoryId,
  type MatchPurpose,
  type MatchScale,
  matchScales,
} from "./rules/match-scales.js";
