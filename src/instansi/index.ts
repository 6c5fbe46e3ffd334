/**
 * Government bodies (Instansi): their kinds, the region codes of the Ministry of Home Affairs, and who appoints their
 * civil servants (PPK).
 *
 * @module sistem-merit/instansi
 */
export { hasOwnPpk } from "./has-own-ppk.js";
export type {
  Instansi,
  InstansiDaerah,
  InstansiDaerahKind,
  InstansiKind,
  InstansiPusat,
  InstansiPusatKind,
} from "./instansi.js";
export { isRegionCode } from "./is-region-code.js";
export { parseInstansi } from "./parse-instansi.js";
export { parseRegionCode } from "./parse-region-code.js";
export { ppkOf } from "./ppk-of.js";
export { provinceOf } from "./province-of.js";
export type { Region, RegionCode } from "./region-code.js";
export type { AdministrativeUnit, Province, Regions } from "./regions.js";
export { ministries, type Ministries } from "./rules/kabinet-merah-putih.js";
export { kepmendagri2430Of2025 } from "./rules/kepmendagri-300-2-2-2430-2025.js";
export { instansiKinds, type InstansiKindRules, type InstansiLevel, instansiLevels } from "./rules/perbkn-7-2023.js";
export { regionCodeRules, type RegionCodeRules } from "./rules/permendagri-58-2021.js";
export { ppkRules, type PpkRules } from "./rules/pp-17-2020.js";
