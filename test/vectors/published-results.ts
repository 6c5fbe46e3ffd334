import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Decision } from "sistem-merit";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

/** The columns in their order; what each holds stands in the README beside. */
export const COLUMNS = [
  "agency",
  "agency_type",
  "year",
  "instrument",
  "total",
  "index",
  "category",
  "a1",
  "a2",
  "a3",
  "a4",
  "a5",
  "a6",
  "a7",
  "a8",
  "stage",
  "note",
  "source",
  "confidence",
] as const;

/** A row of `published-results.csv`: every cell is text, and empty where the source says nothing. */
export type PublishedRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

export const publishedRows: readonly PublishedRow[] = parse<PublishedRow>(read("published-results.csv"), {
  columns: true,
});

/** An entry of `observed-scores.json`. */
export interface ObservedScore {
  readonly agency: string;
  readonly year: number | null;
  readonly score: number;
  readonly category: string;
  readonly index: number | null;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly address: string | null;
    readonly grade: string;
  };
}

export const observedScores = JSON.parse(read("observed-scores.json")) as readonly ObservedScore[];

/** The id of a category that a row names. */
export function categoryId(name: string): Decision["category"] {
  switch (name) {
    case "Buruk":
      return "buruk";
    case "Kurang":
      return "kurang";
    case "Baik":
      return "baik";
    case "Sangat Baik":
      return "sangat-baik";
    default:
      throw new Error(`no category is called "${name}"`);
  }
}

/** What a publication tells of one assessed year; the category only where it is named. */
export interface PublishedYear {
  readonly year: number;
  readonly category?: Decision["category"];
  readonly points?: number;
}

/**
 * The assessed years of a body under the 2019 instrument, as published: verified rows with a year, without those that
 * say of themselves that they are provisional. Of two rows that agree, one.
 */
export function publishedYears(agency: string): PublishedYear[] {
  const found = new Map<string, PublishedYear>();
  for (const { year, total, category, ...row } of publishedRows) {
    if (row.agency !== agency || row.instrument !== "KASN 9/2019" || year === "") continue;
    if (row.stage !== "verified" || row.note.startsWith("provisional")) continue;
    const result = `${year} ${total}`;
    if (found.has(result) && category === "") continue;
    found.set(result, {
      year: Number(year),
      ...(category !== "" && { category: categoryId(category) }),
      ...(total !== "" && { points: Number(total) }),
    });
  }
  return [...found.values()].sort((a, b) => a.year - b.year);
}

/** The decisions of a body, as published: its assessed years with a named category. */
export function publishedDecisions(agency: string): Decision[] {
  return publishedYears(agency).flatMap(({ year, category, points }) =>
    category === undefined
      ? []
      : [{ instansi: agency, instrument: "kasn-9-2019", year, category, ...(points !== undefined && { points }) }],
  );
}
