/**
 * The assessment of the merit system (Penilaian Sistem Merit): score, categorise, index, explain; and the tools that
 * compare figures with the published score sheets.
 *
 * @module sistem-merit/merit
 */
export * from "./kernel.js";
export {
  type AspectChange,
  type CategoryChange,
  type ComparableResults,
  compareResults,
  type Comparison,
  type IncomparableResults,
  type OtherRegimeResult,
  type PointsChange,
} from "./compare-results.js";
export type { AnyResult, EitherKasn2019, KnownResult } from "./known-result.js";
export { checkIndicatorWeights, type WeightCheck } from "./check-indicator-weights.js";
export { pointsPrintedAs } from "./points-printed-as.js";
export { kasn2019ScoreSheets, type ScoreSheet } from "./rules/kasn-9-2019-score-sheets.js";
