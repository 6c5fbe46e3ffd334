import type { Sourced } from "../core/citations.js";
import { noValueAtDate, periodAt } from "../core/dated.js";
import { isPlainDate, type PlainDate } from "../core/dates.js";
import { type Issue, notADate, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import { checkJabatanOrHakim } from "./check-jabatan.js";
import { checkRetirementRules } from "./check-retirement-rules.js";
import type { Hakim, Jabatan } from "./jabatan.js";
import { type AgeHistory, retirementAges, type RetirementRules } from "./rules/retirement.js";

/** How a retirement age is found. */
export interface RetirementOptions {
  /** The rules; those of PP 11/2017 and UU 20/2023 by default. */
  readonly rules?: RetirementRules | undefined;
  /** An age that holds for this person whatever the rules say, for example by a law that they do not know. 1 to 100. */
  readonly age?: number | undefined;
}

/**
 * The retirement age (batas usia pensiun, BUP) of a post on a day.
 *
 * It holds for PNS and PPPK alike; a PPPK's contract may end earlier. The data begin on 7 April 2017.
 *
 * Source: PP 11/2017, Pasal 239 and 240; UU 20/2023, Pasal 55; UU 14/2005 (guru, dosen); UU 11/2019, Pasal 53 (peneliti,
 * perekayasa); UU 11/2021 and MK decision 70/PUU-XX/2022 (jaksa); Kompas, 4 February 2022 (hakim).
 *
 * @param post a post, or a judge
 * @param asOf the day of reference, `YYYY-MM-DD`
 * @param options other rules, or an age that overrides them (grade `caller`)
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-one-of`, `not-text`, `not-a-date`,
 * `not-a-number`, `out-of-range`, `not-on-scale`, `no-value-at-date`
 *
 * @example
 * ```ts
 * import { retirementAge } from "sistem-merit/asn";
 *
 * retirementAge({ kind: "jpt-pratama" }, "2026-01-01").value; // → 60
 * retirementAge({ kind: "fungsional", level: "ahli-madya" }, "2026-01-01").value; // → 60
 *
 * const jaksa = { kind: "fungsional", profession: "jaksa" } as const;
 * retirementAge(jaksa, "2027-12-19").value; // → 62
 * retirementAge(jaksa, "2027-12-21").value; // → 60
 * ```
 */
export function retirementAge(
  post: Jabatan | Hakim,
  asOf: PlainDate,
  options: RetirementOptions = {},
): Sourced<number> {
  const issues: Issue[] = [];
  checkJabatanOrHakim(post, ["post"], issues);
  if (!isPlainDate(asOf)) issues.push(notADate(["asOf"], asOf));
  checkRetirementOptions(options, ["age"], issues);
  throwIfAny(issues);
  const history = historyOf(post, options);
  const period = periodAt(history, asOf);
  if (period === undefined) throw new MeritError([noValueAtDate(history, ["asOf"])]);
  return period.value;
}

/**
 * Checks options that may come from plain JavaScript, and adds what is wrong to `issues`.
 *
 * @param others the keys that may stand beside the rules
 */
export function checkRetirementOptions(
  options: unknown,
  others: readonly string[],
  issues: Issue[],
): options is Readonly<Record<string, unknown>> {
  const path: Path = ["options"];
  if (!checkKeys(options, [], ["rules", ...others], path, issues)) return false;
  const { rules, age } = options;
  if (rules !== undefined) checkRetirementRules(rules, [...path, "rules"], issues);
  if (age !== undefined) readScore(age, 1, 100, 1, [...path, "age"], issues);
  return true;
}

/** The ages of a post, period by period. */
export function historyOf(post: Jabatan | Hakim, { rules = retirementAges, age }: RetirementOptions): AgeHistory {
  if (age !== undefined) return [{ from: "0000-01-01", value: { value: age, grade: "caller", cite: [] } }];
  switch (post.kind) {
    case "hakim":
      return rules.hakim[post.level];
    case "pelaksana":
      return rules.pelaksana;
    case "fungsional":
      break;
    default:
      return rules.manajerial[post.kind];
  }
  switch (post.profession) {
    case "guru":
      return rules.guru;
    case "jaksa":
      return rules.jaksa;
    case "dosen":
      return rules.dosen[post.level];
    case "peneliti":
    case "perekayasa":
      return rules[post.profession][post.level];
    case undefined:
      return rules.fungsional[post.level];
  }
}
