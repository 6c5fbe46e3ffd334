import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import type { Instrument } from "../../merit/instrument.js";
import { kasn2019, type Kasn2019CategoryId, kasn2019Sheet400 } from "../../merit/rules/kasn-9-2019.js";
import { official } from "../../sources/cite.js";

/** What an award honours. */
export interface AwardRules<CategoryIds extends string = string> {
  readonly name: Text;
  readonly instruments: readonly Instrument[];
  /** The categories that are honoured. */
  readonly honoured: Sourced<readonly CategoryIds[]>;
}

/**
 * Anugerah Meritokrasi, given by KASN for 2020 to 2023: Sangat Baik and Baik are honoured.
 *
 * Source: Constitutional Court, 7 December 2023 (34 Sangat Baik and 96 Baik were honoured for 2023).
 *
 * @example
 * ```ts
 * import { anugerahMeritokrasi } from "sistem-merit/portfolio";
 *
 * anugerahMeritokrasi.honoured.value; // → ["sangat-baik", "baik"]
 * anugerahMeritokrasi.honoured.grade; // → "official"
 * ```
 */
export const anugerahMeritokrasi: AwardRules<Kasn2019CategoryId> = /* @__PURE__ */ freeze({
  name: { id: "Anugerah Meritokrasi", en: "Meritocracy Award" },
  instruments: [kasn2019, kasn2019Sheet400],
  honoured: official(["sangat-baik", "baik"], "mk-2023-12-07", "republika-2022-12-08"),
});
