import { checkKeys } from "../core/keys.js";
import type { SiasnDataUtama, SiasnHistory } from "./fields.js";
import type { Log } from "./log.js";
import type { MissingReason } from "./missing.js";
import { isNothing, type Source, sourceOf } from "./source.js";

/** What was fetched of one employee. A history that was not fetched is left out; an empty one is an answer. */
export interface SiasnRecords {
  readonly dataUtama?: SiasnDataUtama | null | undefined;
  readonly rwGolongan?: SiasnHistory<"rw-golongan">;
  readonly rwJabatan?: SiasnHistory<"rw-jabatan">;
  readonly rwPendidikan?: SiasnHistory<"rw-pendidikan">;
  readonly rwDiklat?: SiasnHistory<"rw-diklat">;
  readonly rwKursus?: SiasnHistory<"rw-kursus">;
  readonly rwSkp22?: SiasnHistory<"rw-skp22">;
  readonly rwKinerjaPeriodik?: SiasnHistory<"rw-kinerjaperiodik">;
  readonly rwHukdis?: SiasnHistory<"rw-hukdis">;
  readonly rwPenghargaan?: SiasnHistory<"rw-penghargaan">;
  readonly rwAngkaKredit?: SiasnHistory<"rw-angkakredit">;
}

export const RECORD_KEYS: readonly (keyof SiasnRecords)[] = [
  "dataUtama",
  "rwGolongan",
  "rwJabatan",
  "rwPendidikan",
  "rwDiklat",
  "rwKursus",
  "rwSkp22",
  "rwKinerjaPeriodik",
  "rwHukdis",
  "rwPenghargaan",
  "rwAngkaKredit",
];

/** What was fetched, which may come from plain JavaScript. What is wrong with it is written down. */
export function recordsOf(records: SiasnRecords, log: Log): SiasnRecords {
  return checkKeys(records, [], RECORD_KEYS, [], log.issues) ? records : {};
}

/** The main record of what was fetched; nothing if it was not, or if it is none. */
export function mainOf({ dataUtama }: SiasnRecords, log: Log): Source<"data-utama"> | undefined {
  return isNothing(dataUtama) ? undefined : sourceOf("data-utama", dataUtama, ["dataUtama"], log);
}

/** Why something is missing that the main record would hold. */
export const mainReason = ({ dataUtama }: SiasnRecords): MissingReason =>
  isNothing(dataUtama) ? "not-given" : "not-known";
