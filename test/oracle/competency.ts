/* The job-person match once more: achieved ÷ required, by sum or by the mean of shares, on four scales. */
import { dividedBy, fraction, type Fraction, isLess, rounded, sumOf } from "./rational.js";

export const COMPETENCIES = [
  "integritas",
  "kerja-sama",
  "komunikasi",
  "orientasi-pada-hasil",
  "pelayanan-publik",
  "pengembangan-diri-dan-orang-lain",
  "mengelola-perubahan",
  "pengambilan-keputusan",
  "perekat-bangsa",
] as const;

export const METHODS = ["sum", "mean"] as const;

/** Highest first: from, id, and the last value that is printed, if one is. */
type Scale = readonly (readonly [from: bigint, id: string, to?: bigint])[];
export const SCALES: Readonly<Record<string, Scale>> = {
  selection: [
    [80n, "memenuhi-syarat"],
    [68n, "masih-memenuhi-syarat"],
    [0n, "kurang-memenuhi-syarat"],
  ],
  mapping: [
    [90n, "optimal"],
    [78n, "cukup-optimal"],
    [0n, "kurang-optimal"],
  ],
  "kkp-jpt-ahli-utama": [
    [91n, "sangat-baik"],
    [85n, "baik", 90n],
    [0n, "kurang"],
  ],
  "kkp-lainnya": [
    [85n, "sangat-baik"],
    [75n, "baik", 84n],
    [0n, "kurang"],
  ],
};

/** The category of a percentage, which above 100 counts as 100, and whether the scale prints it. */
export function naiveCategory(percent: Fraction, purpose: string): readonly [id: string, reading: string] {
  const hundred = fraction(100n);
  const counted = isLess(hundred, percent) ? hundred : percent;
  const [, id = "", to] = (SCALES[purpose] ?? []).find(([from]) => !isLess(counted, fraction(from))) ?? [];
  return [id, to !== undefined && isLess(fraction(to), counted) ? "between-bands" : "printed"];
}

/** The percentage as shown, the ratio, the category, and the missing levels, in the order of the pairs. */
export function naiveMatch(
  pairs: readonly (readonly [achieved: number, required: number])[],
  method: (typeof METHODS)[number],
  purpose: string,
): { readonly ratio: Fraction; readonly shown: number; readonly category: readonly [string, string] } {
  const ratio =
    method === "sum"
      ? dividedBy(
          sumOf(pairs.map(([achieved]) => fraction(achieved))),
          sumOf(pairs.map(([, required]) => fraction(required))),
        )
      : dividedBy(sumOf(pairs.map(([achieved, required]) => fraction(achieved, required))), fraction(pairs.length));
  const percent = { over: ratio.over * 100n, under: ratio.under };
  const isAbove = isLess(fraction(100n), percent);
  return { ratio, shown: isAbove ? 100 : rounded(percent, 2), category: naiveCategory(percent, purpose) };
}

/** The gaps, those that lack most first: `place missing`. */
export function naiveGaps(pairs: readonly (readonly [achieved: number, required: number])[]): string {
  const gaps: string[] = [];
  for (const lacking of [4, 3, 2, 1]) {
    pairs.forEach(([achieved, required], place) => {
      if (required - achieved === lacking) gaps.push(`${place} ${lacking}`);
    });
  }
  return gaps.join();
}
