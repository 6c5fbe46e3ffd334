/*
 * Invented instruments, as JSON that a file could hold. No figure here comes from a source.
 */

const both = (id: string, en: string) => ({ id, en });

const RULES = {
  indicatorPoints: "level-times-weight",
  total: "sum-of-aspects",
  category: "points",
  outsidePrintedBands: "lower-bound",
} as const;

/** Every indicator has its weight: 30 points, levels 0 to 2. All figures are plain. */
export const COMPLETE = {
  id: "instrumen-rekaan",
  name: both("Instrumen rekaan", "Invented instrument"),
  regime: "rekaan",
  maxPoints: 30,
  step: 0.5,
  levels: [0, 1, 2],
  indicatorCount: 5,
  aspects: [
    {
      id: "layanan",
      name: both("Layanan", "Services"),
      maxPoints: 12,
      weightPercent: 40,
      indicators: [
        {
          id: "loket",
          weight: 2.5,
          texts: {
            name: both("Loket", "Counter"),
            number: "1.1",
            levelTexts: { 0: both("Tidak ada", "None"), 1: both("Satu", "One"), 2: both("Dua", "Two") },
            evidence: both("Foto", "Photo"),
          },
        },
        { id: "daring", weight: 3.5, texts: { name: both("Daring", "Online") } },
      ],
    },
    {
      id: "data",
      name: both("Data", "Data"),
      maxPoints: 8,
      weightPercent: 26.6667,
      indicatorCount: 1,
      indicators: [{ id: "mutakhir", weight: 4 }],
    },
    {
      id: "pegawai",
      name: both("Pegawai", "Staff"),
      maxPoints: 10,
      weightPercent: 33.3333,
      indicatorCount: 2,
      indicators: [
        { id: "pelatihan", weight: 2 },
        { id: "kinerja", weight: 3 },
      ],
    },
  ],
  categories: [
    { id: "kurang", numeral: "I", name: both("Kurang", "Poor"), from: 5, printedTo: 14 },
    { id: "cukup", numeral: "II", name: both("Cukup", "Fair"), from: 15, printedTo: 22.5 },
    { id: "baik", numeral: "III", name: both("Baik", "Good"), from: 22.5, exclusive: true, printedTo: 30 },
  ],
  rules: { ...RULES, notApplicable: "leaves-denominator" },
  index: { divisors: [30, 25], decimals: 2, rounding: "half-up", aboveOne: "kept" },
} as const;

const own = <const V>(value: V, grade = "secondary") => ({
  value,
  grade,
  cite: [{ source: "Peraturan Bupati Contoh" }],
});

/** Much is not known: some weights, percents and counts are absent. Figures have grades and sources of the caller. */
export const PARTIAL = {
  $schema: "./instrument.schema.json",
  id: "instrumen-rekaan-2",
  name: both("Instrumen rekaan kedua", "Second invented instrument"),
  regime: "rekaan",
  maxPoints: own(20, "regulation"),
  step: own(0.1),
  levels: own([1, 3, 4]),
  indicatorCount: own(7, "official"),
  aspects: [
    {
      id: "a",
      name: both("A", "A"),
      maxPoints: own(12),
      weightPercent: own(60),
      indicatorCount: own(3),
      indicators: [
        { id: "a1", weight: own(1.1) },
        { id: "a2", weight: own(1.3) },
      ],
    },
    { id: "b", name: both("B", "B"), maxPoints: own(5), indicators: [] },
    {
      id: "c",
      name: both("C", "C"),
      maxPoints: { value: 3, grade: "caller", cite: [] },
      indicators: [
        {
          id: "c1",
          texts: {
            name: own(both("C1", "C1")),
            levelTexts: {
              value: { 1: both("x", "y"), 3: both("x", "y"), 4: both("x", "y") },
              grade: "secondary",
              cite: [{ source: "notula", note: both("dibaca", "read") }],
            },
          },
        },
        { id: "c2", weight: 0.5 },
      ],
    },
  ],
  categories: [
    { id: "rendah", numeral: "1", name: both("Rendah", "Low"), from: own(0), exclusive: true },
    {
      id: "tinggi",
      numeral: "2",
      name: both("Tinggi", "High"),
      from: {
        value: 10.25,
        grade: "interpretation",
        cite: [{ source: "notula", article: "angka 2", note: both("dibaca", "read") }],
      },
    },
  ],
  rules: {
    indicatorPoints: own("level-times-weight"),
    total: own("sum-of-aspects"),
    category: own("points"),
    outsidePrintedBands: own("lower-bound", "interpretation"),
  },
  index: { divisors: [own(20)], decimals: own(3), rounding: own("half-up"), aboveOne: own("kept") },
} as const;

/** As JSON brings it: nothing is shared, and everything can be written to. */
export const asJson = <T>(value: T): Writable<T> => JSON.parse(JSON.stringify(value)) as Writable<T>;

/** The same without `readonly` and without literal types, for planting faults. */
export type Writable<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : { -readonly [Key in keyof T]: Writable<T[Key]> };
