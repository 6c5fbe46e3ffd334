import { MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { missing } from "../../src/core/issues.js";
import { throwIfAny, throwIfMany } from "../../src/core/merit-error.js";
import { untilMany } from "../../src/core/until-many.js";

const many = (count: number) => Array.from({ length: count }, (_, at) => missing([at]));

describe("one of many things is read until it has too many issues", () => {
  it("gives what was read, also beside issues", () => {
    expect(untilMany([], () => 5)).toBe(5);
    expect(untilMany(many(999), () => 5)).toBe(5);
  });

  it("gives nothing if reading stopped at 1000 of them", () => {
    const issues = many(1000);
    const read = (): number => {
      throwIfMany(issues);
      return 5;
    };
    expect(untilMany(issues, read)).toBeUndefined();
  });

  it("keeps the issues of a reader that collects its own and was stopped before it handed them over", () => {
    const issues = many(2);
    const read = (): void => {
      throwIfMany(many(1500));
    };
    expect(untilMany(issues, read)).toBeUndefined();
    expect(issues).toEqual(many(1000));
  });

  it("throws again what has another reason", () => {
    const fail = (): void => {
      throwIfAny(many(1));
    };
    expect(() => untilMany(many(999), fail)).toThrow(MeritError);
  });
});
