import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";

const READING = "0046-reading-siasn-records";
const TRAINING = "0047-training-in-siasn";
const ONE = {
  source: "public-code-siasn",
  note: { id: "satu kode publik", en: "one code base" },
} as const;

/** The codes of the SIASN that public code explains. Any other code stays unknown. */
export const siasnCodes = /* @__PURE__ */ freeze({
  /** `jenisKelamin` */
  sex: secondary({ M: "laki-laki", F: "perempuan" }, "public-code-siasn"),
  /** `jenisJabatanId` */
  postKinds: secondary({ "1": "struktural", "2": "fungsional", "4": "pelaksana" }, "public-code-siasn"),
  /** `hasilKinerjaNilai`, `PerilakuKerjaNilai` */
  ratings: secondary(
    { "1": "di-atas-ekspektasi", "2": "sesuai-ekspektasi", "3": "di-bawah-ekspektasi" },
    "public-code-siasn",
  ),
  /** `KuadranKinerjaNilai` */
  quadrants: secondary(
    { "1": "sangat-baik", "2": "baik", "3": "butuh-perbaikan", "4": "kurang", "5": "sangat-kurang" },
    ONE,
  ),
  /** `jenisTingkatHukumanId` */
  penaltyLevels: secondary({ R: "ringan", S: "sedang", B: "berat" }, "public-code-siasn"),
});

/** The labels of the SIASN that are read. Capitals, spaces and punctuation do not matter; any other label stays unknown. */
export const siasnLabels = /* @__PURE__ */ freeze({
  /** `statusPegawai`, `jenisPegawaiNama`, `kedudukanPnsNama` */
  status: interpretation(
    {
      PNS: "pns",
      CPNS: "cpns",
      PPPK: "pppk",
      "PPPK Aktif": "pppk",
      "PPPK Paruh Waktu": "pppk-paruh-waktu",
    },
    "public-code-siasn",
    READING,
  ),
  /** `jenisJabatan` */
  postKinds: interpretation(
    {
      Struktural: "struktural",
      "Jabatan Struktural": "struktural",
      Fungsional: "fungsional",
      "Jabatan Fungsional": "fungsional",
      "Fungsional Tertentu": "fungsional",
      "Jabatan Fungsional Tertentu": "fungsional",
      "Fungsional Umum": "pelaksana",
      "Jabatan Fungsional Umum": "pelaksana",
      Pelaksana: "pelaksana",
      "Jabatan Pelaksana": "pelaksana",
    },
    "public-code-siasn",
    READING,
  ),
  /** `hasilKinerja`, `perilakuKerja` */
  ratings: secondary(
    {
      "Di Atas Ekspektasi": "di-atas-ekspektasi",
      "Sesuai Ekspektasi": "sesuai-ekspektasi",
      "Di Bawah Ekspektasi": "di-bawah-ekspektasi",
    },
    "public-code-siasn",
  ),
  /** `tkPendidikanTerakhir`, `tkPendidikanNama` */
  education: secondary(
    {
      SD: "sd",
      "Sekolah Dasar": "sd",
      SLTP: "smp",
      "SLTP Kejuruan": "smp",
      SLTA: "slta",
      "SLTA Kejuruan": "slta",
      "SLTA Keguruan": "slta",
      "Diploma I": "d1",
      "Diploma II": "d2",
      "Diploma III": "d3",
      "Diploma III/Sarjana Muda": "d3",
      "Diploma IV": "d4",
      "S-1": "s1",
      "S-1/Sarjana": "s1",
      "S-2": "s2",
      "S-3": "s3",
      "S-3/Doktor": "s3",
    },
    "public-code-tk-pendidikan",
  ),
  /** `latihanStrukturalNama`: the echelon, 1 to 5, for which the training is meant. */
  leadership: secondary(
    {
      "SEPATI/DIKLAT PIM TK. I": 1,
      "SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II": 2,
      "SEPADYA/SPAMA/DIKLAT PIM TK. III": 3,
      "SEPALA/ADUM/DIKLAT PIM TK. IV": 4,
      SEPADA: 5,
    },
    "public-code-latihan-struktural",
  ),
  /** The same for the names of leadership training since then. */
  leadershipToday: interpretation(
    {
      "Pelatihan Kepemimpinan Nasional Tingkat I": 1,
      "Pelatihan Kepemimpinan Nasional (PKN) Tingkat I": 1,
      "Pelatihan Kepemimpinan Nasional Tingkat II": 2,
      "Pelatihan Kepemimpinan Nasional (PKN) Tingkat II": 2,
      "Pelatihan Kepemimpinan Administrator": 3,
      "Pelatihan Kepemimpinan Administrator (PKA)": 3,
      "Pelatihan Kepemimpinan Pengawas": 4,
      "Pelatihan Kepemimpinan Pengawas (PKP)": 4,
    },
    TRAINING,
  ),
  /** `jenisKursusSertifikat`, `jenisKursusNama`: as what a course counts in the professionalism index. */
  courses: interpretation(
    {
      "Diklat Fungsional": "fungsional",
      "Diklat Teknis": "teknis",
      Seminar: "seminar",
      Workshop: "seminar",
      Magang: "seminar",
      Kursus: "seminar",
    },
    "public-code-jenis-diklat",
    TRAINING,
  ),
});
