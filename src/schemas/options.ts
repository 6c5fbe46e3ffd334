import * as z from "zod";
import { type Grade, GRADES } from "../core/citations.js";
import { notOneOf } from "../core/issues.js";
import type { AssessOptions } from "../merit/assessment.js";
import type { IndexDivisor, Instrument } from "../merit/instrument.js";
import { oneOf, say, sayObject, type SchemaOptions } from "./say.js";

/**
 * The schema of the options of `assessAspects` and `assessIndicators`.
 *
 * @param instrument the instrument, whose divisors are the allowed ones
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { assessOptionsSchema } from "sistem-merit/schemas";
 *
 * assessOptionsSchema(kasn2019).safeParse({ divisor: 400, minimumGrade: "official" }).success; // → true
 * assessOptionsSchema(kasn2019).safeParse({ divisor: 405 }).success; // → false
 * ```
 */
export function assessOptionsSchema<T extends Instrument>(
  instrument: T,
  { lang = "id" }: SchemaOptions = {},
): z.ZodType<AssessOptions<T>, AssessOptions<T>> {
  const divisors: readonly IndexDivisor<T>[] = instrument.index.divisors.map(({ value }) => value);
  const shape = {
    divisor: z
      .literal(
        divisors,
        say(lang, (value) => notOneOf([], divisors, value)),
      )
      .optional(),
    minimumGrade: oneOf<Grade>(GRADES, lang).optional(),
  };
  return z.strictObject(shape, sayObject(lang, Object.keys(shape))).readonly();
}
