import { allowance, completePolicy, penaltyCuts2021 } from "sistem-merit/allowance";
import { describe, expect, it } from "vitest";
import { survivesJson } from "../core/support.js";
import {
  attended,
  FIGURES,
  FULL,
  fullRecord,
  IN_MARCH,
  PENALTIES,
  simpleRecord,
  SIMPLE,
  single,
  singleRecord,
} from "./support.js";

/*
 * March 2026 of an invented employee of class 9, by hand:
 *
 *   ceiling                                                              8,765,432
 *   served 15 of 20 working days          8,765,432 × 15/20          =   6,574,074
 *
 *   performance 95.5 %                    6,574,074 × 60 % × 95.5 %  =   3,766,944.402
 *   attendance, 4.25 % cut                6,574,074 × 40 % × 95.75 % =   2,517,870.342
 *   together                                                             6,284,814.744
 *
 *   LHKPN late, 10 % of the ceiling       6,574,074 × 10 %           =     657,407.4
 *   left                                                                 5,627,407.344
 *   penalty, 25 % of what is left         5,627,407.344 × 25 %       =   1,406,851.836
 *   left                                                                 4,220,555.508
 *
 *   rounded down to whole rupiah                                         4,220,555
 */
describe("a month by hand", () => {
  const record = {
    ...fullRecord,
    workingDays: { served: 15, ofMonth: 20 },
    attendance: attended(4.25),
    penalties: [{ penalty: "potongan-tukin-6-bulan", from: "2025-12" }],
    events: ["lhkpn-terlambat"],
  };
  const statement = allowance(record, FULL, IN_MARCH);

  it("has the ceiling of the days that were served", () => {
    expect(statement.ceiling).toMatchObject({
      rupiah: 8_765_432,
      by: "class",
      workingDays: { served: 15, ofMonth: 20 },
      available: { rupiah: 6_574_074, numerator: "6574074", denominator: "1" },
    });
  });

  it("has the components to the thousandth of a rupiah", () => {
    expect(statement.components).toMatchObject([
      {
        id: "capaian-kinerja",
        weight: 60,
        percent: 95.5,
        amount: { rupiah: 3_766_944, numerator: "1883472201", denominator: "500" },
        reason: { id: "nilai yang dicatat 95,5%", en: "95.5 % on record" },
        grade: "regulation",
      },
      {
        id: "kehadiran",
        weight: 40,
        percent: 95.75,
        amount: { rupiah: 2_517_870, numerator: "1258935171", denominator: "500" },
        reason: { id: "100% dikurangi potongan kehadiran 4,25%", en: "100% less 4.25 % for attendance" },
        grade: "interpretation",
      },
    ]);
    expect([1_883_472_201 / 500, 1_258_935_171 / 500]).toEqual([3_766_944.402, 2_517_870.342]);
  });

  it("has the deductions in the order of the policy, each with its reason and its grade", () => {
    expect(statement.deductions).toMatchObject([
      {
        id: "lhkpn-terlambat",
        kind: "event",
        base: "ceiling",
        percent: 10,
        amount: { rupiah: 657_407, numerator: "3287037", denominator: "5" },
        reason: { id: "tercatat pada bulan ini", en: "on record in this month" },
        grade: "caller",
      },
      {
        id: "hukuman-disiplin",
        name: { id: "Pemotongan tunjangan kinerja 25% selama 6 bulan" },
        kind: "penalty",
        base: "remainder",
        percent: 25,
        amount: { rupiah: 1_406_851, numerator: "351712959", denominator: "250" },
        reason: { id: "memotong 2025-12 s.d. 2026-05", en: "cuts from 2025-12 to 2026-05" },
        grade: "caller",
      },
    ]);
    expect(statement.deductions[1]?.cite.map(({ source }) => source)).toEqual([
      "kkp-2022-12-06",
      "0040-months-of-a-penalty",
    ]);
    expect(statement.notApplied).toEqual([]);
  });

  it("comes to 4,220,555 rupiah", () => {
    expect(statement).toMatchObject({
      status: "complete",
      policy: "bp2mi-2024",
      id: "pegawai-b",
      unit: "Bagian Umum",
      jobClass: 9,
      month: "2026-03",
      exact: { rupiah: 4_220_555, numerator: "1055138877", denominator: "250" },
      amount: 4_220_555,
      rounding: { mode: "down", to: 1 },
      grade: "caller",
    });
    expect(1_055_138_877 / 250).toBe(4_220_555.508);
    expect(statement).not.toHaveProperty("missing");
    expect(statement).not.toHaveProperty("paidIn");
  });

  it("is plain JSON, keeps a copy of the record, and leaves the record as it was", () => {
    expect(survivesJson(statement)).toBe(true);
    expect(statement.record).toEqual(record);
    expect(statement.record).not.toBe(record);
    expect(statement.record.attendance).not.toBe(record.attendance);
  });
});

describe("one step of the calculation at a time", () => {
  it("adds up the components by their weights: 70 % × 80 % + 30 % × 90 % of 5,000,000", () => {
    const statement = allowance(simpleRecord, SIMPLE, IN_MARCH);
    expect(statement.components.map(({ amount }) => amount?.rupiah)).toEqual([2_800_000, 1_350_000]);
    expect(statement.amount).toBe(4_150_000);
  });

  it.each([
    [0, 0],
    [100, 5_000_000],
    [0.01, 500],
    [33.33, 1_666_500],
  ])("a value of %d %% of 5,000,000 is %d", (value, amount) => {
    expect(allowance(singleRecord(value), single(), IN_MARCH).amount).toBe(amount);
  });

  it("a post with a ceiling of its own goes before its class", () => {
    const statement = allowance(singleRecord(100, { post: "bendahara" }), single(), IN_MARCH);
    expect(statement).toMatchObject({
      post: "bendahara",
      amount: 6_000_001,
      ceiling: { by: "post", rupiah: 6_000_001 },
    });
  });

  // 999,999,999 × 33.33 % × 99.99 % has a numerator above 2^53; nothing divides it that divides 10^8.
  it("an amount whose numerator is too large for a number is exact", () => {
    const component = (id: string, weight: number) =>
      ({ id, name: { id, en: id }, measure: "percent", weight }) as const;
    const policy = completePolicy(SIMPLE, {
      ceilings: { classes: { "7": 999_999_999 } },
      without: ["beban-kerja", "prestasi-kerja"],
      add: { components: [component("a", 33.33), component("b", 66.67)] },
    });
    const statement = allowance({ ...simpleRecord, values: { a: 99.99, b: 0 } }, policy, IN_MARCH);
    const exact = { rupiah: 333_266_669, numerator: "33326666966673333", denominator: "100000000" };
    expect(statement.components[0]?.amount).toEqual(exact);
    expect(statement).toMatchObject({ exact, amount: 333_266_669 });
  });

  it.each([
    ["down", 1, 2_333_333],
    ["half-up", 1, 2_333_334],
    ["up", 1, 2_333_334],
    ["down", 100, 2_333_300],
    ["half-up", 100, 2_333_300],
    ["up", 100, 2_333_400],
    ["down", 1000, 2_333_000],
    ["half-up", 1000, 2_333_000],
    ["up", 1000, 2_334_000],
  ] as const)("2,333,333.5 rupiah rounded %s to %d is %d", (mode, to, amount) => {
    const policy = single({ rounding: { mode, to }, ceilings: { classes: { "7": 4_666_667 } } });
    expect(allowance(singleRecord(50), policy, IN_MARCH)).toMatchObject({ amount, exact: { rupiah: 2_333_333 } });
  });

  it.each([
    ["down", 4_444],
    ["half-up", 4_445],
    ["up", 4_445],
  ] as const)("what is whole already stays: %s, and the tie of 4,444.5", (mode, tie) => {
    const policy = single({ rounding: { mode, to: 1 }, ceilings: { classes: { "7": 8_889 } } });
    expect(allowance(singleRecord(100), policy, IN_MARCH).amount).toBe(8_889);
    expect(allowance(singleRecord(50), policy, IN_MARCH).amount).toBe(tie);
  });

  it("rounding never goes above the ceiling, and says so", () => {
    const policy = single({ rounding: { mode: "up", to: 1000 }, ceilings: { classes: { "7": 4_666_667 } } });
    const statement = allowance(singleRecord(100), policy, IN_MARCH);
    expect(statement).toMatchObject({ amount: 4_666_667, cappedAtCeiling: true });
    expect(statement.cite.map(({ source }) => source)).toContain("disbun-jabar-2021-02-15");
    expect(allowance(singleRecord(99), policy, IN_MARCH)).not.toHaveProperty("cappedAtCeiling");
  });
});

describe("what deductions are taken of", () => {
  const event = (id: string, base: "ceiling" | "component" | "remainder", percent: number, of?: string) => ({
    id,
    name: { id, en: id },
    kind: "event" as const,
    base,
    percent,
    ...(of !== undefined && { of }),
  });
  const statementOf = (...deductions: ReturnType<typeof event>[]) => {
    const policy = completePolicy(SIMPLE, { add: { deductions }, order: deductions.map(({ id }) => id) });
    return allowance({ ...simpleRecord, events: deductions.map(({ id }) => id) }, policy, IN_MARCH);
  };
  const taken = (...deductions: ReturnType<typeof event>[]) =>
    statementOf(...deductions).deductions.map(({ amount, capped }) => `${amount?.rupiah}${capped ? " capped" : ""}`);

  // Of 5,000,000: 2,800,000 for workload and 1,350,000 for achievement, 4,150,000 together.
  it("10 % of the ceiling is 500,000, of a component 135,000, of what is left 415,000", () => {
    expect(taken(event("a", "ceiling", 10))).toEqual(["500000"]);
    expect(taken(event("a", "component", 10, "prestasi-kerja"))).toEqual(["135000"]);
    expect(taken(event("a", "remainder", 10))).toEqual(["415000"]);
  });

  it("the order changes what a deduction of the remainder takes", () => {
    const [ceiling, remainder] = [event("a", "ceiling", 10), event("b", "remainder", 50)];
    expect(taken(ceiling, remainder)).toEqual(["500000", "1825000"]);
    expect(taken(remainder, ceiling)).toEqual(["2075000", "500000"]);
    expect([statementOf(ceiling, remainder).amount, statementOf(remainder, ceiling).amount]).toEqual([
      1_825_000, 1_575_000,
    ]);
  });

  it("a component gives no more than it has", () => {
    expect(taken(event("a", "component", 80, "prestasi-kerja"), event("b", "component", 30, "prestasi-kerja"))).toEqual(
      ["1080000", "270000 capped"],
    );
    expect(taken(event("a", "component", 80, "prestasi-kerja"), event("b", "component", 20, "prestasi-kerja"))).toEqual(
      ["1080000", "270000"],
    );
  });

  it("all together give no more than there is: the amount is 0, never less, and the reading is cited", () => {
    const statement = statementOf(event("a", "ceiling", 60), event("b", "ceiling", 60), event("c", "remainder", 25));
    expect(statement.deductions.map(({ amount, capped }) => [amount?.rupiah, capped])).toEqual([
      [3_000_000, undefined],
      [1_150_000, true],
      [0, undefined],
    ]);
    expect(statement.amount).toBe(0);
    const cap = { source: "perbapanas-23-2023", article: "Pasal 10 ayat (3)" };
    expect(statement.deductions[1]?.cite).toContainEqual(cap);
    expect(statement.cite).toContainEqual(cap);
    expect(statementOf(event("a", "ceiling", 60)).cite).not.toContainEqual(cap);
  });

  it.each([
    [[], false],
    [["a"], false],
    [["b"], false],
    [["a", "b"], true],
  ] as const)("of deductions %j the order is cited: %j", (events, isCited) => {
    const order = { value: ["b", "a"], grade: "official", cite: [{ source: "bkd-dki-tpp" }] } as const;
    const deductions = [event("a", "ceiling", 10), event("b", "remainder", 50)];
    const statement = allowance(
      { ...simpleRecord, events },
      completePolicy(SIMPLE, { add: { deductions }, order }),
      IN_MARCH,
    );
    expect(statement.cite.some(({ source }) => source === "bkd-dki-tpp")).toBe(isCited);
  });

  it("a component that is left with more than everything gives what is left of everything", () => {
    expect(taken(event("a", "ceiling", 80), event("b", "component", 10, "beban-kerja"))).toEqual([
      "4000000",
      "150000 capped",
    ]);
  });

  it("attendance as a deduction: of the ceiling, of a component, or of the remainder", () => {
    const cut = (base: "ceiling" | "component" | "remainder") => {
      const of = base === "component" ? { of: "beban-kerja" } : {};
      const name = { id: "Kehadiran", en: "Attendance" };
      const policy = completePolicy(SIMPLE, {
        add: { deductions: [{ id: "hadir", name, kind: "attendance", base, ...of }] },
      });
      return allowance({ ...simpleRecord, attendance: attended(2.5) }, policy, IN_MARCH);
    };
    expect(cut("ceiling").deductions[0]?.amount?.rupiah).toBe(125_000);
    expect(cut("component").deductions[0]).toMatchObject({ of: "beban-kerja", amount: { rupiah: 70_000 } });
    expect(cut("remainder").deductions[0]).toMatchObject({
      amount: { rupiah: 103_750 },
      reason: { id: "kehadiran bulan ini: 0 baris potongan", en: "attendance of this month: 0 lines" },
    });
  });

  it("a month without a cut has no line for attendance", () => {
    const name = { id: "Kehadiran", en: "Attendance" };
    const add = { deductions: [{ id: "hadir", name, kind: "attendance", base: "ceiling" } as const] };
    const policy = completePolicy(SIMPLE, { add });
    expect(allowance({ ...simpleRecord, attendance: attended(0) }, policy, IN_MARCH).deductions).toEqual([]);
  });

  it("grades: a sourced ceiling and rounding leave only what the caller supplied", () => {
    const sourced = <T>(value: T) => ({ value, grade: "official", cite: [{ source: "bkd-dki-tpp" }] }) as const;
    const figures = { ceilings: sourced(FIGURES.ceilings), rounding: sourced(FIGURES.rounding) };
    const penalty = { ...PENALTIES, base: sourced("remainder" as const), cuts: penaltyCuts2021 };
    const policy = completePolicy(SIMPLE, { ...figures, add: { deductions: [penalty] } });
    const statement = allowance({ ...simpleRecord, penalties: [] }, policy, IN_MARCH);
    // That it is rounded once, at the end, is a reading.
    expect(statement.grade).toBe("interpretation");
    expect(statement.ceiling.grade).toBe("official");
    expect(() =>
      allowance({ ...simpleRecord, penalties: [] }, policy, { ...IN_MARCH, minimumGrade: "secondary" }),
    ).toThrow("amount");
  });
});
