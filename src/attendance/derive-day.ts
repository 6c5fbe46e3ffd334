import { type Issue, type Path } from "../core/issues.js";
import { timeOrder } from "./clock-time.js";
import { policyIncomplete } from "./policy-incomplete.js";
import type { ContextRead, EventRead, EventsRead } from "./read-day.js";
import {
  type AttendanceDay,
  type Correction,
  type DayReading,
  type DayStatus,
  EVENT_KINDS,
  type EventKind,
  type Excuse,
} from "./records.js";
import type { HoursRead, Schedule } from "./schedule.js";
import { weekdayPlace, WEEKDAYS } from "./weekday.js";

/** Where the parts of a day stand in the input. */
export interface DayPaths {
  readonly policy: Path;
  /** What `events` and `corrections` stand under. */
  readonly events: Path;
  readonly corrections: Path;
}

/** A day from what was read of it. What makes that impossible is added to `issues`. */
export function deriveDay(
  events: EventsRead,
  context: ContextRead,
  excuses: readonly Excuse[],
  schedule: Schedule,
  paths: () => DayPaths,
  issues: Issue[],
): AttendanceDay | undefined {
  const { date, dayType, ceremony } = context;
  const isWorkingDay = dayType === "working-day";
  const excuse = isWorkingDay ? excuses.find(({ from, until }) => from <= date && date <= until) : undefined;
  const isDue = isWorkingDay && excuse === undefined;
  const hours = isDue ? hoursOf(context, schedule, paths, issues) : undefined;
  if (isDue && hours === undefined) return undefined;
  const corrected = withCorrections(events, context);
  if (!inOrder(corrected, context, paths, issues)) return undefined;
  const read = (one: EventsRead): DayReading =>
    hours === undefined ? notDue(one, isWorkingDay ? "excused" : "off") : readingOf(one, hours, schedule);
  const { status, times, lateMinutes: late, earlyMinutes: early, temporaryLeaveMinutes, missing } = read(corrected);
  return {
    date,
    dayType,
    ...(schedule.zone && { zone: schedule.zone }),
    status,
    times,
    lateMinutes: late,
    earlyMinutes: early,
    temporaryLeaveMinutes,
    missing,
    ...(excuse && { excuse: excuse.kind }),
    ...(ceremony && { ceremony }),
    ...(context.corrections.length > 0 && {
      corrections: context.corrections.map(({ event, time, by, on }): Correction => ({ event, time, by, on })),
      raw: read(events),
    }),
  };
}

function hoursOf(
  { date, hours }: ContextRead,
  schedule: Schedule,
  paths: () => DayPaths,
  issues: Issue[],
): HoursRead | undefined {
  if (hours !== undefined) return hours;
  const place = weekdayPlace(date);
  const usual = schedule.hours[place];
  if (usual === undefined)
    issues.push(policyIncomplete([...paths().policy, "hours", String(WEEKDAYS[place])], "hours"));
  return usual;
}

function withCorrections(events: EventsRead, { corrections }: ContextRead): EventsRead {
  if (corrections.length === 0) return events;
  const corrected: Partial<Record<EventKind, EventRead>> = { ...events };
  for (const correction of corrections) corrected[correction.event] = correction;
  return corrected;
}

/** Whether the events follow each other: in, break out, break in, home. */
function inOrder(events: EventsRead, { corrections }: ContextRead, paths: () => DayPaths, issues: Issue[]): boolean {
  let before: EventRead | undefined;
  for (const kind of EVENT_KINDS) {
    const event = events[kind];
    if (event === undefined) continue;
    if (before !== undefined && event.seconds < before.seconds) {
      issues.push(outOfOrder(pathOf(event), pathOf(before)));
      return false;
    }
    before = event;
  }
  return true;

  function pathOf(event: EventRead): Path {
    const { events: eventsPath, corrections: correctionsPath } = paths();
    return [...(corrections.some((one) => one === event) ? correctionsPath : eventsPath), event.at];
  }
}

const outOfOrder = (path: Path, after: Path): Issue =>
  timeOrder(path, after, "jamnya sebelum kejadian yang mendahuluinya", "is earlier than the event that it follows");

const NO_MINUTES = { lateMinutes: 0, earlyMinutes: 0, temporaryLeaveMinutes: 0 } as const;

function notDue(events: EventsRead, status: DayStatus): DayReading {
  return { status, times: timesOf(events), ...NO_MINUTES, missing: [] };
}

function readingOf(events: EventsRead, hours: HoursRead, schedule: Schedule): DayReading {
  const times = timesOf(events);
  if (Object.keys(times).length === 0) return { status: "absent", times, ...NO_MINUTES, missing: [] };
  return {
    status: "present",
    times,
    lateMinutes: lateMinutes(events["check-in"], hours, schedule),
    earlyMinutes: earlyMinutes(events["check-out"], hours),
    temporaryLeaveMinutes: minutesAway(events["break-out"], events["break-in"], hours),
    missing: missingOf(events, schedule),
  };
}

function timesOf(events: EventsRead): DayReading["times"] {
  const times: Partial<Record<EventKind, string>> = {};
  for (const kind of EVENT_KINDS) {
    const event = events[kind];
    if (event !== undefined) times[kind] = event.time;
  }
  return times;
}

/** Seconds below a full minute do not count (decision 0037-reading-a-day-of-attendance). */
const wholeMinutes = (seconds: number): number => Math.max(0, Math.floor(seconds / 60));

function lateMinutes(checkIn: EventRead | undefined, { start, end }: HoursRead, schedule: Schedule): number {
  if (checkIn === undefined) return 0;
  const minutes = wholeMinutes(Math.min(checkIn.seconds, end) - start);
  if (minutes <= schedule.graceMinutes) return 0;
  return schedule.countsFromStart ? minutes : minutes - schedule.graceMinutes;
}

const earlyMinutes = (checkOut: EventRead | undefined, { start, end }: HoursRead): number =>
  checkOut === undefined ? 0 : wholeMinutes(end - Math.max(checkOut.seconds, start));

function minutesAway(
  breakOut: EventRead | undefined,
  breakIn: EventRead | undefined,
  { start, end, breakStart, breakEnd }: HoursRead,
): number {
  if (breakOut === undefined || breakIn === undefined) return 0;
  const from = Math.max(breakOut.seconds, start);
  const until = Math.min(breakIn.seconds, end);
  const inBreak = Math.max(0, Math.min(until, breakEnd) - Math.max(from, breakStart));
  return wholeMinutes(until - from - inBreak);
}

function missingOf(events: EventsRead, { checkIns }: Schedule): EventKind[] {
  // Who left for the break must come back from it, also where the break need not be recorded.
  const hasBreak = checkIns === 4 || events["break-out"] !== undefined || events["break-in"] !== undefined;
  return EVENT_KINDS.filter(
    (kind) => events[kind] === undefined && (hasBreak || kind === "check-in" || kind === "check-out"),
  );
}
