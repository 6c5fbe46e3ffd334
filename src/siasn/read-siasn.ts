import { type Issue, notOneOf, type Path } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { SiasnKind, SiasnRecord } from "./fields.js";
import { type Log, newLog } from "./log.js";
import { siasnFields } from "./siasn-fields.js";
import { otherKeysOf, type SiasnValue, sourceOf, valuesOf } from "./source.js";

/** A record, field by field. */
export interface SiasnReading {
  /** What the fields say that are filled and can be read, under their names in the service. */
  readonly values: Readonly<Record<string, SiasnValue>>;
  /** The keys of the record that the library does not know. */
  readonly otherKeys: readonly string[];
  /** What cannot be read, with its place. */
  readonly issues: readonly Issue[];
}

/**
 * Reads one record of the SIASN, field by field: days become `YYYY-MM-DD`, numbers that came as text become numbers, and
 * what says nothing (`""`, `null`, a missing field) is left out. The record is checked for its form alone; what a code
 * means is for the other functions. Personal data that no calculation needs, such as the NIK, are not looked at.
 *
 * Source: public client code of agencies, more than ten code bases that agree on the names.
 *
 * @param kind which record it is: `"data-utama"`, or the name of a history, such as `"rw-golongan"`
 * @param record the record as the service gives it
 * @throws MeritError `not-one-of` (the kind)
 *
 * @example
 * ```ts
 * import { readSiasn } from "sistem-merit/siasn";
 *
 * // An invented record
 * const { values, issues, otherKeys } = readSiasn("rw-golongan", {
 *   golongan: "III/c", tmtGolongan: "01-04-2022", masaKerjaGolonganTahun: "9", skTanggal: "31-02-2022", catatan: "",
 * });
 *
 * values; // → { golongan: "III/c", tmtGolongan: "2022-04-01", masaKerjaGolonganTahun: 9 }
 * issues.map(({ code, path }) => `${path.join(".")}: ${code}`); // → ["skTanggal: not-a-date"]
 * otherKeys; // → ["catatan"]
 * ```
 */
export function readSiasn<K extends SiasnKind>(
  kind: K,
  record: SiasnRecord<K> & Readonly<Record<string, unknown>>,
): SiasnReading {
  if (typeof kind !== "string" || !Object.hasOwn(siasnFields.value, kind)) {
    throw new MeritError([notOneOf(["kind"], Object.keys(siasnFields.value), kind)]);
  }
  const log = newLog();
  const source = sourceOf(kind, record, [], log);
  return {
    values: source ? valuesOf(source) : {},
    otherKeys: source ? otherKeysOf(source) : [],
    issues: log.issues,
  };
}

/** What is wrong with a record, for its schema. */
export function checkSiasn(kind: SiasnKind, record: unknown, path: Path, issues: Issue[]): void {
  const log: Log = { ...newLog(), issues };
  const source = sourceOf(kind, record, path, log);
  if (source) valuesOf(source);
}
