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
 * Tables hold, from behind, the least cost of what the remaining items must still gain (dynamic programming). With them
 * the choices are listed from the front in the order of their cost, because each beginning knows what it will cost.
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
  const problem = problemOf(items, need);
  const free = choicesInOrder(problem, count, Infinity);
  // Mostly the limit does not bind, and its tables are many times larger.
  return free.every((choice) => countChanges(choice) <= maxSteps) ? free : choicesInOrder(problem, count, maxSteps);
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
  /** How many items there are, with those that have no option. */
  readonly size: number;
}

/** The problem in the largest unit in which all gains are whole numbers. */
function problemOf(options: readonly (readonly Option[])[], need: number): Problem {
  const unit = options.flat().reduce((divisor, { gain }) => greatestCommonDivisor(gain, divisor), 0);
  const items = options.map((given, place): Item => {
    const steps = given.map((option, at) => ({
      gain: option.gain / unit,
      cost: option.cost,
      place: at,
      spare: spareOf(given, option) / unit,
    }));
    return { place, steps, maxGain: Math.max(0, ...steps.map(({ gain }) => gain)) };
  });
  return {
    items: items.filter(({ maxGain }) => maxGain > 0).sort((a, b) => b.maxGain - a.maxGain),
    need: Math.ceil(need / unit),
    size: options.length,
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function spareOf(options: readonly Option[], { gain, cost }: Option): number {
  const smaller = options.filter((other) => other.gain < gain && other.cost <= cost);
  return gain - Math.max(0, ...smaller.map((other) => other.gain));
}

/** An item and those behind it, with the least cost of what they must still gain. */
interface Stage extends Item {
  readonly behind: () => Stage;
  /** The lowest need above 0 that can occur here. */
  readonly low: number;
  /** The least cost for each need, from `low` on, by the steps that are left. The last row stands for any greater number. */
  readonly rows: readonly Float64Array[];
}

/** The least cost of gaining `need` from a stage on; `Infinity` if it cannot be done. */
function leastCost(stage: Stage, need: number, stepsLeft: number): number {
  return need <= 0 ? 0 : (rowOf(stage, stepsLeft)[need - stage.low] ?? Infinity);
}

const rowOf = ({ rows }: Stage, stepsLeft: number): Float64Array => rows[Math.min(stepsLeft, rows.length - 1)] ?? NONE;

const NONE = new Float64Array();

function firstStage({ items, need }: Problem, maxSteps: number): Stage {
  let stage: Stage = { place: -1, steps: [], maxGain: 0, behind: () => stage, low: 1, rows: [] };
  let gainBehind = 0;
  let gainBefore = items.reduce((sum, { maxGain }) => sum + maxGain, 0);
  for (const [at, item] of [...items].reverse().entries()) {
    gainBehind += item.maxGain;
    gainBefore -= item.maxGain;
    const behind = stage;
    const low = Math.max(1, need - gainBefore);
    const high = Math.min(need, gainBehind);
    // Without a limit, one row holds for any number of steps.
    const limits = maxSteps === Infinity ? [Infinity] : [...Array(Math.min(maxSteps, at + 1) + 1).keys()];
    const rows = limits.map((stepsLeft) => costsOf(item, low, high, behind, stepsLeft));
    stage = { ...item, behind: () => behind, low, rows };
  }
  return stage;
}

/** The least cost for each need from `low` to `high`, if `stepsLeft` items may change. */
function costsOf({ steps }: Item, low: number, high: number, behind: Stage, stepsLeft: number): Float64Array {
  const costs = new Float64Array(Math.max(0, high - low + 1)).fill(Infinity);
  const changes = stepsLeft > 0 ? steps : [];
  for (const { gain, cost } of [UNCHANGED, ...changes]) {
    const row = rowOf(behind, gain === 0 ? stepsLeft : stepsLeft - 1);
    // The needs that this gain meets alone, then those of which it leaves a rest to the stage behind.
    const met = Math.max(0, Math.min(costs.length, gain - low + 1));
    for (let place = 0; place < met; place++) {
      if (cost < (costs[place] ?? Infinity)) costs[place] = cost;
    }
    const shift = low - gain - behind.low;
    const end = Math.min(costs.length, row.length - shift);
    for (let place = met; place < end; place++) {
      const total = cost + (row[place + shift] ?? Infinity);
      if (total < (costs[place] ?? Infinity)) costs[place] = total;
    }
  }
  return costs;
}

const UNCHANGED: Option = { gain: 0, cost: 0 };

/** A beginning of choices: what the first items do. */
interface Beginning {
  readonly stage: Stage;
  readonly need: number;
  readonly stepsLeft: number;
  readonly cost: number;
  /** What the cheapest choice with this beginning costs. */
  readonly total: number;
  /** The least gain that one of the items could take back at no more cost. */
  readonly spare: number;
  /** How many items it holds. */
  readonly length: number;
  /** The items that change, the last one first. */
  readonly changes: Changes | undefined;
}

interface Changes {
  readonly item: number;
  readonly place: number;
  readonly before: Changes | undefined;
}

function choicesInOrder(problem: Problem, count: number, maxSteps: number): Choice[] {
  // Among beginnings of the same total, the longest one is the first to be complete.
  const open = queueBy<Beginning>((a, b) => a.total < b.total || (a.total === b.total && a.length > b.length));
  const add = (beginning: Omit<Beginning, "total">): void => {
    const { stage, need, stepsLeft, cost } = beginning;
    const total = cost + leastCost(stage, need, stepsLeft);
    if (total < Infinity) open.push({ ...beginning, total });
  };
  const choices: Choice[] = [];
  add({
    stage: firstStage(problem, maxSteps),
    need: problem.need,
    stepsLeft: maxSteps,
    cost: 0,
    spare: Infinity,
    length: 0,
    changes: undefined,
  });
  for (let best = open.pop(); best !== undefined && choices.length < count; best = open.pop()) {
    if (best.need <= 0) choices.push(choiceOf(best, problem.size));
    else for (const next of continuations(best)) add(next);
  }
  return choices;
}

/** The beginnings that are one item longer, without those that would do more than they have to. */
function continuations({
  stage,
  need,
  stepsLeft,
  cost,
  spare,
  length,
  changes,
}: Beginning): Omit<Beginning, "total">[] {
  const unchanged = { stage: stage.behind(), need, stepsLeft, cost, spare, length: length + 1, changes };
  if (stepsLeft === 0) return [unchanged];
  const changed = stage.steps.map((step) => ({
    ...unchanged,
    need: need - step.gain,
    stepsLeft: stepsLeft - 1,
    cost: cost + step.cost,
    spare: Math.min(spare, step.spare),
    changes: { item: stage.place, place: step.place, before: changes },
  }));
  return [unchanged, ...changed.filter((next) => next.need > 0 || -next.need < next.spare)];
}

function choiceOf({ changes }: Beginning, size: number): Choice {
  const choice = Array.from({ length: size }, (): number | undefined => undefined);
  for (let change = changes; change !== undefined; change = change.before) choice[change.item] = change.place;
  return choice;
}

const countChanges = (choice: Choice): number => choice.filter((place) => place !== undefined).length;
