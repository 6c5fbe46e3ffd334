import { EDUCATION, ipAsn, ipAsn2019, type IpAsnRecord } from "sistem-merit/ip-asn";
import { retirementAges } from "sistem-merit/asn";
import {
  ipAsnFromSiasn,
  ipAsnRecordFromSiasn,
  reconcile,
  retirementFromSiasn,
  type SiasnRecords,
  SUPPLIED_SCORES,
  talentFromSiasn,
} from "sistem-merit/siasn";
import { describe, expect, it } from "vitest";
import { found, issuesOf, untyped } from "../core/support.js";
import { ALL, AS_OF, DATA_UTAMA } from "./fixtures.js";

const OPTIONS = { asOf: AS_OF, rule: ipAsn2019 };
const recordOf = (records: SiasnRecords, more: object = {}) =>
  ipAsnRecordFromSiasn(records, { ...OPTIONS, ...more }).record;
const missingOf = (records: SiasnRecords, more: object = {}) =>
  ipAsnRecordFromSiasn(records, { ...OPTIONS, ...more }).missing.map(({ id, reason }) => `${id} ${reason}`);

const STRUCTURAL = { jenisJabatanId: "1", eselon: "III.b" };
const GENERAL = { jenisJabatanId: "4" };

describe("the record of the index", () => {
  it("is assembled from everything", () => {
    expect(recordOf(ALL)).toEqual({
      education: "s2",
      post: "struktural",
      training: { kepemimpinan: true, teknis: 24, seminar: true },
      performance: { predicate: "baik" },
      discipline: "ringan",
      unit: "BIDANG MUTASI",
    });
    expect(missingOf(ALL)).toEqual([]);
  });

  it("says what is missing, and why", () => {
    expect(missingOf({})).toEqual([
      "post not-given",
      "education not-given",
      "performance not-given",
      "discipline not-given",
    ]);
    expect(recordOf({})).toBeUndefined();
    expect(missingOf({ dataUtama: {}, rwSkp22: [], rwHukdis: untyped([1]), rwPendidikan: [] })).toEqual([
      "post not-known",
      "education not-known",
      "performance not-known",
      "discipline not-known",
    ]);
    expect(missingOf({ dataUtama: STRUCTURAL })).toEqual([
      "education not-known",
      "training.kepemimpinan not-given",
      "training.teknis not-given",
      "training.seminar not-given",
      "performance not-given",
      "discipline not-given",
    ]);
  });

  it.each([
    [{}, "discipline", { id: "catatan yang memuatnya tidak diberikan", en: "the record that holds it was not given" }],
    [
      { rwSkp22: [] },
      "performance",
      {
        id: "catatannya tidak menyebutnya, atau tidak dapat dibaca",
        en: "the record does not say it, or cannot be read",
      },
    ],
    [
      { dataUtama: { jenisJabatanId: "2", jabatanFungsionalNama: "GURU AHLI MUDA" }, rwKursus: [] },
      "training.fungsional",
      undefined,
    ],
    [
      {
        dataUtama: { jenisJabatanId: "2", jabatanFungsionalNama: "GURU AHLI MUDA" },
        rwKursus: [{ jenisKursusSertifikat: "Diklat Fungsional" }],
      },
      "training.fungsional",
      { id: "perlu dinilai oleh instansi", en: "the agency must judge it" },
    ],
  ])("of %j says in words why %s is missing", (records, id, text) => {
    expect(ipAsnRecordFromSiasn(records, OPTIONS).missing.find((one) => one.id === id)?.text).toEqual(text);
  });

  const of = ({ grade, cite }: { readonly grade: string; readonly cite: readonly { readonly source: string }[] }) => [
    grade,
    ...cite.map(({ source }) => source),
  ];
  const ECHELONS = ["asnri-pasal-131", "medcom-eselon"];
  const COURSES = ["0047-training-in-siasn", "form-ip-asn-2020"];
  const EMPTY = "0046-reading-siasn-records";

  it.each([
    [{}, undefined, ["interpretation", "0049-last-record-of-a-history", "public-code-siasn"]],
    [{}, 2025, ["secondary", "public-code-siasn"]],
    [{ rwHukdis: [] }, 2025, ["interpretation", EMPTY, "public-code-siasn", "sim-ip-asn"]],
    [{ rwHukdis: [{}] }, 2025, ["secondary", "public-code-siasn", "sim-ip-asn"]],
    [{ dataUtama: STRUCTURAL }, 2025, ["secondary", ...ECHELONS, "public-code-siasn"]],
    [{ dataUtama: STRUCTURAL, rwDiklat: [] }, 2025, ["interpretation", EMPTY, ...ECHELONS, "public-code-siasn"]],
    [
      { dataUtama: STRUCTURAL, rwDiklat: [{ latihanStrukturalNama: "SEPADA" }] },
      2025,
      ["secondary", ...ECHELONS, "public-code-latihan-struktural", "public-code-siasn"],
    ],
    [{ dataUtama: GENERAL }, 2025, ["secondary", "public-code-siasn"]],
    [
      { dataUtama: GENERAL, rwKursus: [] },
      2025,
      ["interpretation", EMPTY, ...COURSES, "public-code-siasn", "silka-pip", "sim-ip-asn"],
    ],
    [
      { dataUtama: GENERAL, rwKursus: [{}] },
      2025,
      ["interpretation", ...COURSES, "public-code-siasn", "silka-pip", "sim-ip-asn"],
    ],
  ])("of %j in the year %s rests on %j", (records, performanceYear, expected) => {
    expect(of(ipAsnRecordFromSiasn(records, { ...OPTIONS, performanceYear }))).toEqual(expected);
  });

  it.each([
    ["SD", "di-bawah-slta"],
    ["SLTP", "di-bawah-slta"],
    ["SLTA", "slta"],
    ["Diploma I", "d1"],
    ["Diploma II", "d2"],
    ["Diploma III", "d3"],
    ["Diploma IV", "d4"],
    ["S-1", "s1"],
    ["S-2", "s2"],
    ["S-3", "s3"],
  ])("the education %s is %s", (tkPendidikanTerakhir, education) => {
    expect(recordOf({ dataUtama: { ...GENERAL, tkPendidikanTerakhir } })?.education).toBe(education);
    expect([...EDUCATION]).toContain(education);
  });

  it("the education of the main record goes before the history, which helps out", () => {
    const rwPendidikan = [{ tkPendidikanNama: "S-3" }];
    expect(recordOf({ dataUtama: { ...GENERAL, tkPendidikanTerakhir: "S-1" }, rwPendidikan })?.education).toBe("s1");
    expect(recordOf({ dataUtama: { ...GENERAL, tkPendidikanTerakhir: "Profesi" }, rwPendidikan })?.education).toBe(
      "s3",
    );
    expect(recordOf({ dataUtama: GENERAL })?.education).toBe("unknown");
  });

  it.each([
    [{ jenisJabatanId: "1", eselon: "II.a" }, "struktural"],
    [{ jenisJabatanId: "1", eselon: "IV.b" }, "struktural"],
    [{ jenisJabatanId: "1", eselon: "V.a" }, "pelaksana"],
    [{ jenisJabatanId: "1" }, undefined],
    [{ jenisJabatanId: "2", jabatanFungsionalNama: "PERENCANA AHLI MUDA" }, "fungsional"],
    [{ jenisJabatanId: "2", jabatanFungsionalNama: "PERENCANA" }, "fungsional"],
    [{ jenisJabatanId: "4" }, "pelaksana"],
    [{ jenisJabatanId: "3" }, undefined],
  ])("the post %j belongs to %s", (dataUtama, post) => {
    expect(recordOf({ dataUtama })?.post).toBe(post);
  });

  it("the performance is that of the year before, or of the year that is named", () => {
    const year = (tahun: string, rating: string) => ({ tahun, hasilKinerjaNilai: rating, PerilakuKerjaNilai: rating });
    const rwSkp22 = [year("2024", "1"), year("2025", "2"), year("2026", "3")];
    const records = { dataUtama: GENERAL, rwSkp22 };
    expect(recordOf(records)?.performance).toEqual({ predicate: "baik" });
    expect(recordOf(records, { asOf: "2026-12-31" })?.performance).toEqual({ predicate: "baik" });
    expect(recordOf(records, { asOf: "2025-01-01" })?.performance).toEqual({ predicate: "sangat-baik" });
    expect(recordOf(records, { performanceYear: 2026 })?.performance).toEqual({ predicate: "sangat-kurang" });
    expect(recordOf(records, { performanceYear: 2023 })?.performance).toBe("unknown");
    expect(recordOf({ ...records, rwSkp22: [...rwSkp22, year("", "1")] })?.performance).toBe("unknown");
    expect(recordOf({ ...records, rwSkp22: [...rwSkp22, year("", "2")] })?.performance).toEqual({ predicate: "baik" });
    expect(recordOf({ ...records, rwSkp22: untyped([...rwSkp22, null]) })?.performance).toBe("unknown");
  });

  it("discipline is the heaviest penalty of five years", () => {
    const penalty = (level: string, day: string) => ({ jenisTingkatHukumanId: level, hukumanTanggal: day });
    const discipline = (...rwHukdis: object[]) => recordOf({ dataUtama: GENERAL, rwHukdis })?.discipline;
    expect(discipline()).toBe("tidak-pernah");
    expect(discipline(penalty("B", "31-01-2021"), penalty("R", "01-02-2021"))).toBe("ringan");
    expect(discipline(penalty("S", "31-01-2026"), penalty("R", "01-02-2021"))).toBe("sedang");
    expect(discipline(penalty("B", "01-02-2026"))).toBe("tidak-pernah");
    expect(discipline(penalty("B", ""))).toBe("unknown");
  });
});

describe("leadership training", () => {
  const NAMES = [
    "SEPATI/DIKLAT PIM TK. I",
    "SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II",
    "SEPADYA/SPAMA/DIKLAT PIM TK. III",
  ]
    .concat(["SEPALA/ADUM/DIKLAT PIM TK. IV", "SEPADA"])
    .map((latihanStrukturalNama) => ({ latihanStrukturalNama }));
  const POSTS: readonly (readonly [label: string, echelon: number])[] = [
    ["JPT Utama", 1],
    ["JPT Madya", 1],
    ["JPT Pratama", 2],
    ["Administrator", 3],
    ["Pengawas", 4],
  ];
  const answer = (asnJenjangJabatan: string, rwDiklat: unknown) => {
    const record = recordOf({ dataUtama: { jenisJabatanId: "1", asnJenjangJabatan }, rwDiklat: untyped(rwDiklat) });
    return record?.post === "struktural" && record.training !== "unknown" ? record.training.kepemimpinan : "none";
  };

  it.each(POSTS)("of the level of %s counts; lower ones do not; of higher ones nobody says", (label, echelon) => {
    for (const [at, training] of NAMES.entries()) {
      const level = at + 1;
      expect(answer(label, [training])).toBe(level === echelon ? true : level > echelon ? false : "unknown");
    }
    expect(answer(label, NAMES)).toBe(true);
    expect(answer(label, [])).toBe(false);
    expect(answer(label, undefined)).toBe("unknown");
    expect(answer(label, [{ latihanStrukturalNama: "SESPIM" }])).toBe("unknown");
    expect(answer(label, [{}])).toBe("unknown");
    expect(answer(label, [null])).toBe("unknown");
    expect(answer(label, [NAMES[echelon - 1], null, {}])).toBe(true);
  });
});

describe("functional training", () => {
  const dataUtama = { jenisJabatanId: "2", jabatanFungsionalNama: "PERENCANA AHLI MUDA" };
  const COURSE = { jenisKursusSertifikat: "Diklat Fungsional", namaKursus: "PERENCANA", tahunKursus: "2010" };
  const answer = (rwKursus: unknown, functionalFits?: () => boolean | "unknown") => {
    const record = recordOf({ dataUtama, rwKursus: untyped(rwKursus) }, { functionalFits });
    return record?.post === "fungsional" && record.training !== "unknown" ? record.training.fungsional : "none";
  };

  it("is for the agency to judge", () => {
    expect(answer([COURSE])).toBe("unknown");
    expect(missingOf({ dataUtama, rwKursus: [COURSE] })).toContain("training.fungsional needs-judgement");
    expect(answer([COURSE], () => true)).toBe(true);
    expect(answer([COURSE], () => false)).toBe(false);
    expect(answer([COURSE], () => "unknown")).toBe("unknown");
    expect(
      answer(
        [COURSE],
        untyped(() => 1),
      ),
    ).toBe("unknown");
    expect(missingOf({ dataUtama, rwKursus: [COURSE] }, { functionalFits: () => "unknown" })).toContain(
      "training.fungsional not-known",
    );
  });

  it("that nobody attended is none, whatever the year", () => {
    expect(answer([])).toBe(false);
    expect(answer([{ jenisKursusSertifikat: "Seminar" }])).toBe(false);
    expect(answer(undefined)).toBe("unknown");
    expect(answer([{ jenisKursusSertifikat: "Bimbingan Teknis" }], () => true)).toBe("unknown");
    expect(answer([null], () => true)).toBe("unknown");
    expect(answer([COURSE, null, {}], () => true)).toBe(true);
  });

  it("is judged with the course and the post", () => {
    const seen: unknown[] = [];
    answer([COURSE], ((training: unknown, post: unknown) => seen.push([training, post]) > 0) as () => boolean);
    expect(seen).toEqual([
      [
        { kind: "fungsional", name: "PERENCANA", siasn: { certificate: "Diklat Fungsional" }, year: 2010 },
        { kind: "fungsional", level: "ahli-muda", name: "PERENCANA AHLI MUDA" },
      ],
    ]);
  });
});

describe("technical training and seminars", () => {
  const training = (...rwKursus: unknown[]) => {
    const record = recordOf({ dataUtama: GENERAL, rwKursus: untyped(rwKursus) });
    return record?.post === "pelaksana" ? record.training : "none";
  };
  const technical = (jumlahJam: unknown, more: object) => ({
    jenisKursusSertifikat: "Diklat Teknis",
    jumlahJam,
    ...more,
  });
  const seminar = (more: object) => ({ jenisKursusSertifikat: "Seminar", ...more });

  // The day of reference is 31 January 2026.
  it.each([
    [{ tanggalSelesaiKursus: "31-01-2026" }, 10],
    [{ tanggalSelesaiKursus: "01-02-2026" }, 0],
    [{ tanggalSelesaiKursus: "01-02-2025" }, 10],
    [{ tanggalSelesaiKursus: "31-01-2025" }, 0],
    [{ tanggalKursus: "01-02-2025" }, 10],
    [{ tanggalKursus: "30-01-2025", tanggalSelesaiKursus: "03-02-2025" }, 10],
    [{ tahunKursus: "2025" }, "unknown"],
    [{ tahunKursus: "2026" }, "unknown"],
    [{ tahunKursus: "2024" }, 0],
    [{ tahunKursus: "2027" }, 0],
    [{ tahunKursus: "2024", tanggalKursus: "x" }, 0],
    [{}, "unknown"],
  ])("technical training of ten hours, %j, comes to %s", (when, hours) => {
    expect(training(technical("10", when))).toMatchObject({ teknis: hours });
  });

  it.each([
    [{ tanggalSelesaiKursus: "01-02-2024" }, true],
    [{ tanggalSelesaiKursus: "31-01-2024" }, false],
    [{ tahunKursus: "2025" }, true],
    [{ tahunKursus: "2024" }, "unknown"],
    [{ tahunKursus: "2026" }, "unknown"],
    [{ tahunKursus: "2023" }, false],
    [{}, "unknown"],
  ])("a seminar, %j, is %s", (when, attended) => {
    expect(training(seminar(when))).toMatchObject({ seminar: attended });
  });

  const LAST_YEAR = { tanggalSelesaiKursus: "01-12-2025" };

  it("do not stand for each other", () => {
    expect(training(technical("10", LAST_YEAR))).toEqual({ teknis: 10, seminar: false });
    expect(training(seminar(LAST_YEAR))).toEqual({ teknis: 0, seminar: true });
  });

  it("hours are added up, and enough of them are enough", () => {
    expect(training(technical("8", LAST_YEAR), technical("11", LAST_YEAR))).toMatchObject({ teknis: 19 });
    expect(training(technical("8", LAST_YEAR), technical("", LAST_YEAR))).toMatchObject({ teknis: "unknown" });
    expect(training(technical("20", LAST_YEAR), technical("", LAST_YEAR))).toMatchObject({ teknis: 20 });
    expect(training(technical("8,5", LAST_YEAR))).toMatchObject({ teknis: "unknown" });
    expect(training(technical(99_999, LAST_YEAR), technical(99_998, LAST_YEAR))).toMatchObject({ teknis: 99_999 });
  });

  it("a course of a kind that is not known may be either", () => {
    const other = { jenisKursusSertifikat: "Bimbingan Teknis", jumlahJam: "8", ...LAST_YEAR };
    expect(training(other)).toEqual({ teknis: "unknown", seminar: "unknown" });
    expect(training(other, technical("20", LAST_YEAR), seminar(LAST_YEAR))).toEqual({ teknis: 20, seminar: true });
    expect(training({ ...other, tanggalSelesaiKursus: "01-12-2020" })).toEqual({ teknis: 0, seminar: false });
  });

  it("nothing on record is nothing, and a list that is not complete is open", () => {
    expect(training()).toEqual({ teknis: 0, seminar: false });
    expect(training(null)).toEqual({ teknis: "unknown", seminar: "unknown" });
    expect(training(null, technical("24", LAST_YEAR), seminar(LAST_YEAR))).toEqual({ teknis: 24, seminar: true });
  });

  it("a course of which only the year is known counts at the end of that year, and no longer a year later", () => {
    const hours = (asOf: string) => {
      const rwKursus = [technical("9", { tahunKursus: "2025" })];
      const record = recordOf({ dataUtama: GENERAL, rwKursus }, { asOf });
      return record?.post === "pelaksana" && record.training !== "unknown" ? record.training.teknis : "none";
    };
    expect(["2024-12-31", "2025-01-01"].map(hours)).toEqual([0, "unknown"]);
    expect(["2025-12-30", "2025-12-31", "2026-01-01", "2026-12-30", "2026-12-31"].map(hours)).toEqual([
      "unknown",
      9,
      "unknown",
      "unknown",
      0,
    ]);
  });

  it("the year before 29 February is a year all the same", () => {
    const rwKursus = [technical("9", { tanggalSelesaiKursus: "01-03-2023" })];
    const record = recordOf({ dataUtama: GENERAL, rwKursus }, { asOf: "2024-02-29" });
    expect(record?.training).toMatchObject({ teknis: 9 });
    const before = [technical("9", { tanggalSelesaiKursus: "28-02-2023" })];
    expect(recordOf({ dataUtama: GENERAL, rwKursus: before }, { asOf: "2024-02-29" })?.training).toMatchObject({
      teknis: 0,
    });
  });
});

describe("the index", () => {
  it("is the one of ipAsn for the record", () => {
    const { record, index } = ipAsnFromSiasn(ALL, OPTIONS);
    expect(index).toEqual(ipAsn(record as IpAsnRecord, ipAsn2019));
    expect(index?.total).toBe(88);
  });

  it("takes the reading of short training", () => {
    const records = {
      dataUtama: GENERAL,
      rwKursus: [{ jenisKursusNama: "Diklat Teknis", jumlahJam: 10, tanggalKursus: "01-12-2025" }],
    };
    const lowest = (shortTraining?: "sebanding" | "tidak-dihitung") =>
      ipAsnFromSiasn(records, { ...OPTIONS, shortTraining }).index?.lowest;
    expect([lowest(), lowest("tidak-dihitung"), lowest("sebanding")]).toEqual([3, 3, 14.25]);
  });

  it("rests on the records and on the rule", () => {
    const { grade, cite } = ipAsnFromSiasn(ALL, OPTIONS);
    expect(grade).toBe("interpretation");
    const sources = cite.map(({ source }) => source);
    expect(sources).toEqual(expect.arrayContaining(["public-code-siasn", "perbkn-8-2019", "0047-training-in-siasn"]));
    expect(ipAsnFromSiasn({}, OPTIONS).index).toBeUndefined();
  });

  it.each([
    [undefined, ["options: not-an-object"]],
    [{}, ["options.asOf: missing", "options.rule: missing"]],
    [{ asOf: "x", rule: {} }, ["options.asOf: not-a-date", "options.rule: not-an-object"]],
    [{ asOf: AS_OF, rule: null }, ["options.rule: not-an-object"]],
    [{ asOf: AS_OF, rule: "ipAsn2019" }, ["options.rule: not-an-object"]],
    [{ asOf: AS_OF, rule: undefined }, ["options.rule: not-an-object"]],
    [{ ...OPTIONS, performanceYear: "2025" }, ["options.performanceYear: not-a-number"]],
    [{ ...OPTIONS, performanceYear: 1899 }, ["options.performanceYear: out-of-range"]],
    [{ ...OPTIONS, performanceYear: 2020.5 }, ["options.performanceYear: not-on-scale"]],
    [{ ...OPTIONS, functionalFits: true }, ["options.functionalFits: not-a-function"]],
    [{ ...OPTIONS, now: 1 }, ["options.now: unknown-key"]],
  ])("the options %j are refused", (options, expected) => {
    expect(found(() => ipAsnRecordFromSiasn({}, untyped(options)))).toEqual(expected);
    expect(found(() => ipAsnFromSiasn({}, untyped(options)))).toEqual(expected);
  });

  it("the reading of short training is one of the rule", () => {
    expect(found(() => ipAsnFromSiasn({}, { ...OPTIONS, shortTraining: untyped("x") }))).toEqual([
      "options.shortTraining: not-one-of",
    ]);
    expect(found(() => ipAsnRecordFromSiasn({}, untyped({ ...OPTIONS, shortTraining: "sebanding" })))).toEqual([
      "options.shortTraining: unknown-key",
    ]);
  });

  it("an option that is none of them is shown with those that there are", () => {
    const shown = (run: () => unknown) => issuesOf(run).map(({ params }) => params);
    const options = untyped({ ...OPTIONS, now: 1 });
    expect(shown(() => ipAsnRecordFromSiasn({}, options))).toEqual([
      { key: "now", expected: ["asOf", "rule", "performanceYear", "functionalFits"] },
    ]);
    expect(shown(() => ipAsnFromSiasn({}, options))).toEqual([
      { key: "now", expected: ["asOf", "rule", "performanceYear", "functionalFits", "shortTraining"] },
    ]);
  });

  it("what cannot be read stands at its place", () => {
    const { issues } = ipAsnFromSiasn(
      {
        dataUtama: GENERAL,
        rwPendidikan: [{ tahunLulus: "x" }],
        rwDiklat: [{ tahun: "x" }],
        rwKursus: [{ jumlahJam: "x" }],
        rwSkp22: [{ tahun: "x" }],
        rwHukdis: [{ masaTahun: "x" }],
      },
      OPTIONS,
    );
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "rwPendidikan.0.tahunLulus: not-a-number",
      "rwDiklat.0.tahun: not-a-number",
      "rwKursus.0.jumlahJam: not-a-number",
      "rwSkp22.0.tahun: not-a-number",
      "rwHukdis.0.masaTahun: not-a-number",
    ]);
  });

  it("records that are none are an issue, and so is a key that is none of them", () => {
    const issues = (records: unknown) =>
      ipAsnFromSiasn(untyped(records), OPTIONS).issues.map(({ code, path }) => `${path.join(".")}: ${code}`);
    expect(issues(null)).toEqual([": not-an-object"]);
    expect(issues({ rwSkp: [] })).toEqual(["rwSkp: unknown-key"]);
    expect(issues({ dataUtama: "x", rwHukdis: 1 })).toEqual(["dataUtama: not-an-object", "rwHukdis: not-a-list"]);
    expect(issues({ rwSkp22: [{}, { tahun: "x" }] })).toEqual(["rwSkp22.1.tahun: not-a-number"]);
  });
});

describe("retirement", () => {
  it("is the one of retirementDate, with what the SIASN holds beside", () => {
    const { retirement, post, siasn, missing } = retirementFromSiasn(ALL);
    expect(retirement).toMatchObject({ status: "known", date: "2048-04-01", age: 58 });
    expect(post?.kind).toBe("administrator");
    expect(siasn).toEqual({ age: 58, date: "2048-04-01" });
    expect(missing).toEqual([]);
  });

  it("says what is missing", () => {
    const ids = (records: SiasnRecords) =>
      retirementFromSiasn(records).missing.map(({ id, reason }) => `${id} ${reason}`);
    expect(ids({})).toEqual(["birthDate not-given", "post not-given"]);
    expect(ids({ dataUtama: null })).toEqual(["birthDate not-given", "post not-given"]);
    expect(ids({ dataUtama: { tglLahir: "15-03-1990" } })).toEqual(["post not-known"]);
    expect(ids({ dataUtama: { ...DATA_UTAMA, tglLahir: "" } })).toEqual(["birthDate not-known"]);
    expect(retirementFromSiasn({}).retirement).toBeUndefined();
    expect(retirementFromSiasn({}).siasn).toEqual({});
  });

  it("may be unknown by the rules themselves", () => {
    const dataUtama = { tglLahir: "01-06-1966", jenisJabatanId: "2", jabatanFungsionalNama: "JAKSA" };
    const { retirement, grade, cite } = retirementFromSiasn({ dataUtama });
    expect([retirement?.status, grade]).toEqual(["unknown", "secondary"]);
    // What the record rests on; the answer without a day cites its own sources.
    expect(cite.map(({ source }) => source)).not.toContain("0016-prosecutors-in-2027");
    expect(retirement?.cite.map(({ source }) => source)).toContain("0016-prosecutors-in-2027");
  });

  it("takes other rules and an age", () => {
    expect(retirementFromSiasn(ALL, { age: 65 }).retirement?.date).toBe("2055-04-01");
    expect(retirementFromSiasn(ALL, { age: 65 }).grade).toBe("caller");
    expect(retirementFromSiasn(ALL, { rules: retirementAges }).retirement?.date).toBe("2048-04-01");
    expect(found(() => retirementFromSiasn({}, { age: 0 }))).toEqual(["options.age: out-of-range"]);
    expect(found(() => retirementFromSiasn({}, untyped({ asOf: AS_OF })))).toEqual(["options.asOf: unknown-key"]);
  });
});

describe("talent", () => {
  const TALENT = { asOf: AS_OF, predicatePreset: "djbk" } as const;
  const ids = (records: SiasnRecords, more: object = {}) =>
    talentFromSiasn(records, { ...TALENT, ...more }).missing.map(({ id, reason }) => `${id} ${reason}`);
  const SCORES = Object.fromEntries(SUPPLIED_SCORES.map((id) => [id, 80]));

  it("lists what the SIASN does not hold, and what someone must judge", () => {
    expect(ids(ALL)).toEqual([
      "penugasan-tim-kerja not-held",
      "umpan-balik-360 not-held",
      "penilaian-kompetensi not-held",
      "pengembangan-kompetensi needs-judgement",
      "pengalaman-jabatan needs-judgement",
      "potensi not-held",
      "kesesuaian-bidang-ilmu needs-judgement",
    ]);
    expect(ids({}).filter((row) => row.endsWith("not-given"))).toEqual([
      "predikat-kinerja not-given",
      "penghargaan not-given",
      "pendidikan-formal not-given",
      "rekam-jejak-disiplin not-given",
    ]);
    expect(talentFromSiasn({}, TALENT).scores.performance).toMatchObject({ lowest: 0, highest: 100 });
  });

  it.each([
    ["umpan-balik-360", { id: "SIASN tidak memuatnya", en: "the SIASN does not hold it" }],
    ["pengalaman-jabatan", { id: "perlu dinilai oleh instansi", en: "the agency must judge it" }],
    ["penghargaan", { id: "catatan yang memuatnya tidak diberikan", en: "the record that holds it was not given" }],
  ])("says in words why %s is missing", (id, text) => {
    expect(talentFromSiasn({}, TALENT).missing.find((one) => one.id === id)?.text).toEqual(text);
  });

  it("what cannot be read stands at its place, and a history that is not needed is not looked at", () => {
    const records = {
      rwSkp22: [{ tahun: "x" }],
      rwPendidikan: [{ tahunLulus: "x" }],
      rwHukdis: [{ masaTahun: "x" }],
      rwPenghargaan: [{ tahun: "x" }],
    };
    const issues = (more: object) =>
      talentFromSiasn({ ...records, ...more }, TALENT).issues.map(({ path }) => path.join("."));
    expect(issues({})).toEqual([
      "rwSkp22.0.tahun",
      "rwPendidikan.0.tahunLulus",
      "rwHukdis.0.masaTahun",
      "rwPenghargaan.0.tahun",
    ]);
    expect(issues({ dataUtama: { tkPendidikanTerakhir: "S-2" } })).toEqual([
      "rwSkp22.0.tahun",
      "rwHukdis.0.masaTahun",
      "rwPenghargaan.0.tahun",
    ]);
  });

  it.each([
    [{}, {}, ["0049-last-record-of-a-history"]],
    [{}, { performanceYear: 2025 }, []],
    [{ rwHukdis: [] }, { performanceYear: 2025 }, ["0046-reading-siasn-records"]],
    [
      { rwHukdis: [{ jenisTingkatHukumanId: "R", hukumanTanggal: "01-03-2010" }] },
      { performanceYear: 2025 },
      ["0048-when-a-penalty-is-in-force"],
    ],
  ])("of %j with %j rests on the readings %j", (records, more, expected) => {
    const { cite } = talentFromSiasn(records, { ...TALENT, ...more });
    const readings = /^00(46|48|49)-/;
    expect(cite.map(({ source }) => source).filter((source) => readings.test(source))).toEqual(expected);
  });

  it("scores what it holds by the rubrics", () => {
    // Baik 80 of 60 percent, Satyalancana 70 of 15; S-2 90 of 10, one light penalty 75 of 15.
    const { scores, box, servingPenalty } = talentFromSiasn(ALL, TALENT);
    expect(scores.performance).toMatchObject({ lowest: 58.5, highest: 83.5 });
    expect(scores.potential).toMatchObject({ lowest: 20.25, highest: 95.25 });
    expect([box, servingPenalty]).toEqual([undefined, "none"]);
  });

  it("has a box once the agency supplies the rest", () => {
    const { scores, box, missing, lowest, highest } = talentFromSiasn(ALL, { ...TALENT, scores: SCORES });
    expect([scores.performance.score, scores.potential.score]).toEqual([80, 80.25]);
    expect([box?.box, lowest.box.box, highest.box.box]).toEqual([9, 9, 9]);
    expect(missing).toEqual([]);
    expect(talentFromSiasn(ALL, { ...TALENT, scores: SCORES, cutoffs: { top: 85, middle: 70 } }).box?.box).toBe(5);
  });

  it("the preset of the predicate is the caller's, and may lead above 100", () => {
    const best = { rwSkp22: [{ tahun: 2025, hasilKinerjaNilai: 1, PerilakuKerjaNilai: 1 }] };
    const { performance } = talentFromSiasn(best, { asOf: AS_OF, predicatePreset: "kode-411" }).scores;
    expect([performance.lowest, performance.highest]).toEqual([66, 106]);
    const options = { ...TALENT, performanceYear: 2024 };
    expect(talentFromSiasn(best, options).missing[0]?.id).toBe("predikat-kinerja");
  });

  it.each([
    ["S-3", 10],
    ["S-2", 9],
    ["S-1", 8],
    ["Diploma IV", 8],
    ["Diploma III", 7],
    ["SLTA", 6],
  ])("the education %s adds %d points", (tkPendidikanTerakhir, points) => {
    expect(talentFromSiasn({ dataUtama: { tkPendidikanTerakhir } }, TALENT).scores.potential.lowest).toBe(points);
    const rwPendidikan = [{ tkPendidikanNama: tkPendidikanTerakhir }];
    expect(talentFromSiasn({ rwPendidikan }, TALENT).scores.potential.lowest).toBe(points);
  });

  it.each(["Diploma II", "Diploma I", "SLTP", "SD"])("the rubric has no row for %s", (tkPendidikanTerakhir) => {
    expect(ids({ dataUtama: { tkPendidikanTerakhir } })).toContain("pendidikan-formal needs-judgement");
  });

  it("an education that is not known is missing", () => {
    expect(ids({ dataUtama: {} })).toContain("pendidikan-formal not-known");
    expect(ids({ rwPendidikan: [] })).toContain("pendidikan-formal not-known");
  });

  it.each([
    [[], 0],
    [[{ hargaNama: "Satyalancana Karya Satya XX Tahun", tahun: "2024" }], 10.5],
    [[{ hargaNama: "Satya Lancana Karya Satya XX Tahun", skDate: "17-08-2024" }], 10.5],
    [[{ hargaNama: "Satyalancana Karya Satya", skDate: "31-01-2021" }], 0],
    [[{ hargaNama: "Satyalancana Karya Satya", skDate: "01-02-2021" }], 10.5],
    [[{ hargaNama: "Satyalancana Karya Satya", tahun: "2021" }], undefined],
    [[{ hargaNama: "Satyalancana Karya Satya" }], undefined],
    [[{ hargaNama: "Pegawai Teladan", tahun: "2024" }], undefined],
    [[{ hargaNama: "Satyalancana Wira Karya", tahun: "2024" }], undefined],
    [[{ hargaNama: "Pegawai Teladan", tahun: "2015" }], 0],
    [
      [
        { hargaNama: "Pegawai Teladan", tahun: "2024" },
        { hargaNama: "Satyalancana Karya Satya", tahun: "2024" },
      ],
      undefined,
    ],
    [[null], undefined],
    [undefined, undefined],
  ])("the awards %j add %s points", (rwPenghargaan, points) => {
    const { scores, missing } = talentFromSiasn({ rwPenghargaan: untyped(rwPenghargaan) }, TALENT);
    const parts = scores.performance.components[1]?.parts?.[0];
    expect([parts?.lowest, parts?.highest]).toEqual(points === undefined ? [0, 15] : [points, points]);
    expect(missing.some(({ id }) => id === "penghargaan")).toBe(points === undefined);
  });

  it.each([
    [[], 15, "none"],
    [[{ jenisTingkatHukumanId: "R", hukumanTanggal: "01-03-2010" }], 11.25, "none"],
    [[{ jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2010", masaTahun: "1" }], 7.5, "none"],
    [[{ jenisTingkatHukumanId: "B", hukumanTanggal: "01-03-2010", masaTahun: "1" }], 3.75, "none"],
    [[{ jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2025", masaTahun: "1" }], 0, "sedang"],
    [
      [{ jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2025", masaTahun: "1", skPembatalanNomor: "1" }],
      15,
      "none",
    ],
    [[{ jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2027", masaTahun: "1" }], 15, "none"],
    [
      [{ jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2010", masaTahun: "1", skPembatalanTanggal: "01-02-2026" }],
      7.5,
      "none",
    ],
    [[{ jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2025" }], undefined, "unknown"],
    [
      [{ jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2010", masaTahun: "1", skPembatalanNomor: {} }],
      undefined,
      "unknown",
    ],
    [undefined, undefined, "unknown"],
  ])("the penalties %j add %s points; serving: %s", (rwHukdis, points, serving) => {
    const { scores, servingPenalty } = talentFromSiasn({ rwHukdis: untyped(rwHukdis) }, TALENT);
    const component = scores.potential.components[3];
    expect([component?.lowest, component?.highest]).toEqual(points === undefined ? [0, 15] : [points, points]);
    expect(servingPenalty).toBe(serving);
  });

  it("what the caller supplies goes before what the SIASN gives", () => {
    const { scores } = talentFromSiasn(ALL, { ...TALENT, scores: { penghargaan: 100, potensi: undefined } });
    expect(scores.performance.components[1]?.parts?.[0]).toMatchObject({ lowest: 15, highest: 15 });
    expect(scores.unknown).toContain("potensi");
  });

  it.each([
    [{}, ["options.asOf: missing", "options.predicatePreset: missing"]],
    [{ asOf: AS_OF, predicatePreset: "bkn" }, ["options.predicatePreset: not-one-of"]],
    [{ ...TALENT, scores: { potensi: 101 } }, ["options.scores.potensi: out-of-range"]],
    [{ ...TALENT, scores: { potensi: 1.005 } }, ["options.scores.potensi: not-on-scale"]],
    [{ ...TALENT, scores: { iq: 1 } }, ["options.scores.iq: unknown-key"]],
    [{ ...TALENT, scores: 1 }, ["options.scores: not-an-object"]],
    [{ ...TALENT, cutoffs: "x" }, ["options.cutoffs: not-one-of"]],
    [
      { asOf: "x", predicatePreset: "bkn", cutoffs: "x" },
      ["options.asOf: not-a-date", "options.predicatePreset: not-one-of", "options.cutoffs: not-one-of"],
    ],
    [{ ...TALENT, performanceYear: true }, ["options.performanceYear: not-a-number"]],
    [null, ["options: not-an-object"]],
  ])("the options %j are refused", (options, expected) => {
    expect(found(() => talentFromSiasn({}, untyped(options)))).toEqual(expected);
  });
});

describe("reconciliation", () => {
  const rows = (records: SiasnRecords, more: object = {}) =>
    reconcile(records, { asOf: AS_OF, ...more }).findings.map(
      ({ code, path, recorded, compared }) => `${code} ${path.join(".")}: ${recorded}, ${compared}`,
    );
  const change = (dataUtama: object): SiasnRecords => ({ ...ALL, dataUtama: { ...DATA_UTAMA, ...dataUtama } });

  it("finds nothing where everything agrees", () => {
    const { findings, compared, missing } = reconcile(ALL, { asOf: AS_OF });
    expect(findings).toEqual([]);
    expect(compared).toEqual({
      "nip-birth-date": 1,
      "nip-sex": 1,
      "nip-status": 1,
      "nip-appointment": 1,
      "retirement-age": 1,
      "retirement-date": 1,
      golongan: 1,
      "golongan-since": 1,
      post: 1,
      "post-since": 1,
      education: 1,
      quadrant: 2,
    });
    expect(missing).toEqual([]);
  });

  it.each([
    [{ tglLahir: "16-03-1990" }, ["nip-birth-date dataUtama.tglLahir: 1990-03-16, 1990-03-15"]],
    [{ jenisKelamin: "F" }, ["nip-sex dataUtama.jenisKelamin: perempuan, laki-laki"]],
    [{ tmtCpns: "01-04-2015" }, ["nip-appointment dataUtama.tmtCpns: 2015-04, 2015-03"]],
    [{ statusPegawai: "PPPK", jenisPegawaiNama: "" }, ["nip-status dataUtama.statusPegawai: pppk, pns"]],
    [{ bupPensiun: "60" }, ["retirement-age dataUtama.bupPensiun: 60, 58"]],
    [{ tmtPensiun: "01-03-2048" }, ["retirement-date dataUtama.tmtPensiun: 2048-03-01, 2048-04-01"]],
    [{ golRuangAkhir: "III/c", golRuangAkhirId: "" }, ["golongan dataUtama.golRuangAkhir: III/c, III/d"]],
    [{ tmtGolAkhir: "01-10-2022" }, ["golongan-since dataUtama.tmtGolAkhir: 2022-10-01, 2023-04-01"]],
    [
      { jabatanStrukturalNama: "KEPALA BIDANG LAIN" },
      ["post dataUtama.jabatanNama: KEPALA BIDANG LAIN, KEPALA BIDANG MUTASI"],
    ],
    [{ tmtJabatan: "03-01-2023" }, ["post-since dataUtama.tmtJabatan: 2023-01-03, 2023-01-02"]],
    [{ tkPendidikanTerakhir: "S-1" }, ["education dataUtama.tkPendidikanTerakhir: s1, s2"]],
    [{ jabatanStrukturalNama: "Kepala  Bidang Mutasi" }, []],
    [{ jabatanStrukturalNama: "" }, []],
  ])("a main record with %j: %j", (dataUtama, expected) => {
    expect(rows(change(dataUtama))).toEqual(expected);
  });

  it("says of every difference in words what differs", () => {
    const { findings } = reconcile(
      {
        ...change({
          tglLahir: "16-03-1990",
          jenisKelamin: "F",
          statusPegawai: "PPPK",
          jenisPegawaiNama: "",
          tmtCpns: "01-04-2015",
          bupPensiun: "60",
          tmtPensiun: "01-03-2048",
          golRuangAkhir: "III/c",
          golRuangAkhirId: "",
          tmtGolAkhir: "01-10-2022",
          jabatanStrukturalNama: "KEPALA BIDANG LAIN",
          tmtJabatan: "03-01-2023",
          tkPendidikanTerakhir: "S-1",
        }),
        rwSkp22: [{ hasilKinerjaNilai: "1", PerilakuKerjaNilai: "1", KuadranKinerjaNilai: "2" }],
      },
      { asOf: AS_OF },
    );
    expect(findings.map(({ code, text }) => [code, text.id, text.en])).toEqual([
      ["nip-birth-date", "tanggal lahir berbeda dengan NIP", "the birth date differs from the NIP"],
      ["nip-sex", "jenis kelamin berbeda dengan NIP", "the sex differs from the NIP"],
      ["nip-status", "status pegawai berbeda dengan NIP", "the status differs from the NIP"],
      ["nip-appointment", "TMT CPNS berbeda dengan NIP", "the first appointment differs from the NIP"],
      ["retirement-age", "batas usia pensiun berbeda dengan aturan", "the retirement age differs from the rules"],
      ["retirement-date", "TMT pensiun berbeda dengan aturan", "the day of retirement differs from the rules"],
      ["golongan", "golongan berbeda dengan riwayat terakhir", "the rank differs from the last one on record"],
      [
        "golongan-since",
        "TMT golongan berbeda dengan riwayat terakhir",
        "the day of the rank differs from the last one on record",
      ],
      ["post", "jabatan berbeda dengan riwayat terakhir", "the post differs from the last one on record"],
      [
        "post-since",
        "TMT jabatan berbeda dengan riwayat terakhir",
        "the day of the post differs from the last one on record",
      ],
      [
        "education",
        "pendidikan berbeda dengan riwayat tertinggi",
        "the education differs from the highest one on record",
      ],
      ["quadrant", "kuadran kinerja berbeda dengan matriks", "the quadrant differs from the matrix"],
    ]);
  });

  it("the number of a PPPK rests on more than that of a PNS", () => {
    const sources = (dataUtama: object) =>
      reconcile({ dataUtama }, { asOf: AS_OF }).findings.map(({ code, grade, cite }) => [
        code,
        grade,
        ...cite.map(({ source }) => source),
      ]);
    expect(sources({ nipBaru: "199003152015031002", jenisKelamin: "F" })).toEqual([
      ["nip-sex", "secondary", "public-code-siasn", "bkn-nip-slides"],
    ]);
    expect(sources({ nipBaru: "199003152022211002", jenisKelamin: "F" })).toEqual([
      [
        "nip-sex",
        "secondary",
        "public-code-siasn",
        "bkn-nip-slides",
        "indonesian-id-hex",
        "suara-2025-10-02",
        "swarawarta-2025-10-06",
      ],
    ]);
  });

  const RANK_11 = { golonganId: "11", tmtGolongan: "01-04-2020" };

  it.each([
    ["PNS", ["golongan: III/d, I/a"]],
    ["CPNS", ["golongan: III/d, I/a"]],
    ["PPPK", ["golongan: III/d, XI"]],
    ["PPPK Paruh Waktu", ["golongan: III/d, XI"]],
    ["", []],
  ])("the id 11 of a rank is read by the status %s: %j", (statusPegawai, expected) => {
    const dataUtama = { statusPegawai, golRuangAkhir: "III/d" };
    const { findings } = reconcile({ dataUtama, rwGolongan: [RANK_11] }, { asOf: AS_OF });
    expect(findings.map(({ code, recorded, compared }) => `${code}: ${recorded}, ${compared}`)).toEqual(expected);
  });

  it("what cannot be read stands at its place", () => {
    const { issues } = reconcile(
      {
        rwGolongan: [{ masaKerjaGolonganTahun: "x" }],
        rwJabatan: [{ tmtJabatan: "x" }],
        rwPendidikan: [{ tahunLulus: "x" }],
        rwSkp22: [{ tahun: "x" }],
      },
      { asOf: AS_OF },
    );
    expect(issues.map(({ path }) => path.join("."))).toEqual([
      "rwGolongan.0.masaKerjaGolonganTahun",
      "rwJabatan.0.tmtJabatan",
      "rwPendidikan.0.tahunLulus",
      "rwSkp22.0.tahun",
    ]);
  });

  it("the name of a structural post is that of no other post, and a post without a name is not compared", () => {
    const rwJabatan = [{ jenisJabatan: "2", namaJabatan: "PERENCANA AHLI MUDA", tmtJabatan: "02-01-2023" }];
    const functional = { jenisJabatanId: "2", jabatanNama: "Perencana Ahli Muda", jabatanStrukturalNama: "KEPALA" };
    const same = reconcile({ dataUtama: functional, rwJabatan }, { asOf: AS_OF });
    expect([same.findings, same.compared]).toEqual([[], { post: 1 }]);
    const structural = { jenisJabatanId: "1", jabatanNama: "Perencana Ahli Muda" };
    expect(reconcile({ dataUtama: structural, rwJabatan }, { asOf: AS_OF }).compared).toMatchObject({ post: 1 });
    const nameless = reconcile({ dataUtama: { jenisJabatanId: "2" }, rwJabatan }, { asOf: AS_OF });
    expect([nameless.findings, nameless.compared]).toEqual([[], {}]);
    expect(nameless.missing.find(({ id }) => id === "post")?.reason).toBe("not-known");
  });

  it("shows the difference between the rules and the SIASN with the citation of the rules", () => {
    const [finding] = reconcile(change({ bupPensiun: "60" }), { asOf: AS_OF }).findings;
    expect(finding?.cite.map(({ source }) => source)).toContain("parigi-moutong-bup");
    expect(finding?.text.id).not.toMatch(/\d/);
    expect(rows(change({ bupPensiun: "60" }), { age: 60 })).toEqual([
      "retirement-date dataUtama.tmtPensiun: 2048-04-01, 2050-04-01",
    ]);
  });

  it("shows quadrants year by year", () => {
    const rwSkp22 = [
      { tahun: "2025", hasilKinerjaNilai: "2", PerilakuKerjaNilai: "3", KuadranKinerjaNilai: "3" },
      { tahun: "2024", hasilKinerjaNilai: "2", PerilakuKerjaNilai: "2", KuadranKinerjaNilai: "2" },
    ];
    expect(rows({ rwSkp22 })).toEqual(["quadrant rwSkp22.0.KuadranKinerjaNilai: butuh-perbaikan, kurang"]);
    const { compared, missing } = reconcile({ rwSkp22: [...rwSkp22, { tahun: "2023" }] }, { asOf: AS_OF });
    expect(compared).toEqual({ quadrant: 2 });
    expect(missing.filter(({ id }) => id === "quadrant").map(({ reason }) => reason)).toEqual(["not-known"]);
  });

  it("the current record is the last one that is not after the day of reference", () => {
    const rank = (golongan: string, tmtGolongan: string) => ({ golongan, tmtGolongan });
    const found_ = (rwGolongan: unknown) => rows({ ...ALL, rwGolongan: untyped(rwGolongan) });
    expect(found_([rank("IV/a", "01-04-2026"), rank("III/d", "01-04-2023"), rank("III/c", "01-04-2019")])).toEqual([]);
    expect(found_([rank("IV/a", "31-01-2026"), rank("III/d", "01-04-2023")])).toHaveLength(2);
    const open = [
      [rank("IV/a", ""), rank("III/d", "01-04-2023")],
      [rank("IV/a", "01-04-2023"), rank("III/d", "01-04-2023")],
      [rank("IV/a", "01-04-2023"), null],
      [rank("IV/a", "01-04-2030")],
      [],
    ];
    for (const rwGolongan of open) {
      expect(found_(rwGolongan)).toEqual([]);
      const { missing } = reconcile({ ...ALL, rwGolongan: untyped(rwGolongan) }, { asOf: AS_OF });
      expect(missing.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
        "golongan not-known",
        "golongan-since not-known",
      ]);
    }
    expect(found_([rank("IV/b", "01-10-2025"), rank("III/d", "01-04-2023"), rank("IV/a", "01-10-2025")])).toEqual([]);
  });

  it("says what could not be compared", () => {
    const { compared, missing } = reconcile({}, { asOf: AS_OF });
    expect(compared).toEqual({});
    expect(missing.map(({ id, reason }) => `${id} ${reason}`)).toEqual(
      [
        "nip-birth-date nip-sex nip-status nip-appointment retirement-age retirement-date golongan golongan-since post",
        "post-since education quadrant",
      ]
        .flatMap((line) => line.split(" "))
        .map((id) => `${id} not-given`),
    );
    const jaksa = { tglLahir: "01-06-1966", jenisJabatanId: "2", jabatanFungsionalNama: "JAKSA", bupPensiun: "60" };
    expect(
      reconcile({ dataUtama: jaksa }, { asOf: AS_OF }).missing.filter(({ reason }) => reason === "needs-judgement"),
    ).toHaveLength(2);
  });

  it("the number of a PPPK holds no month", () => {
    const dataUtama = { nipBaru: "199003152022211002", statusPegawai: "PPPK", tmtCpns: "01-03-2015" };
    const { compared, findings, missing } = reconcile({ dataUtama }, { asOf: AS_OF });
    expect(compared).toEqual({ "nip-status": 1 });
    expect(findings).toEqual([]);
    expect(missing.some(({ id }) => id === "nip-appointment")).toBe(false);
    expect(rows({ dataUtama: { ...dataUtama, statusPegawai: "CPNS" } })).toEqual([
      "nip-status dataUtama.statusPegawai: pns, pppk",
    ]);
  });

  it("never gives the NIP back", () => {
    const text = JSON.stringify(reconcile(change({ tglLahir: "16-03-1990" }), { asOf: AS_OF }));
    expect(text).not.toContain(DATA_UTAMA.nipBaru);
  });

  it.each([
    [{}, ["options.asOf: missing"]],
    [{ asOf: "x", age: 0 }, ["options.asOf: not-a-date", "options.age: out-of-range"]],
    [{ asOf: AS_OF, rules: 1 }, ["options.rules: not-an-object"]],
    [{ asOf: AS_OF, x: 1 }, ["options.x: unknown-key"]],
    [null, ["options: not-an-object"]],
  ])("the options %j are refused", (options, expected) => {
    expect(found(() => reconcile({}, untyped(options)))).toEqual(expected);
  });
});
