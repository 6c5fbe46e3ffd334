import type { InstansiKind } from "../../instansi/instansi.js";
import { freeze } from "../../core/freeze.js";
import { interpretation, official, regulation, secondary } from "../../sources/cite.js";
import type { MaturityAspect, MaturityCategory, MaturityInstrument } from "../maturity-instrument.js";

/*
 * PermenPANRB 19/2025: the instrument that replaces the one of 2019.
 *
 * Of the regulation, Pasal 30 and the beginning of Lampiran I were read. Its principles, stages and aspects were read on
 * a page of a ministry; the items are those of the worksheet of 2026, as transcribed in public code; the index and its
 * categories were described before the regulation was set. What was not found is absent.
 */

const LAMPIRAN_I = { source: "permenpanrb-19-2025", article: "Lampiran I" } as const;

const PUSAT_PROVINSI: readonly InstansiKind[] = ["kementerian", "lpnk", "lembaga-negara", "lns", "provinsi"];
const KABUPATEN_KOTA: readonly InstansiKind[] = ["kabupaten", "kota"];
const DAERAH: readonly InstansiKind[] = ["provinsi", "kabupaten", "kota"];

const aspects = /* @__PURE__ */ defineAspects([
  {
    id: "perencanaan-kebutuhan-standardisasi-jabatan",
    name: {
      id: "Perencanaan Kebutuhan dan Standardisasi Jabatan",
      en: "Workforce Planning and Standardisation of Posts",
    },
    printed: regulation("Perencanaan Kebutuhan dan Standardisasi Jabatan", LAMPIRAN_I),
    weightPercent: regulation(10, LAMPIRAN_I),
    subAspects: [
      {
        id: "analisis-jabatan",
        name: { id: "Analisis Jabatan", en: "Job Analysis" },
        printed: regulation("Analisis Jabatan", LAMPIRAN_I),
      },
      {
        id: "evaluasi-jabatan",
        name: { id: "Evaluasi Jabatan", en: "Job Evaluation" },
        printed: regulation("Evaluasi Jabatan", LAMPIRAN_I),
      },
      {
        id: "perencanaan-kebutuhan-asn",
        name: { id: "Perencanaan Kebutuhan ASN", en: "Workforce Planning" },
        printed: regulation("Perencanaan Kebutuhan ASN", LAMPIRAN_I),
      },
    ],
    indicators: [
      {
        id: "analisis-jabatan",
        number: secondary("1.1", "public-code-kertas-kerja-2026"),
        subAspects: ["analisis-jabatan"],
        name: { id: "Analisis jabatan dan analisis beban kerja", en: "Job analysis and workload analysis" },
        levelTexts: secondary(
          {
            1: { id: "Tersedia untuk sebagian jabatan", en: "For some posts" },
            2: { id: "Tersedia untuk semua jabatan", en: "For all posts" },
            3: { id: "Juga disusun berdasarkan kebutuhan organisasi", en: "Also based on what the organisation needs" },
            4: {
              id: "Juga dipakai untuk pengisian, mutasi, dan/atau pengembangan pegawai",
              en: "Also used for staffing, transfer and/or development",
            },
          },
          "public-code-kertas-kerja-2026",
        ),
        onTop: secondary([3, 4], "public-code-kertas-kerja-2026"),
      },
      {
        id: "evaluasi-jabatan",
        number: secondary("1.2", "public-code-kertas-kerja-2026"),
        subAspects: ["evaluasi-jabatan"],
        name: { id: "Kelas jabatan hasil evaluasi jabatan", en: "Job classes from job evaluation" },
        levelTexts: secondary(
          {
            1: { id: "Diusulkan kepada menteri", en: "Proposed to the minister" },
            2: { id: "Disetujui menteri, belum ditetapkan", en: "Approved by the minister, not yet fixed" },
            3: { id: "Disetujui dan ditetapkan PPK", en: "Approved, and fixed by the PPK" },
            4: { id: "Dipakai untuk tunjangan kinerja", en: "Used for performance pay" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "peta-jabatan",
        number: secondary("1.3", "public-code-kertas-kerja-2026"),
        subAspects: ["perencanaan-kebutuhan-asn"],
        name: { id: "Peta jabatan", en: "Map of posts" },
        levelTexts: secondary(
          {
            1: { id: "Tersedia", en: "Exists" },
            2: { id: "Ditetapkan", en: "Fixed" },
            3: { id: "Ditetapkan dan terintegrasi dalam sistem", en: "Fixed, and integrated in a system" },
            4: { id: "Juga dimanfaatkan", en: "Also used" },
          },
          "public-code-kertas-kerja-2026",
        ),
        onTop: secondary([4], "public-code-kertas-kerja-2026"),
      },
    ],
  },
  {
    id: "manajemen-talenta",
    name: { id: "Manajemen Talenta", en: "Talent Management" },
    printed: official("Manajemen Talenta", "jdih-kemenko-19-2025", "liputanmalam-161636"),
    subAspects: [
      {
        id: "pemetaan-talenta",
        name: { id: "Pemetaan Talenta", en: "Talent Mapping" },
        printed: secondary("Pemetaan Talenta", "public-code-kertas-kerja-2026"),
      },
      {
        id: "akuisisi-talenta",
        name: { id: "Akuisisi Talenta", en: "Talent Acquisition" },
        printed: secondary("Akuisisi Talenta", "public-code-kertas-kerja-2026"),
      },
      {
        id: "pengadaan-asn",
        name: { id: "Pengadaan ASN", en: "Recruitment" },
        printed: secondary("Pengadaan ASN", "public-code-kertas-kerja-2026"),
      },
      {
        id: "pengembangan-talenta",
        name: { id: "Pengembangan Talenta", en: "Talent Development" },
        printed: secondary("Pengembangan Talenta", "public-code-kertas-kerja-2026"),
      },
      {
        id: "retensi-talenta",
        name: { id: "Retensi Talenta", en: "Talent Retention" },
        printed: secondary("Retensi Talenta", "public-code-kertas-kerja-2026"),
      },
      {
        id: "pemantauan-evaluasi-talenta",
        name: { id: "Pemantauan dan Evaluasi", en: "Monitoring and Evaluation" },
        printed: secondary("Pemantauan dan Evaluasi", "public-code-kertas-kerja-2026"),
      },
    ],
    indicators: [
      {
        id: "pemetaan-talenta",
        number: secondary("2.1", "public-code-kertas-kerja-2026"),
        subAspects: ["pemetaan-talenta"],
        name: { id: "Komite talenta dan pemetaan talenta", en: "Talent committee and talent mapping" },
        levelTexts: secondary(
          {
            0: { id: "Tidak ada komite talenta", en: "No talent committee" },
            1: { id: "Sebagian pegawai dipetakan", en: "Some staff are mapped" },
            2: { id: "Semua pegawai dipetakan", en: "All staff are mapped" },
            3: {
              id: "Diperbarui berkala dengan instrumen yang valid",
              en: "Updated regularly with a valid instrument",
            },
            4: { id: "Hasilnya dipakai", en: "The results are used" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "akuisisi-talenta",
        number: secondary("2.2", "public-code-kertas-kerja-2026"),
        subAspects: ["akuisisi-talenta"],
        name: { id: "Strategi akuisisi talenta", en: "Strategy of talent acquisition" },
        levelTexts: secondary(
          {
            1: { id: "Strategi tersedia", en: "A strategy exists" },
            2: { id: "Dijalankan untuk sebagian pegawai manajerial", en: "Carried out for some managerial staff" },
            3: { id: "Dijalankan untuk jabatan target", en: "Carried out for the target posts" },
            4: { id: "Juga menjadi dasar pengadaan atau karier", en: "Also the basis of recruitment or careers" },
          },
          "public-code-kertas-kerja-2026",
        ),
        onTop: secondary([4], "public-code-kertas-kerja-2026"),
      },
      {
        id: "pengadaan-asn",
        number: secondary("2.3", "public-code-kertas-kerja-2026"),
        subAspects: ["pengadaan-asn"],
        name: { id: "Pengadaan sesuai kebutuhan dan ketentuan", en: "Recruitment by need and by rule" },
        levelTexts: secondary(
          {
            1: {
              id: "Berdasarkan kebutuhan, tahapan belum sesuai ketentuan",
              en: "By need; the steps do not yet follow the rules",
            },
            2: { id: "Berdasarkan kebutuhan dan sesuai ketentuan", en: "By need and by rule" },
            3: { id: "Tanpa pengangkatan yang tertunda", en: "No delayed appointments" },
            4: { id: "Memenuhi kebutuhan pegawai berkeahlian", en: "Meets the need for skilled staff" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "pengembangan-talenta",
        number: secondary("2.4", "public-code-kertas-kerja-2026"),
        subAspects: ["pengembangan-talenta"],
        name: { id: "Program pengembangan talenta", en: "Programme of talent development" },
        levelTexts: secondary(
          {
            1: { id: "Ada, belum dari hasil pemetaan", en: "Exists, not from the mapping" },
            2: { id: "Dari hasil pemetaan", en: "From the mapping" },
            3: { id: "Dilaksanakan", en: "Carried out" },
            4: { id: "Mendukung percepatan karier", en: "Supports faster careers" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "retensi-talenta",
        number: secondary("2.5", "public-code-kertas-kerja-2026"),
        subAspects: ["retensi-talenta"],
        name: { id: "Program retensi talenta", en: "Programme of talent retention" },
        levelTexts: secondary(
          {
            1: { id: "Kebutuhan dikenali", en: "The need is identified" },
            2: { id: "Program ditetapkan", en: "The programme is fixed" },
            3: { id: "Dilaksanakan untuk sebagian kelompok talenta", en: "Carried out for some talent groups" },
            4: { id: "Dilaksanakan untuk semua kelompok talenta", en: "Carried out for all talent groups" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "pemantauan-evaluasi-talenta",
        number: secondary("2.6", "public-code-kertas-kerja-2026"),
        subAspects: ["pemantauan-evaluasi-talenta"],
        name: { id: "Pemantauan dan evaluasi manajemen talenta", en: "Monitoring and evaluation of talent management" },
        levelTexts: secondary(
          {
            1: { id: "Sebagian", en: "In part" },
            2: { id: "Seluruhnya", en: "As a whole" },
            3: {
              id: "Laporan memuat hasil, analisis, dan rekomendasi",
              en: "The report has results, analysis and recommendations",
            },
            4: { id: "Rekomendasi ditindaklanjuti", en: "The recommendations are followed up" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
    ],
  },
  {
    id: "pengelolaan-kinerja",
    name: { id: "Pengelolaan Kinerja", en: "Performance Management" },
    printed: official("Pengelolaan Kinerja", "jdih-kemenko-19-2025", "liputanmalam-161636"),
    subAspects: [
      {
        id: "perencanaan-kinerja",
        name: { id: "Perencanaan Kinerja", en: "Performance Planning" },
        printed: secondary("Perencanaan Kinerja", "public-code-kertas-kerja-2026"),
      },
      {
        id: "pelaksanaan-pemantauan-pembinaan-kinerja",
        name: { id: "Pelaksanaan, Pemantauan, dan Pembinaan Kinerja", en: "Performance, Monitoring and Coaching" },
        printed: secondary("Pelaksanaan, Pemantauan, dan Pembinaan Kinerja", "public-code-kertas-kerja-2026"),
      },
      {
        id: "evaluasi-kinerja",
        name: { id: "Evaluasi Kinerja", en: "Performance Evaluation" },
        printed: secondary("Evaluasi Kinerja", "public-code-kertas-kerja-2026"),
      },
      {
        id: "tindak-lanjut-evaluasi-kinerja",
        name: { id: "Tindak Lanjut Evaluasi Kinerja", en: "Follow-up of the Evaluation" },
        printed: secondary("Tindak Lanjut Evaluasi Kinerja", "public-code-kertas-kerja-2026"),
      },
    ],
    indicators: [
      {
        id: "perencanaan-kinerja",
        number: secondary("3.1", "public-code-kertas-kerja-2026"),
        subAspects: ["perencanaan-kinerja"],
        name: { id: "Pegawai yang memiliki rencana kinerja", en: "Staff with a performance plan" },
        levelTexts: secondary(
          {
            1: { id: "70-90% pegawai", en: "70-90% of staff" },
            2: { id: "Lebih dari 90% pegawai", en: "More than 90% of staff" },
            3: {
              id: "Juga lebih dari 80% tepat waktu dan selaras berjenjang",
              en: "Also more than 80% on time, and cascaded",
            },
            4: { id: "Juga lebih dari 80% memuat target berkala", en: "Also more than 80% with periodic milestones" },
          },
          "public-code-kertas-kerja-2026",
        ),
        onTop: secondary([3, 4], "public-code-kertas-kerja-2026"),
        measures: [
          {
            id: "pegawai-dengan-rencana",
            name: { id: "Pegawai dengan rencana kinerja", en: "Staff with a performance plan" },
            unit: "persen",
            needs: secondary(
              [
                { level: 1, from: 70 },
                { level: 2, from: 90, exclusive: true },
              ],
              "public-code-kertas-kerja-2026",
            ),
            lowest: interpretation(0, "0054-worksheet-of-2026", "public-code-kertas-kerja-2026"),
          },
          {
            id: "rencana-tepat-waktu",
            name: { id: "Rencana kinerja yang tepat waktu", en: "Performance plans on time" },
            unit: "persen",
            needs: secondary([{ level: 3, from: 80, exclusive: true }], "public-code-kertas-kerja-2026"),
            lowest: secondary(2, "public-code-kertas-kerja-2026"),
          },
          {
            id: "rencana-dengan-target-berkala",
            name: { id: "Rencana kinerja dengan target berkala", en: "Performance plans with periodic milestones" },
            unit: "persen",
            needs: secondary([{ level: 4, from: 80, exclusive: true }], "public-code-kertas-kerja-2026"),
            lowest: secondary(3, "public-code-kertas-kerja-2026"),
          },
        ],
      },
      {
        id: "pelaksanaan-pemantauan-pembinaan-kinerja",
        number: secondary("3.2", "public-code-kertas-kerja-2026"),
        subAspects: ["pelaksanaan-pemantauan-pembinaan-kinerja"],
        name: { id: "Catatan hasil kerja, umpan balik, dan pembinaan", en: "Records of output, feedback and coaching" },
        levelTexts: secondary(
          {
            1: { id: "Sedikitnya sekali setahun", en: "At least once a year" },
            2: { id: "Setiap periode", en: "Every period" },
            3: { id: "Umpan balik didokumentasikan", en: "Feedback is documented" },
            4: { id: "Pembinaan untuk perbaikan", en: "Coaching to improve" },
          },
          "public-code-kertas-kerja-2026",
        ),
        measures: [
          {
            id: "catatan-setahun",
            name: { id: "Catatan hasil kerja dalam setahun", en: "Records of output in a year" },
            unit: "kali",
            needs: secondary([{ level: 1, from: 1 }], "public-code-kertas-kerja-2026"),
            lowest: interpretation(0, "0054-worksheet-of-2026", "public-code-kertas-kerja-2026"),
          },
        ],
      },
      {
        id: "evaluasi-kinerja",
        number: secondary("3.3", "public-code-kertas-kerja-2026"),
        subAspects: ["evaluasi-kinerja"],
        name: { id: "Pegawai yang dievaluasi kinerjanya", en: "Staff whose performance was evaluated" },
        levelTexts: secondary(
          {
            0: { id: "Kurang dari 70% pegawai", en: "Less than 70% of staff" },
            1: { id: "70-90% pegawai", en: "70-90% of staff" },
            2: { id: "Lebih dari 90% pegawai", en: "More than 90% of staff" },
            3: { id: "Tepat waktu dengan bukti", en: "On time, with evidence" },
            4: { id: "Hasilnya dipakai", en: "The results are used" },
          },
          "public-code-kertas-kerja-2026",
        ),
        measures: [
          {
            id: "pegawai-dievaluasi",
            name: { id: "Pegawai yang dievaluasi", en: "Staff evaluated" },
            unit: "persen",
            needs: secondary(
              [
                { level: 1, from: 70 },
                { level: 2, from: 90, exclusive: true },
              ],
              "public-code-kertas-kerja-2026",
            ),
            lowest: secondary(0, "public-code-kertas-kerja-2026"),
          },
        ],
      },
      {
        id: "tindak-lanjut-evaluasi-kinerja",
        number: secondary("3.4", "public-code-kertas-kerja-2026"),
        subAspects: ["tindak-lanjut-evaluasi-kinerja"],
        name: {
          id: "Tindak lanjut: pelaporan, keberatan, penghargaan, sanksi",
          en: "Follow-up: reporting, objection, reward, sanction",
        },
        levelTexts: secondary(
          {
            1: { id: "Satu komponen", en: "One component" },
            2: { id: "Dua atau tiga komponen", en: "Two or three components" },
            3: { id: "Keempat komponen", en: "All four components" },
            4: { id: "Konsisten untuk semua pegawai", en: "Consistent for all staff" },
          },
          "public-code-kertas-kerja-2026",
        ),
        measures: [
          {
            id: "komponen-tindak-lanjut",
            name: { id: "Komponen tindak lanjut yang dijalankan", en: "Components of follow-up that are carried out" },
            unit: "komponen",
            needs: secondary(
              [
                { level: 1, from: 1 },
                { level: 2, from: 2 },
                { level: 3, from: 4 },
              ],
              "public-code-kertas-kerja-2026",
            ),
            lowest: interpretation(0, "0054-worksheet-of-2026", "public-code-kertas-kerja-2026"),
          },
        ],
      },
    ],
  },
  {
    id: "pengembangan-kompetensi",
    name: { id: "Pengembangan Kompetensi", en: "Competency Development" },
    printed: official("Pengembangan Kompetensi", "jdih-kemenko-19-2025", "liputanmalam-161636"),
    subAspects: [
      {
        id: "standar-kompetensi-jabatan",
        name: { id: "Standar Kompetensi Jabatan", en: "Competency Standards of Posts" },
        printed: secondary("Standar Kompetensi Jabatan", "public-code-kertas-kerja-2026"),
      },
      {
        id: "pengukuran-kompetensi",
        name: { id: "Pengukuran Kompetensi", en: "Measuring Competency" },
        printed: secondary("Pengukuran Kompetensi", "public-code-kertas-kerja-2026"),
      },
      {
        id: "program-pengembangan-kompetensi",
        name: { id: "Program Pengembangan Kompetensi", en: "Programme of Competency Development" },
        printed: secondary("Program Pengembangan Kompetensi", "public-code-kertas-kerja-2026"),
      },
    ],
    indicators: [
      {
        id: "standar-kompetensi-pusat-provinsi",
        number: secondary("4.1", "public-code-kertas-kerja-2026"),
        subAspects: ["standar-kompetensi-jabatan"],
        name: {
          id: "Standar kompetensi jabatan (instansi pusat dan provinsi)",
          en: "Competency standards of posts (central bodies and provinces)",
        },
        levelTexts: secondary(
          {
            1: { id: "Sebagian jabatan manajerial, belum lengkap", en: "Some managerial posts, incomplete" },
            2: { id: "Semua jabatan manajerial, lengkap", en: "All managerial posts, complete" },
            3: { id: "Ditetapkan dengan persetujuan menteri", en: "Fixed with the minister's approval" },
            4: { id: "Dipakai", en: "Used" },
          },
          "public-code-kertas-kerja-2026",
        ),
        applies: { kinds: secondary(PUSAT_PROVINSI, "public-code-kertas-kerja-2026") },
      },
      {
        id: "standar-kompetensi-kabupaten-kota",
        number: secondary("4.1", "public-code-kertas-kerja-2026"),
        subAspects: ["standar-kompetensi-jabatan"],
        name: {
          id: "Standar kompetensi jabatan (kabupaten dan kota)",
          en: "Competency standards of posts (regencies and cities)",
        },
        levelTexts: secondary(
          {
            1: { id: "Sebagian jabatan manajerial, belum lengkap", en: "Some managerial posts, incomplete" },
            2: { id: "Semua jabatan manajerial, lengkap", en: "All managerial posts, complete" },
            3: {
              id: "Ditetapkan dengan merujuk standar yang disetujui menteri",
              en: "Fixed by reference to the standard that the minister approved",
            },
            4: { id: "Dipakai", en: "Used" },
          },
          "public-code-kertas-kerja-2026",
        ),
        applies: { kinds: secondary(KABUPATEN_KOTA, "public-code-kertas-kerja-2026") },
      },
      {
        id: "pengukuran-kompetensi",
        number: secondary("4.2", "public-code-kertas-kerja-2026"),
        subAspects: ["pengukuran-kompetensi"],
        name: { id: "Cakupan pengukuran kompetensi", en: "Coverage of competency measurement" },
        levelTexts: secondary(
          {
            1: { id: "JPT saja", en: "JPT only" },
            2: { id: "Sebagian jabatan manajerial", en: "Some managerial posts" },
            3: { id: "Sebagian jabatan manajerial dan nonmanajerial", en: "Some managerial and non-managerial posts" },
            4: { id: "Hasilnya dipakai", en: "The results are used" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "program-pengembangan-kompetensi",
        number: secondary("4.3", "public-code-kertas-kerja-2026"),
        subAspects: ["program-pengembangan-kompetensi"],
        name: { id: "Siklus rencana pengembangan kompetensi", en: "Cycle of the competency-development plan" },
        levelTexts: secondary(
          {
            1: { id: "Rencana tersedia", en: "A plan exists" },
            2: { id: "Dilaksanakan", en: "Carried out" },
            3: { id: "Dievaluasi", en: "Evaluated" },
            4: { id: "Ditindaklanjuti", en: "Followed up" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
    ],
  },
  {
    id: "budaya-kerja-citra-institusi",
    name: { id: "Penguatan Budaya Kerja dan Citra Institusi", en: "Work Culture and Institutional Image" },
    printed: official("Penguatan Budaya Kerja dan Citra Institusi", "jdih-kemenko-19-2025", "liputanmalam-161636"),
    subAspects: [
      {
        id: "internalisasi-nilai-dasar",
        name: { id: "Internalisasi Nilai Dasar ASN", en: "Internalising the Basic Values" },
        printed: secondary("Internalisasi Nilai Dasar ASN", "public-code-kertas-kerja-2026"),
      },
      {
        id: "keteladanan-kepemimpinan",
        name: { id: "Keteladanan dan Kepemimpinan", en: "Example and Leadership" },
        printed: secondary("Keteladanan dan Kepemimpinan", "public-code-kertas-kerja-2026"),
      },
      {
        id: "dukungan-kebijakan",
        name: { id: "Dukungan Kebijakan", en: "Supporting Policy" },
        printed: secondary("Dukungan Kebijakan", "public-code-kertas-kerja-2026"),
      },
    ],
    indicators: [
      {
        id: "internalisasi-nilai-dasar",
        number: secondary("5.1", "public-code-kertas-kerja-2026"),
        subAspects: ["internalisasi-nilai-dasar"],
        name: {
          id: "Internalisasi nilai dasar, searah dan dua arah",
          en: "Internalising the basic values, one-way and two-way",
        },
        levelTexts: secondary(
          {
            1: { id: "Salah satu cara", en: "One way or the other" },
            2: { id: "Kedua cara dan lintas unit", en: "Both, and across units" },
            3: { id: "Melibatkan pimpinan, rutin", en: "With leaders, as a routine" },
            4: { id: "Dampak diukur dan diperbaiki", en: "The effect is measured and improved" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "keteladanan-pimpinan",
        number: secondary("5.2", "public-code-kertas-kerja-2026"),
        subAspects: ["keteladanan-kepemimpinan"],
        name: { id: "Komitmen dan program pimpinan", en: "Commitment and programme of the leaders" },
        levelTexts: secondary(
          {
            1: { id: "Komitmen", en: "Commitment" },
            2: { id: "Program", en: "Programme" },
            3: { id: "Dilaksanakan dan dievaluasi", en: "Carried out and evaluated" },
            4: { id: "Berpengaruh pada layanan", en: "Has an effect on services" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "agen-perubahan",
        number: secondary("5.3", "public-code-kertas-kerja-2026"),
        subAspects: ["keteladanan-kepemimpinan"],
        name: { id: "Rencana aksi agen perubahan", en: "Action plan of the change agents" },
        levelTexts: secondary(
          {
            1: { id: "Agen perubahan ditunjuk", en: "Change agents are named" },
            2: { id: "Rencana aksi tersedia", en: "An action plan exists" },
            3: { id: "Dilaksanakan", en: "Carried out" },
            4: { id: "Dievaluasi", en: "Evaluated" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "dukungan-kebijakan",
        number: secondary("5.4", "public-code-kertas-kerja-2026"),
        subAspects: ["dukungan-kebijakan"],
        name: { id: "Kebijakan BerAKHLAK", en: "Policy on the BerAKHLAK values" },
        levelTexts: secondary(
          {
            1: { id: "Dokumen tersedia", en: "A document exists" },
            2: { id: "Ditetapkan", en: "Fixed" },
            3: { id: "Memuat perilaku atau strategi", en: "Has behaviours or a strategy" },
            4: { id: "Diterapkan dan dievaluasi", en: "Applied and evaluated" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
    ],
  },
  {
    id: "penghargaan-pengakuan",
    name: { id: "Penghargaan dan Pengakuan", en: "Reward and Recognition" },
    printed: official("Penghargaan dan Pengakuan", "jdih-kemenko-19-2025", "liputanmalam-161636"),
    subAspects: [
      {
        id: "kenaikan-pangkat",
        name: { id: "Kenaikan Pangkat", en: "Promotion in Rank" },
        printed: secondary("Kenaikan Pangkat", "public-code-kertas-kerja-2026"),
      },
      {
        id: "gaji-tunjangan",
        name: { id: "Gaji dan Tunjangan", en: "Pay and Allowances" },
        printed: secondary("Gaji dan Tunjangan", "public-code-kertas-kerja-2026"),
      },
      {
        id: "tunjangan-kinerja-tpp",
        name: {
          id: "Tunjangan Kinerja atau Tambahan Penghasilan Pegawai ASN",
          en: "Performance Allowance or Additional Income",
        },
        printed: secondary("Tunjangan Kinerja atau Tambahan Penghasilan Pegawai ASN", "public-code-kertas-kerja-2026"),
      },
      {
        id: "jaminan-sosial",
        name: { id: "Jaminan Sosial", en: "Social Security" },
        printed: secondary("Jaminan Sosial", "public-code-kertas-kerja-2026"),
      },
    ],
    indicators: [
      {
        id: "kenaikan-pangkat",
        number: secondary("6.1", "public-code-kertas-kerja-2026"),
        subAspects: ["kenaikan-pangkat"],
        name: { id: "Kenaikan pangkat tepat waktu", en: "Promotion in rank on time" },
        levelTexts: secondary(
          {
            1: { id: "Dilaksanakan, sebagian terlambat", en: "Done, some late" },
            2: { id: "Tepat waktu", en: "On time" },
            3: { id: "Sesuai ketentuan", en: "By rule" },
            4: { id: "Dipantau dan dimanfaatkan", en: "Monitored and used" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "gaji-tunjangan",
        number: secondary("6.2", "public-code-kertas-kerja-2026"),
        subAspects: ["gaji-tunjangan"],
        name: { id: "Pembayaran gaji dan tunjangan", en: "Payment of base pay and allowances" },
        levelTexts: secondary(
          {
            1: { id: "Jumlah atau waktu keliru", en: "Amount or time is wrong" },
            2: { id: "Jumlah tepat, terlambat", en: "The amount is right, but late" },
            3: { id: "Tepat jumlah dan waktu", en: "Right and on time" },
            4: { id: "Dipantau", en: "Monitored" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "tunjangan-kinerja-tpp",
        number: secondary("6.3", "public-code-kertas-kerja-2026"),
        subAspects: ["tunjangan-kinerja-tpp"],
        name: { id: "Pembayaran tunjangan kinerja atau TPP", en: "Payment of the performance allowance or TPP" },
        levelTexts: secondary(
          {
            1: { id: "Jumlah atau waktu keliru", en: "Amount or time is wrong" },
            2: { id: "Jumlah tepat, terlambat", en: "The amount is right, but late" },
            3: { id: "Tepat jumlah dan waktu", en: "Right and on time" },
            4: { id: "Dipantau", en: "Monitored" },
          },
          "public-code-kertas-kerja-2026",
        ),
        applies: {
          circumstance: secondary("membayar-tpp", "public-code-kertas-kerja-2026"),
          asked: secondary(DAERAH, "public-code-kertas-kerja-2026"),
          notAsked: interpretation("applies", "0054-worksheet-of-2026", "public-code-kertas-kerja-2026"),
        },
      },
      {
        id: "jaminan-hari-tua",
        number: secondary("6.4", "public-code-kertas-kerja-2026"),
        subAspects: ["jaminan-sosial"],
        name: {
          id: "Dukungan administrasi pensiun dan hari tua",
          en: "Administrative support for pension and old age",
        },
        levelTexts: secondary(
          {
            1: { id: "Sebagian didokumentasikan", en: "Partly documented" },
            2: { id: "Lengkap, terlambat", en: "Complete, but late" },
            3: { id: "Tepat waktu", en: "On time" },
            4: { id: "Ada laporan", en: "There is a report" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "jaminan-kecelakaan-kerja",
        number: secondary("6.4", "public-code-kertas-kerja-2026"),
        subAspects: ["jaminan-sosial"],
        name: { id: "Dukungan administrasi kecelakaan kerja", en: "Administrative support after a work accident" },
        levelTexts: secondary(
          {
            1: { id: "Sebagian didokumentasikan", en: "Partly documented" },
            2: { id: "Lengkap, terlambat", en: "Complete, but late" },
            3: { id: "Tepat waktu", en: "On time" },
            4: { id: "Ada laporan", en: "There is a report" },
          },
          "public-code-kertas-kerja-2026",
        ),
        applies: { circumstance: secondary("kecelakaan-kerja", "public-code-kertas-kerja-2026") },
      },
      {
        id: "jaminan-kematian",
        number: secondary("6.4", "public-code-kertas-kerja-2026"),
        subAspects: ["jaminan-sosial"],
        name: { id: "Dukungan administrasi kematian", en: "Administrative support after a death" },
        levelTexts: secondary(
          {
            1: { id: "Sebagian didokumentasikan", en: "Partly documented" },
            2: { id: "Lengkap, terlambat", en: "Complete, but late" },
            3: { id: "Tepat waktu", en: "On time" },
            4: { id: "Ada laporan", en: "There is a report" },
          },
          "public-code-kertas-kerja-2026",
        ),
        applies: { circumstance: secondary("kematian", "public-code-kertas-kerja-2026") },
      },
      {
        id: "jaminan-kesehatan",
        number: secondary("6.4", "public-code-kertas-kerja-2026"),
        subAspects: ["jaminan-sosial"],
        name: { id: "Dukungan administrasi kesehatan", en: "Administrative support for health" },
        levelTexts: secondary(
          {
            1: { id: "Sebagian didokumentasikan", en: "Partly documented" },
            2: { id: "Lengkap, terlambat", en: "Complete, but late" },
            3: { id: "Tepat waktu", en: "On time" },
            4: { id: "Ada laporan", en: "There is a report" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
    ],
  },
  {
    id: "disiplin-pemberhentian-upaya-administratif",
    name: {
      id: "Disiplin, Pemberhentian, dan Upaya Administratif",
      en: "Discipline, Dismissal and Administrative Remedies",
    },
    printed: official(
      "Disiplin, Pemberhentian, dan Upaya Administratif",
      "jdih-kemenko-19-2025",
      "liputanmalam-161636",
    ),
    subAspects: [
      {
        id: "sub-aspek-7-1",
        name: { id: "Sub-aspek 7.1 (namanya belum terbaca)", en: "Sub-aspect 7.1 (its name was not read)" },
      },
      {
        id: "pemberhentian",
        name: { id: "Pemberhentian", en: "Dismissal" },
        printed: secondary("Pemberhentian", "disway-2025-09-15"),
      },
      {
        id: "upaya-administratif",
        name: { id: "Upaya Administratif", en: "Administrative Remedies" },
        printed: secondary("Upaya Administratif", "disway-2025-09-15"),
      },
    ],
    indicators: [
      {
        id: "disiplin-pemberhentian-upaya-administratif",
        number: secondary("7", "public-code-kertas-kerja-2026"),
        subAspects: ["sub-aspek-7-1", "pemberhentian", "upaya-administratif"],
        name: {
          id: "Pembinaan dan penegakan disiplin, pemberhentian, dan upaya administratif",
          en: "Guidance and enforcement of discipline, dismissal and administrative remedies",
        },
        levelTexts: secondary(
          {
            1: { id: "Pembinaan searah atau dua arah", en: "One-way or two-way guidance" },
            2: { id: "Keduanya, sedikitnya 2 kali", en: "Both, at least 2 times" },
            3: { id: "Kasus diproses sesuai ketentuan", en: "Cases are handled by rule" },
            4: { id: "Tercatat dalam sistem kepegawaian", en: "Recorded in the personnel system" },
          },
          "public-code-kertas-kerja-2026",
        ),
        measures: [
          {
            id: "pembinaan",
            name: { id: "Pembinaan", en: "Guidance" },
            unit: "kali",
            needs: secondary([{ level: 2, from: 2 }], "public-code-kertas-kerja-2026"),
            lowest: secondary(1, "public-code-kertas-kerja-2026"),
          },
        ],
      },
    ],
  },
  {
    id: "digitalisasi-manajemen-asn",
    name: { id: "Digitalisasi Manajemen ASN", en: "Digital Management of the Civil Service" },
    printed: official("Digitalisasi Manajemen ASN", "jdih-kemenko-19-2025", "liputanmalam-161636"),
    subAspects: [
      {
        id: "data-manajemen-asn",
        name: { id: "Data Manajemen ASN", en: "Data of Civil-Service Management" },
        printed: secondary("Data Manajemen ASN", "disway-2025-09-15", "public-code-kertas-kerja-2026"),
      },
      {
        id: "layanan-digital",
        name: { id: "Layanan Digital Manajemen ASN", en: "Digital Services of Civil-Service Management" },
        printed: secondary("Layanan Digital Manajemen ASN", "disway-2025-09-15", "public-code-kertas-kerja-2026"),
      },
    ],
    indicators: [
      {
        id: "data-manajemen-asn",
        number: secondary("8.1", "public-code-kertas-kerja-2026"),
        subAspects: ["data-manajemen-asn"],
        name: { id: "Tujuh belas jenis data manajemen ASN", en: "Seventeen kinds of data" },
        levelTexts: secondary(
          {
            1: { id: "Sebagian digital", en: "Some are digital" },
            2: { id: "Semua digital", en: "All are digital" },
            3: {
              id: "Akurat, mutakhir, terintegrasi di dalam instansi",
              en: "Accurate, current, integrated within the body",
            },
            4: {
              id: "Dipakai untuk keputusan dan terintegrasi secara nasional",
              en: "Used for decisions and integrated nationally",
            },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
      {
        id: "layanan-digital",
        number: secondary("8.2", "public-code-kertas-kerja-2026"),
        subAspects: ["layanan-digital"],
        name: { id: "Enam jenis layanan digital", en: "Six kinds of digital service" },
        levelTexts: secondary(
          {
            1: { id: "Sebagian", en: "Some" },
            2: { id: "Semua", en: "All" },
            3: { id: "Aman dan/atau andal", en: "Secure and/or reliable" },
            4: { id: "Mudah, cepat, terintegrasi di dalam instansi", en: "Easy, fast, integrated within the body" },
          },
          "public-code-kertas-kerja-2026",
        ),
      },
    ],
  },
]);

/** The aspects of PermenPANRB 19/2025. */
export type Maturity2025AspectId = (typeof aspects)[number]["id"];
/** The items of the worksheet of 2026. */
export type Maturity2025IndicatorId = (typeof aspects)[number]["indicators"][number]["id"];
/** The categories of the draft of August 2025. */
export type Maturity2025CategoryId = "dasar" | "lanjutan" | "menengah" | "tinggi" | "maju";

/** As presented on 28 August 2025, before the regulation was set. The bounds have gaps: lower bounds decide. */
const draftCategories: readonly [
  MaturityCategory<Maturity2025CategoryId>,
  ...MaturityCategory<Maturity2025CategoryId>[],
] = /* @__PURE__ */ freeze([
  {
    id: "dasar",
    name: { id: "Dasar", en: "Basic" },
    from: secondary(0, "disway-2025-09-15"),
    printedTo: secondary(0.4, "disway-2025-09-15"),
  },
  {
    id: "lanjutan",
    name: { id: "Lanjutan", en: "Advancing" },
    from: secondary(0.41, "disway-2025-09-15"),
    printedTo: secondary(0.6, "disway-2025-09-15"),
  },
  {
    id: "menengah",
    name: { id: "Menengah", en: "Intermediate" },
    from: secondary(0.61, "disway-2025-09-15"),
    printedTo: secondary(0.8, "disway-2025-09-15"),
  },
  {
    id: "tinggi",
    name: { id: "Tinggi", en: "High" },
    from: secondary(0.81, "disway-2025-09-15"),
    printedTo: secondary(1, "disway-2025-09-15"),
  },
  {
    id: "maju",
    name: { id: "Maju", en: "Leading" },
    from: secondary(1, "disway-2025-09-15"),
    exclusive: true,
  },
]);

/**
 * The instrument of PermenPANRB 19/2025, as far as it is public: eight aspects, the 31 items of the worksheet of 2026
 * with the levels 0 to 4, and the parts of the index. The weights of seven aspects, the way from levels to maturity, the
 * survey's scale, the correction and the categories are not public, so that no index can be formed of it alone:
 * `unknownsOf` lists what is missing, and `completeInstrument` takes it from whoever holds the annex.
 *
 * Source: PermenPANRB 19/2025 Pasal 30 and Lampiran I (in part); pages of the ministries; the worksheet of 2026 as
 * transcribed in public code. How it was read: decision 0054-worksheet-of-2026.
 *
 * @example
 * ```ts
 * import { permenpanrb2025 } from "sistem-merit/instruments";
 *
 * permenpanrb2025.aspects.map(({ weightPercent }) => weightPercent?.value ?? "unknown").slice(0, 2); // → [10, "unknown"]
 * permenpanrb2025.aspects.flatMap(({ indicators }) => indicators).length; // → 31
 * permenpanrb2025.index.components.map(({ percent }) => percent.value); // → [75, 25]
 * ```
 */
export const permenpanrb2025: MaturityInstrument<
  Maturity2025AspectId,
  Maturity2025IndicatorId,
  Maturity2025CategoryId,
  "permenpanrb-19-2025"
> = /* @__PURE__ */ freeze({
  kind: "maturity",
  id: "permenpanrb-19-2025",
  name: {
    id: "Instrumen PermenPANRB 19/2025, kertas kerja 2026",
    en: "PermenPANRB 19/2025 instrument, worksheet of 2026",
  },
  regime: "permenpanrb-19-2025",
  principles: official(
    [
      { id: "kualifikasi", name: { id: "Kualifikasi", en: "Qualification" } },
      { id: "kompetensi", name: { id: "Kompetensi", en: "Competency" } },
      { id: "potensi", name: { id: "Potensi", en: "Potential" } },
      { id: "kinerja", name: { id: "Kinerja", en: "Performance" } },
      { id: "integritas-moralitas", name: { id: "Integritas dan moralitas", en: "Integrity and morality" } },
    ],
    { source: "permenpanrb-19-2025", article: "Pasal 2" },
    "jdih-kemenko-19-2025",
  ),
  stages: official(
    [
      { id: "penerapan", name: { id: "Penerapan", en: "Application" } },
      { id: "pengukuran", name: { id: "Pengukuran penerapan", en: "Measurement" } },
      { id: "pengawasan", name: { id: "Pengawasan penerapan", en: "Supervision" } },
      { id: "evaluasi", name: { id: "Evaluasi penerapan", en: "Evaluation" } },
      { id: "pembinaan", name: { id: "Pembinaan penerapan", en: "Guidance" } },
    ],
    "jdih-kemenko-19-2025",
  ),
  dimensions: secondary(
    [
      { id: "ketersediaan", name: { id: "Ketersediaan", en: "Availability" } },
      { id: "kualitas", name: { id: "Kualitas", en: "Quality" } },
      { id: "pemanfaatan", name: { id: "Pemanfaatan", en: "Use" } },
    ],
    "liputanmalam-161636",
  ),
  frequency: official({ id: "berkala", en: "periodic" }, "jdih-kemenko-19-2025"),
  worksheet: {
    title: secondary("Kertas Kerja Evaluasi Sistem Merit 2026", "public-code-kertas-kerja-2026"),
    opens: secondary("2026-08-05", "public-code-kertas-kerja-2026"),
    closes: secondary("2026-09-17", "public-code-kertas-kerja-2026"),
  },
  levels: secondary([0, 1, 2, 3, 4], "public-code-kertas-kerja-2026"),
  cumulative: {
    printed: secondary("most", "public-code-kertas-kerja-2026"),
    read: interpretation("all", "0054-worksheet-of-2026", "public-code-kertas-kerja-2026"),
  },
  /** The header counts 33, the sheet lists 31. */
  indicatorCount: secondary(33, "public-code-kertas-kerja-2026"),
  aspects,
  index: {
    // Both shares were described before the regulation was set. That the survey counts was confirmed after it.
    components: [
      {
        id: "maturitas",
        name: { id: "Maturitas penyelenggaraan sistem merit", en: "Maturity of the merit system" },
        percent: official(75, "kemenkum-bengkulu-2025-10-22", "disway-2025-09-15"),
      },
      {
        id: "kepuasan-keterikatan",
        name: { id: "Kepuasan dan keterikatan pegawai ASN", en: "Satisfaction and engagement of employees" },
        percent: official(25, "kemenkum-bengkulu-2025-10-22", "disway-2025-09-15", "liputanmalam-161636"),
      },
    ],
    order: interpretation("parts-correction-rounding", "0056-index-of-the-caller"),
    correctionSubjects: official(
      [
        {
          id: "pelanggaran-prinsip-meritokrasi",
          name: { id: "Pelanggaran prinsip meritokrasi", en: "Breaches of the principles of merit" },
        },
        { id: "penyelesaian-non-asn", name: { id: "Penyelesaian non-ASN", en: "Settlement of staff outside the ASN" } },
      ],
      "menpan-2025-08-28",
      "kemenkum-bengkulu-2025-10-22",
    ),
  },
  draft: {
    categories: draftCategories,
    weightPercent: { "digitalisasi-manajemen-asn": secondary(10, "disway-2025-09-15") },
  },
});

/* @__NO_SIDE_EFFECTS__ */
function defineAspects<const A extends string, const I extends string>(
  list: readonly MaturityAspect<A, I>[],
): readonly MaturityAspect<A, I>[] {
  return freeze(list);
}
