import { issue, type Issue, type Path } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { objectOf, type Read } from "../core/read-object.js";
import { statementOf } from "./calculate.js";
import type { Correction } from "./correction.js";
import { type Month, readMonth } from "./month.js";
import type { AllowancePolicy } from "./policy.js";
import { listOf, oneOf, own } from "./read.js";
import {
  checkOnce,
  type ReadCorrection,
  readCorrection,
  type ReadItem,
  recorded,
  readRecordedCorrection,
} from "./read-correction.js";
import { type ReadPolicy, readPolicy } from "./read-policy.js";
import { recordReader } from "./read-record.js";
import type { AllowanceRecord } from "./record.js";
import type { AllowanceStatement } from "./statement.js";

/**
 * The statement after an appeal (banding): what was corrected, by which role and when, and the difference. The first
 * statement stays as it is.
 *
 * A correction is an additional fact. Nothing can be corrected twice, neither in one correction nor in a later appeal
 * against the second statement: nobody could say which one holds.
 *
 * Source: West Java's portal has an appeal (public inventory of its applications); its rules are not public.
 *
 * @param statement a statement of {@link allowance}, {@link allowanceRun} or an appeal, also one that was stored as JSON
 * @param correction the role of who decided, the day, the reason, and what is corrected
 * @param policy the policy of the statement
 * @throws MeritError with every issue: those of {@link allowance} for the policy and the corrected record; `duplicate`;
 * `not-one-of` (another policy), `total-contradicts-aspects` (the statement does not follow from its record)
 *
 * @example
 * ```ts
 * import { allowance, appeal, completePolicy, localTpp2023 } from "sistem-merit/allowance";
 *
 * const policy = completePolicy(localTpp2023, {
 *   ceilings: { classes: { "7": 5_000_000 } }, rounding: { mode: "down", to: 1 },
 * });
 * const values = { "beban-kerja": 80, "prestasi-kerja": 90 };
 * const first = allowance({ id: "a", unit: "Bagian Umum", jobClass: 7, values }, policy, { month: "2026-03" });
 *
 * const second = appeal(
 *   first,
 *   {
 *     role: "pejabat-penilai", date: "2026-04-10", reason: "aktivitas tanggal 12 belum dihitung",
 *     items: [{ item: "values", component: "beban-kerja", value: 85 }],
 *   },
 *   policy,
 * );
 *
 * [first.amount, second.amount, second.replaces?.difference]; // → [4150000, 4325000, 175000]
 * ```
 */
export function appeal(
  statement: AllowanceStatement,
  correction: Correction,
  policy: AllowancePolicy,
): AllowanceStatement {
  const issues: Issue[] = [];
  const rules = readPolicy(policy, issues);
  const decided = readCorrection(correction, ["correction"], issues);
  const first = rules && statementReader(rules)(statement, ["statement"], issues);
  if (first && decided) checkOnce(first.corrections, decided, issues);
  if (!rules || !first || !decided || issues.length > 0) throw new MeritError(issues);
  const { month, record, corrections, amount } = first;
  const read = recordReader(rules, month)(corrected(record, decided.items), ["corrected"], issues);
  if (!read) throw new MeritError(issues);
  const second = statementOf(rules, read, month);
  const isKnown = amount !== undefined && second.status === "complete";
  return {
    ...second,
    corrections: [...corrections, decided].map(recorded),
    replaces: {
      corrections: corrections.length,
      ...(amount !== undefined && { amount }),
      ...(isKnown && { difference: second.amount - amount }),
    },
  };
}

interface ReadStatement {
  readonly month: Month;
  readonly record: AllowanceRecord;
  readonly amount: number | undefined;
  readonly corrections: readonly ReadCorrection[];
}

/** A reader of a statement, which may have been stored as JSON. It must be what its record and the policy give. */
function statementReader(rules: ReadPolicy): Read<ReadStatement> {
  const readParts = objectOf(
    { policy: oneOf([rules.id]), month: readMonth },
    { corrections: listOf(readRecordedCorrection) },
    "may-stand-beside",
  );
  return (value, path, issues) => {
    const parts = readParts(value, path, issues);
    const read = parts && recordReader(rules, parts.month)(own(value, "record"), [...path, "record"], issues);
    if (!read) return undefined;
    const { month, corrections = [] } = parts;
    const { amount } = statementOf(rules, read, month);
    if (amount !== own(value, "amount")) issues.push(doesNotFollow([...path, "amount"]));
    return { month, record: read.record, amount, corrections };
  };
}

function doesNotFollow(path: Path): Issue {
  return issue(
    "total-contradicts-aspects",
    path,
    {},
    "jumlah pernyataan tidak sama dengan hasil hitung catatannya menurut kebijakan ini",
    "the amount of the statement is not what its record gives under this policy",
  );
}

/** The record with what is corrected in it. */
function corrected(record: AllowanceRecord, items: readonly ReadItem[]): unknown {
  const ofValues = items.filter(({ item }) => item === "values");
  const ofRecord = items.filter(({ item }) => item !== "values");
  return { ...record, ...byName(ofRecord), values: { ...record.values, ...byName(ofValues) } };
}

function byName(items: readonly ReadItem[]): Record<string, unknown> {
  return Object.fromEntries<unknown>(items.map(({ item, component, value }) => [component ?? item, value]));
}
