import { idsOf } from "../core/keys.js";
import * as z from "zod";
import { notOneOf } from "../core/issues.js";
import { recordOf } from "../core/record-of.js";
import type { Indicator, IndicatorId, Instrument, Level } from "../merit/instrument.js";
import { say, sayObject, type SchemaOptions } from "./say.js";

/**
 * The schema of the level of every indicator, as `assessIndicators` takes them.
 *
 * @param instrument an instrument, usually one that was completed with `withIndicatorWeights`
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { indicatorLevelsSchema } from "sistem-merit/schemas";
 *
 * const outcome = indicatorLevelsSchema(kasn2019, { lang: "en" }).safeParse({ "e-office": 5 });
 *
 * outcome.error?.issues.find(({ path }) => path[0] === "e-office")?.message; // → "must be one of 1, 2, 3, 4, got 5"
 * ```
 */
export function indicatorLevelsSchema<T extends Instrument>(
  instrument: T,
  { lang = "id" }: SchemaOptions = {},
): z.ZodReadonly<z.ZodObject<Record<IndicatorId<T>, z.ZodLiteral<Level<T>>>, z.core.$strict>> {
  const indicators: readonly Indicator<IndicatorId<T>>[] = instrument.aspects.flatMap((aspect) => aspect.indicators);
  const levels: readonly Level<T>[] = instrument.levels.value;
  const level = z.literal(
    levels,
    say(lang, (value) => notOneOf([], levels, value)),
  );
  return z
    .strictObject(
      recordOf(indicators, () => level),
      sayObject(lang, idsOf(indicators)),
    )
    .readonly();
}
