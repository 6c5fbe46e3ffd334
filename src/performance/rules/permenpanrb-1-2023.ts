import { freeze } from "../../core/freeze.js";
import { interpretation, official, regulation, secondary } from "../../sources/cite.js";
import type { CreditRules } from "../credit-rules.js";

/**
 * Credit (angka kredit) under PermenPANRB 1/2023 and Peraturan BKN 3/2023: the coefficient of each level, the share that
 * a predicate gives, what the next rank and the next level need, and the base value that old credit loses.
 *
 * Source: BKN's slides of 2023; the credit for the next rank of the levels of skill: annex of PermenPANRB 1/2023.
 *
 * @example
 * ```ts
 * import { credit2023 } from "sistem-merit/performance";
 *
 * credit2023.levels["ahli-pertama"].coefficient.value; // → 12.5
 * credit2023.percent["sangat-baik"].value; // → 150
 * ```
 */
export const credit2023: CreditRules = /* @__PURE__ */ freeze({
  /**
   * What the table leaves out with a dash is absent: there is no next level. The annex prints the credit for the next rank
   * by golongan: II/a 15 (Pemula), II/b to II/d 20 (Terampil), III/a and III/b 50 (Mahir), III/c 100 (Penyelia).
   */
  levels: {
    pemula: {
      coefficient: official(3.75, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
      nextRank: regulation(15, "permenpanrb-1-2023"),
      nextLevel: official(15, "bkn-penyesuaian-ak-2023"),
    },
    terampil: {
      coefficient: official(5, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
      nextRank: regulation(20, "permenpanrb-1-2023"),
      nextLevel: official(60, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
    },
    mahir: {
      coefficient: official(12.5, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
      nextRank: regulation(50, "permenpanrb-1-2023"),
      nextLevel: official(100, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
    },
    penyelia: {
      coefficient: official(25, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
      nextRank: regulation(100, "permenpanrb-1-2023"),
    },
    "ahli-pertama": {
      coefficient: official(12.5, "bkn-konversi-predikat-2023", "bkn-penyesuaian-ak-2023"),
      nextRank: official(50, "bkn-penyesuaian-ak-2023", "bkn-kebijakan-teknis-2023"),
      nextLevel: official(100, "bkn-penyesuaian-ak-2023", "bkn-kebijakan-teknis-2023"),
      base: official(100, "bkn-penyesuaian-ak-2023", "pak-konversi-guru"),
    },
    "ahli-muda": {
      coefficient: official(25, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
      nextRank: official(100, "bkn-penyesuaian-ak-2023", "bkn-kebijakan-teknis-2023"),
      nextLevel: official(200, "bkn-penyesuaian-ak-2023", "bkn-kebijakan-teknis-2023"),
      base: official(200, "bkn-penyesuaian-ak-2023", "pak-konversi-guru"),
    },
    "ahli-madya": {
      coefficient: official(37.5, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
      nextRank: official(150, "bkn-penyesuaian-ak-2023", "bkn-kebijakan-teknis-2023"),
      nextLevel: official(450, "bkn-penyesuaian-ak-2023", "bkn-kebijakan-teknis-2023"),
      base: official(400, "bkn-penyesuaian-ak-2023", "pak-konversi-guru"),
    },
    "ahli-utama": {
      coefficient: official(50, "bkn-penyesuaian-ak-2023", "public-code-angka-kredit"),
      nextRank: official(200, "bkn-penyesuaian-ak-2023", "bkn-kebijakan-teknis-2023"),
      base: official(850, "bkn-penyesuaian-ak-2023", "pak-konversi-guru"),
    },
  },
  /** Share of the coefficient, in percent. */
  percent: {
    "sangat-kurang": official(25, "bkn-konversi-predikat-2023"),
    kurang: official(50, "bkn-konversi-predikat-2023"),
    "butuh-perbaikan": official(75, "bkn-konversi-predikat-2023"),
    baik: official(100, "bkn-konversi-predikat-2023"),
    "sangat-baik": official(150, "bkn-konversi-predikat-2023"),
  },
  /** Months in the period of an annual assessment. */
  months: official(12, "bkn-konversi-predikat-2023"),
  decimals: official(2, "bkn-konversi-predikat-2023"),
  /** What happens to half a hundredth. */
  ties: interpretation("up", "0022-credit-ties-professions-and-sums"),
  /** Professions whose credit is reckoned by level as well. Lecturers (dosen) are not among them. */
  professions: {
    guru: secondary("by-level", "permenpanrb-1-2023", "pak-konversi-guru"),
    jaksa: interpretation("by-level", "permenpanrb-1-2023", "0022-credit-ties-professions-and-sums"),
    peneliti: interpretation("by-level", "permenpanrb-1-2023", "0022-credit-ties-professions-and-sums"),
    perekayasa: interpretation("by-level", "permenpanrb-1-2023", "0022-credit-ties-professions-and-sums"),
  },
});
