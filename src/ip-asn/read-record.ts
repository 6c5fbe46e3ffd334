import { type Issue, missing, notAnObject, notOneOf, type Path, unknownKey } from "../core/issues.js";
import { toScaled } from "../core/points.js";
import { readScore } from "../core/read.js";
import { isPrinted, rowAt, SCALE } from "./bands.js";
import type { Item, PartSheet, PostSheet, Sheet } from "./sheet.js";

/** A record, read: what every answer adds. */
export interface ReadRecord {
  readonly post: PostSheet;
  readonly kualifikasi: Item;
  /** In the order of the kinds of training that count for the post. */
  readonly kompetensi: readonly Item[];
  readonly kinerja: Item;
  readonly disiplin: Item;
}

export const RECORD_KEYS = ["education", "post", "training", "performance", "discipline"] as const;

type Given = Readonly<Record<string, unknown>>;
type At = number | undefined;

/**
 * Reads a record that may come from plain JavaScript. It adds what is wrong to `issues`, and then returns nothing.
 *
 * Millions of records pass here. So every answer is looked up, and a path is made only for what is wrong.
 *
 * @param at the place of the record among many; nothing if it is alone
 */
export function readRecord(sheet: Sheet, record: unknown, at: At, issues: Issue[]): ReadRecord | undefined {
  if (!isGiven(record)) {
    issues.push(notAnObject(pathOf(at), record));
    return undefined;
  }
  const kualifikasi = lookUp(sheet.education, record, "education", at, issues);
  const post = lookUp(sheet.posts, record, "post", at, issues);
  const kompetensi = post && readTraining(post, own(record, "training"), at, issues);
  const kinerja = readPerformance(sheet, own(record, "performance"), at, issues);
  const disiplin = lookUp(sheet.discipline, record, "discipline", at, issues);
  if (own(record, "total") !== undefined) {
    issues.push(unknownKey(pathOf(at), "total", RECORD_KEYS));
    return undefined;
  }
  if (!post || !kualifikasi || !kompetensi || !kinerja || !disiplin) return undefined;
  return { post, kualifikasi, kompetensi, kinerja, disiplin };
}

/** A total in thousandths, read; nothing if it is none. */
export function readTotal(sheet: Sheet, total: unknown, path: Path, issues: Issue[]): number | undefined {
  const before = issues.length;
  const points = readScore(total, 0, sheet.max, SCALE, path, issues);
  return issues.length > before ? undefined : points;
}

/** Whether a row holds a total, and no part of a record. */
export function isTotal(row: unknown): row is { readonly total: unknown } {
  return isGiven(row) && own(row, "total") !== undefined && !RECORD_KEYS.some((key) => Object.hasOwn(row, key));
}

function readTraining(post: PostSheet, training: unknown, at: At, issues: Issue[]): readonly Item[] | undefined {
  if (training === "unknown") return post.unknown;
  if (!isGiven(training)) {
    const path = pathOf(at, "training");
    issues.push(training === undefined ? missing(path) : notAnObject(path, training));
    return undefined;
  }
  const before = issues.length;
  const items: Item[] = [];
  for (const part of post.parts) {
    const item = readPart(part, own(training, part.kind), at, issues);
    if (item) items.push(item);
  }
  for (const key in training) {
    if (!post.kinds.includes(key)) issues.push(unknownKey(pathOf(at, "training"), key, post.kinds));
  }
  return issues.length > before ? undefined : items;
}

function readPart(part: PartSheet, value: unknown, at: At, issues: Issue[]): Item | undefined {
  if (value === "unknown") return part.unknown;
  if (part.hours) return readHours(part, part.hours, value, at, issues);
  if (value === true) return part.attended;
  if (value === false) return part.notAttended;
  const path = pathOf(at, "training", part.kind);
  issues.push(value === undefined ? missing(path) : notOneOf(path, ["true", "false", "unknown"], value));
  return undefined;
}

/** More hours than anyone attends in years: what is beyond is a mistake. */
const MOST_HOURS = 99_999;

function readHours(
  part: PartSheet,
  { least, fewer }: NonNullable<PartSheet["hours"]>,
  value: unknown,
  at: At,
  issues: Issue[],
): Item | undefined {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_HOURS) {
    if (value >= least) return part.attended;
    return value === 0 ? part.notAttended : fewer(value);
  }
  const path = pathOf(at, "training", part.kind);
  if (value === undefined) issues.push(missing(path));
  else readScore(value, 0, MOST_HOURS, 1, path, issues);
  return undefined;
}

function readPerformance(sheet: Sheet, performance: unknown, at: At, issues: Issue[]): Item | undefined {
  if (performance === "unknown") return sheet.unknownPerformance;
  if (!isGiven(performance)) {
    const path = pathOf(at, "performance");
    issues.push(performance === undefined ? missing(path) : notAnObject(path, performance));
    return undefined;
  }
  const before = issues.length;
  const bySkp = own(performance, "predicate") === undefined && own(performance, "skp") !== undefined;
  const item = bySkp
    ? readSkp(sheet, own(performance, "skp"), at, issues)
    : lookUp(sheet.predicates, performance, "predicate", at, issues, ["performance"]);
  for (const key in performance) {
    if (key === (bySkp ? "skp" : "predicate")) continue;
    // Of the two ways to state a performance, the other may stand there as undefined.
    if ((key === "skp" || key === "predicate") && performance[key] === undefined) continue;
    issues.push(unknownKey(pathOf(at, "performance"), key, bySkp ? ["skp"] : ["predicate"]));
  }
  return issues.length > before ? undefined : item;
}

function readSkp({ skp: rows, mostSkp }: Sheet, skp: unknown, at: At, issues: Issue[]): Item | undefined {
  const value = typeof skp === "number" && skp >= 0 && skp <= mostSkp ? toScaled(skp, SCALE) : undefined;
  if (value === undefined) {
    readScore(skp, 0, mostSkp, SCALE, pathOf(at, "performance", "skp"), issues);
    return undefined;
  }
  const row = rowAt(rows, value, 1);
  return isPrinted(row, value, 1) ? row.inside : row.outside;
}

/** What stands in a table for the value of a key. A path is made only if nothing does. */
function lookUp<V>(
  table: ReadonlyMap<unknown, V>,
  given: Given,
  key: string,
  at: At,
  issues: Issue[],
  above: readonly string[] = [],
): V | undefined {
  const value = own(given, key);
  const found = table.get(value);
  if (found !== undefined) return found;
  const path = pathOf(at, ...above, key);
  issues.push(value === undefined ? missing(path) : notOneOf(path, [...table.keys()].map(String), value));
  return undefined;
}

const pathOf = (at: At, ...keys: readonly string[]): Path => (at === undefined ? keys : ["records", at, ...keys]);

const own = (given: Given, key: string): unknown => (Object.hasOwn(given, key) ? given[key] : undefined);

function isGiven(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
