/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import { assessAspects, assessIndicators, type Decision, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { type AnyResult, compareResults, type Comparison, type KnownResult } from "sistem-merit/merit";
import {
  type AspectAnswers,
  assessBounds,
  type Bounds,
  gapTo,
  type IndicatorAnswers,
  sensitivity,
  type Target,
  whatIf,
} from "sistem-merit/plan";
import { INVENTED, type InventedCategory } from "../cycle/invented-rules.js";
import { complete410, MK_2021, MK_LEVELS } from "../merit/fixtures.js";

declare const sevenAspects: Omit<typeof MK_2021, "sistem-informasi">;
declare const decision: Decision;
declare function use(...values: readonly unknown[]): void;
const [karangan] = INVENTED.instruments;

export const answers: AspectAnswers<typeof kasn2019> = {
  ...MK_2021,
  pengadaan: "unknown",
  "sistem-informasi": "not-applicable",
};
export const levels: IndicatorAnswers<typeof complete410> = { ...MK_LEVELS, a1: "unknown", h4: "not-applicable" };
assessBounds(kasn2019, answers);
assessBounds(complete410, levels);

// An answer that is left out, misspelt, or of the wrong kind.

// @ts-expect-error -- an aspect is missing: a missing key is not unknown
assessBounds(kasn2019, sevenAspects);
// @ts-expect-error -- "unknwon" is misspelt
assessBounds(kasn2019, { ...MK_2021, pengadaan: "unknwon" });
// @ts-expect-error -- nothing is not unknown
assessBounds(kasn2019, { ...MK_2021, pengadaan: undefined });
// @ts-expect-error -- null is not unknown
assessBounds(kasn2019, { ...MK_2021, pengadaan: null });
// @ts-expect-error -- the key is misspelt
assessBounds(kasn2019, { ...sevenAspects, "sistim-informasi": "unknown" });
// @ts-expect-error -- there is no level 5
export const level5: IndicatorAnswers<typeof complete410> = { ...MK_LEVELS, a1: 5 };
// @ts-expect-error -- a score is a number
export const text: AspectAnswers<typeof kasn2019> = { ...MK_2021, pengadaan: "38" };
// @ts-expect-error -- bounds have no index, and so no divisor
assessBounds(kasn2019, MK_2021, { divisor: 410 });
// @ts-expect-error -- "resmi" is no grade
assessBounds(kasn2019, MK_2021, { minimumGrade: "resmi" });

// Bounds that are not narrowed.

export function read(bounds: Bounds<typeof kasn2019>): void {
  const lowest: number = bounds.lowest;
  const total: number | undefined = bounds.points;
  const category: "buruk" | "kurang" | "baik" | "sangat-baik" | undefined = bounds.category?.id;
  const row = { ...bounds, instansi: "Kota Pekalongan" };
  compareResults(bounds, row);
  // @ts-expect-error -- the total may be unknown
  const points: number = bounds.points;
  // @ts-expect-error -- the category may be undecided
  const { id } = bounds.category;
  // @ts-expect-error -- "cukup" is no category of 2019
  if (bounds.category?.id === "cukup") return;
  // @ts-expect-error -- bounds are read-only
  bounds.lowest = lowest;
  use(total, category, points, id);
}

// What counts as a result.

export const known: readonly KnownResult[] = [
  { instrument: "kasn-9-2019" },
  { instrument: "kasn-9-2019-400", points: 266.5, category: "baik" },
  { instrument: "kasn-9-2019", category: { id: "sangat-baik" }, aspects: [{ id: "pengadaan" }] },
  assessAspects(kasn2019, MK_2021),
  assessIndicators(complete410, MK_LEVELS),
  assessBounds(kasn2019Sheet400, { ...MK_2021, pengadaan: "unknown" }),
  decision,
];
// @ts-expect-error -- "kasn-9-2020" is no instrument
export const otherSheet: KnownResult = { instrument: "kasn-9-2020", points: 318.5 };
// @ts-expect-error -- the instrument is missing
export const withoutInstrument: KnownResult = { points: 318.5 };
// @ts-expect-error -- "Baik" is not the id of a category
export const categoryName: KnownResult = { instrument: "kasn-9-2019", category: "Baik" };
// @ts-expect-error -- "kepemimpinan" is no aspect
export const otherAspect: KnownResult = { instrument: "kasn-9-2019", aspects: [{ id: "kepemimpinan" }] };
// @ts-expect-error -- points are a number
export const pointsAsText: KnownResult = { instrument: "kasn-9-2019", points: "318.5" };

export function compared(from: KnownResult, to: KnownResult, other: AnyResult): Comparison {
  const comparison = compareResults(from, to);
  if (comparison.comparable) {
    const change: number | undefined = comparison.points?.change;
    use(change);
    // @ts-expect-error -- what can be compared needs no reason
    use(comparison.reason);
  } else {
    const reason: string = comparison.reason.en;
    use(reason);
    // @ts-expect-error -- points of two sheets are not subtracted
    use(comparison.points);
  }
  // @ts-expect-error -- without narrowing, there may be no points
  use(comparison.points);
  // @ts-expect-error -- a result under another instrument needs that instrument
  compareResults(from, other);
  return compareResults(from, other, [kasn2019, kasn2019Sheet400]);
}

// Targets.

export function targets(result: KnownResult, other: KnownResult<NonNullable<typeof karangan>>): void {
  gapTo(result, "sangat-baik");
  gapTo(result, 330.5);
  gapTo(assessIndicators(complete410, MK_LEVELS), "baik", complete410);
  const target: Target<typeof kasn2019> = "baik";
  gapTo(result, target);
  // @ts-expect-error -- "sangat baik" is not the id of a category
  gapTo(result, "sangat baik");
  // @ts-expect-error -- the numeral is not the id of a category
  gapTo(result, "IV");
  // @ts-expect-error -- a target must be named
  gapTo(result);
  if (karangan === undefined) return;
  const green: InventedCategory = "hijau";
  gapTo(other, green, karangan);
  // @ts-expect-error -- a result under another instrument needs that instrument
  gapTo(other, 20);
  // @ts-expect-error -- "baik" is no category of the invented instrument
  gapTo(other, "baik", karangan);
}

// Changes, and levels.

whatIf(kasn2019, MK_2021, { pengadaan: 30 });
whatIf(complete410, MK_LEVELS, { a1: 1 });
// @ts-expect-error -- the key is misspelt
whatIf(kasn2019, MK_2021, { pengada: 30 });
// @ts-expect-error -- answers by aspect are not changed by indicator
whatIf(complete410, MK_2021, { a1: 1 });
// @ts-expect-error -- a change is a score
whatIf(kasn2019, MK_2021, { pengadaan: "unknown" });
// @ts-expect-error -- an aspect is missing
whatIf(kasn2019, sevenAspects, { "sistem-informasi": 20 });
// @ts-expect-error -- an unknown level has no sensitivity
sensitivity(complete410, { ...MK_LEVELS, a1: "unknown" });
// @ts-expect-error -- points of aspects are no levels
sensitivity(complete410, MK_2021);

export function sensitive(): number | undefined {
  const [first] = sensitivity(complete410, MK_LEVELS);
  const level: 1 | 2 | 3 | 4 | undefined = first?.up?.level;
  // @ts-expect-error -- at the highest level there is no up
  use(first.up.level);
  return level;
}
