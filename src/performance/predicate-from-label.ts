import { notText } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { predicateResult, type PredicateResult } from "./performance-predicate.js";
import { PREDICATES } from "./predicate.js";
import { performance2022 } from "./rules/permenpanrb-6-2022.js";

/** What a label says: a predicate, or nothing that is known. */
export type LabelReading =
  ({ readonly status: "known" } & PredicateResult) | { readonly status: "unknown"; readonly reason: Text };

/**
 * The predicate that a label of a list, a form or another system means: "Cukup/Butuh Perbaikan", "KURANG (misconduct)",
 * also an id of this library.
 *
 * Small and capital letters are the same, and so are spaces, hyphens, underscores, slashes and round brackets. Any other
 * label is `"unknown"`, and never guessed: "Buruk" and "Amat Baik" are words of older scales, "B" may be anything.
 *
 * Source: BKN, slides of 2023; naikpangkat.com on SE MenPANRB 3/2023.
 *
 * @param label any text that is not empty
 * @throws MeritError `not-text`
 *
 * @example
 * ```ts
 * import { predicateFromLabel } from "sistem-merit/performance";
 *
 * const reading = predicateFromLabel("CUKUP / Butuh perbaikan");
 * reading.status === "known" ? reading.id : undefined; // → "butuh-perbaikan"
 * predicateFromLabel("Buruk").status; // → "unknown"
 * ```
 */
export function predicateFromLabel(label: string): LabelReading {
  const input: unknown = label;
  if (typeof input !== "string" || input === "") throw new MeritError([notText(["label"], input)]);
  const words = wordsOf(input);
  for (const id of PREDICATES) {
    const { labels } = performance2022.predicates[id];
    const known: readonly string[] = labels.value;
    if (known.some((printed) => wordsOf(printed) === words)) {
      return { status: "known", ...predicateResult(id, labels) };
    }
  }
  return { status: "unknown", reason: UNKNOWN };
}

const wordsOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[\s/()_-]+/g, " ")
    .trim();

const UNKNOWN: Text = { id: "label ini tidak dikenal", en: "this label is not known" };
