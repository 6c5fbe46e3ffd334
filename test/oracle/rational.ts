/*
 * Fractions of whole numbers without limit, for the naive implementations of this folder. Nothing is reduced, and nothing
 * is rounded before it is asked for. No file of this folder imports the library.
 */

export interface Fraction {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

export const fraction = (over: number | bigint, under: number | bigint = 1n): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
});
export const ZERO = fraction(0n);

export const add = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});
export const minus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under - b.over * a.under,
  under: a.under * b.under,
});
export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
/** By a fraction above 0. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under, under: a.under * b.over });
export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under;
export const isSame = (a: Fraction, b: Fraction): boolean => a.over * b.under === b.over * a.under;
export const sumOf = (all: readonly Fraction[]): Fraction => all.reduce(add, ZERO);

/** `"37.5"` is 375 tenths. */
export function read(text: string): Fraction {
  const [before = "0", after = ""] = text.split(".");
  return { over: BigInt(before + after), under: 10n ** BigInt(after.length) };
}

/** How many steps of `1 / 10^decimals` a fraction of 0 or more is, half a step up. */
export const stepsOf = ({ over, under }: Fraction, decimals: number): bigint =>
  (2n * over * 10n ** BigInt(decimals) + under) / (2n * under);

/** The decimal text of a fraction, rounded half up, as JavaScript writes a number: without zeros at the end. */
export function write(value: Fraction, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const steps = stepsOf(value, decimals);
  let after = (steps % unit).toString().padStart(decimals, "0");
  while (after.endsWith("0")) after = after.slice(0, -1);
  return after === "" ? `${steps / unit}` : `${steps / unit}.${after}`;
}

/** The number that a fraction is once it is rounded half up to some decimals. */
export const rounded = (value: Fraction, decimals: number): number => Number(stepsOf(value, decimals)) / 10 ** decimals;

/** The number that a fraction is exactly; not a number if it has more decimals than these. */
export function exactly({ over, under }: Fraction, decimals: number): number {
  const scaled = over * 10n ** BigInt(decimals);
  return scaled % under === 0n ? Number(scaled / under) / 10 ** decimals : NaN;
}

/** Two whole numbers in lowest terms. */
export function lowestTerms({ over, under }: Fraction): readonly [over: number, under: number] {
  let [a, b] = [over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return [Number(over / a), Number(under / a)];
}
