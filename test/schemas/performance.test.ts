import fc from "fast-check";
import { attempt } from "sistem-merit";
import { absencePenalty, type Absence, heaviestPenalty, type PenaltyLevel } from "sistem-merit/discipline";
import {
  checkDistribution,
  comparePredicates,
  creditFor,
  type CreditInput,
  type CreditLevel,
  creditMissing,
  creditNeeded,
  type OrganisationPredicate,
  performancePredicate,
  type Predicate,
  type PredicateCounts,
  type Rating,
} from "sistem-merit/performance";
import {
  absenceSchema,
  creditInputSchema,
  creditLevelSchema,
  creditsSchema,
  organisationPredicateSchema,
  penaltyLevelSchema,
  predicateCountsSchema,
  predicateSchema,
  ratingSchema,
} from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { untyped } from "../core/support.js";
import { nearly } from "../performance/support.js";
import { anything } from "../properties/arbitraries.js";

const COUNTS = { "sangat-kurang": 0, kurang: 1, "butuh-perbaikan": 2, baik: 3, "sangat-baik": 4 };
const INPUT = { post: { kind: "fungsional", level: "ahli-muda" }, predicate: "baik", months: 6 };
const ABSENCE = { days: 5, consecutive: 2, status: "cpns" };

const number = fc.oneof(fc.integer({ min: -1, max: 370 }), fc.double(), anything);
const word = fc.oneof(
  fc.constantFrom("baik", "sangat-baik", "istimewa", "sesuai-ekspektasi", "mahir", "berat", "Baik", "toString"),
  anything,
);
const post = fc.oneof(
  nearly(INPUT.post, word),
  fc.constantFrom(
    { kind: "fungsional", profession: "dosen", level: "lektor" },
    { kind: "pelaksana" },
    { kind: "fungsional", profession: "guru" },
  ),
);

// Schema, inputs near the right ones, the function that takes them, and how deep it puts it.
const PAIRS: readonly (readonly [
  string,
  (options?: { lang: "id" | "en" }) => z.ZodType,
  fc.Arbitrary<unknown>,
  (input: unknown) => unknown,
  number,
])[] = [
  ["a rating", ratingSchema, word, (input) => performancePredicate(untyped(input), "sesuai-ekspektasi"), 1],
  ["a predicate", predicateSchema, word, (input) => comparePredicates(untyped(input), "baik"), 1],
  [
    "a predicate of an organisation",
    organisationPredicateSchema,
    word,
    (input) => checkDistribution(untyped(input), COUNTS),
    1,
  ],
  ["a level of credit", creditLevelSchema, word, (input) => creditNeeded(untyped(input)), 1],
  [
    "what credit is reckoned from",
    creditInputSchema,
    fc.oneof(
      anything,
      nearly(INPUT, number),
      post.map((one) => ({ ...INPUT, post: one })),
    ),
    (input) => creditFor(untyped(input)),
    0,
  ],
  [
    "credits",
    creditsSchema,
    fc.oneof(anything, fc.array(number, { maxLength: 5 })),
    (input) => creditMissing("mahir", "kenaikan-pangkat", untyped(input)),
    1,
  ],
  [
    "counts of predicates",
    predicateCountsSchema,
    fc.oneof(anything, nearly(COUNTS, number)),
    (input) => checkDistribution("baik", untyped(input)),
    1,
  ],
  [
    "an absence",
    absenceSchema,
    fc.oneof(anything, nearly(ABSENCE, number)),
    (input) => absencePenalty(untyped(input)),
    0,
  ],
  ["a level of penalty", penaltyLevelSchema, word, (input) => heaviestPenalty([untyped(input)]), 2],
];

describe.each(PAIRS)("the schema of %s", (_, schemaIn, inputs, run, depth) => {
  it("accepts what the library accepts, and finds what it finds, in the same words", () => {
    const [id, en] = [schemaIn(), schemaIn({ lang: "en" })];
    const isWord = inputs === word;
    const found = (schema: z.ZodType, input: unknown): string[] =>
      (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`).sort();
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = attempt(() => run(input));
        const thrown = (lang: "id" | "en"): string[] =>
          (outcome.ok ? [] : outcome.issues)
            .map(({ path, message }) => `${path.slice(depth).join(".")}: ${message[lang]}`)
            .sort();
        // An absent value is missing for zod, whatever was expected.
        if (input === undefined && isWord) return;
        expect(found(id, input)).toEqual(thrown("id"));
        expect(found(en, input)).toEqual(thrown("en"));
      }),
      { numRuns: 200 },
    );
  });
});

describe("what a schema gives is what the library takes", () => {
  it("by type and by value", () => {
    expectTypeOf<z.output<ReturnType<typeof ratingSchema>>>().toEqualTypeOf<Rating>();
    expectTypeOf<z.output<ReturnType<typeof predicateSchema>>>().toEqualTypeOf<Predicate>();
    expectTypeOf<z.output<ReturnType<typeof organisationPredicateSchema>>>().toEqualTypeOf<OrganisationPredicate>();
    expectTypeOf<z.output<ReturnType<typeof creditLevelSchema>>>().toEqualTypeOf<CreditLevel>();
    expectTypeOf<z.output<ReturnType<typeof creditInputSchema>>>().toEqualTypeOf<CreditInput>();
    expectTypeOf<z.output<ReturnType<typeof creditsSchema>>>().toEqualTypeOf<readonly number[]>();
    expectTypeOf<z.output<ReturnType<typeof predicateCountsSchema>>>().toEqualTypeOf<PredicateCounts>();
    expectTypeOf<z.output<ReturnType<typeof absenceSchema>>>().toEqualTypeOf<Absence>();
    expectTypeOf<z.output<ReturnType<typeof penaltyLevelSchema>>>().toEqualTypeOf<PenaltyLevel>();
    expect(creditInputSchema().parse(INPUT)).toEqual(INPUT);
    expect(absenceSchema().parse(ABSENCE)).toEqual(ABSENCE);
    expect(predicateCountsSchema().parse(COUNTS)).toEqual(COUNTS);
    expect(creditsSchema().parse([18.75])).toEqual([18.75]);
  });
});
