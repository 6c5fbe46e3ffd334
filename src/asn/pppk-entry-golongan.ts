import type { Sourced } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { GolonganPppk } from "./golongan.js";
import { type Pendidikan, PENDIDIKAN } from "./pendidikan.js";
import { pppkEntry } from "./rules/golongan.js";

/**
 * The grade in which a PPPK begins, by the education that the post asks for.
 *
 * Source: JadiPPPK; Poskota, 7 April 2025.
 *
 * @param education a level of education
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { pppkEntryGolongan } from "sistem-merit/asn";
 *
 * pppkEntryGolongan("s1").value; // → "IX"
 * pppkEntryGolongan("s1").grade; // → "secondary"
 * ```
 */
export function pppkEntryGolongan(education: Pendidikan): Sourced<GolonganPppk> {
  const issues: Issue[] = [];
  readOneOf(education, PENDIDIKAN, ["education"], issues);
  throwIfAny(issues);
  return pppkEntry[education];
}
