import type { Sourced } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { GolonganPns, GolonganPppk } from "./golongan.js";
import { JENJANG_DOSEN, JENJANG_KEAHLIAN, JENJANG_KETERAMPILAN, type JenjangFungsional } from "./jabatan.js";
import { jenjangRules } from "./jenjang-rules.js";

/**
 * The ranks (PNS) or grades (PPPK) that the holder of a functional level can have, from the lowest.
 *
 * Source: PermenPANRB 1/2023 (skill), BKN slides (expertise), PermenPAN 17/2013 (lecturers); Sumatera Ekspres (PPPK).
 *
 * @param level a level of a functional post
 * @param kind `"pns"` or `"pppk"`
 * @returns nothing where none is published: the PPPK grade of lektor kepala and profesor
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { golonganOfLevel } from "sistem-merit/asn";
 *
 * golonganOfLevel("ahli-muda", "pns")?.value; // → ["III/c", "III/d"]
 * golonganOfLevel("terampil", "pppk")?.value; // → ["VI", "VII"]
 * golonganOfLevel("profesor", "pppk"); // → undefined
 * ```
 */
export function golonganOfLevel(level: JenjangFungsional, kind: "pns"): Sourced<readonly GolonganPns[]>;
export function golonganOfLevel(level: JenjangFungsional, kind: "pppk"): Sourced<readonly GolonganPppk[]> | undefined;
export function golonganOfLevel(
  level: JenjangFungsional,
  kind: "pns" | "pppk",
): Sourced<readonly (GolonganPns | GolonganPppk)[]> | undefined {
  const issues: Issue[] = [];
  readOneOf(level, [...JENJANG_KETERAMPILAN, ...JENJANG_KEAHLIAN, ...JENJANG_DOSEN], ["level"], issues);
  readOneOf(kind, ["pns", "pppk"], ["kind"], issues);
  throwIfAny(issues);
  return jenjangRules(level)[kind];
}
