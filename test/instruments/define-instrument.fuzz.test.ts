import { kasn2019, MeritError } from "sistem-merit";
import { type DefinedInstrument, defineInstrument } from "sistem-merit/instruments";
import { expect, it } from "vitest";
import { flawsOf } from "../core/support.js";
import { COMPLETE, PARTIAL } from "./fixtures.js";
import { mutate, seeded } from "./mutate.js";
import { isSoundInstrument } from "./naive-checker.js";
import { stopwatch } from "../stopwatch.js";

const [SMALL, OTHER, LARGE] = [JSON.stringify(COMPLETE), JSON.stringify(PARTIAL), JSON.stringify(kasn2019)] as const;

/** The large one comes seldom, because it takes several times as long. */
const baseOf = (run: number): string => (run % 100 === 0 ? LARGE : run % 2 === 0 ? SMALL : OTHER);

const RUNS = 100_000;
const SLOWEST = 50;

/** How long a call takes, and what it says. */
function timed(data: unknown): { readonly ms: number; readonly outcome: DefinedInstrument | MeritError } {
  const elapsed = stopwatch();
  try {
    const outcome = defineInstrument(data);
    return { ms: elapsed(), outcome };
  } catch (error) {
    if (!(error instanceof MeritError)) throw error;
    return { ms: elapsed(), outcome: error };
  }
}

it(
  `of ${RUNS} random changes, exactly those are refused that the naive checker refuses, each within ${SLOWEST} ms`,
  { timeout: 120_000 },
  () => {
    const random = seeded(2026);
    const codes = new Map<string, number>();
    let accepted = 0;
    for (let run = 0; run < RUNS; run++) {
      const data: unknown = JSON.parse(baseOf(run));
      mutate(data, random);
      let { ms, outcome } = timed(data);
      // A pause of the garbage collector, or of a busy machine, is none of ours.
      for (let tries = 0; ms > SLOWEST && tries < 3; tries++) ({ ms, outcome } = timed(data));
      if (ms > SLOWEST) throw new Error(`run ${run} took ${ms} ms: ${JSON.stringify(data)}`);

      const isAccepted = !(outcome instanceof MeritError);
      if (isAccepted !== isSoundInstrument(data)) {
        const said = outcome instanceof MeritError ? outcome.message : "accepted";
        throw new Error(`run ${run}, the checkers disagree: ${said}\n${JSON.stringify(data)}`);
      }
      if (outcome instanceof MeritError) {
        for (const issue of outcome.issues) codes.set(issue.code, (codes.get(issue.code) ?? 0) + 1);
        if (run % 50 === 0) expect(outcome.issues.flatMap(flawsOf)).toEqual([]);
      } else {
        accepted++;
        if (run % 50 < 5) expect(defineInstrument(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
      }
    }

    // A search that finds nothing but nonsense would show nothing.
    expect(accepted).toBeGreaterThan(RUNS / 20);
    expect(accepted).toBeLessThan(RUNS / 2);
    expect([...codes.keys()].sort()).toEqual([
      "citation-required",
      "duplicate",
      "indicator-count",
      "maxima-sum",
      "missing",
      "not-a-list",
      "not-a-number",
      "not-an-id",
      "not-an-object",
      "not-on-scale",
      "not-one-of",
      "not-rising",
      "not-text",
      "out-of-range",
      "percent-sum",
      "printed-end",
      "unknown-key",
      "weights-sum",
    ]);
    expect(Math.min(...codes.values())).toBeGreaterThan(100);
  },
);
