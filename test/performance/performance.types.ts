/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  checkDistribution,
  comparePredicates,
  creditFor,
  creditMissing,
  creditNeeded,
  type LabelReading,
  performancePredicate,
  type Predicate,
} from "sistem-merit/performance";

export const predicate: Predicate = performancePredicate("di-atas-ekspektasi", "sesuai-ekspektasi").id;

// @ts-expect-error -- a label is not an id
performancePredicate("Di Atas Ekspektasi", "sesuai-ekspektasi");
// @ts-expect-error -- the behaviour is missing
performancePredicate("di-atas-ekspektasi");
// @ts-expect-error -- "cukup" is a label of butuh-perbaikan
comparePredicates("cukup", "baik");

export const credit = creditFor({ post: { kind: "fungsional", level: "ahli-muda" }, predicate: "baik", months: 12 });
// @ts-expect-error -- a level that no functional post has
creditFor({ post: { kind: "fungsional", level: "muda" }, predicate: "baik", months: 12 });
// @ts-expect-error -- the months are missing
creditFor({ post: { kind: "fungsional", level: "ahli-muda" }, predicate: "baik" });
// @ts-expect-error -- a grade that does not exist
creditFor({ post: { kind: "pelaksana" }, predicate: "baik", months: 12 }, { minimumGrade: "sure" });

// @ts-expect-error -- no coefficient is known for lecturers
creditNeeded("lektor");
// @ts-expect-error -- the target is one of two
creditMissing("ahli-muda", "pangkat", [25]);
// @ts-expect-error -- credits are a list
creditMissing("ahli-muda", "kenaikan-pangkat", 25);

// @ts-expect-error -- the next level may be absent
export const nextLevel: number = creditNeeded("ahli-muda").nextLevel;

// @ts-expect-error -- every predicate is counted
checkDistribution("baik", { baik: 3 });
// @ts-expect-error -- "sangat-baik" is no predicate of an organisation
checkDistribution("sangat-baik", { "sangat-kurang": 0, kurang: 0, "butuh-perbaikan": 0, baik: 0, "sangat-baik": 1 });

export function idOf(reading: LabelReading): Predicate | undefined {
  if (reading.status === "known") return reading.id;
  // @ts-expect-error -- an unknown label has no predicate
  const { id } = reading;
  return id === undefined ? undefined : "baik";
}
