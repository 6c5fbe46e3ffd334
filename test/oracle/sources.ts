/*
 * Which rules of the merit system held on a day, once more: one line for each rule, instrument and authority, typed again
 * from the facts and the decisions 0005, 0050 and 0051. A day is a text, and texts are compared.
 */

interface Line {
  readonly id: string;
  /** The first day, or with `~` before it a day by which it had begun; `?` and the year if neither is known. */
  readonly begins: string;
  /** The last day; empty while none is known. */
  readonly ends: string;
  readonly replaces: string;
}

const lines = (text: string): readonly Line[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", begins = "", ends = "", replaces = ""] = line.trim().split(/\s+/);
      return { id, begins, ends: ends === "-" ? "" : ends, replaces };
    });

export const RULES = lines(`
  uu-5-2014                    2014-01-15  2023-10-30
  uu-20-2023                   2023-10-31  -           uu-5-2014
  pp-11-2017                   2017-04-07  -
  permenpanrb-40-2018          ~2018-12-31 2025-12-30
  perkasn-5-2017               ?2017
  perkasn-3-2018               ?2018
  perkasn-9-2019               ~2019-12-31 2025-12-30
  permenpanrb-19-2025          2025-12-31  -           permenpanrb-40-2018
  pp-17-2020                   ?2020
  permenpanrb-3-2020           ?2020
  permenpanrb-20-2025          ?2025
  kepka-bkn-411-2025           ~2026-01-01
  perpres-91-2024              2024-08-23
  perpres-92-2024              2024-08-23
  se-menpanrb-4-2024           2024-09-04
  putusan-mk-121-puu-xxii-2024 2025-10-16`);
const INSTRUMENTS = lines(`
  pemetaan-2018       2018-01-01 2018-12-31
  kasn-9-2019         2019-01-01 2025-12-30 pemetaan-2018
  permenpanrb-19-2025 2025-12-31 -          kasn-9-2019`);
const AUTHORITIES = lines(`
  kasn ~2017-12-31 2024-09-23
  bkn  2024-08-23`);
const RULING = "2025-10-16";
const DUE = "2027-10-16";

export const FIRST = "2018-01-01";
export const LAST = "2027-10-16";
const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const dayAfter = (day: string, days = 1): string => new Date(at(day) + days * DAY).toISOString().slice(0, 10);

const firstDay = ({ begins }: Line): string => begins.replace("~", "");
const isOver = ({ ends }: Line, day: string): boolean => ends !== "" && ends < day;
const holds = (line: Line, day: string): boolean =>
  !line.begins.startsWith("?") && firstDay(line) <= day && !isOver(line, day);
/** Nobody can tell: its year has come, and the day on which it began is not known. */
const isOpen = (line: Line, day: string): boolean =>
  /[~?]/.test(line.begins) &&
  /\d{4}/.test(line.id) &&
  (/\d{4}$/.exec(line.id)?.[0] ?? "") <= day.slice(0, 4) &&
  !holds(line, day) &&
  !isOver(line, day);

const idsOf = (some: readonly Line[], is: (line: Line, day: string) => boolean, day: string): string =>
  some
    .filter((line) => is(line, day))
    .map(({ id }) => id)
    .sort()
    .join();

/** Rules, those that are open, the instrument, the authorities, and the days left for the duty. */
export const naiveDay = (day: string): readonly unknown[] => [
  idsOf(RULES, holds, day),
  idsOf(RULES, isOpen, day),
  idsOf(INSTRUMENTS, holds, day),
  idsOf(AUTHORITIES, holds, day),
  day < RULING ? "none" : (at(DUE) - at(day)) / DAY,
];

/** Every change after one day and until another, `day kind begins ends`, sorted. */
export function naiveChanges(from: string, to: string): readonly string[] {
  const said: string[] = [];
  for (const [kind, list] of [
    ["rule", RULES],
    ["instrument", INSTRUMENTS],
    ["authority", AUTHORITIES],
  ] as const) {
    const dated = list.filter(({ begins }) => !begins.startsWith("?"));
    const wayFor = ({ id, ends }: Line): boolean =>
      dated.some((next) => next.replaces === id && firstDay(next) === dayAfter(ends));
    for (const line of dated) {
      const old = dated.find(
        ({ id, ends }) => id === line.replaces && ends !== "" && dayAfter(ends) === firstDay(line),
      );
      said.push(`${firstDay(line)} ${kind} +${line.id} -${old?.id ?? ""}`);
      if (line.ends !== "" && !wayFor(line)) said.push(`${dayAfter(line.ends)} ${kind} + -${line.id}`);
    }
  }
  return said.filter((one) => one.slice(0, 10) > from && one.slice(0, 10) <= to).sort();
}
