import { isPlainDate, type PlainDate, yearOf } from "../core/dates.js";
import { issue, type Issue, notADate, notText, type Path } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { readOneOf, readScore } from "../core/read.js";
import { categoryAt, categoryContradictsPoints } from "../merit/category-of.js";
import { type Instrument, scaleOf } from "../merit/instrument.js";
import type { Kasn2019CategoryId } from "../merit/rules/kasn-9-2019.js";
import type { CycleRules } from "./cycle-rules.js";

/** A determined result (Keputusan) of one government body. The type parameters default to those of the 2019 regime. */
export interface Decision<
  CategoryIds extends string = Kasn2019CategoryId,
  InstrumentIds extends string = "kasn-9-2019" | "kasn-9-2019-400",
> {
  /** Name or code of the government body, as the caller knows it. */
  readonly instansi: string;
  /** The calendar year of the evaluation. */
  readonly year: number;
  /** Id of the instrument. */
  readonly instrument: InstrumentIds;
  readonly category: CategoryIds;
  /** The total, if it is known; it must give the category. */
  readonly points?: number | undefined;
  /** The day of the decision, if it is known. It may lie after the year of the evaluation. */
  readonly date?: PlainDate | undefined;
}

/** A decision under any rules. */
export type AnyDecision = Decision<string, string>;

/**
 * Checks a decision that may come from plain JavaScript, and adds what is wrong to `issues`.
 *
 * @param asOf the day after which nothing can have been decided, if there is one
 */
export function checkDecision(
  decision: unknown,
  rules: CycleRules,
  path: Path,
  issues: Issue[],
  asOf: PlainDate | undefined,
): void {
  if (!checkKeys(decision, ["instansi", "year", "instrument", "category"], ["points", "date"], path, issues)) return;
  const has = (key: string): boolean => Object.hasOwn(decision, key);
  const { instansi, year, date, points } = decision;
  if (has("instansi") && (typeof instansi !== "string" || instansi === "")) {
    issues.push(notText([...path, "instansi"], instansi));
  }
  if (has("year")) checkYear(year, rules, [...path, "year"], issues, asOf);
  if (date !== undefined) checkDate(date, [...path, "date"], issues, asOf);

  const read = (key: string, items: readonly { readonly id: string }[]): string | undefined =>
    has(key) ? readOneOf(decision[key], idsOf(items), [...path, key], issues) : undefined;
  const id = read("instrument", rules.instruments);
  // All sheets of a regime share their categories, so a misspelt instrument hides no other mistake.
  const instrument = rules.instruments.find((known) => known.id === id) ?? rules.instruments[0];
  if (instrument === undefined) return;
  const category = read("category", instrument.categories);
  if (points !== undefined) checkPoints(points, instrument, category, path, issues);
}

function checkYear(year: unknown, { years }: CycleRules, path: Path, issues: Issue[], asOf?: PlainDate): void {
  const { from, until } = years;
  const read = readScore(year, from.value, until.value, 1, path, issues, [...from.cite, ...until.cite]);
  if (asOf !== undefined && read > yearOf(asOf)) issues.push(decisionInFuture(path, asOf));
}

function checkDate(date: unknown, path: Path, issues: Issue[], asOf?: PlainDate): void {
  if (!isPlainDate(date)) issues.push(notADate(path, date));
  else if (asOf !== undefined && date > asOf) issues.push(decisionInFuture(path, asOf));
}

function checkPoints(
  points: unknown,
  instrument: Instrument,
  category: string | undefined,
  path: Path,
  issues: Issue[],
): void {
  const before = issues.length;
  const scale = scaleOf(instrument);
  const { value: max, cite } = instrument.maxPoints;
  const scaled = readScore(points, 0, max, scale, [...path, "points"], issues, cite);
  if (issues.length > before || category === undefined) return;
  const given = categoryAt(instrument, scaled / scale);
  if (given.id === category) return;
  issues.push(categoryContradictsPoints([...path, "category"], scaled / scale, given, category));
}

const decisionInFuture = (path: Path, asOf: PlainDate): Issue =>
  issue(
    "decision-in-future",
    path,
    { asOf },
    `sesudah tanggal acuan ${asOf}`,
    `lies after the day of reference ${asOf}`,
  );
