import { existsSync, readFileSync } from "node:fs";
import { ipAsn2019 } from "sistem-merit/ip-asn";
import {
  awardsFromSiasn,
  creditsFromSiasn,
  educationFromSiasn,
  ipAsnFromSiasn,
  pegawaiFromSiasn,
  penaltiesFromSiasn,
  performanceFromSiasn,
  periodicPerformanceFromSiasn,
  postsFromSiasn,
  ranksFromSiasn,
  reconcile,
  siasnFields,
  trainingFromSiasn,
} from "sistem-merit/siasn";
import { describe, expect, it } from "vitest";
import { unfrozen, untyped } from "../core/support.js";
import {
  ANGKA_KREDIT,
  AS_OF,
  DATA_UTAMA,
  DIKLAT,
  GOLONGAN,
  HUKDIS,
  JABATAN,
  KURSUS,
  PENDIDIKAN,
  PENGHARGAAN,
  PERIODIK,
  SKP22,
} from "./fixtures.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Every field that the facts list, typed again from them. `a/b` is written out. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  "data-utama": words(`
    id nipBaru nipLama nama gelarDepan gelarBelakang tglLahir tempatLahir jenisKelamin nik email emailGov noHp alamat
    jenisPegawaiId jenisPegawaiNama kedudukanPnsId kedudukanPnsNama statusPegawai tmtCpns tmtPns statusHidup
    golRuangAwalId golRuangAwal golRuangAkhirId golRuangAkhir pangkatAkhir tmtGolAkhir mkTahun mkBulan
    jenisJabatanId jenisJabatan jabatanNama jabatanStrukturalId jabatanStrukturalNama jabatanFungsionalId
    jabatanFungsionalNama jabatanFungsionalUmumId jabatanFungsionalUmumNama eselon eselonId eselonLevel
    asnJenjangJabatan kelas_jabatan tmtJabatan tmtEselon
    bupPensiun tmtPensiun
    tkPendidikanTerakhirId tkPendidikanTerakhir pendidikanTerakhirId pendidikanTerakhirNama tahunLulus
    instansiIndukId instansiIndukNama instansiKerjaId instansiKerjaNama satuanKerjaIndukId satuanKerjaIndukNama
    satuanKerjaKerjaId satuanKerjaKerjaNama unorId unorNama unorIndukId unorIndukNama lokasiKerja`),
  "rw-golongan": words(`golonganId golongan pangkat tmtGolongan skNomor skTanggal masaKerjaGolonganTahun
    masaKerjaGolonganBulan jenisKPId jenisKPNama jumlahKreditUtama jumlahKreditTambahan`),
  "rw-jabatan": words(`jenisJabatan namaJabatan jabatanFungsionalNama jabatanFungsionalUmumNama eselon eselonId unorNama
    unorIndukNama instansiKerjaNama tmtJabatan tmtPelantikan tmtMutasi jenisMutasiId jenisPenugasanId nomorSk tanggalSk`),
  "rw-pendidikan": words(`tkPendidikanId tkPendidikanNama pendidikanNama tahunLulus tglLulus namaSekolah
    isPendidikanPertama gelarDepan gelarBelakang`),
  "rw-diklat": words(`latihanStrukturalId latihanStrukturalNama tanggal tanggalSelesai tahun jumlahJam
    institusiPenyelenggara nomor`),
  "rw-kursus": words(`jenisKursusId jenisKursusNama jenisKursusSertifikat jenisDiklatId namaKursus tanggalKursus
    tanggalSelesaiKursus tahunKursus jumlahJam institusiPenyelenggara noSertipikat`),
  "rw-skp22": words(`tahun hasilKinerja hasilKinerjaNilai perilakuKerja PerilakuKerjaNilai kuadranKinerja
    KuadranKinerjaNilai statusPenilai namaPenilai`),
  "rw-kinerjaperiodik": words(`tahun hasilKinerja hasilKinerjaNilai perilakuKerja PerilakuKerjaNilai kuadranKinerja
    KuadranKinerjaNilai statusPenilai namaPenilai periodikId periodikNama koefisenId kriteria persentase`),
  "rw-hukdis": words(`jenisHukuman jenisHukumanNama jenisTingkatHukumanId hukumanTanggal akhirHukumTanggal masaTahun
    masaBulan nomorPp skNomor skPembatalanNomor skPembatalanTanggal alasanHukumanDisiplinNama`),
  "rw-penghargaan": words("hargaId hargaNama tahun skDate skNomor"),
  "rw-angkakredit": words(`kreditUtamaBaru kreditPenunjangBaru kreditBaruTotal bulanMulaiPenailan tahunMulaiPenailan
    bulanSelesaiPenailan tahunSelesaiPenailan isAngkaKreditPertama isIntegrasi isKonversi`),
};

const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = siasnFields.value;

/** What the library makes of a record of each kind, as one text. */
const ANSWERS: Readonly<Record<string, readonly [record: object, answer: (record: object) => unknown]>> = {
  "data-utama": [
    DATA_UTAMA,
    (dataUtama) => {
      const records = { dataUtama };
      return [
        pegawaiFromSiasn(dataUtama, { asOf: AS_OF }),
        reconcile(records, { asOf: AS_OF }),
        ipAsnFromSiasn(records, { asOf: AS_OF, rule: ipAsn2019 }),
      ];
    },
  ],
  "rw-golongan": [GOLONGAN, (record) => ranksFromSiasn([record])],
  "rw-jabatan": [
    JABATAN,
    (record) => ["1", "2", "4"].map((jenisJabatan) => postsFromSiasn([record, { ...record, jenisJabatan }])),
  ],
  "rw-pendidikan": [{ ...PENDIDIKAN, gelarDepan: "Dr." }, (record) => educationFromSiasn([record])],
  "rw-diklat": [DIKLAT, (record) => trainingFromSiasn([record], [])],
  "rw-kursus": [KURSUS, (record) => trainingFromSiasn([], [record])],
  "rw-skp22": [SKP22, (record) => performanceFromSiasn([record])],
  "rw-kinerjaperiodik": [PERIODIK, (record) => periodicPerformanceFromSiasn([record])],
  "rw-hukdis": [HUKDIS, (record) => penaltiesFromSiasn([record], { asOf: AS_OF })],
  "rw-penghargaan": [PENGHARGAAN, (record) => awardsFromSiasn([record])],
  "rw-angkakredit": [ANGKA_KREDIT, (record) => creditsFromSiasn([record])],
};

it("the table of fields is the one of the facts, no field more and none less", () => {
  expect(Object.keys(TABLE)).toEqual(Object.keys(FACTS));
  for (const [kind, fields] of Object.entries(FACTS)) expect(Object.keys(TABLE[kind] ?? {})).toEqual(fields);
});

it("the table of fields is frozen, and says from where it is", () => {
  expect(unfrozen(siasnFields)).toEqual([]);
  expect([siasnFields.grade, siasnFields.cite]).toEqual(["secondary", [{ source: "public-code-siasn" }]]);
});

describe.each(Object.entries(FACTS))("%s", (kind, fields) => {
  const [record, answer] = ANSWERS[kind] ?? [{}, () => undefined];
  const whole = () => JSON.stringify(answer(record));
  const read = fields.filter((field) => TABLE[kind]?.[field] !== "unread");
  const unread = fields.filter((field) => TABLE[kind]?.[field] === "unread");

  it("the invented record has every field", () => {
    expect(Object.keys(record)).toEqual(fields);
  });

  it.each(read)("%s is used: an answer changes with it", (field) => {
    const others = ["", "1999", "01-01-1999"].map((value) => JSON.stringify(answer({ ...record, [field]: value })));
    const usual = whole();
    expect(others.some((other) => other !== usual)).toBe(true);
  });

  it.each(unread)("%s is not used: no answer changes, whatever stands there", (field) => {
    const usual = whole();
    for (const value of ["", null, 17, {}, "31-02-1990"]) {
      expect(JSON.stringify(answer(untyped({ ...record, [field]: value })))).toBe(usual);
    }
  });
});

describe.each(["dari-siasn-ke-indeks-profesionalitas", "from-siasn-to-ip-asn"])("the guide %s", (name) => {
  const path = new URL(`../../docs/guides/${name}.md`, import.meta.url);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  // | `field`, `field` | why |
  const rows = text.split("\n").flatMap((line) => {
    const [before, names = "", reason = "", after] = line.split("|").map((cell) => cell.trim());
    const isRow = before === "" && after === "" && names.split(", ").every((name) => /^`\w+`$/.test(name));
    return isRow ? [{ names: names.match(/\w+/g) ?? [], reason }] : [];
  });

  it("names every field that is not used, and why, and no other", () => {
    const unread = Object.values(TABLE).flatMap((fields) =>
      Object.entries(fields).flatMap(([field, type]) => (type === "unread" ? [field] : [])),
    );
    expect(rows.flatMap(({ names }) => names).sort()).toEqual([...new Set(unread)].sort());
    for (const { reason } of rows) expect(reason.length).toBeGreaterThan(20);
  });
});
