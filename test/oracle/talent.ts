/* Talent management once more: section 3 of the facts. */
import { exactly, fraction, type Fraction, isLess, sumOf, times } from "./rational.js";

/** The boxes as printed: a row per performance from the lowest, a column per potential from the lowest. */
const BOXES = [
  [1, 3, 6],
  [2, 5, 8],
  [4, 7, 9],
] as const;
export const PERFORMANCES = ["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"] as const;
export const POTENTIALS = ["rendah", "menengah", "tinggi"] as const;

/** Box, succession group, and the group that one source prints. */
export function naiveBox(performance: number, potential: number): readonly [number, boolean, string] {
  const box = BOXES[performance]?.[potential] ?? NaN;
  const group = box >= 7 ? "kelompok-rencana-suksesi" : [2, 4, 5].includes(box) ? "tulang-punggung" : "intervensi";
  return [box, [7, 8, 9].includes(box), group];
}

/** Where the top and the middle level begin. */
export const CUTOFFS: Readonly<Record<string, readonly [top: bigint, middle: bigint]>> = {
  "80-60": [80n, 60n],
  "81-61": [81n, 61n],
  "90-70": [90n, 70n],
  "90-78": [90n, 78n],
  "90-75": [90n, 75n],
};

/** 0 the lowest level, 2 the top. */
export function naiveLevel(score: Fraction, top: Fraction, middle: Fraction): number {
  if (!isLess(score, top)) return 2;
  return isLess(score, middle) ? 0 : 1;
}

type Component = readonly [id: string, weight: bigint, parts: readonly (readonly [id: string, weight: bigint])[]];

export const WEIGHTS: Readonly<
  Record<string, { readonly performance: readonly Component[]; readonly potential: readonly Component[] }>
> = {
  "kepka-bkn-411-2025": {
    performance: [
      ["kinerja-utama", 60n, [["predikat-kinerja", 60n]]],
      [
        "kinerja-penguat",
        40n,
        [
          ["penghargaan", 15n],
          ["penugasan-tim-kerja", 15n],
          ["umpan-balik-360", 10n],
        ],
      ],
    ],
    potential: [
      [
        "kompetensi",
        40n,
        [
          ["penilaian-kompetensi", 20n],
          ["pengembangan-kompetensi", 10n],
          ["pengalaman-jabatan", 10n],
        ],
      ],
      ["potensi", 25n, [["penilaian-potensi", 25n]]],
      [
        "kualifikasi",
        20n,
        [
          ["pendidikan-formal", 10n],
          ["kesesuaian-bidang-ilmu", 10n],
        ],
      ],
      ["integritas-moralitas", 15n, [["rekam-jejak-disiplin", 15n]]],
    ],
  },
  djbk: {
    performance: [["predikat-kinerja", 100n, []]],
    potential: [
      ["potensi-kompetensi", 65n, []],
      ["kualifikasi", 20n, []],
      ["integritas-moralitas", 15n, []],
    ],
  },
};

/** A score in hundredths, or nothing if it is unknown. */
export type Score = bigint | undefined;

/** The lowest and the highest score of an axis: weight × score, and 0 to 100 for what is unknown. */
export function naiveAxis(weighted: readonly (readonly [weight: bigint, score: Score])[]): readonly [number, number] {
  const axis = (instead: bigint): number =>
    exactly(
      sumOf(weighted.map(([weight, score]) => times(fraction(weight, 100n), fraction(score ?? instead, 100n)))),
      4,
    );
  return [axis(0n), axis(10_000n)];
}

export const BLENDS: Readonly<Record<string, readonly [talent: bigint, technical: bigint]>> = {
  "jpt-madya": [80n, 20n],
  "jpt-pratama": [70n, 30n],
  administrator: [60n, 40n],
  pengawas: [50n, 50n],
};

/** Half performance, half potential (ten-thousandths), blended with a technical score (hundredths) if there is a blend. */
export function naiveValue(
  performance: bigint,
  potential: bigint,
  blend?: readonly [talent: bigint, technical: bigint],
  technical = 0n,
): number {
  const talent = sumOf([performance, potential].map((score) => times(fraction(1n, 2n), fraction(score, 10_000n))));
  if (blend === undefined) return exactly(talent, 8);
  const [share, rest] = blend;
  return exactly(
    sumOf([times(fraction(share, 100n), talent), times(fraction(rest, 100n), fraction(technical, 100n))]),
    8,
  );
}

/** Eight aspects of 0 to 5: sum ÷ 40 × 100, with 0 or 5 for what is unknown. */
export const POTENTIAL_ASPECTS = 8;
export function naivePotential(steps: readonly (bigint | undefined)[]): readonly [number, number] {
  const of = (instead: bigint): number =>
    exactly(fraction(steps.reduce<bigint>((sum, step) => sum + (step ?? instead), 0n) * 100n, 40n), 1);
  return [of(0n), of(5n)];
}

/** Memenuhi syarat from 80, masih from 68. */
export function naiveLabel(score: Fraction): string {
  if (!isLess(score, fraction(80n))) return "memenuhi-syarat";
  return isLess(score, fraction(68n)) ? "kurang-memenuhi-syarat" : "masih-memenuhi-syarat";
}

/** Rubrics that are chosen by name: rubric, preset, then every row with its score. The first preset of some is the default. */
export const CHOICES: readonly (readonly [
  rubric: string,
  preset: string,
  isDefault: boolean,
  rows: Readonly<Record<string, number>>,
])[] = [
  [
    "predikat-kinerja",
    "djbk",
    false,
    { "sangat-baik": 100, baik: 80, "butuh-perbaikan": 60, kurang: 40, "sangat-kurang": 20 },
  ],
  [
    "predikat-kinerja",
    "kode-411",
    false,
    { "sangat-baik": 110, baik: 100, "butuh-perbaikan": 80, kurang: 60, "sangat-kurang": 40 },
  ],
  ["pendidikan-formal", "sepakat", true, { s3: 100, s2: 90, "s1-d4": 80, d3: 70, slta: 60 }],
  ["kesesuaian-bidang-ilmu", "djbk", false, { sesuai: 100, "tidak-sesuai": 50 }],
  ["kesesuaian-bidang-ilmu", "kode-411", false, { sesuai: 100, "cukup-sesuai": 75, "tidak-sesuai": 50 }],
  [
    "rekam-jejak-disiplin",
    "sepakat",
    true,
    { "tidak-pernah": 100, ringan: 75, sedang: 50, berat: 25, "sedang-menjalani": 0 },
  ],
  ["keragaman-jabatan", "sepakat", true, { "lintas-instansi": 100, "lintas-unit-kerja": 80, "satu-unit-kerja": 60 }],
  [
    "jabatan-nondefinitif",
    "djbk",
    false,
    { "plt-lebih-tinggi": 100, "plt-setara": 80, "plh-lebih-tinggi": 60, "plh-setara": 40, "tidak-ada": 0 },
  ],
  [
    "jabatan-nondefinitif",
    "kode-411",
    false,
    { "pj-kepala-daerah": 100, "plt-lebih-tinggi": 80, "plt-setara": 60, "plh-setara": 40, "tidak-ada": 0 },
  ],
  [
    "penghargaan",
    "kode-411",
    true,
    { internasional: 100, nasional: 85, "lintas-instansi": 70, internal: 50, "tidak-ada": 0 },
  ],
  [
    "penugasan-tim-kerja",
    "kode-411",
    true,
    {
      "ketua-lintas-instansi": 100,
      "ketua-internal": 85,
      "anggota-lintas-instansi": 70,
      "anggota-internal": 50,
      "tidak-ada": 0,
    },
  ],
  ["umpan-balik-360", "kode-411", true, { "sangat-positif": 100, positif: 85, cukup: 70, negatif: 40 }],
];

/** Years in post and training hours. Nothing where the source prints nothing. */
export function naiveCount(rubric: string, preset: string, count: number): number | undefined {
  if (rubric === "pengembangan-kompetensi") {
    if (count >= 20) return 100;
    if (count >= 10) return 80;
    if (count >= 5) return 60;
    return count >= 1 ? 40 : 0;
  }
  if (count >= 5) return 100;
  if (count >= 3) return 80;
  if (preset === "djbk") return count < 2 ? 60 : undefined;
  return count < 1 ? 40 : 60;
}

export const COUNTS: readonly (readonly [rubric: string, preset: string, most: number])[] = [
  ["lama-jabatan", "djbk", 60],
  ["lama-jabatan", "kode-411", 60],
  ["pengembangan-kompetensi", "kode-411", 9999],
];
