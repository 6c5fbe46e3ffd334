import { type Decision, evaluationStatus, nextEvaluation } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { codesOf, deepFreeze, pekalongan, unchecked } from "./support.js";

const statusOn = (decision: Decision, asOf: string): string => {
  const { status, days } = evaluationStatus(decision, asOf);
  return days === undefined ? status : `${status} ${days}`;
};

describe("Sangat Baik of 2023 is due from 1 January to 31 December 2025", () => {
  it.each([
    ["2023-01-01", "current 731", "two years, one of them a leap year"],
    ["2023-12-31", "current 367", "a leap year and a day"],
    ["2024-02-28", "current 308", "the day before the leap day"],
    ["2024-02-29", "current 307", "the leap day"],
    ["2024-03-01", "current 306", "the day after the leap day"],
    ["2024-12-31", "current 1", "the last day before the year of evaluation"],
    ["2025-01-01", "due 364", "the first day of the year of evaluation"],
    ["2025-11-21", "due 40", "40 days are left"],
    ["2025-12-30", "due 1", "one day is left"],
    ["2025-12-31", "due 0", "the last day of the year of evaluation"],
    ["2026-01-01", "overdue 1", "the first day after it"],
    ["2026-11-21", "overdue 325", "325 days after it"],
    ["2027-01-01", "overdue 366", "the year after it"],
  ])("on %s it is %s: %s", (asOf, expected) => {
    expect(statusOn(pekalongan(2023, "sangat-baik"), asOf)).toBe(expected);
  });
});

describe("every other category is due in the year after", () => {
  it.each(["baik", "kurang", "buruk"] as const)(
    "%s of 2023 is current until 31 December 2023 and due from 1 January 2024",
    (category) => {
      const decision = pekalongan(2023, category);
      expect(statusOn(decision, "2023-12-31")).toBe("current 1");
      expect(statusOn(decision, "2024-01-01")).toBe("due 365");
      expect(statusOn(decision, "2024-12-31")).toBe("due 0");
      expect(statusOn(decision, "2025-01-01")).toBe("overdue 1");
    },
  );
});

describe("where the next evaluation is unknown, no days are counted", () => {
  it.each([
    ["2024-12-31", "current"],
    ["2025-01-01", "current"],
    ["2025-12-31", "current"],
    ["2026-01-01", "unknown"],
    ["2030-06-30", "unknown"],
  ])("Sangat Baik of 2024 on %s: %s", (asOf, expected) => {
    const status = evaluationStatus(pekalongan(2024, "sangat-baik"), asOf);
    expect(status.status).toBe(expected);
    expect(status).not.toHaveProperty("days");
  });

  it.each([
    ["2025-12-31", "current"],
    ["2026-01-01", "unknown"],
  ])("Baik of 2025 on %s: %s", (asOf, expected) => {
    expect(statusOn(pekalongan(2025, "baik"), asOf)).toBe(expected);
  });
});

describe("the status holds the day and the next evaluation that it rests on", () => {
  it.each(["2024-12-31", "2025-06-30", "2026-06-30"])("on %s", (asOf) => {
    const decision = pekalongan(2023, "sangat-baik");
    expect(evaluationStatus(decision, asOf)).toMatchObject({ asOf, next: nextEvaluation(decision) });
  });

  it("survives JSON unchanged, known or not", () => {
    for (const year of [2023, 2024]) {
      const status = evaluationStatus(pekalongan(year, "sangat-baik"), "2026-11-21");
      expect(JSON.parse(JSON.stringify(status))).toStrictEqual(status);
    }
  });

  it("a frozen decision is accepted and left as it was", () => {
    const decision = deepFreeze(pekalongan(2023, "sangat-baik", { points: 327 }));
    const before = structuredClone(decision);
    evaluationStatus(decision, "2025-11-21");
    expect(decision).toStrictEqual(before);
  });
});

describe("the day of reference", () => {
  const NO_DAYS: readonly (readonly [asOf: unknown, why: string])[] = [
    ["2025-02-29", "29 February in a common year"],
    ["2025-13-01", "month 13"],
    ["2025-04-31", "31 April"],
    ["2025-00-10", "month 0"],
    ["2025-1-1", "no leading zeros"],
    ["21-11-2025", "day first"],
    ["2025-11-21T00:00:00Z", "a time of day"],
    ["2025-11-21\n", "a line break behind it"],
    ["", "an empty text"],
    [20251121, "a number"],
    [null, "nothing"],
    [undefined, "nothing at all"],
    [new Date(0), "a Date"],
  ];
  it.each(NO_DAYS)("%j is refused: %s", (asOf) => {
    expect(codesOf(() => evaluationStatus(pekalongan(2023, "baik"), asOf as string))).toEqual(["asOf not-a-date"]);
  });

  it("may be a leap day", () => {
    expect(statusOn(pekalongan(2023, "baik"), "2024-02-29")).toBe("due 306");
  });

  it("may not lie before the year of the evaluation", () => {
    expect(codesOf(() => evaluationStatus(pekalongan(2023, "baik"), "2022-12-31"))).toEqual([
      "decision.year decision-in-future",
    ]);
    expect(statusOn(pekalongan(2023, "baik"), "2023-01-01")).toBe("current 365");
  });

  it("may not lie before the day of the decision, which may be its own day", () => {
    const decided = pekalongan(2023, "baik", { date: "2023-12-07" });
    expect(codesOf(() => evaluationStatus(decided, "2023-12-06"))).toEqual(["decision.date decision-in-future"]);
    expect(statusOn(decided, "2023-12-07")).toBe("current 25");
  });

  it("that does not exist hides no other issue", () => {
    const decision = unchecked({ ...pekalongan(2018, "baik"), date: "2018-02-30" });
    expect(codesOf(() => evaluationStatus(decision, "today"))).toEqual([
      "asOf not-a-date",
      "decision.year out-of-range",
      "decision.date not-a-date",
    ]);
  });

  it("of the future says which day it was compared with", () => {
    const decided = pekalongan(2024, "baik", { date: "2024-12-19" });
    expect(codesOf(() => evaluationStatus(decided, "2023-06-30"))).toEqual([
      "decision.year decision-in-future",
      "decision.date decision-in-future",
    ]);
  });
});
