/* SAKIP once more: section 7 of the facts. */
import { exactly, fraction, type Fraction, isLess, minus, sumOf, times, ZERO } from "./rational.js";

/** Component, weight, and the weights of its sub-components in tenths of a point: 20, 30 and 50 percent. */
export const COMPONENTS_2021: readonly (readonly [
  id: string,
  weight: bigint,
  tenths: readonly [bigint, bigint, bigint],
])[] = [
  ["perencanaan-kinerja", 30n, [60n, 90n, 150n]],
  ["pengukuran-kinerja", 30n, [60n, 90n, 150n]],
  ["pelaporan-kinerja", 15n, [30n, 45n, 75n]],
  ["evaluasi-internal", 25n, [50n, 75n, 125n]],
];
/** The obsolete scheme: a total, and no predicate. */
export const COMPONENTS_2015: readonly (readonly [id: string, weight: bigint])[] = [
  ["perencanaan-kinerja", 30n],
  ["pengukuran-kinerja", 25n],
  ["pelaporan-kinerja", 15n],
  ["evaluasi-internal", 10n],
  ["capaian-kinerja", 20n],
];
export const SUB_COMPONENTS = ["keberadaan", "kualitas", "pemanfaatan"] as const;
export const ANSWERS: readonly (readonly [letter: string, percent: bigint])[] = [
  ["AA", 100n],
  ["A", 90n],
  ["BB", 80n],
  ["B", 70n],
  ["CC", 60n],
  ["C", 50n],
  ["D", 30n],
  ["E", 0n],
];

/** Above 90, above 80, above 70, above 60, above 50, above 30, and the rest. */
export function naivePredicate(total: Fraction): string {
  const above = (bound: bigint): boolean => isLess(fraction(bound), total);
  if (above(90n)) return "AA";
  if (above(80n)) return "A";
  if (above(70n)) return "BB";
  if (above(60n)) return "B";
  if (above(50n)) return "CC";
  return above(30n) ? "C" : "D";
}

const hundredths = (steps: bigint): Fraction => fraction(steps, 100n);

/** The total of component values in hundredths, and its predicate. */
export function naiveTotal(values: readonly bigint[]): readonly [total: number, predicate: string] {
  const total = sumOf(values.map(hundredths));
  return [exactly(total, 2), naivePredicate(total)];
}

/** The values of the components, their total and its predicate, from the places of three answers per component. */
export function naiveFromAnswers(places: readonly (readonly number[])[]): readonly unknown[] {
  const values = COMPONENTS_2021.map(([, , tenths], component) =>
    sumOf(
      tenths.map((weight, sub) =>
        times(fraction(weight, 10n), fraction(ANSWERS[places[component]?.[sub] ?? 0]?.[1] ?? 0n, 100n)),
      ),
    ),
  );
  const total = sumOf(values);
  return [...values.map((value) => exactly(value, 2)), exactly(total, 2), naivePredicate(total)];
}

const BEGINS: Readonly<Record<string, bigint>> = { D: 0n, C: 30n, CC: 50n, B: 60n, BB: 70n, A: 80n, AA: 90n };

/** The least total in hundredths that has a predicate, found by trying; and what is missing to it. */
export function naiveGap(steps: bigint, target: string): readonly [needed: number, missing: number] {
  let needed = (BEGINS[target] ?? 0n) * 100n;
  while (naivePredicate(hundredths(needed)) !== target) needed += 1n;
  const missing = minus(hundredths(needed), hundredths(steps));
  return [exactly(hundredths(needed), 2), exactly(isLess(missing, ZERO) ? ZERO : missing, 2)];
}
