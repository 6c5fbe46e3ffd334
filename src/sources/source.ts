import type { Grade, Sourced } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import type { Text } from "../core/text.js";

interface SourceBase {
  readonly title: Text;
  /** Where the source can be read, most authoritative first. Empty if no address is known. */
  readonly addresses: readonly string[];
}

/** A law or regulation. What is absent is not known. */
export interface LegalInstrument extends SourceBase {
  readonly kind: "legal";
  /** The official number, in Indonesian: `"Peraturan KASN Nomor 9 Tahun 2019"`. */
  readonly number: string;
  readonly year: number;
  readonly gazette?: string;
  /** First and last day (inclusive) on which it held, as far as they are known. */
  readonly inForce?: { readonly from?: Sourced<PlainDate>; readonly until?: Sourced<PlainDate> };
  /** Ids of the instruments that it replaced. */
  readonly replaces?: readonly string[];
  /** `"regulation"` if its own text, or a part of it, was read. */
  readonly grade?: "regulation";
}

/** A page, report, paper, news text or public code. */
export interface Publication extends SourceBase {
  readonly kind: "publication";
  readonly date?: PlainDate;
  readonly grade: Exclude<Grade, "regulation" | "interpretation" | "caller">;
}

/** A decision record of this library: how it reads what the sources leave open. */
export interface DecisionRecord extends SourceBase {
  readonly kind: "decision";
  readonly grade: "interpretation";
}

/** An entry of the register. */
export type Source = LegalInstrument | Publication | DecisionRecord;
