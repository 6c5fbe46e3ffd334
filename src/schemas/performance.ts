import { readCounts, type PredicateCounts } from "../performance/check-distribution.js";
import type { CreditInput } from "../performance/credit-for.js";
import { sumOfCredits } from "../performance/credit-missing.js";
import { CREDIT_LEVELS, type CreditLevel } from "../performance/credit-rules.js";
import { ORGANISATION_PREDICATES, type OrganisationPredicate } from "../performance/distribution-rules.js";
import { type Predicate, PREDICATES } from "../performance/predicate.js";
import { type Rating, RATINGS } from "../performance/rating.js";
import { readCreditInput } from "../performance/read-credit-input.js";
import type * as z from "zod";
import { checked } from "./checked.js";
import { oneOf, type SchemaOptions } from "./say.js";

/**
 * The schema of a rating of a result of work or of a behaviour, as `performancePredicate` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { ratingSchema } from "sistem-merit/schemas";
 *
 * ratingSchema().safeParse("sesuai-ekspektasi").success; // → true
 * ratingSchema().safeParse("Sesuai Ekspektasi").success; // → false
 * ```
 */
export const ratingSchema = ({ lang = "id" }: SchemaOptions = {}): z.ZodType<Rating, Rating> => oneOf(RATINGS, lang);

/**
 * The schema of a predicate of performance, as `comparePredicates` and `creditFor` take it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { predicateSchema } from "sistem-merit/schemas";
 *
 * predicateSchema().safeParse("butuh-perbaikan").success; // → true
 * predicateSchema().safeParse("cukup").success; // → false
 * ```
 */
export const predicateSchema = ({ lang = "id" }: SchemaOptions = {}): z.ZodType<Predicate, Predicate> =>
  oneOf(PREDICATES, lang);

/**
 * The schema of a predicate of an organisation, as `checkDistribution` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { organisationPredicateSchema } from "sistem-merit/schemas";
 *
 * organisationPredicateSchema().safeParse("istimewa").success; // → true
 * organisationPredicateSchema().safeParse("sangat-baik").success; // → false
 * ```
 */
export const organisationPredicateSchema = ({ lang = "id" }: SchemaOptions = {}): z.ZodType<
  OrganisationPredicate,
  OrganisationPredicate
> => oneOf(ORGANISATION_PREDICATES, lang);

/**
 * The schema of the level of a functional post, as `creditNeeded`, `creditMissing` and `integratedCredit` take it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { creditLevelSchema } from "sistem-merit/schemas";
 *
 * creditLevelSchema().safeParse("ahli-muda").success; // → true
 * creditLevelSchema().safeParse("lektor").success; // → false
 * ```
 */
export const creditLevelSchema = ({ lang = "id" }: SchemaOptions = {}): z.ZodType<CreditLevel, CreditLevel> =>
  oneOf(CREDIT_LEVELS, lang);

/**
 * The schema of what `creditFor` takes: a functional post, a predicate, and months.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { creditInputSchema } from "sistem-merit/schemas";
 *
 * const outcome = creditInputSchema().safeParse({ post: { kind: "pengawas" }, predicate: "baik", months: 12 });
 *
 * outcome.error?.issues[0]?.message; // → "angka kredit hanya untuk jabatan fungsional"
 * ```
 */
export const creditInputSchema = (options: SchemaOptions = {}): z.ZodType<CreditInput, CreditInput> =>
  checked(readCreditInput, options);

/**
 * The schema of the credits that `creditMissing` adds up.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { creditsSchema } from "sistem-merit/schemas";
 *
 * creditsSchema().safeParse([18.75, 2.08]).success; // → true
 * creditsSchema().safeParse([-1]).error?.issues[0]?.message; // → "harus 0 sampai 10000, diterima -1"
 * ```
 */
export const creditsSchema = (options: SchemaOptions = {}): z.ZodType<readonly number[], readonly number[]> =>
  checked((input, issues) => sumOfCredits(input, [], issues), options);

/**
 * The schema of how many employees have each predicate, as `checkDistribution` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { predicateCountsSchema } from "sistem-merit/schemas";
 *
 * const outcome = predicateCountsSchema().safeParse({
 *   "sangat-baik": 1, "baik": 6.5, "butuh-perbaikan": 2, "kurang": 0, "sangat-kurang": 0,
 * });
 *
 * outcome.error?.issues[0]?.message; // → "harus kelipatan 1, diterima 6.5"
 * ```
 */
export const predicateCountsSchema = (options: SchemaOptions = {}): z.ZodType<PredicateCounts, PredicateCounts> =>
  checked((input, issues) => readCounts(input, [], issues), options);
