import { type Basis, basisOf } from "../core/citations.js";
import { issue, type Issue } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { readOneOf, readScore } from "../core/read.js";
import {
  assertMaturityInstrument,
  type LevelNeed,
  type MaturityIndicator,
  type MaturityIndicatorId,
  type MaturityInstrument,
  type Measure,
} from "./maturity-instrument.js";

/** A share, as whole numbers: `{ count: 450, of: 500 }`. */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/** What the numbers of an item allow. */
export interface LevelAllowed extends Basis {
  /** The highest level that no number speaks against. Its other conditions stand in the level's text. */
  readonly atMost: number;
  /** What the next level needs and does not have; absent if no number speaks against the highest level. */
  readonly needs?: LevelNeed & { readonly measure: string };
}

/**
 * The highest level of an item that its numbers allow: 90 % of staff with a performance plan allow level 1, because level
 * 2 needs more than 90 %. Numbers alone never prove a level; its text says what else it needs.
 *
 * Source: the worksheet of 2026, as transcribed in public code (decision 0054-worksheet-of-2026).
 *
 * @param instrument an instrument of maturity, for example {@link permenpanrb2025}
 * @param indicator id of an item whose levels the source ties to numbers
 * @param numbers by measure of the item: `{ count, of }` for a share, a whole number for components and times
 * @throws MeritError with every issue: `not-one-of`, `rule-unknown` (no numbers are known), `missing`, `unknown-key`,
 * `not-an-object`, `not-a-number`, `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { levelAllowed, permenpanrb2025 } from "sistem-merit/instruments";
 *
 * const evaluated = (count: number) =>
 *   levelAllowed(permenpanrb2025, "evaluasi-kinerja", { "pegawai-dievaluasi": { count, of: 1000 } });
 *
 * evaluated(699).atMost; // → 0
 * evaluated(900).atMost; // → 1
 * evaluated(900).needs; // → { level: 2, from: 90, exclusive: true, measure: "pegawai-dievaluasi" }
 * evaluated(901).atMost; // → 4
 * ```
 */
export function levelAllowed<T extends MaturityInstrument>(
  instrument: T,
  indicator: MaturityIndicatorId<T>,
  numbers: Readonly<Record<string, number | CountOf>>,
): LevelAllowed {
  assertMaturityInstrument(instrument);
  const issues: Issue[] = [];
  const { measures } = indicatorOf(instrument, indicator);
  if (measures === undefined) throw new MeritError([noNumbers(instrument)]);
  const input: unknown = numbers;
  const unmet: { readonly measure: Measure; readonly need: LevelNeed }[] = [];
  if (checkKeys(input, idsOf(measures), [], [], issues)) {
    for (const measure of measures) {
      if (!Object.hasOwn(input, measure.id)) continue;
      const ratio = readRatio(measure, input[measure.id], issues);
      const need = measure.needs.value.find((one) => !reaches(ratio, one));
      if (need !== undefined) unmet.push({ measure, need });
    }
  }
  throwIfAny(issues);

  const [lowest] = unmet.sort((a, b) => a.need.level - b.need.level);
  const basis = measures.map(({ needs }) => needs);
  if (lowest === undefined) return { atMost: Math.max(...instrument.levels.value), ...basisOf(...basis) };
  const { measure, need } = lowest;
  return {
    atMost: need.level - 1,
    needs: { ...need, measure: measure.id },
    ...basisOf(...basis, need === measure.needs.value[0] ? measure.lowest : undefined),
  };
}

/** The item of an id that may come from plain JavaScript. */
export function indicatorOf(instrument: MaturityInstrument, id: unknown): MaturityIndicator {
  const indicators = instrument.aspects.flatMap((aspect) => aspect.indicators);
  const found = indicators.find((indicator) => indicator.id === id);
  if (found !== undefined) return found;
  const issues: Issue[] = [];
  readOneOf(id, idsOf(indicators), ["indicator"], issues);
  throw new MeritError(issues);
}

const MOST_PEOPLE = 100_000_000;

/** A measured value as a ratio: percent of a share, or a whole number by 1. */
interface Ratio {
  readonly over: number;
  readonly under: number;
}

function readRatio({ id, unit }: Measure, value: unknown, issues: Issue[]): Ratio {
  if (unit !== "persen") return { over: readScore(value, 0, MOST_PEOPLE, 1, [id], issues), under: 1 };
  if (!checkKeys(value, ["count", "of"], [], [id], issues)) return { over: 0, under: 1 };
  const of = Object.hasOwn(value, "of") ? readScore(value["of"], 1, MOST_PEOPLE, 1, [id, "of"], issues) : 0;
  const most = of > 0 ? of : MOST_PEOPLE;
  const count = Object.hasOwn(value, "count") ? readScore(value["count"], 0, most, 1, [id, "count"], issues) : 0;
  return { over: 100 * count, under: of };
}

const reaches = ({ over, under }: Ratio, { from, exclusive }: LevelNeed): boolean =>
  exclusive ? over > from * under : over >= from * under;

function noNumbers({ aspects }: MaturityInstrument): Issue {
  const known = aspects.flatMap(({ indicators }) => indicators.flatMap(({ id, measures }) => (measures ? [id] : [])));
  return issue(
    "rule-unknown",
    ["indicator"],
    { known },
    `sumber tidak mengikat tingkat butir ini pada angka; yang diikat: ${known.join(", ")}`,
    `the source ties no level of this item to a number; it does so for: ${known.join(", ")}`,
  );
}
