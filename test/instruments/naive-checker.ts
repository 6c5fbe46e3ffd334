/*
 * A second implementation of the rules for an instrument of the caller, written from their prose alone: it imports nothing
 * of the library, reckons in decimal digits instead of scaled numbers, and says only yes or no.
 */

type Json = Readonly<Record<string, unknown>>;

/** Whether an instrument, given as JSON, is one. */
export function isSoundInstrument(data: unknown): boolean {
  try {
    return checkAll(data);
  } catch (error) {
    if (error === NO) return false;
    throw error;
  }
}

const NO = new Error("not an instrument");

function must(condition: boolean): void {
  if (!condition) throw NO;
}

// Decimal arithmetic: every number as a whole number of units of 10^-30. What is finer is a multiple of no step.

const PLACES = 30;

/** Long numbers take long to write out, and the same ones come again and again. */
const known = new Map<number, bigint>();

function exact(value: number): bigint {
  const before = known.get(value);
  if (before !== undefined) return before;
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const shift = PLACES + Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  must(shift >= 0 || digits % 10n ** BigInt(-shift) === 0n);
  const size = shift >= 0 ? digits * 10n ** BigInt(shift) : digits / 10n ** BigInt(-shift);
  const signed = mantissa.startsWith("-") ? -size : size;
  known.set(value, signed);
  return signed;
}

const total = (values: readonly number[]): bigint => values.reduce((sum, value) => sum + exact(value), 0n);

// Parts.

function object(value: unknown, required: readonly string[], optional: readonly string[] = []): Json {
  must(typeof value === "object" && value !== null && !Array.isArray(value));
  const it = value as Json;
  for (const key of Object.keys(it)) must(required.includes(key) || optional.includes(key));
  for (const key of required) must(Object.keys(it).includes(key) && it[key] !== undefined);
  return it;
}

function list(value: unknown, least: number): readonly unknown[] {
  must(Array.isArray(value));
  const it = value as readonly unknown[];
  must(it.length >= least);
  return it;
}

function text(value: unknown): string {
  must(typeof value === "string" && /\S/.test(value));
  return value as string;
}

function twoTexts(value: unknown): void {
  const it = object(value, ["id", "en"]);
  text(it["id"]);
  text(it["en"]);
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

function id(value: unknown): string {
  const it = text(value);
  must(it.length <= 60);
  must(LETTERS.includes(it.charAt(0)));
  for (const word of it.split("-")) {
    must(word !== "");
    for (let at = 0; at < word.length; at++) must(`${LETTERS}0123456789`.includes(word.charAt(at)));
  }
  return it;
}

function number(value: unknown, min: number, max: number): number {
  must(typeof value === "number" && Number.isFinite(value));
  const it = value as number;
  must(it >= min && it <= max);
  return it;
}

function wholeNumber(value: unknown, min: number, max: number): number {
  const it = number(value, min, max);
  must(exact(it) % exact(1) === 0n);
  return it;
}

/** A figure is a plain value, or an object with value, grade and cite; a grade above the caller's needs a citation. */
function figure<V>(value: unknown, read: (plain: unknown) => V): V {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || !["value", "grade", "cite"].some((key) => Object.keys(value).includes(key))) return read(value);
  const it = object(value, ["value", "grade", "cite"]);
  must(["regulation", "official", "secondary", "interpretation", "caller"].includes(it["grade"] as string));
  const cite = list(it["cite"], it["grade"] === "caller" ? 0 : 1);
  for (const one of cite) {
    const citation = object(one, ["source"], ["article", "note"]);
    text(citation["source"]);
    if (citation["article"] !== undefined) text(citation["article"]);
    if (citation["note"] !== undefined) twoTexts(citation["note"]);
  }
  return read(it["value"]);
}

const points = (value: unknown): number => figure(value, (plain) => number(plain, 0.0001, 1_000_000));
const bound = (value: unknown): number => figure(value, (plain) => number(plain, 0, 1_000_000));
const count = (value: unknown): number => figure(value, (plain) => wholeNumber(plain, 0, 10_000));

function word(value: unknown, ...allowed: string[]): void {
  figure(value, (plain) => {
    must(allowed.includes(plain as string));
  });
}

function noneTwice(values: readonly (string | number)[]): void {
  must(new Set(values).size === values.length);
}

// The whole.

function checkAll(data: unknown): boolean {
  const it = object(
    data,
    ["id", "name", "regime", "maxPoints", "step", "levels", "aspects", "categories", "rules", "index"],
    ["$schema", "indicatorCount"],
  );
  if (it["$schema"] !== undefined) text(it["$schema"]);
  id(it["id"]);
  twoTexts(it["name"]);
  id(it["regime"]);

  // The step is one point divided by a whole number, and that number divides 10 000.
  const step = figure(it["step"], (plain) => number(plain, 0.0001, 1));
  const parts = exact(1) / exact(step);
  must(parts * exact(step) === exact(1) && 10_000n % parts === 0n);
  const onScale = (value: number): number => {
    must(exact(value) % exact(step) === 0n);
    return value;
  };
  const max = onScale(points(it["maxPoints"]));
  must(exact(max) / exact(step) <= 1_000_000n);

  // Levels are whole numbers that rise, and something must be able to score.
  const levels = figure(it["levels"], (plain) => list(plain, 1).map((level) => wholeNumber(level, 0, 100)));
  levels.forEach((level, at) => {
    must(at === 0 || level > Number(levels[at - 1]));
  });
  const top = Number(levels.at(-1));
  must(top > 0);

  const names: string[] = [];
  const maxima: number[] = [];
  const percents: number[] = [];
  let indicatorsInAll = 0;
  let allCounted = true;
  const aspects = list(it["aspects"], 1);
  for (const value of aspects) {
    const aspect = object(value, ["id", "name", "maxPoints", "indicators"], ["weightPercent", "indicatorCount"]);
    names.push(id(aspect["id"]));
    twoTexts(aspect["name"]);
    const own = onScale(points(aspect["maxPoints"]));
    maxima.push(own);
    if (aspect["weightPercent"] !== undefined) {
      const percent = figure(aspect["weightPercent"], (plain) => number(plain, 0, 100));
      must(exact(percent) % exact(0.0001) === 0n);
      percents.push(percent);
    }
    const indicators = list(aspect["indicators"], 0);
    const weights: number[] = [];
    for (const one of indicators) {
      const indicator = object(one, ["id"], ["weight", "texts"]);
      names.push(id(indicator["id"]));
      if (indicator["weight"] !== undefined) weights.push(onScale(points(indicator["weight"])));
      if (indicator["texts"] !== undefined) checkTexts(indicator["texts"], levels);
    }
    const stated = aspect["indicatorCount"] === undefined ? undefined : count(aspect["indicatorCount"]);
    if (stated === undefined) allCounted = false;
    else must(stated >= indicators.length);
    indicatorsInAll += stated ?? indicators.length;

    // Where every weight is known they make up the maximum; otherwise they must leave room.
    const sum = total(weights) * BigInt(top);
    const allKnown =
      indicators.length > 0 && weights.length === indicators.length && (stated ?? 0) <= indicators.length;
    must(allKnown ? sum === exact(own) : sum <= exact(own));
  }
  noneTwice(names);
  must(total(maxima) === exact(max));
  must(percents.length === aspects.length ? total(percents) === exact(100) : total(percents) <= exact(100));
  if (it["indicatorCount"] !== undefined) {
    const stated = count(it["indicatorCount"]);
    must(allCounted ? stated === indicatorsInAll : stated >= indicatorsInAll);
  }

  checkCategories(list(it["categories"], 1), max);

  const rules = object(it["rules"], ["indicatorPoints", "total", "category", "outsidePrintedBands"], ["notApplicable"]);
  word(rules["indicatorPoints"], "level-times-weight");
  word(rules["total"], "sum-of-aspects");
  word(rules["category"], "points");
  word(rules["outsidePrintedBands"], "lower-bound");
  if (rules["notApplicable"] !== undefined) word(rules["notApplicable"], "leaves-denominator", "stays-in-denominator");

  const index = object(it["index"], ["divisors", "decimals", "rounding", "aboveOne"]);
  noneTwice(list(index["divisors"], 1).map((divisor) => onScale(points(divisor))));
  figure(index["decimals"], (plain) => wholeNumber(plain, 0, 6));
  word(index["rounding"], "half-up");
  word(index["aboveOne"], "kept");
  return true;
}

function checkTexts(value: unknown, levels: readonly number[]): void {
  const texts = object(value, ["name"], ["number", "levelTexts", "evidence"]);
  figure(texts["name"], twoTexts);
  if (texts["number"] !== undefined) figure(texts["number"], text);
  if (texts["evidence"] !== undefined) figure(texts["evidence"], twoTexts);
  if (texts["levelTexts"] === undefined) return;
  figure(texts["levelTexts"], (plain) => {
    const perLevel = object(plain, levels.map(String));
    for (const level of levels) twoTexts(perLevel[String(level)]);
  });
}

function checkCategories(values: readonly unknown[], max: number): void {
  const bands = values.map((value) => {
    const category = object(value, ["id", "numeral", "name", "from"], ["exclusive", "printedTo"]);
    twoTexts(category["name"]);
    const { exclusive } = category;
    must(exclusive === undefined || typeof exclusive === "boolean");
    return {
      id: id(category["id"]),
      numeral: text(category["numeral"]),
      from: bound(category["from"]),
      exclusive: exclusive === true,
      printedTo: category["printedTo"] === undefined ? undefined : bound(category["printedTo"]),
    };
  });
  noneTwice(bands.map((band) => band.id));
  noneTwice(bands.map((band) => band.numeral));
  bands.forEach(({ from, exclusive, printedTo }, at) => {
    must(from <= max);
    const next = bands[at + 1];
    if (next) must(next.from > from);
    if (printedTo === undefined) return;
    must(exclusive ? printedTo > from : printedTo >= from);
    if (next) must(next.exclusive ? printedTo <= next.from : printedTo < next.from);
  });
}
