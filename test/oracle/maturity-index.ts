/** A ratio of whole numbers, in lowest terms. */
type Ratio = readonly [over: bigint, under: bigint];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const ratio = (over: bigint, under: bigint): Ratio => {
  const by = gcd(over, under) * (under < 0n ? -1n : 1n);
  return by === 0n ? [0n, 1n] : [over / by, under / by];
};
const add = ([a, b]: Ratio, [c, d]: Ratio): Ratio => ratio(a * d + c * b, b * d);
const multiply = ([a, b]: Ratio, [c, d]: Ratio): Ratio => ratio(a * c, b * d);
const decimal = (text: string): Ratio => {
  const [whole = "0", part = ""] = text.split(".");
  return ratio(BigInt(`${whole}${part}`), 10n ** BigInt(part.length));
};

/** One aspect for the naive reckoning: its weight, and its items with their sub-aspect. */
export interface NaiveAspect {
  readonly weight: number;
  /** `level` is absent for an item that a circumstance makes inapplicable. */
  readonly items: readonly { readonly level?: number; readonly weight: number; readonly subAspect: string }[];
}

/** What the naive reckoning needs beside the aspects. */
export interface NaiveRule {
  readonly bySubAspect: boolean;
  readonly stays: boolean;
  readonly survey: number;
  readonly lowest: number;
  readonly highest: number;
  readonly multiply: boolean;
  readonly correction: number;
  readonly decimals: number;
  readonly down: boolean;
}

const mean = (items: NaiveAspect["items"], stays: boolean): Ratio | undefined => {
  let over: Ratio = [0n, 1n];
  let under: Ratio = [0n, 1n];
  for (const { level, weight } of items) {
    if (level === undefined && !stays) continue;
    over = add(over, multiply(decimal(String(weight)), [BigInt(level ?? 0), 4n]));
    under = add(under, decimal(String(weight)));
  }
  return under[0] === 0n ? undefined : multiply(over, [under[1], under[0]]);
};

const average = (values: readonly Ratio[]): Ratio =>
  multiply(values.reduce(add, [0n, 1n]), [1n, BigInt(values.length)]);

/** The index by reduced fractions, written from the prose of decision 0056 and nothing of `src`. */
export function naiveIndex(aspects: readonly NaiveAspect[], rule: NaiveRule): number {
  let maturity: Ratio = [0n, 1n];
  for (const { weight, items } of aspects) {
    const names = rule.bySubAspect ? [...new Set(items.map(({ subAspect }) => subAspect))] : [undefined];
    const means = names.flatMap((name) => {
      const one = mean(
        items.filter(({ subAspect }) => name === undefined || subAspect === name),
        rule.stays,
      );
      return one === undefined ? [] : [one];
    });
    maturity = add(maturity, multiply(multiply(decimal(String(weight)), [1n, 100n]), average(means)));
  }
  const [low, high] = [decimal(String(rule.lowest)), decimal(String(rule.highest))];
  const way = add(high, multiply(low, [-1n, 1n]));
  const share = multiply(add(decimal(String(rule.survey)), multiply(low, [-1n, 1n])), [way[1], way[0]]);
  const before = add(multiply(maturity, [3n, 4n]), multiply(share, [1n, 4n]));
  const by = decimal(String(rule.correction));
  const [over, under] = rule.multiply ? multiply(before, by) : add(before, by);
  const unit = 10n ** BigInt(rule.decimals);
  const shifted: Ratio = rule.down ? [over * unit, under] : [2n * over * unit + under, 2n * under];
  let whole = shifted[0] / shifted[1];
  if (whole * shifted[1] > shifted[0]) whole -= 1n;
  return Number(whole) / 10 ** rule.decimals;
}

type Condition = "pusat-provinsi" | "kabupaten-kota" | "membayar-tpp" | "kecelakaan-kerja" | "kematian";

/** The worksheet of 2026: aspects, and every item with its sub-aspect and when it applies. */
export const WORKSHEET: readonly (readonly [
  aspect: string,
  items: readonly (readonly [id: string, subAspect: string, condition?: Condition])[],
])[] = [
  [
    "perencanaan-kebutuhan-standardisasi-jabatan",
    [
      ["analisis-jabatan", "1.1"],
      ["evaluasi-jabatan", "1.2"],
      ["peta-jabatan", "1.3"],
    ],
  ],
  [
    "manajemen-talenta",
    [
      ["pemetaan-talenta", "2.1"],
      ["akuisisi-talenta", "2.2"],
      ["pengadaan-asn", "2.3"],
      ["pengembangan-talenta", "2.4"],
      ["retensi-talenta", "2.5"],
      ["pemantauan-evaluasi-talenta", "2.6"],
    ],
  ],
  [
    "pengelolaan-kinerja",
    [
      ["perencanaan-kinerja", "3.1"],
      ["pelaksanaan-pemantauan-pembinaan-kinerja", "3.2"],
      ["evaluasi-kinerja", "3.3"],
      ["tindak-lanjut-evaluasi-kinerja", "3.4"],
    ],
  ],
  [
    "pengembangan-kompetensi",
    [
      ["standar-kompetensi-pusat-provinsi", "4.1", "pusat-provinsi"],
      ["standar-kompetensi-kabupaten-kota", "4.1", "kabupaten-kota"],
      ["pengukuran-kompetensi", "4.2"],
      ["program-pengembangan-kompetensi", "4.3"],
    ],
  ],
  [
    "budaya-kerja-citra-institusi",
    [
      ["internalisasi-nilai-dasar", "5.1"],
      ["keteladanan-pimpinan", "5.2"],
      ["agen-perubahan", "5.2"],
      ["dukungan-kebijakan", "5.3"],
    ],
  ],
  [
    "penghargaan-pengakuan",
    [
      ["kenaikan-pangkat", "6.1"],
      ["gaji-tunjangan", "6.2"],
      ["tunjangan-kinerja-tpp", "6.3", "membayar-tpp"],
      ["jaminan-hari-tua", "6.4"],
      ["jaminan-kecelakaan-kerja", "6.4", "kecelakaan-kerja"],
      ["jaminan-kematian", "6.4", "kematian"],
      ["jaminan-kesehatan", "6.4"],
    ],
  ],
  ["disiplin-pemberhentian-upaya-administratif", [["disiplin-pemberhentian-upaya-administratif", "7"]]],
  [
    "digitalisasi-manajemen-asn",
    [
      ["data-manajemen-asn", "8.1"],
      ["layanan-digital", "8.2"],
    ],
  ],
];

export const KINDS = ["kementerian", "lpnk", "lembaga-negara", "lns", "provinsi", "kabupaten", "kota"] as const;

/** What happened to a body: whether it pays TPP, had an accident, had a death. */
export type Happened = Readonly<Record<"membayar-tpp" | "kecelakaan-kerja" | "kematian", boolean>>;

/** Whether an item is asked at all, applies, or does not. Central bodies are not asked whether they pay TPP. */
export function naiveApplies(
  condition: Condition | undefined,
  kind: string,
  happened: Happened,
): "no" | "yes" | "other" {
  const isLocal = kind === "kabupaten" || kind === "kota";
  switch (condition) {
    case undefined:
      return "yes";
    case "pusat-provinsi":
      return isLocal ? "other" : "yes";
    case "kabupaten-kota":
      return isLocal ? "yes" : "other";
    case "membayar-tpp":
      return happened[condition] || !(isLocal || kind === "provinsi") ? "yes" : "no";
    case "kecelakaan-kerja":
    case "kematian":
      return happened[condition] ? "yes" : "no";
  }
}

/** The draft of August 2025: Maju above 1, the others from their printed lower bounds. */
export function naiveCategory(index: number): string {
  if (index > 1) return "maju";
  if (index >= 0.81) return "tinggi";
  if (index >= 0.61) return "menengah";
  return index >= 0.41 ? "lanjutan" : "dasar";
}
