import { expect, it } from "vitest";
import { filled } from "../../src/core/filled.js";

it("a result holds no key whose value is undefined, and every other one, also null, false and 0", () => {
  const given = { a: undefined, b: null, c: false, d: 0, e: "" };
  expect(Object.entries(filled(given))).toEqual([
    ["b", null],
    ["c", false],
    ["d", 0],
    ["e", ""],
  ]);
  expect(given).toHaveProperty("a");
});
