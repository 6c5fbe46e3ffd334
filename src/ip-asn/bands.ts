import { type Basis, basisOf } from "../core/citations.js";
import type { PrintedBand } from "./rule.js";

/** Steps per point. Values, hours pro rata and totals are counted in thousandths, so that every sum is exact. */
export const SCALE = 1000;

/** A value of a rule in thousandths. */
export const scaled = (value: number): number => Math.round(value * SCALE);

/** A band as it is looked up, in thousandths. */
export interface BandRow<B extends PrintedBand = PrintedBand> {
  readonly band: B;
  /** Its place, from the lowest. */
  readonly place: number;
  readonly from: number;
  readonly first: number;
  readonly last: number;
  /** What a value inside the printed limits rests on, and what any other value of the band rests on. */
  readonly printed: Basis;
  readonly between: Basis;
}

/** Bands as they are looked up, in their order. */
export function bandRows<B extends PrintedBand>([lowest, ...others]: readonly [B, ...B[]]): [
  BandRow<B>,
  ...BandRow<B>[],
] {
  return [bandRow(lowest, 0, others[0]), ...others.map((band, at) => bandRow(band, at + 1, others[at + 1]))];
}

function bandRow<B extends PrintedBand>(band: B, place: number, next: B | undefined): BandRow<B> {
  const { from, printedFrom = from, printedTo } = band;
  return {
    band,
    place,
    from: scaled(from.value),
    first: scaled(printedFrom.value),
    last: scaled(printedTo.value),
    printed: basisOf(printedFrom, printedTo),
    // A value is Tinggi because it reaches Tinggi and does not reach Sangat Tinggi: both bounds count.
    between: basisOf(from, next?.from),
  };
}

/** The band of `sum / count`: the highest one whose lower bound it reaches. */
export function rowAt<R extends BandRow>(rows: readonly [R, ...R[]], sum: number, count: number): R {
  let found = rows[0];
  for (const row of rows) {
    const bound = row.from * count;
    if (row.band.exclusive ? sum > bound : sum >= bound) found = row;
  }
  return found;
}

/** Whether `sum / count` lies inside the printed limits of its band. */
export function isPrinted({ first, last }: BandRow, sum: number, count: number): boolean {
  return sum >= first * count && sum <= last * count;
}
