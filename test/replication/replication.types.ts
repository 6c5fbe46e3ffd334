/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  adoption,
  type AdoptionLine,
  type AdoptionThreshold,
  jabarSystems,
  replicationPlan,
  type ReplicationScope,
  replicationTargets,
} from "sistem-merit/replication";

export const scope: ReplicationScope = { systems: ["siap"], services: ["magang"] };
export const commitment = replicationPlan({ name: "X", commitments: [{ unit: "A", signed: "unknown" }] }, scope);
export const module: string | undefined = jabarSystems.siap.modules[0]?.module;

// @ts-expect-error -- the system is misspelt
export const misspelt: ReplicationScope = { systems: ["kmob"], services: [] };
// @ts-expect-error -- the service does not exist
export const service: ReplicationScope = { systems: [], services: ["hibah"] };
export const partial: ReplicationScope = { systems: ["siap"] };
// @ts-expect-error -- an agency has a name
replicationPlan({}, scope);
// @ts-expect-error -- "ya" is no answer
replicationPlan({ name: "X", commitments: [{ unit: "A", signed: "ya" }] }, scope);
// @ts-expect-error -- the handover takes no number of days
replicationPlan({ name: "X" }, scope, { days: { replikasi: 3 } });
// @ts-expect-error -- progress has a day
replicationPlan({ name: "X" }, scope, { progress: { done: [] } });
// @ts-expect-error -- there is no system of that name
export const none: unknown = jabarSystems.simpeg;
// @ts-expect-error -- the day of the state is not optional
adoption([], {});
// @ts-expect-error -- a threshold says whether the number itself reaches it
export const threshold: AdoptionThreshold = 50;
// @ts-expect-error -- who did not report is "unknown", not null
export const silent: AdoptionLine = { unit: "A", system: "k-mob", staff: 1, active: null };
// @ts-expect-error -- the instrument of 2026 has other categories
replicationTargets({ merit: { instrument: "permenpanrb-19-2025", points: 300 } });
