import type { Pegawai } from "../asn/pegawai.js";
import { pegawaiWarnings } from "../asn/pegawai-warnings.js";
import type { PlainDate } from "../core/dates.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { SiasnDataUtama } from "./fields.js";
import { newLog, reportOf, type SiasnReport } from "./log.js";
import { type KnownPegawai, NOBODY, readPerson, type SiasnDetails } from "./person.js";
import { readOptions } from "./options.js";
import { sourceOf } from "./source.js";

/** The record of a civil servant, as far as the main record of the SIASN gives it. */
export interface PegawaiFromSiasn extends SiasnReport {
  /** Absent if anything is missing that a `Pegawai` needs. */
  readonly pegawai?: Pegawai;
  /** What is known, also where it is too little for a `Pegawai`. */
  readonly known: KnownPegawai;
  /** What is missing for a `Pegawai`. */
  readonly missing: readonly (keyof KnownPegawai)[];
  /** What else the main record says, in the words of the SIASN. */
  readonly details: SiasnDetails;
}

/** How the record is looked at. */
export interface PegawaiFromSiasnOptions {
  /** The day of reference, `YYYY-MM-DD`. Without it, neither the future nor retirement is looked at. */
  readonly asOf?: PlainDate | undefined;
}

/**
 * The record of a civil servant from the main record of the SIASN (`/pns/data-utama/{nip}`), with the contradictions
 * within it as warnings.
 *
 * Nothing is guessed. A field that cannot be read is an issue; a code or a label that is not known comes back in
 * `unrecognised` as it came; and whatever is missing for a `Pegawai` is listed. A broken record throws nothing.
 *
 * Source: public client code of agencies; labels of the status and of the kind of post: decision
 * 0046-reading-siasn-records.
 *
 * @param dataUtama `data` of the service's answer
 * @param options `asOf`
 * @throws MeritError `not-an-object`, `unknown-key`, `not-a-date` (the options)
 *
 * @example
 * ```ts
 * import { pegawaiFromSiasn } from "sistem-merit/siasn";
 *
 * // An invented record
 * const { pegawai, missing, warnings } = pegawaiFromSiasn({
 *   nipBaru: "199003152015031002", nama: "PEGAWAI CONTOH", gelarBelakang: "S.Kom.", tglLahir: "15-03-1990",
 *   jenisKelamin: "F", statusPegawai: "PNS", golRuangAkhirId: "33", golRuangAkhir: "III/c", jenisJabatanId: "2",
 *   jabatanFungsionalNama: "PRANATA KOMPUTER AHLI MUDA", unorNama: "BKPSDM", tkPendidikanTerakhir: "S-1/Sarjana",
 * });
 *
 * missing; // → []
 * pegawai?.birthDate; // → "1990-03-15"
 * pegawai?.post.kind === "fungsional" && pegawai.post.level; // → "ahli-muda"
 * warnings.map(({ code }) => code); // → ["sex-differs"]
 * ```
 */
export function pegawaiFromSiasn(dataUtama: SiasnDataUtama, options: PegawaiFromSiasnOptions = {}): PegawaiFromSiasn {
  const wrong: Issue[] = [];
  readOptions(options, [], ["asOf"], wrong);
  throwIfAny(wrong);
  const log = newLog();
  const source = sourceOf("data-utama", dataUtama, [], log);
  const { known, details } = source ? readPerson(source) : NOBODY;
  const pegawai = pegawaiOf(known);
  if (pegawai) log.warnings.push(...pegawaiWarnings(pegawai, { asOf: options.asOf }));
  return {
    ...(pegawai && { pegawai }),
    known,
    missing: REQUIRED.filter((key) => known[key] === undefined),
    details,
    ...reportOf(log),
  };
}

const REQUIRED: readonly (keyof KnownPegawai)[] = ["nip", "name", "birthDate", "sex", "status", "post", "unit"];

function pegawaiOf({ nip, name, birthDate, sex, status, post, unit, ...others }: KnownPegawai): Pegawai | undefined {
  if (nip === undefined || name === undefined || birthDate === undefined || sex === undefined) return undefined;
  if (status === undefined || post === undefined || unit === undefined) return undefined;
  return { nip, name, birthDate, sex, status, post, unit, ...others };
}
