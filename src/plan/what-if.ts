import { attempt, type Attempt } from "../core/attempt.js";
import type { Issue } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { MeritError } from "../core/merit-error.js";
import { assessAspects } from "../merit/assess-aspects.js";
import { assessIndicators } from "../merit/assess-indicators.js";
import type { AspectScores, Assessment, IndicatorLevels } from "../merit/assessment.js";
import { type ComparableResults, differenceOf } from "../merit/compare-results.js";
import { assertInstrument, type Instrument, scaleOf } from "../merit/instrument.js";
import type { ReadResult } from "../merit/known-result.js";
import { areLevels } from "./answers.js";
import { givenOf } from "./given.js";

/** What some changed answers would do. */
export interface WhatIf<T extends Instrument = Instrument> {
  readonly before: Assessment<T>;
  readonly after: Assessment<T>;
  /** In total, by category, and by aspect. */
  readonly difference: ComparableResults;
}

/**
 * What changed answers would do: the result before and after, the difference by aspect, and whether the category moves.
 *
 * Source: the instrument.
 *
 * @param instrument the score sheet; for levels, one with weights
 * @param answers the points of every aspect, or the level of every indicator
 * @param changes the answers that would be different
 * @throws MeritError as {@link assessAspects} or {@link assessIndicators}
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { whatIf } from "sistem-merit/plan";
 *
 * // Mahkamah Konstitusi, 2021: what if promotion and transfer had scored 2.5 points less?
 * const { difference } = whatIf(
 *   kasn2019,
 *   {
 *     "perencanaan-kebutuhan": 37.5,
 *     "pengadaan": 38,
 *     "pengembangan-karier": 75,
 *     "promosi-mutasi": 25,
 *     "manajemen-kinerja": 77.5,
 *     "penggajian-penghargaan-disiplin": 35,
 *     "perlindungan-pelayanan": 16,
 *     "sistem-informasi": 23,
 *   },
 *   { "promosi-mutasi": 22.5 },
 * );
 *
 * difference.points; // → { from: 327, to: 324.5, change: -2.5 }
 * difference.category; // → { from: "sangat-baik", to: "baik", move: "down" }
 * difference.aspects.filter(({ change }) => change !== 0).map(({ id }) => id); // → ["promosi-mutasi"]
 * ```
 */
export function whatIf<T extends Instrument>(
  instrument: T,
  answers: AspectScores<T>,
  changes: Partial<AspectScores<T>>,
): WhatIf<T>;
export function whatIf<T extends Instrument>(
  instrument: T,
  answers: IndicatorLevels<T>,
  changes: Partial<IndicatorLevels<T>>,
): WhatIf<T>;
export function whatIf<T extends Instrument>(
  instrument: T,
  answers: AspectScores<T> | IndicatorLevels<T>,
  changes: Partial<AspectScores<T>> | Partial<IndicatorLevels<T>>,
): WhatIf<T> {
  assertInstrument(instrument);
  const byLevel = areLevels(instrument, answers);
  const ids = instrument.aspects.flatMap(({ id, indicators }) => (byLevel ? idsOf(indicators) : id));
  const issues: Issue[] = [];
  const input: unknown = changes;
  const changed = checkKeys(input, [], ids, ["changes"], issues) ? givenOf(input, ids) : new Map<string, unknown>();

  const before = attempt(() => assess(instrument, answers));
  // A text would be spread letter by letter.
  const kept = typeof answers === "object" ? answers : undefined;
  const after = attempt(() => assess(instrument, Object.assign({}, kept, Object.fromEntries(changed))));
  issues.push(...issuesOf(before), ...issuesOf(after).flatMap((found) => inChanges(found, changed)));
  if (!before.ok || issues.length > 0) throw new MeritError(issues);
  if (!after.ok) throw new MeritError(after.issues);
  return {
    before: before.value,
    after: after.value,
    difference: differenceOf(readingOf(instrument, before.value), readingOf(instrument, after.value)),
  };
}

function assess<T extends Instrument>(instrument: T, answers: AspectScores<T> | IndicatorLevels<T>): Assessment<T> {
  return areLevels(instrument, answers) ? assessIndicators(instrument, answers) : assessAspects(instrument, answers);
}

const issuesOf = (outcome: Attempt<unknown>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);

/** An issue of a changed answer, with its place among the changes; nothing for an issue of another answer. */
function inChanges(found: Issue, changed: ReadonlyMap<string, unknown>): Issue[] {
  return changed.has(String(found.path[0])) ? [{ ...found, path: ["changes", ...found.path] }] : [];
}

function readingOf<T extends Instrument>(instrument: T, { points, category, aspects }: Assessment<T>): ReadResult {
  const scale = scaleOf(instrument);
  return {
    instrument,
    scale,
    points: Math.round(points * scale),
    category: idsOf(instrument.categories).indexOf(category.id),
    aspects: aspects.map((aspect) => Math.round(aspect.points * scale)),
  };
}
