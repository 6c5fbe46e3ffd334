import type { Text } from "../core/text.js";

/**
 * Why something is missing.
 *
 * - `not-held`: the SIASN does not hold it
 * - `not-given`: the record that holds it was not given
 * - `not-known`: the record does not say it, or in a way that the library cannot read
 * - `needs-judgement`: the record holds what it depends on, and someone must judge
 */
export type MissingReason = "not-held" | "not-given" | "not-known" | "needs-judgement";

/** Something that an answer needs and does not have. */
export interface SiasnMissing {
  /** What it is, in the words of the domain: `"performance"`, `"training.teknis"`, `"potensi"`. */
  readonly id: string;
  readonly reason: MissingReason;
  readonly text: Text;
}

const TEXTS: Readonly<Record<MissingReason, Text>> = {
  "not-held": { id: "SIASN tidak memuatnya", en: "the SIASN does not hold it" },
  "not-given": { id: "catatan yang memuatnya tidak diberikan", en: "the record that holds it was not given" },
  "not-known": {
    id: "catatannya tidak menyebutnya, atau tidak dapat dibaca",
    en: "the record does not say it, or cannot be read",
  },
  "needs-judgement": { id: "perlu dinilai oleh instansi", en: "the agency must judge it" },
};

export const missingOf = (id: string, reason: MissingReason): SiasnMissing => ({ id, reason, text: TEXTS[reason] });
