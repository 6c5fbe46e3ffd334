import fc from "fast-check";
import { assessAspects, attempt, kasn2019 } from "sistem-merit";
import { compareResults, type KnownResult } from "sistem-merit/merit";
import { assessBounds, type AspectAnswers, type IndicatorAnswers } from "sistem-merit/plan";
import { aspectAnswersSchema, indicatorAnswersSchema, resultSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { asInstrument, ASPECTS, complete410, FULL_410, MK_2021, MK_LEVELS } from "../merit/fixtures.js";

/** An invented rule: the 2019 instrument says nothing of answers that do not apply. */
const applicable = {
  ...kasn2019,
  rules: { ...kasn2019.rules, notApplicable: { value: "leaves-denominator", grade: "interpretation", cite: [] } },
} as const;

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

const ANYTHING = fc.oneof(
  fc.constantFrom("unknown", "not-applicable", "belum", "", null, undefined, true, Number.NaN, Infinity, [], {}),
  fc.integer({ min: -2, max: 132 }),
  fc.integer({ min: 0, max: 264 }).map((half) => half / 2),
  fc.constantFrom(0.25, 37.25, 410.5),
);

describe("the schema of answers by aspect", () => {
  const schema = aspectAnswersSchema(applicable);

  it("takes points, unknown and not-applicable, as assessBounds does", () => {
    const answers = { ...MK_2021, pengadaan: "unknown", "sistem-informasi": "not-applicable" };
    expect(schema.parse(answers)).toEqual(answers);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<AspectAnswers<typeof applicable>>();
  });

  it("finds in any answers what assessBounds finds, in the same words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ASPECTS), ANYTHING, (aspect, answer) => {
        const answers = { ...FULL_410, [aspect]: answer };
        const own = thrown(() => assessBounds(applicable, answers as AspectAnswers<typeof applicable>));
        // An absent answer is missing, and so is one that is undefined.
        const expected = answer === undefined ? [`${aspect}: wajib diisi`] : own;
        expect(found(schema, answers)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("finds every aspect that is forgotten, and every key too many", () => {
    const answers = { pengadaan: "unknown", promosi: 25 };
    const own = thrown(() => assessBounds(applicable, answers as never));
    expect(found(schema, answers)).toHaveLength(own.length);
    expect(found(schema, null)).toEqual([": harus berupa objek biasa, diterima kosong"]);
  });

  it("speaks English on request", () => {
    const english = aspectAnswersSchema(kasn2019, { lang: "en" });
    expect(found(english, { ...MK_2021, pengadaan: "x" })).toEqual([
      "pengadaan: must be one of unknown, not-applicable, got text",
    ]);
    expect(found(english, { ...MK_2021, pengadaan: 41 })).toEqual(["pengadaan: must be 0 to 40, got 41"]);
  });
});

describe("the schema of answers by indicator", () => {
  const schema = indicatorAnswersSchema(complete410);

  it("takes levels, unknown and not-applicable", () => {
    const answers = { ...MK_LEVELS, a1: "unknown", h4: "not-applicable" };
    expect(schema.parse(answers)).toEqual(answers);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<IndicatorAnswers<typeof complete410>>();
  });

  it("finds in any answers what assessBounds finds, in the same words", () => {
    const weighted = { ...complete410, rules: applicable.rules };
    fc.assert(
      fc.property(fc.constantFrom("a1", "c5", "h4"), ANYTHING, (id, answer) => {
        const answers = { ...MK_LEVELS, [id]: answer };
        const own = thrown(() => assessBounds(weighted, answers as IndicatorAnswers<typeof complete410>));
        expect(found(schema, answers)).toEqual(answer === undefined ? [`${id}: wajib diisi`] : own);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the schema of a result", () => {
  const schema = resultSchema();

  it("takes an assessment, a decision, a total, a category, with other keys beside, and changes nothing", () => {
    const results = [
      assessAspects(kasn2019, MK_2021),
      { instansi: "Kota Pekalongan", year: 2023, instrument: "kasn-9-2019", category: "sangat-baik", points: 327 },
      { instrument: "kasn-9-2019-400", points: 318.5, kind: "kabupaten" },
      { instrument: "kasn-9-2019", category: { id: "baik" } },
    ];
    for (const result of results) expect(schema.parse(result)).toEqual(result);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<KnownResult>();
  });

  it.each([
    [null],
    [undefined],
    ["kasn-9-2019"],
    [{}],
    [{ instrument: "kasn-2019", points: 300 }],
    [{ instrument: "kasn-9-2019", points: 300.25, category: "cukup", aspects: {} }],
    [{ instrument: "kasn-9-2019", points: 264.5, category: "sangat-baik" }],
    [{ instrument: "kasn-9-2019", aspects: [{ id: "pengadaan", points: 41 }, { id: "x" }, null] }],
  ])("finds in %j what compareResults finds, in the same words", (result) => {
    const fine = { instrument: "kasn-9-2019", points: 300 } as const;
    const own = thrown(() => compareResults(result as KnownResult, fine));
    expect(own.length).toBeGreaterThan(0);
    expect(found(schema, result)).toEqual(own.map((line) => line.replace(/^from\.?/, "")).sort());
  });

  it("speaks English on request, and never repeats a text", () => {
    const [line] = found(resultSchema({ lang: "en" }), { instrument: "197001012000031001 Budi" });
    expect(line).toBe("instrument: must be one of kasn-9-2019, kasn-9-2019-400, got text");
  });

  it("is for results, not for instruments", () => {
    expect(found(schema, asInstrument(kasn2019))).not.toEqual([]);
  });
});
