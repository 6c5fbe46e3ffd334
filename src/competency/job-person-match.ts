import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { greatestCommonDivisor, roundedRatio } from "../core/points.js";
import { readOneOf } from "../core/read.js";
import { categoryAt, type MatchCategoryResult, PURPOSES } from "./match-category-of.js";
import { type CompetencyMatch, matchesOf } from "./matches-of.js";
import { type CompetencyLevels, type ReadLevel, readLevels } from "./read-levels.js";
import { asnCompetencies, type CompetencyId } from "./rules/competencies.js";
import { type MatchMethod, matchRules } from "./rules/match-methods.js";
import { type MatchPurpose, matchScales } from "./rules/match-scales.js";

/** What a caller must say of a match: neither has a default. */
export interface MatchOptions {
  /** What the match is for: it decides the scale. */
  readonly purpose: MatchPurpose;
  /** How the competencies are combined. */
  readonly method: MatchMethod;
}

/** How a person matches a post (job-person match, JPM). */
export interface JobPersonMatch {
  readonly purpose: MatchPurpose;
  readonly method: MatchMethod;
  /** The percentage, at most 100, rounded half up to two decimals for display: the category never rests on the rounding. */
  readonly percent: number;
  /** The exact ratio, not capped. */
  readonly ratio: { readonly numerator: number; readonly denominator: number };
  /** Whether the ratio lies above the cap. */
  readonly capped: boolean;
  readonly category: MatchCategoryResult;
  /** Every competency of the post: the nine in their order, then the technical ones in the order of the standard. */
  readonly competencies: readonly CompetencyMatch[];
  /** The competencies that lack a level, for a development plan: those that lack most first, ties in that order. */
  readonly gaps: readonly CompetencyMatch[];
  /** The ones of the nine for which the standard requires nothing. */
  readonly leftOut: readonly CompetencyId[];
  /** The weakest grade of the rules that the match rests on. The levels are the caller's. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * How the competencies of a person match those that a post requires (job-person match, JPM): a percentage, its category,
 * and the competencies that lack a level.
 *
 * How several competencies become one percentage is not regulated; both ways in use are offered and none is a default.
 * With `"sum"`, a level in excess makes up for a level that is missing elsewhere; with `"mean"`, it does so in proportion
 * to the level required. The percentage is compared exactly, and capped at 100 once, at the end.
 *
 * Source: a regulation of 2020 (achieved ÷ required), public code (how they are combined, the cap), and the scales of
 * {@link matchScales} (decisions 0025-job-person-match-methods, 0032-job-person-match-scales).
 *
 * @param achieved the levels of the person, 1 to 5, of exactly the competencies that are required
 * @param required the levels that the post requires, 1 to 5: any of the nine, and technical ones under `teknis`
 * @param options `purpose`, which decides the scale, and `method`
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-one-of`. Whether both name the same
 * competencies is reported once each of them is right.
 *
 * @example
 * ```ts
 * import { type CompetencyLevels, jobPersonMatch } from "sistem-merit/competency";
 *
 * const required: CompetencyLevels = { integritas: 4, komunikasi: 4, "mengelola-perubahan": 4, "perekat-bangsa": 3 };
 * const achieved: CompetencyLevels = { integritas: 4, komunikasi: 2, "mengelola-perubahan": 3, "perekat-bangsa": 3 };
 *
 * const match = jobPersonMatch(achieved, required, { purpose: "selection", method: "sum" });
 *
 * match.ratio; // → { numerator: 12, denominator: 15 }
 * match.percent; // → 80
 * match.category.id; // → "memenuhi-syarat"
 * match.gaps.map(({ id, missing }) => `${id} ${missing}`); // → ["komunikasi 2", "mengelola-perubahan 1"]
 * jobPersonMatch(achieved, required, { purpose: "mapping", method: "mean" }).percent; // → 81.25
 * ```
 */
export function jobPersonMatch(
  achieved: CompetencyLevels,
  required: CompetencyLevels,
  options: MatchOptions,
): JobPersonMatch {
  const issues: Issue[] = [];
  const person = readLevels(achieved, ["achieved"], issues);
  const post = readLevels(required, ["required"], issues);
  const read = readMatchOptions(options, ["options"], issues);
  if (issues.length > 0 || read === undefined) throw new MeritError(issues);
  const matches = matchesOf(person, post, ["achieved"], issues);
  throwIfAny(issues);

  const { purpose, method } = read;
  const { numerator, denominator } = method === "sum" ? sumBySum(matches) : meanOfShares(matches);
  const cap = matchRules.cap.value;
  const capped = numerator * 100 > cap * denominator;
  // The quotient of whole numbers that are far below 2^53 rounds to a whole number only if it is one: bounds are safe.
  const category = categoryAt(matchScales[purpose], (numerator * 100) / denominator);
  return {
    purpose,
    method,
    percent: capped ? cap : roundedRatio(numerator * 100, denominator, 2),
    ratio: { numerator, denominator },
    capped,
    category,
    competencies: matches,
    gaps: gapsOf(matches),
    leftOut: leftOutOf(post),
    ...basisOf(asnCompetencies.levels, matchRules.share, matchRules.methods[method].rule, category),
  };
}

/** Reads options that may come from plain JavaScript, and adds what is wrong to `issues`. */
function readMatchOptions(input: unknown, path: Issue["path"], issues: Issue[]): MatchOptions | undefined {
  if (!checkKeys(input, ["purpose", "method"], [], path, issues)) return undefined;
  const purpose = Object.hasOwn(input, "purpose")
    ? readOneOf(input["purpose"], PURPOSES, [...path, "purpose"], issues)
    : undefined;
  const method = Object.hasOwn(input, "method")
    ? readOneOf(input["method"], METHODS, [...path, "method"], issues)
    : undefined;
  return purpose && method && { purpose, method };
}

export const METHODS: readonly MatchMethod[] = ["sum", "mean"];

/** Those that lack most first, ties in their order. Not by sort, which takes an eighth of the time of the whole match. */
function gapsOf(matches: readonly CompetencyMatch[]): CompetencyMatch[] {
  const gaps: CompetencyMatch[] = [];
  for (let missing = MOST_MISSING; missing > 0; missing--) {
    for (const match of matches) if (match.missing === missing) gaps.push(match);
  }
  return gaps;
}

const MOST_MISSING = /* @__PURE__ */ (() =>
  Math.max(...asnCompetencies.levels.value) - Math.min(...asnCompetencies.levels.value))();

/** The required ones of the nine come first, and in the order of the nine. */
function leftOutOf(post: readonly ReadLevel[]): CompetencyId[] {
  const leftOut: CompetencyId[] = [];
  let at = 0;
  // Not by filter, which takes several times as long on a list that is frozen.
  for (const { id } of asnCompetencies.competencies.value) {
    const next = post[at];
    if (next?.id === id && next.group !== "teknis") at++;
    else leftOut.push(id);
  }
  return leftOut;
}

interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

function sumBySum(matches: readonly CompetencyMatch[]): Ratio {
  return {
    numerator: sumOf(matches, ({ achieved }) => achieved),
    denominator: sumOf(matches, ({ required }) => required),
  };
}

function meanOfShares(matches: readonly CompetencyMatch[]): Ratio {
  // All shares on one denominator, so that they add up exactly.
  const common = matches.reduce((product, { required }) => leastCommonMultiple(product, required), 1);
  return {
    numerator: sumOf(matches, ({ achieved, required }) => achieved * (common / required)),
    denominator: common * matches.length,
  };
}

const sumOf = (matches: readonly CompetencyMatch[], valueOf: (match: CompetencyMatch) => number): number =>
  matches.reduce((sum, match) => sum + valueOf(match), 0);

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
