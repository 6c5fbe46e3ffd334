import { issue, type Issue, type Path } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { statementOf } from "./calculate.js";
import type { Correction } from "./correction.js";
import { type Month, readMonth } from "./month.js";
import type { AllowancePolicy } from "./policy.js";
import { isObject, oneOf, own, readList } from "./read.js";
import { checkOnce, type ReadCorrection, readCorrection, type ReadItem } from "./read-correction.js";
import { type ReadPolicy, readPolicy } from "./read-policy.js";
import { readRecord } from "./read-record.js";
import type { AllowanceRecord } from "./record.js";
import type { AllowanceStatement } from "./statement.js";

/** An appeal (banding) that was granted. */
export interface Appeal {
  /** The statement that was appealed against, as it was given. */
  readonly first: AllowanceStatement;
  /** The statement of the corrected record. Its `corrections` say what it rests on. */
  readonly second: AllowanceStatement;
  /** What the second one pays more, in whole rupiah; negative if less. Absent if either has no amount. */
  readonly difference?: number;
}

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
 * const { second, difference } = appeal(
 *   first,
 *   {
 *     role: "pejabat-penilai", date: "2026-04-10", reason: "aktivitas tanggal 12 belum dihitung",
 *     items: [{ item: "values", component: "beban-kerja", value: 85 }],
 *   },
 *   policy,
 * );
 *
 * [first.amount, second.amount, difference]; // → [4150000, 4325000, 175000]
 * ```
 */
export function appeal(statement: AllowanceStatement, correction: Correction, policy: AllowancePolicy): Appeal {
  const issues: Issue[] = [];
  const rules = readPolicy(policy, issues);
  const decided = readCorrection(correction, ["correction"], issues);
  const first = rules && readStatement(rules, statement, issues);
  if (first && decided) {
    const earlier = first.corrections.map((one, at) => [one, ["statement", "corrections", at]] as const);
    checkOnce([...earlier, [decided, ["correction"]]], issues);
  }
  if (!rules || !first || !decided || issues.length > 0) throw new MeritError(issues);
  const read = readRecord(rules, first.month, corrected(first.record, decided.items), ["corrected"], issues);
  if (!read) throw new MeritError(issues);
  const corrections = [...first.corrections, decided].map(({ recorded }) => recorded);
  const second = { ...statementOf(rules, read, first.month), corrections };
  return {
    first: statement,
    second,
    ...(first.amount !== undefined && second.status === "complete" && { difference: second.amount - first.amount }),
  };
}

interface ReadStatement {
  readonly month: Month;
  readonly record: AllowanceRecord;
  readonly amount: number | undefined;
  readonly corrections: readonly ReadCorrection[];
}

/** A statement, which may have been stored as JSON. It must be what its record and the policy give. */
function readStatement(rules: ReadPolicy, statement: unknown, issues: Issue[]): ReadStatement | undefined {
  const path = ["statement"];
  if (!isObject(statement, path, issues)) return undefined;
  const before = issues.length;
  const policy = oneOf([rules.id])(own(statement, "policy"), [...path, "policy"], issues);
  const month = readMonth(own(statement, "month"), [...path, "month"], issues);
  const kept = own(statement, "corrections");
  const corrections =
    kept === undefined
      ? []
      : readList(kept, [...path, "corrections"], issues, (one, at) => readCorrection(one, at, issues, []));
  const read = readRecord(rules, month, own(statement, "record"), [...path, "record"], issues);
  if (issues.length > before || !policy || month === undefined || !corrections || !read) return undefined;
  const again = statementOf(rules, read, month);
  if (again.amount !== own(statement, "amount")) issues.push(doesNotFollow([...path, "amount"]));
  return { month, record: read.record, amount: again.amount, corrections };
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
  const values = items.flatMap(({ component, value }) => (component === undefined ? [] : [[component, value]]));
  const others = items.flatMap(({ item, value }) => (item === "values" ? [] : [[item, value]]));
  return {
    ...record,
    ...Object.fromEntries(others),
    values: { ...record.values, ...Object.fromEntries(values) },
  };
}
