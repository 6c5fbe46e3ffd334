import { bandAt } from "../core/bands.js";
import { type Basis, basisOf } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import type { Text } from "../core/text.js";
import type { PenaltyId, PenaltyRule } from "./discipline-rules.js";
import type { PenaltyLevel } from "./penalty-level.js";
import { readAbsence } from "./read-absence.js";
import { discipline2021 } from "./rules/pp-94-2021.js";

/** Days of unexcused absence. */
export interface Absence {
  /** Working days without a valid reason in one year, in all. Which year, and which days count, is for the caller. */
  readonly days: number;
  /** The longest run of such days in a row: 1 or more if there are any, and at most `days`. */
  readonly consecutive: number;
  /** `"pns"` by default. The ladder is known for a PNS and a CPNS, and not for a PPPK. */
  readonly status?: "pns" | "cpns" | "pppk" | undefined;
}

/** A penalty (jenis hukuman disiplin). */
export interface Penalty {
  readonly id: PenaltyId;
  readonly name: Text;
  readonly level: PenaltyLevel;
  /** How long it lasts, in months. Absent if it has no term. */
  readonly months?: number;
  /** The part of the performance allowance that is cut, in percent. Absent if none is. */
  readonly cutPercent?: number;
}

/** The next rung of the ladder. */
export interface NextPenalty {
  readonly penalty: Penalty;
  /** The days in all that lead to it. */
  readonly days: number;
  /** The days that are left until then. */
  readonly moreDays: number;
}

interface AbsenceBase extends Basis {
  readonly days: number;
  readonly consecutive: number;
  /** The next rung by days in all. Absent after the last. */
  readonly next?: NextPenalty;
  /** How far dismissal is: more days in all, or more days added to the longest run. Absent if it is reached. */
  readonly untilDismissal?: { readonly moreDays: number; readonly moreInARow: number };
}

/** The absence leads to a penalty. */
export interface Penalised extends AbsenceBase {
  readonly status: "penalty";
  readonly penalty: Penalty;
  /** What leads to it: the days in all, the days in a row, or each of them. */
  readonly because: readonly ("cumulative" | "consecutive")[];
}

/** The absence is below the first rung of the ladder. */
export interface NotPenalised extends AbsenceBase {
  readonly status: "none";
}

/** What the ladder of PP 94/2021 says of an absence. */
export type AbsencePenalty = Penalised | NotPenalised;

/**
 * The penalty that unexcused absence leads to: 3 working days in one year an oral reprimand, and so on up to 28 days in
 * all, or 10 in a row, for dismissal.
 *
 * It says what the ladder says and decides nothing: that is for the official who may punish.
 *
 * Source: PP 94/2021 (dismissal: Pasal 11 ayat (2)), as slides of the Directorate General of Customs and Excise print it;
 * that it holds for a CPNS: Kompas TV. The year is the caller's (decision 0023-the-year-of-absence).
 *
 * @param absence whole days, 0 to 366 in all
 * @param options `minimumGrade`: the weakest grade that is accepted
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-an-object`, `not-a-number`, `out-of-range` (also
 * for a run that is longer than all days), `not-on-scale`, `not-one-of`, `rule-unknown` (a PPPK), `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { absencePenalty } from "sistem-merit/discipline";
 *
 * const five = absencePenalty({ days: 5, consecutive: 2 });
 * five.status === "penalty" ? five.penalty.id : undefined; // → "teguran-tertulis"
 * five.next?.moreDays; // → 2
 *
 * const run = absencePenalty({ days: 10, consecutive: 10 });
 * run.status === "penalty" ? [run.penalty.id, run.because] : []; // → ["pemberhentian", ["consecutive"]]
 *
 * absencePenalty({ days: 2, consecutive: 2 }).status; // → "none"
 * ```
 */
export function absencePenalty(absence: Absence, options?: GradeOptions): AbsencePenalty {
  const issues: Issue[] = [];
  const read = readAbsence(absence, issues);
  const minimum = readGradeOptions(options, issues);
  throwIfAny(issues);
  const result = penaltyFor(read);
  assertGrade(minimum, [[[], result]]);
  return result;
}

function penaltyFor({ days, consecutive, status }: Required<Absence>): AbsencePenalty {
  const { penalties, inARow, cpns } = discipline2021;
  const dismissal = penalties.reduce((_lighter, heavier) => heavier);
  const { band, next, reading } = bandAt(penalties, days);
  const byDays = reading === "below-lowest" ? undefined : band;
  const byRun = consecutive >= inARow.value ? dismissal : undefined;
  const reached = byRun ?? byDays;
  const isDismissed = reached === dismissal;
  const following = isDismissed ? undefined : byDays ? next : band;
  const base: AbsenceBase = {
    days,
    consecutive,
    ...(following && {
      next: { penalty: penaltyOf(following), days: following.from.value, moreDays: following.from.value - days },
    }),
    ...(!isDismissed && {
      untilDismissal: { moreDays: dismissal.from.value - days, moreInARow: inARow.value - consecutive },
    }),
    ...basisOf(
      band.from,
      following?.from,
      dismissal.from,
      inARow,
      reached?.months,
      reached?.cutPercent,
      status === "cpns" ? cpns : undefined,
    ),
  };
  if (reached === undefined) return { status: "none", ...base };
  const because: Penalised["because"] = [
    ...(byDays === reached ? ["cumulative" as const] : []),
    ...(byRun === reached ? ["consecutive" as const] : []),
  ];
  return { status: "penalty", penalty: penaltyOf(reached), because, ...base };
}

function penaltyOf({ id, name, level, months, cutPercent }: PenaltyRule): Penalty {
  return {
    id,
    name,
    level,
    ...(months && { months: months.value }),
    ...(cutPercent && { cutPercent: cutPercent.value }),
  };
}
