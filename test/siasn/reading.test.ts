import fc from "fast-check";
import { siasnHistorySchema, siasnRecordsSchema } from "sistem-merit/schemas";
import { readSiasn, siasnFields, type SiasnKind } from "sistem-merit/siasn";
import { describe, expect, it } from "vitest";
import { flawsOf, found, survivesJson, untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";

/** What one field says, and the codes of what is wrong with it. */
function read(kind: SiasnKind, field: string, value: unknown): unknown {
  const { values, issues } = readSiasn(kind, untyped({ [field]: value }));
  expect(issues.flatMap(flawsOf)).toEqual([]);
  return issues.length > 0 ? issues.map(({ code }) => code).join() : values[field];
}

describe("nothing", () => {
  it.each([["", null, undefined, " ", "\t\n", "\u00A0"].map((value) => value)])(
    "%j, null, a missing field and spaces say nothing, and nothing is wrong with them",
    (...values) => {
      for (const [kind, fields] of Object.entries(siasnFields.value)) {
        for (const value of values) {
          const record = Object.fromEntries(Object.keys(fields).map((field) => [field, value]));
          expect(readSiasn(kind as SiasnKind, untyped(record))).toEqual({ values: {}, otherKeys: [], issues: [] });
        }
      }
    },
  );
});

describe("a day", () => {
  it.each([
    ["15-03-1990", "1990-03-15"],
    [" 15-03-1990 ", "1990-03-15"],
    ["29-02-2024", "2024-02-29"],
    ["1990-03-15", "1990-03-15"],
    ["01-01-1900", "1900-01-01"],
    ["31-12-2100", "2100-12-31"],
  ])("%s is %s", (text, day) => {
    expect(read("data-utama", "tglLahir", text)).toBe(day);
  });

  it.each([
    ["29-02-2023", "not-a-date"],
    ["31-04-2023", "not-a-date"],
    ["00-01-2023", "not-a-date"],
    ["01-13-2023", "not-a-date"],
    ["1-3-1990", "not-a-date"],
    ["15/03/1990", "not-a-date"],
    ["15/03-1990", "not-a-date"],
    ["15-03/1990", "not-a-date"],
    ["15-03-90", "not-a-date"],
    ["15-03-1990 00:00:00", "not-a-date"],
    ["1990-03-15T00:00:00Z", "not-a-date"],
    ["-", "not-a-date"],
    ["1५-03-1990", "not-a-date"],
    [19900315, "not-a-date"],
    [true, "not-a-date"],
    [{}, "not-a-date"],
    ["31-12-1899", "out-of-range"],
    ["01-01-0001", "out-of-range"],
    ["01-01-2101", "out-of-range"],
  ])("%s cannot be read: %s", (value, code) => {
    expect(read("data-utama", "tglLahir", value)).toBe(code);
  });
});

describe("a number", () => {
  it.each([
    ["58", 58],
    [58, 58],
    [" 0 ", 0],
    ["058", 58],
    ["58.0", 58],
    [-0, 0],
    [99_999, 99_999],
  ])("%j is %d", (value, number) => {
    expect(Object.is(read("data-utama", "bupPensiun", value), number)).toBe(true);
  });

  it.each([
    ["58,5", "not-a-number"],
    ["1.234.567", "not-a-number"],
    ["58 tahun", "not-a-number"],
    ["0x3A", "not-a-number"],
    ["1e3", "not-a-number"],
    ["+58", "not-a-number"],
    [Number.NaN, "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
    [[58], "not-a-number"],
    [true, "not-a-number"],
    ["-1", "not-a-number"],
    [-1, "out-of-range"],
    ["100000", "out-of-range"],
    ["58.5", "not-on-scale"],
  ])("%j is none that counts: %s", (value, code) => {
    expect(read("data-utama", "bupPensiun", value)).toBe(code);
  });

  it("credit has decimals", () => {
    expect(read("rw-angkakredit", "kreditBaruTotal", "12.345")).toBe(12.345);
    expect(read("rw-angkakredit", "kreditBaruTotal", 0.5)).toBe(0.5);
  });

  it.each([
    ["2023", 2023],
    [1900, 1900],
    ["1899", "out-of-range"],
    ["2101", "out-of-range"],
    ["23", "out-of-range"],
    ["MMXXIII", "not-a-number"],
  ])("the year %j is %j", (value, answer) => {
    expect(read("rw-skp22", "tahun", value)).toBe(answer);
  });

  it.each([
    ["1", 1],
    ["12", 12],
    ["0", "out-of-range"],
    ["13", "out-of-range"],
    ["Mei", "not-a-number"],
  ])("the month %j is %j", (value, answer) => {
    expect(read("rw-angkakredit", "bulanMulaiPenailan", value)).toBe(answer);
  });

  it.each([
    ["2019", { year: 2019 }],
    [2019, { year: 2019 }],
    ["20-08-2019", { year: 2019, date: "2019-08-20" }],
    ["2019-08-20", { year: 2019, date: "2019-08-20" }],
    ["31-02-2019", "not-a-date"],
    ["tahun 2019", "not-a-number"],
    ["01-01-1800", "out-of-range"],
  ])("tahunLulus %j is a year or a day: %j", (value, answer) => {
    expect(read("data-utama", "tahunLulus", value)).toEqual(answer);
  });
});

describe("a text, a code, yes or no", () => {
  it("a text loses its spaces at both ends alone", () => {
    expect(read("data-utama", "nama", "  PEGAWAI  A ")).toBe("PEGAWAI  A");
  });

  it("a number is no text, because an NIP would have lost its last digits", () => {
    expect(read("data-utama", "nipBaru", 199003152015031000)).toBe("not-text");
    expect(read("data-utama", "nama", ["A"])).toBe("not-text");
  });

  it("a code may be a whole number", () => {
    expect(read("rw-golongan", "golonganId", 34)).toBe("34");
    expect(read("rw-golongan", "golonganId", "09")).toBe("09");
    expect([0, -0].map((code) => read("rw-golongan", "golonganId", code))).toEqual(["0", "0"]);
    for (const value of [3.5, -1, 2 ** 60, Number.NaN, true, {}]) {
      expect(read("rw-golongan", "golonganId", value)).toBe("not-text");
    }
  });

  it.each([
    ["1", true],
    [1, true],
    [true, true],
    ["TRUE", true],
    [" 1 ", true],
    [" false ", false],
    ["0", false],
    [0, false],
    [false, false],
    ["false", false],
    ["Y", "not-one-of"],
    [2, "not-one-of"],
    [[], "not-one-of"],
  ])("isPendidikanPertama %j is %j", (value, answer) => {
    expect(read("rw-pendidikan", "isPendidikanPertama", value)).toBe(answer);
  });
});

describe("two spellings of a field", () => {
  it("either first letter is read", () => {
    for (const [kind, fields] of Object.entries(siasnFields.value)) {
      for (const [field, type] of Object.entries(fields)) {
        const first = field.slice(0, 1);
        const twin = (/[a-z]/.test(first) ? first.toUpperCase() : first.toLowerCase()) + field.slice(1);
        const value = { date: "01-01-2020", year: "2020", "year-or-date": "2020" }[type as string] ?? "1";
        const { values, otherKeys } = readSiasn(kind as SiasnKind, untyped({ [twin]: value }));
        expect(Object.keys(values)).toEqual(type === "unread" ? [] : [field]);
        expect(otherKeys).toEqual([]);
      }
    }
  });

  it("a filled one goes before an empty one, and two that say the same are one", () => {
    const quadrant = (a: unknown, b: unknown) =>
      readSiasn("rw-skp22", untyped({ KuadranKinerjaNilai: a, kuadranKinerjaNilai: b })).values["KuadranKinerjaNilai"];
    expect(quadrant("", "2")).toBe("2");
    expect(quadrant("2", null)).toBe("2");
    expect(quadrant("2", 2)).toBe("2");
    expect(quadrant(" 2", "2 ")).toBe("2");
    const flags = readSiasn("rw-angkakredit", untyped({ isKonversi: true, IsKonversi: "true" }));
    expect([flags.values, flags.issues]).toEqual([{ isKonversi: true }, []]);
  });

  it("two that differ are an issue, and neither is believed", () => {
    const { values, issues } = readSiasn("rw-skp22", untyped({ KuadranKinerjaNilai: "2", kuadranKinerjaNilai: "3" }));
    expect(values).toEqual({});
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["duplicate", ["kuadranKinerjaNilai"], { first: ["KuadranKinerjaNilai"] }],
    ]);
    const codes = (record: object) => readSiasn("rw-skp22", untyped(record)).issues.map(({ code }) => code);
    expect(codes({ tahun: {}, Tahun: {} })).toEqual(["duplicate"]);
    expect(codes({ tahun: "2025", Tahun: ["2025"] })).toEqual(["duplicate"]);
    expect(codes({ tahun: ["2025"], Tahun: "2025" })).toEqual(["duplicate"]);
  });

  it("two that hold the very same thing are one, be it nothing that can be read", () => {
    const same = {};
    expect(readSiasn("rw-skp22", untyped({ tahun: same, Tahun: same })).issues.map(({ code }) => code)).toEqual([
      "not-a-number",
    ]);
  });
});

describe("a record", () => {
  it("keeps unknown keys aside", () => {
    const { values, otherKeys, issues } = readSiasn(
      "rw-golongan",
      untyped({ golongan: "III/a", ncsistime: 1, path: {} }),
    );
    expect([values, otherKeys, issues]).toEqual([{ golongan: "III/a" }, ["ncsistime", "path"], []]);
  });

  it("does not believe what it inherits", () => {
    const record: unknown = Object.create({ golongan: "III/a", Golongan: "III/b" });
    expect(readSiasn("rw-golongan", untyped(record))).toEqual({ values: {}, otherKeys: [], issues: [] });
  });

  it("is an object", () => {
    for (const record of [null, undefined, [], "x", 1]) {
      const { issues, values, otherKeys } = readSiasn("rw-golongan", untyped(record));
      expect(issues.map(({ code, path }) => [code, path])).toEqual([["not-an-object", []]]);
      expect([values, otherKeys]).toEqual([{}, []]);
    }
  });

  it("is of a kind that exists", () => {
    for (const kind of ["rw-keluarga", "", "__proto__", "toString", 1, undefined, ["rw-golongan"]]) {
      expect(found(() => readSiasn(untyped(kind), {}))).toEqual(["kind: not-one-of"]);
    }
  });

  it.each([
    [
      "tglLulus",
      {
        code: "not-a-date",
        path: ["tglLulus"],
        params: { received: "text" },
        message: {
          id: "harus tanggal yang ada, ditulis dd-MM-yyyy, diterima teks",
          en: "must be an existing day, written dd-MM-yyyy, got text",
        },
      },
    ],
    [
      "isPendidikanPertama",
      {
        code: "not-one-of",
        path: ["isPendidikanPertama"],
        params: { expected: ["1", "0", "true", "false"], received: "text" },
        message: {
          id: "harus salah satu dari 1, 0, true, false, diterima teks",
          en: "must be one of 1, 0, true, false, got text",
        },
      },
    ],
  ])("says of %s what was expected", (field, expected) => {
    expect(readSiasn("rw-pendidikan", untyped({ [field]: "?" })).issues).toEqual([expected]);
  });

  it("is wrong for its schema where it cannot be read", () => {
    const places = ({ error }: { readonly error?: { readonly issues: readonly { readonly path: PropertyKey[] }[] } }) =>
      error?.issues.map(({ path }) => path.join("."));
    const records = siasnRecordsSchema();
    expect(places(records.safeParse({ dataUtama: { tglLahir: "15-03-1990" }, rwGolongan: [{}] }))).toBeUndefined();
    expect(places(records.safeParse({ dataUtama: { tglLahir: "31-02-1990" } }))).toEqual(["dataUtama.tglLahir"]);
    expect(places(siasnHistorySchema("rw-golongan").safeParse([{}, null, { skTanggal: "x" }]))).toEqual([
      "1",
      "2.skTanggal",
    ]);
  });

  it("may hold anything: what comes out is plain JSON, and no text of it is in a message", () => {
    const secret = "RAHASIA 199003152015031002";
    for (const [kind, fields] of Object.entries(siasnFields.value)) {
      const record = fc.record(
        Object.fromEntries(Object.keys(fields).map((field) => [field, fc.oneof(anything, fc.constant(secret))])),
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(record, (input) => {
          const reading = readSiasn(kind as SiasnKind, untyped(input));
          expect(survivesJson(reading)).toBe(true);
          expect(reading.issues.flatMap(flawsOf)).toEqual([]);
          expect(JSON.stringify(reading.issues)).not.toContain("RAHASIA");
        }),
        { numRuns: 20 },
      );
    }
  });
});
