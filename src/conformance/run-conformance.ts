import { type Issue, notAFunction, notAList, notAnObject, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { type CaseResult, checked, checkThrown, skipped } from "./case-result.js";
import type { ConformanceCase } from "./conformance-case.js";
import { conformanceCases, readDomain } from "./conformance-cases.js";
import { type ConformanceReport, reportOf } from "./conformance-report.js";
import type { ConformanceImplementation } from "./implementation.js";
import { isCase } from "./read-case.js";

/** Which cases are run. */
export interface ConformanceOptions {
  /** Only the cases of this domain. */
  readonly domain?: string | undefined;
  /** Cases of your own, or some of {@link conformanceCases}; all of them by default. */
  readonly cases?: readonly ConformanceCase[] | undefined;
}

/**
 * Checks an implementation against the cases: this library's own, an agency's, one in another language behind an adapter.
 *
 * Every case is given to the function of its name, with a copy of its input. A function that is absent is skipped; one
 * that throws, or returns what is no plain JSON (a promise, too), fails its case and stops nothing. How answers are
 * compared is said at {@link checkAnswer}.
 *
 * @param implementation functions by the names that the cases use
 * @param options `domain`, `cases`
 * @throws MeritError with every issue: `not-an-object`, `unknown-key`, `not-a-function`, `not-one-of`, `not-a-list`,
 * `missing`, `not-text`
 *
 * @example
 * ```ts
 * import { ourImplementation, runConformance } from "sistem-merit/conformance";
 *
 * // This one takes whole numbers for bands, so that 80 is no longer BB
 * const theirs = { sakipPredicateOf: ({ total }: { total: number }) => ({ id: total >= 80 ? "A" : "BB" }) };
 * const report = runConformance(theirs, { domain: "sakip" });
 *
 * report.failed > 0; // → true
 * report.results.find(({ id }) => id === "sakip-80")?.status; // → "fail"
 * runConformance(ourImplementation).failed; // → 0
 * ```
 */
export function runConformance(
  implementation: ConformanceImplementation,
  options: ConformanceOptions = {},
): ConformanceReport {
  const issues: Issue[] = [];
  const functions: unknown = implementation;
  const isRecord = typeof functions === "object" && functions !== null;
  if (!isRecord) issues.push(notAnObject(["implementation"], functions));
  const cases = readCases(options, issues);
  throwIfAny(issues);
  if (isRecord) checkFunctions(functions, cases, issues);
  throwIfAny(issues);
  return reportOf(cases.map((one) => runCase(functionOf(functions, one.function), one)));
}

function runCase(run: unknown, one: ConformanceCase): CaseResult {
  if (typeof run !== "function") return skipped(one);
  let answer: unknown;
  try {
    // A copy: an implementation may sort or complete what it was given.
    answer = Reflect.apply(run, undefined, [JSON.parse(JSON.stringify(one.input))]);
  } catch (error) {
    return checkThrown(one, error);
  }
  return checked(one, answer);
}

/** A function of the implementation, its own or of its class; what every object has is none of it. */
function functionOf(implementation: unknown, name: string): unknown {
  if (typeof implementation !== "object" || implementation === null || name in Object.prototype) return undefined;
  try {
    return Reflect.get(implementation, name);
  } catch (error) {
    // It is there, and fails.
    return () => {
      throw error;
    };
  }
}

function checkFunctions(implementation: object, cases: readonly ConformanceCase[], issues: Issue[]): void {
  for (const name of new Set(cases.map((one) => one.function))) {
    const found = functionOf(implementation, name);
    if (found !== undefined && typeof found !== "function") issues.push(notAFunction(["implementation", name], found));
  }
}

function readCases(options: unknown, issues: Issue[]): readonly ConformanceCase[] {
  if (!checkKeys(options, [], ["domain", "cases"], ["options"], issues)) return [];
  const { domain, cases: own } = options;
  const cases = own === undefined ? conformanceCases() : readOwnCases(own, ["options", "cases"], issues);
  if (domain === undefined || issues.length > 0) return cases;
  const found = readDomain(domain, cases, ["options", "domain"], issues);
  return cases.filter((one) => one.domain === found);
}

function readOwnCases(cases: unknown, path: Path, issues: Issue[]): readonly ConformanceCase[] {
  if (!Array.isArray(cases)) {
    issues.push(notAList(path, cases));
    return [];
  }
  return readEach<unknown, ConformanceCase[]>(cases, issues, (one, at) =>
    isCase(one, [...path, at], issues) ? [one] : [],
  ).flat();
}
