import { formatName, type Pegawai, pegawaiWarnings } from "sistem-merit/asn";
import { attempt, MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { below, found, issuesOf, labelled, untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import { PNS, SCALE_PNS, SCALE_PPPK, WHOLE } from "./records.js";

/** What is wrong with a record, below its name. */
const foundIn = (record: unknown): string[] =>
  found(() => pegawaiWarnings(untyped(record))).map((place) => below("pegawai.", place));
const without = (key: string): unknown => Object.fromEntries(Object.entries(PNS).filter(([name]) => name !== key));
const isRecord = (record: unknown): boolean => attempt(() => pegawaiWarnings(untyped(record))).ok;

describe("a record has everything that identifies a civil servant", () => {
  it.each(["nip", "name", "birthDate", "sex", "status", "post", "unit"])("%s is required", (key) => {
    expect(foundIn(without(key))).toEqual([`${key}: missing`]);
  });

  it("golongan and education may be unknown, absent or undefined", () => {
    const { golongan, ...record } = PNS;
    expect(golongan).toBe("III/b");
    expect(isRecord(record)).toBe(true);
    expect(isRecord({ ...record, golongan: undefined, education: undefined })).toBe(true);
    expect(isRecord({ ...record, education: { level: "s1", field: undefined } })).toBe(true);
  });

  it("a frozen record with everything known is read, and left as it was", () => {
    const record = deepFreeze(structuredClone(WHOLE));
    expect(pegawaiWarnings(record)).toEqual([]);
    expect(record).toStrictEqual(WHOLE);
  });

  it.each(["laki-laki", "perempuan"])("%s is a sex", (sex) => {
    expect(isRecord({ ...PNS, sex })).toBe(true);
  });

  it.each(["pns", "cpns", "pppk", "pppk-paruh-waktu"])("%s is a status", (status) => {
    expect(isRecord({ ...PNS, status })).toBe(true);
  });

  it.each([...SCALE_PNS, ...SCALE_PPPK])("%s is a golongan", (golongan) => {
    expect(isRecord({ ...PNS, golongan })).toBe(true);
  });

  it.each(["sd", "smp", "slta", "d1", "d2", "d3", "d4", "s1", "s2", "s3"])("%s is a level of education", (level) => {
    expect(isRecord({ ...PNS, education: { level } })).toBe(true);
  });

  it("a name of one word is enough, and titles stand apart", () => {
    const record: Pegawai = { ...PNS, name: { before: "Dr.", name: "Contoh", after: "M.Si." } };
    expect(isRecord({ ...PNS, name: { name: "Contoh" } })).toBe(true);
    expect(isRecord(record)).toBe(true);
    expect(formatName(record.name)).toBe("Dr. Contoh, M.Si.");
    expect(foundIn({ ...PNS, name: "Dr. Contoh, M.Si." })).toEqual(["name: not-an-object"]);
  });
});

describe("what is wrong with a record is said, all of it at once", () => {
  it.each<[string, unknown]>([null, undefined, "x", 5, [], [PNS]].map(labelled))("%s is no record", (_, record) => {
    expect(found(() => pegawaiWarnings(untyped(record)))).toEqual(["pegawai: not-an-object"]);
  });

  it("everything", () => {
    expect(
      foundIn({
        nip: "19901315201513300",
        name: { before: "", nama: "Contoh" },
        birthDate: "1990-02-30",
        sex: "L",
        status: "honorer",
        golongan: "III/e",
        post: { kind: "fungsional", level: "ahli", profession: "dokter" },
        unit: "  ",
        education: { level: "sma", field: "", tahun: 2010 },
        npwp: 1,
      }),
    ).toEqual([
      "npwp: unknown-key",
      "nip: nip-length",
      "name.name: missing",
      "name.nama: unknown-key",
      "name.before: missing",
      "birthDate: not-a-date",
      "sex: not-one-of",
      "status: not-one-of",
      "golongan: not-one-of",
      "post.profession: not-one-of",
      "unit: missing",
      "education.tahun: unknown-key",
      "education.level: not-one-of",
      "education.field: missing",
    ]);
  });

  it.each([
    [{ nip: 199_003_152_015_031_002 }, ["nip: not-text"]],
    [{ nip: undefined }, ["nip: not-text"]],
    [{ nip: "199013152015131000" }, ["nip: nip-birth-date", "nip: nip-appointment", "nip: nip-sequence"]],
    [{ name: null }, ["name: not-an-object"]],
    [{ name: ["Contoh"] }, ["name: not-an-object"]],
    [{ name: { name: " " } }, ["name.name: missing"]],
    [{ name: { name: "Contoh", before: 1, after: 2 } }, ["name.before: not-text", "name.after: not-text"]],
    [{ birthDate: undefined }, ["birthDate: not-a-date"]],
    [{ birthDate: "15-03-1990" }, ["birthDate: not-a-date"]],
    [{ birthDate: new Date(0) }, ["birthDate: not-a-date"]],
    [{ sex: undefined }, ["sex: not-one-of"]],
    [{ sex: "Laki-laki" }, ["sex: not-one-of"]],
    [{ status: null }, ["status: not-one-of"]],
    [{ status: "PNS" }, ["status: not-one-of"]],
    [{ golongan: null }, ["golongan: not-one-of"]],
    [{ golongan: "III" }, []],
    [{ golongan: "iii/a" }, ["golongan: not-one-of"]],
    [{ golongan: "XVIII" }, ["golongan: not-one-of"]],
    [{ post: "pelaksana" }, ["post: not-an-object"]],
    [{ post: undefined }, ["post: not-an-object"]],
    [{ post: { kind: "hakim", level: "agung" } }, ["post.kind: not-one-of"]],
    [{ unit: "" }, ["unit: missing"]],
    [{ unit: undefined }, ["unit: not-text"]],
    [{ unit: { id: 1 } }, ["unit: not-text"]],
    [{ education: null }, ["education: not-an-object"]],
    [{ education: "s1" }, ["education: not-an-object"]],
    [{ education: {} }, ["education.level: missing"]],
    [{ education: { level: undefined } }, ["education.level: not-one-of"]],
    [{ education: { level: "S1" } }, ["education.level: not-one-of"]],
    [{ education: { level: "s1", field: null } }, ["education.field: not-text"]],
    [{ education: { level: "s1", field: " " } }, ["education.field: missing"]],
    [{ education: { field: "Teknik" } }, ["education.level: missing"]],
    [{ constructor: 1 }, ["constructor: unknown-key"]],
  ])("%j", (part, expected) => {
    const record = { ...PNS, ...part };
    if (expected.length > 0) expect(foundIn(record)).toEqual(expected);
    else expect(isRecord(record)).toBe(true);
  });

  it("what is inherited is missing where it is required, and refused where it is wrong", () => {
    const keys = ["nip", "name", "birthDate", "sex", "status", "post", "unit"];
    expect(foundIn(Object.create(PNS))).toEqual(keys.map((key) => `${key}: missing`));
    expect(foundIn({ ...PNS, name: Object.create({ name: "Contoh" }) as unknown })).toEqual(["name.name: missing"]);
    expect(foundIn({ ...PNS, education: Object.create({ level: "s1" }) as unknown })).toEqual([
      "education.level: missing",
    ]);
    expect(foundIn({ ...PNS, __proto__: { lain: 1 } })).toEqual(["lain: unknown-key"]);
  });

  it("the places are those of the record, below its name", () => {
    const [issue] = issuesOf(() => pegawaiWarnings(untyped({ ...PNS, education: { level: "s1", field: 1 } })));
    expect(issue?.path).toEqual(["pegawai", "education", "field"]);
  });

  it("a key that is not known: all that are known are named", () => {
    const [issue] = issuesOf(() => pegawaiWarnings(untyped({ ...PNS, npwp: 1 })));
    expect(issue?.params).toEqual({
      key: "npwp",
      expected: ["nip", "name", "birthDate", "sex", "status", "post", "unit", "golongan", "education"],
    });
  });

  it.each([
    [null, ["options: not-an-object"]],
    [[], ["options: not-an-object"]],
    [{ asOf: "2026-13-01" }, ["options.asOf: not-a-date"]],
    [{ asOf: null }, ["options.asOf: not-a-date"]],
    [{ asOf: new Date(0) }, ["options.asOf: not-a-date"]],
    [{ age: 0 }, ["options.age: out-of-range"]],
    [{ today: "2026-01-01" }, ["options.today: unknown-key"]],
    [
      { asOf: 1, age: "x", rules: 1, ageOf: 1 },
      [
        "options.ageOf: unknown-key",
        "options.rules: not-an-object",
        "options.age: not-a-number",
        "options.asOf: not-a-date",
      ],
    ],
  ])("options %j", (options, expected) => {
    expect(found(() => pegawaiWarnings(PNS, untyped(options)))).toEqual(expected);
    expect(found(() => pegawaiWarnings(untyped(null), untyped(options)))).toEqual([
      "pegawai: not-an-object",
      ...expected,
    ]);
  });

  it("no message repeats what came", () => {
    const PERSON = "197001012000031001 Budi";
    for (const key of Object.keys(WHOLE)) {
      const issues = issuesOf(() => pegawaiWarnings(untyped({ ...WHOLE, [key]: [PERSON], [PERSON]: 1 })));
      const said = `${JSON.stringify(issues)} ${new MeritError(issues).message}`;
      expect(said).not.toContain("19700101");
    }
    const texts = { nip: PERSON, birthDate: PERSON, sex: PERSON, status: PERSON, golongan: PERSON, post: PERSON };
    const issues = issuesOf(() => pegawaiWarnings(untyped({ ...WHOLE, ...texts, education: { level: PERSON } })));
    expect(`${JSON.stringify(issues)} ${new MeritError(issues).message}`).not.toMatch(/Budi|19700101/);
  });
});
