import fc from "fast-check";
import { attempt, MeritError } from "sistem-merit";
import { jobPersonMatch, matchCategoryOf } from "sistem-merit/competency";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { BY_MEAN, BY_SUM } from "./support.js";

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

const levels = { integritas: 3, komunikasi: 4, teknis: { a: 2 } } as const;
const side = fc.oneof(anything, nearly(levels));

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["achieved levels", side, (input) => jobPersonMatch(untyped(input), levels, BY_SUM)],
  ["required levels", side, (input) => jobPersonMatch(levels, untyped(input), BY_MEAN)],
  ["levels of both sides", side, (input) => jobPersonMatch(untyped(input), untyped(input), BY_MEAN)],
  [
    "technical levels",
    fc.oneof(anything, nearly(levels.teknis)),
    (input) => jobPersonMatch(untyped({ ...levels, teknis: input }), levels, BY_SUM),
  ],
  ["options", fc.oneof(anything, nearly({ ...BY_SUM })), (input) => jobPersonMatch(levels, levels, untyped(input))],
  [
    "a purpose",
    fc.oneof(anything, fc.string()),
    (input) => jobPersonMatch(levels, levels, untyped({ ...BY_SUM, purpose: input })),
  ],
  ["a percentage", fc.oneof(anything, fc.double()), (input) => matchCategoryOf(untyped(input), "mapping")],
  ["the purpose of a percentage", fc.oneof(anything, fc.string()), (input) => matchCategoryOf(80, untyped(input))],
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
