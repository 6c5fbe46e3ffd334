import fc from "fast-check";
import { attempt } from "sistem-merit/core";
import { instansiKinds, instansiLevels, parseInstansi } from "sistem-merit/instansi";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled } from "../core/support.js";
import { BODIES, KINDS, TWO_DIGITS } from "./support.js";

const PUSAT = ["kementerian", "lpnk", "lembaga-negara", "lns"] as const;
const DAERAH = ["provinsi", "kabupaten", "kota"] as const;

describe("the kinds of government bodies", () => {
  it("are seven, and no other", () => {
    expect(Object.keys(instansiKinds)).toEqual(KINDS);
  });

  it.each(PUSAT)("%s is an instansi pusat", (kind) => {
    expect(instansiKinds[kind].level).toEqual({
      value: "pusat",
      grade: "regulation",
      cite: [{ source: "perbkn-7-2023", article: "Pasal 1" }],
    });
  });

  it.each(DAERAH)("%s is an instansi daerah", (kind) => {
    expect(instansiKinds[kind].level).toEqual({
      value: "daerah",
      grade: "regulation",
      cite: [{ source: "perbkn-7-2023", article: "Pasal 1" }],
    });
  });

  it("have a name in both languages, each its own", () => {
    expect(KINDS.map((kind) => `${instansiKinds[kind].name.id} / ${instansiKinds[kind].name.en}`)).toEqual([
      "Kementerian / Ministry",
      "Lembaga pemerintah nonkementerian / Non-ministerial government agency",
      "Kesekretariatan lembaga negara / Secretariat of a state institution",
      "Kesekretariatan lembaga nonstruktural / Secretariat of a non-structural body",
      "Pemerintah provinsi / Provincial government",
      "Pemerintah kabupaten / Regency government",
      "Pemerintah kota / City government",
    ]);
    expect(instansiLevels).toEqual({
      pusat: { id: "Instansi pusat", en: "Central body" },
      daerah: { id: "Instansi daerah", en: "Regional body" },
    });
  });
});

describe("a government body is read", () => {
  it.each(KINDS)("%s, as a copy", (kind) => {
    const body = Object.freeze({ ...BODIES[kind] });
    expect(parseInstansi(body)).toStrictEqual(body);
    expect(parseInstansi(body)).not.toBe(body);
  });

  it("a BKN code that is inherited does not count", () => {
    const heir: unknown = Object.assign(Object.create({ bknCode: "0301" }), BODIES.lpnk);
    expect(parseInstansi(heir)).toStrictEqual(BODIES.lpnk);
  });

  it("an absent BKN code stays absent, also where the key holds nothing", () => {
    expect(parseInstansi({ kind: "lpnk", name: "Badan Contoh", bknCode: undefined })).toStrictEqual({
      kind: "lpnk",
      name: "Badan Contoh",
    });
  });

  it.each(TWO_DIGITS)("PP.%s fits a kabupaten, a kota or nothing, and never a provinsi", (kk) => {
    const number = Number(kk);
    const fits = (kind: string): boolean => attempt(() => parseInstansi({ kind, code: `32.${kk}`, name: "X" })).ok;
    expect(fits("kabupaten")).toBe(number >= 1 && number <= 69);
    expect(fits("kota")).toBe(number >= 71);
    expect(fits("provinsi")).toBe(false);
  });

  it.each(TWO_DIGITS)("%s fits a provinsi alone", (code) => {
    expect(attempt(() => parseInstansi({ kind: "provinsi", code, name: "X" })).ok).toBe(true);
    expect(found(() => parseInstansi({ kind: "kabupaten", code, name: "X" }))).toEqual(["code: not-a-region-code"]);
    expect(found(() => parseInstansi({ kind: "kota", code, name: "X" }))).toEqual(["code: not-a-region-code"]);
  });

  it.each(DAERAH)("a kecamatan or desa is no %s", (kind) => {
    for (const code of ["32.01.01", "32.71.01", "32.01.01.2001"]) {
      expect(found(() => parseInstansi({ kind, code, name: "X" }))).toEqual(["code: not-a-region-code"]);
    }
  });
});

describe("what is wrong with a government body is said in both languages", () => {
  const message = (input: unknown): unknown => issuesOf(() => parseInstansi(input)).map((issue) => issue.message);

  it.each([
    [
      { kind: "kabupaten", code: "32.73", name: "X" },
      "harus kode kabupaten (PP.KK; KK 01–69) sebagai teks, diterima kode kota",
      "must be the code of a kabupaten (PP.KK; KK 01–69) as text, got the code of a kota",
    ],
    [
      { kind: "kota", code: "32.01", name: "X" },
      "harus kode kota (PP.KK; KK 71–99) sebagai teks, diterima kode kabupaten",
      "must be the code of a kota (PP.KK; KK 71–99) as text, got the code of a kabupaten",
    ],
    [
      { kind: "provinsi", code: "32.01.01", name: "X" },
      "harus kode provinsi (PP) sebagai teks, diterima kode kecamatan",
      "must be the code of a provinsi (PP) as text, got the code of a kecamatan",
    ],
    [
      { kind: "provinsi", code: 32, name: "X" },
      "harus kode provinsi (PP) sebagai teks, diterima 32; simpan sebagai teks, karena angka membuang nol: 11.10 menjadi 11.1",
      "must be the code of a provinsi (PP) as text, got 32; keep it as text, because a number loses zeros: 11.10 becomes 11.1",
    ],
    [
      { kind: "kota", code: null, name: "X" },
      "harus kode kota (PP.KK; KK 71–99) sebagai teks, diterima kosong",
      "must be the code of a kota (PP.KK; KK 71–99) as text, got nothing",
    ],
  ])("%o", (input, id, en) => {
    expect(message(input)).toEqual([{ id, en }]);
  });

  it("with the kind, the form and what came as facts; a kabupaten's range has a source, PP has none", () => {
    const [kabupaten] = issuesOf(() => parseInstansi({ kind: "kabupaten", code: "32.73", name: "X" }));
    expect(kabupaten?.params).toEqual({ kind: "kabupaten", form: "PP.KK; KK 01–69", received: "kota" });
    expect(kabupaten?.cite).toEqual([{ source: "permendagri-58-2021" }, { source: "cahyadsn-wilayah" }]);
    const [provinsi] = issuesOf(() => parseInstansi({ kind: "provinsi", code: "3", name: "X" }));
    expect(provinsi?.params).toEqual({ kind: "provinsi", form: "PP", received: "text" });
    expect(provinsi).not.toHaveProperty("cite");
  });
});

describe("every mistake is found", () => {
  const inherited = Object.create({ kind: "kota", code: "32.71", name: "Kota Bogor" }) as object;

  it.each<[unknown, string[]]>(
    [
      [null, [": not-an-object"]],
      [undefined, [": not-an-object"]],
      ["kota", [": not-an-object"]],
      [[], [": not-an-object"]],
      [{}, ["kind: missing", "name: missing"]],
      [inherited, ["kind: missing", "name: missing"]],
      [{ kind: "dinas" }, ["name: missing", "kind: not-one-of"]],
      [{ kind: undefined, name: 1 }, ["kind: not-one-of", "name: not-text"]],
      [{ kind: "Kota", name: "", code: 1, x: 1 }, ["x: unknown-key", "kind: not-one-of", "name: missing"]],
      [{ kind: "kota" }, ["code: missing", "name: missing"]],
      [{ kind: "kota", code: "32", name: 5 }, ["code: not-a-region-code", "name: not-text"]],
      [{ kind: "kota", code: "32.71", name: "Kota Bogor", bknCode: "1" }, ["bknCode: unknown-key"]],
      [{ kind: "kementerian", code: "32", name: "X" }, ["code: unknown-key"]],
      [{ kind: "kementerian", name: "X", bknCode: 301 }, ["bknCode: not-text"]],
      [{ kind: "kementerian", name: "X", bknCode: "" }, ["bknCode: missing"]],
      [{ kind: "kementerian", name: "X", bknCode: null }, ["bknCode: not-text"]],
      [{ kind: "lns" }, ["name: missing"]],
    ].map(([input, issues]) => [input, issues] as [unknown, string[]]),
  )("%o", (input, issues) => {
    expect(found(() => parseInstansi(input))).toEqual(issues);
  });

  it("the kinds are listed for one that is none", () => {
    expect(issuesOf(() => parseInstansi({ kind: "dinas", name: "X" }))[0]?.params["expected"]).toEqual(KINDS);
  });

  it.each(["__proto__", "constructor", "toString"].map(labelled))("%s is no kind", (_, kind) => {
    expect(found(() => parseInstansi({ kind, name: "X" }))).toEqual(["kind: not-one-of"]);
  });

  it("what is read once is read again unchanged", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
        (kind, name) => {
          const read = parseInstansi({ ...BODIES[kind], name });
          expect(parseInstansi(JSON.parse(JSON.stringify(read)))).toStrictEqual(read);
        },
      ),
    );
  });
});
