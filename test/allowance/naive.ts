/*
 * A second implementation, as naive as can be: fractions of whole numbers without limit, always in lowest terms, plain
 * numbers of a policy that it trusts. It shares nothing with src.
 */
export interface NaiveComponent {
  readonly id: string;
  readonly weight: number;
  readonly measure: "percent" | "attendance" | "activity-minutes" | "effective-minutes";
  readonly floor?: number;
  readonly full?: number;
  readonly belowFloor?: "nothing" | "proportional";
  readonly minutesPerDay?: number;
}

export interface NaiveDeduction {
  readonly id: string;
  readonly kind: "event" | "penalty" | "attendance";
  readonly base: "ceiling" | "component" | "remainder";
  readonly of?: string;
  readonly percent?: number;
}

export interface NaivePolicy {
  readonly ceiling: number;
  readonly components: readonly NaiveComponent[];
  readonly deductions: readonly NaiveDeduction[];
  readonly partialMinutes: "by-working-days" | "unchanged";
  readonly rounding: { readonly mode: "down" | "half-up" | "up"; readonly to: 1 | 100 | 1000 };
}

export interface NaiveRecord {
  readonly values: Readonly<Record<string, number | { minutes: number; workingDays: number; absenceMinutes: number }>>;
  readonly attendance: number;
  readonly events: readonly string[];
  /** Months since the penalty began, or nothing; every penalty here cuts 25 % for 6 months. */
  readonly penalty?: number;
  readonly workingDays?: { readonly served: number; readonly ofMonth: number };
}

type Fraction = readonly [bigint, bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const fraction = (a: bigint, b: bigint): Fraction => {
  const divisor = gcd(a < 0n ? -a : a, b);
  return [a / divisor, b / divisor];
};
const of = (value: number): Fraction => fraction(BigInt(Math.round(value * 100)), 100n);
const mul = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[0], a[1] * b[1]);
const add = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
const sub = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
const less = (a: Fraction, b: Fraction): boolean => a[0] * b[1] < b[0] * a[1];
const min = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? a : b);
const percent = (value: number): Fraction => mul(of(value), [1n, 100n]);

function valueOf(component: NaiveComponent, policy: NaivePolicy, record: NaiveRecord): Fraction {
  if (component.measure === "attendance") return percent(100 - record.attendance);
  const value = record.values[component.id] ?? 0;
  if (typeof value === "object") {
    const all = value.workingDays * (component.minutesPerDay ?? 0);
    return fraction(BigInt(Math.min(value.minutes, Math.max(0, all - value.absenceMinutes))), BigInt(all));
  }
  if (component.measure === "percent") return percent(value);
  const days = record.workingDays;
  const share: Fraction =
    days && policy.partialMinutes === "by-working-days"
      ? fraction(BigInt(days.served), BigInt(days.ofMonth))
      : [1n, 1n];
  const floor = mul(of(component.floor ?? 0), share);
  const full = mul(of(component.full ?? 0), share);
  if (less(of(value), floor) && component.belowFloor === "nothing") return [0n, 1n];
  const counted = min(of(value), full);
  return fraction(counted[0] * full[1], counted[1] * full[0]);
}

/** The amount in whole rupiah. */
export function naiveAmount(policy: NaivePolicy, record: NaiveRecord): number {
  const days = record.workingDays;
  const ceiling = mul(of(policy.ceiling), days ? fraction(BigInt(days.served), BigInt(days.ofMonth)) : [1n, 1n]);
  const whole = new Map<string, Fraction>();
  for (const component of policy.components)
    whole.set(component.id, mul(mul(ceiling, percent(component.weight)), valueOf(component, policy, record)));
  const left = new Map(whole);
  let total = [...whole.values()].reduce(add, [0n, 1n]);
  for (const { id, kind, base, of: component = "", percent: ofEvent = 0 } of policy.deductions) {
    let cut = 0;
    if (kind === "event" && record.events.includes(id)) cut = ofEvent;
    if (kind === "attendance") cut = record.attendance;
    if (kind === "penalty" && record.penalty !== undefined && record.penalty >= 0 && record.penalty < 6) cut = 25;
    const from = base === "ceiling" ? ceiling : base === "remainder" ? total : (whole.get(component) ?? [0n, 1n]);
    let taken = min(mul(from, percent(cut)), total);
    const own = base === "component" ? left.get(component) : undefined;
    if (own) {
      taken = min(taken, own);
      left.set(component, sub(own, taken));
    }
    total = sub(total, taken);
  }
  const { mode, to } = policy.rounding;
  const step = fraction(total[0], total[1] * BigInt(to));
  const floor = step[0] / step[1];
  const rest = sub(step, [floor, 1n]);
  const isUp = mode === "up" ? rest[0] > 0n : mode === "half-up" && !less(rest, [1n, 2n]);
  return Math.min(Number(floor + (isUp ? 1n : 0n)) * to, policy.ceiling);
}
