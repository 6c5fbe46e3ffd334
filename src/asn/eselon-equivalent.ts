import type { Sourced } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { JenjangManajerial } from "./jabatan.js";
import { type Eselon, eselonEquivalents } from "./rules/jabatan.js";

/**
 * The posts that an old structural echelon became. Of echelon I.a it is two: the heads of LPNK became JPT utama, all
 * others JPT madya.
 *
 * Source: UU 5/2014, Pasal 131, as quoted.
 *
 * @param eselon `"I.a"` to `"V.b"`
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { eselonEquivalent } from "sistem-merit/asn";
 *
 * eselonEquivalent("III.a").value; // → ["administrator"]
 * eselonEquivalent("I.a").value; // → ["jpt-utama", "jpt-madya"]
 * ```
 */
export function eselonEquivalent(eselon: Eselon): Sourced<readonly (JenjangManajerial | "pelaksana")[]> {
  const issues: Issue[] = [];
  readOneOf(eselon, Object.keys(eselonEquivalents), ["eselon"], issues);
  throwIfAny(issues);
  return eselonEquivalents[eselon];
}
