import { describe, expect, it } from "vitest";
import {
  anyText,
  day,
  filledText,
  flag,
  listOf,
  objectOf,
  oneOf,
  type Reader,
  wholeNumber,
} from "../../src/core/readers.js";

/** What a reader gives, and what it says. */
function read<T>(reader: Reader<T>, value: unknown) {
  const issues: Parameters<Reader<T>>[2] = [];
  const found = reader(value, ["x"], issues);
  return [found, issues.map(({ code, path }) => `${path.join(".")}: ${code}`)];
}

/** The first thing that a reader says. */
function issueOf(reader: Reader<unknown>, value: unknown) {
  const issues: Parameters<Reader<unknown>>[2] = [];
  reader(value, ["x"], issues);
  return issues[0];
}

describe("single values", () => {
  it.each<readonly [string, Reader<unknown>, unknown, unknown, readonly string[]]>([
    ["a text", filledText, "a", "a", []],
    ["a text of spaces is missing", filledText, " ", undefined, ["x: missing"]],
    ["a number is no text", filledText, 1, undefined, ["x: not-text"]],
    ["any text", anyText, "a", "a", []],
    ["any text of spaces is as good as absent", anyText, " ", undefined, []],
    ["a number is not any text", anyText, 1, undefined, ["x: not-text"]],
    ["a day", day, "2028-02-29", "2028-02-29", []],
    ["no day", day, "2027-02-29", undefined, ["x: not-a-date"]],
    ["true", flag, true, true, []],
    ["false", flag, false, false, []],
    ["0 is not false", flag, 0, undefined, ["x: not-one-of"]],
    ["a whole number", wholeNumber(0, 2), 2, 2, []],
    ["one of a list", oneOf(["a", "b"]), "b", "b", []],
    ["none of a list", oneOf(["a", "b"]), "c", undefined, ["x: not-one-of"]],
  ])("%s", (_, reader, value, found, issues) => {
    expect(read(reader, value)).toEqual([found, issues]);
  });
});

it("what is no flag is told what a flag is", () => {
  expect(issueOf(flag, 0)?.params).toEqual({ expected: ["true", "false"], received: 0 });
});

describe("lists", () => {
  it("hold what could be read, and say what could not; a hole is a value, too", () => {
    const sparse: unknown[] = [true];
    sparse[2] = 1;
    sparse[3] = false;
    expect(read(listOf(flag, 4), sparse)).toEqual([
      [true, false],
      ["x.1: not-one-of", "x.2: not-one-of"],
    ]);
    expect(read(listOf(flag, 4), { length: 0 })).toEqual([undefined, ["x: not-a-list"]]);
  });

  it("are refused as a whole if they are longer than they may be", () => {
    expect(read(listOf(flag, 2), [true, true])).toEqual([[true, true], []]);
    expect(read(listOf(flag, 2), [true, true, 5])).toEqual([undefined, ["x: too-large"]]);
    expect(issueOf(listOf(flag, 2), [true, true, 5])).toMatchObject({
      params: { most: 2, received: 3 },
      message: { id: "paling banyak 2, diterima 3", en: "at most 2, got 3" },
    });
  });
});

describe("objects", () => {
  interface Thing {
    readonly name: string;
    readonly size?: number | undefined;
  }
  const thing = objectOf<Thing>({ required: { name: filledText }, optional: { size: wholeNumber(0, 9) } });

  it.each([
    [{ name: "a", size: 1 }, { name: "a", size: 1 }, []],
    [{ name: "a", size: undefined }, { name: "a" }, []],
    [{ size: 1 }, undefined, ["x.name: missing"]],
    [{ name: undefined, size: "b" }, undefined, ["x.name: not-text", "x.size: not-a-number"]],
    [{ name: "a", colour: 1 }, { name: "a" }, ["x.colour: unknown-key"]],
    [[], undefined, ["x: not-an-object"]],
  ] as const)("%j", (value, found, issues) => {
    expect(read(thing, value)).toEqual([found, issues]);
  });
});
