import { type Basis, basisOf } from "../core/citations.js";
import { issue, type Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { type AspectId, assertInstrument, type IndicatorId, type Instrument } from "./instrument.js";
import {
  assertMaturityInstrument,
  type MaturityAspectId,
  type MaturityIndicatorId,
  type MaturityInstrument,
} from "./maturity-instrument.js";
import { crosswalk2019To2025 } from "./rules/crosswalk-2019-2025.js";
import { kasn2019, type Kasn2019Instrument } from "./rules/kasn-9-2019.js";
import { permenpanrb2025 } from "./rules/permenpanrb-19-2025.js";

/** Where one aspect or indicator of the old instrument lives on. */
export interface Successors<Old extends string = string, New extends string = string> {
  readonly id: Old;
  /** Ids of the new instrument, the nearest first. */
  readonly to: readonly New[];
}

/** Where an old instrument lives on in a new one. It maps names; it never carries points over. */
export interface Crosswalk<
  T extends Instrument = Instrument,
  N extends MaturityInstrument = MaturityInstrument,
> extends Basis {
  readonly from: T["id"];
  readonly to: N["id"];
  readonly aspects: readonly Successors<AspectId<T>, MaturityAspectId<N>>[];
  readonly indicators: readonly Successors<IndicatorId<T>, MaturityIndicatorId<N>>[];
  /** What of the new instrument has no predecessor in the old one. */
  readonly withoutPredecessor: {
    readonly aspects: readonly MaturityAspectId<N>[];
    readonly indicators: readonly MaturityIndicatorId<N>[];
  };
  /** What the mapping must not be used for. */
  readonly caution: Text;
}

/**
 * Which aspect and indicator of 2019 lives on where in PermenPANRB 19/2025, and what is new there. It helps to find old
 * evidence again; points of the two regimes are never carried over or subtracted.
 *
 * Source: no source maps them; it is an interpretation by names and level texts (decision 0055-crosswalk-2019-2025).
 *
 * @param from a score sheet of the instrument of 2019
 * @param to {@link permenpanrb2025}, also completed
 * @throws MeritError `not-an-object`; `rule-unknown` for any other pair
 *
 * @example
 * ```ts
 * import { crosswalk, kasn2019, permenpanrb2025 } from "sistem-merit/instruments";
 *
 * const { aspects, withoutPredecessor, grade } = crosswalk(kasn2019, permenpanrb2025);
 *
 * aspects.find(({ id }) => id === "pengadaan")?.to; // → ["manajemen-talenta"]
 * withoutPredecessor.indicators.includes("agen-perubahan"); // → true
 * grade; // → "interpretation"
 * ```
 */
export function crosswalk(
  from: Kasn2019Instrument,
  to: typeof permenpanrb2025,
): Crosswalk<Kasn2019Instrument, typeof permenpanrb2025> {
  assertInstrument(from, "from");
  assertMaturityInstrument(to);
  if (from.regime !== kasn2019.regime || to.regime !== permenpanrb2025.regime) throw new MeritError([unmapped()]);
  const aspects = kasn2019.aspects.map(({ id }) => ({ id, to: crosswalk2019To2025.aspects[id].value }));
  const indicators = kasn2019.aspects
    .flatMap((aspect) => aspect.indicators)
    .map(({ id }) => ({ id, to: crosswalk2019To2025.indicators[id].value }));
  const reachedAspects = aspects.flatMap((aspect) => aspect.to);
  const reachedIndicators = indicators.flatMap((indicator) => indicator.to);
  return {
    from: from.id,
    to: to.id,
    aspects,
    indicators,
    withoutPredecessor: {
      aspects: permenpanrb2025.aspects.map(({ id }) => id).filter((id) => !reachedAspects.includes(id)),
      indicators: permenpanrb2025.aspects
        .flatMap((aspect) => aspect.indicators.map(({ id }) => id))
        .filter((id) => !reachedIndicators.includes(id)),
    },
    caution: CAUTION,
    ...basisOf(...Object.values(crosswalk2019To2025.aspects), ...Object.values(crosswalk2019To2025.indicators)),
  };
}

const CAUTION: Text = {
  id: "padanan nama untuk menelusuri bukti; nilai kedua rezim tidak boleh dipindahkan atau dikurangkan",
  en: "a mapping of names to find evidence; points of the two regimes are never carried over or subtracted",
};

const unmapped = (): Issue =>
  issue(
    "rule-unknown",
    [],
    { known: [kasn2019.regime, permenpanrb2025.regime] },
    `padanan hanya ada dari ${kasn2019.regime} ke ${permenpanrb2025.regime}`,
    `there is a mapping from ${kasn2019.regime} to ${permenpanrb2025.regime} alone`,
  );
