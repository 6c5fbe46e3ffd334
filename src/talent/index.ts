/**
 * Talent management (manajemen talenta): the nine boxes, the scores of both axes, and who may be proposed for a post.
 *
 * @module sistem-merit/talent
 */
export { type AxisScore, axisScores, type AxisScores, type ComponentPoints, type PartPoints } from "./axis-scores.js";
export type { Cutoffs, OwnCutoffs, TalentCutoffs } from "./cutoffs.js";
export type { GradeOptions } from "../core/minimum-grade.js";
export { nineBox, type NineBox } from "./nine-box.js";
export { type AxisPlacement, type PlaceOptions, placeTalent, type TalentPlacement } from "./place-talent.js";
export { potentialLabel, type PotentialLabel } from "./potential-label.js";
export { POTENTIAL_LEVELS, type PotentialLevel } from "./potential-level.js";
export { type PotentialAspects, potentialScore, type PotentialScore } from "./potential-score.js";
export { RUBRIC_IDS, type RubricId } from "./rubric-ids.js";
export { type RubricOptions, rubricScore, type RubricScore } from "./rubric-score.js";
export {
  type CutoffPreset,
  type CutoffPresetId,
  type CutoffRules,
  type PredicatePresetId,
  talentCutoffs,
} from "./rules/cutoffs.js";
export { type DjbkWeights, djbkWeights } from "./rules/djbk.js";
export { type Kepka411Weights, kepka411Weights } from "./rules/kepka-bkn-411-2025.js";
export {
  type BoxNumber,
  type BoxRules,
  nineBoxes,
  type NineBoxRules,
  type TalentActionId,
  type TalentGroupId,
} from "./rules/nine-boxes.js";
export {
  type PotentialAspectId,
  potentialAssessment,
  type PotentialAssessmentRules,
  type PotentialLabelBand,
  type PotentialLabelId,
} from "./rules/potential-assessment.js";
export {
  type ChoiceRow,
  type CountRow,
  type Rubric,
  type RubricPreset,
  type RubricPresetId,
  type RubricValues,
  talentRubrics,
} from "./rules/rubrics.js";
export { type SuccessionRules, successionRules } from "./rules/succession.js";
export { type TalentValueRules, talentValueRules, type TargetLevel } from "./rules/talent-value.js";
export type { ScoreOptions, TalentScores } from "./scores.js";
export {
  type ExcludedPerson,
  type SuccessionCandidate,
  successionCandidates,
  type SuccessionEdge,
  type SuccessionList,
  type SuccessionOptions,
  type SuccessionReason,
  type SuccessionReasonCode,
  type UndecidedPerson,
} from "./succession-candidates.js";
export type { KnownScore, TalentPerson } from "./succession-person.js";
export {
  type Blend,
  type OwnBlend,
  talentValue,
  type TalentValue,
  type TalentValueOptions,
  type TalentValueScores,
} from "./talent-value.js";
export type { AllowedValues, OwnCheck, Requirement, VacantPost } from "./vacant-post.js";
export type {
  ComponentScore,
  ComponentScores,
  ComponentsOf,
  PartIdOf,
  TalentComponent,
  TalentPart,
  TalentWeights,
} from "./weights.js";
