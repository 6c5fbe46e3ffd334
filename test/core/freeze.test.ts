import { describe, expect, it } from "vitest";
import { freeze } from "../../src/core/freeze.js";
import { unfrozen } from "./support.js";

describe("rule data is frozen all the way down", () => {
  it("objects, lists, and what they hold", () => {
    const data = { a: { b: [{ c: 1 }, [2]] }, d: null, e: "x", f: [] };
    expect(unfrozen(data)).not.toEqual([]);
    expect(freeze(data)).toBe(data);
    expect(unfrozen(data)).toEqual([]);
  });

  it("so that no caller can change a rule for another", () => {
    const rule: { bands: number[] } = freeze({ bands: [100, 175] });
    expect(() => rule.bands.push(250)).toThrow(TypeError);
    expect(() => {
      rule.bands = [];
    }).toThrow(TypeError);
    expect(rule).toEqual({ bands: [100, 175] });
  });

  it("what holds nothing is handed back as it is", () => {
    for (const value of [null, undefined, 5, "x", true]) expect(freeze(value)).toBe(value);
  });

  it("what is frozen already is handed back, also in a circle", () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(freeze(circle)).toBe(circle);
    expect(freeze(circle)).toBe(circle);
    expect(Object.isFrozen(circle)).toBe(true);
  });
});
