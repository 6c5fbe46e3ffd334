/**
 * Records of BKN's SIASN as inputs of the other domains, and their reconciliation.
 *
 * @module sistem-merit/siasn
 */
export { awardsFromSiasn, type AwardsFromSiasn, type SiasnAward } from "./awards-from-siasn.js";
export { creditsFromSiasn, type CreditsFromSiasn, type SiasnCredit, type YearMonth } from "./credits-from-siasn.js";
export { educationFromSiasn, type EducationFromSiasn, type SiasnEducation } from "./education-from-siasn.js";
export type { SiasnDataUtama, SiasnField, SiasnHistory, SiasnKind, SiasnRecord } from "./fields.js";
export type { GolonganScale } from "./golongan-of.js";
export type { History } from "./history.js";
export { ipAsnFromSiasn, type IpAsnFromSiasn, type IpAsnFromSiasnOptions } from "./ip-asn-from-siasn.js";
export {
  ipAsnRecordFromSiasn,
  type IpAsnRecordFromSiasn,
  type IpAsnRecordOptions,
  type SiasnIpAsnRecord,
} from "./ip-asn-record-from-siasn.js";
export type { SiasnReport, SiasnWarning, SiasnWarningCode, Unrecognised } from "./log.js";
export type { MissingReason, SiasnMissing } from "./missing.js";
export type { Decree, Named } from "./named.js";
export { pegawaiFromSiasn, type PegawaiFromSiasn, type PegawaiFromSiasnOptions } from "./pegawai-from-siasn.js";
export {
  penaltiesFromSiasn,
  type PenaltiesFromSiasn,
  type PenaltiesFromSiasnOptions,
  type PenaltyAnswer,
  type PenaltyStatus,
  type SiasnPenalty,
} from "./penalties-from-siasn.js";
export {
  performanceFromSiasn,
  type PerformanceFromSiasn,
  periodicPerformanceFromSiasn,
  type PeriodicPerformanceFromSiasn,
  type SiasnPerformance,
  type SiasnPeriodicPerformance,
  type SiasnYear,
} from "./performance-from-siasn.js";
export type { KnownPegawai, SiasnDetails } from "./person.js";
export type { SiasnPostKind } from "./post-of.js";
export { postsFromSiasn, type PostsFromSiasn, type SiasnPost } from "./posts-from-siasn.js";
export { ranksFromSiasn, type RanksFromSiasn, type RanksFromSiasnOptions, type SiasnRank } from "./ranks-from-siasn.js";
export { readSiasn, type SiasnReading } from "./read-siasn.js";
export {
  reconcile,
  type ReconcileCode,
  type ReconcileFinding,
  type ReconcileOptions,
  type Reconciliation,
} from "./reconcile.js";
export type { SiasnRecords } from "./records.js";
export { retirementFromSiasn, type RetirementFromSiasn } from "./retirement-from-siasn.js";
export { siasnCodes, siasnLabels } from "./rules/codes.js";
export { siasnFields, type SiasnFieldType } from "./siasn-fields.js";
export { siasnReadings } from "./rules/readings.js";
export type { SiasnValue, YearOrDate } from "./source.js";
export {
  SUPPLIED_SCORES,
  type SuppliedScore,
  talentFromSiasn,
  type TalentFromSiasn,
  type TalentFromSiasnOptions,
} from "./talent-from-siasn.js";
export {
  type CourseKind,
  type SiasnCourse,
  type SiasnLeadershipTraining,
  trainingFromSiasn,
  type TrainingFromSiasn,
} from "./training-from-siasn.js";
