import { basisOf } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import { ipAsn, type IpAsnResult } from "../ip-asn/ip-asn.js";
import type { ShortTrainingOption } from "../ip-asn/options.js";
import {
  ipAsnRecordFromSiasn,
  type IpAsnRecordFromSiasn,
  type IpAsnRecordOptions,
  readIpAsnRecordOptions,
} from "./ip-asn-record-from-siasn.js";
import type { SiasnRecords } from "./records.js";

/** What a caller must say, and what a caller may ask of the index. */
export interface IpAsnFromSiasnOptions extends IpAsnRecordOptions, ShortTrainingOption {}

/** The index, as far as the records of the SIASN give it. */
export interface IpAsnFromSiasn extends IpAsnRecordFromSiasn {
  /** The index of the record, with bounds while anything is unknown. Absent without a record. */
  readonly index?: IpAsnResult;
}

/**
 * The professionalism index (Indeks Profesionalitas ASN) of an employee from the records of the SIASN: the record of
 * {@link ipAsnRecordFromSiasn}, and its index by `ipAsn`.
 *
 * Source: as `ipAsn` and {@link ipAsnRecordFromSiasn}.
 *
 * @param records what was fetched of one employee
 * @param options `asOf`, `rule`, `performanceYear`, `functionalFits`, `shortTraining`
 * @throws MeritError `not-an-object`, `missing`, `unknown-key`, `not-a-date`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `not-a-function`, `not-one-of` (the options)
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from "sistem-merit/ip-asn";
 * import { ipAsnFromSiasn } from "sistem-merit/siasn";
 *
 * // An invented employee
 * const { index, missing } = ipAsnFromSiasn(
 *   {
 *     dataUtama: { jenisJabatanId: "4", jabatanFungsionalUmumNama: "PENGELOLA DATA", tkPendidikanTerakhir: "S-1/Sarjana" },
 *     rwKursus: [{ jenisKursusSertifikat: "Diklat Teknis", jumlahJam: "24", tanggalSelesaiKursus: "20-06-2025" }],
 *     rwSkp22: [{ tahun: "2025", hasilKinerjaNilai: "2", PerilakuKerjaNilai: "2" }],
 *   },
 *   { asOf: "2026-01-31", rule: ipAsn2019 },
 * );
 *
 * [index?.lowest, index?.highest]; // → [63.5, 67.5]
 * missing.map(({ id, reason }) => `${id}: ${reason}`); // → ["discipline: not-given"]
 * ```
 */
export function ipAsnFromSiasn(records: SiasnRecords, options: IpAsnFromSiasnOptions): IpAsnFromSiasn {
  const wrong: Issue[] = [];
  readIpAsnRecordOptions(options, ["shortTraining"], wrong);
  throwIfAny(wrong);
  const { shortTraining, ...others } = options;
  if (shortTraining !== undefined) {
    readOneOf(shortTraining, idsOf(options.rule.shortTraining), ["options", "shortTraining"], wrong);
  }
  throwIfAny(wrong);
  const read = ipAsnRecordFromSiasn(records, others);
  const index = read.record && ipAsn(read.record, options.rule, shortTraining === undefined ? {} : { shortTraining });
  return { ...read, ...(index && { index, ...basisOf(read, index) }) };
}
