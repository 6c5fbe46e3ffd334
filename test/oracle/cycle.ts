/*
 * A second, deliberately plain implementation of the cycle, as an oracle. It shares no code with the library: it walks
 * the calendar once with a running state, and counts days by Julian day number.
 */

export interface NaiveRules {
  /** Categories from the lowest to the highest. */
  readonly order: readonly string[];
  readonly interval: Readonly<Record<string, number>>;
  readonly until: number;
}

export interface NaiveDecision {
  readonly year: number;
  readonly category: string;
  readonly date?: string | undefined;
}

export interface NaiveYear {
  readonly year: number;
  readonly status: string;
  readonly change: string;
  readonly categories: readonly string[];
}

export function naiveTimeline(decisions: readonly NaiveDecision[], asOf: string, rules: NaiveRules): NaiveYear[] {
  const thisYear = parseInt(asOf, 10);
  const years: NaiveYear[] = [];
  let year = decisions.reduce((least, decision) => (decision.year < least ? decision.year : least), 9999);
  let rank: number | undefined;
  let due: number | undefined;
  for (; year <= thisYear; year += 1) {
    const categories = categoriesOf(decisions, year);
    let status = "";
    let change = "";
    if (categories.length > 0) {
      status = due !== undefined && year < due ? "early" : "assessed";
      for (const category of categories) {
        const newRank = rules.order.indexOf(category);
        if (rank !== undefined) change = newRank > rank ? "up" : newRank < rank ? "down" : "same";
        rank = newRank;
        due = year + (rules.interval[category] ?? NaN);
      }
    } else if (year > rules.until) status = "unknown";
    else if (due !== undefined && year < due) status = "exempt";
    else if (year === due && year === thisYear) status = "due";
    else status = "overdue";
    years.push({ year, status, change, categories });
  }
  return years;
}

/** The categories decided in a year, in the order of their dates. */
function categoriesOf(decisions: readonly NaiveDecision[], year: number): string[] {
  return decisions
    .filter((decision) => decision.year === year)
    .map(({ date = "", category }) => `${date}|${category}`)
    .sort()
    .map((line) => line.split("|")[1] ?? "");
}

/** `current 12`, `due 3`, `overdue 1`; without a number where the next evaluation is unknown. */
export function naiveStatus({ year, category }: NaiveDecision, asOf: string, { interval, until }: NaiveRules): string {
  const due = year + (interval[category] ?? NaN);
  const thisYear = parseInt(asOf, 10);
  if (due > until) return thisYear <= until ? "current" : "unknown";
  if (thisYear < due) return `current ${julianDay(`${due}-01-01`) - julianDay(asOf)}`;
  if (thisYear > due) return `overdue ${julianDay(asOf) - julianDay(`${due}-12-31`)}`;
  return `due ${julianDay(`${due}-12-31`) - julianDay(asOf)}`;
}

/** The Julian day number of a day of the Gregorian calendar (Fliegel and Van Flandern, 1968). */
function julianDay(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const a = Math.trunc((month - 14) / 12);
  return (
    Math.trunc((1461 * (year + 4800 + a)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * a)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + a) / 100)) / 4) +
    day -
    32075
  );
}

/** The cycle of 2019: Sangat Baik every two years, Baik every year; below it one year (decision 0003), until 2025 (0005). */
export const RULES_2019: NaiveRules = {
  order: ["buruk", "kurang", "baik", "sangat-baik"],
  interval: { "sangat-baik": 2, baik: 1, kurang: 1, buruk: 1 },
  until: 2025,
};
