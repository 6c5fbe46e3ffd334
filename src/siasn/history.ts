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
  const found = new Map<string, Placed<E> & { readonly key: string }>();
  // Array.from fills the holes of a list, which forEach would skip.
  for (const [at, record] of Array.from<unknown>(list).entries()) {
    const source = sourceOf(kind, record, [...path, at], log);
    if (source === undefined) {
      complete = false;
      continue;
    }
    const entry = entryOf(source);
    const key = `${dayOf(entry) ?? ""} ${list.length > 1 ? JSON.stringify(entry) : ""}`;
    if (!found.has(key)) found.set(key, { entry, path: source.path, key });
  }
  return { given: true, complete, placed: [...found.values()].sort((a, b) => compareTexts(a.key, b.key)) };
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
  let last: Placed<E> | undefined;
  for (const one of placed) {
    const day = dayOf(one.entry);
    if (day === undefined) return undefined;
    if (day > asOf) continue;
    const lastDay = last && dayOf(last.entry);
    if (lastDay === undefined || day > lastDay) last = one;
    else if (day === lastDay) return undefined;
  }
  return complete ? last : undefined;
}
