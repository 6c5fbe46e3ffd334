import { isDayText } from "../core/calendar.js";
import { type PlainDate } from "../core/dates.js";
import { duplicate, issue, type Issue, notADate, notAList, type Path, pathText } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfMany } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import { type ClockTime, notATime, secondsOf, timeOrder } from "./clock-time.js";
import { isObject, listAt, type Loose, own } from "./given.js";
import {
  CEREMONIES,
  type Ceremony,
  type Correction,
  type CorrectionRole,
  DAY_TYPES,
  type DayType,
  EVENT_KINDS,
  type EventKind,
  type Excuse,
} from "./records.js";
import { EXCUSE_KINDS } from "./policy.js";
import { type HoursRead, readHours, type Schedule } from "./schedule.js";

/** An event of a day, read. */
export interface EventRead {
  readonly time: ClockTime;
  readonly seconds: number;
  /** Its place among the events, or among the corrections. */
  readonly at: number;
}

/** The events of a day by their kind; a kind is absent if it was not recorded. */
export type EventsRead = Readonly<Partial<Record<EventKind, EventRead>>>;

const ROLES: readonly CorrectionRole[] = ["atasan-langsung", "pejabat-yang-berwenang", "pengelola-kepegawaian"];

/**
 * Reads raw events, at most one of each kind.
 *
 * Millions of them pass here. So a path is made only for what is wrong.
 */
export function readEvents(events: unknown, path: Path, issues: Issue[]): EventsRead {
  const read: Partial<Record<EventKind, EventRead>> = {};
  if (!Array.isArray(events)) {
    issues.push(notAList(path, events));
    return read;
  }
  for (let at = 0; at < events.length; at++) {
    throwIfMany(issues);
    const event: unknown = events[at];
    if (!isObject(event) || !hasOnly(event, EVENT_KEYS)) {
      checkEvent(event, [...path, at], issues);
      continue;
    }
    const [given, time] = [own(event, "kind"), own(event, "time")];
    const kind = EVENT_KINDS.find((known) => known === given);
    const seconds = secondsOf(time);
    if (kind === undefined || typeof time !== "string" || !(seconds > 0 || (seconds === 0 && kind === "check-out"))) {
      checkEvent(event, [...path, at], issues);
      continue;
    }
    // Nobody checked out yet.
    if (seconds === 0) continue;
    const first = read[kind];
    if (first === undefined) read[kind] = { time, seconds, at };
    else issues.push(duplicate([...path, at], [...path, first.at]));
  }
  return read;
}

const EVENT_KEYS: readonly string[] = ["kind", "time", "proof"];

function hasOnly(given: object, keys: readonly string[]): boolean {
  for (const key in given) if (!keys.includes(key)) return false;
  return true;
}

/** Says what is wrong with an event. */
function checkEvent(event: unknown, path: Path, issues: Issue[]): void {
  if (!checkKeys(event, ["kind", "time"], ["proof"], path, issues)) return;
  const kind = readKind(event, "kind", path, issues);
  if (Object.hasOwn(event, "time") && (kind !== "check-out" || secondsOf(event["time"]) !== 0)) {
    readEventTime(event["time"], [...path, "time"], issues);
  }
}

function readKind(given: Loose, key: string, path: Path, issues: Issue[]): EventKind | undefined {
  if (!Object.hasOwn(given, key)) return undefined;
  return readOneOf(given[key], EVENT_KINDS, [...path, key], issues);
}

interface TimeRead {
  readonly time: ClockTime;
  readonly seconds: number;
}

/** A time at which something happened. */
function readEventTime(time: unknown, path: Path, issues: Issue[]): TimeRead | undefined {
  const seconds = secondsOf(time);
  if (typeof time !== "string" || Number.isNaN(seconds)) {
    issues.push(notATime(path, time));
    return undefined;
  }
  if (seconds > 0) return { time, seconds };
  // Midnight may mean here what it means for a check-out, and nobody says so: neither reading is safe.
  issues.push(midnight(path));
  return undefined;
}

const midnight = (path: Path): Issue =>
  issue(
    "not-a-time",
    path,
    {},
    "00:00 hanya dikenal sebagai belum presensi pulang; hapus kejadian yang belum tercatat",
    "00:00 is known only as not yet checked out; leave out an event that was not recorded",
  );

/** Reads corrections, at most one for each event. */
export function readCorrections(corrections: unknown, path: Path, issues: Issue[]): readonly CorrectionRead[] {
  const read: CorrectionRead[] = [];
  for (const [at, one] of listAt(corrections, path, issues).entries()) {
    throwIfMany(issues);
    const place = [...path, at];
    if (!checkKeys(one, ["event", "time", "by", "on"], [], place, issues)) continue;
    const event = readKind(one, "event", place, issues);
    const time = Object.hasOwn(one, "time") ? readEventTime(one["time"], [...place, "time"], issues) : undefined;
    const by = Object.hasOwn(one, "by") ? readOneOf(one["by"], ROLES, [...place, "by"], issues) : undefined;
    const on = own(one, "on");
    if (Object.hasOwn(one, "on") && !isDayText(on)) issues.push(notADate([...place, "on"], on));
    if (event === undefined || time === undefined || by === undefined || !isDayText(on)) continue;
    const first = read.find((known) => known.event === event);
    if (first !== undefined) issues.push(duplicate(place, [...path, first.at]));
    else read.push({ event, by, on, at, ...time });
  }
  return read;
}

/** A correction, read. */
export interface CorrectionRead extends Correction, EventRead {}

/** Reads excuses, which must not share a day. */
export function readExcuses(excuses: unknown, path: Path, all: Issue[]): readonly Excuse[] {
  if (excuses === undefined) return [];
  const issues: Issue[] = [];
  const read: Excuse[] = [];
  const periods: Period[] = [];
  for (const [at, one] of listAt(excuses, path, all).entries()) {
    throwIfMany(issues);
    const place = [...path, at];
    if (!checkKeys(one, ["kind", "from", "until"], [], place, issues)) continue;
    const kind = Object.hasOwn(one, "kind")
      ? readOneOf(one["kind"], EXCUSE_KINDS, [...place, "kind"], issues)
      : undefined;
    const [from, until] = [readDate(one, "from", place, issues), readDate(one, "until", place, issues)];
    if (from === undefined || until === undefined) continue;
    if (until < from) {
      issues.push(
        timeOrder([...place, "until"], [...place, "from"], "berakhir sebelum dimulai", "ends before it begins"),
      );
      continue;
    }
    periods.push({ from, until, at });
    if (kind !== undefined) read.push({ kind, from, until });
  }
  checkOverlaps(periods, path, issues);
  const placeOf = (found: Issue): number => Number(found.path[path.length]);
  all.push(...issues.sort((a, b) => placeOf(a) - placeOf(b)));
  return read;
}

interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly at: number;
}

/** Adds an issue for every two periods that share a day. In their order, a period need not be held against them all. */
function checkOverlaps(periods: readonly Period[], path: Path, issues: Issue[]): void {
  const sorted = [...periods].sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
  for (const [place, { at, until }] of sorted.entries()) {
    for (let next = place + 1; ; next++) {
      const other = sorted[next];
      if (other === undefined || other.from > until) break;
      throwIfMany(issues);
      issues.push(overlaps([...path, Math.max(at, other.at)], [...path, Math.min(at, other.at)]));
    }
  }
}

const overlaps = (path: Path, other: Path): Issue =>
  issue(
    "overlaps",
    path,
    { other: [...other] },
    `memuat hari yang sudah ada di ${pathText(other)}`,
    `holds a day that is already at ${pathText(other)}`,
  );

/** A day under a key. */
export function readDate(given: Loose, key: string, path: Path, issues: Issue[]): string | undefined {
  if (!Object.hasOwn(given, key)) return undefined;
  const date = given[key];
  if (isDayText(date)) return date;
  issues.push(notADate([...path, key], date));
  return undefined;
}

/** What stands beside the events of a day, read. */
export interface ContextRead {
  readonly date: string;
  readonly dayType: DayType;
  readonly hours: HoursRead | undefined;
  readonly ceremony: Ceremony | undefined;
  readonly corrections: readonly CorrectionRead[];
}

/** Reads what is optional in the context of a day. */
export function readDayExtras(
  given: Loose,
  schedule: Schedule | undefined,
  path: Path,
  issues: Issue[],
): Pick<ContextRead, "hours" | "ceremony" | "corrections"> {
  const { hours, ceremony, corrections } = given;
  return {
    hours: hours === undefined ? undefined : readHours(hours, schedule?.start, [...path, "hours"], issues),
    ceremony: ceremony === undefined ? undefined : readOneOf(ceremony, CEREMONIES, [...path, "ceremony"], issues),
    corrections: corrections === undefined ? NONE : readCorrections(corrections, [...path, "corrections"], issues),
  };
}

const NONE: readonly CorrectionRead[] = [];

/** Reads the type of a day. */
export const readDayType = (value: unknown, path: Path, issues: Issue[]): DayType | undefined =>
  readOneOf(value, DAY_TYPES, path, issues);
