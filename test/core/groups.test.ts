import { describe, expect, it } from "vitest";
import { getOrAdd, groupReader } from "../../src/core/groups.js";
import type { Issue } from "../../src/core/issues.js";
import { flawsOf, labelled, untyped } from "./support.js";

const placed = (issues: readonly Issue[]): string[] => issues.map(({ path, code }) => `${path.join(".")}: ${code}`);

describe("a function of the caller names the group of every item", () => {
  it("and is given the very item", () => {
    const item = Object.freeze({ unit: "A" });
    const seen: unknown[] = [];
    const issues: Issue[] = [];
    const groupOf = groupReader((one: typeof item) => {
      seen.push(one);
      return one.unit;
    }, issues);
    expect(groupOf(item, 3)).toBe("A");
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBe(item);
    expect(issues).toEqual([]);
  });

  it.each(["A", " ", "__proto__", "toString", "0"])("%j is a group", (group) => {
    const issues: Issue[] = [];
    expect(groupReader(() => group, issues)(undefined, 0)).toBe(group);
    expect(issues).toEqual([]);
  });

  it.each<[string, unknown]>(["", null, 0, 5, true, [], ["A"], {}, new String("A"), Number.NaN].map(labelled))(
    "%s is no group: its place is named, and the group is empty",
    (_, group) => {
      const issues: Issue[] = [];
      expect(groupReader(() => group, issues)({}, 7)).toBe("");
      expect(placed(issues)).toEqual(["results.7.group: not-text"]);
      expect(issues.flatMap(flawsOf)).toEqual([]);
    },
  );

  it("nothing is a missing group", () => {
    const issues: Issue[] = [];
    expect(groupReader(() => undefined, issues)({}, 0)).toBe("");
    expect(placed(issues)).toEqual(["results.0.group: missing"]);
  });

  it("the list and the key may have another name", () => {
    const issues: Issue[] = [];
    groupReader(() => undefined, issues, "employees")({}, 2);
    groupReader(() => 5, issues, "employees", "unit")({}, 3);
    expect(placed(issues)).toEqual(["employees.2.group: missing", "employees.3.unit: not-text"]);
  });

  it("issues are added to those there are, one for every item that is wrong", () => {
    const issues: Issue[] = [];
    const groupOf = groupReader((item) => item, issues);
    for (const [at, item] of ["A", undefined, "B", 5].entries()) groupOf(item, at);
    expect(placed(issues)).toEqual(["results.1.group: missing", "results.3.group: not-text"]);
  });

  it.each<[string, unknown]>([undefined, null, "unit", {}, 5].map(labelled))("%s is no function", (_, groupBy) => {
    const issues: Issue[] = [];
    groupReader(untyped(groupBy), issues);
    expect(placed(issues)).toEqual(["options.groupBy: not-a-function"]);
  });

  it("what the function throws goes through", () => {
    const failing = (): string => {
      throw new RangeError("mine");
    };
    expect(() => groupReader(failing, [])({}, 0)).toThrow(new RangeError("mine"));
  });
});

describe("the value of a key is made once", () => {
  it("when it is first asked for", () => {
    const map = new Map<string, { count: number }>();
    let made = 0;
    const create = (): { count: number } => ({ count: ++made });
    const first = getOrAdd(map, "A", create);
    expect(getOrAdd(map, "A", create)).toBe(first);
    expect(getOrAdd(map, "B", create)).not.toBe(first);
    expect([made, [...map.keys()]]).toEqual([2, ["A", "B"]]);
  });

  it.each([0, "", false, null])("%j is a value, and is not made again", (value) => {
    const map = new Map([["A", value]]);
    const create = (): never => {
      throw new Error("made again");
    };
    expect(getOrAdd<string, unknown>(map, "A", create)).toBe(value);
  });
});
