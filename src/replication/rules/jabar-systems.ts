import { freeze } from "../../core/freeze.js";
import type { SystemId } from "../../cooperation/scope.js";
import { interpretation, official, secondary } from "../../sources/cite.js";
import type { JabarSystem } from "../system.js";
import { K_MOB, SIAP, SIM_JAWARA, SIM_TUNJANGAN, TRK } from "../system-names.js";

const APPS = "public-code-jabar-apps";
const READING = "0044-catalogue-of-west-javas-systems";
const BKD = {
  id: "Badan Kepegawaian Daerah (BKD) Provinsi Jawa Barat",
  en: "Regional personnel agency (BKD) of West Java",
} as const;

/**
 * West Java's five systems that the agreements name. What was not found is absent, and named in `unknown`.
 *
 * Source: pages of BKD Jawa Barat and Dinas Perkebunan; the news of 2019 to 2024; an inventory of applications in public
 * code. `supply` is our reading (decision 0044-catalogue-of-west-javas-systems).
 *
 * @example
 * ```ts
 * import { jabarSystems } from "sistem-merit/replication";
 *
 * jabarSystems.trk.expansions.map(({ value }) => value);
 * // → ["Tunjangan Remunerasi Kinerja", "Tunjangan Remunerasi Kerja", "Elektronik Remunerasi Kinerja (E-RK)"]
 * jabarSystems["k-mob"].modules[0]?.module; // → "sistem-merit/attendance"
 * jabarSystems["sim-tunjangan"].dataIn; // → []
 * jabarSystems["sim-tunjangan"].unknown[0]?.en; // → "Its rules"
 * ```
 */
export const jabarSystems: Readonly<Record<SystemId, JabarSystem>> = /* @__PURE__ */ freeze({
  siap: {
    id: "siap",
    name: SIAP,
    expansions: [
      official("Sistem Informasi Aparatur", "bkd-jabar-siap-2019"),
      secondary("Sistem Informasi Aparatur Pemerintah", APPS),
    ],
    purpose: secondary(
      {
        id: "Data induk kepegawaian, dan induk aplikasi layanan kepegawaian",
        en: "The master personnel record, and the parent of the personnel services",
      },
      "bkd-jabar-siap-2019",
      APPS,
    ),
    owner: secondary(BKD, APPS),
    dataIn: [
      official(
        {
          id: "Pendaftaran oleh pegawai: NIP sebagai nama pengguna (paling banyak 18 angka, tanpa spasi), surel aktif, kata sandi",
          en: "Registration by the employee: the NIP as username (18 digits at most, no spaces), an active e-mail, a password",
        },
        "bkd-jabar-siap-2019",
      ),
      official({ id: "Data pegawai", en: "Employee records" }, "bkd-jabar-siap-2019"),
    ],
    dataOut: [
      secondary({ id: "Rincian pegawai menurut NIP", en: "Details of an employee, by NIP" }, "public-code-siap-client"),
      secondary(
        {
          id: "API integrasi, yang juga memberi kehadiran harian K-Mob",
          en: "An integration API, which also gives the daily attendance of K-Mob",
        },
        "public-code-k-mob-monitor",
      ),
    ],
    facts: [
      secondary({ id: "NIP adalah kunci identitas", en: "The NIP is the identity key" }, "public-code-siap-client"),
      secondary(
        {
          id: "Aplikasi layanan lain (kenaikan pangkat, KGB, pensiun, mutasi, dan seterusnya) berada di portal yang sama",
          en: "Other services (promotion, periodic rise, retirement, transfer and so on) stand on the same portal",
        },
        APPS,
      ),
    ],
    modules: [
      {
        module: "sistem-merit/asn",
        holds: {
          id: "NIP, golongan, jabatan, dan batas usia pensiun",
          en: "NIP, rank, post and retirement age",
        },
      },
    ],
    supply: interpretation(
      [
        { id: "Data induk pegawai dengan NIP sebagai kunci", en: "The personnel records, with the NIP as key" },
        {
          id: "Siapa yang memperbaiki data, dan siapa yang mengesahkannya",
          en: "Who corrects a record, and who approves it",
        },
        {
          id: "Akses data bagi aplikasi lain, melalui API",
          en: "Access for the other applications, through an API",
        },
      ],
      READING,
    ),
    unknown: [
      { id: "Daftar lengkap isian data pegawai", en: "The full list of fields of a personnel record" },
      { id: "Aturan pembaruan dan pengesahan data", en: "The rules of update and approval" },
      { id: "Dokumentasi API integrasi", en: "The documentation of the integration API" },
      { id: "Hubungannya dengan SIASN milik BKN", en: "How it relates to BKN's SIASN" },
    ],
  },

  "k-mob": {
    id: "k-mob",
    name: K_MOB,
    expansions: [secondary("Kinerja Mobile", "inilahkoran-trk-k-mob")],
    purpose: secondary(
      {
        id: "Presensi lewat ponsel; semula diperkenalkan sebagai pelaporan kinerja harian",
        en: "Attendance by phone; first presented as daily performance reporting",
      },
      "majalahsora-2021-05-17",
      APPS,
      "bkd-jabar-k-mob",
    ),
    owner: secondary(BKD, APPS),
    dataIn: [
      secondary({ id: "Swafoto", en: "A selfie" }, "kompas-2019-02-12", "harapanrakyat-k-mob"),
      secondary({ id: "Posisi dari Wi-Fi dan GPS", en: "The position, from Wi-Fi and GPS" }, "majalahsora-2021-05-17"),
      secondary({ id: "Jam masuk dan jam pulang", en: "Check-in and check-out" }, "public-code-k-mob-monitor"),
      secondary(
        {
          id: "Pengajuan kehadiran di dalam dan di luar kantor, dengan persetujuan atasan",
          en: "Requests for presence in and out of the office, approved by the superior",
        },
        "jabartoday-k-mob",
      ),
      official(
        {
          id: "Menurut rancangan awal: capaian harian per rincian tugas",
          en: "In the first design: the daily achievement per detail of a task",
        },
        "bkd-jabar-k-mob",
      ),
    ],
    dataOut: [
      secondary(
        { id: "Tingkat kehadiran seketika", en: "The rate of presence, in real time" },
        "majalahsora-2021-05-17",
        "jabartoday-k-mob",
      ),
      secondary(
        {
          id: "Catatan per hari: NIP, nama, unit kerja, masuk, pulang, terlambat",
          en: "A record per day: NIP, name, unit, check-in, check-out, lateness",
        },
        "public-code-k-mob-monitor",
      ),
    ],
    facts: [
      secondary(
        {
          id: "Uji coba sejak Februari 2019, bertahap untuk semua PNS dan non-PNS; mesin sidik jari tetap dipakai selama uji coba",
          en: "Trial since February 2019, by stages for all staff; fingerprint machines stayed in use during the trial",
        },
        "kompas-2019-02-12",
      ),
      secondary(
        {
          id: "Selama uji coba empat kali presensi sehari: masuk, mulai istirahat, selesai istirahat, pulang",
          en: "In the trial four check-ins a day: in, break out, break in, home",
        },
        "harapanrakyat-k-mob",
      ),
      secondary(
        {
          id: "Selama uji coba batas pagi 07.30; sesudahnya ditandai merah",
          en: "In the trial the morning limit was 07:30; later was shown in red",
        },
        "cdk8jabar-k-mob",
      ),
      secondary(
        {
          id: "36.005 pegawai pada 17 Mei 2021; rekap ditutup pukul 10.00",
          en: "36,005 employees on 17 May 2021; the recap closed at 10:00",
        },
        "majalahsora-2021-05-17",
        "jabartoday-k-mob",
        "zonapriangan-2021-05-19",
      ),
      secondary(
        {
          id: "Perangkat daerah tetap menyampaikan presensi manual ke BKD; ketidakhadiran tanpa alasan dikumpulkan untuk menghitung hukuman",
          en: "Offices still hand in manual attendance to BKD; absence without a reason is collected to compute punishment",
        },
        "majalahsora-2021-05-17",
      ),
      official(
        {
          id: "BKD menyebut capaian sebagai nilai yang diperoleh, bukan sebagai potongan",
          en: "BKD speaks of a value that is earned, and not of a deduction",
        },
        "bkd-jabar-k-mob",
      ),
      secondary(
        {
          id: "Peladen yang lambat membuat pegawai tercatat terlambat, dan petugas lapangan lupa mencatat; DPRD meminta evaluasi pada September 2021",
          en: "A slow server recorded people as late, and field staff forgot to record; the DPRD asked for an evaluation in September 2021",
        },
        "harapanrakyat-k-mob",
        "inilahkoran-trk-k-mob",
      ),
    ],
    modules: [
      {
        module: "sistem-merit/attendance",
        holds: {
          id: "Kehadiran sehari dan sebulan menurut kebijakan instansi",
          en: "A day and a month of attendance, by the agency's own policy",
        },
      },
      {
        module: "sistem-merit/discipline",
        holds: { id: "Hukuman atas ketidakhadiran tanpa alasan", en: "Penalties for absence without a reason" },
      },
    ],
    supply: interpretation(
      [
        {
          id: "Hari dan jam kerja, libur, dan berapa kali presensi sehari",
          en: "Working days and hours, holidays, and how many check-ins a day",
        },
        {
          id: "Rentang keterlambatan dan besar potongannya",
          en: "The brackets of lateness and their deductions",
        },
        {
          id: "Titik dan radius lokasi untuk seluruh kantor",
          en: "Points and radius of the location, for the whole office",
        },
        {
          id: "Cara mengajukan dan menyetujui cuti, tugas luar, dan perbaikan",
          en: "How leave, duty elsewhere and corrections are asked for and approved",
        },
      ],
      READING,
    ),
    unknown: [
      { id: "Toleransi dan rentang keterlambatan Jawa Barat", en: "West Java's grace and brackets of lateness" },
      { id: "Besar potongan kehadiran Jawa Barat", en: "West Java's deductions for attendance" },
      { id: "Berapa kali presensi sehari sesudah uji coba", en: "How many check-ins a day after the trial" },
      { id: "Titik dan radius lokasi", en: "Points and radius of the location" },
    ],
  },

  trk: {
    id: "trk",
    name: TRK,
    expansions: [
      secondary("Tunjangan Remunerasi Kinerja", "majalahsora-trk-2020-01", "liputanjabar-2020-01"),
      secondary("Tunjangan Remunerasi Kerja", "tribunjabar-2020-01-12"),
      secondary("Elektronik Remunerasi Kinerja (E-RK)", {
        source: "republika-e-rk-2019",
        note: { id: "nama sebelum diluncurkan", en: "its name before the launch" },
      }),
    ],
    purpose: secondary(
      {
        id: "Mengubah catatan kinerja harian menjadi besaran tambahan penghasilan (TPP); dipakai pula untuk promosi dan rotasi",
        en: "Turns daily performance records into the size of the allowance (TPP); also used for promotion and rotation",
      },
      "majalahsora-trk-2020-01",
      "liputanjabar-2020-01",
      "tribunjabar-2020-01-12",
    ),
    owner: secondary(BKD, APPS),
    dataIn: [
      secondary(
        {
          id: "Aktivitas harian sendiri dan bawahan",
          en: "The daily activities of one's own and of subordinates",
        },
        "liputanjabar-2020-01",
      ),
      secondary(
        {
          id: "Indikator kinerja individu (IKI) dengan targetnya, dan indikator kinerja program (IKP)",
          en: "The individual performance indicator (IKI) with its target, and the programme indicator (IKP)",
        },
        "liputanjabar-2020-01",
      ),
      secondary({ id: "Serapan anggaran", en: "Budget absorption" }, "liputanjabar-2020-01"),
      secondary({ id: "Data kehadiran", en: "Attendance data" }, "liputanjabar-2020-01"),
      secondary(
        { id: "Penilaian perilaku", en: "The review of behaviour" },
        "liputanjabar-2020-01",
        "public-code-trk-behaviour",
      ),
      secondary(
        {
          id: "Isian aktivitas: nama, target kinerja yang dituju, jumlah keluaran, jam mulai, jam selesai, catatan",
          en: "Fields of an activity: name, performance target, quantity of output, start, end, note",
        },
        "public-code-trk-form",
      ),
    ],
    dataOut: [
      secondary(
        {
          id: "Nilai kinerja sebulan, yang menentukan besaran TPP secara proporsional",
          en: "The performance value of a month, to which the TPP is proportional",
        },
        "majalahsora-trk-2020-01",
        "mediaadvokasi-2020-01",
      ),
      secondary(
        { id: "Bahan penilaian promosi dan rotasi", en: "Input to promotion and rotation" },
        "tribunjabar-2020-01-12",
      ),
    ],
    facts: [
      secondary(
        {
          id: "Uji coba Oktober–Desember 2019 di setiap perangkat daerah; berlaku sejak Januari 2020",
          en: "Pilot in every office October–December 2019; in force since January 2020",
        },
        "republika-e-rk-2019",
        "majalahsora-trk-2020-01",
      ),
      secondary(
        {
          id: "Berlaku bagi semua ASN, dari Sekretaris Daerah sampai pelaksana dan pejabat fungsional",
          en: "For all staff, from the regional secretary to executors and functional staff",
        },
        "liputanjabar-2020-01",
      ),
      secondary(
        {
          id: "Paling sedikit 6.000 menit aktivitas sebulan; isian tanpa bukti ditolak otomatis; formulir diisi setiap hari pukul 16.00 WIB (pidato gubernur, Januari 2020)",
          en: "At least 6,000 minutes of activity a month; entries without proof are refused automatically; the form is filled daily at 16:00 WIB (the governor's speech, January 2020)",
        },
        "mediaadvokasi-2020-01",
      ),
      official(
        {
          id: "Nilai suatu bulan dipakai untuk TPP bulan berikutnya; nominal jabatan adalah batas atas",
          en: "The value of a month is used for the TPP of the next; the nominal of a post is a ceiling",
        },
        "disbun-jabar-2021-02-15",
      ),
      official(
        {
          id: "Pegawai baru dihitung sejak hari pertamanya; target diajukan pegawai kepada atasan langsung",
          en: "New staff count from their first day; targets are proposed by the employee to the direct superior",
        },
        "disbun-jabar-2021-02-15",
      ),
      secondary(
        {
          id: "Pengurang: terjaring razia disiplin, hukuman disiplin sedang atau berat, aktivitas negatif, terlambat LHKPN",
          en: "Reductions: caught in a discipline raid, a moderate or severe penalty, negative activity, a late LHKPN",
        },
        "liputanjabar-2020-01",
      ),
    ],
    modules: [
      {
        module: "sistem-merit/allowance",
        holds: {
          id: "Tunjangan menurut komponen dan bobot yang diisi instansi",
          en: "The allowance, from components and weights that the agency supplies",
        },
      },
      {
        module: "sistem-merit/performance",
        holds: { id: "Predikat kinerja", en: "Predicates of performance" },
      },
    ],
    supply: interpretation(
      [
        { id: "Komponen dan bobotnya", en: "The components and their weights" },
        { id: "Besaran per kelas dan jabatan", en: "The amounts by class and post" },
        {
          id: "Pengurang dan persentasenya, dengan peraturan kepala daerah",
          en: "The reductions and their percentages, by regulation of the head of region",
        },
        { id: "Indikator dan target kinerja setiap jabatan", en: "Indicators and targets of every post" },
      ],
      READING,
    ),
    unknown: [
      { id: "Bobot setiap komponen", en: "The weights of the components" },
      { id: "Besaran per kelas atau jabatan", en: "The amounts by class or post" },
      { id: "Persentase setiap pengurang", en: "The percentages of the reductions" },
      {
        id: "Pasal-pasal Peraturan Gubernur Jawa Barat Nomor 10 Tahun 2022 dan penggantinya",
        en: "The articles of West Java's governor regulation 10 of 2022 and of what came after",
      },
    ],
  },

  "sim-tunjangan": {
    id: "sim-tunjangan",
    name: SIM_TUNJANGAN,
    expansions: [secondary("Sistem Informasi Manajemen Tunjangan", APPS)],
    purpose: secondary({ id: "Administrasi tunjangan", en: "The administration of allowances" }, APPS),
    owner: secondary(BKD, APPS),
    dataIn: [],
    dataOut: [],
    facts: [
      secondary({ id: "Sebuah modul di portal TRK", en: "A module on the portal of TRK" }, APPS),
      secondary(
        {
          id: "Penghitungan gaji dan tunjangan dilakukan aplikasi lain, SiJITU milik BPKAD",
          en: "Salaries and allowances are calculated by another application, SiJITU of BPKAD",
        },
        APPS,
      ),
    ],
    modules: [
      {
        module: "sistem-merit/allowance",
        holds: {
          id: "Daftar tunjangan seluruh pegawai, dan jumlahnya",
          en: "The run of allowances of all staff, and its totals",
        },
      },
    ],
    supply: interpretation(
      [
        { id: "Seluruh aturan administrasi tunjangan", en: "All rules of the administration of allowances" },
        {
          id: "Hubungan dengan aplikasi gaji dan keuangan daerah",
          en: "The connection with the region's payroll and finance applications",
        },
      ],
      READING,
    ),
    unknown: [
      { id: "Aturannya", en: "Its rules" },
      { id: "Data masuknya", en: "Its data in" },
      { id: "Data keluarnya", en: "Its data out" },
      { id: "Hubungannya dengan SiJITU", en: "How it relates to SiJITU" },
    ],
  },

  "sim-jawara": {
    id: "sim-jawara",
    name: SIM_JAWARA,
    expansions: [
      secondary(
        "Sistem Informasi Manajemen Talenta Jawa Barat Juara",
        "kompas-2022-04-30",
        "expatlife-sim-jawara",
        "detik-6901262",
      ),
      secondary("Sistem Informasi Manajemen Talenta ASN Jawa Barat", APPS),
    ],
    purpose: secondary(
      {
        id: "Manajemen talenta: pemetaan sembilan kotak, kelompok talenta, suksesi, dasar penempatan, rotasi, mutasi, dan promosi",
        en: "Talent management: nine-box mapping, talent pool, succession, the basis for placement, rotation, transfer and promotion",
      },
      "kompas-2022-04-30",
      "expatlife-sim-jawara",
      "detik-6901262",
    ),
    owner: secondary(BKD, APPS),
    dataIn: [
      official(
        {
          id: "Data enam aplikasi kepegawaian pendukung, terhubung otomatis dan mutakhir untuk setiap ASN",
          en: "Data of six supporting personnel applications, connected automatically and up to date for every employee",
        },
        "sulbar-spbe-grha-merit",
      ),
    ],
    dataOut: [
      official({ id: "Posisi pada sembilan kotak", en: "The position in the nine boxes" }, "sulbar-spbe-grha-merit"),
      secondary(
        {
          id: "Tiga calon terbaik untuk PPK, yang memilih",
          en: "The three best candidates for the appointing authority (PPK), which chooses",
        },
        "majalahintrust-sijunjung",
      ),
    ],
    facts: [
      secondary(
        {
          id: "Mengantar Jawa Barat menjadi provinsi terbaik PPD 2022; dipakai KemenPANRB sebagai percontohan manajemen talenta nasional",
          en: "Made West Java the best province of PPD 2022; taken by KemenPANRB as a pilot of national talent management",
        },
        "kompas-2022-04-30",
      ),
      secondary(
        {
          id: "Pusat penilaian daring ASMARA dan kelompok talenta SimJawara adalah aplikasi tersendiri",
          en: "The online assessment center ASMARA and the talent pool SimJawara are applications of their own",
        },
        APPS,
      ),
    ],
    modules: [
      {
        module: "sistem-merit/talent",
        holds: {
          id: "Sembilan kotak, nilai talenta, dan calon untuk suatu jabatan",
          en: "The nine boxes, talent values, and candidates for a post",
        },
      },
      {
        module: "sistem-merit/competency",
        holds: { id: "Hasil penilaian: kesesuaian dengan jabatan", en: "Assessment: the job-person match" },
      },
    ],
    supply: interpretation(
      [
        { id: "Bobot dan batas kedua sumbu", en: "The weights and cutoffs of both axes" },
        {
          id: "Hasil penilaian kinerja, kompetensi, dan potensi setiap ASN",
          en: "The results of performance, competency and potential of every employee",
        },
        { id: "Syarat setiap jabatan", en: "The requirements of every post" },
        {
          id: "Aplikasi pendukung mana yang memasok data, dan bagaimana terhubung",
          en: "Which supporting applications feed it, and how they are connected",
        },
      ],
      READING,
    ),
    unknown: [
      { id: "Enam aplikasi mana yang memasok SIM Jawara", en: "Which six applications feed SIM Jawara" },
      { id: "Bobot dan batas sembilan kotak Jawa Barat", en: "West Java's weights and cutoffs of the nine boxes" },
      { id: "Cara nilai potensi dibentuk", en: "How the score of potential is formed" },
    ],
  },
});
