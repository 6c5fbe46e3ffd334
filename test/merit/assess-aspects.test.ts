import {
  assessAspects,
  categoryOf,
  indexOf,
  type Instrument,
  kasn2019,
  kasn2019Sheet400,
  type Sourced,
} from "sistem-merit";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, parsed, survivesJson, unfrozen, untyped, withLabel } from "../core/support.js";
import { ASPECTS, BOGOR_2020, complete410, FULL_400, FULL_410, MK_2021, NOTHING, without } from "./fixtures.js";

const assess = (scores: unknown, options?: unknown): unknown =>
  assessAspects(kasn2019, untyped(scores), untyped(options));

describe("published sheets come out as they were published", () => {
  it("Mahkamah Konstitusi, 2021: 327 of 410, Sangat Baik, index 0.8", () => {
    const result = assessAspects(kasn2019, MK_2021);
    expect(result).toMatchObject({
      instrument: "kasn-9-2019",
      regime: "kasn-9-2019",
      points: 327,
      max: 410,
      category: { id: "sangat-baik", numeral: "IV", from: 325, reading: "printed", grade: "secondary" },
      index: { value: 0.8, divisor: 410, decimals: 2, grade: "official" },
      grade: "secondary",
    });
  });

  it("Kota Bogor, 2020: 266.5 of 400, Baik, index 0.67", () => {
    const result = assessAspects(kasn2019Sheet400, BOGOR_2020);
    expect(result).toMatchObject({
      instrument: "kasn-9-2019-400",
      regime: "kasn-9-2019",
      points: 266.5,
      max: 400,
      category: { id: "baik", numeral: "III", from: 250, reading: "printed", grade: "secondary" },
      index: { value: 0.67, divisor: 400, decimals: 2, grade: "secondary" },
      grade: "secondary",
    });
  });

  it("each aspect stands in the order of the instrument, with its maximum and its share", () => {
    const { aspects } = assessAspects(kasn2019, MK_2021);
    expect(aspects.map(({ id, points, max, share, grade }) => [id, points, max, share, grade])).toEqual([
      ["perencanaan-kebutuhan", 37.5, 40, 0.9375, "official"],
      ["pengadaan", 38, 40, 0.95, "official"],
      ["pengembangan-karier", 75, 130, 0.5769, "official"],
      ["promosi-mutasi", 25, 40, 0.625, "official"],
      ["manajemen-kinerja", 77.5, 80, 0.9688, "official"],
      ["penggajian-penghargaan-disiplin", 35, 40, 0.875, "secondary"],
      ["perlindungan-pelayanan", 16, 16, 1, "secondary"],
      ["sistem-informasi", 23, 24, 0.9583, "secondary"],
    ]);
  });

  it("each aspect has its name and the sources of its maximum, and no indicators", () => {
    const { aspects } = assessAspects(kasn2019, MK_2021);
    expect(aspects[2]?.name).toEqual({ id: "Pengembangan Karier", en: "Career Development" });
    expect(aspects[2]?.cite).toEqual([{ source: "mk-2021-06-08" }]);
    for (const aspect of aspects) expect(aspect).not.toHaveProperty("indicators");
  });

  it("the result names the rules by which it was formed", () => {
    expect(assessAspects(kasn2019, MK_2021).rules).toEqual(kasn2019.rules);
  });
});

describe("the ends of the scale", () => {
  it("full marks are 410 on one sheet and 400 on the other", () => {
    expect(assessAspects(kasn2019, FULL_410)).toMatchObject({
      points: 410,
      category: { id: "sangat-baik", reading: "above-highest", grade: "interpretation" },
      index: { value: 1 },
      grade: "interpretation",
    });
    expect(assessAspects(kasn2019Sheet400, FULL_400)).toMatchObject({
      points: 400,
      category: { id: "sangat-baik", reading: "printed", grade: "secondary" },
      index: { value: 1 },
      grade: "secondary",
    });
  });

  it("0 points are Buruk by interpretation, because Buruk is printed from 100", () => {
    expect(assessAspects(kasn2019, NOTHING)).toMatchObject({
      points: 0,
      category: { id: "buruk", reading: "below-lowest", grade: "interpretation" },
      index: { value: 0, grade: "official" },
      grade: "interpretation",
    });
  });

  it("130 points for career development exist on the sheet of 410 only", () => {
    const scores = { ...MK_2021, "pengembangan-karier": 120.5 };
    expect(assessAspects(kasn2019, scores).points).toBe(372.5);
    expect(found(() => assessAspects(kasn2019Sheet400, scores))).toEqual(["pengembangan-karier: out-of-range"]);
  });

  it("a score of -0 is a score of 0, so that the result survives JSON", () => {
    const result = assessAspects(kasn2019, { ...NOTHING, pengadaan: -0 });
    expect(survivesJson(result)).toBe(true);
  });

  it("half points are the scale of the sheets, hundredths that of supplied weights", () => {
    expect(found(() => assess({ ...MK_2021, pengadaan: 38.01 }))).toEqual(["pengadaan: not-on-scale"]);
    expect(assessAspects(complete410, { ...MK_2021, pengadaan: 38.01 }).points).toBe(327.01);
  });
});

describe("a score is a number from 0 to the maximum of its aspect, in half points", () => {
  const BAD: readonly (readonly [unknown, string])[] = [
    [40.5, "out-of-range"],
    [41, "out-of-range"],
    [1e300, "out-of-range"],
    [-0.5, "out-of-range"],
    [-1e-9, "out-of-range"],
    [Number.NaN, "not-a-number"],
    [Infinity, "not-a-number"],
    [-Infinity, "not-a-number"],
    [37.25, "not-on-scale"],
    [37.3, "not-on-scale"],
    [37.500_000_000_000_01, "not-on-scale"],
    ["37.5", "not-a-number"],
    ["", "not-a-number"],
    [null, "not-a-number"],
    [undefined, "not-a-number"],
    [true, "not-a-number"],
    [37n, "not-a-number"],
    [Symbol("38"), "not-a-number"],
    [[37.5], "not-a-number"],
    [{ points: 37.5 }, "not-a-number"],
    [Object(37.5), "not-a-number"],
    [() => 37.5, "not-a-number"],
  ];

  it.each(BAD.map(([value, code]) => withLabel(value, code)))("%s is none", (_, value, code) => {
    expect(found(() => assess({ ...MK_2021, pengadaan: value }))).toEqual([`pengadaan: ${code}`]);
  });

  it("the issue names the bounds or the step, with their sources", () => {
    const [above] = issuesOf(() => assess({ ...MK_2021, "pengembangan-karier": 130.5 }));
    expect(above?.params).toEqual({ min: 0, max: 130, received: 130.5 });
    expect(above?.cite).toEqual([{ source: "mk-2021-06-08" }]);
    const [between] = issuesOf(() => assess({ ...MK_2021, pengadaan: 37.25 }));
    expect(between?.params).toEqual({ step: 0.5, received: 37.25 });
  });
});

describe("the scores are one object with the eight aspects and nothing else", () => {
  class Sheet {
    readonly #points = 16;
    get pengadaan(): number {
      return this.#points;
    }
  }
  const all = ASPECTS.map((id) => `${id}: missing`);

  it.each<[string, unknown, string[]]>([
    ["an aspect that is left out", without(MK_2021, "pengadaan"), ["pengadaan: missing"]],
    ["an aspect that does not exist", { ...MK_2021, kepemimpinan: 5 }, ["kepemimpinan: unknown-key"]],
    [
      "a misspelt aspect, as both",
      { ...without(MK_2021, "pengembangan-karier"), "pengembangan-karir": 75 },
      ["pengembangan-karier: missing", "pengembangan-karir: unknown-key"],
    ],
    [
      "__proto__ as a key of JSON",
      parsed(JSON.stringify(MK_2021).replace("{", '{"__proto__":{"pengadaan":1},')),
      ["__proto__: unknown-key"],
    ],
    ["constructor", { ...MK_2021, constructor: 5 }, ["constructor: unknown-key"]],
    ["toString", { ...MK_2021, toString: () => "x" }, ["toString: unknown-key"]],
    [
      "a symbol instead of an aspect",
      { ...without(MK_2021, "pengadaan"), [Symbol("pengadaan")]: 38 },
      ["pengadaan: missing"],
    ],
    ["inherited aspects", { __proto__: MK_2021 }, all],
    [
      "an inherited aspect",
      Object.assign(Object.create({ pengadaan: 38 }), without(MK_2021, "pengadaan")),
      ["pengadaan: missing"],
    ],
    ["an inherited other key", { ...MK_2021, __proto__: { kepemimpinan: 5 } }, ["kepemimpinan: unknown-key"]],
    ["an instance of a class, whose values are not its own", new Sheet(), all],
    ["an empty object", {}, all],
    ["a Map", new Map(Object.entries(MK_2021)), all],
    ["a Set", new Set(ASPECTS), all],
    ["a date", new Date(0), all],
    ["a promise", Promise.resolve(MK_2021), all],
    ["a list of points", Object.values(MK_2021), [": not-an-object"]],
    ["an empty list", [], [": not-an-object"]],
    ["null", null, [": not-an-object"]],
    ["undefined", undefined, [": not-an-object"]],
    ["a number", 327, [": not-an-object"]],
    ["NaN", Number.NaN, [": not-an-object"]],
    ["a text", JSON.stringify(MK_2021), [": not-an-object"]],
    ["a boolean", true, [": not-an-object"]],
    ["a symbol instead of an object", Symbol("x"), [": not-an-object"]],
    ["a function", () => MK_2021, [": not-an-object"]],
  ])("%s is named", (_, scores, expected) => {
    expect(found(() => assess(scores))).toEqual(expected);
  });

  it("an object without a prototype is as good as any", () => {
    expect(assessAspects(kasn2019, untyped(Object.assign(Object.create(null), MK_2021))).points).toBe(327);
  });

  it("what is wrong is named all at once, in the scores and in the options", () => {
    const scores = {
      ...without(MK_2021, "sistem-informasi"),
      "perencanaan-kebutuhan": 41,
      pengadaan: "38",
      "promosi-mutasi": 25.25,
      "manajemen-kinerja": Number.NaN,
      "sistim-informasi": 23,
    };
    expect(found(() => assess(scores, { divisor: 405, minimumGrade: "resmi", devisor: 410 }))).toEqual([
      "sistem-informasi: missing",
      "sistim-informasi: unknown-key",
      "perencanaan-kebutuhan: out-of-range",
      "pengadaan: not-a-number",
      "promosi-mutasi: not-on-scale",
      "manajemen-kinerja: not-a-number",
      "options.devisor: unknown-key",
      "options.divisor: not-one-of",
      "options.minimumGrade: not-one-of",
    ]);
  });

  it("what is known is listed where a key is not", () => {
    const [issue] = issuesOf(() => assess({ ...MK_2021, kepemimpinan: 5 }));
    expect(issue?.params).toEqual({ key: "kepemimpinan", expected: ASPECTS });
  });
});

describe("the caller chooses the divisor of the index", () => {
  it("410 by default, 400 on demand; the category stays", () => {
    expect(assessAspects(kasn2019, MK_2021, { divisor: 410 })).toEqual(assessAspects(kasn2019, MK_2021));
    const result = assessAspects(kasn2019, MK_2021, { divisor: 400 });
    expect(result.index).toMatchObject({ value: 0.82, divisor: 400, grade: "secondary" });
    expect(result.category.id).toBe("sangat-baik");
  });

  it("the sheet of 400 knows 400 alone", () => {
    expect(assessAspects(kasn2019Sheet400, BOGOR_2020, { divisor: 400 }).index.divisor).toBe(400);
    const [issue] = issuesOf(() => assessAspects(kasn2019Sheet400, BOGOR_2020, { divisor: untyped(410) }));
    expect(issue?.params).toEqual({ expected: [400], received: 410 });
  });

  it.each([405, 0, -410, 410.5, "410", null, Number.NaN, [410], { value: 410 }].map(labelled))(
    "%s is no divisor",
    (_, divisor) => {
      expect(found(() => assess(MK_2021, { divisor }))).toEqual(["options.divisor: not-one-of"]);
    },
  );

  it("an option that is undefined is an option that is not set", () => {
    expect(assess(MK_2021, { divisor: undefined, minimumGrade: undefined })).toEqual(assess(MK_2021));
  });
});

describe("the caller may demand a weakest grade", () => {
  const BAIK = { ...MK_2021, "pengembangan-karier": 70 };
  const BELOW = { ...MK_2021, "pengembangan-karier": 72.5 };

  it.each(["secondary", "interpretation", "caller"] as const)("327 of 410 is granted at %s", (minimumGrade) => {
    expect(assessAspects(kasn2019, MK_2021, { minimumGrade })).toEqual(assessAspects(kasn2019, MK_2021));
  });

  it("at official, every figure that is secondary is named, with its sources", () => {
    const issues = issuesOf(() => assessAspects(kasn2019, MK_2021, { minimumGrade: "official" }));
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "aspects.penggajian-penghargaan-disiplin.max: grade-below-minimum",
      "aspects.perlindungan-pelayanan.max: grade-below-minimum",
      "aspects.sistem-informasi.max: grade-below-minimum",
      "rules.total: grade-below-minimum",
      "category: grade-below-minimum",
    ]);
    for (const issue of issues) {
      expect(issue.params).toEqual({ minimum: "official", grade: "secondary" });
      expect(issue.cite?.length).toBeGreaterThan(0);
      expect(issue.message.id).toMatch(/"secondary".*"official"/);
      expect(issue.message.en).toMatch(/"secondary".*"official"/);
    }
  });

  it("at official, an index by 400 is named too", () => {
    const options = { minimumGrade: "official", divisor: 400 } as const;
    const places = issuesOf(() => assessAspects(kasn2019, MK_2021, options)).map(({ path }) => path.join("."));
    expect(places).toContain("index");
  });

  it("at regulation, every aspect, the total, the category and the index are named", () => {
    const places = issuesOf(() => assessAspects(kasn2019, MK_2021, { minimumGrade: "regulation" })).map(({ path }) =>
      path.join("."),
    );
    expect(places).toEqual(expect.arrayContaining([...ASPECTS.map((id) => `aspects.${id}.max`), "rules.total"]));
    expect(places).toEqual(expect.arrayContaining(["category", "index"]));
  });

  it("324.5 is refused at secondary, because its category is our reading; 322 is granted", () => {
    expect(categoryOf(kasn2019, 324.5).grade).toBe("interpretation");
    expect(found(() => assessAspects(kasn2019, BELOW, { minimumGrade: "secondary" }))).toEqual([
      "category: grade-below-minimum",
    ]);
    expect(assessAspects(kasn2019, BELOW, { minimumGrade: "interpretation" }).points).toBe(324.5);
    expect(assessAspects(kasn2019, BAIK, { minimumGrade: "secondary" }).category.id).toBe("baik");
  });

  it.each(["resmi", "", "OFFICIAL", "unknown", "toString", null, 1, ["official"]].map(labelled))(
    "%s is no grade",
    (_, minimumGrade) => {
      const [issue, ...others] = issuesOf(() => assess(MK_2021, { minimumGrade }));
      expect(others).toEqual([]);
      expect(issue?.code).toBe("not-one-of");
      expect(issue?.path).toEqual(["options", "minimumGrade"]);
      expect(issue?.params["expected"]).toEqual(["regulation", "official", "secondary", "interpretation", "caller"]);
    },
  );
});

describe("the grade of a result is that of its weakest figure, whichever it is", () => {
  const ours = <V>(figure: Sourced<V>): Sourced<V> => ({ ...figure, grade: "interpretation" });
  const { rules, index, aspects, categories } = kasn2019;

  it.each<[string, Instrument, string[]]>([
    ["the total", { ...kasn2019, rules: { ...rules, total: ours(rules.total) } }, ["rules.total"]],
    [
      "one maximum",
      {
        ...kasn2019,
        aspects: aspects.map((aspect) =>
          aspect.id === "pengadaan" ? { ...aspect, maxPoints: ours(aspect.maxPoints) } : aspect,
        ),
      },
      ["aspects.pengadaan.max"],
    ],
    ["the decimals of the index", { ...kasn2019, index: { ...index, decimals: ours(index.decimals) } }, ["index"]],
    ["the divisor of the index", { ...kasn2019, index: { ...index, divisors: [ours(index.divisors[0])] } }, ["index"]],
    [
      "the bound of the category",
      {
        ...kasn2019,
        categories: [
          ...categories.slice(0, 3),
          ...categories.slice(3).map((category) => ({ ...category, from: ours(category.from) })),
        ] as unknown as Instrument["categories"],
      },
      ["category"],
    ],
  ])("%s", (_, instrument, places) => {
    expect(assessAspects(kasn2019, MK_2021).grade).toBe("secondary");
    expect(assessAspects(instrument, MK_2021).grade).toBe("interpretation");
    const run = (): unknown => assessAspects(instrument, MK_2021, { minimumGrade: "secondary" });
    expect(found(run)).toEqual(places.map((place) => `${place}: grade-below-minimum`));
  });
});

describe("options are an object with known keys", () => {
  it.each<[string, unknown, string[]]>([
    ["an unknown key", { pembagi: 400 }, ["options.pembagi: unknown-key"]],
    ["an inherited unknown key", { __proto__: { pembagi: 400 } }, ["options.pembagi: unknown-key"]],
    ["null", null, ["options: not-an-object"]],
    ["a list", [], ["options: not-an-object"]],
    ["a number", 400, ["options: not-an-object"]],
    ["a text", "400", ["options: not-an-object"]],
  ])("%s is named", (_, options, expected) => {
    expect(found(() => assess(MK_2021, options))).toEqual(expected);
  });
});

describe("a result is plain data", () => {
  it.each([
    ["Mahkamah Konstitusi", () => assessAspects(kasn2019, MK_2021)],
    ["Kota Bogor", () => assessAspects(kasn2019Sheet400, BOGOR_2020, { divisor: 400 })],
    ["full marks by 400", () => assessAspects(kasn2019, FULL_410, { divisor: 400 })],
    ["nothing", () => assessAspects(kasn2019, NOTHING)],
  ])("%s comes back from JSON as it was", (_, run) => {
    expect(survivesJson(run())).toBe(true);
  });

  it("its category and index are what the functions of that name give", () => {
    const result = assessAspects(kasn2019, MK_2021, { divisor: 400 });
    expect(result.category).toEqual(categoryOf(kasn2019, 327));
    expect(result.index).toEqual(indexOf(kasn2019, 327, { divisor: 400 }));
  });
});

describe("nothing that is passed in is changed, and no rule can be", () => {
  it("frozen scores and options are accepted", () => {
    const [scores, options] = [Object.freeze({ ...MK_2021 }), Object.freeze({ divisor: 400 } as const)];
    expect(assessAspects(kasn2019, scores, options).points).toBe(327);
  });

  it("scores and options stay as they were", () => {
    const [scores, options] = [{ ...MK_2021 }, { divisor: 400, minimumGrade: "caller" } as const];
    assessAspects(kasn2019, scores, options);
    expect(scores).toEqual(MK_2021);
    expect(options).toEqual({ divisor: 400, minimumGrade: "caller" });
    expect(Object.isFrozen(scores)).toBe(false);
  });

  it("the instruments are frozen all the way down", () => {
    expect(unfrozen(kasn2019)).toEqual([]);
    expect(unfrozen(kasn2019Sheet400)).toEqual([]);
  });
});

describe("an instrument is an instrument", () => {
  it.each([undefined, null, "kasn-9-2019", 2019, {}, []].map(labelled))("%s is none", (_, value) => {
    expect(found(() => assessAspects(untyped(value), MK_2021))).toEqual(["instrument: not-an-object"]);
  });
});
