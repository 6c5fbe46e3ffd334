import { roundedRatio } from "../core/points.js";

/** How values are spread. Everything is rounded half up to four decimals, once. */
export interface Statistics {
  /** How many values there are. */
  readonly count: number;
  readonly mean: number;
  readonly min: number;
  /** The first quartile. Quartiles are interpolated between neighbours, as QUARTILE.INC of spreadsheets does. */
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

/** How often each value occurred, by the value in units of 0.0001 points. */
export type Counts = ReadonlyMap<number, number>;

/** Counts how often each value occurs. */
export interface Occurrences {
  /** @param value a whole number, 0 or more */
  readonly add: (value: number) => void;
  /** @param units what 1 is worth, in units of 0.0001 points */
  readonly counts: (units: number) => Counts;
}

/** A list counts several times as fast as a map; values beyond, on finer scales, would make it long and slow to walk. */
const LISTED = 1024;

export function occurrences(): Occurrences {
  const listed: number[] = [];
  const others = new Map<number, number>();
  return {
    add: (value) => {
      if (value < LISTED) listed[value] = (listed[value] ?? 0) + 1;
      else others.set(value, (others.get(value) ?? 0) + 1);
    },
    counts: (units) => {
      const counts = new Map<number, number>();
      const add = (times: number, value: number): void => {
        const key = Math.round(value * units);
        counts.set(key, (counts.get(key) ?? 0) + times);
      };
      listed.forEach(add);
      others.forEach(add);
      return counts;
    },
  };
}

/** Several counts as one. */
export function together(all: readonly Counts[]): Counts {
  const sums = new Map<number, number>();
  for (const counts of all) for (const [value, times] of counts) sums.set(value, (sums.get(value) ?? 0) + times);
  return sums;
}

type Occurrence = readonly [value: number, times: number];

export const DECIMALS = 4;

/** Units per point in which values are counted, and steps in which statistics are shown: four decimals. */
export const UNIT = 10 ** DECIMALS;

/**
 * The statistics of counted points, each divided by `max`; nothing without a value. It needs no list of all values.
 *
 * @param max what the points are a share of, in points; 1 for the points themselves
 */
export function statisticsOf(counts: Counts, max: number): Statistics | undefined {
  const values: Occurrence[] = [...counts].sort(([a], [b]) => a - b);
  if (values.length === 0) return undefined;
  const count = values.reduce((sum, [, times]) => sum + times, 0);
  const under = Math.round(max * UNIT);
  const quartile = (quarters: number): number => {
    const place = (count - 1) * quarters;
    const rest = place % 4;
    const [low, high] = [valueAt(values, Math.floor(place / 4)), valueAt(values, Math.ceil(place / 4))];
    return roundedRatio(low * (4 - rest) + high * rest, 4 * under, DECIMALS);
  };
  return {
    count,
    mean: meanOf(values, count, under),
    min: quartile(0),
    q1: quartile(1),
    median: quartile(2),
    q3: quartile(3),
    max: quartile(4),
  };
}

/** The value at a place, if each stood there as often as it occurred. */
function valueAt(values: readonly Occurrence[], place: number): number {
  let passed = 0;
  let found = 0;
  for (const [value, times] of values) {
    if (passed > place) break;
    found = value;
    passed += times;
  }
  return found;
}

/** The mean of counted points as a share of `max`, not rounded: equal means are equal numbers, from one division. */
export function exactMean(counts: Counts, max: number): number {
  let [sum, count] = [0, 0];
  for (const [value, times] of counts) {
    sum += value * times;
    count += times;
  }
  return sum / (count * Math.round(max * UNIT));
}

/** Sums of many values times a unit outgrow what a number holds exactly. */
function meanOf(values: readonly Occurrence[], count: number, under: number): number {
  const sum = values.reduce((total, [value, times]) => total + BigInt(value) * BigInt(times), 0n);
  const [over, below] = [sum * BigInt(UNIT), BigInt(count) * BigInt(under)];
  return Number((2n * over + below) / (2n * below)) / UNIT;
}
