import fc from "fast-check";
import { comparePenaltyLevels, heaviestPenalty, PENALTY_LEVELS, type PenaltyLevel } from "sistem-merit/discipline";
import { describe, expect, it } from "vitest";
import { found, untyped } from "../core/support.js";

const RISING: readonly PenaltyLevel[] = ["ringan", "sedang", "berat"];

describe("levels of penalty have an order", () => {
  it("ringan < sedang < berat", () => {
    expect([...PENALTY_LEVELS]).toEqual(RISING);
    RISING.forEach((a, at) => {
      RISING.forEach((b, other) => {
        expect(comparePenaltyLevels(a, b)).toBe(Math.sign(at - other));
      });
    });
  });

  it("compares nothing else", () => {
    expect(found(() => comparePenaltyLevels(untyped("Berat"), untyped(null)))).toEqual([
      "a: not-one-of",
      "b: not-one-of",
    ]);
    expect(found(() => comparePenaltyLevels(untyped("Berat"), "berat"))).toEqual(["a: not-one-of"]);
    expect(found(() => comparePenaltyLevels("berat", untyped("Berat")))).toEqual(["b: not-one-of"]);
  });
});

describe("the heaviest of some levels", () => {
  it("is the last after sorting, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RISING)), (levels) => {
        const sorted = [...levels].sort(comparePenaltyLevels);
        expect(heaviestPenalty(Object.freeze(levels))).toBe(sorted.at(-1));
      }),
      { numRuns: 100 },
    );
  });

  it("is nothing for somebody who was never punished", () => {
    expect(heaviestPenalty([])).toBeUndefined();
  });

  it("names every level that is none, a hole too", () => {
    expect(found(() => heaviestPenalty(untyped(["berat", "x", null])))).toEqual([
      "levels.1: not-one-of",
      "levels.2: not-one-of",
    ]);
    expect(found(() => heaviestPenalty(new Array<PenaltyLevel>(1)))).toEqual(["levels.0: not-one-of"]);
    expect(found(() => heaviestPenalty(untyped("berat")))).toEqual(["levels: not-a-list"]);
    expect(found(() => heaviestPenalty(untyped(undefined)))).toEqual(["levels: not-a-list"]);
  });
});
