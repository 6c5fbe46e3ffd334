import { attempt } from "../core/attempt.js";
import { weakerGrade } from "../core/citations.js";
import { type Issue, notANumber, outOfRange, type Path } from "../core/issues.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { recordOf } from "../core/record-of.js";
import type { Lang, Text } from "../core/text.js";
import { assessIndicators } from "../merit/assess-indicators.js";
import type { AspectResult, IndicatorLevels } from "../merit/assessment.js";
import { categoryAt } from "../merit/category-of.js";
import { number } from "../merit/explain.js";
import {
  type AspectId,
  assertInstrument,
  type IndicatorId,
  type Instrument,
  type Level,
  scaleOf,
} from "../merit/instrument.js";
import { cheapestChoices, type Choice } from "./cheapest.js";
import { LIMITS, type PlanLimit, type PlanOptions, type ReadLimits, readPlanOptions } from "./plan-options.js";
import type { Plan, Planning, PlanStep } from "./planning.js";
import { readTarget, type Target } from "./target.js";

/**
 * The cheapest way to a target: which indicators to raise, and by how much, so that the total reaches the target at the
 * least cost. The answer is exact: no other way costs less.
 *
 * A plan holds nothing superfluous: no step of it could be left out, or made smaller at no more cost. Plans of the same
 * cost come in no particular order, but always in the same one. Costs are added as they are, in the order of the
 * instrument: whole numbers stay exact. Most answers take a millisecond or two; the slowest are those where every cost is
 * in the same proportion to its points while all weights differ.
 *
 * Source: the instrument; the weights of the 2019 instrument are not public, so its plans have the grade `caller`.
 *
 * @param instrument an instrument with weights
 * @param levels the level of every indicator as it is now
 * @param target id of a category, or a total in points on the instrument's scale
 * @param options `cost` of a raise; `locked` indicators; `maxLevel`; `maxSteps`; `count` of plans
 * @throws MeritError with every issue: as {@link assessIndicators}, and for target and options `not-one-of`,
 * `not-a-number`, `out-of-range`, `not-on-scale`, `not-an-object`, `not-a-list`, `not-a-function`, `unknown-key`
 *
 * @example
 * ```ts
 * import { kasn2019, withIndicatorWeights } from "sistem-merit";
 * import { planTo } from "sistem-merit/plan";
 *
 * // Invented weights: the real ones are not public.
 * const complete = withIndicatorWeights(kasn2019, {
 *   "perencanaan-kebutuhan": { "peta-jabatan": 5, "data-pensiun": 5 },
 *   "pengadaan": { "rencana-pengadaan-tahunan": 10 },
 *   "pengembangan-karier": { "rencana-suksesi": 12.5, "profil-pegawai": 20 },
 *   "promosi-mutasi": { "pola-karier": 10 },
 *   "manajemen-kinerja": { "penilaian-kinerja-berkala": 20 },
 *   "penggajian-penghargaan-disiplin": { "kode-etik": 10 },
 *   "perlindungan-pelayanan": { "program-perlindungan": 4 },
 *   "sistem-informasi": { "e-office": 6 },
 * });
 *
 * const planning = planTo(
 *   complete,
 *   {
 *     "peta-jabatan": 4, "data-pensiun": 4, "rencana-pengadaan-tahunan": 3, "rencana-suksesi": 2, "profil-pegawai": 3,
 *     "pola-karier": 3, "penilaian-kinerja-berkala": 3, "kode-etik": 3, "program-perlindungan": 3, "e-office": 3,
 *   },
 *   "sangat-baik",
 *   { locked: ["profil-pegawai"] },
 * );
 *
 * planning.missing; // → 20
 * planning.plans[0]?.steps.map(({ indicator, from, to }) => `${indicator} ${from}-${to}`);
 * // → ["penilaian-kinerja-berkala 3-4"]
 * planning.plans[0]?.category.id; // → "sangat-baik"
 * ```
 */
export function planTo<T extends Instrument>(
  instrument: T,
  levels: IndicatorLevels<T>,
  target: Target<T>,
  options: PlanOptions<T> = {},
): Planning<T> {
  assertInstrument(instrument);
  const assessed = attempt(() => assessIndicators(instrument, levels));
  const issues = assessed.ok ? [] : [...assessed.issues];
  const scale = scaleOf(instrument);
  const { needed, figure } = readTarget(instrument, target, scale, issues);
  const limits = readPlanOptions(instrument, options, issues);
  if (!assessed.ok || issues.length > 0) throw new MeritError(issues);

  const { aspects, points, grade } = assessed.value;
  const now = Math.round(points * scale);
  const missing = Math.max(0, needed - now);
  const base = {
    instrument: instrument.id,
    target: typeof target === "number" ? needed / scale : target,
    points,
    needed: needed / scale,
    missing: missing / scale,
    grade: weakerGrade(grade, figure.grade),
  };
  if (missing === 0) return { status: "reached", ...base, plans: [] };

  const items = itemsOf(aspects, scale);
  const raises = items.map((item) => raisesOf(instrument, item, limits, options.cost ?? levelsBetween, issues));
  throwIfAny(issues);
  // Costs are added in the order of the instrument here, where parts of a unit may round another way.
  const [cheapest, ...others] = cheapestChoices(raises, missing, limits.count, limits.maxSteps)
    .map((choice) => planOf(instrument, now, items, raises, choice))
    .sort((a, b) => a.cost - b.cost);
  if (cheapest !== undefined) return { status: "planned", ...base, plans: [cheapest, ...others] };

  const most = (under: ReadLimits): number => now + mostGain(instrument, items, under);
  const best = most(limits) / scale;
  const short = (needed - most(limits)) / scale;
  const heldBackBy = LIMITS.filter((limit) => most({ ...limits, ...LIFTED[limit] }) >= needed);
  return {
    status: "unreachable",
    ...base,
    plans: [],
    best: { points: best, category: categoryAt(instrument, best) },
    short,
    heldBackBy,
    reason: reasonOf(best, short, heldBackBy, most({ ...limits, ...NO_LIMITS }) >= needed),
  };
}

/** An indicator as it stands; its weight is a whole number on the scale. */
interface Item<T extends Instrument> {
  readonly aspect: AspectId<T>;
  readonly id: IndicatorId<T>;
  readonly level: Level<T>;
  readonly weight: number;
}

/** A raise that is possible; the gain is a whole number on the scale. */
interface Raise<T extends Instrument> {
  readonly to: Level<T>;
  readonly gain: number;
  readonly cost: number;
}

function itemsOf<T extends Instrument>(aspects: readonly AspectResult<T>[], scale: number): Item<T>[] {
  return aspects.flatMap(({ id: aspect, indicators = [] }) =>
    indicators.map(({ id, level, weight }) => ({ aspect, id, level, weight: Math.round(weight * scale) })),
  );
}

const levelsBetween = (_indicator: string, from: number, to: number): number => to - from;

function raisesOf<T extends Instrument>(
  instrument: T,
  item: Item<T>,
  limits: ReadLimits,
  costOf: NonNullable<PlanOptions<T>["cost"]>,
  issues: Issue[],
): Raise<T>[] {
  const { id, level, weight } = item;
  return higherLevels(instrument, item, limits).map((to) => {
    const cost = readCost(costOf(id, level, to), ["options", "cost", id, to], issues);
    return { to, gain: (to - level) * weight, cost };
  });
}

/** The levels to which raising an indicator gains points. */
function higherLevels<T extends Instrument>(
  { levels }: T,
  { id, level, weight }: Item<T>,
  { locked, maxLevels }: ReadLimits,
): Level<T>[] {
  if (weight === 0 || locked.includes(id)) return [];
  const highest = maxLevels.get(id) ?? Infinity;
  return levels.value.filter((to) => to > level && to <= highest);
}

/** The most that can be gained under some limits. */
function mostGain<T extends Instrument>(instrument: T, items: readonly Item<T>[], limits: ReadLimits): number {
  const gains = items.map((item) => {
    const highest = Math.max(item.level, ...higherLevels(instrument, item, limits));
    return (highest - item.level) * item.weight;
  });
  const counted = gains.sort((a, b) => b - a).slice(0, limits.maxSteps);
  return counted.reduce((sum, gain) => sum + gain, 0);
}

const LIFTED = {
  locked: { locked: [] },
  maxLevel: { maxLevels: new Map<string, number>() },
  maxSteps: { maxSteps: Infinity },
} satisfies Readonly<Record<PlanLimit, Partial<ReadLimits>>>;

const NO_LIMITS = { ...LIFTED.locked, ...LIFTED.maxLevel, ...LIFTED.maxSteps };

function planOf<T extends Instrument>(
  instrument: T,
  now: number,
  items: readonly Item<T>[],
  raises: readonly (readonly Raise<T>[])[],
  choice: Choice,
): Plan<T> {
  const scale = scaleOf(instrument);
  const steps: PlanStep<T>[] = [];
  const levels = new Map<string, Level<T>>();
  let total = now;
  let cost = 0;
  items.forEach(({ aspect, id, level }, at) => {
    const raise = raises[at]?.[choice[at] ?? -1];
    if (raise === undefined) return;
    steps.push({ aspect, indicator: id, from: level, to: raise.to, points: raise.gain / scale, cost: raise.cost });
    levels.set(id, raise.to);
    total += raise.gain;
    cost += raise.cost;
  });
  return {
    cost,
    steps,
    points: total / scale,
    category: categoryAt(instrument, total / scale),
    levels: recordOf(items, ({ id, level }) => levels.get(id) ?? level),
  };
}

/** Sums of costs up to this one stay finite. */
const MOST_COST = 1e15;

/** A cost comes from a function of the caller, so that it can be anything. */
function readCost(cost: unknown, path: Path, issues: Issue[]): number {
  if (typeof cost === "number" && cost >= 0 && cost <= MOST_COST) return cost + 0;
  issues.push(
    typeof cost === "number" && Number.isFinite(cost) ? outOfRange(path, 0, MOST_COST, cost) : notANumber(path, cost),
  );
  return 0;
}

function reasonOf(best: number, short: number, heldBackBy: readonly PlanLimit[], limitsHold: boolean): Text {
  const say = (lang: Lang): string => {
    const together = limitsHold ? TOGETHER[lang] : AT_ALL[lang];
    const names = heldBackBy.map((limit) => LIMIT_NAMES[limit][lang]);
    return names.length > 0 ? `${ENOUGH[lang]} ${names.join(OR[lang])}` : together;
  };
  return {
    id: `paling tinggi ${number(best, "id")}, masih kurang ${number(short, "id")}; ${say("id")}`,
    en: `at most ${number(best, "en")}, still ${number(short, "en")} short; ${say("en")}`,
  };
}

const ENOUGH: Text = { id: "cukup dilepas:", en: "it would be enough to lift" };
const OR: Text = { id: " atau ", en: " or " };
const TOGETHER: Text = { id: "beberapa batas bersama-sama menahannya", en: "several limits together hold it back" };
const AT_ALL: Text = { id: "instrumen ini tidak memungkinkannya", en: "the instrument does not allow it" };
const LIMIT_NAMES: Readonly<Record<PlanLimit, Text>> = {
  locked: { id: "kunci indikator", en: "the locks" },
  maxLevel: { id: "batas tingkat", en: "the limit of levels" },
  maxSteps: { id: "batas banyaknya indikator", en: "the limit of indicators" },
};
