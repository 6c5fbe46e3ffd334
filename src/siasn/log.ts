import { type Basis, basisOf, type Citation, type Grade } from "../core/citations.js";
import { issue, type Issue, type Path } from "../core/issues.js";
import type { Warning, WarningCode } from "../core/warnings.js";
import { siasnFields } from "./siasn-fields.js";

/**
 * Every code that a {@link SiasnWarning} can have besides those of a record of `sistem-merit/asn`.
 *
 * - `contradicts-itself`: two fields of one record say different things, so that neither is believed
 * - `quadrant-differs`: the quadrant is another one than the matrix gives for both ratings
 * - `year-repeated`: two records of one year have different predicates
 * - `ends-before-it-begins`: a penalty that ends before it begins
 * - `credit-sum-differs`: the total of a credit is not the sum of its parts
 */
export type SiasnWarningCode =
  | WarningCode
  | "contradicts-itself"
  | "quadrant-differs"
  | "year-repeated"
  | "ends-before-it-begins"
  | "credit-sum-differs";

/** Something that may be right, and deserves a look. Its texts hold nothing that the record says of the person. */
export type SiasnWarning = Warning | Issue<SiasnWarningCode>;

/** A code or a label that the library does not know, as it came. */
export interface Unrecognised {
  readonly path: Path;
  readonly value: string;
}

/** What a reading says besides its answer. */
export interface SiasnReport {
  /** What cannot be read, with its place. The answer does without it. */
  readonly issues: readonly Issue[];
  readonly warnings: readonly SiasnWarning[];
  /** Codes and labels that are not known, as they came. They may be about the person: they are in no message. */
  readonly unrecognised: readonly Unrecognised[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** Where a reading writes down what it comes across. */
export interface Log {
  readonly issues: Issue[];
  readonly warnings: SiasnWarning[];
  readonly unrecognised: Unrecognised[];
  readonly figures: Set<Basis>;
}

export const newLog = (): Log => ({ issues: [], warnings: [], unrecognised: [], figures: new Set([siasnFields]) });

export function reportOf({ issues, warnings, unrecognised, figures }: Log): SiasnReport {
  const { grade, cite } = basisOf(...figures);
  // The order in which records came says nothing, and must not show.
  return { issues, warnings, unrecognised, grade, cite: cite.length > 1 ? [...cite].sort(bySource) : cite };
}

const bySource = (a: Citation, b: Citation): number => compareTexts(a.source, b.source);

/** By code unit, and so the same everywhere. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export const contradiction = (path: Path, others: readonly string[]): SiasnWarning =>
  issue(
    "contradicts-itself",
    path,
    { fields: others },
    `bertentangan dengan ${others.join(", ")} dalam catatan yang sama; keduanya tidak dipakai`,
    `contradicts ${others.join(", ")} of the same record; neither is used`,
  );
