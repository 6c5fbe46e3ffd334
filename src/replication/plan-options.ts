import { isPlainDate, type PlainDate } from "../core/dates.js";
import { freeze } from "../core/freeze.js";
import { duplicate, type Issue, notADate, notAList, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore } from "../core/read.js";
import type { PlannedScope } from "./scope.js";

/** The services that take a number of days, which no source names. */
export const TIMED_SERVICE_IDS = /* @__PURE__ */ freeze(["magang", "pelatihan", "lokakarya", "pendampingan"]);

/** A service that takes a number of days. */
export type TimedServiceId = (typeof TIMED_SERVICE_IDS)[number];

/** An item of a plan that is done. */
export interface DoneItem {
  /** Id of the item. */
  readonly item: string;
  /** The day on which it was done. */
  readonly on: PlainDate;
}

/** How far a plan is. */
export interface ReplicationProgress {
  /** The day of the state. What was done later is not done on that day. */
  readonly asOf: PlainDate;
  readonly done: readonly DoneItem[];
}

/** What a caller may add to a plan. */
export interface ReplicationPlanOptions {
  /** How many days a service of the scope takes, 1 to 1000. No source names any. */
  readonly days?: Readonly<Partial<Record<TimedServiceId, number | undefined>>> | undefined;
  readonly progress?: ReplicationProgress | undefined;
}

/** Options, read. */
export interface ReadPlanOptions {
  readonly days: ReadonlyMap<string, number>;
  readonly progress: ReplicationProgress | undefined;
}

const MOST_DAYS = 1000;

/**
 * Reads options that may come from plain JavaScript, and adds what is wrong to `issues`.
 *
 * @param ids the items of the plan
 */
export function readPlanOptions(
  options: unknown,
  { services }: PlannedScope,
  ids: readonly string[],
  path: Path,
  issues: Issue[],
): ReadPlanOptions {
  const none = { days: new Map<string, number>(), progress: undefined };
  if (options === undefined || !checkKeys(options, [], ["days", "progress"], path, issues)) return none;
  const { days, progress } = options;
  const timed = TIMED_SERVICE_IDS.filter((id) => services.includes(id));
  return {
    days: days === undefined ? none.days : readDays(days, timed, [...path, "days"], issues),
    progress: progress === undefined ? undefined : readProgress(progress, ids, [...path, "progress"], issues),
  };
}

function readDays(days: unknown, timed: readonly string[], path: Path, issues: Issue[]): Map<string, number> {
  const read = new Map<string, number>();
  if (!checkKeys(days, [], timed, path, issues)) return read;
  for (const id of timed) {
    const value = days[id];
    if (value !== undefined) read.set(id, readScore(value, 1, MOST_DAYS, 1, [...path, id], issues));
  }
  return read;
}

function readProgress(
  progress: unknown,
  ids: readonly string[],
  path: Path,
  issues: Issue[],
): ReplicationProgress | undefined {
  if (!checkKeys(progress, ["asOf", "done"], [], path, issues)) return undefined;
  const asOf = Object.hasOwn(progress, "asOf") ? readDay(progress["asOf"], [...path, "asOf"], issues) : "";
  const done = Object.hasOwn(progress, "done") ? readDone(progress["done"], ids, [...path, "done"], issues) : [];
  return { asOf, done };
}

function readDone(list: unknown, ids: readonly string[], path: Path, issues: Issue[]): DoneItem[] {
  if (!Array.isArray(list)) {
    issues.push(notAList(path, list));
    return [];
  }
  const places = new Map<string, number>();
  return readEach<unknown, DoneItem[]>(list, issues, (entry, at) => {
    const place = [...path, at];
    if (!checkKeys(entry, ["item", "on"], [], place, issues)) return [];
    const item = Object.hasOwn(entry, "item") ? readOneOf(entry["item"], ids, [...place, "item"], issues) : undefined;
    const on = Object.hasOwn(entry, "on") ? readDay(entry["on"], [...place, "on"], issues) : "";
    if (item === undefined) return [];
    const earlier = places.get(item);
    if (earlier !== undefined) issues.push(duplicate([...place, "item"], [...path, earlier, "item"]));
    else places.set(item, at);
    return [{ item, on }];
  }).flat();
}

/** A day; an empty text, and an issue, if it is none. */
export function readDay(value: unknown, path: Path, issues: Issue[]): PlainDate {
  if (isPlainDate(value)) return value;
  issues.push(notADate(path, value));
  return "";
}
