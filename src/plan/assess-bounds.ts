import { bandAt } from "../core/bands.js";
import { basisOf, type Citation, type Grade } from "../core/citations.js";
import { issue, type Issue } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { halfUp } from "../core/points.js";
import type { Text } from "../core/text.js";
import type { AssessOptions } from "../merit/assessment.js";
import { categoryAt } from "../merit/category-of.js";
import {
  type AspectId,
  assertInstrument,
  type CategoryId,
  type IndicatorId,
  type Instrument,
  scaleOf,
} from "../merit/instrument.js";
import { readOptions } from "../merit/options.js";
import { type Figure, weakerThan } from "../core/weaker-than.js";
import type { AspectAnswers, IndicatorAnswers } from "./answers.js";
import { type AspectReading, type OpenAnswer, readAnswers } from "./read-answers.js";

/** A category that is still possible, with the totals that would give it. */
export interface PossibleCategory<T extends Instrument = Instrument> {
  readonly id: CategoryId<T>;
  readonly numeral: string;
  readonly name: Text;
  /** The lowest possible total of this category. */
  readonly lowest: number;
  /** The highest possible total of this category. */
  readonly highest: number;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** What is known of one aspect. */
export interface AspectBounds<T extends Instrument = Instrument> {
  readonly id: AspectId<T>;
  readonly name: Text;
  readonly lowest: number;
  readonly highest: number;
  /** The greatest score of what applies. */
  readonly max: number;
  /** Present if everything of the aspect is known and applies. */
  readonly points?: number;
}

/** Between which totals a result must lie while answers are missing. It is plain data, and can be stored as JSON. */
export interface Bounds<T extends Instrument = Instrument> {
  /** Id of the instrument. */
  readonly instrument: T["id"];
  readonly regime: string;
  readonly lowest: number;
  readonly highest: number;
  /** The greatest total that the instrument allows. */
  readonly max: number;
  readonly step: number;
  /** The total; present if nothing is unknown. */
  readonly points?: number;
  /** Every category that is still possible, lowest first. */
  readonly categories: readonly PossibleCategory<T>[];
  /** Whether only one category is left, although answers may be missing. */
  readonly decided: boolean;
  /** The category; present if it is decided. */
  readonly category?: PossibleCategory<T>;
  /** Ids of the aspects or indicators whose answer is unknown, in the order of the instrument. */
  readonly unknown: readonly (AspectId<T> | IndicatorId<T>)[];
  /** Ids of the aspects or indicators that do not apply. */
  readonly notApplicable: readonly (AspectId<T> | IndicatorId<T>)[];
  readonly aspects: readonly AspectBounds<T>[];
  readonly rules: Instrument["rules"];
  /** The weakest grade that the bounds rest on. */
  readonly grade: Grade;
}

/**
 * Scores a government body while answers are missing: the lowest and the highest total, and every category that is still
 * possible.
 *
 * Unknown is not zero: an unknown answer may still turn out to be anything that the instrument allows. Not applicable is
 * not unknown: whether it leaves the denominator is a rule of the instrument, and where the instrument has none, such an
 * answer is an error. The 2019 instrument has none that is public.
 *
 * Source: the instrument; decision 0014-unknown-and-not-applicable.
 *
 * @param instrument the score sheet; for levels, one with weights
 * @param answers for every aspect its points, or for every indicator its level; instead of either `"unknown"` or
 * `"not-applicable"`. No key may be left out
 * @param options `minimumGrade` below which the bounds may not rest
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-an-object`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `not-one-of`, `weights-unknown`, `rule-unknown` (an answer is not applicable, and the instrument does
 * not say what follows), `nothing-applicable`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { assessBounds } from "sistem-merit/plan";
 *
 * // Mahkamah Konstitusi, 2021, as if its information system had not been assessed yet
 * const bounds = assessBounds(kasn2019, {
 *   "perencanaan-kebutuhan": 37.5,
 *   "pengadaan": 38,
 *   "pengembangan-karier": 75,
 *   "promosi-mutasi": 25,
 *   "manajemen-kinerja": 77.5,
 *   "penggajian-penghargaan-disiplin": 35,
 *   "perlindungan-pelayanan": 16,
 *   "sistem-informasi": "unknown",
 * });
 *
 * [bounds.lowest, bounds.highest]; // → [304, 328]
 * bounds.categories.map(({ id }) => id); // → ["baik", "sangat-baik"]
 * bounds.decided; // → false
 * bounds.unknown; // → ["sistem-informasi"]
 * ```
 */
export function assessBounds<T extends Instrument>(
  instrument: T,
  answers: AspectAnswers<T> | IndicatorAnswers<T>,
  options?: Pick<AssessOptions<T>, "minimumGrade">,
): Bounds<T> {
  assertInstrument(instrument);
  const issues: Issue[] = [];
  const readings = readAnswers(instrument, answers, issues);
  checkApplicable(instrument, readings, issues);
  const { minimumGrade } = readOptions(instrument, options, ["minimumGrade"], issues);
  throwIfAny(issues);

  const { id, regime, maxPoints, step, rules } = instrument;
  const notApplicable = readings.flatMap((reading) => reading.notApplicable);
  const unknown = readings.flatMap(({ open }) => idsOf(open));
  const totals = possibleTotals(instrument, readings);
  const categories = possibleCategories(instrument, totals);
  const figures: Figure[] = [[["rules", "total"], rules.total]];
  if (notApplicable.length > 0 && rules.notApplicable) figures.push([["rules", "notApplicable"], rules.notApplicable]);
  for (const reading of readings) figures.push(...reading.figures);
  for (const category of categories) figures.push([["categories", category.id], category]);
  throwIfAny(weakerThan(minimumGrade, figures));
  const [lowest] = totals;
  const highest = totals.reduce((_, total) => total);
  const [only] = categories;
  const decided = categories.length === 1;
  return {
    instrument: id,
    regime,
    lowest,
    highest,
    max: maxPoints.value,
    step: step.value,
    ...(unknown.length === 0 && { points: lowest }),
    categories,
    decided,
    ...(decided && { category: only }),
    unknown,
    notApplicable,
    aspects: readings.map((reading) => aspectBounds(reading, scaleOf(instrument))),
    rules,
    grade: basisOf(...figures.map(([, figure]) => figure)).grade,
  };
}

/** An answer that is not applicable needs a rule for it, and something must be left to score. */
function checkApplicable({ rules }: Instrument, readings: readonly AspectReading[], issues: Issue[]): void {
  const notApplicable = readings.flatMap((reading) => reading.notApplicable);
  if (rules.notApplicable === undefined) issues.push(...notApplicable.map(ruleUnknown));
  else if (issues.length === 0 && sumOf(readings, ({ max }) => max) === 0) issues.push(nothingApplicable());
}

/** Every total that may still come out, in points, lowest first. */
function possibleTotals(instrument: Instrument, readings: readonly AspectReading[]): [number, ...number[]] {
  const scale = scaleOf(instrument);
  const full = Math.round(instrument.maxPoints.value * scale);
  const removed = sumOf(readings, ({ aspect, max }) => Math.round(aspect.maxPoints.value * scale) - max);
  const leaves = instrument.rules.notApplicable?.value === "leaves-denominator" && removed > 0;
  const pointsOf = (sum: number): number => (leaves ? halfUp(sum * full, full - removed) : sum) / scale;
  const lowest = sumOf(readings, (reading) => reading.lowest);
  const [, ...gains] = possibleGains(readings.flatMap(({ open }) => open));
  return [pointsOf(lowest), ...gains.map((gain) => pointsOf(lowest + gain))];
}

/** Every sum of what the unknown answers may add, lowest first; the first is 0. */
function possibleGains(open: readonly OpenAnswer[]): number[] {
  let possible = new Uint8Array(1 + open.reduce((sum, { range }) => sum + range, 0));
  possible[0] = 1;
  let reach = 0;
  for (const { gains, range } of open) {
    const next = new Uint8Array(possible.length);
    // Where every step is possible, so is every sum up to the end.
    if (gains === undefined) next.fill(1, 0, reach + range + 1);
    else for (const gain of gains) for (let sum = 0; sum <= reach; sum++) if (possible[sum]) next[sum + gain] = 1;
    possible = next;
    reach += range;
  }
  return Array.from(possible.keys()).filter((sum) => possible[sum]);
}

/** The categories of some totals, lowest first. */
function possibleCategories<T extends Instrument>(instrument: T, totals: readonly number[]): PossibleCategory<T>[] {
  const found = new Map<string, { lowest: number; highest: number }>();
  for (const total of totals) {
    const { id } = bandAt(instrument.categories, total).band;
    const range = found.get(id);
    if (range) range.highest = total;
    else found.set(id, { lowest: total, highest: total });
  }
  return [...found.values()].map(({ lowest, highest }) => {
    const { id, numeral, name, ...low } = categoryAt(instrument, lowest);
    return { id, numeral, name, lowest, highest, ...basisOf(low, categoryAt(instrument, highest)) };
  });
}

function aspectBounds<T extends Instrument>(
  { aspect: { id, name }, lowest, max, open, notApplicable }: AspectReading,
  scale: number,
): AspectBounds<T> {
  const highest = lowest + sumOf(open, ({ range }) => range);
  return {
    id,
    name,
    lowest: lowest / scale,
    highest: highest / scale,
    max: max / scale,
    ...(open.length + notApplicable.length === 0 && { points: lowest / scale }),
  };
}

const sumOf = <Item>(items: readonly Item[], valueOf: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + valueOf(item), 0);

const ruleUnknown = (id: string): Issue =>
  issue(
    "rule-unknown",
    [id],
    { rule: "notApplicable" },
    "instrumen ini tidak menyebut apa akibatnya bila suatu butir tidak berlaku",
    "this instrument does not say what follows if an item does not apply",
  );

const nothingApplicable = (): Issue =>
  issue(
    "nothing-applicable",
    [],
    {},
    "tidak ada butir yang berlaku, jadi tidak ada yang dapat dinilai",
    "no item applies, so there is nothing to score",
  );
