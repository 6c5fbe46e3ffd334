import { type Basis, basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { idsOf } from "../core/keys.js";
import type { Text } from "../core/text.js";
import type { ServiceId, SystemId } from "../cooperation/scope.js";
import { jabarSystems } from "./rules/jabar-systems.js";
import { replicationTemplate } from "./rules/replication-template.js";
import type { PlannedScope } from "./scope.js";
import type { JabarSystem, ModuleId } from "./system.js";
import type { CatalogueNeeds, ItemRule, RoleId, StageId, SystemItemRule } from "./template.js";

/** Where an item stands on a day. It is blocked if an item that comes before it is not done. */
export type ItemState = "done" | "open" | "blocked";

/** An item of a plan. */
export interface PlanItem {
  readonly id: string;
  readonly name: Text;
  readonly stage: StageId;
  /** The system or the service because of which it is in the plan. */
  readonly system?: SystemId;
  readonly service?: ServiceId;
  readonly task: Sourced<Text>;
  readonly roles: Sourced<readonly RoleId[]>;
  /** The documents or data that it takes. */
  readonly needs: Sourced<readonly Text[]> | "unknown";
  /** The doors of this library that help. */
  readonly modules: readonly ModuleId[];
  /** Ids of the items that come before it. */
  readonly after: readonly string[];
  /** How many days it takes: the caller's number, or unknown. Absent where no number of days is meant. */
  readonly days?: Sourced<number> | "unknown";
  /** Present if progress was given, as are the next four where they say something. */
  readonly state?: ItemState;
  /** The day on which it was done. */
  readonly on?: PlainDate;
  /** Ids of the items that block it. */
  readonly blockedBy?: readonly string[];
  /** It is done, although these items, which come before it, are not. */
  readonly aheadOf?: readonly string[];
  /** It was said to be done, but these offices have not signed, or it is not known whether they have. */
  readonly unsigned?: readonly string[];
  /** The weakest grade on which task, roles, needs and order rest. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** An item of the template as it stands in a plan. */
type PlannedRule =
  | { readonly id: string; readonly rule: ItemRule }
  | { readonly id: string; readonly rule: SystemItemRule; readonly system: SystemId };

/** The items of the template that a scope calls for, in their order. */
export function rulesOf({ systems, services }: PlannedScope): PlannedRule[] {
  return replicationTemplate.items.flatMap((rule): PlannedRule[] => {
    if ("prefix" in rule) return systems.map((id) => ({ id: `${rule.prefix}-${id}`, rule, system: id }));
    const { id, system, service, anySystem } = rule;
    const isCalledFor =
      (system === undefined || systems.includes(system)) &&
      (service === undefined || services.includes(service)) &&
      (anySystem === undefined || systems.length > 0);
    return isCalledFor ? [{ id, rule }] : [];
  });
}

/** The items of a plan. What comes before an item counts as far as it is in the plan. */
export function itemsOf(planned: readonly PlannedRule[], days: ReadonlyMap<string, number>): PlanItem[] {
  const ids = idsOf(planned);
  return planned.map((one) =>
    "system" in one ? systemItem(one.rule, jabarSystems[one.system], ids) : ownItem(one.rule, ids, days),
  );
}

function ownItem(rule: ItemRule, ids: readonly string[], days: ReadonlyMap<string, number>): PlanItem {
  const { id, name, stage, system, service, task, roles, needs, modules, after, timed } = rule;
  return {
    id,
    name,
    stage,
    ...(system && { system }),
    ...(service && { service }),
    task,
    roles,
    needs,
    modules,
    after: after.value.filter((one) => ids.includes(one)),
    ...(timed && { days: daysOf(days.get(id)) }),
    ...basisOf(task, roles, needs, after),
  };
}

const daysOf = (days: number | undefined): Sourced<number> | "unknown" =>
  days === undefined ? "unknown" : { value: days, grade: "caller", cite: [] };

function systemItem(rule: SystemItemRule, system: JabarSystem, ids: readonly string[]): PlanItem {
  const { systemRoles, systemAfter } = replicationTemplate;
  const { prefix, verb, stage, task, after, afterOwn, afterSources } = rule;
  const { roles = { ...systemRoles, value: systemRoles.value[system.id] } } = rule;
  const needs = typeof rule.needs === "string" ? needsOf(system, rule.needs, task) : rule.needs;
  const sources = afterSources && systemAfter[system.id];
  const before = [...after.value, ...(afterOwn ? [`${afterOwn}-${system.id}`] : []), ...(sources?.value ?? [])];
  return {
    id: `${prefix}-${system.id}`,
    name: { id: `${verb.id} ${system.name.id}`, en: `${verb.en} ${system.name.en}` },
    stage,
    system: system.id,
    task,
    roles,
    needs,
    modules: rule.modules ?? system.modules.map(({ module }) => module),
    after: before.filter((id) => ids.includes(id)),
    ...basisOf(task, roles, needs === "unknown" ? undefined : needs, after, sources),
  };
}

function needsOf({ unknown, supply, dataIn }: JabarSystem, needs: CatalogueNeeds, task: Basis): PlanItem["needs"] {
  if (needs === "supply") return supply;
  if (needs === "unknown") return { value: unknown, grade: task.grade, cite: task.cite };
  if (dataIn.length === 0) return "unknown";
  return { value: dataIn.map(({ value }) => value), ...basisOf(...dataIn) };
}
