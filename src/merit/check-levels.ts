import { type Basis, basisOf, type Sourced } from "../core/citations.js";
import { type Issue, notAList, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { readOneOf } from "../core/read.js";
import type { MaturityLevels } from "./assess-maturity.js";
import {
  assertMaturityInstrument,
  type MaturityIndicator,
  type MaturityIndicatorId,
  type MaturityInstrument,
} from "./maturity-instrument.js";

/** An item whose level rests on a lower one that is not met. */
export interface UnsupportedLevel<Id extends string = string> extends Basis {
  readonly id: Id;
  readonly claimed: number;
  /** The highest level up to which every level is met. */
  readonly supported: number;
  /** The levels up to the claimed one that are not met. */
  readonly missing: readonly number[];
}

/**
 * The items that claim more than their evidence carries: an upper level needs the levels below it, so that evidence for
 * 1, 2 and 4 carries level 2.
 *
 * Source: the worksheet of 2026 says that most upper levels come on top of the level below, and of some levels it says so
 * itself (`onTop`). That the others do is an interpretation (decision 0054-worksheet-of-2026).
 *
 * @param instrument an instrument of maturity, for example {@link permenpanrb2025}
 * @param levels the claimed levels, for as many items as you like
 * @param met for the same items, the levels above 0 whose conditions the evidence meets, in any order
 * @returns what is not carried, in the order of the instrument; nothing if all is well
 * @throws MeritError with every issue: `not-an-object`, `unknown-key`, `missing`, `not-one-of`, `not-a-list`
 *
 * @example
 * ```ts
 * import { checkLevels, permenpanrb2025 } from "sistem-merit/instruments";
 *
 * const [found] = checkLevels(permenpanrb2025, { "peta-jabatan": 4 }, { "peta-jabatan": [1, 2, 4] });
 *
 * found?.supported; // → 2
 * found?.missing; // → [3]
 * found?.grade; // → "secondary"
 * ```
 */
export function checkLevels<T extends MaturityInstrument>(
  instrument: T,
  levels: MaturityLevels<T>,
  met: Readonly<Partial<Record<MaturityIndicatorId<T>, readonly number[]>>>,
): UnsupportedLevel<MaturityIndicatorId<T>>[] {
  assertMaturityInstrument(instrument);
  const issues: Issue[] = [];
  const indicators: readonly MaturityIndicator<MaturityIndicatorId<T>>[] = instrument.aspects.flatMap(
    (aspect) => aspect.indicators,
  );
  const ids = indicators.map(({ id }): string => id);
  const claims: unknown = levels;
  const evidence: unknown = met;
  const found: UnsupportedLevel<MaturityIndicatorId<T>>[] = [];
  const claimed = checkKeys(claims, [], ids, ["levels"], issues) ? claims : {};
  const known = ids.filter((id) => Object.hasOwn(claimed, id));
  if (checkKeys(evidence, known, [], ["met"], issues)) {
    for (const { id, onTop } of indicators) {
      if (!Object.hasOwn(claimed, id) || !Object.hasOwn(evidence, id)) continue;
      const reached = readMet(instrument, evidence[id], ["met", id], issues);
      const level =
        claimed[id] === "unknown" ? 0 : readOneOf(claimed[id], instrument.levels.value, ["levels", id], issues);
      const missing = range(level ?? 0).filter((lower) => !reached.has(lower));
      const [first] = missing;
      if (level === undefined || first === undefined) continue;
      found.push({
        id,
        claimed: level,
        supported: first - 1,
        missing,
        ...basisOfGap(instrument, level, missing, onTop),
      });
    }
  }
  throwIfAny(issues);
  return found;
}

/** The levels above 0 up to a level. */
const range = (level: number): number[] => Array.from({ length: level }, (_, at) => at + 1);

function readMet(instrument: MaturityInstrument, value: unknown, path: Path, issues: Issue[]): ReadonlySet<number> {
  if (!Array.isArray(value)) {
    issues.push(notAList(path, value));
    return new Set(instrument.levels.value);
  }
  const list: readonly unknown[] = value;
  const above = instrument.levels.value.filter((level) => level > 0);
  return new Set(readEach(list, issues, (one, at) => readOneOf(one, above, [...path, at], issues) ?? 0));
}

/** That a level needs the one below is the source's word where it says so of the level, and otherwise our reading. */
function basisOfGap(
  { cumulative }: MaturityInstrument,
  claimed: number,
  missing: readonly number[],
  onTop: Sourced<readonly number[]> | undefined,
): Basis {
  const isRead = missing.some((lower) => lower < claimed && onTop?.value.includes(lower + 1) !== true);
  return basisOf(cumulative.printed, onTop, isRead ? cumulative.read : undefined);
}
