import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { type ParsedNip, readNip } from "./nip.js";

/**
 * Reads an NIP (PNS, CPNS) or NI PPPK (PPPK): birth date, appointment, sex and sequence.
 *
 * It accepts 18 digits in one piece, or in the printed groups 8-6-1-3, separated by spaces or by dots. There is no check
 * digit: that a number can be read does not mean that it was issued. Part-time work (PPPK paruh waktu) does not show in
 * it. The sex of a woman is digit 15 alone; nothing is added to her day of birth, as it is in the NIK.
 *
 * Source: BKN, training slides on Perka BKN 22/2007 (PNS); public code and news (PPPK).
 *
 * @param text the number as text; a number type would lose its last digits
 * @throws MeritError with every issue: `not-text`, `nip-length`, `nip-characters`, `nip-birth-date`, `nip-appointment`,
 * `nip-sex`, `nip-sequence`
 *
 * @example
 * ```ts
 * import { parseNip } from "sistem-merit/asn";
 *
 * const pns = parseNip("19660801 198803 1 001");
 * pns.kind; // → "pns"
 * pns.birthDate; // → "1966-08-01"
 * pns.kind === "pns" && pns.appointed; // → { year: 1988, month: 3 }
 * pns.sex; // → "laki-laki"
 *
 * const pppk = parseNip("200012312024211001");
 * pppk.kind === "pppk" && pppk.agreement; // → 1
 * ```
 */
export function parseNip(text: string): ParsedNip {
  const issues: Issue[] = [];
  const parsed = readNip(text, ["nip"], issues);
  if (parsed === undefined) throw new MeritError(issues);
  return parsed;
}
