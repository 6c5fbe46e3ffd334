/*
 * A second implementation of the 2019 instrument, as naive as can be, to judge the library by. Its tables were typed
 * again from the facts; numbers come in and go out as decimal texts.
 */
import { add, dividedBy, fraction, type Fraction, isLess, read, sumOf, times, write } from "./rational.js";

export type SheetName = "410" | "400";
export type Divisor = "410" | "400";
export type Score = readonly string[];

interface Table {
  readonly id: string;
  readonly aspects: readonly (readonly [id: string, max: string])[];
}

export const TABLES: Readonly<Record<SheetName, Table>> = {
  "410": {
    id: "kasn-9-2019",
    aspects: [
      ["perencanaan-kebutuhan", "40"],
      ["pengadaan", "40"],
      ["pengembangan-karier", "130"],
      ["promosi-mutasi", "40"],
      ["manajemen-kinerja", "80"],
      ["penggajian-penghargaan-disiplin", "40"],
      ["perlindungan-pelayanan", "16"],
      ["sistem-informasi", "24"],
    ],
  },
  "400": {
    id: "kasn-9-2019-400",
    aspects: [
      ["perencanaan-kebutuhan", "40"],
      ["pengadaan", "40"],
      ["pengembangan-karier", "120"],
      ["promosi-mutasi", "40"],
      ["manajemen-kinerja", "80"],
      ["penggajian-penghargaan-disiplin", "40"],
      ["perlindungan-pelayanan", "16"],
      ["sistem-informasi", "24"],
    ],
  },
};

export interface Verdict {
  readonly instrument: string;
  readonly points: string;
  readonly aspects: readonly string[];
  readonly shares: readonly string[];
  readonly category: string;
  readonly reading: string;
  readonly index: string;
  readonly grade: string;
}

/** Judges the points of every aspect, in the order of the table. */
export function judgeAspects(sheet: SheetName, scores: Score, divisor: Divisor): Verdict {
  return judge(sheet, scores.map(read), divisor, "secondary");
}

/** Judges the levels of every indicator, with its weight, aspect by aspect. */
export function judgeIndicators(
  sheet: SheetName,
  indicators: readonly (readonly (readonly [weight: string, level: number])[])[],
  divisor: Divisor,
): Verdict {
  const points = indicators.map((aspect) =>
    aspect.reduce((sum, [weight, level]) => add(sum, times(read(weight), fraction(level))), fraction(0n)),
  );
  return judge(sheet, points, divisor, "caller");
}

function judge(sheet: SheetName, points: readonly Fraction[], divisor: Divisor, grade: string): Verdict {
  const { id, aspects } = TABLES[sheet];
  const total = sumOf(points);
  const category = judgeCategory(total);
  const index = judgeIndex(total, divisor);
  return {
    instrument: id,
    points: write(total, 6),
    aspects: points.map((point) => write(point, 6)),
    shares: points.map((point, at) => write(dividedBy(point, read(aspects[at]?.[1] ?? "0")), 4)),
    category: category.id,
    reading: category.reading,
    index: index.value,
    grade: grade === "caller" ? grade : category.isOurs || index.isOurs ? "interpretation" : grade,
  };
}

/** The category of a total: buruk 100–174, kurang 175–249, baik 250–324, sangat-baik 325–400. */
function judgeCategory(total: Fraction): { id: string; reading: string; isOurs: boolean } {
  const atLeast = (text: string): boolean => !isLess(total, read(text));
  const [id, printedTo] = atLeast("325")
    ? ["sangat-baik", "400"]
    : atLeast("250")
      ? ["baik", "324"]
      : atLeast("175")
        ? ["kurang", "249"]
        : ["buruk", "174"];
  if (!atLeast("100")) return { id, reading: "below-lowest", isOurs: true };
  if (!isLess(read(printedTo), total)) return { id, reading: "printed", isOurs: false };
  return { id, reading: id === "sangat-baik" ? "above-highest" : "between-bands", isOurs: true };
}

/** The index of a total, to two decimals, ties up. */
function judgeIndex(total: Fraction, divisor: Divisor): { value: string; isOurs: boolean } {
  const exact = dividedBy(total, read(divisor));
  const steps = times(exact, fraction(100n));
  const rest = { over: steps.over % steps.under, under: steps.under };
  const isTie = rest.over * 2n === rest.under;
  return { value: write(exact, 2), isOurs: isTie || isLess(fraction(1n), exact) };
}

export const categoryOfText = (total: string): { id: string; reading: string; isOurs: boolean } =>
  judgeCategory(read(total));
export const indexOfText = (total: string, divisor: Divisor): { value: string; isOurs: boolean } =>
  judgeIndex(read(total), divisor);
