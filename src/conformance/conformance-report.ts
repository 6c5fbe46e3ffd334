import { getOrAdd } from "../core/groups.js";
import { type Issue, notAList, notAnObject, type Path } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, textIssue } from "../core/read.js";
import type { CaseResult } from "./case-result.js";

/** How many cases passed, failed and were skipped. */
export interface ConformanceCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The cases of one domain. */
export interface DomainCounts extends ConformanceCounts {
  readonly domain: string;
}

/** What became of every case. */
export interface ConformanceReport extends ConformanceCounts {
  /** In the order in which the domains come. */
  readonly domains: readonly DomainCounts[];
  readonly results: readonly CaseResult[];
}

/**
 * Counts results, as {@link runConformance} does: for those who checked the answers one by one with {@link checkAnswer}.
 *
 * @param results what became of each case
 * @throws MeritError with every issue: `not-a-list`, `not-an-object`, `not-text`, `missing`, `not-one-of`
 *
 * @example
 * ```ts
 * import { checkAnswer, conformanceCases, conformanceReport } from "sistem-merit/conformance";
 *
 * // Answers that another system wrote into a file
 * const answers: Record<string, unknown> = { "kabupaten-sumedang-sakip-2020": { id: "BB" } };
 *
 * const cases = conformanceCases("sakip").filter(({ id }) => id in answers);
 * conformanceReport(cases.map((one) => checkAnswer(one, answers[one.id]))).passed; // → 1
 * ```
 */
export function conformanceReport(results: readonly CaseResult[]): ConformanceReport {
  const input: unknown = results;
  const issues: Issue[] = [];
  if (!Array.isArray(input)) issues.push(notAList(["results"], input));
  else {
    readEach<unknown, unknown>(input, issues, (one, at) => {
      checkResult(one, ["results", at], issues);
    });
  }
  throwIfAny(issues);
  return reportOf(results);
}

function checkResult(one: unknown, path: Path, issues: Issue[]): void {
  if (typeof one !== "object" || one === null) {
    issues.push(notAnObject(path, one));
    return;
  }
  const { domain, status }: Readonly<Record<string, unknown>> = { ...one };
  const wrong = textIssue([...path, "domain"], domain);
  if (wrong !== undefined) issues.push(wrong);
  readOneOf(status, ["pass", "fail", "skip"], [...path, "status"], issues);
}

/** The counts of results that are known to be some. */
export function reportOf(results: readonly CaseResult[]): ConformanceReport {
  const domains = new Map<string, CaseResult[]>();
  for (const one of results) getOrAdd(domains, one.domain, () => []).push(one);
  return {
    ...countsOf(results),
    domains: [...domains].map(([domain, ofDomain]) => ({ domain, ...countsOf(ofDomain) })),
    results,
  };
}

function countsOf(results: readonly CaseResult[]): ConformanceCounts {
  const count = (status: CaseResult["status"]): number => results.filter((one) => one.status === status).length;
  return { passed: count("pass"), failed: count("fail"), skipped: count("skip") };
}
