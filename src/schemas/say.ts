import { attempt } from "../core/attempt.js";
import {
  type Issue,
  missing,
  notANumber,
  notAnObject,
  notOneOf,
  notOnScale,
  notText,
  outOfRange,
  unknownKey,
} from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { toScaled } from "../core/points.js";
import type { Lang } from "../core/text.js";
import * as z from "zod";

/** How a schema speaks. */
export interface SchemaOptions {
  /** The language of the messages: `"id"` (Indonesian, the default) or `"en"`. */
  readonly lang?: Lang | undefined;
}

interface Raised {
  readonly input?: unknown;
  readonly keys?: readonly string[];
}

/** A zod error parameter that speaks with the library's own messages. An absent value is `missing`, whatever else was expected. */
export function say(lang: Lang, issueOf: (value: unknown) => Issue): { error: (raised: Raised) => string } {
  return { error: ({ input }) => (input === undefined ? missing([]) : issueOf(input)).message[lang] };
}

/** A number from `min` to `max` in steps of `step`. */
export function score(min: number, max: number, step: number, lang: Lang): z.ZodNumber {
  const range = say(lang, (value) => outOfRange([], min, max, Number(value)));
  const scale = say(lang, (value) => notOnScale([], step, Number(value)));
  return (
    z
      .number(say(lang, (value) => notANumber([], value)))
      .min(min, { ...range, abort: true })
      .max(max, { ...range, abort: true })
      .multipleOf(step, { ...scale, abort: true })
      // zod takes 5e-324 for a multiple of 0.5.
      .refine((value) => toScaled(value, Math.round(1 / step)) !== undefined, scale)
  );
}

/** A text that holds more than spaces. */
export function text(lang: Lang): z.ZodString {
  // zod would measure a list with min(1) as well, and say the same thing twice.
  return z
    .string(say(lang, (value) => notText([], value)))
    .refine((value) => value.trim() !== "", missing([]).message[lang])
    .meta({ minLength: 1 });
}

/** One value of a closed list. */
export function oneOf<const V extends string>(values: readonly V[], lang: Lang): z.ZodType<V, V> {
  return z.enum(
    values,
    say(lang, (value) => notOneOf([], values, value)),
  );
}

/** Nobody reads more in one message. */
const MOST_KEYS = 100;

/** What an object says that is none, or that has a key too many. */
export function sayObject(lang: Lang, known: readonly string[]): { error: (raised: Raised) => string } {
  const plain = say(lang, (value) => notAnObject([], value));
  return {
    error: (raised) =>
      raised.keys
        ?.slice(0, MOST_KEYS)
        .map((key) => unknownKey([], key, known).message[lang])
        .join("; ") ?? plain.error(raised),
  };
}

/**
 * Hands what a reader of the library finds over to zod.
 *
 * @param under how many steps of a path lead to the input itself
 */
export function raise(lang: Lang, context: z.core.$RefinementCtx, read: (issues: Issue[]) => unknown, under = 0): void {
  const issues: Issue[] = [];
  const outcome = attempt(() => {
    read(issues);
    throwIfAny(issues);
  });
  for (const { path, message, code } of outcome.ok ? [] : outcome.issues) {
    context.addIssue({ code: "custom", path: path.slice(under), message: message[lang], params: { code } });
  }
}
