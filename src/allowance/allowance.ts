import { type Grade, isWeaker } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { type Figure, weakerThan } from "../core/weaker-than.js";
import { statementOf } from "./calculate.js";
import type { Month } from "./month.js";
import { type AllowanceOptions, readOptions } from "./options.js";
import type { AllowancePolicy } from "./policy.js";
import { type ReadPolicy, readPolicy } from "./read-policy.js";
import { recordReader } from "./read-record.js";
import type { AllowanceRecord } from "./record.js";
import type { AllowanceStatement } from "./statement.js";

/**
 * The performance allowance (tambahan penghasilan, tunjangan kinerja) of one person for one month: the ceiling, every
 * component, every deduction with its reason, and the amount in whole rupiah.
 *
 * The policy says everything: weights, what each deduction is taken of, rounding. Nothing has a default. What a policy
 * lacks is listed, `policy-incomplete`; what the record does not know yet makes the statement `incomplete`, without an
 * amount. Everything is calculated exactly and rounded once, at the end (decision 0038-order-and-rounding-of-allowances).
 *
 * Source: the figures of the policy, each with its own. The amount is what the policy gives before contributions and
 * income tax.
 *
 * @param record the person in the month; percentages have at most two decimals, money is in whole rupiah
 * @param policy a complete policy, see {@link completePolicy}
 * @param options `month`: the month of the value, `YYYY-MM`; `minimumGrade`
 * @throws MeritError with every issue: `policy-incomplete`, `weights-sum`, `overlaps` (penalties in one month, if the
 * policy does not say which one counts), `time-order`, `duplicate`, `missing`, `unknown-key`, `not-an-object`,
 * `not-a-list`, `not-text`, `not-a-number`, `out-of-range`, `not-on-scale`, `not-one-of`, `not-a-month`, `not-a-date`,
 * `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { allowance, bp2mi2024, completePolicy } from "sistem-merit/allowance";
 *
 * const policy = completePolicy(bp2mi2024, {
 *   ceilings: { classes: { "7": 5_000_000 } },
 *   rounding: { mode: "down", to: 1 },
 * });
 * const statement = allowance(
 *   {
 *     id: "pegawai-a", unit: "Bagian Umum", jobClass: 7, values: { "capaian-kinerja": 95.5 },
 *     attendance: {
 *       month: "2026-03", workingDays: 20, presentDays: 20, excusedDays: 0, unexcusedDays: 0,
 *       lateMinutes: 25, earlyMinutes: 0, grade: "caller", cite: [],
 *       deduction: { percent: 0.5, capped: false, lines: [] },
 *     },
 *   },
 *   policy,
 *   { month: "2026-03" },
 * );
 *
 * statement.components.map(({ id, amount }) => `${id} ${amount?.rupiah}`);
 * // → ["capaian-kinerja 2865000", "kehadiran 1990000"]
 * statement.amount; // → 4855000
 * ```
 */
export function allowance(
  record: AllowanceRecord,
  policy: AllowancePolicy,
  options: AllowanceOptions,
): AllowanceStatement {
  const issues: Issue[] = [];
  const readRules = readPolicy(policy, issues);
  const { month, minimumGrade } = readOptions(options, [], issues);
  const statement = readRules && calculatorOf(readRules, month, minimumGrade)(record, issues);
  if (statement === undefined) throw new MeritError(issues);
  return statement;
}

/** Gives the statement of a record. It adds every issue, and then gives none. */
export type Calculate = (record: unknown, issues: Issue[]) => AllowanceStatement | undefined;

/** What calculates records under a policy that has been read, all of one month. */
export function calculatorOf(policy: ReadPolicy, month: Month | undefined, minimumGrade: Grade): Calculate {
  const readRecord = recordReader(policy, month);
  return (record, issues) => {
    const read = readRecord(record, [], issues);
    if (read === undefined || month === undefined || issues.length > 0) return undefined;
    const statement = statementOf(policy, read, month);
    if (!isWeaker(statement.grade, minimumGrade)) return statement;
    issues.push(...weakerThan(minimumGrade, figuresOf(statement)));
    return undefined;
  };
}

/** The lines of a statement and the statement itself, which rests on the policy's order and rounding as well. */
function figuresOf(statement: AllowanceStatement): Figure[] {
  const { ceiling, components, deductions } = statement;
  return [
    [["ceiling"], ceiling],
    ...components.map((line): Figure => [["components", line.id], line]),
    ...deductions.map((line): Figure => [["deductions", line.id], line]),
    [["amount"], statement],
  ];
}
