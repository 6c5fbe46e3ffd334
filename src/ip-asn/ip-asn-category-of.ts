import { type Basis, basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { bandRows, isPrinted, rowAt, SCALE } from "./bands.js";
import { assertIpAsnRule, IP_ASN_DIMENSIONS, type IpAsnCategoryId, type IpAsnRule } from "./rule.js";
import type { CategoryRow } from "./sheet.js";

/** The category of a total. */
export interface IpAsnCategory {
  readonly id: IpAsnCategoryId;
  readonly name: Text;
  /** The lower bound of the category; the bound itself belongs to the category below if `exclusive`. */
  readonly from: number;
  readonly exclusive?: true;
  /** Whether the source prints a band that holds the total, or the total lies between two of them. */
  readonly reading: "printed" | "between-bands";
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The category (kategori) of a total of the index.
 *
 * The bands are printed in whole numbers: 71–80, 81–90. What lies between two of them belongs to the upper one, with
 * grade `interpretation`: 80.5 is Tinggi.
 *
 * Source: Peraturan BKN 8/2019 as quoted by Kontan, for the rule of 2019; between the bands decision
 * 0026-fractions-between-printed-bands.
 *
 * @param total 0 to 100, in steps of 0.001
 * @param rule the version of the rule
 * @throws MeritError `not-an-object` (the rule), `not-a-number`, `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { ipAsn2019, ipAsnCategoryOf } from "sistem-merit/ip-asn";
 *
 * // Kalimantan Utara, third quarter of 2024, and the national mean published for 2022-2023
 * ipAsnCategoryOf(81.73, ipAsn2019).name.id; // → "Tinggi"
 * ipAsnCategoryOf(59.46, ipAsn2019).name.id; // → "Sangat Rendah"
 * ipAsnCategoryOf(80.5, ipAsn2019).grade; // → "interpretation"
 * ```
 */
export function ipAsnCategoryOf(total: number, rule: IpAsnRule): IpAsnCategory {
  assertIpAsnRule(rule);
  const issues: Issue[] = [];
  const maxima = IP_ASN_DIMENSIONS.map((id) => rule.dimensions[id].max);
  const max = maxima.reduce((sum, { value }) => sum + value, 0);
  const points = readScore(total, 0, max, SCALE, ["total"], issues, basisOf(...maxima).cite);
  throwIfAny(issues);
  const row = rowAt(bandRows(rule.categories), points, 1);
  return categoryIn(row, isPrinted(row, points, 1));
}

/** The category of a row. */
export function categoryIn(row: CategoryRow, printed: boolean): IpAsnCategory {
  const { id, name, from, exclusive } = row.band;
  const { grade, cite }: Basis = printed ? row.printed : row.between;
  return {
    id,
    name,
    from: from.value,
    ...(exclusive && { exclusive }),
    reading: printed ? "printed" : "between-bands",
    grade,
    cite,
  };
}
