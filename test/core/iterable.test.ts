import { describe, expect, it } from "vitest";
import { assertIterable, isIterable } from "../../src/core/iterable.js";
import { found, withLabel } from "./support.js";

function* generated() {
  yield 1;
}

async function* streamed() {
  yield await Promise.resolve(1);
}

const CASES: readonly (readonly [unknown, boolean])[] = [
  [[], true],
  [new Set(), true],
  [generated(), true],
  ["a text", false],
  [null, false],
  [undefined, false],
  [5, false],
  [{}, false],
  [{ [Symbol.iterator]: 5 }, false],
  [{ length: 0 }, false],
  [generated, false],
];

describe("what can be walked through", () => {
  it.each(CASES.map(([value, is]) => withLabel(value, is)))("%s", (_, value, is) => {
    expect(isIterable(value)).toBe(is);
    const assert = () => {
      assertIterable(value, ["entries"]);
    };
    if (is) expect(assert).not.toThrow();
    else expect(found(assert)).toEqual(["entries: not-a-list"]);
  });

  it("one of several ways is enough", () => {
    const ways = [Symbol.iterator, Symbol.asyncIterator];
    expect(isIterable(streamed())).toBe(false);
    expect(isIterable(streamed(), ways)).toBe(true);
    expect(isIterable([], ways)).toBe(true);
    expect(isIterable({}, ways)).toBe(false);
    expect(() => {
      assertIterable(streamed(), [], ways);
    }).not.toThrow();
  });
});
