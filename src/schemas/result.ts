import { KASN_2019_SHEETS, type KnownResult, resultReader } from "../merit/known-result.js";
import { checked } from "./checked.js";
import type * as z from "zod";
import { type SchemaOptions } from "./say.js";

/**
 * The schema of what is known of a result of the 2019 instrument, as `rank`, `recap`, `compareResults` and `gapTo` take
 * it. Other keys may stand beside. A total that contradicts the category or the aspects is found as well.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { resultSchema } from "sistem-merit/schemas";
 *
 * const outcome = resultSchema().safeParse({ instrument: "kasn-9-2019", points: 264.5, category: "sangat-baik" });
 *
 * outcome.error?.issues[0]?.message; // → "nilai 264.5 berkategori baik, bukan sangat-baik"
 * ```
 */
export function resultSchema(options: SchemaOptions = {}): z.ZodType<KnownResult, KnownResult> {
  return checked((result, issues) => resultReader(KASN_2019_SHEETS, issues)(result, []), options);
}
