import { type MatchOptions, METHODS } from "../competency/job-person-match.js";
import { PURPOSES } from "../competency/match-category-of.js";
import { type CompetencyLevels, readLevels } from "../competency/read-levels.js";
import { checked } from "./checked.js";
import * as z from "zod";
import { oneOf, sayObject, type SchemaOptions } from "./say.js";

/**
 * The schema of levels by competency, as `jobPersonMatch` takes them, of a person or of a post: at least one.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { competencyLevelsSchema } from "sistem-merit/schemas";
 *
 * const outcome = competencyLevelsSchema().safeParse({ integritas: 6, teknis: { "analisis-kebijakan": 3 } });
 *
 * outcome.error?.issues[0]?.path; // → ["integritas"]
 * outcome.error?.issues[0]?.message; // → "harus salah satu dari 1, 2, 3, 4, 5, diterima 6"
 * ```
 */
export function competencyLevelsSchema(options: SchemaOptions = {}): z.ZodType<CompetencyLevels, CompetencyLevels> {
  return checked((levels, issues) => readLevels(levels, [], issues), options);
}

/**
 * The schema of the options of `jobPersonMatch`: both are required.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { matchOptionsSchema } from "sistem-merit/schemas";
 *
 * matchOptionsSchema().safeParse({ purpose: "selection", method: "sum" }).success; // → true
 * matchOptionsSchema().safeParse({ purpose: "selection" }).error?.issues[0]?.message; // → "wajib diisi"
 * ```
 */
export function matchOptionsSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<MatchOptions, MatchOptions> {
  const shape = { purpose: oneOf(PURPOSES, lang), method: oneOf(METHODS, lang) };
  return z.strictObject(shape, sayObject(lang, Object.keys(shape))).readonly();
}
