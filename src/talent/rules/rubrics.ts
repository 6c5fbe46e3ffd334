import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import type { Predicate } from "../../performance/predicate.js";
import { secondary } from "../../sources/cite.js";
import type { RubricId } from "../rubric-ids.js";

/** What each rubric is asked with: the id of a row, or a whole number of completed years or training hours (JP). */
export interface RubricValues extends Readonly<Record<RubricId, number | string>> {
  readonly "predikat-kinerja": Predicate;
  readonly penghargaan: "internasional" | "nasional" | "lintas-instansi" | "internal" | "tidak-ada";
  readonly "penugasan-tim-kerja":
    "ketua-lintas-instansi" | "ketua-internal" | "anggota-lintas-instansi" | "anggota-internal" | "tidak-ada";
  readonly "umpan-balik-360": "sangat-positif" | "positif" | "cukup" | "negatif";
  readonly "pengembangan-kompetensi": number | "sesuai" | "tidak-sesuai";
  readonly "lama-jabatan": number;
  readonly "keragaman-jabatan": "lintas-instansi" | "lintas-unit-kerja" | "satu-unit-kerja";
  readonly "jabatan-nondefinitif":
    "pj-kepala-daerah" | "plt-lebih-tinggi" | "plt-setara" | "plh-lebih-tinggi" | "plh-setara" | "tidak-ada";
  readonly "pendidikan-formal": "s3" | "s2" | "s1-d4" | "d3" | "slta";
  readonly "kesesuaian-bidang-ilmu": "sesuai" | "cukup-sesuai" | "tidak-sesuai";
  readonly "rekam-jejak-disiplin": "tidak-pernah" | "ringan" | "sedang" | "berat" | "sedang-menjalani";
}

/**
 * Who printed a rubric.
 *
 * - `sepakat`: two sources print the same
 * - `djbk`: the talent-pool framework of DG Construction Development alone
 * - `kode-411`: a public code that credits BKN 411/2025 alone
 */
export type RubricPresetId = "sepakat" | "djbk" | "kode-411";

/** A row that is chosen by its id. */
export interface ChoiceRow {
  readonly id: string;
  readonly name: Text;
  readonly score: Sourced<number>;
}

/** A row that is reached from a count on. Without a score, the source prints nothing for it. */
export interface CountRow {
  readonly id: string;
  readonly name: Text;
  readonly from: Sourced<number>;
  readonly score?: Sourced<number>;
}

/** One printing of a rubric. */
export type RubricPreset =
  | { readonly kind: "choice"; readonly rows: readonly ChoiceRow[] }
  /** Rows of a count stand from the lowest. */
  | {
      readonly kind: "count";
      readonly unit: "tahun" | "jp";
      /** How years are counted, where the source does not say it. */
      readonly counted?: Sourced<"completed-years">;
      readonly rows: readonly [CountRow, ...CountRow[]];
    };

/** A rubric: how a fact about a civil servant becomes a score of 0 to 100. */
export interface Rubric {
  readonly name: Text;
  /** Absent where sources contradict each other and none is better than the other. */
  readonly default?: Sourced<RubricPresetId>;
  readonly presets: Readonly<Partial<Record<RubricPresetId, RubricPreset>>>;
}

const DJBK = "djbk-talent-pool";
const CODE = "public-code-talent-411";
const ONE = { source: CODE, note: { id: "satu sumber", en: "one source" } } as const;

const CHOSEN = "0030-talent-rubrics-side-by-side";
const COMPLETED = secondary("completed-years", "public-code-dpd-talent", CHOSEN);

/**
 * The rubrics of the components, each as its sources print it.
 *
 * Source: talent-pool framework of DG Construction Development; public code that credits BKN 411/2025, whose text was
 * not read (decision 0030-talent-rubrics-side-by-side).
 *
 * @example
 * ```ts
 * import { talentRubrics } from "sistem-merit/talent";
 *
 * talentRubrics["pendidikan-formal"].default?.value; // → "sepakat"
 * Object.keys(talentRubrics["predikat-kinerja"].presets); // → ["djbk", "kode-411"]
 * ```
 */
export const talentRubrics: Readonly<Record<RubricId, Rubric>> = /* @__PURE__ */ freeze({
  "predikat-kinerja": {
    name: { id: "Predikat kinerja", en: "Performance predicate" },
    presets: {
      djbk: {
        kind: "choice",
        rows: [
          { id: "sangat-baik", name: { id: "Sangat Baik", en: "Very good" }, score: secondary(100, DJBK) },
          { id: "baik", name: { id: "Baik", en: "Good" }, score: secondary(80, DJBK) },
          {
            id: "butuh-perbaikan",
            name: { id: "Butuh Perbaikan", en: "Needs improvement" },
            score: secondary(60, DJBK),
          },
          { id: "kurang", name: { id: "Kurang", en: "Poor" }, score: secondary(40, DJBK) },
          { id: "sangat-kurang", name: { id: "Sangat Kurang", en: "Very poor" }, score: secondary(20, DJBK) },
        ],
      },
      "kode-411": {
        kind: "choice",
        rows: [
          { id: "sangat-baik", name: { id: "Sangat Baik", en: "Very good" }, score: secondary(110, ONE) },
          { id: "baik", name: { id: "Baik", en: "Good" }, score: secondary(100, ONE) },
          {
            id: "butuh-perbaikan",
            name: { id: "Butuh Perbaikan", en: "Needs improvement" },
            score: secondary(80, ONE),
          },
          { id: "kurang", name: { id: "Kurang", en: "Poor" }, score: secondary(60, ONE) },
          { id: "sangat-kurang", name: { id: "Sangat Kurang", en: "Very poor" }, score: secondary(40, ONE) },
        ],
      },
    },
  },
  penghargaan: {
    name: { id: "Penghargaan", en: "Awards" },
    default: secondary("kode-411", ONE, CHOSEN),
    presets: {
      "kode-411": {
        kind: "choice",
        rows: [
          {
            id: "internasional",
            name: { id: "Tingkat internasional", en: "International" },
            score: secondary(100, ONE),
          },
          { id: "nasional", name: { id: "Tingkat nasional", en: "National" }, score: secondary(85, ONE) },
          {
            id: "lintas-instansi",
            name: {
              id: "Lintas instansi, atau Satyalancana Karya Satya",
              en: "Across agencies, or Satyalancana Karya Satya",
            },
            score: secondary(70, ONE),
          },
          { id: "internal", name: { id: "Internal instansi", en: "Inside the agency" }, score: secondary(50, ONE) },
          { id: "tidak-ada", name: { id: "Tidak ada", en: "None" }, score: secondary(0, ONE) },
        ],
      },
    },
  },
  "penugasan-tim-kerja": {
    name: { id: "Penugasan dalam tim kerja", en: "Assignment to a team" },
    default: secondary("kode-411", ONE, CHOSEN),
    presets: {
      "kode-411": {
        kind: "choice",
        rows: [
          {
            id: "ketua-lintas-instansi",
            name: {
              id: "Ketua tim lintas instansi atau nasional",
              en: "Leader of a team across agencies, or national",
            },
            score: secondary(100, ONE),
          },
          {
            id: "ketua-internal",
            name: { id: "Ketua tim internal", en: "Leader of a team inside the agency" },
            score: secondary(85, ONE),
          },
          {
            id: "anggota-lintas-instansi",
            name: { id: "Anggota tim lintas instansi", en: "Member of a team across agencies" },
            score: secondary(70, ONE),
          },
          {
            id: "anggota-internal",
            name: { id: "Anggota tim internal", en: "Member of a team inside the agency" },
            score: secondary(50, ONE),
          },
          { id: "tidak-ada", name: { id: "Tidak ada", en: "None" }, score: secondary(0, ONE) },
        ],
      },
    },
  },
  "umpan-balik-360": {
    name: { id: "Umpan balik 360°", en: "360° feedback" },
    default: secondary("kode-411", ONE, CHOSEN),
    presets: {
      "kode-411": {
        kind: "choice",
        rows: [
          { id: "sangat-positif", name: { id: "Sangat positif", en: "Very positive" }, score: secondary(100, ONE) },
          { id: "positif", name: { id: "Positif", en: "Positive" }, score: secondary(85, ONE) },
          { id: "cukup", name: { id: "Cukup", en: "Fair" }, score: secondary(70, ONE) },
          { id: "negatif", name: { id: "Negatif", en: "Negative" }, score: secondary(40, ONE) },
        ],
      },
    },
  },
  "pengembangan-kompetensi": {
    name: { id: "Pengembangan kompetensi", en: "Competence development" },
    presets: {
      djbk: {
        kind: "choice",
        rows: [
          {
            id: "sesuai",
            name: { id: "Ada, di bidang jabatan target", en: "Some, in the field of the target post" },
            score: secondary(100, DJBK),
          },
          {
            id: "tidak-sesuai",
            name: { id: "Tidak ada di bidang jabatan target", en: "None in the field of the target post" },
            score: secondary(50, DJBK),
          },
        ],
      },
      "kode-411": {
        kind: "count",
        unit: "jp",
        rows: [
          { id: "0-jp", name: { id: "Tidak ada", en: "None" }, from: secondary(0, ONE), score: secondary(0, ONE) },
          {
            id: "1-4-jp",
            name: { id: "1–4 JP setahun", en: "1–4 training hours a year" },
            from: secondary(1, ONE),
            score: secondary(40, ONE),
          },
          {
            id: "5-9-jp",
            name: { id: "5–9 JP setahun", en: "5–9 training hours a year" },
            from: secondary(5, ONE),
            score: secondary(60, ONE),
          },
          {
            id: "10-19-jp",
            name: { id: "10–19 JP setahun", en: "10–19 training hours a year" },
            from: secondary(10, ONE),
            score: secondary(80, ONE),
          },
          {
            id: "20-jp",
            name: { id: "Mulai 20 JP setahun", en: "From 20 training hours a year" },
            from: secondary(20, ONE),
            score: secondary(100, ONE),
          },
        ],
      },
    },
  },
  "lama-jabatan": {
    name: { id: "Lama dalam jenjang jabatan", en: "Years at the level of the post" },
    presets: {
      djbk: {
        kind: "count",
        unit: "tahun",
        counted: COMPLETED,
        rows: [
          {
            id: "di-bawah-2-tahun",
            name: { id: "Kurang dari 2 tahun", en: "Less than 2 years" },
            from: secondary(0, DJBK),
            score: secondary(60, DJBK),
          },
          {
            id: "2-tahun",
            name: { id: "2 tahun (tidak tercetak)", en: "2 years (not printed)" },
            from: secondary(2, DJBK),
          },
          {
            id: "3-4-tahun",
            name: { id: "3–4 tahun", en: "3–4 years" },
            from: secondary(3, DJBK),
            score: secondary(80, DJBK),
          },
          {
            id: "5-tahun",
            name: { id: "Mulai 5 tahun", en: "From 5 years" },
            from: secondary(5, DJBK),
            score: secondary(100, DJBK),
          },
        ],
      },
      "kode-411": {
        kind: "count",
        unit: "tahun",
        counted: COMPLETED,
        rows: [
          {
            id: "di-bawah-1-tahun",
            name: { id: "Kurang dari 1 tahun", en: "Less than 1 year" },
            from: secondary(0, ONE),
            score: secondary(40, ONE),
          },
          {
            id: "1-2-tahun",
            name: { id: "1–2 tahun", en: "1–2 years" },
            from: secondary(1, ONE),
            score: secondary(60, ONE),
          },
          {
            id: "3-4-tahun",
            name: { id: "3–4 tahun", en: "3–4 years" },
            from: secondary(3, ONE),
            score: secondary(80, ONE),
          },
          {
            id: "5-tahun",
            name: { id: "Mulai 5 tahun", en: "From 5 years" },
            from: secondary(5, ONE),
            score: secondary(100, ONE),
          },
        ],
      },
    },
  },
  "keragaman-jabatan": {
    name: { id: "Keragaman riwayat jabatan", en: "Diversity of posts held" },
    default: secondary("sepakat", DJBK, CODE),
    presets: {
      sepakat: {
        kind: "choice",
        rows: [
          {
            id: "lintas-instansi",
            name: { id: "Lintas instansi atau unit organisasi", en: "Across agencies or main units" },
            score: secondary(100, DJBK, CODE),
          },
          {
            id: "lintas-unit-kerja",
            name: { id: "Lintas unit kerja", en: "Across work units" },
            score: secondary(80, DJBK, CODE),
          },
          {
            id: "satu-unit-kerja",
            name: { id: "Satu unit kerja", en: "One work unit" },
            score: secondary(60, DJBK, CODE),
          },
        ],
      },
    },
  },
  "jabatan-nondefinitif": {
    name: { id: "Penugasan nondefinitif (Pj., Plt., Plh.)", en: "Acting posts (Pj., Plt., Plh.)" },
    presets: {
      djbk: {
        kind: "choice",
        rows: [
          {
            id: "plt-lebih-tinggi",
            name: { id: "Plt. pada jenjang lebih tinggi", en: "Plt. at a higher level" },
            score: secondary(100, DJBK),
          },
          {
            id: "plt-setara",
            name: { id: "Plt. pada jenjang setara", en: "Plt. at the same level" },
            score: secondary(80, DJBK),
          },
          {
            id: "plh-lebih-tinggi",
            name: { id: "Plh. pada jenjang lebih tinggi", en: "Plh. at a higher level" },
            score: secondary(60, DJBK),
          },
          {
            id: "plh-setara",
            name: { id: "Plh. pada jenjang setara", en: "Plh. at the same level" },
            score: secondary(40, DJBK),
          },
          { id: "tidak-ada", name: { id: "Tidak ada", en: "None" }, score: secondary(0, DJBK) },
        ],
      },
      "kode-411": {
        kind: "choice",
        rows: [
          {
            id: "pj-kepala-daerah",
            name: { id: "Pj. kepala daerah", en: "Acting head of a region (Pj.)" },
            score: secondary(100, ONE),
          },
          {
            id: "plt-lebih-tinggi",
            name: { id: "Plt. pada jenjang lebih tinggi", en: "Plt. at a higher level" },
            score: secondary(80, ONE),
          },
          {
            id: "plt-setara",
            name: { id: "Plt. pada jenjang setara", en: "Plt. at the same level" },
            score: secondary(60, ONE),
          },
          {
            id: "plh-setara",
            name: { id: "Plh. pada jenjang setara", en: "Plh. at the same level" },
            score: secondary(40, ONE),
          },
          { id: "tidak-ada", name: { id: "Tidak ada", en: "None" }, score: secondary(0, ONE) },
        ],
      },
    },
  },
  "pendidikan-formal": {
    name: { id: "Pendidikan formal", en: "Formal education" },
    default: secondary("sepakat", DJBK, CODE),
    presets: {
      sepakat: {
        kind: "choice",
        rows: [
          { id: "s3", name: { id: "Doktor (S-3)", en: "Doctorate (S-3)" }, score: secondary(100, DJBK, CODE) },
          { id: "s2", name: { id: "Magister (S-2)", en: "Master (S-2)" }, score: secondary(90, DJBK, CODE) },
          {
            id: "s1-d4",
            name: { id: "S-1 atau D-IV", en: "Bachelor (S-1 or D-IV)" },
            score: secondary(80, DJBK, CODE),
          },
          { id: "d3", name: { id: "D-III", en: "Diploma (D-III)" }, score: secondary(70, DJBK, CODE) },
          { id: "slta", name: { id: "SLTA", en: "Senior secondary school (SLTA)" }, score: secondary(60, DJBK, CODE) },
        ],
      },
    },
  },
  "kesesuaian-bidang-ilmu": {
    name: { id: "Kesesuaian bidang ilmu", en: "Fit of the field of study" },
    presets: {
      djbk: {
        kind: "choice",
        rows: [
          {
            id: "sesuai",
            name: { id: "Sesuai jabatan target", en: "Fits the target post" },
            score: secondary(100, DJBK),
          },
          { id: "tidak-sesuai", name: { id: "Tidak sesuai", en: "Does not fit" }, score: secondary(50, DJBK) },
        ],
      },
      "kode-411": {
        kind: "choice",
        rows: [
          { id: "sesuai", name: { id: "Sangat sesuai", en: "Fits very well" }, score: secondary(100, ONE) },
          { id: "cukup-sesuai", name: { id: "Cukup sesuai", en: "Fits fairly well" }, score: secondary(75, ONE) },
          { id: "tidak-sesuai", name: { id: "Tidak sesuai", en: "Does not fit" }, score: secondary(50, ONE) },
        ],
      },
    },
  },
  "rekam-jejak-disiplin": {
    name: { id: "Rekam jejak disiplin", en: "Discipline record" },
    default: secondary("sepakat", DJBK, CODE),
    presets: {
      sepakat: {
        kind: "choice",
        rows: [
          {
            id: "tidak-pernah",
            name: { id: "Tidak pernah dihukum", en: "Never punished" },
            score: secondary(100, DJBK, CODE),
          },
          { id: "ringan", name: { id: "Pernah, ringan", en: "Once, light" }, score: secondary(75, DJBK, CODE) },
          { id: "sedang", name: { id: "Pernah, sedang", en: "Once, medium" }, score: secondary(50, DJBK, CODE) },
          { id: "berat", name: { id: "Pernah, berat", en: "Once, heavy" }, score: secondary(25, DJBK, CODE) },
          // "Sedang" here is "now": the penalty is being served, whatever its level.
          {
            id: "sedang-menjalani",
            name: { id: "Sedang menjalani hukuman disiplin", en: "Serving a penalty now" },
            score: secondary(0, DJBK, CODE),
          },
        ],
      },
    },
  },
});
