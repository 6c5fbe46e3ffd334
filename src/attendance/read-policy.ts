import { type Issue, notOneOf, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { type Deductions, readDeductions } from "./deductions.js";
import { isObject, type Loose, own, readBilingual, readText } from "./given.js";
import { ATTENDANCE_PRESETS, type AttendancePresetId, attendancePresets } from "./presets.js";
import type { AttendancePolicy } from "./policy.js";
import { readSchedule, type Schedule } from "./schedule.js";

/** A policy, or the id of a preset. */
export type PolicyOrPreset = AttendancePolicy | AttendancePresetId;

export const POLICY_KEYS = [
  "id",
  "name",
  "zone",
  "hours",
  "start",
  "checkIns",
  "grace",
  "late",
  "early",
  "temporaryLeave",
  "noCheckIn",
  "noCheckOut",
  "absence",
  "leave",
  "ceremony",
  "cap",
] as const;

/** What was given as a policy, as an object. There is no default: what is no policy is answered with the presets. */
export function policyAt(policy: unknown, path: Path, issues: Issue[]): Loose | undefined {
  const preset = ATTENDANCE_PRESETS.find((id) => id === policy);
  const given: unknown = preset === undefined ? policy : attendancePresets[preset];
  if (isObject(given)) return given;
  issues.push(notOneOf(path, ATTENDANCE_PRESETS, policy));
  return undefined;
}

/** A policy with its keys checked. */
function checkedPolicy(policy: unknown, path: Path, issues: Issue[]): Loose | undefined {
  const given = policyAt(policy, path, issues);
  if (given) checkKeys(given, ["id", "name"], POLICY_KEYS, path, issues);
  return given;
}

/** What of a policy a day of the week needs. */
export function readDayPolicy(policy: unknown, place: number, path: Path, issues: Issue[]): Schedule | undefined {
  const given = checkedPolicy(policy, path, issues);
  return given && readSchedule(given, path, issues, place);
}

/** What of a policy a month needs, with its id. */
export interface MonthPolicy extends Deductions {
  readonly id: string;
}

export function readMonthPolicy(policy: unknown, path: Path, issues: Issue[]): MonthPolicy | undefined {
  const given = checkedPolicy(policy, path, issues);
  return given && { ...readIdentity(given, path, issues), ...readDeductions(given, path, issues) };
}

function readIdentity(given: Loose, path: Path, issues: Issue[]): { readonly id: string } {
  if (Object.hasOwn(given, "name")) readBilingual(own(given, "name"), [...path, "name"], issues);
  return { id: Object.hasOwn(given, "id") ? readText(own(given, "id"), [...path, "id"], issues) : "" };
}

/** All that a policy holds. */
export interface WholePolicy {
  readonly schedule: Schedule;
  readonly deductions: MonthPolicy;
}

export function readWholePolicy(policy: unknown, path: Path, issues: Issue[]): WholePolicy | undefined {
  const given = checkedPolicy(policy, path, issues);
  if (!given) return undefined;
  const schedule = readSchedule(given, path, issues);
  return { schedule, deductions: { ...readIdentity(given, path, issues), ...readDeductions(given, path, issues) } };
}
