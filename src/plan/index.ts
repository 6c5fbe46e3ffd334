/**
 * From a score to a decision: what is still unknown, how far the next category is, the cheapest way there, and what a
 * change would do.
 *
 * @module sistem-merit/plan
 */
export type { Answer, AspectAnswers, IndicatorAnswers } from "./answers.js";
export { type AspectBounds, assessBounds, type Bounds, type PossibleCategory } from "./assess-bounds.js";
export { type AspectHeadroom, type Gap, gapTo } from "./gap-to.js";
export type { PlanLimit, PlanOptions } from "./plan-options.js";
export { planTo } from "./plan-to.js";
export type { Plan, PlannedPlanning, Planning, PlanStep, ReachedPlanning, UnreachablePlanning } from "./planning.js";
export { type IndicatorSensitivity, type LevelEffect, sensitivity } from "./sensitivity.js";
export type { Target } from "./target.js";
export { whatIf, type WhatIf } from "./what-if.js";
