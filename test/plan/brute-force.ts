import type { Case, Limits } from "./instruments.js";

/** A raise that the limits allow. The gain is a whole number of steps of the scale. */
export interface NaiveRaise {
  readonly to: number;
  readonly gain: number;
  readonly cost: number;
}

/** One of all the ways to change the levels: for each indicator a raise, or nothing. */
export interface NaivePlan {
  readonly raises: readonly (NaiveRaise | undefined)[];
  readonly gain: number;
  readonly cost: number;
}

interface Weighted {
  readonly id: string;
  readonly weight: number;
}

/** The indicators of a case with their weights in steps of the scale. */
function weightsOf({ instrument }: Case): Weighted[] {
  return instrument.aspects.flatMap(({ indicators }) =>
    indicators.map(({ id, weight }) => ({ id, weight: Math.round((weight?.value ?? 0) / instrument.step.value) })),
  );
}

/** The total before, in steps of the scale. */
export function totalOf(given: Case): number {
  return weightsOf(given).reduce((sum, { id, weight }) => sum + weight * (given.levels[id] ?? 0), 0);
}

/** For each indicator the raises that gain something and that the limits allow. */
export function raisesOf(given: Case, { locked = [], maxLevel }: Limits = given.limits): NaiveRaise[][] {
  return weightsOf(given).map(({ id, weight }) => {
    const from = given.levels[id] ?? 0;
    const most = typeof maxLevel === "object" ? maxLevel[id] : maxLevel;
    return given.instrument.levels.value
      .filter((to) => to > from && weight > 0 && !locked.includes(id) && (most === undefined || to <= most))
      .map((to) => ({ to, gain: (to - from) * weight, cost: given.costs[id]?.[to] ?? 0 }));
  });
}

/** Every plan that the limits allow, whatever it gains: the empty one too. */
export function everyPlan(given: Case, limits: Limits = given.limits): NaivePlan[] {
  const maxSteps = limits.maxSteps ?? Infinity;
  let plans: NaivePlan[] = [{ raises: [], gain: 0, cost: 0 }];
  for (const options of raisesOf(given, limits)) {
    plans = plans.flatMap(({ raises, gain, cost }) => [
      { raises: [...raises, undefined], gain, cost },
      ...options.map((raise) => ({ raises: [...raises, raise], gain: gain + raise.gain, cost: cost + raise.cost })),
    ]);
  }
  return plans.filter(({ raises }) => raises.filter((raise) => raise !== undefined).length <= maxSteps);
}

/** The plans that reach the target. */
export function reachingPlans(given: Case, limits: Limits = given.limits): NaivePlan[] {
  const need = given.needed - totalOf(given);
  return everyPlan(given, limits).filter(({ gain }) => gain >= need);
}

/** Whether a plan that reaches the target would still reach it with a raise undone, or smaller and no dearer. */
export function isRedundant(given: Case, { raises, gain }: NaivePlan): boolean {
  const need = given.needed - totalOf(given);
  const options = raisesOf(given);
  return raises.some((raise, at) => {
    if (raise === undefined) return false;
    const smaller = (options[at] ?? []).filter((other) => other.gain < raise.gain && other.cost <= raise.cost);
    return [0, ...smaller.map((other) => other.gain)].some((instead) => gain - raise.gain + instead >= need);
  });
}

/** The greatest total that the limits allow, in steps of the scale. */
export function bestTotal(given: Case, limits: Limits = given.limits): number {
  return totalOf(given) + everyPlan(given, limits).reduce((most, { gain }) => Math.max(most, gain), 0);
}
