import { notOneOf } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { recordOf } from "../core/record-of.js";
import { ANSWERS } from "../sakip/sakip-from-answers.js";
import type { SakipAnswer, SakipRules, SakipScheme, SakipSubComponentId } from "../sakip/sakip-rules.js";
import * as z from "zod";
import { say, sayObject, type SchemaOptions, score } from "./say.js";

/**
 * The schema of the value of every component of a SAKIP evaluation, as `sakip` takes them.
 *
 * @param rules the rules of the evaluation
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { sakip2021 } from "sistem-merit/sakip";
 * import { sakipValuesSchema } from "sistem-merit/schemas";
 *
 * const outcome = sakipValuesSchema(sakip2021).safeParse({ "pelaporan-kinerja": 15.5 });
 *
 * outcome.error?.issues.find(({ path }) => path[0] === "pelaporan-kinerja")?.message; // → "harus 0 sampai 15, diterima 15.5"
 * ```
 */
export function sakipValuesSchema<C extends string>(
  { components, step }: SakipScheme<C>,
  { lang = "id" }: SchemaOptions = {},
): z.ZodReadonly<z.ZodObject<Record<C, z.ZodNumber>, z.core.$strict>> {
  return z
    .strictObject(
      recordOf(components, ({ weight }) => score(0, weight.value, step.value, lang)),
      sayObject(lang, idsOf(components)),
    )
    .readonly();
}

/**
 * The schema of the answer of every sub-component, by component, as `sakipFromAnswers` takes them.
 *
 * @param rules the rules of the evaluation
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { sakip2021 } from "sistem-merit/sakip";
 * import { sakipAnswersSchema } from "sistem-merit/schemas";
 *
 * const outcome = sakipAnswersSchema(sakip2021).safeParse({ "pelaporan-kinerja": { keberadaan: "AAA" } });
 *
 * outcome.error?.issues.find(({ path }) => path[1] === "keberadaan")?.message;
 * // → "harus salah satu dari AA, A, BB, B, CC, C, D, E, diterima teks"
 * ```
 */
export function sakipAnswersSchema<C extends string>(
  { components, subComponents }: SakipRules<C>,
  { lang = "id" }: SchemaOptions = {},
): z.ZodReadonly<
  z.ZodObject<
    Record<C, z.ZodReadonly<z.ZodObject<Record<SakipSubComponentId, z.ZodLiteral<SakipAnswer>>, z.core.$strict>>>,
    z.core.$strict
  >
> {
  const letter = z.literal<SakipAnswer[]>(
    [...ANSWERS],
    say(lang, (value) => notOneOf([], ANSWERS, value)),
  );
  const answers = z
    .strictObject(
      recordOf(subComponents, () => letter),
      sayObject(lang, idsOf(subComponents)),
    )
    .readonly();
  return z
    .strictObject(
      recordOf(components, () => answers),
      sayObject(lang, idsOf(components)),
    )
    .readonly();
}
