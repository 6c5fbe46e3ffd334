/**
 * Allowances by performance (TPP, as in West Java's TRK and SIM Tunjangan): from a ceiling to a statement.
 *
 * @module sistem-merit/allowance
 */
export { allowance } from "./allowance.js";
export {
  allowanceRun,
  type AllowanceRun,
  type AllowanceRunOptions,
  type FailedRecord,
  type RunTotals,
} from "./allowance-run.js";
export { allowanceRunStream } from "./allowance-run-stream.js";
export { appeal } from "./appeal.js";
export { completePolicy, type PolicyFigures } from "./complete-policy.js";
export type { Correctable, Correction, CorrectionItem, CorrectionOf, RecordedCorrection } from "./correction.js";
export type { ExactAmount } from "./fraction.js";
export type { Month } from "./month.js";
export type { AllowanceOptions } from "./options.js";
export type {
  AllowanceComponent,
  AllowanceDeduction,
  AllowancePolicy,
  BelowFloor,
  Ceilings,
  DeductionBase,
  DeductionKind,
  Figure,
  Measure,
  PartialMinutes,
  PenaltyCut,
  PenaltyCuts,
  Rounding,
} from "./policy.js";
export { policyGaps } from "./policy-gaps.js";
export type {
  AllowanceRecord,
  ComponentValue,
  EffectiveMinutes,
  RecordedPenalty,
  ServedDays,
  Unknown,
} from "./record.js";
export { bp2mi2024 } from "./rules/bp2mi-2024.js";
export { dkiPelaksana2020 } from "./rules/dki-2020.js";
export { jabar2020 } from "./rules/jabar-2020.js";
export { localTpp2021, localTpp2023 } from "./rules/local-apps.js";
export { heaviestPenaltyCuts, penaltyCuts2012, penaltyCuts2021 } from "./rules/penalty-cuts.js";
export { kementan2025 } from "./rules/permentan-20-2025.js";
export { type TppCriterion, tppFrame, type TppFrame } from "./rules/pp-12-2019.js";
export { type AllowanceReadings, allowanceReadings } from "./rules/readings.js";
export type {
  AllowanceStatement,
  CompleteStatement,
  IncompleteStatement,
  NotApplied,
  ReplacedStatement,
  StatementCeiling,
  StatementComponent,
  StatementDeduction,
} from "./statement.js";
