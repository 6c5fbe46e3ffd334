import { type Basis, basisOf, type Sourced } from "../core/citations.js";
import { type Issue, outOfRange, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { ORGANISATION_PREDICATES, type OrganisationPredicate, type Sentence } from "./distribution-rules.js";
import { type Predicate, PREDICATES } from "./predicate.js";
import { distribution2023 } from "./rules/se-menpanrb-3-2023.js";

/** How many employees have each predicate. */
export type PredicateCounts = Readonly<Record<Predicate, number>>;

/**
 * Whether a sentence of the pattern holds.
 *
 * - `holds`: it does
 * - `broken`: it does not
 * - `unknown`: the source is not clear enough to say
 */
export type SentenceStatus = "holds" | "broken" | "unknown";

/** One sentence of the pattern, checked. */
export interface SentenceAdvice extends Basis {
  readonly id: string;
  readonly name: Text;
  readonly status: SentenceStatus;
  /** How many employees have a predicate that the sentence is about. */
  readonly count: number;
}

/** How the predicates of some employees compare with the pattern. Advice, never a reason to void a predicate. */
export interface DistributionAdvice extends Basis {
  readonly organisation: { readonly id: OrganisationPredicate; readonly name: Text };
  /** How many employees there are. */
  readonly total: number;
  /** `broken` if any sentence is, else `unknown` if any is, else `holds`. */
  readonly status: SentenceStatus;
  readonly sentences: readonly SentenceAdvice[];
}

/**
 * Compares how predicates spread over the employees of an organisation with the pattern for its own predicate, sentence
 * by sentence. It is advice: a pattern that is not followed is no error. Shares are compared as whole numbers, exactly.
 *
 * Two things stay `"unknown"` (decision 0021-sentences-that-stay-unclear): whether an organisation that is Istimewa may
 * have more than 70% Sangat Baik, and whether "sebagian besar" holds of a share that is neither more than half nor
 * smaller than another. A unit of a few employees can hardly follow a pattern in percent.
 *
 * Source: SE MenPANRB 3/2023, as naikpangkat.com quotes it.
 *
 * @param organisation the predicate of the organisation
 * @param counts how many employees have each predicate, whole numbers; at least one employee in all
 * @throws MeritError with every issue: `not-one-of`, `missing`, `unknown-key`, `not-an-object`, `not-a-number`,
 * `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { checkDistribution } from "sistem-merit/performance";
 *
 * const advice = checkDistribution("baik", {
 *   "sangat-baik": 5, "baik": 15, "butuh-perbaikan": 0, "kurang": 0, "sangat-kurang": 0,
 * });
 *
 * advice.sentences.map(({ name, status }) => `${name.id}: ${status}`);
 * // → ["Sebagian besar Baik: holds", "Paling banyak 70% Baik: broken", "Ada yang Butuh Perbaikan dan/atau Kurang: broken"]
 * ```
 */
export function checkDistribution(organisation: OrganisationPredicate, counts: PredicateCounts): DistributionAdvice {
  const issues: Issue[] = [];
  const id = readOneOf(organisation, ORGANISATION_PREDICATES, ["organisation"], issues);
  const total = readCounts(counts, ["counts"], issues);
  if (id === undefined || issues.length > 0) throw new MeritError(issues);
  const { name, sentences } = distribution2023.organisations[id];
  const checked = sentences.map((sentence) => checkSentence(sentence, counts, total));
  const statuses = checked.map(({ status }) => status);
  return {
    organisation: { id, name },
    total,
    status: WORST_FIRST.find((status) => statuses.includes(status)) ?? "holds",
    sentences: checked,
    ...basisOf(...checked),
  };
}

const WORST_FIRST: readonly SentenceStatus[] = ["broken", "unknown"];

/** More employees than any organisation has; below it, a hundred times a count is exact. */
const LARGEST_COUNT = 9_999_999;

/** Reads counts that may come from plain JavaScript, adds what is wrong to `issues`, and returns their sum. */
export function readCounts(counts: unknown, path: Path, issues: Issue[]): number {
  if (!checkKeys(counts, PREDICATES, [], path, issues)) return 0;
  let total = 0;
  for (const predicate of PREDICATES) {
    if (!Object.hasOwn(counts, predicate)) continue;
    total += readScore(counts[predicate], 0, LARGEST_COUNT, 1, [...path, predicate], issues);
  }
  if (total === 0 && issues.length === 0) issues.push(outOfRange(path, 1, 5 * LARGEST_COUNT, total));
  return total;
}

function checkSentence(sentence: Sentence, counts: PredicateCounts, total: number): SentenceAdvice {
  const { id, name, of, rule } = sentence;
  const count = of.reduce((sum, predicate) => sum + counts[predicate], 0);
  const outcome = outcomeOf(sentence, count, counts, total);
  return typeof outcome === "string"
    ? { id, name, status: outcome, count, ...basisOf(rule) }
    : { id, name, status: outcome.value, count, ...basisOf(rule, outcome) };
}

/** Whether a sentence holds, or the figure that says that this is not known. */
function outcomeOf(
  { rule: { value: rule }, beyond }: Sentence,
  count: number,
  counts: PredicateCounts,
  total: number,
): "holds" | "broken" | Sourced<"unknown"> {
  switch (rule.check) {
    case "most":
      if (2 * count > total) return "holds";
      return PREDICATES.some((other) => counts[other] > count) ? "broken" : distribution2023.mostBetween;
    case "at-most":
      return 100 * count <= rule.percent * total ? "holds" : (beyond ?? "broken");
    case "at-least":
      return 100 * count >= rule.percent * total ? "holds" : "broken";
    case "some":
      return count > 0 ? "holds" : "broken";
    case "none":
      return count === 0 ? "holds" : "broken";
  }
}
