import { type Prices, pricesOf, regretOf } from "./prices.js";
import { queueBy } from "./queue.js";

/** One way to change an item: what it gains, and what it costs. */
export interface Option {
  /** A whole number, 1 or more. */
  readonly gain: number;
  /** 0 or more. */
  readonly cost: number;
}

/** For each item the place of the option that is chosen; nothing if the item stays as it is. */
export type Choice = readonly (number | undefined)[];

/**
 * The cheapest choices whose gains add up to at least `need`, cheapest first. They are exact.
 *
 * A choice that does more than it has to is left out: one that would still reach `need` if an item stayed as it is, or
 * took an option of less gain that costs no more. A cheapest choice is always among those that remain.
 *
 * From behind, lists hold what the remaining items can gain, and at which least cost (dynamic programming). With them
 * the choices are listed from the front in the order of their cost, because each beginning knows what it will cost. A
 * lower bound keeps the lists short: what exceeds it by more than a tolerance is left out, and if too few choices are
 * found within the tolerance, it is widened.
 *
 * @param items the options of every item
 * @param need a whole number, 1 or more
 * @param count how many choices are wanted; there may be fewer
 * @param maxSteps how many items may change
 */
export function cheapestChoices(
  items: readonly (readonly Option[])[],
  need: number,
  count: number,
  maxSteps: number,
): Choice[] {
  const problem = problemOf(items, need, maxSteps);
  if (mostGain(problem) < need) return [];
  const prices = pricesOf(
    problem.items.map(({ steps }) => steps),
    need,
    maxSteps,
  );
  const costs = items.flat().map(({ cost }) => cost);
  const unit = costs.reduce((sum, cost) => sum + cost, 0) / costs.length || 1;
  for (let tolerance = unit / 4; ; tolerance = 2 * tolerance + unit) {
    const { stages, isComplete } = stagesOf(problem, prices, tolerance);
    const limit = isComplete ? Infinity : prices.bound + tolerance;
    const choices = choicesInOrder(problem, stages, count, limit);
    if (choices.length === count || isComplete) return choices;
  }
}

interface Step extends Option {
  /** Its place among the options of the item. */
  readonly place: number;
  /** The least gain that could be taken back at no more cost. */
  readonly spare: number;
}

interface Item {
  readonly place: number;
  readonly steps: readonly Step[];
  readonly maxGain: number;
}

interface Problem {
  /** Those with the greatest gains first: what is left over at the end is then seldom more than an earlier one can spare. */
  readonly items: readonly Item[];
  readonly need: number;
  readonly maxSteps: number;
  /** How many items there are, with those that have no option. */
  readonly size: number;
}

function problemOf(options: readonly (readonly Option[])[], need: number, maxSteps: number): Problem {
  const items = options.map((given, place): Item => {
    const steps = given.map((option, at) => ({ ...option, place: at, spare: spareOf(given, option) }));
    return { place, steps, maxGain: Math.max(0, ...steps.map(({ gain }) => gain)) };
  });
  const movable = items.filter(({ maxGain }) => maxGain > 0).sort((a, b) => b.maxGain - a.maxGain);
  // A limit that cannot bind is none.
  return { items: movable, need, maxSteps: maxSteps < movable.length ? maxSteps : Infinity, size: options.length };
}

function spareOf(options: readonly Option[], { gain, cost }: Option): number {
  const smaller = options.filter((other) => other.gain < gain && other.cost <= cost);
  return gain - Math.max(0, ...smaller.map((other) => other.gain));
}

const mostGain = ({ items, maxSteps }: Problem): number =>
  items.slice(0, maxSteps).reduce((sum, { maxGain }) => sum + maxGain, 0);

/** What an item and those behind it can gain together, and what that costs at least. */
interface State {
  readonly gain: number;
  readonly cost: number;
  readonly steps: number;
}

/** The greatest gain first; whatever gains less also costs less. */
type States = readonly State[];

/** An item, with what it and those behind it can do. */
interface Stage extends Pick<Item, "place" | "steps"> {
  /** By the steps that are left. The last list stands for any greater number. */
  readonly states: readonly States[];
}

/** What the items from a stage on can do; nothing if no steps are left to do it with. */
const statesOf = ({ states }: Stage, stepsLeft: number): States => states[Math.min(stepsLeft, states.length - 1)] ?? [];

/** The least cost of gaining `need`; `Infinity` if no state does. */
function leastCost(states: States, need: number): number {
  if (need <= 0) return 0;
  let [low, high] = [0, states.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(states[middle]?.gain) >= need) low = middle + 1;
    else high = middle;
  }
  return states[low - 1]?.cost ?? Infinity;
}

/** A stage for every item, and one behind the last. They are complete if no state was left out that could be of use. */
function stagesOf(
  { items, need, maxSteps }: Problem,
  prices: Prices,
  tolerance: number,
): { readonly stages: readonly Stage[]; readonly isComplete: boolean } {
  let behind: Stage = { place: -1, steps: [], states: [[{ gain: 0, cost: 0, steps: 0 }]] };
  const stages = [behind];
  let isComplete = true;
  let leastRegret = 0;
  let gainBefore = items.reduce((sum, { maxGain }) => sum + maxGain, 0);
  for (const { place, steps, maxGain } of [...items].reverse()) {
    gainBefore -= maxGain;
    leastRegret += Math.min(0, ...steps.map((step) => regretOf(step, prices)));
    const statesWith = (stepsLeft: number): States => {
      const states: State[] = [];
      const add = (gain: number, cost: number, used: number): void => {
        if (gain + gainBefore < need) return;
        const regret = cost - prices.perGain * gain + prices.perStep * used - leastRegret;
        if (regret > tolerance) isComplete = false;
        else states.push({ gain, cost, steps: used });
      };
      for (const { gain, cost, steps: used } of statesOf(behind, stepsLeft)) add(gain, cost, used);
      for (const step of steps) {
        for (const { gain, cost, steps: used } of statesOf(behind, stepsLeft - 1)) {
          add(gain + step.gain, cost + step.cost, used + 1);
        }
      }
      return worthwhile(states);
    };
    // Without a limit, one list holds for any number of steps.
    const limits = maxSteps === Infinity ? [Infinity] : [...Array(Math.min(maxSteps, stages.length) + 1).keys()];
    behind = { place, steps, states: limits.map(statesWith) };
    stages.unshift(behind);
  }
  return { stages, isComplete };
}

/** The states than which no other gains as much for less, or more for as much. */
function worthwhile(states: State[]): States {
  let least = Infinity;
  return states
    .sort((a, b) => b.gain - a.gain || a.cost - b.cost)
    .filter(({ cost }) => {
      if (cost >= least) return false;
      least = cost;
      return true;
    });
}

/** A beginning of choices: what the first items do. */
interface Beginning {
  /** How many items it holds. */
  readonly length: number;
  readonly need: number;
  readonly stepsLeft: number;
  readonly cost: number;
  /** What the cheapest choice with this beginning costs. */
  readonly total: number;
  /** The least gain that one of the items could take back at no more cost. */
  readonly spare: number;
  /** The items that change, the last one first. */
  readonly changes: Changes | undefined;
}

interface Changes {
  readonly item: number;
  readonly place: number;
  readonly before: Changes | undefined;
}

/** What is left between two sums of the same costs that were added in another order. */
const ROUNDING = 1e-12;

/** @param limit the highest total of a choice that is listed */
function choicesInOrder(
  { need, maxSteps, size }: Problem,
  stages: readonly Stage[],
  count: number,
  limit: number,
): Choice[] {
  // Among beginnings of the same total, the longest one is the first to be complete.
  const open = queueBy<Beginning>((a, b) => a.total < b.total || (a.total === b.total && a.length > b.length));
  const choices: Choice[] = [];
  open.push({ length: 0, need, stepsLeft: maxSteps, cost: 0, total: 0, spare: Infinity, changes: undefined });
  for (let best = open.pop(); best !== undefined && choices.length < count; best = open.pop()) {
    if (best.need <= 0) choices.push(choiceOf(best, size));
    const { length, total, need: needed } = best;
    // Behind a complete choice nothing needs to change.
    const [stage, behind] = needed > 0 ? stages.slice(length, length + 2) : [];
    if (stage === undefined || behind === undefined) continue;
    for (const next of continuations(best, stage)) {
      const exact = next.cost + leastCost(statesOf(behind, next.stepsLeft), next.need);
      // Sums that differ by their rounding alone are the same total; otherwise ties would be searched without end.
      const inherited = Math.abs(exact - total) <= ROUNDING * total ? total : exact;
      if (inherited < Infinity && inherited <= limit) open.push({ ...next, total: inherited });
    }
  }
  return choices;
}

/** The beginnings that are one item longer, without those that would do more than they have to. */
function continuations(
  { length, need, stepsLeft, cost, total, spare, changes }: Beginning,
  { place, steps }: Stage,
): Beginning[] {
  const unchanged = { length: length + 1, need, stepsLeft, cost, total, spare, changes };
  const changed = steps.map((step) => ({
    ...unchanged,
    need: need - step.gain,
    stepsLeft: stepsLeft - 1,
    cost: cost + step.cost,
    spare: Math.min(spare, step.spare),
    changes: { item: place, place: step.place, before: changes },
  }));
  return [unchanged, ...changed.filter((next) => next.need > 0 || -next.need < next.spare)];
}

function choiceOf({ changes }: Beginning, size: number): Choice {
  const choice = Array.from({ length: size }, (): number | undefined => undefined);
  for (let change = changes; change !== undefined; change = change.before) choice[change.item] = change.place;
  return choice;
}
