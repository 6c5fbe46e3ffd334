import type { Text } from "./text.js";

/**
 * How sure a figure is, from strongest to weakest.
 *
 * - `regulation`: the regulation's own text was read
 * - `official`: a page, slide or report of an official body
 * - `secondary`: a paper, the news, public code
 * - `interpretation`: our reading where the sources are silent (each has a decision record)
 * - `caller`: the figure was supplied by the caller
 *
 * There is no grade for a figure without a source: it is absent.
 */
export type Grade = "regulation" | "official" | "secondary" | "interpretation" | "caller";

/** Where a figure can be checked. `source` is an id of the register in `sistem-merit/sources`. */
export interface Citation {
  readonly source: string;
  /** The article in its official spelling, for example `"Pasal 23 ayat (2)"`. */
  readonly article?: string;
  readonly note?: Text;
}

/** A figure with its grade and its citations. An unknown figure is not a `Sourced` value but an absent one. */
export interface Sourced<T> {
  readonly value: T;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** All grades, strongest first. */
export const GRADES: readonly Grade[] = /* @__PURE__ */ Object.freeze([
  "regulation",
  "official",
  "secondary",
  "interpretation",
  "caller",
]);

/**
 * Whether grade `a` is weaker than grade `b`.
 *
 * @example
 * ```ts
 * import { isWeaker } from "sistem-merit/core";
 *
 * isWeaker("secondary", "official"); // → true
 * isWeaker("official", "official"); // → false
 * ```
 */
export function isWeaker(a: Grade, b: Grade): boolean {
  return GRADES.indexOf(a) > GRADES.indexOf(b);
}

/**
 * The weaker of two grades: a result is never surer than the weakest figure it rests on.
 *
 * @example
 * ```ts
 * import { weakerGrade } from "sistem-merit/core";
 *
 * weakerGrade("regulation", "interpretation"); // → "interpretation"
 * ```
 */
export function weakerGrade(a: Grade, b: Grade): Grade {
  return isWeaker(a, b) ? a : b;
}
