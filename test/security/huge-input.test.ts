import { MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { hostileFor, placesOf, replaced, SIZE } from "./hostile.js";
import { publicFunctions } from "./public-functions.js";
import { type Call, recordedCalls } from "./recorded-calls.js";
import { fastest, stopwatch } from "../stopwatch.js";

const calls = await recordedCalls();

/** Rules of the caller and results of the library are part of a program; so are the options of a schema. */
const TRUSTED: readonly (readonly [name: RegExp, argument: number])[] = [
  [/: (?:assessIndicators|planTo|sensitivity)$/, 0],
  [/: (?:explain|explainMaturity)$/, 0],
  [/: ipAsn$/, 1],
  [/Schema$/, 0],
  [/Schema$/, 1],
];

const isTrusted = ({ name }: Call, argument: unknown): boolean =>
  TRUSTED.some(([pattern, at]) => at === argument && pattern.test(name));

const names = [...new Set(calls.map(({ name }) => name))];

/** Milliseconds that no call takes. */
const SLOWEST = 5000 * SIZE;
/** What is faster than this is not held against a quarter of it. */
const NOTICEABLE = 1000;
/** Four times the work takes four times as long, or five; what is quadratic takes sixteen. */
const MOST_FOR_FOUR_TIMES = 10;

/** What is wrong with the outcome of a call; nothing if it is an answer, or an error of the library. */
async function flawOf(call: Call, args: readonly unknown[]): Promise<string | undefined> {
  try {
    await drained(call.run(...args));
    return undefined;
  } catch (error) {
    if (!(error instanceof MeritError)) return String(error);
    return error.issues.length > 1000 ? `${error.issues.length} issues` : undefined;
  }
}

async function drained(answer: unknown): Promise<void> {
  const come: unknown = await answer;
  if (!isStream(come)) return;
  while ((await come.next()).done !== true);
}

const isStream = (value: unknown): value is AsyncIterator<unknown> =>
  typeof value === "object" && value !== null && "next" in value && typeof value.next === "function";

const tried = new Set<string>();

/** What was done for a function; `scripts/hostile.ts` reads it from the report. */
interface Effort {
  /** How many values were put into its input. */
  values: number;
  /** Milliseconds of the slowest call. */
  slowest: number;
}

declare module "vitest" {
  interface TaskMeta {
    effort?: Effort;
  }
}

async function* flawsOf(call: Call, effort: Effort): AsyncGenerator<string> {
  for (const [place, value] of call.args.flatMap((argument, at) => [...placesOf(argument, [at])])) {
    const what = `${call.name} ${place.join(".")} ${Array.isArray(value) ? "list" : typeof value}`;
    if (isTrusted(call, place[0]) || tried.has(what)) continue;
    tried.add(what);
    for (const [hostile, make] of hostileFor(value)) {
      const args = (fraction: number): readonly unknown[] => [replaced(call.args, place, make(fraction))].flat();
      const elapsed = stopwatch();
      const flaw = await flawOf(call, args(1));
      if (flaw !== undefined) yield `${what}, ${hostile}: ${flaw}`;
      const first = elapsed();
      effort.values++;
      effort.slowest = Math.max(effort.slowest, first);
      if (first < NOTICEABLE) continue;
      const took = (fraction: number, enough: number): Promise<number> =>
        fastest(() => flawOf(call, args(fraction)), enough);
      const whole = await took(1, NOTICEABLE);
      const quarter = whole < NOTICEABLE ? whole : await took(1 / 4, whole / MOST_FOR_FOUR_TIMES);
      if (whole > SLOWEST || whole > MOST_FOR_FOUR_TIMES * quarter)
        yield `${what}, ${hostile}: ${whole} ms, a quarter ${quarter} ms`;
    }
  }
}

describe("whatever is huge or nested deeply is answered or refused, in linear time", () => {
  it("no public function is forgotten", () => {
    const called = new Set(calls.map(({ target }) => target));
    expect(publicFunctions.filter(([, , run]) => !called.has(run)).map(([path, name]) => `${path}: ${name}`)).toEqual(
      [],
    );
  });

  it.for(names)("%s", { timeout: 600_000 * SIZE }, async (name, { task }) => {
    const flaws: string[] = [];
    const effort = (task.meta.effort = { values: 0, slowest: 0 });
    for (const call of calls.filter((one) => one.name === name)) {
      for await (const flaw of flawsOf(call, effort)) flaws.push(flaw);
    }
    expect(flaws).toEqual([]);
  });
});
