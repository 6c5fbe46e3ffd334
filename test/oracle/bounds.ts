/*
 * Bounds of an unfinished assessment by brute force: every way to answer what is unknown, in half points. The sheets and
 * the bands are those of `merit.ts`.
 */
import { fraction, write } from "./rational.js";
import { categoryOfText } from "./merit.js";

export interface NaiveBounds {
  readonly lowest: string;
  readonly highest: string;
  /** `id lowest highest` of every category that occurs, lowest first. */
  readonly categories: readonly string[];
}

/**
 * @param options for every answer all that it may add, in half points
 */
export function naiveBounds(options: readonly (readonly bigint[])[]): NaiveBounds {
  let totals = new Set([0n]);
  for (const values of options) {
    const next = new Set<bigint>();
    for (const total of totals) for (const value of values) next.add(total + value);
    totals = next;
  }
  const sorted = [...totals].sort((a, b) => (a < b ? -1 : 1)).map((total) => write(fraction(total, 2n), 1));
  const categories = new Map<string, [lowest: string, highest: string]>();
  for (const total of sorted) {
    const { id } = categoryOfText(total);
    const known = categories.get(id);
    if (known === undefined) categories.set(id, [total, total]);
    else known[1] = total;
  }
  return {
    lowest: sorted[0] ?? "",
    highest: sorted.at(-1) ?? "",
    categories: [...categories].map(([id, ends]) => [id, ...ends].join(" ")),
  };
}

/** Every half point from 0 to a maximum, in half points. */
export const everyHalfPoint = (max: string): bigint[] =>
  Array.from({ length: 2 * Number(max) + 1 }, (_, steps) => BigInt(steps));

/**
 * INVENTED weights that fit the sheet of 410 points, in half points per level: the real ones are not public.
 */
export const INVENTED_WEIGHTS: readonly (readonly [aspect: string, weights: readonly (readonly [string, bigint])[]])[] =
  [
    [
      "perencanaan-kebutuhan",
      [
        ["a1", 5n],
        ["a2", 5n],
        ["a3", 5n],
        ["a4", 5n],
      ],
    ],
    [
      "pengadaan",
      [
        ["b1", 4n],
        ["b2", 4n],
        ["b3", 12n],
      ],
    ],
    [
      "pengembangan-karier",
      [
        ["c1", 10n],
        ["c2", 10n],
        ["c3", 10n],
        ["c4", 35n],
      ],
    ],
    [
      "promosi-mutasi",
      [
        ["d1", 5n],
        ["d2", 5n],
        ["d3", 10n],
      ],
    ],
    [
      "manajemen-kinerja",
      [
        ["e1", 5n],
        ["e2", 5n],
        ["e3", 30n],
      ],
    ],
    ["penggajian-penghargaan-disiplin", [["f1", 20n]]],
    [
      "perlindungan-pelayanan",
      [
        ["g1", 4n],
        ["g2", 4n],
      ],
    ],
    [
      "sistem-informasi",
      [
        ["h1", 2n],
        ["h2", 2n],
        ["h3", 8n],
      ],
    ],
  ];

export const LEVELS: readonly bigint[] = [1n, 2n, 3n, 4n];
