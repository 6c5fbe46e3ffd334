import fc from "fast-check";
import {
  allowance,
  type AllowancePolicy,
  type AllowanceRecord,
  allowanceRun,
  penaltyCuts2021,
} from "sistem-merit/allowance";
import { describe, expect, it } from "vitest";
import { survivesJson } from "../core/support.js";
import { naiveAmount, type NaiveComponent, type NaiveDeduction, type NaivePolicy, type NaiveRecord } from "./naive.js";
import { attended, IN_MARCH } from "./support.js";

const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
const name = { id: "Nama", en: "Name" };

/** Weights of two decimals that add up to 100. */
const weights = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 0, maxLength: 3 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, at) => (cut - (cuts[at] ?? 0)) / 100));

const floors = fc.tuple(fc.integer({ min: 1, max: 7000 }), fc.integer({ min: 0, max: 2000 }));

const components: fc.Arbitrary<readonly NaiveComponent[]> = fc
  .tuple(
    weights,
    fc.boolean(),
    fc.array(fc.constantFrom("percent", "activity-minutes", "effective-minutes"), { minLength: 4, maxLength: 4 }),
    floors,
    fc.constantFrom("nothing", "proportional"),
    fc.integer({ min: 1, max: 480 }),
  )
  .map(([all, hasAttendance, measures, [floor, more], belowFloor, minutesPerDay]) =>
    all.map((weight, at): NaiveComponent => {
      const id = `k${at}`;
      const measure = hasAttendance && at === 0 ? "attendance" : (measures[at] ?? "percent");
      if (measure === "activity-minutes") return { id, weight, measure, floor, full: floor + more, belowFloor };
      if (measure === "effective-minutes") return { id, weight, measure, minutesPerDay };
      return { id, weight, measure };
    }),
  );

const deductionsOf = (parts: readonly NaiveComponent[]): fc.Arbitrary<readonly NaiveDeduction[]> => {
  const isFree = !parts.some(({ measure }) => measure === "attendance");
  const kinds = ["event", "event", "penalty", ...(isFree ? ["attendance"] : [])] as const;
  return fc.shuffledSubarray([...kinds.entries()]).chain((chosen) =>
    fc.tuple(
      ...chosen.map(([at, kind]) =>
        fc
          .tuple(
            fc.constantFrom("ceiling", "component", "remainder"),
            fc.nat({ max: parts.length - 1 }),
            hundredths(100),
          )
          .map(([base, component, percent]): NaiveDeduction => ({
            id: `d${at}`,
            kind: kind === "penalty" || kind === "attendance" ? kind : "event",
            base,
            ...(base === "component" && { of: `k${component}` }),
            ...(kind === "event" && { percent }),
          })),
      ),
    ),
  );
};

const naivePolicies: fc.Arbitrary<NaivePolicy> = components.chain((parts) =>
  fc.record({
    ceiling: fc.oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 60_000_000 })),
    components: fc.constant(parts),
    deductions: deductionsOf(parts),
    partialMinutes: fc.constantFrom("by-working-days", "unchanged"),
    rounding: fc.record({ mode: fc.constantFrom("down", "half-up", "up"), to: fc.constantFrom(1, 100, 1000) }),
  }),
);

const days = fc
  .integer({ min: 1, max: 31 })
  .chain((ofMonth) => fc.record({ served: fc.integer({ min: 1, max: ofMonth }), ofMonth: fc.constant(ofMonth) }));

const valueOf = ({ measure }: NaiveComponent) =>
  measure === "activity-minutes"
    ? fc.integer({ min: 0, max: 9000 })
    : measure === "effective-minutes"
      ? fc.record({
          minutes: fc.integer({ min: 0, max: 9000 }),
          workingDays: fc.integer({ min: 1, max: 31 }),
          absenceMinutes: fc.integer({ min: 0, max: 3000 }),
        })
      : hundredths(100);

const cases: fc.Arbitrary<readonly [NaivePolicy, NaiveRecord]> = naivePolicies.chain((policy) => {
  const measured = policy.components.filter(({ measure }) => measure !== "attendance");
  const record = fc.record(
    {
      values: fc.record(Object.fromEntries(measured.map((component) => [component.id, valueOf(component)]))),
      attendance: hundredths(100),
      events: fc.subarray(policy.deductions.filter(({ kind }) => kind === "event").map(({ id }) => id)),
      penalty: fc.integer({ min: -2, max: 8 }),
      workingDays: days,
    },
    { requiredKeys: ["values", "attendance", "events"] },
  );
  return fc.tuple(fc.constant(policy), record);
});

/** The same policy and record as the library takes them. */
function asPolicy({ ceiling, components: parts, deductions, partialMinutes, rounding }: NaivePolicy): AllowancePolicy {
  return {
    id: "acak",
    name,
    ceilings: { classes: { "1": ceiling } },
    components: parts.map((part) => ({ ...part, name })),
    deductions: deductions.map((deduction) => ({
      ...deduction,
      name,
      ...(deduction.kind === "penalty" && { cuts: penaltyCuts2021 }),
    })),
    order: deductions.map(({ id }) => id),
    rounding,
    partialMonth: "by-working-days",
    partialMinutes,
  };
}

const monthsBefore = (count: number): string => {
  const month = 2026 * 12 + 2 - count;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
};

function asRecord({ components: parts, deductions }: NaivePolicy, record: NaiveRecord, id = "a"): AllowanceRecord {
  const has = (kind: string): boolean => deductions.some((deduction) => deduction.kind === kind);
  const usesAttendance = has("attendance") || parts.some(({ measure }) => measure === "attendance");
  const { values, attendance, events, penalty, workingDays } = record;
  return {
    id,
    unit: "Dinas",
    jobClass: 1,
    values,
    ...(usesAttendance && { attendance: attended(attendance) }),
    ...(has("event") && { events }),
    ...(has("penalty") && {
      penalties: penalty === undefined ? [] : [{ penalty: "potongan-tukin-6-bulan", from: monthsBefore(penalty) }],
    }),
    ...(workingDays && { workingDays }),
  };
}

const takesComponentsBeforeTheRest = ([{ deductions }]: readonly [NaivePolicy, NaiveRecord]): boolean => {
  const ofRemainder = deductions.findIndex(({ base }) => base === "remainder");
  return ofRemainder === -1 || !deductions.slice(ofRemainder).some(({ base }) => base === "component");
};

const value = ({ numerator, denominator }: { numerator: string; denominator: string }): number =>
  Number(numerator) / Number(denominator);

describe("any policy and any record", () => {
  it("come to what a second, naive implementation gives, to the rupiah", () => {
    fc.assert(
      fc.property(cases, ([policy, record]) => {
        const statement = allowance(asRecord(policy, record), asPolicy(policy), IN_MARCH);
        expect(statement.amount).toBe(naiveAmount(policy, record));
      }),
      { numRuns: 200 },
    );
  });

  it("never come to less than nothing, nor to more than the ceiling; the lines add up; and the result is plain JSON", () => {
    fc.assert(
      fc.property(cases, ([policy, record]) => {
        const statement = allowance(asRecord(policy, record), asPolicy(policy), IN_MARCH);
        if (statement.status === "incomplete") throw new Error("everything is known");
        expect(statement.amount).toBeGreaterThanOrEqual(0);
        expect(statement.amount).toBeLessThanOrEqual(policy.ceiling);
        const gross = statement.components.reduce((sum, { amount }) => sum + (amount ? value(amount) : Number.NaN), 0);
        const cut = statement.deductions.reduce((sum, { amount }) => sum + (amount ? value(amount) : Number.NaN), 0);
        expect(gross - cut).toBeCloseTo(value(statement.exact), 3);
        expect(survivesJson(statement)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("a better value never pays less, and more deduction of attendance never more, if components are cut first", () => {
    fc.assert(
      fc.property(
        cases.filter(takesComponentsBeforeTheRest),
        hundredths(100),
        hundredths(100),
        ([policy, record], a, b) => {
          const [lower, higher] = [Math.min(a, b), Math.max(a, b)];
          const pay = (attendance: number, better: number) => {
            const values = Object.fromEntries(
              policy.components.flatMap(({ id, measure }) => {
                const given = record.values[id];
                if (measure === "attendance" || given === undefined) return [];
                return [[id, measure === "percent" ? better : given] as const];
              }),
            );
            return (
              allowance(asRecord(policy, { ...record, values, attendance }), asPolicy(policy), IN_MARCH).amount ??
              Number.NaN
            );
          };
          expect(pay(lower, a)).toBeGreaterThanOrEqual(pay(higher, a));
          expect(pay(a, higher)).toBeGreaterThanOrEqual(pay(a, lower));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a better value can pay less if its component is cut last: 60 % of all of it is more than the half that remained", () => {
    const policy: NaivePolicy = {
      ceiling: 1000,
      components: [
        { id: "k0", weight: 50, measure: "percent" },
        { id: "k1", weight: 50, measure: "percent" },
      ],
      deductions: [
        { id: "d0", kind: "event", base: "remainder", percent: 50 },
        { id: "d1", kind: "event", base: "component", of: "k0", percent: 60 },
      ],
      partialMinutes: "unchanged",
      rounding: { mode: "down", to: 1 },
    };
    const pay = (k0: number) =>
      allowance(
        asRecord(policy, { values: { k0, k1: 100 }, attendance: 0, events: ["d0", "d1"] }),
        asPolicy(policy),
        IN_MARCH,
      ).amount;
    expect([pay(0), pay(100)]).toEqual([(0 + 500) / 2, (500 + 500) / 2 - 300]);
  });

  it("deductions of the ceiling and of components may come in any order: the amount is the same", () => {
    fc.assert(
      fc.property(
        cases.filter(([{ deductions }]) => deductions.every(({ base }) => base !== "remainder")),
        ([policy, record]) => {
          const { amount } = allowance(asRecord(policy, record), asPolicy(policy), IN_MARCH);
          const reversed = { ...policy, deductions: [...policy.deductions].reverse() };
          expect(allowance(asRecord(reversed, record), asPolicy(reversed), IN_MARCH).amount).toBe(amount);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("frozen inputs are read like any others, and the record may come back through JSON", () => {
    fc.assert(
      fc.property(cases, ([policy, record]) => {
        const frozen = Object.freeze(asRecord(policy, record));
        const statement = allowance(frozen, Object.freeze(asPolicy(policy)), IN_MARCH);
        expect(allowance(statement.record, asPolicy(policy), IN_MARCH)).toEqual(statement);
      }),
      { numRuns: 40 },
    );
  });
});

it("totals of a run are the sums of its statements, whoever comes first", () => {
  const run = naivePolicies.chain((policy) =>
    fc.tuple(
      fc.constant(policy),
      fc.array(
        fc.tuple(
          fc.constantFrom("A", "B", "C"),
          cases.map(([, record]) => record),
        ),
        { maxLength: 8 },
      ),
    ),
  );
  fc.assert(
    fc.property(run, ([policy, people]) => {
      // Records of other policies are mostly wrong under this one: they fail, and the rest goes on.
      const records = people.map(([unit, record], at) => ({ ...asRecord(policy, record, `p${at}`), unit }));
      let sum = 0;
      const result = allowanceRun(records, asPolicy(policy), {
        ...IN_MARCH,
        onStatement: ({ amount = 0 }) => (sum += amount),
      });
      expect(result.all.amount).toBe(sum);
      for (const groups of [result.units, result.classes]) {
        expect(groups.reduce((total, { amount }) => total + amount, 0)).toBe(sum);
        expect(groups.reduce((total, { count }) => total + count, 0)).toBe(result.all.count);
      }
      expect(result.all.count + result.failed.length).toBe(records.length);
      const backwards = allowanceRun([...records].reverse(), asPolicy(policy), IN_MARCH);
      expect(backwards.all).toEqual(result.all);
    }),
    { numRuns: 40 },
  );
});
