import type { Correction } from "../allowance/correction.js";
import { type Month, readMonth } from "../allowance/month.js";
import type { AllowancePolicy } from "../allowance/policy.js";
import { readCorrection } from "../allowance/read-correction.js";
import { readPolicy } from "../allowance/read-policy.js";
import { recordReader } from "../allowance/read-record.js";
import type { AllowanceRecord } from "../allowance/record.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type * as z from "zod";
import { checked } from "./checked.js";
import type { SchemaOptions } from "./say.js";

/** How the schema of a record speaks, and of which month the record must be. */
export interface AllowanceRecordSchemaOptions extends SchemaOptions {
  /** The month that is calculated, `YYYY-MM`. */
  readonly month: Month;
}

/**
 * The schema of a complete policy, as `allowance` takes it. A figure that is missing is an issue.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { bp2mi2024 } from "sistem-merit/allowance";
 * import { allowancePolicySchema } from "sistem-merit/schemas";
 *
 * const rounding = { mode: "down", to: 1 };
 * const outcome = allowancePolicySchema().safeParse({ ...bp2mi2024, rounding });
 *
 * outcome.error?.issues.map(({ path }) => path); // → [["ceilings"]]
 * ```
 */
export const allowancePolicySchema = (options: SchemaOptions = {}): z.ZodType<AllowancePolicy, AllowancePolicy> =>
  checked((policy, issues) => readPolicy(policy, issues, []), options);

/**
 * The schema of a record under a policy, as `allowance` takes it.
 *
 * @param policy a complete policy, which says what a record must hold
 * @param options `month` that is calculated; `lang` of the messages, Indonesian by default
 * @throws MeritError what is wrong with the policy or the month
 *
 * @example
 * ```ts
 * import { completePolicy, localTpp2023 } from "sistem-merit/allowance";
 * import { allowanceRecordSchema } from "sistem-merit/schemas";
 *
 * const policy = completePolicy(localTpp2023, {
 *   ceilings: { classes: { "7": 5_000_000 } }, rounding: { mode: "down", to: 1 },
 * });
 * const outcome = allowanceRecordSchema(policy, { month: "2026-03" }).safeParse({
 *   id: "pegawai-a", unit: "Bagian Umum", jobClass: 8, values: { "beban-kerja": 101, "prestasi-kerja": 90 },
 * });
 *
 * outcome.error?.issues.map(({ message }) => message);
 * // → ["harus 0 sampai 100, diterima 101", "kebijakan tidak memuat pagu untuk kelas 8"]
 * ```
 */
export function allowanceRecordSchema(
  policy: AllowancePolicy,
  options: AllowanceRecordSchemaOptions,
): z.ZodType<AllowanceRecord, AllowanceRecord> {
  const issues: Issue[] = [];
  const rules = readPolicy(policy, issues);
  const month = readMonth(options.month, ["options", "month"], issues);
  if (!rules || month === undefined) throw new MeritError(issues);
  const readRecord = recordReader(rules, month);
  return checked((record, found) => readRecord(record, [], found), options);
}

/**
 * The schema of a correction, as `appeal` takes it. Whether its values are right depends on the record, which `appeal`
 * checks.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { allowanceCorrectionSchema } from "sistem-merit/schemas";
 *
 * const outcome = allowanceCorrectionSchema().safeParse({
 *   role: "pejabat-penilai", date: "2026-04-31", reason: "rekaman ganda", items: [{ item: "jobClass", value: 8 }],
 * });
 *
 * outcome.error?.issues[0]?.path; // → ["date"]
 * ```
 */
export const allowanceCorrectionSchema = (options: SchemaOptions = {}): z.ZodType<Correction, Correction> =>
  checked((correction, issues) => readCorrection(correction, [], issues), options);
