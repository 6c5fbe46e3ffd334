import { describe, expect, it } from "vitest";
import { stated } from "../../src/core/stated.js";

describe("what an object states", () => {
  it("is all that is not undefined, null and false among it, in a copy", () => {
    const given = Object.freeze({ a: 1, b: undefined, c: null, d: false, e: "" });
    expect(stated(given)).toStrictEqual({ a: 1, c: null, d: false, e: "" });
    expect(stated({})).toStrictEqual({});
  });
});
