import { type Instansi, instansiAt } from "./instansi.js";
import { assertRegions, provinceAt, type Regions } from "./regions.js";
import { ppkRules } from "./rules/pp-17-2020.js";

/**
 * Whether a government body has a pejabat pembina kepegawaian (PPK) of its own. The six administrative units of Jakarta
 * have none; all others have.
 *
 * Source: PP 17/2020, Pasal 3 ayat (2). For the administrative units it is an interpretation, which stands in
 * `ppkRules.administrativeUnits` (decision 0020-administrative-units-have-no-ppk).
 *
 * @param instansi the government body
 * @param regions the snapshot that lists the administrative units
 * @throws MeritError as `parseInstansi`; `not-one-of` if the snapshot does not hold the province of the body
 *
 * @example
 * ```ts
 * import { hasOwnPpk, kepmendagri2430Of2025 } from "sistem-merit/instansi";
 *
 * hasOwnPpk({ kind: "kota", code: "32.73", name: "Kota Bandung" }, kepmendagri2430Of2025); // → true
 * hasOwnPpk({ kind: "kota", code: "31.71", name: "Jakarta Pusat" }, kepmendagri2430Of2025); // → false
 * ```
 */
export function hasOwnPpk(instansi: Instansi, regions: Regions): boolean {
  assertRegions(regions);
  const read = instansiAt(instansi, ["instansi"]);
  if (!("code" in read)) return true;
  provinceAt(regions, read.code.slice(0, 2), ["instansi", "code"]);
  const isAdministrative = regions.administrativeUnits.value.some(({ code }) => code === read.code);
  return isAdministrative ? ppkRules.administrativeUnits.value : true;
}
