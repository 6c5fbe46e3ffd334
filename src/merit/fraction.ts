/** An exact ratio of whole numbers; the lower one is above 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The ratio of two whole numbers. */
export const fraction = (over: number, under = 1): Fraction => ({ over: BigInt(over), under: BigInt(under) });

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });

/** A fraction as a number of decimals, rounded once. */
export function rounded({ over, under }: Fraction, decimals: number, direction: "half-up" | "down"): number {
  const unit = 10n ** BigInt(decimals);
  const units = direction === "half-up" ? floor(2n * over * unit + under, 2n * under) : floor(over * unit, under);
  return Number(units) / Number(unit);
}

/** The greatest whole number that is not above a ratio, also below 0, where division alone rounds up. */
function floor(over: bigint, under: bigint): bigint {
  const quotient = over / under;
  return over < 0n && quotient * under !== over ? quotient - 1n : quotient;
}
