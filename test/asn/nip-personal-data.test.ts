import fc from "fast-check";
import {
  compareGolongan,
  eselonEquivalent,
  formatNip,
  golonganInfo,
  golonganOfLevel,
  isNip,
  jabatanFromLabel,
  jabatanName,
  maskNip,
  nextGolongan,
  nipWarnings,
  parseNip,
  pegawaiWarnings,
  pppkEntryGolongan,
  previousGolongan,
} from "sistem-merit/asn";
import { MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { untyped } from "../core/support.js";
import { mutatedNumber, rightNumber } from "./numbers.js";

/** The day of reference may be shown. It lies in a year that no invented number holds. */
const AS_OF = "1930-01-01";
const STATED = { asOf: AS_OF, birthDate: "1931-01-01", appointed: { year: 1932, month: 1 } };

const PEGAWAI = {
  name: { name: "Pegawai A" },
  birthDate: "1931-01-01",
  sex: "laki-laki",
  status: "pppk",
  post: { kind: "pelaksana" },
  unit: "BKPSDM",
};

/** Everything that a call says: its result, or message, head of the stack, codes, paths, params and texts of its error. */
function saidBy(run: () => unknown): string {
  try {
    return shown(run() ?? "");
  } catch (error) {
    if (!(error instanceof MeritError)) throw error;
    const stack = (error.stack ?? "")
      .split("\n")
      .filter((line) => !line.trimStart().startsWith("at "))
      .join("\n");
    return `${String(error)}\n${stack}\n${shown(error.issues)}`;
  }
}

/** A value as text, without the ids of sources, which hold dates of their own, and without the day of reference. */
function shown(value: unknown): string {
  const text = JSON.stringify(value, (key, inner: unknown) => (key === "cite" ? undefined : inner));
  return text.replaceAll(AS_OF, "");
}

/** The runs of four digits of a number, also across its groups, that a text holds. */
function heldBy(said: string, number: string): string[] {
  const digits = number.replace(/\D/g, "");
  const runs = Array.from({ length: Math.max(digits.length - 3, 0) }, (_, at) => digits.slice(at, at + 4));
  return runs.filter((run) => said.includes(run));
}

const TAKES_A_NUMBER: readonly (readonly [string, (number: string) => unknown])[] = [
  ["parseNip", (number) => [parseNip(number)].length],
  ["isNip", isNip],
  ["formatNip", (number) => formatNip(number).length],
  ["formatNip with a wrong separator", (number) => formatNip(number, untyped("-"))],
  ["maskNip", maskNip],
  ["nipWarnings", (number) => nipWarnings(number, STATED)],
  ["nipWarnings with wrong data besides", (number) => nipWarnings(number, untyped({ ...STATED, sex: "L", x: 1 }))],
  ["pegawaiWarnings", (number) => pegawaiWarnings(untyped({ ...PEGAWAI, nip: number }), { asOf: AS_OF })],
  ["pegawaiWarnings with wrong data besides", (number) => pegawaiWarnings(untyped({ nip: number }))],
];

describe("no message, no stack, no warning and no mask holds four digits of the number in a row", () => {
  it.each(TAKES_A_NUMBER)("of %s", (_, run) => {
    fc.assert(
      fc.property(fc.oneof(mutatedNumber, rightNumber), (number) => {
        expect(
          heldBy(
            saidBy(() => run(number)),
            number,
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("the day of birth is not shown in another spelling either", () => {
    fc.assert(
      fc.property(rightNumber, (number) => {
        const { birthDate } = parseNip(number);
        const said = TAKES_A_NUMBER.map(([, run]) => saidBy(() => run(number))).join("\n");
        const [year = "", month = "", day = ""] = birthDate.split("-");
        for (const text of [birthDate, `${day}-${month}-${year}`, `${day}/${month}/${year}`, `${month}-${day}`]) {
          expect(said).not.toContain(text);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const TAKES_SOMETHING_ELSE: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["the separator", (value) => formatNip("196608011988031001", untyped(value))],
  ["all that is stated", (value) => nipWarnings("x", untyped(value))],
  ["the day of reference", (value) => nipWarnings("x", untyped({ asOf: value }))],
  ["the stated birth date", (value) => nipWarnings("x", untyped({ ...STATED, birthDate: value }))],
  ["the stated sex", (value) => nipWarnings("x", untyped({ ...STATED, sex: value }))],
  ["the stated appointment", (value) => nipWarnings("x", untyped({ ...STATED, appointed: value }))],
  ["the stated year", (value) => nipWarnings("x", untyped({ ...STATED, appointed: { year: value } }))],
  ["the stated month", (value) => nipWarnings("x", untyped({ ...STATED, appointed: { year: 1932, month: value } }))],
  ["a golongan", (value) => golonganInfo(untyped(value))],
  ["the golongan before the next", (value) => nextGolongan(untyped(value))],
  ["the golongan after the last", (value) => previousGolongan(untyped(value))],
  ["both golongan that are compared", (value) => compareGolongan(untyped(value), untyped(value))],
  ["a level", (value) => golonganOfLevel(untyped(value), untyped(value))],
  ["an education", (value) => pppkEntryGolongan(untyped(value))],
  ["an echelon", (value) => eselonEquivalent(untyped(value))],
  ["a label", (value) => jabatanFromLabel(untyped(value))],
  ["a post", (value) => jabatanName(untyped(value))],
  ["the kind of a post", (value) => jabatanName(untyped({ kind: value }))],
  ["the level of a post", (value) => jabatanName(untyped({ kind: "fungsional", level: value }))],
  ["the profession of a post", (value) => jabatanName(untyped({ kind: "fungsional", profession: value }))],
  ["the class of a post", (value) => jabatanName(untyped({ kind: "pelaksana", classification: value }))],
];

describe("a number in the wrong place is not repeated either", () => {
  it.each(TAKES_SOMETHING_ELSE)("as %s", (_, run) => {
    fc.assert(
      fc.property(rightNumber, (number) => {
        for (const value of [number, Number(number.replace(/\D/g, "")), [number], { [number]: number }]) {
          const said = saidBy(() => run(value));
          expect(heldBy(said, number)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
