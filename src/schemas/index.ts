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
export { ipAsnOptionsSchema, ipAsnRecordSchema, ipAsnRowSchema } from "./ip-asn.js";
export { assessOptionsSchema } from "./options.js";
export { plainDateSchema } from "./plain-date.js";
export { resultSchema } from "./result.js";
export type { SchemaOptions } from "./say.js";
