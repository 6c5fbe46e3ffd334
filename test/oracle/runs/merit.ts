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
import { untyped } from "../../core/support.js";
import {
  categoryOfText,
  type Divisor,
  indexOfText,
  judgeAspects,
  judgeIndicators,
  type SheetName,
  TABLES,
  type Verdict,
} from "../merit.js";
import { type Compare, type Domain, pick, type Random } from "./run.js";

const INSTRUMENTS = { "410": kasn2019, "400": kasn2019Sheet400 } as const;
const DIVISORS = { "410": ["410", "400"], "400": ["400"] } as const;

/** Percentages from which to which an agency scores in every aspect, so that every band is met. */
const RANGES = [
  [0, 100],
  [0, 50],
  [70, 100],
  [40, 80],
  [98, 100],
] as const;

const seen = (result: Assessment): string[] => [
  result.instrument,
  String(result.points),
  ...result.aspects.map(({ points }) => String(points)),
  ...result.aspects.map(({ share }) => String(share)),
  result.category.id,
  result.category.reading,
  String(result.index.value),
  result.grade,
];
const judged = ({ instrument, points, aspects, shares, category, reading, index, grade }: Verdict): string[] => [
  instrument,
  points,
  ...aspects,
  ...shares,
  category,
  reading,
  index,
  grade,
];

const half = (steps: number): string => (steps % 2 === 0 ? String(steps / 2) : `${Math.floor(steps / 2)}.5`);
const hundredth = (steps: number): string => `${Math.floor(steps / 100)}.${String(steps % 100).padStart(2, "0")}`;
const someDivisor = (random: Random, sheet: SheetName): Divisor => pick<Divisor>(random, DIVISORS[sheet]);

function judgeSheet(random: Random, compare: Compare): void {
  const sheet = random(2) === 0 ? "410" : "400";
  const { aspects } = TABLES[sheet];
  const [from, to] = pick<readonly [number, number]>(random, RANGES);
  const scores = aspects.map(([, max]) => half(Math.floor((2 * Number(max) * (from + random(to - from + 1))) / 100)));
  const divisor = someDivisor(random, sheet);
  const input = Object.fromEntries(aspects.map(([id], at) => [id, Number(scores[at])]));
  const result = assessAspects(INSTRUMENTS[sheet], untyped(input), { divisor: untyped(Number(divisor)) });
  compare(seen(result), judged(judgeAspects(sheet, scores, divisor)), () => ({ sheet, scores, divisor }));
}

/** One set of invented weights, with many levels. */
function judgeLevels(random: Random, compare: Compare): void {
  const sheet = random(2) === 0 ? "410" : "400";
  const groups = TABLES[sheet].aspects.map(([id, max], at) => {
    const steps = 25 * Number(max);
    const cuts = Array.from({ length: random(6) }, () => 1 + random(steps - 1));
    const bounds = [...new Set([0, ...cuts, steps])].sort((a, b) => a - b);
    return {
      id,
      weights: bounds.slice(1).map((bound, i) => [`i${at}-${i}`, hundredth(bound - (bounds[i] ?? 0))] as const),
    };
  });
  const instrument = withIndicatorWeights(
    INSTRUMENTS[sheet],
    untyped(
      Object.fromEntries(
        groups.map(({ id, weights }) => [
          id,
          Object.fromEntries(weights.map(([name, weight]) => [name, Number(weight)])),
        ]),
      ),
    ),
  );
  for (let run = 0; run < 10; run++) {
    const pairs = groups.map(({ weights }) => weights.map(([name, weight]) => [name, weight, 1 + random(4)] as const));
    const levels = Object.fromEntries(pairs.flat().map(([name, , level]) => [name, level]));
    const divisor = someDivisor(random, sheet);
    const result = assessIndicators(instrument, untyped(levels), { divisor: untyped(Number(divisor)) });
    const expected = judgeIndicators(
      sheet,
      pairs.map((aspect) => aspect.map(([, weight, level]) => [weight, level] as const)),
      divisor,
    );
    compare(seen(result), judged(expected), () => ({ sheet, pairs, divisor }));
  }
}

/** Every half point of every sheet, with the index by every divisor. */
function everyHalfPoint(compare: Compare): void {
  for (const [sheet, divisor] of [
    ["410", "410"],
    ["410", "400"],
    ["400", "400"],
  ] as const) {
    for (let steps = 0; steps <= 2 * Number(sheet); steps++) {
      const points = half(steps);
      const category = categoryOf(INSTRUMENTS[sheet], Number(points));
      const index = indexOf(INSTRUMENTS[sheet], Number(points), { divisor: untyped(Number(divisor)) });
      const [ours, value] = [categoryOfText(points), indexOfText(points, divisor)];
      compare(
        [category.id, category.reading, category.grade, String(index.value), index.grade],
        [
          ours.id,
          ours.reading,
          ours.isOurs ? "interpretation" : "secondary",
          value.value,
          value.isOurs ? "interpretation" : divisor === "410" ? "official" : "secondary",
        ],
        () => ({ sheet, points, divisor }),
      );
    }
  }
}

/** Every hundredth near an edge, once weights are supplied. */
function everyHundredth(compare: Compare): void {
  const weights = TABLES["410"].aspects.map(([id, max]) => [id, { [`i-${id}`]: Number(max) / 4 }] as const);
  const instrument = withIndicatorWeights(kasn2019, untyped(Object.fromEntries(weights)));
  for (const edge of [0, 100, 174, 175, 249, 250, 324, 325, 400, 410]) {
    for (let steps = Math.max(0, edge * 100 - 150); steps <= Math.min(41_000, edge * 100 + 150); steps++) {
      const points = hundredth(steps);
      const category = categoryOf(instrument, Number(points));
      const expected = categoryOfText(points);
      const values = [indexOf(instrument, Number(points)), indexOf(instrument, Number(points), { divisor: 400 })];
      compare(
        [category.id, category.reading, ...values.map(({ value }) => String(value))],
        [expected.id, expected.reading, indexOfText(points, "410").value, indexOfText(points, "400").value],
        () => points,
      );
    }
  }
}

export const merit: Domain = {
  id: "merit",
  thousands: 70,
  boundaries: (compare) => {
    everyHalfPoint(compare);
    everyHundredth(compare);
  },
  random: (random, compare) => {
    for (let run = 0; run < 40; run++) judgeSheet(random, compare);
    judgeLevels(random, compare);
  },
};
