import type { Option } from "./cheapest.js";

/**
 * What a unit of gain and a change are worth (Lagrange multipliers). Whatever they are, no choice that meets the need
 * within the steps costs less than `bound`; good prices make the bound high.
 */
export interface Prices {
  readonly perGain: number;
  readonly perStep: number;
  readonly bound: number;
}

/** The regret of an option under some prices: what it costs beyond what its gain is worth. */
export function regretOf({ gain, cost }: Option, { perGain, perStep }: Omit<Prices, "bound">): number {
  return cost - perGain * gain + perStep;
}

/** How often an interval is halved: its rest is then too small to matter. */
const HALVINGS = 40;

/** Good prices, found by halving: first of the gain, then, where the steps are too few, of a step. */
export function pricesOf(items: readonly (readonly Option[])[], need: number, maxSteps: number): Prices {
  const free = priceOfGain(items, need, maxSteps, 0);
  if (free.steps <= maxSteps) return free;
  let best = free;
  let [low, high] = [0, 2 * Math.max(...items.flat().map(({ cost }) => cost))];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const perStep = (low + high) / 2;
    const answer = priceOfGain(items, need, maxSteps, perStep);
    if (answer.bound > best.bound) best = answer;
    if (answer.steps > maxSteps) low = perStep;
    else high = perStep;
  }
  return best;
}

interface Answer extends Prices {
  readonly gain: number;
  readonly steps: number;
}

function priceOfGain(items: readonly (readonly Option[])[], need: number, maxSteps: number, perStep: number): Answer {
  let low = 0;
  // At this price every change is worth its cost; for the greatest ones, it may have to be higher.
  let high = Math.max(...items.flat().map(({ gain, cost }) => (cost + perStep) / gain));
  let best = answerTo(items, need, maxSteps, { perGain: high, perStep });
  for (let doubling = 0; best.gain < need && doubling < HALVINGS; doubling++) {
    low = high;
    high *= 2;
    best = answerTo(items, need, maxSteps, { perGain: high, perStep });
  }
  for (let halving = 0; halving < HALVINGS; halving++) {
    const perGain = (low + high) / 2;
    const answer = answerTo(items, need, maxSteps, { perGain, perStep });
    if (answer.gain < need) low = perGain;
    else {
      high = perGain;
      best = answer;
    }
  }
  return best;
}

/** What each item would do by itself under some prices, and the bound that follows. */
function answerTo(
  items: readonly (readonly Option[])[],
  need: number,
  maxSteps: number,
  prices: Omit<Prices, "bound">,
): Answer {
  const { perGain, perStep } = prices;
  let gain = 0;
  let steps = 0;
  let bound = perGain * need - (perStep > 0 ? perStep * maxSteps : 0);
  for (const options of items) {
    let least = 0;
    let gained = 0;
    for (const option of options) {
      const regret = regretOf(option, prices);
      if (regret > least || (regret === least && option.gain < gained)) continue;
      least = regret;
      gained = option.gain;
    }
    bound += least;
    gain += gained;
    if (gained > 0) steps++;
  }
  return { ...prices, gain, steps, bound };
}
