import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { interpretation, secondary } from "../../sources/cite.js";

/** Ids of the cutoffs seen in use: where the top level begins, and where the middle one does. */
export type CutoffPresetId = "80-60" | "81-61" | "90-70" | "90-78" | "90-75";

/** By whose rubric the predicate of performance was scored. */
export type PredicatePresetId = "djbk" | "kode-411";

/** Where the levels of an axis begin. The bound itself belongs to the level that it begins. */
export interface CutoffPreset {
  readonly name: Text;
  readonly top: Sourced<number>;
  readonly middle: Sourced<number>;
  /** The last value that the source prints for each level, where it prints whole numbers. */
  readonly printedTo?: {
    readonly top: Sourced<number>;
    readonly middle: Sourced<number>;
    readonly bottom: Sourced<number>;
  };
}

/** The cutoffs of both axes. */
export interface CutoffRules {
  /** The least and the greatest score of an axis. */
  readonly scores: Sourced<{ readonly min: number; readonly max: number }>;
  /** The greatest score of performance, by whose rubric the predicate was scored; else it is that of `scores`. */
  readonly greatestPerformance: Readonly<Record<PredicatePresetId, Sourced<number>>>;
  readonly default: Sourced<CutoffPresetId>;
  readonly presets: Readonly<Record<CutoffPresetId, CutoffPreset>>;
  /** How a score is read that lies between two printed levels. */
  readonly outsidePrinted: Sourced<"lower-bound">;
}

const KEPKA = "kepka-bkn-411-2025";
const DJBK = "djbk-talent-pool";
const CODE = "public-code-talent-411";
const OTHERS = "public-code-talent-cutoffs";

/**
 * The cutoffs of both axes of the nine boxes. Those credited to BKN 411/2025 are the default; before it, each agency
 * set its own, and the others are examples of that.
 *
 * Source: talent-pool framework of DG Construction Development; public code (decision 0028-nine-boxes-and-cutoffs).
 *
 * @example
 * ```ts
 * import { talentCutoffs } from "sistem-merit/talent";
 *
 * talentCutoffs.default.value; // → "80-60"
 * talentCutoffs.presets["90-78"].middle.value; // → 78
 * ```
 */
export const talentCutoffs: CutoffRules = /* @__PURE__ */ freeze({
  scores: secondary({ min: 0, max: 100 }, KEPKA, DJBK, CODE),
  greatestPerformance: { djbk: secondary(100, DJBK), "kode-411": secondary(110, CODE) },
  default: secondary("80-60", KEPKA, DJBK, CODE),
  presets: {
    "80-60": {
      name: { id: "Mulai 80 dan mulai 60", en: "From 80 and from 60" },
      top: secondary(80, KEPKA, DJBK, CODE),
      middle: secondary(60, KEPKA, DJBK, CODE),
    },
    "81-61": {
      name: { id: "81–100, 61–80, 0–60", en: "81–100, 61–80, 0–60" },
      top: secondary(81, OTHERS),
      middle: secondary(61, OTHERS),
      printedTo: {
        top: secondary(100, OTHERS),
        middle: secondary(80, OTHERS),
        bottom: secondary(60, OTHERS),
      },
    },
    "90-70": {
      name: { id: "Mulai 90 dan mulai 70", en: "From 90 and from 70" },
      top: secondary(90, OTHERS),
      middle: secondary(70, OTHERS),
    },
    "90-78": {
      name: { id: "Mulai 90 dan mulai 78", en: "From 90 and from 78" },
      top: secondary(90, OTHERS),
      middle: secondary(78, OTHERS),
    },
    "90-75": {
      name: { id: "Mulai 90 dan mulai 75", en: "From 90 and from 75" },
      top: secondary(90, OTHERS),
      middle: secondary(75, OTHERS),
    },
  },
  outsidePrinted: interpretation("lower-bound", "public-code-talent-cutoffs", "0028-nine-boxes-and-cutoffs"),
});
