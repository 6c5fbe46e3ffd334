import { filled } from "../core/filled.js";

/** Something that the SIASN names by an id, by a name, or by both; as it came. */
export interface Named {
  readonly id?: string;
  readonly name?: string;
}

/** Nothing if neither is known. */
export function named(id: string | undefined, name: string | undefined): Named | undefined {
  return id === undefined && name === undefined ? undefined : filled({ id, name });
}

/** A decree (surat keputusan), by its number and its day. */
export interface Decree {
  readonly number?: string;
  readonly date?: string;
}

export function decree(number: string | undefined, date: string | undefined): Decree | undefined {
  return number === undefined && date === undefined ? undefined : filled({ number, date });
}
