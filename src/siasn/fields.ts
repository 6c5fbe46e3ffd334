import type { siasnFields, SiasnFieldType } from "./siasn-fields.js";

type Fields = (typeof siasnFields)["value"];

/** A record of the SIASN: the main one (`"data-utama"`), or a record of a history. */
export type SiasnKind = keyof Fields;

/** The names of the fields of a record, in the spelling of the service. */
export type SiasnField<K extends SiasnKind> = Extract<keyof Fields[K], string>;

/** The fields of a record that are read as something. */
export type FieldOf<K extends SiasnKind, T extends SiasnFieldType> = {
  [F in keyof Fields[K]]: Fields[K][F] extends T ? F : never;
}[keyof Fields[K]] &
  string;

/**
 * A record as the service gives it: every field may be missing, `null`, `""`, a text or a number. The first letter of a
 * name may be small or capital. Other keys may stand beside; they are left alone.
 */
export type SiasnRecord<K extends SiasnKind> = Readonly<Partial<Record<EitherSpelling<SiasnField<K>>, unknown>>>;

type EitherSpelling<F extends string> = F | Capitalize<F> | Uncapitalize<F>;

/** The main record of an employee: `data` of the answer of `/pns/data-utama/{nip}`. */
export type SiasnDataUtama = SiasnRecord<"data-utama">;

/** A history as the service gives it; `undefined` or `null` if it was not fetched. */
export type SiasnHistory<K extends SiasnKind> = readonly SiasnRecord<K>[] | null | undefined;
