import type { Jabatan } from "../asn/jabatan.js";
import type { Pendidikan } from "../asn/pendidikan.js";
import { type PlainDate, yearOf } from "../core/dates.js";
import { type Issue, notAFunction, notAnObject } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import type { CommonTraining, Discipline, Education, IpAsnRecord, PostGroup, Unknown } from "../ip-asn/record.js";
import type { IpAsnRule } from "../ip-asn/rule.js";
import type { Predicate } from "../performance/predicate.js";
import { highestOf, readEducation } from "./education-from-siasn.js";
import type { PlacedHistory } from "./history.js";
import { type Log, newLog, reportOf, type SiasnReport } from "./log.js";
import { type MissingReason, missingOf, type SiasnMissing } from "./missing.js";
import { readOptions } from "./options.js";
import { heaviestOf, type PenaltyAnswer, readPenalties } from "./penalties-from-siasn.js";
import { predicateOfYear, readPerformance } from "./performance-from-siasn.js";
import { readEducationOf, readPostOf } from "./person.js";
import { mainOf, mainReason, recordsOf, type SiasnRecords } from "./records.js";
import { siasnReadings } from "./rules/readings.js";
import {
  type CourseKind,
  readCourses,
  readLeadership,
  type SiasnCourse,
  type SiasnLeadershipTraining,
  TRAINED_LEVELS,
} from "./training-from-siasn.js";
import { textIn } from "./source.js";
import { isWithin } from "./window.js";

/** What a caller must say, and what a caller may ask of the record. */
export interface IpAsnRecordOptions {
  /** The day of reference, `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
  /** The version of the rule, usually `ipAsn2019`. */
  readonly rule: IpAsnRule;
  /** The year whose performance counts, 1900 to 2100; the calendar year before the day of reference by default. */
  readonly performanceYear?: number | undefined;
  /**
   * Whether functional training matches the post that is held. The SIASN does not say it: without this, functional
   * training that was attended stays `"unknown"`.
   */
  readonly functionalFits?: ((training: SiasnCourse, post: Jabatan | undefined) => boolean | Unknown) | undefined;
}

/** The record that the index measures, with the unit beside, if it is known. */
export type SiasnIpAsnRecord = IpAsnRecord & { readonly unit?: string };

/** The record that the index measures, as far as the records of the SIASN give it. */
export interface IpAsnRecordFromSiasn extends SiasnReport {
  /** Absent while the kind of the post is not known. */
  readonly record?: SiasnIpAsnRecord;
  /** What is unknown, and why. */
  readonly missing: readonly SiasnMissing[];
}

/**
 * The record that the professionalism index measures, from the records of the SIASN: what `ipAsn` and `ipAsnSummary`
 * take. For many employees, this is all that is needed; {@link ipAsnFromSiasn} adds the index of one.
 *
 * Education is the one of the main record, or the highest of the history. Performance is that of the year before the day
 * of reference. Technical training counts one year back, seminars two, penalties five. What the records do not say is
 * unknown, and never zero; an empty history is an answer, and one that was not fetched is none (decision
 * 0046-reading-siasn-records).
 *
 * Source: as `ipAsn`; how training is read: decision 0047-training-in-siasn; penalties: decision
 * 0048-when-a-penalty-is-in-force; the year: decision 0049-last-record-of-a-history.
 *
 * @param records what was fetched of one employee
 * @param options `asOf`, `rule`, `performanceYear`, `functionalFits`
 * @throws MeritError `not-an-object`, `missing`, `unknown-key`, `not-a-date`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `not-a-function` (the options)
 *
 * @example
 * ```ts
 * import { ipAsn2019, ipAsnSummary } from "sistem-merit/ip-asn";
 * import { ipAsnRecordFromSiasn } from "sistem-merit/siasn";
 *
 * // Invented employees
 * const employees = [
 *   { dataUtama: { jenisJabatanId: "4", tkPendidikanTerakhir: "S-2", unorNama: "Dinas A" }, rwKursus: [], rwHukdis: [] },
 *   { dataUtama: { jenisJabatanId: "4", tkPendidikanTerakhir: "SLTA", unorNama: "Dinas B" }, rwKursus: [], rwHukdis: [] },
 * ];
 * const records = employees.flatMap((one) => {
 *   const { record } = ipAsnRecordFromSiasn(one, { asOf: "2026-01-31", rule: ipAsn2019 });
 *   return record ? [record] : [];
 * });
 *
 * const { groups } = ipAsnSummary(records, { rule: ipAsn2019, groupBy: ({ unit }) => unit ?? "?" });
 * groups.map(({ group, dimensions }) => `${group} ${dimensions[0]?.mean}`); // → ["Dinas A 20", "Dinas B 5"]
 * ```
 */
export function ipAsnRecordFromSiasn(records: SiasnRecords, options: IpAsnRecordOptions): IpAsnRecordFromSiasn {
  const wrong: Issue[] = [];
  readIpAsnRecordOptions(options, [], wrong);
  throwIfAny(wrong);
  const { asOf } = options;
  const log = newLog();
  const given = recordsOf(records, log);
  const main = mainOf(given, log);
  const missing: SiasnMissing[] = [];
  const education = educationOf(given, main && readEducationOf(main).education?.level, log, missing);
  const training = trainingOf(given, main && readPostOf(main), options, log, missing);
  const performance = predicateOf(given, options, log, missing);
  const discipline = disciplineOf(given, asOf, log, missing);
  const unit = main && textIn(main, "unorNama");
  if (training === undefined) missing.unshift(missingOf("post", mainReason(given)));
  return {
    ...(training && {
      record: {
        education,
        performance: performance === "unknown" ? performance : { predicate: performance },
        discipline,
        ...(unit !== undefined && { unit }),
        ...training,
      },
    }),
    missing,
    ...reportOf(log),
  };
}

/** Options that may come from plain JavaScript. What is wrong with them is added to `issues`. */
export function readIpAsnRecordOptions(
  options: unknown,
  others: readonly string[],
  issues: Issue[],
): Readonly<Record<string, unknown>> {
  const given = readOptions(options, ["asOf", "rule"], ["performanceYear", "functionalFits", ...others], issues);
  const { rule, performanceYear, functionalFits } = given;
  if (Object.hasOwn(given, "rule") && !isRule(rule)) issues.push(notAnObject(["options", "rule"], rule));
  if (performanceYear !== undefined) {
    readScore(performanceYear, 1900, 2100, 1, ["options", "performanceYear"], issues);
  }
  if (functionalFits !== undefined && typeof functionalFits !== "function") {
    issues.push(notAFunction(["options", "functionalFits"], functionalFits));
  }
  return given;
}

/** Whether something has the parts of a rule; whether they are right is for its author. */
const isRule = (value: unknown): boolean => typeof value === "object" && value !== null && "dimensions" in value;

const reasonOf = ({ given }: { readonly given: boolean }): MissingReason => (given ? "not-known" : "not-given");

/** The education that `ipAsn` tells apart; it takes everything below SLTA for one. */
const EDUCATION: Readonly<Record<Pendidikan, Education>> = {
  sd: "di-bawah-slta",
  smp: "di-bawah-slta",
  slta: "slta",
  d1: "d1",
  d2: "d2",
  d3: "d3",
  d4: "d4",
  s1: "s1",
  s2: "s2",
  s3: "s3",
};

function educationOf(
  given: SiasnRecords,
  own: Pendidikan | undefined,
  log: Log,
  missing: SiasnMissing[],
): Education | Unknown {
  if (own !== undefined) return EDUCATION[own];
  const history = readEducation(given.rwPendidikan, ["rwPendidikan"], log);
  const highest = highestOf(history);
  if (highest !== undefined) return EDUCATION[highest];
  missing.push(missingOf("education", history.given ? "not-known" : mainReason(given)));
  return "unknown";
}

function predicateOf(
  { rwSkp22 }: SiasnRecords,
  { asOf, performanceYear }: IpAsnRecordOptions,
  log: Log,
  missing: SiasnMissing[],
): Predicate | Unknown {
  const history = readPerformance(rwSkp22, ["rwSkp22"], log);
  if (performanceYear === undefined) log.figures.add(siasnReadings.performanceYear);
  const year = performanceYear ?? yearOf(asOf) - 1;
  const predicate = predicateOfYear(history, year, log);
  if (predicate === undefined) missing.push(missingOf("performance", reasonOf(history)));
  return predicate ?? "unknown";
}

function disciplineOf(
  { rwHukdis }: SiasnRecords,
  asOf: PlainDate,
  log: Log,
  missing: SiasnMissing[],
): Discipline | Unknown {
  const history = readPenalties(rwHukdis, asOf, ["rwHukdis"], log);
  if (history.given && history.placed.length === 0) log.figures.add(siasnReadings.emptyHistory);
  const heaviest: PenaltyAnswer = heaviestOf(history, asOf, log);
  if (heaviest === "unknown") missing.push(missingOf("discipline", reasonOf(history)));
  return heaviest === "none" ? "tidak-pernah" : heaviest;
}

type Training =
  | Pick<Extract<IpAsnRecord, { readonly post: "struktural" }>, "post" | "training">
  | Pick<Extract<IpAsnRecord, { readonly post: "fungsional" }>, "post" | "training">
  | Pick<Extract<IpAsnRecord, { readonly post: "pelaksana" }>, "post" | "training">;

/** The post and the training that counts for it; nothing while the kind of the post is not known. */
function trainingOf(
  given: SiasnRecords,
  held: ReturnType<typeof readPostOf> | undefined,
  { asOf, rule, functionalFits }: IpAsnRecordOptions,
  log: Log,
  missing: SiasnMissing[],
): Training | undefined {
  const leadership = readLeadership(given.rwDiklat, ["rwDiklat"], log);
  const courses = readCourses(given.rwKursus, ["rwKursus"], log);
  const group = held && groupOf(held);
  const post = held?.post;
  const answered = <A>(kind: string, answer: A | Unknown, reason: MissingReason): A | Unknown => {
    if (answer === "unknown") missing.push(missingOf(`training.${kind}`, reason));
    return answer;
  };
  const common = (): CommonTraining => ({
    teknis: answered("teknis", technicalHours(courses, { asOf, rule }, log), reasonOf(courses)),
    seminar: answered("seminar", attendedSeminar(courses, asOf, log), reasonOf(courses)),
  });
  switch (group) {
    case "struktural": {
      const kepemimpinan = matchesLevel(leadership, post, log);
      return {
        post: group,
        training: { kepemimpinan: answered("kepemimpinan", kepemimpinan, reasonOf(leadership)), ...common() },
      };
    }
    case "fungsional": {
      const fungsional = attendedFunctional(courses, post, functionalFits);
      const reason = courses.given && functionalFits === undefined ? "needs-judgement" : reasonOf(courses);
      return { post: group, training: { fungsional: answered("fungsional", fungsional, reason), ...common() } };
    }
    case "pelaksana":
      return { post: group, training: common() };
    case undefined:
      return undefined;
  }
}

/** The group of posts for which training counts. A functional post is one, whatever its level. */
function groupOf({ post, details }: ReturnType<typeof readPostOf>): PostGroup | undefined {
  if (post === undefined) return details.kind === "fungsional" ? "fungsional" : undefined;
  return post.kind === "fungsional" || post.kind === "pelaksana" ? post.kind : "struktural";
}

/** Whether leadership training of the level of the post was attended. Of another level that is higher, nobody says. */
function matchesLevel(
  { given, complete, placed }: PlacedHistory<SiasnLeadershipTraining>,
  post: Jabatan | undefined,
  log: Log,
): boolean | Unknown {
  const kind = post?.kind;
  if (!given || kind === undefined) return "unknown";
  if (placed.length === 0) log.figures.add(siasnReadings.emptyHistory);
  const steps = placed.map(({ entry }) => entry);
  if (steps.some(({ levels = [] }) => levels.some((level) => level === kind))) return true;
  const own = rankOf(kind);
  const isOpen = steps.some(({ levels }) => levels === undefined || levels.every((level) => rankOf(level) < own));
  return complete && !isOpen ? false : "unknown";
}

/** The place of a level, from the highest. */
const rankOf = (kind: string): number => TRAINED_LEVELS.findIndex((level) => level === kind);

function attendedFunctional(
  { given, complete, placed }: PlacedHistory<SiasnCourse>,
  post: Jabatan | undefined,
  fits: IpAsnRecordOptions["functionalFits"],
): boolean | Unknown {
  if (!given) return "unknown";
  const answers = placed.map(({ entry }) => {
    if (entry.kind === undefined) return "unknown";
    return entry.kind === "fungsional" && (fits === undefined ? "unknown" : fits(entry, post));
  });
  if (answers.includes(true)) return true;
  return complete && answers.every((answer) => answer === false) ? false : "unknown";
}

/** Courses of a kind within some years, and whether others may be among them. */
function coursesWithin(
  { complete, placed }: PlacedHistory<SiasnCourse>,
  kind: CourseKind,
  years: number,
  asOf: PlainDate,
): { readonly courses: readonly SiasnCourse[]; readonly isOpen: boolean } {
  const courses: SiasnCourse[] = [];
  let isOpen = !complete;
  for (const { entry } of placed) {
    if (entry.kind !== undefined && entry.kind !== kind) continue;
    const isIn = isWithin({ date: entry.until ?? entry.from, year: entry.year }, years, asOf);
    if (isIn === false) continue;
    if (isIn === true && entry.kind === kind) courses.push(entry);
    else isOpen = true;
  }
  return { courses, isOpen };
}

/** The hours of technical training. Enough hours are enough, whatever else may have been attended. */
function technicalHours(
  history: PlacedHistory<SiasnCourse>,
  { asOf, rule }: Pick<IpAsnRecordOptions, "asOf" | "rule">,
  log: Log,
): number | Unknown {
  if (!history.given) return "unknown";
  const { technicalYears, technicalHours: sum } = siasnReadings.training;
  log.figures.add(technicalYears);
  if (history.placed.length === 0) log.figures.add(siasnReadings.emptyHistory);
  const { courses, isOpen } = coursesWithin(history, "teknis", technicalYears.value, asOf);
  if (courses.length > 1) log.figures.add(sum);
  const hours = courses.reduce((total, course) => total + (course.hours ?? 0), 0);
  const isSure = !isOpen && courses.every((course) => course.hours !== undefined);
  return isSure || hours >= rule.technicalHours.value ? Math.min(hours, MOST_HOURS) : "unknown";
}

/** The index takes no more hours, and makes no difference between them. */
const MOST_HOURS = 99_999;

function attendedSeminar(history: PlacedHistory<SiasnCourse>, asOf: PlainDate, log: Log): boolean | Unknown {
  if (!history.given) return "unknown";
  const { seminarYears } = siasnReadings.training;
  log.figures.add(seminarYears);
  const { courses, isOpen } = coursesWithin(history, "seminar", seminarYears.value, asOf);
  if (courses.length > 0) return true;
  return isOpen ? "unknown" : false;
}
