import { duplicate, issue, type Issue, type Path } from "../core/issues.js";
import { checkKeys, idsOf, namesIn } from "../core/keys.js";
import { readScore } from "../core/read.js";
import type { Aspect, AspectId, Instrument } from "./instrument.js";

/**
 * Points per level of every indicator, by aspect. The caller names the indicators, because not all of them are public.
 */
export type IndicatorWeights<T extends Instrument = Instrument> = Readonly<
  Record<AspectId<T>, Readonly<Record<string, number>>>
>;

/** Steps per point in which weights, and points formed from them, are held: two decimals. */
export const WEIGHT_SCALE = 100;

/** The weights of one aspect, read. */
export interface ReadAspectWeights {
  readonly aspect: Aspect;
  readonly indicators: readonly { readonly id: string; readonly scaled: number }[];
}

/** Reads weights that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readIndicatorWeights(instrument: Instrument, weights: unknown, issues: Issue[]): ReadAspectWeights[] {
  const read: ReadAspectWeights[] = [];
  const places = new Map<string, Path>();
  if (!checkKeys(weights, idsOf(instrument.aspects), [], [], issues)) return read;
  for (const aspect of instrument.aspects) {
    const given = weights[aspect.id];
    if (!Object.hasOwn(weights, aspect.id) || !isGroup(given, [aspect.id], issues)) continue;
    const indicators = Object.entries(given).map(([id, value]) => {
      const path = [aspect.id, id];
      const first = places.get(id);
      if (first) issues.push(duplicate(path, first));
      else places.set(id, path);
      return { id, scaled: readScore(value, 1 / WEIGHT_SCALE, aspect.maxPoints.value, WEIGHT_SCALE, path, issues) };
    });
    read.push({ aspect, indicators });
  }
  return read;
}

/** Whether a value is an object whose own keys, whatever they are, name indicators. */
function isGroup(value: unknown, path: Path, issues: Issue[]): value is Readonly<Record<string, unknown>> {
  const names = namesIn(value).filter((key) => key !== "__proto__");
  return checkKeys(value, names, [], path, issues);
}

/** The issue of weights whose sum times the highest level is not the aspect's maximum, or nothing. */
export function sumIssue({ aspect, indicators }: ReadAspectWeights, topLevel: number): Issue | undefined {
  const scaled = indicators.reduce((total, indicator) => total + indicator.scaled, 0);
  const max = aspect.maxPoints.value;
  if (scaled * topLevel === max * WEIGHT_SCALE) return undefined;
  const sum = scaled / WEIGHT_SCALE;
  const expected = max / topLevel;
  return issue(
    "weights-sum",
    [aspect.id],
    { expected, received: sum },
    `jumlah bobot harus ${expected}, diterima ${sum}`,
    `weights must add up to ${expected}, got ${sum}`,
  );
}

/** The highest level of an instrument. */
export function topLevelOf(instrument: Instrument): number {
  return Math.max(...instrument.levels.value);
}
