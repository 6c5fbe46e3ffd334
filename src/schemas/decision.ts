import { idsOf } from "../core/keys.js";
import * as z from "zod";
import { type Issue, missing, notAList, notText } from "../core/issues.js";
import { readEach } from "../core/read-each.js";
import { checkDecision, type Decision } from "../cycle/decision.js";
import { kasn2019Cycle } from "../cycle/rules/kasn-9-2019.js";
import { checked } from "./checked.js";
import { plainDateSchema } from "./plain-date.js";
import { oneOf, raise, say, sayObject, type SchemaOptions, score } from "./say.js";

/**
 * The schema of a decision (Keputusan) under the 2019 instrument, as `nextEvaluation` takes it. A category that
 * contradicts the points is found as well.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { decisionSchema } from "sistem-merit/schemas";
 *
 * const outcome = decisionSchema().safeParse({
 *   instansi: "Kota Pekalongan", year: 2022, instrument: "kasn-9-2019", category: "sangat-baik", points: 264.5,
 * });
 *
 * outcome.error?.issues[0]?.message; // → "nilai 264.5 berkategori baik, bukan sangat-baik"
 * ```
 */
export function decisionSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<Decision, Decision> {
  const { instruments, years } = kasn2019Cycle;
  const ids = idsOf(instruments);
  const categories = instruments.flatMap((instrument) => idsOf(instrument.categories));
  const maxPoints = Math.max(...instruments.map((instrument) => instrument.maxPoints.value));
  const steps = Math.min(...instruments.map(({ step }) => step.value));
  const text = say(lang, (value) => notText([], value));
  const shape = {
    instansi: z.string(text).min(1, text),
    year: score(years.from.value, years.until.value, 1, lang),
    instrument: oneOf(ids, lang),
    category: oneOf([...new Set(categories)], lang),
    points: score(0, maxPoints, steps, lang).optional(),
    date: plainDateSchema({ lang }).optional(),
  };
  return z
    .strictObject(shape, sayObject(lang, Object.keys(shape)))
    .superRefine((decision, context) => {
      raise(lang, context, (issues) => {
        checkDecision(decision, kasn2019Cycle, [], issues, undefined);
      });
    })
    .readonly();
}

/**
 * The schema of the decisions of one government body, as `timeline` takes them: at least one.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { decisionsSchema } from "sistem-merit/schemas";
 *
 * decisionsSchema().safeParse([]).error?.issues[0]?.message; // → "wajib diisi"
 * decisionsSchema().safeParse({}).error?.issues[0]?.message; // → "harus berupa daftar, diterima objek"
 * ```
 */
export function decisionsSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<
  readonly Decision[],
  readonly Decision[]
> {
  const each = z
    .array(
      decisionSchema({ lang }),
      say(lang, (value) => notAList([], value)),
    )
    .min(1, missing([]).message[lang])
    .readonly();
  // zod would list the mistakes of a million decisions.
  return checked<readonly Decision[]>(throwIfManyWrong, { lang }).pipe(each);
}

function throwIfManyWrong(decisions: unknown): void {
  const issues: Issue[] = [];
  if (!Array.isArray(decisions)) return;
  readEach<unknown, unknown>(decisions, issues, (decision, at) => {
    checkDecision(decision, kasn2019Cycle, [at], issues, undefined);
  });
}
