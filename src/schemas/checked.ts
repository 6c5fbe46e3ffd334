import type { Issue } from "../core/issues.js";
import * as z from "zod";
import { raise, type SchemaOptions } from "./say.js";

/** A schema that finds what the library itself finds when it reads an input, no more and no less. */
export function checked<T>(
  read: (input: unknown, issues: Issue[]) => unknown,
  { lang = "id" }: SchemaOptions,
): z.ZodType<T, T> {
  return z.custom<T>().superRefine((input, context) => {
    raise(lang, context, (issues) => read(input, issues));
  });
}
