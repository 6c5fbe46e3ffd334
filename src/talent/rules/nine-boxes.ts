import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import type { Rating } from "../../performance/rating.js";
import { regulation, secondary } from "../../sources/cite.js";
import type { PotentialLevel } from "../potential-level.js";

/** The number of a box (kotak manajemen talenta). */
export type BoxNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What is recommended for a civil servant in a box. */
export type TalentActionId =
  | "promosi-dan-dipertahankan"
  | "dipertahankan"
  | "krs-instansi-nasional"
  | "krs-instansi"
  | "penghargaan"
  | "rotasi"
  | "rotasi-perluasan-jabatan"
  | "rotasi-pengayaan-jabatan"
  | "tugas-belajar"
  | "pengembangan-kompetensi"
  | "bimbingan-kinerja"
  | "konseling-kinerja"
  | "penempatan-sesuai"
  | "proses-peraturan";

/** The groups into which one source sorts the boxes. */
export type TalentGroupId = "kelompok-rencana-suksesi" | "tulang-punggung" | "intervensi";

/** What the sources say of one box. */
export interface BoxRules {
  readonly recommendations: Sourced<readonly TalentActionId[]>;
  readonly group: Sourced<TalentGroupId>;
}

/** The matrix of the nine boxes. */
export interface NineBoxRules {
  /** The states of each axis, from the lowest, and their names. */
  readonly axes: {
    readonly performance: Sourced<readonly Rating[]>;
    readonly potential: Sourced<readonly PotentialLevel[]>;
  };
  readonly performance: Readonly<Record<Rating, Text>>;
  readonly potential: Readonly<Record<PotentialLevel, Text>>;
  readonly grid: Readonly<Record<Rating, Sourced<Readonly<Record<PotentialLevel, BoxNumber>>>>>;
  readonly boxes: Readonly<Record<BoxNumber, BoxRules>>;
  /** The boxes of the succession group (Kelompok Rencana Suksesi), highest first. */
  readonly successionGroup: Sourced<readonly BoxNumber[]>;
  readonly actions: Readonly<Record<TalentActionId, Text>>;
  readonly groups: Readonly<Record<TalentGroupId, Text>>;
}

const PASAL_17 = { source: "permenpanrb-20-2025", article: "Pasal 17" } as const;

// The annex of 2020 was not read; codes that copy it agree. Documents of 2026 still number the boxes like this (0028).
const PERMENPANRB = "permenpanrb-3-2020";
const COPIES = "public-code-nine-boxes";
const DJBK = "djbk-talent-pool";
const CODE = "public-code-talent-411";

const POCKET_BOOK = {
  source: "public-code-aceh-barat-talent",
  note: { id: "satu sumber, mengutip buku saku", en: "one source, quoting a pocket book" },
} as const;

/**
 * The nine boxes of talent management (PermenPANRB 3/2020, annex): performance down, potential across.
 *
 * Source: PermenPANRB 20/2025 Pasal 17 for the axes; for numbers and recommendations public code that copies the annex
 * of PermenPANRB 3/2020. Recommendations are in our own words.
 *
 * @example
 * ```ts
 * import { nineBoxes } from "sistem-merit/talent";
 *
 * nineBoxes.grid["sesuai-ekspektasi"].value.tinggi; // → 8
 * nineBoxes.successionGroup.value; // → [9, 8, 7]
 * nineBoxes.axes.potential.grade; // → "regulation"
 * ```
 */
export const nineBoxes: NineBoxRules = /* @__PURE__ */ freeze({
  axes: {
    performance: regulation(["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"], PASAL_17),
    potential: regulation(["rendah", "menengah", "tinggi"], PASAL_17),
  },
  performance: {
    "di-bawah-ekspektasi": { id: "di bawah ekspektasi", en: "below expectations" },
    "sesuai-ekspektasi": { id: "sesuai ekspektasi", en: "as expected" },
    "di-atas-ekspektasi": { id: "di atas ekspektasi", en: "above expectations" },
  },
  potential: {
    rendah: { id: "rendah", en: "low" },
    menengah: { id: "menengah", en: "medium" },
    tinggi: { id: "tinggi", en: "high" },
  },
  grid: {
    "di-atas-ekspektasi": secondary({ rendah: 4, menengah: 7, tinggi: 9 }, PERMENPANRB, COPIES, DJBK, CODE),
    "sesuai-ekspektasi": secondary({ rendah: 2, menengah: 5, tinggi: 8 }, PERMENPANRB, COPIES, DJBK, CODE),
    "di-bawah-ekspektasi": secondary({ rendah: 1, menengah: 3, tinggi: 6 }, PERMENPANRB, COPIES, DJBK, CODE),
  },
  boxes: {
    9: {
      recommendations: secondary(
        ["promosi-dan-dipertahankan", "krs-instansi-nasional", "penghargaan"],
        PERMENPANRB,
        COPIES,
      ),
      group: secondary("kelompok-rencana-suksesi", POCKET_BOOK),
    },
    8: {
      recommendations: secondary(
        ["dipertahankan", "krs-instansi", "rotasi-perluasan-jabatan", "bimbingan-kinerja"],
        PERMENPANRB,
        COPIES,
      ),
      group: secondary("kelompok-rencana-suksesi", POCKET_BOOK),
    },
    7: {
      recommendations: secondary(
        ["dipertahankan", "krs-instansi", "rotasi-pengayaan-jabatan", "pengembangan-kompetensi", "tugas-belajar"],
        PERMENPANRB,
        COPIES,
      ),
      group: secondary("kelompok-rencana-suksesi", POCKET_BOOK),
    },
    6: {
      recommendations: secondary(["penempatan-sesuai", "bimbingan-kinerja", "konseling-kinerja"], PERMENPANRB, COPIES),
      group: secondary("intervensi", POCKET_BOOK),
    },
    5: {
      recommendations: secondary(
        ["penempatan-sesuai", "bimbingan-kinerja", "pengembangan-kompetensi"],
        PERMENPANRB,
        COPIES,
      ),
      group: secondary("tulang-punggung", POCKET_BOOK),
    },
    4: {
      recommendations: secondary(["rotasi", "pengembangan-kompetensi"], PERMENPANRB, COPIES),
      group: secondary("tulang-punggung", POCKET_BOOK),
    },
    3: {
      recommendations: secondary(
        ["bimbingan-kinerja", "konseling-kinerja", "pengembangan-kompetensi", "penempatan-sesuai"],
        PERMENPANRB,
        COPIES,
      ),
      group: secondary("intervensi", POCKET_BOOK),
    },
    2: {
      recommendations: secondary(
        ["bimbingan-kinerja", "pengembangan-kompetensi", "penempatan-sesuai"],
        PERMENPANRB,
        COPIES,
      ),
      group: secondary("tulang-punggung", POCKET_BOOK),
    },
    1: {
      recommendations: secondary(["proses-peraturan"], PERMENPANRB, COPIES),
      group: secondary("intervensi", POCKET_BOOK),
    },
  },
  successionGroup: secondary([9, 8, 7], PERMENPANRB, COPIES, "public-code-aceh-barat-talent"),
  actions: {
    "promosi-dan-dipertahankan": { id: "Promosi, dan dipertahankan", en: "Promote (promosi) and retain" },
    dipertahankan: { id: "Dipertahankan", en: "Retain" },
    "krs-instansi-nasional": {
      id: "Masuk Kelompok Rencana Suksesi (KRS) instansi atau nasional",
      en: "Enter the succession group (KRS) of the agency or of the nation",
    },
    "krs-instansi": {
      id: "Masuk Kelompok Rencana Suksesi (KRS) instansi",
      en: "Enter the succession group (KRS) of the agency",
    },
    penghargaan: { id: "Penghargaan", en: "Reward (penghargaan)" },
    rotasi: { id: "Rotasi", en: "Rotate (rotasi)" },
    "rotasi-perluasan-jabatan": {
      id: "Rotasi atau perluasan jabatan",
      en: "Rotate, or widen the post (perluasan jabatan)",
    },
    "rotasi-pengayaan-jabatan": {
      id: "Rotasi atau pengayaan jabatan",
      en: "Rotate, or enrich the post (pengayaan jabatan)",
    },
    "tugas-belajar": { id: "Tugas belajar", en: "Study assignment (tugas belajar)" },
    "pengembangan-kompetensi": {
      id: "Pengembangan kompetensi",
      en: "Competence development (pengembangan kompetensi)",
    },
    "bimbingan-kinerja": { id: "Bimbingan kinerja", en: "Performance coaching (bimbingan kinerja)" },
    "konseling-kinerja": { id: "Konseling kinerja", en: "Performance counselling (konseling kinerja)" },
    "penempatan-sesuai": { id: "Penempatan yang sesuai", en: "A placement that fits (penempatan yang sesuai)" },
    "proses-peraturan": {
      id: "Diproses menurut peraturan perundang-undangan",
      en: "Proceed as the regulations provide",
    },
  },
  groups: {
    "kelompok-rencana-suksesi": { id: "Kelompok Rencana Suksesi", en: "Succession group" },
    "tulang-punggung": { id: "Tulang punggung", en: "Backbone" },
    intervensi: { id: "Membutuhkan intervensi", en: "In need of intervention" },
  },
});
