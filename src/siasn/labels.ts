import type { Basis, Sourced } from "../core/citations.js";
import type { SiasnKind } from "./fields.js";
import type { Source } from "./source.js";

/** Codes or labels, ready to be looked up. */
export interface Table<V> {
  readonly figure: Basis;
  readonly find: ReadonlyMap<string, V>;
}

/** A table of codes: they are looked up as they are. */
/* @__NO_SIDE_EFFECTS__ */
export function codesOf<V>(figure: Sourced<Readonly<Record<string, V>>>): Table<V> {
  return { figure, find: new Map(Object.entries<V>(figure.value)) };
}

/** A table of labels: capitals, spaces and punctuation do not matter. */
/* @__NO_SIDE_EFFECTS__ */
export function labelsOf<V>(figure: Sourced<Readonly<Record<string, V>>>): Table<V> {
  return { figure, find: new Map(Object.entries<V>(figure.value).map(([label, value]) => [wordsOf(label), value])) };
}

/** A label without what does not matter. */
export const wordsOf = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** What a code means. One that is not known is written down as it came. */
export function codeMeaning<K extends SiasnKind, V>(
  { path, log }: Source<K>,
  field: string,
  code: string | undefined,
  { figure, find }: Table<V>,
): V | undefined {
  if (code === undefined) return undefined;
  const meaning = find.get(code) ?? find.get(code.toUpperCase());
  if (meaning === undefined) log.unrecognised.push({ path: [...path, field], value: code });
  else log.figures.add(figure);
  return meaning;
}

/** What a label means. One that is not known is written down as it came. */
export function labelMeaning<K extends SiasnKind, V>(
  source: Source<K>,
  field: string,
  label: string | undefined,
  ...tables: readonly Table<V>[]
): V | undefined {
  if (label === undefined) return undefined;
  const found = meaningIn(label, tables, source);
  if (found === undefined) source.log.unrecognised.push({ path: [...source.path, field], value: label });
  return found;
}

/** The same, where a label that is not known is nothing to write down. */
export function meaningIn<K extends SiasnKind, V>(
  label: string | undefined,
  tables: readonly Table<V>[],
  { log }: Source<K>,
): V | undefined {
  if (label === undefined) return undefined;
  const words = wordsOf(label);
  for (const { figure, find } of tables) {
    const meaning = find.get(words);
    if (meaning === undefined) continue;
    log.figures.add(figure);
    return meaning;
  }
  return undefined;
}
