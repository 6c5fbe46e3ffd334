import type { Grade } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { CategoryResult, IndicatorLevels } from "../merit/assessment.js";
import type { AspectId, IndicatorId, Instrument, Level } from "../merit/instrument.js";
import type { PlanLimit } from "./plan-options.js";
import type { Target } from "./target.js";

/** One indicator that is raised. */
export interface PlanStep<T extends Instrument = Instrument> {
  readonly aspect: AspectId<T>;
  readonly indicator: IndicatorId<T>;
  readonly from: Level<T>;
  readonly to: Level<T>;
  /** The points that it gains. */
  readonly points: number;
  readonly cost: number;
}

/** One way to reach the target. */
export interface Plan<T extends Instrument = Instrument> {
  /** What all steps cost. */
  readonly cost: number;
  /** In the order of the instrument. */
  readonly steps: readonly PlanStep<T>[];
  /** The total after all steps. */
  readonly points: number;
  readonly category: CategoryResult<T>;
  /** The level of every indicator after all steps. */
  readonly levels: IndicatorLevels<T>;
}

interface PlanningBase<T extends Instrument> {
  readonly instrument: T["id"];
  readonly target: Target<T>;
  /** The total before. */
  readonly points: number;
  /** The least total that reaches the target. */
  readonly needed: number;
  /** The points that are missing; 0 if the target is reached. */
  readonly missing: number;
  /** The weakest grade that the answer rests on. */
  readonly grade: Grade;
}

/** The target is reached as it is: nothing has to change. */
export interface ReachedPlanning<T extends Instrument = Instrument> extends PlanningBase<T> {
  readonly status: "reached";
  readonly plans: readonly [];
}

/** The target can be reached. */
export interface PlannedPlanning<T extends Instrument = Instrument> extends PlanningBase<T> {
  readonly status: "planned";
  /** Cheapest first; as many as were asked for, or all that there are. */
  readonly plans: readonly [Plan<T>, ...Plan<T>[]];
}

/** The target cannot be reached under the limits that were given. */
export interface UnreachablePlanning<T extends Instrument = Instrument> extends PlanningBase<T> {
  readonly status: "unreachable";
  readonly plans: readonly [];
  /** The most that can be reached. */
  readonly best: { readonly points: number; readonly category: CategoryResult<T> };
  /** The points that are missing even then. */
  readonly short: number;
  /** The limits each of which, lifted alone, would let the target be reached. */
  readonly heldBackBy: readonly PlanLimit[];
  readonly reason: Text;
}

/** What {@link planTo} answers. */
export type Planning<T extends Instrument = Instrument> =
  ReachedPlanning<T> | PlannedPlanning<T> | UnreachablePlanning<T>;
