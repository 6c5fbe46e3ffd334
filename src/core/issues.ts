import type { Citation } from "./citations.js";
import { describe, received, safeKey } from "./describe.js";
import type { IssueCode } from "./issue-codes.js";
import type { Text } from "./text.js";

/** Keys and positions that lead from the input to the place of an issue. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with an input: a stable code, the place, the facts, and a text in both languages. */
export interface Issue<Code extends string = IssueCode> {
  /** What kind of fault it is: the contract, never renamed. */
  readonly code: Code;
  /** Where it is in the input: keys and positions, from the outside in. */
  readonly path: Path;
  /** The facts of the message, as plain JSON: what was expected and what came. Never personal data. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The fault as a sentence, in both languages. */
  readonly message: Text;
  /** What the rule rests on that was broken. */
  readonly cite?: readonly Citation[];
}

/** Numbers and texts as one list, as messages show them: a hundred at most, and then a sign that there are more. */
export const listed = (values: readonly (string | number)[]): string =>
  shown(values).join(", ") + (values.length > 100 ? ", …" : "");

/** Nobody reads more issues, nor gives more names. */
export const MOST_LISTED = 1000;

/** Keys and positions as a message may show them: a hundred at most. */
export const shown = (steps: Path): Path =>
  steps.slice(0, 100).map((step) => (typeof step === "string" ? safeKey(step) : step));

/** An issue with its text in Indonesian and in English. */
export const issue = <Code extends string>(
  code: Code,
  path: Path,
  params: Issue["params"],
  id: string,
  en: string,
  cite?: readonly Citation[],
): Issue<Code> => ({ code, path: shown(path), params, message: { id, en }, ...(cite && { cite }) });

/** An issue of a value that is not what was expected. */
function mismatch(
  code: IssueCode,
  path: Path,
  id: string,
  en: string,
  value: unknown,
  params?: Issue["params"],
  cite?: readonly Citation[],
): Issue {
  const came = describe(value);
  return issue(
    code,
    path,
    { ...params, received: received(value) },
    `harus ${id}, diterima ${came.id}`,
    `must be ${en}, got ${came.en}`,
    cite,
  );
}

export const notAnObject = (path: Path, value: unknown): Issue =>
  mismatch("not-an-object", path, "berupa objek biasa", "a plain object", value);

export const notANumber = (path: Path, value: unknown): Issue =>
  mismatch("not-a-number", path, "berupa angka", "a number", value);

export const notText = (path: Path, value: unknown): Issue =>
  mismatch("not-text", path, "berupa teks yang terisi", "a text that is not empty", value);

export const notAList = (path: Path, value: unknown): Issue =>
  mismatch("not-a-list", path, "berupa daftar", "a list", value);

export const notABoolean = (path: Path, value: unknown): Issue =>
  mismatch("not-a-boolean", path, "true atau false", "true or false", value);

export const notAFunction = (path: Path, value: unknown): Issue =>
  mismatch("not-a-function", path, "berupa fungsi", "a function", value);

export const notADate = (path: Path, value: unknown): Issue =>
  mismatch("not-a-date", path, "tanggal yang ada, ditulis YYYY-MM-DD", "an existing day, written YYYY-MM-DD", value);

export const outOfRange = (path: Path, min: number, max: number, value: number, cite?: readonly Citation[]): Issue =>
  mismatch("out-of-range", path, `${min} sampai ${max}`, `${min} to ${max}`, value, { min, max }, cite);

export const notOnScale = (path: Path, step: number, value: number, cite?: readonly Citation[]): Issue =>
  mismatch("not-on-scale", path, `kelipatan ${step}`, `a multiple of ${step}`, value, { step }, cite);

export const notOneOf = (path: Path, expected: readonly (string | number)[], value: unknown): Issue =>
  mismatch("not-one-of", path, `salah satu dari ${listed(expected)}`, `one of ${listed(expected)}`, value, {
    expected,
  });

export const missing = (path: Path): Issue => issue("missing", path, {}, "wajib diisi", "is required");

export function unknownKey(path: Path, given: string, expected: readonly string[]): Issue {
  const key = safeKey(given);
  return issue(
    "unknown-key",
    [...path, key],
    { key, expected: shown(expected) },
    `kunci "${key}" tidak dikenal; yang dikenal: ${listed(expected)}`,
    `key "${key}" is not known; known are: ${listed(expected)}`,
  );
}

export const duplicate = (path: Path, first: Path): Issue =>
  issue("duplicate", path, { first: shown(first) }, `sudah ada di ${pathText(first)}`, `already at ${pathText(first)}`);

/** A path as one line: `0.category`; the input itself is `.`. */
export function pathText(path: Path): string {
  return path.length === 0 ? "." : shown(path).join(".");
}
