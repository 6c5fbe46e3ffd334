import { assertIterable } from "../core/iterable.js";
import type { AllowanceRun, AllowanceRunOptions } from "./allowance-run.js";
import type { AllowancePolicy } from "./policy.js";
import type { AllowanceRecord } from "./record.js";
import { runTally } from "./run-tally.js";

/**
 * {@link allowanceRun} of a stream: rows of a database, lines of a file.
 *
 * Source: that of the policy.
 *
 * @param records an async iterable of records, or an iterable of them
 * @param policy a complete policy
 * @param options `month`, `minimumGrade`, `onStatement`
 * @throws MeritError as {@link allowanceRun}, by rejecting the promise
 *
 * @example
 * ```ts
 * import { allowanceRunStream, completePolicy, localTpp2023 } from "sistem-merit/allowance";
 *
 * async function* records() {
 *   yield { id: "a", unit: "Bagian Umum", jobClass: 7, values: { "beban-kerja": 80, "prestasi-kerja": 90 } };
 * }
 * const policy = completePolicy(localTpp2023, {
 *   ceilings: { classes: { "7": 5_000_000 } }, rounding: { mode: "down", to: 1 },
 * });
 *
 * (await allowanceRunStream(records(), policy, { month: "2026-03" })).all.amount; // → 4150000
 * ```
 */
export async function allowanceRunStream(
  records: AsyncIterable<AllowanceRecord> | Iterable<AllowanceRecord>,
  policy: AllowancePolicy,
  options: AllowanceRunOptions,
): Promise<AllowanceRun> {
  const { add, closed } = runTally(policy, options);
  assertIterable(records, ["records"], [Symbol.asyncIterator, Symbol.iterator]);
  for await (const record of records) add(record);
  return closed();
}
