/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import { ipAsn2019, type IpAsnRecord } from "sistem-merit/ip-asn";
import {
  ipAsnFromSiasn,
  ipAsnRecordFromSiasn,
  pegawaiFromSiasn,
  penaltiesFromSiasn,
  readSiasn,
  reconcile,
  type SiasnDataUtama,
  type SiasnIpAsnRecord,
  siasnFields,
  type SiasnRecord,
  type SiasnRecords,
  talentFromSiasn,
} from "sistem-merit/siasn";

// What JSON gives is taken as it is, and so are both spellings of a field.
declare const json: Record<string, unknown>;
export const record: SiasnDataUtama = json;
export const both: SiasnRecord<"rw-skp22"> = { perilakuKerjaNilai: 1, PerilakuKerjaNilai: "1", KuadranKinerja: null };
export const records: SiasnRecords = { dataUtama: json, rwSkp22: [json], rwHukdis: null, rwDiklat: undefined };

// @ts-expect-error -- a field that the service does not have
pegawaiFromSiasn({ nip: "" });
// @ts-expect-error -- a history that the library does not know
reconcile({ rwKeluarga: [] }, { asOf: "2026-01-01" });
// @ts-expect-error -- the day of reference is needed
penaltiesFromSiasn([]);
// @ts-expect-error -- so is the rule
ipAsnFromSiasn({}, { asOf: "2026-01-01" });
// @ts-expect-error -- and the preset, for which there is no default
talentFromSiasn({}, { asOf: "2026-01-01" });
// @ts-expect-error -- a score that the SIASN itself gives is not supplied
talentFromSiasn({}, { asOf: "2026-01-01", predicatePreset: "djbk", scores: { "pendidikan-formal": 90 } });
// @ts-expect-error -- a kind that does not exist
readSiasn("rw-keluarga", {});
// @ts-expect-error -- the table is frozen
siasnFields.value["rw-skp22"].tahun = "text";

const read = ipAsnRecordFromSiasn({}, { asOf: "2026-01-01", rule: ipAsn2019 }).record;
// @ts-expect-error -- the record is absent while the post is not known
export const sure: IpAsnRecord = read;
export const maybe: SiasnIpAsnRecord | undefined = read;
