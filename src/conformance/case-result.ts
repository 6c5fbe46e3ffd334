import type { Grade } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { CaseKind, ConformanceCase, Json } from "./conformance-case.js";
import { type Difference, differencesOf, isList, isObject } from "./differences.js";
import { plainOf } from "./plain.js";

/**
 * Why a case failed.
 *
 * - `different`: the result is not what the case states; `differences` say where
 * - `refused`: an input that is right was refused
 * - `accepted`: an input that must be refused was not
 * - `threw`: an error was thrown that names no issues
 * - `not-plain-data`: what came is not plain JSON
 */
export type FailureReason = "different" | "refused" | "accepted" | "threw" | "not-plain-data";

interface CaseBase {
  readonly id: string;
  readonly domain: string;
  readonly kind: CaseKind;
  readonly function: string;
  readonly description: Text;
  readonly grade: Grade;
}

/** The implementation agrees with the case. */
export interface PassedCase extends CaseBase {
  readonly status: "pass";
}

/** It does not. */
export interface FailedCase extends CaseBase {
  readonly status: "fail";
  readonly reason: FailureReason;
  readonly message: Text;
  /** Every place that differs. */
  readonly differences: readonly Difference[];
}

/** The implementation has no such function. */
export interface SkippedCase extends CaseBase {
  readonly status: "skip";
}

/** What became of one case. */
export type CaseResult = PassedCase | FailedCase | SkippedCase;

const MESSAGES: Readonly<Record<FailureReason, Text>> = {
  different: { id: "hasilnya lain", en: "the result differs" },
  refused: { id: "masukan yang benar ditolak", en: "an input that is right was refused" },
  accepted: { id: "masukan yang salah diterima", en: "an input that is wrong was accepted" },
  threw: { id: "fungsi gagal tanpa menyebut masalah masukan", en: "the function threw an error that names no issues" },
  "not-plain-data": { id: "hasilnya bukan data JSON biasa", en: "the result is not plain JSON" },
};

/** What an answer gives: `checkAnswer` for a case that has been read. */
export function checked(conformanceCase: ConformanceCase, answer: unknown): CaseResult {
  const plain = plainOf(answer);
  if (plain === undefined) return failed(conformanceCase, "not-plain-data", []);
  const { value } = plain;
  const { kind, expected, intermediate = {} } = conformanceCase;
  const issues = issuesIn(value);
  if (kind === "error") return checkIssues(conformanceCase, expected["issues"] ?? [], issues);
  if (issues !== undefined && !Object.hasOwn(expected, "issues")) {
    return failed(conformanceCase, "refused", [{ path: [], expected, received: { issues: issues.map(essential) } }]);
  }
  const differences = [...differencesOf(expected, value, false), ...differencesOf(intermediate, value, true)];
  return differences.length > 0 ? failed(conformanceCase, "different", differences) : passed(conformanceCase);
}

/** What a function gives that threw: an error that names issues is a refusal. */
export function checkThrown(conformanceCase: ConformanceCase, error: unknown): CaseResult {
  const issues = issuesOf(error);
  return issues ? checked(conformanceCase, { issues }) : failed(conformanceCase, "threw", []);
}

export function skipped(conformanceCase: ConformanceCase): CaseResult {
  return { ...baseOf(conformanceCase), status: "skip" };
}

function passed(conformanceCase: ConformanceCase): CaseResult {
  return { ...baseOf(conformanceCase), status: "pass" };
}

function failed(
  conformanceCase: ConformanceCase,
  reason: FailureReason,
  differences: readonly Difference[],
): CaseResult {
  return { ...baseOf(conformanceCase), status: "fail", reason, message: MESSAGES[reason], differences };
}

function baseOf({ id, domain, kind, function: name, description, grade }: ConformanceCase): CaseBase {
  return { id, domain, kind, function: name, description, grade };
}

/** The issues that an error names. Anything may have been thrown, also an object that throws when it is read. */
function issuesOf(error: unknown): readonly Json[] | undefined {
  try {
    const issues: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "issues") : undefined;
    return issuesIn({ issues: plainOf(issues)?.value ?? null });
  } catch {
    return undefined;
  }
}

/** The issues of a refusal; nothing if the answer is none. */
function issuesIn(value: Json): readonly Json[] | undefined {
  const issues = isObject(value) && Object.hasOwn(value, "issues") ? value["issues"] : undefined;
  return isList(issues) && issues.length > 0 ? issues : undefined;
}

function checkIssues(
  conformanceCase: ConformanceCase,
  expected: Json,
  issues: readonly Json[] | undefined,
): CaseResult {
  if (issues === undefined) return failed(conformanceCase, "accepted", [{ path: ["issues"], expected }]);
  const received = issues.map(essential);
  const inOrder = (list: readonly Json[]): string => JSON.stringify(list.map((one) => JSON.stringify(one)).sort());
  const same = isList(expected) && inOrder(expected.map(essential)) === inOrder(received);
  return same
    ? passed(conformanceCase)
    : failed(conformanceCase, "different", [{ path: ["issues"], expected, received }]);
}

/** An issue without its texts and facts. */
function essential(issue: Json): Json {
  if (!isObject(issue)) return issue;
  return { code: issue["code"] ?? null, path: issue["path"] ?? null };
}
