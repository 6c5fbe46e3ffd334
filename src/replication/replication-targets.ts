import { attempt } from "../core/attempt.js";
import { basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import type { Issue, Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import type { EitherKasn2019, KnownResult } from "../merit/known-result.js";
import type { Kasn2019CategoryId } from "../merit/rules/kasn-9-2019.js";
import { type Gap, gapTo } from "../plan/gap-to.js";
import type { SakipResult } from "../sakip/result.js";
import type { Sakip2021ComponentId } from "../sakip/rules/permenpanrb-88-2021.js";
import { type SakipGap, sakipGapTo } from "../sakip/sakip-gap-to.js";
import type { SakipPredicateId } from "../sakip/sakip-rules.js";
import { replicationGoals } from "./rules/goals.js";

/** Where an agency stands today, as far as it is known. */
export interface ReplicationStanding {
  /** A result of `sakip`, or a total alone, 0 to 100. */
  readonly sakip?: number | SakipResult<Sakip2021ComponentId> | undefined;
  /** An assessment of merit under the instrument of 2019, or a total alone: `{ instrument, points }`. */
  readonly merit?: KnownResult | undefined;
}

/** A goal, and how far it is. */
export interface ReplicationTarget<Id extends string, G> {
  readonly from: Sourced<Id>;
  readonly to: Sourced<Id>;
  /** As `sakipGapTo` and `gapTo` give it. Absent if where the agency stands is not known. */
  readonly gap?: G;
}

/** The goals beside a replication. */
export interface ReplicationTargets {
  readonly sakip: ReplicationTarget<SakipPredicateId, SakipGap<Sakip2021ComponentId>>;
  readonly merit: ReplicationTarget<Kasn2019CategoryId, Gap<EitherKasn2019>>;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The two goals beside a replication, SAKIP from BB to A and merit from Baik to Sangat Baik, with the gap that
 * `sakipGapTo` and `gapTo` find. Nothing else is computed here; for another goal, call these.
 *
 * Source: Redaksi Rakyat and Gema Sulawesi for the goal of SAKIP (Sulawesi Tengah, 2023); the goal for merit is an
 * interpretation (decision 0045-a-replication-plan-is-a-template).
 *
 * @param standing where the agency stands; what is absent is not known
 * @throws MeritError with every issue of both: those of `sakipGapTo` and `gapTo`, and `unknown-key`
 *
 * @example
 * ```ts
 * import { replicationTargets } from "sistem-merit/replication";
 *
 * const { sakip, merit } = replicationTargets({ sakip: 71.58, merit: { instrument: "kasn-9-2019", points: 318.5 } });
 *
 * [sakip.to.value, sakip.gap?.missing, sakip.gap?.grade]; // → ["A", 8.43, "interpretation"]
 * [merit.to.value, merit.gap?.missing]; // → ["sangat-baik", 6.5]
 * "gap" in replicationTargets({}).sakip; // → false
 * ```
 */
export function replicationTargets(standing: ReplicationStanding): ReplicationTargets {
  const issues: Issue[] = [];
  const gaps = readStanding(standing, [], issues);
  throwIfAny(issues);
  const { sakip, merit } = replicationGoals;
  return {
    sakip: { ...sakip, ...(gaps.sakip && { gap: gaps.sakip }) },
    merit: { ...merit, ...(gaps.merit && { gap: gaps.merit }) },
    ...basisOf(sakip.to, merit.to, gaps.sakip, gaps.merit),
  };
}

/** The gaps of a standing that may come from plain JavaScript. Adds what is wrong to `issues`. */
export function readStanding(
  standing: ReplicationStanding,
  path: Path,
  issues: Issue[],
): { readonly sakip: SakipGap<Sakip2021ComponentId> | undefined; readonly merit: Gap<EitherKasn2019> | undefined } {
  const given: unknown = standing;
  if (!checkKeys(given, [], ["sakip", "merit"], path, issues)) return { sakip: undefined, merit: undefined };
  const { sakip, merit } = standing;
  const gapOf = <G>(key: string, gap: () => G): G | undefined => {
    const outcome = attempt(gap);
    if (outcome.ok) return outcome.value;
    // Both call it the result.
    for (const one of outcome.issues) issues.push({ ...one, path: [...path, key, ...one.path.slice(1)] });
    return undefined;
  };
  return {
    sakip: sakip === undefined ? undefined : gapOf("sakip", () => sakipGapTo(sakip, replicationGoals.sakip.to.value)),
    merit: merit === undefined ? undefined : gapOf("merit", () => gapTo(merit, replicationGoals.merit.to.value)),
  };
}
