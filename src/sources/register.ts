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
    addresses: [
      "https://www.pusdiklatpemda.com/manajemen-kinerja-dan-talent-management-asn-pasca-kepka-bkn-no-411-2025",
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
});
