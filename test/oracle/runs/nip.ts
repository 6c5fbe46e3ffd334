import { isNip, parseNip } from "sistem-merit/asn";
import { attempt } from "sistem-merit/core";
import { naiveNip } from "../nip.js";
import { combinations, type Compare, type Domain, type Random } from "./run.js";

const KEYS = ["kind", "value", "birthDate", "sex", "sequence", "appointedYear", "agreement"] as const;

function judge(text: string, compare: Compare): void {
  const outcome = attempt(() => parseNip(text));
  const actual: Readonly<Record<string, unknown>> = outcome.ok ? { ...outcome.value } : {};
  const expected = naiveNip(text);
  const said = (read: Readonly<Record<string, unknown>>): unknown[] => [
    ...KEYS.map((key) => read[key]),
    JSON.stringify(read["appointed"]),
  ];
  compare(
    [outcome.ok, isNip(text), ...said(actual)],
    [expected !== undefined, expected?.["value"] === text, ...said(expected ?? {})],
    () => text,
  );
}

const digits = (random: Random, length: number): string => Array.from({ length }, () => String(random(10))).join("");
const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, number) => number);
const two = (number: number): string => String(number).padStart(2, "0");

/** A number that is right, or nearly. */
function someText(random: Random): string {
  const birth = `${1940 + random(70)}${two(random(14))}${two(random(33))}`;
  const code = random(5) === 0 ? digits(random, 2) : two(random(2) === 0 ? 1 + random(12) : 20 + random(10));
  const groups = [birth, `${1960 + random(70)}${code}`, String(random(4)), two(random(3)) + String(random(10))];
  const gap = ["", "", "", " ", ".", "-"][random(6)] ?? "";
  const text = groups.join(gap);
  if (random(10) > 0) return text;
  const at = random(text.length);
  return text.slice(0, at) + (["", "x", " ", "٣", "9", "\n"][random(6)] ?? "") + text.slice(at + random(2));
}

export const nip: Domain = {
  id: "nip",
  thousands: 110,
  boundaries: (compare) => {
    const [year, appointed] = ["2000", "2024"];
    // Every month and day and what lies just beyond, in a leap year, a common one, and a century of either kind.
    for (const birthYear of [year, "2001", "1900", "1968"]) {
      for (const month of [...upTo(14), 99]) {
        for (const day of [...upTo(33), 99]) judge(`${birthYear}${two(month)}${two(day)}${appointed}011001`, compare);
      }
    }
    // Every code, sex and some sequences.
    for (let code = 0; code < 100; code++) {
      for (const sex of [0, 1, 2, 3]) {
        for (const sequence of ["000", "001", "999"])
          judge(`${year}0229${appointed}${two(code)}${sex}${sequence}`, compare);
      }
    }
    const gaps = ["", " ", ".", "-", "  "];
    for (const [a = "", b = "", c = ""] of combinations([gaps, gaps, gaps])) {
      judge(`20000229${a}202401${b}1${c}001`, compare);
    }
    for (const text of [
      "",
      "0",
      "196608011988031001 ",
      " 196608011988031001",
      "1966080119880310011",
      "00000101000001100１",
    ]) {
      judge(text === "" ? "-" : text, compare);
    }
  },
  random: (random, compare) => {
    judge(someText(random), compare);
  },
};
