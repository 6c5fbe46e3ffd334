import * as z from "zod";
import type { Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Lang } from "../core/text.js";
import { readComponents } from "../talent/axis-scores.js";
import { type PlaceOptions, readPlaceOptions } from "../talent/place-talent.js";
import { POTENTIAL_LEVELS, type PotentialLevel } from "../talent/potential-level.js";
import { type PotentialAspects, readPotentialScore } from "../talent/potential-score.js";
import { readWeights } from "../talent/read-weights.js";
import type { RubricId } from "../talent/rubric-ids.js";
import { readRubricScore } from "../talent/rubric-score.js";
import type { PredicatePresetId } from "../talent/rules/cutoffs.js";
import type { RubricPresetId, RubricValues } from "../talent/rules/rubrics.js";
import { readScoreRange, readScores, type ScoreRange, type TalentScores } from "../talent/scores.js";
import { readSuccession, type SuccessionOptions } from "../talent/succession-candidates.js";
import { checkPerson, type TalentPerson } from "../talent/succession-person.js";
import { readBlend, readValueOptions, type TalentValueOptions } from "../talent/talent-value.js";
import { checkPost, type VacantPost } from "../talent/vacant-post.js";
import type { ComponentScores, TalentWeights } from "../talent/weights.js";
import { oneOf, raise, type SchemaOptions } from "./say.js";

/** How a schema of talent scores speaks, and how far a score of performance may go. */
export interface TalentSchemaOptions extends SchemaOptions {
  /** By whose rubric predicates were scored; `"kode-411"` allows a performance of 110. */
  readonly predicatePreset?: PredicatePresetId | undefined;
}

/**
 * The schema of a level of potential, as `nineBox` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { potentialLevelSchema } from "sistem-merit/schemas";
 *
 * potentialLevelSchema().safeParse("tinggi").success; // → true
 * potentialLevelSchema().safeParse("sedang").error?.issues[0]?.message;
 * // → "harus salah satu dari rendah, menengah, tinggi, diterima teks"
 * ```
 */
export function potentialLevelSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<PotentialLevel, PotentialLevel> {
  return oneOf(POTENTIAL_LEVELS, lang);
}

/**
 * The schema of the scores of both axes, as `placeTalent` takes them.
 *
 * @param options `lang` of the messages, Indonesian by default; `predicatePreset`
 *
 * @example
 * ```ts
 * import { talentScoresSchema } from "sistem-merit/schemas";
 *
 * const { error } = talentScoresSchema().safeParse({ performance: 101, potential: "tinggi" });
 *
 * error?.issues.map(({ message }) => message);
 * // → ["harus 0 sampai 100, diterima 101", "harus berupa angka, diterima teks"]
 * ```
 */
export function talentScoresSchema(options: TalentSchemaOptions = {}): z.ZodType<TalentScores, TalentScores> {
  const { lang, range } = readSchemaOptions(options);
  return checked(lang, (scores, issues) => {
    if (checkKeys(scores, ["performance", "potential"], [], [], issues)) readScores(scores, range, [], issues);
  });
}

/**
 * The schema of the options of `placeTalent`.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { placeOptionsSchema } from "sistem-merit/schemas";
 *
 * placeOptionsSchema().safeParse({ cutoffs: { top: 85, middle: 70 } }).success; // → true
 * placeOptionsSchema().safeParse({ cutoffs: "85-70" }).error?.issues[0]?.path; // → ["cutoffs"]
 * ```
 */
export function placeOptionsSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<PlaceOptions, PlaceOptions> {
  return checked(lang, readPlaceOptions, 1);
}

/**
 * The schema of the options of `talentValue`.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { talentValueOptionsSchema } from "sistem-merit/schemas";
 *
 * talentValueOptionsSchema().safeParse({ blend: "kode-411", level: "administrator" }).success; // → true
 * talentValueOptionsSchema().safeParse({ blend: "kode-411" }).error?.issues[0]?.path; // → ["level"]
 * ```
 */
export function talentValueOptionsSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<
  TalentValueOptions,
  TalentValueOptions
> {
  return checked(lang, readValueOptions, 1);
}

/**
 * The schema of the scores of all components, as `axisScores` takes them.
 *
 * @param weights the weights, which name the components
 * @param options `lang` of the messages, Indonesian by default; `predicatePreset`
 *
 * @example
 * ```ts
 * import { componentScoresSchema } from "sistem-merit/schemas";
 * import { djbkWeights } from "sistem-merit/talent";
 *
 * const { error } = componentScoresSchema(djbkWeights, { lang: "en" }).safeParse({
 *   "predikat-kinerja": 80, "potensi-kompetensi": "unknown", kualifikasi: 90,
 * });
 *
 * error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`); // → ["integritas-moralitas is required"]
 * ```
 */
export function componentScoresSchema<const W extends TalentWeights>(
  weights: W,
  options: TalentSchemaOptions = {},
): z.ZodType<ComponentScores<W>, ComponentScores<W>> {
  const { lang, range } = readSchemaOptions(options);
  const wrong: Issue[] = [];
  const known = readWeights(weights, wrong);
  throwIfAny(wrong);
  return checked(lang, (scores, issues) => {
    readComponents(known, scores, range, issues);
  });
}

/**
 * The schema of weights of your own, as `axisScores` takes them: their sums are checked as well.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { talentWeightsSchema } from "sistem-merit/schemas";
 * import { djbkWeights } from "sistem-merit/talent";
 *
 * talentWeightsSchema().safeParse(djbkWeights).success; // → true
 * talentWeightsSchema().safeParse({ ...djbkWeights, potential: [] }).error?.issues[0]?.message;
 * // → "jumlah bobot harus 100, diterima 0"
 * ```
 */
export function talentWeightsSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<TalentWeights, TalentWeights> {
  return checked(lang, readWeights, 1);
}

/** How a schema of a rubric speaks, and whose rubric it is. */
export interface RubricSchemaOptions extends SchemaOptions {
  readonly preset?: RubricPresetId | undefined;
}

/**
 * The schema of a fact that a rubric scores, as `rubricScore` takes it.
 *
 * @param rubric id of the rubric
 * @param options `lang` of the messages, Indonesian by default; `preset`, as in `rubricScore`
 *
 * @example
 * ```ts
 * import { rubricValueSchema } from "sistem-merit/schemas";
 *
 * rubricValueSchema("pendidikan-formal").safeParse("s2").success; // → true
 * rubricValueSchema("lama-jabatan", { preset: "djbk" }).safeParse(2).error?.issues[0]?.message;
 * // → "sumbernya tidak mencetak nilai untuk 2 tahun"
 * ```
 */
export function rubricValueSchema<R extends RubricId>(
  rubric: R,
  { lang = "id", preset }: RubricSchemaOptions = {},
): z.ZodType<RubricValues[R], RubricValues[R]> {
  return checked(lang, (value, issues) => readRubricScore(rubric, value, preset, issues), 1);
}

/**
 * The schema of the aspects of potential, as `potentialScore` takes them.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { potentialAspectsSchema } from "sistem-merit/schemas";
 *
 * potentialAspectsSchema().safeParse({ intelektual: 6 }).error?.issues.at(-1)?.message;
 * // → "harus 0 sampai 5, diterima 6"
 * ```
 */
export function potentialAspectsSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<
  PotentialAspects,
  PotentialAspects
> {
  return checked(lang, readPotentialScore);
}

/** How a schema of people speaks, and whether they need a technical score. */
export interface TalentPersonSchemaOptions extends TalentSchemaOptions {
  /** Whether a technical score is blended in; then everyone needs one. */
  readonly blend?: boolean | undefined;
}

/**
 * The schema of someone who may be proposed, as `successionCandidates` takes them. Other keys may stand beside.
 *
 * @param options `lang` of the messages, Indonesian by default; `predicatePreset`, `blend`
 *
 * @example
 * ```ts
 * import { talentPersonSchema } from "sistem-merit/schemas";
 *
 * const person = { id: "A", performance: 82.5, potential: "unknown", servingPenalty: "none", unit: "BKD" };
 *
 * talentPersonSchema().safeParse(person).success; // → true
 * talentPersonSchema({ blend: true }).safeParse(person).error?.issues[0]?.path; // → ["technical"]
 * ```
 */
export function talentPersonSchema(options: TalentPersonSchemaOptions = {}): z.ZodType<TalentPerson, TalentPerson> {
  const { lang, range } = readSchemaOptions(options);
  const needsTechnical = options.blend ?? false;
  return checked(lang, (person, issues) => {
    checkPerson(person, range, needsTechnical, [], issues);
  });
}

/**
 * The schema of a post that is to be filled, as `successionCandidates` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { vacantPostSchema } from "sistem-merit/schemas";
 *
 * vacantPostSchema().safeParse({ level: "jpt-pratama", requirements: [] }).success; // → true
 * vacantPostSchema().safeParse({ level: "eselon II" }).error?.issues[0]?.path; // → ["level"]
 * ```
 */
export function vacantPostSchema<P = TalentPerson>({ lang = "id" }: SchemaOptions = {}): z.ZodType<
  VacantPost<P>,
  VacantPost<P>
> {
  return checked(lang, (post, issues) => readBlend(undefined, checkPost(post, [], issues), ["level"], issues));
}

/**
 * The schema of the options of `successionCandidates`. Whether a blend finds the level of the post is checked there.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { successionOptionsSchema } from "sistem-merit/schemas";
 *
 * successionOptionsSchema().safeParse({ take: 5, cutoffs: "90-75" }).success; // → true
 * successionOptionsSchema().safeParse({ take: 0 }).error?.issues[0]?.message; // → "harus 1 sampai 1000, diterima 0"
 * ```
 */
export function successionOptionsSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<
  SuccessionOptions,
  SuccessionOptions
> {
  // Any level will do, because only the options are looked at.
  return checked(lang, (options, issues) => readSuccession(options, { level: "jpt-madya" }, issues), 1);
}

function readSchemaOptions({ lang = "id", predicatePreset }: TalentSchemaOptions): {
  readonly lang: Lang;
  readonly range: ScoreRange;
} {
  const issues: Issue[] = [];
  const range = readScoreRange(predicatePreset, issues);
  throwIfAny(issues);
  return { lang, range };
}

/**
 * A schema that looks at its input with the library's own eyes.
 *
 * @param under how many steps of a path lead to the input itself
 */
function checked<T>(lang: Lang, check: (input: unknown, issues: Issue[]) => unknown, under = 0): z.ZodType<T, T> {
  return z.custom<T>().superRefine((input, context) => {
    raise(lang, context, (issues) => check(input, issues), under);
  });
}
