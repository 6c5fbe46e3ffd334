import fc from "fast-check";

/** What a number is made from. */
export interface Parts {
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly year: number;
  /** Digits 13–14: a month, or 21 to 29. */
  readonly code: number;
  readonly sex: 1 | 2;
  readonly sequence: number;
}

const padded = (number: number, length: number): string => String(number).padStart(length, "0");

/** The number made from its parts. */
export function numberOf({ birthDate, year, code, sex, sequence }: Parts): string {
  return birthDate.replaceAll("-", "") + padded(year, 4) + padded(code, 2) + String(sex) + padded(sequence, 3);
}

/** The number in its printed groups. */
export function grouped(number: string, gap: string): string {
  return [number.slice(0, 8), number.slice(8, 14), number.slice(14, 15), number.slice(15)].join(gap);
}

const FIRST = Date.UTC(1940, 0, 1);
const LAST = Date.UTC(2010, 11, 31);
const DAY = 86_400_000;

/** Every day from 1940 to 2010. */
export const BIRTH_DATES = Array.from({ length: (LAST - FIRST) / DAY + 1 }, (_, at) =>
  new Date(FIRST + at * DAY).toISOString().slice(0, 10),
);

/** Digits 13–14 of a PNS and of a PPPK. */
export const CODES: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 21, 22, 23, 24, 25, 26, 27, 28, 29];

/** The parts of an invented number. */
export const parts: fc.Arbitrary<Parts> = fc.record({
  birthDate: fc.constantFrom(...BIRTH_DATES),
  year: fc.integer({ min: 1960, max: 2035 }),
  code: fc.constantFrom(...CODES),
  sex: fc.constantFrom(1, 2),
  sequence: fc.integer({ min: 1, max: 999 }),
});

/** Invented numbers that can be read, in one piece or in groups. */
export const rightNumber = fc
  .tuple(parts, fc.constantFrom("", " ", "."))
  .map(([made, gap]) => grouped(numberOf(made), gap));

const place = fc.nat({ max: 21 });
const character = fc.constantFrom(...Array.from("0123456789000111222999 .-/xO１٣\u00A0\t"));

/** Changes of a text: a character replaced, left out, put in, changed with its neighbour, or written twice. */
const change: fc.Arbitrary<(text: string) => string> = fc
  .tuple(fc.constantFrom("replace", "replace", "replace", "drop", "insert", "swap", "gap", "pad"), place, character)
  .map(([how, at, one]) => (text) => {
    const [before, own, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
    switch (how) {
      case "replace":
        return before + one + after;
      case "drop":
        return before + after;
      case "insert":
        return before + one + own + after;
      case "swap":
        return before + after.slice(0, 1) + own + after.slice(1);
      case "gap":
        return text.replace(/[ .]/, one);
      default:
        return at % 2 === 0 ? one + text : text + one;
    }
  });

/** Numbers to which nothing, or up to three things, happened. */
export const mutatedNumber = fc
  .tuple(rightNumber, fc.array(change, { maxLength: 3 }))
  .map(([number, changes]) => changes.reduce((text, apply) => apply(text), number));
