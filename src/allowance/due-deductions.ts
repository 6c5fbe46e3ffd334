import { type Basis, basisOf } from "../core/citations.js";
import type { Path } from "../core/issues.js";
import type { Text } from "../core/text.js";
import { type Month, NO_END } from "./month.js";
import { penaltySpan } from "./penalty-span.js";
import { HUNDREDTHS } from "./read.js";
import type { EventRule, PenaltyRule, ReadCut, ReadDeduction, ReadPolicy } from "./read-policy.js";
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
  if (!attendance || attendance.deduction.percent === 0) return;
  const { percent, lines } = attendance.deduction;
  due.push({
    rule,
    name: rule.name,
    percent: Math.round(percent * HUNDREDTHS),
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
    for (const cut of rule.cuts.penalties.filter(({ id }) => id === penalty.penalty)) {
      const { last, cutIn } = penaltySpan(cut, penalty);
      const percent = cutIn(month);
      const { name, months } = cut;
      const path = ["penalties", at];
      if (percent === undefined) notApplied.push({ path, name, reason: whyNot(cut, penalty.from, last, month) });
      else
        cutting.push({
          rule,
          name,
          percent: percent.value,
          reason: span(penalty.from, last),
          path,
          ...basisOf(rule.named, rule.base, percent, months, allowanceReadings.penaltyMonths),
        });
    }
  });
  const most = Math.max(...cutting.map(({ percent }) => percent));
  const heaviest = cutting.findIndex(({ percent }) => percent === most);
  for (const [at, { path, ...one }] of cutting.entries()) {
    if (at === heaviest) due.push(cutting.length > 1 ? { ...one, ...basisOf(one, rule.overlap) } : one);
    else notApplied.push({ path, name: one.name, reason: LIGHTER });
  }
}

const LIGHTER: Text = {
  id: "pada bulan ini berlaku hukuman lain yang potongannya lebih berat atau sama",
  en: "in this month another penalty counts, whose cut is heavier or the same",
};

function span(from: Month, last: Month): Text {
  return last === NO_END
    ? { id: `memotong sejak ${from}`, en: `cuts from ${from} on` }
    : { id: `memotong ${from} s.d. ${last}`, en: `cuts from ${from} to ${last}` };
}

function whyNot({ cutPercent }: ReadCut, from: Month, last: Month, month: Month): Text {
  if (!cutPercent?.value) return { id: "hukuman ini tidak memotong tunjangan", en: "this penalty cuts no allowance" };
  return month < from
    ? { id: `baru memotong sejak ${from}`, en: `cuts only from ${from} on` }
    : { id: `berakhir pada ${last}`, en: `ended in ${last}` };
}
