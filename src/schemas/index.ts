/**
 * zod schemas for every input of the library, with messages in Indonesian or English. Needs zod 4.
 *
 * @module sistem-merit/schemas
 */
export { aspectAnswersSchema, indicatorAnswersSchema } from "./answers.js";
export { aspectScoresSchema } from "./aspect-scores.js";
export { decisionSchema, decisionsSchema } from "./decision.js";
export { indicatorLevelsSchema } from "./indicator-levels.js";
export { indicatorWeightsSchema } from "./indicator-weights.js";
export { assessOptionsSchema } from "./options.js";
export { plainDateSchema } from "./plain-date.js";
export { resultSchema } from "./result.js";
export type { SchemaOptions } from "./say.js";
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
