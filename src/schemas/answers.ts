import { notOneOf } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { recordOf } from "../core/record-of.js";
import type { Aspect, AspectId, Indicator, IndicatorId, Instrument, Level } from "../merit/instrument.js";
import { MISSING } from "../plan/read-answers.js";
import * as z from "zod";
import { say, sayObject, type SchemaOptions, score } from "./say.js";

type Missing = (typeof MISSING)[number];

/**
 * The schema of an answer for every aspect, as `assessBounds` takes them: points, `"unknown"` or `"not-applicable"`.
 *
 * @param instrument the score sheet
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { aspectAnswersSchema } from "sistem-merit/schemas";
 *
 * const outcome = aspectAnswersSchema(kasn2019).safeParse({ pengadaan: "belum", "promosi-mutasi": 41 });
 *
 * outcome.error?.issues.find(({ path }) => path[0] === "pengadaan")?.message;
 * // → "harus salah satu dari unknown, not-applicable, diterima teks"
 * outcome.error?.issues.find(({ path }) => path[0] === "promosi-mutasi")?.message;
 * // → "harus 0 sampai 40, diterima 41"
 * ```
 */
export function aspectAnswersSchema<T extends Instrument>(
  instrument: T,
  { lang = "id" }: SchemaOptions = {},
): z.ZodReadonly<
  z.ZodObject<Record<AspectId<T>, z.ZodUnion<readonly [z.ZodNumber, z.ZodLiteral<Missing>]>>, z.core.$strict>
> {
  const aspects: readonly Aspect<AspectId<T>>[] = instrument.aspects;
  const missing = z.literal(
    MISSING,
    say(lang, (value) => notOneOf([], MISSING, value)),
  );
  return z
    .strictObject(
      recordOf(aspects, ({ maxPoints }) =>
        z.union([score(0, maxPoints.value, instrument.step.value, lang), missing], {
          // A text can only have been meant as the second, and anything else as the first.
          error: ({ input, errors }) => errors[typeof input === "string" ? 1 : 0]?.[0]?.message,
        }),
      ),
      sayObject(lang, idsOf(aspects)),
    )
    .readonly();
}

/**
 * The schema of an answer for every indicator, as `assessBounds` takes them: its level, `"unknown"` or
 * `"not-applicable"`.
 *
 * @param instrument an instrument, usually one that was completed with `withIndicatorWeights`
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { indicatorAnswersSchema } from "sistem-merit/schemas";
 *
 * const outcome = indicatorAnswersSchema(kasn2019, { lang: "en" }).safeParse({ "e-office": 5 });
 *
 * outcome.error?.issues.find(({ path }) => path[0] === "e-office")?.message;
 * // → "must be one of 1, 2, 3, 4, unknown, not-applicable, got 5"
 * ```
 */
export function indicatorAnswersSchema<T extends Instrument>(
  instrument: T,
  { lang = "id" }: SchemaOptions = {},
): z.ZodReadonly<z.ZodObject<Record<IndicatorId<T>, z.ZodLiteral<Level<T> | Missing>>, z.core.$strict>> {
  const indicators: readonly Indicator<IndicatorId<T>>[] = instrument.aspects.flatMap((aspect) => aspect.indicators);
  const levels: readonly Level<T>[] = instrument.levels.value;
  const answers = [...levels, ...MISSING];
  const answer = z.literal(
    answers,
    say(lang, (value) => notOneOf([], answers, value)),
  );
  return z
    .strictObject(
      recordOf(indicators, () => answer),
      sayObject(lang, idsOf(indicators)),
    )
    .readonly();
}
