import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Kasn2019CategoryId } from "../../merit/rules/kasn-9-2019.js";
import type { SakipPredicateId } from "../../sakip/sakip-rules.js";
import { interpretation, secondary } from "../../sources/cite.js";

/** What a replication is to reach. */
export interface ReplicationGoals {
  readonly sakip: { readonly from: Sourced<SakipPredicateId>; readonly to: Sourced<SakipPredicateId> };
  readonly merit: { readonly from: Sourced<Kasn2019CategoryId>; readonly to: Sourced<Kasn2019CategoryId> };
}

/**
 * The goals beside a replication: SAKIP from BB to A, as Sulawesi Tengah stated for 2023, and merit from Baik to Sangat
 * Baik.
 *
 * Source: Redaksi Rakyat and Gema Sulawesi for SAKIP; the goal for merit is an interpretation (decision
 * 0045-a-replication-plan-is-a-template).
 *
 * @example
 * ```ts
 * import { replicationGoals } from "sistem-merit/replication";
 *
 * replicationGoals.sakip.to.value; // → "A"
 * replicationGoals.sakip.to.grade; // → "secondary"
 * replicationGoals.merit.to.grade; // → "interpretation"
 * ```
 */
export const replicationGoals: ReplicationGoals = /* @__PURE__ */ freeze({
  sakip: {
    from: secondary("BB", "redaksirakyat-2023-02-20", "gemasulawesi-8533"),
    to: secondary("A", "redaksirakyat-2023-02-20", "gemasulawesi-8533"),
  },
  merit: {
    from: interpretation("baik", "0045-a-replication-plan-is-a-template"),
    to: interpretation("sangat-baik", "0045-a-replication-plan-is-a-template"),
  },
});
