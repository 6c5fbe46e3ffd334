import { kasn2019, kasn2019Sheet400, withIndicatorWeights } from "sistem-merit";
import { assessBounds } from "sistem-merit/plan";
import { untyped } from "../../core/support.js";
import { everyHalfPoint, INVENTED_WEIGHTS, LEVELS, naiveBounds } from "../bounds.js";
import { TABLES } from "../merit.js";
import { type Compare, type Domain, type Random } from "./run.js";

const INSTRUMENTS = { "410": kasn2019, "400": kasn2019Sheet400 } as const;

const complete = withIndicatorWeights(
  kasn2019,
  untyped(
    Object.fromEntries(
      INVENTED_WEIGHTS.map(([id, weights]) => [
        id,
        Object.fromEntries(weights.map(([name, steps]) => [name, Number(steps) / 2])),
      ]),
    ),
  ),
);
const INDICATORS = INVENTED_WEIGHTS.flatMap(([, weights]) => weights);

function judge(instrument: unknown, answers: unknown, options: readonly (readonly bigint[])[], compare: Compare): void {
  const { lowest, highest, categories, decided } = assessBounds(untyped(instrument), untyped(answers));
  const naive = naiveBounds(options);
  compare(
    [String(lowest), String(highest), decided, ...categories.map((one) => [one.id, one.lowest, one.highest].join(" "))],
    [naive.lowest, naive.highest, naive.categories.length === 1, ...naive.categories],
    () => answers,
  );
}

/** Points of aspects, of which those that `isOpen` names are unknown. */
function judgeAspects(
  sheet: "410" | "400",
  random: Random,
  isOpen: (place: number) => boolean,
  compare: Compare,
): void {
  const answers: Record<string, unknown> = {};
  const options = TABLES[sheet].aspects.map(([id, max], place) => {
    if (isOpen(place)) {
      answers[id] = "unknown";
      return everyHalfPoint(max);
    }
    const steps = random(2 * Number(max) + 1);
    answers[id] = steps / 2;
    return [BigInt(steps)];
  });
  judge(INSTRUMENTS[sheet], answers, options, compare);
}

function judgeLevels(random: Random, most: number, compare: Compare): void {
  const open = new Set(Array.from({ length: random(most + 1) }, () => random(INDICATORS.length)));
  const answers: Record<string, unknown> = {};
  const options = INDICATORS.map(([id, weight], place) => {
    if (open.has(place)) {
      answers[id] = "unknown";
      return LEVELS.map((level) => level * weight);
    }
    const level = 1 + random(4);
    answers[id] = level;
    return [BigInt(level) * weight];
  });
  judge(complete, answers, options, compare);
}

export const bounds: Domain = {
  id: "bounds",
  thousands: 3,
  boundaries: (compare) => {
    // All open but one, which has each of a few values; and nothing open, and everything.
    for (const sheet of ["410", "400"] as const) {
      for (let place = 0; place < 8; place++) {
        judgeAspects(
          sheet,
          () => 0,
          (other) => other === place,
          compare,
        );
        judgeAspects(
          sheet,
          (limit) => limit - 1,
          (other) => other === place,
          compare,
        );
      }
      judgeAspects(
        sheet,
        () => 0,
        () => true,
        compare,
      );
      judgeAspects(
        sheet,
        () => 0,
        () => false,
        compare,
      );
    }
    judgeLevels((limit) => limit - 1, 0, compare);
  },
  random: (random, compare) => {
    const mask = random(256) & random(256);
    judgeAspects(random(2) === 0 ? "410" : "400", random, (place) => ((mask >> place) & 1) === 1, compare);
    judgeLevels(random, 8, compare);
    judgeLevels(random, 3, compare);
  },
};
