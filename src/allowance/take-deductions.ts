import type { DueDeduction } from "./due-deductions.js";
import { type Fraction, isMore, minus, plus, ratio, times, ZERO } from "./fraction.js";
import { ALL } from "./read.js";

/** A deduction with what it took. */
export interface TakenDeduction {
  readonly due: DueDeduction;
  readonly amount: Fraction;
  /** Whether its percentage came to more than was left. */
  readonly capped: boolean;
}

/** Takes deductions one after another: each at most what is left, and of a component at most what is left of it. */
export function takeDeductions(
  due: readonly DueDeduction[],
  components: readonly Fraction[],
  ceiling: Fraction,
): { readonly taken: readonly TakenDeduction[]; readonly left: Fraction } {
  const leftOf = [...components];
  let left = components.reduce(plus, ZERO);
  const taken = due.map((one): TakenDeduction => {
    const { base, of = NO_COMPONENT } = one.rule;
    const bases = { remainder: left, ceiling, component: components[of] ?? ZERO };
    const wanted = times(bases[base.value], ratio(one.percent, ALL));
    const most = least(left, leftOf[of] ?? left);
    const capped = isMore(wanted, most);
    const amount = capped ? most : wanted;
    left = minus(left, amount);
    if (leftOf[of]) leftOf[of] = minus(leftOf[of], amount);
    return { due: one, amount, capped };
  });
  return { taken, left };
}

const NO_COMPONENT = -1;

const least = (a: Fraction, b: Fraction): Fraction => (isMore(a, b) ? b : a);
