import { basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import { issue, type Issue, missing, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertGrade, readMinimumGrade } from "../core/minimum-grade.js";
import { readOneOf, readScore } from "../core/read.js";
import { talentCutoffs } from "./rules/cutoffs.js";
import { type TargetLevel, talentValueRules } from "./rules/talent-value.js";
import {
  AXIS_SCALE,
  COMPONENT_SCALE,
  moreDecimals,
  readScoreRange,
  readScores,
  type ScoreOptions,
  type ScoreRange,
  type TalentScores,
} from "./scores.js";

/** A blend of the caller: whole percent that add up to 100. */
export interface OwnBlend {
  readonly talent: number;
  readonly technical: number;
}

/** A blend of talent value and technical score: the printed one of a target post, or the caller's own. */
export type Blend = "kode-411" | OwnBlend;

/** What a caller may ask of a talent value. */
export interface TalentValueOptions extends ScoreOptions {
  /** Without it, no technical score is blended in. */
  readonly blend?: Blend | undefined;
  /** The level of the target post; `"kode-411"` needs it. */
  readonly level?: TargetLevel | undefined;
}

/** The scores behind a talent value. */
export interface TalentValueScores extends TalentScores {
  /** The technical score, 0 to 100 with at most two decimals: with a blend it is needed, without one it has no place. */
  readonly technical?: number | undefined;
}

/** The value by which talents are ranked. */
export interface TalentValue {
  /** Exact, with at most eight decimals. */
  readonly value: number;
  /** The value of both axes, before a technical score is blended in. */
  readonly talent: number;
  /** The shares of the axes, in percent. */
  readonly weights: { readonly performance: number; readonly potential: number };
  /** The blend, in percent, if there is one. */
  readonly blend?: { readonly id: "kode-411" | "caller"; readonly talent: number; readonly technical: number };
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The talent value (nilai talenta): half performance, half potential, and on demand blended with a technical score.
 *
 * Source: slides of DG Construction Development and public code (50/50); one public code alone for the blend. Nothing
 * is rounded (decision 0029-talent-scores-are-exact).
 *
 * @param scores 0 to 100 on both axes, at most four decimals; `technical` if there is a blend
 * @param options `blend`, `level`, `predicatePreset`, `minimumGrade`
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `not-one-of`, `weights-sum`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { talentValue } from "sistem-merit/talent";
 *
 * // As printed by DG Construction Development
 * talentValue({ performance: 80, potential: 70 }).value; // → 75
 *
 * const scores = { performance: 80, potential: 70, technical: 90 };
 * talentValue(scores, { blend: "kode-411", level: "jpt-pratama" }).value; // → 79.5
 * talentValue(scores, { blend: { talent: 90, technical: 10 } }).grade; // → "caller"
 * ```
 */
export function talentValue(scores: TalentValueScores, options: TalentValueOptions = {}): TalentValue {
  const issues: Issue[] = [];
  const later: Issue[] = [];
  const { range, blend, wantsBlend, minimum } = readValueOptions(options, later);
  const keys = ["performance", "potential"];
  const [required, optional] = blend ? [[...keys, "technical"], []] : [keys, ["technical"]];
  const given: Readonly<Record<string, unknown>> = checkKeys(scores, required, optional, [], issues) ? scores : {};
  const read = readScores(given, range, [], issues);
  const { technical } = given;
  const blended = blend && Object.hasOwn(given, "technical") ? readTechnical(technical, ["technical"], issues) : 0;
  if (!wantsBlend && technical !== undefined) later.push(missing(["options", "blend"]));
  throwIfAny([...issues, ...later]);
  const value = valueAt(read, blend, blended);
  assertGrade(minimum, [[["value"], value]]);
  return value;
}

/** The options of a talent value, read. */
export interface ReadValueOptions {
  readonly range: ScoreRange;
  readonly blend: ReadBlend | undefined;
  /** Whether a blend was asked for, be it a wrong one. */
  readonly wantsBlend: boolean;
  readonly minimum: Grade;
}

/** A blend, read. */
export interface ReadBlend {
  readonly id: "kode-411" | "caller";
  readonly shares: Sourced<{ readonly talent: number; readonly technical: number }>;
}

/** Reads options that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readValueOptions(options: unknown, issues: Issue[]): ReadValueOptions {
  const keys = ["blend", "level", "predicatePreset", "minimumGrade"];
  const given: Readonly<Record<string, unknown>> = checkKeys(options, [], keys, ["options"], issues) ? options : {};
  return {
    range: readScoreRange(given["predicatePreset"], issues),
    blend: readBlend(given["blend"], given["level"], ["options", "level"], issues),
    wantsBlend: given["blend"] !== undefined,
    minimum: readMinimumGrade(given["minimumGrade"], issues),
  };
}

/** Reads a blend, and the level of the target post where the blend goes by it. */
export function readBlend(blend: unknown, level: unknown, levelPath: Path, issues: Issue[]): ReadBlend | undefined {
  const known = level === undefined ? undefined : readOneOf(level, TARGET_LEVELS, levelPath, issues);
  if (blend === undefined) return undefined;
  const path = ["options", "blend"];
  if (typeof blend === "object" && blend !== null) return readOwnBlend(blend, path, issues);
  const id = readOneOf(blend, ["kode-411"], path, issues);
  if (id === undefined) return undefined;
  if (level === undefined) issues.push(missing(levelPath));
  return { id, shares: talentValueRules.blends["kode-411"].levels[known ?? "jpt-madya"] };
}

const TARGET_LEVELS: readonly TargetLevel[] = ["jpt-madya", "jpt-pratama", "administrator", "pengawas"];

function readOwnBlend(blend: object, path: Path, issues: Issue[]): ReadBlend {
  const before = issues.length;
  const given: Readonly<Record<string, unknown>> = checkKeys(blend, ["talent", "technical"], [], path, issues)
    ? blend
    : {};
  const read = (key: string): number =>
    Object.hasOwn(given, key) ? readScore(given[key], 0, WHOLE, 1, [...path, key], issues) : 0;
  const [talent, technical] = [read("talent"), read("technical")];
  if (issues.length === before && talent + technical !== WHOLE) issues.push(sumIssue(path, WHOLE, talent + technical));
  return { id: "caller", shares: { value: { talent, technical }, grade: "caller", cite: [] } };
}

/** All of a hundred percent. */
export const WHOLE = 100;

/** The issue of weights that do not add up. */
export const sumIssue = (path: Path, expected: number, sum: number): Issue =>
  issue(
    "weights-sum",
    path,
    { expected, received: sum },
    `jumlah bobot harus ${expected}, diterima ${sum}`,
    `weights must add up to ${expected}, got ${sum}`,
  );

/** Reads a technical score as a whole number on {@link COMPONENT_SCALE}. */
export function readTechnical(value: unknown, path: Path, issues: Issue[]): number {
  const { value: scores, cite } = talentCutoffs.scores;
  return readScore(value, scores.min, scores.max, COMPONENT_SCALE, path, issues, cite);
}

/** {@link talentValue} for scores that have been read; `technical` on {@link COMPONENT_SCALE}. */
export function valueAt(scores: TalentScores, blend: ReadBlend | undefined, technical: number): TalentValue {
  const { performance, potential } = talentValueRules.overall;
  const scaled = (score: number): number => Math.round(score * AXIS_SCALE);
  const talent = performance.value * scaled(scores.performance) + potential.value * scaled(scores.potential);
  const { talent: share, technical: rest } = blend?.shares.value ?? { talent: WHOLE, technical: 0 };
  const value =
    (share * talent + rest * technical * ((AXIS_SCALE * WHOLE) / COMPONENT_SCALE)) / (AXIS_SCALE * WHOLE ** 2);
  return {
    value,
    talent: talent / (AXIS_SCALE * WHOLE),
    weights: { performance: performance.value, potential: potential.value },
    ...(blend && { blend: { id: blend.id, ...blend.shares.value } }),
    ...basisOf(performance, potential, blend?.shares, moreDecimals(value)),
  };
}
