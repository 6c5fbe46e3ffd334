import type { Citation } from "./citations.js";
import { type Issue, missing, notANumber, notOneOf, notOnScale, notText, outOfRange, type Path } from "./issues.js";
import { toScaled } from "./points.js";

/**
 * A score as a scaled integer. Adds an issue and returns 0 if it is not a number from `min` to `max` on the scale.
 *
 * @param scale steps per point
 * @param cite the sources of the bounds
 */
export function readScore(
  value: unknown,
  min: number,
  max: number,
  scale: number,
  path: Path,
  issues: Issue[],
  cite?: readonly Citation[],
): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    issues.push(notANumber(path, value));
    return 0;
  }
  if (value < min || value > max) {
    issues.push(outOfRange(path, min, max, value, cite));
    return 0;
  }
  const scaled = toScaled(value, scale);
  if (scaled === undefined) issues.push(notOnScale(path, 1 / scale, value, cite));
  return (scaled ?? 0) + 0;
}

/** The value of a closed list that the input is. Adds an issue and returns nothing if it is none of them. */
export function readOneOf<V extends string | number>(
  value: unknown,
  values: readonly V[],
  path: Path,
  issues: Issue[],
): V | undefined {
  const found = values[values.indexOf(value as V)];
  if (found === undefined) issues.push(notOneOf(path, values, value));
  return found;
}

/** What is wrong with a value that must be a text; one that holds nothing but spaces is missing. */
export function textIssue(path: Path, value: unknown): Issue | undefined {
  if (typeof value !== "string") return notText(path, value);
  return value.trim() === "" ? missing(path) : undefined;
}
