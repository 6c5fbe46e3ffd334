import type { Citation } from "./citations.js";
import { type Issue, notANumber, notOnScale, outOfRange, type Path } from "./issues.js";
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
  return scaled ?? 0;
}
