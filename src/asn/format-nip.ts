import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import { readNip } from "./nip.js";

/**
 * An NIP or NI PPPK in its printed groups 8-6-1-3.
 *
 * @param text the number, in one piece or in groups
 * @param separator between the groups: a space by default, or a dot
 * @throws MeritError with every issue: as {@link parseNip}, and `not-one-of`
 *
 * @example
 * ```ts
 * import { formatNip } from "sistem-merit/asn";
 *
 * formatNip("196608011988031001"); // → "19660801 198803 1 001"
 * formatNip("19660801 198803 1 001", "."); // → "19660801.198803.1.001"
 * ```
 */
export function formatNip(text: string, separator: " " | "." = " "): string {
  const issues: Issue[] = [];
  const parsed = readNip(text, ["nip"], issues);
  readOneOf(separator, [" ", "."], ["separator"], issues);
  if (parsed === undefined || issues.length > 0) throw new MeritError(issues);
  const { value } = parsed;
  return [value.slice(0, 8), value.slice(8, 14), value.slice(14, 15), value.slice(15)].join(separator);
}
