import * as z from "zod";
import type { Issue } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import {
  type AdoptionLine,
  type AdoptionOptions,
  readAdoptionOptions,
  readLine,
} from "../replication/adoption-line.js";
import { readAgency, type ReplicationAgency } from "../replication/agency.js";
import { rulesOf } from "../replication/plan-item.js";
import { readPlanOptions, type ReplicationPlanOptions } from "../replication/plan-options.js";
import { readStanding, type ReplicationStanding } from "../replication/replication-targets.js";
import { readScope, type ReplicationScope } from "../replication/scope.js";
import { checked } from "./checked.js";
import { raise, type SchemaOptions } from "./say.js";

/**
 * The schema of an agency, as `replicationPlan` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { replicationAgencySchema } from "sistem-merit/schemas";
 *
 * const { error } = replicationAgencySchema().safeParse({ name: "Provinsi Contoh", commitments: [{ unit: "Dinas A" }] });
 *
 * error?.issues[0]?.path; // → ["commitments", 0, "signed"]
 * ```
 */
export function replicationAgencySchema(options: SchemaOptions = {}): z.ZodType<ReplicationAgency, ReplicationAgency> {
  return checked((agency, issues) => readAgency(agency, [], issues), options);
}

/**
 * The schema of a scope, as `replicationPlan` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { replicationScopeSchema } from "sistem-merit/schemas";
 *
 * replicationScopeSchema().safeParse({ systems: ["siap", "k-mob"], services: [] }).success; // → true
 * replicationScopeSchema().safeParse({ systems: [], services: [] }).error?.issues[0]?.message; // → "wajib diisi"
 * ```
 */
export function replicationScopeSchema(options: SchemaOptions = {}): z.ZodType<ReplicationScope, ReplicationScope> {
  return checked((scope, issues) => readScope(scope, [], issues), options);
}

/**
 * The schema of the options of `replicationPlan`, whose items and services depend on the scope.
 *
 * @param scope the scope of the plan
 * @param options `lang` of the messages, Indonesian by default
 * @throws MeritError as `replicationPlan` does for the scope
 *
 * @example
 * ```ts
 * import { replicationPlanOptionsSchema } from "sistem-merit/schemas";
 *
 * const schema = replicationPlanOptionsSchema({ systems: ["siap"], services: ["magang"] });
 *
 * schema.safeParse({ days: { magang: 10 } }).success; // → true
 * schema.safeParse({ days: { pelatihan: 3 } }).success; // → false
 * ```
 */
export function replicationPlanOptionsSchema(
  scope: ReplicationScope,
  options: SchemaOptions = {},
): z.ZodType<ReplicationPlanOptions, ReplicationPlanOptions> {
  const wrong: Issue[] = [];
  const known = readScope(scope, ["scope"], wrong);
  throwIfAny(wrong);
  const ids = idsOf(rulesOf(known));
  return checked((given, issues) => readPlanOptions(given, known, ids, [], issues), options);
}

/**
 * The schema of one line, as `adoption` takes it. That no two lines name one unit and system is checked there.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { adoptionLineSchema } from "sistem-merit/schemas";
 *
 * const line = { unit: "Biro A", system: "k-mob", staff: 30, active: 31 };
 *
 * adoptionLineSchema().safeParse(line).error?.issues[0]?.message; // → "harus 0 sampai 30, diterima 31"
 * adoptionLineSchema().safeParse({ ...line, active: "unknown" }).success; // → true
 * ```
 */
export function adoptionLineSchema(options: SchemaOptions = {}): z.ZodType<AdoptionLine, AdoptionLine> {
  return checked((line, issues) => readLine(line, [], issues), options);
}

/**
 * The schema of the options of `adoption`.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { adoptionOptionsSchema } from "sistem-merit/schemas";
 *
 * adoptionOptionsSchema().safeParse({ asOf: "2024-11-04", threshold: { above: 50 } }).success; // → true
 * adoptionOptionsSchema().safeParse({ asOf: "2024-11-04", threshold: 50 }).success; // → false
 * ```
 */
export function adoptionOptionsSchema(options: SchemaOptions = {}): z.ZodType<AdoptionOptions, AdoptionOptions> {
  return checked((given, issues) => readAdoptionOptions(given, [], issues), options);
}

/**
 * The schema of where an agency stands, as `replicationTargets` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { replicationStandingSchema } from "sistem-merit/schemas";
 *
 * replicationStandingSchema().safeParse({ sakip: 71.58 }).success; // → true
 * replicationStandingSchema().safeParse({ sakip: 101 }).error?.issues[0]?.message; // → "harus 0 sampai 100, diterima 101"
 * ```
 */
export function replicationStandingSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<
  ReplicationStanding,
  ReplicationStanding
> {
  return z.custom<ReplicationStanding>().superRefine((standing, context) => {
    raise(lang, context, (issues) => readStanding(standing, [], issues));
  });
}
