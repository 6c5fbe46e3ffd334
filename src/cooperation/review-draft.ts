import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { day, objectOf } from "../core/readers.js";
import type { Text } from "../core/text.js";
import type { Agreement } from "./agreement.js";
import { checkContents } from "./check-contents.js";
import { checkInstruments } from "./check-instruments.js";
import { checkParties } from "./check-parties.js";
import type { CooperationKind } from "./cooperation-rules.js";
import type { Finding } from "./findings.js";
import { readAgreement } from "./read-agreement.js";
import { draftReviewRules } from "./rules/draft-review.js";
import { underReview } from "./under-review.js";

/** How a draft is reviewed. */
export interface ReviewOptions {
  /** The day of reference, `YYYY-MM-DD`: the library has no clock. */
  readonly asOf: PlainDate;
}

/** What a legal section should look at before the meeting. */
export interface DraftReview {
  readonly asOf: PlainDate;
  /** The legal kinds that such parties can have. */
  readonly kinds: readonly CooperationKind[];
  /** The kind whose rules were applied. Absent if the parties have none and the draft names none. */
  readonly kind?: CooperationKind;
  /** In the order of a draft: parties, manuscripts, contents. */
  readonly findings: readonly Finding[];
  /** What no source says of this kind, and was therefore not looked at. */
  readonly notKnown: readonly { readonly id: string; readonly name: Text }[];
  /** The weakest grade that the review rests on; every finding has a grade of its own. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * Reviews a draft of an agreement: everything that is missing, contradictory, or against a cited rule, in Indonesian and
 * English, each with its place, its grade and its sources. An empty list means that nothing was found, and not that the
 * draft is lawful: `notKnown` says what could not be looked at.
 *
 * A draft is data to be reviewed: whatever it lacks or contradicts is a finding. An error is thrown only where it cannot
 * be read: another type, an unknown key, a day that does not exist, a history that is impossible. A text that holds
 * nothing but spaces is as good as none.
 *
 * Source: `cooperation2018` and `draftReviewRules`; decisions 0041-who-signs-and-who-approves and
 * 0042-what-a-draft-is-reviewed-for.
 *
 * @param agreement the draft; only `parties` must be there
 * @param options `asOf`: the day of reference
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-a-list`, `not-one-of`, `not-text`,
 * `not-a-number`, `out-of-range`, `not-on-scale`, `not-a-date`, `not-a-region-code`, `step-impossible`,
 * `step-out-of-order`
 *
 * @example
 * ```ts
 * import { reviewDraft } from "sistem-merit/cooperation";
 *
 * const { findings } = reviewDraft(
 *   {
 *     kind: "ksdd-sukarela",
 *     label: "MoU",
 *     border: { bordering: false },
 *     parties: [
 *       { body: { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" }, role: "pemberi", pics: 2 },
 *       { body: { kind: "provinsi", code: "72", name: "Provinsi Sulawesi Tengah" }, role: "penerima", pics: 2 },
 *     ],
 *     instruments: [
 *       {
 *         kind: "perjanjian-kerja-sama",
 *         plannedOn: "2027-02-16",
 *         signers: [
 *           { party: 0, office: "kepala-perangkat-daerah", suratKuasa: "2027-01-20" },
 *           { party: 1, office: "kepala-perangkat-daerah" },
 *         ],
 *       },
 *     ],
 *   },
 *   { asOf: "2027-02-01" },
 * );
 *
 * findings.filter(({ nature }) => nature === "against-rule").map(({ code, path }) => `${path.join(".")}: ${code}`);
 * // → ["instruments: instrument-missing", "instruments.0.signers.1.suratKuasa: surat-kuasa-missing"]
 * findings.find(({ code }) => code === "instrument-missing")?.message.id;
 * // → "tidak ada Kesepakatan Bersama, yang harus mendahului"
 * findings.find(({ code }) => code === "label-is-no-manuscript")?.nature; // → "practice"
 * ```
 */
export function reviewDraft(agreement: Agreement, options: ReviewOptions): DraftReview {
  const issues: Issue[] = [];
  const read = readAgreement(agreement, ["agreement"], issues);
  const asOf = readAsOf(options, issues);
  if (read === undefined || asOf === undefined || issues.length > 0) throw new MeritError(issues);
  return reviewOf(read, asOf);
}

/** The day of reference from options that may come from plain JavaScript. */
export function readAsOf(options: unknown, issues: Issue[]): PlainDate | undefined {
  return readReviewOptions(options, ["options"], issues)?.asOf;
}

export const readReviewOptions = objectOf<ReviewOptions>({ required: { asOf: day }, optional: {} });

/** {@link reviewDraft} for an agreement that has been read. */
export function reviewOf(agreement: Agreement, asOf: PlainDate): DraftReview {
  const draft = underReview(agreement, asOf);
  const { reading, kind } = draft;
  const findings = [...checkParties(draft), ...checkInstruments(draft), ...checkContents(draft)];
  const { contents, days, notKnown } = draftReviewRules;
  return {
    asOf,
    kinds: reading.kinds,
    ...(kind && { kind }),
    findings,
    notKnown: notKnown
      .filter(({ kinds }) => kind === undefined || kinds === undefined || kinds.includes(kind))
      .map(({ id, name }) => ({ id, name })),
    ...basisOf(reading, contents, days, ...findings),
  };
}
