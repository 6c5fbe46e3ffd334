import type { PlainDate } from "../core/dates.js";
import type { Issue } from "../core/issues.js";
import { assertIterable } from "../core/iterable.js";
import { MeritError } from "../core/merit-error.js";
import { untilMany } from "../core/until-many.js";
import type { Agreement } from "./agreement.js";
import { FINDING_CODES, type FindingCode } from "./findings.js";
import { readAgreement } from "./read-agreement.js";
import { type DraftReview, readAsOf, reviewOf, type ReviewOptions } from "./review-draft.js";

/** The reviews of many drafts. */
export interface DraftReviews {
  readonly asOf: PlainDate;
  /** How many drafts there are; each stands in one of the two lists. */
  readonly count: number;
  /** The drafts that could be read, with their places in the input, from 0. */
  readonly reviewed: readonly { readonly at: number; readonly review: DraftReview }[];
  /** The drafts that could not be read, with what is wrong with each. */
  readonly failed: readonly { readonly at: number; readonly issues: readonly Issue[] }[];
  /** In how many drafts a code was found, most first; codes that were not found are left out. */
  readonly codes: readonly { readonly code: FindingCode; readonly drafts: number }[];
}

/**
 * Reviews many drafts. One that cannot be read does not stop the others: it is listed with what is wrong with it.
 *
 * Source: as {@link reviewDraft}.
 *
 * @param drafts any iterable of drafts
 * @param options `asOf`: the day of reference
 * @throws MeritError `not-a-list`; `not-an-object`, `missing`, `unknown-key`, `not-a-date` (the options)
 *
 * @example
 * ```ts
 * import { type Agreement, reviewDrafts } from "sistem-merit/cooperation";
 *
 * const sound: Agreement = { parties: [] };
 * const broken: unknown = { parties: "two" };
 * const drafts: Iterable<Agreement> = JSON.parse(JSON.stringify([sound, broken]));
 * const { count, reviewed, failed } = reviewDrafts(drafts, { asOf: "2027-02-01" });
 *
 * [count, reviewed.length, failed.length]; // → [2, 1, 1]
 * failed[0]?.issues.map(({ code, path }) => `${path.join(".")}: ${code}`); // → ["parties: not-a-list"]
 * ```
 */
export function reviewDrafts(drafts: Iterable<Agreement>, options: ReviewOptions): DraftReviews {
  const wrong: Issue[] = [];
  const asOf = readAsOf(options, wrong);
  if (asOf === undefined || wrong.length > 0) throw new MeritError(wrong);
  assertIterable(drafts, ["drafts"]);
  const reviewed: DraftReviews["reviewed"][number][] = [];
  const failed: DraftReviews["failed"][number][] = [];
  let count = 0;
  for (const draft of drafts) {
    const at = count++;
    const issues: Issue[] = [];
    const read = untilMany(issues, () => readAgreement(draft, [], issues));
    if (read === undefined) failed.push({ at, issues });
    else reviewed.push({ at, review: reviewOf(read, asOf) });
  }
  return { asOf, count, reviewed, failed, codes: countsOf(reviewed) };
}

function countsOf(reviewed: DraftReviews["reviewed"]): DraftReviews["codes"] {
  return FINDING_CODES.map((code) => ({
    code,
    drafts: reviewed.filter(({ review }) => review.findings.some((one) => one.code === code)).length,
  }))
    .filter(({ drafts }) => drafts > 0)
    .sort((a, b) => b.drafts - a.drafts);
}
