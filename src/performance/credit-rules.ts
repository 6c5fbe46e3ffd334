import type { JabatanFungsional, JabatanGuruJaksa, JabatanPeneliti } from "../asn/jabatan.js";
import type { Sourced } from "../core/citations.js";
import { freeze } from "../core/freeze.js";
import type { Predicate } from "./predicate.js";

/** The level of a functional post for which a coefficient is known: those of skill, then those of expertise. */
export type CreditLevel = JabatanFungsional["level"];

/** A profession of its own whose credit is reckoned by level all the same. */
export type CreditProfession = (JabatanPeneliti | JabatanGuruJaksa)["profession"];

/** Every {@link CreditLevel}, in each of the two kinds from the lowest. */
export const CREDIT_LEVELS = /* @__PURE__ */ freeze([
  "pemula",
  "terampil",
  "mahir",
  "penyelia",
  "ahli-pertama",
  "ahli-muda",
  "ahli-madya",
  "ahli-utama",
]) satisfies readonly CreditLevel[];

/** The credit of one level. */
export interface CreditLevelRules {
  /** Credit of a full year whose predicate is Baik. */
  readonly coefficient: Sourced<number>;
  /** Cumulative credit that the next rank (pangkat) needs. */
  readonly nextRank: Sourced<number>;
  /** Cumulative credit that the next level (jenjang) needs. Absent if there is none. */
  readonly nextLevel?: Sourced<number>;
  /** What old credit loses when it is integrated. Absent if it is not known. */
  readonly base?: Sourced<number>;
}

/** The rules of credit (angka kredit). */
export interface CreditRules {
  readonly levels: Readonly<Record<CreditLevel, CreditLevelRules>>;
  readonly percent: Readonly<Record<Predicate, Sourced<number>>>;
  readonly months: Sourced<number>;
  readonly decimals: Sourced<number>;
  readonly ties: Sourced<"up">;
  readonly professions: Readonly<Record<CreditProfession, Sourced<"by-level">>>;
}
