import fc from "fast-check";
import { attempt } from "sistem-merit/core";
import {
  ipAsn,
  ipAsn2019,
  type IpAsnOptions,
  type IpAsnRecord,
  type IpAsnRow,
  ipAsnSummary,
} from "sistem-merit/ip-asn";
import { ipAsnOptionsSchema, ipAsnRecordSchema, ipAsnRowSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { found as thrownBy, untyped } from "../core/support.js";
import { recordsOf } from "../ip-asn/arbitraries.js";
import { FULL, FULL_STRUKTURAL, UNKNOWN } from "../ip-asn/fixtures.js";
import { anything } from "../properties/arbitraries.js";

/** What a schema finds, as `path: message`. */
function found(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`).sort();
}

/** What the library itself finds. */
function thrown(run: () => unknown): string[] {
  const outcome = attempt(run);
  return outcome.ok ? [] : outcome.issues.map(({ path, message }) => `${path.join(".")}: ${message.id}`).sort();
}

/** Records of which one answer, also one below, may be anything. */
const nearly = fc
  .tuple(
    recordsOf(false),
    fc.constantFrom("education", "post", "training", "performance", "discipline", "total", "unit"),
    fc.oneof(anything, fc.constantFrom("s1", "struktural", "unknown", "baik", { skp: 88 }, { predicate: "baik" })),
  )
  .map(([record, key, value]): unknown => ({ ...record, [key]: value }));
const inputs = fc.oneof(anything, recordsOf(false), nearly);

describe("the schema of a record", () => {
  const schema = ipAsnRecordSchema(ipAsn2019);

  it("takes what ipAsn takes, with other keys beside, and changes nothing", () => {
    for (const record of [...FULL, UNKNOWN, { ...FULL_STRUKTURAL, unit: "Dinas A" }]) {
      expect(schema.parse(record)).toEqual(record);
    }
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<IpAsnRecord>();
  });

  it("finds in anything what ipAsn finds, in the same words", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(found(schema, input)).toEqual(thrown(() => ipAsn(untyped(input), ipAsn2019)));
      }),
      { numRuns: 1000 },
    );
  });

  it("speaks English on request, and never repeats a text", () => {
    const english = ipAsnRecordSchema(ipAsn2019, { lang: "en" });
    expect(found(english, { ...FULL_STRUKTURAL, post: "197001012000031001 Budi" })).toEqual([
      "post: must be one of struktural, fungsional, pelaksana, got text",
    ]);
  });
});

describe("the schema of a row", () => {
  const schema = ipAsnRowSchema(ipAsn2019);

  it("takes a record or a total", () => {
    for (const row of [...FULL, { agency: "Kabupaten Batang", total: 84 }]) expect(schema.parse(row)).toEqual(row);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<IpAsnRow>();
  });

  it("finds in anything what ipAsnSummary finds, in the same words", () => {
    const totals = fc.record({
      total: fc.oneof(anything, fc.double({ min: -1, max: 101 }), fc.constantFrom(0, 84, 100)),
    });
    fc.assert(
      fc.property(fc.oneof(inputs, totals), (input) => {
        const own = thrown(() => ipAsnSummary([untyped(input)], { rule: ipAsn2019 }));
        expect(found(schema, input)).toEqual(own.map((line) => line.replace(/^records\.0\.?/, "")).sort());
      }),
      { numRuns: 1000 },
    );
  });

  it("speaks English on request", () => {
    expect(found(ipAsnRowSchema(ipAsn2019, { lang: "en" }), { total: 101 })).toEqual([
      "total: must be 0 to 100, got 101",
    ]);
  });
});

describe("the schema of the options", () => {
  const schema = ipAsnOptionsSchema(ipAsn2019);

  it("takes what ipAsn takes", () => {
    for (const options of [{}, { shortTraining: "sebanding" }, { minimumGrade: "secondary" }]) {
      expect(schema.parse(options)).toEqual(options);
    }
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<IpAsnOptions>();
  });

  it("accepts and refuses as ipAsn does", () => {
    const option = fc.oneof(anything, fc.constantFrom("tidak-dihitung", "sebanding", "caller", "interpretation"));
    const options = fc.oneof(
      anything.filter((value) => value !== undefined),
      fc.record({ shortTraining: option, minimumGrade: option }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(options, (value) => {
        const own = attempt(() => ipAsn(FULL_STRUKTURAL, ipAsn2019, untyped(value)));
        const isTooWeak = !own.ok && own.issues.every(({ code }) => code === "grade-below-minimum");
        expect(schema.safeParse(value).success).toBe(own.ok || isTooWeak);
      }),
      { numRuns: 500 },
    );
  });

  it("says what is allowed, in both languages", () => {
    expect(found(schema, { shortTraining: "separuh", x: 1 })).toEqual([
      ': kunci "x" tidak dikenal; yang dikenal: shortTraining, minimumGrade',
      "shortTraining: harus salah satu dari tidak-dihitung, sebanding, diterima teks",
    ]);
    expect(found(ipAsnOptionsSchema(ipAsn2019, { lang: "en" }), { minimumGrade: 1 })).toEqual([
      "minimumGrade: must be one of regulation, official, secondary, interpretation, caller, got 1",
    ]);
  });
});

it("every schema needs a rule", () => {
  for (const schemaOf of [ipAsnRecordSchema, ipAsnRowSchema, ipAsnOptionsSchema]) {
    expect(thrownBy(() => schemaOf(untyped(undefined)))).toEqual(["rule: not-an-object"]);
  }
});
