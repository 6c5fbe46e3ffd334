import { type CycleRules, evaluationStatus, exemptYears, nextEvaluation, timeline } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { INVENTED, invented, type InventedCategory, type InventedInstrument, inventedRules } from "./invented-rules.js";
import { codesOf } from "./support.js";

/** An invented decision under invented rules. */
const decided = (year: number, category: InventedCategory, more: { readonly points?: number } = {}) =>
  ({ instansi: "Instansi Karangan", instrument: "karangan", year, category, ...more }) as const;

describe("the cycle follows the rules that it is given (all of them invented here)", () => {
  it("an interval of four years has three exempt years", () => {
    expect(nextEvaluation(decided(2026, "hijau"), INVENTED)).toMatchObject({
      status: "scheduled",
      year: 2030,
      interval: 4,
      exemptYears: [2027, 2028, 2029],
      guidanceFirst: false,
      reason: { en: "assessed in 2026, evaluated every 4 years" },
    });
    expect(exemptYears(decided(2026, "kuning"), INVENTED)).toEqual([2027, 2028]);
  });

  it("guidance comes first for the categories that the rules name", () => {
    expect(nextEvaluation(decided(2026, "merah"), INVENTED).guidanceFirst).toBe(true);
    expect(nextEvaluation(decided(2026, "kuning"), INVENTED).guidanceFirst).toBe(false);
  });

  it("a result carries the grade of the rules: here the caller's", () => {
    expect(nextEvaluation(decided(2026, "hijau"), INVENTED)).toMatchObject({
      grade: "caller",
      rule: { grade: "caller", cite: [] },
      window: { grade: "caller", cite: [] },
    });
  });

  it("that the last year belongs to the regime weighs on an evaluation in it, and on no earlier one", () => {
    const official = { value: 3, grade: "official", cite: [] } as const;
    const rules = { ...INVENTED, intervalYears: { ...INVENTED.intervalYears, kuning: official } };
    expect(nextEvaluation(decided(2031, "kuning"), rules)).toMatchObject({ year: 2034, grade: "official" });
    expect(nextEvaluation(decided(2032, "kuning"), rules)).toMatchObject({ year: 2035, grade: "caller" });
  });

  it("the exempt years end with the regime, and what follows is unknown", () => {
    expect(nextEvaluation(decided(2033, "hijau"), INVENTED)).toMatchObject({
      status: "unknown",
      unknownFrom: 2036,
      exemptYears: [2034, 2035],
      reason: { en: "the cycle after 2035 is not publicly known" },
    });
    expect(nextEvaluation(decided(2032, "kuning"), INVENTED)).toMatchObject({ year: 2035, exemptYears: [2033, 2034] });
    expect(nextEvaluation(decided(2035, "hijau"), INVENTED)).toMatchObject({ unknownFrom: 2036, exemptYears: [] });
  });

  it("the window keeps the order of the calendar and reaches the end of December", () => {
    const next = nextEvaluation(decided(2027, "merah"), INVENTED);
    expect(next.status === "scheduled" && next.window.steps).toEqual([
      { id: "satu", name: { id: "Satu", en: "One" }, from: "2028-11-01", until: "2028-12-31" },
      { id: "dua", name: { id: "Dua", en: "Two" }, from: "2028-02-01", until: "2028-02-29" },
    ]);
  });

  it("the status and the history use the same intervals", () => {
    expect(evaluationStatus(decided(2026, "kuning"), "2028-12-31", INVENTED)).toMatchObject({
      status: "current",
      days: 1,
    });
    expect(evaluationStatus(decided(2026, "kuning"), "2029-01-01", INVENTED)).toMatchObject({
      status: "due",
      days: 364,
    });
    expect(evaluationStatus(decided(2034, "kuning"), "2035-12-31", INVENTED).status).toBe("current");
    expect(evaluationStatus(decided(2034, "kuning"), "2036-01-01", INVENTED).status).toBe("unknown");
    const { years } = timeline([decided(2028, "merah"), decided(2026, "kuning")], "2030-05-05", INVENTED);
    expect(years.map(({ year, status, change }) => [year, status, change])).toEqual([
      [2026, "assessed", undefined],
      [2027, "exempt", undefined],
      [2028, "early", "down"],
      [2029, "overdue", undefined],
      [2030, "overdue", undefined],
    ]);
  });

  it("a decision is checked against the rules' own years, instruments, categories, points and scale", () => {
    const next = (decision: unknown) => () => nextEvaluation(decision as ReturnType<typeof decided>, INVENTED);
    expect(codesOf(next({ ...decided(2025, "hijau"), points: 31 }))).toEqual([
      "year out-of-range",
      "points out-of-range",
    ]);
    expect(codesOf(next({ ...decided(2036, "hijau"), points: 20.5 }))).toEqual([
      "year out-of-range",
      "points not-on-scale",
    ]);
    expect(codesOf(next({ ...decided(2026, "hijau"), category: "sangat-baik" }))).toEqual(["category not-one-of"]);
    expect(codesOf(next({ ...decided(2026, "hijau"), instrument: "kasn-9-2019" }))).toEqual(["instrument not-one-of"]);
    expect(codesOf(next(decided(2026, "hijau", { points: 19 })))).toEqual(["category category-contradicts-points"]);
    expect(nextEvaluation(decided(2026, "hijau", { points: 20 }), INVENTED).year).toBe(2030);
  });

  it("every instrument of the rules is known to them", () => {
    const onTheSecond = { ...decided(2026, "merah"), instrument: "karangan-kedua" } as const;
    expect(nextEvaluation(onTheSecond, INVENTED).year).toBe(2027);
  });

  it("a category without an interval is reported, not guessed", () => {
    const { merah, kuning } = INVENTED.intervalYears;
    const incomplete = { ...INVENTED, intervalYears: { merah, kuning } } as typeof INVENTED;
    expect(nextEvaluation(decided(2026, "merah"), incomplete).year).toBe(2027);
    for (const run of [
      () => nextEvaluation(decided(2026, "hijau"), incomplete),
      () => evaluationStatus(decided(2026, "hijau"), "2027-01-01", incomplete),
      () => timeline([decided(2026, "hijau")], "2027-01-01", incomplete),
    ]) {
      expect(codesOf(run)).toEqual(["rules.intervalYears.hijau missing"]);
    }
  });

  it("the window of the announced year rests on the calendar alone, any other year on both", () => {
    const rules: CycleRules<InventedCategory, InventedInstrument> = {
      ...INVENTED,
      calendar: {
        year: { value: 2028, grade: "official", cite: [{ source: "mk-2021-06-08" }] },
        steps: [],
        otherYears: { ...invented("same-months"), cite: [{ source: "voi-2021-01-29" }] },
      },
    };
    expect(nextEvaluation(decided(2027, "merah"), rules)).toMatchObject({
      window: { steps: [], grade: "official", cite: [{ source: "mk-2021-06-08" }] },
    });
    expect(nextEvaluation(decided(2028, "merah"), rules)).toMatchObject({
      window: { grade: "caller", cite: [{ source: "mk-2021-06-08" }, { source: "voi-2021-01-29" }] },
    });
  });

  it("rules without any instrument know none", () => {
    const empty = { ...INVENTED, instruments: [] };
    expect(codesOf(() => nextEvaluation({ ...decided(2026, "hijau"), category: "hijau" }, empty))).toEqual([
      "instrument not-one-of",
    ]);
  });

  it("rules of one single year know nothing of the next", () => {
    const oneYear = inventedRules({ merah: 1, kuning: 1, hijau: 2 }, 2030, 2030);
    expect(nextEvaluation(decided(2030, "hijau"), oneYear)).toMatchObject({
      status: "unknown",
      unknownFrom: 2031,
      exemptYears: [],
    });
  });
});
