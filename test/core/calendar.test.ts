import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { isExists } from "date-fns/isExists";
import fc from "fast-check";
import { isPlainDate, lastDayOfMonth } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { daysInMonth, digitsOf, isDay, isDayText } from "../../src/core/calendar.js";

const padded = (number: number, length: number): string => String(number).padStart(length, "0");
const written = (year: number, month: number, day: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Every year of two cycles of the calendar. The functions know no time zone: elsewhere, one year in fifty is enough. */
const STEP = process.env["TZ"] === "UTC" ? 1 : 50;
const YEARS = Array.from({ length: 801 }, (_, at) => 1600 + at).filter((year) => year % STEP === 0);

describe("the calendar is the one of isPlainDate and date-fns", () => {
  it("every month from 1600 to 2400 has as many days", () => {
    const wrong: string[] = [];
    for (const year of YEARS) {
      for (let month = 1; month <= 12; month++) {
        const days = daysInMonth(year, month);
        const ours = days === Number(lastDayOfMonth(year, month).slice(8));
        if (!ours || days !== getDaysInMonth(new Date(year, month - 1, 1))) wrong.push(written(year, month, days));
      }
    }
    expect(wrong).toEqual([]);
  });

  it("a day exists for all of them or for none: every day 0 to 32 of every month 0 to 13 from 1600 to 2400", () => {
    const wrong: string[] = [];
    for (const year of YEARS) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const exists = isExists(year, month - 1, day);
          const text = written(year, month, day);
          const found = [isDay(year, month, day), isDayText(text), isPlainDate(text)];
          if (!found.every((one) => one === exists)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [1600, 29],
    [1700, 28],
    [1900, 28],
    [1996, 29],
    [1999, 28],
    [2000, 29],
    [2004, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
    [2400, 29],
  ])("February %d has %d days", (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });

  it.each(["0000-01-01", "0000-02-29", "0000-12-31", "0001-01-01", "0099-02-29", "0096-02-29", "9999-12-31"])(
    "at the ends of four digits too: %s",
    (text) => {
      expect(isDayText(text)).toBe(isPlainDate(text));
    },
  );
});

describe("what isPlainDate refuses is no text of a day", () => {
  it.each([
    "",
    "2024",
    "2024-01",
    "2024-1-1",
    "2024-01-1",
    "20240101",
    "01-01-2024",
    "2024/01/01",
    "2024-01/01",
    "2024/01-01",
    "2024.01.01",
    "2024-0101-",
    "2024-01-0x",
    "2024-x1-01",
    "x024-01-01",
    "x024-02-01",
    "202 -01-01",
    "2024- 1-01",
    "2024-01- 1",
    "2024-+1-01",
    "2024-01-1.",
    "-024-01-01",
    "+024-01-01",
    "1e03-01-01",
    "2024-01-01 ",
    " 2024-01-01",
    "2024-01-01\n",
    "2024-01-01T00:00:00Z",
    "+02024-01-01",
    "12024-01-01",
    "２０２４-01-01",
    "2024-０1-01",
    "2024–01–01",
    "2024-01-00",
    "2024-00-01",
    "2024-13-01",
    "2024-01-32",
    "2023-02-29",
    "2024-W01-1",
    "2024-001",
    "abcd-ef-gh",
    "/000-01-01",
    ":000-01-01",
  ])("%j", (text) => {
    expect([isDayText(text), isPlainDate(text)]).toEqual([false, false]);
  });

  it.each([
    null,
    undefined,
    20_240_101,
    Number.NaN,
    true,
    new Date(0),
    ["2024-01-01"],
    Array.from("2024-01-01"),
    { length: 10, 4: "-", 7: "-" },
    Object("2024-01-01"),
    Symbol("2024-01-01"),
    20_240_101n,
  ])("a value that is no text (%#)", (value) => {
    expect([isDayText(value), isPlainDate(value)]).toEqual([false, false]);
  });

  it("both agree on every text that differs from a day in one place, and on any text at all", () => {
    const place = fc.integer({ min: 0, max: 9 });
    const character = fc.constantFrom(...Array.from("0123456789-/. xT０１−"));
    const changed = fc
      .tuple(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), place)
      .chain(([date, at]) =>
        character.map((one) => {
          const text = date.toISOString().slice(0, 10);
          return text.slice(0, at) + one + text.slice(at + 1);
        }),
      );
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: changed }, fc.string()), (text) => {
        expect(isDayText(text)).toBe(isPlainDate(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("digits are read as the number that they write", () => {
  it.each([
    ["0123456789", 0, 10, 123_456_789],
    ["0123456789", 3, 6, 345],
    ["0123456789", 9, 10, 9],
    ["007", 0, 3, 7],
    ["7", 0, 0, 0],
  ])("%j from %d to %d: %d", (text, start, end, number) => {
    expect(digitsOf(text, start, end)).toBe(number);
  });

  it.each([
    ["12a4", 0, 4],
    ["12", 0, 3],
    ["", 0, 1],
    [" 12", 0, 3],
    ["-12", 0, 3],
    ["1.2", 0, 3],
    ["１２", 0, 2],
    ["/", 0, 1],
    [":", 0, 1],
  ])("%j from %d to %d: none", (text, start, end) => {
    expect(digitsOf(text, start, end)).toBeNaN();
  });
});
