import type { Band } from "../core/bands.js";
import type { Sourced } from "../core/citations.js";
import { freeze } from "../core/freeze.js";
import type { Text } from "../core/text.js";
import type { PenaltyLevel } from "./penalty-level.js";

/** The penalties (jenis hukuman disiplin), from the lightest. */
export const PENALTIES = /* @__PURE__ */ freeze([
  "teguran-lisan",
  "teguran-tertulis",
  "pernyataan-tidak-puas",
  "potongan-tukin-6-bulan",
  "potongan-tukin-9-bulan",
  "potongan-tukin-12-bulan",
  "penurunan-jabatan",
  "pembebasan-jabatan",
  "pemberhentian",
]);

/** The id of a penalty. */
export type PenaltyId = (typeof PENALTIES)[number];

/** A penalty with the days of absence that lead to it. */
export interface PenaltyRule extends Band<PenaltyId> {
  readonly name: Text;
  readonly level: PenaltyLevel;
  /** How long it lasts, in months. Absent if it has no term. */
  readonly months?: Sourced<number>;
  /** The part of the performance allowance that is cut, in percent. Absent if none is. */
  readonly cutPercent?: Sourced<number>;
}

/** The rules of disciplinary penalties. */
export interface DisciplineRules {
  readonly levels: Readonly<Record<PenaltyLevel, { readonly name: Text }>>;
  readonly penalties: readonly [PenaltyRule, ...PenaltyRule[]];
  readonly inARow: Sourced<number>;
  readonly cpns: Sourced<"mutatis-mutandis">;
  readonly year: Sourced<"tahun-berjalan">;
}
