import { notOneOf } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { register } from "./register.js";
import type { Source } from "./source.js";

/**
 * The register's entry of a cited source: what it is, where to read it, since when it holds.
 *
 * @param id the `source` of a citation
 * @throws MeritError `not-one-of` if the register has no such entry
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { sourceOf } from "sistem-merit/sources";
 *
 * const [citation] = kasn2019.maxPoints.cite;
 * sourceOf(citation?.source ?? "").title.en; // → "Constitutional Court, presentation by KASN, 8 June 2021"
 * ```
 */
export function sourceOf(id: string): Source {
  const entries: Readonly<Record<string, Source>> = register;
  const source = typeof id === "string" && Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (source === undefined) throw new MeritError([notOneOf(["id"], Object.keys(register), id)]);
  return source;
}
