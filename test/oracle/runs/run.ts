/** A repeatable stream of whole numbers from 0 to below a limit. */
export type Random = (limit: number) => number;

/**
 * Compares what the library says with what the naive implementation says, value by value. The input is asked for only if
 * they differ.
 */
export type Compare = (actual: readonly unknown[], expected: readonly unknown[], input: () => unknown) => void;

/** How one domain is compared. */
export interface Domain {
  readonly id: string;
  /** How many of two million random cases are its own, in thousands. */
  readonly thousands: number;
  /** Every boundary, and every cell of every table that is small enough. */
  readonly boundaries: (compare: Compare) => void;
  /** One random case. */
  readonly random: (random: Random, compare: Compare) => void;
}

export interface Disagreement {
  readonly domain: string;
  readonly actual: unknown;
  readonly expected: unknown;
  readonly input: unknown;
}

export interface Outcome {
  readonly domain: string;
  readonly boundaries: number;
  readonly random: number;
  readonly seconds: number;
  readonly disagreements: readonly Disagreement[];
}

/** No more are kept: one is enough to see what is wrong. */
const MOST_KEPT = 5;

/** Compares a domain on all its boundaries, and on so many random cases. */
export function run({ id, boundaries, random }: Domain, cases: number, seed: number): Outcome {
  const disagreements: Disagreement[] = [];
  const found = (actual: unknown, expected: unknown, input: unknown): void => {
    if (disagreements.length < MOST_KEPT) disagreements.push({ domain: id, actual, expected, input });
  };
  let compared = 0;
  const compare: Compare = (actual, expected, input) => {
    compared++;
    if (!areSame(actual, expected)) found(actual, expected, input());
  };
  const started = performance.now();
  guarded(() => {
    boundaries(compare);
  }, found);
  const onBoundaries = compared;
  const numbers = randomNumbers(seed);
  while (compared - onBoundaries < cases && disagreements.length < MOST_KEPT) {
    const before = compared;
    guarded(() => {
      random(numbers, compare);
    }, found);
    if (compared === before) compared++;
  }
  return {
    domain: id,
    boundaries: onBoundaries,
    random: compared - onBoundaries,
    seconds: (performance.now() - started) / 1000,
    disagreements,
  };
}

/** Whatever is thrown is a disagreement: every input here is a right one. */
function guarded(act: () => void, found: (actual: unknown, expected: unknown, input: unknown) => void): void {
  try {
    act();
  } catch (error) {
    found(error, "no error", "see the stack");
  }
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}

/** mulberry32 */
export function randomNumbers(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of some values. */
export function pick<V>(random: Random, [first, ...others]: readonly [V, ...V[]]): V {
  const at = random(others.length + 1);
  return at === 0 ? first : (others[at - 1] ?? first);
}

/** A list that is known to hold something. */
export function filled<V>(values: readonly V[]): readonly [V, ...V[]] {
  const [first, ...others] = values;
  if (first === undefined) throw new Error("a list is empty");
  return [first, ...others];
}

/** Every way to choose one value of each list. */
export function combinations<V>(lists: readonly (readonly V[])[]): V[][] {
  return lists.reduce<V[][]>((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);
}
