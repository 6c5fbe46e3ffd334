import fc from "fast-check";
import { attempt } from "sistem-merit";
import {
  sakip,
  sakip2015,
  sakip2021,
  type Sakip2021ComponentId,
  type SakipAnswers,
  sakipFromAnswers,
  type SakipValues,
} from "sistem-merit/sakip";
import { sakipAnswersSchema, sakipValuesSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { untyped } from "../core/support.js";
import { allOf, COMPONENTS, INVENTED, LETTERS, SUBS, VALUES } from "../sakip/support.js";

const messages = (schema: z.ZodType, input: unknown): string[] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`).sort();

/** Almost every value that JSON can hold, near the limits above all. */
const any = fc.oneof(
  fc.integer({ min: -2, max: 3002 }).map((steps) => steps / 100),
  fc.double(),
  fc.constantFrom(null, "15", "A", true, [], {}, undefined, 15.005, 5e-324, Number.NaN, Infinity, -0),
);
const letter = fc.oneof(fc.constantFrom(...LETTERS.map(([id]) => id)), fc.constantFrom("a", "AB", "", "F"), any);

describe("the schema of component values", () => {
  const schema = sakipValuesSchema(sakip2021);

  it("takes what sakip takes", () => {
    expect(schema.parse(VALUES)).toEqual(VALUES);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<SakipValues<Sakip2021ComponentId>>();
  });

  it("accepts and refuses one value as sakip does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMPONENTS), any, (id, value) => {
        const input = { ...VALUES, [id]: value };
        expect(schema.safeParse(input).success).toBe(attempt(() => sakip(untyped(input))).ok);
      }),
      { numRuns: 1000 },
    );
  });

  it("accepts every hundredth that sakip accepts", () => {
    for (let steps = 0; steps <= 3000; steps++) {
      if (!schema.safeParse({ ...VALUES, "perencanaan-kinerja": steps / 100 }).success) throw new Error(`${steps}`);
    }
  });

  it("accepts and refuses keys as sakip does", () => {
    const keys = fc.subarray([...COMPONENTS, "capaian-kinerja", "x"]);
    fc.assert(
      fc.property(keys, (chosen) => {
        const input = Object.fromEntries(chosen.map((id) => [id, 1]));
        expect(schema.safeParse(input).success).toBe(attempt(() => sakip(untyped(input))).ok);
        const old = attempt(() => sakip(untyped(input), sakip2015)).ok;
        expect(sakipValuesSchema(sakip2015).safeParse(input).success).toBe(old);
      }),
    );
  });

  it("speaks both languages", () => {
    expect(messages(schema, { ...VALUES, "pelaporan-kinerja": 15.01 })).toEqual([
      "pelaporan-kinerja: harus 0 sampai 15, diterima 15.01",
    ]);
    expect(messages(sakipValuesSchema(sakip2021, { lang: "en" }), null)).toEqual([
      ": must be a plain object, got nothing",
    ]);
    expect(messages(sakipValuesSchema(INVENTED), { satu: 9.95 })).toEqual(["satu: harus kelipatan 0.1, diterima 9.95"]);
  });
});

describe("the schema of answers", () => {
  const schema = sakipAnswersSchema(sakip2021);

  it("takes what sakipFromAnswers takes", () => {
    expect(schema.parse(allOf("BB"))).toEqual(allOf("BB"));
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<SakipAnswers<Sakip2021ComponentId>>();
  });

  it("accepts and refuses one answer, or one component, as sakipFromAnswers does", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPONENTS),
        fc.constantFrom(...SUBS),
        letter,
        fc.boolean(),
        (id, sub, value, whole) => {
          const answers = allOf("B");
          const input = { ...answers, [id]: whole ? value : { ...answers[id], [sub]: value } };
          expect(schema.safeParse(input).success).toBe(attempt(() => sakipFromAnswers(untyped(input))).ok);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("names a key too many in the same words, and speaks English on request", () => {
    const input = { ...allOf("A"), "pelaporan-kinerja": { ...allOf("A")["pelaporan-kinerja"], lain: "A" } };
    expect(messages(schema, input)).toEqual([
      'pelaporan-kinerja: kunci "lain" tidak dikenal; yang dikenal: keberadaan, kualitas, pemanfaatan',
    ]);
    expect(
      messages(sakipAnswersSchema(sakip2021, { lang: "en" }), { ...allOf("A"), "pelaporan-kinerja": "A" }),
    ).toEqual(["pelaporan-kinerja: must be a plain object, got text"]);
  });
});
