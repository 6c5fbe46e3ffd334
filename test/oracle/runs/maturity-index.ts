import {
  completeInstrument,
  type MaturityBody,
  maturityIndex,
  type MaturityInstrument,
  permenpanrb2025,
} from "sistem-merit/instruments";
import { untyped } from "../../core/support.js";
import {
  type Happened,
  KINDS,
  naiveApplies,
  naiveCategory,
  naiveIndex,
  type NaiveRule,
  WORKSHEET,
} from "../maturity-index.js";
import { type Compare, type Domain, pick, type Random } from "./run.js";

const RULES = ["mean-of-indicators", "mean-of-sub-aspects", "weighted-indicators"] as const;

/** Invented figures of an annex, with the instrument that they complete. */
interface Annex {
  readonly instrument: MaturityInstrument;
  readonly weights: readonly number[];
  readonly itemWeights: ReadonlyMap<string, number>;
  readonly rule: Omit<NaiveRule, "survey" | "correction">;
}

function someAnnex(random: Random): Annex {
  const kind = pick(random, RULES);
  // The weight of aspect 1 is published. Hundredths of a percent; together 100.
  const split = [1000, ...Array.from({ length: 6 }, () => 1 + random(1200))];
  const weights = [...split, 10_000 - split.reduce((sum, one) => sum + one, 0)].map((hundredths) => hundredths / 100);
  const ids = WORKSHEET.flatMap(([, items]) => items.map(([id]) => id));
  const itemWeights = new Map(
    ids.map((id) => [id, kind === "weighted-indicators" ? (1 + random(999)) / 100 : 1] as const),
  );
  const rule = {
    bySubAspect: kind === "mean-of-sub-aspects",
    stays: random(2) === 0,
    lowest: 1,
    highest: random(2) === 0 ? 5 : 4,
    multiply: random(2) === 0,
    decimals: random(5),
    down: random(2) === 0,
  };
  const instrument = completeInstrument(
    permenpanrb2025,
    untyped({
      weightPercent: Object.fromEntries(WORKSHEET.map(([id], at) => [id, weights[at]])),
      levelRule: {
        kind,
        notApplicable: rule.stays ? "stays-in-denominator" : "leaves-denominator",
        ...(kind === "weighted-indicators" && { weights: Object.fromEntries(itemWeights) }),
      },
      survey: { lowest: rule.lowest, highest: rule.highest },
      correction: { operation: rule.multiply ? "multiply" : "add", least: rule.multiply ? 0 : -1, greatest: 3 },
      rounding: { decimals: rule.decimals, direction: rule.down ? "down" : "half-up" },
      categories: "rancangan-2025",
    }),
  );
  return { instrument, weights, itemWeights, rule };
}

function judge(
  { instrument, weights, itemWeights, rule }: Annex,
  random: Random,
  level: () => number,
  compare: Compare,
): void {
  const kind = pick(random, KINDS);
  const happened: Happened = {
    "membayar-tpp": random(2) === 0,
    "kecelakaan-kerja": random(2) === 0,
    kematian: random(2) === 0,
  };
  const levels: Record<string, number> = {};
  const aspects = WORKSHEET.map(([, items], at) => ({
    weight: weights[at] ?? 0,
    items: items.flatMap(([id, subAspect, condition]) => {
      const weight = itemWeights.get(id) ?? 1;
      switch (naiveApplies(condition, kind, happened)) {
        case "other":
          return [];
        case "no":
          return [{ weight, subAspect }];
        case "yes":
          levels[id] = level();
          return [{ weight, subAspect, level: levels[id] }];
      }
    }),
  }));
  const survey = (10_000 + random(10_000 * (rule.highest - rule.lowest) + 1)) / 10_000;
  const correction = rule.multiply ? random(3001) / 1000 : (random(15_001) - 5000) / 10_000;
  const body: MaturityBody = untyped({ instansi: { kind }, circumstances: happened });
  const result = maturityIndex(instrument, untyped(levels), { ...body, survey, correction });
  const naive = naiveIndex(aspects, { ...rule, survey, correction });
  compare([result.value, result.category.id], [naive, naiveCategory(naive)], () => ({
    rule,
    weights,
    kind,
    happened,
    levels,
    survey,
    correction,
  }));
}

export const maturity: Domain = {
  id: "maturity-index",
  thousands: 5,
  boundaries: (compare) => {
    // The same level everywhere, under every rule that some annexes give.
    const random = ((limit: number) => limit - 1) satisfies Random;
    for (const same of [0, 1, 2, 3, 4]) judge(someAnnex(random), random, () => same, compare);
    for (const same of [0, 1, 2, 3, 4])
      judge(
        someAnnex(() => 0),
        () => 0,
        () => same,
        compare,
      );
  },
  random: (random, compare) => {
    const annex = someAnnex(random);
    for (let run = 0; run < 20; run++) judge(annex, random, () => random(5), compare);
  },
};
