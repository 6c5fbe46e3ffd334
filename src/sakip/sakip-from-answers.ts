import { basisOf } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { halfUp } from "../core/points.js";
import { readOneOf } from "../core/read.js";
import { assertFullRules } from "./assert-rules.js";
import { type ReadValue, resultOf, type SakipResult, type SakipSubComponentResult, sumOf } from "./result.js";
import { sakip2021, type Sakip2021ComponentId } from "./rules/permenpanrb-88-2021.js";
import {
  type SakipAnswer,
  type SakipFullComponent,
  type SakipRules,
  type SakipSubComponentId,
  scaleOf,
} from "./sakip-rules.js";

/** The answer of every sub-component, by component: none missing, no other key. */
export type SakipAnswers<ComponentIds extends string> = Readonly<
  Record<ComponentIds, Readonly<Record<SakipSubComponentId, SakipAnswer>>>
>;

/** The letters, from the highest. */
export const ANSWERS = ["AA", "A", "BB", "B", "CC", "C", "D", "E"] as const satisfies readonly SakipAnswer[];

/**
 * The total and the predicate of a SAKIP evaluation from the letters that answer its twelve sub-components.
 *
 * The value of a sub-component is its weight times the worth of the letter: BB is 80 % of it. With these weights every
 * value has at most two decimals, so that nothing is rounded; under other rules it is rounded half up to the step.
 *
 * Source: public code on PermenPANRB 88/2021, which was not read.
 *
 * @param answers a letter from AA to E for `keberadaan`, `kualitas` and `pemanfaatan` of every component
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-an-object`, `not-one-of`
 *
 * @example
 * ```ts
 * import { sakipFromAnswers } from "sistem-merit/sakip";
 *
 * const result = sakipFromAnswers({
 *   "perencanaan-kinerja": { keberadaan: "A", kualitas: "BB", pemanfaatan: "B" },
 *   "pengukuran-kinerja": { keberadaan: "A", kualitas: "B", pemanfaatan: "B" },
 *   "pelaporan-kinerja": { keberadaan: "A", kualitas: "BB", pemanfaatan: "B" },
 *   "evaluasi-internal": { keberadaan: "BB", kualitas: "B", pemanfaatan: "CC" },
 * });
 *
 * result.total; // → 73.6
 * result.predicate.id; // → "BB"
 * result.components[3]?.value; // → 16.75
 * ```
 */
export function sakipFromAnswers(answers: SakipAnswers<Sakip2021ComponentId>): SakipResult<Sakip2021ComponentId>;
/**
 * The same under other rules.
 *
 * @param answers a letter for every sub-component, by component
 * @param rules the rules of the evaluation
 * @throws MeritError as above, and `rule-unknown` for a scheme without answers
 */
export function sakipFromAnswers<C extends string>(
  answers: SakipAnswers<NoInfer<C>>,
  rules: SakipRules<C>,
): SakipResult<C>;
export function sakipFromAnswers(answers: unknown, rules: SakipRules = sakip2021): SakipResult {
  assertFullRules(rules);
  const issues: Issue[] = [];
  const read = readAnswers(answers, rules, issues);
  throwIfAny(issues);
  const { grade, cite, ...result } = resultOf(rules, read);
  return {
    ...result,
    ...basisOf(
      { grade, cite },
      rules.value,
      ...rules.components.flatMap(({ subComponents }) => Object.values(subComponents)),
      ...Object.values(rules.answers).map(({ percent }) => percent),
    ),
  };
}

/** Reads the answers as values of components, and adds what is wrong to `issues`. */
function readAnswers(answers: unknown, rules: SakipRules, issues: Issue[]): ReadValue[] {
  if (!checkKeys(answers, idsOf(rules.components), [], [], issues)) return [];
  const scale = scaleOf(rules);
  return rules.components
    .filter(({ id }) => Object.hasOwn(answers, id))
    .map((component) => {
      const read = readComponent(answers[component.id], component, rules, issues);
      return {
        component,
        value: sumOf(read),
        subComponents: read.map((one) => ({ ...one, value: one.value / scale })),
      };
    });
}

/** Reads the answers of one component, with the values in steps. */
function readComponent(
  answers: unknown,
  { id: component, subComponents }: SakipFullComponent,
  rules: SakipRules,
  issues: Issue[],
): SakipSubComponentResult[] {
  if (!checkKeys(answers, idsOf(rules.subComponents), [], [component], issues)) return [];
  return rules.subComponents.flatMap(({ id, name }) => {
    if (!Object.hasOwn(answers, id)) return [];
    const answer = readOneOf<SakipAnswer>(answers[id], ANSWERS, [component, id], issues);
    if (answer === undefined) return [];
    const max = subComponents[id].value;
    const value = halfUp(Math.round(max * scaleOf(rules)) * rules.answers[answer].percent.value, 100);
    return [{ id, name, answer, value, max }];
  });
}
