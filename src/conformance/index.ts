/**
 * The conformance kit: published cases as plain data, and a runner that checks any implementation against them.
 *
 * @module sistem-merit/conformance
 */
export type { CaseResult, FailedCase, FailureReason, PassedCase, SkippedCase } from "./case-result.js";
export { checkAnswer } from "./check-answer.js";
export type { CaseKind, CasePublication, ConformanceCase, Json, JsonObject } from "./conformance-case.js";
export { conformanceCases } from "./conformance-cases.js";
export {
  type ConformanceCounts,
  conformanceReport,
  type ConformanceReport,
  type DomainCounts,
} from "./conformance-report.js";
export type { Difference } from "./differences.js";
export type { ConformanceFunction, ConformanceImplementation } from "./implementation.js";
export { ourImplementation } from "./our-implementation.js";
export { type ConformanceOptions, runConformance } from "./run-conformance.js";
