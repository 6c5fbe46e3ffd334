import { type Basis, basisOf, type Citation, type Grade } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { type Issue, missing, notAFunction, type Path } from "../core/issues.js";
import { getOrAdd, groupReader } from "../core/groups.js";
import { assertIterable } from "../core/iterable.js";
import { throwIfAny, throwIfMany } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import { checkJabatanOrHakim } from "./check-jabatan.js";
import type { Hakim, Jabatan } from "./jabatan.js";
import { checkRetirementOptions, historyOf } from "./retirement-age.js";
import { checkBirthDate, leavingOf } from "./retirement-date.js";
import { type AgeHistory, retirementAges, type RetirementRules } from "./rules/retirement.js";

/** What a forecast needs of an employee; a `Pegawai` has it. Any other keys may stand beside. */
export interface Employee {
  readonly birthDate: PlainDate;
  readonly post: Jabatan | Hakim;
}

/** For which years the forecast is made. */
export interface ForecastOptions<E> {
  /** The first calendar year, 1900 to 9000. */
  readonly from: number;
  /** How many calendar years, 1 to 100. */
  readonly years: number;
  /** The group of an employee: the unit, the post, the grade. Without it, everyone is counted together alone. */
  readonly groupBy?: ((employee: E) => string) | undefined;
  /** The rules; those of PP 11/2017 and UU 20/2023 by default. */
  readonly rules?: RetirementRules | undefined;
  /** An age that overrides the rules for an employee; `undefined` where they hold. */
  readonly ageOf?: ((employee: E) => number | undefined) | undefined;
}

/** How many leave, year by year. Every employee is counted once: in a year, before, later, or as unknown. */
export interface Leavers {
  readonly count: number;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** They would have left before the first year. */
  readonly before: number;
  /** They leave after the last year. */
  readonly later: number;
  /** No source says when they leave. */
  readonly unknown: number;
}

/** The leavers of one group. */
export interface GroupLeavers extends Leavers {
  readonly group: string;
}

/** The forecast: all employees, and every group in the order in which it first came. */
export interface RetirementForecast {
  readonly all: Leavers;
  /** Empty without `groupBy`. */
  readonly groups: readonly GroupLeavers[];
  /** The weakest grade that the days of leaving rest on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * How many employees retire in each of the coming years (the forecast that workforce planning asks for), together and
 * by unit, post, grade, or anything else.
 *
 * The employees are walked through once, and not kept. Without any, every count is 0. An employee belongs to the year of
 * the first day of retirement: born in December, one leaves on 1 January of the next year. To list who leaves, use
 * {@link retirementDate} on each.
 *
 * Source: as {@link retirementDate}.
 *
 * @param employees any iterable of employees, with any keys of the caller beside
 * @param options the years, the groups, and how the retirement age is found
 * @throws MeritError with every issue, at most 1000: `not-a-list`, `not-an-object`, `missing`, `unknown-key`,
 * `not-one-of`, `not-text`, `not-a-date`, `not-a-number`, `out-of-range`, `not-on-scale`, `not-a-function`
 *
 * @example
 * ```ts
 * import { retirementForecast } from "sistem-merit/asn";
 *
 * // Invented employees
 * const forecast = retirementForecast(
 *   [
 *     { unit: "Dinas A", birthDate: "1967-12-31", post: { kind: "pelaksana" } },
 *     { unit: "Dinas A", birthDate: "1966-05-02", post: { kind: "jpt-pratama" } },
 *     { unit: "Dinas B", birthDate: "1990-01-01", post: { kind: "fungsional", level: "ahli-muda" } },
 *   ],
 *   { from: 2026, years: 2, groupBy: ({ unit }) => unit },
 * );
 *
 * forecast.all.years; // → [{ year: 2026, count: 2 }, { year: 2027, count: 0 }]
 * forecast.groups.map(({ group, later }) => [group, later]); // → [["Dinas A", 0], ["Dinas B", 1]]
 * ```
 */
export function retirementForecast<E extends Employee>(
  employees: Iterable<E>,
  options: ForecastOptions<E>,
): RetirementForecast {
  const { add, forecast } = forecaster(options);
  assertIterable(employees, ["employees"]);
  for (const employee of employees) add(employee);
  return forecast();
}

/**
 * {@link retirementForecast} of a stream: rows of a database, lines of a file.
 *
 * Source: as {@link retirementDate}.
 *
 * @param employees an async iterable of employees, or an iterable of them
 * @param options the years, the groups, and how the retirement age is found
 * @throws MeritError as {@link retirementForecast}, by rejecting the promise
 *
 * @example
 * ```ts
 * import { retirementForecastStream } from "sistem-merit/asn";
 *
 * async function* rows() {
 *   yield { birthDate: "1968-01-01", post: { kind: "pelaksana" } } as const;
 * }
 *
 * (await retirementForecastStream(rows(), { from: 2026, years: 1 })).all.years; // → [{ year: 2026, count: 1 }]
 * ```
 */
export async function retirementForecastStream<E extends Employee>(
  employees: AsyncIterable<E> | Iterable<E>,
  options: ForecastOptions<E>,
): Promise<RetirementForecast> {
  const { add, forecast } = forecaster(options);
  assertIterable(employees, ["employees"], [Symbol.asyncIterator, Symbol.iterator]);
  for await (const employee of employees) add(employee);
  return forecast();
}

/** Counts employees one by one, and keeps none of them. */
function forecaster<E extends Employee>(
  options: ForecastOptions<E>,
): { readonly add: (employee: E) => void; readonly forecast: () => RetirementForecast } {
  checkOptions(options);
  const { from, years, groupBy, ageOf, rules = retirementAges } = options;
  const issues: Issue[] = [];
  const groupOf = groupBy && groupReader(groupBy, issues, "employees");
  const all = counter(years);
  const groups = new Map<string, Counter>();
  const overrides = new Map<number, AgeHistory>();
  const figures = new Set<Basis>([rules.leaving]);
  let at = 0;

  const add = (employee: E): void => {
    throwIfMany(issues);
    const place = at++;
    const path = ["employees", place];
    const before = issues.length;
    checkEmployee(employee, path, issues);
    if (issues.length > before) return;
    const age = ageOf?.(employee);
    if (age !== undefined) readScore(age, 1, 100, 1, [...path, "age"], issues);
    const group = groupOf?.(employee, place);
    if (issues.length > before) return;
    const { birthDate, post } = employee;
    // One history for every age, however many employees have it: its figure is counted once.
    const history =
      age === undefined ? historyOf(post, { rules }) : getOrAdd(overrides, age, () => historyOf(post, { age }));
    const leaving = leavingOf(birthDate, history);
    if (leaving !== undefined) {
      figures.add(leaving.age);
      if (history.length > 1) figures.add(rules.deciding);
    }
    const year = leaving && Number(leaving.date.slice(0, -6)) - from;
    all.add(year);
    if (group !== undefined) getOrAdd(groups, group, () => counter(years)).add(year);
  };

  return {
    add,
    forecast: () => {
      throwIfAny(issues);
      return {
        all: leaversOf(all, from),
        groups: [...groups].map(([group, counted]) => ({ group, ...leaversOf(counted, from) })),
        ...basisOf(...figures),
      };
    },
  };
}

/** Checks an employee who may come from plain JavaScript, and adds everything that is wrong to `issues`. */
function checkEmployee(employee: unknown, path: Path, issues: Issue[]): void {
  checkBirthDate(employee, path, issues);
  if (typeof employee !== "object" || employee === null) return;
  const post: unknown = "post" in employee ? employee.post : undefined;
  if (post === undefined) issues.push(missing([...path, "post"]));
  else checkJabatanOrHakim(post, [...path, "post"], issues);
}

function checkOptions(options: unknown): void {
  const issues: Issue[] = [];
  if (checkRetirementOptions(options, ["from", "years", "groupBy", "ageOf"], issues)) {
    readScore(options["from"], 1900, 9000, 1, ["options", "from"], issues);
    readScore(options["years"], 1, 100, 1, ["options", "years"], issues);
    for (const key of ["groupBy", "ageOf"]) {
      const value = options[key];
      if (value !== undefined && typeof value !== "function") issues.push(notAFunction(["options", key], value));
    }
  }
  throwIfAny(issues);
}

interface Counter {
  /** Counts one employee: the place of the year of leaving, from the first one; nothing if it is not known. */
  readonly add: (place: number | undefined) => void;
  readonly counted: () => Omit<Leavers, "count" | "years"> & { readonly years: readonly number[] };
}

function counter(length: number): Counter {
  const years = Array.from({ length }, () => 0);
  let before = 0;
  let later = 0;
  let unknown = 0;
  return {
    add: (place) => {
      if (place === undefined) unknown++;
      else if (place < 0) before++;
      else if (place >= length) later++;
      else years[place] = Number(years[place]) + 1;
    },
    counted: () => ({ years, before, later, unknown }),
  };
}

function leaversOf({ counted }: Counter, from: number): Leavers {
  const { years, before, later, unknown } = counted();
  return {
    count: years.reduce((sum, count) => sum + count, before + later + unknown),
    years: years.map((count, place) => ({ year: from + place, count })),
    before,
    later,
    unknown,
  };
}
