import type { Basis, Citation, Grade } from "../core/citations.js";
import { issue, type Issue, type Path } from "../core/issues.js";

/**
 * What a finding is.
 *
 * - `missing`: something is not there yet
 * - `contradictory`: two statements of the draft exclude each other
 * - `against-rule`: a cited rule says otherwise
 * - `practice`: others do it differently; no rule says so
 */
export type FindingNature = "missing" | "contradictory" | "against-rule" | "practice";

/**
 * The code of a finding. Codes are a contract, as those of issues are.
 *
 * - `parties-too-few`: fewer than two parties
 * - `party-twice`: the same party twice
 * - `parties-fit-no-kind`: no legal kind has such parties
 * - `kind-missing`: the draft names no legal kind
 * - `kind-does-not-fit`: the named kind does not fit the parties
 * - `border-facts-missing`: mandatory cooperation, but border or matter are not stated
 * - `label-is-no-manuscript`: a label of the press, or the name of another manuscript
 * - `giver-missing`: something is given, and no party gives
 * - `receiver-missing`: something is given, and no party receives
 * - `pics-too-few`: fewer persons in charge than is the practice
 * - `tkksd-review-missing`: the coordination team of a region has not reviewed the draft
 * - `tkksd-review-late`: it did so after the first manuscript
 * - `dprd-facts-missing`: whether the DPRD must approve cannot be told
 * - `dprd-approval-missing`: the DPRD must approve, and has not
 * - `dprd-approval-late`: it did so after the last manuscript was signed
 * - `instrument-missing`: a manuscript that must come first is missing
 * - `instrument-to-follow`: a manuscript is still to follow
 * - `instrument-not-of-kind`: a manuscript that the legal kind does not have
 * - `instrument-out-of-order`: a manuscript is dated before one that precedes it
 * - `action-plan-missing`: no action plan is annexed to a Nota Kesepakatan
 * - `reference-missing`: a signed manuscript has no number
 * - `planned-day-passed`: the planned day has passed without a signature
 * - `signer-missing`: nobody signs for a party
 * - `signer-without-power`: an office that may not sign the manuscript for the party
 * - `surat-kuasa-missing`: an official signs without a power of attorney
 * - `surat-kuasa-late`: the power of attorney is later than the signature
 * - `subject-missing`: no subject
 * - `object-missing`: the object is not named
 * - `object-not-confirmed`: authority or limits of the object are not stated
 * - `object-outside-authority`: the object is no matter of the region
 * - `object-against-limits`: the object offends what it must not
 * - `term-missing`: the first or the last day is missing
 * - `ends-before-start`: the last day lies before the first
 * - `already-ended`: the last day lies before the day of reference
 * - `duration-contradicts-days`: the stated months do not lead from the first to the last day
 * - `longer-than-practice`: longer than the practice of Kota Yogyakarta
 * - `starts-before-signature`: the first day lies before the last manuscript
 * - `funding-missing`: no clause on funding
 * - `scope-missing`: no system and no service
 * - `scope-twice`: a system or a service twice
 * - `replication-without-system`: replication, and no system is named
 * - `evaluation-missing`: no day of evaluation
 * - `evaluation-outside-term`: a day of evaluation outside the term
 * - `date-in-future`: something that is said to have happened lies after the day of reference
 */
export type FindingCode =
  | "parties-too-few"
  | "party-twice"
  | "parties-fit-no-kind"
  | "kind-missing"
  | "kind-does-not-fit"
  | "border-facts-missing"
  | "label-is-no-manuscript"
  | "giver-missing"
  | "receiver-missing"
  | "pics-too-few"
  | "tkksd-review-missing"
  | "tkksd-review-late"
  | "dprd-facts-missing"
  | "dprd-approval-missing"
  | "dprd-approval-late"
  | "instrument-missing"
  | "instrument-to-follow"
  | "instrument-not-of-kind"
  | "instrument-out-of-order"
  | "action-plan-missing"
  | "reference-missing"
  | "planned-day-passed"
  | "signer-missing"
  | "signer-without-power"
  | "surat-kuasa-missing"
  | "surat-kuasa-late"
  | "subject-missing"
  | "object-missing"
  | "object-not-confirmed"
  | "object-outside-authority"
  | "object-against-limits"
  | "term-missing"
  | "ends-before-start"
  | "already-ended"
  | "duration-contradicts-days"
  | "longer-than-practice"
  | "starts-before-signature"
  | "funding-missing"
  | "scope-missing"
  | "scope-twice"
  | "replication-without-system"
  | "evaluation-missing"
  | "evaluation-outside-term"
  | "date-in-future";

/** A code with what it is, and its text; `{name}` stands for a fact of the finding. */
type FindingText = readonly [nature: FindingNature, id: string, en: string];

const TEXTS: Readonly<Record<FindingCode, FindingText>> = {
  "parties-too-few": [
    "missing",
    "kerja sama memerlukan dua pihak atau lebih, yang disebut {count}",
    "a cooperation needs two parties or more, {count} named",
  ],
  "party-twice": ["contradictory", "pihak yang sama sudah ada di {first}", "the same party already stands at {first}"],
  "parties-fit-no-kind": [
    "against-rule",
    "tidak ada jenis kerja sama dengan para pihak ini: {reason}",
    "no kind of cooperation has these parties: {reason}",
  ],
  "kind-missing": [
    "missing",
    "jenis kerja sama belum disebut; menurut para pihak: {kinds}",
    "the legal kind is not named; by the parties: {kinds}",
  ],
  "kind-does-not-fit": [
    "against-rule",
    '"{kind}" tidak sesuai dengan para pihak ({reason}); yang sesuai: {kinds}',
    '"{kind}" does not fit the parties ({reason}); fitting: {kinds}',
  ],
  "border-facts-missing": [
    "missing",
    "kerja sama wajib: nyatakan apakah daerah berbatasan dan urusannya lintas daerah",
    "mandatory cooperation: state whether the regions border each other and the matter crosses the border",
  ],
  "label-is-no-manuscript": [
    "practice",
    "sebutan ini bukan nama naskahnya; menurut jenisnya: {names}",
    "this is not what its manuscripts are called; by its kind: {names}",
  ],
  "giver-missing": [
    "missing",
    "tidak ada pihak yang berperan sebagai pemberi",
    "no party has the role of giving (pemberi)",
  ],
  "receiver-missing": [
    "missing",
    "tidak ada pihak yang berperan sebagai penerima",
    "no party has the role of receiving (penerima)",
  ],
  "pics-too-few": [
    "practice",
    "penanggung jawab (PIC) {pics}; praktiknya {expected} untuk setiap pihak",
    "persons in charge (PIC): {pics}; the practice is {expected} per party",
  ],
  "tkksd-review-missing": [
    "missing",
    "belum ada telaahan TKKSD daerah ini",
    "the coordination team (TKKSD) of this region has not reviewed it",
  ],
  "tkksd-review-late": [
    "against-rule",
    "telaahan TKKSD sesudah naskah pertama, {first}",
    "the review by the TKKSD is later than the first manuscript, {first}",
  ],
  "dprd-facts-missing": [
    "missing",
    "perlu tidaknya persetujuan DPRD bergantung pada: {facts}",
    "whether the DPRD must approve depends on: {facts}",
  ],
  "dprd-approval-missing": [
    "against-rule",
    "perlu persetujuan DPRD ({because}), dan belum ada",
    "the DPRD must approve ({because}), and has not",
  ],
  "dprd-approval-late": [
    "against-rule",
    "persetujuan DPRD sesudah naskah terakhir ditandatangani, {signed}",
    "the DPRD approved after the last manuscript was signed, {signed}",
  ],
  "instrument-missing": [
    "against-rule",
    "tidak ada {name}, yang harus mendahului",
    "there is no {name}, which must come first",
  ],
  "instrument-to-follow": ["missing", "{name} belum ada", "the {name} is still to follow"],
  "instrument-not-of-kind": [
    "against-rule",
    "bukan naskah untuk jenis kerja sama ini; naskahnya: {names}",
    "no manuscript of this kind of cooperation; it has: {names}",
  ],
  "instrument-out-of-order": [
    "against-rule",
    "bertanggal lebih awal daripada {name}, {first}",
    "dated before the {name}, {first}",
  ],
  "action-plan-missing": ["against-rule", "rencana aksi belum dilampirkan", "no action plan is annexed"],
  "reference-missing": [
    "missing",
    "sudah ditandatangani, tetapi nomornya tidak ada",
    "it is signed, but has no number",
  ],
  "planned-day-passed": [
    "contradictory",
    "rencana {planned} sudah lewat, dan belum ditandatangani",
    "the planned day {planned} has passed, and it is not signed",
  ],
  "signer-missing": ["missing", "tidak ada penanda tangan untuk {parties}", "nobody signs for {parties}"],
  "signer-without-power": [
    "against-rule",
    "{office} tidak berwenang menandatangani naskah ini untuk pihak ini; yang berwenang: {allowed}",
    "{office} has no power to sign this manuscript for this party; who has: {allowed}",
  ],
  "surat-kuasa-missing": [
    "against-rule",
    "{office} menandatangani tanpa Surat Kuasa dari kepala daerah",
    "{office} signs without a power of attorney (Surat Kuasa) from the head of region",
  ],
  "surat-kuasa-late": [
    "against-rule",
    "Surat Kuasa sesudah tanggal tanda tangan, {signed}",
    "the power of attorney (Surat Kuasa) is later than the signature, {signed}",
  ],
  "subject-missing": ["missing", "judul kerja sama belum ada", "the cooperation has no subject"],
  "object-missing": ["missing", "objek kerja sama belum disebut", "the object of the cooperation is not named"],
  "object-not-confirmed": ["missing", "belum dinyatakan: {facts}", "not yet stated: {facts}"],
  "object-outside-authority": [
    "against-rule",
    "objeknya bukan urusan yang menjadi kewenangan daerah",
    "the object is no matter within the authority of the region",
  ],
  "object-against-limits": [
    "against-rule",
    "objeknya bertentangan dengan salah satu dari: {limits}",
    "the object offends one of these: {limits}",
  ],
  "term-missing": ["missing", "jangka waktu belum lengkap: {keys}", "the term is not complete: {keys}"],
  "ends-before-start": ["contradictory", "berakhir sebelum mulai berlaku, {from}", "it ends before it begins, {from}"],
  "already-ended": ["contradictory", "sudah berakhir pada {asOf}", "it has ended by {asOf}"],
  "duration-contradicts-days": [
    "contradictory",
    "{months} bulan sejak {from} berakhir {expected}, bukan pada tanggal yang tertulis",
    "{months} months from {from} end on {expected}, and not on the day that is written",
  ],
  "longer-than-practice": [
    "practice",
    "lebih lama daripada {months} bulan, batas di Kota Yogyakarta; batas nasional tidak diketahui",
    "longer than {months} months, the limit in Yogyakarta; a national limit is not known",
  ],
  "starts-before-signature": [
    "contradictory",
    "berlaku sebelum naskah terakhir ditandatangani, {signed}",
    "it begins before the last manuscript is signed, {signed}",
  ],
  "funding-missing": ["missing", "ketentuan pendanaan belum ada", "there is no clause on funding"],
  "scope-missing": ["missing", "ruang lingkup masih kosong", "the scope is empty"],
  "scope-twice": ["contradictory", "sudah disebut di {first}", "already named at {first}"],
  "replication-without-system": [
    "missing",
    "replikasi tanpa sistem yang disebut namanya",
    "replication without a system that is named",
  ],
  "evaluation-missing": ["practice", "belum ada tanggal evaluasi", "no day of evaluation is set"],
  "evaluation-outside-term": [
    "contradictory",
    "di luar jangka waktu {from} sampai {until}",
    "outside the term {from} to {until}",
  ],
  "date-in-future": [
    "contradictory",
    "disebut sudah terjadi, tetapi sesudah tanggal acuan {asOf}",
    "said to have happened, but later than the day of reference {asOf}",
  ],
};

/** Every code that a finding can have, in the order of a draft: parties and kind, manuscripts, contents, days. */
export const FINDING_CODES: readonly FindingCode[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ keysOf(TEXTS));

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table);
}

/** One thing that a legal section should look at. Nothing is thrown because of it. */
export interface Finding extends Issue<FindingCode> {
  readonly nature: FindingNature;
  /** How sure the rule is that the finding rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** A fact of a finding: a number, a day, an id, a list of ids, or a text in both languages. */
type Fact = string | number | readonly string[] | { readonly id: string; readonly en: string };

/** A finding, with the facts of its text and the rule that it rests on. */
export function finding(
  code: FindingCode,
  path: Path,
  facts: Readonly<Record<string, Fact>>,
  { grade, cite }: Basis,
): Finding {
  const [nature, id, en] = TEXTS[code];
  const said = issue(code, path, facts, filled(id, facts, "id"), filled(en, facts, "en"));
  return { ...said, nature, grade, cite };
}

/** A text with its facts in their places. */
function filled(text: string, facts: Readonly<Record<string, Fact>>, lang: "id" | "en"): string {
  return Object.entries(facts).reduce((said, [name, fact]) => said.replace(`{${name}}`, () => shown(fact, lang)), text);
}

function shown(fact: Fact, lang: "id" | "en"): string {
  if (typeof fact === "string" || typeof fact === "number") return String(fact);
  return "id" in fact ? fact[lang] : fact.join(", ");
}
