import type * as z from "zod";
import { notAList, type Issue, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import type { SiasnDataUtama, SiasnHistory, SiasnKind } from "../siasn/fields.js";
import { checkSiasn } from "../siasn/read-siasn.js";
import { RECORD_KEYS, type SiasnRecords } from "../siasn/records.js";
import { isNothing } from "../siasn/source.js";
import { checked } from "./checked.js";
import type { SchemaOptions } from "./say.js";

/**
 * The schema of the main record of the SIASN, `data` of the answer of `/pns/data-utama/{nip}`.
 *
 * It is as tolerant as the service is: a field may be missing, `null`, `""`, a text or a number, its first letter small or
 * capital, and other keys may stand beside. It finds what cannot be read: a day that does not exist, a number that is
 * none. The record stays as it is; `readSiasn` gives what it says.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { siasnDataUtamaSchema } from "sistem-merit/schemas";
 *
 * const outcome = siasnDataUtamaSchema().safeParse({ tglLahir: "31-02-1990", bupPensiun: "58", tmtPensiun: "", lain: 1 });
 *
 * outcome.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
 * // → ["tglLahir: harus tanggal yang ada, ditulis dd-MM-yyyy, diterima teks"]
 * ```
 */
export function siasnDataUtamaSchema(options: SchemaOptions = {}): z.ZodType<SiasnDataUtama, SiasnDataUtama> {
  return checked((input, issues) => {
    checkSiasn("data-utama", input, [], issues);
  }, options);
}

/**
 * The schema of a history of the SIASN, `data` of the answer of `/pns/rw-…/{nip}`: as tolerant as
 * {@link siasnDataUtamaSchema}, for every record of the list. `null` stands for a history that was not fetched.
 *
 * @param kind the name of the history, such as `"rw-golongan"`
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { siasnHistorySchema } from "sistem-merit/schemas";
 *
 * const outcome = siasnHistorySchema("rw-skp22", { lang: "en" }).safeParse([{ tahun: "2024" }, { tahun: "dua ribu" }]);
 *
 * outcome.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
 * // → ["1.tahun: must be a number, got text"]
 * ```
 */
export function siasnHistorySchema<K extends Exclude<SiasnKind, "data-utama">>(
  kind: K,
  options: SchemaOptions = {},
): z.ZodType<SiasnHistory<K>, SiasnHistory<K>> {
  return checked((input, issues) => {
    checkHistory(kind, input, [], issues);
  }, options);
}

/**
 * The schema of everything that was fetched of one employee, as `ipAsnFromSiasn`, `talentFromSiasn`,
 * `retirementFromSiasn` and `reconcile` take it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { siasnRecordsSchema } from "sistem-merit/schemas";
 *
 * const schema = siasnRecordsSchema();
 *
 * schema.safeParse({ dataUtama: { tglLahir: "15-03-1990" }, rwHukdis: [] }).success; // → true
 * schema.safeParse({ rwHukdis: [{ masaTahun: "setahun" }] }).error?.issues[0]?.path; // → ["rwHukdis", 0, "masaTahun"]
 * ```
 */
export function siasnRecordsSchema(options: SchemaOptions = {}): z.ZodType<SiasnRecords, SiasnRecords> {
  return checked((input, issues) => {
    if (!checkKeys(input, [], RECORD_KEYS, [], issues)) return;
    const { dataUtama } = input;
    if (!isNothing(dataUtama)) checkSiasn("data-utama", dataUtama, ["dataUtama"], issues);
    for (const [key, kind] of HISTORIES) checkHistory(kind, input[key], [key], issues);
  }, options);
}

const HISTORIES: readonly (readonly [key: keyof SiasnRecords, kind: SiasnKind])[] = [
  ["rwGolongan", "rw-golongan"],
  ["rwJabatan", "rw-jabatan"],
  ["rwPendidikan", "rw-pendidikan"],
  ["rwDiklat", "rw-diklat"],
  ["rwKursus", "rw-kursus"],
  ["rwSkp22", "rw-skp22"],
  ["rwKinerjaPeriodik", "rw-kinerjaperiodik"],
  ["rwHukdis", "rw-hukdis"],
  ["rwPenghargaan", "rw-penghargaan"],
  ["rwAngkaKredit", "rw-angkakredit"],
];

function checkHistory(kind: SiasnKind, list: unknown, path: Path, issues: Issue[]): void {
  if (isNothing(list)) return;
  if (!Array.isArray(list)) {
    issues.push(notAList(path, list));
    return;
  }
  readEach<unknown, unknown>(list, issues, (record, at) => {
    checkSiasn(kind, record, [...path, at], issues);
  });
}
