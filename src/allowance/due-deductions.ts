import { type Basis, basisOf } from "../core/citations.js";
import type { Path } from "../core/issues.js";
import type { Text } from "../core/text.js";
import type { Month } from "./month.js";
import { penaltySpan } from "./penalty-span.js";
import { HUNDREDTHS } from "./read.js";
import type { EventRule, PenaltyRule, ReadDeduction, ReadPolicy } from "./read-policy.js";
import type { ReadRecord } from "./read-record.js";
import { allowanceReadings } from "./rules/readings.js";
import type { NotApplied } from "./statement.js";
import { words } from "./words.js";

/** A deduction that a record leads to in a month. */
export interface DueDeduction extends Basis {
  readonly rule: ReadDeduction;
  readonly name: Text;
  /** In hundredths of a percent. */
  readonly percent: number;
  readonly reason: Text;
}

/** What a record leads to in a month, and what in it takes nothing. */
export interface Due {
  readonly due: readonly DueDeduction[];
  readonly notApplied: readonly NotApplied[];
}

/** The deductions of a month, in the order of the policy. What is not known yet leads to none. */
export function dueDeductions({ deductions }: ReadPolicy, read: ReadRecord, month: Month): Due {
  const due: DueDeduction[] = [];
  const notApplied: NotApplied[] = [];
  for (const rule of deductions) {
    if (rule.kind === "penalty") addPenalties(rule, read, month, due, notApplied);
    else if (rule.kind === "event") addEvent(rule, read, due);
    else addAttendance(rule, read, due);
  }
  return { due, notApplied };
}

function addAttendance(rule: ReadDeduction, { attendance }: ReadRecord, due: DueDeduction[]): void {
  const percent = Math.round((attendance?.deduction.percent ?? 0) * HUNDREDTHS);
  if (!attendance || percent === 0) return;
  const { lines } = attendance.deduction;
  due.push({
    rule,
    name: rule.name,
    percent,
    reason: words("kehadiran bulan ini: # baris potongan", "attendance of this month: # lines", lines.length),
    ...basisOf(rule.named, rule.base, attendance),
  });
}

function addEvent(rule: EventRule, { events }: ReadRecord, due: DueDeduction[]): void {
  if (!events?.includes(rule.id)) return;
  due.push({
    rule,
    name: rule.name,
    percent: rule.percent.value,
    reason: { id: "tercatat pada bulan ini", en: "on record in this month" },
    ...basisOf(rule.named, rule.base, rule.percent),
  });
}

function addPenalties(
  rule: PenaltyRule,
  { penalties = [] }: ReadRecord,
  month: Month,
  due: DueDeduction[],
  notApplied: NotApplied[],
): void {
  const cutting: (DueDeduction & { readonly path: Path })[] = [];
  penalties.forEach((penalty, at) => {
    const { cut, last, cutsIn } = penaltySpan(rule, penalty);
    if (!cut) return;
    const { name, months } = cut;
    const path = ["penalties", at];
    if (!cutsIn(month)) notApplied.push({ path, name, reason: whyNot(penalty.from, last, month) });
    else if (cut.cutPercent)
      cutting.push({
        rule,
        name,
        percent: cut.cutPercent.value,
        reason: span(penalty.from, last),
        path,
        ...basisOf(rule.named, rule.base, cut.cutPercent, months, allowanceReadings.penaltyMonths),
      });
  });
  const heaviest = cutting.reduce<(typeof cutting)[number] | undefined>(
    (most, one) => (most && most.percent >= one.percent ? most : one),
    undefined,
  );
  for (const { path, ...one } of cutting) {
    if (path === heaviest?.path) due.push(cutting.length > 1 ? { ...one, ...basisOf(one, rule.overlap) } : one);
    else notApplied.push({ path, name: one.name, reason: LIGHTER });
  }
}

const LIGHTER: Text = {
  id: "pada bulan ini berlaku hukuman lain yang potongannya lebih berat atau sama",
  en: "in this month another penalty counts, whose cut is heavier or the same",
};

function span(from: Month, last: Month | undefined): Text {
  return last === undefined
    ? { id: `memotong sejak ${from}`, en: `cuts from ${from} on` }
    : { id: `memotong ${from} s.d. ${last}`, en: `cuts from ${from} to ${last}` };
}

function whyNot(from: Month, last: Month | undefined, month: Month): Text {
  if (month < from) return { id: `baru memotong sejak ${from}`, en: `cuts only from ${from} on` };
  if (last !== undefined && last < month) return { id: `berakhir pada ${last}`, en: `ended in ${last}` };
  return { id: "hukuman ini tidak memotong tunjangan", en: "this penalty cuts no allowance" };
}
