import type { Band } from "../../core/bands.js";
import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { regulation, secondary } from "../../sources/cite.js";

/** The eight aspects of potential (PermenPANRB 20/2025, Pasal 17). */
export type PotentialAspectId =
  | "intelektual"
  | "interpersonal"
  | "kesadaran-diri"
  | "berpikir-kritis-dan-strategis"
  | "penyelesaian-masalah"
  | "kecerdasan-emosional"
  | "pola-pikir-bertumbuh"
  | "motivasi-dan-komitmen";

/** Labels of an assessment of potential and competence. */
export type PotentialLabelId = "kurang-memenuhi-syarat" | "masih-memenuhi-syarat" | "memenuhi-syarat";

/** A label with its name. */
export interface PotentialLabelBand extends Band<PotentialLabelId> {
  readonly name: Text;
}

/** How potential is assessed. */
export interface PotentialAssessmentRules {
  readonly aspects: Sourced<readonly PotentialAspectId[]>;
  readonly names: Readonly<Record<PotentialAspectId, Text>>;
  /** The greatest value of one aspect, in whole steps from 0. */
  readonly aspectMax: Sourced<number>;
  /** From the lowest. */
  readonly labels: readonly [PotentialLabelBand, ...PotentialLabelBand[]];
}

const DJBK = { source: "djbk-talent-pool", note: { id: "satu sumber", en: "one source" } } as const;

/**
 * The assessment of potential: eight aspects, and the label of an assessment of potential and competence.
 *
 * Source: PermenPANRB 20/2025 Pasal 17 for the aspects; public code for their scale; talent-pool framework of DG
 * Construction Development for the label.
 *
 * @example
 * ```ts
 * import { potentialAssessment } from "sistem-merit/talent";
 *
 * potentialAssessment.aspects.value.length; // → 8
 * potentialAssessment.aspects.grade; // → "regulation"
 * potentialAssessment.aspectMax.grade; // → "secondary"
 * ```
 */
export const potentialAssessment: PotentialAssessmentRules = /* @__PURE__ */ freeze({
  aspects: regulation(
    [
      "intelektual",
      "interpersonal",
      "kesadaran-diri",
      "berpikir-kritis-dan-strategis",
      "penyelesaian-masalah",
      "kecerdasan-emosional",
      "pola-pikir-bertumbuh",
      "motivasi-dan-komitmen",
    ],
    { source: "permenpanrb-20-2025", article: "Pasal 17" },
  ),
  names: {
    intelektual: { id: "Kemampuan intelektual", en: "Intellectual ability" },
    interpersonal: { id: "Kemampuan interpersonal", en: "Interpersonal skill" },
    "kesadaran-diri": { id: "Kesadaran diri", en: "Self-awareness" },
    "berpikir-kritis-dan-strategis": { id: "Berpikir kritis dan strategis", en: "Critical and strategic thinking" },
    "penyelesaian-masalah": { id: "Penyelesaian masalah", en: "Problem solving" },
    "kecerdasan-emosional": { id: "Kecerdasan emosional", en: "Emotional quotient" },
    "pola-pikir-bertumbuh": { id: "Pola pikir bertumbuh", en: "Growth mindset" },
    "motivasi-dan-komitmen": { id: "Motivasi dan komitmen", en: "Motivation and commitment (grit)" },
  },
  aspectMax: secondary(5, { source: "public-code-talent-411", note: { id: "satu sumber", en: "one source" } }),
  labels: [
    {
      id: "kurang-memenuhi-syarat",
      name: { id: "Kurang Memenuhi Syarat", en: "Meets the requirements too little" },
      from: secondary(0, DJBK),
    },
    {
      id: "masih-memenuhi-syarat",
      name: { id: "Masih Memenuhi Syarat", en: "Still meets the requirements" },
      from: secondary(68, DJBK),
    },
    {
      id: "memenuhi-syarat",
      name: { id: "Memenuhi Syarat", en: "Meets the requirements" },
      from: secondary(80, DJBK),
    },
  ],
});
