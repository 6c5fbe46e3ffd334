import fc from "fast-check";
import { attempt, MeritError } from "sistem-merit";
import { sakip, sakip2015, sakipFromAnswers, sakipGapTo, sakipPredicateOf } from "sistem-merit/sakip";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { allOf, LETTERS, VALUES } from "./support.js";

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
function flawsOfRun(run: () => unknown): string[] {
  try {
    const outcome = attempt(run);
    if (outcome.ok) return survivesJson(outcome.value) ? [] : [`not JSON: ${JSON.stringify(outcome.value)}`];
    return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
  } catch (error) {
    return [`threw ${String(error)}`];
  }
}

const nearly = (right: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> =>
  fc
    .dictionary(fc.oneof(fc.constantFrom(...Object.keys(right)), fc.string()), anything, { maxKeys: 3 })
    .map((wrong) => ({ ...right, ...wrong }));

const result = sakip(VALUES);
const numbers = fc.oneof(
  anything,
  fc.double(),
  fc.integer({ min: -1, max: 10_001 }).map((steps) => steps / 100),
);

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["values", fc.oneof(anything, nearly(VALUES)), (input) => sakip(untyped(input))],
  ["values of the obsolete scheme", fc.oneof(anything, nearly(VALUES)), (input) => sakip(untyped(input), sakip2015)],
  ["rules", anything, (input) => sakip(VALUES, untyped(Array.isArray(input) ? [] : (input ?? null)))],
  ["answers", fc.oneof(anything, nearly(allOf("A"))), (input) => sakipFromAnswers(untyped(input))],
  [
    "answers of a component",
    fc.oneof(anything, nearly({ keberadaan: "A", kualitas: "B", pemanfaatan: "C" })),
    (input) => sakipFromAnswers(untyped({ ...allOf("A"), "pelaporan-kinerja": input })),
  ],
  ["a total", numbers, (input) => sakipPredicateOf(untyped(input))],
  ["a result", fc.oneof(numbers, nearly({ ...result })), (input) => sakipGapTo(untyped(input), "A")],
  [
    "components of a result",
    fc.oneof(anything, fc.array(fc.oneof(anything, fc.constantFrom(...result.components)))),
    (input) => sakipGapTo(untyped({ ...result, components: input }), "A"),
  ],
  [
    "a target",
    fc.oneof(anything, fc.constantFrom(...LETTERS.map(([letter]) => letter))),
    (input) => sakipGapTo(71.58, untyped(input)),
  ],
];

describe("anything at all gives a result of plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, input, run) => {
    fc.assert(
      fc.property(input, (value) => {
        expect(flawsOfRun(() => run(value))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("no text and no number of a person is ever repeated", () => {
  it.each(RUNS)("as %s", (_, __, run) => {
    fc.assert(
      fc.property(nip, fc.boolean(), (number, asNumber) => {
        for (const value of asNumber ? [Number(number)] : [number, [number], { [number]: number }]) {
          try {
            run(value);
          } catch (error) {
            const said =
              error instanceof MeritError ? `${String(error)}${JSON.stringify(error.issues)}` : String(error);
            expect(said).not.toContain(number);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
