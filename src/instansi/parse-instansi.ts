import { type Instansi, instansiAt } from "./instansi.js";

/**
 * Reads a government body from any value, for example from JSON: a kabupaten must have the code of a kabupaten, a kota
 * that of a kota, a provinsi that of a provinsi.
 *
 * Source: Peraturan BKN 7/2023, Pasal 1 (kinds); Permendagri 58/2021 (codes).
 *
 * @param value anything
 * @returns a copy with the known keys alone
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-one-of`, `not-text`,
 * `not-a-region-code`
 *
 * @example
 * ```ts
 * import { attempt } from "sistem-merit";
 * import { parseInstansi } from "sistem-merit/instansi";
 *
 * parseInstansi({ kind: "kota", code: "32.73", name: "Kota Bandung" }).kind; // → "kota"
 *
 * const outcome = attempt(() => parseInstansi({ kind: "kabupaten", code: "32.73", name: "" }));
 *
 * outcome.ok ? [] : outcome.issues.map(({ path, code }) => `${path.join(".")}: ${code}`);
 * // → ["code: not-a-region-code", "name: missing"]
 * outcome.ok ? "" : outcome.issues[0]?.message.en;
 * // → "must be the code of a kabupaten (PP.KK; KK 01–69) as text, got the code of a kota"
 * ```
 */
export function parseInstansi(value: unknown): Instansi {
  return instansiAt(value, []);
}
