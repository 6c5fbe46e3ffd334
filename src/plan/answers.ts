import { idsOf } from "../core/keys.js";
import type { IndicatorLevels } from "../merit/assessment.js";
import type { AspectId, IndicatorId, Instrument, Level } from "../merit/instrument.js";

/** An answer that may be missing for two different reasons: nobody knows it yet, or it does not apply. */
export type Answer<Value> = Value | "unknown" | "not-applicable";

/** An answer for every aspect: points, `"unknown"` or `"not-applicable"`. */
export type AspectAnswers<T extends Instrument = Instrument> = Readonly<Record<AspectId<T>, Answer<number>>>;

/** An answer for every indicator: its level, `"unknown"` or `"not-applicable"`. */
export type IndicatorAnswers<T extends Instrument = Instrument> = Readonly<Record<IndicatorId<T>, Answer<Level<T>>>>;

/** Whether answers are levels of indicators; otherwise they are taken as points of aspects. */
export function areLevels<T extends Instrument>(instrument: T, answers: unknown): answers is IndicatorLevels<T> {
  if (typeof answers !== "object" || answers === null) return false;
  const aspects = idsOf(instrument.aspects);
  const indicators = instrument.aspects.flatMap((aspect) => idsOf(aspect.indicators));
  const keys = Object.keys(answers);
  return keys.some((key) => indicators.includes(key)) && !keys.some((key) => aspects.includes(key));
}
