import { idsOf } from "../core/keys.js";
import * as z from "zod";
import { notAnObject } from "../core/issues.js";
import { recordOf } from "../core/record-of.js";
import { readIndicatorWeights, sumIssue, topLevelOf, WEIGHT_SCALE } from "../merit/indicator-weights.js";
import type { Aspect, AspectId, Instrument } from "../merit/instrument.js";
import { raise, say, sayObject, type SchemaOptions, score } from "./say.js";

/**
 * The schema of indicator weights by aspect, as `withIndicatorWeights` takes them: the sums are checked as well.
 *
 * @param instrument the instrument that the weights complete
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { indicatorWeightsSchema } from "sistem-merit/schemas";
 *
 * const outcome = indicatorWeightsSchema(kasn2019).safeParse({ pengadaan: { "rencana-pengadaan-tahunan": 0 } });
 *
 * outcome.error?.issues.find(({ path }) => path[0] === "pengadaan")?.message; // → "harus 0.01 sampai 40, diterima 0"
 * ```
 */
export function indicatorWeightsSchema<T extends Instrument>(
  instrument: T,
  { lang = "id" }: SchemaOptions = {},
): z.ZodReadonly<
  z.ZodObject<Record<AspectId<T>, z.ZodReadonly<z.ZodRecord<z.ZodString, z.ZodNumber>>>, z.core.$strict>
> {
  const aspects: readonly Aspect<AspectId<T>>[] = instrument.aspects;
  const step = 1 / WEIGHT_SCALE;
  const group = ({ maxPoints }: Aspect): z.ZodReadonly<z.ZodRecord<z.ZodString, z.ZodNumber>> =>
    z
      .record(
        z.string(),
        score(step, maxPoints.value, step, lang),
        say(lang, (value) => notAnObject([], value)),
      )
      .readonly();
  return z
    .strictObject(recordOf(aspects, group), sayObject(lang, idsOf(aspects)))
    .superRefine((weights, context) => {
      raise(lang, context, (issues) => {
        const read = readIndicatorWeights(instrument, weights, issues);
        const topLevel = topLevelOf(instrument);
        issues.push(...read.flatMap((aspect) => sumIssue(aspect, topLevel) ?? []));
      });
    })
    .readonly();
}
