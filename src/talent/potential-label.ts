import { bandAt } from "../core/bands.js";
import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import type { Text } from "../core/text.js";
import { type PotentialLabelId, potentialAssessment } from "./rules/potential-assessment.js";
import { readAxisScore, readScoreRange } from "./scores.js";

/** The label of an assessment of potential and competence. */
export interface PotentialLabel {
  readonly id: PotentialLabelId;
  readonly name: Text;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The label of an assessment of potential and competence (potkom). It says whether someone meets the requirements of a
 * post, and is no level of the nine boxes.
 *
 * Source: talent-pool framework of DG Construction Development.
 *
 * @param score 0 to 100, at most four decimals
 * @param options `minimumGrade`
 * @throws MeritError with every issue: `not-a-number`, `out-of-range`, `not-on-scale`, `not-an-object`, `unknown-key`,
 * `not-one-of`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { potentialLabel } from "sistem-merit/talent";
 *
 * potentialLabel(80).id; // → "memenuhi-syarat"
 * potentialLabel(79.99).id; // → "masih-memenuhi-syarat"
 * potentialLabel(67.99).name.id; // → "Kurang Memenuhi Syarat"
 * ```
 */
export function potentialLabel(score: number, options: GradeOptions = {}): PotentialLabel {
  const issues: Issue[] = [];
  const read = readAxisScore(score, readScoreRange(undefined, issues).potential, ["score"], issues);
  const minimum = readGradeOptions(options, issues);
  throwIfAny(issues);
  const { band, next } = bandAt(potentialAssessment.labels, read);
  const basis = basisOf(band.from, next?.from);
  assertGrade(minimum, [[["label"], basis]]);
  return { id: band.id, name: band.name, ...basis };
}
