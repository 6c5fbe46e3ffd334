import type { Jabatan } from "../asn/jabatan.js";
import { type Basis, basisOf } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import { greatestCommonDivisor, roundedRatio } from "../core/points.js";
import type { CreditLevel } from "./credit-rules.js";
import type { Predicate } from "./predicate.js";
import { readCreditInput, type ReadCredit } from "./read-credit-input.js";
import { credit2023 } from "./rules/permenpanrb-1-2023.js";

/** What credit is reckoned from. */
export interface CreditInput {
  /** The post that was held; a functional one. */
  readonly post: Jabatan;
  /** The predicate of the period. */
  readonly predicate: Predicate;
  /** Months of the period, 1 to 12. */
  readonly months: number;
}

/** The credit of a period. */
export interface Credit extends Basis {
  readonly level: CreditLevel;
  /** Credit of a full year whose predicate is Baik. */
  readonly coefficient: number;
  /** The share that the predicate gives, in percent. */
  readonly percent: number;
  readonly months: number;
  /** The credit, exactly, in lowest terms. */
  readonly exact: { readonly numerator: number; readonly denominator: number };
  /** The credit with two decimals, half a hundredth up, as the sources print it. */
  readonly value: number;
}

/**
 * The credit (angka kredit) that a predicate gives: share × coefficient × months / 12.
 *
 * Lecturers are refused, because no coefficient is known for them; so are posts that are not functional. That teachers
 * earn by the coefficient of their level is `secondary`; for prosecutors, researchers and engineers it is our reading
 * (`interpretation`), and so is the rounding of half a hundredth (decision 0022-credit-ties-professions-and-sums).
 *
 * Source: BKN, slides of 2023 on Peraturan BKN 3/2023 and PermenPANRB 1/2023.
 *
 * @param input the post, the predicate and the months, 1 to 12
 * @param options `minimumGrade`: the weakest grade that is accepted
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-an-object`, `not-one-of`, `not-a-number`,
 * `out-of-range`, `not-on-scale`, `earns-no-credit` (the post is not functional), `rule-unknown` (no coefficient is
 * known), `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { creditFor } from "sistem-merit/performance";
 *
 * const post = { kind: "fungsional", level: "ahli-pertama" } as const;
 *
 * creditFor({ post, predicate: "sangat-baik", months: 12 }).value; // → 18.75
 * creditFor({ post, predicate: "baik", months: 2 }).value; // → 2.08
 * creditFor({ post, predicate: "baik", months: 2 }).exact; // → { numerator: 25, denominator: 12 }
 * ```
 */
export function creditFor(input: CreditInput, options?: GradeOptions): Credit {
  const issues: Issue[] = [];
  const read = readCreditInput(input, issues);
  const minimum = readGradeOptions(options, issues);
  if (read === undefined || issues.length > 0) throw new MeritError(issues);
  const credit = creditOf(read);
  assertGrade(minimum, [[[], credit]]);
  return credit;
}

/** The coefficient in steps of a hundredth: a scaled integer, so that nothing is rounded before the end. */
const COEFFICIENT_SCALE = 100;

function creditOf({ level, profession, predicate, months }: ReadCredit): Credit {
  const { decimals, ties, professions } = credit2023;
  const { coefficient } = credit2023.levels[level];
  const percent = credit2023.percent[predicate];
  const numerator = Math.round(coefficient.value * COEFFICIENT_SCALE) * percent.value * months;
  const denominator = COEFFICIENT_SCALE * 100 * credit2023.months.value;
  const isTie = (2 * numerator * 10 ** decimals.value) % (2 * denominator) === denominator;
  const divisor = greatestCommonDivisor(numerator, denominator);
  return {
    level,
    coefficient: coefficient.value,
    percent: percent.value,
    months,
    exact: { numerator: numerator / divisor, denominator: denominator / divisor },
    value: roundedRatio(numerator, denominator, decimals.value),
    ...basisOf(
      coefficient,
      percent,
      credit2023.months,
      decimals,
      profession && professions[profession],
      isTie ? ties : undefined,
    ),
  };
}
