import {
  awardsFromSiasn,
  creditsFromSiasn,
  educationFromSiasn,
  penaltiesFromSiasn,
  performanceFromSiasn,
  periodicPerformanceFromSiasn,
  postsFromSiasn,
  ranksFromSiasn,
  trainingFromSiasn,
} from "sistem-merit/siasn";
import { describe, expect, it } from "vitest";
import { found, untyped } from "../core/support.js";
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
      const { given, issues } = read(list);
      expect([given, places(issues)]).toEqual([false, [".: not-a-list".slice(1)]]);
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
  });
});
