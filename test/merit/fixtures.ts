import { type Instrument, kasn2019, kasn2019Sheet400, withIndicatorWeights } from "sistem-merit";

/** Mahkamah Konstitusi, as KASN presented it on 8 June 2021: 327 of 410. */
export const MK_2021 = {
  "perencanaan-kebutuhan": 37.5,
  pengadaan: 38,
  "pengembangan-karier": 75,
  "promosi-mutasi": 25,
  "manajemen-kinerja": 77.5,
  "penggajian-penghargaan-disiplin": 35,
  "perlindungan-pelayanan": 16,
  "sistem-informasi": 23,
} as const;

/** Kota Bogor, decision of January 2020: 266.5 of 400. */
export const BOGOR_2020 = {
  "perencanaan-kebutuhan": 37.5,
  pengadaan: 30,
  "pengembangan-karier": 50,
  "promosi-mutasi": 30,
  "manajemen-kinerja": 57.5,
  "penggajian-penghargaan-disiplin": 27.5,
  "perlindungan-pelayanan": 12,
  "sistem-informasi": 22,
} as const;

export const NOTHING = {
  "perencanaan-kebutuhan": 0,
  pengadaan: 0,
  "pengembangan-karier": 0,
  "promosi-mutasi": 0,
  "manajemen-kinerja": 0,
  "penggajian-penghargaan-disiplin": 0,
  "perlindungan-pelayanan": 0,
  "sistem-informasi": 0,
} as const;

export const FULL_410 = {
  "perencanaan-kebutuhan": 40,
  pengadaan: 40,
  "pengembangan-karier": 130,
  "promosi-mutasi": 40,
  "manajemen-kinerja": 80,
  "penggajian-penghargaan-disiplin": 40,
  "perlindungan-pelayanan": 16,
  "sistem-informasi": 24,
} as const;

export const FULL_400 = { ...FULL_410, "pengembangan-karier": 120 } as const;

export type AspectId = keyof typeof FULL_410;

export const ASPECTS: readonly AspectId[] = [
  "perencanaan-kebutuhan",
  "pengadaan",
  "pengembangan-karier",
  "promosi-mutasi",
  "manajemen-kinerja",
  "penggajian-penghargaan-disiplin",
  "perlindungan-pelayanan",
  "sistem-informasi",
];

/** Invented weights that no published figure contradicts: 37 indicators. The real ones are not public. */
export const WEIGHTS_410 = {
  "perencanaan-kebutuhan": { a1: 2.5, a2: 2.5, a3: 2.5, a4: 2.5 },
  pengadaan: { b1: 2, b2: 2, b3: 2, b4: 2, b5: 2 },
  "pengembangan-karier": { c1: 5, c2: 5, c3: 5, c4: 2.5, c5: 2.5, c6: 2.5, c7: 2.5, c8: 2.5, c9: 2.5, c10: 2.5 },
  "promosi-mutasi": { d1: 2.5, d2: 2.5, d3: 5 },
  "manajemen-kinerja": { e1: 2.5, e2: 2.5, e3: 5, e4: 5, e5: 5 },
  "penggajian-penghargaan-disiplin": { f1: 2.5, f2: 2.5, f3: 2.5, f4: 2.5 },
  "perlindungan-pelayanan": { g1: 2, g2: 2 },
  "sistem-informasi": { h1: 1, h2: 1, h3: 2, h4: 2 },
} as const;

export const WEIGHTS_400 = {
  ...WEIGHTS_410,
  "pengembangan-karier": { c1: 5, c2: 5, c3: 2.5, c4: 2.5, c5: 2.5, c6: 2.5, c7: 2.5, c8: 2.5, c9: 2.5, c10: 2.5 },
} as const;

/** Levels that give the sheet of Mahkamah Konstitusi under {@link WEIGHTS_410}. */
export const MK_LEVELS = {
  a1: 4,
  a2: 4,
  a3: 4,
  a4: 3,
  b1: 4,
  b2: 4,
  b3: 4,
  b4: 4,
  b5: 3,
  c1: 2,
  c2: 2,
  c3: 2,
  c4: 3,
  c5: 3,
  c6: 3,
  c7: 3,
  c8: 2,
  c9: 2,
  c10: 2,
  d1: 2,
  d2: 2,
  d3: 3,
  e1: 3,
  e2: 4,
  e3: 4,
  e4: 4,
  e5: 4,
  f1: 3,
  f2: 3,
  f3: 4,
  f4: 4,
  g1: 4,
  g2: 4,
  h1: 3,
  h2: 4,
  h3: 4,
  h4: 4,
} as const;

export const complete410 = withIndicatorWeights(kasn2019, WEIGHTS_410);
export const complete400 = withIndicatorWeights(kasn2019Sheet400, WEIGHTS_400);

/** An object without some of its keys. */
export function without(object: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** What plain JavaScript may pass as an instrument. */
export const asInstrument = (value: unknown): Instrument => value as Instrument;
