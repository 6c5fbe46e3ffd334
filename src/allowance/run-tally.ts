import { type Citation, type Grade, weakerGrade } from "../core/citations.js";
import { getOrAdd } from "../core/groups.js";
import { duplicate, type Issue, notAFunction } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { untilMany } from "../core/until-many.js";
import { calculatorOf } from "./allowance.js";
import type { AllowanceRun, AllowanceRunOptions, FailedRecord, RunTotals } from "./allowance-run.js";
import { addMonths } from "./month.js";
import { readOptions } from "./options.js";
import { own } from "./read.js";
import { readPolicy } from "./read-policy.js";
import type { AllowanceStatement } from "./statement.js";

/** Calculates records one by one, and keeps the sums, what failed, and which ids have been paid. */
export interface RunTally {
  readonly add: (record: unknown) => void;
  readonly closed: () => AllowanceRun;
}

/** A tally under a policy and options that may come from plain JavaScript; what is wrong with them is thrown at once. */
export function runTally(policy: unknown, options: AllowanceRunOptions): RunTally {
  const issues: Issue[] = [];
  const rules = readPolicy(policy, issues);
  const { month, minimumGrade } = readOptions(options, ["onStatement"], issues);
  const onStatement = issues.length > 0 ? undefined : options.onStatement;
  if (onStatement !== undefined && typeof onStatement !== "function")
    issues.push(notAFunction(["options", "onStatement"], onStatement));
  if (!rules || month === undefined || issues.length > 0) throw new MeritError(issues);

  const calculate = calculatorOf(rules, month, minimumGrade);
  const all = sums();
  const units = new Map<string, Sums>();
  const classes = new Map<number, Sums>();
  const paid = new Map<string, number>();
  const failed: FailedRecord[] = [];
  const basis = collected();
  let count = 0;

  return {
    add: (record) => {
      const at = count++;
      const wrong: Issue[] = [];
      const statement = untilMany(wrong, () => calculate(record, wrong));
      const first = statement && paid.get(statement.id);
      if (first !== undefined) wrong.push(duplicate(["id"], ["records", first, "id"]));
      if (!statement || first !== undefined) {
        failed.push({ at, ...idOf(record), issues: wrong });
        return;
      }
      paid.set(statement.id, at);
      all.add(statement);
      getOrAdd(units, statement.unit, sums).add(statement);
      getOrAdd(classes, statement.jobClass, sums).add(statement);
      basis.add(statement);
      onStatement?.(statement, at);
    },
    closed: () => ({
      policy: rules.id,
      month,
      ...(rules.paidAfterMonths && { paidIn: addMonths(month, rules.paidAfterMonths.value) }),
      received: count,
      all: all.totals(),
      units: [...units].map(([unit, sum]) => ({ unit, ...sum.totals() })),
      classes: [...classes].sort(([a], [b]) => a - b).map(([jobClass, sum]) => ({ jobClass, ...sum.totals() })),
      failed,
      ...basis.collected(),
    }),
  };
}

function idOf(record: unknown): { readonly id?: string } {
  const id = own(record, "id");
  return typeof id === "string" ? { id } : {};
}

interface Sums {
  readonly add: (statement: AllowanceStatement) => void;
  readonly totals: () => RunTotals;
}

function sums(): Sums {
  let [complete, incomplete, ceiling, amount] = [0, 0, 0, 0];
  return {
    add: (statement) => {
      ceiling += statement.ceiling.rupiah;
      if (statement.status === "incomplete") incomplete++;
      else {
        complete++;
        amount += statement.amount;
      }
    },
    totals: () => ({ count: complete + incomplete, complete, incomplete, ceiling, amount }),
  };
}

/** The weakest grade and every citation once, of many statements. */
function collected() {
  let grade: Grade = "regulation";
  const cite = new Map<string, Citation>();
  return {
    add: (statement: AllowanceStatement): void => {
      grade = weakerGrade(grade, statement.grade);
      for (const one of statement.cite) getOrAdd(cite, `${one.source} ${one.article ?? ""}`, () => one);
    },
    collected: () => ({ grade, cite: [...cite.values()] }),
  };
}
