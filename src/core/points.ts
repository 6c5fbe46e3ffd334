/**
 * The integer that a value is on a scale of `scale` steps per unit, or `undefined` if the value lies between two
 * steps, is not finite, or is too large to be exact. Nothing is rounded.
 *
 * `n / scale === value` is exact, because IEEE division gives the double nearest to the true quotient, which is also
 * how a decimal literal is read.
 *
 * @param value points, any number
 * @param scale steps per unit, a whole number: 2 for half points, 100 for two decimals
 *
 * @example
 * ```ts
 * import { toScaled } from "sistem-merit/core";
 *
 * toScaled(37.5, 2); // → 75
 * toScaled(71.58, 100); // → 7158
 * toScaled(37.25, 2); // → undefined
 * ```
 */
export function toScaled(value: number, scale: number): number | undefined {
  const scaled = Math.round(value * scale);
  return Number.isSafeInteger(scaled) && scaled / scale === value ? scaled : undefined;
}

/**
 * The quotient of two whole numbers, rounded half up to a whole number: the library's one rounding step.
 *
 * The floor is exact: below 2^53, a quotient that is no whole number cannot round up to one.
 */
export function halfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/**
 * The ratio of two whole numbers, rounded half up to a number of decimals.
 *
 * @param numerator a whole number, 0 or more
 * @param denominator a whole number, 1 or more
 * @param decimals 0 to 6; `numerator × 2 × 10^decimals + denominator` must stay below 2^53
 *
 * @example
 * ```ts
 * import { roundedRatio } from "sistem-merit/core";
 *
 * roundedRatio(327, 410, 2); // → 0.8
 * roundedRatio(25, 40, 2); // → 0.63
 * ```
 */
export function roundedRatio(numerator: number, denominator: number, decimals: number): number {
  const unit = 10 ** decimals;
  return halfUp(numerator * unit, denominator) / unit;
}

/** The greatest whole number that divides both of two whole numbers, 0 or more. */
export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
