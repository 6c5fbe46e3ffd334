/* The ladder of PP 94/2021 once more: section 6 of the facts, row by row. */

const LADDER: readonly (readonly [
  from: bigint,
  to: bigint,
  id: string,
  level: string,
  months?: number,
  cut?: number,
])[] = [
  [3n, 3n, "teguran-lisan", "ringan"],
  [4n, 6n, "teguran-tertulis", "ringan"],
  [7n, 10n, "pernyataan-tidak-puas", "ringan"],
  [11n, 13n, "potongan-tukin-6-bulan", "sedang", 6, 25],
  [14n, 16n, "potongan-tukin-9-bulan", "sedang", 9, 25],
  [17n, 20n, "potongan-tukin-12-bulan", "sedang", 12, 25],
  [21n, 24n, "penurunan-jabatan", "berat", 12],
  [25n, 27n, "pembebasan-jabatan", "berat", 12],
  [28n, 366n, "pemberhentian", "berat"],
];

const LAST = LADDER.length - 1;

/** What the ladder says: the penalty with its terms, why, the next rung, and how far dismissal is. */
export function naivePenalty(days: bigint, inARow: bigint): readonly unknown[] {
  const rung = LADDER.findIndex(([from, to]) => from <= days && days <= to);
  const byRun = inARow >= 10n;
  const reached = byRun ? LAST : rung;
  const [, , id, level, months, cut] = LADDER[reached] ?? [];
  const because = [...(rung === reached && rung >= 0 ? ["cumulative"] : []), ...(byRun ? ["consecutive"] : [])].join(
    "+",
  );
  const next = reached === LAST ? undefined : LADDER[reached + 1];
  return [
    reached < 0 ? "none" : "penalty",
    id,
    level,
    months,
    cut,
    because,
    next?.[2],
    next && Number(next[0] - days),
    reached === LAST ? undefined : Number(28n - days),
    reached === LAST ? undefined : Number(10n - inARow),
  ];
}
