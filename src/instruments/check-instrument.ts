import type { Sourced } from "../core/citations.js";
import { duplicate, type Issue, notOnScale, outOfRange, type Path } from "../core/issues.js";
import { toScaled } from "../core/points.js";
import { topLevelOf } from "../merit/indicator-weights.js";
import { type Category, scaleOf } from "../merit/instrument.js";
import type { DefinedAspect, DefinedInstrument } from "./instrument-data.js";
import { indicatorCountIssue, maximaSum, notRising, percentSum, printedEnd, weightsSum } from "./instrument-issues.js";

/** More steps than these, and some sum or share could no longer be exact. */
export const MOST_STEPS = 1_000_000;

/** Steps per percent: percent weights have four decimals at most. */
export const PERCENT_SCALE = 10_000;

/**
 * Adds an issue for everything in an instrument that contradicts something else in it. What could not be read is `NaN`,
 * `""` or absent: it contradicts nothing, because no comparison with `NaN` holds, and no sum with it differs by a number.
 */
export function checkInstrument(instrument: DefinedInstrument, issues: Issue[]): void {
  checkIds(instrument, issues);
  checkScale(instrument, issues);
  checkMaxima(instrument, issues);
  checkPercents(instrument, issues);
  checkCounts(instrument, issues);
  instrument.aspects.forEach((aspect, at) => {
    checkWeights(instrument, aspect, ["aspects", at], issues);
  });
  checkCategories(instrument, issues);
}

/** Aspects and indicators share one namespace: answers are told apart by their keys. */
function checkIds({ aspects, categories }: DefinedInstrument, issues: Issue[]): void {
  const places = aspects.flatMap(({ id, indicators }, at): Place[] => [
    [id, ["aspects", at, "id"]],
    ...indicators.map((indicator, below): Place => [indicator.id, ["aspects", at, "indicators", below, "id"]]),
  ]);
  checkTwice(places, issues);
  checkTwice(
    categories.map(({ id }, at) => [id, ["categories", at, "id"]]),
    issues,
  );
  checkTwice(
    categories.map(({ numeral }, at) => [numeral, ["categories", at, "numeral"]]),
    issues,
  );
}

type Place = readonly [name: string, path: Path];

function checkTwice(places: readonly Place[], issues: Issue[]): void {
  const seen = new Map<string, Path>();
  for (const [name, path] of places) {
    const first = name === "" ? undefined : seen.get(name);
    if (first) issues.push(duplicate(path, first));
    else seen.set(name, path);
  }
}

/** Whatever points can be reached must be reached exactly: maxima, weights and divisors are multiples of the step. */
function checkScale(instrument: DefinedInstrument, issues: Issue[]): void {
  const { step, maxPoints, aspects, index } = instrument;
  const scale = scaleOf(instrument);
  const check = (figure: Sourced<number> | undefined, path: Path): void => {
    if (figure && !isOnScale(figure.value, scale)) issues.push(notOnScale(path, step.value, figure.value));
  };
  check(maxPoints, ["maxPoints"]);
  if (maxPoints.value * scale > MOST_STEPS) {
    issues.push(outOfRange(["maxPoints"], step.value, MOST_STEPS / scale, maxPoints.value));
  }
  aspects.forEach(({ maxPoints: max, indicators }, at) => {
    check(max, ["aspects", at, "maxPoints"]);
    indicators.forEach(({ weight }, below) => {
      check(weight, ["aspects", at, "indicators", below, "weight"]);
    });
  });
  const divisors = new Map<number, Path>();
  index.divisors.forEach((divisor, at) => {
    const path = ["index", "divisors", at];
    check(divisor, path);
    const first = divisors.get(divisor.value);
    if (first && !Number.isNaN(divisor.value)) issues.push(duplicate(path, first));
    else divisors.set(divisor.value, path);
  });
}

const isOnScale = (value: number, scale: number): boolean =>
  Number.isNaN(value * scale) || toScaled(value, scale) !== undefined;

/** A sum of decimals as a whole number of parts; `NaN` if one of them could not be read, or does not lie on the scale. */
function sumOf(figures: readonly Sourced<number>[], scale: number): number {
  return figures.reduce((sum, { value }) => sum + (toScaled(value, scale) ?? NaN), 0);
}

/** Two numbers, neither of which is `NaN`, that are not the same. */
const differ = (a: number, b: number): boolean => a < b || a > b;

function checkMaxima(instrument: DefinedInstrument, issues: Issue[]): void {
  const { aspects, maxPoints } = instrument;
  const scale = scaleOf(instrument);
  const sum = sumOf(
    aspects.map((aspect) => aspect.maxPoints),
    scale,
  );
  if (aspects.length > 0 && differ(sum, sumOf([maxPoints], scale))) {
    issues.push(maximaSum(["maxPoints"], maxPoints.value, sum / scale));
  }
}

function checkPercents({ aspects }: DefinedInstrument, issues: Issue[]): void {
  const percents = aspects.flatMap(({ weightPercent }) => weightPercent ?? []);
  const isComplete = percents.length > 0 && percents.length === aspects.length;
  const sum = sumOf(percents, PERCENT_SCALE);
  if (isWrong(sum, 100 * PERCENT_SCALE, isComplete)) {
    issues.push(percentSum(["aspects"], sum / PERCENT_SCALE, isComplete));
  }
}

/** Whether a sum is not the whole, or, while parts of it are not known, already above it. */
const isWrong = (sum: number, whole: number, isComplete: boolean): boolean =>
  isComplete ? differ(sum, whole) : sum > whole;

function checkCounts({ aspects, indicatorCount }: DefinedInstrument, issues: Issue[]): void {
  let sum = 0;
  aspects.forEach(({ indicators, indicatorCount: own }, at) => {
    const stated = own?.value ?? 0;
    if (own && stated < indicators.length) {
      issues.push(indicatorCountIssue(["aspects", at, "indicatorCount"], stated, indicators.length));
    }
    sum += Math.max(stated, indicators.length);
  });
  const isComplete = aspects.every((aspect) => aspect.indicatorCount !== undefined);
  if (indicatorCount && isWrong(sum, indicatorCount.value, isComplete && aspects.length > 0)) {
    issues.push(indicatorCountIssue(["indicatorCount"], indicatorCount.value, sum));
  }
}

function checkWeights(instrument: DefinedInstrument, aspect: DefinedAspect, path: Path, issues: Issue[]): void {
  const { indicators, indicatorCount, maxPoints } = aspect;
  const scale = scaleOf(instrument);
  const weights = indicators.flatMap(({ weight }) => weight ?? []);
  const isListed = indicatorCount === undefined || indicatorCount.value <= indicators.length;
  const isComplete = isListed && weights.length > 0 && weights.length === indicators.length;
  const sum = sumOf(weights, scale) * topLevelOf(instrument);
  if (isWrong(sum, sumOf([maxPoints], scale), isComplete)) {
    issues.push(weightsSum([...path, "indicators"], maxPoints.value, sum / scale, isComplete));
  }
}

function checkCategories({ categories, maxPoints }: DefinedInstrument, issues: Issue[]): void {
  categories.forEach((category, at) => {
    const { from, printedTo } = category;
    const path = ["categories", at];
    const before = categories[at - 1];
    const next = categories[at + 1];
    if (before && from.value <= before.from.value) issues.push(notRising([...path, "from"]));
    if (from.value > maxPoints.value) issues.push(outOfRange([...path, "from"], 0, maxPoints.value, from.value));
    if (printedTo === undefined) return;
    if (fallsShort(printedTo.value, category) || (next && reaches(printedTo.value, next)))
      issues.push(printedEnd([...path, "printedTo"], printedTo.value));
  });
}

const reaches = (value: number, { from, exclusive }: Category): boolean =>
  exclusive ? value > from.value : value >= from.value;

const fallsShort = (value: number, { from, exclusive }: Category): boolean =>
  exclusive ? value <= from.value : value < from.value;
