import { sakip, sakip2015, sakipFromAnswers, sakipGapTo, sakipPredicateOf } from "sistem-merit/sakip";
import { untyped } from "../../core/support.js";
import { fraction } from "../rational.js";
import {
  ANSWERS,
  COMPONENTS_2015,
  COMPONENTS_2021,
  naiveFromAnswers,
  naiveGap,
  naivePredicate,
  naiveTotal,
  SUB_COMPONENTS,
} from "../sakip.js";
import { type Compare, type Domain, pick, type Random } from "./run.js";

const LETTERS = ANSWERS.map(([letter]) => letter);
const TARGETS = ["D", "C", "CC", "B", "BB", "A", "AA"] as const;

function judgeTotal(steps: number, compare: Compare): void {
  const total = steps / 100;
  compare([sakipPredicateOf(total).id], [naivePredicate(fraction(steps, 100))], () => total);
}

function judgeGap(steps: number, target: (typeof TARGETS)[number], compare: Compare): void {
  const { needed, missing } = sakipGapTo(steps / 100, target);
  compare([needed, missing], naiveGap(BigInt(steps), target), () => ({ total: steps / 100, target }));
}

function judgeValues(random: Random, compare: Compare): void {
  const steps = COMPONENTS_2021.map(([, weight]) => random(100 * Number(weight) + 1));
  const values = Object.fromEntries(COMPONENTS_2021.map(([id], at) => [id, (steps[at] ?? 0) / 100]));
  const result = sakip(untyped(values));
  compare([result.total, result.predicate.id], naiveTotal(steps.map(BigInt)), () => values);
}

function judgeOld(random: Random, compare: Compare): void {
  const steps = COMPONENTS_2015.map(([, weight]) => random(100 * Number(weight) + 1));
  const values = Object.fromEntries(COMPONENTS_2015.map(([id], at) => [id, (steps[at] ?? 0) / 100]));
  const [total] = naiveTotal(steps.map(BigInt));
  const result = sakip(untyped(values), sakip2015);
  compare([result.total, "predicate" in result], [total, false], () => values);
}

function judgeAnswers(places: readonly (readonly number[])[], compare: Compare): void {
  const answers = Object.fromEntries(
    COMPONENTS_2021.map(([id], component) => [
      id,
      Object.fromEntries(SUB_COMPONENTS.map((sub, at) => [sub, LETTERS[places[component]?.[at] ?? 0]])),
    ]),
  );
  const { components, total, predicate } = sakipFromAnswers(untyped(answers));
  compare([...components.map(({ value }) => value), total, predicate.id], naiveFromAnswers(places), () => answers);
}

export const sakipDomain: Domain = {
  id: "sakip",
  thousands: 180,
  boundaries: (compare) => {
    for (let steps = 0; steps <= 10_000; steps += 250) {
      for (const near of [-2, -1, 0, 1, 2]) {
        if (steps + near >= 0 && steps + near <= 10_000) judgeTotal(steps + near, compare);
      }
    }
    for (const target of TARGETS) {
      for (let steps = 0; steps <= 10_000; steps += 500) {
        for (const near of [-1, 0, 1]) {
          if (steps + near >= 0 && steps + near <= 10_000) judgeGap(steps + near, target, compare);
        }
      }
    }
    // Every pair of one letter with another: one sub-component differs from all the rest.
    for (let rest = 0; rest < LETTERS.length; rest++) {
      for (let other = 0; other < LETTERS.length; other++) {
        for (let place = 0; place < 12; place++) {
          const places = COMPONENTS_2021.map((_, c) => [0, 1, 2].map((s) => (3 * c + s === place ? other : rest)));
          judgeAnswers(places, compare);
        }
      }
    }
  },
  random: (random, compare) => {
    judgeValues(random, compare);
    judgeOld(random, compare);
    judgeAnswers(
      COMPONENTS_2021.map(() => SUB_COMPONENTS.map(() => random(LETTERS.length))),
      compare,
    );
    judgeGap(random(10_001), pick(random, TARGETS), compare);
  },
};
