import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occurrences, type Statistics, statisticsOf, together } from "../../src/portfolio/statistics.js";
import { fractionOf, naiveStatistics } from "../oracle/portfolio.js";

/** The statistics of points, counted in hundredths. */
function statistics(points: readonly number[], max = 1, scale = 100): Statistics | undefined {
  const { add, counts } = occurrences();
  for (const value of points) add(Math.round(value * scale));
  return statisticsOf(counts(10_000 / scale), max);
}

const naive = (points: readonly number[], max = 1): unknown =>
  naiveStatistics(
    points.map((value) => {
      const { over, under } = fractionOf(value);
      return { over, under: under * BigInt(max) };
    }),
  );

describe("the statistics of a few values, calculated by hand", () => {
  it("no value has none", () => {
    expect(statistics([])).toBeUndefined();
  });

  it("one value is its own mean, median and quartile", () => {
    const value = 318.5;
    const same = { mean: value, min: value, q1: value, median: value, q3: value, max: value };
    expect(statistics([318.5])).toStrictEqual({ count: 1, ...same });
  });

  it.each<[string, number[], Omit<Statistics, "count">]>([
    ["two values", [250, 325], { mean: 287.5, min: 250, q1: 268.75, median: 287.5, q3: 306.25, max: 325 }],
    ["three values", [1, 2, 4], { mean: 2.3333, min: 1, q1: 1.5, median: 2, q3: 3, max: 4 }],
    ["four values", [1, 2, 3, 4], { mean: 2.5, min: 1, q1: 1.75, median: 2.5, q3: 3.25, max: 4 }],
    ["five values", [15, 20, 35, 40, 50], { mean: 32, min: 15, q1: 20, median: 35, q3: 40, max: 50 }],
    [
      "eight values, with the quartiles of QUARTILE.INC",
      [1, 2, 4, 7, 8, 9, 10, 12],
      { mean: 6.625, min: 1, q1: 3.5, median: 7.5, q3: 9.25, max: 12 },
    ],
    ["equal values", [300, 300, 300, 300], { mean: 300, min: 300, q1: 300, median: 300, q3: 300, max: 300 }],
    ["a value that occurs often", [0, 5, 5, 5, 5, 410], { mean: 71.6667, min: 0, q1: 5, median: 5, q3: 5, max: 410 }],
    ["nothing but zero", [0, 0], { mean: 0, min: 0, q1: 0, median: 0, q3: 0, max: 0 }],
  ])("%s", (_, values, expected) => {
    expect(statistics(values)).toStrictEqual({ count: values.length, ...expected });
    expect(statistics([...values].reverse())).toStrictEqual({ count: values.length, ...expected });
  });

  it("values are sorted as numbers, not as texts", () => {
    expect(statistics([9, 10, 100])).toMatchObject({ min: 9, median: 10, max: 100 });
  });

  it("as a share, each value is divided by the maximum", () => {
    expect(statistics([20, 40, 60], 80)).toStrictEqual({
      count: 3,
      mean: 0.5,
      min: 0.25,
      q1: 0.375,
      median: 0.5,
      q3: 0.625,
      max: 0.75,
    });
  });
});

describe("rounding, half up at the fourth decimal", () => {
  it.each([
    ["1 of 16 is 0.0625, and nothing is rounded", [1], 16, 0.0625],
    ["1 of 32 is 0.03125, half a unit: up", [1], 32, 0.0313],
    ["3 of 32 is 0.09375, half a unit: up, also from an odd digit", [3], 32, 0.0938],
    ["1 of 3 is rounded down", [1], 3, 0.3333],
    ["2 of 3 is rounded up", [2], 3, 0.6667],
    ["the greatest share is 1", [80], 80, 1],
  ])("%s", (_, values, max, expected) => {
    const same = { mean: expected, min: expected, q1: expected, median: expected, q3: expected, max: expected };
    expect(statistics(values, max)).toMatchObject(same);
  });

  it("a mean is rounded once, from the exact sum: 0.00005 is half a unit, and what is less goes down", () => {
    // 0.01 in one of 200 is 0.00005; in one of 201 it is less.
    const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
    expect(statistics([0.01, ...zeros(199)])?.mean).toBe(0.0001);
    expect(statistics([0.01, ...zeros(200)])?.mean).toBe(0);
  });

  it("a quartile between two values is rounded once, from the exact place", () => {
    // A quarter of the way from 0.0001 to 0.0003 is 0.00015.
    expect(statistics([0.0001, 0.0003], 1, 10_000)).toMatchObject({ q1: 0.0002, median: 0.0002, q3: 0.0003 });
  });
});

describe("many values", () => {
  it("the mean of nine million million totals is exact, although their sum outgrows a number", () => {
    const counts = new Map([
      [4_100_000, 9_000_000_000_000],
      [4_099_900, 1],
    ]);
    expect(statisticsOf(counts, 1)).toMatchObject({ count: 9_000_000_000_001, mean: 410, q1: 410, min: 409.99 });
    const halves = new Map([
      [4_100_000, 4_000_000_000_000],
      [0, 4_000_000_000_000],
    ]);
    expect(statisticsOf(halves, 1)).toMatchObject({ mean: 205, q1: 0, median: 205, q3: 410 });
  });

  it("counted together, they have the statistics of one list", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 12 }))), (lists) => {
        const counted = lists.map((list) => {
          const { add, counts } = occurrences();
          for (const value of list) add(value);
          return counts(10_000);
        });
        expect(statisticsOf(together(counted), 1)).toStrictEqual(statistics(lists.flat()));
      }),
      { numRuns: 50 },
    );
  });

  it("what was counted is a copy: what comes later does not change it", () => {
    const { add, counts } = occurrences();
    add(5);
    const before = counts(1);
    add(5);
    expect([...before, ...counts(1)]).toEqual([
      [5, 1],
      [5, 2],
    ]);
  });
});

describe("values on a scale", () => {
  it.each([
    ["half points", 2, [0, 1, 3, 820, 3], [0, 5000, 15_000, 4_100_000, 15_000]],
    ["hundredths", 100, [1, 41_000], [100, 4_100_000]],
    ["a scale that no unit divides, each rounded half up", 32, [1, 2, 3], [313, 625, 938]],
  ])("are counted in units of 0.0001: %s", (_, scale, values, expected) => {
    const { add, counts } = occurrences();
    for (const value of values) add(value);
    const times = [...counts(10_000 / scale)].flatMap(([value, count]) => Array.from({ length: count }, () => value));
    expect(times).toEqual([...expected].sort((a, b) => a - b));
  });
});

describe("against a naive implementation with a list and fractions", () => {
  const hundredths = (max: number): fc.Arbitrary<number> =>
    fc.integer({ min: 0, max: max * 100 }).map((steps) => steps / 100);

  it.each([
    ["up to 410 in steps of 0.01", hundredths(410), 1],
    ["few values, often", fc.integer({ min: 0, max: 6 }).map((steps) => steps / 2), 1],
    ["as a share of 130", hundredths(130), 130],
    ["as a share of 24", hundredths(24), 24],
    ["as a share of 7, which no decimal holds", hundredths(7), 7],
  ] as const)("values %s", (_, value, max) => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        expect(statistics(values, max)).toStrictEqual(naive(values, max));
      }),
      { numRuns: 120 },
    );
  });

  it("lowest ≤ first quartile ≤ median ≤ third quartile ≤ highest, and the mean between", () => {
    fc.assert(
      fc.property(fc.array(hundredths(410), { minLength: 1 }), (values) => {
        const { min = NaN, q1 = NaN, median = NaN, q3 = NaN, max = NaN, mean = NaN } = { ...statistics(values) };
        expect([min, q1, median, q3, max]).toEqual([min, q1, median, q3, max].sort((a, b) => a - b));
        expect(min <= mean && mean <= max).toBe(true);
        expect([min, max]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
      { numRuns: 50 },
    );
  });
});
