/**
 * The evaluation cycle (siklus evaluasi): when a government body is evaluated next, and its history year by year.
 *
 * @module sistem-merit/cycle
 */
export type { CalendarStep, CycleRules } from "./cycle-rules.js";
export type { AnyDecision, Decision } from "./decision.js";
export { evaluationStatus, type EvaluationStatus } from "./evaluation-status.js";
export { exemptYears } from "./exempt-years.js";
export {
  type EvaluationWindow,
  nextEvaluation,
  type NextEvaluation,
  type ScheduledEvaluation,
  type UnknownEvaluation,
  type WindowStep,
} from "./next-evaluation.js";
export { kasn2019Cycle } from "./rules/kasn-9-2019.js";
export { timeline, type Timeline, type TimelineYear } from "./timeline.js";
