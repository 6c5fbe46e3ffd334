/**
 * Records of BKN's SIASN as inputs of the other domains, and their reconciliation.
 *
 * @module sistem-merit/siasn
 */
export type { SiasnDataUtama, SiasnField, SiasnHistory, SiasnKind, SiasnRecord } from "./fields.js";
export type { SiasnReport, SiasnWarning, SiasnWarningCode, Unrecognised } from "./log.js";
export type { Decree, Named } from "./named.js";
export { pegawaiFromSiasn, type PegawaiFromSiasn, type PegawaiFromSiasnOptions } from "./pegawai-from-siasn.js";
export type { KnownPegawai, SiasnDetails } from "./person.js";
export type { SiasnPostKind } from "./post-of.js";
export { readSiasn, type SiasnReading } from "./read-siasn.js";
export { siasnCodes, siasnLabels } from "./rules/codes.js";
export { siasnFields, type SiasnFieldType } from "./rules/fields.js";
export { siasnReadings } from "./rules/readings.js";
export type { SiasnValue, YearOrDate } from "./source.js";
