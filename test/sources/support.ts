import type { RulesInForce } from "sistem-merit/sources";

/** The ids of some rules. */
export const ids = (rules: readonly { readonly id: string }[]): readonly string[] => rules.map(({ id }) => id);

/** The ids of those that belong to the merit system. */
export const ofMerit = (rules: readonly { readonly id: string; readonly merit: boolean }[]): readonly string[] =>
  ids(rules.filter(({ merit }) => merit));

/** What holds, as one set of names: the form in which changes are applied. */
export const stateOf = ({ rules, instrument, authorities }: RulesInForce): ReadonlySet<string> =>
  new Set([
    ...rules.map(({ id }) => `rule ${id}`),
    `instrument ${instrument.id}`,
    ...authorities.map(({ id }) => `authority ${id}`),
  ]);

/** The day that lies some days after another. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** First and last day of the history. */
export const FIRST = "2018-01-01";
export const LAST = "2027-10-16";
