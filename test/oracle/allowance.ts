/*
 * Allowances once more: sections 1.4 and 2.4 of the facts, every amount a fraction that is rounded once. Decisions 0038 to
 * 0040.
 */
import { dividedBy, type Fraction, fraction, isLess, minus, read, stepsOf, sumOf, times, ZERO } from "./rational.js";

/** What the sources print: components with their weight, `?` where the agency says it. */
export const PRESETS = {
  "bp2mi-2024": [
    ["capaian-kinerja", "percent", "60"],
    ["kehadiran", "attendance", "40"],
  ],
  "kementan-2025": [
    ["kinerja", "percent", "60"],
    ["kehadiran", "attendance", "40"],
  ],
  "dki-2020-pelaksana": [
    ["rencana-kinerja", "percent", "60"],
    ["aktivitas-kerja", "effective", "40"],
  ],
  "tpp-lokal-2021": [
    ["produktivitas", "percent", "60"],
    ["disiplin", "percent", "40"],
  ],
  "tpp-lokal-2023": [
    ["beban-kerja", "percent", "70"],
    ["prestasi-kerja", "percent", "30"],
  ],
  "jabar-2020": [
    ["aktivitas", "activity", "?"],
    ["aktivitas-bawahan", "percent", "?"],
    ["indikator-kinerja-individu", "percent", "?"],
    ["penyerapan-anggaran", "percent", "?"],
    ["indikator-kinerja-program", "percent", "?"],
    ["perilaku", "percent", "?"],
  ],
} as const;
export type Preset = keyof typeof PRESETS;

/** Minutes of a month at least, by West Java's governor; effective minutes of a day in DKI. */
const FLOOR = 6000;
const PER_DAY = 300;

/** Percent and months of each penalty; without months it has no term, without a percentage it cuts nothing. */
export const CUTS: Readonly<Record<string, readonly (readonly [id: string, percent: number, months?: number])[]>> = {
  "permentan-68-2012": [
    ["teguran-lisan", 20, 1],
    ["teguran-tertulis", 30, 2],
    ["pernyataan-tidak-puas", 40, 3],
    ["penundaan-kgb-1-tahun", 40, 6],
    ["penundaan-kenaikan-pangkat-1-tahun", 50, 8],
    ["penurunan-pangkat-1-tahun", 60, 10],
    ["penurunan-pangkat-3-tahun", 60, 12],
    ["pemindahan-penurunan-jabatan", 70, 12],
    ["pembebasan-jabatan", 80, 12],
    ["pemberhentian-banding", 100],
  ],
  "pp-94-2021": [
    ["teguran-lisan", 0],
    ["teguran-tertulis", 0],
    ["pernyataan-tidak-puas", 0],
    ["potongan-tukin-6-bulan", 25, 6],
    ["potongan-tukin-9-bulan", 25, 9],
    ["potongan-tukin-12-bulan", 25, 12],
    ["penurunan-jabatan", 0, 12],
    ["pembebasan-jabatan", 0, 12],
    ["pemberhentian", 0],
  ],
};

export interface Penalty {
  readonly penalty: string;
  /** Months are counted through: year × 12 + month. */
  readonly from: number;
  readonly until?: number | undefined;
}

export interface Deduction {
  readonly id: string;
  readonly kind: "attendance" | "penalty" | "event";
  readonly base: "ceiling" | "component" | "remainder";
  readonly of?: string | undefined;
  /** Of an event. */
  readonly percent?: string | undefined;
  /** Of penalties. */
  readonly table?: string | undefined;
}

export interface Policy {
  readonly preset: Preset;
  /** The agency's weights, where the preset has none. */
  readonly weights: readonly string[];
  readonly full: number;
  readonly belowFloor: "nothing" | "proportional";
  readonly partialMinutes: "by-working-days" | "unchanged";
  readonly rounding: { readonly mode: "down" | "half-up" | "up"; readonly to: 1 | 100 | 1000 };
  readonly ceiling: number;
  /** In the order in which they are taken. */
  readonly deductions: readonly Deduction[];
}

export interface Activity {
  readonly minutes: number;
  readonly workingDays: number;
  readonly absenceMinutes: number;
}

export interface Person {
  /** Percentages as they are written; `"?"` is not known. */
  readonly percents: readonly string[];
  readonly activity: Activity;
  readonly minutes: number;
  /** What attendance costs in this month. */
  readonly attendance: string;
  readonly penalties: readonly Penalty[];
  readonly events: readonly string[];
  readonly served?: readonly [served: number, ofMonth: number] | undefined;
}

const ONE = fraction(1);
const least = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);
const inPercent = (percent: Fraction): Fraction => dividedBy(percent, fraction(100));

function lowest({ over, under }: Fraction): string {
  let [a, b] = [over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${over / a}/${under / a}`;
}

/** What a component is worth, or nothing while it is not known. */
function shareOf(measure: string, percent: string, policy: Policy, person: Person): Fraction | undefined {
  if (measure === "attendance") return inPercent(minus(fraction(100), read(person.attendance)));
  if (percent === "?") return undefined;
  if (measure === "percent") return inPercent(read(percent));
  if (measure === "effective") {
    const { minutes, workingDays, absenceMinutes } = person.activity;
    const all = fraction(workingDays * PER_DAY);
    const allowed = minus(all, fraction(absenceMinutes));
    return dividedBy(least(fraction(minutes), isLess(allowed, ZERO) ? ZERO : allowed), all);
  }
  const [served, ofMonth] = policy.partialMinutes === "by-working-days" ? (person.served ?? [1, 1]) : [1, 1];
  const part = fraction(served, ofMonth);
  const done = fraction(person.minutes);
  if (isLess(done, times(fraction(FLOOR), part)) && policy.belowFloor === "nothing") return ZERO;
  return least(ONE, dividedBy(done, times(fraction(policy.full), part)));
}

/** The percentage that each penalty cuts in a month. */
export function naiveCuts(table: string, penalties: readonly Penalty[], month: number): readonly number[] {
  return penalties.map(({ penalty, from, until = Infinity }) => {
    const [, percent = 0, months = Infinity] = (CUTS[table] ?? []).find(([id]) => id === penalty) ?? [];
    return month >= from && month <= until && month - from < months ? percent : 0;
  });
}

/** Every component and every deduction in text, then the amount, exactly and rounded, and whether it is all of the ceiling. */
export function naiveAllowance(policy: Policy, person: Person, month: number): readonly unknown[] {
  const { ceiling, rounding } = policy;
  const [served, ofMonth] = person.served ?? [1, 1];
  const available = times(fraction(ceiling), fraction(served, ofMonth));
  const components = PRESETS[policy.preset].map(([id, measure, weight], at) => {
    const own = weight === "?" ? (policy.weights[at] ?? "") : weight;
    const share = shareOf(measure, person.percents[at] ?? "", policy, person);
    return { id, share, amount: share && times(times(available, inPercent(read(own))), share) };
  });
  const told = components.map(({ id, share, amount }) =>
    share && amount ? `${id} ${Number(stepsOf(share, 4)) / 100} ${lowest(amount)}` : `${id} ?`,
  );
  const isKnown = components.every(({ share }) => share !== undefined);
  const leftOf = new Map(components.map(({ id, amount }) => [id as string, amount ?? ZERO]));
  const first = new Map(leftOf);
  let left = sumOf([...leftOf.values()]);
  const taken: string[] = [];
  for (const { id, kind, base, of, percent, table } of policy.deductions) {
    const percents = {
      attendance: read(person.attendance),
      penalty: fraction(Math.max(0, ...naiveCuts(table ?? "", person.penalties, month))),
      event: person.events.includes(id) ? read(percent ?? "") : ZERO,
    };
    const isNamed = kind === "event" && person.events.includes(id);
    const part = percents[kind];
    if (part.over === 0n && !isNamed) continue;
    const whole = { ceiling: available, remainder: left, component: first.get(of ?? "") ?? ZERO };
    const wanted = times(whole[base], inPercent(part));
    const most = of === undefined ? left : least(left, leftOf.get(of) ?? ZERO);
    const amount = least(most, wanted);
    left = minus(left, amount);
    if (of !== undefined) leftOf.set(of, minus(leftOf.get(of) ?? ZERO, amount));
    const capped = isLess(most, wanted) ? " capped" : "";
    taken.push(`${id} ${Number(stepsOf(part, 2)) / 100}${isKnown ? ` ${lowest(amount)}${capped}` : ""}`);
  }
  const missing = components.flatMap(({ id, share }) => (share === undefined ? [`values.${id}`] : [])).join();
  if (!isKnown) return ["incomplete", ...told, taken.join(), undefined, undefined, undefined, missing];
  const steps = dividedBy(left, fraction(rounding.to));
  const down = steps.over / steps.under;
  const rest = minus(steps, fraction(down));
  const isUp = { down: false, "half-up": !isLess(rest, fraction(1, 2)), up: isLess(ZERO, rest) }[rounding.mode];
  const amount = Number((down + (isUp ? 1n : 0n)) * BigInt(rounding.to));
  return ["complete", ...told, taken.join(), lowest(left), Math.min(amount, ceiling), amount > ceiling, missing];
}
