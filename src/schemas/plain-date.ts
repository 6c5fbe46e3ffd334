import * as z from "zod";
import { isPlainDate, type PlainDate } from "../core/dates.js";
import { notADate } from "../core/issues.js";
import { say, type SchemaOptions } from "./say.js";

/**
 * The schema of a calendar day, `YYYY-MM-DD`.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { plainDateSchema } from "sistem-merit/schemas";
 *
 * plainDateSchema().safeParse("2024-02-29").success; // → true
 * plainDateSchema().safeParse("2025-02-29").success; // → false
 * ```
 */
export function plainDateSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<PlainDate, PlainDate> {
  const notDate = say(lang, (value) => notADate([], value));
  return z.string(notDate).refine(isPlainDate, notDate).meta({ format: "date" });
}
