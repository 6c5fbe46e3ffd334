import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";
import { meritRegimeYears } from "./rules/merit-history.js";

/** What the sources say against judging the results of a year by a regime. Empty where they agree. */
export function counterEvidence(year: number, regime: string): readonly Sourced<Text>[] {
  return meritRegimeYears
    .filter(({ years: { value } }) => value.first === year)
    .flatMap((row) => ("evidence" in row ? row.evidence : []))
    .flatMap((evidence) => (evidence.regime === regime ? [] : [evidence.text]));
}
