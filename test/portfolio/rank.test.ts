import fc from "fast-check";
import { assessAspects, type Decision, kasn2019, kasn2019Sheet400, MeritError } from "sistem-merit";
import { assessBounds } from "sistem-merit/plan";
import type { KnownResult } from "sistem-merit/merit";
import { rank, type RankOptions, type Ties } from "sistem-merit/portfolio";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { instrumentOf } from "../cycle/invented-rules.js";
import { deepFreeze } from "../cycle/support.js";
import { BOGOR_2020, FULL_400, FULL_410, MK_2021 } from "../merit/fixtures.js";
import { anything } from "../properties/arbitraries.js";

interface Row extends KnownResult {
  readonly instansi: string;
}

const row = (instansi: string, points?: number, more: Partial<KnownResult> = {}): Row => ({
  instansi,
  instrument: "kasn-9-2019",
  ...(points !== undefined && { points }),
  ...more,
});
const rows = (...points: readonly (number | undefined)[]): Row[] => points.map((value, at) => row(`#${at}`, value));
const on400 = (instansi: string, points?: number): Row => row(instansi, points, { instrument: "kasn-9-2019-400" });

/** Each ranked result as `rank instansi`, with `=` after the rank where it is tied. */
const lines = (results: Iterable<Row>, options?: RankOptions<Row>): string[] =>
  rank(results, options).ranked.map(({ rank: place, tied, result }) => `${place}${tied ? "=" : ""} ${result.instansi}`);

/** The provinces that were Sangat Baik in 2021, as published. */
const PROVINCES_2021: readonly Row[] = [
  row("Bali", 330),
  row("Jawa Tengah", 335.5),
  row("Jawa Timur", 332),
  row("Sulawesi Selatan", 340.5),
];

describe("the published ranks of 2021", () => {
  it("Sulawesi Selatan, Jawa Tengah, Jawa Timur and Bali are 1 to 4, with 340.5, 335.5, 332 and 330", () => {
    const { ranked, unranked } = rank(PROVINCES_2021);
    expect(ranked.map(({ rank: place, tied, value, result }) => [place, tied, value, result.instansi])).toEqual([
      [1, false, 340.5, "Sulawesi Selatan"],
      [2, false, 335.5, "Jawa Tengah"],
      [3, false, 332, "Jawa Timur"],
      [4, false, 330, "Bali"],
    ]);
    expect(unranked).toEqual([]);
  });

  it.each<[Ties, string[]]>([
    ["competition", ["1 Sulawesi Selatan", "2= Jawa Tengah", "2= Kota Bogor", "4 Jawa Timur", "5 Bali"]],
    ["dense", ["1 Sulawesi Selatan", "2= Jawa Tengah", "2= Kota Bogor", "3 Jawa Timur", "4 Bali"]],
    ["ordinal", ["1 Sulawesi Selatan", "2= Jawa Tengah", "3= Kota Bogor", "4 Jawa Timur", "5 Bali"]],
  ])("Jawa Tengah and Kota Bogor tie with 335.5: %s", (ties, expected) => {
    expect(lines([...PROVINCES_2021, row("Kota Bogor", 335.5)], { ties })).toEqual(expected);
  });
});

describe("results of the same value share a rank, and say so", () => {
  it.each<[Ties, number[]]>([
    ["competition", [1, 2, 2, 4]],
    ["dense", [1, 2, 2, 3]],
    ["ordinal", [1, 2, 3, 4]],
  ])("%s: %j", (ties, expected) => {
    const { ranked } = rank(rows(300, 290, 290, 280), { ties });
    expect(ranked.map(({ rank: place }) => place)).toEqual(expected);
    expect(ranked.map(({ tied }) => tied)).toEqual([false, true, true, false]);
  });

  it("without a choice it is 1, 2, 2, 4, also where the choice is undefined", () => {
    const expected = rank(rows(1, 2, 2, 4), { ties: "competition" });
    expect(rank(rows(1, 2, 2, 4))).toEqual(expected);
    expect(rank(rows(1, 2, 2, 4), { ties: undefined, by: undefined, instruments: undefined })).toEqual(expected);
  });

  it.each<[string, number[], Ties, string]>([
    ["the first place", [300, 300, 290], "competition", "1= 1= 3"],
    ["the first place", [300, 300, 290], "dense", "1= 1= 2"],
    ["the first place", [300, 300, 290], "ordinal", "1= 2= 3"],
    ["the last place", [300, 290, 290], "competition", "1 2= 2="],
    ["the last place", [300, 290, 290], "dense", "1 2= 2="],
    ["the last place", [300, 290, 290], "ordinal", "1 2= 3="],
    ["all", [300, 300, 300], "competition", "1= 1= 1="],
    ["all", [300, 300, 300], "dense", "1= 1= 1="],
    ["all", [300, 300, 300], "ordinal", "1= 2= 3="],
    ["two pairs", [3, 3, 2, 2, 1], "competition", "1= 1= 3= 3= 5"],
    ["two pairs", [3, 3, 2, 2, 1], "dense", "1= 1= 2= 2= 3"],
    ["three in the middle", [4, 3, 3, 3, 1], "competition", "1 2= 2= 2= 5"],
    ["none", [3, 2, 1], "competition", "1 2 3"],
    ["zero points", [0, 0.5, 0], "competition", "1 2= 2="],
  ])("%s tied, %j, %s: %s", (_, points, ties, expected) => {
    const { ranked } = rank(rows(...points), { ties });
    expect(ranked.map(({ rank: place, tied }) => `${place}${tied ? "=" : ""}`).join(" ")).toBe(expected);
  });

  it.each(["competition", "dense", "ordinal"] as const)("results that tie stay in the order they came: %s", (ties) => {
    const names = (results: Row[]): string[] => rank(results, { ties }).ranked.map(({ result }) => result.instansi);
    const [a, b, c, d] = [row("a", 300), row("b", 310), row("c", 300), row("d", 300)];
    expect(names([a, b, c, d])).toEqual(["b", "a", "c", "d"]);
    expect(names([d, c, b, a])).toEqual(["b", "d", "c", "a"]);
  });

  it("half a point apart is not a tie", () => {
    expect(lines([row("a", 335.5), row("b", 335), row("c", 336)])).toEqual(["1 c", "2 a", "3 b"]);
  });
});

describe("points in half points and in hundredths are compared exactly", () => {
  const fine = (instansi: string, points: number): Row => row(instansi, points, { step: 0.01 });

  it("300 in hundredths is 300 in half points; 299.99 is below and 300.01 above", () => {
    const results = [fine("299.99", 299.99), row("half", 300), fine("300.01", 300.01), fine("fine", 300)];
    expect(lines(results)).toEqual(["1 300.01", "2= half", "2= fine", "4 299.99"]);
    expect(rank(results).ranked.map(({ value }) => value)).toEqual([300.01, 300, 300, 299.99]);
    expect(lines(results, { by: "share" })).toEqual(["1 300.01", "2= half", "2= fine", "4 299.99"]);
  });
});

describe("by share of the greatest total", () => {
  it("0.7317 of 410 and 0.75 of 400: 300 points are more of the smaller sheet", () => {
    const { ranked } = rank([row("a", 300), on400("b", 300)], { by: "share" });
    expect(ranked.map(({ rank: place, value, result }) => [place, value, result.instansi])).toEqual([
      [1, 0.75, "b"],
      [2, 0.7317, "a"],
    ]);
  });

  it("205 of 410 and 200 of 400 are both a half, and tie", () => {
    expect(lines([row("a", 205), on400("b", 200)], { by: "share" })).toEqual(["1= a", "1= b"]);
    expect(lines([row("a", 410), on400("b", 400)], { by: "share" })).toEqual(["1= a", "1= b"]);
    expect(lines([row("a", 0), on400("b", 0)], { by: "share" })).toEqual(["1= a", "1= b"]);
  });

  it("shares that agree in four decimals and differ beyond are shown alike and not tied", () => {
    // 299.99 / 410 = 0.73168…, 300 / 410 = 0.73170…
    const results = [row("lower", 299.99, { step: 0.01 }), row("higher", 300, { step: 0.01 })];
    const { ranked } = rank(results, { by: "share" });
    expect(ranked.map(({ rank: place, tied, value, result }) => [place, tied, value, result.instansi])).toEqual([
      [1, false, 0.7317, "higher"],
      [2, false, 0.7317, "lower"],
    ]);
  });

  it.each([
    [327, 0.7976],
    [410, 1],
    [0, 0],
    [20.5, 0.05],
    [0.5, 0.0012],
  ])("%d of 410 is shown as %d", (points, share) => {
    expect(rank([row("a", points)], { by: "share" }).ranked[0]?.value).toBe(share);
  });

  it("half a unit of the fourth decimal is shown rounded up", () => {
    // 0.5 of 400 is 0.00125.
    expect(rank([on400("a", 0.5)], { by: "share" }).ranked[0]?.value).toBe(0.0013);
  });
});

describe("by a function of the caller", () => {
  interface WithStaff extends Row {
    readonly staff?: number | undefined;
  }
  const staffed = (instansi: string, staff?: number): WithStaff => ({ ...row(instansi), staff });

  it("the highest number is first, whatever the points are, below zero and between steps, too", () => {
    const results = [staffed("a", -1), staffed("b", 0.1), { ...staffed("c", 0.1), points: 400 }, staffed("d", 1e15)];
    const { ranked } = rank(results, { by: ({ staff }) => staff });
    expect(ranked.map(({ rank: place, tied, value, result }) => [place, tied, value, result.instansi])).toEqual([
      [1, false, 1e15, "d"],
      [2, true, 0.1, "b"],
      [2, true, 0.1, "c"],
      [4, false, -1, "a"],
    ]);
  });

  it("numbers as far apart as numbers can be are in order", () => {
    const results = [staffed("a", -Number.MAX_VALUE), staffed("b", Number.MAX_VALUE), staffed("c", 0)];
    expect(rank(results, { by: ({ staff }) => staff }).ranked.map(({ result }) => result.instansi)).toEqual([
      "b",
      "c",
      "a",
    ]);
  });

  it("nothing is no number: such a result stays unranked, even with points", () => {
    const results = [staffed("a"), { ...staffed("b"), points: 400 }, staffed("c", 0)];
    const { ranked, unranked } = rank(results, { by: ({ staff }) => staff });
    expect(ranked.map(({ result }) => result.instansi)).toEqual(["c"]);
    expect(unranked.map(({ instansi }) => instansi)).toEqual(["a", "b"]);
  });

  it("a category can be ranked by its numeral, without points", () => {
    const order = ["buruk", "kurang", "baik", "sangat-baik"];
    const results: Row[] = [
      row("a", undefined, { category: "baik" }),
      row("b", undefined, { category: "sangat-baik" }),
    ];
    expect(
      lines(results, { by: ({ category }) => order.indexOf(typeof category === "string" ? category : "") }),
    ).toEqual(["1 b", "2 a"]);
  });

  it.each([Number.NaN, Infinity, -Infinity, "335.5", null, true, 335n, {}, []].map(labelled))(
    "%s is not a number, and the place says whose",
    (_, value) => {
      const by = ({ instansi }: Row): number => (instansi === "#1" ? untyped(value) : 1);
      const [issue, ...others] = issuesOf(() => rank(rows(1, 2, 3), { by }));
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ code: "not-a-number", path: ["results", 1, "by"] });
    },
  );

  it("every wrong number is reported, with the place in the input", () => {
    expect(found(() => rank(rows(1, undefined, 3), { by: () => NaN }))).toEqual([
      "results.0.by: not-a-number",
      "results.1.by: not-a-number",
      "results.2.by: not-a-number",
    ]);
  });

  it("it is asked once for each result, and an error of its own goes through", () => {
    const asked: string[] = [];
    const by = ({ instansi }: Row): number => asked.push(instansi);
    rank(rows(3, 2, 1), { by });
    expect(asked).toEqual(["#0", "#1", "#2"]);
    const failing = (): number => {
      throw new RangeError("mine");
    };
    expect(() => rank(rows(1), { by: failing })).toThrow(new RangeError("mine"));
  });
});

describe("points of different instruments are not compared", () => {
  it("both sheets in one ranking is an error that names them, once", () => {
    const [issue, ...others] = issuesOf(() => rank([row("a", 335.5), on400("b", 335.5), on400("c", 1), row("d", 2)]));
    expect(others).toEqual([]);
    expect(issue).toEqual({
      code: "mixed-instruments",
      path: ["options", "by"],
      params: { instruments: ["kasn-9-2019", "kasn-9-2019-400"] },
      message: {
        id: 'nilai dari kasn-9-2019, kasn-9-2019-400 tidak boleh dibandingkan; urutkan menurut "share" atau fungsi',
        en: 'points of kasn-9-2019, kasn-9-2019-400 must not be compared; rank by "share" or by a function',
      },
    });
    expect(found(() => rank([row("a", 1), on400("b", 1)], { by: "points" }))).toEqual([
      "options.by: mixed-instruments",
    ]);
  });

  it("a result of the other sheet without points is not compared, and stays unranked", () => {
    const other = row("b", undefined, { instrument: "kasn-9-2019-400", category: "baik" });
    const { ranked, unranked } = rank([row("a", 335.5), other]);
    expect([ranked.length, unranked]).toEqual([1, [other]]);
  });

  it("neither by share nor by a function", () => {
    const mixed = [row("a", 335.5), on400("b", 335.5)];
    expect(lines(mixed, { by: "share" })).toEqual(["1 b", "2 a"]);
    expect(lines(mixed, { by: ({ points }) => points })).toEqual(["1= a", "1= b"]);
  });

  it("all on the sheet of 400 are compared", () => {
    expect(lines([on400("a", 266.5), on400("b", 335.5)])).toEqual(["1 b", "2 a"]);
  });

  it("of three instruments, all are named", () => {
    const karangan = instrumentOf("karangan");
    const results = [{ instrument: "karangan", points: 30 }, row("a", 1), on400("b", 1)];
    const options = { instruments: [kasn2019, kasn2019Sheet400, karangan] };
    expect(issuesOf(() => rank(results, options))[0]?.params).toEqual({
      instruments: ["karangan", "kasn-9-2019", "kasn-9-2019-400"],
    });
    expect(rank(results, { ...options, by: "share" }).ranked[0]).toMatchObject({ value: 1, rank: 1 });
  });
});

describe("what can be ranked", () => {
  it("nothing has an empty ranking", () => {
    expect(rank([])).toStrictEqual({ ranked: [], unranked: [] });
    expect(rank([], { by: "share", ties: "dense" })).toStrictEqual({ ranked: [], unranked: [] });
  });

  it("one result is first and not tied", () => {
    const only = row("a", 0);
    expect(rank([only])).toStrictEqual({ ranked: [{ rank: 1, tied: false, value: 0, result: only }], unranked: [] });
  });

  it("one result without points is unranked", () => {
    expect(rank([row("a")])).toStrictEqual({ ranked: [], unranked: [row("a")] });
  });

  it("results without points stay in the order in which they came", () => {
    const results = [row("x"), row("a", 1), row("y", undefined, { category: "sangat-baik" }), row("b", 2), row("w")];
    expect(rank(results).unranked.map(({ instansi }) => instansi)).toEqual(["x", "y", "w"]);
  });

  it("assessments, decisions and bounds, side by side, with keys of the caller", () => {
    const decision: Decision = {
      instansi: "c",
      year: 2021,
      instrument: "kasn-9-2019",
      category: "baik",
      points: 318.5,
    };
    const results: Row[] = [
      { instansi: "a", ...assessAspects(kasn2019, MK_2021) },
      { instansi: "b", ...assessBounds(kasn2019, FULL_410) },
      decision,
      { instansi: "d", ...assessBounds(kasn2019, { ...FULL_410, pengadaan: "unknown" }) },
    ];
    expect(lines(results)).toEqual(["1 b", "2 a", "3 c"]);
    expect(rank(results).unranked).toEqual([results[3]]);
    expect(lines([{ instansi: "e", ...assessAspects(kasn2019Sheet400, BOGOR_2020) }])).toEqual(["1 e"]);
    expect(rank([assessBounds(kasn2019Sheet400, FULL_400)]).ranked[0]?.value).toBe(400);
  });

  it.each<[string, Iterable<Row>]>([
    ["a list", [row("a", 1), row("b", 2)]],
    ["a set", new Set([row("a", 1), row("b", 2)])],
    ["the values of a map", new Map([row("a", 1), row("b", 2)].map((one) => [one.instansi, one])).values()],
    [
      "a generator",
      (function* () {
        yield row("a", 1);
        yield row("b", 2);
      })(),
    ],
    ["an object of one's own", { [Symbol.iterator]: () => [row("a", 1), row("b", 2)].values() }],
  ])("%s", (_, results) => {
    expect(lines(results)).toEqual(["1 b", "2 a"]);
  });

  it("instruments may be any iterable of them, and are walked through once", () => {
    const instruments = [kasn2019, instrumentOf("karangan")];
    const results = [10, 30].map((points) => ({ instrument: "karangan", points }));
    const expected = rank(results, { instruments });
    const generator = function* (): Generator {
      yield* instruments;
    };
    for (const given of [new Set(instruments), generator(), instruments.values()]) {
      expect(rank(results, { instruments: untyped(given) })).toEqual(expected);
    }
  });

  it("results of an invented instrument, if it is named", () => {
    const results = [10, 30, 20].map((points) => ({ instrument: "karangan", points }));
    const { ranked } = rank(results, { instruments: [instrumentOf("karangan")] });
    expect(ranked.map(({ value }) => value)).toEqual([30, 20, 10]);
    expect(found(() => rank(untyped(results)))).toEqual([
      "results.0.instrument: not-one-of",
      "results.1.instrument: not-one-of",
      "results.2.instrument: not-one-of",
    ]);
  });
});

describe("what was passed", () => {
  it("with points of -0 has 0 points, so that the ranking survives JSON", () => {
    for (const by of ["points", "share"] as const) {
      expect(Object.is(rank([row("a", -0)], { by }).ranked[0]?.value, 0)).toBe(true);
    }
  });

  it("with -0 from a function has 0, too, and ties with it", () => {
    const ranking = rank(rows(1, 2), { by: ({ points }) => (points === 1 ? -0 : 0) });
    expect(ranking.ranked.map(({ rank: place, tied, value }) => [place, tied, Object.is(value, 0)])).toEqual([
      [1, true, true],
      [1, true, true],
    ]);
    expect(survivesJson(ranking)).toBe(true);
  });

  it("is left as it was, and comes back itself, not as a copy", () => {
    const results = deepFreeze([...PROVINCES_2021, row("x"), { ...row("y"), ...assessAspects(kasn2019, MK_2021) }]);
    const before = structuredClone(results);
    const { ranked, unranked } = rank(results, deepFreeze({ ties: "dense", by: "points", instruments: [kasn2019] }));
    expect(results).toStrictEqual(before);
    for (const { result } of ranked) expect(results.some((one) => one === result)).toBe(true);
    expect(unranked[0]).toBe(results[4]);
    expect(new Set([...ranked.map(({ result }) => result), ...unranked]).size).toBe(6);
  });

  it("is not frozen by it", () => {
    const own = row("a", 1);
    const { ranked, unranked } = rank([own]);
    expect([own, ranked, unranked].map((one) => Object.isFrozen(one))).toEqual([false, false, false]);
  });

  it("comes back as plain data that survives JSON", () => {
    expect(survivesJson(rank([...PROVINCES_2021, row("x")], { by: "share" }))).toBe(true);
  });
});

describe("what is wrong is named by its code and its place", () => {
  it.each<[string, unknown]>([
    ...[null, undefined, 3, "kasn-9-2019", {}, Symbol("x")].map(labelled),
    ["a function", (): unknown => []],
    ["a result", row("a", 1)],
    ["an iterator that is null", { [Symbol.iterator]: null }],
    ["an iterator that is a list", { [Symbol.iterator]: [] }],
    ["a stream", { [Symbol.asyncIterator]: (): unknown => undefined }],
  ])("%s is no list of results", (_, results) => {
    expect(found(() => rank(untyped(results)))).toEqual(["results: not-a-list"]);
  });

  it("a promise of results is no list", () => {
    expect(found(() => rank(untyped(Promise.resolve([]))))).toEqual(["results: not-a-list"]);
  });

  it.each([null, 3, "dense", [], true].map(labelled))("%s are no options", (_, options) => {
    expect(found(() => rank(rows(1), untyped(options)))).toEqual(["options: not-an-object"]);
  });

  it("an option that is not known, with those that are", () => {
    const [issue] = issuesOf(() => rank(rows(1), untyped({ tie: "dense" })));
    expect(issue).toMatchObject({ code: "unknown-key", path: ["options", "tie"] });
    expect(issue?.params).toEqual({ key: "tie", expected: ["ties", "by", "instruments"] });
    expect(found(() => rank(rows(1), untyped({ groupBy: () => "x" })))).toEqual(["options.groupBy: unknown-key"]);
  });

  it.each([null, "", "standard", "Dense", 0, {}, () => "dense"].map(labelled))("%s is no choice of ties", (_, ties) => {
    const [issue] = issuesOf(() => rank(rows(1), untyped({ ties })));
    expect(issue).toMatchObject({ code: "not-one-of", path: ["options", "ties"] });
    expect(issue?.params["expected"]).toEqual(["competition", "dense", "ordinal"]);
  });

  it.each([null, "", "index", "Points", 0, {}, ["points"]].map(labelled))("%s is nothing to rank by", (_, by) => {
    const [issue] = issuesOf(() => rank(rows(1), untyped({ by })));
    expect(issue).toMatchObject({ code: "not-one-of", path: ["options", "by"] });
    expect(issue?.params["expected"]).toEqual(["points", "share"]);
  });

  it("ties and by, together and each alone, before any result is read", () => {
    const never = {
      [Symbol.iterator]: (): never => {
        throw new Error("was read");
      },
    };
    expect(found(() => rank(never, untyped({ ties: 1, by: 2 })))).toEqual([
      "options.ties: not-one-of",
      "options.by: not-one-of",
    ]);
    expect(found(() => rank(never, untyped({ ties: 1, by: "share" })))).toEqual(["options.ties: not-one-of"]);
    expect(found(() => rank(never, untyped({ ties: "dense", by: 2 })))).toEqual(["options.by: not-one-of"]);
  });

  it.each([null, 5, {}, "kasn-9-2019", false].map(labelled))("%s are no instruments", (_, instruments) => {
    expect(found(() => rank(rows(1), untyped({ instruments })))).toEqual(["options.instruments: not-a-list"]);
  });

  it.each<[string, unknown]>([
    ["an empty list", []],
    ["an empty set", new Set()],
  ])("%s of instruments lacks the first", (_, instruments) => {
    expect(found(() => rank(rows(1), untyped({ instruments })))).toEqual(["options.instruments.0: missing"]);
  });

  it.each([null, 5, {}, "kasn-9-2019"].map(labelled))("%s is no instrument", (_, instrument) => {
    expect(found(() => rank(rows(1), untyped({ instruments: [kasn2019, instrument] })))).toEqual([
      "instruments: not-an-object",
    ]);
  });

  it("every result at once, and what is mixed beside it", () => {
    const results = [row("a", 1), null, row("b", 999), on400("c", 1), row("d", 300.25), { instrument: "x" }];
    expect(found(() => rank(untyped(results)))).toEqual([
      "results.1: not-an-object",
      "results.2.points: out-of-range",
      "results.4.points: not-on-scale",
      "results.5.instrument: not-one-of",
      "options.by: mixed-instruments",
    ]);
  });

  it("a hole in the list is no result", () => {
    expect(found(() => rank(untyped([row("a", 1), , row("b", 2)])))).toEqual(["results.1: not-an-object"]);
  });

  it("at most 1000 results that are wrong are reported, and an endless source is left", () => {
    let [given, closed] = [0, false];
    const endless = function* (): Generator<never> {
      try {
        for (;;) yield untyped({ number: ++given });
      } finally {
        closed = true;
      }
    };
    expect(issuesOf(() => rank(endless()))).toHaveLength(1000);
    expect([given, closed]).toEqual([1001, true]);
    expect(issuesOf(() => rank(untyped(Array.from({ length: 1000 }))))).toHaveLength(1000);
    expect(issuesOf(() => rank(untyped(Array.from({ length: 999 }))))).toHaveLength(999);
  });

  it("at most 1000, also where a function of the caller is wrong for more, and where a result has several", () => {
    const many = rows(...Array.from({ length: 1500 }, () => 1));
    expect(issuesOf(() => rank(many, { by: () => NaN }))).toHaveLength(1000);
    const several = Array.from({ length: 400 }, () => ({ ...row("a", untyped("x")), step: 3, category: "y" }));
    expect(issuesOf(() => rank(untyped(several)))).toHaveLength(1000);
    expect(issuesOf(() => rank(untyped([row("a", 1), on400("b", 1), ...Array.from({ length: 1000 })])))).toHaveLength(
      1000,
    );
  });

  it("no message repeats what came", () => {
    const PERSON = "197001012000031001 Budi";
    const said = (run: () => unknown): string => JSON.stringify(issuesOf(run));
    for (const text of [
      said(() => rank(untyped([PERSON, { instrument: PERSON }, row("a", untyped(PERSON))]))),
      said(() => rank(rows(1), untyped({ ties: PERSON, by: PERSON }))),
      said(() => rank(rows(1), untyped({ "197001012000031001": 1 }))),
      said(() => rank([row(PERSON, 1), on400(PERSON, 1)])),
      said(() => rank([row(PERSON, 1)], { by: () => untyped(PERSON) })),
      said(() => rank(untyped(PERSON))),
    ]) {
      expect(text).not.toMatch(/Budi|19700101/);
    }
  });

  it("whatever JavaScript can pass as a result: a ranking or a MeritError", () => {
    fc.assert(
      fc.property(fc.array(anything), anything, (results, options) => {
        for (const run of [
          (): unknown => rank(untyped(results)),
          (): unknown => rank(rows(1), { by: () => untyped(options) }),
          (): unknown => rank(rows(1), untyped({ ties: options, by: options })),
        ]) {
          try {
            run();
          } catch (error) {
            expect(error).toBeInstanceOf(MeritError);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("of any results", () => {
  const anyRow = fc
    .tuple(fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }), fc.boolean(), fc.boolean())
    .map(([points, fine, other]): Row => {
      const value = points === undefined ? undefined : fine ? points / 4 : points / 2;
      return row("x", value, { instrument: other ? "kasn-9-2019-400" : "kasn-9-2019", ...(fine && { step: 0.01 }) });
    });
  /** The share as a whole number: both greatest totals divide 16400, and all points here are quarters. */
  const shareOf = ({ instrument, points = NaN }: Row): number => points * 4 * (instrument === "kasn-9-2019" ? 40 : 41);

  it.each<[Ties, (higher: readonly number[], earlierTies: number) => number]>([
    ["competition", (higher): number => 1 + higher.length],
    ["dense", (higher): number => 1 + new Set(higher).size],
    ["ordinal", (higher, earlierTies): number => 1 + higher.length + earlierTies],
  ])("the rank is one more than what stands above: %s", (ties, expected) => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (results) => {
        const { ranked, unranked } = rank(results, { ties, by: "share" });
        const known = results.filter(({ points }) => points !== undefined);
        expect(ranked).toHaveLength(known.length);
        expect(unranked).toEqual(results.filter(({ points }) => points === undefined));
        for (const { rank: place, tied, result } of ranked) {
          const own = shareOf(result);
          const higher = known.map(shareOf).filter((share) => share > own);
          const equal = known.filter((other) => shareOf(other) === own);
          expect(place).toBe(expected(higher, equal.indexOf(result)));
          expect(tied).toBe(equal.length > 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the ranks do not depend on the order in which the results came", () => {
    const shuffled = fc
      .array(anyRow, { maxLength: 20 })
      .chain((results) => fc.tuple(fc.constant(results), fc.shuffledSubarray(results, { minLength: results.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom<Ties>("competition", "dense"), ([results, others], ties) => {
        const ranks = (given: readonly Row[]): Map<Row, string> =>
          new Map(
            rank(given, { ties, by: "share" }).ranked.map(({ rank: place, tied, value, result }) => [
              result,
              `${place} ${String(tied)} ${value}`,
            ]),
          );
        const [a, b] = [ranks(results), ranks(others)];
        expect(results.map((result) => a.get(result))).toEqual(results.map((result) => b.get(result)));
      }),
      { numRuns: 60 },
    );
  });
});
