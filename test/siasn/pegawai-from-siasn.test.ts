import { pegawaiFromSiasn, postsFromSiasn, type SiasnDataUtama } from "sistem-merit/siasn";
import { describe, expect, it } from "vitest";
import { found, untyped } from "../core/support.js";
import { AS_OF, DATA_UTAMA } from "./fixtures.js";

describe("a whole record", () => {
  it("gives a Pegawai", () => {
    const { pegawai, known, missing, issues, warnings, unrecognised, grade } = pegawaiFromSiasn(DATA_UTAMA, {
      asOf: AS_OF,
    });
    expect(pegawai).toEqual({
      nip: "199003152015031002",
      name: { before: "Dr.", name: "PEGAWAI A", after: "M.Si." },
      birthDate: "1990-03-15",
      sex: "laki-laki",
      status: "pns",
      golongan: "III/d",
      post: { kind: "administrator", name: "KEPALA BIDANG MUTASI" },
      unit: "BIDANG MUTASI",
      education: { level: "s2", field: "S-2 ILMU ADMINISTRASI" },
    });
    expect(known).toEqual(pegawai);
    expect([missing, issues, warnings, unrecognised]).toEqual([[], [], [], []]);
    expect(grade).toBe("interpretation");
  });

  it("shows everything else in the words of the SIASN", () => {
    expect(pegawaiFromSiasn(DATA_UTAMA, { asOf: AS_OF }).details).toEqual({
      status: {
        jenisPegawai: { id: "11", name: "PNS" },
        kedudukan: { id: "01", name: "Aktif" },
        statusPegawai: "PNS",
        statusHidup: "1",
        tmtCpns: "2015-03-01",
        tmtPns: "2016-03-01",
      },
      rank: {
        golongan: { id: "34", name: "III/d" },
        pangkat: "Penata Tingkat I",
        since: "2023-04-01",
        years: 8,
        months: 1,
      },
      post: {
        kind: "struktural",
        jenisJabatan: { id: "1", name: "Jabatan Struktural" },
        name: "KEPALA BIDANG MUTASI",
        structural: { id: "S1", name: "KEPALA BIDANG MUTASI" },
        functional: { id: "F1", name: "ANALIS AHLI MUDA" },
        general: { id: "U1", name: "PENGELOLA DATA" },
        eselon: { id: "32", name: "III.b" },
        eselonLevel: "3",
        level: "JABATAN ADMINISTRATOR",
        class: "11",
        since: "2023-01-02",
        eselonSince: "2023-01-02",
      },
      retirement: { age: 58, date: "2048-04-01" },
      education: {
        level: { id: "45", name: "S-2" },
        field: { id: "P1", name: "S-2 ILMU ADMINISTRASI" },
        graduated: { year: 2019 },
      },
      units: {
        instansiInduk: { id: "I1", name: "PEMERINTAH KABUPATEN A" },
        instansiKerja: { id: "I2", name: "PEMERINTAH KABUPATEN B" },
        satuanKerjaInduk: { id: "K1", name: "SATUAN KERJA A" },
        satuanKerjaKerja: { id: "K2", name: "SATUAN KERJA B" },
        unor: { id: "U2", name: "BIDANG MUTASI" },
        unorInduk: { id: "U3", name: "BKPSDM" },
        lokasiKerja: "KOTA A",
      },
    });
  });
});

describe("what is missing", () => {
  it.each([
    ["nip", { nipBaru: "" }],
    ["name", { nama: null }],
    ["birthDate", { tglLahir: "31-02-1990" }],
    ["sex", { jenisKelamin: "X" }],
    ["status", { statusPegawai: "", jenisPegawaiNama: "", kedudukanPnsNama: "" }],
    ["post", { jenisJabatanId: "", jenisJabatan: "" }],
    ["unit", { unorNama: "  " }],
  ])("without %s there is no Pegawai, and the rest is known", (key, change) => {
    const { pegawai, known, missing } = pegawaiFromSiasn({ ...DATA_UTAMA, ...change });
    expect(pegawai).toBeUndefined();
    expect(missing).toEqual([key]);
    expect(Object.keys(known).length).toBe(8);
  });

  it.each([
    ["golongan", { golRuangAkhir: "", golRuangAkhirId: "" }],
    ["education", { tkPendidikanTerakhir: "?" }],
  ])("without %s there is one all the same", (key, change) => {
    const { pegawai, missing } = pegawaiFromSiasn({ ...DATA_UTAMA, ...change });
    expect(missing).toEqual([]);
    expect(Object.keys(pegawai ?? {})).not.toContain(key);
  });

  it("titles and the field of study may be missing", () => {
    const { pegawai } = pegawaiFromSiasn({
      ...DATA_UTAMA,
      gelarDepan: "",
      gelarBelakang: null,
      pendidikanTerakhirNama: "",
    });
    expect(pegawai?.name).toEqual({ name: "PEGAWAI A" });
    expect(pegawai?.education).toEqual({ level: "s2" });
  });

  it("a record that is none is an issue", () => {
    for (const record of [null, undefined, [], "data tidak ditemukan", 404]) {
      const { pegawai, known, missing, issues } = pegawaiFromSiasn(untyped(record));
      expect([pegawai, known, missing.length]).toEqual([undefined, {}, 7]);
      expect(issues.map(({ code, path }) => [code, path])).toEqual([["not-an-object", []]]);
    }
  });

  it("an NIP that cannot be read is an issue that does not repeat it", () => {
    const { known, issues } = pegawaiFromSiasn({ nipBaru: "19901315201503100" });
    expect(known).toEqual({});
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual(["nipBaru: nip-length"]);
    expect(JSON.stringify(issues)).not.toContain("1990");
  });
});

describe("what is not known", () => {
  it.each([
    [{ golRuangAkhir: "Golongan Atas", golRuangAkhirId: "99" }, ["golRuangAkhir Golongan Atas", "golRuangAkhirId 99"]],
    [{ jenisJabatanId: "3" }, ["jenisJabatanId 3"]],
    [{ jenisJabatan: "Rangkap" }, ["jenisJabatan Rangkap"]],
    [{ jenisJabatanId: "1", eselonLevel: "9" }, ["eselonLevel 9"]],
  ])("comes back from %j with its place", (record, expected) => {
    const { unrecognised } = pegawaiFromSiasn(record);
    expect(unrecognised.map(({ path, value }) => `${path.join(".")} ${value}`)).toEqual(expected);
  });
});

describe("contradictions", () => {
  it("are the warnings of pegawaiWarnings", () => {
    const codes = (change: SiasnDataUtama, asOf?: string) =>
      pegawaiFromSiasn({ ...DATA_UTAMA, ...change }, { asOf }).warnings.map(({ code }) => code);
    expect(codes({ tglLahir: "16-03-1990" })).toEqual(["birth-date-differs"]);
    expect(codes({ jenisKelamin: "F" })).toEqual(["sex-differs"]);
    expect(codes({ golRuangAkhirId: "09", golRuangAkhir: "IX" })).toEqual(["golongan-contradicts-status"]);
    expect(codes({}, "2049-01-01")).toEqual(["past-retirement"]);
    expect(codes({})).toEqual([]);
  });

  it("the id of a golongan is read by the status, and without one by the number", () => {
    const golongan = (change: SiasnDataUtama) =>
      pegawaiFromSiasn({ ...DATA_UTAMA, golRuangAkhir: "", golRuangAkhirId: "11", ...change }).known.golongan;
    const noStatus = { statusPegawai: "", jenisPegawaiNama: "" };
    expect(golongan({})).toBe("I/a");
    expect(golongan({ statusPegawai: "CPNS", jenisPegawaiNama: "" })).toBe("I/a");
    expect(golongan({ statusPegawai: "PPPK", jenisPegawaiNama: "" })).toBe("XI");
    expect(golongan({ ...noStatus, nipBaru: "199003152022211002" })).toBe("XI");
    expect(golongan({ ...noStatus, nipBaru: "199003152015031002" })).toBe("I/a");
    expect(golongan({ ...noStatus, nipBaru: "" })).toBeUndefined();
  });
});

describe("the options", () => {
  it("hold a day that exists, or nothing", () => {
    expect(found(() => pegawaiFromSiasn({}, { asOf: "31-01-2026" }))).toEqual(["options.asOf: not-a-date"]);
    expect(found(() => pegawaiFromSiasn({}, untyped({ now: 1 })))).toEqual(["options.now: unknown-key"]);
    expect(found(() => pegawaiFromSiasn({}, untyped(null)))).toEqual(["options: not-an-object"]);
    expect(pegawaiFromSiasn({}, { asOf: undefined }).issues).toEqual([]);
  });
});

const post = (record: SiasnDataUtama) => pegawaiFromSiasn(record).known.post;
const codesOf = (record: SiasnDataUtama) => pegawaiFromSiasn(record).warnings.map(({ code }) => code);

describe("a structural post", () => {
  it.each([
    ["I.b", "jpt-madya"],
    ["II.a", "jpt-pratama"],
    ["II.b", "jpt-pratama"],
    ["III.a", "administrator"],
    ["III/b", "administrator"],
    ["IV.a", "pengawas"],
    ["IV.b", "pengawas"],
    ["V.a", "pelaksana"],
    ["V.b", "pelaksana"],
  ])("of echelon %s is %s", (eselon, kind) => {
    expect(post({ jenisJabatanId: "1", jabatanNama: "KEPALA", eselon })).toEqual({ kind, name: "KEPALA" });
    expect(postsFromSiasn([{ jenisJabatan: "1", namaJabatan: "KEPALA", eselon }]).records[0]?.post?.kind).toBe(kind);
  });

  it.each([
    ["2", "jpt-pratama"],
    ["3", "administrator"],
    ["4", "pengawas"],
    ["5", "pelaksana"],
  ])("of the level %s of echelons is %s", (eselonLevel, kind) => {
    expect(post({ jenisJabatanId: "1", eselonLevel })).toEqual({ kind });
    expect(post({ jenisJabatanId: "1", eselonLevel: Number(eselonLevel) })).toEqual({ kind });
  });

  it("of echelon I.a may be two, and the level beside decides", () => {
    expect(post({ jenisJabatanId: "1", eselon: "I.a" })).toBeUndefined();
    expect(post({ jenisJabatanId: "1", eselonLevel: "1" })).toBeUndefined();
    expect(post({ jenisJabatanId: "1", eselon: "I.a", asnJenjangJabatan: "JPT Madya" })).toEqual({ kind: "jpt-madya" });
    expect(post({ jenisJabatanId: "1", eselon: "I.a", asnJenjangJabatan: "JPT Utama" })).toEqual({ kind: "jpt-utama" });
    expect(codesOf({ jenisJabatanId: "1", eselon: "I.a" })).toEqual([]);
    const numbered = pegawaiFromSiasn({ jenisJabatanId: "1", eselonLevel: "1", asnJenjangJabatan: "JPT Madya" });
    expect([numbered.known.post, numbered.unrecognised]).toEqual([{ kind: "jpt-madya" }, []]);
  });

  it("is known by the level in words alone", () => {
    expect(post({ jenisJabatanId: "1", asnJenjangJabatan: "JABATAN PIMPINAN TINGGI PRATAMA" })?.kind).toBe(
      "jpt-pratama",
    );
    expect(post({ jenisJabatanId: "1", asnJenjangJabatan: "PENGAWAS" })?.kind).toBe("pengawas");
  });

  it("of which two words say different things is unknown, with a warning", () => {
    const record = { jenisJabatanId: "1", eselon: "III.a", eselonLevel: "4" };
    expect(post(record)).toBeUndefined();
    expect(pegawaiFromSiasn(record).warnings.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["contradicts-itself", ["eselon"], { fields: ["eselonLevel"] }],
    ]);
  });

  it("of which no word is known is unknown, and the words come back", () => {
    const { known, unrecognised } = pegawaiFromSiasn({
      jenisJabatanId: "1",
      eselon: "Non Eselon",
      eselonLevel: "9",
      asnJenjangJabatan: "Ahli Muda",
    });
    expect(known.post).toBeUndefined();
    expect(unrecognised.map(({ path, value }) => `${path.join(".")} ${value}`)).toEqual([
      "asnJenjangJabatan Ahli Muda",
      "eselon Non Eselon",
      "eselonLevel 9",
    ]);
    expect(post({ jenisJabatanId: "1" })).toBeUndefined();
  });
});

describe("a functional post", () => {
  const functional = (name: string, asnJenjangJabatan?: string) =>
    post({ jenisJabatanId: "2", jabatanFungsionalNama: name, asnJenjangJabatan });

  it("is known by the level in its name", () => {
    expect(functional("PERENCANA AHLI MUDA")).toEqual({
      kind: "fungsional",
      level: "ahli-muda",
      name: "PERENCANA AHLI MUDA",
    });
    expect(functional("GURU AHLI MADYA")).toMatchObject({ profession: "guru", level: "ahli-madya" });
    expect(functional("LEKTOR KEPALA")).toMatchObject({ profession: "dosen", level: "lektor-kepala" });
    expect(functional("PENELITI AHLI UTAMA")).toMatchObject({ profession: "peneliti", level: "ahli-utama" });
    expect(functional("GURU")).toEqual({ kind: "fungsional", profession: "guru", name: "GURU" });
  });

  it("an old name that may mean two posts means the functional one", () => {
    expect(functional("PERAWAT PELAKSANA")).toMatchObject({ kind: "fungsional", level: "terampil" });
  });

  it("is known by the level beside its name", () => {
    expect(functional("PERENCANA", "Ahli Muda")).toMatchObject({ level: "ahli-muda", name: "PERENCANA" });
    expect(functional("GURU KELAS", "AHLI PERTAMA")).toMatchObject({ profession: "guru", level: "ahli-pertama" });
    expect(functional("GURU", "Ahli Muda")).toMatchObject({ profession: "guru", level: "ahli-muda" });
    expect(functional("GURU", "Terampil")).toEqual({ kind: "fungsional", profession: "guru", name: "GURU" });
    expect(functional("PERAWAT PELAKSANA", "Terampil")).toMatchObject({ level: "terampil" });
    expect(functional("PERENCANA AHLI MUDA", "Ahli Muda")).toMatchObject({ level: "ahli-muda" });
    expect(functional("Ahli Muda - Perencana", "Ahli Muda")).toMatchObject({ level: "ahli-muda" });
  });

  it("whose level differs in two places is unknown", () => {
    expect(functional("PERENCANA AHLI MUDA", "Ahli Madya")).toBeUndefined();
    expect(
      codesOf({ jenisJabatanId: "2", jabatanNama: "PERENCANA AHLI MUDA", asnJenjangJabatan: "Ahli Madya" }),
    ).toEqual(["contradicts-itself"]);
  });

  it("without a level is unknown, and its name comes back", () => {
    const { known, unrecognised } = pegawaiFromSiasn({ jenisJabatanId: "2", jabatanFungsionalNama: "PERENCANA" });
    expect(known.post).toBeUndefined();
    expect(unrecognised).toEqual([{ path: ["jabatanFungsionalNama"], value: "PERENCANA" }]);
    expect(pegawaiFromSiasn({ jenisJabatanId: "2", jabatanNama: "ANALIS" }).unrecognised).toEqual([
      { path: ["jabatanNama"], value: "ANALIS" },
    ]);
    expect(functional("PERENCANA", "JABATAN PELAKSANA")).toBeUndefined();
    expect(functional("PERENCANA", "Pelaksana")).toBeUndefined();
    expect(functional("DOSEN", "Ahli Muda")).toBeUndefined();
    expect(functional("Kepala Bidang, JPT Pratama")).toBeUndefined();
    expect(functional("Administrator")).toBeUndefined();
    expect(post({ jenisJabatanId: "2" })).toBeUndefined();
  });
});

describe("the name of a post", () => {
  it("is that of the structural post for a structural one alone", () => {
    const names = { jabatanNama: "PERENCANA AHLI MUDA", jabatanStrukturalNama: "KEPALA BIDANG MUTASI" };
    expect(post({ ...names, jenisJabatanId: "1", eselon: "III.b" })).toEqual({
      kind: "administrator",
      name: "KEPALA BIDANG MUTASI",
    });
    expect(post({ ...names, jenisJabatanId: "2" })).toEqual({
      kind: "fungsional",
      level: "ahli-muda",
      name: "PERENCANA AHLI MUDA",
    });
  });

  it("that holds a level of today or of old rests on the table of that very name", () => {
    const sources = (jabatanFungsionalNama: string) =>
      pegawaiFromSiasn({ jenisJabatanId: "2", jabatanFungsionalNama, asnJenjangJabatan: "Mahir" }).cite.map(
        ({ source }) => source,
      );
    expect(sources("PERAWAT PELAKSANA LANJUTAN")).toContain("0018-old-names-of-skill-levels");
    expect(sources("PERAWAT MAHIR")).not.toContain("0018-old-names-of-skill-levels");
  });
});

describe("a post that carries out", () => {
  it("needs no level", () => {
    expect(post({ jenisJabatanId: "4", jabatanFungsionalUmumNama: "PENGELOLA DATA", jabatanNama: "X" })).toEqual({
      kind: "pelaksana",
      name: "PENGELOLA DATA",
    });
    expect(post({ jenisJabatanId: "4", jabatanNama: "PENGELOLA DATA" })).toEqual({
      kind: "pelaksana",
      name: "PENGELOLA DATA",
    });
    expect(post({ jenisJabatanId: "4" })).toEqual({ kind: "pelaksana" });
  });
});
