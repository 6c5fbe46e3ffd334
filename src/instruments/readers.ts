import { type Citation, type Grade, GRADES, type Sourced } from "../core/citations.js";
import {
  type Issue,
  missing,
  notAList,
  notANumber,
  notAnObject,
  notOneOf,
  notOnScale,
  outOfRange,
  type Path,
  unknownKey,
} from "../core/issues.js";
import { throwIfMany } from "../core/merit-error.js";
import { readOneOf, textIssue } from "../core/read.js";
import type { Text } from "../core/text.js";
import { citationRequired, notAnId } from "./instrument-issues.js";
import { type Fields, isFields } from "./plain-copy.js";

/**
 * Reads a part of an instrument, and adds what is wrong to the issues. It then returns something of the right type that
 * contradicts nothing, as far as there is such a thing: `NaN` for a number, `""` for an id, an empty list. So all that can
 * be checked is checked, also beside a mistake.
 *
 * What is absent is `undefined`, and was reported by the one who looked for it.
 */
export type Read<V> = (value: unknown, path: Path, issues: Issue[]) => V;

/** The fields of an object, read by their keys. */
export interface FieldReader {
  readonly field: <V>(key: string, read: Read<V>) => V;
  /** The same for a field that may be absent. */
  readonly optional: <V>(key: string, read: Read<V>) => V | undefined;
}

/** Reads an object. Adds an issue for every required key that is absent, and for every key that is not known. */
export function fieldsOf(
  value: unknown,
  required: readonly string[],
  optional: readonly string[],
  path: Path,
  issues: Issue[],
): FieldReader {
  if (isFields(value)) {
    const known = [...required, ...optional];
    for (const key of required) if (value.get(key) === undefined) issues.push(missing([...path, key]));
    for (const key of value.keys()) {
      throwIfMany(issues);
      if (!known.includes(key)) issues.push(unknownKey(path, key, known));
    }
  } else if (value !== undefined) issues.push(notAnObject(path, value));
  const fields: Fields = isFields(value) ? value : new Map();
  return {
    field: (key, read) => read(fields.get(key), [...path, key], issues),
    optional: (key, read) => {
      const given = fields.get(key);
      return given === undefined ? undefined : read(given, [...path, key], issues);
    },
  };
}

/** A list with at least so many items. */
export function listOf<V>(read: Read<V>, least: 0 | 1 = 0): Read<V[]> {
  return (value, path, issues) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      issues.push(notAList(path, value));
      return [];
    }
    if (value.length < least) issues.push(missing([...path, 0]));
    const items: V[] = [];
    value.forEach((item: unknown, at) => {
      throwIfMany(issues);
      if (item === undefined) issues.push(missing([...path, at]));
      items.push(read(item, [...path, at], issues));
    });
    return items;
  };
}

/** A number from `min` to `max`, in steps of `1 / scale` if there is a scale. */
export function numberFrom(min: number, max: number, scale?: number): Read<number> {
  return (value, path, issues) => {
    if (value === undefined) return NaN;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      issues.push(notANumber(path, value));
      return NaN;
    }
    if (value < min || value > max) {
      issues.push(outOfRange(path, min, max, value));
      return NaN;
    }
    if (scale !== undefined && Math.round(value * scale) / scale !== value) {
      issues.push(notOnScale(path, 1 / scale, value));
      return NaN;
    }
    // Adding 0 turns -0 into 0.
    return value + 0;
  };
}

/** One of some numbers. */
export function numberOf(numbers: readonly number[]): Read<number> {
  return (value, path, issues) => (value === undefined ? NaN : (readOneOf(value, numbers, path, issues) ?? NaN));
}

/** One of some words; the first one if it cannot be read. */
export function wordOf<const W extends string>(...words: readonly [W, ...W[]]): Read<W> {
  return (value, path, issues) =>
    value === undefined ? words[0] : (readOneOf(value, words, path, issues) ?? words[0]);
}

/** `true` or `false`; `false` if it cannot be read. */
export const flag: Read<boolean> = (value, path, issues) => {
  if (typeof value !== "boolean") issues.push(notOneOf(path, ["true", "false"], value));
  return value === true;
};

/** A text that holds more than spaces. */
export const text: Read<string> = (value, path, issues) => {
  if (value === undefined) return "";
  const wrong = textIssue(path, value);
  if (wrong) issues.push(wrong);
  return typeof value === "string" ? value : "";
};

/** A text in both languages. */
export const bothLanguages: Read<Text> = (value, path, issues) => {
  const { field } = fieldsOf(value, ["id", "en"], [], path, issues);
  return { id: field("id", text), en: field("en", text) };
};

/** Longer ones would be cut where a message shows them. */
export const LONGEST_ID = 60;

/** Small letters, digits and single hyphens, beginning with a letter: keys that are whole numbers would lose their order. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const id: Read<string> = (value, path, issues) => {
  if (value === undefined) return "";
  if (typeof value === "string" && value.length <= LONGEST_ID && ID.test(value)) return value;
  issues.push(notAnId(path, value, LONGEST_ID));
  return "";
};

/** A figure: a plain value, which has the grade `caller`, or one with a grade and citations. */
export function figure<V>(read: Read<V>): Read<Sourced<V>> {
  return (value, path, issues) => {
    if (!isSourced(value)) return { value: read(value, path, issues), grade: "caller", cite: [] };
    const { field } = fieldsOf(value, SOURCED, [], path, issues);
    const sourced = {
      value: field("value", read),
      grade: field("grade", grade),
      cite: field("cite", listOf(citation)),
    };
    const cite = value.get("cite");
    if (sourced.grade !== "caller" && Array.isArray(cite) && cite.length === 0) {
      issues.push(citationRequired([...path, "cite"], sourced.grade));
    }
    return sourced;
  };
}

const SOURCED = ["value", "grade", "cite"];

const isSourced = (value: unknown): value is Fields => isFields(value) && SOURCED.some((key) => value.has(key));

const grade: Read<Grade> = (value, path, issues) =>
  value === undefined ? "caller" : (readOneOf(value, GRADES, path, issues) ?? "caller");

const citation: Read<Citation> = (value, path, issues) => {
  const { field, optional } = fieldsOf(value, ["source"], ["article", "note"], path, issues);
  const article = optional("article", text);
  const note = optional("note", bothLanguages);
  return { source: field("source", text), ...(article !== undefined && { article }), ...(note && { note }) };
};
