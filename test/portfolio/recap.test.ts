import fc from "fast-check";
import {
  assessAspects,
  assessIndicators,
  kasn2019,
  kasn2019Sheet400,
  MeritError,
  withIndicatorWeights,
} from "sistem-merit";
import type { KnownResult } from "sistem-merit/merit";
import { assessBounds } from "sistem-merit/plan";
import { type Recap, recap, type RecapOptions, type ResultsRecap } from "sistem-merit/portfolio";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped, withLabel } from "../core/support.js";
import { instrumentOf } from "../cycle/invented-rules.js";
import { deepFreeze } from "../cycle/support.js";
import { ASPECTS, BOGOR_2020, FULL_410, MK_2021, MK_LEVELS, NOTHING, WEIGHTS_410 } from "../merit/fixtures.js";
import { anything, type Scores, scores400, scores410 } from "../properties/arbitraries.js";
import { naiveRecap } from "../oracle/portfolio.js";

interface Row extends KnownResult {
  readonly kind?: string | undefined;
}

const points = (...totals: readonly number[]): Row[] =>
  totals.map((total) => ({ instrument: "kasn-9-2019", points: total }));
const categories = (...ids: readonly Row["category"][]): Row[] =>
  ids.map((category) => ({ instrument: "kasn-9-2019", category }));
const aspects = (scores: Partial<Scores>): Row => ({
  instrument: "kasn-9-2019",
  aspects: ASPECTS.flatMap((id) => (scores[id] === undefined ? [] : [{ id, points: scores[id] }])),
});
const byKind: RecapOptions<Row> = { groupBy: ({ kind }) => untyped(kind) };

/** The recap of results of one instrument. */
function only(results: Iterable<Row>): ResultsRecap {
  const { all } = recap(results);
  expect(all).toHaveLength(1);
  return untyped(all[0]);
}

const counts = ({ categories: each }: ResultsRecap): number[] => each.map(({ count }) => count);
const shares = ({ categories: each }: ResultsRecap): (number | undefined)[] => each.map(({ share }) => share);

/** The provinces of 2021 whose points were published, Aceh and Sumatera Utara with the category alone. */
const PROVINCES_2021: readonly Row[] = [...points(340.5, 335.5, 332, 330, 313), ...categories("baik", "baik")].map(
  (one) => ({ ...one, kind: "provinsi" }),
);

describe("the provinces of 2021, as published", () => {
  it("of seven, four were Sangat Baik and three Baik; five totals are known, with 330.2 on average", () => {
    const result = only(PROVINCES_2021);
    expect(counts(result)).toEqual([0, 0, 3, 4]);
    expect(shares(result)).toEqual([0, 0, 0.4286, 0.5714]);
    expect(result.points).toStrictEqual({
      count: 5,
      mean: 330.2,
      min: 313,
      q1: 330,
      median: 332,
      q3: 335.5,
      max: 340.5,
    });
    expect(result.missing).toStrictEqual({ category: 0, points: 2, aspects: 7 });
    expect(result.weakestFirst).toEqual([]);
  });

  it("Mahkamah Konstitusi of 2021 and Kota Bogor of 2020 stand on two sheets, and are recapped apart", () => {
    const { count, all } = recap([assessAspects(kasn2019, MK_2021), assessAspects(kasn2019Sheet400, BOGOR_2020)]);
    expect(count).toBe(2);
    expect(all.map(({ instrument, count: each, points: total }) => [instrument, each, total?.mean])).toEqual([
      ["kasn-9-2019", 1, 327],
      ["kasn-9-2019-400", 1, 266.5],
    ]);
    const careerMax = all.map(({ aspects: each }) => each.find(({ id }) => id === "pengembangan-karier")?.max);
    expect(careerMax).toEqual([130, 120]);
  });

  it("of Mahkamah Konstitusi, career development is the weakest aspect: 75 of 130", () => {
    const result = only([assessAspects(kasn2019, MK_2021)]);
    // 37.5/40, 38/40, 75/130, 25/40, 77.5/80, 35/40, 16/16, 23/24
    expect(result.aspects.map(({ share }) => share?.mean)).toEqual([
      0.9375, 0.95, 0.5769, 0.625, 0.9688, 0.875, 1, 0.9583,
    ]);
    expect(result.weakestFirst).toEqual([
      "pengembangan-karier",
      "promosi-mutasi",
      "penggajian-penghargaan-disiplin",
      "perencanaan-kebutuhan",
      "pengadaan",
      "sistem-informasi",
      "manajemen-kinerja",
      "perlindungan-pelayanan",
    ]);
    expect(result.aspects.map(({ weakestIn }) => weakestIn)).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
    expect(result.missing).toEqual({ category: 0, points: 0, aspects: 0 });
  });
});

describe("the whole answer", () => {
  it("has every category and every aspect of the instrument, with their names, and nothing that is undefined", () => {
    expect(
      recap([{ instrument: "kasn-9-2019", points: 325, aspects: [{ id: "pengadaan", points: 15 }] }]),
    ).toStrictEqual({
      count: 1,
      all: [
        {
          instrument: "kasn-9-2019",
          count: 1,
          categories: [
            { id: "buruk", name: { id: "Buruk", en: "Poor" }, count: 0, share: 0 },
            { id: "kurang", name: { id: "Kurang", en: "Insufficient" }, count: 0, share: 0 },
            { id: "baik", name: { id: "Baik", en: "Good" }, count: 0, share: 0 },
            { id: "sangat-baik", name: { id: "Sangat Baik", en: "Very Good" }, count: 1, share: 1 },
          ],
          points: { count: 1, mean: 325, min: 325, q1: 325, median: 325, q3: 325, max: 325 },
          aspects: kasn2019.aspects.map(({ id, name, maxPoints }) => ({
            id,
            name,
            max: maxPoints.value,
            ...(id === "pengadaan" && {
              share: { count: 1, mean: 0.375, min: 0.375, q1: 0.375, median: 0.375, q3: 0.375, max: 0.375 },
            }),
            weakestIn: 0,
          })),
          weakestFirst: ["pengadaan"],
          missing: { category: 0, points: 0, aspects: 1 },
        },
      ],
      groups: [],
    });
  });

  it("of nothing is empty", () => {
    expect(recap([])).toStrictEqual({ count: 0, all: [], groups: [] });
    expect(recap([], byKind)).toStrictEqual({ count: 0, all: [], groups: [] });
    expect(recap(new Set<Row>(), { groupBy: undefined, instruments: undefined })).toEqual(recap([]));
  });

  it("of a result that says its instrument alone counts it, and misses everything", () => {
    const result = only([{ instrument: "kasn-9-2019" }]);
    expect(result.count).toBe(1);
    expect(result).not.toHaveProperty("points");
    expect(shares(result)).toEqual([undefined, undefined, undefined, undefined]);
    expect(result.categories.flatMap((each) => Object.keys(each))).not.toContain("share");
    expect(result.aspects.flatMap((each) => Object.keys(each))).not.toContain("share");
    expect([result.weakestFirst, result.missing]).toEqual([[], { category: 1, points: 1, aspects: 1 }]);
  });

  it("survives JSON", () => {
    const results = [...PROVINCES_2021, { ...assessAspects(kasn2019, MK_2021), kind: "x" }, ...points(-0)];
    expect(survivesJson(recap(results, { groupBy: ({ kind = "none" }: Row) => kind }))).toBe(true);
  });
});

describe("categories", () => {
  it("follow the points, and the lower bound belongs to the category above", () => {
    expect(counts(only(points(0, 174.5, 175, 249.5, 250, 324.5, 325, 410)))).toEqual([2, 2, 2, 2]);
  });

  it("are shares of the results whose category is known: 1 of 3, although there are five", () => {
    const result = only([...points(200, 260, 270), { instrument: "kasn-9-2019" }, aspects(MK_2021)]);
    expect(counts(result)).toEqual([0, 1, 2, 0]);
    expect(shares(result)).toEqual([0, 0.3333, 0.6667, 0]);
    expect(result.missing.category).toBe(2);
  });

  it("may be known without points, by id or as an object", () => {
    const result = only(categories("kurang", { id: "kurang" }, "baik", undefined));
    expect(counts(result)).toEqual([0, 2, 1, 0]);
    expect(result.missing).toEqual({ category: 1, points: 4, aspects: 4 });
  });

  it("of bounds count once they are decided", () => {
    const decided = assessBounds(kasn2019, { ...FULL_410, "sistem-informasi": "unknown" });
    const open = assessBounds(kasn2019, { ...MK_2021, "sistem-informasi": "unknown" });
    expect([decided.decided, open.decided]).toEqual([true, false]);
    const result = only([decided, open]);
    expect(counts(result)).toEqual([0, 0, 0, 1]);
    expect(result.missing).toEqual({ category: 1, points: 2, aspects: 2 });
    expect(result.aspects.map(({ share }) => share?.count)).toEqual([2, 2, 2, 2, 2, 2, 2, undefined]);
    expect(result.weakestFirst).toHaveLength(7);
    expect(result.aspects.map(({ weakestIn }) => weakestIn)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("points", () => {
  it.each<[string, number[], object]>([
    ["one", [318.5], { count: 1, mean: 318.5, min: 318.5, q1: 318.5, median: 318.5, q3: 318.5, max: 318.5 }],
    ["two", [288, 271.5], { count: 2, mean: 279.75, min: 271.5, q1: 275.625, median: 279.75, q3: 283.875, max: 288 }],
    ["an odd number", [332, 340.5, 330], { count: 3, mean: 334.1667, q1: 331, median: 332, q3: 336.25 }],
    ["an even number", [340.5, 330, 332, 335.5], { count: 4, mean: 334.5, q1: 331.5, median: 333.75, q3: 336.75 }],
    ["ties", [300, 300, 300, 400], { count: 4, mean: 325, q1: 300, median: 300, q3: 325, max: 400 }],
  ])("of %s, with the quartiles of QUARTILE.INC", (_, totals, expected) => {
    expect(only(points(...totals)).points).toMatchObject(expected);
  });

  it("in half points and in hundredths are counted together", () => {
    const results: Row[] = [...points(300), { instrument: "kasn-9-2019", step: 0.01, points: 300.01 }];
    expect(only(results).points).toMatchObject({ count: 2, mean: 300.005, q1: 300.0025, median: 300.005 });
  });

  it.each([1, 0.5, 0.25, 0.2, 0.1, 0.05, 0.04, 0.02, 0.01, 0.005, 0.001, 0.0001])(
    "of a result on a step of %d are counted",
    (step) => {
      expect(only([{ instrument: "kasn-9-2019", points: step, step }]).points).toMatchObject({ count: 1, mean: step });
    },
  );

  it.each([
    ["1/3", 1 / 3],
    ["1/6", 1 / 6],
    ["1/7", 1 / 7],
    ["1/32", 1 / 32],
    ["1/9999", 1 / 9999],
    ["1/20000", 1 / 20_000],
    ["1/1000000", 1e-6],
    ["2", 2],
    ["0.3", 0.3],
    ["0", 0],
    ["-0.5", -0.5],
    ["NaN", NaN],
    ["Infinity", Infinity],
  ])("of a result on a step of %s are refused", (_, step) => {
    expect(found(() => recap([{ instrument: "kasn-9-2019", points: 0, step }]))).toEqual([
      "results.0.step: not-one-of",
    ]);
  });

  it.each([
    ["1/32", 1 / 32, [1, 3], [0.0313, 0.0938], 0.0626],
    ["1/3", 1 / 3, [1, 2], [0.3333, 0.6667], 0.5],
    ["1/20000", 1 / 20_000, [1, 4], [0.0001, 0.0002], 0.0002],
  ] as const)(
    "of an instrument whose own step is %s are counted in units of 0.0001, each rounded half up",
    (_, step, counts, [min, max], mean) => {
      const fine = { ...kasn2019, id: "halus", step: { ...kasn2019.step, value: step } };
      const own = counts.map((count) => ({ instrument: "halus", points: count / Math.round(1 / step) }));
      expect(recap(own, { instruments: [fine] }).all[0]?.points).toMatchObject({ count: 2, min, max, mean });
      const said = own.map((one) => ({ ...one, step }));
      expect(recap(said, { instruments: [fine] })).toStrictEqual(recap(own, { instruments: [fine] }));
    },
  );

  it("that differ by less than a unit of 0.0001 are all counted", () => {
    const fine = { ...kasn2019, id: "halus", step: { ...kasn2019.step, value: 1 / 20_000 } };
    const results = [1, 2].map((count) => ({ instrument: "halus", points: count / 20_000 }));
    const [first] = recap(results, { instruments: [fine] }).all;
    expect(first).toMatchObject({ points: { count: 2 }, missing: { points: 0 } });
  });

  it("that weights of hundredths formed are counted on the instrument they belong to", () => {
    const odd = withIndicatorWeights(kasn2019, { ...WEIGHTS_410, pengadaan: { b1: 9.99, b2: 0.01 } });
    const { b3, b4, b5, ...levels } = MK_LEVELS;
    const result = only([assessIndicators(odd, { ...levels, b2: 3 })]);
    expect([b3, b4, b5]).toEqual([4, 4, 3]);
    expect(result.points?.mean).toBe(328.99);
    expect(result.aspects[1]?.share?.mean).toBe(0.9998);
  });
});

describe("aspects", () => {
  it("are shares of their maximum: 20 of 130 is weaker than 10 of 40", () => {
    const result = only([aspects({ ...FULL_410, pengadaan: 10, "pengembangan-karier": 20 })]);
    expect(result.weakestFirst.slice(0, 2)).toEqual(["pengembangan-karier", "pengadaan"]);
    expect(result.aspects.slice(1, 3).map(({ share, weakestIn }) => [share?.mean, weakestIn])).toEqual([
      [0.25, 0],
      [0.1538, 1],
    ]);
  });

  it("that are known in some results count in these: mean, quartiles and number", () => {
    const result = only([aspects({ pengadaan: 10 }), aspects({ pengadaan: 20 }), aspects({ "promosi-mutasi": 40 })]);
    expect(result.aspects[1]?.share).toStrictEqual({
      count: 2,
      mean: 0.375,
      min: 0.25,
      q1: 0.3125,
      median: 0.375,
      q3: 0.4375,
      max: 0.5,
    });
    expect(result.weakestFirst).toEqual(["pengadaan", "promosi-mutasi"]);
    expect(result.missing).toEqual({ category: 3, points: 3, aspects: 3 });
  });

  it("stand by their exact mean, also where four decimals do not show the difference", () => {
    // 39.5 of 40 once in 401 results: the mean is 0.99997, and shown as 1.
    const results: Row[] = Array.from({ length: 401 }, (_, at) =>
      aspects({ "perencanaan-kebutuhan": 40, pengadaan: at === 0 ? 39.5 : 40 }),
    );
    const { aspects: each, weakestFirst } = only(results);
    expect(each.slice(0, 2).map(({ share }) => share?.mean)).toEqual([1, 1]);
    expect(weakestFirst).toEqual(["pengadaan", "perencanaan-kebutuhan"]);
  });

  it("with the same mean stand in the order of the instrument, also where no number holds that mean", () => {
    // 10 of 3 × 40 and 32.5 of 3 × 130 are both a twelfth.
    const results = [
      aspects({ pengadaan: 3, "pengembangan-karier": 10.5 }),
      aspects({ pengadaan: 3, "pengembangan-karier": 11 }),
      aspects({ pengadaan: 4, "pengembangan-karier": 11 }),
    ];
    expect(only(results).weakestFirst).toEqual(["pengadaan", "pengembangan-karier"]);
  });

  it("with the same mean stand in the order of the instrument", () => {
    expect(only([aspects(FULL_410)]).weakestFirst).toEqual(ASPECTS);
    expect(only([aspects(NOTHING)]).weakestFirst).toEqual(ASPECTS);
  });

  it("that are equally weak in one result count both: 10 of 40 is as weak as 20 of 80", () => {
    const result = only([
      aspects({ ...FULL_410, pengadaan: 10, "manajemen-kinerja": 20 }),
      aspects({ ...FULL_410, pengadaan: 20 }),
      aspects(FULL_410),
    ]);
    // In the third result all eight are full, and none is lower than another.
    expect(result.aspects.map(({ weakestIn }) => weakestIn)).toEqual([1, 3, 1, 1, 2, 1, 1, 1]);
  });

  it("in a result that does not know all of them, none is the weakest", () => {
    const { "sistem-informasi": last, ...seven } = MK_2021;
    const result = only([aspects(seven), aspects({ ...MK_2021, "sistem-informasi": last })]);
    expect(result.aspects.map(({ weakestIn }) => weakestIn)).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
    expect(result.missing.aspects).toBe(1);
  });

  it("with 0 points are known", () => {
    const result = only([aspects(NOTHING)]);
    expect(result.aspects.map(({ share, weakestIn }) => [share?.mean, weakestIn])).toEqual(ASPECTS.map(() => [0, 1]));
    expect(result.missing.aspects).toBe(0);
  });

  it("listed without points are not known, and an empty list says nothing", () => {
    const results: Row[] = [
      { instrument: "kasn-9-2019", aspects: [{ id: "pengadaan" }] },
      { instrument: "kasn-9-2019", aspects: [] },
    ];
    expect(only(results)).toMatchObject({ weakestFirst: [], missing: { aspects: 2 } });
  });
});

describe("groups", () => {
  const on400: Row = { instrument: "kasn-9-2019-400", points: 266.5 };
  const kota = points(288, 271.5).map((one) => ({ ...one, kind: "kota" }));

  it("stand in the order in which they first came", () => {
    const results = [kota[0], PROVINCES_2021[0], kota[1], PROVINCES_2021[5]] as Row[];
    const { count, groups } = recap(results, byKind);
    expect(count).toBe(4);
    expect(groups.map((one) => [one.group, one.count, one.points?.mean, counts(one)])).toEqual([
      ["kota", 2, 279.75, [0, 0, 2, 0]],
      ["provinsi", 2, 340.5, [0, 0, 1, 1]],
    ]);
  });

  it("with two instruments stand there once for each", () => {
    const results = [{ ...on400, kind: "kota" }, ...kota, { ...on400, kind: "kabupaten" }];
    const { all, groups } = recap(results, byKind);
    expect(groups.map(({ group, instrument, count }) => [group, instrument, count])).toEqual([
      ["kota", "kasn-9-2019-400", 1],
      ["kota", "kasn-9-2019", 2],
      ["kabupaten", "kasn-9-2019-400", 1],
    ]);
    expect(all.map(({ instrument, count }) => [instrument, count])).toEqual([
      ["kasn-9-2019-400", 2],
      ["kasn-9-2019", 2],
    ]);
  });

  it("never change the order of the instruments, which is the one in which they first came", () => {
    const results = [
      { instrument: "kasn-9-2019-400", group: "a" },
      { instrument: "karangan", group: "b" },
      { instrument: "kasn-9-2019", group: "a" },
      { instrument: "karangan", group: "a" },
    ];
    const instruments = [kasn2019, kasn2019Sheet400, instrumentOf("karangan")];
    const { all } = recap(results, { instruments, groupBy: ({ group }) => group });
    expect(all.map(({ instrument }) => instrument)).toEqual(["kasn-9-2019-400", "karangan", "kasn-9-2019"]);
    expect(all).toStrictEqual(recap(results, { instruments }).all);
  });

  it("hold what a recap of the group alone holds", () => {
    const { groups } = recap([...kota, ...PROVINCES_2021], byKind);
    expect(groups).toStrictEqual([
      { group: "kota", ...only(kota) },
      { group: "provinsi", ...only(PROVINCES_2021) },
    ]);
  });

  it("may have any name, also one that objects have", () => {
    const results = ["__proto__", "constructor", "all", "__proto__", " "].map((kind, at) => ({
      ...points(300 + at)[0],
      kind,
    })) as Row[];
    expect(recap(results, byKind).groups.map(({ group, count }) => [group, count])).toEqual([
      ["__proto__", 2],
      ["constructor", 1],
      ["all", 1],
      [" ", 1],
    ]);
  });

  it("are asked for once for each result, with the result itself", () => {
    const asked: Row[] = [];
    recap(kota, { groupBy: (result) => String(asked.push(result)) });
    expect(asked).toHaveLength(2);
    expect(asked.every((result, at) => result === kota[at])).toBe(true);
  });

  it.each([null, 0, false, "", 5, "kind", {}, [], true].map(labelled))("%s is no function", (_, groupBy) => {
    expect(found(() => recap(kota, { groupBy: untyped(groupBy) }))).toEqual(["options.groupBy: not-a-function"]);
  });

  it.each([
    withLabel(undefined, "missing"),
    ...["", null, 0, 5, Number.NaN, false, {}, ["kota"], Symbol("kota")].map((group) =>
      withLabel<unknown, string>(group, "not-text"),
    ),
  ])("%s is no name of a group", (_, group, code) => {
    const groupBy = ({ points: total }: Row): string => (total === 271.5 ? untyped(group) : "kota");
    const [issue, ...others] = issuesOf(() => recap(kota, { groupBy }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, path: ["results", 1, "group"] });
  });

  it("an error of the function goes through", () => {
    const groupBy = (): string => {
      throw new RangeError("mine");
    };
    expect(() => recap(kota, { groupBy })).toThrow(new RangeError("mine"));
  });
});

describe("results of other instruments", () => {
  it("are recapped by their own categories and aspects, if the instrument is named", () => {
    const results = [0, 10, 15, 20, 30].map((total) => ({ instrument: "karangan", points: total }));
    const { all } = recap(results, { instruments: [kasn2019, instrumentOf("karangan")] });
    expect(all.map(({ instrument, categories: each, points: total }) => [instrument, each, total?.mean])).toEqual([
      [
        "karangan",
        [
          { id: "merah", name: { id: "Merah", en: "Red" }, count: 1, share: 0.2 },
          { id: "kuning", name: { id: "Kuning", en: "Yellow" }, count: 2, share: 0.4 },
          { id: "hijau", name: { id: "Hijau", en: "Green" }, count: 2, share: 0.4 },
        ],
        15,
      ],
    ]);
    expect(found(() => recap(untyped(results.slice(0, 1))))).toEqual(["results.0.instrument: not-one-of"]);
  });
});

describe("the results that are passed", () => {
  it("are walked through once, whatever holds them", () => {
    let walks = 0;
    const source = {
      [Symbol.iterator]: (): Iterator<Row> => {
        walks++;
        return PROVINCES_2021.values();
      },
    };
    const generator = function* (): Generator<Row> {
      yield* PROVINCES_2021;
    };
    const expected = recap(PROVINCES_2021);
    expect([recap(source), recap(generator()), recap(new Set(PROVINCES_2021))]).toEqual([expected, expected, expected]);
    expect(walks).toBe(1);
  });

  it("are left as they were", () => {
    const results = deepFreeze([...PROVINCES_2021, { ...assessAspects(kasn2019, MK_2021), kind: "lembaga" }]);
    const before = structuredClone(results);
    recap(results, deepFreeze({ ...byKind, instruments: [kasn2019] }));
    expect(results).toStrictEqual(before);
  });

  it.each<[string, unknown]>([
    ...[null, undefined, 3, "kasn-9-2019", {}].map(labelled),
    ["a function", (): unknown => []],
    ["a promise", Promise.resolve([])],
  ])("%s is no list of results", (_, results) => {
    expect(found(() => recap(untyped(results)))).toEqual(["results: not-a-list"]);
  });

  it.each([null, 3, "kind", [], true].map(labelled))("%s are no options", (_, options) => {
    expect(found(() => recap([], untyped(options)))).toEqual(["options: not-an-object"]);
  });

  it("an option that is not known", () => {
    const [issue] = issuesOf(() => recap([], untyped({ group: "kind" })));
    expect(issue).toMatchObject({ code: "unknown-key", path: ["options", "group"] });
    expect(issue?.params).toEqual({ key: "group", expected: ["groupBy", "instruments"] });
  });

  it.each([null, 5, {}, "kasn-9-2019"].map(labelled))("%s are no instruments", (_, instruments) => {
    expect(found(() => recap([], untyped({ instruments })))).toEqual(["options.instruments: not-a-list"]);
  });

  it("no instruments at all, and something that is none", () => {
    expect(found(() => recap([], untyped({ instruments: [] })))).toEqual(["options.instruments.0: missing"]);
    expect(found(() => recap([], untyped({ instruments: [kasn2019, 5] })))).toEqual(["instruments: not-an-object"]);
  });

  it("may belong to any iterable of instruments", () => {
    const instruments = new Set([kasn2019, kasn2019Sheet400]);
    expect(recap(PROVINCES_2021, { instruments: untyped(instruments) })).toStrictEqual(recap(PROVINCES_2021));
  });

  it("what is wrong with the options is thrown before any result is read", () => {
    const never = {
      [Symbol.iterator]: (): never => {
        throw new Error("was read");
      },
    };
    expect(found(() => recap(never, untyped({ groupBy: 5 })))).toEqual(["options.groupBy: not-a-function"]);
    expect(found(() => recap(never, untyped({ x: 5 })))).toEqual(["options.x: unknown-key"]);
  });
});

describe("every issue at once", () => {
  const wrong: unknown[] = [
    null,
    { instrument: "x" },
    { instrument: "kasn-9-2019", points: 410.5 },
    { instrument: "kasn-9-2019", points: 300.25 },
    { instrument: "kasn-9-2019", points: "300" },
    { instrument: "kasn-9-2019", points: 300, category: "kurang" },
    { instrument: "kasn-9-2019", points: 300, aspects: [{ id: "pengadaan", points: 41 }] },
    { instrument: "kasn-9-2019", points: 300, kind: "" },
    ["kasn-9-2019", 300],
    { ...assessAspects(kasn2019, MK_2021), points: 326.5 },
    { instrument: "kasn-9-2019", aspects: [{ id: "pengadaan", points: 1 }, { id: "pengadaan", points: 1 }] }, // prettier-ignore
    { instrument: "kasn-9-2019", aspects: "MK", category: "III" },
  ];

  it("of every result, with its place, in the order of the input", () => {
    const good = { instrument: "kasn-9-2019", points: 300 };
    const groupBy = ({ kind = "kota" }: Row): string => kind;
    expect(found(() => recap(untyped([good, ...wrong, good]), { groupBy }))).toEqual([
      "results.1: not-an-object",
      "results.2.instrument: not-one-of",
      "results.3.points: out-of-range",
      "results.4.points: not-on-scale",
      "results.5.points: not-a-number",
      "results.6.category: category-contradicts-points",
      "results.7.aspects.0.points: out-of-range",
      "results.8.group: not-text",
      "results.9: not-an-object",
      "results.10.points: total-contradicts-aspects",
      "results.11.aspects.1: duplicate",
      "results.12.category: not-one-of",
      "results.12.aspects: not-a-list",
    ]);
  });

  it("but at most 1000: an endless source is then left, and closed", () => {
    let [given, closed] = [0, false];
    const endless = function* (): Generator<Row> {
      try {
        for (;;) yield untyped({ number: ++given });
      } finally {
        closed = true;
      }
    };
    expect(issuesOf(() => recap(endless()))).toHaveLength(1000);
    expect([given, closed]).toEqual([1001, true]);
  });

  it("but at most 1000, also of groups: an endless source of results without one is left", () => {
    const endless = function* (): Generator<Row> {
      for (;;) yield { instrument: "kasn-9-2019" };
    };
    const issues = issuesOf(() => recap(endless(), byKind));
    expect(issues).toHaveLength(1000);
    expect(issues.at(-1)?.path).toEqual(["results", 999, "group"]);
  });

  it.each([1, 999, 1000, 1001, 2500])("%d results that are wrong", (count) => {
    const results = Array.from({ length: count }, () => untyped(null));
    expect(issuesOf(() => recap(results))).toHaveLength(Math.min(count, 1000));
  });

  it("but at most 1000, also where a result has several", () => {
    const several = { instrument: "kasn-9-2019", points: "x", step: 3, category: 1 };
    const results = Array.from({ length: 400 }, () => several);
    expect(found(() => recap(untyped([several])))).toHaveLength(3);
    expect(issuesOf(() => recap(untyped(results)))).toHaveLength(1000);
    expect(issuesOf(() => recap(untyped(results.slice(0, 333))))).toHaveLength(999);
  });

  it("1200 right results after a wrong one are all read: only issues count", () => {
    const results = [untyped(null), ...points(...Array.from({ length: 1200 }, () => 300))];
    expect(issuesOf(() => recap(results))).toHaveLength(1);
  });

  it("no message repeats what came", () => {
    const PERSON = "197001012000031001 Budi";
    const row = { instrument: "kasn-9-2019", kind: PERSON, nama: PERSON };
    const places: readonly (readonly [unknown, unknown?])[] = [
      [PERSON],
      [[PERSON]],
      [[{ ...row, instrument: PERSON }]],
      [[{ ...row, points: PERSON }]],
      [[{ ...row, points: 197_001_012_000_031 }]],
      [[{ ...row, category: PERSON }]],
      [[{ ...row, category: { id: PERSON } }]],
      [[{ ...row, aspects: [{ id: PERSON, points: PERSON }] }]],
      [[{ ...row, points: 300, category: "buruk" }]],
      [[row], { groupBy: PERSON }],
      [[row], { groupBy: () => [PERSON] }],
      [[row], { "197001012000031001": 1 }],
      [[row], { instruments: PERSON }],
      [[row], { instruments: [PERSON] }],
    ];
    for (const [results, options] of places) {
      const issues = issuesOf(() => recap(untyped(results), untyped(options)));
      expect(`${JSON.stringify(issues)} ${new MeritError(issues).message}`).not.toMatch(/Budi|19700101|31001/);
    }
  });

  it("whatever JavaScript can pass: a recap or a MeritError", () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const [results, options] of [
          [[value], {}],
          [points(300), { groupBy: () => value }],
          [[{ instrument: "kasn-9-2019", aspects: [value], category: value }], {}],
        ] as const) {
          try {
            recap(untyped(results), untyped(options));
          } catch (error) {
            expect(error).toBeInstanceOf(MeritError);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Results as they occur: full, partial, on both sheets, in half points and in hundredths. */
const SHEETS = [
  ["kasn-9-2019", 410],
  ["kasn-9-2019-400", 400],
] as const;
const sheet = fc.constantFrom(...SHEETS);
const steps = (max: number, perPoint: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * perPoint }).map((count) => count / perPoint);
const some = fc.subarray([...ASPECTS]);
const anyResult: fc.Arbitrary<Row> = fc.oneof(
  sheet.map(([instrument]): Row => ({ instrument })),
  sheet.chain(([instrument, max]) => steps(max, 2).map((total): Row => ({ instrument, points: total }))),
  sheet.chain(([instrument, max]) => steps(max, 100).map((total): Row => ({ instrument, points: total, step: 0.01 }))),
  fc
    .tuple(sheet, fc.constantFrom("buruk", "kurang", "baik", "sangat-baik"), fc.boolean())
    .map(([[instrument], category, plain]): Row => ({ instrument, category: plain ? category : { id: category } })),
  scores410.map((scores): Row => assessAspects(kasn2019, scores)),
  scores400.map((scores): Row => assessAspects(kasn2019Sheet400, scores)),
  fc
    .tuple(scores410, some)
    .map(([scores, open]): Row =>
      assessBounds(kasn2019, { ...scores, ...Object.fromEntries(open.map((id) => [id, "unknown"] as const)) }),
    ),
  fc.tuple(sheet, scores400, some).map(([[instrument], scores, known]): Row => ({
    instrument,
    aspects: known.map((id) => ({ id, points: scores[id] })),
  })),
  fc.tuple(scores400, fc.integer({ min: 0, max: 99 })).map(([scores, more]): Row => ({
    instrument: "kasn-9-2019",
    step: 0.01,
    aspects: ASPECTS.map((id) => ({ id, points: (scores[id] * 100 * more) / 10_000 })).map(({ id, points: exact }) => ({
      id,
      points: Math.floor(exact * 100) / 100,
    })),
  })),
);
const grouped = fc
  .tuple(anyResult, fc.constantFrom("provinsi", "kabupaten", "kota"))
  .map(([result, kind]): Row => ({ ...result, kind }));
const anyResults = fc.array(grouped, { maxLength: 30 });

/** A recap without the names of categories and aspects, which the naive one does not know. */
function withoutNames({ count, all, groups }: Recap): unknown {
  const nameless = (one: ResultsRecap): unknown => ({
    ...one,
    categories: one.categories.map(({ name, ...rest }) => (expect(name.id).toBeTruthy(), rest)),
    aspects: one.aspects.map(({ name, ...rest }) => (expect(name.id).toBeTruthy(), rest)),
  });
  return { count, all: all.map(nameless), groups: groups.map(nameless) };
}

describe("of any results", () => {
  it("the recap is the one of a naive implementation that keeps and sorts every value", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        expect(withoutNames(recap(results))).toStrictEqual(naiveRecap(results));
        expect(withoutNames(recap(results, byKind))).toStrictEqual(naiveRecap(results, ({ kind = "" }) => kind));
      }),
      { numRuns: 80 },
    );
  });

  it("their order does not matter, but for the order of instruments and groups", () => {
    const shuffled = anyResults.chain((results) =>
      fc.tuple(fc.constant(results), fc.shuffledSubarray(results, { minLength: results.length })),
    );
    const sorted = ({ count, all, groups }: Recap): unknown => [
      count,
      Object.fromEntries(all.map((one) => [one.instrument, one])),
      Object.fromEntries(groups.map((one) => [`${one.group} ${one.instrument}`, one])),
    ];
    fc.assert(
      fc.property(shuffled, ([results, others]) => {
        expect(sorted(recap(others, byKind))).toEqual(sorted(recap(results, byKind)));
      }),
      { numRuns: 30 },
    );
  });

  it("groups never change what is said of all", () => {
    fc.assert(
      fc.property(anyResults, fc.integer({ min: 1, max: 30 }), (results, size) => {
        const { all, count } = recap(results);
        let at = 0;
        const split = recap(results, { groupBy: () => `group ${at++ % size}` });
        expect([split.all, split.count]).toStrictEqual([all, count]);
        expect(split.groups.reduce((sum, one) => sum + one.count, 0)).toBe(results.length);
      }),
      { numRuns: 40 },
    );
  });

  it("everything adds up: categories and what is missing, and no result is lost", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const { all, count } = recap(results);
        expect(count).toBe(results.length);
        expect(all.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        for (const one of all) {
          expect(counts(one).reduce((sum, each) => sum + each, one.missing.category)).toBe(one.count);
          expect((one.points?.count ?? 0) + one.missing.points).toBe(one.count);
          expect(one.weakestFirst).toHaveLength(one.aspects.filter(({ share }) => share).length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("it survives JSON", () => {
    fc.assert(
      fc.property(anyResults, (results) => survivesJson(recap(results, byKind))),
      { numRuns: 20 },
    );
  });

  it("results that were stored as JSON have the same recap", () => {
    fc.assert(
      fc.property(anyResults, (results) => {
        const stored: Row[] = untyped(JSON.parse(JSON.stringify(results)));
        expect(recap(stored, byKind)).toStrictEqual(recap(results, byKind));
      }),
      { numRuns: 20 },
    );
  });
});

it("many groups on the finest step are recapped in a moment, because no list is walked in vain", () => {
  const results = Array.from({ length: 300 }, (_, at) => ({
    instrument: "kasn-9-2019" as const,
    step: 0.0001,
    points: 400 + at / 10_000,
    group: `g${at}`,
  }));
  const { groups, all } = recap(results, { groupBy: ({ group }) => group });
  expect(groups).toHaveLength(300);
  expect(all[0]?.points).toMatchObject({ count: 300, min: 400, max: 400.0299 });
}, 2_000);
