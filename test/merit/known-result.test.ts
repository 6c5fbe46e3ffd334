import fc from "fast-check";
import {
  assessAspects,
  assessIndicators,
  type Decision,
  type Instrument,
  kasn2019,
  kasn2019Sheet400,
  MeritError,
  withIndicatorWeights,
} from "sistem-merit";
import { attempt } from "sistem-merit/core";
import { compareResults, type KnownResult } from "sistem-merit/merit";
import { assessBounds, gapTo } from "sistem-merit/plan";
import { recap } from "sistem-merit/portfolio";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped, withLabel } from "../core/support.js";
import { instrumentOf } from "../cycle/invented-rules.js";
import { anything, scores410 } from "../properties/arbitraries.js";
import { ASPECTS, BOGOR_2020, complete410, FULL_410, MK_2021, MK_LEVELS, WEIGHTS_410, without } from "./fixtures.js";

/* How a result that came from elsewhere is read, whoever reads it. */

const BASE = { instrument: "kasn-9-2019", points: 327 } as const;
const read = (result: unknown): unknown => compareResults(untyped(result), BASE);
/** The issues of a result, without the place where it was passed. */
const wrong = (result: unknown): string[] => {
  const places = found(() => compareResults(untyped(result), BASE));
  const asSecond = found(() => compareResults(BASE, untyped(result)));
  expect(asSecond.map((place) => place.replace(/^to/, "from"))).toEqual(places);
  const inGap = found(() => gapTo(untyped(result), "baik")).filter((place) => place !== "result.points: missing");
  expect(inGap.map((place) => place.replace(/^result/, "from"))).toEqual(places);
  return places.map((place) => place.replace(/^from\.?/, ""));
};
const MK_ASPECTS = ASPECTS.map((id) => ({ id, points: MK_2021[id] }));

describe("what counts as a result", () => {
  const decision: Decision = {
    instansi: "Kota Pekalongan",
    instrument: "kasn-9-2019",
    year: 2022,
    category: "baik",
    points: 264.5,
    date: "2022-12-08",
  };

  it.each<[string, KnownResult, number | undefined, string | undefined]>([
    ["a total alone", { instrument: "kasn-9-2019", points: 318.5 }, 318.5, "baik"],
    ["an assessment by aspect", assessAspects(kasn2019, MK_2021), 327, "sangat-baik"],
    ["an assessment by level", assessIndicators(complete410, MK_LEVELS), 327, "sangat-baik"],
    ["a decision", decision, 264.5, "baik"],
    ["bounds, if nothing is unknown", assessBounds(kasn2019, MK_2021), 327, "sangat-baik"],
    ["bounds, while something is", assessBounds(kasn2019, { ...MK_2021, pengadaan: "unknown" }), undefined, undefined],
    ["a category by its id", { instrument: "kasn-9-2019", category: "kurang" }, undefined, "kurang"],
    ["the lowest category", { instrument: "kasn-9-2019", category: "buruk" }, undefined, "buruk"],
    ["a category as an object", { instrument: "kasn-9-2019", category: { id: "kurang" } }, undefined, "kurang"],
    ["the instrument alone", { instrument: "kasn-9-2019" }, undefined, undefined],
  ])("%s", (_, result, points, category) => {
    const same = compareResults(result, result);
    expect(same.comparable && same.points?.from).toBe(points);
    expect(same.category?.from).toBe(category);
    if (points !== undefined) expect(gapTo(result, "sangat-baik").points).toBe(points);
  });

  it("a result without a category and without points has none, also where results are counted", () => {
    const [only] = recap([{ instrument: "kasn-9-2019" }, { instrument: "kasn-9-2019", category: "buruk" }]).all;
    expect(only?.missing.category).toBe(1);
    expect(only?.categories.map(({ id, count }) => [id, count])).toEqual([
      ["buruk", 1],
      ["kurang", 0],
      ["baik", 0],
      ["sangat-baik", 0],
    ]);
  });

  it("the same after JSON, and on the other sheet", () => {
    const sheet = assessAspects(kasn2019Sheet400, BOGOR_2020);
    const stored: KnownResult = untyped(JSON.parse(JSON.stringify(sheet)));
    expect(compareResults(sheet, stored)).toEqual(compareResults(sheet, sheet));
  });

  it("other keys may stand beside, in the result, its category and its aspects", () => {
    const result = {
      ...BASE,
      instansi: "Mahkamah Konstitusi",
      catatan: null,
      category: { id: "sangat-baik", warna: "hijau" },
      aspects: [{ id: "pengadaan", points: 38, share: 0.95 }],
    };
    expect(read(result)).toMatchObject({ comparable: true, points: { change: 0 } });
  });

  it("a key that is undefined is not there", () => {
    const result = { ...BASE, step: undefined, category: undefined, aspects: undefined };
    expect(compareResults(result, BASE)).toEqual(compareResults(BASE, BASE));
    expect(compareResults({ ...BASE, points: undefined }, BASE)).not.toHaveProperty("points");
  });

  it("aspects may stand in any order, and some may be left out", () => {
    const reversed = { ...BASE, aspects: [...MK_ASPECTS].reverse() };
    const result = compareResults(reversed, { ...BASE, aspects: MK_ASPECTS });
    expect(result.comparable && result.aspects.map(({ id, from, change }) => [id, from, change])).toEqual(
      ASPECTS.map((id) => [id, MK_2021[id], 0]),
    );
    expect(read({ ...BASE, aspects: MK_ASPECTS.slice(0, 3) })).toMatchObject({ comparable: true });
  });

  it("an aspect without points is one that is not known, as if it were left out", () => {
    const aspects = MK_ASPECTS.map(({ id, points }) => (id === "pengadaan" ? { id } : { id, points }));
    const result = read({ ...BASE, points: 300, aspects });
    expect(result).toMatchObject({ comparable: true });
    expect(result).toEqual(read({ ...BASE, points: 300, aspects: aspects.filter(({ id }) => id !== "pengadaan") }));
  });

  it("points of -0 are 0 points, so that what is formed from them survives JSON", () => {
    const zero = { instrument: "kasn-9-2019", points: -0, aspects: [{ id: "pengadaan", points: -0 }] } as const;
    for (const result of [compareResults(zero, zero), compareResults(zero, BASE), gapTo(zero, "baik")]) {
      expect(survivesJson(result)).toBe(true);
    }
  });

  it.each([1, 2, 4, 5, 10, 100, 1000, 10_000])(
    "its step may be 1/%d: points lie on it, and between two there are none",
    (n) => {
      const [step, points] = [1 / n, (327 * n - 1) / n];
      expect(read({ ...BASE, step, points })).toMatchObject({ points: { from: points, to: 327, change: step } });
      expect(found(() => read({ ...BASE, step, points: (654 * n - 1) / (2 * n) }))).toEqual([
        "from.points: not-on-scale",
      ]);
    },
  );

  it("its step may be the instrument's own, also where no power of ten holds it", () => {
    const thirds: Instrument = { ...kasn2019, step: { value: 1 / 3, grade: "caller", cite: [] } };
    const result = { instrument: "kasn-9-2019", points: 980 / 3, step: 1 / 3 };
    expect(compareResults(result, { ...result, points: 327 }, [thirds])).toMatchObject({
      points: { from: 980 / 3, to: 327, change: 1 / 3 },
    });
  });

  it("aspects alone do not make a total", () => {
    expect(read({ instrument: "kasn-9-2019", aspects: MK_ASPECTS })).not.toHaveProperty("points");
  });
});

describe("what is wrong is named by its code and its place", () => {
  it.each([undefined, null, 327, "kasn-9-2019", true, [], [BASE], Symbol("x"), () => BASE].map(labelled))(
    "%s is not an object",
    (_, value) => {
      expect(wrong(value)).toEqual([": not-an-object"]);
    },
  );

  it.each(
    [
      undefined,
      null,
      "",
      "kasn-9-2020",
      "KASN-9-2019",
      "toString",
      2019,
      {},
      ["kasn-9-2019"],
      { id: "kasn-9-2019" },
    ].map(labelled),
  )("%s is not one of the instruments", (_, instrument) => {
    expect(wrong({ ...BASE, instrument })).toEqual(["instrument: not-one-of"]);
  });

  it.each([
    [undefined, "nothing"],
    ["kasn-9-2020", "text"],
    [2019, 2019],
  ])("%s as an instrument: the issue says what came and what was expected", (instrument, received) => {
    const [only] = issuesOf(() => read({ ...BASE, instrument }));
    expect(only?.path).toEqual(["from", "instrument"]);
    expect(only?.params).toEqual({ expected: ["kasn-9-2019", "kasn-9-2019-400"], received });
  });

  it("among no instruments at all, the first one is missing", () => {
    expect(found(() => compareResults(BASE, BASE, []))).toEqual([
      "instruments.0: missing",
      "from.instrument: not-one-of",
      "to.instrument: not-one-of",
    ]);
  });

  it("of an unknown instrument nothing else is read, because everything hangs on it", () => {
    expect(wrong({ instrument: "x", points: "y", category: 3, aspects: 5, step: null })).toEqual([
      "instrument: not-one-of",
    ]);
  });

  it.each<[string, unknown]>([
    ...[null, 0, -0, 0.3, 0.7, 1.5, 2, -0.5, -1, 1e-320, Number.NaN, Infinity, -Infinity].map(labelled),
    ...["0.5", 1n, true, [0.5], {}, Object(0.5)].map(labelled),
    ["1/10001", 1 / 10_001],
    ["1/9999.5", 1 / 9999.5],
  ])("%s is no step: neither the one of the instrument, nor a whole part of a point", (_, step) => {
    expect(wrong({ ...BASE, step })).toEqual(["step: not-one-of"]);
    const [issue] = issuesOf(() => read({ ...BASE, step }));
    expect(issue?.params["expected"]).toEqual([0.5, 0.01]);
  });

  it("the steps that are expected are the one of the instrument and 0.01, each named once", () => {
    const expectedOf = (instrument: Instrument): unknown =>
      issuesOf(() => gapTo({ instrument: instrument.id, points: 9, step: 0.3 }, 9, instrument))[0]?.params["expected"];
    expect(expectedOf(kasn2019Sheet400)).toEqual([0.5, 0.01]);
    expect(expectedOf(complete410)).toEqual([0.01]);
    expect(expectedOf(instrumentOf("karangan"))).toEqual([1, 0.01]);
  });

  it.each([
    withLabel<unknown, string>(null, "not-a-number"),
    withLabel<unknown, string>("327", "not-a-number"),
    withLabel<unknown, string>(Number.NaN, "not-a-number"),
    withLabel<unknown, string>(Infinity, "not-a-number"),
    withLabel<unknown, string>([327], "not-a-number"),
    withLabel<unknown, string>(Object(327), "not-a-number"),
    withLabel<unknown, string>(327n, "not-a-number"),
    withLabel<unknown, string>(410.5, "out-of-range"),
    withLabel<unknown, string>(-0.5, "out-of-range"),
    withLabel<unknown, string>(1e300, "out-of-range"),
    withLabel<unknown, string>(327.25, "not-on-scale"),
    withLabel<unknown, string>(327.01, "not-on-scale"),
  ])("%s are no points of a total", (_, points, code) => {
    expect(wrong({ ...BASE, points })).toEqual([`points: ${code}`]);
    // An aspect is read as a total is, up to its own maximum.
    expect(wrong({ ...BASE, aspects: [{ id: "pengadaan", points }] })).toEqual([
      `aspects.0.points: ${points === 327.25 || points === 327.01 ? "out-of-range" : code}`,
    ]);
  });

  it.each([
    ["kasn-9-2019", 410, 130],
    ["kasn-9-2019-400", 400, 120],
  ])("%s ends at %d, and its career development at %d", (instrument, max, career) => {
    expect(compareResults(untyped({ instrument, points: max }), untyped({ instrument }))).toHaveProperty("unknown");
    const aspects = (points: number): unknown => [{ id: "pengembangan-karier", points }];
    expect(compareResults(untyped({ instrument, aspects: aspects(career) }), BASE)).toHaveProperty("comparable");
    expect(found(() => read({ instrument, points: max + 0.5, aspects: aspects(career + 0.5) }))).toEqual([
      "from.points: out-of-range",
      "from.aspects.0.points: out-of-range",
    ]);
    const [total, aspect] = issuesOf(() => read({ instrument, points: max + 0.5, aspects: aspects(career + 0.5) }));
    expect([total?.params, aspect?.params]).toEqual([
      { min: 0, max, received: max + 0.5 },
      { min: 0, max: career, received: career + 0.5 },
    ]);
    expect(total?.cite).toContainEqual({ source: "mk-2021-06-08" });
    expect(aspect?.cite).toContainEqual({ source: "mk-2021-06-08" });
  });

  it("on a step of 0.01, hundredths are on the scale, and thousandths are not", () => {
    expect(read({ ...BASE, points: 327.01, step: 0.01 })).toMatchObject({ points: { from: 327.01, change: -0.01 } });
    expect(wrong({ ...BASE, points: 327.001, step: 0.01 })).toEqual(["points: not-on-scale"]);
    expect(wrong({ ...BASE, aspects: [{ id: "pengadaan", points: 38.001 }], step: 0.01 })).toEqual([
      "aspects.0.points: not-on-scale",
    ]);
  });

  it.each(
    [
      null,
      "",
      "Baik",
      "BAIK",
      "III",
      "sangat baik",
      "toString",
      3,
      true,
      ["baik"],
      { id: "IV" },
      { numeral: "III" },
      {},
    ].map(labelled),
  )("%s is not one of the categories, with a total and without", (_, category) => {
    expect(wrong({ ...BASE, category })).toEqual(["category: not-one-of"]);
    expect(wrong({ instrument: "kasn-9-2019", category })).toEqual(["category: not-one-of"]);
  });

  it.each([
    [324.5, "sangat-baik", "baik"],
    [325, "baik", "sangat-baik"],
    [249.5, "baik", "kurang"],
    [250, "buruk", "baik"],
    [174.5, "kurang", "buruk"],
    [0, "kurang", "buruk"],
    [410, "baik", "sangat-baik"],
  ])("%d points cannot be %s", (points, category, expected) => {
    for (const given of [category, { id: category }]) {
      const [issue, ...others] = issuesOf(() => read({ ...BASE, points, category: given }));
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ code: "category-contradicts-points", path: ["from", "category"] });
      expect(issue?.params).toEqual({ points, expected, received: category });
      expect(issue?.cite?.length).toBeGreaterThan(0);
    }
    expect(read({ ...BASE, points, category: expected })).toMatchObject({ comparable: true });
  });

  it.each([null, 5, "x", {}, { 0: { id: "pengadaan" } }, new Map()].map(labelled))(
    "%s is no list of aspects",
    (_, aspects) => {
      expect(wrong({ ...BASE, aspects })).toEqual(["aspects: not-a-list"]);
    },
  );

  it.each([null, undefined, 5, "pengadaan"].map(labelled))("%s in the list is no aspect", (_, aspect) => {
    expect(wrong({ ...BASE, aspects: [{ id: "pengadaan", points: 38 }, aspect] })).toEqual([
      "aspects.1: not-an-object",
    ]);
  });

  it.each([undefined, null, "", "Pengadaan", "kepemimpinan", "toString", 1, {}, ["pengadaan"]].map(labelled))(
    "%s is not one of the aspects",
    (_, id) => {
      expect(wrong({ ...BASE, aspects: [{ id, points: 38 }] })).toEqual(["aspects.0.id: not-one-of"]);
      const [issue] = issuesOf(() => read({ ...BASE, aspects: [{ id }] }));
      expect(issue?.params["expected"]).toEqual(ASPECTS);
    },
  );

  it("a list longer than the instrument: what stands behind the eighth aspect is read, too", () => {
    const aspects = [...MK_ASPECTS, { points: 1 }];
    expect(wrong({ ...BASE, aspects })).toEqual(["aspects.8.id: not-one-of"]);
  });

  it("an aspect stands in the list once; the second names the first", () => {
    const aspects = [...MK_ASPECTS, { id: "promosi-mutasi", points: 25 }];
    const [issue, ...others] = issuesOf(() => read({ ...BASE, aspects }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "duplicate", path: ["from", "aspects", 8] });
    expect(issue?.params).toEqual({ first: ["from", "aspects", 3] });
    expect(
      wrong({
        ...BASE,
        aspects: [
          { id: "pengadaan", points: 0 },
          { id: "pengadaan", points: 1 },
        ],
      }),
    ).toEqual(["aspects.1: duplicate"]);
  });

  it.each<[string, unknown, unknown]>([
    ["neither has points", {}, {}],
    ["only the first has points", { points: 5 }, {}],
    ["only the second has points", {}, { points: 5 }],
    ["both have the same points", { points: 5 }, { points: 5 }],
    ["the points of both are undefined", { points: undefined }, { points: undefined }],
  ])("an aspect that is listed twice is a duplicate, also if %s", (_, first, second) => {
    const twice = [first, second].map((points) => Object.assign({ id: "pengadaan" }, points));
    expect(wrong({ ...BASE, aspects: twice })).toEqual(["aspects.1: duplicate"]);
    expect(wrong({ instrument: "kasn-9-2019", aspects: [{ id: "promosi-mutasi" }, ...twice] })).toEqual([
      "aspects.2: duplicate",
    ]);
  });

  it("an aspect that is listed three times is a duplicate twice, each of the first, also if that cannot be read", () => {
    const aspects = [{ id: "pengadaan", points: "38" }, { id: "pengadaan" }, { id: "pengadaan", points: 38 }];
    const issues = issuesOf(() => read({ ...BASE, aspects }));
    expect(issues.map(({ code, path, params }) => [code, path.slice(1), params["first"]])).toEqual([
      ["not-a-number", ["aspects", 0, "points"], undefined],
      ["duplicate", ["aspects", 1], ["from", "aspects", 0]],
      ["duplicate", ["aspects", 2], ["from", "aspects", 0]],
    ]);
  });

  it.each([326.5, 327.5, 0, 400])("the aspects add up to 327, not to %d", (points) => {
    const [issue, ...others] = issuesOf(() => read({ ...BASE, points, aspects: MK_ASPECTS }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "total-contradicts-aspects", path: ["from", "points"] });
    expect(issue?.params).toEqual({ min: 327, max: 327, received: points });
    expect(issue?.message).toEqual({
      id: `nilai aspek berjumlah 327, bukan ${points}`,
      en: `the aspects add up to 327, not ${points}`,
    });
  });

  it.each<[string, string, Readonly<Record<string, unknown>>, number, number]>([
    ["one aspect", "kasn-9-2019", { "pengembangan-karier": 0.5 }, 0.5, 280.5],
    ["the same on the sheet of 400", "kasn-9-2019-400", { "pengembangan-karier": 0.5 }, 0.5, 280.5],
    ["another on the sheet of 400", "kasn-9-2019-400", { "sistem-informasi": 23 }, 23, 399],
    ["three aspects", "kasn-9-2019", { pengadaan: 38, "promosi-mutasi": 25, "sistem-informasi": 23 }, 86, 392],
    ["all but one", "kasn-9-2019", without(MK_2021, "sistem-informasi"), 304, 328],
    ["all", "kasn-9-2019", MK_2021, 327, 327],
  ])("beside %s the total lies between its ends", (_, instrument, scores, min, max) => {
    const aspects = Object.entries(scores).map(([id, points]) => ({ id, points }));
    for (const points of [min, max]) {
      expect(read({ instrument, points, aspects })).toHaveProperty("comparable");
      expect(gapTo(untyped({ instrument, points, aspects }), "baik")).toMatchObject({ points });
    }
    const range = {
      id: min === max ? `${min}` : `${min} sampai ${max}`,
      en: min === max ? `${min}` : `${min} to ${max}`,
    };
    for (const points of [min - 0.5, max + 0.5]) {
      expect(wrong({ instrument, points, aspects })).toEqual(["points: total-contradicts-aspects"]);
      const [issue] = issuesOf(() => read({ instrument, points, aspects }));
      expect(issue?.params).toEqual({ min, max, received: points });
      expect(issue?.message).toEqual({
        id: `nilai aspek berjumlah ${range.id}, bukan ${points}`,
        en: `the aspects add up to ${range.en}, not ${points}`,
      });
    }
  });

  it("the text names both ends, in Indonesian and in English", () => {
    const aspects = [{ id: "pengembangan-karier", points: 0.5 }];
    const [partial] = issuesOf(() => read({ ...BASE, points: 0, aspects }));
    expect(partial?.message).toEqual({
      id: "nilai aspek berjumlah 0.5 sampai 280.5, bukan 0",
      en: "the aspects add up to 0.5 to 280.5, not 0",
    });
    const [whole] = issuesOf(() => read({ ...BASE, points: 326.5, aspects: MK_ASPECTS }));
    expect(whole?.message).toEqual({
      id: "nilai aspek berjumlah 327, bukan 326.5",
      en: "the aspects add up to 327, not 326.5",
    });
  });

  it("any aspects and any total: they fit, or it is named with both ends", () => {
    fc.assert(
      fc.property(scores410, fc.subarray([...ASPECTS]), fc.nat(820), (scores, known, steps) => {
        const result = { ...BASE, points: steps / 2, aspects: known.map((id) => ({ id, points: scores[id] })) };
        const min = known.reduce((sum, id) => sum + scores[id], 0);
        const max = ASPECTS.reduce((sum, id) => sum + (known.includes(id) ? scores[id] : FULL_410[id]), 0);
        const outcome = attempt(() => read(result));
        const issues = outcome.ok ? [] : outcome.issues.map(({ code, params }) => ({ code, params }));
        const params = { min, max, received: steps / 2 };
        const fits = steps / 2 >= min && steps / 2 <= max;
        expect(issues).toEqual(fits ? [] : [{ code: "total-contradicts-aspects", params }]);
      }),
      { numRuns: 100 },
    );
  });

  it("without a total, or without an aspect that is known, nothing is contradicted", () => {
    expect(read({ instrument: "kasn-9-2019", aspects: MK_ASPECTS })).toHaveProperty("comparable");
    expect(read({ ...BASE, points: 0, aspects: [] })).toHaveProperty("comparable");
    expect(read({ ...BASE, points: 410, aspects: [{ id: "pengadaan" }] })).toHaveProperty("comparable");
  });

  it("a list in which no aspect is known bounds no total, whatever the maxima of the aspects add up to", () => {
    const wider: Instrument = { ...kasn2019, maxPoints: { value: 420, grade: "caller", cite: [] } };
    const result = { instrument: "kasn-9-2019", points: 415, aspects: [{ id: "pengadaan" }] };
    expect(compareResults(result, result, [wider])).toMatchObject({ comparable: true, points: { change: 0 } });
  });

  it("hundredths are added exactly", () => {
    const aspects = MK_ASPECTS.map(({ id, points }, at) => ({ id, points: at < 3 ? points - 0.1 : points }));
    expect(read({ ...BASE, step: 0.01, points: 326.7, aspects })).toMatchObject({ comparable: true });
    expect(wrong({ ...BASE, step: 0.01, points: 326.71, aspects })).toEqual(["points: total-contradicts-aspects"]);
    const some = aspects.slice(0, 3);
    for (const points of [150.2, 350.2]) {
      expect(read({ ...BASE, step: 0.01, points, aspects: some })).toMatchObject({ comparable: true });
    }
    for (const points of [150.19, 350.21]) {
      const [issue, ...others] = issuesOf(() => read({ ...BASE, step: 0.01, points, aspects: some }));
      expect(others).toEqual([]);
      expect(issue?.params).toEqual({ min: 150.2, max: 350.2, received: points });
    }
  });

  it("what cannot be read contradicts nothing: no second issue follows from it", () => {
    expect(wrong({ ...BASE, points: 500, category: "baik", aspects: MK_ASPECTS })).toEqual(["points: out-of-range"]);
    expect(wrong({ ...BASE, points: "327", category: "baik" })).toEqual(["points: not-a-number"]);
    const aspects = MK_ASPECTS.map((aspect, at) => (at === 0 ? { ...aspect, points: 999 } : aspect));
    expect(wrong({ ...BASE, aspects })).toEqual(["aspects.0.points: out-of-range"]);
    // What cannot be read could be anything that its aspect allows.
    expect(wrong({ ...BASE, points: 289.5, aspects })).toEqual(["aspects.0.points: out-of-range"]);
  });

  it("a list in the list is no aspect either", () => {
    const [place, ...others] = wrong({ ...BASE, aspects: [["pengadaan", 38]] });
    expect(place).toMatch(/^aspects\.0(: not-an-object|\.id: not-one-of)$/);
    expect(others).toEqual([]);
  });

  it("everything at once", () => {
    const aspects = [{ id: "pengadaan", points: 41 }, 3, { id: "x" }, { id: "promosi-mutasi", points: "25" }];
    expect(wrong({ ...BASE, points: 327.25, step: 0.3, category: "bagus", aspects })).toEqual([
      "step: not-one-of",
      "points: not-on-scale",
      "category: not-one-of",
      "aspects.0.points: out-of-range",
      "aspects.1: not-an-object",
      "aspects.2.id: not-one-of",
      "aspects.3.points: not-a-number",
    ]);
  });

  it("results that weights formed are read on a sheet whose own step is coarser, with hundredths in the aspects", () => {
    const odd = withIndicatorWeights(kasn2019, { ...WEIGHTS_410, pengadaan: { b1: 9.99, b2: 0.01 } });
    const { b1, b2, ...levels } = { ...MK_LEVELS, b1: 4, b2: 3 } as const;
    const rest = Object.fromEntries(Object.entries(levels).filter(([id]) => !/^b[345]$/.test(id)));
    const assessment = assessIndicators(odd, untyped({ ...rest, b1, b2 }));
    expect(assessment.points).toBe(328.99);
    expect(compareResults(assessment, BASE)).toMatchObject({ points: { from: 328.99, to: 327, change: -1.99 } });
  });
});

describe("nothing that came is repeated, and nothing but a MeritError is thrown", () => {
  const PERSON = "197001012000031001 Budi";
  const PLACES: readonly [string, (value: unknown) => unknown][] = [
    ["the result", (value) => value],
    ["the instrument", (instrument) => ({ ...BASE, instrument })],
    ["the points", (points) => ({ ...BASE, points })],
    ["the step", (step) => ({ ...BASE, step })],
    ["the category", (category) => ({ ...BASE, category })],
    ["the id of the category", (id) => ({ ...BASE, category: { id } })],
    ["the aspects", (aspects) => ({ ...BASE, aspects })],
    ["an aspect", (aspect) => ({ ...BASE, aspects: [aspect] })],
    ["the id of an aspect", (id) => ({ ...BASE, aspects: [{ id }] })],
    ["the points of an aspect", (points) => ({ ...BASE, aspects: [{ id: "pengadaan", points }] })],
    [
      "a duplicate",
      (note) => ({
        ...BASE,
        aspects: [
          { id: "pengadaan", points: 1, note },
          { id: "pengadaan", note },
        ],
      }),
    ],
    ["a contradiction", (note) => ({ ...BASE, category: { id: "baik", name: note }, instansi: note })],
  ];

  it.each(PLACES)("%s may hold a name and an NIP: no message does", (_, at) => {
    for (const run of [(): unknown => read(at(PERSON)), (): unknown => gapTo(untyped(at(PERSON)), untyped(PERSON))]) {
      const said = JSON.stringify(issuesOf(run));
      expect(said).not.toMatch(/Budi|1970|31001/);
    }
  });

  it.each(PLACES)("an NIP as a number in %s is not shown either", (place, at) => {
    const quiet = place === "a duplicate" || place === "a contradiction";
    const issues = issuesOf(() => read(at(quiet ? PERSON : 197_001_012_000_031)));
    expect(JSON.stringify(issues)).not.toContain("197001012");
  });

  it.each(PLACES)("an object that throws when it is made a text, as %s", (place, at) => {
    const fail = (): never => {
      throw new Error("toString was called");
    };
    const hostile = { toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail };
    // In a place where anything may stand, it is not looked at.
    expect(() => read(at(hostile))).toThrow(MeritError);
    expect(() => gapTo(untyped(at(hostile)), "baik")).toThrow(MeritError);
    expect(place.length).toBeGreaterThan(0);
  });

  it("whatever JavaScript can pass in any place: a result or a MeritError", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...PLACES), (value, [, at]) => {
        for (const run of [(): unknown => read(at(value)), (): unknown => gapTo(untyped(at(value)), untyped(value))]) {
          try {
            run();
          } catch (error) {
            expect(error).toBeInstanceOf(MeritError);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

it("what follows from an aspect that is listed twice is not reported as well", () => {
  const twice = [
    { id: "pengadaan", points: 0 },
    { id: "pengadaan", points: 5 },
  ];
  expect(wrong({ ...BASE, points: 1, aspects: twice })).toEqual(["aspects.1: duplicate"]);
});
