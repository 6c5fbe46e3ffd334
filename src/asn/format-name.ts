import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { checkName, type PersonName } from "./pegawai.js";

/**
 * A name with its titles, as letters print it: titles before it, a comma, titles after it.
 *
 * @param name the name, with the titles apart
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-text`
 *
 * @example
 * ```ts
 * import { formatName } from "sistem-merit/asn";
 *
 * formatName({ before: "Dr. Ir.", name: "Pegawai Contoh", after: "M.Si." }); // → "Dr. Ir. Pegawai Contoh, M.Si."
 * formatName({ name: "Contoh" }); // → "Contoh"
 * ```
 */
export function formatName(name: PersonName): string {
  const issues: Issue[] = [];
  checkName(name, ["name"], issues);
  throwIfAny(issues);
  const { before, name: given, after } = name;
  return `${before === undefined ? "" : `${before} `}${given}${after === undefined ? "" : `, ${after}`}`;
}
