import type {
  Agreement,
  AgreementParty,
  BorderFacts,
  DprdFacts,
  HistoryEntry,
  PartyBody,
} from "../cooperation/agreement.js";
import { readStep } from "../cooperation/advance.js";
import { COOPERATION_KINDS, type CooperationKind } from "../cooperation/cooperation-rules.js";
import { readAgreement, readBody, readBorderFacts, readDprdFacts, readParty } from "../cooperation/read-agreement.js";
import { readReviewOptions, type ReviewOptions } from "../cooperation/review-draft.js";
import type { Reader } from "../core/readers.js";
import type * as z from "zod";
import { checked } from "./checked.js";
import { oneOf, type SchemaOptions } from "./say.js";

const read = <T>(reader: Reader<T>, options: SchemaOptions): z.ZodType<T, T> =>
  checked((input, issues) => reader(input, [], issues), options);

/**
 * The schema of an agreement, as `reviewDraft` and `advance` take it. It looks at the form alone; what a draft lacks or
 * contradicts is for `reviewDraft`.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { agreementSchema } from "sistem-merit/schemas";
 *
 * const outcome = agreementSchema({ lang: "en" }).safeParse({ parties: [], term: { from: "2027-02-30" } });
 *
 * outcome.error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
 * // → ["term.from must be an existing day, written YYYY-MM-DD, got text"]
 * ```
 */
export const agreementSchema = (options: SchemaOptions = {}): z.ZodType<Agreement, Agreement> =>
  read<Agreement>(readAgreement, options);

/**
 * The schema of a party of an agreement.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { agreementPartySchema } from "sistem-merit/schemas";
 *
 * const body = { kind: "provinsi", code: "72", name: "Provinsi Sulawesi Tengah" };
 *
 * agreementPartySchema().safeParse({ body, role: "penerima", pics: 2 }).success; // → true
 * agreementPartySchema().safeParse({ body, role: "mitra" }).error?.issues[0]?.message;
 * // → "harus salah satu dari pemberi, penerima, diterima teks"
 * ```
 */
export const agreementPartySchema = (options: SchemaOptions = {}): z.ZodType<AgreementParty, AgreementParty> =>
  read(readParty, options);

/**
 * The schema of a body that can be a party, as `cooperationKindOf` takes it: a government body, a third party, or a
 * partner abroad.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { partyBodySchema } from "sistem-merit/schemas";
 *
 * partyBodySchema().safeParse({ kind: "pihak-ketiga", name: "Universitas Contoh" }).success; // → true
 * partyBodySchema().safeParse({ kind: "kota", code: "32", name: "Kota Contoh" }).success; // → false
 * ```
 */
export const partyBodySchema = (options: SchemaOptions = {}): z.ZodType<PartyBody, PartyBody> =>
  read(readBody, options);

/**
 * The schema of a legal kind of cooperation.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { cooperationKindSchema } from "sistem-merit/schemas";
 *
 * cooperationKindSchema().safeParse("ksdd-sukarela").success; // → true
 * cooperationKindSchema().safeParse("MoU").success; // → false
 * ```
 */
export const cooperationKindSchema = ({ lang = "id" }: SchemaOptions = {}): z.ZodType<
  CooperationKind,
  CooperationKind
> => oneOf(COOPERATION_KINDS, lang);

/**
 * The schema of what decides between mandatory and voluntary cooperation, as `cooperationKindOf` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { borderFactsSchema } from "sistem-merit/schemas";
 *
 * borderFactsSchema().safeParse({ bordering: false }).success; // → true
 * borderFactsSchema().safeParse({ bordering: "no" }).success; // → false
 * ```
 */
export const borderFactsSchema = (options: SchemaOptions = {}): z.ZodType<BorderFacts, BorderFacts> =>
  read(readBorderFacts, options);

/**
 * The schema of the facts that decide whether the DPRD must approve, as `needsDprdApproval` takes them.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { dprdFactsSchema } from "sistem-merit/schemas";
 *
 * dprdFactsSchema().safeParse({ fundedInCurrentApbd: true }).success; // → true
 * dprdFactsSchema().safeParse({ funded: true }).success; // → false
 * ```
 */
export const dprdFactsSchema = (options: SchemaOptions = {}): z.ZodType<DprdFacts, DprdFacts> =>
  read(readDprdFacts, options);

/**
 * The schema of a step, as `advance` takes it. Whether the agreement allows it is for `advance`.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { agreementStepSchema } from "sistem-merit/schemas";
 *
 * agreementStepSchema().safeParse({ event: "tawarkan", date: "2027-01-11" }).success; // → true
 * agreementStepSchema().safeParse({ event: "perpanjang", date: "2027-01-11" }).success; // → false
 * ```
 */
export const agreementStepSchema = (options: SchemaOptions = {}): z.ZodType<HistoryEntry, HistoryEntry> =>
  read(readStep, options);

/**
 * The schema of the options of `reviewDraft` and `reviewDrafts`.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { reviewOptionsSchema } from "sistem-merit/schemas";
 *
 * reviewOptionsSchema().safeParse({ asOf: "2027-02-01" }).success; // → true
 * reviewOptionsSchema().safeParse({}).error?.issues[0]?.message; // → "wajib diisi"
 * ```
 */
export const reviewOptionsSchema = (options: SchemaOptions = {}): z.ZodType<ReviewOptions, ReviewOptions> =>
  read(readReviewOptions, options);
