import { type Issue, MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { missing } from "../../src/core/issues.js";
import { readEach } from "../../src/core/read-each.js";

describe("a list is read item by item", () => {
  it("with their places, holes too", () => {
    const read = readEach(new Array<number>(2).concat(5), [], (item, at) => [item, at]);
    expect(read).toEqual([
      [undefined, 0],
      [undefined, 1],
      [5, 2],
    ]);
  });

  it("until there are 1000 issues", () => {
    const issues: Issue[] = [];
    let seen = 0;
    const read = (): unknown =>
      readEach(new Array<unknown>(4_294_967_295), issues, (_, at) => {
        seen++;
        issues.push(missing([at]));
      });
    expect(read).toThrow(MeritError);
    expect(seen).toBe(1000);
  });
});
