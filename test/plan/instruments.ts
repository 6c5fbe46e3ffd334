/*
 * Invented instruments and cases. No figure here comes from a source: they only make the rules of planning visible.
 */
import fc from "fast-check";
import { type IndicatorWeights, type Instrument, kasn2019, type Sourced, withIndicatorWeights } from "sistem-merit";
import type { PlanOptions } from "sistem-merit/plan";
import { WEIGHTS_410 } from "../merit/fixtures.js";

const invented = <V>(value: V): Sourced<V> => ({ value, grade: "caller", cite: [] });

/** The lower bound of a category in points; a bound that is exclusive belongs to the category below. */
export interface InventedBound {
  readonly from: number;
  readonly exclusive?: boolean;
}

/** What an invented instrument may be given; everything is in points. */
export interface InventedParts {
  readonly weights: Readonly<Record<string, number>>;
  readonly levels?: readonly number[];
  readonly step?: number;
  readonly middle?: InventedBound;
  readonly high?: InventedBound;
}

/** An invented instrument: two aspects, three categories (`low` from a quarter of the maximum, `middle`, `high`). */
export function inventedInstrument(parts: InventedParts): Instrument {
  const { weights, levels = [1, 2, 3, 4], step = 0.01 } = parts;
  const indicators = Object.entries(weights).map(([id, weight]) => ({ id, weight: invented(weight) }));
  const scale = Math.round(1 / step);
  const maxOf = (some: typeof indicators): number =>
    some.reduce((sum, { weight }) => sum + Math.round(weight.value * scale), 0) * (Math.max(...levels) / scale);
  const max = Math.round(maxOf(indicators) * scale) / scale;
  const first = Math.ceil(indicators.length / 2);
  const part = (id: string, own: typeof indicators): Instrument["aspects"][number] => ({
    id,
    name: { id, en: id },
    maxPoints: invented(Math.round(maxOf(own) * scale) / scale),
    indicators: own,
  });
  const category = (id: string, numeral: string, { from, exclusive }: InventedBound) => ({
    id,
    numeral,
    name: { id, en: id },
    from: invented(from),
    ...(exclusive && { exclusive: true as const }),
  });
  const { rules, index } = kasn2019;
  return {
    id: "invented",
    name: { id: "Karangan", en: "Invented" },
    regime: "invented",
    maxPoints: invented(max),
    step: invented(step),
    levels: invented(levels),
    aspects: [part("first", indicators.slice(0, first)), part("second", indicators.slice(first))],
    categories: [
      category("low", "I", { from: max / 4 }),
      category("middle", "II", parts.middle ?? { from: max / 2 }),
      category("high", "III", parts.high ?? { from: (max * 3) / 4 }),
    ],
    rules,
    index,
  };
}

/** The limits of a plan. */
export type Limits = Pick<PlanOptions, "locked" | "maxLevel" | "maxSteps">;

/** What to plan. */
export interface Case {
  readonly instrument: Instrument;
  readonly levels: Readonly<Record<string, number>>;
  readonly target: string | number;
  /** The least total that reaches the target, in steps of the scale. */
  readonly needed: number;
  /** What it costs to raise an indicator, by the level that it gets. */
  readonly costs: Readonly<Record<string, Readonly<Record<number, number>>>>;
  readonly limits: Limits;
}

/** The cost function of a case. */
export const costOf =
  ({ costs }: Case) =>
  (id: string, _from: number, to: number): number =>
    costs[id]?.[to] ?? Number.NaN;

/** Costs as adversaries like them: with ties, with zeros, cheaper for more. */
export const wholeCosts = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 1000 }));
export const anyCosts = fc.oneof(wholeCosts, fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs));

const LEVELS = [
  [1, 2, 3, 4],
  [0, 1, 2],
  [1, 3, 5],
] as const;

/** A case of three to six indicators, small enough to try every plan. */
export const smallCase = (cost: fc.Arbitrary<number>): fc.Arbitrary<Case> =>
  fc
    .record({ size: fc.integer({ min: 3, max: 6 }), ladder: fc.constantFrom(...LEVELS) })
    .chain(({ size, ladder }) => {
      const list = <V>(of: fc.Arbitrary<V>): fc.Arbitrary<V[]> => fc.array(of, { minLength: size, maxLength: size });
      const ids = Array.from({ length: size }, (_, at) => `i${at}`);
      const level = fc.constantFrom<number>(...ladder);
      const bound = fc.record({ share: fc.integer({ min: 0, max: 99 }), kind: fc.integer({ min: 0, max: 2 }) });
      return fc.record({
        ids: fc.constant(ids),
        ladder: fc.constant(ladder),
        scale: fc.constantFrom(100, 100, 100, 2, 1),
        weights: list(fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constantFrom(0, 50, 100, 250, 251))),
        now: list(level),
        costs: list(fc.array(cost, { minLength: ladder.length, maxLength: ladder.length })),
        middle: bound,
        high: bound,
        target: fc.oneof(
          { weight: 3, arbitrary: fc.integer({ min: 0, max: 1000 }) },
          fc.constantFrom("low", "middle", "high"),
        ),
        limits: fc.record(
          {
            locked: fc.subarray(ids, { maxLength: 3 }),
            maxLevel: fc.oneof(level, fc.dictionary(fc.constantFrom(...ids), level, { maxKeys: 4 })),
            maxSteps: fc.integer({ min: 0, max: size + 1 }),
          },
          { requiredKeys: [] },
        ),
      });
    })
    .map(({ ids, ladder, scale, weights, now, costs, middle, high, target, limits }) => {
      const max = Math.max(...ladder) * weights.reduce((sum, weight) => sum + weight, 0);
      // The category's bound: on the scale, on it and exclusive, or between two of its steps.
      const boundOf = (low: number, { share, kind }: typeof middle): InventedBound & { readonly needed: number } => {
        const from = Math.floor(low * max + (share * max) / 300);
        return {
          from: kind === 2 ? (from + 0.5) / scale : from / scale,
          exclusive: kind === 1,
          needed: kind === 0 ? from : from + 1,
        };
      };
      const bands = { middle: boundOf(0.3, middle), high: boundOf(0.65, high) };
      const instrument = inventedInstrument({
        weights: Object.fromEntries(ids.map((id, at) => [id, (weights[at] ?? 0) / scale])),
        levels: ladder,
        step: 1 / scale,
        ...bands,
      });
      const levels = Object.fromEntries(ids.map((id, at) => [id, now[at] ?? 0]));
      const total = ids.reduce((sum, _, at) => sum + (weights[at] ?? 0) * (now[at] ?? 0), 0);
      const points = total + Math.round(((max - total) * (typeof target === "number" ? target : 0)) / 1000);
      const band = target === "middle" || target === "high" ? bands[target].needed : 0;
      return {
        instrument,
        levels,
        target: typeof target === "number" ? points / scale : target,
        needed: typeof target === "number" ? points : band,
        costs: Object.fromEntries(
          ids.map((id, at) => [id, Object.fromEntries(ladder.map((to, rung) => [to, costs[at]?.[rung] ?? 0]))]),
        ),
        limits,
      };
    });

/** Random numbers from 0 to 1 that are always the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random weights of all 37 indicators, in hundredths; times four, those of each aspect are its maximum. */
export function randomWeights(random: () => number): IndicatorWeights<typeof kasn2019> {
  const whole = wholeFrom(random);
  // Some sheets move in coarse steps, so that many plans gain the same.
  const unit = [1, 1, 1, 5, 25][whole(0, 4)] ?? 1;
  const weightsOf = (ids: readonly string[], sum: number): Record<string, number> => {
    const cuts = new Set<number>();
    while (cuts.size < ids.length - 1) cuts.add(unit * whole(1, sum / unit - 1));
    const bounds = [0, ...[...cuts].sort((a, b) => a - b), sum];
    return Object.fromEntries(ids.map((id, at) => [id, ((bounds[at + 1] ?? 0) - (bounds[at] ?? 0)) / 100]));
  };
  const entries = kasn2019.aspects.map(({ id, maxPoints }) => [
    id,
    weightsOf(Object.keys(WEIGHTS_410[id]), (maxPoints.value / 4) * 100),
  ]);
  return Object.fromEntries(entries) as IndicatorWeights<typeof kasn2019>;
}

/** A whole number between two bounds, both included. */
const wholeFrom =
  (random: () => number) =>
  (min: number, max: number): number =>
    min + Math.floor(random() * (max - min + 1));

const IDS = Object.values(WEIGHTS_410).flatMap((weights) => Object.keys(weights));

/** A random case on the full sheet: 37 indicators of four levels. */
export function fullCase(random: () => number): Case {
  const whole = wholeFrom(random);
  const instrument: Instrument = withIndicatorWeights(kasn2019, randomWeights(random));
  const weights = instrument.aspects.flatMap(({ indicators }) => indicators.map(({ weight }) => weight?.value ?? 0));
  const highest = whole(1, 4);
  const levels = Object.fromEntries(IDS.map((id) => [id, whole(1, highest)]));
  const now = IDS.reduce((sum, id, at) => sum + Math.round((weights[at] ?? 0) * 100) * (levels[id] ?? 0), 0);
  const category = whole(0, 5);
  const points = whole(now, 41_000);
  const kind = whole(0, 12);
  const price = (at: number, gained: number): number => {
    // Costs that follow the gain make the choice hard, and the solver slow.
    if (kind === 0) return Math.round(gained * (weights[at] ?? 0) * 100) + whole(0, 40);
    if (kind <= 3) return random() * 100;
    if (kind <= 6) return whole(0, 9);
    if (kind <= 9) return gained;
    return whole(0, 1000) * gained;
  };
  const chosen = (share: number): string[] => IDS.filter(() => random() < share);
  const limits = {
    ...(whole(0, 2) === 0 && { locked: chosen(0.2) }),
    ...(whole(0, 3) === 0 && { maxLevel: whole(0, 1) === 0 ? 3 : maxLevels(chosen(0.5), whole) }),
    ...(whole(0, 2) === 0 && { maxSteps: whole(0, 25) }),
  };
  return {
    instrument,
    levels,
    target: category === 0 ? "sangat-baik" : category === 1 ? "baik" : points / 100,
    needed: category === 0 ? 32_500 : category === 1 ? 25_000 : points,
    costs: Object.fromEntries(
      IDS.map((id, at) => [id, Object.fromEntries([2, 3, 4].map((to) => [to, price(at, to - (levels[id] ?? 0))]))]),
    ),
    limits,
  };
}

const maxLevels = (ids: readonly string[], whole: (min: number, max: number) => number): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, whole(1, 4)]));
