import { idsOf } from "../core/keys.js";
import * as z from "zod";
import { recordOf } from "../core/record-of.js";
import type { AspectId, Instrument } from "../merit/instrument.js";
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
  const ids: readonly AspectId<T>[] = idsOf(instrument.aspects);
  const step = instrument.step.value;
  const max = new Map(instrument.aspects.map(({ id, maxPoints }) => [id, maxPoints.value]));
  return z
    .strictObject(
      recordOf(ids, (id) => score(0, max.get(id) ?? 0, step, lang)),
      sayObject(lang, ids),
    )
    .readonly();
}
