import { freeze } from "../core/freeze.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import { caseFiles } from "./case-files.js";
import type { ConformanceCase } from "./conformance-case.js";

const CASES: readonly ConformanceCase[] = /* @__PURE__ */ freeze(
  caseFiles.flatMap(({ domain, cases }) => cases.map((one) => ({ ...one, domain }))),
);

/**
 * The cases that the library ships, as plain data: published results first, then both sides of published bounds.
 *
 * The same cases stand as JSON in the package, one file for each domain and regulation
 * (`sistem-merit/conformance/sakip-permenpanrb-88-2021.json`), for those who test a system in another language.
 *
 * Source: every case names its own.
 *
 * @param domain only the cases of this domain, as `"merit"` or `"ip-asn"`
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { conformanceCases } from "sistem-merit/conformance";
 *
 * const court = conformanceCases("merit").find(({ id }) => id === "mahkamah-konstitusi-2021");
 *
 * court?.function; // → "assessAspects"
 * court?.expected.points; // → 327
 * court?.grade; // → "secondary"
 * ```
 */
export function conformanceCases(domain?: string): readonly ConformanceCase[] {
  if (domain === undefined) return CASES;
  const issues: Issue[] = [];
  readDomain(domain, CASES, ["domain"], issues);
  throwIfAny(issues);
  return CASES.filter((one) => one.domain === domain);
}

/** A domain that some of the cases have. Adds an issue and returns nothing if none has it. */
export function readDomain(
  domain: unknown,
  cases: readonly ConformanceCase[],
  path: Issue["path"],
  issues: Issue[],
): string | undefined {
  return readOneOf(domain, [...new Set(cases.map((one) => one.domain))], path, issues);
}
