import { basisOf, type Citation, type Grade } from "../core/citations.js";
import { type Issue, notOneOf } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import { readScore } from "../core/read.js";
import { type PotentialAspectId, potentialAssessment } from "./rules/potential-assessment.js";

/** The value of every aspect of potential: 0 to 5 in whole steps, or `"unknown"`. */
export type PotentialAspects = Readonly<Record<PotentialAspectId, number | "unknown">>;

/** The score of an assessment of potential. */
export interface PotentialScore {
  /** The lowest and the highest score that are possible; the same where nothing is unknown. */
  readonly lowest: number;
  readonly highest: number;
  /** The score; absent while anything is unknown. */
  readonly score?: number;
  readonly unknown: readonly PotentialAspectId[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The score of an assessment of potential (penilaian potensi): the eight aspects, as a share of the greatest sum, times
 * 100.
 *
 * Source: PermenPANRB 20/2025 Pasal 17 for the aspects; one public code for their scale.
 *
 * @param aspects 0 to 5 in whole steps for every aspect, or `"unknown"`
 * @param options `minimumGrade`
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `not-one-of`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { potentialScore } from "sistem-merit/talent";
 *
 * // Invented values
 * const aspects = {
 *   intelektual: 4, interpersonal: 4, "kesadaran-diri": 3, "berpikir-kritis-dan-strategis": 4,
 *   "penyelesaian-masalah": 4, "kecerdasan-emosional": 3, "pola-pikir-bertumbuh": 5, "motivasi-dan-komitmen": 5,
 * };
 *
 * potentialScore(aspects).score; // → 80
 * const { lowest, highest } = potentialScore({ ...aspects, intelektual: "unknown" });
 * [lowest, highest]; // → [70, 82.5]
 * ```
 */
export function potentialScore(aspects: PotentialAspects, options: GradeOptions = {}): PotentialScore {
  const issues: Issue[] = [];
  const score = readPotentialScore(aspects, issues);
  const minimum = readGradeOptions(options, issues);
  throwIfAny(issues);
  assertGrade(minimum, [[["score"], score]]);
  return score;
}

/** {@link potentialScore} for what may come from plain JavaScript; what is wrong is added to `issues`. */
export function readPotentialScore(aspects: unknown, issues: Issue[]): PotentialScore {
  const { aspects: known, aspectMax } = potentialAssessment;
  const given: Readonly<Record<string, unknown>> = checkKeys(aspects, known.value, [], [], issues) ? aspects : {};
  const unknown = known.value.filter((id) => given[id] === "unknown");
  let sum = 0;
  for (const id of known.value) {
    const value = given[id];
    if (value === "unknown" || !Object.hasOwn(given, id)) continue;
    if (typeof value === "string") issues.push(notOneOf([id], ["unknown"], value));
    else sum += readScore(value, 0, aspectMax.value, 1, [id], issues, aspectMax.cite);
  }
  // One division of whole numbers, which for eight aspects of five steps has one decimal.
  const greatest = known.value.length * aspectMax.value;
  const lowest = (sum * WHOLE) / greatest;
  const highest = ((sum + unknown.length * aspectMax.value) * WHOLE) / greatest;
  return {
    lowest,
    highest,
    ...(unknown.length === 0 && { score: lowest }),
    unknown,
    ...basisOf(known, aspectMax),
  };
}

const WHOLE = 100;
