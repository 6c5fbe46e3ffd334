import { basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import { type Issue, notOneOf, type Path } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertGrade } from "../core/minimum-grade.js";
import { readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { readWeights } from "./read-weights.js";
import { talentCutoffs } from "./rules/cutoffs.js";
import { COMPONENT_SCALE, moreDecimals, readScoreOptions, type ScoreOptions, type ScoreRange } from "./scores.js";
import { WHOLE } from "./talent-value.js";
import type { ComponentScores, TalentComponent, TalentPart, TalentWeights } from "./weights.js";

/** The points that a component, or a part of one, adds to its axis. */
export interface PartPoints {
  readonly id: string;
  readonly name: Text;
  /** In percent of the axis. */
  readonly weight: number;
  /** The least and the most points that are possible; the same where nothing is unknown. */
  readonly lowest: number;
  readonly highest: number;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** The points of a component; with its parts, where these were scored. */
export interface ComponentPoints extends PartPoints {
  readonly parts?: readonly PartPoints[];
}

/** The score of one axis. */
export interface AxisScore {
  /** The lowest and the highest score that are possible; the same where nothing is unknown. */
  readonly lowest: number;
  readonly highest: number;
  /** The score; absent while anything is unknown. */
  readonly score?: number;
  readonly components: readonly ComponentPoints[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** The scores of both axes. */
export interface AxisScores {
  /** Id of the weights. */
  readonly weights: string;
  readonly performance: AxisScore;
  readonly potential: AxisScore;
  /** What is unknown: ids of components, and of parts as `component.part`. */
  readonly unknown: readonly string[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The scores of both axes from the scores of their components. A component is scored whole, or in its parts.
 *
 * What is unknown is not zero: it leaves a lowest and a highest score. To see which boxes are possible, place both with
 * {@link placeTalent}. Nothing is rounded (decision 0029-talent-scores-are-exact).
 *
 * Source: as the weights cite.
 *
 * @param weights {@link kepka411Weights}, {@link djbkWeights}, or your own, with grade `caller`
 * @param components every component: 0 to 100 with at most two decimals, `"unknown"`, or an object with every part
 * @param options `predicatePreset`, `minimumGrade`
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `not-one-of`, `grade-below-minimum`; for weights of your own also `not-text`, `not-a-list`,
 * `duplicate`, `weights-sum`
 *
 * @example
 * ```ts
 * import { axisScores, kepka411Weights, placeTalent } from "sistem-merit/talent";
 *
 * // Invented scores
 * const { performance, potential, unknown } = axisScores(kepka411Weights, {
 *   "kinerja-utama": 100,
 *   "kinerja-penguat": { penghargaan: 50, "penugasan-tim-kerja": 70, "umpan-balik-360": 85 },
 *   kompetensi: 78.25,
 *   potensi: "unknown",
 *   kualifikasi: { "pendidikan-formal": 90, "kesesuaian-bidang-ilmu": 100 },
 *   "integritas-moralitas": 100,
 * });
 *
 * performance.score; // → 86.5
 * [potential.lowest, potential.highest]; // → [65.3, 90.3]
 * unknown; // → ["potensi"]
 * placeTalent({ performance: 86.5, potential: potential.lowest }).box.box; // → 7
 * placeTalent({ performance: 86.5, potential: potential.highest }).box.box; // → 9
 * ```
 */
export function axisScores<const W extends TalentWeights>(
  weights: W,
  components: ComponentScores<W>,
  options: ScoreOptions = {},
): AxisScores {
  const issues: Issue[] = [];
  const known = readWeights(weights, issues);
  const later: Issue[] = [];
  const { range, minimum } = readScoreOptions(options, later);
  const read = readComponents(known, components, range, issues);
  throwIfAny([...issues, ...later]);
  const scores = scoresOf(known.id, read);
  assertGrade(minimum, [
    [["performance"], scores.performance],
    [["potential"], scores.potential],
  ]);
  return scores;
}

/** A component or a part with its points, as whole numbers on {@link POINTS_SCALE}. */
interface Item {
  readonly item: TalentPart;
  readonly low: number;
  readonly high: number;
  readonly parts?: readonly Item[];
}

/** The components of both axes with their points. */
interface Axes {
  readonly performance: readonly Item[];
  readonly potential: readonly Item[];
}

/** A weight in percent times a score on {@link COMPONENT_SCALE}. */
const POINTS_SCALE = WHOLE * COMPONENT_SCALE;

/** Reads the scores of all components, and adds what is wrong to `issues`. */
export function readComponents(weights: TalentWeights, scores: unknown, range: ScoreRange, issues: Issue[]): Axes {
  const { performance, potential } = weights;
  const ids = idsOf([...performance, ...potential]);
  const given: Readonly<Record<string, unknown>> = checkKeys(scores, ids, [], [], issues) ? scores : {};
  const read = (component: TalentComponent): Item => readComponent(component, given, range, issues);
  return { performance: performance.map(read), potential: potential.map(read) };
}

type Given = Readonly<Record<string, unknown>>;

function readComponent(item: TalentComponent, given: Given, range: ScoreRange, issues: Issue[]): Item {
  const value = given[item.id];
  if (item.parts === undefined || typeof value !== "object" || value === null) {
    return readItem(item, given, range, [], issues);
  }
  const inner: Given = checkKeys(value, idsOf(item.parts), [], [item.id], issues) ? value : {};
  const parts = item.parts.map((part) => readItem(part, inner, range, [item.id], issues));
  return { item, low: sum(parts, "low"), high: sum(parts, "high"), parts };
}

function readItem(item: TalentPart, given: Given, range: ScoreRange, path: Path, issues: Issue[]): Item {
  const { id, weight, rubric } = item;
  // That it is missing has been said.
  if (!Object.hasOwn(given, id)) return { item, low: 0, high: 0 };
  const value = given[id];
  const greatest = rubric === "predikat-kinerja" ? range.performance : range.potential;
  if (value === "unknown") return { item, low: 0, high: weight.value * greatest.value * COMPONENT_SCALE };
  const points = weight.value * readComponentScore(value, greatest, [...path, id], issues);
  return { item, low: points, high: points };
}

/** A score that is known, as a whole number on {@link COMPONENT_SCALE}. */
function readComponentScore(value: unknown, greatest: Sourced<number>, path: Path, issues: Issue[]): number {
  if (typeof value !== "string") {
    const { min } = talentCutoffs.scores.value;
    return readScore(value, min, greatest.value, COMPONENT_SCALE, path, issues, greatest.cite);
  }
  issues.push(notOneOf(path, ["unknown"], value));
  return 0;
}

const sum = (items: readonly Item[], end: "low" | "high"): number => items.reduce((total, one) => total + one[end], 0);

function scoresOf(weights: string, items: Axes): AxisScores {
  const performance = axisOf(items.performance);
  const potential = axisOf(items.potential);
  const unknown = [...items.performance, ...items.potential].flatMap(unknownIn);
  return { weights, performance, potential, unknown, ...basisOf(performance, potential) };
}

function unknownIn({ item, low, high, parts }: Item): string[] {
  if (parts !== undefined) return parts.flatMap(unknownIn).map((id) => `${item.id}.${id}`);
  return low === high ? [] : [item.id];
}

function axisOf(items: readonly Item[]): AxisScore {
  const lowest = sum(items, "low") / POINTS_SCALE;
  const highest = sum(items, "high") / POINTS_SCALE;
  const components = items.map(componentOf);
  return {
    lowest,
    highest,
    ...(lowest === highest && { score: lowest }),
    components,
    ...basisOf(...components, moreDecimals(lowest), moreDecimals(highest)),
  };
}

function componentOf(component: Item): ComponentPoints {
  const own = pointsOf(component);
  if (component.parts === undefined) return own;
  const parts = component.parts.map(pointsOf);
  return { ...own, parts, ...basisOf(...parts) };
}

const pointsOf = ({ item: { id, name, weight }, low, high }: Item): PartPoints => ({
  id,
  name,
  weight: weight.value,
  lowest: low / POINTS_SCALE,
  highest: high / POINTS_SCALE,
  grade: weight.grade,
  cite: weight.cite,
});
