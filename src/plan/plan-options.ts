import { type Issue, notAFunction, notAList } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore } from "../core/read.js";
import type { IndicatorId, Instrument, Level } from "../merit/instrument.js";
import { givenOf } from "./given.js";

/** What a caller may ask of a plan. */
export interface PlanOptions<T extends Instrument = Instrument> {
  /**
   * What it costs to raise an indicator from its level to a higher one: 0 to 10^15, in any unit. By default the number of
   * levels. It is asked once for every raise that is possible.
   */
  readonly cost?: ((indicator: IndicatorId<T>, from: Level<T>, to: Level<T>) => number) | undefined;
  /** Indicators that must not move. */
  readonly locked?: readonly IndicatorId<T>[] | undefined;
  /** The highest level to plan for: one for all indicators, or by indicator. */
  readonly maxLevel?: Level<T> | Readonly<Partial<Record<IndicatorId<T>, Level<T> | undefined>>> | undefined;
  /** How many indicators may change, 0 to 1000. */
  readonly maxSteps?: number | undefined;
  /** How many plans are wanted, 1 to 1000; 1 by default. */
  readonly count?: number | undefined;
}

/** A limit of {@link PlanOptions}. */
export type PlanLimit = "locked" | "maxLevel" | "maxSteps";

/** The limits of a caller, read. */
export interface ReadLimits {
  readonly locked: readonly string[];
  /** The highest level to plan for, of the indicators that have a limit. */
  readonly maxLevels: ReadonlyMap<string, number>;
  readonly maxSteps: number;
  readonly count: number;
}

export const LIMITS: readonly PlanLimit[] = ["locked", "maxLevel", "maxSteps"];
const MOST = 1000;

/** Reads options that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readPlanOptions(instrument: Instrument, options: unknown, issues: Issue[]): ReadLimits {
  const ids = instrument.aspects.flatMap(({ indicators }) => idsOf(indicators));
  const given = checkKeys(options, [], ["cost", ...LIMITS, "count"], ["options"], issues) ? options : {};
  const { cost, locked = [], maxLevel, maxSteps, count = 1 } = given;
  if (cost !== undefined && typeof cost !== "function") issues.push(notAFunction(["options", "cost"], cost));
  return {
    locked: readLocked(locked, ids, issues),
    maxLevels: readMaxLevels(maxLevel, ids, instrument.levels.value, issues),
    maxSteps: maxSteps === undefined ? Infinity : readScore(maxSteps, 0, MOST, 1, ["options", "maxSteps"], issues),
    count: readScore(count, 1, MOST, 1, ["options", "count"], issues),
  };
}

function readLocked(locked: unknown, ids: readonly string[], issues: Issue[]): string[] {
  if (!Array.isArray(locked)) {
    issues.push(notAList(["options", "locked"], locked));
    return [];
  }
  return readEach<unknown, string>(
    locked,
    issues,
    (id, at) => readOneOf(id, ids, ["options", "locked", at], issues) ?? "",
  );
}

function readMaxLevels(
  maxLevel: unknown,
  ids: readonly string[],
  levels: readonly number[],
  issues: Issue[],
): Map<string, number> {
  const path = ["options", "maxLevel"];
  if (maxLevel === undefined) return new Map();
  if (typeof maxLevel !== "object") {
    const level = readOneOf(maxLevel, levels, path, issues) ?? Infinity;
    return new Map(ids.map((id) => [id, level]));
  }
  if (!checkKeys(maxLevel, [], ids, path, issues)) return new Map();
  const given = [...givenOf(maxLevel, ids)];
  return new Map(given.map(([id, level]) => [id, readOneOf(level, levels, [...path, id], issues) ?? Infinity]));
}
