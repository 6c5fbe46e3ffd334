import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Option } from "../../src/plan/cheapest.js";
import { type Prices, pricesOf, regretOf } from "../../src/plan/prices.js";

/** Options from pairs of gain and cost. */
const item = (...pairs: readonly (readonly [gain: number, cost: number])[]): Option[] =>
  pairs.map(([gain, cost]) => ({ gain, cost }));

const boundOf = (items: readonly (readonly Option[])[], need: number, maxSteps = Infinity): number =>
  pricesOf(items, need, maxSteps).bound;

/** The least cost of gaining the need within the steps, by trying everything; `Infinity` if nothing does. */
function leastCost(items: readonly (readonly Option[])[], need: number, maxSteps: number): number {
  const [first, ...others] = items;
  if (need <= 0) return 0;
  if (first === undefined) return Infinity;
  const changed =
    maxSteps > 0 ? first.map(({ gain, cost }) => cost + leastCost(others, need - gain, maxSteps - 1)) : [];
  return Math.min(leastCost(others, need, maxSteps), ...changed);
}

/** The bound that some prices give. */
function boundAt(
  items: readonly (readonly Option[])[],
  need: number,
  maxSteps: number,
  prices: Omit<Prices, "bound">,
): number {
  const regrets = items.map((options) => Math.min(0, ...options.map((option) => regretOf(option, prices))));
  const steps = prices.perStep > 0 ? prices.perStep * maxSteps : 0;
  return prices.perGain * need - steps + regrets.reduce((sum, regret) => sum + regret, 0);
}

/** Between 1 and 3 options each, of which the greater ones cost no less. */
const rising = fc.array(
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 3 })
    .map((parts) => {
      let [gain, cost] = [0, 0];
      return parts.map(([more, dearer]): Option => ({ gain: (gain += more), cost: (cost += dearer) }));
    }),
  { minLength: 1, maxLength: 6 },
);

const anyhow = fc.array(
  fc.array(fc.record({ gain: fc.integer({ min: 1, max: 12 }), cost: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 6 },
);

const need = fc.integer({ min: 1, max: 80 });
const anySteps = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(Infinity));

describe("the regret of an option is what it costs beyond what its gain is worth", () => {
  it.each<[gain: number, cost: number, perGain: number, perStep: number, regret: number]>([
    [3, 10, 0, 0, 10],
    [3, 10, 2, 0, 4],
    [3, 10, 2, 5, 9],
    [3, 1, 2, 0, -5],
  ])("a gain of %d for %d, at %d a unit and %d a change: %d", (gain, cost, perGain, perStep, regret) => {
    expect(regretOf({ gain, cost }, { perGain, perStep })).toBe(regret);
  });
});

describe("the bound", () => {
  it.each<[string, Option[][], number, number, number]>([
    ["of equal items", [item([1, 1]), item([1, 1]), item([1, 1])], 2, Infinity, 2],
    ["of items of different costs", [item([1, 1]), item([1, 2]), item([1, 3])], 2, Infinity, 3],
    ["of part of an option", [item([10, 5])], 4, Infinity, 2],
    ["where nothing costs anything", [item([2, 0]), item([5, 0])], 6, Infinity, 0],
    ["where only the dear one is within the steps", [item([1, 1]), item([1, 1]), item([2, 7])], 2, 1, 7],
    ["where the steps do not bind", [item([1, 1]), item([1, 1]), item([2, 7])], 2, 2, 2],
    ["where the steps are enough for part of an option", [item([1, 1]), item([1, 1]), item([2, 8])], 3, 3, 6],
    ["where they are not", [item([1, 1]), item([1, 1]), item([2, 8])], 3, 2, 9],
  ])("%s", (_, items, needed, maxSteps, bound) => {
    expect(boundOf(items, needed, maxSteps)).toBeCloseTo(bound, 6);
  });

  it("is never above the least cost, whatever the options, the need and the steps", () => {
    let limited = 0;
    fc.assert(
      fc.property(fc.oneof(anyhow, rising), need, anySteps, (items, needed, maxSteps) => {
        const least = leastCost(items, needed, maxSteps);
        fc.pre(least < Infinity);
        if (leastCost(items, needed, Infinity) < least) limited += 1;
        expect(boundOf(items, needed, maxSteps)).toBeLessThanOrEqual(least + 1e-9);
      }),
      { numRuns: 1000, seed: 20_190_009 },
    );
    // The steps must have been too few often.
    expect(limited).toBeGreaterThan(10);
  });

  it("is less than the cost of the dearest option below the least cost, where greater options cost no less", () => {
    fc.assert(
      fc.property(rising, need, (items, needed) => {
        const least = leastCost(items, needed, Infinity);
        fc.pre(least < Infinity);
        const dearest = Math.max(...items.flat().map(({ cost }) => cost));
        for (const maxSteps of [Infinity, items.length]) {
          expect(least - boundOf(items, needed, maxSteps)).toBeLessThanOrEqual(dearest + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("follows from the prices", () => {
    fc.assert(
      fc.property(anyhow, need, anySteps, (items, needed, maxSteps) => {
        fc.pre(leastCost(items, needed, maxSteps) < Infinity);
        const prices = pricesOf(items, needed, maxSteps);
        expect(Math.min(prices.perGain, prices.perStep)).toBeGreaterThanOrEqual(0);
        expect(prices.bound).toBeCloseTo(boundAt(items, needed, maxSteps, prices), 6);
      }),
      { numRuns: 100 },
    );
  });

  it("a change has no price where the steps are enough", () => {
    expect(pricesOf([item([1, 1]), item([1, 2])], 1, 1).perStep).toBe(0);
    expect(pricesOf([item([1, 1]), item([1, 1]), item([2, 7])], 2, 1).perStep).toBeGreaterThan(0);
  });
});
