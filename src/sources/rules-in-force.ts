import { basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import { daysBetween, type PlainDate, yearOf } from "../core/dates.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { counterEvidence } from "./counter-evidence.js";
import { checkDay, entriesOf, type Entry, holdsOn, isUndated, legalEntries, nameOf, type RuleName } from "./history.js";
import { meritAuthorities, meritDuties, meritHistorySpan, meritRegimes } from "./rules/merit-history.js";
import type { InForce } from "./source.js";

/** A rule, an instrument or an authority that holds on the day, with the days between which it is known to hold. */
export interface RuleInForce extends RuleName, InForce {}

/** The instrument of assessment of the day. */
export interface InstrumentInForce extends RuleInForce {
  /** Present if the sources also point to another instrument: what they say for it. */
  readonly counterEvidence?: readonly Sourced<Text>[];
}

/** What a ruling or rule demands by a day. That it was done is not said. */
export interface Duty {
  readonly id: string;
  readonly name: Text;
  /** Id of the ruling or rule, in the register. */
  readonly rule: string;
  readonly since: Sourced<PlainDate>;
  /** The last day. */
  readonly due: Sourced<PlainDate>;
  /** Days from the day asked about to the last day. */
  readonly daysLeft: number;
}

/** What held on a day. */
export interface RulesInForce {
  readonly date: PlainDate;
  /** The laws and regulations that are known to hold, in the order of the register. */
  readonly rules: readonly RuleInForce[];
  /** Those of which no source tells whether they hold on the day, because their first day is not known. */
  readonly undated: readonly RuleName[];
  readonly instrument: InstrumentInForce;
  /** Who supervises the merit system. Two of them while the task is handed over. */
  readonly authorities: readonly RuleInForce[];
  /** Whether the task of the authority is being handed over, on a day that no source prints. */
  readonly inTransition: boolean;
  readonly duties: readonly Duty[];
  /** Whether the day lies after the sources were read: then this holds if nothing has changed since. */
  readonly projected: boolean;
  /** The weakest grade among the dates. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * Which rules hold on a day: laws and regulations, the instrument of assessment, who supervises, and what is due.
 *
 * The instrument of a day judges the results of that year. It changes on 31 December 2025, so that the results of 2025
 * still belong to the one before; `meritInstrumentFor` of `sistem-merit/instruments` answers by the year of a result.
 *
 * Source: the register, each date with its own; decisions 0005-2025-under-the-2019-regime, 0050-from-kasn-to-bkn and
 * 0051-which-rule-holds-on-a-day where no source prints the day.
 *
 * @param date an existing day, `YYYY-MM-DD`, from 1 January 2018 to 16 October 2027
 * @throws MeritError `not-a-date`; `no-value-at-date` outside the history, with the days for which there is one
 *
 * @example
 * ```ts
 * import { rulesInForce } from "sistem-merit/sources";
 *
 * const then = rulesInForce("2024-09-10");
 *
 * then.instrument.id; // → "kasn-9-2019"
 * then.authorities.map(({ id }) => id); // → ["kasn", "bkn"]
 * then.inTransition; // → true
 * then.undated.filter(({ merit }) => merit).map(({ id }) => id);
 * // → ["perkasn-5-2017", "perkasn-3-2018", "pp-17-2020", "permenpanrb-3-2020"]
 *
 * rulesInForce("2026-08-05").duties[0]?.due.value; // → "2027-10-16"
 * ```
 */
export function rulesInForce(date: PlainDate): RulesInForce {
  const issues: Issue[] = [];
  checkDay(date, ["date"], issues);
  throwIfAny(issues);
  const legal = legalEntries();
  const rules = held(legal, date);
  const undated = legal.filter((entry) => isUndated(entry, date)).map(nameOf);
  const instrument = instrumentOn(date);
  const authorities = held(entriesOf(meritAuthorities), date);
  const duties = meritDuties
    .filter(({ since }) => since.value <= date)
    .map((duty) => ({ ...duty, daysLeft: daysBetween(date, duty.due.value) }));
  return {
    date,
    rules,
    undated,
    instrument,
    authorities,
    inTransition: authorities.length > 1,
    duties,
    projected: date > meritHistorySpan.read.value,
    ...basisOf(
      ...[...rules, instrument, ...authorities].flatMap(({ from, seen, until }) => [from, seen, until]),
      ...duties.flatMap(({ since, due }) => [since, due]),
    ),
  };
}

const inForce = (entry: Entry): RuleInForce => ({ ...nameOf(entry), ...entry.inForce });

const held = (entries: readonly Entry[], date: PlainDate): readonly RuleInForce[] =>
  entries.filter((entry) => holdsOn(entry, date)).map(inForce);

function instrumentOn(date: PlainDate): InstrumentInForce {
  const entry = entriesOf(meritRegimes).reduce((before, next) => (holdsOn(next, date) ? next : before));
  const against = counterEvidence(yearOf(date), entry.id);
  return { ...inForce(entry), ...(against.length > 0 && { counterEvidence: against }) };
}
