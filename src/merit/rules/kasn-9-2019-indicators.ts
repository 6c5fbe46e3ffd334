import { freeze } from "../../core/freeze.js";
import { official, secondary } from "../../sources/cite.js";
import type { IndicatorText } from "../indicator-text.js";
import type { Kasn2019IndicatorId } from "./kasn-9-2019.js";

/**
 * The texts of the 2019 instrument's indicators (sub-aspek), as far as they are public: a name for each of the known
 * ones, level texts and evidence for two. The wording is ours; the topics are those that the sources name. KASN counts
 * 37 indicators: those that are not here are not public.
 *
 * Source: KASN's Meritopedia and news; the level texts come from an instrument table of unknown origin.
 *
 * @example
 * ```ts
 * import { kasn2019Indicators } from "sistem-merit/instruments";
 *
 * kasn2019Indicators["data-pensiun"].number?.value; // → "1.3"
 * kasn2019Indicators["data-pensiun"].levelTexts?.value[1]?.en; // → "None, or kept by hand"
 * ```
 */
export const kasn2019Indicators: Readonly<Record<Kasn2019IndicatorId, IndicatorText>> = /* @__PURE__ */ freeze({
  // perencanaan-kebutuhan
  "peta-jabatan": {
    name: official(
      { id: "Peta jabatan dan rencana kebutuhan pegawai 5 tahun", en: "Job map and five-year staffing plan" },
      "meritopedia-penilaian",
    ),
  },
  "data-pensiun": {
    number: secondary("1.3", "123dok-subaspek"),
    name: secondary(
      { id: "Data pegawai yang akan pensiun dalam 5 tahun", en: "Data on employees who retire within five years" },
      "123dok-subaspek",
    ),
    levelTexts: secondary(
      {
        1: { id: "Belum tersedia, atau ada tetapi dikelola manual", en: "None, or kept by hand" },
        2: {
          id: "Tersedia, dirinci menurut pangkat, jabatan, pendidikan terakhir dan unit kerja; tidak diperbarui berkala",
          en: "Itemised by rank, post, last education and unit; not regularly updated",
        },
        3: {
          id: "Tersedia untuk 5 tahun ke depan dengan rincian yang sama, diperbarui berkala",
          en: "For the next five years with the same items, regularly updated",
        },
        4: {
          id: "Seperti tingkat 3, dan terintegrasi dalam sistem informasi kepegawaian",
          en: "As level 3, and integrated in the personnel information system",
        },
      },
      "123dok-subaspek",
    ),
    evidence: secondary(
      {
        id: "Tangkapan layar sistem (dapat dipilah per jabatan dan unit); rekapitulasi makro BUP",
        en: "Screenshot of the system (sortable by post and unit); summary of retirement ages",
      },
      "123dok-subaspek",
    ),
  },
  "rencana-pemenuhan-kebutuhan": {
    number: secondary("1.4", "123dok-subaspek"),
    name: secondary(
      {
        id: "Rencana pemenuhan kebutuhan ASN jangka menengah (5 tahun)",
        en: "Medium-term plan (five years) to fill staffing needs",
      },
      "123dok-subaspek",
      "meritopedia-penilaian",
    ),
    levelTexts: secondary(
      {
        1: {
          id: "Rencana disusun menurut jenis jabatan yang dibutuhkan unit kerja",
          en: "Plan by the type of post that the units need",
        },
        2: { id: "Juga memperhitungkan jumlah yang akan pensiun", en: "Also counts those who will retire" },
        3: { id: "Juga mempertimbangkan Anjab dan ABK", en: "Also considers job and workload analysis" },
        4: {
          id: "Berdasarkan Anjab dan ABK, sesuai program prioritas pembangunan dan/atau potensi daerah",
          en: "Rests on job and workload analysis, in line with development priorities or regional potential",
        },
      },
      "123dok-subaspek",
    ),
    evidence: secondary(
      {
        id: "Daftar kebutuhan 5 tahun, dirinci CPNS, PPPK dan perpindahan, memperhatikan renstra dan prioritas pembangunan",
        en: "List of needs for five years, split into CPNS, PPPK and transfers, in view of the strategic plan and priorities",
      },
      "123dok-subaspek",
    ),
  },
  // pengadaan
  "rencana-pengadaan-tahunan": {
    number: secondary("2.1", "123dok-subaspek"),
    name: secondary(
      { id: "Ketersediaan rencana pengadaan tahunan", en: "Annual recruitment plan" },
      "123dok-subaspek",
      "meritopedia-penilaian",
    ),
  },
  "kebijakan-pengadaan": {
    name: official(
      {
        id: "Kebijakan internal pengadaan yang terbuka, kompetitif, transparan, tidak diskriminatif",
        en: "Internal policy of open, competitive, transparent, non-discriminatory recruitment",
      },
      "meritopedia-penilaian",
    ),
  },
  // pengembangan-karier
  "standar-kompetensi-jabatan": {
    name: secondary(
      { id: "Standar kompetensi jabatan", en: "Competency standards of posts" },
      "garuda-2024",
      "meritopedia-penilaian",
    ),
  },
  "profil-pegawai": {
    name: secondary(
      { id: "Profil pegawai hasil pemetaan kompetensi", en: "Employee profiles from competency mapping" },
      "garuda-2024",
      "meritopedia-penilaian",
    ),
  },
  "kelompok-talenta": {
    name: secondary({ id: "Kelompok talenta (talent pool)", en: "Talent pool" }, "garuda-2024", "kasn-sekadau-2021"),
  },
  "rencana-suksesi": {
    name: secondary({ id: "Rencana suksesi", en: "Succession plan" }, "garuda-2024", "meritopedia-penilaian"),
  },
  "kesenjangan-kompetensi": {
    name: secondary(
      { id: "Analisis kesenjangan kualifikasi dan kompetensi", en: "Analysis of gaps in qualification and competency" },
      "garuda-2024",
    ),
  },
  "kesenjangan-kinerja": {
    name: official({ id: "Analisis kesenjangan kinerja", en: "Analysis of gaps in performance" }, "kasn-sekadau-2021"),
  },
  "strategi-kesenjangan": {
    name: official(
      { id: "Strategi dan program mengatasi kesenjangan", en: "Strategy and programme to close gaps" },
      "meritopedia-penilaian",
    ),
  },
  "praktik-kerja-pertukaran": {
    name: official(
      { id: "Praktik kerja dan pertukaran pegawai", en: "Work placement and staff exchange" },
      "kasn-sekadau-2021",
    ),
  },
  "coaching-konseling-mentoring": {
    name: official(
      { id: "Coaching, konseling, dan mentoring", en: "Coaching, counselling and mentoring" },
      "kasn-sekadau-2021",
    ),
  },
  // promosi-mutasi
  "pola-karier": {
    name: official({ id: "Kebijakan pola karier", en: "Career-pattern policy" }, "meritopedia-penilaian"),
  },
  "kebijakan-pengisian-jabatan": {
    name: official(
      {
        id: "Kebijakan internal pengisian jabatan yang terbuka dan kompetitif",
        en: "Internal policy of open, competitive appointment",
      },
      "meritopedia-penilaian",
    ),
  },
  "pelaksanaan-pengisian-jabatan": {
    name: official(
      {
        id: "Pelaksanaan pengisian jabatan secara terbuka dan kompetitif",
        en: "Open, competitive appointment in practice",
      },
      "meritopedia-penilaian",
    ),
  },
  // manajemen-kinerja
  "metode-penilaian-kinerja": {
    name: official(
      { id: "Metode penilaian kinerja yang objektif dan terukur", en: "Objective, measurable method of appraisal" },
      "meritopedia-penilaian",
    ),
  },
  "penilaian-kinerja-berkala": {
    name: official({ id: "Penilaian kinerja secara berkala", en: "Periodic appraisal" }, "meritopedia-penilaian"),
  },
  "pemakaian-hasil-kinerja": {
    name: official(
      {
        id: "Pemakaian hasil penilaian kinerja sebagai pertimbangan karier",
        en: "Use of appraisal results in career decisions",
      },
      "meritopedia-penilaian",
    ),
  },
  // penggajian-penghargaan-disiplin
  "tunjangan-kinerja": {
    name: official(
      { id: "Tunjangan kinerja berdasarkan hasil penilaian kinerja", en: "Allowance by appraisal results" },
      "meritopedia-penilaian",
    ),
  },
  "kebijakan-penghargaan": {
    name: official(
      { id: "Kebijakan penghargaan bagi pegawai berprestasi", en: "Reward policy for high performers" },
      "meritopedia-penilaian",
    ),
  },
  "kode-etik": {
    name: official(
      { id: "Kode etik dan kode perilaku beserta penegakannya", en: "Code of ethics and conduct, and its enforcement" },
      "meritopedia-penilaian",
    ),
  },
  // perlindungan-pelayanan
  "program-perlindungan": {
    name: official(
      {
        id: "Program perlindungan pegawai (bantuan hukum dan lainnya)",
        en: "Protection of employees (legal aid and other schemes)",
      },
      "meritopedia-penilaian",
    ),
  },
  "pelayanan-administrasi": {
    name: official(
      { id: "Kemudahan pelayanan administrasi bagi pegawai", en: "Easy administrative services for employees" },
      "meritopedia-penilaian",
    ),
  },
  // sistem-informasi
  "sistem-informasi-kepegawaian": {
    name: official(
      {
        id: "Sistem informasi kepegawaian daring yang terintegrasi",
        en: "Integrated online personnel information system",
      },
      "meritopedia-penilaian",
    ),
  },
  "e-office": {
    name: official({ id: "Pemakaian e-office", en: "Use of e-office" }, "meritopedia-penilaian"),
  },
});
