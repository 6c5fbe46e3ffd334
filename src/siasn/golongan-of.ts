import { type Golongan, GOLONGAN_PNS, GOLONGAN_PPPK } from "../asn/golongan.js";
import { siasnIds } from "../asn/rules/golongan.js";
import type { SiasnKind } from "./fields.js";
import { contradiction } from "./log.js";
import type { Source } from "./source.js";

/** Whose ranks or grades: an id such as 11 means I/a of a PNS and XI of a PPPK. */
export type GolonganScale = "pns" | "pppk";

interface GolonganRow {
  readonly golongan: Golongan;
  readonly id: string;
  readonly scale: GolonganScale;
}

/* @__NO_SIDE_EFFECTS__ */
function golonganRows({ value }: typeof siasnIds): readonly GolonganRow[] {
  const row = (scale: GolonganScale) => (golongan: Golongan) => ({ golongan, id: value[golongan], scale });
  return [...GOLONGAN_PNS.map(row("pns")), ...GOLONGAN_PPPK.map(row("pppk"))];
}

/* @__NO_SIDE_EFFECTS__ */
function rowsByName(rows: readonly GolonganRow[]): ReadonlyMap<string, GolonganRow> {
  return new Map(rows.map((row) => [row.golongan.toLowerCase(), row]));
}

const ROWS = /* @__PURE__ */ golonganRows(siasnIds);
const BY_NAME = /* @__PURE__ */ rowsByName(ROWS);

/** Ids that came as numbers have lost their zero in front. */
const padded = (id: string): string => id.padStart(2, "0");

/**
 * The golongan of a record, by its name and its id. If the name is not known, the id decides, and the scale where the id
 * means two.
 */
export function golonganOf<K extends SiasnKind>(
  { path, log }: Source<K>,
  fields: { readonly id: string; readonly name: string },
  { id, name }: { readonly id: string | undefined; readonly name: string | undefined },
  scale: GolonganScale | undefined,
): Golongan | undefined {
  if (id === undefined && name === undefined) return undefined;
  const named = name === undefined ? undefined : BY_NAME.get(name.toLowerCase().replaceAll(" ", ""));
  if (named !== undefined && id !== undefined && padded(id) !== named.id) {
    log.warnings.push(contradiction([...path, fields.name], [fields.id]));
    return undefined;
  }
  const meant =
    id === undefined ? [] : ROWS.filter((row) => row.id === padded(id) && (scale ?? row.scale) === row.scale);
  const found = named ?? (meant.length === 1 ? meant[0] : undefined);
  if (found !== undefined) {
    log.figures.add(siasnIds);
    return found.golongan;
  }
  if (name !== undefined) log.unrecognised.push({ path: [...path, fields.name], value: name });
  if (id !== undefined) log.unrecognised.push({ path: [...path, fields.id], value: id });
  return undefined;
}
