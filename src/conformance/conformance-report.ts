import type { CaseResult } from "./check-answer.js";

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
  const domains = [...new Set(results.map(({ domain }) => domain))];
  return {
    ...countsOf(results),
    domains: domains.map((domain) => ({ domain, ...countsOf(results.filter((one) => one.domain === domain)) })),
    results,
  };
}

function countsOf(results: readonly CaseResult[]): ConformanceCounts {
  const count = (status: CaseResult["status"]): number => results.filter((one) => one.status === status).length;
  return { passed: count("pass"), failed: count("fail"), skipped: count("skip") };
}
