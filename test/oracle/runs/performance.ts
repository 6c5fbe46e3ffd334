import {
  checkDistribution,
  creditFor,
  creditMissing,
  creditNeeded,
  integratedCredit,
  performancePredicate,
} from "sistem-merit/performance";
import {
  type Counts,
  LEVEL_TABLE,
  type Level,
  LEVELS,
  naiveCredit,
  naiveDistribution,
  naiveIntegrated,
  naiveMissing,
  naivePredicate,
  type Organisation,
  ORGANISATIONS,
  type Predicate,
  PREDICATES,
  RATINGS,
} from "../performance.js";
import { lowestTerms, rounded } from "../rational.js";
import { combinations, type Compare, type Domain, pick } from "./run.js";

function judgeDistribution(organisation: Organisation, numbers: readonly number[], compare: Compare): void {
  const at = (place: number): number => numbers[place] ?? 0;
  const counts = {
    "sangat-kurang": at(0),
    kurang: at(1),
    "butuh-perbaikan": at(2),
    baik: at(3),
    "sangat-baik": at(4),
  } satisfies Record<Predicate, number>;
  const exact: Counts = {
    "sangat-kurang": BigInt(at(0)),
    kurang: BigInt(at(1)),
    "butuh-perbaikan": BigInt(at(2)),
    baik: BigInt(at(3)),
    "sangat-baik": BigInt(at(4)),
  };
  const { sentences, status } = checkDistribution(organisation, counts);
  compare([...sentences.map((one) => one.status), status], naiveDistribution(organisation, exact), () => ({
    organisation,
    counts,
  }));
}

function judgeCredit(level: Level, predicate: Predicate, months: number, compare: Compare): void {
  const { value, exact } = creditFor({ post: { kind: "fungsional", level }, predicate, months });
  const naive = naiveCredit(level, predicate, BigInt(months));
  compare([value, exact.numerator, exact.denominator], [rounded(naive, 2), ...lowestTerms(naive)], () => ({
    level,
    predicate,
    months,
  }));
}

function judgeMissing(level: Level, isLevel: boolean, steps: readonly number[], compare: Compare): void {
  const { rank, next } = LEVEL_TABLE[level];
  if (isLevel && next === undefined) return;
  const needed = isLevel && next !== undefined ? next : rank;
  const credits = steps.map((step) => step / 1000);
  const result = creditMissing(level, isLevel ? "kenaikan-jenjang" : "kenaikan-pangkat", credits);
  const [sum, missing] = naiveMissing(needed, steps.map(BigInt));
  compare(
    [result.accumulated, result.needed, result.missing, result.reached],
    [sum, Number(needed), missing, missing === 0],
    () => ({ level, isLevel, credits }),
  );
}

function judgeIntegrated(level: Level, steps: number, compare: Compare): void {
  const { base } = LEVEL_TABLE[level];
  if (base === undefined) return;
  const old = Number(base) * 1000 + steps;
  compare([integratedCredit(level, old / 1000).value], [naiveIntegrated(base, BigInt(old))], () => ({ level, old }));
}

export const performanceDomain: Domain = {
  id: "performance",
  thousands: 416,
  boundaries: (compare) => {
    for (const [result, behaviour] of combinations<(typeof RATINGS)[number]>([RATINGS, RATINGS])) {
      if (result === undefined || behaviour === undefined) continue;
      const naive = naivePredicate(result, behaviour);
      compare([performancePredicate(result, behaviour).id], [naive], () => ({ result, behaviour }));
    }
    for (const level of LEVELS) {
      for (const predicate of PREDICATES) {
        for (let months = 1; months <= 12; months++) judgeCredit(level, predicate, months, compare);
      }
      const { rank, next } = LEVEL_TABLE[level];
      const { nextRank, nextLevel } = creditNeeded(level);
      compare([nextRank, nextLevel], [Number(rank), next === undefined ? undefined : Number(next)], () => level);
      for (const near of [-1, 0, 1]) {
        judgeMissing(level, false, [Number(rank) * 1000 + near], compare);
        judgeMissing(level, true, [Number(next ?? 1n) * 1000 + near], compare);
        if (near >= 0) judgeIntegrated(level, near, compare);
      }
    }
    // Every way to spread up to ten employees, so that 10, 60 and 70 percent are met exactly.
    const few = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    for (const numbers of combinations([few, few, few, few])) {
      const rest = 10 - numbers.reduce((sum, one) => sum + one, 0);
      if (rest < 0) continue;
      for (const organisation of ORGANISATIONS) judgeDistribution(organisation, [...numbers, rest], compare);
    }
  },
  random: (random, compare) => {
    const most = [10, 20, 1000, 10_000_000][random(4)] ?? 10;
    const numbers = PREDICATES.map((_, at) => (at > 0 && random(3) === 0 ? 0 : Math.max(1 - at, random(most))));
    judgeDistribution(pick(random, ORGANISATIONS), random(2) === 0 ? numbers : nearEdge(random, most), compare);
    judgeCredit(pick(random, LEVELS), pick(random, PREDICATES), 1 + random(12), compare);
    judgeMissing(
      pick(random, LEVELS),
      random(2) === 0,
      Array.from({ length: random(6) }, () => random(random(2) === 0 ? 20_000 : 10_000_001)),
      compare,
    );
    judgeIntegrated(pick(random, LEVELS), random(9_150_001), compare);
  },
};

/** Counts of which one is a tenth, six or seven tenths of all, or one more or less. */
function nearEdge(random: (limit: number) => number, most: number): number[] {
  const tenth = 1 + random(Math.max(1, Math.floor(most / 10)));
  const tenths = [1, 5, 6, 7][random(4)] ?? 1;
  const one = Math.max(0, tenths * tenth + random(3) - 1);
  const rest = 10 * tenth - one;
  const other = random(rest + 1);
  const numbers = [one, other, rest - other, 0, 0];
  const shift = random(5);
  return numbers.map((_, at) => numbers[(at + shift) % 5] ?? 0);
}
