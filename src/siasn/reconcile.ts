import { checkRetirementOptions, type RetirementOptions } from "../asn/retirement-age.js";
import { retirementDate } from "../asn/retirement-date.js";
import { nipLayout } from "../asn/rules/nip.js";
import { type Basis, basisOf, type Citation, type Grade } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import type { Issue, Path } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { performance2022 } from "../performance/rules/permenpanrb-6-2022.js";
import { highestOf, readEducation } from "./education-from-siasn.js";
import { lastOf } from "./history.js";
import { wordsOf } from "./labels.js";
import { type Log, newLog, reportOf, type SiasnReport } from "./log.js";
import { type MissingReason, missingOf, type SiasnMissing } from "./missing.js";
import { readOptions } from "./options.js";
import { readPerformance } from "./performance-from-siasn.js";
import { NOBODY, type Person, readPerson } from "./person.js";
import { nameFor, postDay, readPosts } from "./posts-from-siasn.js";
import { rankDay, readRanks } from "./ranks-from-siasn.js";
import { mainOf, mainReason, recordsOf, type SiasnRecords } from "./records.js";
import { siasnFields } from "./siasn-fields.js";
import { siasnReadings } from "./rules/readings.js";

/**
 * What is compared.
 *
 * - `nip-birth-date`, `nip-sex`, `nip-appointment`, `nip-status`: what the NIP says with what is on record
 * - `retirement-age`, `retirement-date`: `bupPensiun` and `tmtPensiun` with the rules
 * - `golongan`, `golongan-since`: the rank with the last one of its history
 * - `post`, `post-since`: the post with the last one of its history
 * - `education`: the education with the highest one of its history
 * - `quadrant`: the quadrant of a year with the matrix
 */
export type ReconcileCode =
  | "nip-birth-date"
  | "nip-sex"
  | "nip-appointment"
  | "nip-status"
  | "retirement-age"
  | "retirement-date"
  | "golongan"
  | "golongan-since"
  | "post"
  | "post-since"
  | "education"
  | "quadrant";

/** A difference: a row of a table. */
export interface ReconcileFinding {
  readonly code: ReconcileCode;
  /** Where the SIASN holds it. */
  readonly path: Path;
  /** What the SIASN holds there. */
  readonly recorded: string | number;
  /** What it is compared with: another record, or a rule. */
  readonly compared: string | number;
  /** What differs, in words, without either value. */
  readonly text: Text;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** What agrees, what differs, and what could not be compared. */
export interface Reconciliation extends SiasnReport {
  readonly findings: readonly ReconcileFinding[];
  /** How often each comparison was made, whatever came of it. Quadrants are compared year by year. */
  readonly compared: Readonly<Partial<Record<ReconcileCode, number>>>;
  /** What could not be compared, and why. */
  readonly missing: readonly SiasnMissing[];
}

/** How records are compared. */
export interface ReconcileOptions extends RetirementOptions {
  /** The day of reference, `YYYY-MM-DD`: what begins later is not the current record. */
  readonly asOf: PlainDate;
}

/**
 * Compares the records of an employee with each other and with the rules, for those who keep the data: the NIP with birth
 * date, sex, status and appointment; age and day of retirement with the rules; rank, post and education with their
 * histories; the quadrant of every year with the matrix.
 *
 * A difference is a question, and no verdict: the rules of retirement do not know every post, and a wrong NIP stays in use
 * until BKN corrects it. The texts hold neither value; both stand beside them, as plain values for a table. The NIP itself
 * never comes back.
 *
 * Source: as `parseNip`, `retirementDate` and `performancePredicate`; which record of a history is the current one:
 * decision 0049-last-record-of-a-history.
 *
 * @param records what was fetched of one employee
 * @param options `asOf`; other rules of retirement, or an age that overrides them
 * @throws MeritError with every issue, of the options alone: `missing`, `not-a-date`, and as `retirementDate`
 *
 * @example
 * ```ts
 * import { reconcile } from "sistem-merit/siasn";
 *
 * // An invented employee
 * const { findings, compared } = reconcile(
 *   {
 *     dataUtama: {
 *       nipBaru: "199003152015031002", tglLahir: "16-03-1990", jenisKelamin: "M", statusPegawai: "PNS",
 *       jenisJabatanId: "2", jabatanFungsionalNama: "PRANATA KOMPUTER AHLI MADYA", bupPensiun: "58",
 *       golRuangAkhir: "IV/a",
 *     },
 *     rwGolongan: [
 *       { golongan: "IV/a", tmtGolongan: "01-04-2024" },
 *       { golongan: "IV/b", tmtGolongan: "01-10-2025" },
 *     ],
 *   },
 *   { asOf: "2026-01-01" },
 * );
 *
 * findings.map(({ code, recorded, compared }) => `${code}: ${recorded}, ${compared}`);
 * // → ["nip-birth-date: 1990-03-16, 1990-03-15", "retirement-age: 58, 60", "golongan: IV/a, IV/b"]
 * compared["nip-sex"]; // → 1
 * ```
 */
export function reconcile(records: SiasnRecords, options: ReconcileOptions): Reconciliation {
  const wrong: Issue[] = [];
  const { rules, age } = readOptions(options, ["asOf"], ["rules", "age"], wrong);
  checkRetirementOptions({ rules, age }, ["age"], wrong);
  throwIfAny(wrong);
  const { asOf, ...retirement } = options;
  const log = newLog();
  const given = recordsOf(records, log);
  const source = mainOf(given, log);
  const person = source ? readPerson(source) : NOBODY;
  const table = newTable();
  const main = mainReason(given);
  compareNip(person, main, table);
  compareRetirement(person, retirement, main, table);
  compareRank(given, person, asOf, log, main, table);
  comparePost(given, person, asOf, log, main, table);
  compareEducation(given, person, log, main, table);
  compareQuadrants(given, log, table);
  const { findings, compared, missing } = table;
  const report = reportOf(log);
  return { findings, compared, missing, ...report, ...basisOf(report, ...findings) };
}

interface Table {
  readonly findings: ReconcileFinding[];
  readonly compared: Partial<Record<ReconcileCode, number>>;
  readonly missing: SiasnMissing[];
  /** Compares two values, and writes down what came of it. */
  readonly compare: (
    code: ReconcileCode,
    path: Path,
    recorded: string | number | undefined,
    compared: string | number | undefined,
    reason: MissingReason,
    basis: Basis,
  ) => void;
}

function newTable(): Table {
  const findings: ReconcileFinding[] = [];
  const compared: Partial<Record<ReconcileCode, number>> = {};
  const missing: SiasnMissing[] = [];
  return {
    findings,
    compared,
    missing,
    compare: (code, path, recorded, other, reason, { grade, cite }) => {
      if (recorded === undefined || other === undefined) {
        missing.push(missingOf(code, reason));
        return;
      }
      compared[code] = (compared[code] ?? 0) + 1;
      if (recorded !== other) findings.push({ code, path, recorded, compared: other, text: TEXTS[code], grade, cite });
    },
  };
}

const TEXTS: Readonly<Record<ReconcileCode, Text>> = {
  "nip-birth-date": { id: "tanggal lahir berbeda dengan NIP", en: "the birth date differs from the NIP" },
  "nip-sex": { id: "jenis kelamin berbeda dengan NIP", en: "the sex differs from the NIP" },
  "nip-appointment": { id: "TMT CPNS berbeda dengan NIP", en: "the first appointment differs from the NIP" },
  "nip-status": { id: "status pegawai berbeda dengan NIP", en: "the status differs from the NIP" },
  "retirement-age": { id: "batas usia pensiun berbeda dengan aturan", en: "the retirement age differs from the rules" },
  "retirement-date": { id: "TMT pensiun berbeda dengan aturan", en: "the day of retirement differs from the rules" },
  golongan: { id: "golongan berbeda dengan riwayat terakhir", en: "the rank differs from the last one on record" },
  "golongan-since": {
    id: "TMT golongan berbeda dengan riwayat terakhir",
    en: "the day of the rank differs from the last one on record",
  },
  post: { id: "jabatan berbeda dengan riwayat terakhir", en: "the post differs from the last one on record" },
  "post-since": {
    id: "TMT jabatan berbeda dengan riwayat terakhir",
    en: "the day of the post differs from the last one on record",
  },
  education: {
    id: "pendidikan berbeda dengan riwayat tertinggi",
    en: "the education differs from the highest one on record",
  },
  quadrant: { id: "kuadran kinerja berbeda dengan matriks", en: "the quadrant differs from the matrix" },
};

function compareNip({ nip, known, details }: Person, main: MissingReason, { compare }: Table): void {
  const layout = basisOf(siasnFields, nipLayout.month, nip?.kind === "pppk" ? nipLayout.agreement : undefined);
  compare("nip-birth-date", ["dataUtama", "tglLahir"], known.birthDate, nip?.birthDate, main, layout);
  compare("nip-sex", ["dataUtama", "jenisKelamin"], known.sex, nip?.sex, main, layout);
  const scale = known.status && (known.status === "pns" || known.status === "cpns" ? "pns" : "pppk");
  compare("nip-status", ["dataUtama", "statusPegawai"], scale, nip?.kind, main, layout);
  // The number of a PPPK holds no month, and the SIASN no day of the agreement.
  if (nip?.kind === "pppk") return;
  const { tmtCpns } = details.status;
  const appointed = nip && `${nip.appointed.year}-${String(nip.appointed.month).padStart(2, "0")}`;
  compare("nip-appointment", ["dataUtama", "tmtCpns"], tmtCpns?.slice(0, 7), appointed, main, layout);
}

function compareRetirement(
  { known: { birthDate, post }, details }: Person,
  options: RetirementOptions,
  main: MissingReason,
  { compare }: Table,
): void {
  const { age, date } = details.retirement;
  const own = birthDate === undefined || post === undefined ? undefined : retirementDate({ birthDate }, post, options);
  const basis = own?.status === "known" ? own : siasnFields;
  const reason = own?.status === "unknown" ? "needs-judgement" : main;
  const isKnown = own?.status === "known";
  compare("retirement-age", ["dataUtama", "bupPensiun"], age, isKnown ? own.age : undefined, reason, basis);
  compare("retirement-date", ["dataUtama", "tmtPensiun"], date, isKnown ? own.date : undefined, reason, basis);
}

const LAST: Basis = siasnReadings.lastRecord;

function compareRank(
  { rwGolongan }: SiasnRecords,
  { known: { golongan, status }, details }: Person,
  asOf: PlainDate,
  log: Log,
  main: MissingReason,
  { compare }: Table,
): void {
  const scale = status && (status === "pns" || status === "cpns" ? "pns" : "pppk");
  const history = readRanks(rwGolongan, scale, ["rwGolongan"], log);
  const last = lastOf(history, rankDay, asOf)?.entry;
  const reason = history.given ? main : "not-given";
  compare("golongan", ["dataUtama", "golRuangAkhir"], golongan, last?.golongan, reason, LAST);
  compare("golongan-since", ["dataUtama", "tmtGolAkhir"], details.rank.since, last?.since, reason, LAST);
}

function comparePost(
  { rwJabatan }: SiasnRecords,
  { details: { post } }: Person,
  asOf: PlainDate,
  log: Log,
  main: MissingReason,
  { compare }: Table,
): void {
  const history = readPosts(rwJabatan, ["rwJabatan"], log);
  const last = lastOf(history, postDay, asOf)?.entry;
  const reason = history.given ? main : "not-given";
  const own = post.kind === "struktural" ? (post.structural?.name ?? post.name) : post.name;
  const name = nameFor(post.kind, own, post.functional?.name, post.general?.name);
  // Capitals and spaces differ between the records of one person.
  const isSame = name !== undefined && last?.name !== undefined && wordsOf(name) === wordsOf(last.name);
  compare("post", ["dataUtama", "jabatanNama"], name, isSame ? name : last?.name, reason, LAST);
  compare("post-since", ["dataUtama", "tmtJabatan"], post.since, last?.since, reason, LAST);
}

function compareEducation(
  { rwPendidikan }: SiasnRecords,
  { known: { education } }: Person,
  log: Log,
  main: MissingReason,
  { compare }: Table,
): void {
  const history = readEducation(rwPendidikan, ["rwPendidikan"], log);
  const reason = history.given ? main : "not-given";
  const highest = highestOf(history);
  compare("education", ["dataUtama", "tkPendidikanTerakhir"], education?.level, highest, reason, siasnFields);
}

function compareQuadrants({ rwSkp22 }: SiasnRecords, log: Log, { compare, missing }: Table): void {
  const history = readPerformance(rwSkp22, ["rwSkp22"], log);
  if (!history.given) missing.push(missingOf("quadrant", "not-given"));
  for (const { entry, path } of history.placed) {
    const { quadrant, predicate } = entry;
    const place = [...path, "KuadranKinerjaNilai"];
    compare("quadrant", place, quadrant, predicate, "not-known", performance2022.matrix);
  }
}
