import type { Grade, Sourced } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import type { Text } from "../core/text.js";

interface SourceBase {
  readonly title: Text;
  /** Where the source can be read, most authoritative first. Empty if no address is known. */
  readonly addresses: readonly string[];
}

/** Since when and until when something held, as far as it is known. */
export interface InForce {
  /** The first day. */
  readonly from?: Sourced<PlainDate>;
  /** Where the first day is not known: a day by which it had begun, because a source shows it in use. */
  readonly seen?: Sourced<PlainDate>;
  /** The last day. Absent while no end is known. */
  readonly until?: Sourced<PlainDate>;
}

/** A law, regulation or ruling. What is absent is not known. */
export interface LegalInstrument extends SourceBase {
  readonly kind: "legal";
  /** The official number, in Indonesian: `"Peraturan KASN Nomor 9 Tahun 2019"`. */
  readonly number: string;
  readonly year: number;
  readonly gazette?: string;
  readonly inForce?: InForce;
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
