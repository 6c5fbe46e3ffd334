import type { Citation, Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { regulation } from "../../sources/cite.js";
import type { InstansiKind } from "../instansi.js";

/** Central (instansi pusat) or regional (instansi daerah). */
export type InstansiLevel = "pusat" | "daerah";

/** What is known of a kind of government body. */
export interface InstansiKindRules {
  readonly name: Text;
  readonly level: Sourced<InstansiLevel>;
}

const PASAL_1 = { source: "perbkn-7-2023", article: "Pasal 1" } as const satisfies Citation;

/**
 * The names of the levels.
 *
 * @example
 * ```ts
 * import { instansiLevels } from "sistem-merit/instansi";
 *
 * instansiLevels.daerah.id; // → "Instansi daerah"
 * ```
 */
export const instansiLevels: Readonly<Record<InstansiLevel, Text>> = /* @__PURE__ */ freeze({
  pusat: { id: "Instansi pusat", en: "Central body" },
  daerah: { id: "Instansi daerah", en: "Regional body" },
});

/**
 * The kinds of government bodies: instansi pusat are ministries, non-ministerial agencies, and the secretariats of state
 * institutions and of non-structural bodies; instansi daerah are the apparatus of provinces, kabupaten and kota.
 *
 * Source: Peraturan BKN 7/2023, Pasal 1.
 *
 * @example
 * ```ts
 * import { instansiKinds } from "sistem-merit/instansi";
 *
 * instansiKinds.lpnk.name.en; // → "Non-ministerial government agency"
 * instansiKinds.lpnk.level.value; // → "pusat"
 * ```
 */
export const instansiKinds: Readonly<Record<InstansiKind, InstansiKindRules>> = /* @__PURE__ */ freeze({
  kementerian: {
    name: { id: "Kementerian", en: "Ministry" },
    level: regulation("pusat", PASAL_1),
  },
  lpnk: {
    name: { id: "Lembaga pemerintah nonkementerian", en: "Non-ministerial government agency" },
    level: regulation("pusat", PASAL_1),
  },
  "lembaga-negara": {
    name: { id: "Kesekretariatan lembaga negara", en: "Secretariat of a state institution" },
    level: regulation("pusat", PASAL_1),
  },
  lns: {
    name: { id: "Kesekretariatan lembaga nonstruktural", en: "Secretariat of a non-structural body" },
    level: regulation("pusat", PASAL_1),
  },
  provinsi: {
    name: { id: "Pemerintah provinsi", en: "Provincial government" },
    level: regulation("daerah", PASAL_1),
  },
  kabupaten: {
    name: { id: "Pemerintah kabupaten", en: "Regency government" },
    level: regulation("daerah", PASAL_1),
  },
  kota: {
    name: { id: "Pemerintah kota", en: "City government" },
    level: regulation("daerah", PASAL_1),
  },
});
