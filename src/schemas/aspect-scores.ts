import { idsOf } from "../core/keys.js";
import * as z from "zod";
import { recordOf } from "../core/record-of.js";
import type { Aspect, AspectId, Instrument } from "../merit/instrument.js";
import { sayObject, type SchemaOptions, score } from "./say.js";

/**
 * The schema of the points of every aspect, as `assessAspects` takes them.
 *
 * @param instrument the score sheet
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { aspectScoresSchema } from "sistem-merit/schemas";
 *
 * const outcome = aspectScoresSchema(kasn2019).safeParse({ pengadaan: 41 });
 *
 * outcome.error?.issues.find(({ path }) => path[0] === "pengadaan")?.message; // → "harus 0 sampai 40, diterima 41"
 * ```
 */
export function aspectScoresSchema<T extends Instrument>(
  instrument: T,
  { lang = "id" }: SchemaOptions = {},
): z.ZodReadonly<z.ZodObject<Record<AspectId<T>, z.ZodNumber>, z.core.$strict>> {
  const aspects: readonly Aspect<AspectId<T>>[] = instrument.aspects;
  return z
    .strictObject(
      recordOf(aspects, ({ maxPoints }) => score(0, maxPoints.value, instrument.step.value, lang)),
      sayObject(lang, idsOf(aspects)),
    )
    .readonly();
}
