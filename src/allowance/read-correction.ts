import { duplicate, type Issue, missing, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { CORRECTABLE, type CorrectionItem, type RecordedCorrection } from "./correction.js";
import { isObject, oneOf, own, type Read, readDay, readList, readText } from "./read.js";

/** What is corrected, and its right value, which is read later with the record that it belongs to. */
export interface ReadItem {
  readonly item: CorrectionItem["item"];
  /** Where a value is corrected. */
  readonly component?: string;
  readonly value: unknown;
}

/** A correction, read. */
export interface ReadCorrection {
  readonly recorded: RecordedCorrection;
  readonly items: readonly ReadItem[];
}

/** A correction that may come from plain JavaScript; or one that a statement keeps, without its values. */
export function readCorrection(
  correction: unknown,
  path: Path,
  issues: Issue[],
  valueKey: readonly "value"[] = ["value"],
): ReadCorrection | undefined {
  if (!isObject(correction, path, issues)) return undefined;
  const before = issues.length;
  checkKeys(correction, [], ["role", "date", "reason", "items"], path, issues);
  const role = readText(own(correction, "role"), [...path, "role"], issues);
  const date = readDay(own(correction, "date"), [...path, "date"], issues);
  const reason = readText(own(correction, "reason"), [...path, "reason"], issues);
  const items = readList(own(correction, "items"), [...path, "items"], issues, readItem(valueKey));
  if (items?.length === 0) issues.push(missing([...path, "items", 0]));
  if (issues.length > before || role === undefined || date === undefined || reason === undefined || !items)
    return undefined;
  const named = items.map(({ item, component }) => ({ item, ...(component !== undefined && { component }) }));
  return { recorded: { role, date, reason, items: named }, items };
}

const readItem =
  (valueKey: readonly "value"[]): Read<ReadItem> =>
  (value, path, issues) => {
    if (!isObject(value, path, issues)) return undefined;
    const before = issues.length;
    const item = oneOf(["values", ...CORRECTABLE])(own(value, "item"), [...path, "item"], issues);
    const isValue = item === "values";
    checkKeys(value, valueKey, ["item", ...(isValue ? ["component"] : [])], path, issues);
    const component = isValue ? readText(own(value, "component"), [...path, "component"], issues) : undefined;
    if (issues.length > before || item === undefined) return undefined;
    return { item, ...(component !== undefined && { component }), value: own(value, "value") };
  };

/** Of two corrections of one thing, nobody could say which one holds. */
export function checkOnce(corrections: readonly (readonly [ReadCorrection, Path])[], issues: Issue[]): void {
  const seen = new Map<string, Path>();
  for (const [{ items }, path] of corrections) {
    items.forEach(({ item, component }, at) => {
      const key = `${item} ${component ?? ""}`;
      const place = [...path, "items", at];
      const first = seen.get(key);
      if (first) issues.push(duplicate(place, first));
      else seen.set(key, place);
    });
  }
}
