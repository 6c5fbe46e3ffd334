import type { Issue } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { readOneOf, readScore, textIssue } from "../../src/core/read.js";
import { withLabel } from "./support.js";

function read(value: unknown): { scaled: number; issues: Issue[] } {
  const issues: Issue[] = [];
  const scaled = readScore(value, 1, 40, 2, ["a"], issues, [{ source: "x" }]);
  return { scaled, issues };
}

describe("a score is a number between its bounds, on the scale", () => {
  it.each([
    [1, 2],
    [37.5, 75],
    [40, 80],
  ])("%d is %d half points", (value, scaled) => {
    expect(read(value)).toEqual({ scaled, issues: [] });
  });

  it("-0 is 0", () => {
    expect(readScore(-0, 0, 40, 2, [], [])).toBe(0);
  });

  const BAD: readonly (readonly [unknown, string])[] = [
    [0.5, "out-of-range"],
    [0, "out-of-range"],
    [-40, "out-of-range"],
    [40.5, "out-of-range"],
    [1e300, "out-of-range"],
    [37.25, "not-on-scale"],
    [1.000_000_1, "not-on-scale"],
    [Number.NaN, "not-a-number"],
    [Infinity, "not-a-number"],
    [-Infinity, "not-a-number"],
    ["37.5", "not-a-number"],
    [null, "not-a-number"],
    [undefined, "not-a-number"],
    [37n, "not-a-number"],
    [[37.5], "not-a-number"],
    [Object(37.5), "not-a-number"],
  ];

  it.each(BAD.map(([value, code]) => withLabel(value, code)))("%s is 0 with one issue", (_, value, code) => {
    const { scaled, issues } = read(value);
    expect(scaled).toBe(0);
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, ["a"]]]);
  });

  it("names the bounds, the step and their sources", () => {
    expect(read(41).issues[0]?.params).toEqual({ min: 1, max: 40, received: 41 });
    expect(read(37.25).issues[0]?.params).toEqual({ step: 0.5, received: 37.25 });
    expect(read(41).issues[0]?.cite).toEqual([{ source: "x" }]);
    expect(read(37.25).issues[0]?.cite).toEqual([{ source: "x" }]);
  });
});

describe("a value of a closed list is one of it, by identity", () => {
  it.each([1, 2, 3, 4])("%d is one of 1, 2, 3, 4", (value) => {
    const issues: Issue[] = [];
    expect(readOneOf(value, [1, 2, 3, 4], ["a"], issues)).toBe(value);
    expect(issues).toEqual([]);
  });

  const NONE = ["1", 0, 5, 1.5, null, undefined, Number.NaN, [1], Object(1) as unknown, 1n, true];

  it.each(NONE.map((value) => withLabel(value, "not-one-of")))("%s is none", (_, value, code) => {
    const issues: Issue[] = [];
    expect(readOneOf(value, [1, 2, 3, 4], ["a"], issues)).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.path, issue.params["expected"]])).toEqual([
      [code, ["a"], [1, 2, 3, 4]],
    ]);
  });

  it("0 is found where it is one of them", () => {
    const issues: Issue[] = [];
    expect(readOneOf(0, [0, 1], ["a"], issues)).toBe(0);
    expect(issues).toEqual([]);
  });
});

describe("a text that must be filled", () => {
  it.each(["a", " a ", "0"])("%j is one", (text) => {
    expect(textIssue(["name"], text)).toBeUndefined();
  });

  it.each(["", " ", "\t\n"])("%j is missing, because it holds nothing", (text) => {
    expect(textIssue(["name"], text)).toMatchObject({ code: "missing", path: ["name"] });
  });

  it.each([[1], [null], [undefined], [["a"]], [{}]])("%j is no text", (value) => {
    expect(textIssue(["name"], value)).toMatchObject({ code: "not-text", path: ["name"] });
  });
});
