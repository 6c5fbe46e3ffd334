import fc from "fast-check";
import { daysBetween } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { addMonths, dayBefore } from "../../src/core/add-months.js";

describe("some months later", () => {
  it.each([
    ["2027-02-16", 36, "2030-02-16"],
    ["2027-12-31", 1, "2028-01-31"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2027-11-30", 3, "2028-02-29"],
    ["2027-10-31", 1, "2027-11-30"],
    ["2027-03-01", 9, "2027-12-01"],
    ["2027-03-01", 10, "2028-01-01"],
    ["2027-05-05", 0, "2027-05-05"],
  ] as const)("%s + %d = %s", (date, months, end) => {
    expect(addMonths(date, months)).toBe(end);
  });
});

describe("the day before", () => {
  it.each([
    ["2027-02-16", "2027-02-15"],
    ["2027-03-01", "2027-02-28"],
    ["2028-03-01", "2028-02-29"],
    ["2027-01-01", "2026-12-31"],
    ["2027-05-01", "2027-04-30"],
    ["0100-01-01", "0099-12-31"],
    ["10000-01-01", "9999-12-31"],
    ["10000-05-01", "10000-04-30"],
  ] as const)("%s: %s", (date, before) => {
    expect(dayBefore(date)).toBe(before);
  });

  it("is one day away, always", () => {
    const dates = fc
      .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-12-31T00:00:00Z"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, (date) => {
        expect(daysBetween(dayBefore(date), date)).toBe(1);
      }),
    );
  });
});
