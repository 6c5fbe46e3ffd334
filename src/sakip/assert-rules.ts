import { issue, notAnObject } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { SakipRules, SakipScheme } from "./sakip-rules.js";

/** Throws a readable error where plain JavaScript passes something that has no components, and so is no scheme. */
export function assertScheme(rules: unknown): asserts rules is SakipScheme {
  if (typeof rules === "object" && rules !== null && "components" in rules) return;
  throw new MeritError([notAnObject(["rules"], rules)]);
}

/** Throws a readable error where a scheme has no predicates, as the obsolete one. */
export function assertFullRules(rules: unknown): asserts rules is SakipRules {
  assertScheme(rules);
  if (hasPredicates(rules)) return;
  throw new MeritError([
    issue(
      "rule-unknown",
      ["rules"],
      { rule: "predicates" },
      "predikat dan skala jawaban untuk aturan ini tidak diketahui",
      "the predicates and answers of these rules are not known",
    ),
  ]);
}

/** Whether a scheme is known as far as its predicates. */
export const hasPredicates = <C extends string>(rules: SakipScheme<C>): rules is SakipRules<C> => "predicates" in rules;
