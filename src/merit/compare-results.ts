import { issue, type Issue, type Path } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { Instrument } from "./instrument.js";
import { type AnyResult, KASN_2019_SHEETS, type KnownResult, type ReadResult, resultReader } from "./known-result.js";

/** How points moved. `change` is `to` minus `from`. */
export interface PointsChange {
  readonly from: number;
  readonly to: number;
  readonly change: number;
}

/** How the category moved. */
export interface CategoryChange {
  readonly from: string;
  readonly to: string;
  readonly move: "up" | "down" | "same";
}

/** How one aspect moved. */
export interface AspectChange extends PointsChange {
  readonly id: string;
  readonly name: Text;
  readonly max: number;
}

/** Two results of one instrument. What either of them does not know is absent, and listed in `unknown`. */
export interface ComparableResults {
  readonly comparable: true;
  readonly instrument: string;
  readonly points?: PointsChange;
  readonly category?: CategoryChange;
  /** In the order of the instrument: the aspects that both results know. */
  readonly aspects: readonly AspectChange[];
  /** What could not be compared: `"points"`, `"category"`, and ids of aspects. */
  readonly unknown: readonly string[];
}

/** A result of a regime that measures maturity; other keys stand beside. It is read no further. */
export interface OtherRegimeResult {
  readonly instrument: "permenpanrb-19-2025";
}

/** Two results of different instruments: their points must not be subtracted. */
export interface IncomparableResults {
  readonly comparable: false;
  readonly instruments: { readonly from: string; readonly to: string };
  /** Present if both results know their category and the instruments belong to one regime, whose categories are the same. */
  readonly category?: CategoryChange;
  readonly reason: Text;
}

/** What {@link compareResults} says. */
export type Comparison = ComparableResults | IncomparableResults;

/**
 * Compares two results: of two years, or self-assessment and verification. In total, by category, and by aspect.
 *
 * Results of two instruments are not subtracted, because the same points mean different things: the answer then says
 * `comparable: false` and why. So it does for a result of the regime of 2025, which has other aspects and another scale.
 * What one of the results does not know is left out, and listed.
 *
 * Source: none is needed for a difference; that the two score sheets of 2019 differ is decision 0002-two-score-sheets.
 *
 * @param from the earlier result: an assessment, a decision, or what is known of it
 * @param to the later result
 * @throws MeritError with every issue: `not-an-object`, `not-one-of`, `not-a-number`, `out-of-range`, `not-on-scale`,
 * `not-a-list`, `duplicate`, `category-contradicts-points`, `total-contradicts-aspects`; `rule-unknown` for two results
 * of the regime of 2025
 *
 * @example
 * ```ts
 * import { compareResults } from "sistem-merit/merit";
 *
 * // Kota Bandung: its own assessment of December 2021, verified in March 2022
 * const bandung = compareResults(
 *   { instrument: "kasn-9-2019", points: 365.5 },
 *   { instrument: "kasn-9-2019", points: 359.5 },
 * );
 *
 * bandung.comparable && bandung.points; // → { from: 365.5, to: 359.5, change: -6 }
 * bandung.category?.move; // → "same"
 *
 * const sheets = compareResults(
 *   { instrument: "kasn-9-2019-400", points: 266.5 },
 *   { instrument: "kasn-9-2019", points: 335.5 },
 * );
 *
 * sheets.comparable; // → false
 * sheets.category?.move; // → "up"
 *
 * const regimes = compareResults({ instrument: "kasn-9-2019", points: 335.5 }, { instrument: "permenpanrb-19-2025" });
 *
 * !regimes.comparable && regimes.reason.en;
 * // → "the regimes differ in aspects, scale and categories, so their results must not be subtracted"
 * ```
 */
export function compareResults(from: KnownResult | OtherRegimeResult, to: KnownResult | OtherRegimeResult): Comparison;
/**
 * The same for results of other instruments.
 *
 * @param from the earlier result
 * @param to the later result
 * @param instruments the instruments to which the results may belong
 * @throws MeritError as above
 */
export function compareResults(
  from: AnyResult | OtherRegimeResult,
  to: AnyResult | OtherRegimeResult,
  instruments: readonly Instrument[],
): Comparison;
export function compareResults(
  from: AnyResult | OtherRegimeResult,
  to: AnyResult | OtherRegimeResult,
  instruments: readonly Instrument[] = KASN_2019_SHEETS,
): Comparison {
  const issues: Issue[] = [];
  const read = resultReader(instruments, issues);
  if (isOfOtherRegime(from) || isOfOtherRegime(to)) return incomparableRegimes(from, to, read, issues);
  const before = read(from, ["from"]);
  const after = read(to, ["to"]);
  if (before === undefined || after === undefined) throw new MeritError(issues);
  if (before.instrument.id === after.instrument.id) return differenceOf(before, after);
  const category = categoryChange(before, after);
  return {
    comparable: false,
    instruments: { from: before.instrument.id, to: after.instrument.id },
    ...(category && { category }),
    reason: REASON,
  };
}

const OTHER_REGIME: OtherRegimeResult["instrument"] = "permenpanrb-19-2025";

const isOfOtherRegime = (result: unknown): result is OtherRegimeResult =>
  typeof result === "object" && result !== null && "instrument" in result && result.instrument === OTHER_REGIME;

/** At least one of the results belongs to the other regime; the other one is read all the same. */
function incomparableRegimes(
  from: AnyResult | OtherRegimeResult,
  to: AnyResult | OtherRegimeResult,
  read: (result: unknown, path: Path) => ReadResult | undefined,
  issues: Issue[],
): IncomparableResults {
  const idOf = (result: unknown, path: Path): string =>
    isOfOtherRegime(result) ? OTHER_REGIME : (read(result, path)?.instrument.id ?? "");
  const instruments = { from: idOf(from, ["from"]), to: idOf(to, ["to"]) };
  if (instruments.from === instruments.to) issues.push(noTotal());
  throwIfAny(issues);
  return { comparable: false, instruments, reason: REGIMES };
}

const noTotal = (): Issue =>
  issue(
    "rule-unknown",
    [],
    { instrument: OTHER_REGIME },
    "hasil rezim ini tidak memiliki nilai total; bandingkan tingkat butirnya",
    "results of this regime have no total; compare the levels of their items",
  );

/** The difference of two results of one instrument. */
export function differenceOf(from: ReadResult, to: ReadResult): ComparableResults {
  const { instrument } = from;
  const category = categoryChange(from, to);
  const points = change(from.points, to.points, from, to);
  const unknown: string[] = [...(points ? [] : ["points"]), ...(category ? [] : ["category"])];
  const aspects: AspectChange[] = [];
  instrument.aspects.forEach(({ id, name, maxPoints }, at) => {
    const moved = change(from.aspects?.[at], to.aspects?.[at], from, to);
    if (moved) aspects.push({ id, name, ...moved, max: maxPoints.value });
    else unknown.push(id);
  });
  return {
    comparable: true,
    instrument: instrument.id,
    ...(points && { points }),
    ...(category && { category }),
    aspects,
    unknown,
  };
}

/** The two scales may differ, so that the difference is formed on a scale which holds both. */
function change(
  from: number | undefined,
  to: number | undefined,
  { scale: fromScale }: ReadResult,
  { scale: toScale }: ReadResult,
): PointsChange | undefined {
  if (from === undefined || to === undefined) return undefined;
  return {
    from: from / fromScale,
    to: to / toScale,
    change: (to * fromScale - from * toScale) / (fromScale * toScale),
  };
}

function categoryChange(from: ReadResult, to: ReadResult): CategoryChange | undefined {
  const ids = idsOf(from.instrument.categories);
  const sameCategories =
    from.instrument.regime === to.instrument.regime && ids.join() === idsOf(to.instrument.categories).join();
  const [before, after] = [ids[from.category ?? -1], ids[to.category ?? -1]];
  if (!sameCategories || before === undefined || after === undefined) return undefined;
  const steps = ids.indexOf(after) - ids.indexOf(before);
  return { from: before, to: after, move: steps === 0 ? "same" : steps > 0 ? "up" : "down" };
}

const REGIMES: Text = {
  id: "rezimnya berbeda dalam aspek, skala, dan kategori, jadi hasilnya tidak boleh dikurangkan",
  en: "the regimes differ in aspects, scale and categories, so their results must not be subtracted",
};

const REASON: Text = {
  id: "instrumennya berbeda, jadi nilainya tidak boleh dikurangkan",
  en: "the instruments differ, so their points must not be subtracted",
};
