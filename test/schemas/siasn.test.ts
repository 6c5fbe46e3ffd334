import fc from "fast-check";
import { readSiasn, siasnFields, type SiasnKind, type SiasnRecords } from "sistem-merit/siasn";
import { siasnDataUtamaSchema, siasnHistorySchema, siasnRecordsSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { found as thrownBy, untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";
import { ALL, DATA_UTAMA, GOLONGAN } from "../siasn/fixtures.js";

/** What a schema finds, as `path: message`. */
function found(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`).sort();
}

/** What the library itself finds. */
const read = (kind: SiasnKind, input: unknown): string[] =>
  readSiasn(kind, untyped(input))
    .issues.map(({ path, message }) => `${path.join(".")}: ${message.id}`)
    .sort();

const KINDS = Object.keys(siasnFields.value) as SiasnKind[];
const HISTORIES = KINDS.filter((kind) => kind !== "data-utama");

const recordOf = (kind: SiasnKind): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.keys(siasnFields.value[kind]).map((field) => [
        field,
        fc.oneof(anything, fc.constantFrom("1", "31-02-2020", "01-02-2020", "2020", "", null, 5)),
      ]),
    ),
    { requiredKeys: [] },
  );

describe("the schema of the main record", () => {
  const schema = siasnDataUtamaSchema();

  it("takes what the service gives, and changes nothing", () => {
    for (const record of [DATA_UTAMA, {}, { nipBaru: null, lain: { a: 1 } }])
      expect(schema.parse(record)).toEqual(record);
  });

  it("finds in anything what readSiasn finds, in the same words", () => {
    fc.assert(
      fc.property(fc.oneof(anything, recordOf("data-utama")), (input) => {
        expect(found(schema, input)).toEqual(read("data-utama", input));
      }),
      { numRuns: 100 },
    );
  });

  it("speaks English on request, and never repeats a text", () => {
    expect(found(siasnDataUtamaSchema({ lang: "en" }), { tglLahir: "RAHASIA", nik: 1 })).toEqual([
      "tglLahir: must be an existing day, written dd-MM-yyyy, got text",
    ]);
  });
});

describe.each(HISTORIES)("the schema of %s", (kind) => {
  const schema = siasnHistorySchema(untyped(kind));

  it("takes a list, an empty one, and none", () => {
    for (const list of [[{}], [], null, undefined]) expect(found(schema, list)).toEqual([]);
    expect(found(schema, "x")).toEqual([": harus berupa daftar, diterima teks"]);
    expect(found(schema, [1, {}])).toEqual(["0: harus berupa objek biasa, diterima 1"]);
  });

  it("finds in every record what readSiasn finds, in the same words", () => {
    fc.assert(
      fc.property(recordOf(kind), (input) => {
        expect(found(schema, [{}, input])).toEqual(read(kind, input).map((line) => `1.${line}`));
      }),
      { numRuns: 30 },
    );
  });
});

describe("the schema of everything that was fetched", () => {
  const schema = siasnRecordsSchema();

  it("takes what the functions take", () => {
    expect(schema.parse(ALL)).toEqual(ALL);
    expect(schema.parse({})).toEqual({});
    expect(schema.parse({ dataUtama: null, rwHukdis: null })).toEqual({ dataUtama: null, rwHukdis: null });
    expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<SiasnRecords>();
  });

  it("finds what is wrong at its place", () => {
    expect(
      found(schema, {
        dataUtama: { tglLahir: "x" },
        rwGolongan: [GOLONGAN, { ...GOLONGAN, tmtGolongan: "x" }],
        rwHukdis: {},
        rwKinerjaPeriodik: [{ tahun: "x" }],
        rwAngkaKredit: [{ bulanMulaiPenailan: 13 }],
        rwSkp: [],
      }).map((line) => line.split(": ")[0]),
    ).toEqual([
      "dataUtama.tglLahir",
      "rwAngkaKredit.0.bulanMulaiPenailan",
      "rwGolongan.1.tmtGolongan",
      "rwHukdis",
      "rwKinerjaPeriodik.0.tahun",
      "rwSkp",
    ]);
    expect(found(schema, 1)).toEqual([": harus berupa objek biasa, diterima 1"]);
  });

  it("needs no kind that does not exist", () => {
    expect(thrownBy(() => readSiasn(untyped("rw-lain"), {}))).toEqual(["kind: not-one-of"]);
  });
});
