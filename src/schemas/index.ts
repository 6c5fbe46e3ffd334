/**
 * zod schemas for every input of the library, with messages in Indonesian or English. Needs zod 4.
 *
 * @module sistem-merit/schemas
 */
export {
  allowanceCorrectionSchema,
  allowancePolicySchema,
  allowanceRecordSchema,
  type AllowanceRecordSchemaOptions,
} from "./allowance.js";
export { aspectAnswersSchema, indicatorAnswersSchema } from "./answers.js";
export { jabatanSchema, nipSchema, pegawaiSchema } from "./asn.js";
export { aspectScoresSchema } from "./aspect-scores.js";
export {
  absenceMonthsSchema,
  attendanceDaysSchema,
  attendanceEventsSchema,
  attendancePolicySchema,
  calendarOptionsSchema,
  dayContextSchema,
  employeeMonthSchema,
  policyFiguresSchema,
  presenceSharesSchema,
  weekHoursSchema,
  workCalendarSchema,
} from "./attendance.js";
export { competencyLevelsSchema, matchOptionsSchema } from "./competency.js";
export {
  agreementPartySchema,
  agreementSchema,
  agreementStepSchema,
  borderFactsSchema,
  cooperationKindSchema,
  dprdFactsSchema,
  partyBodySchema,
  reviewOptionsSchema,
} from "./cooperation.js";
export { decisionSchema, decisionsSchema } from "./decision.js";
export { absenceSchema, penaltyLevelSchema } from "./discipline.js";
export { indicatorLevelsSchema } from "./indicator-levels.js";
export { indicatorWeightsSchema } from "./indicator-weights.js";
export {
  instansiDaerahSchema,
  type InstansiDaerahSchema,
  instansiPusatSchema,
  type InstansiPusatSchema,
  instansiSchema,
  type InstansiSchema,
  regionCodeSchema,
} from "./instansi.js";
export { instrumentJsonSchema, instrumentSchema } from "./instrument.js";
export { ipAsnOptionsSchema, ipAsnRecordSchema, ipAsnRowSchema } from "./ip-asn.js";
export { maturityBodySchema, maturityFiguresSchema, maturityLevelsSchema } from "./maturity.js";
export { assessOptionsSchema } from "./options.js";
export {
  creditInputSchema,
  creditLevelSchema,
  creditsSchema,
  organisationPredicateSchema,
  predicateCountsSchema,
  predicateSchema,
  ratingSchema,
} from "./performance.js";
export { plainDateSchema } from "./plain-date.js";
export {
  adoptionLineSchema,
  adoptionOptionsSchema,
  replicationAgencySchema,
  replicationPlanOptionsSchema,
  replicationScopeSchema,
  replicationStandingSchema,
} from "./replication.js";
export { resultSchema } from "./result.js";
export { sakipAnswersSchema, sakipValuesSchema } from "./sakip.js";
export type { SchemaOptions } from "./say.js";
export { siasnDataUtamaSchema, siasnHistorySchema, siasnRecordsSchema } from "./siasn.js";
export {
  componentScoresSchema,
  placeOptionsSchema,
  potentialAspectsSchema,
  potentialLevelSchema,
  type RubricSchemaOptions,
  rubricValueSchema,
  successionOptionsSchema,
  talentPersonSchema,
  type TalentPersonSchemaOptions,
  type TalentSchemaOptions,
  talentScoresSchema,
  talentValueOptionsSchema,
  talentWeightsSchema,
  vacantPostSchema,
} from "./talent.js";
