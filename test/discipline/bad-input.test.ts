import fc from "fast-check";
import { absencePenalty, comparePenaltyLevels, heaviestPenalty } from "sistem-merit/discipline";
import { describe, expect, it } from "vitest";
import { untyped } from "../core/support.js";
import { flawsOfRun, nearly, saidBy } from "../performance/support.js";
import { anything, nip } from "../properties/arbitraries.js";

const ABSENCE = { days: 5, consecutive: 2, status: "cpns" };
const days = fc.oneof(fc.integer({ min: -1, max: 367 }), fc.double(), anything);

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["an absence", fc.oneof(anything, nearly(ABSENCE, days)), (input) => absencePenalty(untyped(input))],
  [
    "options",
    fc.oneof(anything, nearly({ minimumGrade: "caller" }, anything)),
    (input) => absencePenalty(untyped(ABSENCE), untyped(input)),
  ],
  ["a level", anything, (input) => comparePenaltyLevels(untyped(input), "berat")],
  ["levels", fc.oneof(anything, fc.array(anything)), (input) => heaviestPenalty(untyped(input))],
];

describe("anything at all gives plain data or well-formed issues", () => {
  it.each(RUNS)("as %s", (_, inputs, run) => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(flawsOfRun(() => run(input))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("nothing that may be about a person is ever repeated", () => {
  it.each(RUNS)("as %s", (_, _inputs, run) => {
    fc.assert(
      fc.property(nip, (number) => {
        for (const input of [number, Number(number), [number], { [number]: 1 }, { ...ABSENCE, days: Number(number) }]) {
          const said = saidBy(() => run(input));
          expect(said).not.toContain(number);
          expect(said).not.toContain(number.slice(0, 9));
        }
      }),
      { numRuns: 20 },
    );
  });
});
