import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestChoices, type Choice, type Option } from "../../src/plan/cheapest.js";
import { queueBy } from "../../src/plan/queue.js";

const NONE = undefined;

/** Options from pairs of gain and cost. */
const item = (...pairs: readonly (readonly [gain: number, cost: number])[]): Option[] =>
  pairs.map(([gain, cost]) => ({ gain, cost }));

const choices = (items: readonly (readonly Option[])[], need: number, count = 1, maxSteps = Infinity): Choice[] =>
  cheapestChoices(items, need, count, maxSteps);

/** What a choice gains and costs. */
function sumOf(items: readonly (readonly Option[])[], choice: Choice): { gain: number; cost: number } {
  const chosen = items.flatMap((options, at) => options[choice[at] ?? -1] ?? []);
  return {
    gain: chosen.reduce((sum, { gain }) => sum + gain, 0),
    cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
  };
}

describe("where nothing can be chosen there is no choice", () => {
  it.each<[string, Option[][]]>([
    ["no items", []],
    ["an item without options", [[]]],
    ["several items without options", [[], [], []]],
  ])("%s", (_, items) => {
    expect(choices(items, 1)).toEqual([]);
    expect(choices(items, 1, 1000)).toEqual([]);
    expect(choices(items, 1, 1, 0)).toEqual([]);
  });

  it("all options together gain one less than is needed", () => {
    const items = [item([3, 1], [5, 2]), item([4, 1])];
    expect(choices(items, 10, 10)).toEqual([]);
    expect(choices(items, 9, 10)).toEqual([[1, 0]]);
  });

  it("no item may change", () => {
    expect(choices([item([5, 0])], 1, 10, 0)).toEqual([]);
    expect(choices([item([5, 0])], 1, 10, 1)).toEqual([[0]]);
  });
});

describe("a choice names the place of the option of every item, in the order of the items", () => {
  it("items without options keep their place", () => {
    expect(choices([[], item([5, 1]), [], item([1, 9], [7, 1])], 12)).toEqual([[NONE, 0, NONE, 1]]);
  });

  it("of each item at most one option is chosen", () => {
    expect(choices([item([1, 1], [2, 1], [3, 1])], 4, 10)).toEqual([]);
    expect(choices([item([1, 1], [2, 1], [3, 1])], 3, 10)).toEqual([[2]]);
  });

  it("the order of the options does not matter", () => {
    expect(choices([item([9, 4], [3, 1], [6, 2])], 4)).toEqual([[2]]);
    expect(choices([item([3, 1], [6, 2], [9, 4])], 4)).toEqual([[1]]);
  });
});

describe("the need is met from the first gain that reaches it", () => {
  const items = [item([10, 1]), item([25, 3])];

  it.each<[number, Choice]>([
    [1, [0, NONE]],
    [10, [0, NONE]],
    [11, [NONE, 0]],
    [25, [NONE, 0]],
    [26, [0, 0]],
    [35, [0, 0]],
  ])("a need of %d", (need, expected) => {
    expect(choices(items, need)).toEqual([expected]);
  });

  it("a need between two multiples of the common unit is met by the upper one", () => {
    // All gains are multiples of 25: 26 needs two of them, and 25 needs one.
    const quarters = [item([25, 1]), item([25, 2]), item([50, 4])];
    expect(choices(quarters, 25)).toEqual([[0, NONE, NONE]]);
    expect(choices(quarters, 26)).toEqual([[0, 0, NONE]]);
    expect(choices(quarters, 50)).toEqual([[0, 0, NONE]]);
    expect(choices(quarters, 51)).toEqual([[0, NONE, 0]]);
  });

  it("a common unit changes nothing: gains and need a thousand times as large give the same choices", () => {
    const options = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 9 })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.array(options, { maxLength: 5 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 5 }),
        (given, need, maxSteps) => {
          const [once, thousandfold] = [1, 1000].map((unit) =>
            choices(
              given.map((pairs) => item(...pairs.map(([gain, cost]) => [gain * unit, cost] as const))),
              need * unit,
              20,
              maxSteps,
            ),
          );
          expect(thousandfold).toEqual(once);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("choices come cheapest first", () => {
  const items = [item([1, 5]), item([1, 1]), item([1, 3]), item([1, 2]), item([1, 4])];

  it("all of them, where all are asked for", () => {
    expect(choices(items, 1, 100)).toEqual([
      [NONE, 0, NONE, NONE, NONE],
      [NONE, NONE, NONE, 0, NONE],
      [NONE, NONE, 0, NONE, NONE],
      [NONE, NONE, NONE, NONE, 0],
      [0, NONE, NONE, NONE, NONE],
    ]);
  });

  it.each([1, 2, 4, 5])("the first %d of them", (count) => {
    const costs = choices(items, 1, count).map((choice) => sumOf(items, choice).cost);
    expect(costs).toEqual([1, 2, 3, 4, 5].slice(0, count));
  });

  it("every pair of five, by its cost", () => {
    const costs = choices(items, 2, 100).map((choice) => sumOf(items, choice).cost);
    expect(costs).toEqual([3, 4, 5, 5, 6, 6, 7, 7, 8, 9]);
  });

  it("an option that gains more may cost less, and is then the one that is chosen", () => {
    expect(choices([item([1, 5], [2, 3], [3, 4])], 1, 10)).toEqual([[1], [0]]);
  });

  it("costs may be 0, and fractions", () => {
    expect(choices([item([2, 0.3]), item([1, 0.1]), item([1, 0.1])], 2)).toEqual([[NONE, 0, 0]]);
    expect(choices([item([2, 0]), item([1, 0])], 3)).toEqual([[0, 0]]);
  });

  it("costs may be too small for a mean", () => {
    const tiny = [item([1, Number.MIN_VALUE]), item([1, 0]), item([1, 0])];
    expect(choices(tiny, 1, 10)).toHaveLength(3);
    expect(choices(tiny, 1, 10)[2]).toEqual([0, NONE, NONE]);
  });

  it("costs may lie far apart: what is within the greatest cost and what is beyond it come in their order", () => {
    const apart = [item([1, 1]), item([1, 2]), item([1, 1e15]), item([1, 3])];
    expect(choices(apart, 1, 10).map((choice) => sumOf(apart, choice).cost)).toEqual([1, 2, 3, 1e15]);
    expect(choices(apart, 4, 10)).toEqual([[0, 0, 0, 0]]);
  });
});

describe("a choice does no more than it has to", () => {
  it("no item changes that could stay as it is, even if that costs nothing", () => {
    expect(choices([item([5, 0]), item([5, 0])], 5, 10)).toHaveLength(2);
    expect(choices([item([5, 0]), item([5, 0]), item([1, 0])], 6, 10).map((choice) => choice.join())).toEqual(
      expect.arrayContaining(["0,0,", "0,,0", ",0,0"]),
    );
  });

  it("the first item is left out if the second alone is enough, whichever comes first", () => {
    expect(choices([item([1, 0]), item([9, 7])], 9, 10)).toEqual([[NONE, 0]]);
    expect(choices([item([9, 7]), item([1, 0])], 9, 10)).toEqual([[0, NONE]]);
  });

  it("no option is taken of which a smaller one would be enough at no more cost", () => {
    expect(choices([item([5, 2], [6, 2])], 5, 10)).toEqual([[0]]);
    expect(choices([item([5, 1], [6, 2])], 5, 10)).toEqual([[0]]);
    // Dearer, the smaller one does not count; not enough, neither.
    expect(choices([item([5, 3], [6, 2])], 5, 10)).toEqual([[1], [0]]);
    expect(choices([item([4, 2], [6, 2])], 5, 10)).toEqual([[1]]);
  });

  it("what is left over must be less than the least that could be taken back", () => {
    // 6 + 4 + 2 is 12: two more than 10, so that the 2 could go, and one more than 11, so that nothing could.
    const items = [item([6, 1]), item([4, 1]), item([2, 0])];
    expect(choices(items, 10, 10)).toEqual([[0, 0, NONE]]);
    expect(choices(items, 11, 10)).toEqual([[0, 0, 0]]);
    // The same with 2 that a smaller option would take back.
    const smaller = [item([10, 1]), item([5, 1], [7, 1])];
    expect(choices(smaller, 15, 10)).toEqual([[0, 0]]);
    expect(choices(smaller, 16, 10)).toEqual([[0, 1]]);
  });
});

describe("no more items change than may", () => {
  const items = [item([1, 1]), item([1, 1]), item([1, 1]), item([3, 9])];

  it.each<[number, number]>([
    [Infinity, 3],
    [4, 3],
    [3, 3],
    [2, 9],
    [1, 9],
  ])("with a limit of %d the cheapest costs %d", (maxSteps, cost) => {
    expect(choices(items, 3, 1, maxSteps).map((choice) => sumOf(items, choice).cost)).toEqual([cost]);
  });

  it("the limit binds although only a later choice breaks it", () => {
    expect(choices([item([3, 1]), item([1, 1]), item([1, 1]), item([1, 1])], 3, 10, 3)).toEqual([
      [0, NONE, NONE, NONE],
      [NONE, 0, 0, 0],
    ]);
    expect(choices([item([3, 1]), item([1, 1]), item([1, 1]), item([1, 1])], 3, 10, 2)).toEqual([
      [0, NONE, NONE, NONE],
    ]);
  });

  it("a choice beyond the limit makes room for the next one within it", () => {
    expect(choices(items, 3, 2, 2)).toEqual([[NONE, NONE, NONE, 0]]);
    const pairs = [item([2, 1]), item([2, 1]), item([2, 1]), item([4, 5]), item([6, 9])];
    const found = choices(pairs, 6, 3, 2).map((choice) => sumOf(pairs, choice).cost);
    expect(found).toEqual([6, 6, 6]);
  });
});

describe("beside every choice that there is", () => {
  const options = fc.array(fc.record({ gain: fc.integer({ min: 1, max: 12 }), cost: fc.integer({ min: 0, max: 4 }) }), {
    maxLength: 4,
  });

  /** Every choice that reaches the need within the limit and does no more than it has to. */
  function naive(items: readonly (readonly Option[])[], need: number, maxSteps: number): Choice[] {
    let all: (number | undefined)[][] = [[]];
    for (const own of items) all = all.flatMap((one) => [[...one, NONE], ...own.map((_, place) => [...one, place])]);
    return all.filter((choice) => {
      const { gain } = sumOf(items, choice);
      if (gain < need || choice.filter((place) => place !== NONE).length > maxSteps) return false;
      return items.every((own, at) => {
        const taken = own[choice[at] ?? -1];
        if (taken === undefined) return true;
        const others = own.filter((other) => other.gain < taken.gain && other.cost <= taken.cost);
        return [0, ...others.map((other) => other.gain)].every((other) => gain - taken.gain + other < need);
      });
    });
  }

  it("the choices are all that do no more than they have to, cheapest first, each once", () => {
    fc.assert(
      fc.property(
        fc.array(options, { maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(10_000)),
        fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(Infinity)),
        (items, need, count, maxSteps) => {
          const found = choices(items, need, count, maxSteps);
          const expected = naive(items, need, maxSteps);
          const costOf = (choice: Choice): number => sumOf(items, choice).cost;
          expect(found.map(costOf)).toEqual(
            expected
              .map(costOf)
              .sort((a, b) => a - b)
              .slice(0, count),
          );
          const known = new Set(expected.map((choice) => choice.join()));
          expect(found.filter((choice) => !known.has(choice.join()))).toEqual([]);
          expect(new Set(found.map((choice) => choice.join())).size).toBe(found.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("the queue", () => {
  it("gives back its entries in their order, whatever the order in which they came", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer(), { nil: undefined })), (moves) => {
        const queue = queueBy<number>((a, b) => a < b);
        const held: number[] = [];
        // Nothing stands for taking one out.
        for (const move of [...moves, ...moves.map(() => undefined), undefined]) {
          if (move !== undefined) {
            queue.push(move);
            held.push(move);
          } else {
            const expected = held.sort((a, b) => a - b).shift();
            expect(queue.pop()).toBe(expected);
          }
        }
        expect(queue.pop()).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

it("costs whose sums differ by their rounding alone are ties, and not searched without end", () => {
  for (const costOf of [(level: number) => 0.1 * level, (level: number) => level / 3, Math.sqrt]) {
    const items = Array.from({ length: 37 }, () => [1, 2, 3].map((gain) => ({ gain, cost: costOf(gain) })));
    const [choice] = cheapestChoices(items, 56, 1, 37);
    const chosen = (choice ?? []).flatMap((place) => (place === undefined ? [] : place + 1));
    const cost = chosen.reduce((sum, level) => sum + costOf(level), 0);
    // The same cost per gain everywhere, or the cheapest one at the highest level.
    const least = costOf(3) < 3 * costOf(1) - 1e-9 ? 18 * costOf(3) + costOf(2) : 56 * costOf(1);
    expect(cost).toBeCloseTo(least, 9);
  }
}, 5_000);
