import { kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { permenpanrb2025, type Unknown, unknownsOf } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";
import { complete410 } from "./fixtures.js";
import { invented } from "./maturity-fixtures.js";

const places = (unknowns: readonly Unknown[]): string[] => unknowns.map(({ path }) => path.join("."));
const at = (unknowns: readonly Unknown[], place: string): Unknown | undefined =>
  unknowns.find(({ path }) => path.join(".") === place);
const of = (unknowns: readonly Unknown[], neededFor: Unknown["neededFor"]): Unknown[] =>
  unknowns.filter((one) => one.neededFor === neededFor);

describe("what PermenPANRB 19/2025 does not tell", () => {
  const unknowns = unknownsOf(permenpanrb2025);

  it("for the index: seven aspect weights, four rules, and the categories", () => {
    expect(of(unknowns, "index")).toHaveLength(12);
    expect(places(of(unknowns, "index")).filter((place) => place.endsWith("weightPercent"))).toHaveLength(7);
  });

  it("the draft weight of aspect 8 does not make its final weight known", () => {
    expect(permenpanrb2025.draft.weightPercent["digitalisasi-manajemen-asn"]?.value).toBe(10);
    expect(places(unknowns)).toContain("aspects.digitalisasi-manajemen-asn.weightPercent");
  });

  it("of the worksheet: the name of sub-aspect 7.1, and why it counts 33 items and lists 31", () => {
    expect(of(unknowns, "worksheet").map(({ what }) => what.en)).toEqual([
      "Sub-aspect 7.1 (its name was not read)",
      "items of the worksheet: 31 read of 33 that it names",
    ]);
  });

  it("an invented annex leaves the worksheet alone", () => {
    expect(unknownsOf(invented)).toEqual(of(unknowns, "worksheet"));
  });

  it("a worksheet that lists as many items as it counts is complete", () => {
    const whole = {
      ...permenpanrb2025,
      indicatorCount: { ...permenpanrb2025.indicatorCount, value: 31 },
    };
    expect(places(of(unknownsOf(whole), "worksheet"))).toEqual([
      "aspects.disiplin-pemberhentian-upaya-administratif.subAspects.sub-aspek-7-1.printed",
    ]);
  });
});

describe("what the instrument of 2019 does not tell", () => {
  it("every indicator's weight, the indicators that nobody published, and what not applicable means", () => {
    const unknowns = unknownsOf(kasn2019);
    expect(places(of(unknowns, "points")).filter((place) => place.endsWith(".weight"))).toHaveLength(27);
    expect(places(of(unknowns, "points")).filter((place) => place.endsWith(".indicators"))).toHaveLength(8);
    expect(places(of(unknowns, "not-applicable"))).toEqual(["rules.notApplicable"]);
    expect(unknowns).toHaveLength(36);
  });

  it("counts the missing indicators where their number is known", () => {
    const texts = unknownsOf(kasn2019).map(({ what }) => what.en);
    expect(texts).toContain("indicators of the aspect Career Development: 9 known of 10");
    expect(texts).toContain("indicators of the aspect Recruitment: 2 known of an unknown number");
  });

  it("both sheets lack the same", () => {
    expect(places(unknownsOf(kasn2019Sheet400))).toEqual(places(unknownsOf(kasn2019)));
  });

  it("with the caller's weights, what not applicable means is left", () => {
    expect(places(unknownsOf(complete410))).toEqual(["rules.notApplicable"]);
    const rules = {
      ...complete410.rules,
      notApplicable: { value: "stays-in-denominator", grade: "caller", cite: [] },
    } as const;
    expect(unknownsOf({ ...complete410, rules })).toEqual([]);
  });

  it("an aspect whose indicators are all listed lacks their weights alone", () => {
    const aspects = kasn2019.aspects.map((aspect) => ({
      ...aspect,
      indicatorCount: { value: aspect.indicators.length, grade: "caller", cite: [] } as const,
    }));
    expect(places(unknownsOf({ ...kasn2019, aspects })).filter((place) => !place.endsWith(".weight"))).toEqual([
      "rules.notApplicable",
    ]);
  });
});

describe("every unknown", () => {
  it.each([
    ["PermenPANRB 19/2025", permenpanrb2025],
    ["KASN 9/2019, 410", kasn2019],
    ["KASN 9/2019, 400", kasn2019Sheet400],
  ])("of %s has its texts in both languages and a place of its own", (_, instrument) => {
    const unknowns = unknownsOf(instrument);
    for (const { what, obtain } of unknowns) {
      for (const text of [what.id, what.en, obtain.id, obtain.en]) expect(text).toMatch(/\S/);
      expect(obtain.en).toContain(instrument.name.en);
    }
    expect(new Set(places(unknowns)).size).toBe(unknowns.length);
    expect(survivesJson(unknowns)).toBe(true);
  });

  it("of something that is no instrument is an issue", () => {
    for (const wrong of [undefined, null, 3, {}]) {
      expect(found(() => unknownsOf(untyped(wrong)))).toEqual(["instrument: not-an-object"]);
    }
  });
});

describe("an unknown says what is missing and which part of the whole text holds it, in both languages", () => {
  const SHEET = {
    id: "naskah lengkap Instrumen KASN 9/2019, lembar 410 poin: lampirannya, atau kertas kerja yang telah diisi",
    en: "the whole text of the KASN 9/2019 instrument, sheet of 410 points: its annex, or a filled worksheet",
  };
  const ID_2025 = "naskah lengkap Instrumen PermenPANRB 19/2025, kertas kerja 2026";
  const EN_2025 = "the whole text of the PermenPANRB 19/2025 instrument, worksheet of 2026";

  it.each<[string, string, Unknown["neededFor"], Unknown["what"]]>([
    [
      "indicators of which some are known",
      "aspects.perencanaan-kebutuhan.indicators",
      "points",
      {
        id: "indikator aspek Perencanaan Kebutuhan: 3 dikenal dari 4",
        en: "indicators of the aspect Workforce Planning: 3 known of 4",
      },
    ],
    [
      "indicators of which nobody knows the number",
      "aspects.pengadaan.indicators",
      "points",
      {
        id: "indikator aspek Pengadaan: 2 dikenal dari jumlah yang tidak diketahui",
        en: "indicators of the aspect Recruitment: 2 known of an unknown number",
      },
    ],
    [
      "the weight of an indicator",
      "aspects.pengadaan.indicators.kebijakan-pengadaan.weight",
      "points",
      { id: "bobot indikator kebijakan-pengadaan", en: "weight of the indicator kebijakan-pengadaan" },
    ],
    [
      "what not applicable means",
      "rules.notApplicable",
      "not-applicable",
      { id: "akibat jawaban yang tidak berlaku", en: "what follows from an answer that does not apply" },
    ],
  ])("of the sheet of 2019: %s", (_, place, neededFor, what) => {
    expect(at(unknownsOf(kasn2019), place)).toEqual({ path: place.split("."), neededFor, what, obtain: SHEET });
  });

  it.each<[string, string, Unknown["neededFor"], Unknown["what"], Unknown["obtain"]]>([
    [
      "the weight of an aspect",
      "aspects.manajemen-talenta.weightPercent",
      "index",
      { id: "bobot aspek Manajemen Talenta (persen)", en: "weight of the aspect Talent Management (percent)" },
      { id: `${ID_2025}: kolom bobot aspek pada lampiran`, en: `${EN_2025}: the annex, column of aspect weights` },
    ],
    [
      "a rule of the index",
      "index.correction",
      "index",
      { id: "faktor koreksi: operasi dan batasnya", en: "the correction: its operation and its limits" },
      {
        id: `${ID_2025}: pasal dan lampiran tentang penghitungan indeks`,
        en: `${EN_2025}: the articles and annexes on computing the index`,
      },
    ],
    [
      "the categories",
      "categories",
      "index",
      { id: "kategori indeks dan batasnya", en: "the categories of the index and their bounds" },
      {
        id: `${ID_2025}: pasal atau lampiran tentang kategori`,
        en: `${EN_2025}: the articles or annexes on the categories`,
      },
    ],
    [
      "the name of a sub-aspect",
      "aspects.disiplin-pemberhentian-upaya-administratif.subAspects.sub-aspek-7-1.printed",
      "worksheet",
      { id: "Sub-aspek 7.1 (namanya belum terbaca)", en: "Sub-aspect 7.1 (its name was not read)" },
      { id: `${ID_2025}: kertas kerja resminya`, en: `${EN_2025}: its official worksheet` },
    ],
    [
      "the items of the worksheet",
      "aspects",
      "worksheet",
      {
        id: "butir kertas kerja: 31 terbaca dari 33 yang disebut",
        en: "items of the worksheet: 31 read of 33 that it names",
      },
      { id: `${ID_2025}: kertas kerja resminya`, en: `${EN_2025}: its official worksheet` },
    ],
  ])("of PermenPANRB 19/2025: %s", (_, place, neededFor, what, obtain) => {
    expect(at(unknownsOf(permenpanrb2025), place)).toEqual({ path: place.split("."), neededFor, what, obtain });
  });

  it("an aspect of which no indicator is known is not complete", () => {
    const aspects = kasn2019.aspects.map((aspect) =>
      aspect.id === "pengadaan" ? { ...aspect, indicators: [] } : aspect,
    );
    const unknowns = unknownsOf({ ...kasn2019, aspects });
    expect(unknowns.filter(({ path }) => path[1] === "pengadaan")).toEqual([
      {
        path: ["aspects", "pengadaan", "indicators"],
        neededFor: "points",
        what: {
          id: "indikator aspek Pengadaan: 0 dikenal dari jumlah yang tidak diketahui",
          en: "indicators of the aspect Recruitment: 0 known of an unknown number",
        },
        obtain: SHEET,
      },
    ]);
  });
});
