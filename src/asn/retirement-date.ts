import { basisOf, type Citation, type Grade } from "../core/citations.js";
import { isDayText } from "../core/calendar.js";
import { firstDayOfMonth, type PlainDate, yearOf } from "../core/dates.js";
import { type Issue, missing, notADate, notAnObject, type Path } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { checkJabatanOrHakim } from "./check-jabatan.js";
import type { Hakim, Jabatan } from "./jabatan.js";
import { checkRetirementOptions, historyOf, type RetirementOptions } from "./retirement-age.js";
import { type AgeHistory, retirementAges, type RetirementRules } from "./rules/retirement.js";

/** The day on which a person leaves is known. */
export interface KnownRetirement {
  readonly status: "known";
  /** The first day of retirement (TMT pensiun): the first of a month. */
  readonly date: PlainDate;
  /** The retirement age that is reached in the month before. */
  readonly age: number;
  /** The weakest grade that the date rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** The day is in no source. */
export interface UnknownRetirement {
  readonly status: "unknown";
  /** No day is known. */
  readonly date?: never;
  /**
   * - `between-rules`: the age was lowered while the person was between the new and the old one
   * - `before-rules`: the age is reached before the first rule that the data hold
   */
  readonly why: "between-rules" | "before-rules";
  readonly reason: Text;
  readonly cite: readonly Citation[];
}

/** When a person retires: on a day, or not known. */
export type Retirement = KnownRetirement | UnknownRetirement;

/**
 * When a person retires (TMT pensiun): on the first day of the month after the month in which the retirement age of the
 * post is reached. Born on the first of a month or on 29 February, the same holds.
 *
 * Where the age changes, the rule of the period decides in which its age is reached (decision
 * 0017-the-age-that-is-reached). For a prosecutor who is between 60 and 62 when the age falls on 21 December 2027 no
 * source says what holds, and the answer is `"unknown"` (decision 0016-prosecutors-in-2027). The post is the one that is
 * held when the age is reached: who is promoted before retires by the new post.
 *
 * Source: as {@link retirementAge}; the day of leaving: public code, three code bases that agree.
 *
 * @param person a record with a `birthDate`, `YYYY-MM-DD`, and any other keys
 * @param post the post, or a judge
 * @param options other rules, or an age that overrides them (grade `caller`)
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-one-of`, `not-text`, `not-a-date`,
 * `not-a-number`, `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { retirementDate } from "sistem-merit/asn";
 *
 * retirementDate({ birthDate: "1967-12-31" }, { kind: "pelaksana" }).date; // → "2026-01-01"
 * retirementDate({ birthDate: "1968-01-01" }, { kind: "pelaksana" }).date; // → "2026-02-01"
 *
 * const jaksa = { kind: "fungsional", profession: "jaksa" } as const;
 * retirementDate({ birthDate: "1965-12-20" }, jaksa).date; // → "2028-01-01"
 * retirementDate({ birthDate: "1966-06-01" }, jaksa).status; // → "unknown"
 * ```
 */
export function retirementDate(
  person: { readonly birthDate: PlainDate },
  post: Jabatan | Hakim,
  options: RetirementOptions = {},
): Retirement {
  const issues: Issue[] = [];
  checkBirthDate(person, ["person"], issues);
  checkJabatanOrHakim(post, ["post"], issues);
  checkRetirementOptions(options, ["age"], issues);
  throwIfAny(issues);
  return retirementOf(person.birthDate, historyOf(post, options), options.rules ?? retirementAges);
}

/** Checks the birth date of a record, and adds what is wrong to `issues`. */
export function checkBirthDate(person: unknown, path: Path, issues: Issue[]): void {
  if (typeof person !== "object" || person === null) {
    issues.push(notAnObject(path, person));
    return;
  }
  const birthDate: unknown = "birthDate" in person ? person.birthDate : undefined;
  if (isDayText(birthDate)) return;
  const place = [...path, "birthDate"];
  issues.push(birthDate === undefined ? missing(place) : notADate(place, birthDate));
}

/** {@link retirementDate} of a birth date that has been checked. */
export function retirementOf(birthDate: PlainDate, history: AgeHistory, rules: RetirementRules): Retirement {
  const leaving = leavingOf(birthDate, history);
  if (leaving === undefined) return unknownRetirement(birthDate, history, rules);
  const { age, date } = leaving;
  return {
    status: "known",
    date,
    age: age.value,
    ...basisOf(age, rules.leaving, history.length > 1 ? rules.deciding : undefined),
  };
}

/** The age that a person reaches in the period of that very age, and the day of leaving; the earliest, if there are two. */
export function leavingOf(
  birthDate: PlainDate,
  history: AgeHistory,
): { readonly age: AgeHistory[number]["value"]; readonly date: PlainDate } | undefined {
  let earliest: { readonly age: AgeHistory[number]["value"]; readonly reached: PlainDate } | undefined;
  for (const { from, until, value: age } of history) {
    const reached = reachedOn(birthDate, age.value);
    if (reached < from || (until !== undefined && reached > until)) continue;
    if (earliest === undefined || reached < earliest.reached) earliest = { age, reached };
  }
  return earliest && { age: earliest.age, date: monthAfter(earliest.reached) };
}

/** The birthday on which an age is reached. 29 February stands even in a common year: month and order are right. */
const reachedOn = (birthDate: PlainDate, age: number): PlainDate =>
  String(yearOf(birthDate) + age).padStart(4, "0") + birthDate.slice(4);

function monthAfter(date: PlainDate): PlainDate {
  const month = Number(date.slice(5, 7));
  return month === 12 ? firstDayOfMonth(yearOf(date) + 1, 1) : firstDayOfMonth(yearOf(date), month + 1);
}

function unknownRetirement(birthDate: PlainDate, history: AgeHistory, rules: RetirementRules): UnknownRetirement {
  const first = history.reduce((earliest, period) => (period.from < earliest.from ? period : earliest));
  const isBefore = reachedOn(birthDate, first.value.value) < first.from;
  return {
    status: "unknown",
    why: isBefore ? "before-rules" : "between-rules",
    reason: isBefore ? BEFORE_RULES : BETWEEN_RULES,
    cite: basisOf(...history.map(({ value }) => value), rules.deciding).cite,
  };
}

const BEFORE_RULES: Text = {
  id: "usia pensiun tercapai sebelum aturan pertama yang dimuat pustaka ini",
  en: "the retirement age is reached before the first rule that the library holds",
};

const BETWEEN_RULES: Text = {
  id: "usia pensiun diturunkan ketika yang bersangkutan berada di antara usia yang baru dan yang lama; tidak ada sumber yang menyebut apa yang berlaku",
  en: "the retirement age was lowered while the person was between the new age and the old one; no source says what holds",
};
