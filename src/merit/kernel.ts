export { assessAspects } from "./assess-aspects.js";
export { assessIndicators } from "./assess-indicators.js";
export type {
  AspectResult,
  AspectScores,
  Assessment,
  AssessOptions,
  CategoryResult,
  IndexResult,
  IndicatorLevels,
  IndicatorResult,
} from "./assessment.js";
export { categoryOf } from "./category-of.js";
export { explain, type ExplanationStep } from "./explain.js";
export { indexOf } from "./index-of.js";
export type { IndicatorWeights } from "./indicator-weights.js";
export type {
  Aspect,
  AspectId,
  Category,
  CategoryId,
  IndexDivisor,
  Indicator,
  IndicatorId,
  Instrument,
  Level,
} from "./instrument.js";
export {
  kasn2019,
  type Kasn2019AspectId,
  type Kasn2019CategoryId,
  type Kasn2019IndicatorId,
  type Kasn2019Instrument,
  kasn2019Sheet400,
} from "./rules/kasn-9-2019.js";
export { type WeightedInstrument, withIndicatorWeights } from "./with-indicator-weights.js";
