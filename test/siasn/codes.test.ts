import {
  educationFromSiasn,
  pegawaiFromSiasn,
  penaltiesFromSiasn,
  performanceFromSiasn,
  postsFromSiasn,
  ranksFromSiasn,
  siasnCodes,
  siasnLabels,
  trainingFromSiasn,
} from "sistem-merit/siasn";
import { describe, expect, it } from "vitest";
import { found, untyped } from "../core/support.js";
import { AS_OF } from "./fixtures.js";

// Typed again from the facts: employee-and-indices 2.1 and 2.2, and the records of the SIASN.
const PNS = `I/a 11 I/b 12 I/c 13 I/d 14 II/a 21 II/b 22 II/c 23 II/d 24 III/a 31 III/b 32 III/c 33 III/d 34
  IV/a 41 IV/b 42 IV/c 43 IV/d 44 IV/e 45`;
const PPPK = `I 01 II 02 III 03 IV 04 V 05 VI 06 VII 07 VIII 08 IX 09 X 10 XI 11 XII 12 XIII 13 XIV 14 XV 15 XVI 16
  XVII 17`;
const rows = (table: string): [golongan: string, id: string][] => {
  const cells = table.trim().split(/\s+/);
  return cells.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, cells[at + 1] ?? ""]] : []));
};

const golongan = (id: unknown, name: unknown, scale?: "pns" | "pppk") =>
  ranksFromSiasn([{ golonganId: id, golongan: name }], { scale }).records[0]?.golongan;

describe("the golongan", () => {
  it("has 17 ranks and 17 grades", () => {
    expect([rows(PNS).length, rows(PPPK).length]).toEqual([17, 17]);
  });

  it.each(rows(PNS))("%s of a PNS has the id %s", (name, id) => {
    expect(golongan(id, "", "pns")).toBe(name);
    expect(golongan(Number(id), "", "pns")).toBe(name);
    expect(golongan("", name)).toBe(name);
    expect(golongan(id, name.toUpperCase())).toBe(name);
  });

  it.each(rows(PPPK))("%s of a PPPK has the id %s", (name, id) => {
    expect(golongan(id, "", "pppk")).toBe(name);
    expect(golongan(Number(id), "", "pppk")).toBe(name);
    expect(golongan(id, name)).toBe(name);
  });

  it("an id that means both needs the scale: 11 to 14", () => {
    expect(["10", "11", "12", "13", "14", "15", "21"].map((id) => golongan(id, ""))).toEqual([
      "X",
      undefined,
      undefined,
      undefined,
      undefined,
      "XV",
      "II/a",
    ]);
    expect(golongan("11", "", "pns")).toBe("I/a");
    expect(golongan("11", "", "pppk")).toBe("XI");
  });

  it("spaces in a name do not matter", () => {
    expect([golongan("", "III / d"), golongan("", "I V / e")]).toEqual(["III/d", "IV/e"]);
  });

  it("an id of the other scale is none", () => {
    expect(golongan("31", "", "pppk")).toBeUndefined();
    expect(golongan("09", "", "pns")).toBeUndefined();
  });

  it("a name and an id that contradict each other are both not believed", () => {
    const { records, warnings } = ranksFromSiasn([{ golonganId: "33", golongan: "III/d" }]);
    expect(records[0]).toEqual({ siasn: { id: "33", name: "III/d" } });
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([["contradicts-itself", [0, "golongan"]]]);
  });

  it("what is not known comes back as it came", () => {
    const { records, unrecognised } = ranksFromSiasn([{ golonganId: "99", golongan: "Golongan Atas" }]);
    expect(records[0]?.golongan).toBeUndefined();
    expect(unrecognised).toEqual([
      { path: [0, "golongan"], value: "Golongan Atas" },
      { path: [0, "golonganId"], value: "99" },
    ]);
    expect(golongan("34", "Penata Tk. I")).toBe("III/d");
    expect(ranksFromSiasn([{ golongan: "Golongan Atas" }]).unrecognised).toEqual([
      { path: [0, "golongan"], value: "Golongan Atas" },
    ]);
  });

  it("the scale is one of two, and there is no other option", () => {
    expect(found(() => ranksFromSiasn([], { scale: untyped("cpns") }))).toEqual(["options.scale: not-one-of"]);
    expect(found(() => ranksFromSiasn([], untyped({ kind: "pns" })))).toEqual(["options.kind: unknown-key"]);
    expect(found(() => ranksFromSiasn([], untyped(null)))).toEqual(["options: not-an-object"]);
  });
});

describe("codes", () => {
  it.each([
    ["M", "laki-laki"],
    ["F", "perempuan"],
    ["f", "perempuan"],
    ["L", undefined],
    ["P", undefined],
    ["1", undefined],
  ])("jenisKelamin %s is %s", (code, sex) => {
    const { known, unrecognised } = pegawaiFromSiasn({ jenisKelamin: code });
    expect(known.sex).toBe(sex);
    expect(unrecognised).toEqual(sex === undefined ? [{ path: ["jenisKelamin"], value: code }] : []);
  });

  it.each([
    ["1", "struktural"],
    ["2", "fungsional"],
    ["4", "pelaksana"],
    ["3", undefined],
    ["0", undefined],
  ])("jenisJabatanId %s is %s", (code, kind) => {
    expect(pegawaiFromSiasn({ jenisJabatanId: code }).details.post.kind).toBe(kind);
    expect(pegawaiFromSiasn({ jenisJabatanId: Number(code) }).details.post.kind).toBe(kind);
    expect(postsFromSiasn([{ jenisJabatan: code }]).records[0]?.kind).toBe(kind);
  });

  it.each([
    ["R", "ringan"],
    ["S", "sedang"],
    ["B", "berat"],
    ["r", "ringan"],
    ["X", undefined],
    ["1", undefined],
  ])("jenisTingkatHukumanId %s is %s", (code, level) => {
    const { records, unrecognised } = penaltiesFromSiasn([{ jenisTingkatHukumanId: code }], { asOf: AS_OF });
    expect(records[0]?.level).toBe(level);
    expect(unrecognised.length).toBe(level === undefined ? 1 : 0);
  });

  it.each([
    ["1", "di-atas-ekspektasi"],
    ["2", "sesuai-ekspektasi"],
    ["3", "di-bawah-ekspektasi"],
    ["0", undefined],
    ["4", undefined],
  ])("the rating %s is %s", (code, rating) => {
    expect(performanceFromSiasn([{ hasilKinerjaNilai: code }]).records[0]?.result).toBe(rating);
    expect(performanceFromSiasn([{ PerilakuKerjaNilai: code }]).records[0]?.behaviour).toBe(rating);
  });

  it.each([
    ["1", "sangat-baik"],
    ["2", "baik"],
    ["3", "butuh-perbaikan"],
    ["4", "kurang"],
    ["5", "sangat-kurang"],
    ["6", undefined],
  ])("the quadrant %s is %s", (code, predicate) => {
    expect(performanceFromSiasn([{ KuadranKinerjaNilai: code }]).records[0]?.quadrant).toBe(predicate);
  });

  it("a code that is not known comes back as it came, at its place", () => {
    const { unrecognised } = performanceFromSiasn([{}, { hasilKinerjaNilai: 7, KuadranKinerjaNilai: "X" }]);
    expect(unrecognised).toEqual([
      { path: [1, "hasilKinerjaNilai"], value: "7" },
      { path: [1, "KuadranKinerjaNilai"], value: "X" },
    ]);
  });
});

describe("labels", () => {
  it.each([
    ["SD", "sd"],
    ["Sekolah Dasar", "sd"],
    ["SLTP", "smp"],
    ["SLTP Kejuruan", "smp"],
    ["SLTA", "slta"],
    ["SLTA Kejuruan", "slta"],
    ["SLTA Keguruan", "slta"],
    ["Diploma I", "d1"],
    ["Diploma II", "d2"],
    ["Diploma III", "d3"],
    ["Diploma III/Sarjana Muda", "d3"],
    ["Diploma III / Sarjana Muda", "d3"],
    ["Diploma IV", "d4"],
    ["S-1/Sarjana", "s1"],
    ["S1 / SARJANA", "s1"],
    ["s-1", "s1"],
    ["S-2", "s2"],
    ["S-3", "s3"],
    ["S-3/Doktor", "s3"],
    ["Profesi", undefined],
    ["Spesialis", undefined],
    ["Sarjana", undefined],
    ["D4", undefined],
  ])("the education %s is %s", (label, level) => {
    expect(educationFromSiasn([{ tkPendidikanNama: label }]).records[0]?.level).toBe(level);
    const { known, unrecognised } = pegawaiFromSiasn({ tkPendidikanTerakhir: label });
    expect(known.education?.level).toBe(level);
    expect(unrecognised).toEqual(level === undefined ? [{ path: ["tkPendidikanTerakhir"], value: label }] : []);
  });

  it.each([
    ["SEPADA", 5, ["pelaksana"]],
    ["SEPALA/ADUM/DIKLAT PIM TK.IV", 4, ["pengawas"]],
    ["SEPALA/ADUM/DIKLAT PIM TK. IV", 4, ["pengawas"]],
    ["SEPADYA/SPAMA/DIKLAT PIM TK. III", 3, ["administrator"]],
    ["SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II", 2, ["jpt-pratama"]],
    ["SEPATI/DIKLAT PIM TK. I", 1, ["jpt-utama", "jpt-madya"]],
    ["Pelatihan Kepemimpinan Nasional Tingkat I", 1, ["jpt-utama", "jpt-madya"]],
    ["PELATIHAN KEPEMIMPINAN NASIONAL (PKN) TINGKAT I", 1, ["jpt-utama", "jpt-madya"]],
    ["Pelatihan Kepemimpinan Nasional Tingkat II", 2, ["jpt-pratama"]],
    ["Pelatihan Kepemimpinan Nasional (PKN) Tingkat II", 2, ["jpt-pratama"]],
    ["Pelatihan Kepemimpinan Administrator", 3, ["administrator"]],
    ["Pelatihan Kepemimpinan Administrator (PKA)", 3, ["administrator"]],
    ["Pelatihan Kepemimpinan Pengawas", 4, ["pengawas"]],
    ["Pelatihan Kepemimpinan Pengawas (PKP)", 4, ["pengawas"]],
    ["SESPIM", undefined, undefined],
    ["Diklat Struktural Lainnya", undefined, undefined],
  ])("the leadership training %s is of echelon %s", (label, echelon, levels) => {
    const { leadership, unrecognised } = trainingFromSiasn([{ latihanStrukturalNama: label }], undefined);
    expect([leadership.records[0]?.echelon, leadership.records[0]?.levels]).toEqual([echelon, levels]);
    expect(unrecognised.length).toBe(echelon === undefined ? 1 : 0);
  });

  it.each([
    ["Diklat Fungsional", "fungsional"],
    ["DIKLAT TEKNIS", "teknis"],
    ["Seminar", "seminar"],
    ["Workshop", "seminar"],
    ["Magang", "seminar"],
    ["Kursus", "seminar"],
    ["Bimbingan Teknis", undefined],
    ["Sosialisasi", undefined],
    ["Pelatihan Manajerial", undefined],
    ["Pelatihan Sosial Kultural", undefined],
    ["Diklat Struktural", undefined],
    // A long s, whose capital is that of an s.
    ["\u017Feminar", undefined],
  ])("a course that is called %s counts as %s", (label, kind) => {
    for (const field of ["jenisKursusSertifikat", "jenisKursusNama"]) {
      const { courses, unrecognised } = trainingFromSiasn(undefined, [{ [field]: label }]);
      expect(courses.records[0]?.kind).toBe(kind);
      expect(unrecognised).toEqual(kind === undefined ? [{ path: ["rwKursus", 0, field], value: label }] : []);
    }
  });

  it("of two labels of a course one is enough, and two that differ are none", () => {
    const kind = (jenisKursusSertifikat: string, jenisKursusNama: string) =>
      trainingFromSiasn(undefined, [{ jenisKursusSertifikat, jenisKursusNama }]);
    expect(kind("Diklat Teknis", "Analisis").courses.records[0]?.kind).toBe("teknis");
    expect(kind("KURIKULUM", "Seminar").courses.records[0]?.kind).toBe("seminar");
    const both = kind("Diklat Teknis", "Seminar");
    expect(both.courses.records[0]?.kind).toBeUndefined();
    expect(both.warnings.map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([
      "rwKursus.0.jenisKursusSertifikat contradicts-itself",
    ]);
  });

  it.each([
    ["PNS", "pns"],
    ["CPNS", "cpns"],
    ["PPPK", "pppk"],
    ["PPPK Aktif", "pppk"],
    ["pppk paruh waktu", "pppk-paruh-waktu"],
    ["Aktif", undefined],
    ["PNS Daerah", undefined],
    ["TNI", undefined],
  ])("the status %s is %s, in any of three fields", (label, status) => {
    for (const field of ["statusPegawai", "jenisPegawaiNama", "kedudukanPnsNama"]) {
      const { known, unrecognised } = pegawaiFromSiasn(untyped({ [field]: label }));
      expect(known.status).toBe(status);
      expect(unrecognised).toEqual(status === undefined ? [{ path: [field], value: label }] : []);
    }
  });

  it("of three labels of the status one is enough, and two that differ are none", () => {
    expect(pegawaiFromSiasn({ statusPegawai: "X", kedudukanPnsNama: "PPPK Aktif" }).known.status).toBe("pppk");
    const both = pegawaiFromSiasn({ statusPegawai: "PNS", jenisPegawaiNama: "PNS", kedudukanPnsNama: "PPPK Aktif" });
    expect(both.known.status).toBeUndefined();
    expect(both.warnings.map(({ path, params }) => [path, params])).toEqual([
      [["kedudukanPnsNama"], { fields: ["statusPegawai"] }],
    ]);
  });

  it.each([
    ["Struktural", "struktural"],
    ["JABATAN STRUKTURAL", "struktural"],
    ["Fungsional", "fungsional"],
    ["Jabatan Fungsional", "fungsional"],
    ["FUNGSIONAL_TERTENTU", "fungsional"],
    ["Jabatan Fungsional Tertentu", "fungsional"],
    ["FUNGSIONAL_UMUM", "pelaksana"],
    ["Jabatan Fungsional Umum", "pelaksana"],
    ["Pelaksana", "pelaksana"],
    ["Jabatan Pelaksana", "pelaksana"],
    ["Rangkap", undefined],
  ])("the kind of post %s is %s", (label, kind) => {
    expect(postsFromSiasn([{ jenisJabatan: label }]).records[0]?.kind).toBe(kind);
    const { details, unrecognised } = pegawaiFromSiasn({ jenisJabatan: label });
    expect(details.post.kind).toBe(kind);
    expect(unrecognised).toEqual(kind === undefined ? [{ path: ["jenisJabatan"], value: label }] : []);
  });

  it("a code and a label of the kind of post that differ are none", () => {
    const { details, warnings } = pegawaiFromSiasn({ jenisJabatanId: "1", jenisJabatan: "Jabatan Pelaksana" });
    expect(details.post.kind).toBeUndefined();
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([["contradicts-itself", ["jenisJabatan"]]]);
    expect(pegawaiFromSiasn({ jenisJabatanId: "1", jenisJabatan: "?" }).details.post.kind).toBe("struktural");
  });
});

it("what the facts do not list is no figure: the tables have these rows and no other", () => {
  const sizes = (tables: object) =>
    Object.values(tables).map(({ value }: { value: object }) => Object.keys(value).length);
  expect(sizes(siasnCodes)).toEqual([2, 3, 3, 5, 3]);
  expect(sizes(siasnLabels)).toEqual([5, 10, 3, 17, 5, 8, 6]);
});
