import { basisOf, type Citation, type Grade } from "../core/citations.js";
import { daysBetween, type PlainDate, yearOf } from "../core/dates.js";
import { issue, type Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { nextDay } from "../core/next-day.js";
import {
  beginOf,
  checkDay,
  entriesOf,
  type Entry,
  isUndated,
  legalEntries,
  type LegalEntry,
  nameOf,
  type RuleName,
} from "./history.js";
import { meritAuthorities, meritRegimes } from "./rules/merit-history.js";

/** One change of the rules. */
export interface RuleChange {
  /** The first day on which it is so. */
  readonly date: PlainDate;
  /** `rule`: a law, regulation or ruling · `instrument`: of assessment · `authority`: who supervises. */
  readonly kind: "rule" | "instrument" | "authority";
  /** What began; absent if something only ended. */
  readonly begins?: RuleName;
  /** What ended the day before: what was replaced, if something began. */
  readonly ends: readonly RuleName[];
  /** Present if the day is not known: it began by this day at the latest. */
  readonly atLatest?: true;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** What changed from one day to another. */
export interface RuleChanges {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** In the order of time. */
  readonly changes: readonly RuleChange[];
  /** Rules of those years of which no source tells whether they have begun by the second day. */
  readonly undated: readonly RuleName[];
}

/**
 * Which rules changed after one day and until another, in order, and what replaced what. What held on `from`, with these
 * changes, is what holds on `to`.
 *
 * Source: as {@link rulesInForce}.
 *
 * @param from an existing day, `YYYY-MM-DD`, from 1 January 2018 on
 * @param to the same day or a later one, until 16 October 2027
 * @throws MeritError `not-a-date`; `no-value-at-date` outside the history, with the days for which there is one;
 * `period-reversed` if `to` is the earlier day
 *
 * @example
 * ```ts
 * import { changesBetween } from "sistem-merit/sources";
 *
 * const { changes } = changesBetween("2025-12-30", "2025-12-31");
 *
 * changes.map(({ begins, ends }) => [begins?.id, ...ends.map(({ id }) => id)]);
 * // → [["permenpanrb-19-2025", "permenpanrb-40-2018"], [undefined, "perkasn-9-2019"], ["permenpanrb-19-2025", "kasn-9-2019"]]
 * changes[0]?.grade; // → "interpretation"
 * ```
 */
export function changesBetween(from: PlainDate, to: PlainDate): RuleChanges {
  const issues: Issue[] = [];
  checkDay(from, ["from"], issues);
  checkDay(to, ["to"], issues);
  if (issues.length === 0 && from > to) issues.push(periodReversed(from, to));
  throwIfAny(issues);
  const legal = legalEntries();
  const mayHaveBegun = (entry: LegalEntry): boolean => from < to && yearOf(from) <= entry.year && isUndated(entry, to);
  const changes = [
    ...changesOf("rule", legal),
    ...changesOf("instrument", entriesOf(meritRegimes)),
    ...changesOf("authority", entriesOf(meritAuthorities)),
  ];
  return {
    from,
    to,
    changes: changes
      .filter(({ date }) => from < date && date <= to)
      .sort((one, other) => daysBetween(other.date, one.date)),
    undated: legal.filter(mayHaveBegun).map(nameOf),
  };
}

/** Every change of a history: what begins, with what ends for it the day before; then what ends without a successor. */
function changesOf(kind: RuleChange["kind"], entries: readonly Entry[]): readonly RuleChange[] {
  const replaced = new Set<Entry>();
  const begun = entries.flatMap((entry): RuleChange | [] => {
    const begin = beginOf(entry);
    if (begin === undefined) return [];
    const older = entries.filter((one) => entry.replaces.includes(one.id) && dayAfter(one) === begin.value);
    for (const one of older) replaced.add(one);
    return {
      date: begin.value,
      kind,
      begins: nameOf(entry),
      ends: older.map(nameOf),
      ...(entry.inForce.from === undefined && { atLatest: true }),
      ...basisOf(begin, ...older.map(({ inForce }) => inForce.until)),
    };
  });
  const ended = entries.flatMap((entry): RuleChange | [] => {
    const date = dayAfter(entry);
    if (date === undefined || replaced.has(entry)) return [];
    return { date, kind, ends: [nameOf(entry)], ...basisOf(entry.inForce.until) };
  });
  return [...begun, ...ended];
}

/** The first day on which something no longer holds. */
const dayAfter = ({ inForce: { until } }: Entry): PlainDate | undefined => until && nextDay(until.value);

const periodReversed = (from: PlainDate, to: PlainDate): Issue =>
  issue("period-reversed", ["to"], { from, to }, `lebih awal dari ${from}`, `is earlier than ${from}`);
