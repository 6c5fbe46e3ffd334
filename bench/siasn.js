import assert from "node:assert/strict";
import { ipAsn2019, ipAsnSummaryStream } from "../dist/ip-asn.js";
import { ipAsnRecordFromSiasn, reconcile, retirementFromSiasn, talentFromSiasn } from "../dist/siasn.js";
import { lcg } from "./random.js";

const EMPLOYEES = 100_000;
const PLACED = 10_000;
const MOST_SECONDS = 30;
const MOST_HEAP_MB = 128;
const AS_OF = "2026-01-31";
const UNITS = Array.from({ length: 40 }, (_, at) => `Unit ${at + 1}`);

const POSTS = [
  { jenisJabatanId: "1", jabatanNama: "KEPALA BIDANG", eselon: "III.b", eselonLevel: "3" },
  { jenisJabatanId: "1", jabatanNama: "KEPALA SEKSI", eselon: "IV.a", eselonLevel: "4" },
  { jenisJabatanId: "2", jabatanFungsionalNama: "PRANATA KOMPUTER AHLI MUDA", asnJenjangJabatan: "Ahli Muda" },
  { jenisJabatanId: "4", jabatanFungsionalUmumNama: "PENGELOLA DATA" },
];
const EDUCATION = ["SLTA", "Diploma III/Sarjana Muda", "S-1/Sarjana", "S-2"];
const GOLONGAN = ["III/a", "III/b", "III/c", "III/d"];
const COURSES = ["Diklat Teknis", "Diklat Fungsional", "Seminar", "Workshop", "Bimbingan Teknis"];

/** Answers of the service, each made up as it is asked for, with ten histories. */
async function* employees(count) {
  const random = lcg(2026);
  const below = (limit) => Math.floor(random() * limit);
  const oneOf = (list) => list[below(list.length)];
  const day = (year) => `${String(1 + below(28)).padStart(2, "0")}-${String(1 + below(12)).padStart(2, "0")}-${year}`;
  for (let number = 0; number < count; number++) {
    const post = oneOf(POSTS);
    const golongan = oneOf(GOLONGAN);
    const education = oneOf(EDUCATION);
    const born = 1966 + below(35);
    const since = day(2016 + below(8));
    const rated = (tahun) => ({
      tahun: String(tahun),
      hasilKinerjaNilai: String(1 + below(3)),
      PerilakuKerjaNilai: String(1 + below(3)),
      KuadranKinerjaNilai: String(1 + below(5)),
      namaPenilai: "PENILAI",
    });
    yield {
      unit: oneOf(UNITS),
      dataUtama: {
        ...post,
        id: String(number),
        // Not a number that anyone could have: it cannot be read, as happens.
        nipBaru: "",
        nama: `PEGAWAI ${number}`,
        tglLahir: day(born),
        jenisKelamin: oneOf(["M", "F"]),
        statusPegawai: "PNS",
        tmtCpns: "",
        golRuangAkhir: golongan,
        tmtGolAkhir: "01-04-2022",
        tmtJabatan: since,
        bupPensiun: "58",
        tmtPensiun: `01-01-${born + 59}`,
        tkPendidikanTerakhir: education,
        unorNama: "SUB BIDANG",
      },
      rwGolongan: [
        { golonganId: "31", golongan: "III/a", tmtGolongan: "01-04-2014", skNomor: "1" },
        { golongan, tmtGolongan: "01-04-2022", skNomor: "2" },
      ],
      rwJabatan: [
        { jenisJabatan: "4", jabatanFungsionalUmumNama: "PENGADMINISTRASI", tmtJabatan: "01-03-2010" },
        { ...post, namaJabatan: post.jabatanNama, jenisJabatan: post.jenisJabatanId, tmtJabatan: since },
      ],
      rwPendidikan: [
        { tkPendidikanNama: "SLTA", tahunLulus: "2002" },
        { tkPendidikanNama: education, tahunLulus: day(2010) },
      ],
      rwDiklat: [{ latihanStrukturalNama: "SEPALA/ADUM/DIKLAT PIM TK.IV", tanggal: day(2018), jumlahJam: "300" }],
      rwKursus: [0, 1, 2].map(() => ({
        jenisKursusSertifikat: oneOf(COURSES),
        namaKursus: "KURSUS",
        jumlahJam: String(1 + below(40)),
        tanggalSelesaiKursus: day(2022 + below(4)),
      })),
      rwSkp22: [2023, 2024, 2025].map(rated),
      rwKinerjaPeriodik: [{ ...rated(2025), periodikNama: "TRIWULAN I" }],
      rwHukdis:
        below(20) === 0
          ? [{ jenisTingkatHukumanId: oneOf(["R", "S", "B"]), hukumanTanggal: day(2024), masaTahun: "1" }]
          : [],
      rwPenghargaan: [{ hargaNama: "SATYALANCANA KARYA SATYA X TAHUN", tahun: "2020" }],
      rwAngkaKredit: [{ kreditBaruTotal: "12.5", tahunSelesaiPenailan: "2024", bulanSelesaiPenailan: "12" }],
    };
  }
}

const counts = { employees: 0, retiring: 0, findings: 0 };

/** What an agency makes of one employee in one go: the record of the index, the retirement, the reconciliation. */
function everything({ unit, ...records }) {
  counts.employees++;
  if (retirementFromSiasn(records).retirement?.status === "known") counts.retiring++;
  counts.findings += reconcile(records, { asOf: AS_OF }).findings.length;
  const { record } = ipAsnRecordFromSiasn(records, { asOf: AS_OF, rule: ipAsn2019, functionalFits: () => true });
  return { ...record, unit };
}

let heap = 0;
let before = 0;
async function* records() {
  let number = 0;
  for await (const employee of employees(EMPLOYEES)) {
    // What is alive, not what waits to be collected: the heap is read a few times, after a collection.
    if (number++ % (EMPLOYEES / 5) === 0) {
      globalThis.gc();
      const { heapUsed } = process.memoryUsage();
      if (number === 1) before = heapUsed;
      heap = Math.max(heap, heapUsed - before);
    }
    yield everything(employee);
  }
}

const start = process.cpuUsage();
const summary = await ipAsnSummaryStream(records(), { rule: ipAsn2019, groupBy: ({ unit }) => unit });
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
const megabytes = heap / 2 ** 20;

assert.equal(summary.all.count, EMPLOYEES);
assert.equal(summary.groups.length, UNITS.length);
assert.deepEqual([counts.employees, counts.retiring], [EMPLOYEES, EMPLOYEES]);

const placing = process.cpuUsage();
let boxes = 0;
for await (const { unit, ...records } of employees(PLACED)) {
  const { box } = talentFromSiasn(records, { asOf: AS_OF, predicatePreset: "djbk" });
  boxes += unit === undefined || box === undefined ? 0 : 1;
}
const placed = process.cpuUsage(placing);

console.log(
  `${EMPLOYEES} employees with ten histories each: IP ASN by unit, retirement, reconciliation, in one stream`,
);
console.table({
  "seconds of processor time, with generating them": { value: Number(seconds.toFixed(2)), limit: `< ${MOST_SECONDS}` },
  "heap growth, MB": { value: Number(megabytes.toFixed(1)), limit: `< ${MOST_HEAP_MB}` },
  "differences found": { value: counts.findings, limit: "" },
  [`seconds for the nine boxes of ${PLACED} of them, ${boxes} decided`]: {
    value: Number(((placed.user + placed.system) / 1e6).toFixed(2)),
    limit: "",
  },
});
process.exitCode = seconds < MOST_SECONDS && megabytes < MOST_HEAP_MB ? 0 : 1;
