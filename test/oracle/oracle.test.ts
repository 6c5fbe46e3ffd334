import {
  assessAspects,
  assessIndicators,
  type Assessment,
  categoryOf,
  indexOf,
  kasn2019,
  kasn2019Sheet400,
  withIndicatorWeights,
} from "sistem-merit";
import { beforeAll, describe, expect, it } from "vitest";
import { untyped } from "../core/support.js";
import {
  categoryOfText,
  type Divisor,
  indexOfText,
  judgeAspects,
  judgeIndicators,
  type SheetName,
  TABLES,
  type Verdict,
} from "./oracle.js";

const INSTRUMENTS = { "410": kasn2019, "400": kasn2019Sheet400 } as const;
const DIVISORS: Readonly<Record<SheetName, readonly Divisor[]>> = { "410": ["410", "400"], "400": ["400"] };

/** Percentages from which to which an agency scores in every aspect, so that every band is met. */
const RANGES: readonly (readonly [from: number, to: number])[] = [
  [0, 100],
  [0, 50],
  [70, 100],
  [40, 80],
  [98, 100],
];

/** A repeatable stream of whole numbers from 0 to below a limit (mulberry32). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const seen = (result: Assessment): Verdict => ({
  instrument: result.instrument,
  points: String(result.points),
  aspects: result.aspects.map(({ points }) => String(points)),
  shares: result.aspects.map(({ share }) => String(share)),
  category: result.category.id,
  reading: result.category.reading,
  index: String(result.index.value),
  grade: result.grade,
});

const half = (steps: number): string => (steps % 2 === 0 ? String(steps / 2) : `${Math.floor(steps / 2)}.5`);
const hundredth = (steps: number): string => `${Math.floor(steps / 100)}.${String(steps % 100).padStart(2, "0")}`;

describe("a second, naive implementation agrees", () => {
  const random = randomNumbers(9_2019);
  const mismatches: unknown[] = [];
  const met = { categories: new Set<string>(), readings: new Set<string>(), sheets: 0 };

  beforeAll(() => {
    for (let run = 0; run < 20_000; run++) {
      const sheet: SheetName = run % 2 === 0 ? "410" : "400";
      const { aspects } = TABLES[sheet];
      const [from, to] = RANGES[random(RANGES.length)] ?? [0, 100];
      const scores = aspects.map(([, max]) => {
        const steps = 2 * Number(max);
        return half(Math.floor((steps * (from + random(to - from + 1))) / 100));
      });
      const divisor = DIVISORS[sheet][random(DIVISORS[sheet].length)] ?? "400";
      const input = Object.fromEntries(aspects.map(([id], at) => [id, Number(scores[at])]));
      const result = assessAspects(INSTRUMENTS[sheet], untyped(input), { divisor: untyped(Number(divisor)) });
      const [actual, expected] = [seen(result), judgeAspects(sheet, scores, divisor)];
      if (JSON.stringify(actual) !== JSON.stringify(expected))
        mismatches.push({ sheet, scores, divisor, actual, expected });
      met.categories.add(expected.category);
      met.readings.add(expected.reading);
      met.sheets++;
    }
  });

  it("on 20,000 score sheets of both kinds", () => {
    expect(met.sheets).toBe(20_000);
    expect(mismatches.slice(0, 3)).toEqual([]);
  });

  it("which meet every category and every reading of a band", () => {
    expect([...met.categories].sort()).toEqual(["baik", "buruk", "kurang", "sangat-baik"]);
    expect([...met.readings].sort()).toEqual(["above-highest", "below-lowest", "between-bands", "printed"]);
  });

  it("on 1,000 sets of weights and levels, in hundredths", () => {
    const wrong: unknown[] = [];
    for (let run = 0; run < 1000; run++) {
      const sheet: SheetName = run % 2 === 0 ? "410" : "400";
      const groups = TABLES[sheet].aspects.map(([id, max], at) => {
        const steps = 25 * Number(max);
        const cuts = Array.from({ length: random(6) }, () => 1 + random(steps - 1));
        const bounds = [...new Set([0, ...cuts, steps])].sort((a, b) => a - b);
        const weights = bounds.slice(1).map((bound, i) => hundredth(bound - (bounds[i] ?? 0)));
        return { id, indicators: weights.map((weight, i) => ({ name: `i${at}-${i}`, weight, level: 1 + random(4) })) };
      });
      const instrument = withIndicatorWeights(
        INSTRUMENTS[sheet],
        untyped(
          Object.fromEntries(
            groups.map(({ id, indicators }) => [
              id,
              Object.fromEntries(indicators.map((i) => [i.name, Number(i.weight)])),
            ]),
          ),
        ),
      );
      const levels = Object.fromEntries(groups.flatMap(({ indicators }) => indicators.map((i) => [i.name, i.level])));
      const divisor = DIVISORS[sheet][random(DIVISORS[sheet].length)] ?? "400";
      const actual = seen(assessIndicators(instrument, untyped(levels), { divisor: untyped(Number(divisor)) }));
      const pairs = groups.map(({ indicators }) => indicators.map((i) => [i.weight, i.level] as const));
      const expected = judgeIndicators(sheet, pairs, divisor);
      if (JSON.stringify(actual) !== JSON.stringify(expected)) wrong.push({ sheet, groups, divisor, actual, expected });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it.each([
    ["410", "410"],
    ["410", "400"],
    ["400", "400"],
  ] as const)("on every half point of the sheet of %s, with the index by %s", (sheet, divisor) => {
    const instrument = INSTRUMENTS[sheet];
    const wrong: unknown[] = [];
    for (let steps = 0; steps <= 2 * Number(sheet); steps++) {
      const points = half(steps);
      const category = categoryOf(instrument, Number(points));
      const index = indexOf(instrument, Number(points), { divisor: untyped(Number(divisor)) });
      const certain = divisor === "410" ? "official" : "secondary";
      const actual = [category.id, category.reading, category.grade, String(index.value), index.grade];
      const [ours, value] = [categoryOfText(points), indexOfText(points, divisor)];
      const expected = [
        ours.id,
        ours.reading,
        ours.isOurs ? "interpretation" : "secondary",
        value.value,
        value.isOurs ? "interpretation" : certain,
      ];
      if (actual.join() !== expected.join()) wrong.push({ points, actual, expected });
    }
    expect(wrong).toEqual([]);
  });

  it("on every hundredth near an edge, once weights are supplied", () => {
    const names = TABLES["410"].aspects.map(([id, max]) => [id, { [`i-${id}`]: Number(max) / 4 }] as const);
    const instrument = withIndicatorWeights(kasn2019, untyped(Object.fromEntries(names)));
    const wrong: unknown[] = [];
    for (const edge of [0, 100, 174, 175, 249, 250, 324, 325, 400, 410]) {
      for (let steps = Math.max(0, edge * 100 - 150); steps <= Math.min(41_000, edge * 100 + 150); steps++) {
        const points = hundredth(steps);
        const category = categoryOf(instrument, Number(points));
        const expected = categoryOfText(points);
        const values = [indexOf(instrument, Number(points)), indexOf(instrument, Number(points), { divisor: 400 })];
        const actual = [category.id, category.reading, ...values.map(({ value }) => String(value))];
        const naive = [
          expected.id,
          expected.reading,
          indexOfText(points, "410").value,
          indexOfText(points, "400").value,
        ];
        if (actual.join() !== naive.join()) wrong.push({ points, actual, naive });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
