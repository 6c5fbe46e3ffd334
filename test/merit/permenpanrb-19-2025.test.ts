import { permenpanrb2025 } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";

/*
 * Typed again from what was read of the regulation, of the ministries' pages and of the worksheet of 2026.
 */
const ASPECTS = [
  ["Perencanaan Kebutuhan dan Standardisasi Jabatan", "regulation", 3],
  ["Manajemen Talenta", "official", 6],
  ["Pengelolaan Kinerja", "official", 4],
  ["Pengembangan Kompetensi", "official", 4],
  ["Penguatan Budaya Kerja dan Citra Institusi", "official", 4],
  ["Penghargaan dan Pengakuan", "official", 7],
  ["Disiplin, Pemberhentian, dan Upaya Administratif", "official", 1],
  ["Digitalisasi Manajemen ASN", "official", 2],
] as const;

const SUB_ASPECTS = [
  ["Analisis Jabatan", "Evaluasi Jabatan", "Perencanaan Kebutuhan ASN"],
  [
    "Pemetaan Talenta",
    "Akuisisi Talenta",
    "Pengadaan ASN",
    "Pengembangan Talenta",
    "Retensi Talenta",
    "Pemantauan dan Evaluasi",
  ],
  [
    "Perencanaan Kinerja",
    "Pelaksanaan, Pemantauan, dan Pembinaan Kinerja",
    "Evaluasi Kinerja",
    "Tindak Lanjut Evaluasi Kinerja",
  ],
  ["Standar Kompetensi Jabatan", "Pengukuran Kompetensi", "Program Pengembangan Kompetensi"],
  ["Internalisasi Nilai Dasar ASN", "Keteladanan dan Kepemimpinan", "Dukungan Kebijakan"],
  [
    "Kenaikan Pangkat",
    "Gaji dan Tunjangan",
    "Tunjangan Kinerja atau Tambahan Penghasilan Pegawai ASN",
    "Jaminan Sosial",
  ],
  // The name of 7.1 was not read.
  [undefined, "Pemberhentian", "Upaya Administratif"],
  ["Data Manajemen ASN", "Layanan Digital Manajemen ASN"],
] as const;

const NUMBERS =
  "1.1 1.2 1.3 2.1 2.2 2.3 2.4 2.5 2.6 3.1 3.2 3.3 3.4 4.1 4.1 4.2 4.3 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4 6.4 6.4 6.4 7 8.1 8.2";

const items = permenpanrb2025.aspects.flatMap(({ indicators }) => indicators);

describe("PermenPANRB 19/2025", () => {
  it("rests on five principles and has five stages", () => {
    expect(permenpanrb2025.principles.value.map(({ id }) => id)).toEqual([
      "kualifikasi",
      "kompetensi",
      "potensi",
      "kinerja",
      "integritas-moralitas",
    ]);
    expect(permenpanrb2025.stages.value.map(({ id }) => id)).toEqual([
      "penerapan",
      "pengukuran",
      "pengawasan",
      "evaluasi",
      "pembinaan",
    ]);
    expect([permenpanrb2025.principles.grade, permenpanrb2025.stages.grade]).toEqual(["official", "official"]);
  });

  it("measures availability, quality and use, now and then", () => {
    expect(permenpanrb2025.dimensions.value.map(({ id }) => id)).toEqual(["ketersediaan", "kualitas", "pemanfaatan"]);
    expect(permenpanrb2025.dimensions.grade).toBe("secondary");
    expect(permenpanrb2025.frequency.value).toEqual({ id: "berkala", en: "periodic" });
  });

  it("has eight aspects: the name of the first read in the annex, the others on a ministry's page", () => {
    expect(
      permenpanrb2025.aspects.map(({ printed, indicators }) => [printed.value, printed.grade, indicators.length]),
    ).toEqual(ASPECTS);
    expect(permenpanrb2025.aspects.map(({ name, printed }) => name.id === printed.value)).not.toContain(false);
  });

  it("has the sub-aspects that were read, those of aspect 1 in the annex", () => {
    const printed = permenpanrb2025.aspects.map(({ subAspects }) => subAspects.map((sub) => sub.printed?.value));
    expect(printed).toEqual(SUB_ASPECTS);
    const grades = permenpanrb2025.aspects.map(({ subAspects }) =>
      [...new Set(subAspects.flatMap((sub) => sub.printed?.grade ?? []))].join(),
    );
    expect(grades).toEqual(["regulation", ...Array<string>(7).fill("secondary")]);
  });

  it("gives aspect 1 a weight of 10 percent, by the annex, and no other aspect a weight that is known", () => {
    expect(
      permenpanrb2025.aspects.flatMap(({ id, weightPercent }) => (weightPercent ? [[id, weightPercent]] : [])),
    ).toEqual([
      [
        "perencanaan-kebutuhan-standardisasi-jabatan",
        { value: 10, grade: "regulation", cite: [{ source: "permenpanrb-19-2025", article: "Lampiran I" }] },
      ],
    ]);
  });

  it("forms its index of 75 percent maturity and 25 percent satisfaction and engagement, with a correction", () => {
    const { components, correctionSubjects } = permenpanrb2025.index;
    expect(components.map(({ id, percent }) => [id, percent.value, percent.grade])).toEqual([
      ["maturitas", 75, "official"],
      ["kepuasan-keterikatan", 25, "official"],
    ]);
    expect(correctionSubjects.value.map(({ id }) => id)).toEqual([
      "pelanggaran-prinsip-meritokrasi",
      "penyelesaian-non-asn",
    ]);
    expect(Object.keys(permenpanrb2025.index).sort()).toEqual(["components", "correctionSubjects", "order"]);
  });

  it("has no categories; those of the draft of 2025 stand apart", () => {
    expect(permenpanrb2025).not.toHaveProperty("categories");
    expect(
      permenpanrb2025.draft.categories.map(({ name, from, printedTo, exclusive }) => [
        name.id,
        from.value,
        printedTo?.value,
        exclusive,
      ]),
    ).toEqual([
      ["Dasar", 0, 0.4, undefined],
      ["Lanjutan", 0.41, 0.6, undefined],
      ["Menengah", 0.61, 0.8, undefined],
      ["Tinggi", 0.81, 1, undefined],
      ["Maju", 1, undefined, true],
    ]);
  });
});

describe("the worksheet of 2026", () => {
  it("lists 31 items, though its header counts 33", () => {
    expect(items).toHaveLength(31);
    expect(permenpanrb2025.indicatorCount).toMatchObject({ value: 33, grade: "secondary" });
    expect(items.map(({ number }) => number.value).join(" ")).toBe(NUMBERS);
  });

  it("was open from 5 August to 17 September 2026", () => {
    expect([permenpanrb2025.worksheet.opens.value, permenpanrb2025.worksheet.closes.value]).toEqual([
      "2026-08-05",
      "2026-09-17",
    ]);
  });

  it("has the levels 0 to 4, with a text for each of 1 to 4, and for level 0 of 2.1 and 3.3 alone", () => {
    expect(permenpanrb2025.levels.value).toEqual([0, 1, 2, 3, 4]);
    const texts = items.map(({ levelTexts }) => Object.keys(levelTexts.value).join(""));
    expect(texts.filter((keys) => keys !== "1234")).toEqual(["01234", "01234"]);
    expect(items.flatMap(({ number, levelTexts }) => (0 in levelTexts.value ? [number.value] : []))).toEqual([
      "2.1",
      "3.3",
    ]);
  });

  it("says of these levels that they come on top of the one below", () => {
    expect(Object.fromEntries(items.flatMap(({ id, onTop }) => (onTop ? [[id, onTop.value]] : [])))).toEqual({
      "analisis-jabatan": [3, 4],
      "peta-jabatan": [4],
      "akuisisi-talenta": [4],
      "perencanaan-kinerja": [3, 4],
    });
  });

  it("puts four conditions: two variants of 4.1, TPP, accident and death", () => {
    const conditions = items.flatMap(({ number, applies }) =>
      applies ? [[number.value, applies.kinds?.value.join(" ") ?? applies.circumstance?.value]] : [],
    );
    expect(conditions).toEqual([
      ["4.1", "kementerian lpnk lembaga-negara lns provinsi"],
      ["4.1", "kabupaten kota"],
      ["6.3", "membayar-tpp"],
      ["6.4", "kecelakaan-kerja"],
      ["6.4", "kematian"],
    ]);
  });

  it("covers every sub-aspect with at least one item", () => {
    for (const { subAspects, indicators } of permenpanrb2025.aspects) {
      const covered = new Set(indicators.flatMap((indicator) => indicator.subAspects));
      expect([...covered].sort()).toEqual(subAspects.map(({ id }) => id).sort());
    }
  });
});
