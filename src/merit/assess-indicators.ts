import type { Sourced } from "../core/citations.js";
import { issue, type Issue, listed, shown } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf, readScore } from "../core/read.js";
import type { AspectResult, Assessment, AssessOptions, IndicatorLevels, IndicatorResult } from "./assessment.js";
import { type Aspect, assertInstrument, type Instrument, type Level, scaleOf } from "./instrument.js";
import { readOptions } from "./options.js";
import type { Figure } from "../core/weaker-than.js";
import { aspectResult, assessmentOf } from "./total.js";

/**
 * Scores a government body from the level (tingkat) of every indicator: level times weight, summed by aspect.
 *
 * The indicator weights of the 2019 instrument are not public: with {@link kasn2019} itself this throws
 * `weights-unknown` and lists what is missing. Supply them with {@link withIndicatorWeights}.
 *
 * Source: that points are level times weight is an interpretation that fits both published sheets
 * (decision 0006-level-times-weight).
 *
 * @param instrument an instrument with weights
 * @param levels the level of every indicator, one of the instrument's levels (1 to 4 for 2019)
 * @param options `divisor` of the index; `minimumGrade` below which the result may not rest
 * @throws MeritError with every issue: `weights-unknown`, `missing`, `unknown-key`, `not-an-object`, `not-one-of`,
 * `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { assessIndicators, attempt, type IndicatorLevels, kasn2019 } from "sistem-merit";
 *
 * const levels = {} as IndicatorLevels<typeof kasn2019>;
 * const outcome = attempt(() => assessIndicators(kasn2019, levels));
 *
 * outcome.ok ? "" : outcome.issues[0]?.code; // → "weights-unknown"
 * outcome.ok ? "" : outcome.issues[0]?.params["count"]; // → 4
 * ```
 */
export function assessIndicators<T extends Instrument>(
  instrument: T,
  levels: IndicatorLevels<T>,
  options?: AssessOptions<T>,
): Assessment<T> {
  assertInstrument(instrument);
  assertWeights(instrument);
  const issues: Issue[] = [];
  const scale = scaleOf(instrument);
  const ids = instrument.aspects.flatMap((aspect) => idsOf(aspect.indicators));
  const known: readonly Level<T>[] = instrument.levels.value;
  const aspects: AspectResult<T>[] = [];
  const figures: Figure[] = [[["rules", "indicatorPoints"], instrument.rules.indicatorPoints]];
  let total = 0;
  const input: unknown = levels;
  if (checkKeys(input, ids, [], [], issues)) {
    for (const aspect of instrument.aspects) {
      const indicators: IndicatorResult<T>[] = [];
      let scaled = 0;
      for (const { id, weight } of aspect.indicators) {
        if (weight === undefined || !Object.hasOwn(input, id)) continue;
        const points = readWeight(weight, aspect, id, scale, issues);
        const level = readOneOf(input[id], known, [id], issues);
        if (level === undefined) continue;
        scaled += level * points;
        indicators.push({ id, level, weight: weight.value, points: (level * points) / scale });
        figures.push([["indicators", id, "weight"], weight]);
      }
      total += scaled;
      aspects.push({ ...aspectResult<T>(aspect, scaled, scale), indicators });
    }
  }
  const read = readOptions(instrument, options, ["divisor", "minimumGrade"], issues);
  throwIfAny(issues);
  return assessmentOf(instrument, aspects, total, scale, read, figures);
}

/** Throws `weights-unknown` for every aspect whose indicators lack a weight. */
export function assertWeights({ aspects }: Instrument): void {
  throwIfAny(aspects.flatMap((aspect) => (hasWeights(aspect) ? [] : weightsUnknown(aspect))));
}

/** The weight of an indicator as a scaled integer. An instrument of the caller may hold one that is not on its scale. */
export function readWeight(
  { value, cite }: Sourced<number>,
  { id: aspect, maxPoints }: Aspect,
  id: string,
  scale: number,
  issues: Issue[],
): number {
  return readScore(value, 0, maxPoints.value, scale, ["aspects", aspect, id, "weight"], issues, cite);
}

function hasWeights({ indicators }: Aspect): boolean {
  return indicators.length > 0 && indicators.every(({ weight }) => weight !== undefined);
}

function weightsUnknown({ id, indicators, indicatorCount }: Aspect): Issue {
  const known = idsOf(indicators);
  const count = indicatorCount?.value;
  return issue(
    "weights-unknown",
    ["aspects", id],
    { indicators: shown(known), ...(count !== undefined && { count }) },
    `bobot indikator tidak dipublikasikan; yang dikenal: ${listed(known)}`,
    `indicator weights are not public; known are: ${listed(known)}`,
  );
}
