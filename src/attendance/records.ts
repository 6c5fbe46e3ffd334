import { freeze } from "../core/freeze.js";
import type { PlainDate } from "../core/dates.js";
import type { ClockTime } from "./clock-time.js";
import type { DayHours, Zone } from "./policy.js";
import type { ExcuseKind } from "./rules/excuses.js";

/** What is recorded in a day, in its order. */
export const EVENT_KINDS = /* @__PURE__ */ freeze(["check-in", "break-out", "break-in", "check-out"]);

/** A kind of event: in, break out, break in, home. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** One raw record. It is never changed. */
export interface AttendanceEvent {
  readonly kind: EventKind;
  /** Local clock time of the office. A check-out at `00:00:00` means that nobody checked out yet. */
  readonly time: ClockTime;
  /** The proof, as the app gives it: `"selfie"`, `"wifi"`, `"gps"`, a file, coordinates. Nothing is read from it. */
  readonly proof?: unknown;
}

/** Days on which an absence is excused, both ends included. */
export interface Excuse {
  readonly kind: ExcuseKind;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Who approved a correction: a role, never a name. */
export type CorrectionRole = "atasan-langsung" | "pejabat-yang-berwenang" | "pengelola-kepegawaian";

/** An approved correction: a fact beside the raw record, which stays as it is. */
export interface Correction {
  /** The event that it stands for. */
  readonly event: EventKind;
  readonly time: ClockTime;
  readonly by: CorrectionRole;
  /** The day of the approval. */
  readonly on: PlainDate;
}

/** What kind of day it is in the calendar of the office. */
export type DayType = "working-day" | "day-off" | "holiday";

export const DAY_TYPES: readonly DayType[] = ["working-day", "day-off", "holiday"];

/** Whether an assembly or ceremony (apel, upacara) of that day was attended. */
export type Ceremony = "attended" | "missed";

export const CEREMONIES: readonly Ceremony[] = ["attended", "missed"];

/** What must be known of a day besides its events. */
export interface DayContext {
  readonly date: PlainDate;
  readonly dayType: DayType;
  /** Leave, duty elsewhere, permission: any that concern the employee. They must not overlap. */
  readonly excuses?: readonly Excuse[] | undefined;
  readonly corrections?: readonly Correction[] | undefined;
  /** Hours of this day alone: a shift, Ramadan. */
  readonly hours?: DayHours | undefined;
  readonly ceremony?: Ceremony | undefined;
}

/** What a day comes to. */
export type DayStatus = "present" | "absent" | "excused" | "off";

/** What was read from the events of a day. */
export interface DayReading {
  readonly status: DayStatus;
  readonly times: Readonly<Partial<Record<EventKind, ClockTime>>>;
  /** Whole minutes; 0 unless present. */
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
  /** Between break-out and break-in, outside of the break. */
  readonly temporaryLeaveMinutes: number;
  /** The records that are missing on a day of presence. */
  readonly missing: readonly EventKind[];
}

/** A day of attendance. The reading counts the corrections; `raw` is the reading without them. */
export interface AttendanceDay extends DayReading {
  readonly date: PlainDate;
  readonly dayType: DayType;
  readonly zone?: Zone;
  readonly excuse?: ExcuseKind;
  readonly ceremony?: Ceremony;
  /** Only where there are any. */
  readonly corrections?: readonly Correction[];
  /** Only where there are corrections. */
  readonly raw?: DayReading;
}
