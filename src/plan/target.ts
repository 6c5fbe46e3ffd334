import type { Basis } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { toScaled } from "../core/points.js";
import { readOneOf, readScore } from "../core/read.js";
import type { CategoryId, Instrument } from "../merit/instrument.js";

/** What is to be reached: a category, or a total in points. */
export type Target<T extends Instrument = Instrument> = CategoryId<T> | number;

/** A target, read: the least total that reaches it, and the figure that says so. */
export interface ReadTarget {
  /** A whole number on the scale; it may lie above the instrument's maximum. */
  readonly needed: number;
  readonly figure: Basis;
}

/** Reads a target that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readTarget(instrument: Instrument, target: unknown, scale: number, issues: Issue[]): ReadTarget {
  const { maxPoints, categories, rules } = instrument;
  if (typeof target === "number") {
    const needed = readScore(target, 0, maxPoints.value, scale, ["target"], issues, maxPoints.cite);
    return { needed, figure: maxPoints };
  }
  const id = readOneOf(target, idsOf(categories), ["target"], issues);
  const category = categories.find((known) => known.id === id);
  // The lowest category takes every total, also one below its own bound.
  if (category === undefined || category === categories[0]) return { needed: 0, figure: rules.outsidePrintedBands };
  const { from, exclusive } = category;
  const bound = toScaled(from.value, scale);
  if (bound === undefined) return { needed: Math.ceil(from.value * scale), figure: from };
  return { needed: exclusive ? bound + 1 : bound, figure: from };
}
