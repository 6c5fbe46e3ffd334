import type { Sourced } from "../../core/citations.js";
import type { Dated } from "../../core/dated.js";
import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";

/** How many ministries there are. */
export interface Ministries {
  /** Their number. */
  readonly count: readonly Dated<Sourced<number>>[];
  /** Whether a law limits their number. */
  readonly limited: readonly Dated<Sourced<boolean>>[];
}

/**
 * The ministries of the cabinet of 2024 (Kabinet Merah Putih): 48 when it was sworn in on 21 October 2024. On 8 September
 * 2025 a ministry was added; the number since then is not known here. Since UU 61/2024 the President sets it freely.
 *
 * Source: litex.co.id; Geosurvey, 21 October 2024; Betang News, 8 September 2025; Harian Disway on UU 61/2024, Pasal 15.
 *
 * @example
 * ```ts
 * import { valueAt } from "sistem-merit/core";
 * import { ministries } from "sistem-merit/instansi";
 *
 * valueAt(ministries.count, "2024-10-21").value; // → 48
 * valueAt(ministries.limited, "2024-10-21").value; // → false
 * ```
 */
export const ministries: Ministries = /* @__PURE__ */ freeze({
  count: [
    {
      from: "2024-10-21",
      until: "2025-09-07",
      value: secondary(48, "litex-kabinet-merah-putih", "geosurvey-2024-10-21", "betangnews-2025-09-08"),
    },
  ],
  limited: [
    {
      from: "2024-10-15",
      value: secondary(false, { source: "uu-61-2024", article: "Pasal 15" }, "disway-uu-61-2024"),
    },
  ],
});
