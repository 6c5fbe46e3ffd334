/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import type { IndicatorLevels, Instrument, kasn2019 } from "sistem-merit";
import {
  type Plan,
  type PlanLimit,
  type PlannedPlanning,
  type Planning,
  type PlanOptions,
  planTo,
  type ReachedPlanning,
  type Target,
} from "sistem-merit/plan";
import { complete410, MK_LEVELS } from "../merit/fixtures.js";

type Sheet = typeof complete410;
declare const lessOne: Omit<typeof MK_LEVELS, "h4">;

planTo(complete410, MK_LEVELS, "sangat-baik");
planTo(complete410, MK_LEVELS, 327.5, {});
planTo(complete410, MK_LEVELS, "baik", { locked: ["a1"], maxLevel: 3, maxSteps: 5, count: 3 });
planTo(complete410, MK_LEVELS, "baik", { maxLevel: { a1: 3, h4: undefined }, cost: undefined, locked: undefined });

// The target.

// @ts-expect-error -- "sangat baik" is not the id of a category
planTo(complete410, MK_LEVELS, "sangat baik");
// @ts-expect-error -- the numeral is not the id of a category
planTo(complete410, MK_LEVELS, "IV");
// @ts-expect-error -- points are a number
planTo(complete410, MK_LEVELS, "325");
// @ts-expect-error -- a target is needed
planTo(complete410, MK_LEVELS);
// @ts-expect-error -- a misspelt category is no target
export const misspelt: Target<Sheet> = "sangat_baik";

// The levels.

// @ts-expect-error -- an indicator is missing
planTo(complete410, lessOne, "baik");
// @ts-expect-error -- there is no level 5
planTo(complete410, { ...MK_LEVELS, a1: 5 }, "baik");
// @ts-expect-error -- points of aspects are no levels
planTo(complete410, { pengadaan: 38 }, "baik");

// The options.

// @ts-expect-error -- "x1" is no indicator
planTo(complete410, MK_LEVELS, "baik", { locked: ["a1", "x1"] });
// @ts-expect-error -- an aspect is no indicator
planTo(complete410, MK_LEVELS, "baik", { locked: ["pengadaan"] });
// @ts-expect-error -- a lock is a list
planTo(complete410, MK_LEVELS, "baik", { locked: "a1" });
// @ts-expect-error -- there is no level 5
planTo(complete410, MK_LEVELS, "baik", { maxLevel: 5 });
// @ts-expect-error -- there is no level 0 of an indicator either
planTo(complete410, MK_LEVELS, "baik", { maxLevel: { a1: 0 } });
// @ts-expect-error -- "x1" is no indicator
planTo(complete410, MK_LEVELS, "baik", { maxLevel: { x1: 3 } });
// @ts-expect-error -- a number is no text
planTo(complete410, MK_LEVELS, "baik", { maxSteps: "3" });
// @ts-expect-error -- the number of plans is a number
planTo(complete410, MK_LEVELS, "baik", { count: null });
// @ts-expect-error -- the key is misspelt
planTo(complete410, MK_LEVELS, "baik", { maxLevels: 3 });
// @ts-expect-error -- options are an object
planTo(complete410, MK_LEVELS, "baik", null);
// @ts-expect-error -- a cost is a function
planTo(complete410, MK_LEVELS, "baik", { cost: 1 });
// @ts-expect-error -- a cost is a number
planTo(complete410, MK_LEVELS, "baik", { cost: () => "1" });
// @ts-expect-error -- a cost cannot be waited for
planTo(complete410, MK_LEVELS, "baik", { cost: () => Promise.resolve(1) });
planTo(complete410, MK_LEVELS, "baik", {
  cost: (indicator, from, to) => {
    const id: keyof typeof MK_LEVELS = indicator;
    const levels: readonly (1 | 2 | 3 | 4)[] = [from, to];
    // @ts-expect-error -- "x1" is no indicator
    return indicator === "x1" ? 0 : id.length + levels.length;
  },
});
// @ts-expect-error -- "count" is no limit
export const noLimit: PlanLimit = "count";

// The answer.

export function bestOf(planning: Planning<Sheet>): number {
  return planning.status === "unreachable" ? planning.best.points + planning.short : planning.points;
}

export function bestWithoutNarrowing(planning: Planning<Sheet>): unknown {
  // @ts-expect-error -- without narrowing, nobody knows whether there is a best
  return planning.best;
}

export function reasonOfPlanned(planning: PlannedPlanning<Sheet>): unknown {
  // @ts-expect-error -- only what cannot be reached has a reason
  return planning.reason;
}

export function firstCost(planning: Planning<Sheet>): number {
  return planning.status === "planned" ? planning.plans[0].cost : 0;
}

export function firstWithoutNarrowing(planning: Planning<Sheet>): Plan<Sheet> {
  // @ts-expect-error -- without narrowing, there may be no plan
  return planning.plans[0];
}

export function secondCost({ plans }: PlannedPlanning<Sheet>): number {
  // @ts-expect-error -- there may be only one plan
  return plans[1].cost;
}

export function planOfReached({ plans }: ReachedPlanning<Sheet>): unknown {
  const none: 0 = plans.length;
  // @ts-expect-error -- what is reached needs no plan
  return plans[none];
}

export function statusOf(planning: Planning<Sheet>): boolean {
  // @ts-expect-error -- there is no such status
  return planning.status === "impossible";
}

export function goOn({ plans: [{ levels, steps, category }] }: PlannedPlanning<Sheet>): IndicatorLevels<Sheet> {
  const ids: readonly (keyof typeof MK_LEVELS)[] = steps.map(({ indicator }) => indicator);
  const to: "buruk" | "kurang" | "baik" | "sangat-baik" = category.id;
  planTo(complete410, levels, to, { locked: ids });
  return levels;
}

export function readOnly(planning: PlannedPlanning<Sheet>): void {
  // @ts-expect-error -- a plan is read-only
  planning.plans[0].cost = 0;
  // @ts-expect-error -- so are its levels
  planning.plans[0].levels.a1 = 4;
  // @ts-expect-error -- and the list of plans
  planning.plans[1] = planning.plans[0];
}

// Any instrument.

export function anyInstrument(instrument: Instrument, levels: IndicatorLevels, options: PlanOptions): Planning {
  const own: Planning<typeof kasn2019>["instrument"] = "kasn-9-2019";
  // @ts-expect-error -- the sheet of 400 is another instrument
  const other: Planning<typeof kasn2019>["instrument"] = "kasn-9-2019-400";
  return planTo(instrument, levels, `${own}${other}`, options);
}
