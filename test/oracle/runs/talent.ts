import {
  axisScores,
  djbkWeights,
  kepka411Weights,
  nineBox,
  placeTalent,
  potentialAssessment,
  potentialLabel,
  potentialScore,
  rubricScore,
  talentValue,
  type TalentWeights,
} from "sistem-merit/talent";
import { attempt } from "sistem-merit/core";
import { untyped } from "../../core/support.js";
import { fraction } from "../rational.js";
import {
  BLENDS,
  CHOICES,
  COUNTS,
  CUTOFFS,
  naiveAxis,
  naiveBox,
  naiveCount,
  naiveLabel,
  naiveLevel,
  naivePotential,
  naiveValue,
  PERFORMANCES,
  POTENTIAL_ASPECTS,
  POTENTIALS,
  type Score,
  WEIGHTS,
} from "../talent.js";
import { type Compare, type Domain, filled, pick, type Random } from "./run.js";

const SHEETS: Readonly<Record<string, TalentWeights>> = { "kepka-bkn-411-2025": kepka411Weights, djbk: djbkWeights };
const SHEET_IDS = filled(Object.keys(WEIGHTS));
const CUTOFF_IDS = filled(Object.keys(CUTOFFS));
const TARGETS = filled(Object.keys(BLENDS));

function judgePlace(performance: number, potential: number, cutoffs: string, compare: Compare): void {
  const [top = 0n, middle = 0n] = CUTOFFS[cutoffs] ?? [];
  const result = placeTalent(
    { performance: performance / 10_000, potential: potential / 10_000 },
    { cutoffs: untyped(cutoffs) },
  );
  const [y, x] = [performance, potential].map((score) =>
    naiveLevel(fraction(score, 10_000), fraction(top), fraction(middle)),
  );
  compare(
    [result.performance.level, result.potential.level, result.box.box, result.box.successionGroup, result.box.group.id],
    [PERFORMANCES[y ?? 0], POTENTIALS[x ?? 0], ...naiveBox(y ?? 0, x ?? 0)],
    () => ({ performance, potential, cutoffs }),
  );
}

/** A score in hundredths, or unknown. */
const someScore = (random: Random): Score => (random(8) === 0 ? undefined : BigInt(random(10_001)));
const written = (score: Score): number | "unknown" => (score === undefined ? "unknown" : Number(score) / 100);

function judgeAxes(random: Random, compare: Compare): void {
  const sheet = pick(random, SHEET_IDS);
  const weights = WEIGHTS[sheet];
  if (weights === undefined) throw new Error(sheet);
  const input: Record<string, unknown> = {};
  const axis = (components: typeof weights.performance): (readonly [bigint, Score])[] =>
    components.flatMap(([id, weight, parts]) => {
      if (parts.length === 0 || random(2) === 0) {
        const score = someScore(random);
        input[id] = written(score);
        return [[weight, score] as const];
      }
      const scored = parts.map(([part, partWeight]) => [part, partWeight, someScore(random)] as const);
      input[id] = Object.fromEntries(scored.map(([part, , score]) => [part, written(score)]));
      return scored.map(([, partWeight, score]) => [partWeight, score] as const);
    });
  const [y, x] = [axis(weights.performance), axis(weights.potential)];
  const result = axisScores(untyped(SHEETS[sheet]), untyped(input));
  const isKnown = (pairs: typeof y): boolean => pairs.every(([, score]) => score !== undefined);
  const [yEnds, xEnds] = [naiveAxis(y), naiveAxis(x)];
  compare(
    [
      result.performance.lowest,
      result.performance.highest,
      result.performance.score,
      result.potential.lowest,
      result.potential.highest,
      result.potential.score,
      result.unknown.length,
    ],
    [
      ...yEnds,
      isKnown(y) ? yEnds[0] : undefined,
      ...xEnds,
      isKnown(x) ? xEnds[0] : undefined,
      [...y, ...x].filter(([, score]) => score === undefined).length,
    ],
    () => ({ sheet, input }),
  );
}

function judgeValue(random: Random, compare: Compare): void {
  const [performance, potential, technical] = [random(1_000_001), random(1_000_001), random(10_001)];
  const scores = { performance: performance / 10_000, potential: potential / 10_000 };
  const kind = random(3);
  const level = pick(random, TARGETS);
  const talent = random(101);
  const blend = kind === 1 ? BLENDS[level] : kind === 2 ? ([BigInt(talent), BigInt(100 - talent)] as const) : undefined;
  const options =
    kind === 1 ? { blend: "kode-411", level } : kind === 2 ? { blend: { talent, technical: 100 - talent } } : {};
  const input = kind === 0 ? scores : { ...scores, technical: technical / 100 };
  compare(
    [talentValue(untyped(input), untyped(options)).value],
    [naiveValue(BigInt(performance), BigInt(potential), blend, BigInt(technical))],
    () => ({ input, options }),
  );
}

const ASPECTS = potentialAssessment.aspects.value;

function judgePotential(steps: readonly (number | undefined)[], compare: Compare): void {
  const input = Object.fromEntries(ASPECTS.map((id, at) => [id, steps[at] ?? "unknown"]));
  const { lowest, highest, score } = potentialScore(untyped(input));
  const ends = naivePotential(steps.map((step) => (step === undefined ? undefined : BigInt(step))));
  compare([lowest, highest, score], [...ends, steps.includes(undefined) ? undefined : ends[0]], () => input);
}

function judgeLabel(steps: number, compare: Compare): void {
  compare([potentialLabel(steps / 10_000).id], [naiveLabel(fraction(steps, 10_000))], () => steps);
}

function judgeCount(rubric: string, preset: string, count: number, compare: Compare): void {
  const outcome = attempt(() => rubricScore(untyped(rubric), untyped(count), untyped({ preset })));
  const said = outcome.ok ? outcome.value.score : outcome.issues[0]?.code;
  compare([said], [naiveCount(rubric, preset, count) ?? "rule-unknown"], () => ({ rubric, preset, count }));
}

export const talent: Domain = {
  id: "talent",
  thousands: 230,
  boundaries: (compare) => {
    compare([ASPECTS.length], [POTENTIAL_ASPECTS], () => ASPECTS);
    PERFORMANCES.forEach((performance, y) => {
      POTENTIALS.forEach((potential, x) => {
        const { box, successionGroup, group } = nineBox(performance, potential);
        compare([box, successionGroup, group.id], naiveBox(y, x), () => ({ performance, potential }));
      });
    });
    for (const id of CUTOFF_IDS) {
      const edges = [0n, 100n, ...(CUTOFFS[id] ?? [])].flatMap((edge) =>
        [-1, 0, 1].map((near) => Number(edge) * 10_000 + near).filter((steps) => steps >= 0 && steps <= 1_000_000),
      );
      for (const y of edges) for (const x of edges) judgePlace(y, x, id, compare);
    }
    for (const [rubric, preset, isDefault, rows] of CHOICES) {
      for (const [row, score] of Object.entries(rows)) {
        const said = rubricScore(untyped(rubric), untyped(row), untyped({ preset })).score;
        const byDefault = attempt(() => rubricScore(untyped(rubric), untyped(row)));
        compare([said, byDefault.ok && byDefault.value.score], [score, isDefault && score], () => ({
          rubric,
          preset,
          row,
        }));
      }
    }
    for (const [rubric, preset, most] of COUNTS) {
      for (let count = 0; count <= Math.min(most, 100); count++) judgeCount(rubric, preset, count, compare);
      judgeCount(rubric, preset, most, compare);
    }
    for (const edge of [0, 68, 80, 100]) {
      for (const near of [-1, 0, 1]) {
        const steps = edge * 10_000 + near;
        if (steps >= 0 && steps <= 1_000_000) judgeLabel(steps, compare);
      }
    }
    for (const step of [0, 1, 2, 3, 4, 5, undefined]) {
      for (const other of [0, 5, undefined]) {
        judgePotential(
          Array.from({ length: POTENTIAL_ASPECTS }, (_, at) => (at === 3 ? other : step)),
          compare,
        );
      }
    }
  },
  random: (random, compare) => {
    judgeAxes(random, compare);
    judgeValue(random, compare);
    judgePlace(random(1_000_001), random(1_000_001), pick(random, CUTOFF_IDS), compare);
    judgePotential(
      Array.from({ length: POTENTIAL_ASPECTS }, () => (random(10) === 0 ? undefined : random(6))),
      compare,
    );
    judgeLabel(random(1_000_001), compare);
  },
};
