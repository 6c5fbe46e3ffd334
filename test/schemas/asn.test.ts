import fc from "fast-check";
import { type Jabatan, jabatanName, parseNip, type Pegawai, pegawaiWarnings } from "sistem-merit/asn";
import { attempt, type Issue, type Lang } from "sistem-merit/core";
import { jabatanSchema, nipSchema, pegawaiSchema } from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { BANDS, PNS, PPPK, SCALE_PNS, SCALE_PPPK, WHOLE, WITHOUT_BAND } from "../asn/records.js";
import { untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import { anything } from "../properties/arbitraries.js";

type Schema = z.ZodType;
const LANGS: readonly Lang[] = ["id", "en"];

const bySchema = (schema: Schema, input: unknown): string[] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`).sort();

/** What the library says of the same input, with places that begin at the input itself. */
const byLibrary = (run: () => unknown, lang: Lang): string[] => {
  const outcome = attempt(run);
  const issues: readonly Issue[] = outcome.ok ? [] : outcome.issues;
  return issues.map(({ path, message }) => `${path.slice(1).join(".")}: ${message[lang]}`).sort();
};

const readNip = (input: unknown): unknown => parseNip(untyped(input));
const readPost = (input: unknown): unknown => jabatanName(untyped(input));
const readRecord = (input: unknown): unknown => pegawaiWarnings(untyped(input));

const SCHEMAS: readonly (readonly [string, (lang: Lang) => Schema, (input: unknown) => unknown])[] = [
  ["nipSchema", (lang) => nipSchema({ lang }), readNip],
  ["jabatanSchema", (lang) => jabatanSchema({ lang }), readPost],
  ["pegawaiSchema", (lang) => pegawaiSchema({ lang }), readRecord],
];

/** Numbers that are almost right: the right length, or nearly; digits, or nearly; grouped, or nearly. */
const mostly = (right: string, ...others: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(right) }, fc.constantFrom(...others));
const nearlyNip = fc.oneof(
  fc
    .constantFrom("", " ", ".", "-")
    .chain((gap) =>
      fc.tuple(
        mostly("19900315", "19900231", "20000229", "1990031x", "00000000"),
        mostly(gap, "", " "),
        mostly("201503", "201513", "202221", "202220", "202230", "202200"),
        mostly(gap, ".", "  "),
        mostly("1", "0", "2", "3", "١"),
        mostly(gap, " ", "\u00a0"),
        mostly("001", "000", "999", "01", "0001", "00 1"),
      ),
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: fc.constantFrom("0", "1", "2", "9", " ", "x"), maxLength: 22 }),
  anything,
);

const LEVELS = [
  "pemula",
  "terampil",
  "ahli-muda",
  "ahli-utama",
  "lektor",
  "profesor",
  "agung",
  "Ahli Muda",
  "",
  3,
  null,
];
const nearlyPost = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...BANDS.map(([post]) => post), ...WITHOUT_BAND) },
  {
    weight: 4,
    arbitrary: fc.record(
      {
        kind: fc.constantFrom("jpt-utama", "pengawas", "fungsional", "pelaksana", "hakim", "toString", 1, null),
        profession: fc.constantFrom("guru", "dosen", "peneliti", "jaksa", "dokter", undefined, null, 5),
        level: fc.constantFrom(undefined, ...LEVELS),
        classification: fc.constantFrom("klerek", "operator", "teknisi", "lain", undefined, null),
        name: fc.constantFrom("Analis", " ", "", 5, undefined, null),
        lain: fc.constant(1),
      },
      { requiredKeys: ["kind"], noNullPrototype: true },
    ),
  },
  anything,
);

const wrong = fc.oneof(fc.constantFrom<unknown>(null, "", " ", 5, true, [], {}, "x"), anything);
const or = (...right: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...right) }, wrong);

const fields = {
  nip: fc.oneof({ weight: 4, arbitrary: fc.constantFrom<unknown>(PNS.nip, PPPK.nip, WHOLE.nip) }, nearlyNip),
  name: fc.oneof(
    or({ name: "Contoh" }, WHOLE.name),
    fc.record(
      { before: or("Dr.", undefined), name: or("Contoh"), after: or("M.Si.", undefined) },
      { requiredKeys: [], noNullPrototype: true },
    ),
  ),
  birthDate: or("1990-03-15", "2000-02-29", "1990-02-29", "1990-13-01", "15-03-1990"),
  sex: or("laki-laki", "perempuan", "L"),
  status: or("pns", "cpns", "pppk", "pppk-paruh-waktu", "PNS"),
  golongan: or(...SCALE_PNS, ...SCALE_PPPK, undefined, "III/e"),
  post: nearlyPost,
  unit: or("BKPSDM", "Dinas A"),
  education: fc.oneof(
    or(undefined, { level: "s1" }, WHOLE.education),
    fc.record(
      { level: or("s1", "sd", "sma"), field: or("Teknik", undefined) },
      { requiredKeys: [], noNullPrototype: true },
    ),
  ),
};
/** A record of which one or two fields may be anything. */
const nearlyRecord = fc
  .tuple(fc.constantFrom(PNS, PPPK, WHOLE), fc.record(fields, { noNullPrototype: true }))
  .chain(([record, other]) =>
    fc.subarray(Object.keys(fields), { maxLength: 2 }).map((keys): Record<string, unknown> => ({
      ...record,
      ...Object.fromEntries(Object.entries(other).filter(([key]) => keys.includes(key))),
    })),
  );
const without = <V>(record: Readonly<Record<string, V>>, gone: readonly string[]): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !gone.includes(key)));
/** A record without what is undefined, in its plain parts as well. */
const defined = (value: unknown): unknown =>
  typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype
    ? value
    : Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, defined(inner)]])),
      );

describe("a schema and its function accept and refuse the same inputs", () => {
  const same = (
    schema: Schema,
    run: (input: unknown) => unknown,
    inputs: fc.Arbitrary<unknown>,
    numRuns: number,
  ): void => {
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(inputs, (input) => {
        const { success } = schema.safeParse(input);
        outcomes.add(success);
        expect(success).toBe(attempt(() => run(input)).ok);
      }),
      { numRuns },
    );
    expect(outcomes.size).toBe(2);
  };

  it("a number", () => {
    same(nipSchema(), readNip, nearlyNip, 800);
  });

  it("a post", () => {
    same(jabatanSchema(), readPost, nearlyPost, 600);
  });

  it("a record of which some fields are anything", () => {
    same(pegawaiSchema(), readRecord, nearlyRecord, 500);
  });

  it("a record of which some fields are absent, or to which some were added", () => {
    const some = fc
      .tuple(
        nearlyRecord,
        fc.subarray(Object.keys(fields), { maxLength: 2 }),
        fc.dictionary(fc.string(), anything, { maxKeys: 1 }),
      )
      .map(([record, gone, more]) => ({ ...without(record, gone), ...more }));
    same(pegawaiSchema(), readRecord, some, 300);
  });

  it.each(SCHEMAS)("anything at all: %s", (_, schemaOf, run) => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(schemaOf("id").safeParse(input).success).toBe(attempt(() => run(input)).ok);
      }),
      { numRuns: 120 },
    );
  });

  it("every golongan, status, sex and level of education, and none beside", () => {
    const schema = pegawaiSchema();
    const agree = (part: unknown): boolean => {
      const input = { ...PNS, ...(part as object) };
      const { success } = schema.safeParse(input);
      expect(success).toBe(attempt(() => readRecord(input)).ok);
      return success;
    };
    expect([...SCALE_PNS, ...SCALE_PPPK].every((golongan) => agree({ golongan }))).toBe(true);
    expect(["I/e", "V/a", "XVIII", "", "i/a"].some((golongan) => agree({ golongan }))).toBe(false);
    expect("sd smp slta d1 d2 d3 d4 s1 s2 s3".split(" ").every((level) => agree({ education: { level } }))).toBe(true);
    expect(["s4", "sma", "S1"].some((level) => agree({ education: { level } }))).toBe(false);
  });

  it("what a record inherits it has to the schema, which gives back a record that has it as its own", () => {
    const { golongan, education, ...required } = WHOLE;
    const inherited = Object.create(required) as unknown;
    const output = pegawaiSchema().parse(inherited);
    expect(output).toStrictEqual(required);
    expect(readRecord(output)).toEqual([]);
    expect([golongan, education]).toEqual([WHOLE.golongan, WHOLE.education]);
  });
});

describe("a schema says what its function says", () => {
  it.each(LANGS)("of a number, in the language %s", (lang) => {
    fc.assert(
      fc.property(nearlyNip, (input) => {
        fc.pre(input !== undefined);
        expect(bySchema(nipSchema({ lang }), input)).toEqual(byLibrary(() => readNip(input), lang));
      }),
      { numRuns: 200 },
    );
  });

  it.each(LANGS)("of a post, in the language %s", (lang) => {
    fc.assert(
      fc.property(nearlyPost, (input) => {
        fc.pre(input !== undefined);
        expect(bySchema(jabatanSchema({ lang }), input)).toEqual(byLibrary(() => readPost(input), lang));
      }),
      { numRuns: 200 },
    );
  });

  it.each(LANGS)("of a record, in the language %s", (lang) => {
    const schema = pegawaiSchema({ lang });
    // Keys that are not known stand in one issue of zod, and are looked at below. What is undefined is missing to it.
    const isKnown = (record: unknown): boolean =>
      !bySchema(pegawaiSchema({ lang: "en" }), record).some((text) => text.includes("is not known"));
    const inputs = fc
      .tuple(nearlyRecord, fc.subarray(Object.keys(fields), { maxLength: 1 }))
      .map(([record, gone]) => defined(without(record, gone)))
      .filter(isKnown);
    fc.assert(
      fc.property(inputs, (input) => {
        expect(bySchema(schema, input)).toEqual(byLibrary(() => readRecord(input), lang));
      }),
      { numRuns: 100 },
    );
  });

  it("everything that is wrong with a record, with the places, in Indonesian unless English is asked for", () => {
    const input = {
      nip: "1990031520150310",
      name: { nama: "Contoh" },
      birthDate: "1990-02-30",
      sex: "L",
      post: { kind: "fungsional" },
      unit: " ",
      education: { level: "sma", field: "" },
    };
    const levels = "sd, smp, slta, d1, d2, d3, d4, s1, s2, s3";
    expect(bySchema(pegawaiSchema(), input)).toEqual([
      "birthDate: harus tanggal yang ada, ditulis YYYY-MM-DD, diterima teks",
      "education.field: wajib diisi",
      `education.level: harus salah satu dari ${levels}, diterima teks`,
      "name.name: wajib diisi",
      'name: kunci "nama" tidak dikenal; yang dikenal: before, name, after',
      "nip: NIP harus 18 angka, diterima 16",
      "post.level: wajib diisi",
      "sex: harus salah satu dari laki-laki, perempuan, diterima teks",
      "status: wajib diisi",
      "unit: wajib diisi",
    ]);
    expect(bySchema(pegawaiSchema({ lang: "en" }), input)).toEqual([
      "birthDate: must be an existing day, written YYYY-MM-DD, got text",
      "education.field: is required",
      `education.level: must be one of ${levels}, got text`,
      "name.name: is required",
      'name: key "nama" is not known; known are: before, name, after',
      "nip: an NIP has 18 digits, got 16",
      "post.level: is required",
      "sex: must be one of laki-laki, perempuan, got text",
      "status: is required",
      "unit: is required",
    ]);
  });

  it.each([
    ["golongan", "harus salah satu dari I/a, I/b, I/c, I/d, II/a", "XVI, XVII, diterima teks"],
    ["status", "harus salah satu dari pns, cpns, pppk, pppk-paruh-waktu, diterima teks", ""],
  ])("the values of %s are listed", (key, start, end) => {
    const [text] = bySchema(pegawaiSchema(), { ...PNS, [key]: "x" });
    expect(text?.startsWith(`${key}: ${start}`)).toBe(true);
    expect(text?.endsWith(end)).toBe(true);
  });

  it("every key of a record that is absent is required", () => {
    expect(bySchema(pegawaiSchema(), {})).toEqual(
      ["birthDate", "name", "nip", "post", "sex", "status", "unit"].map((key) => `${key}: wajib diisi`),
    );
    expect(bySchema(pegawaiSchema({ lang: "en" }), {})).toContain("post: is required");
    expect(bySchema(jabatanSchema(), undefined)).toEqual([": wajib diisi"]);
    expect(bySchema(jabatanSchema({ lang: "en" }), undefined)).toEqual([": is required"]);
    expect(bySchema(nipSchema(), undefined)).toEqual([": wajib diisi"]);
    expect(bySchema(pegawaiSchema(), undefined)).toEqual([": wajib diisi"]);
    expect(bySchema(pegawaiSchema(), { ...PNS, education: {} })).toEqual(["education.level: wajib diisi"]);
  });

  it("keys that are not known, each with those that are", () => {
    const known = "nip, name, birthDate, sex, status, golongan, post, unit, education";
    expect(bySchema(pegawaiSchema({ lang: "en" }), { ...PNS, npwp: 1, __proto__: { nik: 2 } })).toEqual([
      `: key "npwp" is not known; known are: ${known}; key "nik" is not known; known are: ${known}`,
    ]);
    expect(bySchema(pegawaiSchema(), { ...PNS, education: { level: "s1", tahun: 2010 } })).toEqual([
      'education: kunci "tahun" tidak dikenal; yang dikenal: level, field',
    ]);
    expect(bySchema(jabatanSchema(), { kind: "pengawas", eselon: "IV.a" })).toEqual([
      'eselon: kunci "eselon" tidak dikenal; yang dikenal: kind, name',
    ]);
  });

  it.each([
    [nipSchema, [], ": harus berupa teks yang terisi, diterima daftar"],
    [nipSchema, 199_003, ": harus berupa teks yang terisi, diterima 199003"],
    [nipSchema, null, ": harus berupa teks yang terisi, diterima kosong"],
    [jabatanSchema, [], ": harus berupa objek biasa, diterima daftar"],
    [jabatanSchema, null, ": harus berupa objek biasa, diterima kosong"],
    [pegawaiSchema, [], ": harus berupa objek biasa, diterima daftar"],
    [pegawaiSchema, "x", ": harus berupa objek biasa, diterima teks"],
  ])("%o of %j: %s", (schemaOf, input, text) => {
    expect(bySchema(schemaOf(), input)).toEqual([text]);
  });

  it("the codes of the library stand beside the messages", () => {
    const codes = (schema: Schema, input: unknown): unknown[] =>
      (schema.safeParse(input).error?.issues ?? []).map(
        (issue): unknown => issue.code === "custom" && issue.params?.["code"],
      );
    expect(codes(nipSchema(), "199002302015133000")).toEqual([
      "nip-birth-date",
      "nip-appointment",
      "nip-sex",
      "nip-sequence",
    ]);
    expect(codes(jabatanSchema(), { kind: "fungsional" })).toEqual(["missing"]);
    expect(codes(jabatanSchema(), undefined)).toEqual(["missing"]);
  });

  it("no message repeats what came", () => {
    const PERSON = "197001012000031001 Budi";
    const said = (record: unknown): string =>
      LANGS.flatMap((lang) =>
        bySchema(pegawaiSchema({ lang }), record).map((text) => text.slice(text.indexOf(": "))),
      ).join();
    for (const key of Object.keys(WHOLE)) {
      for (const value of [[PERSON], { [PERSON]: 1 }, { level: PERSON, kind: PERSON }]) {
        expect(said({ ...WHOLE, [key]: value })).not.toMatch(/19700101/);
      }
      if (key !== "unit") expect(said({ ...WHOLE, [key]: PERSON })).not.toMatch(/19700101|Budi/);
      expect(said({ ...WHOLE, [PERSON]: 1 })).toContain("•");
      expect(said({ ...WHOLE, [PERSON]: 1 })).not.toContain("19700101");
    }
  });
});

describe("what a schema gives back is what the library takes", () => {
  it("a record is copied and frozen, and the input left as it was", () => {
    const input = deepFreeze(structuredClone(WHOLE));
    const output = pegawaiSchema().parse(input);
    expect(output).toStrictEqual(WHOLE);
    expect(output).not.toBe(input);
    expect(Object.isFrozen(output)).toBe(true);
    expect(pegawaiWarnings(output)).toEqual([]);
    const open = structuredClone(PNS);
    pegawaiSchema().parse(open);
    expect([open, open.name, open.post].some(Object.isFrozen)).toBe(false);
    expect(open).toStrictEqual(PNS);
  });

  it("a number stays as it is written, and a post too", () => {
    expect(nipSchema().parse("19900315 201503 1 002")).toBe("19900315 201503 1 002");
    expect(nipSchema().parse(PNS.nip)).toBe(PNS.nip);
    const post = { kind: "fungsional", level: "ahli-muda", name: "Analis" } as const;
    expect(jabatanSchema().parse(post)).toStrictEqual(post);
  });

  it("what is absent or undefined stays so", () => {
    const { golongan, ...record } = PNS;
    expect(golongan).toBe("III/b");
    expect(pegawaiSchema().parse(record)).toStrictEqual(record);
    expect(Object.keys(pegawaiSchema().parse({ ...record, golongan: undefined }))).toContain("golongan");
  });

  it("without a cast, in the types of the library", () => {
    expectTypeOf(nipSchema().parse(PNS.nip)).toEqualTypeOf<string>();
    expectTypeOf(jabatanSchema().parse(PNS.post)).toEqualTypeOf<Jabatan>();
    expectTypeOf(pegawaiSchema().parse(PNS)).toEqualTypeOf<Pegawai>();
    expectTypeOf<z.input<ReturnType<typeof pegawaiSchema>>>().toEqualTypeOf<Pegawai>();
  });

  it("a number can be written as JSON Schema; a record can where custom types may be anything", () => {
    expect(z.toJSONSchema(nipSchema(), { io: "input" })).toMatchObject({ type: "string" });
    expect(z.toJSONSchema(pegawaiSchema(), { io: "input", unrepresentable: "any" })).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: ["nip", "name", "birthDate", "sex", "status", "post", "unit"],
      properties: {
        nip: { type: "string" },
        birthDate: { type: "string", format: "date" },
        sex: { enum: ["laki-laki", "perempuan"] },
        status: { enum: ["pns", "cpns", "pppk", "pppk-paruh-waktu"] },
        golongan: { enum: [...SCALE_PNS, ...SCALE_PPPK] },
        name: { required: ["name"], additionalProperties: false },
        education: { required: ["level"], additionalProperties: false },
      },
    });
  });
});
