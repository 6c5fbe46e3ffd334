import { applicableIndicators, permenpanrb2025 } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { body } from "./maturity-fixtures.js";

const KINDS = ["kementerian", "lpnk", "lembaga-negara", "lns", "provinsi", "kabupaten", "kota"] as const;
const CENTRAL = ["kementerian", "lpnk", "lembaga-negara", "lns"];
const DAERAH = ["provinsi", "kabupaten", "kota"];

const applicable = (...given: Parameters<typeof body>) => {
  const { instansi, circumstances } = body(...given);
  return applicableIndicators(permenpanrb2025, instansi, circumstances);
};
const out = (...given: Parameters<typeof body>) => applicable(...given).notApplicable.map(({ id }) => id);

describe("which items of the worksheet apply", () => {
  it.each(KINDS)("of the 31 items, at most 30 apply to a %s, because 4.1 has two variants", (kind) => {
    expect(applicable(kind).applicable).toHaveLength(30);
    expect(applicable(kind).notApplicable).toHaveLength(1);
  });

  it.each(KINDS)("a %s has one variant of 4.1", (kind) => {
    const daerahLevel2 = kind === "kabupaten" || kind === "kota";
    expect(out(kind)).toEqual([
      daerahLevel2 ? "standar-kompetensi-pusat-provinsi" : "standar-kompetensi-kabupaten-kota",
    ]);
    expect(applicable(kind).notApplicable[0]).toMatchObject({ because: "kind", grade: "secondary" });
  });

  it.each(DAERAH)("a %s that pays no TPP leaves 6.3 out", (kind) => {
    expect(out(untyped(kind), false)).toContain("tunjangan-kinerja-tpp");
    expect(applicable(untyped(kind), false).applicable).toHaveLength(29);
  });

  it.each(CENTRAL)("6.3 applies to a %s whatever is said of TPP, which is an interpretation", (kind) => {
    for (const paysTpp of [true, false]) {
      expect(applicable(untyped(kind), paysTpp).applicable).toContain("tunjangan-kinerja-tpp");
    }
    expect(applicable(untyped(kind)).grade).toBe("interpretation");
  });

  it.each(DAERAH)("for a %s the verdict rests on the worksheet alone", (kind) => {
    expect(applicable(untyped(kind)).grade).toBe("secondary");
  });

  it.each([
    [true, true, 30],
    [true, false, 29],
    [false, true, 29],
    [false, false, 28],
  ])("with an accident: %s, with a death: %s, %d items apply", (accident, death, count) => {
    for (const kind of KINDS) {
      expect(applicable(kind, true, accident, death).applicable).toHaveLength(count);
      expect(out(kind, true, accident, death).includes("jaminan-kecelakaan-kerja")).toBe(!accident);
      expect(out(kind, true, accident, death).includes("jaminan-kematian")).toBe(!death);
    }
  });

  it("the fewest items are 27: a regency without TPP, accident and death", () => {
    expect(applicable("kabupaten", false, false, false).applicable).toHaveLength(27);
    expect(out("kabupaten", false, false, false)).toEqual([
      "standar-kompetensi-pusat-provinsi",
      "tunjangan-kinerja-tpp",
      "jaminan-kecelakaan-kerja",
      "jaminan-kematian",
    ]);
  });

  it("a kabupaten and a ministry get different items", () => {
    const [kabupaten, ministry] = [applicable("kabupaten"), applicable("kementerian")];
    expect(kabupaten.applicable).not.toEqual(ministry.applicable);
  });

  it("every item is either in or out, in the order of the worksheet, with a reason in both languages", () => {
    const all = permenpanrb2025.aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    for (const kind of KINDS) {
      const result = applicable(kind, false, false, false);
      const outIds = result.notApplicable.map(({ id }) => id);
      expect(all.filter((id) => result.applicable.includes(id))).toEqual(result.applicable);
      expect([...result.applicable, ...outIds].sort()).toEqual([...all].sort());
      for (const { reason, cite } of result.notApplicable) {
        expect(reason.id).not.toBe("");
        expect(reason.en).not.toBe("");
        expect(cite.length).toBeGreaterThan(0);
      }
      expect(survivesJson(result)).toBe(true);
    }
  });

  it("each item that does not apply says why", () => {
    const cite = [{ source: "public-code-kertas-kerja-2026" }];
    const because = "circumstance";
    expect(applicable("kabupaten", false, false, false).notApplicable).toEqual([
      {
        id: "standar-kompetensi-pusat-provinsi",
        because: "kind",
        reason: { id: "butir ini untuk jenis instansi lain", en: "the item is for other kinds of government body" },
        grade: "secondary",
        cite,
      },
      {
        id: "tunjangan-kinerja-tpp",
        because,
        reason: { id: "TPP tidak dibayarkan", en: "no TPP is paid" },
        grade: "secondary",
        cite,
      },
      {
        id: "jaminan-kecelakaan-kerja",
        because,
        reason: { id: "tidak ada kecelakaan kerja", en: "there was no work accident" },
        grade: "secondary",
        cite,
      },
      {
        id: "jaminan-kematian",
        because,
        reason: { id: "tidak ada kematian", en: "there was no death" },
        grade: "secondary",
        cite,
      },
    ]);
  });

  it("a whole Instansi may be given", () => {
    const kota = { kind: "kota", code: "32.73", name: "Kota Bandung" } as const;
    const { circumstances } = body("kota");
    expect(applicableIndicators(permenpanrb2025, kota, circumstances)).toEqual(applicable("kota"));
  });
});

describe("what is not known is not no", () => {
  it("a circumstance that decides must be given", () => {
    const ask = (kind: "kota" | "lpnk", circumstances: object) =>
      found(() => applicableIndicators(permenpanrb2025, { kind }, circumstances));
    expect(ask("kota", {})).toEqual([
      "circumstances.membayar-tpp: missing",
      "circumstances.kecelakaan-kerja: missing",
      "circumstances.kematian: missing",
    ]);
    expect(ask("lpnk", { kematian: undefined })).toEqual([
      "circumstances.kecelakaan-kerja: missing",
      "circumstances.kematian: missing",
    ]);
  });

  it("TPP is not asked of a central body", () => {
    const { applicable: ids } = applicableIndicators(
      permenpanrb2025,
      { kind: "kementerian" },
      { "kecelakaan-kerja": true, kematian: true },
    );
    expect(ids).toHaveLength(30);
  });

  it.each([
    ["no body", undefined, {}, ["instansi: not-an-object"]],
    ["a body without a kind", {}, {}, ["instansi.kind: missing"]],
    ["a kind that is none", { kind: "desa" }, {}, ["instansi.kind: not-one-of"]],
    ["no circumstances", { kind: "kota" }, null, ["circumstances: not-an-object"]],
    [
      "circumstances that are none",
      { kind: "kota" },
      { "membayar-tpp": "ya", "kecelakaan-kerja": 1, kematian: true, banjir: true },
      [
        "circumstances.banjir: unknown-key",
        "circumstances.membayar-tpp: not-a-boolean",
        "circumstances.kecelakaan-kerja: not-a-boolean",
      ],
    ],
  ])("%s", (_, instansi, circumstances, issues) => {
    expect(
      found(() => applicableIndicators(permenpanrb2025, untyped(instansi), untyped(circumstances))).filter(
        (one) => !one.endsWith("missing") || issues.includes(one),
      ),
    ).toEqual(issues);
  });

  it("a circumstance that nobody asks for: the issue lists the three that decide", () => {
    const { instansi, circumstances } = body("kota");
    const more = { ...circumstances, banjir: true };
    expect(issuesOf(() => applicableIndicators(permenpanrb2025, instansi, more))).toEqual([
      {
        code: "unknown-key",
        path: ["circumstances", "banjir"],
        params: { key: "banjir", expected: ["membayar-tpp", "kecelakaan-kerja", "kematian"] },
        message: {
          id: 'kunci "banjir" tidak dikenal; yang dikenal: membayar-tpp, kecelakaan-kerja, kematian',
          en: 'key "banjir" is not known; known are: membayar-tpp, kecelakaan-kerja, kematian',
        },
      },
    ]);
  });

  it("an instrument that is none is named", () => {
    for (const wrong of [undefined, null, "permenpanrb-19-2025", {}, { kind: "maturities" }]) {
      expect(found(() => applicableIndicators(untyped(wrong), { kind: "kota" }, {}))).toEqual([
        "instrument: not-an-object",
      ]);
    }
  });
});
