import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { attempt, kasn2019, kasn2019Sheet400, MeritError } from "sistem-merit";
import { defineInstrument, type InstrumentData } from "sistem-merit/instruments";
import { instrumentJsonSchema, instrumentSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { INSTRUMENT_SCHEMA, instrumentSchemaFile } from "../../scripts/instrument-schema.js";
import { instrumentForm } from "../../src/schemas/instrument.js";
import { untyped } from "../core/support.js";
import { asJson, COMPLETE, PARTIAL } from "../instruments/fixtures.js";
import { mutate, seeded } from "../instruments/mutate.js";
import { anything } from "../properties/arbitraries.js";

const SOUND = [COMPLETE, PARTIAL, kasn2019, kasn2019Sheet400];

const schema = instrumentSchema();
const form = instrumentForm();
const isInForm = new Ajv2020({ strict: true, allErrors: true }).compile(instrumentJsonSchema());

/** What a schema finds, as lines. */
function found(one: z.ZodType, data: unknown): string[] {
  const { error } = one.safeParse(data);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

/** What the function finds, in the same form. */
function thrown(data: unknown, lang: "id" | "en" = "id"): string[] {
  const outcome = attempt(() => defineInstrument(data));
  return outcome.ok ? [] : outcome.issues.map(({ path, message }) => `${path.join(".")}: ${message[lang]}`);
}

/** Random changes of sound instruments, every other time the same ones. */
const changed = fc.tuple(fc.constantFrom(...SOUND), fc.nat()).map(([base, seed]) => {
  const data = asJson<unknown>(base);
  mutate(data, seeded(seed));
  return data;
});

describe("the schema of an instrument", () => {
  it("takes what defineInstrument takes, and changes nothing", () => {
    for (const data of SOUND) expect(schema.parse(asJson(data))).toEqual(asJson(data));
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<InstrumentData>();
    expect(defineInstrument(schema.parse(asJson(kasn2019)))).toStrictEqual(kasn2019);
  });

  it("finds what defineInstrument finds, in the same words", () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: changed }, { weight: 1, arbitrary: anything }), (data) => {
        expect(found(schema, data)).toEqual(thrown(data));
      }),
      { numRuns: 100 },
    );
  });

  it("speaks English on request, with the code of the issue", () => {
    const data = { ...asJson(COMPLETE), maxPoints: 31 };
    const { error } = instrumentSchema({ lang: "en" }).safeParse(data);
    expect(error?.issues).toMatchObject([
      {
        code: "custom",
        params: { code: "maxima-sum" },
        message: "the maxima of the aspects must add up to 31, got 30",
      },
    ]);
    expect(found(schema, data)).toEqual(["maxPoints: nilai maksimum aspek harus berjumlah 31, diterima 30"]);
  });
});

// What the form knows of the codes: all but what must agree with something else, or is finer than a type.
const OF_FORM = new Set([
  "not-an-object",
  "missing",
  "unknown-key",
  "not-a-number",
  "not-text",
  "not-a-list",
  "not-an-id",
  "citation-required",
]);

describe("the form of an instrument, by zod and by another validator from the JSON Schema", () => {
  it("holds every sound instrument", () => {
    for (const data of SOUND) {
      expect(form.safeParse(asJson(data)).error).toBeUndefined();
      expect(isInForm(asJson(data)), JSON.stringify(isInForm.errors)).toBe(true);
    }
  });

  it("never refuses what defineInstrument takes, and always refuses a fault of form", () => {
    const seen = { sound: 0, form: 0, sums: 0 };
    fc.assert(
      fc.property(changed, (data) => {
        const json = asJson(data);
        const outcome = attempt(() => defineInstrument(json));
        const verdicts = [form.safeParse(json).success, isInForm(json)];
        if (outcome.ok) {
          expect(verdicts).toEqual([true, true]);
          seen.sound++;
        } else if (outcome.issues.some(({ code, path }) => OF_FORM.has(code) && !path.includes("levelTexts"))) {
          expect(verdicts).toEqual([false, false]);
          seen.form++;
        } else {
          // Both agree, whichever they say.
          expect(verdicts[0]).toBe(verdicts[1]);
          if (verdicts[0]) seen.sums++;
        }
      }),
      { numRuns: 250, seed: 6 },
    );
    expect(Math.min(seen.sound, seen.form, seen.sums)).toBeGreaterThan(5);
  });

  const FAULTS: readonly (readonly [what: string, data: unknown])[] = [
    ["nothing", null],
    ["a list", []],
    ["an empty object", {}],
    ["an instrument without rules", { ...COMPLETE, rules: undefined }],
    ["a key too many", { ...COMPLETE, maxPoint: 30 }],
    ["a name in one language", { ...COMPLETE, name: { id: "x" } }],
    ["a blank name", { ...COMPLETE, name: { id: " ", en: "x" } }],
    ["an id in capitals", { ...COMPLETE, id: "Rekaan" }],
    ["an id of 61 letters", { ...COMPLETE, id: "a".repeat(61) }],
    ["points as text", { ...COMPLETE, maxPoints: "30" }],
    ["0 points", { ...COMPLETE, maxPoints: 0 }],
    ["too many points", { ...COMPLETE, maxPoints: 1_000_001 }],
    ["a step that is none", { ...COMPLETE, step: 0.3 }],
    ["half a level", { ...COMPLETE, levels: [0, 1.5] }],
    ["a level of 101", { ...COMPLETE, levels: [0, 101] }],
    ["no aspects", { ...COMPLETE, aspects: [] }],
    ["no categories", { ...COMPLETE, categories: [] }],
    ["another rule", { ...COMPLETE, rules: { ...COMPLETE.rules, total: "mean" } }],
    ["seven decimals", { ...COMPLETE, index: { ...COMPLETE.index, decimals: 7 } }],
    ["no divisors", { ...COMPLETE, index: { ...COMPLETE.index, divisors: [] } }],
    ["a grade without a citation", { ...COMPLETE, maxPoints: { value: 30, grade: "official", cite: [] } }],
    ["a grade that does not exist", { ...COMPLETE, maxPoints: { value: 30, grade: "resmi", cite: [{ source: "x" }] } }],
    [
      "a citation without a source",
      { ...COMPLETE, maxPoints: { value: 30, grade: "official", cite: [{ article: "1" }] } },
    ],
    ["exclusive as a text", { ...COMPLETE, categories: [{ ...COMPLETE.categories[0], exclusive: "ya" }] }],
  ];
  it.each(FAULTS)("refuses %s, as the function does", (_what, data) => {
    const json: unknown = JSON.parse(JSON.stringify(data));
    expect([form.safeParse(json).success, isInForm(json)]).toEqual([false, false]);
    expect(() => defineInstrument(untyped(json))).toThrow(MeritError);
  });

  it("does not see that sums, orders and names contradict each other", () => {
    for (const data of [
      { ...COMPLETE, maxPoints: 31 },
      { ...COMPLETE, levels: [0, 2, 1] },
      { ...COMPLETE, aspects: [COMPLETE.aspects[0], COMPLETE.aspects[0]] },
    ]) {
      expect([form.safeParse(data).success, isInForm(data)]).toEqual([true, true]);
      expect(schema.safeParse(data).success).toBe(false);
    }
  });

  it("is JSON Schema 2020-12, plain and named by parts", () => {
    const json = instrumentJsonSchema();
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(Object.keys(json["$defs"] as object)).toContain("aspect");
    expect(JSON.stringify(json)).not.toContain("__schema");
    expect(instrumentJsonSchema()).toEqual(json);
  });

  it("stands in the file of the package (npx tsx scripts/instrument-schema.ts)", async () => {
    expect(readFileSync(INSTRUMENT_SCHEMA, "utf8")).toBe(await instrumentSchemaFile());
  });
});
