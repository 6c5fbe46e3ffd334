import { type Issue, notAnObject, outOfRange } from "../core/issues.js";
import { throwIfMany } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { IndicatorText } from "../merit/indicator-text.js";
import type { Category, Instrument } from "../merit/instrument.js";
import { FINEST_SCALE } from "../merit/known-result.js";
import { checkInstrument, PERCENT_SCALE } from "./check-instrument.js";
import type { DefinedAspect, DefinedIndicator, DefinedInstrument } from "./instrument-data.js";
import { notRising } from "./instrument-issues.js";
import { isFields, plainCopy } from "./plain-copy.js";
import {
  bothLanguages,
  fieldsOf,
  figure,
  flag,
  id,
  listOf,
  numberFrom,
  numberOf,
  type Read,
  text,
  wordOf,
} from "./readers.js";

// Limits within which every sum, share and index is exact.
export const LEAST_POINTS = 0.0001;
export const MOST_POINTS = 1_000_000;
export const HIGHEST_LEVEL = 100;
export const MOST_INDICATORS = 10_000;
export const MOST_DECIMALS = 6;

/** Every step in which points can move: 1 divided by a whole number that divides 10 000. */
export const STEPS: readonly number[] = /* @__PURE__ */ everyStep();

/* @__NO_SIDE_EFFECTS__ */
function everyStep(): number[] {
  const scales = Array.from({ length: FINEST_SCALE }, (_, at) => at + 1);
  return scales.filter((scale) => FINEST_SCALE % scale === 0).map((scale) => 1 / scale);
}

/**
 * Reads an instrument that may come from anywhere, and adds everything that is wrong with it to `issues`. What it returns
 * is an instrument if there is no issue.
 */
export function readInstrument(data: unknown, issues: Issue[]): DefinedInstrument {
  const copy = plainCopy(data, issues);
  if (data === undefined) issues.push(notAnObject([], data));
  const read = instrument(copy, [], issues);
  throwIfMany(issues);
  checkInstrument(read, issues);
  return read;
}

const bound = /* @__PURE__ */ figure(/* @__PURE__ */ numberFrom(0, MOST_POINTS));
const points = /* @__PURE__ */ figure(/* @__PURE__ */ numberFrom(LEAST_POINTS, MOST_POINTS));
const count = /* @__PURE__ */ figure(/* @__PURE__ */ numberFrom(0, MOST_INDICATORS, 1));
const percent = /* @__PURE__ */ figure(/* @__PURE__ */ numberFrom(0, 100, PERCENT_SCALE));
const decimals = /* @__PURE__ */ figure(/* @__PURE__ */ numberFrom(0, MOST_DECIMALS, 1));
const level = /* @__PURE__ */ numberFrom(0, HIGHEST_LEVEL, 1);

const instrument: Read<DefinedInstrument> = (value, path, issues) => {
  const { field, optional } = fieldsOf(value, INSTRUMENT, ["$schema", "indicatorCount"], path, issues);
  optional("$schema", text);
  const indicatorCount = optional("indicatorCount", count);
  const levels = field("levels", figure(risingLevels));
  const [lowest = category(undefined, path, issues), ...higher] = field("categories", listOf(category, 1));
  return {
    id: field("id", id),
    name: field("name", bothLanguages),
    regime: field("regime", id),
    maxPoints: field("maxPoints", points),
    step: field("step", figure(numberOf(STEPS))),
    levels,
    ...(indicatorCount && { indicatorCount }),
    aspects: field("aspects", listOf(aspectWith(levels.value), 1)),
    categories: [lowest, ...higher],
    rules: field("rules", ruleSet),
    index: field("index", indexRule),
  };
};

const INSTRUMENT = ["id", "name", "regime", "maxPoints", "step", "levels", "aspects", "categories", "rules", "index"];

const risingLevels: Read<number[]> = (value, path, issues) => {
  const levels = listOf(level, 1)(value, path, issues);
  levels.forEach((one, at) => {
    if (one <= Number(levels[at - 1])) issues.push(notRising([...path, at]));
  });
  // With 0 as the only level, nothing could be scored.
  if (levels.length === 1 && levels[0] === 0) issues.push(outOfRange([...path, 0], 1, HIGHEST_LEVEL, 0));
  return levels.length === 0 ? [NaN] : levels;
};

const aspectWith =
  (levels: readonly number[]): Read<DefinedAspect> =>
  (value, path, issues) => {
    const { field, optional } = fieldsOf(
      value,
      ["id", "name", "maxPoints", "indicators"],
      ["weightPercent", "indicatorCount"],
      path,
      issues,
    );
    const weightPercent = optional("weightPercent", percent);
    const indicatorCount = optional("indicatorCount", count);
    return {
      id: field("id", id),
      name: field("name", bothLanguages),
      maxPoints: field("maxPoints", points),
      ...(weightPercent && { weightPercent }),
      ...(indicatorCount && { indicatorCount }),
      indicators: field("indicators", listOf(indicatorWith(levels))),
    };
  };

const indicatorWith =
  (levels: readonly number[]): Read<DefinedIndicator> =>
  (value, path, issues) => {
    const { field, optional } = fieldsOf(value, ["id"], ["weight", "texts"], path, issues);
    const weight = optional("weight", points);
    const texts = optional("texts", textsWith(levels));
    return { id: field("id", id), ...(weight && { weight }), ...(texts && { texts }) };
  };

const textsWith =
  (levels: readonly number[]): Read<IndicatorText> =>
  (value, path, issues) => {
    const { field, optional } = fieldsOf(value, ["name"], ["number", "levelTexts", "evidence"], path, issues);
    const number = optional("number", figure(text));
    const levelTexts = optional("levelTexts", figure(textPerLevel(levels)));
    const evidence = optional("evidence", figure(bothLanguages));
    return {
      name: field("name", figure(bothLanguages)),
      ...(number && { number }),
      ...(levelTexts && { levelTexts }),
      ...(evidence && { evidence }),
    };
  };

/** A text for every level of the instrument, and for no other; while the levels cannot be read, for any. */
const textPerLevel =
  (levels: readonly number[]): Read<Readonly<Record<number, Text>>> =>
  (value, path, issues) => {
    const given = isFields(value) ? [...value.keys()] : [];
    const keys = levels.some(Number.isNaN) ? given : levels.map(String);
    const { field } = fieldsOf(value, keys, [], path, issues);
    return Object.fromEntries(keys.map((key) => [key, field(key, bothLanguages)]));
  };

const category: Read<Category> = (value, path, issues) => {
  const { field, optional } = fieldsOf(
    value,
    ["id", "numeral", "name", "from"],
    ["exclusive", "printedTo"],
    path,
    issues,
  );
  const printedTo = optional("printedTo", bound);
  return {
    id: field("id", id),
    numeral: field("numeral", text),
    name: field("name", bothLanguages),
    from: field("from", bound),
    ...(optional("exclusive", flag) === true && { exclusive: true }),
    ...(printedTo && { printedTo }),
  };
};

const ruleSet: Read<Instrument["rules"]> = (value, path, issues) => {
  const { field, optional } = fieldsOf(
    value,
    ["indicatorPoints", "total", "category", "outsidePrintedBands"],
    ["notApplicable"],
    path,
    issues,
  );
  const notApplicable = optional("notApplicable", figure(wordOf("leaves-denominator", "stays-in-denominator")));
  return {
    indicatorPoints: field("indicatorPoints", figure(wordOf("level-times-weight"))),
    total: field("total", figure(wordOf("sum-of-aspects"))),
    category: field("category", figure(wordOf("points"))),
    outsidePrintedBands: field("outsidePrintedBands", figure(wordOf("lower-bound"))),
    ...(notApplicable && { notApplicable }),
  };
};

const indexRule: Read<Instrument["index"]> = (value, path, issues) => {
  const { field } = fieldsOf(value, ["divisors", "decimals", "rounding", "aboveOne"], [], path, issues);
  const [usual = points(undefined, path, issues), ...others] = field("divisors", listOf(points, 1));
  return {
    divisors: [usual, ...others],
    decimals: field("decimals", decimals),
    rounding: field("rounding", figure(wordOf("half-up"))),
    aboveOne: field("aboveOne", figure(wordOf("kept"))),
  };
};
