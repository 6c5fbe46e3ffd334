/**
 * The door to every merit instrument, with the texts that the kernel does not carry; and to instruments of the caller.
 *
 * @module sistem-merit/instruments
 */
export {
  type ApplicableIndicators,
  applicableIndicators,
  type BodyOfKind,
  type Circumstances,
  type NotApplicable,
} from "../merit/applicable-indicators.js";
export {
  assessMaturity,
  type LevelCount,
  type MaturityAspectResult,
  type MaturityAssessment,
  type MaturityBody,
  type MaturityIndicatorResult,
  type MaturityLevels,
} from "../merit/assess-maturity.js";
export { checkLevels, type UnsupportedLevel } from "../merit/check-levels.js";
export {
  type CategoryFigure,
  completeInstrument,
  type CompleteMaturityInstrument,
  type MaturityFigures,
} from "../merit/complete-instrument.js";
export { crosswalk, type Crosswalk, type Successors } from "../merit/crosswalk.js";
export { explainMaturity, type MaturityStep } from "../merit/explain-maturity.js";
export type { IndicatorText } from "../merit/indicator-text.js";
export { type CountOf, type LevelAllowed, levelAllowed } from "../merit/level-allowed.js";
export {
  type IndexPart,
  type MaturityCategoryResult,
  type MaturityIndex,
  maturityIndex,
  type MaturityIndexInput,
} from "../merit/maturity-index.js";
export type {
  Applicability,
  CircumstanceId,
  ComponentId,
  CorrectionRule,
  IndexComponent,
  IndexRounding,
  LevelNeed,
  LevelRule,
  MaturityAspect,
  MaturityAspectId,
  MaturityCategory,
  MaturityIndicator,
  MaturityIndicatorId,
  MaturityInstrument,
  Measure,
  Named,
  SubAspect,
  SurveyScale,
} from "../merit/maturity-instrument.js";
export { kasn2019, kasn2019Sheet400 } from "../merit/rules/kasn-9-2019.js";
export { kasn2019Indicators } from "../merit/rules/kasn-9-2019-indicators.js";
export {
  type Maturity2025AspectId,
  type Maturity2025CategoryId,
  type Maturity2025IndicatorId,
  permenpanrb2025,
} from "../merit/rules/permenpanrb-19-2025.js";
export { type Unknown, unknownsOf } from "../merit/unknowns-of.js";
export {
  type Kasn2019Answer,
  meritInstrumentFor,
  type MeritInstrumentAnswer,
  type MeritInstrumentQuery,
  type MeritRegimeId,
  type Permenpanrb2025Answer,
  type SeenSheet,
  type UnknownMeritInstrument,
} from "./merit-instrument-for.js";
export { defineInstrument } from "./define-instrument.js";
export type {
  AspectData,
  CategoryData,
  CitationData,
  DefinedAspect,
  DefinedIndicator,
  DefinedInstrument,
  FigureData,
  IndicatorData,
  IndicatorTextData,
  InstrumentData,
  InstrumentOf,
  SourcedData,
} from "./instrument-data.js";
