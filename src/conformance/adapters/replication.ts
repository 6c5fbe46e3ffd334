import type { AdoptionLine, AdoptionOptions } from "../../replication/adoption-line.js";
import { adoption } from "../../replication/adoption.js";
import type { ReplicationAgency } from "../../replication/agency.js";
import type { ReplicationPlanOptions } from "../../replication/plan-options.js";
import { replicationPlan } from "../../replication/replication-plan.js";
import { type ReplicationStanding, replicationTargets } from "../../replication/replication-targets.js";
import type { ReplicationScope } from "../../replication/scope.js";

/** Replicating West Java's systems. */
export const replicationAdapters = {
  adoption: ({ lines, options }: { readonly lines: readonly AdoptionLine[]; readonly options: AdoptionOptions }) =>
    adoption(lines, options),
  replicationTargets: (standing: ReplicationStanding) => replicationTargets(standing),
  replicationPlan: ({
    agency,
    scope,
    options,
  }: {
    readonly agency: ReplicationAgency;
    readonly scope: ReplicationScope;
    readonly options?: ReplicationPlanOptions;
  }) => replicationPlan(agency, scope, options),
};
