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
  /** Id in the register; in an instrument of the caller, also a source of the caller's own. */
  readonly source: string;
  /** The article in its official spelling, for example `"Pasal 23 ayat (2)"`. */
  readonly article?: string;
  /** What must be known to read the citation rightly. */
  readonly note?: Text;
}

/** A figure with its grade and its citations. An unknown figure is not a `Sourced` value but an absent one. */
export interface Sourced<T> {
  readonly value: T;
  /** How well the value is sourced. */
  readonly grade: Grade;
  /** Where it is said. */
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
  return a !== b && GRADES.indexOf(a) > GRADES.indexOf(b);
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

/** What several figures rest on together: their weakest grade, and all their citations. */
export type Basis = Pick<Sourced<unknown>, "grade" | "cite">;

/** The common basis of some figures, each source once; a figure that does not apply may be `undefined`. */
export function basisOf(...figures: readonly (Basis | undefined)[]): Basis {
  let grade: Grade = "regulation";
  const cite: Citation[] = [];
  for (const figure of figures) {
    if (figure === undefined) continue;
    grade = weakerGrade(grade, figure.grade);
    for (const one of figure.cite) if (!holds(cite, one)) cite.push(one);
  }
  return { grade, cite };
}

function holds(cite: readonly Citation[], { source, article }: Citation): boolean {
  for (const one of cite) if (one.source === source && one.article === article) return true;
  return false;
}
