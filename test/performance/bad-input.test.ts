import fc from "fast-check";
import {
  checkDistribution,
  comparePredicates,
  creditFor,
  creditMissing,
  creditNeeded,
  integratedCredit,
  performancePredicate,
  predicateFromLabel,
} from "sistem-merit/performance";
import { describe, expect, it } from "vitest";
import { untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { flawsOfRun, nearly, saidBy } from "./support.js";

const POST = { kind: "fungsional", profession: "guru", level: "ahli-muda" };
const INPUT = { post: POST, predicate: "baik", months: 6 };
const COUNTS = { "sangat-kurang": 0, kurang: 1, "butuh-perbaikan": 2, baik: 3, "sangat-baik": 4 };

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["a result", anything, (input) => performancePredicate(untyped(input), "sesuai-ekspektasi")],
  ["a behaviour", anything, (input) => performancePredicate("sesuai-ekspektasi", untyped(input))],
  ["a predicate", anything, (input) => comparePredicates(untyped(input), untyped(input))],
  ["a label", fc.oneof(anything, fc.string()), (input) => predicateFromLabel(untyped(input))],
  ["what credit is reckoned from", fc.oneof(anything, nearly(INPUT, anything)), (input) => creditFor(untyped(input))],
  [
    "a post",
    fc.oneof(anything, nearly(POST, anything)),
    (input) => creditFor({ post: untyped(input), predicate: "baik", months: 12 }),
  ],
  [
    "options of credit",
    fc.oneof(anything, nearly({ minimumGrade: "caller" }, anything)),
    (input) => creditFor(untyped(INPUT), untyped(input)),
  ],
  ["a level", anything, (input) => creditNeeded(untyped(input))],
  ["a target", anything, (input) => creditMissing("ahli-utama", untyped(input), [1])],
  [
    "credits",
    fc.oneof(anything, fc.array(fc.oneof(fc.double(), anything))),
    (input) => creditMissing("mahir", "kenaikan-pangkat", untyped(input)),
  ],
  ["old credit", fc.oneof(anything, fc.double()), (input) => integratedCredit("ahli-muda", untyped(input))],
  ["an organisation", anything, (input) => checkDistribution(untyped(input), COUNTS)],
  [
    "counts",
    fc.oneof(anything, nearly(COUNTS, fc.oneof(fc.double(), fc.nat(), anything))),
    (input) => checkDistribution("baik", untyped(input)),
  ],
];

describe("anything at all gives plain data or well-formed issues", () => {
  it.each(RUNS)("as %s", (_, inputs, run) => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(flawsOfRun(() => run(input))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("nothing that may be about a person is ever repeated", () => {
  it.each(RUNS)("as %s", (_, _inputs, run) => {
    fc.assert(
      fc.property(nip, (number) => {
        for (const input of [number, Number(number), [number], { [number]: number }, { ...INPUT, [number]: 1 }]) {
          const said = saidBy(() => run(input));
          expect(said).not.toContain(number);
          expect(said).not.toContain(number.slice(0, 9));
        }
      }),
      { numRuns: 20 },
    );
  });
});
