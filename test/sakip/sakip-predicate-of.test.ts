import fc from "fast-check";
import { sakip2015, sakipPredicateOf } from "sistem-merit/sakip";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";
import { INVENTED } from "./support.js";

/** The printed table, from the highest: a predicate begins above its bound. */
const PRINTED = [
  ["AA", 90, "Sangat Memuaskan", "Very Satisfactory"],
  ["A", 80, "Memuaskan", "Satisfactory"],
  ["BB", 70, "Sangat Baik", "Very Good"],
  ["B", 60, "Baik", "Good"],
  ["CC", 50, "Cukup (Memadai)", "Fair (Adequate)"],
  ["C", 30, "Kurang", "Poor"],
] as const;

describe("a predicate begins above its bound", () => {
  it.each(PRINTED)("%s begins above %d: %s", (id, bound, name, en) => {
    expect(sakipPredicateOf(bound + 0.01)).toMatchObject({ id, name: { id: name, en }, from: bound, exclusive: true });
    expect(sakipPredicateOf(bound).id).not.toBe(id);
  });

  it.each([
    [100, "AA"],
    [90.01, "AA"],
    [90, "A"],
    [80.01, "A"],
    [80, "BB"],
    [70.01, "BB"],
    [70, "B"],
    [60.01, "B"],
    [60, "CC"],
    [50.01, "CC"],
    [50, "C"],
    [30.01, "C"],
    [30, "D"],
    [0.01, "D"],
    [0, "D"],
  ])("%d is %s", (total, id) => {
    expect(sakipPredicateOf(total).id).toBe(id);
  });

  it("D begins at 0 itself: Sangat Kurang", () => {
    expect(sakipPredicateOf(0)).toEqual({
      id: "D",
      name: { id: "Sangat Kurang", en: "Very Poor" },
      from: 0,
      exclusive: false,
      grade: "secondary",
      cite: [{ source: "public-code-sakip" }],
    });
  });
});

describe("every total of hundredths", () => {
  it("has the predicate that a chain of comparisons gives", () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths++) {
      const naive = PRINTED.find(([, bound]) => hundredths > bound * 100)?.[0] ?? "D";
      if (sakipPredicateOf(hundredths / 100).id !== naive) throw new Error(`${hundredths / 100}`);
    }
  });

  it("is refused between two hundredths, below 0 and above 100", () => {
    expect(found(() => sakipPredicateOf(71.585))).toEqual(["total: not-on-scale"]);
    expect(found(() => sakipPredicateOf(-0.01))).toEqual(["total: out-of-range"]);
    expect(found(() => sakipPredicateOf(100.01))).toEqual(["total: out-of-range"]);
    expect(found(() => sakipPredicateOf(untyped("80")))).toEqual(["total: not-a-number"]);
    expect(found(() => sakipPredicateOf(Number.NaN))).toEqual(["total: not-a-number"]);
  });

  it("gives plain data", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (n) => survivesJson(sakipPredicateOf(n / 100))),
      { numRuns: 100 },
    );
  });
});

describe("other rules", () => {
  it("decide by their own bounds, inclusive where they say so", () => {
    expect([0, 4.9, 5, 10].map((total) => sakipPredicateOf(total, INVENTED).id)).toEqual(["D", "D", "BB", "BB"]);
    expect(sakipPredicateOf(5, INVENTED).grade).toBe("caller");
    expect(found(() => sakipPredicateOf(10.1, INVENTED))).toEqual(["total: out-of-range"]);
    expect(found(() => sakipPredicateOf(5.05, INVENTED))).toEqual(["total: not-on-scale"]);
  });

  it("need predicates: the obsolete scheme has none", () => {
    expect(found(() => sakipPredicateOf(70, untyped(sakip2015)))).toEqual(["rules: rule-unknown"]);
    expect(found(() => sakipPredicateOf(70, untyped(null)))).toEqual(["rules: not-an-object"]);
    expect(found(() => sakipPredicateOf(70, untyped({})))).toEqual(["rules: not-an-object"]);
  });
});
