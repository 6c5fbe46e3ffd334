import type { Basis } from "../core/citations.js";
import { issue, type Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import type { CreditLevel } from "./credit-rules.js";
import { CREDIT_SCALE, LARGEST_CREDIT, readLevel } from "./read-level.js";
import { credit2023 } from "./rules/permenpanrb-1-2023.js";

/** Old credit, integrated. */
export interface IntegratedCredit extends Basis {
  readonly level: CreditLevel;
  /** The conventional credit, gathered since the first post. */
  readonly conventional: number;
  /** The base value (nilai dasar) of the level. */
  readonly base: number;
  /** The integrated credit. */
  readonly value: number;
}

/**
 * The integrated credit (AK integrasi) of credit that was gathered in the old, conventional way: less the base value
 * (nilai dasar) of the level.
 *
 * The base values of the levels of expertise are known, those of the levels of skill are not.
 *
 * Source: BKN, slides of 2023 on the change from conventional to integrated credit.
 *
 * @param level the level that is held
 * @param conventional the old credit, from the base value to 10000, with at most three decimals
 * @throws MeritError with every issue: `not-one-of`, `rule-unknown` (a level of skill), `not-a-number`, `out-of-range`,
 * `not-on-scale`
 *
 * @example
 * ```ts
 * import { integratedCredit } from "sistem-merit/performance";
 *
 * integratedCredit("ahli-madya", 550.63).value; // → 150.63
 * ```
 */
export function integratedCredit(level: CreditLevel, conventional: number): IntegratedCredit {
  const issues: Issue[] = [];
  const read = readLevel(level, issues);
  const base = read && credit2023.levels[read].base;
  if (read !== undefined && base === undefined) issues.push(baseUnknown());
  const least = base?.value ?? 0;
  const scaled = readScore(conventional, least, LARGEST_CREDIT, CREDIT_SCALE, ["conventional"], issues, base?.cite);
  if (read === undefined || base === undefined || issues.length > 0) throw new MeritError(issues);
  return {
    level: read,
    conventional: scaled / CREDIT_SCALE,
    base: base.value,
    value: (scaled - base.value * CREDIT_SCALE) / CREDIT_SCALE,
    grade: base.grade,
    cite: base.cite,
  };
}

const baseUnknown = (): Issue =>
  issue(
    "rule-unknown",
    ["level"],
    {},
    "nilai dasar jenjang keterampilan tidak diketahui",
    "the base values of the levels of skill are not known",
  );
