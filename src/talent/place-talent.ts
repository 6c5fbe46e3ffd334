import { bandAt, type BandReading } from "../core/bands.js";
import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertGrade, readMinimumGrade } from "../core/minimum-grade.js";
import type { Text } from "../core/text.js";
import { type Rating, RATINGS } from "../performance/rating.js";
import { bandsOf, type ReadCutoffs, readCutoffs, type ReadTalentCutoffs, type TalentCutoffs } from "./cutoffs.js";
import { boxAt, type NineBox } from "./nine-box.js";
import { POTENTIAL_LEVELS, type PotentialLevel } from "./potential-level.js";
import { type CutoffPresetId, talentCutoffs } from "./rules/cutoffs.js";
import { nineBoxes } from "./rules/nine-boxes.js";
import {
  moreDecimals,
  readScoreRange,
  readScores,
  type ScoreOptions,
  type ScoreRange,
  type TalentScores,
} from "./scores.js";

/** What a caller may ask of a placement. */
export interface PlaceOptions extends ScoreOptions {
  /** Cutoffs that were seen in use, or your own; of both axes, or of each. `"80-60"` by default. */
  readonly cutoffs?: TalentCutoffs | undefined;
}

/** Where a score stands on its axis. */
export interface AxisPlacement<L extends string> {
  readonly score: number;
  readonly level: L;
  readonly name: Text;
  /** The cutoffs by which it was placed. */
  readonly cutoffs: { readonly id: CutoffPresetId | "caller"; readonly top: number; readonly middle: number };
  /** Whether the source prints the score for this level; otherwise the lower bound decides. */
  readonly reading: BandReading;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** The levels and the box of two scores. */
export interface TalentPlacement {
  readonly performance: AxisPlacement<Rating>;
  readonly potential: AxisPlacement<PotentialLevel>;
  readonly box: NineBox;
  /** The weakest grade that levels and box rest on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The levels and the box of two scores.
 *
 * A cutoff belongs to the level that it begins: 80 is at the top, 79.99 is not. No regulation that could be read prints
 * a cutoff; 80 and 60 have two sources, and the other presets were seen in use.
 *
 * Source: talent-pool framework of DG Construction Development and public code, both crediting BKN (decision
 * 0028-nine-boxes-and-cutoffs).
 *
 * @param scores 0 to 100 on both axes, at most four decimals
 * @param options `cutoffs`, `predicatePreset`, `minimumGrade`
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `not-one-of`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { placeTalent } from "sistem-merit/talent";
 *
 * const placed = placeTalent({ performance: 80, potential: 79.99 });
 *
 * placed.performance.level; // → "di-atas-ekspektasi"
 * placed.potential.level; // → "menengah"
 * placed.box.box; // → 7
 * placeTalent({ performance: 80, potential: 79.99 }, { cutoffs: "90-70" }).box.box; // → 5
 * placeTalent({ performance: 80, potential: 79.99 }, { cutoffs: { top: 85, middle: 75 } }).grade; // → "caller"
 * ```
 */
export function placeTalent(scores: TalentScores, options: PlaceOptions = {}): TalentPlacement {
  const issues: Issue[] = [];
  const later: Issue[] = [];
  const { range, cutoffs, minimum } = readPlaceOptions(options, later);
  const keys = ["performance", "potential"];
  const given: Readonly<Record<string, unknown>> = checkKeys(scores, keys, [], [], issues) ? scores : {};
  const read = readScores(given, range, [], issues);
  throwIfAny([...issues, ...later]);
  const placement = placeAt(read, cutoffs);
  assertGrade(minimum, [
    [["performance"], placement.performance],
    [["potential"], placement.potential],
    [["box"], placement.box],
  ]);
  return placement;
}

/** The options of a placement, read. */
export interface ReadPlaceOptions {
  readonly range: ScoreRange;
  readonly cutoffs: ReadTalentCutoffs;
  readonly minimum: Grade;
}

/** Reads options that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readPlaceOptions(options: unknown, issues: Issue[]): ReadPlaceOptions {
  const keys = ["cutoffs", "predicatePreset", "minimumGrade"];
  const given: Readonly<Record<string, unknown>> = checkKeys(options, [], keys, ["options"], issues) ? options : {};
  return {
    range: readScoreRange(given["predicatePreset"], issues),
    cutoffs: readCutoffs(given["cutoffs"], issues),
    minimum: readMinimumGrade(given["minimumGrade"], issues),
  };
}

/** {@link placeTalent} for scores and cutoffs that have been read. */
export function placeAt(scores: TalentScores, cutoffs: ReadTalentCutoffs): TalentPlacement {
  const performance = axisAt(scores.performance, RATINGS, nineBoxes.performance, cutoffs.performance);
  const potential = axisAt(scores.potential, POTENTIAL_LEVELS, nineBoxes.potential, cutoffs.potential);
  const box = boxAt(performance.level, potential.level);
  return { performance, potential, box, ...basisOf(performance, potential, box) };
}

function axisAt<L extends string>(
  score: number,
  levels: readonly [L, L, L],
  names: Readonly<Record<L, Text>>,
  cutoffs: ReadCutoffs,
): AxisPlacement<L> {
  const { band, next, reading } = bandAt(bandsOf(levels, cutoffs), score);
  const outside = reading === "printed" ? undefined : talentCutoffs.outsidePrinted;
  return {
    score,
    level: band.id,
    name: names[band.id],
    cutoffs: { id: cutoffs.id, top: cutoffs.top.value, middle: cutoffs.middle.value },
    reading,
    ...basisOf(band.from, next?.from, outside, moreDecimals(score)),
  };
}
