import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { interpretation, secondary } from "../../sources/cite.js";

/** The levels of a target post for which a blend is printed. */
export type TargetLevel = "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas";

/** The share of each axis in the talent value, and the blend with a technical score. In whole percent. */
export interface TalentValueRules {
  readonly overall: { readonly performance: Sourced<number>; readonly potential: Sourced<number> };
  readonly blends: {
    readonly "kode-411": {
      readonly name: Text;
      readonly levels: Readonly<Record<TargetLevel, Sourced<{ readonly talent: number; readonly technical: number }>>>;
    };
  };
  /** What becomes of a score with more decimals than the two that the sources print. */
  readonly moreDecimals: Sourced<"kept">;
}

const CODE = { source: "public-code-talent-411", note: { id: "satu sumber", en: "one source" } } as const;

/**
 * The talent value (nilai talenta), by which talents are ranked.
 *
 * Source: slides of DG Construction Development, public code.
 *
 * @example
 * ```ts
 * import { talentValueRules } from "sistem-merit/talent";
 *
 * talentValueRules.overall.performance.value; // → 50
 * talentValueRules.blends["kode-411"].levels["jpt-pratama"].value; // → { talent: 70, technical: 30 }
 * ```
 */
export const talentValueRules: TalentValueRules = /* @__PURE__ */ freeze({
  overall: {
    performance: secondary(50, "kepka-bkn-411-2025", "djbk-talent-pool", "public-code-talent-411"),
    potential: secondary(50, "kepka-bkn-411-2025", "djbk-talent-pool", "public-code-talent-411"),
  },
  blends: {
    "kode-411": {
      name: {
        id: "Kode publik yang mengacu ke Kepka BKN 411/2025",
        en: "Public code that credits BKN decision 411/2025",
      },
      levels: {
        "jpt-madya": secondary({ talent: 80, technical: 20 }, CODE),
        "jpt-pratama": secondary({ talent: 70, technical: 30 }, CODE),
        administrator: secondary({ talent: 60, technical: 40 }, CODE),
        pengawas: secondary({ talent: 50, technical: 50 }, CODE),
      },
    },
  },
  moreDecimals: interpretation("kept", "public-code-talent-411", "0029-talent-scores-are-exact"),
});
