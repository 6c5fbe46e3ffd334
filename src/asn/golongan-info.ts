import type { Citation, Grade } from "../core/citations.js";
import type { Text } from "../core/text.js";
import { scaleOf } from "./compare-golongan.js";
import { type Golongan, GOLONGAN_PNS } from "./golongan.js";
import { pangkatPns, siasnIds } from "./rules/golongan.js";

/** What is known of a golongan. */
export interface GolonganInfo {
  readonly golongan: Golongan;
  readonly kind: "pns" | "pppk";
  /** 1 for the lowest of its scale; both have 17. */
  readonly order: number;
  /** The pangkat of a PNS, such as `"Penata Muda"`; a PPPK has none, and is named by the grade. */
  readonly name: Text;
  /** The id of the SIASN. The same id may name a rank of the PNS and a grade of the PPPK. */
  readonly siasnId: string;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * What is known of a rank of the PNS or a grade of the PPPK: its name, its place, its id in the SIASN.
 *
 * Source: at least eight public code bases that agree.
 *
 * @param golongan for example `"III/a"` or `"IX"`
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { golonganInfo } from "sistem-merit/asn";
 *
 * golonganInfo("III/a").name.id; // → "Penata Muda"
 * golonganInfo("III/a").order; // → 9
 * golonganInfo("IX").siasnId; // → "09"
 * ```
 */
export function golonganInfo(golongan: Golongan): GolonganInfo {
  const scale = scaleOf(golongan);
  const rank = GOLONGAN_PNS.find((known) => known === golongan);
  const { value: ids, grade, cite } = siasnIds;
  return {
    golongan,
    kind: rank === undefined ? "pppk" : "pns",
    order: scale.indexOf(golongan) + 1,
    name: rank === undefined ? { id: `Golongan ${golongan}`, en: `Grade ${golongan}` } : pangkatPns.value[rank],
    siasnId: ids[golongan],
    grade,
    cite,
  };
}
