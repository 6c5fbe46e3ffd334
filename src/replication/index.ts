/**
 * Replicating West Java's systems: the catalogue, the plan, and how far adoption is.
 *
 * @module sistem-merit/replication
 */
export { SERVICE_IDS, type ServiceId, SYSTEM_IDS, type SystemId } from "../cooperation/scope.js";
export {
  adoption,
  type Adoption,
  type AdoptionShare,
  type AdoptionUnit,
  type FailedLine,
  type SilentUnit,
  type SystemAdoption,
} from "./adoption.js";
export type { AdoptionLine, AdoptionOptions, AdoptionThreshold } from "./adoption-line.js";
export type { Commitments, OfficeCommitment, ReplicationAgency } from "./agency.js";
export type { ItemState, PlanItem } from "./plan-item.js";
export {
  type DoneItem,
  type ReplicationPlanOptions,
  type ReplicationProgress,
  TIMED_SERVICE_IDS,
  type TimedServiceId,
} from "./plan-options.js";
export type { ProgressCount } from "./plan-progress.js";
export { replicationPlan, type ReplicationPlan, type WorkingGroupRole } from "./replication-plan.js";
export {
  type ReplicationStanding,
  type ReplicationTarget,
  replicationTargets,
  type ReplicationTargets,
} from "./replication-targets.js";
export { adoptionRules, type AdoptionRules, type ReportedAdoption } from "./rules/adoption.js";
export { replicationGoals, type ReplicationGoals } from "./rules/goals.js";
export { jabarApps } from "./rules/jabar-apps.js";
export { jabarSystems } from "./rules/jabar-systems.js";
export { replicationTemplate } from "./rules/replication-template.js";
export { workingGroupCases } from "./rules/working-groups.js";
export type { PlannedScope, ReplicationScope } from "./scope.js";
export type { JabarApp, JabarSystem, ModuleId, ModuleUse } from "./system.js";
export type {
  CatalogueNeeds,
  ItemRule,
  ReplicationTemplate,
  RoleId,
  RolePart,
  RoleRule,
  StageId,
  SystemItemRule,
  WorkingGroupCase,
} from "./template.js";
