/**
 * Indeks Profesionalitas ASN: the index of one person, and the summary of many.
 *
 * @module sistem-merit/ip-asn
 */
export { ipAsn, type IpAsnDimensionResult, type IpAsnPart, type IpAsnResult } from "./ip-asn.js";
export { type IpAsnCategory, ipAsnCategoryOf } from "./ip-asn-category-of.js";
export {
  type IpAsnCategoryCount,
  type IpAsnDimensionMean,
  type IpAsnGroupRecap,
  type IpAsnMean,
  type IpAsnRecap,
  type IpAsnRow,
  ipAsnSummary,
  type IpAsnSummary,
  type IpAsnSummaryOptions,
} from "./ip-asn-summary.js";
export { ipAsnSummaryStream } from "./ip-asn-summary-stream.js";
export type { IpAsnOptions, ShortTrainingOption } from "./options.js";
export {
  type CommonTraining,
  type Discipline,
  DISCIPLINES,
  type Education,
  EDUCATION,
  type FungsionalRecord,
  type FungsionalTraining,
  type IpAsnRecord,
  type IpAsnTotal,
  type PelaksanaRecord,
  type PerformanceByPredicate,
  type PerformanceBySkp,
  POST_GROUPS,
  type PostGroup,
  type StrukturalRecord,
  type StrukturalTraining,
  type Unknown,
} from "./record.js";
export {
  IP_ASN_DIMENSIONS,
  type IpAsnCategoryId,
  type IpAsnDimension,
  type IpAsnDimensionId,
  type IpAsnRule,
  type PrintedBand,
  type ShortTraining,
  type ShortTrainingRule,
  type SkpBand,
  type TrainingKind,
} from "./rule.js";
export { ipAsn2019 } from "./rules/perbkn-8-2019.js";
