/*
 * A second, deliberately naive implementation of the index, as an oracle. It shares no code and no table with the
 * library: the tables are typed again, and it calculates with fractions of whole numbers without limit.
 */
import { add, fraction, type Fraction, stepsOf } from "./rational.js";

export type NaiveAnswer = string | number | boolean;

export interface NaiveTraining {
  readonly kepemimpinan?: NaiveAnswer;
  readonly fungsional?: NaiveAnswer;
  readonly teknis: NaiveAnswer;
  readonly seminar: NaiveAnswer;
}

export interface NaiveRecord {
  readonly education: string;
  readonly post: string;
  readonly training: "unknown" | NaiveTraining;
  readonly performance: "unknown" | { readonly predicate?: string | undefined; readonly skp?: number | undefined };
  readonly discipline: string;
}

/** A number of points as thousandths of a point: 22.5 × 7 / 20 is 157500 over 20. */
const whole = (thousandths: number): Fraction => fraction(thousandths);
const roundedUp = (value: Fraction): bigint => stepsOf(value, 0);

const EDUCATION: Readonly<Record<string, number>> = {
  s3: 25000,
  s2: 20000,
  s1: 15000,
  d4: 15000,
  d3: 10000,
  d2: 5000,
  d1: 5000,
  slta: 5000,
  "di-bawah-slta": 1000,
};
const PREDICATES: Readonly<Record<string, number>> = {
  "sangat-baik": 30000,
  baik: 25000,
  "butuh-perbaikan": 15000,
  kurang: 5000,
  "sangat-kurang": 1000,
};
const DISCIPLINE: Readonly<Record<string, number>> = { "tidak-pernah": 5000, ringan: 3000, sedang: 2000, berat: 1000 };
const TRAINING: Readonly<Record<string, readonly (readonly [keyof NaiveTraining, number])[]>> = {
  struktural: [
    ["kepemimpinan", 15000],
    ["teknis", 15000],
    ["seminar", 10000],
  ],
  fungsional: [
    ["fungsional", 15000],
    ["teknis", 15000],
    ["seminar", 10000],
  ],
  pelaksana: [
    ["teknis", 22500],
    ["seminar", 17500],
  ],
};

/** The lowest and the highest that something can be. */
type Range = readonly [lowest: Fraction, highest: Fraction];
const exactly = (value: Fraction): Range => [value, value];
const between = (table: Readonly<Record<string, number>>, answer: string): Range => {
  const values = Object.values(table);
  if (answer === "unknown") return [whole(Math.min(...values)), whole(Math.max(...values))];
  return exactly(whole(table[answer] ?? NaN));
};

function bySkp(skp: number): number {
  if (skp > 90) return 30000;
  if (skp > 75) return 25000;
  if (skp > 60) return 15000;
  if (skp > 50) return 5000;
  return 1000;
}

function trained(kind: string, most: number, answer: NaiveAnswer | undefined, proRata: boolean): Range {
  if (answer === "unknown" || answer === undefined) return [whole(0), whole(most)];
  if (kind !== "teknis") return exactly(whole(answer === true ? most : 0));
  const hours = Number(answer);
  if (hours >= 20) return exactly(whole(most));
  return exactly(proRata ? { over: BigInt(most) * BigInt(hours), under: 20n } : whole(0));
}

export interface NaiveIndex {
  /** Thousandths: kualifikasi, kompetensi, kinerja, disiplin. */
  readonly dimensions: readonly (readonly [lowest: bigint, highest: bigint])[];
  readonly lowest: bigint;
  readonly highest: bigint;
  /** Whether nothing is unknown. */
  readonly isKnown: boolean;
}

export function naiveIndex(record: NaiveRecord, proRata: boolean): NaiveIndex {
  const { education, post, training, performance, discipline } = record;
  const kinds = TRAINING[post] ?? [];
  const parts = kinds.map(([kind, most]) =>
    trained(kind, most, training === "unknown" ? "unknown" : training[kind], proRata),
  );
  const kompetensi = parts.reduce(([low, high], [lowest, highest]) => [add(low, lowest), add(high, highest)]);
  const kinerja =
    performance === "unknown"
      ? between(PREDICATES, "unknown")
      : performance.skp === undefined
        ? between(PREDICATES, performance.predicate ?? "")
        : exactly(whole(bySkp(performance.skp)));
  const ranges = [between(EDUCATION, education), kompetensi, kinerja, between(DISCIPLINE, discipline)];
  const dimensions = ranges.map(([lowest, highest]) => [roundedUp(lowest), roundedUp(highest)] as const);
  return {
    dimensions,
    lowest: dimensions.reduce((sum, [lowest]) => sum + lowest, 0n),
    highest: dimensions.reduce((sum, [, highest]) => sum + highest, 0n),
    isKnown: !JSON.stringify(record).includes('"unknown"'),
  };
}

/** The category of `over / under` points. */
export function naiveCategory(over: bigint, under: bigint): string {
  if (over > 90n * under) return "sangat-tinggi";
  if (over > 80n * under) return "tinggi";
  if (over > 70n * under) return "sedang";
  if (over > 60n * under) return "rendah";
  return "sangat-rendah";
}

/** `over / under`, rounded half up to some decimals. */
export function naiveRounded(over: bigint, under: bigint, decimals: number): number {
  return Number(stepsOf({ over, under }, decimals)) / 10 ** decimals;
}
