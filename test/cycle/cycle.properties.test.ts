import fc from "fast-check";
import {
  attempt,
  type Decision,
  evaluationStatus,
  exemptYears,
  kasn2019Cycle,
  nextEvaluation,
  type Timeline,
  timeline,
} from "sistem-merit";
import { describe, expect, it } from "vitest";
import { type InventedCategory, inventedRules } from "./invented-rules.js";
import { type NaiveRules, naiveStatus, naiveTimeline } from "../oracle/cycle.js";
import { deepFreeze, unchecked } from "./support.js";

const ORDER = ["buruk", "kurang", "baik", "sangat-baik"] as const;
// As KASN stated it in 2022 (Sangat Baik, Baik) and as decision record 0003 reads it (Kurang, Buruk).
const NAIVE_2019: NaiveRules = {
  order: ORDER,
  interval: { buruk: 1, kurang: 1, baik: 1, "sangat-baik": 2 },
  until: 2025,
};

const pad = (value: number): string => String(value).padStart(2, "0");
/** A day from 1 January of the first year to 31 December of the last; the 29th to 31st only where every month has them. */
const dayIn = (first: number, last: number) =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => `${year}-${pad(month)}-${pad(month === 12 || month === 1 ? day : Math.min(day, 28))}`);

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** One or two decisions of a year; two carry the dates 1 June and 8 December, in any order. */
const decisionsIn = <C extends string>(year: number, categories: readonly C[]) => {
  const category = fc.constantFrom(...categories);
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(category).map(([only]) => [{ year, category: only }]) },
    {
      weight: 1,
      arbitrary: fc.tuple(category, category, fc.boolean()).map(([first, second, turned]) => {
        const both = [
          { year, category: first, date: `${year}-06-01` },
          { year, category: second, date: `${year}-12-08` },
        ];
        return turned ? both.reverse() : both;
      }),
    },
  );
};

/** Decisions of one body in some of the years, shuffled. */
const historyIn = <C extends string>(from: number, until: number, categories: readonly C[]) =>
  fc
    .uniqueArray(fc.integer({ min: from, max: until }), { minLength: 1, maxLength: until - from + 1 })
    .chain((years) => fc.tuple(...years.map((year) => decisionsIn(year, categories))))
    .chain((groups) => {
      const all = groups.flat();
      return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    });

const history2019 = historyIn(2019, 2025, ORDER).map((decisions) =>
  decisions.map((decision): Decision => ({ instansi: "Kota Pekalongan", instrument: "kasn-9-2019", ...decision })),
);

const decision2019: fc.Arbitrary<Decision> = fc
  .record({ year: fc.integer({ min: 2019, max: 2025 }), category: fc.constantFrom(...ORDER) })
  .map((some) => ({ instansi: "Kota Pekalongan", instrument: "kasn-9-2019", ...some }));

const shape = ({ years }: Timeline) =>
  years.map(({ year, status, change = "", decisions }) => ({
    year,
    status,
    change,
    categories: decisions.map(({ category }) => category),
  }));

describe("for any history", () => {
  it("the layout by year is that of a second, naive implementation", () => {
    fc.assert(
      fc.property(history2019, dayIn(2025, 2032), (decisions, someDay) => {
        const asOf = yearOf(someDay) === 2025 ? "2025-12-31" : someDay;
        expect(shape(timeline(decisions, asOf))).toEqual(naiveTimeline(decisions, asOf, NAIVE_2019));
      }),
      { numRuns: 200 },
    );
  });

  it("the layout by year is that of the naive implementation under any intervals and years (invented)", () => {
    const categories = ["merah", "kuning", "hijau"] as const;
    const interval = fc.integer({ min: 1, max: 5 });
    const rules = fc
      .record({
        merah: interval,
        kuning: interval,
        hijau: interval,
        from: fc.integer({ min: 2026, max: 2040 }),
        span: fc.integer({ min: 0, max: 12 }),
      })
      .chain(({ from, span, ...intervals }) =>
        fc.tuple(
          fc.constant(inventedRules(intervals, from, from + span)),
          fc.constant<NaiveRules>({ order: categories, interval: intervals, until: from + span }),
          historyIn<InventedCategory>(from, from + span, categories),
          dayIn(from + span + 1, from + span + 6),
        ),
      );
    fc.assert(
      fc.property(rules, ([cycle, naive, history, asOf]) => {
        const decisions = history.map((some) => ({ instansi: "Karangan", instrument: "karangan", ...some }) as const);
        expect(shape(timeline(decisions, asOf, cycle))).toEqual(naiveTimeline(decisions, asOf, naive));
      }),
      { numRuns: 200 },
    );
  });

  it("the order of the decisions does not matter", () => {
    const shuffled = history2019.chain((decisions) =>
      fc.tuple(
        fc.constant(decisions),
        fc.shuffledSubarray(decisions, { minLength: decisions.length, maxLength: decisions.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([decisions, others]) => {
        expect(timeline(others, "2027-06-30")).toStrictEqual(timeline(decisions, "2027-06-30"));
      }),
    );
  });

  it("every year from the first decision to the day of reference stands there once", () => {
    fc.assert(
      fc.property(history2019, dayIn(2026, 2032), (decisions, asOf) => {
        const first = Math.min(...decisions.map(({ year }) => year));
        const years = timeline(decisions, asOf).years.map(({ year }) => year);
        expect(years).toEqual(Array.from({ length: yearOf(asOf) - first + 1 }, (_, index) => first + index));
      }),
    );
  });

  it("a later day of reference only adds years, except that what was due becomes overdue", () => {
    fc.assert(
      fc.property(history2019, (decisions) => {
        const before = shape(timeline(decisions, "2025-12-31"));
        const after = shape(timeline(decisions, "2026-01-01"));
        expect(after.slice(0, -1)).toEqual(
          before.map((year) => (year.status === "due" ? { ...year, status: "overdue" } : year)),
        );
      }),
    );
  });

  it("the result survives JSON, and the input is never changed", () => {
    fc.assert(
      fc.property(history2019, (decisions) => {
        const before = structuredClone(decisions);
        const result = timeline(deepFreeze(decisions), "2027-06-30");
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(decisions).toStrictEqual(before);
      }),
    );
  });

  it("the next evaluation is that of the last decision", () => {
    fc.assert(
      fc.property(history2019, (decisions) => {
        const [last] = [...decisions].sort((a, b) => b.year - a.year || ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
        expect(timeline(decisions, "2027-06-30").next).toEqual(last && nextEvaluation(last));
      }),
    );
  });
});

describe("for any decision and day", () => {
  it("status and days are those of the naive implementation", () => {
    fc.assert(
      fc.property(decision2019, dayIn(2025, 2032), (decision, asOf) => {
        const { status, days } = evaluationStatus(decision, asOf);
        expect(days === undefined ? status : `${status} ${days}`).toBe(naiveStatus(decision, asOf, NAIVE_2019));
      }),
      { numRuns: 200 },
    );
  });

  it("the next year is the year plus the interval, the years between are exempt, and the window lies inside it", () => {
    fc.assert(
      fc.property(decision2019, (decision) => {
        const next = nextEvaluation(decision);
        const interval = decision.category === "sangat-baik" ? 2 : 1;
        const between = interval === 2 && decision.year < 2025 ? [decision.year + 1] : [];
        expect(next.exemptYears).toEqual(between);
        expect(exemptYears(decision)).toEqual(between);
        if (decision.year + interval > 2025) expect(next.status).toBe("unknown");
        else expect(next.year).toBe(decision.year + interval);
        if (next.status === "scheduled") {
          for (const { from, until } of next.window.steps) {
            expect([yearOf(from), yearOf(until)]).toEqual([next.year, next.year]);
            expect(from < until).toBe(true);
          }
        }
      }),
    );
  });
});

describe("for any input at all", () => {
  const junk = fc.anything({
    withNullPrototype: true,
    withMap: true,
    withSet: true,
    withBigInt: true,
    withDate: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
  });
  const place = fc.oneof(
    fc.constantFrom<unknown>("kasn-9-2019", "sangat-baik", "2023-12-07", 2023, 327, "__proto__"),
    junk,
  );
  /** A decision in which any value may be anything, any key may be missing, and a strange one may be there. */
  const almost = fc.record(
    {
      instansi: place,
      year: place,
      instrument: place,
      category: place,
      points: place,
      date: place,
      ["__proto__"]: place,
    },
    { requiredKeys: [] },
  );
  const input = fc.oneof(junk, almost);
  const day = fc.oneof(fc.constantFrom<unknown>("2025-11-21", "2025-02-30"), junk);

  /** `attempt` rethrows whatever is not a MeritError. */
  const isSafe = (run: () => unknown): void => {
    const outcome = attempt(run);
    if (outcome.ok) return;
    expect(outcome.issues.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(outcome.issues))).toEqual(outcome.issues);
  };

  it("nextEvaluation and exemptYears throw nothing but a MeritError", () => {
    fc.assert(
      fc.property(input, (decision) => {
        isSafe(() => nextEvaluation(unchecked(decision)));
        isSafe(() => exemptYears(unchecked(decision)));
      }),
      { numRuns: 200 },
    );
  });

  it("evaluationStatus throws nothing but a MeritError", () => {
    fc.assert(
      fc.property(input, day, (decision, asOf) => {
        isSafe(() => evaluationStatus(unchecked(decision), asOf as string));
      }),
      { numRuns: 200 },
    );
  });

  it("timeline throws nothing but a MeritError", () => {
    const lists = fc.oneof(input, fc.array(fc.oneof(input, decision2019)), fc.sparseArray(decision2019));
    fc.assert(
      fc.property(lists, day, (decisions, asOf) => {
        isSafe(() => timeline(decisions as Decision[], asOf as string));
      }),
      { numRuns: 200 },
    );
  });

  it("the rules of 2019 stay what they are", () => {
    const before = JSON.stringify(kasn2019Cycle);
    fc.assert(
      fc.property(history2019, (decisions) => {
        timeline(decisions, "2027-06-30", kasn2019Cycle);
      }),
      { numRuns: 20 },
    );
    expect(JSON.stringify(kasn2019Cycle)).toBe(before);
  });
});
