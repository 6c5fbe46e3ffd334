import type { Band } from "../../core/bands.js";
import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { interpretation, regulation } from "../../sources/cite.js";

/**
 * What a job-person match is for. It decides the scale, and scales are never mixed.
 *
 * - `selection`: filling a post (seleksi)
 * - `mapping`: mapping competencies (pemetaan)
 * - `kkp-jpt-ahli-utama`, `kkp-lainnya`: one kind of result of the Ministry of Marine Affairs and Fisheries alone, for
 *   JPT and JF ahli utama, and for every other post
 */
export type MatchPurpose = "selection" | "mapping" | "kkp-jpt-ahli-utama" | "kkp-lainnya";

/** Ids of the categories of all scales. */
export type MatchCategoryId =
  | "memenuhi-syarat"
  | "masih-memenuhi-syarat"
  | "kurang-memenuhi-syarat"
  | "optimal"
  | "cukup-optimal"
  | "kurang-optimal"
  | "sangat-baik"
  | "baik"
  | "kurang";

/** A category of a job-person match, a band of the percentage. */
export interface MatchCategory extends Band<MatchCategoryId> {
  readonly name: Text;
}

/** A scale of the job-person match. */
export interface MatchScale {
  readonly id: MatchPurpose;
  readonly name: Text;
  /** For whom the source sets the scale. */
  readonly scope: Text;
  /** From the lowest to the highest; the lowest begins at 0, which no percentage can be below. */
  readonly categories: readonly [MatchCategory, ...MatchCategory[]];
  /** What happens to a percentage between two printed categories; absent where the source leaves no gap. */
  readonly outsidePrintedBands?: Sourced<"lower-bound">;
}

/**
 * The scales of the job-person match, by purpose.
 *
 * Source: a regulation of 2020 (selection), Peraturan BRIN 3/2023 Pasal 33 (mapping), Permen KP 39/2023 Pasal 52. Each
 * sets its scale for its own scope; public code uses the first two for assessments in general (decision
 * 0032-job-person-match-scales).
 *
 * @example
 * ```ts
 * import { matchScales } from "sistem-merit/competency";
 *
 * matchScales.selection.categories.map(({ id, from }) => [id, from.value]);
 * // → [["kurang-memenuhi-syarat", 0], ["masih-memenuhi-syarat", 68], ["memenuhi-syarat", 80]]
 * matchScales.mapping.categories.map(({ from }) => from.value); // → [0, 78, 90]
 * ```
 */
export const matchScales: Readonly<Record<MatchPurpose, MatchScale>> = /* @__PURE__ */ freeze({
  selection: {
    id: "selection",
    name: { id: "Seleksi", en: "Selection" },
    scope: {
      id: "penyesuaian/inpassing ke JFKK; kode publik memakainya untuk seleksi pada umumnya",
      en: "inpassing to the JFKK; public code uses it for selection in general",
    },
    categories: [
      {
        id: "kurang-memenuhi-syarat",
        name: { id: "Kurang Memenuhi Syarat (KMS)", en: "Does Not Qualify (KMS)" },
        from: regulation(0, "peraturan-35-2020", "public-code-assessment-center"),
      },
      {
        id: "masih-memenuhi-syarat",
        name: { id: "Masih Memenuhi Syarat (MMS)", en: "Still Qualifies (MMS)" },
        from: regulation(68, "peraturan-35-2020", "public-code-assessment-center"),
      },
      {
        id: "memenuhi-syarat",
        name: { id: "Memenuhi Syarat (MS)", en: "Qualifies (MS)" },
        from: regulation(80, "peraturan-35-2020", "public-code-assessment-center"),
      },
    ],
  },
  mapping: {
    id: "mapping",
    name: { id: "Pemetaan", en: "Mapping" },
    scope: {
      id: "BRIN; kode publik memakainya untuk pemetaan pada umumnya",
      en: "BRIN; public code uses it for mapping in general",
    },
    categories: [
      {
        id: "kurang-optimal",
        name: { id: "Kurang Optimal", en: "Less than Optimal" },
        from: regulation(
          0,
          { source: "perbrin-3-2023", article: "Pasal 33 ayat (3)" },
          "public-code-assessment-center",
        ),
      },
      {
        id: "cukup-optimal",
        name: { id: "Cukup Optimal", en: "Fairly Optimal" },
        from: regulation(
          78,
          { source: "perbrin-3-2023", article: "Pasal 33 ayat (2)" },
          "public-code-assessment-center",
        ),
      },
      {
        id: "optimal",
        name: { id: "Optimal", en: "Optimal" },
        from: regulation(
          90,
          { source: "perbrin-3-2023", article: "Pasal 33 ayat (1)" },
          "public-code-assessment-center",
        ),
      },
    ],
  },
  "kkp-jpt-ahli-utama": {
    id: "kkp-jpt-ahli-utama",
    name: { id: "KKP: JPT dan JF ahli utama", en: "Marine affairs ministry: JPT and JF ahli utama" },
    scope: {
      id: "Kementerian Kelautan dan Perikanan, hasil menurut Pasal 50 huruf b",
      en: "Ministry of Marine Affairs and Fisheries, results under article 50 letter b",
    },
    categories: [
      {
        id: "kurang",
        name: { id: "Kurang", en: "Poor" },
        from: regulation(0, { source: "permenkp-39-2023", article: "Pasal 52 ayat (3) huruf a" }),
      },
      {
        id: "baik",
        name: { id: "Baik", en: "Good" },
        from: regulation(85, { source: "permenkp-39-2023", article: "Pasal 52 ayat (2) huruf a" }),
        printedTo: regulation(90, { source: "permenkp-39-2023", article: "Pasal 52 ayat (2) huruf a" }),
      },
      {
        id: "sangat-baik",
        name: { id: "Sangat Baik", en: "Very Good" },
        from: regulation(91, { source: "permenkp-39-2023", article: "Pasal 52 ayat (1) huruf a" }),
      },
    ],
    outsidePrintedBands: interpretation("lower-bound", "0032-job-person-match-scales"),
  },
  "kkp-lainnya": {
    id: "kkp-lainnya",
    name: { id: "KKP: jabatan lainnya", en: "Marine affairs ministry: other posts" },
    scope: {
      id: "Kementerian Kelautan dan Perikanan, hasil menurut Pasal 50 huruf b",
      en: "Ministry of Marine Affairs and Fisheries, results under article 50 letter b",
    },
    categories: [
      {
        id: "kurang",
        name: { id: "Kurang", en: "Poor" },
        from: regulation(0, { source: "permenkp-39-2023", article: "Pasal 52 ayat (3) huruf b" }),
      },
      {
        id: "baik",
        name: { id: "Baik", en: "Good" },
        from: regulation(75, { source: "permenkp-39-2023", article: "Pasal 52 ayat (2) huruf b" }),
        printedTo: regulation(84, { source: "permenkp-39-2023", article: "Pasal 52 ayat (2) huruf b" }),
      },
      {
        id: "sangat-baik",
        name: { id: "Sangat Baik", en: "Very Good" },
        from: regulation(85, { source: "permenkp-39-2023", article: "Pasal 52 ayat (1) huruf b" }),
      },
    ],
    outsidePrintedBands: interpretation("lower-bound", "0032-job-person-match-scales"),
  },
});
