import { bandAt, type BandReading } from "../core/bands.js";
import { basisOf, type Citation, type Grade } from "../core/citations.js";
import { type Issue, notANumber, outOfRange } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import { asnCompetencies } from "./rules/competencies.js";
import { matchRules } from "./rules/match-methods.js";
import { type MatchCategoryId, type MatchPurpose, type MatchScale, matchScales } from "./rules/match-scales.js";

/** The category of a job-person match. */
export interface MatchCategoryResult {
  readonly id: MatchCategoryId;
  readonly name: Text;
  /** The percentage from which the category holds. */
  readonly from: number;
  /** What the source prints of such a percentage; anything but `"printed"` is an interpretation. */
  readonly reading: BandReading;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

export const PURPOSES: readonly MatchPurpose[] = ["selection", "mapping", "kkp-jpt-ahli-utama", "kkp-lainnya"];

/**
 * The category of a job-person match that is known as a percentage. What lies above 100 counts as 100. Nothing is rounded:
 * 79.999 is not 80.
 *
 * Source: a regulation of 2020 (selection), Peraturan BRIN 3/2023 (mapping), Permen KP 39/2023 (decision
 * 0032-job-person-match-scales).
 *
 * @param percent 0 to 500, with any decimals: achieved level 5 where level 1 is required is 500 %
 * @param purpose what the match is for: it decides the scale
 * @throws MeritError with every issue: `not-a-number`, `out-of-range`, `not-one-of`
 *
 * @example
 * ```ts
 * import { matchCategoryOf } from "sistem-merit/competency";
 *
 * matchCategoryOf(80, "selection").id; // → "memenuhi-syarat"
 * matchCategoryOf(79.999, "selection").id; // → "masih-memenuhi-syarat"
 * matchCategoryOf(80, "mapping").id; // → "cukup-optimal"
 * matchCategoryOf(80, "mapping").name.id; // → "Cukup Optimal"
 * ```
 */
export function matchCategoryOf(percent: number, purpose: MatchPurpose): MatchCategoryResult {
  const issues: Issue[] = [];
  const levels = asnCompetencies.levels.value;
  const most = (100 * Math.max(...levels)) / Math.min(...levels);
  if (typeof percent !== "number" || !Number.isFinite(percent)) issues.push(notANumber(["percent"], percent));
  else if (percent < 0 || percent > most) issues.push(outOfRange(["percent"], 0, most, percent));
  readOneOf(purpose, PURPOSES, ["purpose"], issues);
  throwIfAny(issues);
  return categoryAt(matchScales[purpose], percent);
}

/** {@link matchCategoryOf} for a percentage and a scale that have been read. */
export function categoryAt({ categories, outsidePrintedBands }: MatchScale, percent: number): MatchCategoryResult {
  const { cap } = matchRules;
  const { band, next, reading } = bandAt(categories, Math.min(percent, cap.value));
  // A match is MMS because it reaches MMS and does not reach MS: both bounds count.
  const basis = basisOf(
    band.from,
    next?.from,
    reading === "printed" ? undefined : outsidePrintedBands,
    percent > cap.value ? cap : undefined,
  );
  return { id: band.id, name: band.name, from: band.from.value, reading, ...basis };
}
