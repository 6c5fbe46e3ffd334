import { freeze } from "../../core/freeze.js";
import { official, secondary } from "../../sources/cite.js";

/**
 * The predicates of an employee's performance under PermenPANRB 6/2022, and the matrix that gives them.
 *
 * Source: public code that agrees on all nine cells, and BKN's slides for the labels; the annex was not read.
 *
 * @example
 * ```ts
 * import { performance2022 } from "sistem-merit/performance";
 *
 * performance2022.predicates["butuh-perbaikan"].labels.value; // → ["Butuh Perbaikan", "Cukup", "Cukup/Butuh Perbaikan", "Butuh Perbaikan/Cukup"]
 * performance2022.matrix.value["di-bawah-ekspektasi"]["di-bawah-ekspektasi"]; // → "sangat-kurang"
 * ```
 */
export const performance2022 = /* @__PURE__ */ freeze({
  /** From the lowest. The first label is the usual one; the others are printed for the same predicate. */
  predicates: {
    "sangat-kurang": {
      name: { id: "Sangat Kurang", en: "Very poor" },
      labels: official(["Sangat Kurang"], "bkn-konversi-predikat-2023"),
    },
    kurang: {
      name: { id: "Kurang (misconduct)", en: "Poor (misconduct)" },
      labels: secondary(["Kurang/misconduct", "Kurang"], "naikpangkat-se-3-2023", "bkn-konversi-predikat-2023"),
    },
    "butuh-perbaikan": {
      name: { id: "Butuh Perbaikan", en: "Needs improvement" },
      labels: secondary(
        ["Butuh Perbaikan", "Cukup", "Cukup/Butuh Perbaikan", "Butuh Perbaikan/Cukup"],
        "bkn-konversi-predikat-2023",
        "naikpangkat-se-3-2023",
      ),
    },
    baik: {
      name: { id: "Baik", en: "Good" },
      labels: official(["Baik"], "bkn-konversi-predikat-2023"),
    },
    "sangat-baik": {
      name: { id: "Sangat Baik", en: "Very good" },
      labels: official(["Sangat Baik"], "bkn-konversi-predikat-2023"),
    },
  },
  /** Row: result of work (hasil kerja). Column: behaviour at work (perilaku kerja). */
  matrix: secondary(
    {
      "di-atas-ekspektasi": {
        "di-bawah-ekspektasi": "kurang",
        "sesuai-ekspektasi": "baik",
        "di-atas-ekspektasi": "sangat-baik",
      },
      "sesuai-ekspektasi": {
        "di-bawah-ekspektasi": "kurang",
        "sesuai-ekspektasi": "baik",
        "di-atas-ekspektasi": "baik",
      },
      "di-bawah-ekspektasi": {
        "di-bawah-ekspektasi": "sangat-kurang",
        "sesuai-ekspektasi": "butuh-perbaikan",
        "di-atas-ekspektasi": "butuh-perbaikan",
      },
    },
    "permenpanrb-6-2022",
    "public-code-predikat-kinerja",
  ),
});
