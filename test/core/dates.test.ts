import fc from "fast-check";
import { daysBetween, firstDayOfMonth, isPlainDate, lastDayOfMonth, yearOf } from "sistem-merit/core";
import { describe, expect, it } from "vitest";

const DAY = 86_400_000;

/** Midnight in UTC. `Date.UTC` alone would read the years 0 to 99 as 1900 to 1999. */
const utc = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day);

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const plainDate = fc
  .integer({ min: utc(1, 1, 1) / DAY, max: utc(9999, 12, 31) / DAY })
  .map((day) => ({ day, date: new Date(day * DAY).toISOString().slice(0, 10) }));

it("runs in the time zone that the project names", () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env["TZ"]);
});

describe("a plain date is an existing day, written YYYY-MM-DD", () => {
  it.each([1, 99, 1600, 1899, 1900, 1996, 2000, 2023, 2024, 2100, 2400, 9999])(
    "in the year %d, exactly the days of the calendar exist",
    (year) => {
      const wrong: string[] = [];
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
          if (isPlainDate(written(year, month, day)) !== exists) wrong.push(written(year, month, day));
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2023-02-29", false],
    ["2024-02-29", true],
    ["2024-02-30", false],
    ["2025-06-31", false],
    ["2100-02-29", false],
  ])("%s exists: %s", (date, exists) => {
    expect(isPlainDate(date)).toBe(exists);
  });

  it.each(["2018-11-04", "2013-10-20", "1985-11-02", "2025-03-09", "1932-11-01", "1964-01-01", "2011-12-30"])(
    "%s exists, also where clocks skipped its midnight",
    (date) => {
      expect(isPlainDate(date)).toBe(true);
    },
  );

  it.each([
    "",
    "2024",
    "2024-01",
    "2024-1-1",
    "2024-01-1",
    "20240101",
    "01-01-2024",
    "2024/01/01",
    "2024-01-01T00:00:00Z",
    "2024-01-01Z",
    "2024-01-01 ",
    " 2024-01-01",
    "2024-01-01\n",
    "+02024-01-01",
    "+002024-01-01",
    "-002024-01-01",
    "-2024-01-01",
    "12024-01-01",
    "２０２４-01-01",
    "2024-W01-1",
    "2024-001",
    "abcd-ef-gh",
    "kemarin",
  ])("the text %j is none", (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it.each([
    null,
    undefined,
    20_240_101,
    Number.NaN,
    true,
    new Date(0),
    ["2024-01-01"],
    { date: "2024-01-01" },
    Object("2024-01-01"),
    Symbol("2024-01-01"),
    20_240_101n,
  ])("a value that is no text is none (%#)", (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it("knows every day that a UTC calendar knows", () => {
    fc.assert(
      fc.property(plainDate, ({ date }) => isPlainDate(date)),
      { numRuns: 1000 },
    );
  });
});

describe("days are counted on the calendar, not on the clock", () => {
  it.each([
    ["2025-11-21", "2025-12-31", 40],
    ["2025-12-31", "2025-11-21", -40],
    ["2025-01-01", "2025-01-01", 0],
    ["2024-02-28", "2024-03-01", 2],
    ["2025-02-28", "2025-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2100-02-28", "2100-03-01", 1],
    ["2024-01-01", "2025-01-01", 366],
    ["2018-11-03", "2018-11-05", 2],
    ["2019-02-16", "2019-02-17", 1],
    ["2025-03-08", "2025-03-10", 2],
    ["2025-11-01", "2025-11-03", 2],
    ["0001-01-01", "9999-12-31", 3_652_058],
  ])("from %s to %s: %d", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it("counts like UTC over the whole range", () => {
    fc.assert(
      fc.property(plainDate, plainDate, (a, b) => {
        expect(daysBetween(a.date, b.date)).toBe(b.day - a.day);
      }),
      { numRuns: 1000 },
    );
  });

  it("one day follows the other, from 2015 to 2026", () => {
    const wrong: string[] = [];
    for (let day = utc(2015, 1, 1) / DAY; day < utc(2026, 12, 31) / DAY; day++) {
      const [today, tomorrow] = [day, day + 1].map((at) => new Date(at * DAY).toISOString().slice(0, 10));
      if (daysBetween(today ?? "", tomorrow ?? "") !== 1) wrong.push(today ?? "");
    }
    expect(wrong).toEqual([]);
  });
});

describe("a month begins on its first day and ends on its last", () => {
  it.each([1, 33, 999, 1899, 1900, 1999, 2000, 2019, 2020, 2023, 2024, 2025, 2026, 2099, 2100, 2400, 9998])(
    "every month of the year %d",
    (year) => {
      for (let month = 1; month <= 12; month++) {
        expect(firstDayOfMonth(year, month)).toBe(written(year, month, 1));
        expect(lastDayOfMonth(year, month)).toBe(written(year, month, daysIn(year, month)));
      }
    },
  );

  it("December 9999, the last month that can be written, ends on its 31st day", () => {
    expect(lastDayOfMonth(9999, 11)).toBe("9999-11-30");
    expect(lastDayOfMonth(9999, 12)).toBe("9999-12-31");
  });

  it("the last day of a month is followed by the first day of the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? firstDayOfMonth(year + 1, 1) : firstDayOfMonth(year, month + 1);
        return isPlainDate(lastDayOfMonth(year, month)) && daysBetween(lastDayOfMonth(year, month), next) === 1;
      }),
      { numRuns: 500 },
    );
  });

  it("a date says its year", () => {
    expect(yearOf("2025-12-31")).toBe(2025);
    expect(yearOf("2026-01-01")).toBe(2026);
    expect(yearOf("0099-06-15")).toBe(99);
  });
});
