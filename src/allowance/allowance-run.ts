import type { Citation, Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { assertIterable } from "../core/iterable.js";
import type { Month } from "./month.js";
import type { AllowanceOptions } from "./options.js";
import type { AllowancePolicy } from "./policy.js";
import type { AllowanceRecord } from "./record.js";
import { runTally } from "./run-tally.js";
import type { AllowanceStatement } from "./statement.js";

/** What a run must be told, and may be told. */
export interface AllowanceRunOptions extends AllowanceOptions {
  /** Takes every statement as soon as it is there, with the place of its record. The run itself keeps none. */
  readonly onStatement?: ((statement: AllowanceStatement, at: number) => void) | undefined;
}

/** The sums of some statements, in whole rupiah. */
export interface RunTotals {
  readonly count: number;
  /** How many have an amount. */
  readonly complete: number;
  /** How many do not yet, because something is not known. */
  readonly incomplete: number;
  /** The ceilings of all, for a whole month. */
  readonly ceiling: number;
  /** The amounts of those that are complete. */
  readonly amount: number;
}

/** A record that gave no statement. */
export interface FailedRecord {
  /** Its place among the records, from 0. */
  readonly at: number;
  /** Its own key, if it has one. */
  readonly id?: string;
  readonly issues: readonly Issue[];
}

/** What a run comes to. `received` is `all.count` and the failed ones. */
export interface AllowanceRun {
  /** Id of the policy. */
  readonly policy: string;
  readonly month: Month;
  readonly paidIn?: Month;
  readonly received: number;
  readonly all: RunTotals;
  /** In the order in which they first came. They add up to `all`. */
  readonly units: readonly (RunTotals & { readonly unit: string })[];
  /** From the lowest. They add up to `all`. */
  readonly classes: readonly (RunTotals & { readonly jobClass: number })[];
  /** Every record that failed, in its order; none is left out. */
  readonly failed: readonly FailedRecord[];
  /** The weakest grade that any statement rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * A whole payroll: {@link allowance} for every record, one at a time, closed with totals that add up to the rupiah.
 *
 * A record with something wrong stops nothing: it is listed with its place and all its issues. A second record with the
 * `id` of one that was calculated fails, so that nobody is paid twice.
 *
 * Source: that of the policy.
 *
 * @param records an iterable of records, each read when its turn comes
 * @param policy a complete policy
 * @param options `month`, `minimumGrade`, `onStatement`
 * @throws MeritError what is wrong with the policy or the options, as {@link allowance}; `not-a-function`, `not-a-list`
 *
 * @example
 * ```ts
 * import { allowanceRun, completePolicy, localTpp2023 } from "sistem-merit/allowance";
 *
 * const policy = completePolicy(localTpp2023, {
 *   ceilings: { classes: { "7": 5_000_000 } }, rounding: { mode: "down", to: 1 },
 * });
 * const values = { "beban-kerja": 100, "prestasi-kerja": 90 };
 * const paid: number[] = [];
 * const run = allowanceRun(
 *   [
 *     { id: "a", unit: "Bagian Umum", jobClass: 7, values },
 *     { id: "b", unit: "Bagian Umum", jobClass: 8, values },
 *   ],
 *   policy,
 *   { month: "2026-03", onStatement: ({ amount = 0 }) => paid.push(amount) },
 * );
 *
 * paid; // → [4850000]
 * run.all.amount; // → 4850000
 * run.failed.map(({ at, issues }) => `${at}: ${issues[0]?.message.en}`); // → ["1: the policy holds no ceiling for class 8"]
 * ```
 */
export function allowanceRun(
  records: Iterable<AllowanceRecord>,
  policy: AllowancePolicy,
  options: AllowanceRunOptions,
): AllowanceRun {
  const { add, closed } = runTally(policy, options);
  assertIterable(records, ["records"]);
  for (const record of records) add(record);
  return closed();
}
