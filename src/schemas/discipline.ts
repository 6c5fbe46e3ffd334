import type { Absence } from "../discipline/absence-penalty.js";
import { PENALTY_LEVELS, type PenaltyLevel } from "../discipline/penalty-level.js";
import { readAbsence } from "../discipline/read-absence.js";
import type * as z from "zod";
import { checked } from "./checked.js";
import { oneOf, type SchemaOptions } from "./say.js";

/**
 * The schema of the days of unexcused absence, as `absencePenalty` takes them.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { absenceSchema } from "sistem-merit/schemas";
 *
 * absenceSchema().safeParse({ days: 5, consecutive: 2 }).success; // → true
 * absenceSchema().safeParse({ days: 5, consecutive: 6 }).error?.issues[0]?.message; // → "harus 1 sampai 5, diterima 6"
 * ```
 */
export const absenceSchema = (options: SchemaOptions = {}): z.ZodType<Absence, Absence> =>
  checked(readAbsence, options);

/**
 * The schema of a level of disciplinary penalty, as `comparePenaltyLevels` and `heaviestPenalty` take it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { penaltyLevelSchema } from "sistem-merit/schemas";
 *
 * penaltyLevelSchema().safeParse("sedang").success; // → true
 * ```
 */
export const penaltyLevelSchema = ({ lang = "id" }: SchemaOptions = {}): z.ZodType<PenaltyLevel, PenaltyLevel> =>
  oneOf(PENALTY_LEVELS, lang);
