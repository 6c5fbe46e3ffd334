import type { Citation, Grade, Sourced } from "../core/citations.js";
import type { register } from "./register.js";

/** Id of an entry of the register. */
export type SourceId = keyof typeof register;

type Cite = SourceId | (Citation & { readonly source: SourceId });

// The grades are verbs, so that a rule file reads like the regulation's own table: official(40, "mk-2021-06-08").

const sourced = <T>(value: T, grade: Grade, cite: readonly Cite[]): Sourced<T> => ({
  value,
  grade,
  cite: cite.map((source) => (typeof source === "string" ? { source } : source)),
});

/** A figure read in the regulation's own text. */
/* @__NO_SIDE_EFFECTS__ */
export function regulation<const T>(value: T, ...cite: readonly [Cite, ...Cite[]]): Sourced<T> {
  return sourced(value, "regulation", cite);
}

/** A figure read in a page, slide or report of an official body. */
/* @__NO_SIDE_EFFECTS__ */
export function official<const T>(value: T, ...cite: readonly [Cite, ...Cite[]]): Sourced<T> {
  return sourced(value, "official", cite);
}

/** A figure read in a paper, the news or public code. */
/* @__NO_SIDE_EFFECTS__ */
export function secondary<const T>(value: T, ...cite: readonly [Cite, ...Cite[]]): Sourced<T> {
  return sourced(value, "secondary", cite);
}

/** Our reading where the sources are silent; one of its citations is a decision record. */
/* @__NO_SIDE_EFFECTS__ */
export function interpretation<const T>(value: T, ...cite: readonly [Cite, ...Cite[]]): Sourced<T> {
  return sourced(value, "interpretation", cite);
}
