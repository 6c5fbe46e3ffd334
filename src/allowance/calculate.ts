import { basisOf } from "../core/citations.js";
import type { Path } from "../core/issues.js";
import { type DueDeduction, dueDeductions } from "./due-deductions.js";
import { exactAmount, type Fraction, percentOf, ratio, rounded, times, whole, ZERO } from "./fraction.js";
import { measure, type Measured } from "./measure.js";
import { addMonths, type Month } from "./month.js";
import { ALL, HUNDREDTHS } from "./read.js";
import type { ReadComponent, ReadPolicy } from "./read-policy.js";
import type { ReadRecord } from "./read-record.js";
import { allowanceReadings } from "./rules/readings.js";
import type { AllowanceStatement, StatementCeiling, StatementComponent, StatementDeduction } from "./statement.js";
import { takeDeductions } from "./take-deductions.js";

/** The statement of a record that has been read. */
export function statementOf(policy: ReadPolicy, read: ReadRecord, month: Month): AllowanceStatement {
  const { paidAfterMonths, rounding, order } = policy;
  const { id, unit, jobClass, post, workingDays } = read.record;
  const available = workingDays
    ? times(whole(read.ceiling), ratio(workingDays.served, workingDays.ofMonth))
    : whole(read.ceiling);
  const ceiling = ceilingLine(policy, read, available);
  const measured = policy.components.map((component): Line => {
    const value = measure(policy, component, read);
    const most = times(available, ratio(component.weight.value, ALL));
    return { component, value, amount: value.share && times(most, value.share) };
  });
  const { due, notApplied } = dueDeductions(policy, read, month);
  const head = {
    policy: policy.id,
    id,
    unit,
    jobClass,
    ...(post !== undefined && { post }),
    month,
    ...(paidAfterMonths && { paidIn: addMonths(month, paidAfterMonths.value) }),
    ceiling,
    components: measured.map(componentLine),
  };
  const tail = { notApplied, rounding: rounding.value, record: read.record };
  const basis = basisOf(
    ceiling,
    ...head.components,
    ...due,
    due.length > 1 ? order : undefined,
    rounding,
    allowanceReadings.rounding,
    paidAfterMonths,
  );
  const amounts = new Map(measured.map(({ component, amount }) => [component.id, amount ?? ZERO]));
  const { taken, left } = takeDeductions(due, amounts, available);
  const missing = missingOf(policy, read);
  if (missing.length > 0)
    return { status: "incomplete", ...head, deductions: due.map(dueLine), ...tail, missing, ...basis };
  const amount = rounded(left, rounding.value);
  const isCapped = amount > read.ceiling;
  return {
    status: "complete",
    ...head,
    deductions: taken.map((one) => ({
      ...dueLine(one.due),
      amount: exactAmount(one.amount),
      ...(one.capped && { capped: true, ...basisOf(one.due, allowanceReadings.cap) }),
    })),
    ...tail,
    exact: exactAmount(left),
    amount: isCapped ? read.ceiling : amount,
    ...(isCapped && CAPPED_AT_CEILING),
    ...basisOf(
      basis,
      taken.some(({ capped }) => capped) ? allowanceReadings.cap : undefined,
      isCapped ? allowanceReadings.ceiling : undefined,
    ),
  };
}

const CAPPED_AT_CEILING = { cappedAtCeiling: true } as const;

/** A component with its value and its amount. */
interface Line {
  readonly component: ReadComponent;
  readonly value: Measured;
  readonly amount: Fraction | undefined;
}

function ceilingLine({ ceilings, partialMonth }: ReadPolicy, read: ReadRecord, available: Fraction): StatementCeiling {
  const { workingDays } = read.record;
  return {
    rupiah: read.ceiling,
    by: read.by,
    ...(workingDays && { workingDays }),
    available: exactAmount(available),
    ...basisOf(ceilings, workingDays && partialMonth),
  };
}

function componentLine({ component, value, amount }: Line): StatementComponent {
  const { share, reason, grade, cite } = value;
  return {
    id: component.id,
    name: component.name,
    weight: component.weight.value / HUNDREDTHS,
    reason,
    ...(share && { percent: percentOf(share) }),
    ...(amount && { amount: exactAmount(amount) }),
    grade,
    cite,
  };
}

function dueLine({ rule, name, percent, reason, grade, cite }: DueDeduction): StatementDeduction {
  return {
    id: rule.id,
    name,
    kind: rule.kind,
    base: rule.base.value,
    ...(rule.of !== undefined && { of: rule.of }),
    percent: percent / HUNDREDTHS,
    reason,
    grade,
    cite,
  };
}

/** The places of the record that are not known, in the order of the record. */
function missingOf({ components }: ReadPolicy, { record }: ReadRecord): Path[] {
  return [
    ...components.flatMap(({ id }) => (record.values[id] === "unknown" ? [["values", id]] : [])),
    ...(["attendance", "penalties", "events"] as const).flatMap((key) => (record[key] === "unknown" ? [[key]] : [])),
  ];
}
