import fc from "fast-check";
import { attempt } from "sistem-merit";
import {
  componentScoresSchema,
  placeOptionsSchema,
  potentialAspectsSchema,
  potentialLevelSchema,
  rubricValueSchema,
  successionOptionsSchema,
  talentPersonSchema,
  talentScoresSchema,
  talentValueOptionsSchema,
  talentWeightsSchema,
  vacantPostSchema,
} from "sistem-merit/schemas";
import {
  axisScores,
  type ComponentScores,
  djbkWeights,
  kepka411Weights,
  type Kepka411Weights,
  nineBox,
  placeTalent,
  type PotentialAspects,
  potentialScore,
  rubricScore,
  type RubricValues,
  successionCandidates,
  type TalentPerson,
  type TalentScores,
  talentValue,
  type TalentWeights,
} from "sistem-merit/talent";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { untyped } from "../core/support.js";

const SCORES = { performance: 80, potential: 70 } as const;
const COMPONENTS = {
  "kinerja-utama": 80,
  "kinerja-penguat": { penghargaan: 50, "penugasan-tim-kerja": "unknown", "umpan-balik-360": 85 },
  kompetensi: 75,
  potensi: "unknown",
  kualifikasi: 95,
  "integritas-moralitas": 100,
} as const;
const ASPECTS = {
  intelektual: 4,
  interpersonal: 4,
  "kesadaran-diri": 3,
  "berpikir-kritis-dan-strategis": 4,
  "penyelesaian-masalah": 4,
  "kecerdasan-emosional": 3,
  "pola-pikir-bertumbuh": 5,
  "motivasi-dan-komitmen": "unknown",
} as const;
const PERSON = {
  id: "a",
  performance: 90,
  potential: "unknown",
  servingPenalty: "none",
  technical: 70,
  unit: "BKD",
} as const;
const POST = {
  level: "pengawas",
  requirements: [{ id: "unit", name: { id: "Unit", en: "Unit" }, key: "unit", oneOf: ["BKD"] }],
} as const;
const PLACE = {
  cutoffs: { performance: "90-70", potential: { top: 80, middle: 60 } },
  predicatePreset: "djbk",
  minimumGrade: "caller",
} as const;

const ANYTHING = fc.oneof(
  fc.constantFrom<unknown>(
    "unknown",
    "none",
    "djbk",
    "90-75",
    "tinggi",
    "",
    null,
    undefined,
    true,
    NaN,
    Infinity,
    [],
    {},
    -0,
    1e-9,
  ),
  fc.integer({ min: -2, max: 112 }),
  fc.integer({ min: 0, max: 11_100 }).map((n) => n / 100),
  fc.record(
    { top: fc.integer({ min: -1, max: 101 }), middle: fc.integer({ min: -1, max: 101 }) },
    { noNullPrototype: true },
  ),
);

/** Right input in which one thing, however deep, is replaced by anything, or in which a key is too many. */
function nearly(right: unknown): fc.Arbitrary<unknown> {
  const places: (readonly string[])[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    places.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    if (!Array.isArray(value)) places.push([...path, "lain"]);
  };
  visit(right, []);
  const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
    if (key === undefined) return by;
    const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    Reflect.set(copy as object, key, replaced(Reflect.get(value as object, key), rest, by));
    return copy;
  };
  return fc.tuple(fc.constantFrom(...places), ANYTHING).map(([path, by]) => replaced(right, path, by));
}

const blends = (options: unknown): boolean =>
  typeof options === "object" && options !== null && "blend" in options && options.blend !== undefined;

type Case = readonly [string, z.ZodType, unknown, (input: never) => unknown, under: number];

// A schema, right input, and the function that takes it; and how many steps lead to the input in its paths.
const CASES: readonly Case[] = [
  ["scores", talentScoresSchema(), SCORES, (input) => placeTalent(input), 0],
  [
    "scores with 110",
    talentScoresSchema({ predicatePreset: "kode-411" }),
    { ...SCORES, performance: 106 },
    (input) => placeTalent(input, { predicatePreset: "kode-411" }),
    0,
  ],
  ["options of placeTalent", placeOptionsSchema(), PLACE, (input) => placeTalent(SCORES, input), 1],
  [
    "options of talentValue",
    talentValueOptionsSchema(),
    { blend: { talent: 50, technical: 50 }, level: "pengawas" },
    (input) => talentValue(blends(input) ? { ...SCORES, technical: 70 } : SCORES, input),
    1,
  ],
  ["components", componentScoresSchema(kepka411Weights), COMPONENTS, (input) => axisScores(kepka411Weights, input), 0],
  [
    "components of DG Construction Development",
    componentScoresSchema(djbkWeights),
    { "predikat-kinerja": 80, "potensi-kompetensi": 75, kualifikasi: 97.5, "integritas-moralitas": 100 },
    (input) => axisScores(djbkWeights, input),
    0,
  ],
  ["weights", talentWeightsSchema(), kepka411Weights, (input) => axisScores(input, untyped(COMPONENTS)), 1],
  ["education", rubricValueSchema("pendidikan-formal"), "s2", (input) => rubricScore("pendidikan-formal", input), 1],
  [
    "years",
    rubricValueSchema("lama-jabatan", { preset: "djbk" }),
    3,
    (input) => rubricScore("lama-jabatan", input, { preset: "djbk" }),
    1,
  ],
  ["aspects", potentialAspectsSchema(), ASPECTS, (input) => potentialScore(input), 0],
  ["people", talentPersonSchema(), PERSON, (input) => successionCandidates([input]), 2],
  [
    "people with a technical score",
    talentPersonSchema({ blend: true }),
    PERSON,
    (input) => successionCandidates([input], { level: "pengawas" }, { blend: "kode-411" }),
    2,
  ],
  ["a post", vacantPostSchema(), POST, (input) => successionCandidates([], input), 1],
  [
    "options of successionCandidates",
    successionOptionsSchema(),
    { ...PLACE, take: 2, blend: { talent: 50, technical: 50 } },
    (input) => successionCandidates([], { level: "jpt-madya" }, input),
    1,
  ],
];

describe("a schema accepts what the library accepts, and speaks as it does", () => {
  it.each(CASES)("%s", (what, schema, right, run, under) => {
    expect(schema.parse(right)).toEqual(right);
    fc.assert(
      fc.property(nearly(right), (input) => {
        // Options that are absent are none; a schema of options is asked for them.
        if (input === undefined) return;
        const outcome = attempt(() => run(untyped(input)));
        // A weight that changes changes the components; the grade of a result is no matter of its input.
        const issues = outcome.ok
          ? []
          : outcome.issues.filter(
              ({ code, path }) =>
                code !== "grade-below-minimum" && (under === 0 || what !== "weights" || path[0] === "weights"),
            );
        const expected = issues.map(({ path, message }) => `${path.slice(under).join(".")}: ${message.id}`);
        const { error } = schema.safeParse(input);
        expect((error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it("a level of potential", () => {
    for (const level of ["rendah", "menengah", "tinggi", "sedang", "", 1, null]) {
      expect(potentialLevelSchema().safeParse(level).success).toBe(
        attempt(() => nineBox("sesuai-ekspektasi", untyped(level))).ok,
      );
    }
    expect(potentialLevelSchema({ lang: "en" }).safeParse("sedang").error?.issues[0]?.message).toBe(
      "must be one of rendah, menengah, tinggi, got text",
    );
  });
});

describe("a schema of talent", () => {
  it("speaks English if asked", () => {
    const said = (schema: z.ZodType, input: unknown) => schema.safeParse(input).error?.issues[0]?.message;
    const lang = "en";
    expect(said(talentScoresSchema({ lang }), { ...SCORES, potential: 101 })).toBe("must be 0 to 100, got 101");
    expect(said(placeOptionsSchema({ lang }), { cutoffs: 1 })).toBe(
      "must be one of 80-60, 81-61, 90-70, 90-78, 90-75, got 1",
    );
    expect(said(talentValueOptionsSchema({ lang }), { blend: "kode-411" })).toBe("is required");
    expect(said(talentWeightsSchema({ lang }), { ...djbkWeights, performance: [] })).toBe(
      "weights must add up to 100, got 0",
    );
    expect(said(rubricValueSchema("lama-jabatan", { lang, preset: "djbk" }), 2)).toBe(
      "the source prints no score for 2 years",
    );
    expect(said(potentialAspectsSchema({ lang }), null)).toBe("must be a plain object, got nothing");
    expect(said(talentPersonSchema({ lang }), { ...PERSON, id: "" })).toBe(
      "must be a text that is not empty, got text",
    );
    expect(said(vacantPostSchema({ lang }), { requirements: 1 })).toBe("must be a list, got 1");
    expect(said(successionOptionsSchema({ lang }), { take: 0 })).toBe("must be 1 to 1000, got 0");
  });

  it("needs a preset where the sources contradict each other", () => {
    expect(rubricValueSchema("predikat-kinerja").safeParse("baik").error?.issues[0]?.message).toBe(
      "harus salah satu dari djbk, kode-411, diterima kosong",
    );
  });

  it("cannot be made for weights or a preset that are wrong", () => {
    expect(() => componentScoresSchema(untyped({ id: "x" }))).toThrow("weights.name");
    expect(() => talentScoresSchema({ predicatePreset: untyped("bkn") })).toThrow("options.predicatePreset");
  });

  it("gives back what the library takes, without a cast", () => {
    const components = componentScoresSchema(kepka411Weights).parse(COMPONENTS);
    expectTypeOf(components).toEqualTypeOf<ComponentScores<Kepka411Weights>>();
    expectTypeOf(talentScoresSchema().parse(SCORES)).toEqualTypeOf<TalentScores>();
    expectTypeOf(talentPersonSchema().parse(PERSON)).toEqualTypeOf<TalentPerson>();
    expectTypeOf(potentialAspectsSchema().parse(ASPECTS)).toEqualTypeOf<PotentialAspects>();
    expectTypeOf(talentWeightsSchema().parse(djbkWeights)).toEqualTypeOf<TalentWeights>();
    expectTypeOf(rubricValueSchema("lama-jabatan", { preset: "djbk" }).parse(3)).toEqualTypeOf<
      RubricValues["lama-jabatan"]
    >();
    expect(axisScores(kepka411Weights, components).unknown).toEqual(["kinerja-penguat.penugasan-tim-kerja", "potensi"]);
    const post = vacantPostSchema().parse(POST);
    const people = [talentPersonSchema().parse({ ...PERSON, potential: 85 })];
    expect(successionCandidates(people, post, successionOptionsSchema().parse({ take: 1 })).candidates).toHaveLength(1);
    expect(placeTalent(SCORES, placeOptionsSchema().parse(PLACE)).box.box).toBe(5);
    expect(
      talentValue(
        { ...SCORES, technical: 70 },
        talentValueOptionsSchema().parse({ blend: "kode-411", level: "pengawas" }),
      ).value,
    ).toBe(72.5);
  });
});
