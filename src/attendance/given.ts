import type { Basis, Citation, Sourced } from "../core/citations.js";
import { GRADES } from "../core/citations.js";
import { type Issue, missing, notAList, notOneOf, notText, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Text } from "../core/text.js";

export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value of a key that an object has as its own. */
export const own = (given: Loose, key: string): unknown => (Object.hasOwn(given, key) ? given[key] : undefined);

/** What a plain figure rests on. */
export const CALLER: Basis = { grade: "caller", cite: [] };

/** Reads the value of a figure; nothing, with an issue, if it is wrong. */
export type ReadValue<T> = (value: unknown, path: Path, issues: Issue[]) => T | undefined;

/** A figure, plain or with its source. Adds an issue and returns nothing if it is wrong. */
export function readGiven<T>(
  given: unknown,
  path: Path,
  issues: Issue[],
  readValue: ReadValue<T>,
): Sourced<T> | undefined {
  const before = issues.length;
  if (!isObject(given)) {
    const value = readValue(given, path, issues);
    return value === undefined ? undefined : { value, ...CALLER };
  }
  checkKeys(given, ["value", "grade", "cite"], [], path, issues);
  if (issues.length > before) return undefined;
  const value = readValue(given["value"], [...path, "value"], issues);
  const grade = readOneOf(given["grade"], GRADES, [...path, "grade"], issues);
  const cite = listAt(given["cite"], [...path, "cite"], issues).map((one, at) =>
    readCitation(one, [...path, "cite", at], issues),
  );
  return issues.length > before || value === undefined || grade === undefined ? undefined : { value, grade, cite };
}

function readCitation(value: unknown, path: Path, issues: Issue[]): Citation {
  if (!checkKeys(value, ["source"], ["article", "note"], path, issues)) return { source: "" };
  const { source, article, note } = value;
  return {
    source: Object.hasOwn(value, "source") ? readText(source, [...path, "source"], issues) : "",
    ...(article !== undefined && { article: readText(article, [...path, "article"], issues) }),
    ...(note !== undefined && { note: readBilingual(note, [...path, "note"], issues) }),
  };
}

/** A text that is not empty. */
export function readText(value: unknown, path: Path, issues: Issue[]): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  issues.push(notText(path, value));
  return "";
}

/** A text in both languages. */
export function readBilingual(value: unknown, path: Path, issues: Issue[]): Text {
  if (!checkKeys(value, ["id", "en"], [], path, issues)) return { id: "", en: "" };
  const one = (key: "id" | "en"): string =>
    Object.hasOwn(value, key) ? readText(value[key], [...path, key], issues) : "";
  return { id: one("id"), en: one("en") };
}

/** A list, whose holes are `undefined`. Adds an issue and returns an empty one if it is none. */
export function listAt(value: unknown, path: Path, issues: Issue[]): readonly unknown[] {
  if (Array.isArray(value)) return Array.from<unknown>(value);
  issues.push(value === undefined ? missing(path) : notAList(path, value));
  return [];
}

/** A number from `min` to `max` in steps of `1 / scale`, as it came. */
export const number =
  (min: number, max: number, scale = 1): ReadValue<number> =>
  (value, path, issues) => {
    const before = issues.length;
    const scaled = readScore(value, min, max, scale, path, issues);
    return issues.length > before ? undefined : scaled / scale;
  };

export const oneOf =
  <V extends string | number>(values: readonly V[]): ReadValue<V> =>
  (value, path, issues) =>
    readOneOf(value, values, path, issues);

/** A number, or one of some words. */
export const numberOr =
  <W extends string>(words: readonly W[], readNumber: ReadValue<number>): ReadValue<number | W> =>
  (value, path, issues) => {
    const word = words.find((known) => known === value);
    if (word !== undefined) return word;
    if (typeof value === "number") return readNumber(value, path, issues);
    issues.push(notOneOf(path, ["0–100", ...words], value));
    return undefined;
  };
