import type { Sourced } from "../core/citations.js";
import { isPlainDate, type PlainDate, yearOf } from "../core/dates.js";
import { issue, type Issue, notADate, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Warning } from "../core/warnings.js";
import { type ParsedNip, readNip, type Sex } from "./nip.js";
import { applicantAges } from "./rules/appointment-ages.js";

interface Known {
  readonly birthDate?: PlainDate | undefined;
  readonly sex?: Sex | undefined;
  /** The first appointment; the month, 1 to 12, may be unknown. */
  readonly appointed?: { readonly year: number; readonly month?: number | undefined } | undefined;
}

/** What is known of a person besides the number. */
export interface StatedData extends Known {
  /** The day of reference, `YYYY-MM-DD`: the library has no clock. */
  readonly asOf: PlainDate;
}

/**
 * What is odd about a number that can be read: it differs from what is stated of the person, or its appointment lies in
 * the future, or before or long after the ages of applicants. All of that happens: a wrong number is in use until BKN
 * corrects it, numbers are issued ahead of the appointment, and the rules of appointment have exceptions.
 *
 * Source: PermenPANRB 6/2024, Pasal 23 (ages of applicants), as quoted in the news; applied to any year, so that it can
 * only raise a question.
 *
 * @param nip the number, in one piece or in groups
 * @param stated the day of reference, and what is known of the person
 * @returns the warnings, none if nothing is odd
 * @throws MeritError with every issue: as {@link parseNip}, and `missing`, `unknown-key`, `not-an-object`, `not-a-date`,
 * `not-one-of`, `not-a-number`, `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { nipWarnings } from "sistem-merit/asn";
 *
 * const stated = { asOf: "2026-01-01", birthDate: "1966-08-11" };
 *
 * nipWarnings("196608011988031001", stated).map(({ code }) => code); // → ["birth-date-differs"]
 * nipWarnings("196608011988031001", { asOf: "1988-02-29" }).map(({ code }) => code); // → ["appointed-in-future"]
 * ```
 */
export function nipWarnings(nip: string, stated: StatedData): readonly Warning[] {
  const issues: Issue[] = [];
  const parsed = readNip(nip, ["nip"], issues);
  checkStated(stated, issues);
  if (parsed === undefined || issues.length > 0) throw new MeritError(issues);
  return warningsOf(parsed, stated, ["nip"]);
}

function checkStated(stated: unknown, issues: Issue[]): void {
  if (!checkKeys(stated, ["asOf"], ["birthDate", "sex", "appointed"], [], issues)) return;
  const { asOf, birthDate, sex, appointed } = stated;
  if (Object.hasOwn(stated, "asOf") && !isPlainDate(asOf)) issues.push(notADate(["asOf"], asOf));
  if (birthDate !== undefined && !isPlainDate(birthDate)) issues.push(notADate(["birthDate"], birthDate));
  if (sex !== undefined) readOneOf(sex, ["laki-laki", "perempuan"], ["sex"], issues);
  if (appointed === undefined || !checkKeys(appointed, ["year"], ["month"], ["appointed"], issues)) return;
  if (Object.hasOwn(appointed, "year")) readScore(appointed["year"], 0, 9999, 1, ["appointed", "year"], issues);
  if (appointed["month"] !== undefined) readScore(appointed["month"], 1, 12, 1, ["appointed", "month"], issues);
}

/** {@link nipWarnings} of a number that has been read. Without a day of reference, the future is not looked at. */
export function warningsOf(
  parsed: ParsedNip,
  { asOf, birthDate, sex, appointed }: Known & { readonly asOf?: PlainDate | undefined },
  path: Path,
): Warning[] {
  const year = parsed.kind === "pns" ? parsed.appointed.year : parsed.appointedYear;
  const month = parsed.kind === "pns" ? parsed.appointed.month : undefined;
  const warnings: Warning[] = [];
  if (birthDate !== undefined && birthDate !== parsed.birthDate) warnings.push(birthDateDiffers(path));
  if (sex !== undefined && sex !== parsed.sex) warnings.push(sexDiffers(path));
  if (appointed !== undefined) {
    const otherMonth = month !== undefined && appointed.month !== undefined && appointed.month !== month;
    if (appointed.year !== year || otherMonth) warnings.push(appointmentDiffers(path));
  }
  if (asOf !== undefined && isAfter(year, month, asOf)) warnings.push(appointedInFuture(path, asOf));
  const age = ageAt(parsed.birthDate, year, month);
  const { pns, pppk } = applicantAges;
  const { least } = parsed.kind === "pns" ? pns : pppk;
  if (age < least.value) warnings.push(appointedTooYoung(path, age, least));
  if (parsed.kind === "pns" && age > pns.most.value) warnings.push(appointedLate(path, age, pns));
  return warnings;
}

/** A year of appointment without a month lies in the future once the whole year does. */
function isAfter(year: number, month: number | undefined, asOf: PlainDate): boolean {
  return year * 12 + (month ?? 1) > yearOf(asOf) * 12 + Number(asOf.slice(5, 7));
}

/** The full years on the first of the month of appointment; without a month, those at the end of the year. */
function ageAt(birthDate: PlainDate, year: number, month = 13): number {
  const born = Number(birthDate.slice(5, 7)) + Number(birthDate.slice(8) !== "01");
  return year - yearOf(birthDate) - Number(born > month);
}

const birthDateDiffers = (path: Path): Warning =>
  issue(
    "birth-date-differs",
    path,
    {},
    "tanggal lahir dalam NIP berbeda dengan tanggal lahir yang tercatat",
    "the birth date in the NIP differs from the one on record",
  );

const sexDiffers = (path: Path): Warning =>
  issue(
    "sex-differs",
    path,
    {},
    "jenis kelamin dalam NIP berbeda dengan yang tercatat",
    "the sex in the NIP differs from the one on record",
  );

const appointmentDiffers = (path: Path): Warning =>
  issue(
    "appointment-differs",
    path,
    {},
    "pengangkatan dalam NIP berbeda dengan yang tercatat",
    "the appointment in the NIP differs from the one on record",
  );

const appointedInFuture = (path: Path, asOf: PlainDate): Warning =>
  issue(
    "appointed-in-future",
    path,
    { asOf },
    `pengangkatan dalam NIP sesudah tanggal acuan ${asOf}`,
    `the appointment in the NIP lies after the day of reference ${asOf}`,
  );

const appointedTooYoung = (path: Path, age: number, least: Sourced<number>): Warning =>
  issue(
    "appointed-too-young",
    path,
    { age, least: least.value },
    `usia saat pengangkatan ${age} tahun; pelamar paling muda ${least.value} tahun`,
    `aged ${age} at appointment; an applicant is at least ${least.value}`,
    least.cite,
  );

const appointedLate = (path: Path, age: number, { most, mostInSomePosts }: (typeof applicantAges)["pns"]): Warning =>
  issue(
    "appointed-late",
    path,
    { age, most: most.value, mostInSomePosts: mostInSomePosts.value },
    `usia saat pengangkatan ${age} tahun; pelamar paling tua ${most.value} tahun, ${mostInSomePosts.value} tahun pada jabatan tertentu`,
    `aged ${age} at appointment; an applicant is at most ${most.value}, or ${mostInSomePosts.value} in some posts`,
    [...most.cite, ...mostInSomePosts.cite],
  );
