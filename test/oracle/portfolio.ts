/*
 * A second, deliberately naive implementation of the recap, as an oracle. It shares no code with the library: it keeps
 * every value in a list, sorts it, and calculates with fractions of whole numbers without limit.
 */
import { add, dividedBy, exactly, fraction, type Fraction, isLess, isSame, times } from "./rational.js";

export interface NaiveSheet {
  readonly id: string;
  /** Lower bounds, lowest first. */
  readonly categories: readonly (readonly [id: string, from: number])[];
  readonly aspects: readonly (readonly [id: string, max: number])[];
}

const CATEGORIES = [
  ["buruk", 100],
  ["kurang", 175],
  ["baik", 250],
  ["sangat-baik", 325],
] as const;

const aspectsWith = (career: number): NaiveSheet["aspects"] => [
  ["perencanaan-kebutuhan", 40],
  ["pengadaan", 40],
  ["pengembangan-karier", career],
  ["promosi-mutasi", 40],
  ["manajemen-kinerja", 80],
  ["penggajian-penghargaan-disiplin", 40],
  ["perlindungan-pelayanan", 16],
  ["sistem-informasi", 24],
];

/** The two sheets of 2019, written down once more. */
export const NAIVE_SHEETS: readonly NaiveSheet[] = [
  { id: "kasn-9-2019", categories: CATEGORIES, aspects: aspectsWith(130) },
  { id: "kasn-9-2019-400", categories: CATEGORIES, aspects: aspectsWith(120) },
];

export interface NaiveRow {
  readonly instrument: string;
  readonly points?: number | undefined;
  readonly category?: string | { readonly id: string } | undefined;
  readonly aspects?: readonly { readonly id: string; readonly points?: number | undefined }[] | undefined;
}

/** A decimal number as it is written: `318.5` is 3185 of 10. */
export function fractionOf(value: number): Fraction {
  const [whole = "0", decimals = ""] = String(value).split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

const whole = (value: number): Fraction => fraction(value);
const compare = (a: Fraction, b: Fraction): number => (isSame(a, b) ? 0 : isLess(a, b) ? -1 : 1);

/** Half up to four decimals, by the digit that follows. */
function shown({ over, under }: Fraction): number {
  const digits = String((over * 100_000n) / under).padStart(6, "0");
  const kept = BigInt(digits.slice(0, -1)) + (digits.endsWith("0") || Number(digits.slice(-1)) < 5 ? 0n : 1n);
  const text = String(kept).padStart(5, "0");
  return Number(`${text.slice(0, -4)}.${text.slice(-4)}`);
}

/** The statistics of a list of fractions. */
export function naiveStatistics(values: readonly Fraction[]): Record<string, number> | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort(compare);
  const sum = sorted.reduce(add);
  const percentile = (quarter: number): number => {
    const place = ((sorted.length - 1) * quarter) / 4;
    const low = sorted[Math.trunc(place)] ?? whole(0);
    const high = sorted[Math.trunc(place) + 1] ?? low;
    const step = add(high, times(low, whole(-1)));
    return shown(add(low, times(step, fractionOf(place % 1))));
  };
  return {
    count: values.length,
    mean: shown(dividedBy(sum, whole(values.length))),
    min: percentile(0),
    q1: percentile(1),
    median: percentile(2),
    q3: percentile(3),
    max: percentile(4),
  };
}

/** The recap without the names of categories and aspects. */
export function naiveRecap<R extends NaiveRow>(rows: readonly R[], groupOf?: (row: R) => string): unknown {
  const groups = groupOf ? firstSeen(rows.map(groupOf)) : [];
  return {
    count: rows.length,
    all: recapsOf(rows),
    groups: groups.flatMap((group) =>
      recapsOf(rows.filter((row) => groupOf?.(row) === group)).map((one) => ({ group, ...one })),
    ),
  };
}

const firstSeen = (texts: readonly string[]): string[] => texts.filter((text, at) => texts.indexOf(text) === at);

function recapsOf(rows: readonly NaiveRow[]): object[] {
  return firstSeen(rows.map(({ instrument }) => instrument)).map((id) => {
    const sheet = NAIVE_SHEETS.find((known) => known.id === id);
    if (sheet === undefined) throw new Error(`no sheet is called ${id}`);
    return recapOf(
      sheet,
      rows.filter(({ instrument }) => instrument === id),
    );
  });
}

function recapOf(sheet: NaiveSheet, rows: readonly NaiveRow[]): object {
  const categories = rows.map((row) => categoryOf(sheet, row));
  const decided = categories.filter((category) => category !== undefined);
  const totals = rows.flatMap(({ points }) => (points === undefined ? [] : [fractionOf(points)]));
  const points = naiveStatistics(totals);
  const scores = rows.map((row) => sheet.aspects.map(([id, max]) => shareOf(row, id, max)));
  const complete = scores.filter((shares) => !shares.includes(undefined));
  const aspects = sheet.aspects.map(([id, max], place) => {
    const known = scores.flatMap((shares) => shares[place] ?? []);
    const share = naiveStatistics(known);
    const weakestIn = complete.filter((shares) =>
      shares.every((other) => compare(other ?? whole(0), shares[place] ?? whole(0)) >= 0),
    ).length;
    const mean = dividedBy(known.reduce(add, whole(0)), whole(known.length));
    return { mean, aspect: { id, max, ...(share && { share }), weakestIn } };
  });
  const known = aspects.filter(({ aspect }) => aspect.share !== undefined);
  return {
    instrument: sheet.id,
    count: rows.length,
    categories: sheet.categories.map(([id]) => {
      const count = decided.filter((category) => category === id).length;
      const share = decided.length > 0 && { share: shown(dividedBy(whole(count), whole(decided.length))) };
      return { id, count, ...share };
    }),
    ...(points && { points }),
    aspects: aspects.map(({ aspect }) => aspect),
    weakestFirst: known.sort((a, b) => compare(a.mean, b.mean)).map(({ aspect }) => aspect.id),
    missing: {
      category: rows.length - decided.length,
      points: rows.length - totals.length,
      aspects: rows.length - complete.length,
    },
  };
}

function categoryOf({ categories }: NaiveSheet, { points, category }: NaiveRow): string | undefined {
  if (points === undefined) return typeof category === "object" ? category.id : category;
  return categories.filter(([, from], place) => place === 0 || points >= from).at(-1)?.[0];
}

function shareOf({ aspects = [] }: NaiveRow, id: string, max: number): Fraction | undefined {
  const points = aspects.find((aspect) => aspect.id === id)?.points;
  return points === undefined ? undefined : dividedBy(fractionOf(points), whole(max));
}

const TOTALS: Readonly<Record<string, number>> = { "kasn-9-2019": 410, "kasn-9-2019-400": 400 };

/** `place rank tied value` of every row that has points, highest first, and how many have none. */
export function naiveRank(
  rows: readonly NaiveRow[],
  ties: "competition" | "dense" | "ordinal",
  by: "points" | "share",
): (string | number)[] {
  const valued = rows.flatMap(({ points, instrument }, place) => {
    if (points === undefined) return [];
    const value = fractionOf(points);
    return [{ place, value: by === "points" ? value : dividedBy(value, fraction(TOTALS[instrument] ?? 0)) }];
  });
  const above = (one: Fraction): Fraction[] => valued.flatMap(({ value }) => (isLess(one, value) ? [value] : []));
  const sorted = [...valued].sort((a, b) =>
    isSame(a.value, b.value) ? a.place - b.place : isLess(a.value, b.value) ? 1 : -1,
  );
  return [
    ...sorted.map(({ place, value }, at) => {
      const higher = above(value);
      const distinct = higher.filter((one, first) => higher.findIndex((other) => isSame(one, other)) === first);
      const ranks = { competition: higher.length + 1, dense: distinct.length + 1, ordinal: at + 1 };
      const tied = valued.filter((other) => isSame(other.value, value)).length > 1;
      return `${place} ${ranks[ties]} ${tied} ${by === "points" ? exactly(value, 1) : shown(value)}`;
    }),
    rows.length - valued.length,
  ];
}
