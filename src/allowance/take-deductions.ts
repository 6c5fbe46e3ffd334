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
  components: ReadonlyMap<string, Fraction>,
  ceiling: Fraction,
): { readonly taken: readonly TakenDeduction[]; readonly left: Fraction } {
  const leftOf = new Map(components);
  let left = [...components.values()].reduce(plus, ZERO);
  const taken = due.map((one): TakenDeduction => {
    const { base, of = "" } = one.rule;
    const bases = { remainder: left, ceiling, component: components.get(of) ?? ZERO };
    const wanted = times(bases[base.value], ratio(one.percent, ALL));
    const ofComponent = leftOf.get(of);
    const most = ofComponent && isMore(left, ofComponent) ? ofComponent : left;
    const capped = isMore(wanted, most);
    const amount = capped ? most : wanted;
    left = minus(left, amount);
    if (ofComponent) leftOf.set(of, minus(ofComponent, amount));
    return { due: one, amount, capped };
  });
  return { taken, left };
}
