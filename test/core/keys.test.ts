import { type Issue, MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { checkKeys, idsOf, namesIn } from "../../src/core/keys.js";
import { recordOf } from "../../src/core/record-of.js";
import { parsed, withLabel } from "./support.js";

/** Checks an input that must have `a` and may have `b`. */
function check(input: unknown): { readable: boolean; found: string[] } {
  const issues: Issue[] = [];
  const readable = checkKeys(input, ["a"], ["b"], ["here"], issues);
  return { readable, found: issues.map(({ code, path }) => `${path.join(".")}: ${code}`) };
}

describe("an input has every required key as its own, and no key that is not expected", () => {
  it.each([[{ a: 1 }], [{ a: undefined }], [{ b: 1, a: 1 }], [Object.freeze({ a: 1 })], [parsed('{"a":1,"b":2}')]])(
    "%j is in order",
    (input) => {
      expect(check(input)).toEqual({ readable: true, found: [] });
    },
  );

  it("an object without a prototype is in order", () => {
    expect(check(Object.assign(Object.create(null), { a: 1 }))).toEqual({ readable: true, found: [] });
  });

  it.each([
    ["an absent key", {}, ["here.a: missing"]],
    ["another key", { a: 1, c: 1 }, ["here.c: unknown-key"]],
    ["both", { c: 1 }, ["here.a: missing", "here.c: unknown-key"]],
    ["an inherited required key", { __proto__: { a: 1 } }, ["here.a: missing"]],
    ["an inherited other key", { a: 1, __proto__: { c: 1 } }, ["here.c: unknown-key"]],
    ["__proto__ as an own key", parsed('{"a":1,"__proto__":{"b":1}}'), ["here.__proto__: unknown-key"]],
    ["constructor as an own key", { a: 1, constructor: 1 }, ["here.constructor: unknown-key"]],
    ["a symbol of the right name is no key", { [Symbol("a")]: 1 }, ["here.a: missing"]],
    ["another key beside a hidden one", Object.defineProperty({ c: 1 }, "a", { value: 1 }), ["here.c: unknown-key"]],
    [
      "two other keys and an absent one",
      { c: 1, d: 1 },
      ["here.a: missing", "here.c: unknown-key", "here.d: unknown-key"],
    ],
    ["another key beside the optional one", { a: 1, b: 1, c: 1 }, ["here.c: unknown-key"]],
    ["a Map", new Map([["a", 1]]), ["here.a: missing"]],
  ])("%s is named", (_, input, found) => {
    expect(check(input)).toEqual({ readable: true, found });
  });

  const NO_OBJECTS = [
    null,
    undefined,
    0,
    5,
    Number.NaN,
    "",
    "a",
    true,
    5n,
    Symbol("a"),
    () => 5,
    [],
    ["a"],
    [{ a: 1 }],
  ];

  it.each(NO_OBJECTS.map((value) => withLabel(value, false)))(
    "%s is no object and cannot be read",
    (_, input, readable) => {
      expect(check(input)).toEqual({ readable, found: ["here: not-an-object"] });
    },
  );

  it("adds to the issues that were found before", () => {
    const issues: Issue[] = [];
    checkKeys({}, ["a"], [], [], issues);
    checkKeys({}, ["b"], [], ["in"], issues);
    expect(issues.map(({ path }) => path)).toEqual([["a"], ["in", "b"]]);
  });

  it("stops at the thousandth key that is not known", () => {
    const input = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at]));
    const issues: Issue[] = [];
    expect(() => checkKeys(input, [], [], [], issues)).toThrow(MeritError);
    expect(issues).toHaveLength(1000);
  });

  it("lists required and optional keys as the known ones", () => {
    const issues: Issue[] = [];
    checkKeys({ a: 1, c: 1 }, ["a"], ["b"], [], issues);
    expect(issues[0]?.params).toEqual({ key: "c", expected: ["a", "b"] });
  });
});

describe("an object may name things of the caller", () => {
  it.each([
    [{ a: 1, b: 2 }, ["a", "b"]],
    [null, []],
    ["ab", []],
    [5, []],
  ])("%j names %j", (input, names) => {
    expect(namesIn(input)).toEqual(names);
  });

  it.each([999, 1000, 1001])("the first 1000 of %i", (count) => {
    expect(namesIn(Array.from({ length: count }, () => 1))).toHaveLength(Math.min(count, 1000));
  });
});

it("the ids of some items come in their order", () => {
  expect(idsOf([{ id: "b" }, { id: "a" }])).toEqual(["b", "a"]);
});

describe("a record has a value for every item, by its id", () => {
  it("in the order of the items", () => {
    const record = recordOf([{ id: "x" }, { id: "y" }], ({ id }) => `${id}!`);
    expect(Object.entries(record)).toEqual([
      ["x", "x!"],
      ["y", "y!"],
    ]);
  });
});
