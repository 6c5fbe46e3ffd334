import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { type Commitments, type ReadAgency, readAgency, type ReplicationAgency } from "./agency.js";
import { itemsOf, type PlanItem, rulesOf } from "./plan-item.js";
import { type ReadPlanOptions, readPlanOptions, type ReplicationPlanOptions } from "./plan-options.js";
import { countOf, type ProgressCount, withState } from "./plan-progress.js";
import { replicationTemplate } from "./rules/replication-template.js";
import { workingGroupCases } from "./rules/working-groups.js";
import { type PlannedScope, readScope, type ReplicationScope, WHOLE_SCOPE } from "./scope.js";
import type { RoleId, RolePart, StageId } from "./template.js";

/** A role of the working group. */
export interface WorkingGroupRole {
  readonly id: RoleId;
  readonly name: Text;
  readonly part: RolePart;
  /** Ids of the cases in which it was seen. */
  readonly seenIn: readonly string[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** A plan: a checklist by stage, and who works on it. */
export interface ReplicationPlan {
  readonly agency: string;
  readonly scope: PlannedScope;
  /** That this is a template, and no rule. */
  readonly note: Text;
  readonly stages: readonly { readonly id: StageId; readonly name: Text; readonly items: readonly PlanItem[] }[];
  /** The chair first. */
  readonly workingGroup: readonly WorkingGroupRole[];
  /** The offices by whether they signed; unknown if no list was given. */
  readonly commitments: Commitments | "unknown";
  /** Present if progress was given. */
  readonly progress?: ProgressCount;
  /** What no source says. */
  readonly unknown: readonly Text[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * A checklist for taking over West Java's systems, by stage (*amati, tiru, modifikasi*): what is done by whom, what it
 * takes, what comes before it, and which door of this library helps. With `progress`, what is done, open and blocked.
 *
 * It is a template: no regulation demands it, and every part says what it rests on. At the first stage a system needs its
 * questions asked (what is `unknown` in `jabarSystems`), at the second its data, at the third the agency's own rules
 * and numbers. The item for the commitments of the offices is done only if every office of the list has signed.
 *
 * Source: those of `replicationTemplate`; decision 0045-a-replication-plan-is-a-template.
 *
 * @param agency its name, and which offices (perangkat daerah) signed
 * @param scope the systems and services, in any order; that of an agreement will do
 * @param options `days` of the services, `progress`
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-text`, `not-a-list`, `not-one-of`,
 * `duplicate`, `not-a-number`, `out-of-range`, `not-on-scale`, `not-a-date`
 *
 * @example
 * ```ts
 * import { replicationPlan } from "sistem-merit/replication";
 *
 * const plan = replicationPlan(
 *   { name: "Provinsi Contoh", commitments: [{ unit: "Dinas A", signed: true }, { unit: "Dinas B", signed: false }] },
 *   { systems: ["k-mob"], services: ["magang"] },
 *   { progress: { asOf: "2025-03-31", done: [{ item: "komitmen-pimpinan", on: "2025-01-06" }] } },
 * );
 *
 * plan.stages.map(({ id, items }) => `${id} ${items.length}`); // → ["amati 7", "tiru 4", "modifikasi 4"]
 * plan.progress; // → { asOf: "2025-03-31", done: 1, open: 4, blocked: 10, later: [] }
 * plan.stages[1]?.items.find(({ id }) => id === "magang")?.days; // → "unknown"
 * plan.commitments; // → { signed: ["Dinas A"], notSigned: ["Dinas B"], unknown: [] }
 * plan.workingGroup[0]?.name.en; // → "Assistant to the regional secretary"
 * plan.grade; // → "interpretation"
 * ```
 */
export function replicationPlan(
  agency: ReplicationAgency,
  scope: ReplicationScope,
  options?: ReplicationPlanOptions,
): ReplicationPlan {
  const issues: Issue[] = [];
  const read = readPlan(agency, scope, options, issues);
  throwIfAny(issues);
  const { progress, days } = read.options;
  const planned = itemsOf(rulesOf(read.scope), days);
  const items = progress ? withState(planned, progress, read.agency) : planned;
  const { note, method, stages, roles, unknown } = replicationTemplate;
  return {
    agency: read.agency.name,
    scope: read.scope,
    note: note.value,
    stages: method.value.map((id) => ({ id, name: stages[id], items: items.filter(({ stage }) => stage === id) })),
    workingGroup: roles.flatMap(({ id, name, part: { value: part, grade, cite } }) =>
      part === "luar" ? [] : { id, name, part, seenIn: casesOf(id), grade, cite },
    ),
    commitments: read.agency.commitments,
    ...(progress && { progress: countOf(items, progress) }),
    unknown,
    ...basisOf(note, method, ...items),
  };
}

/** The input of a plan, read. */
interface ReadPlan {
  readonly agency: ReadAgency;
  readonly scope: PlannedScope;
  readonly options: ReadPlanOptions;
}

/** Reads the input of a plan, and adds what is wrong to `issues`. */
function readPlan(agency: unknown, scope: unknown, options: unknown, issues: Issue[]): ReadPlan {
  const by = readAgency(agency, ["agency"], issues);
  const before = issues.length;
  const given = readScope(scope, ["scope"], issues);
  // A misspelt scope must not make the items of the progress look wrong as well.
  const known = issues.length > before ? WHOLE_SCOPE : given;
  return {
    agency: by,
    scope: given,
    options: readPlanOptions(options, known, idsOf(rulesOf(known)), ["options"], issues),
  };
}

const casesOf = (role: RoleId): string[] => idsOf(workingGroupCases.filter(({ roles }) => roles.value.includes(role)));
