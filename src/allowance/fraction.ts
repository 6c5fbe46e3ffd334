import { greatestCommonDivisor } from "../core/points.js";
import type { Rounding } from "./policy.js";

/** An exact number, 0 or more. It need not be in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  /** 1 or more. */
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

export const whole = (value: number): Fraction => ({ numerator: BigInt(value), denominator: 1n });

export const ratio = (numerator: number, denominator: number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

export const times = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };

/** `a − b`, where `b` is not the greater one. */
export const minus = (a: Fraction, b: Fraction): Fraction =>
  plus(a, { numerator: -b.numerator, denominator: b.denominator });

export const isMore = (a: Fraction, b: Fraction): boolean => a.numerator * b.denominator > b.numerator * a.denominator;

/** A share of 0 to 1 as a percentage, rounded half up to two decimals. */
export function percentOf({ numerator, denominator }: Fraction): number {
  return Number((2n * 10_000n * numerator + denominator) / (2n * denominator)) / 100;
}

/** Whole rupiah: the library's one rounding step of an allowance. */
export function rounded({ numerator, denominator }: Fraction, { mode, to }: Rounding): number {
  const step = denominator * BigInt(to);
  const added = { down: 0n, "half-up": step, up: 2n * (step - 1n) }[mode];
  return Number((2n * numerator + added) / (2n * step)) * to;
}

/** An amount of money before rounding. */
export interface ExactAmount {
  /** Whole rupiah, rounded down, to be shown. */
  readonly rupiah: number;
  /** The amount exactly: numerator ÷ denominator, in lowest terms, as decimal digits, because they may be long. */
  readonly numerator: string;
  readonly denominator: string;
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

export function exactAmount({ numerator, denominator }: Fraction): ExactAmount {
  const divisor = divisorOf(numerator, denominator);
  return {
    rupiah: Number(numerator / denominator),
    numerator: String(numerator / divisor),
    denominator: String(denominator / divisor),
  };
}

// Whole numbers without limit are slow to divide, and nearly every amount fits into a number.
function divisorOf(a: bigint, b: bigint): bigint {
  if (b === 0n) return a;
  if (a <= MOST && b <= MOST) return BigInt(greatestCommonDivisor(Number(a), Number(b)));
  return divisorOf(b, a % b);
}
