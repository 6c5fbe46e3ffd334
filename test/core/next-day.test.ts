import { daysBetween } from "sistem-merit/core";
import { expect, it } from "vitest";
import { nextDay } from "../../src/core/next-day.js";

it.each([
  ["2025-12-30", "2025-12-31"],
  ["2025-12-31", "2026-01-01"],
  ["2024-02-28", "2024-02-29"],
  ["2024-02-29", "2024-03-01"],
  ["2025-02-28", "2025-03-01"],
  ["2024-09-09", "2024-09-10"],
])("after %s comes %s, in every time zone", (date, next) => {
  expect(nextDay(date)).toBe(next);
});

it("is one day later, over four years", () => {
  for (let day = "2024-01-01"; day < "2028-01-01"; day = nextDay(day)) expect(daysBetween(day, nextDay(day))).toBe(1);
});
