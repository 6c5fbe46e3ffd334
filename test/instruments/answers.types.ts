/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import { assessAspects, type kasn2019 } from "sistem-merit";
import { type MeritInstrumentAnswer, meritInstrumentFor } from "sistem-merit/instruments";

const take = (value: unknown): unknown => value;

const answer: MeritInstrumentAnswer = meritInstrumentFor({ year: 2021 });

// @ts-expect-error -- whether there is an instrument must be asked first
export const unasked: { readonly id: string } = answer.instrument;

export function idOf(of: MeritInstrumentAnswer): string {
  if (!of.known) {
    // @ts-expect-error -- the mapping of 2018 computes nothing
    assessAspects(of.instrument, {});
    return of.reason.id;
  }
  return of.instrument.id;
}

export function sheetsOf(of: MeritInstrumentAnswer): readonly string[] {
  // @ts-expect-error -- only the 2019 instrument has two sheets
  take(of.sheets);
  return of.regime === "kasn-9-2019" ? of.sheets.map(({ instrument }) => instrument.id) : [];
}

// A regime that is named is known to the compiler.
export const chosen: typeof kasn2019 = meritInstrumentFor({ year: 2025, regime: "kasn-9-2019" }).instrument;
export const unknown: false = meritInstrumentFor({ year: 2018, regime: "pemetaan-2018" }).known;
export const later: "permenpanrb-19-2025" = meritInstrumentFor({ year: 2025, regime: "permenpanrb-19-2025" }).instrument
  .id;

// @ts-expect-error -- "kasn-9-2018" is no regime
meritInstrumentFor({ year: 2018, regime: "kasn-9-2018" });
// @ts-expect-error -- a year is a number
meritInstrumentFor({ year: "2021" });
// @ts-expect-error -- the year is missing
meritInstrumentFor({});
// @ts-expect-error -- the sheet is the caller's to choose from the answer, not a part of the question
meritInstrumentFor({ year: 2021, sheet: 400 });

declare const maybe: "kasn-9-2019" | undefined;
export const optional: MeritInstrumentAnswer = meritInstrumentFor({ year: 2025, regime: maybe });
