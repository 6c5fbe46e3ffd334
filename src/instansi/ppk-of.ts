import type { Sourced } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import { INSTANSI_KINDS, type InstansiKind } from "./instansi.js";
import { ppkRules } from "./rules/pp-17-2020.js";

/**
 * The title of the pejabat pembina kepegawaian (PPK) of a kind of government body: who appoints its civil servants.
 *
 * The six administrative units of Jakarta have none of their own: `hasOwnPpk`.
 *
 * Source: PP 17/2020, Pasal 3 ayat (2).
 *
 * @param kind the kind of government body
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { ppkOf } from "sistem-merit/instansi";
 *
 * ppkOf("kota").value; // → { id: "Walikota", en: "Mayor" }
 * ppkOf("lns").value.id; // → "Sekretaris jenderal"
 * ppkOf("lns").grade; // → "regulation"
 * ```
 */
export function ppkOf(kind: InstansiKind): Sourced<Text> {
  const issues: Issue[] = [];
  const read = readOneOf(kind, INSTANSI_KINDS, ["kind"], issues);
  if (read === undefined) throw new MeritError(issues);
  return ppkRules.titles[read];
}
