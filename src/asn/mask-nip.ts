import { notText } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";

/**
 * A number with a dot for every letter and digit, so that a log can show that one stood there and nothing more: the
 * birth date, the sex and the sequence together name a person. It takes any text, also one that is no NIP.
 *
 * @param text the number, in one piece or in groups
 * @throws MeritError `not-text`
 *
 * @example
 * ```ts
 * import { maskNip } from "sistem-merit/asn";
 *
 * maskNip("19660801 198803 1 001"); // → "•••••••• •••••• • •••"
 * ```
 */
export function maskNip(text: string): string {
  if (typeof text !== "string") throw new MeritError([notText(["nip"], text)]);
  return text.replace(/[\p{L}\p{N}]/gu, "•");
}
