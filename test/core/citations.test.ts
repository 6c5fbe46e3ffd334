import { type Grade, GRADES, isWeaker, weakerGrade } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { basisOf } from "../../src/core/citations.js";

const STRONGEST_FIRST: readonly Grade[] = ["regulation", "official", "secondary", "interpretation", "caller"];

describe("a grade says how sure a figure is", () => {
  it("the regulation's own text is surest, then official bodies, others, our reading, and the caller's word", () => {
    expect(GRADES).toEqual(STRONGEST_FIRST);
    expect(Object.isFrozen(GRADES)).toBe(true);
  });

  describe.each(STRONGEST_FIRST.map((a, at) => [a, at] as const))("%s", (a, at) => {
    it.each(STRONGEST_FIRST.map((b, other) => [b, other] as const))("beside %s", (b, other) => {
      expect(isWeaker(a, b)).toBe(at > other);
      expect(weakerGrade(a, b)).toBe(STRONGEST_FIRST[Math.max(at, other)]);
    });
  });
});

describe("what rests on several figures rests on the weakest, and on all their sources", () => {
  const official = { grade: "official", cite: [{ source: "a" }, { source: "b", article: "Pasal 1" }] } as const;
  const secondary = { grade: "secondary", cite: [{ source: "c" }] } as const;

  it("in their order, each source once", () => {
    expect(basisOf(official, secondary, official)).toEqual({
      grade: "secondary",
      cite: [{ source: "a" }, { source: "b", article: "Pasal 1" }, { source: "c" }],
    });
    expect(basisOf(secondary, official).grade).toBe("secondary");
  });

  it("two articles of one source are two sources", () => {
    const other = { grade: "official", cite: [{ source: "b", article: "Pasal 2" }, { source: "b" }] } as const;
    expect(basisOf(official, other).cite).toEqual([
      { source: "a" },
      { source: "b", article: "Pasal 1" },
      { source: "b", article: "Pasal 2" },
      { source: "b" },
    ]);
  });

  it("figures that do not apply do not count", () => {
    expect(basisOf(undefined, official, undefined)).toEqual(official);
    expect(basisOf()).toEqual({ grade: "regulation", cite: [] });
  });

  it("does not change the figures", () => {
    const cite = [{ source: "a" }];
    basisOf({ grade: "official", cite }, secondary);
    expect(cite).toEqual([{ source: "a" }]);
  });
});
