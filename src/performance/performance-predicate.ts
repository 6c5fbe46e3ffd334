import type { Basis } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import type { Predicate } from "./predicate.js";
import { type Rating, RATINGS } from "./rating.js";
import { performance2022 } from "./rules/permenpanrb-6-2022.js";

/** A predicate with its names. */
export interface PredicateResult extends Basis {
  readonly id: Predicate;
  readonly name: Text;
  /** The labels that are printed for it, the usual one first. */
  readonly labels: readonly string[];
}

/**
 * The predicate of an employee's performance (predikat kinerja), for a period or a year.
 *
 * Source: PermenPANRB 6/2022, as five independent pieces of public code have it.
 *
 * @param result how the result of work (hasil kerja) stands against what was expected
 * @param behaviour how the behaviour at work (perilaku kerja) does
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { performancePredicate } from "sistem-merit/performance";
 *
 * performancePredicate("di-atas-ekspektasi", "di-atas-ekspektasi").id; // → "sangat-baik"
 * performancePredicate("di-atas-ekspektasi", "di-bawah-ekspektasi").name.id; // → "Kurang (misconduct)"
 * performancePredicate("sesuai-ekspektasi", "sesuai-ekspektasi").grade; // → "secondary"
 * ```
 */
export function performancePredicate(result: Rating, behaviour: Rating): PredicateResult {
  const issues: Issue[] = [];
  const row = readOneOf(result, RATINGS, ["result"], issues);
  const column = readOneOf(behaviour, RATINGS, ["behaviour"], issues);
  if (row === undefined || column === undefined) throw new MeritError(issues);
  const { value, grade, cite } = performance2022.matrix;
  return predicateResult(value[row][column], { grade, cite });
}

/** A predicate with its names, and with what says that it is this one. */
export function predicateResult(id: Predicate, { grade, cite }: Basis): PredicateResult {
  const { name, labels } = performance2022.predicates[id];
  return { id, name, labels: labels.value, grade, cite };
}
