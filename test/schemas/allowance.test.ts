import fc from "fast-check";
import { allowance, type AllowancePolicy, type AllowanceRecord, appeal, type Correction } from "sistem-merit/allowance";
import { attempt } from "sistem-merit/core";
import { allowanceCorrectionSchema, allowancePolicySchema, allowanceRecordSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { attended, FULL, fullRecord, IN_MARCH, SIMPLE, simpleRecord } from "../allowance/support.js";
import { found as thrownBy, untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";

/** What a schema finds, as `path: message`. */
const found = (schema: z.ZodType, input: unknown): string[] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`).sort();

/** What the library itself finds, below the first keys of a path. */
function thrown(run: () => unknown, above: readonly string[] = []): string[] {
  const outcome = attempt(run);
  if (outcome.ok) return [];
  const own = outcome.issues.filter(({ path }) => above.every((key, at) => path[at] === key));
  return own.map(({ path, message }) => `${path.slice(above.length).join(".")}: ${message.id}`).sort();
}

/** Keeps some of the right values, so that the wrong ones are met beside them. */
const nearly = (right: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.subarray(Object.keys(right), { minLength: Object.keys(right).length - 1 }),
      fc.dictionary(
        fc.oneof(fc.constantFrom(...Object.keys(right)), fc.string()),
        fc.oneof(anything, fc.constant("unknown")),
        { maxKeys: 2 },
      ),
    )
    .map(([kept, wrong]) => ({
      ...Object.fromEntries(Object.entries(right).filter(([key]) => kept.includes(key))),
      ...wrong,
    }));

describe("the schema of a record", () => {
  const schema = allowanceRecordSchema(FULL, IN_MARCH);

  it("takes what allowance takes, and changes nothing", () => {
    expect(schema.parse(fullRecord)).toEqual(fullRecord);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<AllowanceRecord>();
  });

  it("finds what allowance finds, in the same words", () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly(fullRecord)), (input) => {
        expect(found(schema, input)).toEqual(thrown(() => allowance(untyped(input), FULL, IN_MARCH)));
      }),
      { numRuns: 200 },
    );
  });

  it("knows the policy and the month, and speaks both languages", () => {
    const record = { ...fullRecord, jobClass: 8, attendance: attended(1, { month: "2026-02" }) };
    expect(found(schema, record)).toEqual([
      "attendance.month: harus salah satu dari 2026-03, diterima teks",
      "jobClass: kebijakan tidak memuat pagu untuk kelas 8",
    ]);
    expect(found(allowanceRecordSchema(SIMPLE, { ...IN_MARCH, lang: "en" }), { ...simpleRecord, values: {} })).toEqual([
      "values.beban-kerja: is required",
      "values.prestasi-kerja: is required",
    ]);
  });

  it("needs a complete policy and a month", () => {
    expect(thrownBy(() => allowanceRecordSchema({ ...SIMPLE, rounding: undefined }, { month: "2026-3" }))).toEqual([
      "policy.rounding: policy-incomplete",
      "options.month: not-a-month",
    ]);
    expect(thrownBy(() => allowanceRecordSchema(SIMPLE, untyped({})))).toEqual(["options.month: missing"]);
  });
});

describe("the schema of a policy", () => {
  const schema = allowancePolicySchema();

  it("takes what allowance takes, and changes nothing", () => {
    expect(schema.parse(FULL)).toEqual(FULL);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<AllowancePolicy>();
  });

  it("finds what allowance finds, in the same words", () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly(FULL)), (input) => {
        const own = thrown(() => allowance(fullRecord, untyped(input), IN_MARCH), ["policy"]);
        expect(found(schema, input)).toEqual(own);
      }),
      { numRuns: 200 },
    );
  });

  it("says what is missing, in both languages", () => {
    expect(found(schema, { ...SIMPLE, rounding: undefined })).toEqual([
      "rounding: diperlukan cara pembulatan; tetapkan menurut peraturan instansi tentang tunjangan",
    ]);
    expect(found(allowancePolicySchema({ lang: "en" }), { ...SIMPLE, ceilings: undefined })).toEqual([
      "ceilings: needs the ceiling of every job class, in whole rupiah; set it by the agency's own regulation on the allowance",
    ]);
  });
});

describe("the schema of a correction", () => {
  const schema = allowanceCorrectionSchema();
  const correction: Correction = {
    role: "pejabat-penilai",
    date: "2026-04-10",
    reason: "salah catat",
    items: [{ item: "values", component: "capaian-kinerja", value: 97 }],
  };
  const first = allowance(fullRecord, FULL, IN_MARCH);

  it("takes what appeal takes, and changes nothing", () => {
    expect(schema.parse(correction)).toEqual(correction);
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<Correction>();
  });

  it("finds what appeal finds in the correction itself, in the same words", () => {
    const items = fc.array(fc.oneof(anything, nearly({ item: "values", component: "capaian-kinerja", value: 97 })), {
      maxLength: 1,
    });
    const input = fc.oneof(
      anything,
      nearly(correction),
      items.map((some) => ({ ...correction, items: some })),
    );
    fc.assert(
      fc.property(input, (value) => {
        expect(found(schema, value)).toEqual(thrown(() => appeal(first, untyped(value), FULL), ["correction"]));
      }),
      { numRuns: 200 },
    );
  });

  it("speaks both languages", () => {
    expect(found(schema, { ...correction, role: undefined })).toEqual(["role: wajib diisi"]);
    expect(found(allowanceCorrectionSchema({ lang: "en" }), { ...correction, items: [] })).toEqual([
      "items.0: is required",
    ]);
  });
});
