import {
  assessAspects,
  assessIndicators,
  type Instrument,
  kasn2019,
  kasn2019Sheet400,
  withIndicatorWeights,
} from "sistem-merit";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, parsed, survivesJson, untyped, withLabel } from "../core/support.js";
import { ASPECTS, complete400, complete410, MK_2021, WEIGHTS_400, WEIGHTS_410, without } from "./fixtures.js";

const complete = (weights: unknown): unknown => withIndicatorWeights(kasn2019, untyped(weights));

/** The weights of the sheet of 410 with those of one aspect replaced. */
const withAspect = (id: string, weights: unknown): unknown => ({ ...WEIGHTS_410, [id]: weights });

describe("supplied weights complete an instrument", () => {
  it("its indicators are those of the weights, in their order, at the caller's word", () => {
    expect(complete410.aspects.map(({ id }) => id)).toEqual(ASPECTS);
    for (const { id, indicators } of complete410.aspects) {
      expect(Object.fromEntries(indicators.map((indicator) => [indicator.id, indicator.weight?.value]))).toEqual(
        WEIGHTS_410[id],
      );
      for (const { weight } of indicators) expect(weight).toMatchObject({ grade: "caller", cite: [] });
    }
  });

  it("everything else is the instrument's own, but for the scale: hundredths", () => {
    const changed = ["step", "aspects"];
    expect(without(complete410, ...changed)).toEqual(without(kasn2019, ...changed));
    expect(without(complete400, ...changed)).toEqual(without(kasn2019Sheet400, ...changed));
    expect(complete410.step).toMatchObject({ value: 0.01, grade: "interpretation" });
    expect(complete410.aspects.map((aspect) => without(aspect, "indicators"))).toEqual(
      kasn2019.aspects.map((aspect) => without(aspect, "indicators")),
    );
  });

  it("is plain, and leaves the weights as they were", () => {
    const weights = structuredClone(WEIGHTS_410);
    const made = withIndicatorWeights(kasn2019, weights);
    expect(survivesJson(made)).toBe(true);
    expect(weights).toEqual(WEIGHTS_410);
    expect(Object.isFrozen(weights)).toBe(false);
    expect(Object.isFrozen(weights.pengadaan)).toBe(false);
  });

  it("does not freeze an instrument that the caller built", () => {
    const own: Instrument = structuredClone(kasn2019);
    withIndicatorWeights(own, WEIGHTS_410);
    expect([own, own.name, own.rules, own.index, own.categories].map((part) => Object.isFrozen(part))).toEqual(
      Array.from({ length: 5 }, () => false),
    );
  });

  it("does not touch the instrument that it completes", () => {
    expect(kasn2019.aspects[0]?.indicators.map(({ id }) => id)).toEqual([
      "peta-jabatan",
      "data-pensiun",
      "rencana-pemenuhan-kebutuhan",
    ]);
    expect(kasn2019.aspects.flatMap(({ indicators }) => indicators).some((indicator) => "weight" in indicator)).toBe(
      false,
    );
    expect(kasn2019.step.value).toBe(0.5);
  });

  it("frozen weights, weights with one hundredth, and weights without a prototype are accepted", () => {
    const frozen = Object.freeze(withAspect("pengadaan", Object.freeze({ x: 0.01, y: 9.99 })));
    expect(() => complete(frozen)).not.toThrow();
    expect(() => complete(withAspect("pengadaan", Object.assign(Object.create(null), { x: 10 })))).not.toThrow();
  });

  it("an instrument can be completed again, with other weights", () => {
    const again = withIndicatorWeights(complete410, { ...WEIGHTS_410, pengadaan: { lain: 10 } });
    expect(again.aspects[1]?.indicators.map(({ id }) => id)).toEqual(["lain"]);
  });

  it("points of an aspect may then be hundredths too", () => {
    expect(assessAspects(complete410, { ...MK_2021, pengadaan: 37.99 }).points).toBe(326.99);
  });
});

describe("the weights of an aspect, times the highest level, are its maximum", () => {
  it.each([
    ["too little", "pengadaan", { x: 9.99 }, { expected: 10, received: 9.99 }],
    ["too much", "pengadaan", { x: 5, y: 5.01 }, { expected: 10, received: 10.01 }],
    ["nothing at all", "pengadaan", {}, { expected: 10, received: 0 }],
    ["the sheet of 400 on the sheet of 410", "pengembangan-karier", { x: 30 }, { expected: 32.5, received: 30 }],
    ["the maximum instead of a quarter", "sistem-informasi", { x: 24 }, { expected: 6, received: 24 }],
    [
      "0.1 + 0.2 and the rest, in floats",
      "perlindungan-pelayanan",
      { x: 0.1, y: 0.2, z: 3.71 },
      { expected: 4, received: 4.01 },
    ],
  ])("%s", (_, id, weights, params) => {
    const [issue, ...others] = issuesOf(() => complete(withAspect(id, weights)));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "weights-sum", path: [id], params });
  });

  it("sums are exact: ten times 0.1 and nine whole points are ten", () => {
    const tenths = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`x${at}`, 0.1]));
    expect(() => complete(withAspect("pengadaan", { ...tenths, y: 9 }))).not.toThrow();
    expect(() => complete(withAspect("pengadaan", { x: 0.1, y: 0.2, z: 9.7 }))).not.toThrow();
  });

  it("every aspect whose sum is wrong is named", () => {
    expect(found(() => withIndicatorWeights(kasn2019Sheet400, WEIGHTS_410))).toEqual([
      "pengembangan-karier: weights-sum",
    ]);
    expect(found(() => withIndicatorWeights(kasn2019, WEIGHTS_400))).toEqual(["pengembangan-karier: weights-sum"]);
    const wrong = Object.fromEntries(ASPECTS.map((id) => [id, { [id]: 1 }]));
    expect(found(() => complete(wrong))).toEqual(ASPECTS.map((id) => `${id}: weights-sum`));
  });
});

describe("a weight is a number above 0, with two decimals at most", () => {
  const BAD: readonly (readonly [unknown, string])[] = [
    [0, "out-of-range"],
    [-0, "out-of-range"],
    [-2.5, "out-of-range"],
    [0.009, "out-of-range"],
    [40.01, "out-of-range"],
    [1e9, "out-of-range"],
    [3.333, "not-on-scale"],
    [2.505, "not-on-scale"],
    [0.1 + 0.2, "not-on-scale"],
    [Number.NaN, "not-a-number"],
    [Infinity, "not-a-number"],
    [-Infinity, "not-a-number"],
    ["2.5", "not-a-number"],
    [null, "not-a-number"],
    [undefined, "not-a-number"],
    [2n, "not-a-number"],
    [{ weight: 2.5 }, "not-a-number"],
  ];

  it.each(BAD.map(([value, code]) => withLabel(value, code)))("%s is none", (_, value, code) => {
    const codes = issuesOf(() => complete(withAspect("pengadaan", { x: value, y: 10 }))).map((issue) => issue.code);
    expect(codes).toEqual([code]);
  });

  it("the issue names the indicator and the bounds", () => {
    const [below] = issuesOf(() => complete(withAspect("pengadaan", { x: -1, y: 10 })));
    expect(below).toMatchObject({ path: ["pengadaan", "x"], params: { min: 0.01, max: 40, received: -1 } });
    const [between] = issuesOf(() => complete(withAspect("pengadaan", { x: 3.333, y: 10 })));
    expect(between).toMatchObject({ path: ["pengadaan", "x"], params: { step: 0.01, received: 3.333 } });
  });
});

describe("an indicator belongs to one aspect", () => {
  it("named in two, it is named as a duplicate, with its first place", () => {
    const weights = { ...WEIGHTS_410, pengadaan: { a1: 10 }, "sistem-informasi": { a1: 2, h: 4 } };
    const issues = issuesOf(() => complete(weights));
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["duplicate", ["pengadaan", "a1"], { first: ["perencanaan-kebutuhan", "a1"] }],
      ["duplicate", ["sistem-informasi", "a1"], { first: ["perencanaan-kebutuhan", "a1"] }],
    ]);
    expect(issues[0]?.message.en).toContain("perencanaan-kebutuhan.a1");
  });

  it("the order of the instrument decides which is the first, not the order of the input", () => {
    const [issue] = issuesOf(() => complete({ pengadaan: { a1: 10 }, ...without(WEIGHTS_410, "pengadaan") }));
    expect(issue?.path).toEqual(["pengadaan", "a1"]);
  });
});

describe("weights are one object per aspect, for all eight, and nothing else", () => {
  it.each<[string, unknown, string[]]>([
    ["an aspect that is left out", without(WEIGHTS_410, "pengadaan"), ["pengadaan: missing"]],
    ["another aspect", { ...WEIGHTS_410, kepemimpinan: { x: 1 } }, ["kepemimpinan: unknown-key"]],
    ["inherited aspects", { __proto__: WEIGHTS_410 }, ASPECTS.map((id) => `${id}: missing`)],
    ["null", null, [": not-an-object"]],
    ["a list", [], [": not-an-object"]],
    ["a number", 410, [": not-an-object"]],
    ["null for an aspect", withAspect("pengadaan", null), ["pengadaan: not-an-object"]],
    ["undefined for an aspect", withAspect("pengadaan", undefined), ["pengadaan: not-an-object"]],
    ["a list for an aspect", withAspect("pengadaan", [2.5, 2.5, 5]), ["pengadaan: not-an-object"]],
    ["a number for an aspect", withAspect("pengadaan", 10), ["pengadaan: not-an-object"]],
    ["a text for an aspect", withAspect("pengadaan", "10"), ["pengadaan: not-an-object"]],
    ["an inherited indicator", withAspect("pengadaan", { x: 10, __proto__: { y: 1 } }), ["pengadaan.y: unknown-key"]],
    [
      "__proto__ of JSON",
      withAspect("pengadaan", parsed('{"x":10,"__proto__":1}')),
      ["pengadaan.__proto__: unknown-key"],
    ],
  ])("%s is named", (_, weights, expected) => {
    expect(found(() => complete(weights))).toEqual(expected);
  });

  it("what is wrong is named all at once; sums wait until every weight can be read", () => {
    const weights = {
      ...without(WEIGHTS_410, "sistem-informasi"),
      pengadaan: { x: 0, y: "2", a1: 8 },
      "promosi-mutasi": 10,
      "sistim-informasi": {},
      "manajemen-kinerja": { z: 1 },
    };
    expect(found(() => complete(weights))).toEqual([
      "sistem-informasi: missing",
      "sistim-informasi: unknown-key",
      "pengadaan.x: out-of-range",
      "pengadaan.y: not-a-number",
      "pengadaan.a1: duplicate",
      "promosi-mutasi: not-an-object",
    ]);
  });

  it.each([undefined, null, "kasn-9-2019", {}].map(labelled))("%s is no instrument", (_, instrument) => {
    expect(found(() => withIndicatorWeights(untyped(instrument), WEIGHTS_410))).toEqual(["instrument: not-an-object"]);
  });
});

describe("an indicator may bear any name of a plain object's", () => {
  it.each(["constructor", "toString", "hasOwnProperty", "1.3", "", "0", "é"])("%j", (name) => {
    const made = withIndicatorWeights(kasn2019, { ...WEIGHTS_410, pengadaan: { [name]: 10 } });
    const levels = Object.fromEntries(
      made.aspects.flatMap(({ indicators }) => indicators.map(({ id }) => [id, 4 as const])),
    );
    expect(assessIndicators(made, levels).points).toBe(410);
  });
});
