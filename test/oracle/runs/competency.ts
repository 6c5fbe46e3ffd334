import { jobPersonMatch, matchCategoryOf } from "sistem-merit/competency";
import { untyped } from "../../core/support.js";
import { COMPETENCIES, METHODS, naiveCategory, naiveGaps, naiveMatch, SCALES } from "../competency.js";
import { fraction, lowestTerms } from "../rational.js";
import { combinations, type Compare, type Domain, filled, pick } from "./run.js";

type Pair = readonly [achieved: number, required: number];

const PURPOSES = filled(Object.keys(SCALES));
const LEVELS = [1, 2, 3, 4, 5];

function judge(
  ids: readonly string[],
  pairs: readonly Pair[],
  method: (typeof METHODS)[number],
  purpose: string,
  compare: Compare,
): void {
  const levels = (side: 0 | 1): unknown => Object.fromEntries(ids.map((id, at) => [id, pairs[at]?.[side]] as const));
  const result = jobPersonMatch(untyped(levels(0)), untyped(levels(1)), untyped({ method, purpose }));
  const naive = naiveMatch(pairs, method, purpose);
  const { numerator, denominator } = result.ratio;
  const places = new Map<string, number>(ids.map((id, at) => [id, at]));
  compare(
    [
      ...lowestTerms(fraction(numerator, denominator)),
      result.percent,
      result.category.id,
      result.category.reading,
      result.gaps.map(({ id, missing }) => `${places.get(id)} ${missing}`).join(),
    ],
    [...lowestTerms(naive.ratio), naive.shown, ...naive.category, naiveGaps(pairs)],
    () => ({ ids, pairs, method, purpose }),
  );
}

function judgePercent(thousandths: number, purpose: string, compare: Compare): void {
  const { id, reading } = matchCategoryOf(thousandths / 1000, untyped(purpose));
  compare([id, reading], naiveCategory(fraction(thousandths, 1000), purpose), () => ({ thousandths, purpose }));
}

export const competency: Domain = {
  id: "competency",
  thousands: 70,
  boundaries: (compare) => {
    for (const purpose of PURPOSES) {
      for (let half = 0; half <= 240; half++) {
        for (const near of [-1, 0, 1]) {
          if (half + near >= 0) judgePercent(500 * half + near, purpose, compare);
        }
      }
      // Two competencies, every level of each: all ratios that the levels allow. One purpose shows them.
      if (purpose !== PURPOSES[0]) continue;
      for (const [a = 1, b = 1, c = 1, d = 1] of combinations([LEVELS, LEVELS, LEVELS, LEVELS])) {
        for (const method of METHODS) {
          judge(
            ["integritas", "komunikasi"],
            [
              [a, b],
              [c, d],
            ],
            method,
            purpose,
            compare,
          );
        }
      }
    }
  },
  random: (random, compare) => {
    const ids = COMPETENCIES.filter(() => random(3) > 0);
    if (ids.length === 0) return;
    const pairs = ids.map((): Pair => {
      const required = 1 + random(5);
      return [random(2) === 0 ? 1 + random(5) : Math.min(5, required + random(2)), required];
    });
    judge(ids, pairs, pick(random, METHODS), pick(random, PURPOSES), compare);
  },
};
