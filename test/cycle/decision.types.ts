/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import { type Decision, evaluationStatus, nextEvaluation, timeline, type UnknownEvaluation } from "sistem-merit";
import { INVENTED, type InventedCategory, type InventedInstrument } from "./invented-rules.js";

const body = { instansi: "Kota Pekalongan", year: 2023 } as const;

export const right: Decision = { ...body, instrument: "kasn-9-2019", category: "sangat-baik" };
export const onSheet400: Decision = {
  ...body,
  instrument: "kasn-9-2019-400",
  category: "buruk",
  points: 99,
  date: "2023-12-07",
};

// @ts-expect-error -- "sangat baik" is not the id of a category
export const misspeltCategory: Decision = { ...body, instrument: "kasn-9-2019", category: "sangat baik" };
// @ts-expect-error -- the numeral is not the id of a category
export const numeral: Decision = { ...body, instrument: "kasn-9-2019", category: "IV" };
// @ts-expect-error -- "kasn-9-2020" is no instrument
export const misspeltInstrument: Decision = { ...body, instrument: "kasn-9-2020", category: "baik" };
// @ts-expect-error -- the instrument is missing
export const withoutInstrument: Decision = { ...body, category: "baik" };
// @ts-expect-error -- a year is a number
export const yearAsText: Decision = { ...body, year: "2023", instrument: "kasn-9-2019", category: "baik" };

export function yearOf(decision: Decision): number {
  const next = nextEvaluation(decision);
  if (next.status === "scheduled") {
    const year: number = next.year;
    return year;
  }
  const unknownFrom: number = next.unknownFrom;
  return unknownFrom;
}

export function yearOfUnknown(next: UnknownEvaluation): undefined {
  const noYear: undefined = next.year;
  return noYear;
}

export function windowOfUnknown(next: UnknownEvaluation): unknown {
  // @ts-expect-error -- an unknown evaluation has no window
  return next.window;
}

export function yearWithoutNarrowing(decision: Decision): number | undefined {
  // @ts-expect-error -- without narrowing, the year may be unknown
  const year: number = nextEvaluation(decision).year;
  return year;
}

export function otherRules(decision: Decision<InventedCategory, InventedInstrument>): void {
  nextEvaluation(decision, INVENTED);
  evaluationStatus(decision, "2031-01-01", INVENTED);
  timeline([decision], "2031-01-01", INVENTED);
  // @ts-expect-error -- a decision under other rules needs those rules
  nextEvaluation(decision);
  // @ts-expect-error -- a decision of 2019 does not fit other rules
  nextEvaluation(right, INVENTED);
  // @ts-expect-error -- "merah tua" is no category of these rules
  nextEvaluation({ ...decision, category: "merah tua" }, INVENTED);
}

export function readOnly(decision: Decision): void {
  // @ts-expect-error -- a decision is read-only
  decision.year = 2024;
}
