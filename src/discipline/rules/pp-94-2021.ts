import { freeze } from "../../core/freeze.js";
import { interpretation, official, secondary } from "../../sources/cite.js";
import type { DisciplineRules } from "../discipline-rules.js";

/**
 * The disciplinary penalties of PP 94/2021, from the lightest, each with the days of unexcused absence in one year that
 * lead to it.
 *
 * Source: slides of the Directorate General of Customs and Excise and of the Ministry of Marine Affairs; the text of the
 * regulation was not read.
 *
 * @example
 * ```ts
 * import { discipline2021 } from "sistem-merit/discipline";
 *
 * discipline2021.penalties.map(({ id, from }) => `${from.value} ${id}`).at(-1); // → "28 pemberhentian"
 * discipline2021.inARow.value; // → 10
 * ```
 */
export const discipline2021: DisciplineRules = /* @__PURE__ */ freeze({
  levels: {
    ringan: { name: { id: "Ringan", en: "Light" } },
    sedang: { name: { id: "Sedang", en: "Medium" } },
    berat: { name: { id: "Berat", en: "Severe" } },
  },
  /** `from` and `printedTo`: working days of unexcused absence in one year. Other breaches lead to the same penalties. */
  penalties: [
    {
      id: "teguran-lisan",
      name: { id: "Teguran lisan", en: "Oral reprimand" },
      level: "ringan",
      from: official(3, "djbc-2022-05-30", "paparan-pp-94-2021"),
      printedTo: official(3, "djbc-2022-05-30", "paparan-pp-94-2021"),
    },
    {
      id: "teguran-tertulis",
      name: { id: "Teguran tertulis", en: "Written reprimand" },
      level: "ringan",
      from: official(4, "djbc-2022-05-30", "paparan-pp-94-2021"),
      printedTo: official(6, "djbc-2022-05-30", "paparan-pp-94-2021"),
    },
    {
      id: "pernyataan-tidak-puas",
      name: { id: "Pernyataan tidak puas secara tertulis", en: "Written statement of dissatisfaction" },
      level: "ringan",
      from: official(7, "djbc-2022-05-30", "paparan-pp-94-2021"),
      printedTo: official(10, "djbc-2022-05-30", "paparan-pp-94-2021"),
    },
    {
      id: "potongan-tukin-6-bulan",
      name: {
        id: "Pemotongan tunjangan kinerja 25% selama 6 bulan",
        en: "Performance allowance cut by 25% for 6 months",
      },
      level: "sedang",
      from: official(11, "djbc-2022-05-30", "paparan-pp-94-2021"),
      printedTo: official(13, "djbc-2022-05-30", "paparan-pp-94-2021"),
      cutPercent: official(25, "kkp-2022-12-06"),
      months: official(6, "kkp-2022-12-06"),
    },
    {
      id: "potongan-tukin-9-bulan",
      name: {
        id: "Pemotongan tunjangan kinerja 25% selama 9 bulan",
        en: "Performance allowance cut by 25% for 9 months",
      },
      level: "sedang",
      from: official(14, "djbc-2022-05-30", "paparan-pp-94-2021"),
      printedTo: official(16, "djbc-2022-05-30", "paparan-pp-94-2021"),
      cutPercent: official(25, "kkp-2022-12-06"),
      months: official(9, "kkp-2022-12-06"),
    },
    {
      id: "potongan-tukin-12-bulan",
      name: {
        id: "Pemotongan tunjangan kinerja 25% selama 12 bulan",
        en: "Performance allowance cut by 25% for 12 months",
      },
      level: "sedang",
      from: official(17, "djbc-2022-05-30", "paparan-pp-94-2021"),
      printedTo: official(20, "djbc-2022-05-30", "paparan-pp-94-2021"),
      cutPercent: official(25, "kkp-2022-12-06"),
      months: official(12, "kkp-2022-12-06"),
    },
    {
      id: "penurunan-jabatan",
      name: {
        id: "Penurunan jabatan setingkat lebih rendah selama 12 bulan",
        en: "One level down in post for 12 months",
      },
      level: "berat",
      from: official(21, "djbc-2022-05-30", "paparan-pp-94-2021"),
      printedTo: official(24, "djbc-2022-05-30", "paparan-pp-94-2021"),
      months: official(12, "kkp-2022-12-06"),
    },
    {
      id: "pembebasan-jabatan",
      name: {
        id: "Pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan",
        en: "Removal from the post to that of a pelaksana for 12 months",
      },
      level: "berat",
      from: official(25, "djbc-2022-05-30", "paparan-pp-94-2021"),
      printedTo: official(27, "djbc-2022-05-30", "paparan-pp-94-2021"),
      months: official(12, "kkp-2022-12-06"),
    },
    {
      id: "pemberhentian",
      name: {
        id: "Pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS",
        en: "Honourable dismissal as PNS, not at own request",
      },
      level: "berat",
      from: official(
        28,
        { source: "pp-94-2021", article: "Pasal 11 ayat (2) huruf d" },
        "djbc-2022-05-30",
        "paparan-pp-94-2021",
      ),
    },
  ],
  /** Working days of unexcused absence in a row that lead to dismissal. */
  inARow: official(
    10,
    { source: "pp-94-2021", article: "Pasal 11 ayat (2) huruf d" },
    "djbc-2022-05-30",
    "paparan-pp-94-2021",
  ),
  /** That the ladder holds for a CPNS as it does for a PNS. Whether it does for a PPPK is not known. */
  cpns: secondary("mutatis-mutandis", "kompastv-cpns-2021"),
  /** The year in which days add up. The caller counts them. */
  year: interpretation("tahun-berjalan", "0023-the-year-of-absence", "public-code-disiplin-pns"),
});
