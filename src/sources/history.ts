import type { Sourced } from "../core/citations.js";
import { noValueAtDate } from "../core/dated.js";
import { isPlainDate, type PlainDate, yearOf } from "../core/dates.js";
import { type Issue, notADate, type Path } from "../core/issues.js";
import type { Text } from "../core/text.js";
import { register } from "./register.js";
import { meritHistorySpan, meritRules } from "./rules/merit-history.js";
import type { InForce, Source } from "./source.js";

/** A rule, an instrument of assessment or an authority, by its name. */
export interface RuleName {
  /** For a law, regulation or ruling, its id in the register. */
  readonly id: string;
  readonly name: Text;
  /** Whether it belongs to the merit system and its talent management, and not to another domain. */
  readonly merit: boolean;
}

/** Something that held for a time. */
export interface Entry extends RuleName {
  readonly inForce: InForce;
  /** Ids of what it replaced. */
  readonly replaces: readonly string[];
}

/** A law, regulation or ruling of the register. */
export interface LegalEntry extends Entry {
  readonly year: number;
}

/** A rule file's line on something that held for a time. */
interface Held extends InForce {
  readonly name: Text;
  readonly replaces?: readonly string[];
}

/** Adds an issue if a day does not exist, or lies outside the history. */
export function checkDay(date: unknown, path: Path, issues: Issue[]): void {
  const { from, until } = meritHistorySpan;
  if (!isPlainDate(date)) issues.push(notADate(path, date));
  else if (date < from.value || date > until.value) {
    issues.push(noValueAtDate([{ from: from.value, until: until.value, value: undefined }], path));
  }
}

/** The laws, regulations and rulings of the register, in its order. */
export function legalEntries(): readonly LegalEntry[] {
  const merit: readonly string[] = meritRules;
  return Object.entries<Source>(register).flatMap(([id, source]) => {
    if (source.kind !== "legal") return [];
    const { number, title, year, inForce = {}, replaces = [] } = source;
    const name = { id: `${number} tentang ${title.id}`, en: `${number}, ${title.en}` };
    return { id, name, merit: merit.includes(id), year, inForce, replaces };
  });
}

/** What followed each other in the history of the merit system, oldest first. */
export const entriesOf = (history: Readonly<Record<string, Held>>): readonly Entry[] =>
  Object.entries(history).map(([id, { name, replaces = [], ...inForce }]) => ({
    id,
    name,
    merit: true,
    inForce,
    replaces,
  }));

/** Something by its name alone. */
export const nameOf = ({ id, name, merit }: RuleName): RuleName => ({ id, name, merit });

/** The first day on which something is known to have held. */
export const beginOf = ({ inForce: { from, seen } }: Entry): Sourced<PlainDate> | undefined => from ?? seen;

/** Whether something is known to have ended before a day. */
const hasEnded = ({ inForce: { until } }: Entry, date: PlainDate): boolean => until !== undefined && until.value < date;

/** Whether something is known to have held on a day. */
export function holdsOn(entry: Entry, date: PlainDate): boolean {
  const begin = beginOf(entry);
  return begin !== undefined && begin.value <= date && !hasEnded(entry, date);
}

/** Whether nobody can tell if a rule holds on a day: it has not ended, and no source shows whether it had begun. */
export const isUndated = (entry: LegalEntry, date: PlainDate): boolean =>
  entry.inForce.from === undefined && entry.year <= yearOf(date) && !holdsOn(entry, date) && !hasEnded(entry, date);
