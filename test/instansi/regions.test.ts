import fc from "fast-check";
import {
  hasOwnPpk,
  kepmendagri2430Of2025 as regions,
  parseRegionCode,
  ppkRules,
  provinceOf,
} from "sistem-merit/instansi";
import { describe, expect, it } from "vitest";
import { found, issuesOf, untyped } from "../core/support.js";
import { BODIES, KINDS } from "./support.js";

/** As counted from db/wilayah.sql, commit b7ad440a: code, province, kabupaten, kota. */
const TABLE = [
  ["11", "Aceh", 18, 5],
  ["12", "Sumatera Utara", 25, 8],
  ["13", "Sumatera Barat", 12, 7],
  ["14", "Riau", 10, 2],
  ["15", "Jambi", 9, 2],
  ["16", "Sumatera Selatan", 13, 4],
  ["17", "Bengkulu", 9, 1],
  ["18", "Lampung", 13, 2],
  ["19", "Kepulauan Bangka Belitung", 6, 1],
  ["21", "Kepulauan Riau", 5, 2],
  ["31", "DKI Jakarta", 1, 5],
  ["32", "Jawa Barat", 18, 9],
  ["33", "Jawa Tengah", 29, 6],
  ["34", "DI Yogyakarta", 4, 1],
  ["35", "Jawa Timur", 29, 9],
  ["36", "Banten", 4, 4],
  ["51", "Bali", 8, 1],
  ["52", "Nusa Tenggara Barat", 8, 2],
  ["53", "Nusa Tenggara Timur", 21, 1],
  ["61", "Kalimantan Barat", 12, 2],
  ["62", "Kalimantan Tengah", 13, 1],
  ["63", "Kalimantan Selatan", 11, 2],
  ["64", "Kalimantan Timur", 7, 3],
  ["65", "Kalimantan Utara", 4, 1],
  ["71", "Sulawesi Utara", 11, 4],
  ["72", "Sulawesi Tengah", 12, 1],
  ["73", "Sulawesi Selatan", 21, 3],
  ["74", "Sulawesi Tenggara", 15, 2],
  ["75", "Gorontalo", 5, 1],
  ["76", "Sulawesi Barat", 6, 0],
  ["81", "Maluku", 9, 2],
  ["82", "Maluku Utara", 8, 2],
  ["91", "Papua", 8, 1],
  ["92", "Papua Barat", 7, 0],
  ["93", "Papua Selatan", 4, 0],
  ["94", "Papua Tengah", 8, 0],
  ["95", "Papua Pegunungan", 8, 0],
  ["96", "Papua Barat Daya", 5, 1],
] as const;

const CODES = TABLE.map(([code]) => code);

/** The administrative units of Jakarta. */
const UNITS = [
  ["31.01", "Kepulauan Seribu", "kabupaten"],
  ["31.71", "Jakarta Pusat", "kota"],
  ["31.72", "Jakarta Utara", "kota"],
  ["31.73", "Jakarta Barat", "kota"],
  ["31.74", "Jakarta Selatan", "kota"],
  ["31.75", "Jakarta Timur", "kota"],
] as const;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("the regions of Kepmendagri 300.2.2-2430/2025", () => {
  it.each(TABLE)("%s %s has %i kabupaten and %i kota", (code, name, kabupaten, kota) => {
    const province = provinceOf(code, regions);
    expect([province.code, province.name, province.kabupaten.value, province.kota.value]).toEqual([
      code,
      name,
      kabupaten,
      kota,
    ]);
    for (const { grade, cite } of [province.kabupaten, province.kota]) {
      expect(grade).toBe("secondary");
      expect(cite.map(({ source, note }) => [source, note?.en])).toEqual([
        ["cahyadsn-wilayah", "counted from db/wilayah.sql, commit b7ad440a, 8 August 2026"],
      ]);
    }
  });

  it("are these and no others, in the order of their codes", () => {
    expect(regions.provinces.map(({ code }) => code)).toEqual(CODES);
    expect([...CODES].sort()).toEqual(CODES);
    expect(new Set(regions.provinces.map(({ name }) => name)).size).toBe(38);
    for (const { code } of regions.provinces) expect(parseRegionCode(code).kind).toBe("provinsi");
  });

  it("add up to their totals: 38, 416, 98, 514", () => {
    const { totals, provinces } = regions;
    expect(Object.fromEntries(Object.entries(totals).map(([key, { value }]) => [key, value]))).toEqual({
      provinsi: 38,
      kabupaten: 416,
      kota: 98,
      kabupatenKota: 514,
      kecamatan: 7285,
      desaKelurahan: 83762,
    });
    expect(totals.provinsi.value).toBe(provinces.length);
    expect(totals.kabupaten.value).toBe(sum(provinces.map(({ kabupaten }) => kabupaten.value)));
    expect(totals.kota.value).toBe(sum(provinces.map(({ kota }) => kota.value)));
    expect(totals.kabupatenKota.value).toBe(totals.kabupaten.value + totals.kota.value);
  });

  it("have 546 autonomous governments: all but the administrative units", () => {
    const { autonomous, totals } = regions;
    const units = (kind: string): number => UNITS.filter(([, , of]) => of === kind).length;
    expect(Object.values(autonomous).map(({ value }) => value)).toEqual([38, 415, 93, 546]);
    expect(autonomous.provinsi.value).toBe(totals.provinsi.value);
    expect(autonomous.kabupaten.value).toBe(totals.kabupaten.value - units("kabupaten"));
    expect(autonomous.kota.value).toBe(totals.kota.value - units("kota"));
    expect(autonomous.all.value).toBe(38 + 415 + 93);
  });

  it("have six administrative units, all of Jakarta", () => {
    expect(regions.administrativeUnits.value.map(({ code, name }) => [code, name])).toEqual(
      UNITS.map(([code, name]) => [code, name]),
    );
    for (const [code, , kind] of UNITS) expect(parseRegionCode(code)).toEqual({ kind, code, province: "31" });
    const jakarta = provinceOf("31", regions);
    expect(jakarta.kabupaten.value + jakarta.kota.value).toBe(UNITS.length);
  });

  it("are graded secondary, because the decree was not read, and dated by it", () => {
    const figures = [
      regions.administrativeUnits,
      ...Object.values(regions.totals),
      ...Object.values(regions.autonomous),
    ];
    expect(new Set(figures.map(({ grade }) => grade))).toEqual(new Set(["secondary"]));
    expect(regions.id).toBe("kepmendagri-300-2-2-2430-2025");
    expect(regions.date).toEqual({ value: "2025-06-23", grade: "secondary", cite: [{ source: "cahyadsn-wilayah" }] });
  });
});

describe("the province of a region", () => {
  it.each([
    ["32", "Jawa Barat"],
    ["32.73", "Jawa Barat"],
    ["11.10", "Aceh"],
    ["96.71", "Papua Barat Daya"],
    ["35.78.01", "Jawa Timur"],
    ["51.03.05.2001", "Bali"],
  ])("%s lies in %s", (code, name) => {
    expect(provinceOf(code, regions).name).toBe(name);
  });

  it("is the very entry of the snapshot", () => {
    expect(regions.provinces).toContain(provinceOf("32.73", regions));
  });

  it.each(["00", "10", "20", "22", "30", "37", "41.01", "54.71", "66", "77.01.01", "83", "90", "97.01.01.2001", "99"])(
    "%s is in no province that the snapshot holds, and the issue lists those that it holds",
    (code) => {
      const [issue] = issuesOf(() => provinceOf(code, regions));
      expect(issue?.code).toBe("not-one-of");
      expect(issue?.path).toEqual(["code"]);
      expect(issue?.params).toEqual({ expected: CODES, regions: regions.id });
      expect(issue?.message.id).toBe(
        `provinsinya tidak ada dalam kepmendagri-300-2-2-2430-2025; yang ada: ${CODES.join(", ")}`,
      );
      expect(issue?.message.en).toBe(
        `its province is not in kepmendagri-300-2-2-2430-2025; there are: ${CODES.join(", ")}`,
      );
    },
  );

  it("is looked up in the snapshot that is given, so that a later decree is one more of them", () => {
    const [jambi] = regions.provinces;
    const later = { ...regions, id: "kepmendagri-baru", provinces: [{ ...jambi, code: "97", name: "Provinsi Baru" }] };
    expect(provinceOf("97.01", untyped(later)).name).toBe("Provinsi Baru");
    expect(found(() => provinceOf("11", untyped(later)))).toEqual(["code: not-one-of"]);
  });

  it.each([11.1, "11.1", "11.70", null])("needs a region code as text: %o", (code) => {
    expect(found(() => provinceOf(untyped(code), regions))).toEqual(["code: not-a-region-code"]);
  });

  it.each([undefined, null, [], {}, "kepmendagri", 1])("needs regions: %o", (value) => {
    expect(found(() => provinceOf("32", untyped(value)))).toEqual(["regions: not-an-object"]);
  });
});

describe("a PPK of its own", () => {
  it.each(UNITS)("%s %s has none", (code, name, kind) => {
    expect(hasOwnPpk({ kind, code, name }, regions)).toBe(false);
  });

  it.each(KINDS)("%s has one", (kind) => {
    expect(hasOwnPpk(BODIES[kind], regions)).toBe(true);
  });

  it("every provinsi has one, Jakarta as well", () => {
    for (const { code, name } of regions.provinces) {
      expect(hasOwnPpk({ kind: "provinsi", code, name }, regions)).toBe(true);
    }
  });

  it("neighbours of the administrative units have one", () => {
    expect(hasOwnPpk({ kind: "kota", code: "32.71", name: "Kota Bogor" }, regions)).toBe(true);
    expect(hasOwnPpk({ kind: "kabupaten", code: "36.01", name: "Kabupaten Pandeglang" }, regions)).toBe(true);
  });

  it("follows the code, not the name", () => {
    expect(hasOwnPpk({ kind: "kota", code: "31.71", name: "Kota Bandung" }, regions)).toBe(false);
    expect(hasOwnPpk({ kind: "kota", code: "32.73", name: "Jakarta Pusat" }, regions)).toBe(true);
  });

  it("rests on a rule that says that it is our reading", () => {
    expect(ppkRules.administrativeUnits.value).toBe(false);
    expect(ppkRules.administrativeUnits.grade).toBe("interpretation");
    expect(ppkRules.administrativeUnits.cite.map(({ source }) => source)).toEqual([
      "pp-17-2020",
      "uu-29-2007",
      "kontan-uu-2-2024",
      "0020-administrative-units-have-no-ppk",
    ]);
  });

  it("is not known where the snapshot does not hold the province", () => {
    const issues = issuesOf(() => hasOwnPpk({ kind: "kota", code: "97.71", name: "Kota Contoh" }, regions));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["not-one-of", ["instansi", "code"]]]);
  });

  it("is asked of a body that is right, and of regions", () => {
    expect(found(() => hasOwnPpk(untyped({ kind: "kota", code: "31.01", name: "" }), regions))).toEqual([
      "instansi.code: not-a-region-code",
      "instansi.name: missing",
    ]);
    expect(found(() => hasOwnPpk(untyped(undefined), regions))).toEqual(["instansi: not-an-object"]);
    expect(found(() => hasOwnPpk(BODIES.kota, untyped(undefined)))).toEqual(["regions: not-an-object"]);
  });

  it("leaves a frozen body as it was", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), (kind) => {
        const body = Object.freeze({ ...BODIES[kind] });
        hasOwnPpk(body, regions);
        expect(body).toStrictEqual(BODIES[kind]);
      }),
    );
  });
});
