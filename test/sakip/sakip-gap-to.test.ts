import fc from "fast-check";
import { sakip, sakip2015, sakip2021, sakipFromAnswers, sakipGapTo, sakipPredicateOf } from "sistem-merit/sakip";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { allOf, INVENTED, VALUES } from "./support.js";

const PREDICATES = ["AA", "A", "BB", "B", "CC", "C", "D"] as const;

describe("the least that suffices is the bound and a hundredth", () => {
  it.each([
    ["AA", 90.01],
    ["A", 80.01],
    ["BB", 70.01],
    ["B", 60.01],
    ["CC", 50.01],
    ["C", 30.01],
    ["D", 0],
  ] as const)("%s takes %d", (target, needed) => {
    expect(sakipGapTo(0, target)).toMatchObject({ needed, missing: needed, reached: needed === 0, reachable: true });
    expect(sakipPredicateOf(needed).id).toBe(target);
  });

  it("that values move in hundredths is an interpretation, and the gap says so; D rests on no step", () => {
    expect(sakipGapTo(71.58, "A").grade).toBe("interpretation");
    expect(sakipGapTo(71.58, "A").cite).toContainEqual({ source: "0024-sakip-edges-and-hundredths" });
    expect(sakipGapTo(71.58, "D").grade).toBe("secondary");
  });
});

describe("Kabupaten Sumedang, 71.58, BB", () => {
  it("lacks 8.43 to A", () => {
    expect(sakipGapTo(71.58, "A")).toEqual({
      rules: "permenpanrb-88-2021",
      target: "A",
      total: 71.58,
      needed: 80.01,
      missing: 8.43,
      reached: false,
      reachable: true,
      headroom: 28.42,
      grade: "interpretation",
      cite: [
        { source: "public-code-sakip" },
        { source: "0024-sakip-edges-and-hundredths" },
        { source: "permenpanrb-88-2021" },
      ],
    });
  });

  it("has its own predicate and every lower one", () => {
    expect(PREDICATES.map((target) => sakipGapTo(71.58, target).reached)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(sakipGapTo(71.58, "BB").missing).toBe(0);
  });

  it("80 exactly still lacks a hundredth to A", () => {
    expect(sakipGapTo(80, "A")).toMatchObject({ missing: 0.01, reached: false });
    expect(sakipGapTo(80.01, "A")).toMatchObject({ missing: 0, reached: true });
  });
});

describe("the headroom of the components", () => {
  it("comes with a result, the largest first, and says which component alone would be enough", () => {
    const { components, missing, headroom } = sakipGapTo(sakip(VALUES), "A");
    expect([missing, headroom]).toEqual([6.26, 26.25]);
    expect(components?.map(({ id, value, max, headroom: room, enough }) => [id, value, max, room, enough])).toEqual([
      ["pengukuran-kinerja", 21.6, 30, 8.4, true],
      ["evaluasi-internal", 17.5, 25, 7.5, true],
      ["perencanaan-kinerja", 23.4, 30, 6.6, true],
      ["pelaporan-kinerja", 11.25, 15, 3.75, false],
    ]);
  });

  it("keeps the order of the sheet where it is equal", () => {
    const { components } = sakipGapTo(sakipFromAnswers(allOf("BB")), "AA");
    expect(components?.map(({ id, headroom }) => [id, headroom])).toEqual([
      ["perencanaan-kinerja", 6],
      ["pengukuran-kinerja", 6],
      ["evaluasi-internal", 5],
      ["pelaporan-kinerja", 3],
    ]);
  });

  it("is enough if it is exactly what is missing", () => {
    const result = sakip({
      ...VALUES,
      "perencanaan-kinerja": 26.26,
      "pengukuran-kinerja": 30,
      "evaluasi-internal": 8.75,
    });
    // 26.26 + 30 + 11.25 + 8.75 = 76.26, so 3.75 are missing to 80.01.
    const { components, missing } = sakipGapTo(result, "A");
    expect(missing).toBe(3.75);
    expect(components?.map(({ id, enough }) => [id, enough])).toEqual([
      ["evaluasi-internal", true],
      ["pelaporan-kinerja", true],
      ["perencanaan-kinerja", false],
      ["pengukuran-kinerja", false],
    ]);
  });
});

describe("whatever the total and the target are", () => {
  it("what is missing, once added, reaches the target, and a hundredth less does not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(...PREDICATES), (steps, target) => {
        const gap = sakipGapTo(steps / 100, target);
        const order = sakip2021.predicates.map(({ id }) => id);
        const rank = (hundredths: number): number => order.indexOf(sakipPredicateOf(hundredths / 100).id);
        const missing = Math.round(gap.missing * 100);
        expect(gap.missing).toBe(missing / 100);
        expect(rank(steps + missing)).toBeGreaterThanOrEqual(order.indexOf(target));
        if (missing > 0) expect(rank(steps + missing - 1)).toBeLessThan(order.indexOf(target));
        expect(gap.reached).toBe(rank(steps) >= order.indexOf(target));
        expect(survivesJson(gap)).toBe(true);
      }),
    );
  });

  it("a result that was stored as JSON gives the same gap", () => {
    const result = sakipFromAnswers(allOf("B"));
    const stored = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(sakipGapTo(stored, "AA")).toEqual(sakipGapTo(result, "AA"));
    expect(sakipGapTo(Object.freeze(stored), "AA").components).toHaveLength(4);
  });
});

describe("a bad result or target", () => {
  const result = sakip(VALUES);

  it("is named", () => {
    expect(found(() => sakipGapTo(untyped("71.58"), untyped("E")))).toEqual([
      "result: not-a-number",
      "target: not-one-of",
    ]);
    expect(found(() => sakipGapTo(71.585, "A"))).toEqual(["result: not-on-scale"]);
    expect(found(() => sakipGapTo(100.01, "A"))).toEqual(["result: out-of-range"]);
    expect(found(() => sakipGapTo(untyped(undefined), "A"))).toEqual(["result: not-a-number"]);
    expect(found(() => sakipGapTo(untyped(null), "A"))).toEqual(["result: not-a-number"]);
    expect(found(() => sakipGapTo(untyped([result]), "A"))).toEqual(["result: not-an-object"]);
    expect(found(() => sakipGapTo(untyped({}), "A"))).toEqual(["result.rules: not-one-of"]);
  });

  it("of other rules is refused", () => {
    const old = { ...result, rules: "permenpanrb-12-2015" };
    expect(found(() => sakipGapTo(old, "A"))).toEqual(["result.rules: not-one-of"]);
    expect(issuesOf(() => sakipGapTo(old, "A"))[0]?.params).toEqual({
      expected: ["permenpanrb-88-2021"],
      received: "text",
    });
    expect(issuesOf(() => sakipGapTo(result, "A", untyped(sakip2015)))).toEqual([
      {
        code: "rule-unknown",
        path: ["rules"],
        params: { rule: "predicates" },
        message: {
          id: "predikat dan skala jawaban untuk aturan ini tidak diketahui",
          en: "the predicates and answers of these rules are not known",
        },
      },
    ]);
  });

  it("without its components, or with broken ones, says where", () => {
    expect(found(() => sakipGapTo(untyped({ ...result, components: undefined }), "A"))).toEqual([
      "result.components: not-a-list",
    ]);
    const [first, second, third] = result.components;
    const components = [first, null, { ...second, value: "21" }, first, { ...third, id: "laporan" }, "rekaan"];
    const run = () => sakipGapTo(untyped({ ...result, components }), "A");
    expect(issuesOf(run)[2]?.params).toEqual({ first: ["result", "components", 0] });
    expect(found(run)).toEqual([
      "result.components.1: not-an-object",
      "result.components.2.value: not-a-number",
      "result.components.3: duplicate",
      "result.components.4.id: not-one-of",
      "result.components.5: not-an-object",
      "result.components.pelaporan-kinerja: missing",
      "result.components.evaluasi-internal: missing",
    ]);
  });

  it("whose total is not the sum of its components contradicts itself", () => {
    const [issue] = issuesOf(() => sakipGapTo({ ...result, total: 73.76 }, "A"));
    expect(issue).toMatchObject({
      code: "total-contradicts-aspects",
      path: ["result", "total"],
      params: { expected: 73.75 },
      message: { id: "jumlah komponennya 73.75", en: "its components add up to 73.75" },
    });
  });
});

describe("other rules", () => {
  it("can have a predicate that is out of reach", () => {
    expect(sakipGapTo(7, "AA", INVENTED)).toMatchObject({ needed: 10.1, missing: 3.1, reachable: false, headroom: 3 });
    expect(sakipGapTo(sakip({ satu: 4 }, INVENTED), "BB", INVENTED)).toMatchObject({
      needed: 5,
      missing: 1,
      reachable: true,
      components: [{ id: "satu", headroom: 6, enough: true }],
    });
  });

  it("can have one that all points reach", () => {
    const all = { ...INVENTED, predicates: INVENTED.predicates.map((one) => ({ ...one, exclusive: false })) } as const;
    expect(sakipGapTo(7, "AA", untyped(all))).toMatchObject({ needed: 10, missing: 3, reachable: true });
  });

  it("know only their own predicates", () => {
    expect(found(() => sakipGapTo(7, "A", INVENTED))).toEqual(["target: not-one-of"]);
  });
});
