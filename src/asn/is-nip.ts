import { type Nip, readNip } from "./nip.js";

/**
 * Whether a value is an NIP or NI PPPK of 18 digits in one piece.
 *
 * @param value anything
 *
 * @example
 * ```ts
 * import { isNip } from "sistem-merit/asn";
 *
 * isNip("196608011988031001"); // → true
 * isNip("19660801 198803 1 001"); // → false
 * isNip("196613011988031001"); // → false
 * ```
 */
export function isNip(value: unknown): value is Nip {
  return typeof value === "string" && readNip(value, [], [])?.value === value;
}
