import fc from "fast-check";
import {
  compareGolongan,
  eselonEquivalent,
  formatNip,
  golonganInfo,
  golonganOfLevel,
  isNip,
  jabatanFromLabel,
  jabatanName,
  maskNip,
  nextGolongan,
  nipWarnings,
  parseNip,
  pppkEntryGolongan,
  previousGolongan,
} from "sistem-merit/asn";
import { attempt } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";
import { mutatedNumber } from "./numbers.js";

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
function flawsOfRun(run: () => unknown): string[] {
  const outcome = attempt(run);
  if (!outcome.ok) return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
  return outcome.value === undefined || survivesJson(outcome.value)
    ? []
    : [`not JSON: ${JSON.stringify(outcome.value)}`];
}

const words = fc.constantFrom(
  "kind",
  "level",
  "profession",
  "classification",
  "name",
  "fungsional",
  "pelaksana",
  "hakim",
  "ahli-muda",
  "lektor",
  "guru",
  "dosen",
  "III/a",
  "IX",
  "s1",
  "pns",
  "III.a",
  "laki-laki",
  "2026-01-01",
);
const value = fc.oneof(anything, words, mutatedNumber);
const withKeys = (...keys: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc.dictionary(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: fc.string() }),
      value,
      {
        maxKeys: 5,
      },
    ),
  );
const stated = withKeys("asOf", "birthDate", "sex", "appointed");
const post = withKeys("kind", "level", "profession", "classification", "name");

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["the number of parseNip", value, (input) => parseNip(untyped(input))],
  ["the value of isNip", value, isNip],
  ["the number of formatNip", value, (input) => formatNip(untyped(input))],
  ["the separator of formatNip", value, (input) => formatNip("196608011988031001", untyped(input))],
  ["the text of maskNip", value, (input) => maskNip(untyped(input))],
  ["the number of nipWarnings", value, (input) => nipWarnings(untyped(input), { asOf: "2026-01-01" })],
  ["what is stated to nipWarnings", stated, (input) => nipWarnings("196608011988031001", untyped(input))],
  [
    "the appointment stated to nipWarnings",
    withKeys("year", "month"),
    (input) => nipWarnings("196608011988031001", untyped({ asOf: "2026-01-01", appointed: input })),
  ],
  ["the golongan of golonganInfo", value, (input) => golonganInfo(untyped(input))],
  ["the golongan of nextGolongan", value, (input) => nextGolongan(untyped(input))],
  ["the golongan of previousGolongan", value, (input) => previousGolongan(untyped(input))],
  ["the first of compareGolongan", value, (input) => compareGolongan(untyped(input), "IX")],
  ["the second of compareGolongan", value, (input) => compareGolongan("IX", untyped(input))],
  ["the level of golonganOfLevel", value, (input) => golonganOfLevel(untyped(input), "pns")],
  ["the kind of golonganOfLevel", value, (input) => golonganOfLevel("mahir", untyped(input))],
  ["the education of pppkEntryGolongan", value, (input) => pppkEntryGolongan(untyped(input))],
  ["the echelon of eselonEquivalent", value, (input) => eselonEquivalent(untyped(input))],
  ["the label of jabatanFromLabel", value, (input) => jabatanFromLabel(untyped(input))],
  ["the post of jabatanName", post, (input) => jabatanName(untyped(input))],
];

describe("anything at all gives a result of plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, input, run) => {
    fc.assert(
      fc.property(input, (given) => {
        expect(flawsOfRun(() => run(given))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
