import { type Basis, basisOf, type Citation, type Grade } from "../core/citations.js";
import { type Issue, missing } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { type AspectId, assertInstrument, type Instrument, scaleOf } from "../merit/instrument.js";
import {
  type AnyResult,
  type EitherKasn2019,
  FINEST_SCALE,
  KASN_2019_SHEETS,
  type KnownResult,
  type ReadResult,
  resultReader,
} from "../merit/known-result.js";
import { kasn2019 } from "../merit/rules/kasn-9-2019.js";
import { readTarget, type Target } from "./target.js";

/** What one aspect could still give. */
export interface AspectHeadroom<T extends Instrument = Instrument> {
  readonly id: AspectId<T>;
  readonly name: Text;
  readonly points: number;
  readonly max: number;
  /** `max` minus `points`. */
  readonly headroom: number;
  /** Whether this aspect alone could close the gap. */
  readonly enough: boolean;
}

/** How far a result is from a target. */
export interface Gap<T extends Instrument = Instrument> {
  readonly instrument: T["id"];
  readonly target: Target<T>;
  /** The total of the result. */
  readonly points: number;
  /** The least total that reaches the target. */
  readonly needed: number;
  /** The points that are missing; 0 if the target is reached. */
  readonly missing: number;
  readonly reached: boolean;
  /** Whether the instrument allows the target at all. */
  readonly reachable: boolean;
  /** The points that the result could still gain in all. */
  readonly headroom: number;
  /** The aspects that are known, those with the most headroom first. Absent if the result knows none. */
  readonly aspects?: readonly AspectHeadroom<T>[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * How many points are missing to a category, whether it can be reached at all, and which aspects could still give the
 * most.
 *
 * Source: the lower bounds of the categories; for the 2019 instrument Peraturan KASN 9/2019 Pasal 23 ayat (2), as quoted
 * by others.
 *
 * @param result an assessment, or a total alone: `{ instrument, points }`
 * @param target id of a category, or a total in points on the instrument's scale
 * @throws MeritError with every issue: `missing` (the points of a result that is still partial), `not-an-object`,
 * `not-one-of`, `not-a-number`, `out-of-range`, `not-on-scale`, `not-a-list`, `duplicate`,
 * `category-contradicts-points`, `total-contradicts-aspects`
 *
 * @example
 * ```ts
 * import { gapTo } from "sistem-merit/plan";
 *
 * // Kabupaten Bandung, 2021
 * const gap = gapTo({ instrument: "kasn-9-2019", points: 318.5 }, "sangat-baik");
 *
 * gap.missing; // → 6.5
 * gap.reachable; // → true
 * gap.headroom; // → 91.5
 * ```
 */
export function gapTo(result: KnownResult, target: Target<EitherKasn2019>): Gap<EitherKasn2019>;
/**
 * The same under another instrument.
 *
 * @param result an assessment, or a total alone
 * @param target id of a category, or a total in points
 * @param instrument the instrument of the result
 * @throws MeritError as above
 */
export function gapTo<T extends Instrument>(
  result: KnownResult<NoInfer<T>>,
  target: Target<NoInfer<T>>,
  instrument: T,
): Gap<T>;
export function gapTo(result: AnyResult, target: Target, instrument?: Instrument): Gap {
  if (instrument !== undefined) assertInstrument(instrument);
  const issues: Issue[] = [];
  const instruments = instrument ? [instrument] : KASN_2019_SHEETS;
  const read = resultReader(instruments, issues)(result, ["result"]);
  if (read !== undefined && read.points === undefined) issues.push(missing(["result", "points"]));
  const sheet = read?.instrument ?? instrument ?? kasn2019;
  const { needed, figure } = readTarget(sheet, target, read?.scale ?? scaleOf(sheet), issues);
  if (issues.length > 0 || read?.points === undefined) throw new MeritError(issues);
  return gapOf(read, read.points, target, needed, figure);
}

function gapOf(
  { instrument, scale, aspects }: ReadResult,
  points: number,
  target: Target,
  needed: number,
  figure: Basis,
): Gap {
  const max = instrument.maxPoints.value;
  const gap = Math.max(0, needed - points);
  return {
    instrument: instrument.id,
    target: typeof target === "number" ? needed / scale : target,
    points: points / scale,
    needed: needed / scale,
    missing: gap / scale,
    reached: gap === 0,
    reachable: needed / scale <= max,
    headroom: roomBelow(max, points, scale),
    ...(aspects && { aspects: headrooms(instrument, aspects, scale, gap) }),
    ...basisOf(figure, instrument.maxPoints),
  };
}

function headrooms(
  instrument: Instrument,
  scores: readonly (number | undefined)[],
  scale: number,
  gap: number,
): AspectHeadroom[] {
  return instrument.aspects
    .flatMap(({ id, name, maxPoints: { value: max } }, at): AspectHeadroom[] => {
      const score = scores[at];
      if (score === undefined) return [];
      const headroom = roomBelow(max, score, scale);
      return [{ id, name, points: score / scale, max, headroom, enough: headroom >= gap / scale }];
    })
    .sort((a, b) => b.headroom - a.headroom);
}

/** What is left below a maximum, which need not lie on the scale of the points. */
function roomBelow(max: number, points: number, scale: number): number {
  return (Math.round(max * FINEST_SCALE) - points * (FINEST_SCALE / scale)) / FINEST_SCALE;
}
