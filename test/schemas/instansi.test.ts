import fc from "fast-check";
import { attempt } from "sistem-merit";
import {
  type Instansi,
  type InstansiDaerah,
  type InstansiPusat,
  isRegionCode,
  parseInstansi,
  type RegionCode,
} from "sistem-merit/instansi";
import { instansiDaerahSchema, instansiPusatSchema, instansiSchema, regionCodeSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { untyped } from "../core/support.js";
import { BODIES, KINDS, TWO_DIGITS } from "../instansi/support.js";
import { anything } from "../properties/arbitraries.js";

/** What a schema finds, as `path: message`, each key too many by itself. */
function found(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? [])
    .flatMap(({ path, message }) => message.split(/; (?=kunci |key )/).map((line) => `${path.join(".")}: ${line}`))
    .sort();
}

/** What the library itself finds. zod reports keys too many at the object. */
function thrown(input: unknown): string[] {
  const outcome = attempt(() => parseInstansi(input));
  if (outcome.ok) return [];
  return outcome.issues
    .map(({ code, path, message }) => `${code === "unknown-key" ? "" : path.join(".")}: ${message.id}`)
    .sort();
}

const value = fc.oneof(
  fc.constantFrom("", "X", "32", "32.00", "32.01", "32.69", "32.70", "32.71", "32.99", "32.1", "32.01.01", "3201"),
  fc.constantFrom(null, 32, 32.1, true, [], {}, Number.NaN),
);

describe("the schema of a government body", () => {
  const schema = instansiSchema();

  it.each(KINDS)("takes a %s, and gives back a frozen copy", (kind) => {
    const read = schema.parse(BODIES[kind]);
    expect(read).toEqual(BODIES[kind]);
    expect(Object.isFrozen(read)).toBe(true);
    expect(parseInstansi(read)).toEqual(BODIES[kind]);
  });

  it("finds in a body of a known kind what the library finds, in the same words", () => {
    const change = fc.dictionary(fc.constantFrom("code", "name", "bknCode", "kota"), value, { maxKeys: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), change, fc.constantFrom("code", "name", "x"), (kind, wrong, gone) => {
        const input = Object.fromEntries(Object.entries({ ...BODIES[kind], ...wrong }).filter(([key]) => key !== gone));
        expect(found(schema, input)).toEqual(thrown(input));
      }),
      { numRuns: 1000 },
    );
  });

  it("accepts what the library accepts, and nothing else, whatever comes", () => {
    const nearly = fc.record(
      { kind: fc.oneof(fc.constantFrom(...KINDS), anything), name: value, code: value, bknCode: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (input) => {
        expect(schema.safeParse(input).success).toBe(attempt(() => parseInstansi(input)).ok);
      }),
      { numRuns: 700 },
    );
  });

  const ofOneKind = (["provinsi", "kabupaten", "kota"] as const).map(
    (kind) => [kind, instansiDaerahSchema(kind)] as const,
  );

  it.each(TWO_DIGITS)("takes KK %s for the same kind as the library", (kk) => {
    for (const [kind, own] of ofOneKind) {
      const input = { kind, code: `11.${kk}`, name: "X" };
      expect(schema.safeParse(input).success).toBe(attempt(() => parseInstansi(input)).ok);
      expect(own.safeParse(input).success).toBe(attempt(() => parseInstansi(input)).ok);
    }
  });

  it.each([
    [undefined, ": wajib diisi"],
    [null, ": harus berupa objek biasa, diterima kosong"],
    [[], ": harus berupa objek biasa, diterima daftar"],
    ["kota", ": harus berupa objek biasa, diterima teks"],
    [{}, "kind: wajib diisi"],
    [{ kind: "dinas" }, `kind: harus salah satu dari ${KINDS.join(", ")}, diterima teks`],
    [{ kind: 1 }, `kind: harus salah satu dari ${KINDS.join(", ")}, diterima 1`],
  ])("says what is wrong with %o", (input, message) => {
    expect(found(schema, input)).toEqual([message]);
  });

  it("speaks English on request", () => {
    expect(found(instansiSchema({ lang: "en" }), { kind: "kabupaten", code: "11.71", name: "", x: 1 })).toEqual([
      ': key "x" is not known; known are: kind, code, name',
      "code: must be the code of a kabupaten (PP.KK; KK 01–69) as text, got the code of a kota",
      "name: is required",
    ]);
    expect(found(instansiSchema({ lang: "en" }), { kind: "dinas" })).toEqual([
      `kind: must be one of ${KINDS.join(", ")}, got text`,
    ]);
  });

  it("reaches the schema of each kind", () => {
    expect(schema.options.map((option) => KINDS.filter((kind) => option.safeParse(BODIES[kind]).success))).toEqual(
      KINDS.map((kind) => [kind]),
    );
  });

  it("has the types of the library", () => {
    expectTypeOf<z.output<typeof schema>>().toExtend<Instansi>();
    expectTypeOf(schema.parse(BODIES.kota)).toExtend<Instansi>();
    expectTypeOf(instansiDaerahSchema("kota").parse(BODIES.kota)).toEqualTypeOf<Readonly<InstansiDaerah<"kota">>>();
    expectTypeOf(instansiPusatSchema("lpnk").parse(BODIES.lpnk)).toEqualTypeOf<Readonly<InstansiPusat<"lpnk">>>();
    expectTypeOf(regionCodeSchema().parse("32")).toEqualTypeOf<RegionCode>();
  });

  it("can be written as JSON Schema", () => {
    expect(z.toJSONSchema(schema, { io: "input" })).toMatchObject({
      oneOf: KINDS.map((kind) => ({
        properties: { kind: { const: kind }, name: { type: "string", minLength: 1 } },
        additionalProperties: false,
      })),
    });
  });
});

describe("the schema of one kind", () => {
  it("refuses every other kind, and names its own", () => {
    expect(found(instansiDaerahSchema("kota"), { ...BODIES.kota, kind: "kabupaten" })).toEqual([
      "kind: harus salah satu dari kota, diterima teks",
    ]);
    expect(found(instansiPusatSchema("lns", { lang: "en" }), BODIES.lpnk)).toEqual([
      "kind: must be one of lns, got text",
    ]);
  });

  it("takes a BKN code as text alone", () => {
    const schema = instansiPusatSchema("kementerian");
    expect(found(schema, { ...BODIES.kementerian, bknCode: 301 })).toEqual([
      "bknCode: harus berupa teks yang terisi, diterima 301",
    ]);
    expect(schema.safeParse({ kind: "kementerian", name: "X", bknCode: undefined }).success).toBe(true);
  });
});

describe("the schema of a region code", () => {
  it("accepts what the library accepts, and nothing else", () => {
    const codes = fc.string({ unit: fc.constantFrom("0", "1", "7", "9", "."), maxLength: 14 });
    const schema = regionCodeSchema();
    fc.assert(
      fc.property(fc.oneof(codes, anything), (input) => {
        expect(schema.safeParse(input).success).toBe(isRegionCode(input));
      }),
      { numRuns: 1000 },
    );
  });

  it("tells to keep a number as text, and gives text back as it came", () => {
    expect(regionCodeSchema().parse("11.10")).toBe("11.10");
    expect(found(regionCodeSchema({ lang: "en" }), untyped(11.1))).toEqual([
      ": must be the code of a region (PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD; KK 01–69, 71–99) as text, got 11.1; keep it as text, because a number loses zeros: 11.10 becomes 11.1",
    ]);
  });
});
