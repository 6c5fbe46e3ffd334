import { describe, expect, it } from "vitest";
import type { Issue } from "sistem-merit/core";
import { objectOf, type Read } from "../../src/core/read-object.js";
import { missing, notANumber } from "../../src/core/issues.js";

const readNumber: Read<number> = (value, path, issues) => {
  if (typeof value === "number") return value;
  issues.push(value === undefined ? missing(path) : notANumber(path, value));
  return undefined;
};

const strict = objectOf({ a: readNumber }, { b: readNumber });
const open = objectOf({ a: readNumber }, {}, "may-stand-beside");

function outcome(read: Read<unknown>, value: unknown): unknown {
  const issues: Issue[] = [];
  const result = read(value, ["x"], issues);
  return issues.length > 0 ? issues.map(({ code, path }) => `${path.join(".")}: ${code}`) : result;
}

describe("a reader of objects", () => {
  it.each<readonly [string, Read<unknown>, unknown, unknown]>([
    ["all keys", strict, { a: 1, b: 2 }, { a: 1, b: 2 }],
    ["the optional one absent", strict, { a: 1 }, { a: 1 }],
    ["the optional one undefined is left out", strict, { a: 1, b: undefined }, { a: 1 }],
    ["other keys are not copied", open, { a: 1, c: 3 }, { a: 1 }],
    ["a required key is absent", strict, { b: 2 }, ["x.a: missing"]],
    ["a required key is undefined", open, { a: undefined }, ["x.a: missing"]],
    [
      "everything at once",
      strict,
      { a: "1", b: null, c: 3 },
      ["x.a: not-a-number", "x.b: not-a-number", "x.c: unknown-key"],
    ],
    ["an inherited key is none", strict, Object.create({ a: 1 }), ["x.a: missing"]],
    [
      "an inherited key that is not known",
      strict,
      Object.assign(Object.create({ c: 1 }) as object, { a: 1 }),
      ["x.c: unknown-key"],
    ],
    ["nothing", strict, undefined, ["x: missing"]],
    ["null", strict, null, ["x: not-an-object"]],
    ["a list", strict, [1], ["x: not-an-object"]],
    ["a text", open, "a", ["x: not-an-object"]],
  ])("%s", (_, read, value, expected) => {
    expect(outcome(read, value)).toEqual(expected);
  });

  it("gives nothing if anything is wrong", () => {
    expect(strict({ a: 1, b: "2" }, [], [])).toBeUndefined();
  });

  it("gives a copy with the keys in the order of the readers, also of a key that objects inherit", () => {
    const given = { b: 2, a: 1 };
    expect(JSON.stringify(outcome(strict, given))).toBe('{"a":1,"b":2}');
    expect(outcome(strict, given)).not.toBe(given);
    const odd = objectOf<Record<string, Read<number>>>(Object.fromEntries([["__proto__", readNumber]]));
    expect(Object.keys(outcome(odd, JSON.parse('{"__proto__": 7}')) as object)).toEqual(["__proto__"]);
  });
});
