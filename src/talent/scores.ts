import type { Basis, Grade, Sourced } from "../core/citations.js";
import type { Issue, Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { type GradeOptions, readMinimumGrade } from "../core/minimum-grade.js";
import { toScaled } from "../core/points.js";
import { readOneOf, readScore } from "../core/read.js";
import { type PredicatePresetId, talentCutoffs } from "./rules/cutoffs.js";
import { talentValueRules } from "./rules/talent-value.js";

/** The scores of both axes. At most four decimals, which is what exact weights give of scores with two. */
export interface TalentScores {
  /** The vertical axis (kinerja), 0 to 100. */
  readonly performance: number;
  /** The horizontal axis (potensial), 0 to 100. */
  readonly potential: number;
}

/** Options of everything that reads scores of performance. */
export interface ScoreOptions extends GradeOptions {
  /**
   * By whose rubric the predicate was scored. `"kode-411"` gives Sangat Baik 110, so that a performance above 100 is
   * then no mistake; otherwise it is one.
   */
  readonly predicatePreset?: PredicatePresetId | undefined;
}

/** Steps per point of a score of an axis. */
export const AXIS_SCALE = 10_000;

/** Steps per point of a score of a component. */
export const COMPONENT_SCALE = 100;

/** The greatest score of something, with its source. */
export type Greatest = Sourced<number>;

/** The greatest scores that are possible. */
export interface ScoreRange {
  readonly performance: Greatest;
  readonly potential: Greatest;
}

/** Reads options that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readScoreOptions(
  options: unknown,
  issues: Issue[],
): { readonly range: ScoreRange; readonly minimum: Grade } {
  const keys = ["predicatePreset", "minimumGrade"];
  const given: Readonly<Record<string, unknown>> = checkKeys(options, [], keys, ["options"], issues) ? options : {};
  return {
    range: readScoreRange(given["predicatePreset"], issues),
    minimum: readMinimumGrade(given["minimumGrade"], issues),
  };
}

/** Reads the option `predicatePreset`, and so the greatest score of a performance. */
export function readScoreRange(preset: unknown, issues: Issue[]): ScoreRange {
  const { value, grade, cite } = talentCutoffs.scores;
  const usual: Greatest = { value: value.max, grade, cite };
  const path = ["options", "predicatePreset"];
  const id = preset === undefined ? undefined : readOneOf(preset, PREDICATE_PRESETS, path, issues);
  return { performance: id === undefined ? usual : talentCutoffs.greatestPerformance[id], potential: usual };
}

const PREDICATE_PRESETS: readonly PredicatePresetId[] = ["djbk", "kode-411"];

/** Reads the scores of both axes from an object whose keys were checked; 0 where something is wrong. */
export function readScores(
  scores: Readonly<Record<string, unknown>>,
  range: ScoreRange,
  path: Path,
  issues: Issue[],
): TalentScores {
  const read = (axis: keyof TalentScores): number =>
    Object.hasOwn(scores, axis) ? readAxisScore(scores[axis], range[axis], [...path, axis], issues) : 0;
  return { performance: read("performance"), potential: read("potential") };
}

/** Reads the score of one axis; 0 where something is wrong. */
export function readAxisScore(value: unknown, greatest: Greatest, path: Path, issues: Issue[]): number {
  const { min } = talentCutoffs.scores.value;
  return readScore(value, min, greatest.value, AXIS_SCALE, path, issues, greatest.cite) / AXIS_SCALE;
}

/** The reading on which a score rests that has more decimals than the sources print; nothing for any other. */
export function moreDecimals(score: number): Basis | undefined {
  return toScaled(score, COMPONENT_SCALE) === undefined ? talentValueRules.moreDecimals : undefined;
}
