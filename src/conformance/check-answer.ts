import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { type CaseResult, checked } from "./case-result.js";
import type { ConformanceCase } from "./conformance-case.js";
import { isCase } from "./read-case.js";

/**
 * Checks one answer, wherever it comes from: a file that a PHP or Java system wrote, a service that answers later.
 *
 * Compared are the keys that the case states, and no others; a list must be the same as a whole, and a number exactly.
 * A refusal is an object with a list of `issues`: as many as stated, each with its code and its path, in any order.
 *
 * @param conformanceCase one of {@link conformanceCases}, or a case of your own
 * @param answer what the implementation answered: anything at all
 * @throws MeritError about the case, with every issue: `not-an-object`, `missing`, `unknown-key`, `not-text`
 *
 * @example
 * ```ts
 * import { checkAnswer, conformanceCases } from "sistem-merit/conformance";
 *
 * const [sumedang] = conformanceCases("sakip");
 * const result = sumedang && checkAnswer(sumedang, { id: "B" });
 *
 * sumedang?.input; // → { total: 71.58 }
 * result?.status === "fail" && result.differences; // → [{ path: ["id"], expected: "BB", received: "B" }]
 * ```
 */
export function checkAnswer(conformanceCase: ConformanceCase, answer: unknown): CaseResult {
  const issues: Issue[] = [];
  isCase(conformanceCase, ["conformanceCase"], issues);
  throwIfAny(issues);
  return checked(conformanceCase, answer);
}
