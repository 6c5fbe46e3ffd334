import { type CycleRules, type Instrument, kasn2019, type Sourced } from "sistem-merit";

/*
 * INVENTED, all of it: no regulation says any of this. It shows that the engine follows the rules it is given, and not
 * the numbers of 2019.
 */

export type InventedCategory = "merah" | "kuning" | "hijau";
export type InventedInstrument = "karangan" | "karangan-kedua";

/** An invented figure. */
export const invented = <const T>(value: T): Sourced<T> => ({ value, grade: "caller", cite: [] });

export const instrumentOf = <Id extends string>(
  id: Id,
): Instrument<string, string, InventedCategory, number, number, Id> => ({
  ...kasn2019,
  id,
  maxPoints: invented(30),
  step: invented(1),
  categories: [
    { id: "merah", numeral: "1", name: { id: "Merah", en: "Red" }, from: invented(0) },
    { id: "kuning", numeral: "2", name: { id: "Kuning", en: "Yellow" }, from: invented(10) },
    { id: "hijau", numeral: "3", name: { id: "Hijau", en: "Green" }, from: invented(20) },
  ],
});

/** Invented rules with the given intervals and years. */
export const inventedRules = (
  intervalYears: Readonly<Record<InventedCategory, number>>,
  from: number,
  until: number,
): CycleRules<InventedCategory, InventedInstrument> => ({
  regime: "karangan",
  instruments: [instrumentOf("karangan"), instrumentOf("karangan-kedua")],
  years: { from: invented(from), until: invented(until) },
  intervalYears: {
    merah: invented(intervalYears.merah),
    kuning: invented(intervalYears.kuning),
    hijau: invented(intervalYears.hijau),
  },
  guidanceFirst: invented(["merah"]),
  calendar: {
    year: invented(from),
    steps: [
      { id: "satu", name: { id: "Satu", en: "One" }, months: invented({ first: 11, last: 12 }) },
      { id: "dua", name: { id: "Dua", en: "Two" }, months: invented({ first: 2, last: 2 }) },
    ],
    otherYears: invented("same-months"),
  },
});

/** Invented: Hijau every four years, Kuning every three, Merah every year, from 2026 to 2035. */
export const INVENTED = inventedRules({ merah: 1, kuning: 3, hijau: 4 }, 2026, 2035);
