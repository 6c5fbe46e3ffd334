/*
 * Predicates, their distribution, and credit (PermenPANRB 6/2022, SE MenPANRB 3/2023, PermenPANRB 1/2023) once more:
 * tables typed again from the facts, section 4 and 2.4.
 */
import { add, dividedBy, fraction, type Fraction, isLess, minus, rounded, sumOf, times, ZERO } from "./rational.js";

export const RATINGS = ["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"] as const;
export type Rating = (typeof RATINGS)[number];
export const PREDICATES = ["sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"] as const;
export type Predicate = (typeof PREDICATES)[number];

/** By what is wrong: behaviour below expectations is misconduct, unless the result is below them too. */
export function naivePredicate(result: Rating, behaviour: Rating): Predicate {
  if (result === "di-bawah-ekspektasi")
    return behaviour === "di-bawah-ekspektasi" ? "sangat-kurang" : "butuh-perbaikan";
  if (behaviour === "di-bawah-ekspektasi") return "kurang";
  return result === "di-atas-ekspektasi" && behaviour === "di-atas-ekspektasi" ? "sangat-baik" : "baik";
}

export const ORGANISATIONS = ["istimewa", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] as const;
export type Organisation = (typeof ORGANISATIONS)[number];
export type Counts = Readonly<Record<Predicate, bigint>>;
type Status = "holds" | "broken" | "unknown";

/** The status of every sentence of the pattern of an organisation, and the worst of them. */
export function naiveDistribution(organisation: Organisation, counts: Counts): readonly Status[] {
  const total = PREDICATES.reduce((sum, predicate) => sum + counts[predicate], 0n);
  const share = (...of: Predicate[]): Fraction =>
    fraction(
      of.reduce((sum, predicate) => sum + counts[predicate], 0n),
      total,
    );
  const percent = (number: bigint): Fraction => fraction(number, 100n);
  const holdsIf = (holds: boolean): Status => (holds ? "holds" : "broken");
  const atLeast = (least: bigint, ...of: Predicate[]): Status => holdsIf(!isLess(share(...of), percent(least)));
  const atMost = (most: bigint, ...of: Predicate[]): Status => holdsIf(!isLess(percent(most), share(...of)));
  // Decision 0021: most under every reading, under none, or neither.
  const largest = (of: Predicate): Status => {
    if (isLess(percent(50n), share(of))) return "holds";
    return PREDICATES.some((other) => counts[other] > counts[of]) ? "broken" : "unknown";
  };
  const sentences = ((): Status[] => {
    switch (organisation) {
      case "istimewa": {
        const most = atMost(70n, "sangat-baik");
        return [largest("sangat-baik"), most === "broken" ? "unknown" : most];
      }
      case "baik":
        return [largest("baik"), atMost(70n, "baik"), holdsIf(counts["butuh-perbaikan"] > 0n || counts.kurang > 0n)];
      case "butuh-perbaikan":
        return [atLeast(60n, "butuh-perbaikan"), atMost(10n, "sangat-baik")];
      case "kurang":
        return [atLeast(60n, "kurang"), atLeast(10n, "butuh-perbaikan"), atMost(10n, "sangat-baik")];
      case "sangat-kurang":
        return [
          atLeast(60n, "sangat-kurang"),
          atLeast(10n, "kurang", "butuh-perbaikan"),
          holdsIf(counts["sangat-baik"] === 0n),
        ];
    }
  })();
  const worst = sentences.includes("broken") ? "broken" : sentences.includes("unknown") ? "unknown" : "holds";
  return [...sentences, worst];
}

export const LEVELS = [
  "pemula",
  "terampil",
  "mahir",
  "penyelia",
  "ahli-pertama",
  "ahli-muda",
  "ahli-madya",
  "ahli-utama",
] as const;
export type Level = (typeof LEVELS)[number];

interface LevelRow {
  /** Quarters of a point a year. */
  readonly quarters: bigint;
  readonly rank: bigint;
  readonly next?: bigint;
  readonly base?: bigint;
}

/** Section 2.4, and the base values of section 4.3. */
export const LEVEL_TABLE: Readonly<Record<Level, LevelRow>> = {
  pemula: { quarters: 15n, rank: 15n, next: 15n },
  terampil: { quarters: 20n, rank: 20n, next: 60n },
  mahir: { quarters: 50n, rank: 50n, next: 100n },
  penyelia: { quarters: 100n, rank: 100n },
  "ahli-pertama": { quarters: 50n, rank: 50n, next: 100n, base: 100n },
  "ahli-muda": { quarters: 100n, rank: 100n, next: 200n, base: 200n },
  "ahli-madya": { quarters: 150n, rank: 150n, next: 450n, base: 400n },
  "ahli-utama": { quarters: 200n, rank: 200n, base: 850n },
};

const PERCENT: Readonly<Record<Predicate, bigint>> = {
  "sangat-baik": 150n,
  baik: 100n,
  "butuh-perbaikan": 75n,
  kurang: 50n,
  "sangat-kurang": 25n,
};

/** Credit: months ÷ 12 × percent × coefficient. */
export function naiveCredit(level: Level, predicate: Predicate, months: bigint): Fraction {
  const coefficient = fraction(LEVEL_TABLE[level].quarters, 4n);
  return times(times(fraction(months, 12n), fraction(PERCENT[predicate], 100n)), coefficient);
}

/** What is gathered, and what is still missing of so much; both in numbers of three decimals. */
export function naiveMissing(needed: bigint, thousandths: readonly bigint[]): readonly [sum: number, missing: number] {
  const sum = sumOf(thousandths.map((credit) => fraction(credit, 1000n)));
  const left = minus(fraction(needed), sum);
  return [rounded(sum, 3), rounded(isLess(left, ZERO) ? ZERO : left, 3)];
}

/** Old credit in thousandths, less the base value. */
export const naiveIntegrated = (base: bigint, thousandths: bigint): number =>
  rounded(add(fraction(thousandths, 1000n), dividedBy(fraction(-base), fraction(1n))), 3);
