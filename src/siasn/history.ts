import { notAList, type Path } from "../core/issues.js";
import type { SiasnKind } from "./fields.js";
import { compareTexts, type Log } from "./log.js";
import { isNothing, type Source, sourceOf } from "./source.js";

/** The records of a history, each once, the earliest first. */
export interface History<E> {
  /** Whether the history was given. One that is given and empty says that nothing is on record. */
  readonly given: boolean;
  /** Whether every record of it can be read as one. */
  readonly complete: boolean;
  readonly records: readonly E[];
}

/** A record with its place, while warnings about it are still to be written. */
export interface Placed<E> {
  readonly entry: E;
  readonly path: Path;
}

/** The records of a history with their places. */
export interface PlacedHistory<E> extends Omit<History<E>, "records"> {
  readonly placed: readonly Placed<E>[];
}

/**
 * Reads a history that may come from plain JavaScript. The order in which its records came is forgotten, and a record
 * that came twice is one.
 *
 * @param dayOf the day, or the year, by which records are put in order
 */
export function readHistory<K extends SiasnKind, E>(
  kind: K,
  list: unknown,
  path: Path,
  log: Log,
  entryOf: (source: Source<K>) => E,
  dayOf: (entry: E) => string | undefined,
): PlacedHistory<E> {
  if (isNothing(list)) return { given: false, complete: false, placed: [] };
  if (!Array.isArray(list)) {
    log.issues.push(notAList(path, list));
    return { given: false, complete: false, placed: [] };
  }
  let complete = true;
  const read: Dated<E>[] = [];
  // An index walks over the holes of a list too, which forEach would skip.
  for (let at = 0; at < list.length; at++) {
    const record: unknown = list[at];
    const source = sourceOf(kind, record, [...path, at], log);
    if (source === undefined) complete = false;
    else {
      const entry = entryOf(source);
      read.push({ entry, path: source.path, day: dayOf(entry) ?? "" });
    }
  }
  if (read.length < 2) return { given: true, complete, placed: read };
  read.sort((a, b) => compareTexts(a.day, b.day));
  return { given: true, complete, placed: onceEach(read) };
}

interface Dated<E> extends Placed<E> {
  readonly day: string;
}

/** Records in the order of their days, each once; those of one day in an order that only what they say decides. */
function onceEach<E>(sorted: readonly Dated<E>[]): readonly Placed<E>[] {
  const placed: Placed<E>[] = [];
  for (let at = 0; at < sorted.length;) {
    const day = sorted[at]?.day;
    let end = at + 1;
    while (end < sorted.length && sorted[end]?.day === day) end++;
    const sameDay = sorted.slice(at, end);
    for (const one of sameDay.length === 1 ? sameDay : unrepeated(sameDay)) placed.push(one);
    at = end;
  }
  return placed;
}

function unrepeated<E>(records: readonly Dated<E>[]): readonly Dated<E>[] {
  const found = new Map<string, Dated<E>>();
  for (const record of records) {
    const key = JSON.stringify(record.entry);
    if (!found.has(key)) found.set(key, record);
  }
  return [...found].sort(([a], [b]) => compareTexts(a, b)).map(([, record]) => record);
}

/** A history without the places of its records. */
export const unplaced = <E>({ given, complete, placed }: PlacedHistory<E>): History<E> => ({
  given,
  complete,
  records: placed.map(({ entry }) => entry),
});

/** The last of some records that is not after a day; none, if a record without a day might be it, or if there are two. */
export function lastOf<E>(
  { complete, placed }: PlacedHistory<E>,
  dayOf: (entry: E) => string | undefined,
  asOf: string,
): Placed<E> | undefined {
  const dated = placed.flatMap((one) => {
    const day = dayOf(one.entry);
    return day === undefined ? [] : [{ one, day }];
  });
  if (!complete || dated.length < placed.length) return undefined;
  const [last, other] = dated.filter(({ day }) => day <= asOf).reverse();
  return last !== undefined && last.day !== other?.day ? last.one : undefined;
}
