import { isWeaker, weakerGrade } from "../core/citations.js";
import { MeritError } from "../core/merit-error.js";
import { halfUp } from "../core/points.js";
import { type Figure, weakerThan } from "../core/weaker-than.js";
import type { AspectResult, Assessment } from "./assessment.js";
import { categoryAt } from "./category-of.js";
import { indexAt } from "./index-of.js";
import type { Aspect, Instrument } from "./instrument.js";
import type { ReadOptions } from "./options.js";

/** The result of one aspect from its scaled points. */
export function aspectResult<T extends Instrument>(
  { id, name, maxPoints: { value: max, grade, cite } }: Aspect,
  scaled: number,
  scale: number,
): AspectResult<T> {
  return {
    id,
    name,
    points: scaled / scale,
    max,
    share: halfUp(scaled * SHARE_UNIT, max * scale) / SHARE_UNIT,
    grade,
    cite,
  };
}

/** Shares have four decimals. */
const SHARE_UNIT = 10_000;

/**
 * The assessment from the results of its aspects.
 *
 * @param scaled the total as a scaled integer
 * @param others further figures on which the points rest
 */
export function assessmentOf<T extends Instrument>(
  instrument: T,
  aspects: readonly AspectResult<T>[],
  scaled: number,
  scale: number,
  { divisor, minimumGrade }: ReadOptions<T>,
  others: readonly Figure[] = [],
): Assessment<T> {
  const { id, regime, maxPoints, step, rules } = instrument;
  const points = scaled / scale;
  const category = categoryAt(instrument, points);
  const index = indexAt(instrument, scaled, scale, divisor);
  let grade = weakerGrade(rules.total.grade, weakerGrade(category.grade, index.grade));
  for (const aspect of aspects) grade = weakerGrade(grade, aspect.grade);
  for (const [, figure] of others) grade = weakerGrade(grade, figure.grade);
  if (isWeaker(grade, minimumGrade)) {
    const parts = aspects.map((aspect): Figure => [["aspects", aspect.id, "max"], aspect]);
    const figures: Figure[] = [
      ...parts,
      ...others,
      [["rules", "total"], rules.total],
      [["category"], category],
      [["index"], index],
    ];
    throw new MeritError(weakerThan(minimumGrade, figures));
  }
  return {
    instrument: id,
    regime,
    points,
    max: maxPoints.value,
    step: step.value,
    category,
    index,
    aspects,
    rules,
    grade,
  };
}
