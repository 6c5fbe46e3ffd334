import fc from "fast-check";
import { attempt, MeritError } from "sistem-merit/core";
import {
  hasOwnPpk,
  isRegionCode,
  kepmendagri2430Of2025 as regions,
  parseInstansi,
  parseRegionCode,
  ppkOf,
  provinceOf,
} from "sistem-merit/instansi";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { BODIES, KINDS } from "./support.js";

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
function flawsOfRun(run: () => unknown): string[] {
  try {
    const outcome = attempt(run);
    if (outcome.ok) return survivesJson(outcome.value) ? [] : ["not JSON"];
    return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
  } catch (error) {
    return [`threw ${String(error)}`];
  }
}

const nearly = fc
  .tuple(fc.constantFrom(...KINDS), fc.dictionary(fc.constantFrom("kind", "code", "name", "bknCode", "x"), anything))
  .map(([kind, wrong]) => ({ ...BODIES[kind], ...wrong }));

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["code of parseRegionCode", fc.oneof(anything, fc.string()), (input) => parseRegionCode(untyped(input))],
  ["value of isRegionCode", fc.oneof(anything, fc.string()), (input) => isRegionCode(input)],
  ["code of provinceOf", fc.oneof(anything, fc.string()), (input) => provinceOf(untyped(input), regions)],
  ["regions of provinceOf", anything, (input) => provinceOf("32", untyped(input))],
  ["value of parseInstansi", fc.oneof(anything, nearly), (input) => parseInstansi(input)],
  ["instansi of hasOwnPpk", fc.oneof(anything, nearly), (input) => hasOwnPpk(untyped(input), regions)],
  ["regions of hasOwnPpk", anything, (input) => hasOwnPpk(BODIES.kota, untyped(input))],
  ["kind of ppkOf", fc.oneof(anything, fc.string()), (input) => ppkOf(untyped(input))],
];

describe("anything at all gives plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, input, run) => {
    fc.assert(
      fc.property(input, (value) => {
        expect(flawsOfRun(() => run(value))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Everything that an error says. */
function saidBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof MeritError) return `${String(error)}\n${error.stack ?? ""}\n${JSON.stringify(error.issues)}`;
    throw error;
  }
  throw new Error("a MeritError was expected");
}

const PLACES: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["a region code", (value) => parseRegionCode(untyped(value))],
  ["the code of a province", (value) => provinceOf(untyped(value), regions)],
  ["the regions", (value) => provinceOf("32", untyped(value))],
  ["a government body", (value) => parseInstansi(value)],
  ["a kind", (value) => parseInstansi({ kind: value, name: "X" })],
  ["the code of a body", (value) => parseInstansi({ ...BODIES.kota, code: value })],
  ["the name of a body that is wrong elsewhere", (value) => parseInstansi({ kind: "kota", name: value, code: "32" })],
  ["a BKN code that is no text", (value) => parseInstansi({ ...BODIES.lpnk, bknCode: [value] })],
  ["an unknown key", (value) => parseInstansi({ ...BODIES.lpnk, [String(value)]: 1 })],
  ["the kind of a PPK", (value) => ppkOf(untyped(value))],
];

describe("no text and no number that could be a person's is ever repeated", () => {
  it.each(PLACES)("as %s", (_, run) => {
    fc.assert(
      fc.property(nip, (number) => {
        expect(saidBy(() => run(number))).not.toContain(number);
        expect(saidBy(() => run(Number(number)))).not.toContain(String(Number(number)));
      }),
      { numRuns: 25 },
    );
  });

  it("a province code that is unknown is not repeated either", () => {
    expect(saidBy(() => provinceOf("77.12.34.5678", regions))).not.toContain("5678");
  });
});
