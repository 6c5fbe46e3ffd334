import fc from "fast-check";
import { attempt } from "sistem-merit";
import { type CompetencyLevels, jobPersonMatch, type MatchOptions } from "sistem-merit/competency";
import { competencyLevelsSchema, matchOptionsSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { untyped } from "../core/support.js";
import { all, BY_SUM, IDS } from "../competency/support.js";
import { anything } from "../properties/arbitraries.js";

const messages = (schema: z.ZodType, input: unknown): string[] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

/** What jobPersonMatch says of its first argument. */
function said(input: unknown): string[] {
  const outcome = attempt(() => jobPersonMatch(untyped(input), untyped(input), BY_SUM));
  if (outcome.ok) return [];
  const own = outcome.issues.filter(({ path }) => path[0] === "achieved");
  return own.map(({ path, message }) => `${path.slice(1).join(".")}: ${message.id}`);
}

const level = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constantFrom(null, "3", 3.5, undefined, [], {}, Number.NaN));
const levels = fc.oneof(
  anything,
  fc.record(
    { ...Object.fromEntries(IDS.map((id) => [id, level])), teknis: fc.oneof(level, fc.dictionary(fc.string(), level)) },
    { requiredKeys: [] },
  ),
);

describe("the schema of levels", () => {
  const schema = competencyLevelsSchema();

  it("takes what jobPersonMatch takes, and changes nothing", () => {
    const input: CompetencyLevels = { ...all(3), teknis: { "analisis-kebijakan": 4 } };
    expect(schema.parse(input)).toEqual(input);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<CompetencyLevels>();
  });

  it("finds in anything what jobPersonMatch finds, in the same words", () => {
    fc.assert(
      fc.property(levels, (input) => {
        expect(messages(schema, input)).toEqual(said(input));
      }),
      { numRuns: 500 },
    );
  });

  it("refuses no level at all, and speaks English on request", () => {
    expect(messages(schema, {})).toEqual([": wajib diisi"]);
    expect(messages(competencyLevelsSchema({ lang: "en" }), { integritas: 6 })).toEqual([
      "integritas: must be one of 1, 2, 3, 4, 5, got 6",
    ]);
  });
});

describe("the schema of the options of a match", () => {
  const schema = matchOptionsSchema();

  it("takes a purpose and a method", () => {
    expect(schema.parse(BY_SUM)).toEqual(BY_SUM);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<MatchOptions>();
  });

  it("accepts and refuses what jobPersonMatch does", () => {
    const word = fc.constantFrom(
      "selection",
      "mapping",
      "kkp-lainnya",
      "kkp-jpt-ahli-utama",
      "sum",
      "mean",
      "x",
      null,
      1,
    );
    const options = fc.oneof(anything, fc.record({ purpose: word, method: word, other: word }, { requiredKeys: [] }));
    fc.assert(
      fc.property(options, (input) => {
        // zod takes an absent and an undefined value for the same; so does jobPersonMatch: it refuses both.
        expect(schema.safeParse(input).success).toBe(attempt(() => jobPersonMatch(all(3), all(3), untyped(input))).ok);
      }),
      { numRuns: 500 },
    );
  });

  it("speaks both languages", () => {
    expect(messages(schema, { purpose: "selection" })).toEqual(["method: wajib diisi"]);
    expect(messages(matchOptionsSchema({ lang: "en" }), { ...BY_SUM, method: "x" })).toEqual([
      "method: must be one of sum, mean, got text",
    ]);
  });
});
