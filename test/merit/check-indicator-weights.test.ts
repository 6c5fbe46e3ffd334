import { type Instrument, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { checkIndicatorWeights } from "sistem-merit/merit";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, parsed, survivesJson, untyped } from "../core/support.js";
import { asInstrument, type AspectId, ASPECTS, WEIGHTS_400, WEIGHTS_410, without } from "./fixtures.js";

const MK = "mahkamah-konstitusi-2021";
const BOGOR = "kota-bogor-2020";

type Sheet = 410 | 400;
const instrumentOf = (sheet: Sheet): Instrument => (sheet === 410 ? kasn2019 : kasn2019Sheet400);
const weightsOf = (sheet: Sheet): object => (sheet === 410 ? WEIGHTS_410 : WEIGHTS_400);

/** The names `x0`, `x1`, … with the weights of a list. */
const named = (weights: readonly number[], prefix = "x"): Record<string, number> =>
  Object.fromEntries(weights.map((weight, at) => [`${prefix}${at}`, weight]));

/** The published sheets that the weights of one aspect cannot produce. */
function contradicted(sheet: Sheet, aspect: AspectId, weights: readonly number[]): unknown[] {
  const check = checkIndicatorWeights(instrumentOf(sheet), untyped({ ...weightsOf(sheet), [aspect]: named(weights) }));
  const others = check.issues.filter(({ code }) => code !== "indicator-count" && code !== "weights-contradict-sheet");
  expect(others).toEqual([]);
  const contradictions = check.issues.filter(({ code }) => code === "weights-contradict-sheet");
  for (const { path } of contradictions) expect(path).toEqual([aspect]);
  return contradictions.map(({ params }) => params["sheet"]);
}

const times = (count: number, weight: number): number[] => Array.from({ length: count }, () => weight);

describe("weights that no published figure contradicts", () => {
  it.each([410, 400] as const)("fit the sheet of %d, with 37 indicators", (sheet) => {
    expect(checkIndicatorWeights(instrumentOf(sheet), untyped(weightsOf(sheet)))).toEqual({
      fits: true,
      issues: [],
      sheets: [MK, BOGOR],
    });
  });
});

// Section 3 of the facts: "constraints on sub-aspect weights".
const FITS_BOTH: readonly (readonly [AspectId, readonly number[]])[] = [
  ["perencanaan-kebutuhan", times(4, 2.5)],
  ["pengadaan", times(5, 2)],
  ["pengadaan", [1, 2, 2, 2.5, 2.5]],
  ["pengadaan", [1, 1, 2, 2, 4]],
  ["pengadaan", [1, 1, 1, 2, 5]],
  ["promosi-mutasi", times(4, 2.5)],
  ["promosi-mutasi", [5, 5]],
  ["promosi-mutasi", [2.5, 2.5, 5]],
  ["manajemen-kinerja", [2.5, 2.5, 5, 5, 5]],
  ["penggajian-penghargaan-disiplin", times(4, 2.5)],
  ["perlindungan-pelayanan", [2, 2]],
  ["perlindungan-pelayanan", [1, 3]],
  ["sistem-informasi", [1, 1, 2, 2]],
  ["sistem-informasi", [1, 1, 1, 3]],
  ["sistem-informasi", [1, 1.5, 1.5, 2]],
  ["sistem-informasi", [1, 2, 3]],
];

const FITS_ONE: readonly (readonly [Sheet, AspectId, readonly number[]])[] = [
  [400, "pengembangan-karier", [...times(3, 5), ...times(6, 2.5)]],
  [400, "pengembangan-karier", [...times(2, 5), ...times(8, 2.5)]],
  [410, "pengembangan-karier", [...times(3, 5), ...times(7, 2.5)]],
];

const CANNOT_BOTH: readonly (readonly [AspectId, readonly number[], readonly string[]])[] = [
  ["pengadaan", times(4, 2.5), [MK]],
  ["manajemen-kinerja", times(5, 4), [MK, BOGOR]],
  ["manajemen-kinerja", times(4, 5), [MK, BOGOR]],
  ["penggajian-penghargaan-disiplin", times(5, 2), [MK, BOGOR]],
  ["sistem-informasi", times(3, 2), [MK]],
  ["sistem-informasi", times(4, 1.5), [MK, BOGOR]],
  ["sistem-informasi", times(5, 1.2), [MK, BOGOR]],
  ["perlindungan-pelayanan", [4], []],
  ["perencanaan-kebutuhan", [10], [MK, BOGOR]],
];

describe("sets of the facts that fit both published sheets", () => {
  it.each(
    FITS_BOTH.flatMap(([aspect, weights]) => ([410, 400] as const).map((sheet) => [aspect, weights, sheet] as const)),
  )("%s can be %j, on the sheet of %d", (aspect, weights, sheet) => {
    expect(contradicted(sheet, aspect, weights)).toEqual([]);
  });

  it.each(FITS_ONE)("on the sheet of %d, %s can be %j", (sheet, aspect, weights) => {
    expect(contradicted(sheet, aspect, weights)).toEqual([]);
  });
});

describe("sets of the facts that cannot produce a published score, whatever the levels were", () => {
  it.each(
    CANNOT_BOTH.flatMap(([aspect, weights, sheets]) =>
      ([410, 400] as const).map((sheet) => [aspect, weights, sheets, sheet] as const),
    ),
  )("%s, %j: contradicts %j, on the sheet of %d", (aspect, weights, sheets, sheet) => {
    expect(contradicted(sheet, aspect, weights)).toEqual(sheets);
  });

  it("ten equal weights of career development contradict Mahkamah Konstitusi, whose maximum was 130", () => {
    expect(contradicted(410, "pengembangan-karier", times(10, 3.25))).toEqual([MK]);
  });

  it("and are not compared with Kota Bogor there, nor Mahkamah Konstitusi on the sheet of 400", () => {
    expect(contradicted(400, "pengembangan-karier", times(4, 7.5))).toEqual([BOGOR]);
    expect(contradicted(400, "pengembangan-karier", times(10, 3))).toEqual([BOGOR]);
    expect(contradicted(400, "pengembangan-karier", times(12, 2.5))).toEqual([]);
    // 3 × 10 makes 50 but not 75; 18.75 and 13.75 make 75 but not 50.
    expect(contradicted(400, "pengembangan-karier", times(3, 10))).toEqual([]);
    expect(contradicted(410, "pengembangan-karier", [18.75, 13.75])).toEqual([]);
    expect(contradicted(410, "pengembangan-karier", times(13, 2.5))).toEqual([]);
    expect(contradicted(410, "pengembangan-karier", [32.5])).toEqual([MK]);
  });

  it.each<[AspectId, number, number]>([
    ["promosi-mutasi", 3, 3.33],
    ["penggajian-penghargaan-disiplin", 3, 3.33],
    ["pengadaan", 6, 1.67],
    ["manajemen-kinerja", 6, 3.33],
  ])("%s: %d equal weights are no hundredths, and %d each is another sum", (aspect, count, weight) => {
    const equal = { ...WEIGHTS_410, [aspect]: named(times(count, weight)) };
    const check = checkIndicatorWeights(kasn2019, equal);
    expect(check.issues.filter(({ path }) => path[0] === aspect).map(({ code }) => code)).toEqual(["weights-sum"]);
  });

  it.each<[AspectId, readonly number[], string]>([
    ["promosi-mutasi", [3.33, 3.33, 3.34], MK],
    ["penggajian-penghargaan-disiplin", [3.33, 3.33, 3.34], MK],
    ["pengadaan", [1.66, 1.66, 1.67, 1.67, 1.67, 1.67], MK],
    ["manajemen-kinerja", [3.33, 3.33, 3.33, 3.33, 3.34, 3.34], MK],
  ])("%s: nor can %j, nearly equal", (aspect, weights, sheet) => {
    expect(contradicted(410, aspect, weights)).toContain(sheet);
  });

  it("an indicator may have scored 0, as agencies have left some empty", () => {
    // 12 of 16 from 1 and 3 is 0 × 1 + 4 × 3; 1.25 × 1 + 8.75 × 3 is 27.5, and 35 is 8.75 × 4 + 0.
    expect(contradicted(410, "perlindungan-pelayanan", [1, 3])).toEqual([]);
    expect(contradicted(410, "penggajian-penghargaan-disiplin", [1.25, 8.75])).toEqual([]);
  });

  it("names the sheet, its points, its body and its sources", () => {
    const weights = { ...WEIGHTS_410, pengadaan: named(times(4, 2.5)) };
    const issue = checkIndicatorWeights(kasn2019, weights).issues.find(
      ({ code }) => code === "weights-contradict-sheet",
    );
    expect(issue).toMatchObject({
      path: ["pengadaan"],
      params: { sheet: MK, points: 38 },
      cite: [{ source: "mk-2021-06-08" }],
    });
    for (const text of [issue?.message.id, issue?.message.en]) expect(text).toMatch(/38.*Mahkamah Konstitusi, 2021/);
  });
});

describe("counts are compared where a source gives them", () => {
  it("36 indicators are not 37, with 9 instead of 10 in career development", () => {
    const weights = { ...WEIGHTS_410, "pengembangan-karier": named([5, 5, 5, 5, ...times(5, 2.5)]) };
    const { fits, issues } = checkIndicatorWeights(kasn2019, weights);
    expect(fits).toBe(false);
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["indicator-count", [], { expected: 37, received: 36 }],
      ["indicator-count", ["pengembangan-karier"], { expected: 10, received: 9 }],
    ]);
    expect(issues.map(({ message }) => message)).toEqual([
      { id: "jumlah indikator menurut sumber 37, diterima 36", en: "the sources count 37 indicators, got 36" },
      { id: "jumlah indikator menurut sumber 10, diterima 9", en: "the sources count 10 indicators, got 9" },
    ]);
    for (const { cite } of issues) expect(cite?.length).toBeGreaterThan(0);
  });

  it("workforce planning has 4", () => {
    const weights = {
      ...WEIGHTS_410,
      "perencanaan-kebutuhan": named([2.5, 2.5, 2.5, 1.25, 1.25]),
      pengadaan: { b1: 2, b2: 2, b3: 2, b4: 4 },
    };
    expect(
      checkIndicatorWeights(kasn2019, weights).issues.map(({ code, path, params }) => [code, path, params]),
    ).toEqual([["indicator-count", ["perencanaan-kebutuhan"], { expected: 4, received: 5 }]]);
  });

  it("the other aspects may have any number", () => {
    const weights = { ...WEIGHTS_410, pengadaan: named(times(10, 1)), "promosi-mutasi": named([5, 5], "y") };
    const places = checkIndicatorWeights(kasn2019, weights).issues.map(({ path }) => path);
    expect(places).toEqual([[]]);
  });

  it("an instrument without sourced counts has no counts to compare", () => {
    const aspects = kasn2019.aspects.map((aspect) => without(aspect, "indicatorCount"));
    const instrument = asInstrument({ ...without(kasn2019, "indicatorCount"), aspects });
    expect(checkIndicatorWeights(instrument, { ...WEIGHTS_410, pengadaan: named(times(10, 1)) }).fits).toBe(true);
  });
});

describe("sums come first", () => {
  it("an aspect whose sum is wrong is not compared with the sheets", () => {
    const weights = { ...WEIGHTS_410, pengadaan: named(times(5, 3)) };
    expect(checkIndicatorWeights(kasn2019, weights).issues).toMatchObject([
      { code: "weights-sum", path: ["pengadaan"], params: { expected: 10, received: 15 } },
    ]);
  });

  it("every aspect is judged for itself, in the order of the instrument", () => {
    const weights = {
      ...WEIGHTS_410,
      "sistem-informasi": { h1: 1.5, h2: 1.5, h3: 1.5, h4: 1.5 },
      pengadaan: named([2, 2, 2, 2, 2.5]),
    };
    expect(checkIndicatorWeights(kasn2019, weights).issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["weights-sum", "pengadaan"],
      ["weights-contradict-sheet", "sistem-informasi"],
      ["weights-contradict-sheet", "sistem-informasi"],
    ]);
  });
});

describe("weights that cannot be read are errors, not findings", () => {
  it.each<[string, unknown, string[]]>([
    ["an aspect that is left out", without(WEIGHTS_410, "pengadaan"), ["pengadaan: missing"]],
    ["another aspect", { ...WEIGHTS_410, x: {} }, ["x: unknown-key"]],
    ["0", { ...WEIGHTS_410, pengadaan: { x: 0 } }, ["pengadaan.x: out-of-range"]],
    ["three decimals", { ...WEIGHTS_410, pengadaan: { x: 3.333 } }, ["pengadaan.x: not-on-scale"]],
    ["a text", { ...WEIGHTS_410, pengadaan: { x: "10" } }, ["pengadaan.x: not-a-number"]],
    ["one indicator in two aspects", { ...WEIGHTS_410, pengadaan: { a1: 10 } }, ["pengadaan.a1: duplicate"]],
    ["null", null, [": not-an-object"]],
    ["a list", [], [": not-an-object"]],
  ])("%s", (_, weights, expected) => {
    expect(found(() => checkIndicatorWeights(kasn2019, untyped(weights)))).toEqual(expected);
  });

  it("a key that is not known: the issue lists the aspects, or the indicators that were named", () => {
    const weights = { ...WEIGHTS_410, pengadaan: parsed('{"x":10,"__proto__":1}'), tahun: {} };
    const issues = issuesOf(() => checkIndicatorWeights(kasn2019, untyped(weights)));
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["unknown-key", ["tahun"], { key: "tahun", expected: ASPECTS }],
      ["unknown-key", ["pengadaan", "__proto__"], { key: "__proto__", expected: ["x"] }],
    ]);
  });

  it.each([undefined, null, "kasn-9-2019", {}].map(labelled))("%s is no instrument", (_, value) => {
    expect(found(() => checkIndicatorWeights(untyped(value), WEIGHTS_410))).toEqual(["instrument: not-an-object"]);
  });
});

describe("the published sheets speak of their own regime", () => {
  it("an instrument of another regime is compared with none", () => {
    const other: Instrument = { ...kasn2019, regime: "lain" };
    const weights = { ...WEIGHTS_410, "sistem-informasi": { h1: 1.5, h2: 1.5, h3: 1.5, h4: 1.5 } };
    expect(checkIndicatorWeights(other, weights)).toEqual({ fits: true, issues: [], sheets: [] });
  });

  it("an aspect whose maximum no sheet had is compared with none", () => {
    const other: Instrument = {
      ...kasn2019,
      aspects: kasn2019.aspects.map((aspect) => ({
        ...aspect,
        maxPoints: { ...aspect.maxPoints, value: aspect.maxPoints.value * 2 },
      })),
    };
    const doubled = Object.fromEntries(
      ASPECTS.map((id) => [
        id,
        Object.fromEntries(Object.entries(WEIGHTS_410[id]).map(([name, weight]) => [name, weight * 2])),
      ]),
    );
    expect(checkIndicatorWeights(other, doubled).issues).toEqual([]);
  });

  it("the check is plain data", () => {
    const weights = { ...WEIGHTS_410, pengadaan: named(times(4, 2.5)), "promosi-mutasi": named([1], "y") };
    expect(survivesJson(checkIndicatorWeights(kasn2019, weights))).toBe(true);
  });
});
