import { type Grade, GRADES, isWeaker, weakerGrade } from "sistem-merit/core";
import { describe, expect, it } from "vitest";

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
