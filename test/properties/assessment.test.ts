import fc from "fast-check";
import {
  assessAspects,
  assessIndicators,
  type Assessment,
  categoryOf,
  explain,
  indexOf,
  kasn2019,
  kasn2019Sheet400,
} from "sistem-merit";
import { describe, expect, it } from "vitest";
import { survivesJson, untyped } from "../core/support.js";
import { type AspectId, ASPECTS, complete410, FULL_400, FULL_410, WEIGHTS_410 } from "../merit/fixtures.js";
import { type Scores, scores400, scores410 } from "./arbitraries.js";

const ORDER = ["buruk", "kurang", "baik", "sangat-baik"];
const rank = ({ category }: Assessment): number => ORDER.indexOf(category.id);
const aspect = fc.constantFrom(...ASPECTS);

const SHEETS: readonly (readonly [
  string,
  fc.Arbitrary<Scores>,
  (scores: Scores) => Assessment,
  Readonly<Record<AspectId, number>>,
])[] = [
  ["410", scores410, (scores) => assessAspects(kasn2019, scores), FULL_410],
  ["410 by 400", scores410, (scores) => assessAspects(kasn2019, scores, { divisor: 400 }), FULL_410],
  ["400", scores400, (scores) => assessAspects(kasn2019Sheet400, scores), FULL_400],
];

describe.each(SHEETS)("on the sheet of %s", (_, scores, assess, full) => {
  it("one more half point in any aspect is one more half point in all, and never a lower category or index", () => {
    fc.assert(
      fc.property(scores, aspect, (before, id) => {
        fc.pre(before[id] < full[id]);
        const [a, b] = [assess(before), assess({ ...before, [id]: before[id] + 0.5 })];
        expect(b.points).toBe(a.points + 0.5);
        expect(rank(b)).toBeGreaterThanOrEqual(rank(a));
        expect(b.index.value).toBeGreaterThanOrEqual(a.index.value);
        const grown = b.aspects
          .filter(({ share }, at) => share > (a.aspects[at]?.share ?? 2))
          .map(({ id: own }) => own);
        const others = b.aspects.filter(({ share }, at) => share === a.aspects[at]?.share);
        expect([grown, others.length]).toEqual([[id], 7]);
      }),
      { numRuns: 200 },
    );
  });

  it("the order of the keys does not matter", () => {
    fc.assert(
      fc.property(scores, fc.shuffledSubarray([...ASPECTS], { minLength: 8 }), (given, order) => {
        const shuffled = Object.fromEntries(order.map((id) => [id, given[id]]));
        expect(assess(untyped(shuffled))).toEqual(assess(given));
      }),
      { numRuns: 200 },
    );
  });

  it("the total is the exact sum of the aspects, and each share its points by its maximum", () => {
    fc.assert(
      fc.property(scores, (given) => {
        const result = assess(given);
        const steps = ASPECTS.reduce((sum, id) => sum + 2 * given[id], 0);
        expect(result.points).toBe(steps / 2);
        expect(Object.fromEntries(result.aspects.map(({ id, points }) => [id, points]))).toEqual(given);
        expect(Object.fromEntries(result.aspects.map(({ id, max }) => [id, max]))).toEqual(full);
        const far = result.aspects.filter(({ points, max, share }) => Math.abs(share - points / max) > 0.000_050_000_1);
        expect(far).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("assessing the points of a result again gives the same result, also from JSON", () => {
    fc.assert(
      fc.property(scores, (given) => {
        const result = assess(given);
        const stored = JSON.parse(JSON.stringify(result)) as Assessment;
        const again = Object.fromEntries(stored.aspects.map(({ id, points }) => [id, points]));
        expect(assess(untyped(again))).toEqual(result);
        expect(survivesJson(result)).toBe(true);
        expect(explain(stored)).toEqual(explain(result));
      }),
      { numRuns: 100 },
    );
  });

  it("the grade is at least as weak as every figure of the result", () => {
    const grades = ["regulation", "official", "secondary", "interpretation", "caller"];
    fc.assert(
      fc.property(scores, (given) => {
        const result = assess(given);
        const own = [...result.aspects, result.category, result.index, result.rules.total].map(({ grade }) =>
          grades.indexOf(grade),
        );
        expect(grades.indexOf(result.grade)).toBe(Math.max(...own));
      }),
      { numRuns: 200 },
    );
  });
});

describe("on every half point", () => {
  it.each([
    [410, kasn2019],
    [400, kasn2019Sheet400],
  ] as const)("of the sheet of %d, neither category nor index ever falls", (max, instrument) => {
    let [category, index] = [0, 0];
    for (let steps = 0; steps <= 2 * max; steps++) {
      const next = ORDER.indexOf(categoryOf(instrument, steps / 2).id);
      const value = indexOf(instrument, steps / 2).value;
      expect(next - category).toBeOneOf([0, 1]);
      expect(value - index).toBeGreaterThanOrEqual(0);
      expect(value - index).toBeLessThan(0.02);
      [category, index] = [next, value];
    }
    expect([category, index]).toEqual([3, 1]);
  });
});

describe("from levels", () => {
  const ids = Object.values(WEIGHTS_410).flatMap((weights) => Object.keys(weights));
  const weights: Readonly<Record<string, number>> = Object.assign({}, ...Object.values(WEIGHTS_410)) as Record<
    string,
    number
  >;
  const levels = fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: ids.length, maxLength: ids.length })
    .map((drawn) => Object.fromEntries(ids.map((id, at) => [id, drawn[at] ?? 1])));

  it("one more level adds the weight of its indicator, to its aspect and to the total", () => {
    fc.assert(
      fc.property(levels, fc.constantFrom(...ids), (before, id) => {
        const level = before[id] ?? 4;
        fc.pre(level < 4);
        const a = assessIndicators(complete410, untyped(before));
        const b = assessIndicators(complete410, untyped({ ...before, [id]: level + 1 }));
        expect(b.points - a.points).toBe(weights[id]);
        expect(rank(b)).toBeGreaterThanOrEqual(rank(a));
      }),
      { numRuns: 200 },
    );
  });

  it("the points of a result, assessed as aspects, give the same total, category and index", () => {
    fc.assert(
      fc.property(levels, (given) => {
        const result = assessIndicators(complete410, untyped(given));
        const points = Object.fromEntries(result.aspects.map((found) => [found.id, found.points]));
        const again = assessAspects(complete410, untyped(points));
        expect([again.points, again.category, again.index]).toEqual([result.points, result.category, result.index]);
        for (const found of result.aspects) {
          const sum = (found.indicators ?? []).reduce((total, indicator) => total + indicator.points, 0);
          expect(sum).toBe(found.points);
        }
      }),
      { numRuns: 200 },
    );
  });
});
