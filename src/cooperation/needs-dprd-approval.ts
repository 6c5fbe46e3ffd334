import { basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import type { DprdFacts } from "./agreement.js";
import { COOPERATION_KINDS, type CooperationKind } from "./cooperation-rules.js";
import { readDprdFacts } from "./read-agreement.js";
import { cooperation2018 } from "./rules/pp-28-2018.js";

/** Why the DPRD must approve. */
export type DprdReason = "burdens-public-and-region" | "not-in-current-apbd" | "partner-abroad";

/** It is known whether the DPRD must approve. */
export interface KnownDprdApproval {
  readonly needed: boolean;
  /** Every reason; none if no approval is needed. */
  readonly because: readonly DprdReason[];
  readonly reason: Text;
  /** The weakest grade that the answer rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** It is not known whether the DPRD must approve. */
export interface UnknownDprdApproval {
  readonly needed: "unknown";
  /** The facts that would tell; none if no rule is known. */
  readonly missing: readonly (keyof DprdFacts)[];
  readonly reason: Text;
  /** The rules that ask for these facts. */
  readonly cite: readonly Citation[];
}

/** Whether the DPRD of a region must approve. */
export type DprdApproval = KnownDprdApproval | UnknownDprdApproval;

/**
 * Whether the DPRD of a region must approve a cooperation: if the plan burdens the public and the region, and if its
 * funding is not in the APBD of the current year. One of the two is enough.
 *
 * That no approval is needed otherwise is an interpretation, and for KSDD alone. For a Sinergi no rule is known, and for
 * KSDPK only the first; then the answer is `"unknown"`.
 *
 * Source: Kota Bandung on KSDD, slides of the Ministry of Home Affairs, IndoVoices on PP 28/2018; the portal of Kota
 * Yogyakarta (abroad); decision 0041-who-signs-and-who-approves.
 *
 * @param kind the legal kind
 * @param facts what is known of the plan; an absent fact is not known
 * @param options `minimumGrade`: the weakest grade that is accepted
 * @throws MeritError with every issue: `not-one-of`, `not-an-object`, `unknown-key`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { needsDprdApproval } from "sistem-merit/cooperation";
 *
 * const burdened = needsDprdApproval("ksdd-sukarela", { burdensPublicAndRegion: true });
 * const free = needsDprdApproval("ksdd-sukarela", { burdensPublicAndRegion: false, fundedInCurrentApbd: true });
 * const open = needsDprdApproval("ksdd-sukarela", { burdensPublicAndRegion: false });
 *
 * burdened.needed; // → true
 * free.needed; // → false
 * free.needed === false ? free.grade : ""; // → "interpretation"
 * open.needed === "unknown" ? open.missing : []; // → ["fundedInCurrentApbd"]
 * needsDprdApproval("sinergi", {}).needed; // → "unknown"
 * ```
 */
export function needsDprdApproval(kind: CooperationKind, facts: DprdFacts, options?: GradeOptions): DprdApproval {
  const issues: Issue[] = [];
  const known = readOneOf(kind, COOPERATION_KINDS, ["kind"], issues);
  const read = readDprdFacts(facts, ["facts"], issues);
  const minimum = readGradeOptions(options, issues);
  if (known === undefined || read === undefined || issues.length > 0) throw new MeritError(issues);
  const approval = dprdApprovalOf(known, read);
  if (approval.needed !== "unknown") assertGrade(minimum, [[["needed"], approval]]);
  return approval;
}

/** {@link needsDprdApproval} for what has been read. */
export function dprdApprovalOf(
  kind: CooperationKind,
  { burdensPublicAndRegion, fundedInCurrentApbd }: DprdFacts,
): DprdApproval {
  const { always, burden, unfunded, otherwise } = cooperation2018.kinds[kind].dprd;
  const conditions: readonly Condition[] = [
    { rule: always, because: "partner-abroad", holds: true },
    {
      rule: burden,
      because: "burdens-public-and-region",
      fact: "burdensPublicAndRegion",
      holds: burdensPublicAndRegion,
    },
    { rule: unfunded, because: "not-in-current-apbd", fact: "fundedInCurrentApbd", holds: not(fundedInCurrentApbd) },
  ];
  const known = conditions.filter(({ rule }) => rule !== undefined);
  const met = known.filter(({ holds }) => holds === true);
  const rulesOf = (some: readonly Condition[]) => basisOf(...some.map(({ rule }) => rule));
  if (met.length > 0) {
    return { needed: true, because: met.map(({ because }) => because), reason: NEEDED, ...rulesOf(met) };
  }
  const missing = known.flatMap(({ fact, holds }) => (fact !== undefined && holds === undefined ? [fact] : []));
  if (missing.length > 0) return { needed: "unknown", missing, reason: FACTS_MISSING, cite: rulesOf(known).cite };
  if (otherwise === undefined) return { needed: "unknown", missing, reason: NO_RULE, cite: rulesOf(known).cite };
  return { needed: false, because: [], reason: NOT_NEEDED, ...basisOf(otherwise, ...known.map(({ rule }) => rule)) };
}

/** A condition on which approval depends. */
interface Condition {
  readonly rule: Sourced<true> | undefined;
  readonly because: DprdReason;
  readonly fact?: keyof DprdFacts;
  /** Absent if it is not known. */
  readonly holds: boolean | undefined;
}

const not = (fact: boolean | undefined): boolean | undefined => (fact === undefined ? undefined : !fact);

const NEEDED: Text = { id: "perlu persetujuan DPRD", en: "the DPRD must approve" };
const NOT_NEEDED: Text = { id: "tidak perlu persetujuan DPRD", en: "the DPRD need not approve" };
const FACTS_MISSING: Text = { id: "faktanya belum lengkap", en: "facts are missing" };
const NO_RULE: Text = { id: "aturannya tidak diketahui", en: "the rule is not known" };
