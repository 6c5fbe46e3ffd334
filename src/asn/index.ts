/**
 * The civil servant (ASN): NIP, rank, post, retirement, and the record that holds them.
 *
 * @module sistem-merit/asn
 */
export type { Warning, WarningCode } from "../core/warnings.js";
export { compareGolongan } from "./compare-golongan.js";
export { eselonEquivalent } from "./eselon-equivalent.js";
export { formatName } from "./format-name.js";
export { formatNip } from "./format-nip.js";
export { type Golongan, GOLONGAN_PNS, GOLONGAN_PPPK, type GolonganPns, type GolonganPppk } from "./golongan.js";
export { golonganInfo, type GolonganInfo } from "./golongan-info.js";
export { golonganOfLevel } from "./golongan-of-level.js";
export { isNip } from "./is-nip.js";
export {
  type Hakim,
  type Jabatan,
  type JabatanDosen,
  type JabatanFungsional,
  type JabatanGuruJaksa,
  type JabatanManajerial,
  type JabatanPelaksana,
  type JabatanPeneliti,
  JENJANG_DOSEN,
  JENJANG_HAKIM,
  JENJANG_KEAHLIAN,
  JENJANG_KETERAMPILAN,
  JENJANG_MANAJERIAL,
  type JenjangDosen,
  type JenjangFungsional,
  type JenjangKeahlian,
  type JenjangKeterampilan,
  type JenjangManajerial,
} from "./jabatan.js";
export { jabatanFromLabel, type LabelReading } from "./jabatan-from-label.js";
export { jabatanName } from "./jabatan-name.js";
export { maskNip } from "./mask-nip.js";
export { nextGolongan } from "./next-golongan.js";
export type { Nip, ParsedNip, PnsNip, PppkNip, Sex } from "./nip.js";
export { nipWarnings, type StatedData } from "./nip-warnings.js";
export { parseNip } from "./parse-nip.js";
export type { Pegawai, PersonName, StatusPegawai } from "./pegawai.js";
export { pegawaiWarnings, type PegawaiWarningsOptions } from "./pegawai-warnings.js";
export { type Pendidikan, PENDIDIKAN } from "./pendidikan.js";
export { pppkEntryGolongan } from "./pppk-entry-golongan.js";
export { previousGolongan } from "./previous-golongan.js";
export { retirementAge, type RetirementOptions } from "./retirement-age.js";
export { type KnownRetirement, type Retirement, retirementDate, type UnknownRetirement } from "./retirement-date.js";
export {
  type Employee,
  type ForecastOptions,
  type GroupLeavers,
  type Leavers,
  type RetirementForecast,
  retirementForecast,
  retirementForecastStream,
} from "./retirement-forecast.js";
export type { Eselon } from "./rules/jabatan.js";
export { type AgeHistory, retirementAges, type RetirementRules } from "./rules/retirement.js";
