import { digitsOf } from "../core/calendar.js";
import { issue, type Issue, type Path } from "../core/issues.js";
import { describe, received } from "../core/describe.js";

/** A local clock time of the office, `"HH:MM"` or `"HH:MM:SS"`. No zone is ever converted. */
export type ClockTime = string;

/** The seconds since midnight that a clock time names; `NaN` if it is none. */
export function secondsOf(time: unknown): number {
  if (typeof time !== "string" || time[2] !== ":") return Number.NaN;
  const hasSeconds = time.length === 8 && time[5] === ":";
  if (time.length !== 5 && !hasSeconds) return Number.NaN;
  const [hours, minutes] = [digitsOf(time, 0, 2), digitsOf(time, 3, 5)];
  const seconds = hasSeconds ? digitsOf(time, 6, 8) : 0;
  return hours < 24 && minutes < 60 && seconds < 60 ? hours * 3600 + minutes * 60 + seconds : Number.NaN;
}

export function notATime(path: Path, value: unknown): Issue {
  const came = describe(value);
  return issue(
    "not-a-time",
    path,
    { received: received(value) },
    `harus jam yang ada, ditulis HH:MM atau HH:MM:SS, diterima ${came.id}`,
    `must be an existing clock time, written HH:MM or HH:MM:SS, got ${came.en}`,
  );
}

/** Reads a clock time as seconds since midnight. Adds an issue and returns `NaN` if it is none. */
export function readTime(value: unknown, path: Path, issues: Issue[]): number {
  const seconds = secondsOf(value);
  if (Number.isNaN(seconds)) issues.push(notATime(path, value));
  return seconds;
}

export const timeOrder = (path: Path, after: Path, id: string, en: string): Issue =>
  issue("time-order", path, { after: [...after] }, id, en);
