import { type Issue, missing, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf } from "../core/read.js";
import { readTime, timeOrder } from "./clock-time.js";
import { type Loose, number, oneOf, own, readGiven } from "./given.js";
import type { Zone } from "./policy.js";
import { policyIncomplete } from "./policy-incomplete.js";
import { WEEKDAYS } from "./weekday.js";

/** The working hours of a day, in seconds since midnight; the break is empty if it has no fixed hours. */
export interface HoursRead {
  readonly start: number;
  readonly end: number;
  readonly breakStart: number;
  readonly breakEnd: number;
}

/** What of a policy a single day needs. */
export interface Schedule {
  /** By the place of the weekday, from Monday. */
  readonly hours: readonly (HoursRead | undefined)[];
  readonly start: number | undefined;
  readonly checkIns: 2 | 4;
  readonly graceMinutes: number;
  readonly countsFromStart: boolean;
  readonly zone: Zone | undefined;
}

export const ZONES: readonly Zone[] = ["WIB", "WITA", "WIT"];

const CHECK_INS = [2, 4] as const;

export const readMinutesOfGrace = number(0, 240);

/**
 * Reads what a day needs of a policy, and adds what is wrong or missing to `issues`.
 *
 * @param place the place of the weekday whose hours are needed; those of the whole week without it
 */
export function readSchedule(policy: Loose, path: Path, issues: Issue[], place?: number): Schedule {
  const start = own(policy, "start");
  const startRead =
    start === undefined ? undefined : readGiven(start, [...path, "start"], issues, readTimeValue)?.value;
  const zone = own(policy, "zone");
  const grace = own(policy, "grace");
  const checkIns = own(policy, "checkIns");
  if (checkIns === undefined) issues.push(policyIncomplete([...path, "checkIns"], "checkIns"));
  const hours = own(policy, "hours");
  if (hours === undefined) issues.push(policyIncomplete([...path, "hours"], "hours"));
  return {
    hours: hours === undefined ? [] : readWeek(hours, startRead, [...path, "hours"], issues, place),
    start: startRead,
    checkIns:
      (checkIns === undefined
        ? undefined
        : readGiven(checkIns, [...path, "checkIns"], issues, oneOf(CHECK_INS))?.value) ?? 2,
    ...readGrace(grace, [...path, "grace"], issues),
    zone: zone === undefined ? undefined : readOneOf(zone, ZONES, [...path, "zone"], issues),
  };
}

const readTimeValue = (value: unknown, path: Path, issues: Issue[]): number | undefined => {
  const seconds = readTime(value, path, issues);
  return Number.isNaN(seconds) ? undefined : seconds;
};

function readGrace(grace: unknown, path: Path, issues: Issue[]): Pick<Schedule, "graceMinutes" | "countsFromStart"> {
  const none = { graceMinutes: 0, countsFromStart: true };
  if (grace === undefined || !checkKeys(grace, ["minutes", "countedFrom"], [], path, issues)) return none;
  const minutes = Object.hasOwn(grace, "minutes")
    ? readGiven(grace["minutes"], [...path, "minutes"], issues, readMinutesOfGrace)?.value
    : undefined;
  const countedFrom = Object.hasOwn(grace, "countedFrom")
    ? readOneOf(grace["countedFrom"], ["start", "end-of-grace"], [...path, "countedFrom"], issues)
    : undefined;
  return { graceMinutes: minutes ?? 0, countsFromStart: countedFrom !== "end-of-grace" };
}

/** Reads the hours of a week by the place of the weekday. */
export function readWeek(
  hours: unknown,
  start: number | undefined,
  path: Path,
  issues: Issue[],
  place?: number,
): (HoursRead | undefined)[] {
  if (!checkKeys(hours, [], WEEKDAYS, path, issues)) return [];
  return WEEKDAYS.map((day, at) => {
    const one = place === undefined || place === at ? own(hours, day) : undefined;
    return one === undefined ? undefined : readHours(one, start, [...path, day], issues);
  });
}

/** Reads the hours of one day; nothing if they are wrong. */
export function readHours(
  hours: unknown,
  usualStart: number | undefined,
  path: Path,
  issues: Issue[],
): HoursRead | undefined {
  const before = issues.length;
  if (!checkKeys(hours, ["end"], ["start", "breakStart", "breakEnd"], path, issues)) return undefined;
  const time = (key: string): number | undefined =>
    own(hours, key) === undefined ? undefined : readTime(own(hours, key), [...path, key], issues);
  const start = time("start") ?? usualStart;
  const end = time("end");
  const [breakStart, breakEnd] = [time("breakStart"), time("breakEnd")];
  if (start === undefined) issues.push(policyIncomplete([...path, "start"], "start"));
  if (Object.hasOwn(hours, "end") && end === undefined) issues.push(missing([...path, "end"]));
  if ((breakStart === undefined) !== (breakEnd === undefined)) {
    issues.push(missing([...path, breakStart === undefined ? "breakStart" : "breakEnd"]));
  }
  if (issues.length > before || start === undefined || end === undefined) return undefined;
  const [restFrom, restUntil] = [breakStart ?? end, breakEnd ?? end];
  const order: readonly (readonly [string, number])[] = [
    ["start", start],
    ["breakStart", restFrom],
    ["breakEnd", restUntil],
    ["end", end],
  ];
  for (const [at, [key, seconds]] of order.entries()) {
    const [earlier, least] = order[at - 1] ?? ["", -1];
    // A day of no length is as wrong as one that ends before it begins.
    if (seconds < least || (key === "end" && end === start))
      issues.push(hoursOrder([...path, key], [...path, earlier]));
  }
  return issues.length > before ? undefined : { start, end, breakStart: restFrom, breakEnd: restUntil };
}

const hoursOrder = (path: Path, after: Path): Issue =>
  timeOrder(path, after, "jam kerja tidak berurutan", "the working hours are not in order");
