import fc from "fast-check";
import { attempt } from "sistem-merit/core";
import { isRegionCode, parseRegionCode } from "sistem-merit/instansi";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, parsed, untyped } from "../core/support.js";
import { TWO_DIGITS } from "./support.js";
import { fastest } from "../stopwatch.js";

/** What a code says, the naive way: split at the dots, and compare numbers. */
function naive(code: string): unknown {
  const parts = code.split(".");
  const [pp = "", kk, cc, dddd] = parts;
  const isDigits = (part: string, length: number): boolean =>
    part.length === length && Array.from(part).every((digit) => "0123456789".includes(digit));
  if (parts.length > 4 || !parts.every((part, at) => isDigits(part, at === 3 ? 4 : 2))) return undefined;
  if (kk === undefined) return { kind: "provinsi", code, province: pp };
  const number = Number(kk);
  if (number === 0 || number === 70) return undefined;
  if (cc === undefined) return { kind: number < 70 ? "kabupaten" : "kota", code, province: pp };
  const of = { code, province: pp, regency: `${pp}.${kk}` };
  return dddd === undefined
    ? { kind: "kecamatan", ...of }
    : { kind: "desa-kelurahan", ...of, district: `${pp}.${kk}.${cc}` };
}

const parsedOrNothing = (code: string): unknown => {
  const outcome = attempt(() => parseRegionCode(code));
  return outcome.ok ? outcome.value : undefined;
};

describe("a region code is read by its form", () => {
  it("PP is a provinsi", () => {
    expect(parseRegionCode("32")).toStrictEqual({ kind: "provinsi", code: "32", province: "32" });
  });

  it("PP.KK with KK 01 to 69 is a kabupaten", () => {
    expect(parseRegionCode("32.04")).toStrictEqual({ kind: "kabupaten", code: "32.04", province: "32" });
  });

  it("PP.KK with KK 71 to 99 is a kota", () => {
    expect(parseRegionCode("32.73")).toStrictEqual({ kind: "kota", code: "32.73", province: "32" });
  });

  it("PP.KK.CC is a kecamatan", () => {
    expect(parseRegionCode("32.73.01")).toStrictEqual({
      kind: "kecamatan",
      code: "32.73.01",
      province: "32",
      regency: "32.73",
    });
  });

  it.each(["1001", "2001", "3001", "0000"])("PP.KK.CC.%s is a desa or kelurahan: which one is not told", (dddd) => {
    expect(parseRegionCode(`11.01.05.${dddd}`)).toStrictEqual({
      kind: "desa-kelurahan",
      code: `11.01.05.${dddd}`,
      province: "11",
      regency: "11.01",
      district: "11.01.05",
    });
  });

  it.each(TWO_DIGITS)("%s alone has the form of a provinsi", (pp) => {
    expect(parseRegionCode(pp)).toStrictEqual({ kind: "provinsi", code: pp, province: pp });
  });

  it.each(TWO_DIGITS.filter((kk) => Number(kk) >= 1 && Number(kk) <= 69))("KK %s is a kabupaten", (kk) => {
    expect(parseRegionCode(`11.${kk}`).kind).toBe("kabupaten");
    expect(parseRegionCode(`11.${kk}.01`).kind).toBe("kecamatan");
    expect(parseRegionCode(`11.${kk}.01.2001`).kind).toBe("desa-kelurahan");
  });

  it.each(TWO_DIGITS.filter((kk) => Number(kk) >= 71))("KK %s is a kota", (kk) => {
    expect(parseRegionCode(`11.${kk}`).kind).toBe("kota");
    expect(parseRegionCode(`11.${kk}.01`).kind).toBe("kecamatan");
    expect(parseRegionCode(`11.${kk}.01.1001`).kind).toBe("desa-kelurahan");
  });

  it.each(["00", "70"])("KK %s is neither, on any level", (kk) => {
    for (const code of [`11.${kk}`, `11.${kk}.01`, `11.${kk}.01.2001`]) {
      expect(found(() => parseRegionCode(code))).toEqual(["code: not-a-region-code"]);
      expect(isRegionCode(code)).toBe(false);
    }
  });
});

describe("a code comes as text and stays text", () => {
  it.each(["11.10", "11.01", "32.20", "32.90", "11.10.10", "11.10.10.2010", "01", "00"])(
    "%s keeps its zeros",
    (code) => {
      expect(parseRegionCode(code).code).toBe(code);
      expect(parsed(JSON.stringify(parseRegionCode(code)))).toStrictEqual(parseRegionCode(code));
    },
  );

  it.each([
    [11.1, "what a spreadsheet makes of 11.10"],
    [11, "what it makes of 11"],
    [32.73, "although no zero was lost"],
    [1101, "without its dot"],
    [-11.1, "negative"],
    [0, "nothing"],
  ])("the number %d is refused: %s", (number) => {
    const [issue] = issuesOf(() => parseRegionCode(untyped(number)));
    expect(issue?.code).toBe("not-a-region-code");
    expect(issue?.path).toEqual(["code"]);
    expect(issue?.params["received"]).toBe(number);
    expect(issue?.message.id).toContain("simpan sebagai teks");
    expect(issue?.message.en).toContain("keep it as text");
    expect(isRegionCode(number)).toBe(false);
  });

  it("the message names the forms and the ranges, and says what was lost", () => {
    expect(issuesOf(() => parseRegionCode(untyped(11.1)))).toEqual([
      {
        code: "not-a-region-code",
        path: ["code"],
        params: { form: "PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD; KK 01–69, 71–99", received: 11.1 },
        message: {
          id: "harus kode wilayah (PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD; KK 01–69, 71–99) sebagai teks, diterima 11.1; simpan sebagai teks, karena angka membuang nol: 11.10 menjadi 11.1",
          en: "must be the code of a region (PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD; KK 01–69, 71–99) as text, got 11.1; keep it as text, because a number loses zeros: 11.10 becomes 11.1",
        },
        cite: [{ source: "permendagri-58-2021" }, { source: "cahyadsn-wilayah" }],
      },
    ]);
  });

  it("only a number is told to stay text", () => {
    expect(issuesOf(() => parseRegionCode("11.1"))[0]?.message).toEqual({
      id: "harus kode wilayah (PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD; KK 01–69, 71–99) sebagai teks, diterima teks",
      en: "must be the code of a region (PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD; KK 01–69, 71–99) as text, got text",
    });
  });

  it.each(
    [
      "11.1", // 11.10 or 11.01, after a number; nobody can tell
      "1.1",
      "1",
      "",
      " ",
      "32.73 ",
      " 32.73",
      "32.73\n",
      "32,73",
      "32-73",
      "3273",
      "327301",
      "3273011001",
      "32.",
      ".32",
      "32..73",
      "32.73.",
      "32.73.1",
      "32.73.01.",
      "32.73.01.101",
      "32.73.01.10011",
      "32.73.01.1001.1",
      "32.731",
      "32.73.01.1001 ",
      "3２.73",
      "٣٢",
      "3e1",
      "+2",
      "-2",
      "0x",
      "PP",
      "PP.KK",
      "32.7a",
      null,
      undefined,
      true,
      ["32"],
      { code: "32" },
      32n,
      Symbol.iterator,
      Number.NaN,
      Object("32.73"),
    ].map(labelled),
  )("%s is no region code", (_, value) => {
    expect(isRegionCode(value)).toBe(false);
    expect(found(() => parseRegionCode(untyped(value)))).toEqual(["code: not-a-region-code"]);
  });
});

describe("for any text", () => {
  const digits = (length: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, "0"));
  const joined = (...lengths: readonly number[]): fc.Arbitrary<string> =>
    fc.tuple(...lengths.map(digits)).map((parts) => parts.join("."));
  const right = fc.oneof(joined(2), joined(2, 2), joined(2, 2, 2), joined(2, 2, 2, 4));
  const nearly = fc.string({ unit: fc.constantFrom("0", "1", "7", "9", ".", "a"), maxLength: 14 });

  it("it agrees with a parser that splits at the dots", () => {
    fc.assert(
      fc.property(fc.oneof(right, nearly, fc.string()), (code) => {
        expect(parsedOrNothing(code)).toStrictEqual(naive(code));
        expect(isRegionCode(code)).toBe(naive(code) !== undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it("the codes of the regions around a region are region codes, each of its own kind", () => {
    fc.assert(
      fc.property(right, (code) => {
        const region = attempt(() => parseRegionCode(code));
        if (!region.ok) return;
        expect(region.value.code).toBe(code);
        expect(parseRegionCode(region.value.province).kind).toBe("provinsi");
        if ("regency" in region.value)
          expect(["kabupaten", "kota"]).toContain(parseRegionCode(region.value.regency).kind);
        if ("district" in region.value) expect(parseRegionCode(region.value.district).kind).toBe("kecamatan");
      }),
    );
  });

  it("a text of a million characters is refused at once", async () => {
    for (const long of ["1".repeat(1e6), "11.".repeat(4e5), `11.01.01.${"1".repeat(1e6)}`, `32.73${" ".repeat(1e6)}`]) {
      expect(isRegionCode(long)).toBe(false);
      expect(await fastest(() => isRegionCode(long), 500)).toBeLessThan(500);
    }
  });
});
