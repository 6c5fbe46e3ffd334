import { duplicate, type Issue, missing, type Path } from "../core/issues.js";
import { objectOf, type Read } from "../core/read-object.js";
import { CORRECTABLE, type CorrectionItem, type RecordedCorrection } from "./correction.js";
import { listOf, oneOf, readDay, readText } from "./read.js";

/** What is corrected, and its right value, which is read later with the record that it belongs to. */
export interface ReadItem {
  readonly item: CorrectionItem["item"];
  /** Where a value is corrected. */
  readonly component?: string;
  readonly value?: unknown;
}

/** A correction, read. */
export interface ReadCorrection extends RecordedCorrection {
  readonly items: readonly ReadItem[];
}

const correctionOf = (items: Read<ReadItem>): Read<ReadCorrection> => {
  const readParts = objectOf({ role: readText, date: readDay, reason: readText, items: listOf(items) });
  return (value, path, issues) => {
    const correction = readParts(value, path, issues);
    if (correction?.items.length !== 0) return correction;
    issues.push(missing([...path, "items", 0]));
    return undefined;
  };
};

const component = { component: readText };
const readItem = objectOf({ item: oneOf(["values", ...CORRECTABLE]) }, {}, "may-stand-beside");
const readValue: Read<unknown> = (value, path, issues) => {
  if (value === undefined) issues.push(missing(path));
  return value;
};

/** An item, with or without its value. */
const itemOf = (value: { readonly value?: Read<unknown> }): Read<ReadItem> => {
  const ofComponent = objectOf({ item: oneOf(["values"]), ...component, ...value });
  const ofRecord = objectOf({ item: oneOf(CORRECTABLE), ...value });
  return (given, path, issues) => {
    const named = readItem(given, path, issues);
    return named && (named.item === "values" ? ofComponent : ofRecord)(given, path, issues);
  };
};

/** A correction that may come from plain JavaScript. */
export const readCorrection = correctionOf(itemOf({ value: readValue }));

/** A correction as a statement keeps it, without values. */
export const readRecordedCorrection = correctionOf(itemOf({}));

/** What a statement keeps of a correction. */
export function recorded({ role, date, reason, items }: ReadCorrection): RecordedCorrection {
  return {
    role,
    date,
    reason,
    items: items.map(({ item, component: of }) => ({ item, ...(of !== undefined && { component: of }) })),
  };
}

/** Of two corrections of one thing, nobody could say which one holds. */
export function checkOnce(earlier: readonly ReadCorrection[], decided: ReadCorrection, issues: Issue[]): void {
  const placed = earlier.map((one, at) => [one, ["statement", "corrections", at]] as const);
  const seen = new Map<string, Path>();
  for (const [{ items }, path] of [...placed, [decided, ["correction"]] as const]) {
    items.forEach(({ item, component: of = "" }, at) => {
      const place = [...path, "items", at];
      const first = seen.get(`${item} ${of}`);
      if (first) issues.push(duplicate(place, first));
      else seen.set(`${item} ${of}`, place);
    });
  }
}
