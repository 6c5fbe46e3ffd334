/*
 * Attendance once more: the tables typed again from section 2.4 of the facts, minutes counted one by one, and a month as a
 * list of charges. Decisions 0035 to 0037.
 */
import { add, type Fraction, fraction, isLess, minus, read, rounded, sumOf } from "./rational.js";

/** A time of the day in seconds; a record that is not there is absent. */
export interface Times {
  readonly in?: number | undefined;
  readonly out?: number | undefined;
  readonly breakOut?: number | undefined;
  readonly breakIn?: number | undefined;
}

export interface Hours {
  readonly start: number;
  readonly end: number;
  readonly rest?: readonly [from: number, until: number] | undefined;
}

export interface Grace {
  readonly minutes: number;
  readonly fromStart: boolean;
}

/** Counts every whole minute of some seconds. */
function minutesIn(seconds: number): number {
  let minutes = 0;
  while ((minutes + 1) * 60 <= seconds) minutes++;
  return minutes;
}

const shared = (from: number, until: number, first: number, last: number): number =>
  Math.max(0, Math.min(until, last) - Math.max(from, first));

/** Status, minutes late, early and away, and what is missing. */
export function naiveDay(times: Times, { start, end, rest }: Hours, checkIns: 2 | 4, grace: Grace): readonly unknown[] {
  const { in: came, out: left, breakOut, breakIn } = times;
  if ([came, left, breakOut, breakIn].every((time) => time === undefined)) return ["absent", 0, 0, 0, ""];
  const late = came === undefined ? 0 : minutesIn(shared(start, came, start, end));
  const early = left === undefined ? 0 : minutesIn(shared(left, end, start, end));
  // Before the break and after it; without one, the whole day is before it.
  const [restFrom, restUntil] = rest ?? [end, end];
  const away =
    breakOut === undefined || breakIn === undefined
      ? 0
      : minutesIn(shared(breakOut, breakIn, start, restFrom) + shared(breakOut, breakIn, restUntil, end));
  const hasBreak = checkIns === 4 || breakOut !== undefined || breakIn !== undefined;
  const missing = [
    ...(came === undefined ? ["check-in"] : []),
    ...(hasBreak && breakOut === undefined ? ["break-out"] : []),
    ...(hasBreak && breakIn === undefined ? ["break-in"] : []),
    ...(left === undefined ? ["check-out"] : []),
  ].join();
  const lateOrNot = late <= grace.minutes ? 0 : grace.fromStart ? late : late - grace.minutes;
  return ["present", lateOrNot, early, away, missing];
}

/** Each line: the first minute and the last, as our reading has them, and the percentage. */
const QUARTERS = "1-30 0.5, 31-60 1, 61-90 1.25, 91- 1.5";
const HALVES = "1-30 0.5, 31-60 1, 61-90 1.5, 91- 2";

interface Rule {
  readonly grade: string;
  /** The minute that no printed bracket holds. */
  readonly open: number;
  readonly late: string;
  readonly early?: string;
  readonly away?: string;
  readonly monthly?: true;
  /** Whether the source says how minutes are counted. */
  readonly saysHow?: true;
  /** `top`, a percentage, or nothing: then it is the agency's. */
  readonly noIn?: "top";
  readonly noOut?: "top";
  readonly absence?: string;
  readonly annualLeave?: string;
  readonly ceremony?: string;
}

const RULES: Readonly<Record<string, Rule>> = {
  "tulang-bawang": { grade: "secondary", open: 91, late: QUARTERS, noIn: "top", ceremony: "2" },
  "kementerian-2013": {
    grade: "secondary",
    open: 91,
    late: QUARTERS,
    early: QUARTERS,
    away: QUARTERS,
    saysHow: true,
    noIn: "top",
    absence: "5",
    annualLeave: "0",
  },
  "permentan-68-2012": {
    grade: "official",
    open: 91,
    late: HALVES,
    early: HALVES,
    monthly: true,
    saysHow: true,
    noIn: "top",
    noOut: "top",
    absence: "4",
  },
  "bgn-4-2025": { grade: "regulation", open: 1, late: "1-60 0.5, 61- 1" },
};
export const PRESETS = ["tulang-bawang", "kementerian-2013", "permentan-68-2012", "bgn-4-2025"] as const;

/** What the agency adds where the rule is silent: percentages as they are written. */
export interface Added {
  readonly noCheckIn: string;
  readonly noCheckOut: string;
  readonly absence: string;
  readonly annualLeave: string;
  readonly sickLeave: string;
  readonly ceremony: string;
}

/** Which figures a rule leaves to the agency. */
export function openIn(preset: string): readonly string[] {
  const { early, away, noIn, noOut, absence, ceremony } = RULES[preset] ?? {};
  return [
    ...(early === undefined ? ["early"] : []),
    ...(away === undefined ? ["temporaryLeave"] : []),
    ...(noIn === undefined ? ["noCheckIn"] : []),
    ...(noOut === undefined ? ["noCheckOut"] : []),
    ...(absence === undefined ? ["absence"] : []),
    ...(ceremony === undefined ? ["ceremony"] : []),
  ];
}

export interface Day {
  readonly date: string;
  readonly status: "present" | "absent" | "excused";
  readonly late: number;
  readonly early: number;
  readonly away: number;
  readonly missing: readonly string[];
  readonly excuse?: "cuti-tahunan" | "cuti-sakit" | "dinas-luar" | undefined;
  readonly ceremony?: "attended" | "missed" | undefined;
}

interface Charge {
  readonly text: string;
  readonly percent: Fraction;
}

const percentOf = (table: string, minutes: number): string | undefined =>
  table
    .split(", ")
    .map((row) => row.split(/[- ]/))
    .find(([from = "", to = ""]) => Number(from) <= minutes && (to === "" || minutes <= Number(to)))?.[2];

const highest = (table: string): string => table.split(" ").at(-1) ?? "";

/** Counts, runs, the charges in any order, the percentage, whether it is capped, and the grade. */
export function naiveMonth(preset: string, days: readonly Day[], added: Added): readonly unknown[] {
  const rule = RULES[preset];
  if (rule === undefined) throw new Error("no such rule");
  const charges: Charge[] = [];
  const grades = new Set([rule.grade]);
  const charge = (percent: string, what: string, date = "-", minutes: number | "-" = "-"): void => {
    const value = read(percent);
    charges.push({ text: `${date} ${what} ${minutes} ${rounded(value, 2)}`, percent: value });
  };
  const figure = (own: string | undefined, agencys: string): string => {
    if (own === undefined) grades.add("caller");
    return own ?? agencys;
  };
  const minutesCost = (
    kind: string,
    table: string | undefined,
    events: readonly (readonly [date: string, minutes: number])[],
    noRecord: string,
    dates: readonly string[],
    top: "top" | undefined,
    agencys: string,
  ): void => {
    if (top === undefined && dates.length > 0) {
      grades.add("caller");
      if (agencys !== "none") for (const date of dates) charge(agencys, noRecord, date);
    }
    if (table === undefined) {
      if (events.length > 0) grades.add("caller");
      return;
    }
    const asTop = top === undefined ? 0 : dates.length;
    const sum = events.reduce((all, [, minutes]) => all + minutes, 0);
    if (events.length + asTop > 1 && (rule.saysHow === undefined || (rule.monthly && asTop > 0)))
      grades.add("interpretation");
    const minutesCharge = (minutes: number, date?: string): void => {
      if (minutes === rule.open || kind === "temporary-leave") grades.add("interpretation");
      charge(percentOf(table, minutes) ?? "", kind, date, minutes);
    };
    if (!rule.monthly) {
      for (const [date, minutes] of events) minutesCharge(minutes, date);
      if (asTop > 0) for (const date of dates) charge(highest(table), noRecord, date);
    } else if (asTop > 0) charge(highest(table), noRecord, "-", sum > 0 ? sum : "-");
    else if (sum > 0) minutesCharge(sum);
  };
  const events = (key: "late" | "early" | "away"): (readonly [string, number])[] =>
    days.flatMap((day) => (day[key] > 0 ? [[day.date, day[key]] as const] : []));
  const without = (record: string): string[] =>
    days.flatMap(({ date, missing }) => (missing.includes(record) ? [date] : []));
  minutesCost("late", rule.late, events("late"), "no-check-in", without("check-in"), rule.noIn, added.noCheckIn);
  minutesCost("temporary-leave", rule.away, events("away"), "", [], undefined, "");
  minutesCost("early", rule.early, events("early"), "no-check-out", without("check-out"), rule.noOut, added.noCheckOut);
  for (const { date, status, excuse, ceremony } of days) {
    const costs = [
      ...(status === "absent" ? [["absent", figure(rule.absence, added.absence)] as const] : []),
      ...(status === "present" && ceremony === "missed"
        ? [["ceremony", figure(rule.ceremony, added.ceremony)] as const]
        : []),
      ...(excuse === "cuti-tahunan" ? [[excuse, figure(rule.annualLeave, added.annualLeave)] as const] : []),
      ...(excuse === "cuti-sakit" ? [[excuse, figure(undefined, added.sickLeave)] as const] : []),
    ];
    for (const [what, percent] of costs) if (percent !== "none" && Number(percent) > 0) charge(percent, what, date);
  }
  const total = sumOf(charges.map(({ percent }) => percent));
  const isCapped = isLess(fraction(100), total);
  const count = (wanted: string): number => days.filter(({ status }) => status === wanted).length;
  const sumMinutes = (key: "late" | "early" | "away"): number => days.reduce((sum, day) => sum + day[key], 0);
  return [
    days.length,
    count("present"),
    count("excused"),
    count("absent"),
    sumMinutes("late"),
    sumMinutes("early"),
    sumMinutes("away"),
    ...naiveRuns(days.map(({ status }) => status)),
    charges
      .map(({ text }) => text)
      .sort()
      .join("; "),
    rounded(isCapped ? fraction(100) : total, 2),
    isCapped,
    ["caller", "interpretation", "secondary", "official", "regulation"].find((grade) => grades.has(grade)),
  ];
}

/** The runs of absence at the beginning, the longest, and at the end. */
function naiveRuns(statuses: readonly string[]): readonly [first: number, longest: number, last: number] {
  const runs = statuses
    .map((status) => (status === "absent" ? "x" : "."))
    .join("")
    .split(".")
    .map((run) => run.length);
  return [runs[0] ?? 0, Math.max(...runs), runs.at(-1) ?? 0];
}

/** All days of absence and the longest run, over months one after the other. */
export function naiveAbsence(months: readonly (readonly string[])[]): readonly [days: number, longest: number] {
  const statuses = months.flat();
  return [statuses.filter((status) => status === "absent").length, naiveRuns(statuses)[1]];
}

const NAMES = ["minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu"];

/** The working days of a month, by the calendar of the machine in UTC. */
export function naiveCalendar(
  month: string,
  weekdays: readonly string[],
  holidays: readonly string[],
  from: string,
  until: string,
): readonly string[] {
  const days: string[] = [];
  for (let at = new Date(`${month}-01T00:00:00Z`); at.toISOString().startsWith(month);) {
    const date = at.toISOString().slice(0, 10);
    const isWorking = weekdays.includes(NAMES[at.getUTCDay()] ?? "");
    if (isWorking && !holidays.includes(date) && date >= from && date <= until) days.push(date);
    at = new Date(at.getTime() + 86_400_000);
  }
  return days;
}

/** Minutes of a week, what it must have, and the difference. */
export function naiveWeek(days: readonly Hours[], ramadan: boolean): readonly [number, number, number] {
  const required = ramadan ? 32.5 * 60 : 37.5 * 60;
  const minutes = days.reduce(
    (sum, { start, end, rest = [end, end] }) => sum + minutesIn(rest[0] - start + end - rest[1]),
    0,
  );
  return [minutes, required, minutes - required];
}

/** Whether printed shares can be parts of one whole, and their sum. */
export function naiveShares(shares: readonly string[]): readonly [isWhole: boolean, sum: number] {
  const sum = sumOf(shares.map(read));
  const slack = sumOf(shares.map((share) => fraction(1, 2n * 10n ** BigInt((share.split(".")[1] ?? "").length))));
  const hundred = fraction(100);
  const isWhole = !isLess(add(hundred, slack), sum) && !isLess(sum, minus(hundred, slack));
  return [isWhole, rounded(sum, 6)];
}
