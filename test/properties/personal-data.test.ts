import fc from "fast-check";
import {
  assessAspects,
  assessIndicators,
  categoryOf,
  explain,
  indexOf,
  kasn2019,
  MeritError,
  withIndicatorWeights,
} from "sistem-merit";
import { valueAt } from "sistem-merit/core";
import { checkIndicatorWeights, pointsPrintedAs } from "sistem-merit/merit";
import { describe, expect, it } from "vitest";
import { untyped } from "../core/support.js";
import { complete410, MK_2021, MK_LEVELS, WEIGHTS_410 } from "../merit/fixtures.js";
import { nip } from "./arbitraries.js";

interface Person {
  readonly nip: string;
  readonly name: string;
}

const person: fc.Arbitrary<Person> = fc.record({
  nip,
  name: fc.string({ unit: fc.constantFrom("Q", "X", "Z", "W", "Ä", "Ë"), minLength: 6, maxLength: 12 }),
});

/** Everything that an error says: message, stack head, codes, paths, params, texts, citations. */
function saidBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof MeritError) return `${String(error)}\n${error.stack ?? ""}\n${JSON.stringify(error.issues)}`;
    throw error;
  }
  throw new Error("a MeritError was expected");
}

const assess = (scores: unknown, options?: unknown): unknown =>
  assessAspects(kasn2019, untyped(scores), untyped(options));
const pengadaan = (weights: unknown): unknown => ({ ...WEIGHTS_410, pengadaan: weights });
const complete = (weights: unknown): unknown => withIndicatorWeights(kasn2019, untyped(weights));
const check = (weights: unknown): unknown => checkIndicatorWeights(kasn2019, untyped(weights));

const AS_VALUE: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["a score", (value) => assess({ ...MK_2021, pengadaan: value })],
  ["all scores", (value) => assess(value)],
  ["scores in a list", (value) => assess([value])],
  ["the divisor", (value) => assess(MK_2021, { divisor: value })],
  ["the weakest grade", (value) => assess(MK_2021, { minimumGrade: value })],
  ["the options", (value) => assess(MK_2021, value)],
  ["the instrument", (value) => assessAspects(untyped(value), MK_2021)],
  ["a level", (value) => assessIndicators(complete410, untyped({ ...MK_LEVELS, a1: value }))],
  ["all levels", (value) => assessIndicators(complete410, untyped(value))],
  ["a weight", (value) => complete(pengadaan({ x: value }))],
  ["a weight to be checked", (value) => check(pengadaan({ x: value }))],
  ["the weights of an aspect", (value) => complete(pengadaan(value))],
  ["all weights", (value) => complete(value)],
  ["points", (value) => categoryOf(kasn2019, untyped(value))],
  ["points of the index", (value) => indexOf(kasn2019, untyped(value))],
  ["an aspect by name", (value) => pointsPrintedAs(kasn2019, untyped(value), 50, 0)],
  ["a percentage", (value) => pointsPrintedAs(kasn2019, "pengadaan", untyped(value), 0)],
  ["decimals", (value) => pointsPrintedAs(kasn2019, "pengadaan", 50, untyped(value))],
  ["a language", (value) => explain(assessAspects(kasn2019, MK_2021), { lang: untyped(value) })],
  ["a date", (value) => valueAt([{ from: "2019-01-01", value: 1 }], untyped(value))],
];

const AS_KEY: readonly (readonly [string, (key: string) => unknown])[] = [
  ["an aspect", (key) => assess({ ...MK_2021, [key]: 1 })],
  ["the only aspect", (key) => assess({ [key]: 1 })],
  ["an inherited key", (key) => assess({ ...MK_2021, __proto__: { [key]: 1 } })],
  ["an option", (key) => assess(MK_2021, { [key]: 1 })],
  ["an indicator among the levels", (key) => assessIndicators(complete410, untyped({ ...MK_LEVELS, [key]: 1 }))],
  ["an aspect among the weights", (key) => complete({ ...WEIGHTS_410, [key]: {} })],
  ["an indicator with a weight that is none", (key) => complete(pengadaan({ [key]: "10" }))],
  ["an indicator with a weight out of range", (key) => complete(pengadaan({ [key]: 0 }))],
  ["an indicator with a weight of three decimals", (key) => check(pengadaan({ [key]: 3.333 }))],
  [
    "an indicator in two aspects",
    (key) => complete({ ...(pengadaan({ [key]: 10 }) as object), "sistem-informasi": { [key]: 6 } }),
  ],
  ["an indicator beside an inherited one", (key) => complete(pengadaan({ [key]: 10, __proto__: { x: 1 } }))],
  ["an inherited indicator", (key) => complete(pengadaan({ x: 10, __proto__: { [key]: 1 } }))],
  [
    "an indicator that is missing among the levels",
    (key) => assessIndicators(withIndicatorWeights(kasn2019, untyped(pengadaan({ [key]: 10 }))), untyped({ x: 1 })),
  ],
  [
    "an indicator whose level does not exist",
    (key) => assessIndicators(withIndicatorWeights(kasn2019, untyped(pengadaan({ [key]: 10 }))), untyped({ [key]: 5 })),
  ],
  ["an option of explain", (key) => explain(assessAspects(kasn2019, MK_2021), untyped({ [key]: "id" }))],
];

describe("no text that was passed in is ever repeated", () => {
  it.each(AS_VALUE)("as %s", (_, run) => {
    fc.assert(
      fc.property(person, (someone) => {
        const { nip: number, name } = someone;
        expect(saidBy(() => run(number))).not.toContain(number);
        expect(saidBy(() => run(name))).not.toContain(name);
        const said = saidBy(() => run([number, name, someone]));
        expect(said).not.toContain(number);
        expect(said).not.toContain(name);
      }),
      { numRuns: 25 },
    );
  });
});

describe("no number that could be a person's is ever repeated", () => {
  it.each(AS_VALUE)("as %s", (_, run) => {
    fc.assert(
      fc.property(
        fc.oneof(nip.map(Number), fc.integer({ min: 1_000_000_000, max: Number.MAX_SAFE_INTEGER })),
        fc.boolean(),
        (number, negative) => {
          const said = saidBy(() => run(negative ? -number : number));
          expect(said).not.toContain(String(number));
          expect(said.replace(/:\d+:\d+\)?$/gm, "")).not.toMatch(/\d{10}/);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(AS_VALUE)("as %s, in whole numbers without limit", (_, run) => {
    expect(saidBy(() => run(198_501_012_010_011_001n))).not.toContain("198501012010011001");
  });
});

describe("no key with nine digits or more is ever repeated with its digits", () => {
  it.each(AS_KEY)("as %s", (_, run) => {
    fc.assert(
      fc.property(nip, fc.constantFrom("", " ", "-", "."), (number, separator) => {
        const key = [number.slice(0, 8), number.slice(8, 14), number.slice(14)].join(separator);
        const said = saidBy(() => run(key));
        expect(said).not.toContain(key);
        expect(said).not.toContain(number.slice(0, 8));
        expect(said).not.toContain(number.slice(8, 14));
      }),
      { numRuns: 25 },
    );
  });
});
