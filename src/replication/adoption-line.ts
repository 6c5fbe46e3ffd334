import type { PlainDate } from "../core/dates.js";
import { duplicate, type Issue, missing, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf, readScore } from "../core/read.js";
import { SYSTEM_IDS, type SystemId } from "../cooperation/scope.js";
import { readName } from "./agency.js";
import { readDay } from "./plan-options.js";

/** How many of a unit's staff use a system. A group that reports for itself (contract staff) is a unit of its own. */
export interface AdoptionLine {
  readonly unit: string;
  readonly system: SystemId;
  /** 1 to 10,000,000, or unknown. */
  readonly staff: number | "unknown";
  /** Those who use it, 0 to `staff`; unknown if the unit did not report. */
  readonly active: number | "unknown";
}

/** A threshold in percent, 0 to 100, with at most two decimals: with the number itself, or without it. */
export type AdoptionThreshold = { readonly above: number } | { readonly atLeast: number };

/** What a caller says of the state. */
export interface AdoptionOptions {
  /** The day of the state. */
  readonly asOf: PlainDate;
  /** No source names one. */
  readonly threshold?: AdoptionThreshold | undefined;
}

/** A line, read. What names nothing is absent. */
export interface ReadLine extends Pick<AdoptionLine, "staff" | "active"> {
  readonly unit?: string;
  readonly system?: SystemId;
}

/** A threshold, read. */
export interface ReadThreshold {
  readonly given: AdoptionThreshold;
  readonly isReached: (active: number, staff: number) => boolean;
}

/** More than the whole civil service has. */
const MOST_STAFF = 10_000_000;

/** Steps of a percent, and the steps of the whole. */
const SCALE = 100;
const WHOLE = 100 * SCALE;

/** Reads a line that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readLine(line: unknown, path: Path, issues: Issue[]): ReadLine {
  if (!checkKeys(line, ["unit", "system", "staff", "active"], [], path, issues)) {
    return { staff: "unknown", active: "unknown" };
  }
  const has = (key: string): boolean => Object.hasOwn(line, key);
  const unit = has("unit") ? readName(line["unit"], [...path, "unit"], issues) : "";
  const system = has("system") ? readOneOf(line["system"], SYSTEM_IDS, [...path, "system"], issues) : undefined;
  const count = (key: string, min: number, max: number): number | "unknown" =>
    !has(key) || line[key] === "unknown" ? "unknown" : readScore(line[key], min, max, 1, [...path, key], issues);
  const before = issues.length;
  const staff = count("staff", 1, MOST_STAFF);
  // Where the staff are not known, or are wrong, any number of users may be right.
  const most = staff === "unknown" || issues.length > before ? MOST_STAFF : staff;
  const active = count("active", 0, most);
  return { ...(unit !== "" && { unit }), ...(system && { system }), staff, active };
}

/** Reads options that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readAdoptionOptions(
  options: unknown,
  path: Path,
  issues: Issue[],
): { readonly asOf: PlainDate; readonly threshold: ReadThreshold | undefined } {
  if (!checkKeys(options, ["asOf"], ["threshold"], path, issues)) return { asOf: "", threshold: undefined };
  const { threshold } = options;
  return {
    asOf: Object.hasOwn(options, "asOf") ? readDay(options["asOf"], [...path, "asOf"], issues) : "",
    threshold: threshold === undefined ? undefined : readThreshold(threshold, [...path, "threshold"], issues),
  };
}

function readThreshold(threshold: unknown, path: Path, issues: Issue[]): ReadThreshold | undefined {
  if (!checkKeys(threshold, [], ["above", "atLeast"], path, issues)) return undefined;
  const { above, atLeast } = threshold;
  const read = (value: unknown, key: string): number => readScore(value, 0, 100, SCALE, [...path, key], issues);
  if (above !== undefined && atLeast !== undefined) issues.push(duplicate([...path, "atLeast"], [...path, "above"]));
  if (above !== undefined) {
    const bound = read(above, "above");
    return { given: { above: bound / SCALE }, isReached: (active, staff) => active * WHOLE > bound * staff };
  }
  if (atLeast !== undefined) {
    const bound = read(atLeast, "atLeast");
    return { given: { atLeast: bound / SCALE }, isReached: (active, staff) => active * WHOLE >= bound * staff };
  }
  issues.push(missing([...path, "above"]));
  return undefined;
}
