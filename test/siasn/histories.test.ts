import {
  awardsFromSiasn,
  creditsFromSiasn,
  educationFromSiasn,
  pegawaiFromSiasn,
  penaltiesFromSiasn,
  performanceFromSiasn,
  periodicPerformanceFromSiasn,
  postsFromSiasn,
  ranksFromSiasn,
  trainingFromSiasn,
} from "sistem-merit/siasn";
import { describe, expect, it } from "vitest";
import { found, issuesOf, untyped } from "../core/support.js";
import { ANGKA_KREDIT, AS_OF, DIKLAT, GOLONGAN, HUKDIS, JABATAN, KURSUS, PENDIDIKAN, PENGHARGAAN } from "./fixtures.js";

interface Found {
  readonly code: string;
  readonly path: readonly (string | number)[];
}
const places = (list: readonly Found[]) => list.map(({ code, path }) => `${path.join(".")}: ${code}`);

describe("every history", () => {
  const readers = [
    (list: unknown) => ranksFromSiasn(untyped(list)),
    (list: unknown) => postsFromSiasn(untyped(list)),
    (list: unknown) => educationFromSiasn(untyped(list)),
    (list: unknown) => performanceFromSiasn(untyped(list)),
    (list: unknown) => periodicPerformanceFromSiasn(untyped(list)),
    (list: unknown) => penaltiesFromSiasn(untyped(list), { asOf: AS_OF }),
    (list: unknown) => awardsFromSiasn(untyped(list)),
    (list: unknown) => creditsFromSiasn(untyped(list)),
  ];

  it.each([undefined, null, ""].map((list) => [list]))("%j was not given, and nothing is wrong with that", (list) => {
    for (const read of readers) {
      const { given, complete, records, issues } = read(list);
      expect([given, complete, records, issues]).toEqual([false, false, [], []]);
    }
  });

  it("that is empty was given", () => {
    for (const read of readers) {
      const { given, complete, records, issues } = read([]);
      expect([given, complete, records, issues]).toEqual([true, true, [], []]);
    }
  });

  it.each([["Data tidak ditemukan"], [404], [{}], [true]])("%j is no list", (list) => {
    for (const read of readers) {
      const { given, complete, records, issues } = read(list);
      expect([given, complete, records, places(issues)]).toEqual([false, false, [], [": not-a-list"]]);
    }
  });

  it("keeps the records that can be read, and says that it is not complete", () => {
    for (const list of [
      [null, {}],
      [{}, "x"],
      [{}, ,],
      [[], {}],
    ]) {
      for (const read of readers) {
        const { given, complete, records, issues } = read(list);
        expect([given, complete, records.length, issues.map(({ code }) => code)]).toEqual([
          true,
          false,
          1,
          ["not-an-object"],
        ]);
      }
    }
  });
});

it.each([
  [
    "education: by the day, or else by the year",
    () =>
      educationFromSiasn([
        { tkPendidikanNama: "S-1", tahunLulus: "2020" },
        { tkPendidikanNama: "S-3", tahunLulus: "2010" },
      ]).records.map(({ level }) => level),
    ["s3", "s1"],
  ],
  [
    "education of one year: by the day",
    () =>
      educationFromSiasn([
        { tkPendidikanNama: "S-1", tglLulus: "01-08-2019" },
        { tkPendidikanNama: "S-3", tglLulus: "01-02-2019" },
      ]).records.map(({ level }) => level),
    ["s3", "s1"],
  ],
  [
    "awards: by the day, or else by the year",
    () =>
      awardsFromSiasn([
        { hargaNama: "A", tahun: "2024" },
        { hargaNama: "B", skDate: "17-08-2023" },
        { hargaNama: "C", tahun: "2022" },
      ]).records.map(({ siasn }) => siasn?.name),
    ["C", "B", "A"],
  ],
  [
    "penalties: by the first day",
    () =>
      penaltiesFromSiasn(
        [
          { jenisTingkatHukumanId: "B", hukumanTanggal: "01-03-2021", akhirHukumTanggal: "31-03-2021" },
          { jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2020", akhirHukumTanggal: "31-03-2020" },
        ],
        { asOf: AS_OF },
      ).records.map(({ level }) => level),
    ["sedang", "berat"],
  ],
  [
    "courses: by the last day, or else by the first, or else by the year",
    () =>
      trainingFromSiasn(undefined, [
        { namaKursus: "A", tanggalKursus: "01-01-2021", tanggalSelesaiKursus: "01-07-2021" },
        { namaKursus: "B", tanggalKursus: "01-05-2021", tanggalSelesaiKursus: "01-06-2021" },
        { namaKursus: "C", tanggalKursus: "02-02-2020" },
        { namaKursus: "D", tanggalKursus: "01-02-2020" },
        { namaKursus: "E", tahunKursus: "2019" },
        { namaKursus: "F", tahunKursus: "2018" },
      ]).courses.records.map(({ name }) => name),
    ["F", "E", "D", "C", "B", "A"],
  ],
] as const)("the earliest stands first in %s", (_what, order, expected) => {
  expect(order()).toEqual(expected);
});

it("a record that came twice stands where it came first", () => {
  const wrong = { kreditUtamaBaru: "1", kreditPenunjangBaru: "1", kreditBaruTotal: "3" };
  expect(places(creditsFromSiasn([{}, wrong, wrong]).warnings)).toEqual(["1.kreditBaruTotal: credit-sum-differs"]);
});

describe("a warning", () => {
  const year = (rating: string) => ({ tahun: "2025", hasilKinerjaNilai: rating, PerilakuKerjaNilai: rating });

  it.each([
    [
      "ranks",
      () => ranksFromSiasn([{ golonganId: "33", golongan: "III/d" }]).warnings,
      [0, "golongan"],
      ["golonganId"],
    ],
    [
      "education",
      () => educationFromSiasn([{ tahunLulus: "2018", tglLulus: "20-08-2019" }]).warnings,
      [0, "tahunLulus"],
      ["tglLulus"],
    ],
    [
      "results",
      () => performanceFromSiasn([{ hasilKinerjaNilai: "1", hasilKinerja: "SESUAI EKSPEKTASI" }]).warnings,
      [0, "hasilKinerjaNilai"],
      ["hasilKinerja"],
    ],
    [
      "behaviour",
      () => performanceFromSiasn([{ PerilakuKerjaNilai: "1", perilakuKerja: "SESUAI EKSPEKTASI" }]).warnings,
      [0, "PerilakuKerjaNilai"],
      ["perilakuKerja"],
    ],
    [
      "courses",
      () =>
        trainingFromSiasn([], [{ jenisKursusSertifikat: "Diklat Teknis", jenisKursusNama: "Diklat Fungsional" }])
          .warnings,
      ["rwKursus", 0, "jenisKursusSertifikat"],
      ["jenisKursusNama"],
    ],
    [
      "the golongan",
      () => pegawaiFromSiasn({ golRuangAkhirId: "33", golRuangAkhir: "III/d" }).warnings,
      ["golRuangAkhir"],
      ["golRuangAkhirId"],
    ],
    [
      "the kind of post",
      () => pegawaiFromSiasn({ jenisJabatanId: "1", jenisJabatan: "Pelaksana" }).warnings,
      ["jenisJabatan"],
      ["jenisJabatanId"],
    ],
    [
      "a functional post",
      () =>
        pegawaiFromSiasn({
          jenisJabatanId: "2",
          jabatanFungsionalNama: "PERENCANA AHLI MUDA",
          asnJenjangJabatan: "Ahli Madya",
        }).warnings,
      ["jabatanFungsionalNama"],
      ["asnJenjangJabatan"],
    ],
    [
      "a structural post",
      () =>
        pegawaiFromSiasn({ jenisJabatanId: "1", asnJenjangJabatan: "PENGAWAS", eselon: "III.a", eselonLevel: "3" })
          .warnings,
      ["asnJenjangJabatan"],
      ["eselon", "eselonLevel"],
    ],
  ])("says which fields of %s contradict each other", (_what, warnings, path, fields) => {
    const names = fields.join(", ");
    expect(warnings()).toEqual([
      {
        code: "contradicts-itself",
        path,
        params: { fields },
        message: {
          id: `bertentangan dengan ${names} dalam catatan yang sama; keduanya tidak dipakai`,
          en: `contradicts ${names} of the same record; neither is used`,
        },
      },
    ]);
  });

  it.each([
    [
      () => performanceFromSiasn([{ ...year("1"), KuadranKinerjaNilai: "2" }]).warnings,
      {
        code: "quadrant-differs",
        path: [0, "KuadranKinerjaNilai"],
        params: {},
        message: {
          id: "kuadran kinerja berbeda dengan matriks hasil kerja dan perilaku kerja; matriks yang dipakai",
          en: "the quadrant differs from the matrix of result and behaviour; the matrix is used",
        },
        cite: [{ source: "permenpanrb-6-2022" }, { source: "public-code-predikat-kinerja" }],
      },
    ],
    [
      () => performanceFromSiasn([year("2"), year("1")]).warnings,
      {
        code: "year-repeated",
        path: [0],
        params: { year: 2025 },
        message: {
          id: "ada catatan lain untuk tahun 2025 dengan predikat yang lain",
          en: "there is another record of the year 2025 with another predicate",
        },
      },
    ],
    [
      () =>
        penaltiesFromSiasn([{ hukumanTanggal: "01-03-2025", akhirHukumTanggal: "28-02-2025" }], { asOf: AS_OF })
          .warnings,
      {
        code: "ends-before-it-begins",
        path: [0, "akhirHukumTanggal"],
        params: {},
        message: {
          id: "hukuman berakhir sebelum mulai; apakah masih berlaku tidak diketahui",
          en: "the penalty ends before it begins; whether it is in force is not known",
        },
      },
    ],
    [
      () => creditsFromSiasn([{ kreditUtamaBaru: "1", kreditPenunjangBaru: "1", kreditBaruTotal: "3" }]).warnings,
      {
        code: "credit-sum-differs",
        path: [0, "kreditBaruTotal"],
        params: {},
        message: {
          id: "jumlah angka kredit berbeda dengan jumlah utama dan penunjang",
          en: "the total of the credit differs from the sum of its parts",
        },
      },
    ],
  ])("says what deserves a look (%#)", (warnings, expected) => {
    expect(warnings()).toEqual([expected]);
  });
});

it.each([
  [() => ranksFromSiasn([{ golongan: "?" }]), [0, "golongan"]],
  [() => postsFromSiasn([{ jenisJabatan: "?" }]), [0, "jenisJabatan"]],
  [() => postsFromSiasn([{ jenisJabatan: "1", eselon: "?" }]), [0, "eselon"]],
  [() => postsFromSiasn([{ jenisJabatan: "2", namaJabatan: "?" }]), [0, "namaJabatan"]],
  [() => postsFromSiasn([{ jenisJabatan: "2", jabatanFungsionalNama: "?" }]), [0, "jabatanFungsionalNama"]],
  [() => educationFromSiasn([{ tkPendidikanNama: "?" }]), [0, "tkPendidikanNama"]],
  [() => trainingFromSiasn([{ latihanStrukturalNama: "?" }], []), ["rwDiklat", 0, "latihanStrukturalNama"]],
  [() => performanceFromSiasn([{ hasilKinerja: "?" }]), [0, "hasilKinerja"]],
  [() => performanceFromSiasn([{ perilakuKerja: "?" }]), [0, "perilakuKerja"]],
  [() => performanceFromSiasn([{ kuadranKinerja: "?" }]), [0, "kuadranKinerja"]],
  [() => penaltiesFromSiasn([{ jenisTingkatHukumanId: "?" }], { asOf: AS_OF }), [0, "jenisTingkatHukumanId"]],
])("a word that is not known comes back with its place (%#)", (read, path) => {
  expect(read().unrecognised).toEqual([{ path, value: "?" }]);
});

describe("what an answer rests on", () => {
  const of = ({ grade, cite }: { readonly grade: string; readonly cite: readonly { readonly source: string }[] }) => [
    grade,
    ...cite.map(({ source }) => source),
  ];

  it.each([
    [[], ["secondary", "public-code-siasn"]],
    [[{ hargaNama: "Pegawai Teladan" }], ["secondary", "public-code-siasn"]],
    [[{ hargaNama: "Satyalancana Karya Satya X Tahun" }], ["secondary", "public-code-siasn", "public-code-talent-411"]],
  ])("the awards %j: %j", (list, expected) => {
    expect(of(awardsFromSiasn(list))).toEqual(expected);
  });

  it.each([
    [{}, ["secondary", "public-code-siasn"]],
    [{ hasilKinerjaNilai: "1" }, ["secondary", "public-code-siasn"]],
    [{ PerilakuKerjaNilai: "1" }, ["secondary", "public-code-siasn"]],
    [
      { hasilKinerjaNilai: "1", PerilakuKerjaNilai: "1" },
      ["secondary", "permenpanrb-6-2022", "public-code-predikat-kinerja", "public-code-siasn"],
    ],
  ])("the performance %j: %j", (record, expected) => {
    expect(of(performanceFromSiasn([record]))).toEqual(expected);
  });

  const LAST_DAY = ["interpretation", "0048-when-a-penalty-is-in-force", "public-code-siasn", "sim-ip-asn"];
  const BEGUN = { jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2025" };
  it.each([
    [null, ["secondary", "public-code-siasn"]],
    // The sources stand in the order of their ids, whatever came first.
    [[], ["interpretation", "0046-reading-siasn-records", "public-code-siasn", "sim-ip-asn"]],
    [[BEGUN], ["secondary", "public-code-siasn", "sim-ip-asn"]],
    [[{ ...BEGUN, masaTahun: "0", masaBulan: "0" }], ["secondary", "public-code-siasn", "sim-ip-asn"]],
    [[{ ...BEGUN, masaBulan: "1" }], LAST_DAY],
    [[{ ...BEGUN, akhirHukumTanggal: "31-08-2025" }], LAST_DAY],
    [[{ ...BEGUN, jenisTingkatHukumanId: "R" }], LAST_DAY],
  ])("the penalties %j: %j", (list, expected) => {
    expect(of(penaltiesFromSiasn(list, { asOf: AS_OF }))).toEqual(expected);
  });
});

it("ranks", () => {
  const { records, issues, warnings } = ranksFromSiasn([GOLONGAN]);
  expect(records).toEqual([
    {
      golongan: "III/d",
      siasn: { id: "34", name: "III/d" },
      pangkat: "Penata Tingkat I",
      since: "2023-04-01",
      decree: { number: "1/2023", date: "2023-03-15" },
      years: 8,
      months: 1,
      kind: { id: "101", name: "Reguler" },
      credit: { main: 100.5, additional: 2.25 },
    },
  ]);
  expect([issues, warnings]).toEqual([[], []]);
  expect(ranksFromSiasn([{ jumlahKreditTambahan: 1 }]).records).toEqual([{ credit: { additional: 1 } }]);
  expect(ranksFromSiasn([{ jumlahKreditUtama: 1 }]).records).toEqual([{ credit: { main: 1 } }]);
});

it("posts", () => {
  expect(postsFromSiasn([JABATAN]).records).toEqual([
    {
      post: { kind: "administrator", name: "KEPALA BIDANG MUTASI" },
      kind: "struktural",
      name: "KEPALA BIDANG MUTASI",
      jenisJabatan: "1",
      eselon: { id: "32", name: "III.b" },
      unit: "BIDANG MUTASI",
      parentUnit: "BKPSDM",
      instansi: "PEMERINTAH KABUPATEN B",
      since: "2023-01-02",
      inaugurated: "2023-01-02",
      moved: "2023-01-01",
      moveId: "M1",
      assignmentId: "D",
      decree: { number: "2/2023", date: "2022-12-30" },
    },
  ]);
  const post = (record: object) => postsFromSiasn([record]).records[0]?.post;
  expect(post({ jenisJabatan: "2", namaJabatan: "A", jabatanFungsionalNama: "ANALIS AHLI MUDA" })).toEqual({
    kind: "fungsional",
    level: "ahli-muda",
    name: "ANALIS AHLI MUDA",
  });
  expect(post({ jenisJabatan: "4", namaJabatan: "A", jabatanFungsionalUmumNama: "PENGELOLA DATA" })).toEqual({
    kind: "pelaksana",
    name: "PENGELOLA DATA",
  });
  const name = (record: object) => postsFromSiasn([record]).records[0]?.name;
  expect(name({ ...JABATAN, jenisJabatan: "2" })).toBe("ANALIS AHLI MUDA");
  expect(name({ ...JABATAN, jenisJabatan: "4" })).toBe("PENGELOLA DATA");
  expect(name({ jenisJabatan: "2", namaJabatan: "A" })).toBe("A");
  expect(name({ jenisJabatan: "4", namaJabatan: "A" })).toBe("A");
  expect(name({ jabatanFungsionalNama: "B" })).toBe("B");
  expect(name({ jabatanFungsionalUmumNama: "C" })).toBe("C");
});

describe("education", () => {
  it("has everything that the record has", () => {
    const { records, highest } = educationFromSiasn([{ ...PENDIDIKAN, gelarDepan: "Dr." }]);
    expect(records).toEqual([
      {
        level: "s2",
        siasn: { id: "45", name: "S-2" },
        field: "S-2 ILMU ADMINISTRASI",
        school: "UNIVERSITAS A",
        year: 2019,
        date: "2019-08-20",
        first: false,
        before: "Dr.",
        after: "M.Si.",
      },
    ]);
    expect(highest).toBe("s2");
  });

  it.each([
    [{ tahunLulus: "2019" }, { year: 2019 }],
    [{ tahunLulus: "20-08-2019" }, { year: 2019, date: "2019-08-20" }],
    [{ tglLulus: "20-08-2019" }, { year: 2019, date: "2019-08-20" }],
    [
      { tahunLulus: "20-08-2019", tglLulus: "20-08-2019" },
      { year: 2019, date: "2019-08-20" },
    ],
    [{ tahunLulus: "2018", tglLulus: "20-08-2019" }, {}],
    [{ tahunLulus: "21-08-2019", tglLulus: "20-08-2019" }, {}],
    [{ tahunLulus: "x", tglLulus: "" }, {}],
  ])("the graduation of %j is %j", (record, graduation) => {
    expect(educationFromSiasn([record]).records).toEqual([graduation]);
  });

  it("two graduations in one record are a warning", () => {
    expect(places(educationFromSiasn([{ tahunLulus: "2018", tglLulus: "20-08-2019" }]).warnings)).toEqual([
      "0.tahunLulus: contradicts-itself",
    ]);
  });

  it.each([
    [["SLTA", "S-1/Sarjana"], "s1"],
    [["S-2", "Diploma IV"], "s2"],
    [["Diploma IV", "S-1"], "s1"],
    [["SD", "SLTP"], "smp"],
    [[], undefined],
    [["S-1", "Profesi"], undefined],
    [["S-1", ""], undefined],
    [["S-3", "Profesi"], "s3"],
  ])("the highest of %j is %s", (labels, highest) => {
    const list = labels.map((tkPendidikanNama) => ({ tkPendidikanNama }));
    expect(educationFromSiasn(list).highest).toBe(highest);
    expect(educationFromSiasn([...list].reverse()).highest).toBe(highest);
  });

  it("of a history that is not complete is known only if it is the highest of all", () => {
    expect(educationFromSiasn(untyped([{ tkPendidikanNama: "S-1" }, null])).highest).toBeUndefined();
    expect(educationFromSiasn(untyped([{ tkPendidikanNama: "S-3" }, null])).highest).toBe("s3");
  });
});

it("training", () => {
  const { leadership, courses, issues } = trainingFromSiasn([DIKLAT], [KURSUS]);
  expect(leadership.records).toEqual([
    {
      echelon: 3,
      levels: ["administrator"],
      siasn: { id: "3", name: "SEPADYA/SPAMA/DIKLAT PIM TK. III" },
      from: "2024-02-01",
      until: "2024-05-30",
      year: 2024,
      hours: 900,
      organiser: "LEMBAGA A",
      certificate: "3/2024",
    },
  ]);
  expect(courses.records).toEqual([
    {
      kind: "teknis",
      name: "ANALISIS JABATAN",
      siasn: { course: { id: "2", name: "Diklat Teknis" }, certificate: "Diklat Teknis", trainingId: "3" },
      from: "2025-06-02",
      until: "2025-06-06",
      year: 2025,
      hours: 24,
      organiser: "LEMBAGA B",
      certificate: "4/2025",
    },
  ]);
  expect(issues).toEqual([]);
  const broken = trainingFromSiasn(untyped([{ tahun: "x" }]), untyped([{}, 1]));
  expect(places(broken.issues)).toEqual(["rwDiklat.0.tahun: not-a-number", "rwKursus.1: not-an-object"]);
});

it("awards", () => {
  expect(awardsFromSiasn([PENGHARGAAN, { hargaNama: "PEGAWAI TELADAN", tahun: 2020 }]).records).toEqual([
    { siasn: { name: "PEGAWAI TELADAN" }, satyalancana: false, year: 2020 },
    {
      siasn: { id: "1", name: "SATYALANCANA KARYA SATYA X TAHUN" },
      satyalancana: true,
      year: 2025,
      decree: { number: "7/2025", date: "2025-08-17" },
    },
  ]);
  expect(awardsFromSiasn([{}]).records).toEqual([{ satyalancana: false }]);
});

describe("credit", () => {
  it("has everything that the record has", () => {
    const { records, warnings } = creditsFromSiasn([ANGKA_KREDIT]);
    expect(records).toEqual([
      {
        main: 12.5,
        supporting: 0.5,
        total: 13,
        from: { year: 2025, month: 1 },
        until: { year: 2025, month: 12 },
        first: false,
        integration: true,
        conversion: false,
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ["0.1", "0.2", "0.3", []],
    ["12.5", "0.5", "13.001", ["0.kreditBaruTotal: credit-sum-differs"]],
    ["12.5", "", "99", []],
    ["", "0.5", "99", []],
    ["12.5", "0.5", "", []],
    ["0.00001", "0", "5", []],
    ["1", "0.00001", "5", []],
    ["1", "1", "5.00001", []],
  ])("%s and %s are %s: %j", (kreditUtamaBaru, kreditPenunjangBaru, kreditBaruTotal, warnings) => {
    const list = [{ kreditUtamaBaru, kreditPenunjangBaru, kreditBaruTotal }];
    expect(places(creditsFromSiasn(list).warnings)).toEqual(warnings);
  });

  it("stands in the order of the periods", () => {
    const at = (year: string, month: string, end = "Selesai") => ({
      [`tahun${end}Penailan`]: year,
      [`bulan${end}Penailan`]: month,
    });
    const { records } = creditsFromSiasn([
      at("2025", "12"),
      at("2024", "12"),
      at("2025", "2"),
      at("", "3"),
      at("2023", "1", "Mulai"),
    ]);
    expect(records.map(({ until, from }) => until ?? from)).toEqual([
      { month: 3 },
      { year: 2023, month: 1 },
      { year: 2024, month: 12 },
      { year: 2025, month: 2 },
      { year: 2025, month: 12 },
    ]);
    expect(creditsFromSiasn([{ tahunSelesaiPenailan: "2024" }]).records).toEqual([{ until: { year: 2024 } }]);
  });
});

// Typed again: PermenPANRB 6/2022, result by behaviour, each 1 (above) to 3 (below).
const MATRIX = [
  ["1", "1", "sangat-baik"],
  ["1", "2", "baik"],
  ["1", "3", "kurang"],
  ["2", "1", "baik"],
  ["2", "2", "baik"],
  ["2", "3", "kurang"],
  ["3", "1", "butuh-perbaikan"],
  ["3", "2", "butuh-perbaikan"],
  ["3", "3", "sangat-kurang"],
] as const;
const QUADRANTS = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"];

describe("performance", () => {
  it.each(MATRIX)("result %s and behaviour %s are %s, whatever the quadrant says", (result, behaviour, predicate) => {
    for (const [at, quadrant] of QUADRANTS.entries()) {
      const record = {
        tahun: "2025",
        hasilKinerjaNilai: result,
        PerilakuKerjaNilai: behaviour,
        KuadranKinerjaNilai: String(at + 1),
      };
      const { records, years, warnings } = performanceFromSiasn([record]);
      expect(records[0]).toMatchObject({ predicate, quadrant });
      expect(years).toEqual([{ year: 2025, predicate }]);
      expect(places(warnings)).toEqual(quadrant === predicate ? [] : ["0.KuadranKinerjaNilai: quadrant-differs"]);
    }
  });

  it("the larger of both ratings is not the quadrant: 2 and 3 are Kurang, 1 and 3 too", () => {
    const larger = MATRIX.filter(
      ([result, behaviour, predicate]) => QUADRANTS[Math.max(Number(result), Number(behaviour)) - 1] !== predicate,
    );
    expect(larger.map(([result, behaviour]) => `${result} ${behaviour}`)).toEqual(["1 3", "2 3", "3 3"]);
  });

  it.each([
    ["DI ATAS EKSPEKTASI", "di-atas-ekspektasi"],
    ["Diatas Ekspektasi", "di-atas-ekspektasi"],
    ["SESUAI EKSPEKTASI", "sesuai-ekspektasi"],
    ["Dibawah Ekspektasi", "di-bawah-ekspektasi"],
    ["Memenuhi Ekspektasi", undefined],
  ])("the label %s alone is %s", (label, rating) => {
    const { records, unrecognised } = performanceFromSiasn([{ hasilKinerja: label, perilakuKerja: label }]);
    expect([records[0]?.result, records[0]?.behaviour]).toEqual([rating, rating]);
    expect(unrecognised.length).toBe(rating === undefined ? 2 : 0);
  });

  it("a code and a label that differ are no rating", () => {
    const { records, warnings } = performanceFromSiasn([
      { hasilKinerjaNilai: "1", hasilKinerja: "SESUAI EKSPEKTASI", PerilakuKerjaNilai: "1" },
    ]);
    expect(records[0]?.result).toBeUndefined();
    expect(records[0]?.predicate).toBeUndefined();
    expect(places(warnings)).toEqual(["0.hasilKinerjaNilai: contradicts-itself"]);
  });

  it.each([
    ["BAIK", "baik"],
    ["Butuh Perbaikan", "butuh-perbaikan"],
    ["Buruk", undefined],
  ])("the quadrant %s alone is %s, and gives no predicate", (label, quadrant) => {
    const { records, unrecognised } = performanceFromSiasn([{ kuadranKinerja: label }]);
    expect([records[0]?.quadrant, records[0]?.predicate]).toEqual([quadrant, undefined]);
    expect(unrecognised.length).toBe(quadrant === undefined ? 1 : 0);
  });

  it("the code of a quadrant goes before its label", () => {
    const { records, unrecognised } = performanceFromSiasn([{ KuadranKinerjaNilai: "3", kuadranKinerja: "BAIK" }]);
    expect([records[0]?.quadrant, unrecognised]).toEqual(["butuh-perbaikan", []]);
  });

  it("two records of a year that differ leave it open; two that agree do not", () => {
    const year = (tahun: string, rating: string, statusPenilai = "ASN") => ({
      tahun,
      hasilKinerjaNilai: rating,
      PerilakuKerjaNilai: rating,
      statusPenilai,
    });
    const { years, warnings } = performanceFromSiasn([
      year("2025", "1"),
      year("2024", "2"),
      year("2024", "2", "NON ASN"),
      year("2025", "2"),
      year("", "1"),
    ]);
    expect(years).toEqual([{ year: 2024, predicate: "baik" }, { year: 2025 }]);
    expect(warnings.map(({ code, params }) => [code, params])).toEqual([["year-repeated", { year: 2025 }]]);
    const once = performanceFromSiasn([year("2025", "1"), year("2025", "2"), year("2025", "3")]);
    expect(once.years).toEqual([{ year: 2025 }]);
    const open = performanceFromSiasn([year("2025", "1"), { tahun: "2025" }]);
    expect(open.years).toEqual([{ year: 2025 }]);
  });

  it("of periods says what the service says of the period", () => {
    const { records, warnings } = periodicPerformanceFromSiasn([
      { tahun: 2025, periodikId: 1, koefisenId: "K", kriteria: "BAIK", persentase: "99.5", KuadranKinerjaNilai: "1" },
      { tahun: 2025, hasilKinerjaNilai: 2, perilakuKerjaNilai: 2, kuadranKinerjaNilai: 1 },
    ]);
    expect(records).toEqual([
      {
        year: 2025,
        quadrant: "sangat-baik",
        siasn: { quadrant: { id: "1" } },
        period: { id: "1" },
        coefficientId: "K",
        criterion: "BAIK",
        percent: 99.5,
      },
      {
        year: 2025,
        result: "sesuai-ekspektasi",
        behaviour: "sesuai-ekspektasi",
        predicate: "baik",
        quadrant: "sangat-baik",
        siasn: { result: { id: "2" }, behaviour: { id: "2" }, quadrant: { id: "1" } },
      },
    ]);
    expect(places(warnings)).toEqual(["1.KuadranKinerjaNilai: quadrant-differs"]);
  });
});

describe("penalties", () => {
  it("whatever rests on a reading says so: a last day, a term that is over, a history that is empty", () => {
    const gradeOf = (list: readonly object[] | null) => penaltiesFromSiasn(list, { asOf: AS_OF }).grade;
    const begun = { jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2025" };
    expect(gradeOf([{ ...begun, akhirHukumTanggal: "31-08-2025" }])).toBe("interpretation");
    expect(gradeOf([{ ...begun, masaBulan: "6" }])).toBe("interpretation");
    expect(gradeOf([])).toBe("interpretation");
    expect([gradeOf([begun]), gradeOf(null)]).toEqual(["secondary", "secondary"]);
  });

  const penalty = (record: object, asOf: string) => {
    const { records, serving, heaviest } = penaltiesFromSiasn([record], { asOf });
    return [records[0]?.status, serving, heaviest];
  };
  const SIX_MONTHS = { jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2025", akhirHukumTanggal: "31-08-2025" };

  it.each([
    ["2025-02-28", "not-begun", "none", "none"],
    ["2025-03-01", "in-force", "sedang", "sedang"],
    ["2025-08-31", "in-force", "sedang", "sedang"],
    ["2025-09-01", "expired", "none", "sedang"],
    ["2030-02-28", "expired", "none", "sedang"],
    ["2030-03-01", "expired", "none", "none"],
  ])("six months to 31 August: on %s it is %s", (asOf, status, serving, heaviest) => {
    expect(penalty(SIX_MONTHS, asOf)).toEqual([status, serving, heaviest]);
  });

  it.each([
    ["0", "6", "2025-08-31", "in-force"],
    ["0", "6", "2025-09-01", "expired"],
    ["1", "", "2026-02-28", "in-force"],
    ["1", "", "2026-03-01", "expired"],
    ["1", "1", "2026-03-31", "in-force"],
    ["1", "10", "2026-12-31", "in-force"],
    ["1", "10", "2027-01-01", "expired"],
  ])("of %s years and %s months without an end, on %s it is %s", (masaTahun, masaBulan, asOf, status) => {
    const record = { ...SIX_MONTHS, akhirHukumTanggal: "", masaTahun, masaBulan };
    expect(penalty(record, asOf)[0]).toBe(status);
  });

  it("of the end of a month is over in the month after", () => {
    const record = { jenisTingkatHukumanId: "B", hukumanTanggal: "31-08-2025", masaBulan: "1" };
    expect([penalty(record, "2025-09-30")[0], penalty(record, "2025-10-01")[0]]).toEqual(["in-force", "expired"]);
  });

  it.each([
    ["R", "", "", ["without-term", "none", "ringan"]],
    ["R", "0", "0", ["without-term", "none", "ringan"]],
    ["S", "0", "0", ["unknown", "unknown", "sedang"]],
    ["B", "", "", ["unknown", "unknown", "berat"]],
    ["?", "", "", ["unknown", "unknown", "unknown"]],
  ])("of level %s without end and term (%s, %s) is %j", (jenisTingkatHukumanId, masaTahun, masaBulan, answer) => {
    expect(penalty({ jenisTingkatHukumanId, hukumanTanggal: "01-03-2025", masaTahun, masaBulan }, AS_OF)).toEqual(
      answer,
    );
  });

  it.each([
    [{ skPembatalanNomor: "1" }, ["withdrawn", "none", "none"]],
    [{ skPembatalanTanggal: "01-05-2025" }, ["withdrawn", "none", "none"]],
    [{ skPembatalanNomor: "1", skPembatalanTanggal: "01-06-2025" }, ["withdrawn", "none", "none"]],
    [{ skPembatalanNomor: "1", skPembatalanTanggal: "02-06-2025" }, ["in-force", "sedang", "sedang"]],
    [{ skPembatalanTanggal: "31-02-2025" }, ["unknown", "unknown", "unknown"]],
    [{ skPembatalanNomor: {} }, ["unknown", "unknown", "unknown"]],
    [{ skPembatalanNomor: "", skPembatalanTanggal: null }, ["in-force", "sedang", "sedang"]],
  ])("withdrawn by %j it is %j on 1 June 2025", (withdrawal, answer) => {
    expect(penalty({ ...SIX_MONTHS, ...withdrawal }, "2025-06-01")).toEqual(answer);
  });

  it("a withdrawal that cannot be read is shown as one that says nothing", () => {
    const record = { ...SIX_MONTHS, skPembatalanTanggal: "x" };
    expect(penaltiesFromSiasn([record], { asOf: AS_OF }).records[0]?.withdrawal).toEqual({});
    expect(penalty(record, "2025-01-01")).toEqual(["not-begun", "none", "none"]);
    expect(penalty(record, "2031-01-01")).toEqual(["unknown", "unknown", "none"]);
  });

  it("an end that cannot be read, or that lies before the beginning, leaves it open whether it is served", () => {
    expect(penalty({ ...SIX_MONTHS, akhirHukumTanggal: "31-02-2025" }, AS_OF)).toEqual([
      "unknown",
      "unknown",
      "sedang",
    ]);
    const record = { ...SIX_MONTHS, akhirHukumTanggal: "28-02-2025" };
    expect(penalty(record, AS_OF)).toEqual(["unknown", "unknown", "sedang"]);
    expect(places(penaltiesFromSiasn([record], { asOf: AS_OF }).warnings)).toEqual([
      "0.akhirHukumTanggal: ends-before-it-begins",
    ]);
  });

  it("an end that cannot be read is none of a penalty without a term, and goes before the term", () => {
    const unread = { hukumanTanggal: "01-03-2025", akhirHukumTanggal: "31-02-2025" };
    expect(penalty({ ...unread, jenisTingkatHukumanId: "R" }, AS_OF)).toEqual(["unknown", "unknown", "ringan"]);
    expect(penalty({ ...unread, jenisTingkatHukumanId: "S", masaBulan: "6" }, AS_OF)).toEqual([
      "unknown",
      "unknown",
      "sedang",
    ]);
  });

  it("may last one day, and is no question then", () => {
    const record = { ...SIX_MONTHS, akhirHukumTanggal: "01-03-2025" };
    expect(penalty(record, "2025-03-01")).toEqual(["in-force", "sedang", "sedang"]);
    expect(penalty(record, "2025-03-02")).toEqual(["expired", "none", "sedang"]);
    expect(penaltiesFromSiasn([record, SIX_MONTHS], { asOf: AS_OF }).warnings).toEqual([]);
  });

  it("has no months if no term is stated", () => {
    expect(penaltiesFromSiasn([{ hukumanTanggal: "01-03-2025" }], { asOf: AS_OF }).records).toEqual([
      { status: "unknown", siasn: {}, from: "2025-03-01" },
    ]);
  });

  it("without a beginning it may count or not", () => {
    expect(penalty({ jenisTingkatHukumanId: "S", akhirHukumTanggal: "31-08-2025" }, AS_OF)).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("the heaviest counts, and one that may be heavier leaves it open", () => {
    const level = (jenisTingkatHukumanId: string) => ({ ...SIX_MONTHS, jenisTingkatHukumanId });
    const answers = (...list: object[]) => {
      const { serving, heaviest } = penaltiesFromSiasn(list, { asOf: "2025-06-01" });
      return [serving, heaviest];
    };
    expect(answers(level("R"), level("B"), level("S"))).toEqual(["berat", "berat"]);
    expect(answers(level("R"), level("S"))).toEqual(["sedang", "sedang"]);
    expect(answers(level("S"), level("?"))).toEqual(["unknown", "unknown"]);
    expect(answers(level("B"), level("?"))).toEqual(["berat", "berat"]);
    expect(answers(level("S"), { jenisTingkatHukumanId: "R" })).toEqual(["sedang", "sedang"]);
    expect(answers(level("?"), { jenisTingkatHukumanId: "R" })).toEqual(["unknown", "unknown"]);
    const open = [{ jenisTingkatHukumanId: "B" }, { jenisTingkatHukumanId: "R" }];
    expect(answers(level("S"), ...open)).toEqual(["unknown", "unknown"]);
    expect(answers(level("S"), ...open.reverse())).toEqual(["unknown", "unknown"]);
  });

  it("nothing on record is none; a history that was not given is unknown, and so is one that is not complete", () => {
    const answers = (list: unknown) => {
      const { serving, heaviest } = penaltiesFromSiasn(untyped(list), { asOf: AS_OF });
      return [serving, heaviest];
    };
    expect(answers([])).toEqual(["none", "none"]);
    expect(answers(undefined)).toEqual(["unknown", "unknown"]);
    expect(answers([null])).toEqual(["unknown", "unknown"]);
    expect(answers([{ ...SIX_MONTHS, jenisTingkatHukumanId: "B", akhirHukumTanggal: "31-12-2026" }, null])).toEqual([
      "berat",
      "berat",
    ]);
  });

  it("has everything that the record has", () => {
    const { asOf, records } = penaltiesFromSiasn([HUKDIS], { asOf: AS_OF });
    expect(asOf).toBe(AS_OF);
    expect(records).toEqual([
      {
        status: "withdrawn",
        level: "sedang",
        siasn: { level: "S", kind: { id: "01", name: "PEMOTONGAN TUNJANGAN KINERJA" } },
        from: "2025-03-01",
        until: "2025-08-31",
        months: 6,
        reason: "TIDAK MASUK KERJA",
        regulation: "94",
        decree: { number: "5/2025" },
        withdrawal: { number: "6/2025", date: "2025-05-01" },
      },
    ]);
  });

  it("needs a day of reference that exists", () => {
    expect(found(() => penaltiesFromSiasn([], untyped({})))).toEqual(["options.asOf: missing"]);
    expect(found(() => penaltiesFromSiasn([], untyped({ asOf: undefined })))).toEqual(["options.asOf: not-a-date"]);
    expect(found(() => penaltiesFromSiasn([], { asOf: "2026-02-29" }))).toEqual(["options.asOf: not-a-date"]);
    expect(found(() => penaltiesFromSiasn([], untyped(undefined)))).toEqual(["options: not-an-object"]);
    const [issue] = issuesOf(() => penaltiesFromSiasn([], untyped({ asOf: AS_OF, now: 1 })));
    expect(issue?.params).toEqual({ key: "now", expected: ["asOf"] });
  });
});
