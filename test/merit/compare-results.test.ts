import fc from "fast-check";
import { assessAspects, assessIndicators, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { assessMaturity, permenpanrb2025 } from "sistem-merit/instruments";
import { compareResults, type Comparison, type KnownResult } from "sistem-merit/merit";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { instrumentOf } from "../cycle/invented-rules.js";
import { deepFreeze } from "../cycle/support.js";
import { scores400, scores410 } from "../properties/arbitraries.js";
import { publishedYears } from "../vectors/published-results.js";
import { allAt, body } from "./maturity-fixtures.js";
import { ASPECTS, BOGOR_2020, complete410, FULL_400, FULL_410, MK_2021, MK_LEVELS } from "./fixtures.js";

const CATEGORIES = ["buruk", "kurang", "baik", "sangat-baik"] as const;
const categoryAt = (points: number): number => [175, 250, 325].filter((bound) => points >= bound).length;
const on410 = (points: number): KnownResult => ({ instrument: "kasn-9-2019", points });
const on400 = (points: number): KnownResult => ({ instrument: "kasn-9-2019-400", points });
const moveOf = (steps: number): "up" | "down" | "same" => (steps === 0 ? "same" : steps > 0 ? "up" : "down");

describe("published pairs", () => {
  it("Kota Bandung: its own assessment of December 2021 lost 6 points when it was verified", () => {
    expect(compareResults(on410(365.5), on410(359.5))).toEqual({
      comparable: true,
      instrument: "kasn-9-2019",
      points: { from: 365.5, to: 359.5, change: -6 },
      category: { from: "sangat-baik", to: "sangat-baik", move: "same" },
      aspects: [],
      unknown: ASPECTS,
    });
  });

  it.each([
    // Provisional on 14 October 2021, then final.
    ["Kabupaten Wajo, 2021", 320, 333, 13, "baik", "sangat-baik", "up"],
    ["Jawa Barat, 2020 and September 2022", 375.5, 392, 16.5, "sangat-baik", "sangat-baik", "same"],
    ["Jawa Barat, September and December 2022", 392, 396.5, 4.5, "sangat-baik", "sangat-baik", "same"],
    ["Jawa Barat, 2020 and December 2022", 375.5, 396.5, 21, "sangat-baik", "sangat-baik", "same"],
    // https://ntb.radarnusantaranews.com/2025/01/pemkab-lombok-timur-raih-penghargaan.html (2024: 290, before: 265)
    ["Kabupaten Lombok Timur, before and in 2024", 265, 290, 25, "baik", "baik", "same"],
    ["Kota Pekalongan, 2021 and 2022", 178.5, 264.5, 86, "kurang", "baik", "up"],
    ["Kota Pekalongan, 2022 and 2023", 264.5, 327, 62.5, "baik", "sangat-baik", "up"],
    ["Kota Pekalongan, 2021 and 2023", 178.5, 327, 148.5, "kurang", "sangat-baik", "up"],
  ] as const)("%s: from %d to %d is %d", (_, from, to, change, before, after, move) => {
    expect(compareResults(on410(from), on410(to))).toMatchObject({
      points: { from, to, change },
      category: { from: before, to: after, move },
    });
  });

  it("Kota Pekalongan: the years follow each other as the table of published results has them", () => {
    const years = publishedYears("Pemerintah Kota Pekalongan").map(({ points }) => on410(points ?? 0));
    const moves = years.slice(1).map((year, at) => compareResults(years[at] ?? on410(0), year));
    expect(moves.map((one) => one.comparable && one.points?.change)).toEqual([86, 62.5]);
  });

  it("Kota Bogor, 266.5 on the sheet of 400 and later 335.5 on the one of 410: up, but by how much cannot be said", () => {
    const result = compareResults(on400(266.5), on410(335.5));
    expect(result).toEqual({
      comparable: false,
      instruments: { from: "kasn-9-2019-400", to: "kasn-9-2019" },
      category: { from: "baik", to: "sangat-baik", move: "up" },
      reason: {
        id: "instrumennya berbeda, jadi nilainya tidak boleh dikurangkan",
        en: "the instruments differ, so their points must not be subtracted",
      },
    });
    expect(compareResults(on410(335.5), on400(266.5)).category?.move).toBe("down");
  });
});

describe("two results of one instrument", () => {
  it.each([
    [249.5, 250, "up"],
    [250, 249.5, "down"],
    [250, 324.5, "same"],
    [324.5, 325, "up"],
    [325, 324.5, "down"],
    [174.5, 175, "up"],
    [0, 174.5, "same"],
    [325, 410, "same"],
  ] as const)("from %d to %d the category moves %s", (from, to, move) => {
    expect(compareResults(on410(from), on410(to)).category?.move).toBe(move);
    expect(compareResults(on400(Math.min(from, 400)), on400(Math.min(to, 400))).category?.move).toBe(move);
  });

  it.each([
    ["410", kasn2019, scores410],
    ["400", kasn2019Sheet400, scores400],
  ] as const)("two assessments on the sheet of %s: total, category and each aspect", (_, instrument, scores) => {
    fc.assert(
      fc.property(scores, scores, (first, second) => {
        const [from, to] = [assessAspects(instrument, first), assessAspects(instrument, second)];
        const result = compareResults(from, to);
        const [before, after] = [first, second].map((given) => ASPECTS.reduce((sum, id) => sum + given[id], 0));
        if (before === undefined || after === undefined) throw new Error("two totals were expected");
        expect(result).toEqual({
          comparable: true,
          instrument: instrument.id,
          points: { from: before, to: after, change: after - before },
          category: {
            from: CATEGORIES[categoryAt(before)],
            to: CATEGORIES[categoryAt(after)],
            move: moveOf(categoryAt(after) - categoryAt(before)),
          },
          aspects: instrument.aspects.map(({ id, name, maxPoints }) => ({
            id,
            name,
            from: first[id],
            to: second[id],
            change: second[id] - first[id],
            max: maxPoints.value,
          })),
          unknown: [],
        });
        expect(survivesJson(result)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("one aspect moves the other way than the total", () => {
    const to = assessAspects(kasn2019, { ...MK_2021, pengadaan: 30, "pengembangan-karier": 95 });
    const result = compareResults(assessAspects(kasn2019, MK_2021), to);
    expect(result).toMatchObject({ points: { change: 12 } });
    expect(result.comparable && result.aspects.filter(({ change }) => change !== 0)).toMatchObject([
      { id: "pengadaan", from: 38, to: 30, change: -8, max: 40 },
      { id: "pengembangan-karier", from: 75, to: 95, change: 20, max: 130 },
    ]);
  });

  it("the category alone is enough to say whether it moved", () => {
    const result = compareResults(
      { instrument: "kasn-9-2019", category: "sangat-baik" },
      { instrument: "kasn-9-2019", category: { id: "kurang" } },
    );
    expect(result).toEqual({
      comparable: true,
      instrument: "kasn-9-2019",
      category: { from: "sangat-baik", to: "kurang", move: "down" },
      aspects: [],
      unknown: ["points", ...ASPECTS],
    });
  });

  it("a category beside a total: the category moves, the points are unknown", () => {
    const result = compareResults({ instrument: "kasn-9-2019", category: "baik" }, on410(327));
    expect(result).toMatchObject({ category: { from: "baik", to: "sangat-baik", move: "up" } });
    expect(result).toMatchObject({ unknown: ["points", ...ASPECTS] });
    expect(result).not.toHaveProperty("points");
  });

  it("what only one of the two knows is unknown: the aspects that both know are compared, in the order of the sheet", () => {
    const from: KnownResult = {
      instrument: "kasn-9-2019",
      aspects: [{ id: "sistem-informasi", points: 20 }, { id: "pengadaan", points: 30 }, { id: "promosi-mutasi" }],
    };
    const to: KnownResult = {
      instrument: "kasn-9-2019",
      points: 200,
      aspects: [
        { id: "promosi-mutasi", points: 9 },
        { id: "pengadaan", points: 31.5 },
        { id: "sistem-informasi", points: 0 },
      ],
    };
    const result = compareResults(from, to);
    expect(result.comparable && result.aspects.map(({ id, change }) => [id, change])).toEqual([
      ["pengadaan", 1.5],
      ["sistem-informasi", -20],
    ]);
    const others = ASPECTS.filter((id) => id !== "pengadaan" && id !== "sistem-informasi");
    expect(result).toMatchObject({ unknown: ["points", "category", ...others] });
  });

  it("nothing known of either: everything is unknown", () => {
    expect(compareResults({ instrument: "kasn-9-2019" }, { instrument: "kasn-9-2019" })).toEqual({
      comparable: true,
      instrument: "kasn-9-2019",
      aspects: [],
      unknown: ["points", "category", ...ASPECTS],
    });
  });

  it("a total of 0 is a total, not an unknown one", () => {
    expect(compareResults(on410(0), on410(99))).toMatchObject({ points: { from: 0, to: 99, change: 99 } });
    const none = ASPECTS.map((id) => ({ id, points: 0 }));
    const result = compareResults({ ...on410(0), aspects: none }, { ...on410(0), aspects: none });
    expect(result).toMatchObject({ unknown: [], points: { change: 0 } });
  });
});

describe("half points and hundredths", () => {
  it("the difference of the two scales is exact", () => {
    const fine = { ...on410(327.01), step: 0.01 };
    expect(compareResults(on410(326.5), fine)).toMatchObject({ points: { from: 326.5, to: 327.01, change: 0.51 } });
    expect(compareResults(fine, on410(326.5))).toMatchObject({ points: { change: -0.51 } });
    const [low, high] = [
      { ...on410(0.1), step: 0.01 },
      { ...on410(0.3), step: 0.01 },
    ];
    expect(compareResults(low, high)).toMatchObject({ points: { change: 0.2 } });
  });

  it("any two totals, each on its scale: the change is the decimal that whole hundredths give", () => {
    const total = fc.oneof(
      fc.nat(820).map((steps) => ({ hundredths: steps * 50, result: on410(steps / 2) })),
      fc.nat(41_000).map((steps) => ({ hundredths: steps, result: { ...on410(steps / 100), step: 0.01 } })),
    );
    fc.assert(
      fc.property(total, total, (from, to) => {
        expect(compareResults(from.result, to.result)).toMatchObject({
          points: {
            from: from.hundredths / 100,
            to: to.hundredths / 100,
            change: (to.hundredths - from.hundredths) / 100,
          },
        });
      }),
      { numRuns: 100 },
    );
  });

  it("by points and by levels: the same sheet, aspect by aspect", () => {
    const result = compareResults(assessAspects(kasn2019, MK_2021), assessIndicators(complete410, MK_LEVELS));
    expect(result).toMatchObject({ comparable: true, points: { from: 327, to: 327, change: 0 }, unknown: [] });
    expect(result.comparable && result.aspects.every(({ change }) => change === 0)).toBe(true);
  });

  it("by points and by levels under the instrument with weights: the step of 0.5 is read there, too", () => {
    const pair = [assessAspects(kasn2019, { ...MK_2021, pengadaan: 37.5 }), assessIndicators(complete410, MK_LEVELS)];
    const [plain, weighted] = pair;
    if (plain === undefined || weighted === undefined) throw new Error("two assessments were expected");
    expect([plain.step, weighted.step]).toEqual([0.5, 0.01]);
    const result = compareResults(plain, weighted, [complete410]);
    expect(result).toMatchObject({ comparable: true, points: { from: 326.5, to: 327, change: 0.5 }, unknown: [] });
    expect(result).toEqual(compareResults(plain, weighted));
  });

  it("any two steps: the change is what whole steps of both give", () => {
    const total = fc
      .constantFrom(1, 2, 4, 100, 10_000)
      .chain((steps) => fc.nat(410 * steps).map((at) => ({ tenThousandths: (at * 10_000) / steps, at, steps })));
    fc.assert(
      fc.property(total, total, (from, to) => {
        const [first, second] = [from, to].map(({ at, steps }) => ({ ...on410(at / steps), step: 1 / steps }));
        if (first === undefined || second === undefined) throw new Error("two results were expected");
        const change = (to.tenThousandths - from.tenThousandths) / 10_000;
        expect(compareResults(first, second)).toMatchObject({ points: { change } });
      }),
      { numRuns: 60 },
    );
  });
});

describe("comparing is symmetrical", () => {
  const result = fc.record({
    instrument: fc.constantFrom("kasn-9-2019", "kasn-9-2019-400"),
    known: fc.constantFrom("points", "category", "nothing"),
    category: fc.constantFrom(...CATEGORIES),
    aspects: fc.subarray([...ASPECTS]),
    score: fc.nat(32),
    // How much of what the other aspects could add is in the total, in eighths.
    eighths: fc.nat(8),
  });
  type Drawn = typeof result extends fc.Arbitrary<infer D> ? D : never;
  const resultOf = ({ instrument, known, category, aspects, score, eighths }: Drawn): KnownResult => {
    const full = instrument === "kasn-9-2019" ? FULL_410 : FULL_400;
    const others = ASPECTS.filter((id) => !aspects.includes(id)).reduce((sum, id) => sum + full[id], 0);
    return untyped({
      instrument,
      ...(known === "points" && { points: (aspects.length * score + Math.round((others * eighths) / 4)) / 2 }),
      ...(known === "category" && { category }),
      aspects: aspects.map((id) => ({ id, points: score / 2 })),
    });
  };
  const turned = { up: "down", down: "up", same: "same" } as const;

  it("the other way round, every change has the other sign", () => {
    fc.assert(
      fc.property(result, result, (first, second) => {
        const [there, back]: [Comparison, Comparison] = [
          compareResults(resultOf(first), resultOf(second)),
          compareResults(resultOf(second), resultOf(first)),
        ];
        expect(there.comparable).toBe(first.instrument === second.instrument);
        expect(back.comparable).toBe(there.comparable);
        expect(back.category?.move).toBe(there.category && turned[there.category.move]);
        expect([back.category?.from, back.category?.to]).toEqual([there.category?.to, there.category?.from]);
        if (!there.comparable || !back.comparable) {
          expect([there, back]).not.toContainEqual(expect.objectContaining({ points: expect.anything() as unknown }));
          return;
        }
        expect(back.unknown).toEqual(there.unknown);
        expect(back.points?.change).toBe(there.points && 0 - there.points.change);
        expect(back.aspects.map(({ id, change }) => [id, change])).toEqual(
          there.aspects.map(({ id, change }) => [id, 0 - change]),
        );
        expect(survivesJson([there, back])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("with itself, nothing moves", () => {
    fc.assert(
      fc.property(result, (drawn) => {
        const one = resultOf(drawn);
        const same = compareResults(one, one);
        expect(same.category?.move ?? "same").toBe("same");
        if (!same.comparable) throw new Error("one sheet is comparable with itself");
        expect(same.points?.change ?? 0).toBe(0);
        expect(same.aspects.every(({ change }) => change === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe("two instruments", () => {
  it("of one regime: the category moves, if both are known; the points never", () => {
    const sheets = [assessAspects(kasn2019Sheet400, BOGOR_2020), assessAspects(kasn2019, MK_2021)] as const;
    const result = compareResults(...sheets);
    expect(Object.keys(result)).toEqual(["comparable", "instruments", "category", "reason"]);
    expect(result.category).toEqual({ from: "baik", to: "sangat-baik", move: "up" });
  });

  it.each([
    ["the first", { instrument: "kasn-9-2019-400" }, on410(327)],
    ["the second", on400(266.5), { instrument: "kasn-9-2019" }],
  ] as const)("%s does not know its category: no move", (_, from, to) => {
    expect(Object.keys(compareResults(from, to))).toEqual(["comparable", "instruments", "reason"]);
  });

  it("INVENTED: of two regimes there is no move, even if the categories have the same names", () => {
    const other = { ...kasn2019, id: "karangan", regime: "karangan" };
    const all = [kasn2019, other];
    const result = compareResults(
      { instrument: "karangan", points: 200 },
      { instrument: "kasn-9-2019", points: 327 },
      all,
    );
    expect(result).toEqual({
      comparable: false,
      instruments: { from: "karangan", to: "kasn-9-2019" },
      reason: {
        id: "instrumennya berbeda, jadi nilainya tidak boleh dikurangkan",
        en: "the instruments differ, so their points must not be subtracted",
      },
    });
  });

  it("INVENTED: of one regime with other categories there is no move either", () => {
    const other = { ...instrumentOf("karangan"), regime: kasn2019.regime };
    const all = [kasn2019, other];
    const [from, to] = [
      { instrument: "karangan", points: 20 },
      { instrument: "kasn-9-2019", points: 327 },
    ] as const;
    expect(compareResults(from, to, all)).not.toHaveProperty("category");
    expect(compareResults(to, from, all)).not.toHaveProperty("category");
    const shorter = { ...kasn2019, id: "pendek", categories: [kasn2019.categories[0]] as const };
    const few = compareResults({ instrument: "pendek", points: 0 }, on410(0), [kasn2019, shorter]);
    expect(few).not.toHaveProperty("category");
  });

  it("INVENTED: results of other instruments are compared, if these are named", () => {
    const all = [instrumentOf("karangan"), instrumentOf("karangan-kedua")];
    const [from, to] = [
      { instrument: "karangan", points: 9 },
      { instrument: "karangan", points: 20 },
    ];
    expect(compareResults(from, to, all)).toMatchObject({
      comparable: true,
      instrument: "karangan",
      points: { change: 11 },
      category: { from: "merah", to: "hijau", move: "up" },
    });
    const second = compareResults(from, { ...to, instrument: "karangan-kedua" }, all);
    expect(second).toMatchObject({ comparable: false, category: { from: "merah", to: "hijau", move: "up" } });
    const [issue] = issuesOf(() => compareResults(on410(300), to, all));
    expect(issue).toMatchObject({ code: "not-one-of", path: ["from", "instrument"] });
    expect(issue?.params["expected"]).toEqual(["karangan", "karangan-kedua"]);
  });
});

describe("every mistake is named", () => {
  it("in both results at once", () => {
    const from = { instrument: "kasn-9-2019", points: 411, step: 0.3 };
    const to = { instrument: "kasn-9-2020", points: -1 };
    expect(found(() => compareResults(untyped(from), untyped(to)))).toEqual([
      "from.step: not-one-of",
      "from.points: out-of-range",
      "to.instrument: not-one-of",
    ]);
    expect(found(() => compareResults(untyped(null), untyped([])))).toEqual([
      "from: not-an-object",
      "to: not-an-object",
    ]);
  });

  it.each([undefined, null, 327, "327", [327]].map(labelled))(
    "%s is no result, neither first nor second",
    (_, value) => {
      expect(found(() => compareResults(untyped(value), on410(1)))).toEqual(["from: not-an-object"]);
      expect(found(() => compareResults(on410(1), untyped(value)))).toEqual(["to: not-an-object"]);
    },
  );

  it.each<[string, unknown, string]>([
    ["nothing", null, "not-a-list"],
    ["a number", 410, "not-a-list"],
    ["an id", "kasn-9-2019", "not-a-list"],
    ["an empty object", {}, "not-a-list"],
    ["an instrument alone", kasn2019, "not-a-list"],
    ["a list of undefined", [undefined], "not-an-object"],
    ["a list of null", [null], "not-an-object"],
    ["a list of an empty object", [{}], "not-an-object"],
    ["a list of an id", ["kasn-9-2019"], "not-an-object"],
    ["a list of a list of instruments", [[kasn2019]], "not-an-object"],
    ["an instrument, and then an id", [kasn2019, "kasn-9-2019-400"], "not-an-object"],
  ])("%s is no list of instruments", (_, instruments, code) => {
    const [issue, ...others] = issuesOf(() => compareResults(on410(327), on410(327), untyped(instruments)));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, path: ["instruments"] });
  });

  it("without a list, or with undefined, it is both sheets of 2019; in an empty list there is none", () => {
    expect(compareResults(on410(327), on400(327), untyped(undefined))).toEqual(compareResults(on410(327), on400(327)));
    expect(found(() => compareResults(on410(327), on400(327), []))).toEqual(
      expect.arrayContaining(["from.instrument: not-one-of", "to.instrument: not-one-of"]),
    );
  });

  it("nothing that is passed in is changed", () => {
    const [from, to] = [deepFreeze({ ...on410(250) }), deepFreeze({ ...assessAspects(kasn2019, MK_2021) })];
    expect(compareResults(from, to)).toMatchObject({ points: { change: 77 } });
  });
});

describe("results of two regimes", () => {
  const of2025 = { instrument: "permenpanrb-19-2025" } as const;
  const reason = {
    id: "rezimnya berbeda dalam aspek, skala, dan kategori, jadi hasilnya tidak boleh dikurangkan",
    en: "the regimes differ in aspects, scale and categories, so their results must not be subtracted",
  };

  it("are never subtracted, in either order, and the answer says why", () => {
    const worksheet = assessMaturity(permenpanrb2025, allAt(3, body("kota")), body("kota"));
    for (const later of [of2025, worksheet, { ...of2025, value: 0.82 }]) {
      const instruments = { from: "kasn-9-2019", to: "permenpanrb-19-2025" };
      expect(compareResults(on410(329), later)).toEqual({ comparable: false, instruments, reason });
      expect(compareResults(later, on400(329))).toEqual({
        comparable: false,
        instruments: { from: "permenpanrb-19-2025", to: "kasn-9-2019-400" },
        reason,
      });
    }
  });

  it("the result of 2019 is read all the same", () => {
    expect(found(() => compareResults(on410(411), of2025))).toEqual(["from.points: out-of-range"]);
    expect(found(() => compareResults(of2025, untyped(null)))).toEqual(["to: not-an-object"]);
  });

  it("two results of 2025 have no total to subtract", () => {
    expect(issuesOf(() => compareResults(of2025, of2025))).toEqual([
      {
        code: "rule-unknown",
        path: [],
        params: { instrument: "permenpanrb-19-2025" },
        message: {
          id: "hasil rezim ini tidak memiliki nilai total; bandingkan tingkat butirnya",
          en: "results of this regime have no total; compare the levels of their items",
        },
      },
    ]);
  });
});
