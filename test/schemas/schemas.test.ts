import fc from "fast-check";
import {
  assessAspects,
  assessIndicators,
  attempt,
  type AspectScores,
  type Decision,
  type AssessOptions,
  type IndicatorLevels,
  type IndicatorWeights,
  type PlainDate,
  kasn2019,
  kasn2019Sheet400,
  nextEvaluation,
  withIndicatorWeights,
} from "sistem-merit";
import {
  aspectScoresSchema,
  assessOptionsSchema,
  decisionSchema,
  decisionsSchema,
  indicatorLevelsSchema,
  indicatorWeightsSchema,
  plainDateSchema,
} from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";

const MK_2021 = {
  "perencanaan-kebutuhan": 37.5,
  pengadaan: 38,
  "pengembangan-karier": 75,
  "promosi-mutasi": 25,
  "manajemen-kinerja": 77.5,
  "penggajian-penghargaan-disiplin": 35,
  "perlindungan-pelayanan": 16,
  "sistem-informasi": 23,
};

/** Invented weights: the real ones are not public. */
const WEIGHTS = {
  "perencanaan-kebutuhan": { a: 7.5, b: 2.5 },
  pengadaan: { c: 10 },
  "pengembangan-karier": { d: 32.5 },
  "promosi-mutasi": { e: 10 },
  "manajemen-kinerja": { f: 20 },
  "penggajian-penghargaan-disiplin": { g: 10 },
  "perlindungan-pelayanan": { h: 4 },
  "sistem-informasi": { i: 6 },
} as const;

const LEVELS = { a: 1, b: 2, c: 3, d: 4, e: 1, f: 2, g: 3, h: 4, i: 1 } as const;

const DECISION: Decision = {
  instansi: "Kota Pekalongan",
  year: 2023,
  instrument: "kasn-9-2019",
  category: "sangat-baik",
  points: 327,
  date: "2023-12-07",
};

/** Almost every value that JSON can hold where a number is expected, near the limits above all. */
const anyScore = fc.oneof(
  fc.constantFrom(
    0,
    0.5,
    1,
    15.5,
    16,
    16.5,
    24,
    24.5,
    37.25,
    40,
    40.5,
    80,
    80.5,
    120,
    120.5,
    130,
    130.5,
    -0.5,
    -0,
    1e-9,
    1e21,
  ),
  fc.double(),
  fc.constantFrom(null, "40", true, [], {}, undefined),
);

const tree = (issues: readonly { path: readonly PropertyKey[]; message: string }[]): string[] =>
  issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a schema accepts what the library accepts, and nothing else", () => {
  const ids = Object.keys(MK_2021);
  const scores = fc.record(Object.fromEntries(ids.map((id) => [id, anyScore])), { noNullPrototype: true });

  it.each([kasn2019, kasn2019Sheet400])("points of every aspect, $id", (instrument) => {
    const schema = aspectScoresSchema(instrument);
    fc.assert(
      fc.property(scores, (input) => {
        const library = attempt(() => assessAspects(instrument, input as never)).ok;
        expect(schema.safeParse(input).success).toBe(library);
      }),
      { numRuns: 500 },
    );
  });

  it("points of one aspect, whatever they are, beside seven that are right", () => {
    const schema = aspectScoresSchema(kasn2019);
    fc.assert(
      fc.property(fc.constantFrom(...ids), anyScore, (id, value) => {
        const input = { ...MK_2021, [id]: value };
        const library = attempt(() => assessAspects(kasn2019, input as never)).ok;
        expect(schema.safeParse(input).success).toBe(library);
      }),
      { numRuns: 1000 },
    );
  });

  it("weights of one aspect, whatever they are", () => {
    const schema = indicatorWeightsSchema(kasn2019);
    const group = fc.dictionary(
      fc.constantFrom("a", "b", "x", "y"),
      fc.constantFrom(0, 0.01, 2.5, 5, 7.5, 10, 2.555, -1, NaN, "5"),
    );
    fc.assert(
      fc.property(group, (given) => {
        const input = { ...WEIGHTS, "perencanaan-kebutuhan": given };
        const library = attempt(() => withIndicatorWeights(kasn2019, input as never)).ok;
        expect(schema.safeParse(input).success).toBe(library);
      }),
      { numRuns: 1000 },
    );
  });

  it("the level of one indicator, whatever it is", () => {
    const complete = withIndicatorWeights(kasn2019, WEIGHTS);
    const schema = indicatorLevelsSchema(complete);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(LEVELS)),
        fc.oneof(fc.integer({ min: -1, max: 6 }), anyScore),
        (id, level) => {
          const input = { ...LEVELS, [id]: level };
          const library = attempt(() => assessIndicators(complete, input as never)).ok;
          expect(schema.safeParse(input).success).toBe(library);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a decision with one field changed to anything", () => {
    const schema = decisionSchema();
    const change = fc.oneof(
      fc.record({
        points: fc.oneof(
          fc.integer({ min: 0, max: 822 }).map((n) => n / 2),
          anyScore,
        ),
      }),
      fc.record({ year: fc.oneof(fc.integer({ min: 2017, max: 2027 }), anyScore) }),
      fc.record({ category: fc.constantFrom("buruk", "kurang", "baik", "sangat-baik", "Sangat Baik", null, 4) }),
      fc.record({ instrument: fc.constantFrom("kasn-9-2019", "kasn-9-2019-400", "kasn", 1) }),
      fc.record({ date: fc.constantFrom("2024-02-29", "2023-02-29", "20230101", "", null, 2023, undefined) }),
      fc.record({ instansi: fc.constantFrom("", "Kota Pekalongan", 1, null) }),
      fc.record({ lain: fc.constant(1) }),
    );
    fc.assert(
      fc.property(change, change, (one, other) => {
        const input = { ...DECISION, ...one, ...other };
        const library = attempt(() => nextEvaluation(input as never)).ok;
        expect(schema.safeParse(input).success).toBe(library);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a schema speaks like the library", () => {
  it("says everything that is wrong, in Indonesian unless English is asked for", () => {
    const input = JSON.parse(
      '{"pengadaan": 41, "promosi-mutasi": "25", "sistem-informasi": 1.25, "__proto__": 1}',
    ) as unknown;
    expect(tree(aspectScoresSchema(kasn2019).safeParse(input).error?.issues ?? [])).toEqual([
      "perencanaan-kebutuhan: wajib diisi",
      "pengadaan: harus 0 sampai 40, diterima 41",
      "pengembangan-karier: wajib diisi",
      "promosi-mutasi: harus berupa angka, diterima teks",
      "manajemen-kinerja: wajib diisi",
      "penggajian-penghargaan-disiplin: wajib diisi",
      "perlindungan-pelayanan: wajib diisi",
      "sistem-informasi: harus kelipatan 0.5, diterima 1.25",
      `: kunci "__proto__" tidak dikenal; yang dikenal: ${Object.keys(MK_2021).join(", ")}`,
    ]);
    expect(tree(aspectScoresSchema(kasn2019, { lang: "en" }).safeParse(input).error?.issues ?? [])).toContain(
      "pengadaan: must be 0 to 40, got 41",
    );
  });

  it("has the very message of the library for every wrong score", () => {
    for (const value of [-0.5, 41, 1.25, "x", null, [], {}, NaN, Infinity]) {
      const input = { ...MK_2021, pengadaan: value };
      const library = attempt(() => assessAspects(kasn2019, input as never));
      const messages = library.ok ? [] : library.issues.map(({ message }) => message.id);
      expect(
        aspectScoresSchema(kasn2019)
          .safeParse(input)
          .error?.issues.map(({ message }) => message),
      ).toEqual(messages);
    }
  });

  it.each([
    [aspectScoresSchema(kasn2019), "harus berupa objek biasa, diterima daftar"],
    [indicatorLevelsSchema(kasn2019), "harus berupa objek biasa, diterima daftar"],
    [indicatorWeightsSchema(kasn2019), "harus berupa objek biasa, diterima daftar"],
    [decisionSchema(), "harus berupa objek biasa, diterima daftar"],
    [assessOptionsSchema(kasn2019), "harus berupa objek biasa, diterima daftar"],
    [decisionsSchema(), "wajib diisi"],
    [plainDateSchema(), "harus tanggal yang ada, ditulis YYYY-MM-DD, diterima daftar"],
  ])("says what it expected where an empty list came", (schema, message) => {
    expect(tree(schema.safeParse([]).error?.issues ?? [])).toEqual([`: ${message}`]);
  });

  it("names the aspect whose weights do not add up, and the indicator that stands twice", () => {
    const input = { ...WEIGHTS, pengadaan: { c: 9 }, "promosi-mutasi": { a: 10 } };
    expect(tree(indicatorWeightsSchema(kasn2019, { lang: "en" }).safeParse(input).error?.issues ?? [])).toEqual([
      "promosi-mutasi.a: already at perencanaan-kebutuhan.a",
      "pengadaan: weights must add up to 10, got 9",
    ]);
  });

  it("says that weights are no object of numbers", () => {
    const input = { ...WEIGHTS, pengadaan: 10 };
    expect(tree(indicatorWeightsSchema(kasn2019).safeParse(input).error?.issues ?? [])).toEqual([
      "pengadaan: harus berupa objek biasa, diterima 10",
    ]);
  });

  it("names the decision in a list", () => {
    const input = [
      DECISION,
      { ...DECISION, category: "baik" },
      { ...DECISION, instansi: "", year: 2018, date: "2023-13-01" },
    ];
    expect(tree(decisionsSchema().safeParse(input).error?.issues ?? [])).toEqual([
      "1.category: nilai 327 berkategori sangat-baik, bukan baik",
      "2.instansi: harus berupa teks yang terisi, diterima teks",
      "2.year: harus 2019 sampai 2025, diterima 2018",
      "2.date: harus tanggal yang ada, ditulis YYYY-MM-DD, diterima teks",
    ]);
  });

  it("lists the categories once, although two score sheets share them", () => {
    expect(tree(decisionSchema().safeParse({ ...DECISION, category: "maju" }).error?.issues ?? [])).toEqual([
      "category: harus salah satu dari buruk, kurang, baik, sangat-baik, diterima teks",
    ]);
  });

  it("takes 400 as the greatest total on the sheet of 400, although the other sheet allows 410", () => {
    const input = { ...DECISION, instrument: "kasn-9-2019-400", points: 400.5 };
    expect(tree(decisionSchema().safeParse(input).error?.issues ?? [])).toEqual([
      "points: harus 0 sampai 400, diterima 400.5",
    ]);
  });

  it("takes the options of the instrument: 410 is no divisor of the sheet of 400", () => {
    expect(assessOptionsSchema(kasn2019).safeParse({ divisor: 410, minimumGrade: "caller" }).success).toBe(true);
    expect(
      tree(
        assessOptionsSchema(kasn2019Sheet400).safeParse({ divisor: 410, minimumGrade: "D", x: 1 }).error?.issues ?? [],
      ),
    ).toEqual([
      "divisor: harus salah satu dari 400, diterima 410",
      "minimumGrade: harus salah satu dari regulation, official, secondary, interpretation, caller, diterima teks",
      ': kunci "x" tidak dikenal; yang dikenal: divisor, minimumGrade',
    ]);
  });
});

describe("what a schema gives back is what the library takes", () => {
  it("without a cast", () => {
    const complete = withIndicatorWeights(kasn2019, WEIGHTS);
    expect(assessAspects(kasn2019, aspectScoresSchema(kasn2019).parse(MK_2021)).points).toBe(327);
    expect(assessIndicators(complete, indicatorLevelsSchema(complete).parse(LEVELS)).points).toBeGreaterThan(0);
    expect(nextEvaluation(decisionSchema().parse(DECISION)).year).toBe(2025);
    expect(withIndicatorWeights(kasn2019, indicatorWeightsSchema(kasn2019).parse(WEIGHTS)).id).toBe("kasn-9-2019");
  });

  it("leaves a copy that is frozen, and the input as it was", () => {
    const input = { ...MK_2021 };
    const output = aspectScoresSchema(kasn2019).parse(input);
    expect(Object.isFrozen(output)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
    expect(output).toEqual(input);
  });

  it("can be written as JSON Schema", () => {
    expect(z.toJSONSchema(aspectScoresSchema(kasn2019), { io: "input" })).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: Object.keys(MK_2021),
      properties: { "pengembangan-karier": { type: "number", minimum: 0, maximum: 130, multipleOf: 0.5 } },
    });
    expect(z.toJSONSchema(decisionSchema(), { io: "input" })).toMatchObject({
      required: ["instansi", "year", "instrument", "category"],
      properties: {
        date: { type: "string", format: "date" },
        category: { enum: ["buruk", "kurang", "baik", "sangat-baik"] },
      },
    });
  });
});

describe("the types of the schemas are those of the library", () => {
  const complete = withIndicatorWeights(kasn2019, WEIGHTS);

  it("for points, levels, weights, decisions, options and days", () => {
    const scores = aspectScoresSchema(kasn2019);
    const levels = indicatorLevelsSchema(complete);
    const weights = indicatorWeightsSchema(kasn2019);
    const options = assessOptionsSchema(kasn2019);
    expectTypeOf(scores.parse(MK_2021)).toEqualTypeOf<AspectScores<typeof kasn2019>>();
    expectTypeOf(levels.parse(LEVELS)).toEqualTypeOf<IndicatorLevels<typeof complete>>();
    expectTypeOf(weights.parse(WEIGHTS)).toEqualTypeOf<IndicatorWeights<typeof kasn2019>>();
    expectTypeOf(options.parse({})).toEqualTypeOf<AssessOptions<typeof kasn2019>>();
    expectTypeOf(decisionSchema().parse(DECISION)).toEqualTypeOf<Decision>();
    expectTypeOf(decisionsSchema().parse([DECISION])).toEqualTypeOf<readonly Decision[]>();
    expectTypeOf(plainDateSchema().parse("2025-01-01")).toEqualTypeOf<PlainDate>();
  });
});
