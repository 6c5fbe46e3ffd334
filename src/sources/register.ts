import { freeze } from "../core/freeze.js";
import type { Source } from "./source.js";

/* @__NO_SIDE_EFFECTS__ */
function defineRegister<Id extends string>(entries: Readonly<Record<Id, Source>>): Readonly<Record<Id, Source>> {
  return freeze(entries);
}

/**
 * Every source that a figure of the library cites. A date or a link that is not known is absent.
 * `grade` is what a figure may claim that rests on this source alone; a regulation whose text was not read has none.
 */
export const register = /* @__PURE__ */ defineRegister({
  // Legal instruments

  "uu-5-2014": {
    kind: "legal",
    number: "Undang-Undang Nomor 5 Tahun 2014",
    title: { id: "Aparatur Sipil Negara", en: "The State Civil Apparatus" },
    year: 2014,
    gazette: "LN 2014/6, TLN 5494",
    inForce: {
      from: { value: "2014-01-15", grade: "secondary", cite: [{ source: "tempo-uu-5-2014" }] },
      until: { value: "2023-10-30", grade: "secondary", cite: [{ source: "resume-uu-20-2023" }] },
    },
    addresses: [
      "https://adoc.pub/undang-undang-republik-indonesia-nomor-5-tahun-2014-tentang-0a3bdd484041dee779f74e69f9bf970242378.html",
    ],
  },
  "uu-20-2023": {
    kind: "legal",
    number: "Undang-Undang Nomor 20 Tahun 2023",
    title: { id: "Aparatur Sipil Negara", en: "The State Civil Apparatus" },
    year: 2023,
    gazette: "LN 2023/141, TLN 6897",
    inForce: { from: { value: "2023-10-31", grade: "official", cite: [{ source: "bpk-uu-20-2023" }] } },
    replaces: ["uu-5-2014"],
    addresses: ["https://peraturan.bpk.go.id/Search?p=1&tema=21"],
  },
  "pp-11-2017": {
    kind: "legal",
    number: "Peraturan Pemerintah Nomor 11 Tahun 2017",
    title: { id: "Manajemen Pegawai Negeri Sipil", en: "Management of Civil Servants" },
    year: 2017,
    gazette: "LN 2017/63, TLN 6037",
    inForce: { from: { value: "2017-04-07", grade: "secondary", cite: [{ source: "radarkaur-648494" }] } },
    addresses: ["https://id.scribd.com/document/680845260/Peraturan-BKN-Nomor-1-Tahun-2023"],
  },
  "permenpanrb-40-2018": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 40 Tahun 2018",
    title: {
      id: "Pedoman Sistem Merit dalam Manajemen Aparatur Sipil Negara",
      en: "Guide to the Merit System in the Management of the State Civil Apparatus",
    },
    year: 2018,
    gazette: "BN 2018/1252",
    inForce: {
      seen: {
        value: "2018-12-31",
        grade: "interpretation",
        cite: [{ source: "perkasn-3-2018" }, { source: "0051-which-rule-holds-on-a-day" }],
      },
      until: {
        value: "2025-12-30",
        grade: "interpretation",
        cite: [{ source: "permenpanrb-19-2025" }, { source: "0005-2025-under-the-2019-regime" }],
      },
    },
    addresses: ["https://weeweemagazine.blogspot.com/2011/09/permenpan-rb-no-40-tahun-2018-tentang.html"],
  },
  "perkasn-5-2017": {
    kind: "legal",
    number: "Peraturan KASN Nomor 5 Tahun 2017",
    title: {
      id: "Penilaian Mandiri Penerapan Sistem Merit dalam Manajemen Aparatur Sipil Negara di Lingkungan Instansi Pemerintah",
      en: "Self-Assessment of the Merit System in the Management of the State Civil Apparatus within Government Bodies",
    },
    year: 2017,
    grade: "regulation",
    addresses: ["https://www.scribd.com/document/456810493/PERKA-KASN-NO-5-TAHUN-2017-pdf"],
  },
  "perkasn-3-2018": {
    kind: "legal",
    number: "Peraturan KASN Nomor 3 Tahun 2018",
    title: {
      id: "Tata Cara Penilaian Mandiri Penerapan Sistem Merit dalam Manajemen Aparatur Sipil Negara di Lingkungan Instansi Pemerintah",
      en: "Procedure of the Self-Assessment of the Merit System in the Management of the State Civil Apparatus within Government Bodies",
    },
    year: 2018,
    grade: "regulation",
    addresses: ["https://id.scribd.com/document/624972791/2018peraturankasn003"],
  },
  "perkasn-9-2019": {
    kind: "legal",
    number: "Peraturan KASN Nomor 9 Tahun 2019",
    title: {
      id: "Tata Cara Penilaian Mandiri Penerapan Sistem Merit dalam Manajemen ASN di Instansi Pemerintah",
      en: "Procedure of the Self-Assessment of the Merit System in the Management of the State Civil Apparatus in Government Bodies",
    },
    year: 2019,
    inForce: {
      seen: {
        value: "2019-12-31",
        grade: "interpretation",
        cite: [{ source: "kasn-laporan-2019" }, { source: "0051-which-rule-holds-on-a-day" }],
      },
      until: {
        value: "2025-12-30",
        grade: "interpretation",
        cite: [{ source: "permenpanrb-19-2025" }, { source: "0051-which-rule-holds-on-a-day" }],
      },
    },
    addresses: ["https://id.scribd.com/document/521680372/Laporan-Kajian-Sistem-Merit-TA-2019"],
  },
  "permenpanrb-19-2025": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 19 Tahun 2025",
    title: {
      id: "Penyelenggaraan Sistem Merit dalam Manajemen Aparatur Sipil Negara",
      en: "The Merit System in the Management of the State Civil Apparatus",
    },
    year: 2025,
    grade: "regulation",
    inForce: {
      from: {
        value: "2025-12-31",
        grade: "interpretation",
        cite: [{ source: "permenpanrb-19-2025", article: "Pasal 30" }, { source: "0005-2025-under-the-2019-regime" }],
      },
    },
    replaces: ["permenpanrb-40-2018"],
    addresses: [
      "https://pasal.id/peraturan/permen/permenpanrb-no-19-tahun-2025/koreksi/9486909",
      "https://jdih.kemenkoinfra.go.id/permenpanrb-192025-penyelenggaraan-sistem-merit-dalam-manajemen-aparatur-sipil-negara",
    ],
  },
  "uu-11-2019": {
    kind: "legal",
    number: "Undang-Undang Nomor 11 Tahun 2019",
    title: {
      id: "Sistem Nasional Ilmu Pengetahuan dan Teknologi",
      en: "The National System of Science and Technology",
    },
    year: 2019,
    gazette: "LN 2019/148, TLN 6374",
    grade: "regulation",
    addresses: ["https://id.wikisource.org/wiki/Halaman:UU_Nomor_11_Tahun_2019.pdf/29"],
  },
  "permenpanrb-1-2023": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 1 Tahun 2023",
    title: { id: "Jabatan Fungsional", en: "Functional Posts" },
    year: 2023,
    grade: "regulation",
    addresses: ["https://fliphtml5.com/xtqsj/ulfq/Permen_PANRB_Nomor_1_Tahun_2023_230304_162045/84"],
  },
  "pp-17-2020": {
    kind: "legal",
    number: "Peraturan Pemerintah Nomor 17 Tahun 2020",
    title: {
      id: "Perubahan atas Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil",
      en: "Amendment of Government Regulation 11/2017 on the Management of Civil Servants",
    },
    year: 2020,
    gazette: "LN 2020/68, TLN 6477",
    grade: "regulation",
    addresses: ["https://online.flipbuilder.com/abgzo/gxvh/files/basic-html/page7.html"],
  },
  "perbkn-7-2023": {
    kind: "legal",
    number: "Peraturan BKN Nomor 7 Tahun 2023",
    title: { id: "Sistem Informasi Aparatur Sipil Negara", en: "The Information System of the State Civil Apparatus" },
    year: 2023,
    grade: "regulation",
    addresses: ["https://pasal.id/peraturan/perban/peraturan-bkn-no-7-tahun-2023"],
  },
  "uu-29-2007": {
    kind: "legal",
    number: "Undang-Undang Nomor 29 Tahun 2007",
    title: {
      id: "Pemerintahan Provinsi Daerah Khusus Ibukota Jakarta sebagai Ibukota Negara Kesatuan Republik Indonesia",
      en: "The Government of the Special Capital Region of Jakarta as the Capital of Indonesia",
    },
    year: 2007,
    gazette: "LN 2007/93, TLN 4744",
    grade: "regulation",
    addresses: [
      "https://pasal.id/en/peraturan/uu/uu-no-29-tahun-2007",
      "https://jdih.kemenkeu.go.id/download/de40c3a2-2697-4c1b-9a6b-7ac7915d22de/29TAHUN2007UU.HTM",
    ],
  },
  "uu-61-2024": {
    kind: "legal",
    number: "Undang-Undang Nomor 61 Tahun 2024",
    title: {
      id: "Perubahan atas Undang-Undang Nomor 39 Tahun 2008 tentang Kementerian Negara",
      en: "Amendment of Law 39/2008 on State Ministries",
    },
    year: 2024,
    inForce: { from: { value: "2024-10-15", grade: "secondary", cite: [{ source: "disway-uu-61-2024" }] } },
    addresses: [],
  },
  "permendagri-72-2019": {
    kind: "legal",
    number: "Peraturan Menteri Dalam Negeri Nomor 72 Tahun 2019",
    title: {
      id: "Kode dan Data Wilayah Administrasi Pemerintahan",
      en: "Codes and Data of the Regions of Government",
    },
    year: 2019,
    gazette: "BN 2019/1327",
    addresses: ["https://www.kemendagri.go.id/page/read/48/peraturan-menteri-dalam-negeri-no72-tahun-2019"],
  },
  "kepmendagri-146-1-4717-2020": {
    kind: "legal",
    number: "Keputusan Menteri Dalam Negeri Nomor 146.1-4717 Tahun 2020",
    title: {
      id: "Penetapan Nama, Kode, dan Jumlah Desa Seluruh Indonesia Tahun 2020",
      en: "Names, Codes and Number of the Villages of Indonesia in 2020",
    },
    year: 2020,
    addresses: [],
  },
  "permendagri-58-2021": {
    kind: "legal",
    number: "Peraturan Menteri Dalam Negeri Nomor 58 Tahun 2021",
    title: {
      id: "Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau",
      en: "Codes, Data of the Regions of Government, and Islands",
    },
    year: 2021,
    gazette: "BN 2021/1391",
    replaces: ["permendagri-72-2019"],
    addresses: ["https://paralegal.id/peraturan/peraturan-menteri-dalam-negeri-nomor-58-tahun-2021/"],
  },
  "kepmendagri-050-145-2022": {
    kind: "legal",
    number: "Keputusan Menteri Dalam Negeri Nomor 050-145 Tahun 2022",
    title: {
      id: "Pemberian Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau Tahun 2021",
      en: "Assignment of Codes, Data of the Regions of Government, and Islands in 2021",
    },
    year: 2022,
    addresses: [
      "https://www.kemendagri.go.id/arsip/detail/10857/keputusan-menteri-dalam-negeri-nomor-050145-tahun-2022-tentang-pemberian-kode-data-wilayah-administrasi-pemerintahan-dan-pulau-tahun-2021",
    ],
  },
  "kepmendagri-100-1-1-6117-2022": {
    kind: "legal",
    number: "Keputusan Menteri Dalam Negeri Nomor 100.1.1-6117 Tahun 2022",
    title: {
      id: "Pemberian dan Pemutakhiran Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau",
      en: "Assignment and Update of Codes, Data of the Regions of Government, and Islands",
    },
    year: 2022,
    replaces: ["kepmendagri-050-145-2022"],
    addresses: [],
  },
  "kepmendagri-300-2-2-2138-2025": {
    kind: "legal",
    number: "Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025",
    title: {
      id: "Pemberian dan Pemutakhiran Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau",
      en: "Assignment and Update of Codes, Data of the Regions of Government, and Islands",
    },
    year: 2025,
    replaces: ["kepmendagri-100-1-1-6117-2022"],
    addresses: ["https://www.inforegulasi.com/2025/11/link-download-kepmendagri-nomor-30022.html"],
  },
  "kepmendagri-300-2-2-2430-2025": {
    kind: "legal",
    number: "Keputusan Menteri Dalam Negeri Nomor 300.2.2-2430 Tahun 2025",
    title: {
      id: "Perubahan atas Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025",
      en: "Amendment of Decree 300.2.2-2138/2025 of the Minister of Home Affairs",
    },
    year: 2025,
    addresses: [],
  },
  "pp-94-2021": {
    kind: "legal",
    number: "Peraturan Pemerintah Nomor 94 Tahun 2021",
    title: { id: "Disiplin Pegawai Negeri Sipil", en: "Discipline of Civil Servants" },
    year: 2021,
    inForce: { from: { value: "2021-08-31", grade: "secondary", cite: [{ source: "kompastv-cpns-2021" }] } },
    addresses: ["https://nasional.kompas.com/read/2021/09/14/14122101/twitter.com"],
  },
  "permenpanrb-6-2022": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 6 Tahun 2022",
    title: {
      id: "Pengelolaan Kinerja Pegawai Aparatur Sipil Negara",
      en: "Performance Management of Employees of the State Civil Apparatus",
    },
    year: 2022,
    addresses: ["https://www.pustakawan.org/onmateri.php?id=20"],
  },
  "se-menpanrb-3-2023": {
    kind: "legal",
    number: "Surat Edaran Menteri PANRB Nomor 3 Tahun 2023",
    title: {
      id: "Tata Cara Penetapan Predikat Kinerja Pegawai Aparatur Sipil Negara",
      en: "Procedure for Setting the Performance Predicates of Employees of the State Civil Apparatus",
    },
    year: 2023,
    addresses: ["https://ainamulyana.com/2023/02/edaran-menpan-nomor-3-tahun-2023.html"],
  },
  "permenpanrb-88-2021": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 88 Tahun 2021",
    title: {
      id: "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
      en: "The Evaluation of the Performance Accountability of Government Bodies",
    },
    year: 2021,
    addresses: ["https://www.scribd.com/document/729232208/PERBUP-SAKIP"],
  },
  "permenpanrb-12-2015": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 12 Tahun 2015",
    title: {
      id: "Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah",
      en: "Guide to the Evaluation of the System of Performance Accountability of Government Bodies",
    },
    year: 2015,
    addresses: [
      "https://docplayer.info/31377097-Menteri-energi-dan-sumber-daya-mineral-republik-indonesia-peraturan-menteri-energi-dan-sumber-daya-mineral-republik-indonesia-nomor-17-tahun-2016.html",
    ],
  },
  "permenpanrb-38-2017": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 38 Tahun 2017",
    title: {
      id: "Standar Kompetensi Jabatan Aparatur Sipil Negara",
      en: "The Competency Standard of Posts of the State Civil Apparatus",
    },
    year: 2017,
    grade: "regulation",
    addresses: [
      "https://anyflip.com/xjznx/lauy/basic",
      "https://www.slideshare.net/punyasiapa/permenpan-nomor-38-tahun-2023-17pdf",
    ],
  },
  "peraturan-35-2020": {
    kind: "legal",
    number: "Berita Negara, Peraturan Nomor 35 Tahun 2020",
    title: {
      id: "Penyesuaian/Inpassing ke dalam JFKK; penerbitnya tidak terlihat dalam kutipan yang dibaca",
      en: "Inpassing to the functional post JFKK; its issuer is not visible in the excerpt that was read",
    },
    year: 2020,
    grade: "regulation",
    addresses: ["https://123dok.com/article/kelulusan-uji-kompetensi-tahun-tentang.z3j1vvmy"],
  },
  "perbrin-3-2023": {
    kind: "legal",
    number: "Peraturan BRIN Nomor 3 Tahun 2023",
    title: {
      id: "Penyelenggaraan Penilaian Kompetensi Aparatur Sipil Negara Badan Riset dan Inovasi Nasional",
      en: "Competency Assessment of the State Civil Apparatus of the National Research and Innovation Agency",
    },
    year: 2023,
    grade: "regulation",
    addresses: ["https://pasal.id/en/peraturan/perban/peraturan-brin-no-3-tahun-2023/koreksi/8011633"],
  },
  "permenkp-39-2023": {
    kind: "legal",
    number: "Peraturan Menteri Kelautan dan Perikanan Nomor 39 Tahun 2023",
    title: {
      id: "Penyelenggaraan Penilaian Kompetensi Aparatur Sipil Negara di Lingkungan Kementerian Kelautan dan Perikanan",
      en: "Competency Assessment of the State Civil Apparatus within the Ministry of Marine Affairs and Fisheries",
    },
    year: 2023,
    grade: "regulation",
    addresses: ["https://pasal.id/peraturan/permen/permenkkp-no-39-tahun-2023/koreksi/9638299"],
  },
  "permenpanrb-38-2018": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 38 Tahun 2018",
    title: {
      id: "Pengukuran Indeks Profesionalitas Aparatur Sipil Negara",
      en: "Measuring the Professionalism Index of the State Civil Apparatus",
    },
    year: 2018,
    addresses: ["https://id.scribd.com/document/505527199/Permenpan-No-38-Tahun-2018"],
  },
  "perbkn-8-2019": {
    kind: "legal",
    number: "Peraturan BKN Nomor 8 Tahun 2019",
    title: {
      id: "Pedoman Tata Cara dan Pelaksanaan Pengukuran Indeks Profesionalitas Aparatur Sipil Negara",
      en: "Guide to the Procedure of Measuring the Professionalism Index of the State Civil Apparatus",
    },
    year: 2019,
    grade: "regulation",
    inForce: { from: { value: "2019-05-15", grade: "secondary", cite: [{ source: "kontan-ip-asn" }] } },
    addresses: ["https://pasal.id/peraturan/perban/peraturan-bkn-no-8-tahun-2019/koreksi/8136604"],
  },
  "permenpanrb-3-2020": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 3 Tahun 2020",
    title: { id: "Manajemen Talenta Aparatur Sipil Negara", en: "Talent Management of the State Civil Apparatus" },
    year: 2020,
    addresses: ["https://inforegulasi.com/2020/02/peraturan-menpan-rb-atau-permenpan-rb.html"],
  },
  "permenpanrb-20-2025": {
    kind: "legal",
    number: "Peraturan Menteri PANRB Nomor 20 Tahun 2025",
    title: {
      id: "Perubahan atas Peraturan Menteri PANRB Nomor 3 Tahun 2020 tentang Manajemen Talenta Aparatur Sipil Negara",
      en: "Amendment of PANRB Regulation 3/2020 on Talent Management of the State Civil Apparatus",
    },
    year: 2025,
    grade: "regulation",
    addresses: [
      "https://pasal.id/en/peraturan/permen/permenpanrb-no-20-tahun-2025/koreksi/9419400",
      "https://www.ainamulyana.com/2026/01/peraturan-menteri-panrb-permenpan-rb.html",
    ],
  },
  "kepka-bkn-411-2025": {
    kind: "legal",
    number: "Keputusan Kepala BKN Nomor 411 Tahun 2025",
    title: {
      id: "Percepatan pembangunan dan penerapan manajemen talenta ASN",
      en: "Acceleration of building and applying talent management of civil servants",
    },
    year: 2025,
    inForce: {
      seen: {
        value: "2026-01-01",
        grade: "interpretation",
        cite: [{ source: "kepka-bkn-411-2025" }, { source: "0051-which-rule-holds-on-a-day" }],
      },
    },
    addresses: [
      "https://www.pusdiklatpemda.com/manajemen-kinerja-dan-talent-management-asn-pasca-kepka-bkn-no-411-2025",
    ],
  },
  "perpres-91-2024": {
    kind: "legal",
    number: "Peraturan Presiden Nomor 91 Tahun 2024",
    title: {
      id: "Perubahan atas Peraturan Presiden Nomor 47 Tahun 2021 tentang Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
      en: "Amendment of Presidential Regulation 47/2021 on the Ministry of State Apparatus",
    },
    year: 2024,
    inForce: {
      from: {
        value: "2024-08-23",
        grade: "interpretation",
        cite: [{ source: "clickindonesiainfo-2024-08-30" }, { source: "0050-from-kasn-to-bkn" }],
      },
    },
    addresses: [],
  },
  "perpres-92-2024": {
    kind: "legal",
    number: "Peraturan Presiden Nomor 92 Tahun 2024",
    title: { id: "Badan Kepegawaian Negara", en: "The National Civil Service Agency" },
    year: 2024,
    inForce: {
      from: {
        value: "2024-08-23",
        grade: "interpretation",
        cite: [{ source: "clickindonesiainfo-2024-08-30" }, { source: "0050-from-kasn-to-bkn" }],
      },
    },
    addresses: [],
  },
  "se-menpanrb-4-2024": {
    kind: "legal",
    number: "Surat Edaran Menteri PANRB Nomor 4 Tahun 2024",
    title: {
      id: "Pengalihan Pelaksanaan Pengawasan Sistem Merit dalam Manajemen ASN",
      en: "Hand-Over of the Supervision of the Merit System",
    },
    year: 2024,
    inForce: {
      from: {
        value: "2024-09-04",
        grade: "interpretation",
        cite: [{ source: "lampost-se-4-2024" }, { source: "0050-from-kasn-to-bkn" }],
      },
    },
    addresses: [],
  },
  "putusan-mk-121-puu-xxii-2024": {
    kind: "legal",
    number: "Putusan Mahkamah Konstitusi Nomor 121/PUU-XXII/2024",
    title: {
      id: "Pengujian Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
      en: "Review of Law 20/2023 on the State Civil Apparatus",
    },
    year: 2024,
    inForce: { from: { value: "2025-10-16", grade: "secondary", cite: [{ source: "towa-2025-10-16" }] } },
    addresses: [],
  },
  "pp-28-2018": {
    kind: "legal",
    number: "Peraturan Pemerintah Nomor 28 Tahun 2018",
    title: { id: "Kerja Sama Daerah", en: "Regional Cooperation" },
    year: 2018,
    grade: "regulation",
    addresses: ["https://peraturan.info/pp/2018/28"],
  },
  "permendagri-22-2020": {
    kind: "legal",
    number: "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020",
    title: {
      id: "Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga",
      en: "Procedure of Regional Cooperation with Other Regions and with Third Parties",
    },
    year: 2020,
    addresses: [
      "https://vdokumen.com/permendagri-nomor-22-tahun-2020-web-view-indonesia-nomor-5587-sebagaimana-telah.html",
    ],
  },
  "perpres-21-2023": {
    kind: "legal",
    number: "Peraturan Presiden Nomor 21 Tahun 2023",
    title: {
      id: "Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara",
      en: "Working Days and Working Hours of Government Bodies and Civil Servants",
    },
    year: 2023,
    addresses: [
      "https://nasional.kompas.com/read/2023/04/14/11353031/perpres-jam-kerja-asn-normal-375-jam-sepekan-ramadan-325-jam",
    ],
  },
  "perbgn-4-2025": {
    kind: "legal",
    number: "Peraturan Badan Gizi Nasional Nomor 4 Tahun 2025",
    title: {
      id: "Tata Cara Pemberian Tunjangan Kinerja Pegawai di Lingkungan Badan Gizi Nasional",
      en: "How the Performance Allowance Is Given to Employees of the National Nutrition Agency",
    },
    year: 2025,
    grade: "regulation",
    addresses: ["https://pasal.id/en/peraturan/perban/perbagi-4-2025/koreksi/4030514"],
  },
  "permentan-68-2012": {
    kind: "legal",
    number: "Peraturan Menteri Pertanian Nomor 68 Tahun 2012",
    title: {
      id: "Pedoman Pelaksanaan Pemberian Tunjangan Kinerja bagi Pegawai di Lingkungan Kementerian Pertanian (68/Permentan/OT.140/11/2012)",
      en: "Guide to Giving the Performance Allowance to Employees of the Ministry of Agriculture (68/Permentan/OT.140/11/2012)",
    },
    year: 2012,
    addresses: ["https://123dok.com/document/q06m429q-permentan-nomor-tahun-tunjangan-kinerja-pegawai-kementan.html"],
  },
  "perbup-tebo-1-2022": {
    kind: "legal",
    number: "Peraturan Bupati Tebo Nomor 1 Tahun 2022",
    title: { id: "Peraturan Bupati Tebo 1/2022", en: "Regulation of the Regent of Tebo 1/2022" },
    year: 2022,
    addresses: ["https://www.duasatu.net/2022/07/telat-absen-terjaring-razia-gabungan.html"],
  },
  "pp-12-2019": {
    kind: "legal",
    number: "Peraturan Pemerintah Nomor 12 Tahun 2019",
    title: { id: "Pengelolaan Keuangan Daerah", en: "Management of Regional Finance" },
    year: 2019,
    addresses: ["https://id.scribd.com/document/683822907/2023pb3328002-2"],
  },
  "permentan-20-2025": {
    kind: "legal",
    number: "Peraturan Menteri Pertanian Nomor 20 Tahun 2025",
    title: {
      id: "Pemberian Tunjangan Kinerja Pegawai di Lingkungan Kementerian Pertanian",
      en: "The Performance Allowance of Employees of the Ministry of Agriculture",
    },
    year: 2025,
    grade: "regulation",
    addresses: [
      "https://pasal.id/en/peraturan/permen/permentan-no-20-tahun-2025",
      "https://pasal.id/peraturan/permen/permentan-no-20-tahun-2025/koreksi/6522972",
    ],
  },
  "permenesdm-21-2014": {
    kind: "legal",
    number: "Peraturan Menteri Energi dan Sumber Daya Mineral Nomor 21 Tahun 2014",
    title: {
      id: "Pemberian Tunjangan Kinerja kepada Pegawai Negeri Sipil di Lingkungan Kementerian Energi dan Sumber Daya Mineral",
      en: "The Performance Allowance of Civil Servants of the Ministry of Energy and Mineral Resources",
    },
    year: 2014,
    grade: "regulation",
    addresses: ["https://www.pasal.id/peraturan/permen/permen-esdm-no-21-tahun-2014/koreksi/10570789"],
  },
  "perbapanas-23-2023": {
    kind: "legal",
    number: "Peraturan Badan Pangan Nasional Nomor 23 Tahun 2023",
    title: {
      id: "Tata Cara Pemberian Tunjangan Kinerja Pegawai di Lingkungan Badan Pangan Nasional",
      en: "How the Performance Allowance Is Given to Employees of the National Food Agency",
    },
    year: 2023,
    grade: "regulation",
    addresses: ["https://pasal.id/en/peraturan/perban/peraturan-bapanas-no-23-tahun-2023/koreksi/8010982"],
  },
  "perbppmi-2-2024": {
    kind: "legal",
    number: "Peraturan Badan Pelindungan Pekerja Migran Indonesia Nomor 2 Tahun 2024",
    title: {
      id: "Pemberian Tunjangan Kinerja Pegawai di Lingkungan Badan Pelindungan Pekerja Migran Indonesia",
      en: "The Performance Allowance of Employees of the Agency for the Protection of Migrant Workers",
    },
    year: 2024,
    grade: "regulation",
    addresses: [
      "https://pasal.id/en/peraturan/perban/peraturan-bppmi-no-2-tahun-2024/koreksi/7938868",
      "https://pasal.id/en/peraturan/perban/peraturan-bppmi-no-2-tahun-2024/koreksi/7938863",
      "https://www.pasal.id/peraturan/perban/peraturan-bppmi-no-2-tahun-2024/koreksi/7938932",
    ],
  },

  // Publications of official bodies

  "bpk-uu-20-2023": {
    kind: "publication",
    title: {
      id: "BPK, pangkalan data peraturan: UU 20/2023",
      en: "State audit board, database of regulations: Law 20/2023",
    },
    grade: "official",
    addresses: ["https://peraturan.bpk.go.id/Search?p=1&tema=21"],
  },
  "meritopedia-penilaian": {
    kind: "publication",
    title: {
      id: "KASN, Meritopedia: aspek dan penilaian sistem merit",
      en: "KASN, Meritopedia: aspects and assessment of the merit system",
    },
    grade: "official",
    addresses: ["https://meritopedia.kasn.go.id/tentang-sistem-merit/penilaian-sistem-merit"],
  },
  "kasn-laporan-2019": {
    kind: "publication",
    title: { id: "KASN, laporan penilaian sistem merit 2019", en: "KASN, report on the merit assessment of 2019" },
    grade: "official",
    addresses: ["https://id.scribd.com/document/521680372/Laporan-Kajian-Sistem-Merit-TA-2019"],
  },
  "perpusnas-2020-11-20": {
    kind: "publication",
    title: { id: "Perpusnas, 20 November 2020", en: "National Library, 20 November 2020" },
    date: "2020-11-20",
    grade: "official",
    addresses: ["https://www.perpusnas.go.id/news-detail.php?lang=en&id=201228102638eKTsyRB1ki"],
  },
  "kasn-bali-2021-03-03": {
    kind: "publication",
    title: { id: "KASN, Bali dan Denpasar, 3 Maret 2021", en: "KASN, Bali and Denpasar, 3 March 2021" },
    date: "2021-03-03",
    grade: "official",
    addresses: [
      "https://kasn.go.id/id/publikasi/kasn-serahkan-piagam-penilaian-sistem-merit-kepada-pemprov-bali-dan-pemkot-denpasar",
    ],
  },
  "kasn-kampar-2021-03": {
    kind: "publication",
    title: { id: "KASN, klarifikasi Kampar, Maret 2021", en: "KASN, clarification in Kampar, March 2021" },
    grade: "official",
    addresses: [
      "https://www.kasn.go.id/en/publikasi/clarification-of-independent-assessment-of-merit-system-of-kampar-regency:-kasn-encourages-collaboration",
    ],
  },
  "mk-2021-06-08": {
    kind: "publication",
    title: {
      id: "Mahkamah Konstitusi, paparan KASN, 8 Juni 2021",
      en: "Constitutional Court, presentation by KASN, 8 June 2021",
    },
    date: "2021-06-08",
    grade: "official",
    addresses: [
      "https://www.mkri.id/index.php?page=web.Berita&id=17339&menu=2",
      "https://en.mkri.id/news/details/2021-06-08/Implementation+of+Merit+System+in+Court+Deemed+%E2%80%9CVery+Good%E2%80%9D",
    ],
  },
  "kasn-sekadau-2021": {
    kind: "publication",
    title: { id: "KASN, verifikasi Sekadau, 2021", en: "KASN, verification in Sekadau, 2021" },
    grade: "official",
    addresses: [
      "https://kasn.go.id/index.php/id/publikasi/banyak-pangkas-jabatan-pengawas-pemkab-sekadau-harap-bisa-optimalkan-sistem-merit",
    ],
  },
  "kasn-muna-2021-08-30": {
    kind: "publication",
    title: { id: "KASN, Kabupaten Muna, 30 Agustus 2021", en: "KASN, Muna regency, 30 August 2021" },
    date: "2021-08-30",
    grade: "official",
    addresses: [
      "https://kasn.go.id/index.php/id/publikasi/tuntutan-dalam-membangun-sistem-merit-komitmen-dan-kolaborasi-lintas-sektor",
    ],
  },
  "kasn-batu-bara-2021-10-01": {
    kind: "publication",
    title: { id: "KASN, verifikasi Batu Bara, 1 Oktober 2021", en: "KASN, verification in Batu Bara, 1 October 2021" },
    date: "2021-10-01",
    grade: "official",
    addresses: [
      "https://www.kasn.go.id/index.php/id/publikasi/komisioner-kasn-sistem-merit-jamin-rasa-keadilan-bagi-asn",
    ],
  },
  "kasn-mandailing-natal-2021-10-19": {
    kind: "publication",
    title: {
      id: "KASN, verifikasi Mandailing Natal, 19 Oktober 2021",
      en: "KASN, verification in Mandailing Natal, 19 October 2021",
    },
    date: "2021-10-19",
    grade: "official",
    addresses: [
      "https://dev-website.kasn.go.id/id/publikasi/komisioner-kasn-pemkab-mandailing-natal-butuh-sinergi-lintas-sektor-untuk-capai-kategori-baik-sistem-merit",
    ],
  },
  "kasn-sulteng-2022-02-16": {
    kind: "publication",
    title: {
      id: "KASN, audiensi Sulawesi Tengah, 16 Februari 2022",
      en: "KASN, hearing in Central Sulawesi, 16 February 2022",
    },
    date: "2022-02-16",
    grade: "official",
    addresses: [
      "https://dev-website.kasn.go.id/id/publikasi/percepat-penerapan-sistem-merit-secara-nasional-kasn-gelar-audiensi-di-sulawesi-tengah",
    ],
  },
  "kasn-2022-02-17": {
    kind: "publication",
    title: {
      id: "KASN, strategi sistem merit, 17 Februari 2022",
      en: "KASN, strategy for the merit system, 17 February 2022",
    },
    date: "2022-02-17",
    grade: "official",
    addresses: ["https://medlin.kasn.go.id/strategi-kasn-optimalkan-penerapan-sistem-merit-di-instansi-pemerintah/"],
  },
  "kasn-pinrang-2022-04-11": {
    kind: "publication",
    title: { id: "KASN, evaluasi Pinrang, 11 April 2022", en: "KASN, evaluation of Pinrang, 11 April 2022" },
    date: "2022-04-11",
    grade: "official",
    addresses: [
      "https://kasn.go.id/index.php/id/publikasi/evaluasi-sistem-merit-di-pinrang-kasn-dorong-perbaikan-pada-aspek-promosi-dan-mutasi",
    ],
  },
  "kasn-2022-09-15": {
    kind: "publication",
    title: {
      id: "KASN, evaluasi Jawa Barat, 15 September 2022",
      en: "KASN, evaluation of West Java, 15 September 2022",
    },
    date: "2022-09-15",
    grade: "official",
    addresses: [
      "https://kasn.go.id/index.php/id/publikasi/sistem-merit-berhasil-tingkatkan-kinerja-pemprov-jawa-barat",
    ],
  },
  "mk-2023-12-07": {
    kind: "publication",
    title: {
      id: "Mahkamah Konstitusi, Anugerah Meritokrasi, 7 Desember 2023",
      en: "Constitutional Court, meritocracy award, 7 December 2023",
    },
    date: "2023-12-07",
    grade: "official",
    addresses: ["https://en.mkri.id/news/details/2023-12-07/Court_Receives_2023_KASN_Meritocracy_Award"],
  },
  "bkn-nip-slides": {
    kind: "publication",
    title: {
      id: "BKN, bahan diklat tentang Perka BKN 22/2007 (NIP)",
      en: "BKN, training slides on Perka BKN 22/2007 (NIP)",
    },
    grade: "official",
    addresses: ["https://text-id.123dok.com/document/yr2nk5jz-perka-bkn-nomor-22-tahun-2007-ttg-nip.html"],
  },
  "parigi-moutong-bup": {
    kind: "publication",
    title: {
      id: "BKPSDM Parigi Moutong, PP 11/2017 Pasal 239 dan 240",
      en: "Parigi Moutong personnel agency, PP 11/2017 Articles 239 and 240",
    },
    grade: "official",
    addresses: [
      "https://dirbkpsdm.parigimoutongkab.go.id/index.php/pemberhentian/dasar-pemberhentian/pemberhentian-karena-mencapai-batas-usia-pensiun",
    ],
  },
  "parigi-moutong-uu-5-2014": {
    kind: "publication",
    title: {
      id: "BKPSDM Parigi Moutong, UU 5/2014 Pasal 18",
      en: "Parigi Moutong personnel agency, Law 5/2014 Article 18",
    },
    grade: "official",
    addresses: ["https://dirbkpsdm.parigimoutongkab.go.id/index.php/17-uu-nomor-5-tahun-2014/140-pasal-18-ayat-4"],
  },
  "scribd-672887603": {
    kind: "publication",
    title: {
      id: "Paparan PermenPANRB 45/2022: kelas jabatan pelaksana",
      en: "Slides on PermenPANRB 45/2022: classes of executor posts",
    },
    grade: "official",
    addresses: ["https://id.scribd.com/document/672887603"],
  },
  "kopertis6-2954": {
    kind: "publication",
    title: {
      id: "Kopertis Wilayah VI, kenaikan jabatan dosen ke guru besar (mengutip UU 14/2005)",
      en: "Kopertis region VI, promotion of lecturers to professor (quotes Law 14/2005)",
    },
    grade: "official",
    addresses: [
      "https://kopertis6.or.id/jabatan-fungsional-dosen/2954-usul-kenaikan-jabatan-akademik-dosen-ke-guru-besarprofesor.html",
    ],
  },
  "dpr-jr-86": {
    kind: "publication",
    title: {
      id: "DPR, ringkasan Putusan MK 70/PUU-XX/2022",
      en: "House of Representatives, summary of MK decision 70/PUU-XX/2022",
    },
    grade: "official",
    addresses: ["https://puspanlakuu.dpr.go.id/produk/detail-info-judicial-review/id/86"],
  },
  "mkri-19197": {
    kind: "publication",
    title: {
      id: "Mahkamah Konstitusi, Putusan 37/PUU-XXI/2023 tentang usia pensiun jaksa",
      en: "Constitutional Court, decision 37/PUU-XXI/2023 on the retirement age of prosecutors",
    },
    grade: "official",
    addresses: ["https://www.mkri.id/index.php?page=web.Berita&id=19197&menu=2"],
  },
  "djbc-2022-05-30": {
    kind: "publication",
    title: {
      id: "Direktorat Jenderal Bea dan Cukai, paparan PP 94/2021, 30 Mei 2022",
      en: "Directorate General of Customs and Excise, slides on PP 94/2021, 30 May 2022",
    },
    date: "2022-05-30",
    grade: "official",
    addresses: ["https://anyflip.com/qdmcu/zkjh/basic"],
  },
  "paparan-pp-94-2021": {
    kind: "publication",
    title: {
      id: "Paparan PP 94/2021 tentang disiplin PNS",
      en: "Slides on PP 94/2021 on the discipline of civil servants",
    },
    grade: "official",
    addresses: ["https://www.slideshare.net/slideshow/paparan-pp-94-2021-tentang-disiplinppt/254517630"],
  },
  "kkp-2022-12-06": {
    kind: "publication",
    title: {
      id: "Direktorat Jenderal Perikanan Tangkap, sosialisasi kepegawaian, 6 Desember 2022",
      en: "Directorate General of Capture Fisheries, briefing on personnel rules, 6 December 2022",
    },
    date: "2022-12-06",
    grade: "official",
    addresses: ["https://id.scribd.com/presentation/642698495/20-SESDIT-MONEV-KEJAWANAN-6-Desember-2022-TBA-pptx"],
  },
  "bkn-konversi-predikat-2023": {
    kind: "publication",
    title: {
      id: "BKN, paparan Peraturan BKN 3/2023: konversi predikat kinerja ke angka kredit, 2023",
      en: "BKN, slides on Peraturan BKN 3/2023: from predicates to credit, 2023",
    },
    grade: "official",
    addresses: [
      "https://id.scribd.com/document/667706939/24072023-PPT-SOSIALISASI-PERBKN-NO-3-TAHUN-2023-Teknis-bu-ika1",
      "https://id.scribd.com/presentation/694983391/3-PERHITUNGAN-KONVERSI-PREDIKAT-KINERJA-PERBKN-NO-3-TAHUN-2023-TEKNIS",
      "https://id.scribd.com/presentation/695385622/PDF-Ppt-Sosialisasi-Perbkn-No-3-Tahun-2023-Teknis-Bu-Ika1-Compress",
    ],
  },
  "bkn-penyesuaian-ak-2023": {
    kind: "publication",
    title: {
      id: "BKN, penyesuaian angka kredit konvensional ke integrasi dan konversi predikat kinerja, 2023",
      en: "BKN, from conventional to integrated credit and the conversion of predicates, 2023",
    },
    grade: "official",
    addresses: ["https://id.scribd.com/document/712964724/Teknis-Penyesuaian-AK-dari-Konvensional-ke-Integrasi"],
  },
  "bkn-kebijakan-teknis-2023": {
    kind: "publication",
    title: {
      id: "BKN, kebijakan teknis Peraturan BKN 3/2023, 2023",
      en: "BKN, technical policy of Peraturan BKN 3/2023, 2023",
    },
    grade: "official",
    addresses: [
      "https://www.slideshare.net/WidarmaAtmaja/kebijakan-teknis-perka-bkn-no-3-tahun-2023-tentang-angka-kredit-kenaikan-pangkat-dan-jenjang-jf-3pdf",
    ],
  },
  "pintu-aceh-rb": {
    kind: "publication",
    title: {
      id: "Provinsi Aceh, tabel nilai Reformasi Birokrasi",
      en: "Aceh province, table of the bureaucratic-reform score",
    },
    grade: "official",
    addresses: ["https://pintu.acehprov.go.id"],
  },
  "infopublik-840161": {
    kind: "publication",
    title: {
      id: "InfoPublik, rata-rata nasional Indeks Profesionalitas ASN 2022-2023",
      en: "InfoPublik, national mean of the professionalism index 2022-2023",
    },
    grade: "official",
    addresses: ["https://infopublik.id/kategori/nusantara/840161/"],
  },
  "asn-ngawi-ip-asn": {
    kind: "publication",
    title: {
      id: "Wiki kepegawaian Kabupaten Ngawi, Indeks Profesionalitas ASN",
      en: "Personnel wiki of Ngawi regency, professionalism index",
    },
    grade: "official",
    addresses: ["https://wiki.asnngawi.id/indeks_profesionalitas_asn"],
  },
  "jdih-kemenko-19-2025": {
    kind: "publication",
    title: {
      id: "JDIH Kemenko Infrastruktur, halaman PermenPANRB 19/2025",
      en: "Legal database of the Coordinating Ministry for Infrastructure, page on PermenPANRB 19/2025",
    },
    grade: "official",
    addresses: [
      "https://jdih.kemenkoinfra.go.id/permenpanrb-192025-penyelenggaraan-sistem-merit-dalam-manajemen-aparatur-sipil-negara",
    ],
  },
  "menpan-2025-08-28": {
    kind: "publication",
    title: {
      id: "Kementerian PANRB, arah baru sistem merit, 28 Agustus 2025",
      en: "Ministry of Administrative Reform, the new direction of the merit system, 28 August 2025",
    },
    date: "2025-08-28",
    grade: "official",
    addresses: [
      "https://menpan.go.id/site/berita-terkini/arah-baru-sistem-merit-asn-fokus-pada-pelayanan-publik-hingga-mendukung-program-prioritas-presiden",
    ],
  },
  "kemenkum-bengkulu-2025-10-22": {
    kind: "publication",
    title: {
      id: "Kanwil Kementerian Hukum Bengkulu, BKN menjelaskan indeks sistem merit, 22 Oktober 2025",
      en: "Bengkulu office of the Ministry of Law, BKN explains the merit index, 22 October 2025",
    },
    date: "2025-10-22",
    grade: "official",
    addresses: [
      "https://bengkulu.kemenkum.go.id/berita-utama/dukung-asta-cita-presiden-kementerian-hukum-mantapkan-penerapan-sistem-merit-asn",
    ],
  },
  "bandung-ksdd": {
    kind: "publication",
    title: {
      id: "Pemerintah Kota Bandung, Kerja Sama Daerah dengan Daerah Lain",
      en: "City of Bandung, cooperation with other regions",
    },
    grade: "official",
    addresses: ["https://kerjasama.bandung.go.id/ksdn/ksdd"],
  },
  "paparan-permendagri-22-2020": {
    kind: "publication",
    title: {
      id: "Paparan sosialisasi Permendagri 22/2020",
      en: "Slides that present Home Affairs Regulation 22/2020",
    },
    grade: "official",
    addresses: [
      "https://www.slideshare.net/ssuserb251b71/tata-cara-dan-prosedur-kerja-sama-daerahpermendagri-2220201pdf",
    ],
  },
  "scribd-589808821": {
    kind: "publication",
    title: {
      id: "Kementerian Dalam Negeri, paparan penguatan alat kelengkapan DPRD: tugas dan wewenang DPRD",
      en: "Ministry of Home Affairs, slides on the bodies of the DPRD: its tasks and powers",
    },
    grade: "official",
    addresses: ["https://id.scribd.com/document/589808821/Materi-H2-penguatan-AKD-dan-optimalisasi-serapan-DPRD"],
  },
  "tasikmalayakota-693": {
    kind: "publication",
    title: {
      id: "Pemerintah Kota Tasikmalaya, PKS dengan Jawa Barat tentang manajemen ASN berbasis meritokrasi",
      en: "City of Tasikmalaya, PKS with West Java on merit-based management of civil servants",
    },
    grade: "official",
    addresses: ["https://portal.tasikmalayakota.go.id/index.php/q/berita_detail/693"],
  },
  "sulbar-spbe-grha-merit": {
    kind: "publication",
    title: {
      id: "Pemerintah Provinsi Sulawesi Barat, studi lapangan di BKD Jawa Barat",
      en: "Province of West Sulawesi, field study at West Java's BKD",
    },
    grade: "official",
    addresses: [
      "https://spbe.sulbarprov.go.id/post/akselerasi-birokrasi-berkualitas-dinas-kominfo-ikuti-field-study-pemprov-sulbar-terkait-manajemen-talenta-dan-merit-sistem-asn-di-bkd-prov-jawa-barat-1734399196",
    ],
  },
  "bkd-jabar-k-mob": {
    kind: "publication",
    title: { id: "BKD Jawa Barat, pengenalan K-Mob", en: "BKD of West Java, introduction of K-Mob" },
    grade: "official",
    addresses: ["https://bkd.jabarprov.go.id/berita/131-dengan-k-mob-"],
  },
  "bkd-jabar-siap-2019": {
    kind: "publication",
    title: { id: "BKD Jawa Barat, panduan SIAp versi 1, 2019", en: "BKD of West Java, manual of SIAp version 1, 2019" },
    grade: "official",
    addresses: [
      "https://vdocuments.site/aplikasi-sistem-informasi-aparatur-siap-panduan-penggunaan-aplikasi-sistem.html",
    ],
  },
  "disbun-jabar-2021-02-15": {
    kind: "publication",
    title: {
      id: "Dinas Perkebunan Provinsi Jawa Barat, penginputan aktivitas di TRK bagi CPNS, 15 Februari 2021",
      en: "Plantation office of West Java, entering activity in TRK for new civil servants, 15 February 2021",
    },
    date: "2021-02-15",
    grade: "official",
    addresses: [
      "https://disbun.jabarprov.go.id/post/view/664-id-urgensi-penginputan-aktivitas-di-trk-bagi-cpns-disbun-jabar",
    ],
  },
  "bkd-ntt-tim-tpp": {
    kind: "publication",
    title: {
      id: "BKD Provinsi NTT, rapat perdana tim TPP, sebagaimana disalin dalam kode publik",
      en: "BKD of NTT province, first meeting of the TPP team, as copied in public code",
    },
    grade: "official",
    addresses: ["https://github.com/below-1/squalid-shepherd"],
  },
  "bptp-banten-tunjangan-kinerja": {
    kind: "publication",
    title: {
      id: "BPTP Banten (Kementerian Pertanian), pengurangan tunjangan kinerja setiap bulan menurut Permentan 68/2012",
      en: "BPTP Banten (Ministry of Agriculture), monthly cuts of the performance allowance by Permentan 68/2012",
    },
    grade: "official",
    addresses: [
      "https://banten.litbang.pertanian.go.id/new/index.php/profil/kepegawaian/561-pengurangan-tunjangan-kinerja-setiap-bulan",
    ],
  },
  "bkpsdm-parigimoutong-cuti": {
    kind: "publication",
    title: {
      id: "BKPSDM Kabupaten Parigi Moutong, jenis cuti menurut PP 11/2017",
      en: "BKPSDM of Parigi Moutong regency, kinds of leave by PP 11/2017",
    },
    grade: "official",
    addresses: ["https://dirbkpsdm.parigimoutongkab.go.id/index.php/cuti"],
  },
  "setkab-tunjangan-bpk": {
    kind: "publication",
    title: {
      id: "Sekretariat Kabinet, tunjangan kinerja pegawai BPK menurut Perpres 188/2014",
      en: "Cabinet Secretariat, the performance allowance of BPK by Perpres 188/2014",
    },
    grade: "official",
    addresses: ["https://setkab.go.id/tunjangan-kinerja-pegawai-bpk-dari-rp-15-juta-rp-415-juta"],
  },
  "bkd-dki-tpp": {
    kind: "publication",
    title: {
      id: "BKD Provinsi DKI Jakarta, e-book penyebab terpotongnya TPP (Pergub 19/2020 dan 64/2020)",
      en: "BKD DKI Jakarta, e-book on what cuts the allowance (Pergub 19/2020 and 64/2020)",
    },
    grade: "official",
    addresses: ["https://id.scribd.com/document/638029839/20211104-EBook-Penyebab-Terpotongnya-TPP-NRH"],
  },

  // News, papers and public code

  "tempo-uu-5-2014": {
    kind: "publication",
    title: { id: "Tempo, pokok-pokok UU ASN", en: "Tempo, the main points of the civil-service law" },
    grade: "secondary",
    addresses: ["https://nasional.tempo.co/read/547493/aturan-penting-dalam-undang-undang-aparatur-sipil"],
  },
  "resume-uu-20-2023": {
    kind: "publication",
    title: { id: "Ringkasan UU 20/2023", en: "Summary of Law 20/2023" },
    grade: "secondary",
    addresses: ["https://id.scribd.com/document/706757631/Resume-UU-20-Tahun-2023"],
  },
  "metrokaltara-2018-12": {
    kind: "publication",
    title: { id: "Metro Kaltara, pemetaan KASN, Desember 2018", en: "Metro Kaltara, KASN's mapping, December 2018" },
    grade: "secondary",
    addresses: ["https://www.metrokaltara.com/terapkan-merit-system-kaltara-peringkat-14-nasional/"],
  },
  "radarbogor-2020-07-14": {
    kind: "publication",
    title: { id: "Radar Bogor, 14 Juli 2020", en: "Radar Bogor, 14 July 2020" },
    date: "2020-07-14",
    grade: "secondary",
    addresses: [
      "https://www.radarbogor.id/2020/07/14/berhasil-terapkan-sistem-merit-pemkot-bogor-raih-penghargaan-dari-kasn/2/?amp=1",
    ],
  },
  "suaranasional-2020-07-15": {
    kind: "publication",
    title: {
      id: "Suara Nasional, 15 Juli 2020: Kota Bogor, Keputusan KASN 12/KEP.KASN/C/I/2020",
      en: "Suara Nasional, 15 July 2020: Bogor, KASN decision 12/KEP.KASN/C/I/2020",
    },
    date: "2020-07-15",
    grade: "secondary",
    addresses: [
      "https://suaranasional.com/2020/07/15/pemkot-bogor-raih-penghargaan-dalam-menerapkan-sistem-merit-manajemen-asn",
    ],
  },
  "voi-2021-01-29": {
    kind: "publication",
    title: { id: "VOI, 29 Januari 2021", en: "VOI, 29 January 2021" },
    date: "2021-01-29",
    grade: "secondary",
    addresses: ["https://voi.id/en/news/29607"],
  },
  "suaramerdeka-2022-12": {
    kind: "publication",
    title: { id: "Suara Merdeka Solo, Sukoharjo, Desember 2022", en: "Suara Merdeka Solo, Sukoharjo, December 2022" },
    grade: "secondary",
    addresses: [
      "https://solo.suaramerdeka.com/solo-raya/pr-055941009/sempat-terpuruk-akhirnya-pemkab-sukoharjo-raih-anugerah-meritokrasi-kategori-baik",
    ],
  },
  "republika-2022-12-08": {
    kind: "publication",
    title: {
      id: "Republika, Anugerah Meritokrasi, 8 Desember 2022",
      en: "Republika, meritocracy award, 8 December 2022",
    },
    date: "2022-12-08",
    grade: "secondary",
    addresses: ["https://news.republika.co.id/berita/rmk8ee415/sistem-merit-akan-buat-asn-profesional"],
  },
  "wahananews-2024-02-18": {
    kind: "publication",
    title: {
      id: "WahanaNews Sultra, Ketua KASN, 18 Februari 2024",
      en: "WahanaNews Sultra, KASN's chair, 18 February 2024",
    },
    date: "2024-02-18",
    grade: "secondary",
    addresses: [
      "https://sultra.wahananews.co/utama/kasn-apresiasi-pj-gubernur-sultra-dongkrak-penerapan-sistem-merit-oFV4s8BlFs/0",
    ],
  },
  "garuda-2024": {
    kind: "publication",
    title: { id: "Abstrak artikel (Garuda), 2024", en: "Abstract of a paper (Garuda), 2024" },
    grade: "secondary",
    addresses: ["https://garuda.kemdiktisaintek.go.id/documents/detail/5993536"],
  },
  "unri-rokan-hulu": {
    kind: "publication",
    title: {
      id: "Tesis Universitas Riau, Rokan Hulu (abstrak)",
      en: "Thesis, University of Riau, Rokan Hulu (abstract)",
    },
    grade: "secondary",
    addresses: [
      "https://digilib.unri.ac.id/index.php/JOMFTEKNIK/article/view/www.github.com/js/index.php?id=92188&p=show_detail",
    ],
  },
  "123dok-subaspek": {
    kind: "publication",
    title: {
      id: '123dok, bagian "Subaspek Skor": uraian tingkat dua sub-aspek',
      en: '123dok, section "Subaspek Skor": level texts of two sub-aspects',
    },
    grade: "secondary",
    addresses: ["https://123dok.com/article/subaspek-skor-penerapan-sistem-merit-manajemen-kebijakan-asn.yngr6j40"],
  },
  "bp-batam-dashboard": {
    kind: "publication",
    title: {
      id: "Kode publik dasbor BP Batam: bobot aspek",
      en: "Public code of a BP Batam dashboard: aspect weights",
    },
    grade: "secondary",
    addresses: [],
  },
  "kejaksaan-2026-q1": {
    kind: "publication",
    title: {
      id: "Laporan kinerja Kejaksaan, triwulan I 2026, sebagaimana disalin dalam kode publik",
      en: "Performance report of the prosecution service, first quarter of 2026, as transcribed in public code",
    },
    grade: "secondary",
    addresses: [],
  },
  "indonesian-id-hex": {
    kind: "publication",
    title: {
      id: "Paket kode publik indonesian_id: NIP dan NI PPPK",
      en: "Public code, package indonesian_id: NIP and NI PPPK",
    },
    grade: "secondary",
    addresses: ["https://hex.pm/packages/indonesian_id"],
  },
  "suara-2025-10-02": {
    kind: "publication",
    title: { id: "Suara.com, susunan NI PPPK, 2 Oktober 2025", en: "Suara.com, layout of the NI PPPK, 2 October 2025" },
    date: "2025-10-02",
    grade: "secondary",
    addresses: [],
  },
  "rbtv-72478": {
    kind: "publication",
    title: { id: "RBTV, arti angka dalam NIP", en: "RBTV, what the digits of an NIP mean" },
    grade: "secondary",
    addresses: ["https://rbtv.disway.id/amp/72478"],
  },
  "swarawarta-2025-10-06": {
    kind: "publication",
    title: {
      id: "Swarawarta, nomor induk PPPK paruh waktu, 6 Oktober 2025",
      en: "Swarawarta, the number of part-time PPPK, 6 October 2025",
    },
    date: "2025-10-06",
    grade: "secondary",
    addresses: [],
  },
  "public-code-golongan": {
    kind: "publication",
    title: {
      id: "Kode publik (sedikitnya delapan): pangkat, golongan, dan id SIASN",
      en: "Public code (at least eight code bases): ranks, grades, and SIASN ids",
    },
    grade: "secondary",
    addresses: [],
  },
  "jadipppk-24615": {
    kind: "publication",
    title: { id: "JadiPPPK, golongan PPPK menurut pendidikan", en: "JadiPPPK, PPPK grades by education" },
    grade: "secondary",
    addresses: ["https://jadipppk.id/?p=24615"],
  },
  "poskota-2025-04-07": {
    kind: "publication",
    title: { id: "Poskota, golongan PPPK, 7 April 2025", en: "Poskota, PPPK grades, 7 April 2025" },
    date: "2025-04-07",
    grade: "secondary",
    addresses: [],
  },
  "sumeks-756610": {
    kind: "publication",
    title: {
      id: "Sumatera Ekspres, golongan PPPK menurut jenjang jabatan fungsional",
      en: "Sumatera Ekspres, PPPK grades by level of the functional post",
    },
    grade: "secondary",
    addresses: ["https://sumeks.disway.id/amp/756610"],
  },
  "rakyatdemokrasi-3928": {
    kind: "publication",
    title: { id: "Rakyat Demokrasi, mengutip UU 20/2023", en: "Rakyat Demokrasi, quoting Law 20/2023" },
    grade: "secondary",
    addresses: ["https://rakyatdemokrasi.org/baca-3928"],
  },
  "medcom-eselon": {
    kind: "publication",
    title: { id: "Medcom, apa itu eselon", en: "Medcom, what an echelon is" },
    grade: "secondary",
    addresses: ["https://www.medcom.id/nasional/peristiwa/5b2wYXVk-apa-itu-eselon-mengenal-jabatan-struktural-pns"],
  },
  "asnri-pasal-131": {
    kind: "publication",
    title: { id: "ASNRI, mengutip UU 5/2014 Pasal 131", en: "ASNRI, quoting Law 5/2014 Article 131" },
    grade: "secondary",
    addresses: ["https://asnri.com"],
  },
  "unpatti-permenpan-17-2013": {
    kind: "publication",
    title: {
      id: "Fakultas Hukum Universitas Pattimura, PermenPAN 17/2013 Pasal 6",
      en: "Law faculty of Pattimura University, PermenPAN 17/2013 Article 6",
    },
    grade: "secondary",
    addresses: ["https://fh.unpatti.ac.id/permenpan-no-172013-dosen-minimal-s2-profesor-wajib-tulis-karya-ilmiah"],
  },
  "scribd-47441825": {
    kind: "publication",
    title: {
      id: "Jenjang jabatan fungsional kesehatan, nama lama",
      en: "Levels of functional posts in health, by their old names",
    },
    grade: "secondary",
    addresses: ["https://id.scribd.com/doc/47441825/JENJANG-PANGKAT-JABFUNGKES"],
  },
  "radarkaur-648494": {
    kind: "publication",
    title: {
      id: "Radar Kaur, surat Kepala BKN tentang batas usia pensiun jabatan fungsional",
      en: "Radar Kaur, letter of the head of BKN on the retirement age of functional posts",
    },
    grade: "secondary",
    addresses: [
      "https://radarkaur.disway.id/amp/648494/aturan-baru-bkn-batas-usia-pensiun-pns-jabatan-fungsional-bukan-65-atau-60-tapi/16",
    ],
  },
  "garut-pr-2024-03-08": {
    kind: "publication",
    title: {
      id: "Pikiran Rakyat Garut, batas usia pensiun PNS dan PPPK, 8 Maret 2024",
      en: "Pikiran Rakyat Garut, retirement age of PNS and PPPK, 8 March 2024",
    },
    date: "2024-03-08",
    grade: "secondary",
    addresses: [
      "https://garut.pikiran-rakyat.com/nasional/pr-527814203/peraturan-baru-batas-usia-pensiun-pns-dan-pppk-joko-widodo-setujui-uu-asn-no-20-tahun-2023",
    ],
  },
  "detik-8059432": {
    kind: "publication",
    title: {
      id: "Detik, sejarah usia pensiun guru (sidang MK 12 Agustus 2025)",
      en: "Detik, history of the teachers' retirement age (court hearing of 12 August 2025)",
    },
    grade: "secondary",
    addresses: [
      "https://www.detik.com/edu/sekolah/d-8059432/usia-pensiun-guru-60-tahun-digugat-di-mk-begini-sejarah-pengaturannya",
    ],
  },
  "ngenelo-bup": {
    kind: "publication",
    title: {
      id: "Ngenelo dan Jambi Update, daftar batas usia pensiun dari BKN",
      en: "Ngenelo and Jambi Update, BKN's list of retirement ages",
    },
    grade: "secondary",
    addresses: ["https://ngenelo.net", "https://jambiupdate.co"],
  },
  "scribd-325450085": {
    kind: "publication",
    title: { id: "Tabel lama dasar pensiun PNS", en: "An older table of the bases of retirement" },
    grade: "secondary",
    addresses: ["https://www.scribd.com/document/325450085/Buku-Dasar-Pensiun-Pns"],
  },
  "narotama-uu-11-2019": {
    kind: "publication",
    title: {
      id: "Detik, sebagaimana disalin Universitas Narotama: UU 11/2019 diteken 13 Agustus 2019",
      en: "Detik, as copied by Narotama University: Law 11/2019 signed on 13 August 2019",
    },
    grade: "secondary",
    addresses: [
      "https://cella.staf.narotama.ac.id/berita/detail/27410-jokowi-teken-uu-sisnas-iptek,-peneliti-asing-ilegal-dihukum-2-tahun-penjara",
    ],
  },
  "detik-6471573": {
    kind: "publication",
    title: {
      id: "Detik, putusan MK tentang usia pensiun jaksa, 20 Desember 2022",
      en: "Detik, MK decision on the retirement age of prosecutors, 20 December 2022",
    },
    grade: "secondary",
    addresses: ["https://news.detik.com/berita/d-6471573/mk-batas-usia-pensiun-jaksa-60-tahun-berlaku-5-tahun-lagi"],
  },
  "kompas-2022-02-04": {
    kind: "publication",
    title: {
      id: "Kompas, batas usia pensiun hakim, 4 Februari 2022",
      en: "Kompas, retirement age of judges, 4 February 2022",
    },
    date: "2022-02-04",
    grade: "secondary",
    addresses: [],
  },
  "public-code-tmt-pensiun": {
    kind: "publication",
    title: { id: "Kode publik (tiga): TMT pensiun", en: "Public code (three code bases): the first day of retirement" },
    grade: "secondary",
    addresses: [],
  },
  "radarkepahiang-8512": {
    kind: "publication",
    title: { id: "Radar Kepahiang, PermenPANRB 6/2024 Pasal 23", en: "Radar Kepahiang, PermenPANRB 6/2024 Article 23" },
    grade: "secondary",
    addresses: [
      "https://radarkepahiang.bacakoran.co/amp/8512/permenpan-rb-6-berikut-syarat-honorer-mendaftar-pppk-2024",
    ],
  },
  "sindonews-2024-07-30": {
    kind: "publication",
    title: {
      id: "Sindonews, syarat CPNS dan PPPK, 30 Juli 2024",
      en: "Sindonews, requirements of CPNS and PPPK, 30 July 2024",
    },
    date: "2024-07-30",
    grade: "secondary",
    addresses: [
      "https://edukasi.sindonews.com/newsread/1425559/211/dibuka-agustus-ini-syarat-dan-aturan-terbaru-rekrutmen-cpns-dan-pppk-2024-1722312423",
    ],
  },
  "betv-20707": {
    kind: "publication",
    title: {
      id: "BETV, batas usia pelamar CPNS 2023 dan Keppres 17/2019",
      en: "BETV, applicants' ages of 2023 and Keppres 17/2019",
    },
    grade: "secondary",
    addresses: [
      "https://betv.disway.id/read/20707/info-cpns-2023-seleksi-dibuka-september-ternyata-segini-batas-usia-pelamar-terbaru/15",
    ],
  },
  "cahyadsn-wilayah": {
    kind: "publication",
    title: {
      id: "Repositori cahyadsn/wilayah: kode wilayah menurut Kepmendagri 300.2.2-2430/2025",
      en: "Repository cahyadsn/wilayah: region codes by Kepmendagri 300.2.2-2430/2025",
    },
    grade: "secondary",
    addresses: ["https://github.com/cahyadsn/wilayah"],
  },
  "kontan-uu-2-2024": {
    kind: "publication",
    title: {
      id: "Kontan, UU 2/2024 tentang Daerah Khusus Jakarta",
      en: "Kontan, Law 2/2024 on the Special Region of Jakarta",
    },
    grade: "secondary",
    addresses: ["https://amp.kontan.co.id/news/uu-dkj-tegaskan-gubernur-jakarta-tetap-dipilih-lewat-pilkada"],
  },
  "litex-kabinet-merah-putih": {
    kind: "publication",
    title: { id: "litex.co.id, Kabinet Merah Putih", en: "litex.co.id, the cabinet of 2024" },
    grade: "secondary",
    addresses: [],
  },
  "geosurvey-2024-10-21": {
    kind: "publication",
    title: {
      id: "Geosurvey, pelantikan 48 menteri, 21 Oktober 2024",
      en: "Geosurvey, 48 ministers sworn in, 21 October 2024",
    },
    date: "2024-10-21",
    grade: "secondary",
    addresses: ["https://geosurvey.co.id/?p=3695"],
  },
  "betangnews-2025-09-08": {
    kind: "publication",
    title: {
      id: "Betang News, kementerian baru, 8 September 2025",
      en: "Betang News, a new ministry, 8 September 2025",
    },
    date: "2025-09-08",
    grade: "secondary",
    addresses: [
      "https://betangnews.com/prabowo-lakukan-reshuffle-lima-menteri-diganti-dan-satu-kementerian-baru-dibentuk",
    ],
  },
  "disway-uu-61-2024": {
    kind: "publication",
    title: {
      id: "Harian Disway, UU 61/2024: Pasal 15 yang lama dan yang baru",
      en: "Harian Disway, Law 61/2024: the old and the new article 15",
    },
    grade: "secondary",
    addresses: [
      "https://harian.disway.id/amp/828886/jokowi-teken-uu-kementerian-prabowo-bebas-tentukan-jumlah-kementerian-mendatang",
    ],
  },
  "kompastv-cpns-2021": {
    kind: "publication",
    title: {
      id: "Kompas TV, aturan disiplin PNS juga berlaku bagi CPNS, 2021",
      en: "Kompas TV, the rules on discipline hold for candidates as well, 2021",
    },
    grade: "secondary",
    addresses: [
      "https://kompas.tv/nasional/212923/kemenpan-rb-sebut-aturan-disiplin-pns-juga-berlaku-bagi-cpns?page=2",
    ],
  },
  "naikpangkat-se-3-2023": {
    kind: "publication",
    title: {
      id: "Naik Pangkat, tiga tahap evaluasi kinerja menurut SE MenPANRB 3/2023",
      en: "Naik Pangkat, three steps of performance evaluation under SE MenPANRB 3/2023",
    },
    grade: "secondary",
    addresses: [
      "https://naikpangkat.com/se-terbaru-menpan-rb-tetapkan-3-tahap-evaluasi-kinerja-asn-harus-lebih-waspada/3",
    ],
  },
  "formulir-pak-integrasi": {
    kind: "publication",
    title: {
      id: "Formulir penghitungan angka kredit pada penilaian integrasi",
      en: "Form for reckoning integrated credit",
    },
    grade: "secondary",
    addresses: ["https://id.scribd.com/document/670544451/FORMULIR-PAK-INTEGRASI"],
  },
  "pak-konversi-guru": {
    kind: "publication",
    title: {
      id: "Formulir penetapan angka kredit konversi guru, dengan tabel nilai dasar",
      en: "Form of the converted credit of teachers, with a table of base values",
    },
    grade: "secondary",
    addresses: ["https://id.scribd.com/document/707496387/PAK-Konversi-NAMA-GURU-2"],
  },
  "public-code-predikat-kinerja": {
    kind: "publication",
    title: {
      id: "Kode publik: matriks predikat kinerja, sedikitnya lima yang sepakat",
      en: "Public code: the matrix of predicates, at least five that agree",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-angka-kredit": {
    kind: "publication",
    title: {
      id: "Kode publik: koefisien dan angka kredit kumulatif menurut jenjang",
      en: "Public code: coefficients and cumulative credit by level",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-disiplin-pns": {
    kind: "publication",
    title: {
      id: "Kode publik disiplin-pns: contoh kasus peraturan pelaksanaan PP 94/2021, sebagaimana disalin",
      en: "Public code disiplin-pns: cases of the rule that implements PP 94/2021, as transcribed",
    },
    grade: "secondary",
    addresses: ["https://github.com/wawannug/disiplin-pns"],
  },
  "public-code-sakip": {
    kind: "publication",
    title: {
      id: "Kode publik dan lembar kerja evaluasi AKIP (Provinsi NTT, RSUP Dr. M. Djamil): komponen dan predikat",
      en: "Public code and worksheets of the AKIP evaluation (NTT province, Dr. M. Djamil hospital): components and predicates",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-sakip-lke": {
    kind: "publication",
    title: {
      id: "Kode publik lembar kerja evaluasi AKIP: sub-komponen dan skala jawaban",
      en: "Public code of the AKIP worksheet: sub-components and the scale of answers",
    },
    grade: "secondary",
    addresses: [],
  },
  "sakip-drafter": {
    kind: "publication",
    title: {
      id: "Kode publik SAKIP_DRAFTER: lima komponen",
      en: "Public code SAKIP_DRAFTER: five components",
    },
    grade: "secondary",
    addresses: ["https://github.com/Syamsuddin/SAKIP_DRAFTER"],
  },
  "public-code-sakip-five": {
    kind: "publication",
    title: {
      id: "Kode publik rapor evaluasi SAKIP perangkat daerah dengan lima komponen",
      en: "Public code of a SAKIP report of regional offices with five components",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-competency": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi kompetensi ASN: sembilan kompetensi, tingkat 1 sampai 5",
      en: "Public code of competency applications: nine competencies, levels 1 to 5",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-assessment-center": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi asesmen: JPM dan kedua skalanya",
      en: "Public code of an assessment application: job-person match and its two scales",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-bkd-jatim": {
    kind: "publication",
    title: {
      id: "Kode publik tes potensi BKD Provinsi Jawa Timur: JPM sebagai jumlah dibagi jumlah",
      en: "Public code of the potential test of East Java's BKD: job-person match as sum over sum",
    },
    grade: "secondary",
    addresses: [],
  },
  "lelemuku-2019-06-12": {
    kind: "publication",
    title: {
      id: "Lelemuku, 12 Juni 2019: kutipan Peraturan BKN 8/2019",
      en: "Lelemuku, 12 June 2019: Peraturan BKN 8/2019 quoted",
    },
    date: "2019-06-12",
    grade: "secondary",
    addresses: ["https://lelemuku.com/2019/06/inilah-tata-cara-dan-pelaksanaan.html"],
  },
  "kontan-ip-asn": {
    kind: "publication",
    title: {
      id: "Kontan, rumus dan kategori Indeks Profesionalitas ASN",
      en: "Kontan, formula and categories of the professionalism index",
    },
    grade: "secondary",
    addresses: ["https://nasional.kontan.co.id/news/berikut-rumus-pengukuran-indeks-profesionalitas-asn?page=3"],
  },
  "pandebaik-ip-asn": {
    kind: "publication",
    title: {
      id: "pandebaik.com, nilai dimensi kompetensi Indeks Profesionalitas ASN",
      en: "pandebaik.com, values of the dimension competence of the professionalism index",
    },
    grade: "secondary",
    addresses: [],
  },
  "form-ip-asn-2020": {
    kind: "publication",
    title: {
      id: "Formulir pengukuran Indeks Profesionalitas ASN suatu instansi, 2020",
      en: "Form of an agency for measuring the professionalism index, 2020",
    },
    grade: "secondary",
    addresses: [],
  },
  "sim-ip-asn": {
    kind: "publication",
    title: {
      id: "Kode publik sim-ip-asn: nilai setiap jawaban",
      en: "Public code sim-ip-asn: the value of every answer",
    },
    grade: "secondary",
    addresses: ["https://github.com/feryanuar24/sim-ip-asn"],
  },
  "silka-pip": {
    kind: "publication",
    title: {
      id: "Kode publik SILKa, modul pengukuran Indeks Profesionalitas (Pip.php, Mpip.php)",
      en: "Public code SILKa, module that measures the professionalism index (Pip.php, Mpip.php)",
    },
    grade: "secondary",
    addresses: ["https://github.com/muhammadnorseputra/silka-server"],
  },
  "djbk-talent-pool": {
    kind: "publication",
    title: {
      id: "Kementerian PU, Ditjen Bina Konstruksi: Kerangka Talent Pool dan paparan manajemen talenta, dalam kode publik",
      en: "Ministry of Public Works, DG Construction Development: talent-pool framework and slides, in public code",
    },
    grade: "secondary",
    addresses: ["https://github.com/Praz-715/pupr-argo-dev"],
  },
  "public-code-talent-411": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi talenta yang mengacu ke Keputusan Kepala BKN 411/2025",
      en: "Public code of a talent app that credits BKN decision 411/2025",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-nine-boxes": {
    kind: "publication",
    title: {
      id: "Kode publik, sedikitnya enam, yang memuat sembilan kotak; empat di antaranya memuat rekomendasinya",
      en: "Public codes, six at least, that hold the nine boxes; four of them hold the recommendations",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-talent-cutoffs": {
    kind: "publication",
    title: {
      id: "Kode publik empat aplikasi talenta dengan batas yang berbeda-beda",
      en: "Public code of four talent apps, each with other cutoffs",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-aceh-barat-talent": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi talenta Aceh Barat, yang mengacu ke buku saku",
      en: "Public code of a talent app of Aceh Barat, which quotes a pocket book",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-dpd-talent": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi talenta Sekretariat Jenderal DPD RI",
      en: "Public code of a talent app of the Secretariat-General of DPD RI",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-kanreg-5-notes": {
    kind: "publication",
    title: {
      id: "Notula BKN Kantor Regional V tentang manajemen talenta, dalam kode publik",
      en: "Notes of a talent-management meeting of BKN's Regional Office V, in public code",
    },
    grade: "secondary",
    addresses: [],
  },
  "summarytube-bkn-simata": {
    kind: "publication",
    title: {
      id: "summarytube.com, transkrip paparan SIMATA oleh BKN",
      en: "summarytube.com, transcript of a BKN session on SIMATA",
    },
    grade: "secondary",
    addresses: [],
  },
  "majalahintrust-sijunjung": {
    kind: "publication",
    title: {
      id: "Majalah Intrust: Gubernur Jawa Barat kepada Kabupaten Sijunjung, tentang tiga calon terbaik",
      en: "Majalah Intrust: the Governor of West Java to Sijunjung regency, on the three best candidates",
    },
    grade: "secondary",
    addresses: ["https://majalahintrust.com/?p=34461"],
  },
  "disway-2025-09-15": {
    kind: "publication",
    title: {
      id: "Rakyat Bengkulu, rancangan indeks sistem merit menurut paparan Kementerian PANRB, 15 September 2025",
      en: "Rakyat Bengkulu, the draft of the merit index by a presentation of the ministry, 15 September 2025",
    },
    date: "2025-09-15",
    grade: "secondary",
    addresses: [
      "https://rakyatbengkulu.disway.id/amp/707423/penerapan-sistem-meritokrasi-dalam-pemberlakuan-gaji-tunggal-bagi-asn-di-indonesia-pada-tahun-2026/64",
    ],
  },
  "liputanmalam-161636": {
    kind: "publication",
    title: {
      id: "Liputan Malam, siaran pers Kementerian PANRB tentang PermenPANRB 19/2025, Maret 2026",
      en: "Liputan Malam, press release of the ministry on PermenPANRB 19/2025, March 2026",
    },
    grade: "secondary",
    addresses: [
      "https://liputanmalam.com/pemerintah-terbitkan-peraturan-baru-bersihkan-asn-dari-praktik-kkn-161636.html",
    ],
  },
  "public-code-kertas-kerja-2026": {
    kind: "publication",
    title: {
      id: "Kode publik: salinan Kertas Kerja Evaluasi Sistem Merit 2026",
      en: "Public code: a transcript of the merit-system worksheet of 2026",
    },
    grade: "secondary",
    addresses: [],
  },
  "clickindonesiainfo-2024-08-30": {
    kind: "publication",
    title: { id: "Clickindonesiainfo, 30 Agustus 2024", en: "Clickindonesiainfo, 30 August 2024" },
    date: "2024-08-30",
    grade: "secondary",
    addresses: ["https://clickindonesiainfo.id/2024/08/presiden-bubarkan-kasn-pengamat-mana.html"],
  },
  "lampost-se-4-2024": {
    kind: "publication",
    title: { id: "Lampung Post, SE Menteri PANRB 4/2024", en: "Lampung Post, circular 4/2024" },
    grade: "secondary",
    addresses: ["https://lampost.co/politik/jelang-kampanye-kemen-panrb-dan-bkn-kawal-netralitas-asn/"],
  },
  "kompas-2024-09-24": {
    kind: "publication",
    title: { id: "Kompas, 24 September 2024", en: "Kompas, 24 September 2024" },
    date: "2024-09-24",
    grade: "secondary",
    addresses: [
      "https://kilaskementerian.kompas.com/kementerian-panrb/read/2024/09/24/19002971/kunjungi-bkn-menpan-rb-pastikan-layanan-pengawasan-penerapan-sistem-merit",
    ],
  },
  "bangsaonline-141038": {
    kind: "publication",
    title: { id: "Bangsa Online, Kabupaten Gresik, 2024", en: "Bangsa Online, Gresik regency, 2024" },
    grade: "secondary",
    addresses: [
      "https://bangsaonline.com/berita/141038/berhasil-terapkan-sistem-merit-dalam-manajemen-asn-pemkab-gresik-raih-penghargaan-dari-bkn",
    ],
  },
  "towa-2025-10-16": {
    kind: "publication",
    title: { id: "Towa News, 16 Oktober 2025", en: "Towa News, 16 October 2025" },
    date: "2025-10-16",
    grade: "secondary",
    addresses: [
      "https://towa.co.id/postingan/mahkamah-konstitusi-perintahkan-pembentukan-lembaga-independen-pengawas-asn",
    ],
  },
  "indovoices-16760": {
    kind: "publication",
    title: {
      id: "IndoVoices: pokok-pokok PP 28/2018, dengan kutipan pasalnya",
      en: "IndoVoices: the main points of Government Regulation 28/2018, with articles quoted",
    },
    grade: "secondary",
    addresses: ["https://indovoices.com/?p=16760"],
  },
  "kompasiana-kerja-sama-daerah": {
    kind: "publication",
    title: { id: "Kompasiana, tata cara kerja sama daerah", en: "Kompasiana, the procedure of regional cooperation" },
    grade: "secondary",
    addresses: [
      "https://www.kompasiana.com/sumarlinjendelahukum/62956f69bb44864a754558b3/tata-cara-kerja-sama-daerah?page=3&page_images=1",
    ],
  },
  "pemkot-yogyakarta-ksd": {
    kind: "publication",
    title: {
      id: "Kode publik portal kerja sama Kota Yogyakarta: tanya jawab dan panduan menurut Permendagri 22/2020",
      en: "Public code of the cooperation portal of Yogyakarta: questions and guides under Home Affairs Regulation 22/2020",
    },
    grade: "secondary",
    addresses: ["https://github.com/kukuhnugrh/pemkot-app"],
  },
  "public-code-gunungkidul-kerja-sama": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi kerja sama Kabupaten Gunungkidul: alur, dan dua penanggung jawab per mitra",
      en: "Public code of the cooperation application of Gunungkidul: its steps, and two persons in charge per partner",
    },
    grade: "secondary",
    addresses: [],
  },
  "lugasmedia-2023-10-20": {
    kind: "publication",
    title: {
      id: "Lugas Media, 20 Oktober 2023: tugas TKKSD di Kutai Kartanegara",
      en: "Lugas Media, 20 October 2023: the tasks of the TKKSD in Kutai Kartanegara",
    },
    date: "2023-10-20",
    grade: "secondary",
    addresses: ["https://lugasmedia.com/2023/10/20/sekda-kukar-tegaskan-kerjasama-daerah-harus-sejalan-dengan-rpjmd"],
  },
  "teropongmedia-sijunjung": {
    kind: "publication",
    title: {
      id: "Teropong Media: Jawa Barat menghibahkan sistem merit kepada Kabupaten Sijunjung",
      en: "Teropong Media: West Java grants its merit system to Sijunjung regency",
    },
    grade: "secondary",
    addresses: ["https://teropongmedia.id/pemprov-jabar-hibahkan-sistem-merit-kepegawaian-ke-pemkab-sijunjung"],
  },
  "redaksirakyat-2023-02-20": {
    kind: "publication",
    title: {
      id: "Redaksi Rakyat, 20 Februari 2023: Sulawesi Tengah belajar dari Jawa Barat",
      en: "Redaksi Rakyat, 20 February 2023: Central Sulawesi learns from West Java",
    },
    date: "2023-02-20",
    grade: "secondary",
    addresses: ["https://redaksirakyat.id/2023/02/20/pemprov-sulteng-patut-belajar-dari-jawa-barat/"],
  },
  "gemasulawesi-8533": {
    kind: "publication",
    title: {
      id: "Gema Sulawesi: Sulawesi Tengah dan Jawa Barat bekerja sama dalam sistem merit",
      en: "Gema Sulawesi: Central Sulawesi and West Java cooperate on the merit system",
    },
    grade: "secondary",
    addresses: [
      "https://www.gemasulawesi.com/id/daerah/8533/sulteng-dan-jabar-kerjasama-dalam-pelaksanaan-sistem-merit",
    ],
  },
  "metrosulawesi-k-mob": {
    kind: "publication",
    title: {
      id: "Metro Sulawesi: K-Mob di sekretariat Sulawesi Tengah, evaluasi 4 November 2024",
      en: "Metro Sulawesi: K-Mob at the secretariat of Central Sulawesi, evaluation of 4 November 2024",
    },
    grade: "secondary",
    addresses: ["https://metrosulawesi.net/berita/detail/berdasarkan-kmob-tingkat-kehadiran-asn-dan-phl-minim"],
  },
  "politikal-samarinda": {
    kind: "publication",
    title: {
      id: "Politikal: Kota Samarinda hendak menerapkan sistem merit",
      en: "Politikal: the city of Samarinda is going to apply the merit system",
    },
    grade: "secondary",
    addresses: [
      "https://politikal.id/index.php/pemkot-samarinda-bakal-terapkan-sistem-merit-untuk-promosi-jabatan-asn?page=1",
    ],
  },
  "detikrakyat-kasn": {
    kind: "publication",
    title: {
      id: "Detik Rakyat: MoU Jawa Barat dengan KASN tentang Center of Excellence",
      en: "Detik Rakyat: MoU of West Java with KASN on a Center of Excellence",
    },
    grade: "secondary",
    addresses: ["https://detikrakyat.id/pemprov-jabar-teken-mou-dengan-ksan/"],
  },
  "detik-6901262": {
    kind: "publication",
    title: {
      id: "detikJabar, 29 Agustus 2023: sebelas daerah bekerja sama dengan Jawa Barat",
      en: "detikJabar, 29 August 2023: eleven regions cooperate with West Java",
    },
    grade: "secondary",
    addresses: [
      "https://www.detik.com/jabar/berita/d-6901262/digitalisasi-jadi-tulang-punggung-reformasi-birokrasi-pemprov-jabar",
    ],
  },
  "halosultra-42293": {
    kind: "publication",
    title: {
      id: "Halo Sultra: rancangan Nota Kesepahaman dan PKS Kota Kendari",
      en: "Halo Sultra: the draft Nota Kesepahaman and PKS of the city of Kendari",
    },
    grade: "secondary",
    addresses: ["https://www.halosultra.com/?p=42293"],
  },
  "suaraindonesianews-dpd-ri": {
    kind: "publication",
    title: {
      id: "Suara Indonesia News: Jawa Barat dan DPD RI bersinergi dalam sistem merit",
      en: "Suara Indonesia News: West Java and the DPD join forces on the merit system",
    },
    grade: "secondary",
    addresses: [
      "https://suaraindonesianews.com/news/pemdaprov-jabar-dpd-ri-sepakat-perkuat-sistem-merit-asn",
      "https://mediaseruni.id/jawa-barat-dan-dpd-ri-sepakat-dorong-sistem-merit-untuk-asn",
    ],
  },
  "kompas-2019-02-12": {
    kind: "publication",
    title: {
      id: "Kompas, swafoto sebagai bukti kehadiran PNS Jawa Barat, 12 Februari 2019",
      en: "Kompas, selfies as proof of presence in West Java, 12 February 2019",
    },
    date: "2019-02-12",
    grade: "secondary",
    addresses: ["https://regional.kompas.com/read/2019/02/12/12002161/selfie-jadi-bukti-kehadiran-pns-di-jabar"],
  },
  "harapanrakyat-k-mob": {
    kind: "publication",
    title: { id: "Harapan Rakyat, uji coba K-Mob, Maret 2019", en: "Harapan Rakyat, trial of K-Mob, March 2019" },
    grade: "secondary",
    addresses: ["https://harapanrakyat.com/?p=123062"],
  },
  "cdk8jabar-k-mob": {
    kind: "publication",
    title: {
      id: "Blog pegawai CDK VIII Jawa Barat tentang K-Mob, Februari 2019",
      en: "Blog of an employee in West Java on K-Mob, February 2019",
    },
    grade: "secondary",
    addresses: ["https://cdk8jabar.blogspot.com/2019/02/k-mob-ohk-mob.html"],
  },
  "majalahsora-2021-05-17": {
    kind: "publication",
    title: {
      id: "Majalah Sora, kehadiran ASN Jawa Barat, 17 Mei 2021",
      en: "Majalah Sora, attendance in West Java, 17 May 2021",
    },
    date: "2021-05-17",
    grade: "secondary",
    addresses: ["https://majalahsora.com/?p=36999"],
  },
  "jabartoday-k-mob": {
    kind: "publication",
    title: {
      id: "Jabar Today, tingkat kehadiran ASN di hari pertama kerja, Mei 2021",
      en: "Jabar Today, attendance on the first day of work, May 2021",
    },
    grade: "secondary",
    addresses: ["https://jabartoday.com/tinggi-tingkat-kehadiran-asn-di-hari-pertama-kerja/"],
  },
  "zonapriangan-2021-05-19": {
    kind: "publication",
    title: { id: "Zona Priangan, K-Mob, 19 Mei 2021", en: "Zona Priangan, K-Mob, 19 May 2021" },
    date: "2021-05-19",
    grade: "secondary",
    addresses: ["https://zonapriangan.pikiran-rakyat.com/seputar-priangan/pr-461931739/"],
  },
  "inilahkoran-trk-k-mob": {
    kind: "publication",
    title: {
      id: "Inilah Koran dan Trans Indonesia, DPRD Jawa Barat tentang TRK dan K-Mob, September 2021",
      en: "Inilah Koran and Trans Indonesia, West Java's DPRD on TRK and K-Mob, September 2021",
    },
    grade: "secondary",
    addresses: [
      "https://www.inilahkoran.com/jabar-juara/pr-1181280184/dprd-jabar-minta-aplikasi-trk-dan-k-mob-bagi-asn-berjalan-maksimal",
      "https://transindonesia.co/2021/09/24/aplikasi-kinerja-asn-jadi-sorotan-dprd-jabar",
    ],
  },
  "republika-e-rk-2019": {
    kind: "publication",
    title: { id: "Republika, e-RK Jawa Barat, Oktober 2019", en: "Republika, West Java's e-RK, October 2019" },
    grade: "secondary",
    addresses: [
      "https://fbeta.republika.co.id/berita/pz58u3423/tahun-depan-tunjangan-asn-jabar-naik-bkd-terapkan-ekinerja",
    ],
  },
  "tribunjabar-2020-01-12": {
    kind: "publication",
    title: {
      id: "Tribun Jabar, Tunjangan Remunerasi Kerja, 12 Januari 2020",
      en: "Tribun Jabar, Tunjangan Remunerasi Kerja, 12 January 2020",
    },
    date: "2020-01-12",
    grade: "secondary",
    addresses: [
      "https://jabar.tribunnews.com/2020/01/12/tunjangan-remunerasi-kerja-akan-tentukan-besaran-masing-masing-tunjangan-penghasilan-pegawai",
    ],
  },
  "mediaadvokasi-2020-01": {
    kind: "publication",
    title: {
      id: "Media Advokasi, pidato Gubernur Jawa Barat tentang TRK, 14 Januari 2020",
      en: "Media Advokasi, speech of the Governor of West Java on TRK, 14 January 2020",
    },
    grade: "secondary",
    addresses: ["https://mediaadvokasi.id/2020/01/gubernur-jawa-barat-naikkan-tpp-asn.html"],
  },
  "liputanjabar-2020-01": {
    kind: "publication",
    title: {
      id: "Liputan Jabar, ketentuan kenaikan TRK bagi ASN Jawa Barat, Januari 2020",
      en: "Liputan Jabar, the rules of TRK in West Java, January 2020",
    },
    grade: "secondary",
    addresses: ["https://liputanjabar.com/2020/01/ketentuan-kenaikan-trk-bagi-asn-di.html"],
  },
  "majalahsora-trk-2020-01": {
    kind: "publication",
    title: {
      id: "Majalah Sora, TRK bagi tenaga kependidikan SMA dan SMK Jawa Barat, Januari 2020",
      en: "Majalah Sora, TRK for school staff of West Java, January 2020",
    },
    grade: "secondary",
    addresses: [
      "https://majalahsora.com/sukadi-sekretaris-mkktu-sedang-merumuskan-poin-isian-trk-tenaga-kependidikan-sma-smk-jabar/",
    ],
  },
  "kompas-2022-04-30": {
    kind: "publication",
    title: {
      id: "Kompas, Jawa Barat provinsi terbaik PPD 2022 (SIM Jawara), 30 April 2022",
      en: "Kompas, West Java best province of PPD 2022 (SIM Jawara), 30 April 2022",
    },
    date: "2022-04-30",
    grade: "secondary",
    addresses: [
      "https://kilasdaerah.kompas.com/jawa-barat/read/2022/04/30/12191151/pemprov-jabar-jadi-provinsi-terbaik-ajang-ppd-2022",
    ],
  },
  "expatlife-sim-jawara": {
    kind: "publication",
    title: {
      id: "Expat Life Indonesia, Jawa Barat terbaik dalam pembangunan daerah 2022",
      en: "Expat Life Indonesia, West Java best in regional development of 2022",
    },
    grade: "secondary",
    addresses: ["https://expatlifeindonesia.com/west-java-won-best-regional-development-2022/"],
  },
  "swarajabbar-2022-12-08": {
    kind: "publication",
    title: {
      id: "Swara Jabbar, Anugerah Meritokrasi Jawa Barat, 8 Desember 2022",
      en: "Swara Jabbar, West Java's meritocracy award, 8 December 2022",
    },
    date: "2022-12-08",
    grade: "secondary",
    addresses: [
      "https://swarajabbarnews.com/2022/12/08/pemda-provinsi-jabar-raih-anugerah-meritokrasi-2022-kategori-sangat-baik/",
    ],
  },
  "fokusjabar-grha-merit": {
    kind: "publication",
    title: {
      id: "Fokus Jabar dan GINews TV, peresmian Grha Merit System, September 2024",
      en: "Fokus Jabar and GINews TV, opening of the Grha Merit System, September 2024",
    },
    grade: "secondary",
    addresses: [
      "https://fokusjabar.id/2024/09/26/bey-machmudin-resmikan-grha-merit-system-sebagai-pusat-implementasi-merit-di-indonesia",
      "https://ginewstvinvestigasi.com/2024/09/27/bey-machmudin-resmikan-graha-merit-system-sebagai-pusat-implementasi-sistem-merit-yang-efektif-di-indonesia",
    ],
  },
  "public-code-jabar-apps": {
    kind: "publication",
    title: {
      id: "Kode publik: inventaris aplikasi Provinsi Jawa Barat dengan pemilik dan alamatnya",
      en: "Public code: inventory of West Java's applications with owner and address",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-siap-client": {
    kind: "publication",
    title: {
      id: "Kode publik: klien SIAP, rincian pegawai menurut NIP",
      en: "Public code: a client of SIAP, details of an employee by NIP",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-k-mob-monitor": {
    kind: "publication",
    title: {
      id: "Kode publik: pemantau kehadiran harian K-Mob lewat API integrasi SIAP (dibaca untuk bentuk datanya saja)",
      en: "Public code: monitor of daily K-Mob attendance over SIAP's integration API (read for the shape of the record only)",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-trk-form": {
    kind: "publication",
    title: { id: "Kode publik: pengisi formulir aktivitas TRK", en: "Public code: filler of the activity form of TRK" },
    grade: "secondary",
    addresses: [],
  },
  "public-code-trk-behaviour": {
    kind: "publication",
    title: {
      id: "Kode publik: halaman reviu perilaku dan reviu sejawat TRK",
      en: "Public code: pages of behaviour and peer review of TRK",
    },
    grade: "secondary",
    addresses: [],
  },
  "siaptuba-web": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi Kabupaten Tulang Bawang: rumus pengurangan TPP",
      en: "Public code of an app of Tulang Bawang regency: the formula of the cuts of the allowance",
    },
    grade: "secondary",
    addresses: ["https://github.com/diskominfotuba/siaptuba-web"],
  },
  "msmunir-tunjangan-kinerja-2013": {
    kind: "publication",
    title: {
      id: "Blog, Maret 2013: kutipan Pasal 10 dan 11 aturan tunjangan kinerja suatu kementerian",
      en: "Blog, March 2013: articles 10 and 11 of a ministry's rule of the performance allowance, quoted",
    },
    grade: "secondary",
    addresses: ["https://msmunir-ina.blogspot.com/2013/03/ketentuan-pemotongan-tunjangan-kinerja.html"],
  },
  "duasatu-tebo-2022": {
    kind: "publication",
    title: {
      id: "duasatu.net, Juli 2022: potongan keterlambatan di Kabupaten Tebo",
      en: "duasatu.net, July 2022: cuts for lateness in Tebo regency",
    },
    grade: "secondary",
    addresses: ["https://www.duasatu.net/2022/07/telat-absen-terjaring-razia-gabungan.html"],
  },
  "jambiindependent-29594": {
    kind: "publication",
    title: {
      id: "Jambi Independent, wajib 37,5 jam dalam seminggu",
      en: "Jambi Independent, 37.5 hours a week are due",
    },
    grade: "secondary",
    addresses: [
      "https://jambiindependent.bacakoran.co/amp/29594/wajib-penuhi-375-jam-dalam-seminggu-ketidakhadiran-bisa-berujung-pemecatan",
    ],
  },
  "kompas-2023-04-14": {
    kind: "publication",
    title: {
      id: "Kompas, 14 April 2023: Perpres 21/2023 tentang jam kerja ASN",
      en: "Kompas, 14 April 2023: Perpres 21/2023 on working hours of civil servants",
    },
    date: "2023-04-14",
    grade: "secondary",
    addresses: [
      "https://nasional.kompas.com/read/2023/04/14/11353031/perpres-jam-kerja-asn-normal-375-jam-sepekan-ramadan-325-jam",
    ],
  },
  "tribun-babel-2022-09-05": {
    kind: "publication",
    title: {
      id: "Tribun Bangka Belitung, kenaikan TPP ASN dan kriteria PP 12/2019, 5 September 2022",
      en: "Tribun Bangka Belitung, the rise of TPP and the criteria of PP 12/2019, 5 September 2022",
    },
    date: "2022-09-05",
    grade: "secondary",
    addresses: ["https://babel.tribunnews.com/amp/2022/09/05/kenaikan-tpp-asn-tunggu-persetujuan-kemendagri?page=2"],
  },
  "public-code-tpp-2021": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi TPP suatu pemerintah daerah: lembar TPP Januari 2021",
      en: "Public code of a TPP app of a local government: TPP sheet of January 2021",
    },
    grade: "secondary",
    addresses: [],
  },
  "simasganteng-tpp-2023": {
    kind: "publication",
    title: {
      id: "Kode publik aplikasi BKD: cetakan perhitungan TPP 2023",
      en: "Public code of an app of a personnel agency: printed calculation of TPP, 2023",
    },
    grade: "secondary",
    addresses: ["https://github.com/binpegbkd/simasgantengv2-user"],
  },
  "public-code-siasn": {
    kind: "publication",
    title: {
      id: "Kode publik klien layanan web SIASN, lebih dari sepuluh, antara lain laravel-siasn-simpeg (Juli 2024) dan ws-siasn-php: nama isian dan kode",
      en: "Public code of clients of the SIASN web service, more than ten, among them laravel-siasn-simpeg (July 2024) and ws-siasn-php: names of fields and codes",
    },
    grade: "secondary",
    addresses: ["https://github.com/kanekescom/laravel-siasn-simpeg", "https://github.com/black-coffee04/ws-siasn-php"],
  },
  "public-code-tk-pendidikan": {
    kind: "publication",
    title: {
      id: "Kode publik (sedikitnya empat): nama tingkat pendidikan BKN",
      en: "Public code (at least four code bases): BKN's names of the levels of education",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-latihan-struktural": {
    kind: "publication",
    title: {
      id: "Kode publik (empat): nama latihan struktural SIASN; satu di antaranya dengan tingkat eselonnya",
      en: "Public code (four code bases): SIASN's names of structural training; one of them with its echelon",
    },
    grade: "secondary",
    addresses: [],
  },
  "public-code-jenis-diklat": {
    kind: "publication",
    title: {
      id: "Kode publik: jenis diklat SIASN",
      en: "Public code: SIASN's kinds of training",
    },
    grade: "secondary",
    addresses: [],
  },

  // Decision records of this library

  "0001-points-decide-the-category": {
    kind: "decision",
    title: { id: "Kategori mengikuti nilai, bukan indeks", en: "The category follows the points, not the index" },
    grade: "interpretation",
    addresses: ["docs/decisions/0001-points-decide-the-category.md"],
  },
  "0002-two-score-sheets": {
    kind: "decision",
    title: {
      id: "Dua lembar nilai dan nilai maksimum yang diturunkan",
      en: "Two score sheets, and the maxima derived from them",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0002-two-score-sheets.md"],
  },
  "0003-interval-below-baik": {
    kind: "decision",
    title: { id: "Selang evaluasi di bawah Baik: satu tahun", en: "The interval below Baik: one year" },
    grade: "interpretation",
    addresses: ["docs/decisions/0003-interval-below-baik.md"],
  },
  "0004-points-outside-the-printed-bands": {
    kind: "decision",
    title: { id: "Nilai di luar rentang yang tercetak", en: "Points outside the printed bands" },
    grade: "interpretation",
    addresses: ["docs/decisions/0004-points-outside-the-printed-bands.md"],
  },
  "0005-2025-under-the-2019-regime": {
    kind: "decision",
    title: { id: "Tahun 2025 masih memakai instrumen lama", en: "The year 2025 still belongs to the old instrument" },
    grade: "interpretation",
    addresses: ["docs/decisions/0005-2025-under-the-2019-regime.md"],
  },
  "0006-level-times-weight": {
    kind: "decision",
    title: { id: "Nilai sub-aspek: tingkat kali bobot", en: "Points of a sub-aspect: level times weight" },
    grade: "interpretation",
    addresses: ["docs/decisions/0006-level-times-weight.md"],
  },
  "0007-index-divisor-and-rounding": {
    kind: "decision",
    title: { id: "Pembagi dan pembulatan indeks", en: "Divisor and rounding of the index" },
    grade: "interpretation",
    addresses: ["docs/decisions/0007-index-divisor-and-rounding.md"],
  },
  "0008-window-from-the-calendar-of-2022": {
    kind: "decision",
    title: {
      id: "Jadwal evaluasi menurut kalender 2022",
      en: "The window of an evaluation, from the calendar of 2022",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0008-window-from-the-calendar-of-2022.md"],
  },
  "0016-prosecutors-in-2027": {
    kind: "decision",
    title: { id: "Jaksa di antara 60 dan 62 tahun pada 2027", en: "Prosecutors between 60 and 62 in 2027" },
    grade: "interpretation",
    addresses: ["docs/decisions/0016-prosecutors-in-2027.md"],
  },
  "0017-the-age-that-is-reached": {
    kind: "decision",
    title: { id: "Usia yang tercapai menentukan aturannya", en: "The age that is reached decides which rule holds" },
    grade: "interpretation",
    addresses: ["docs/decisions/0017-the-age-that-is-reached.md"],
  },
  "0018-old-names-of-skill-levels": {
    kind: "decision",
    title: { id: "Nama lama jenjang keterampilan", en: "The old names of the levels of skill" },
    grade: "interpretation",
    addresses: ["docs/decisions/0018-old-names-of-skill-levels.md"],
  },
  "0020-administrative-units-have-no-ppk": {
    kind: "decision",
    title: {
      id: "Unit administratif Jakarta tidak mempunyai PPK sendiri",
      en: "The administrative units of Jakarta have no PPK of their own",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0020-administrative-units-have-no-ppk.md"],
  },
  "0021-sentences-that-stay-unclear": {
    kind: "decision",
    title: {
      id: "Kalimat pola distribusi predikat yang tidak jelas",
      en: "Sentences of the pattern of predicates that stay unclear",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0021-sentences-that-stay-unclear.md"],
  },
  "0022-credit-ties-professions-and-sums": {
    kind: "decision",
    title: {
      id: "Angka kredit: pembulatan, profesi khusus, dan penjumlahan",
      en: "Credit: ties, professions of their own, and sums",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0022-credit-ties-professions-and-sums.md"],
  },
  "0023-the-year-of-absence": {
    kind: "decision",
    title: { id: "Tahun penghitungan ketidakhadiran", en: "The year in which absence adds up" },
    grade: "interpretation",
    addresses: ["docs/decisions/0023-the-year-of-absence.md"],
  },
  "0024-sakip-edges-and-hundredths": {
    kind: "decision",
    title: {
      id: "SAKIP: batas predikat, dan nilai dua desimal",
      en: "SAKIP: the edges of the predicates, and values in hundredths",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0024-sakip-edges-and-hundredths.md"],
  },
  "0025-job-person-match-methods": {
    kind: "decision",
    title: {
      id: "JPM: dua cara menggabungkan kompetensi, dipilih pemanggil",
      en: "Job-person match: two ways to combine competencies, named by the caller",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0025-job-person-match-methods.md"],
  },
  "0032-job-person-match-scales": {
    kind: "decision",
    title: {
      id: "Skala JPM: menurut tujuan, dan celah skala KKP",
      en: "Scales of the job-person match: by purpose, and the gaps of the ministry's scale",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0032-job-person-match-scales.md"],
  },
  "0026-fractions-between-printed-bands": {
    kind: "decision",
    title: { id: "Pecahan di antara rentang bilangan bulat", en: "Fractions between bands of whole numbers" },
    grade: "interpretation",
    addresses: ["docs/decisions/0026-fractions-between-printed-bands.md"],
  },
  "0027-predicates-in-the-ip-asn": {
    kind: "decision",
    title: { id: "Predikat kinerja dalam Indeks Profesionalitas ASN", en: "Predicates in the professionalism index" },
    grade: "interpretation",
    addresses: ["docs/decisions/0027-predicates-in-the-ip-asn.md"],
  },
  "0033-ip-asn-of-a-unit": {
    kind: "decision",
    title: {
      id: "Indeks Profesionalitas unit: rata-rata pegawainya",
      en: "The professionalism index of a unit: the mean of its employees",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0033-ip-asn-of-a-unit.md"],
  },
  "0034-short-technical-training": {
    kind: "decision",
    title: { id: "Diklat teknis di bawah 20 JP", en: "Technical training of fewer than 20 hours" },
    grade: "interpretation",
    addresses: ["docs/decisions/0034-short-technical-training.md"],
  },
  "0028-nine-boxes-and-cutoffs": {
    kind: "decision",
    title: { id: "Sembilan kotak dan batasnya", en: "The nine boxes and their cutoffs" },
    grade: "interpretation",
    addresses: ["docs/decisions/0028-nine-boxes-and-cutoffs.md"],
  },
  "0029-talent-scores-are-exact": {
    kind: "decision",
    title: {
      id: "Nilai talenta tidak dibulatkan, dan yang belum diketahui menjadi rentang",
      en: "Talent scores are not rounded, and what is unknown becomes a range",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0029-talent-scores-are-exact.md"],
  },
  "0030-talent-rubrics-side-by-side": {
    kind: "decision",
    title: { id: "Rubrik talenta disajikan berdampingan", en: "Talent rubrics stand side by side" },
    grade: "interpretation",
    addresses: ["docs/decisions/0030-talent-rubrics-side-by-side.md"],
  },
  "0031-who-may-be-proposed": {
    kind: "decision",
    title: { id: "Siapa yang dapat diusulkan untuk suatu jabatan", en: "Who may be proposed for a post" },
    grade: "interpretation",
    addresses: ["docs/decisions/0031-who-may-be-proposed.md"],
  },
  "0054-worksheet-of-2026": {
    kind: "decision",
    title: {
      id: "Kertas kerja 2026: butir, keberlakuan, dan tingkat bawah",
      en: "The worksheet of 2026: items, when they apply, and lower levels",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0054-worksheet-of-2026.md"],
  },
  "0055-crosswalk-2019-2025": {
    kind: "decision",
    title: {
      id: "Padanan aspek 2019 dan 2025",
      en: "Where the aspects of 2019 live on in 2025",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0055-crosswalk-2019-2025.md"],
  },
  "0056-index-of-the-caller": {
    kind: "decision",
    title: {
      id: "Indeks 2025 dengan angka pemakai",
      en: "The index of 2025 with figures of the caller",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0056-index-of-the-caller.md"],
  },
  "0050-from-kasn-to-bkn": {
    kind: "decision",
    title: { id: "Dari KASN ke BKN", en: "From KASN to BKN" },
    grade: "interpretation",
    addresses: ["docs/decisions/0050-from-kasn-to-bkn.md"],
  },
  "0051-which-rule-holds-on-a-day": {
    kind: "decision",
    title: { id: "Aturan yang berlaku pada suatu hari", en: "Which rule holds on a day" },
    grade: "interpretation",
    addresses: ["docs/decisions/0051-which-rule-holds-on-a-day.md"],
  },
  "0041-who-signs-and-who-approves": {
    kind: "decision",
    title: {
      id: "Kerja sama: siapa menandatangani, siapa menyetujui, dalam urutan apa",
      en: "Cooperation: who signs, who approves, and in which order",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0041-who-signs-and-who-approves.md"],
  },
  "0042-what-a-draft-is-reviewed-for": {
    kind: "decision",
    title: {
      id: "Kerja sama: apa yang diperiksa dalam rancangan, dan apa yang tidak",
      en: "Cooperation: what a draft is reviewed for, and what not",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0042-what-a-draft-is-reviewed-for.md"],
  },
  "0043-lifecycle-of-an-agreement": {
    kind: "decision",
    title: {
      id: "Kerja sama: tahap-tahapnya adalah model pustaka ini",
      en: "Cooperation: its lifecycle is a model of this library",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0043-lifecycle-of-an-agreement.md"],
  },
  "0044-catalogue-of-west-javas-systems": {
    kind: "decision",
    title: {
      id: "Katalog sistem Jawa Barat: yang diketahui, dan yang diisi instansi",
      en: "Catalogue of West Java's systems: what is known, and what the agency supplies",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0044-catalogue-of-west-javas-systems.md"],
  },
  "0045-a-replication-plan-is-a-template": {
    kind: "decision",
    title: { id: "Rencana replikasi adalah templat", en: "A replication plan is a template" },
    grade: "interpretation",
    addresses: ["docs/decisions/0045-a-replication-plan-is-a-template.md"],
  },
  "0035-limits-of-minute-brackets": {
    kind: "decision",
    title: {
      id: "Batas rentang menit yang tidak disebut sumber",
      en: "Limits of minute brackets that the sources leave open",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0035-limits-of-minute-brackets.md"],
  },
  "0036-runs-of-absence": {
    kind: "decision",
    title: {
      id: "Hari tanpa alasan yang berturut-turut dihitung menurut hari kerja",
      en: "Runs of unexcused absence are counted by working days",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0036-runs-of-absence.md"],
  },
  "0037-reading-a-day-of-attendance": {
    kind: "decision",
    title: {
      id: "Cara membaca satu hari presensi",
      en: "How a day of attendance is read",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0037-reading-a-day-of-attendance.md"],
  },
  "0038-order-and-rounding-of-allowances": {
    kind: "decision",
    title: {
      id: "Tunjangan: dasar dan urutan potongan, batasnya, dan satu langkah pembulatan",
      en: "Allowances: what deductions are taken of, their order and limits, and one rounding step",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0038-order-and-rounding-of-allowances.md"],
  },
  "0039-months-not-served-whole": {
    kind: "decision",
    title: { id: "Tunjangan bulan yang tidak dijalani penuh", en: "The allowance of a month that is not served whole" },
    grade: "interpretation",
    addresses: ["docs/decisions/0039-months-not-served-whole.md"],
  },
  "0040-months-of-a-penalty": {
    kind: "decision",
    title: {
      id: "Bulan yang dipotong oleh hukuman disiplin",
      en: "The months that a disciplinary penalty cuts",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0040-months-of-a-penalty.md"],
  },
  "0046-reading-siasn-records": {
    kind: "decision",
    title: {
      id: "Membaca catatan SIASN: yang kosong, label, dan yang tetap tidak diketahui",
      en: "Reading records of the SIASN: nothing, labels, and what stays unknown",
    },
    grade: "interpretation",
    addresses: ["docs/decisions/0046-reading-siasn-records.md"],
  },
  "0047-training-in-siasn": {
    kind: "decision",
    title: { id: "Diklat dalam SIASN", en: "Training in the SIASN" },
    grade: "interpretation",
    addresses: ["docs/decisions/0047-training-in-siasn.md"],
  },
  "0048-when-a-penalty-is-in-force": {
    kind: "decision",
    title: { id: "Kapan suatu hukuman disiplin berlaku", en: "When a penalty is in force" },
    grade: "interpretation",
    addresses: ["docs/decisions/0048-when-a-penalty-is-in-force.md"],
  },
  "0049-last-record-of-a-history": {
    kind: "decision",
    title: { id: "Catatan terakhir suatu riwayat", en: "The last record of a history" },
    grade: "interpretation",
    addresses: ["docs/decisions/0049-last-record-of-a-history.md"],
  },
});
