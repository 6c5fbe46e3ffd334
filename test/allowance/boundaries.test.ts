import {
  allowance,
  type AllowanceRecord,
  completePolicy,
  dkiPelaksana2020,
  heaviestPenaltyCuts,
  jabar2020,
  penaltyCuts2012,
  type PolicyFigures,
  type RecordedPenalty,
} from "sistem-merit/allowance";
import { describe, expect, it } from "vitest";
import { found, untyped } from "../core/support.js";
import { attended, FIGURES, FULL, fullRecord, IN_MARCH, PENALTIES, single, singleRecord } from "./support.js";

/** West Java's activity alone, with its floor of 6,000 minutes. The other figures are invented. */
const minutesPolicy = (full: number, belowFloor: "nothing" | "proportional", more: PolicyFigures = {}) =>
  completePolicy(jabar2020, {
    ...FIGURES,
    components: [{ id: "aktivitas", weight: 100, full, belowFloor }],
    without: [...jabar2020.components.slice(1), ...jabar2020.deductions].map(({ id }) => id),
    ...more,
  });
const withMinutes = (aktivitas: number, more: Partial<AllowanceRecord> = {}): AllowanceRecord => ({
  id: "a",
  unit: "Dinas",
  jobClass: 7,
  values: { aktivitas },
  ...more,
});

describe("6,000 minutes", () => {
  it.each([
    [5_999, "nothing", 0],
    [6_000, "nothing", 5_000_000],
    [5_999, "proportional", 4_999_166],
    [6_000, "proportional", 5_000_000],
    [6_001, "nothing", 5_000_000],
    [0, "nothing", 0],
    [0, "proportional", 0],
  ] as const)("%d minutes, below the floor %s: %d", (minutes, belowFloor, amount) => {
    expect(allowance(withMinutes(minutes), minutesPolicy(6_000, belowFloor), IN_MARCH).amount).toBe(amount);
  });

  it.each([
    [5_999, 0],
    [6_000, 4_000_000],
    [7_499, 4_999_333],
    [7_500, 5_000_000],
    [7_501, 5_000_000],
  ])("where 7,500 minutes give 100 percent, %d give %d", (minutes, amount) => {
    expect(allowance(withMinutes(minutes), minutesPolicy(7_500, "nothing"), IN_MARCH).amount).toBe(amount);
  });

  it("says in words what the minutes came to", () => {
    const reason = (minutes: number, belowFloor: "nothing" | "proportional") =>
      allowance(withMinutes(minutes), minutesPolicy(6_000, belowFloor), IN_MARCH).components[0]?.reason;
    expect(reason(5_999, "nothing")).toEqual({
      id: "5999 menit, di bawah batas 6000: tidak dihitung",
      en: "5999 minutes, below the floor of 6000: counts for nothing",
    });
    expect(reason(5_999, "proportional")?.id).toBe("5999 menit, di bawah batas 6000: dihitung sebanding");
    expect(reason(6_000, "nothing")).toEqual({ id: "6000 menit dari 6000", en: "6000 minutes of 6000" });
  });
});

describe("18 to 30 January 2021: 10 of 20 working days", () => {
  const january = { month: "2021-01" };
  const ten = { workingDays: { served: 10, ofMonth: 20 } };

  it("the ceiling is half of that of a whole month", () => {
    const statement = allowance(
      withMinutes(6_000, ten),
      minutesPolicy(6_000, "nothing", { partialMinutes: "unchanged" }),
      january,
    );
    expect(statement).toMatchObject({
      amount: 2_500_000,
      paidIn: "2021-02",
      ceiling: { available: { rupiah: 2_500_000 } },
    });
  });

  it.each([
    [2_999, "by-working-days", 0],
    [3_000, "by-working-days", 2_500_000],
    [3_001, "by-working-days", 2_500_000],
    [5_999, "unchanged", 0],
    [6_000, "unchanged", 2_500_000],
  ] as const)("%d minutes where the floor is %s: %d", (minutes, partialMinutes, amount) => {
    const policy = minutesPolicy(6_000, "nothing", { partialMinutes });
    expect(allowance(withMinutes(minutes, ten), policy, january).amount).toBe(amount);
  });

  it("a reduced floor is named", () => {
    const policy = minutesPolicy(6_000, "proportional", { partialMinutes: "by-working-days" });
    const reason = (minutes: number) => allowance(withMinutes(minutes, ten), policy, january).components[0]?.reason;
    expect(reason(2_999)).toEqual({
      id: "2999 menit, di bawah batas 6000 × 10/20: dihitung sebanding",
      en: "2999 minutes, below the floor of 6000 × 10/20: counts in proportion",
    });
    expect(reason(3_000)).toEqual({ id: "3000 menit dari 6000 × 10/20", en: "3000 minutes of 6000 × 10/20" });
  });

  it("without a rule for such a month, or for its minutes, the policy is incomplete for this record", () => {
    expect(found(() => allowance(withMinutes(6_000, ten), minutesPolicy(6_000, "nothing"), january))).toEqual([
      "policy.partialMinutes: policy-incomplete",
    ]);
    expect(found(() => allowance(singleRecord(90, ten), single(), january))).toEqual([
      "policy.partialMonth: policy-incomplete",
    ]);
    const partialMonth = { value: "by-working-days", grade: "official", cite: [{ source: "bkd-dki-tpp" }] } as const;
    const statement = allowance(singleRecord(90, ten), single({ partialMonth }), january);
    expect(statement.ceiling.cite).toEqual([{ source: "bkd-dki-tpp" }]);
    expect(statement.amount).toBe(2_250_000);
  });

  it("all working days of the month are the whole month; one of 21 is a twenty-first", () => {
    const policy = single({ partialMonth: "by-working-days" });
    const of = (served: number, ofMonth: number) =>
      allowance(singleRecord(100, { workingDays: { served, ofMonth } }), policy, january).amount;
    expect([of(20, 20), of(1, 21), of(20, 21)]).toEqual([5_000_000, 238_095, 4_761_904]);
  });
});

describe("DKI's activity: min(minutes, working days × 300 − absence) ÷ (working days × 300)", () => {
  const policy = completePolicy(dkiPelaksana2020, { ...FIGURES, without: ["hukuman-disiplin"] });
  const amount = (minutes: number, workingDays: number, absenceMinutes: number) => {
    const values = { "rencana-kinerja": 0, "aktivitas-kerja": { minutes, workingDays, absenceMinutes } };
    return allowance({ id: "a", unit: "Dinas", jobClass: 7, values }, policy, IN_MARCH).amount;
  };

  // 20 working days have 6,000 effective minutes; 40 % of 5,000,000 is 2,000,000.
  it.each([
    [5_999, 20, 0, 1_999_666],
    [6_000, 20, 0, 2_000_000],
    [6_001, 20, 0, 2_000_000],
    [6_000, 20, 1, 1_999_666],
    [5_700, 20, 300, 1_900_000],
    [5_699, 20, 300, 1_899_666],
    [9_000, 20, 6_000, 0],
    [9_000, 20, 6_001, 0],
    [300, 1, 0, 2_000_000],
  ])("%d minutes, %d days, %d minutes of absence: %d", (minutes, days, absence, expected) => {
    expect(amount(minutes, days, absence)).toBe(expected);
  });

  it("says so", () => {
    const values = {
      "rencana-kinerja": 100,
      "aktivitas-kerja": { minutes: 5_900, workingDays: 20, absenceMinutes: 300 },
    };
    const statement = allowance({ id: "a", unit: "Dinas", jobClass: 7, values }, policy, IN_MARCH);
    expect(statement.components[1]).toMatchObject({
      percent: 95,
      reason: {
        id: "5900 menit, paling banyak 5700, dari 6000 menit efektif",
        en: "5900 minutes, at most 5700, of 6000 effective minutes",
      },
    });
  });
});

describe("the months of a penalty", () => {
  const policy = completePolicy(single(), { add: { deductions: [PENALTIES] } });
  const cut = (penalties: readonly RecordedPenalty[], month: string) =>
    allowance(singleRecord(100, { penalties }), policy, { month });
  const six = [{ penalty: "potongan-tukin-6-bulan", from: "2025-10" }];

  it.each([
    ["2025-09", 5_000_000, "baru memotong sejak 2025-10"],
    ["2025-10", 3_750_000, undefined],
    ["2026-03", 3_750_000, undefined],
    ["2026-04", 5_000_000, "berakhir pada 2026-03"],
  ])("six months from October 2025 on, in %s: %d", (month, amount, reason) => {
    const statement = cut(six, month);
    expect(statement.amount).toBe(amount);
    expect(statement.notApplied).toEqual(
      reason === undefined
        ? []
        : [
            {
              path: ["penalties", 0],
              name: {
                id: "Pemotongan tunjangan kinerja 25% selama 6 bulan",
                en: "Performance allowance cut by 25% for 6 months",
              },
              reason: expect.objectContaining({ id: reason }) as unknown,
            },
          ],
    );
  });

  it.each([
    ["potongan-tukin-9-bulan", "2026-06", "2026-07"],
    ["potongan-tukin-12-bulan", "2026-09", "2026-10"],
  ])("%s from October 2025 on cuts up to %s", (penalty, last, after) => {
    const penalties = [{ penalty, from: "2025-10" }];
    expect([cut(penalties, last).amount, cut(penalties, after).amount]).toEqual([3_750_000, 5_000_000]);
  });

  it("one that ended early ends there, and one cannot be made longer", () => {
    const early = [{ penalty: "potongan-tukin-6-bulan", from: "2025-10", until: "2025-12" }];
    expect([cut(early, "2025-12").amount, cut(early, "2026-01").amount]).toEqual([3_750_000, 5_000_000]);
    const longer = [{ penalty: "potongan-tukin-6-bulan", from: "2025-10", until: "2026-12" }];
    expect([cut(longer, "2026-03").amount, cut(longer, "2026-04").amount]).toEqual([3_750_000, 5_000_000]);
  });

  it("one that ended in its first month cuts this month alone", () => {
    const one = [{ penalty: "potongan-tukin-6-bulan", from: "2026-03", until: "2026-03" }];
    const amounts = ["2026-02", "2026-03", "2026-04"].map((month) => cut(one, month).amount);
    expect(amounts).toEqual([5_000_000, 3_750_000, 5_000_000]);
  });

  it("a penalty that cuts nothing is named, whenever it begins", () => {
    const later = cut([{ penalty: "teguran-lisan", from: "2026-04" }], "2026-03").notApplied[0];
    expect(later?.reason.en).toBe("this penalty cuts no allowance");
    const statement = cut([{ penalty: "teguran-lisan", from: "2026-03" }], "2026-03");
    expect(statement.amount).toBe(5_000_000);
    expect(statement.notApplied[0]?.reason).toEqual({
      id: "hukuman ini tidak memotong tunjangan",
      en: "this penalty cuts no allowance",
    });
  });

  it("one without a term cuts on and on, until it is ended", () => {
    const old = completePolicy(single(), { add: { deductions: [{ ...PENALTIES, cuts: penaltyCuts2012 }] } });
    const of = (until?: string) =>
      allowance(
        singleRecord(100, { penalties: [{ penalty: "pemberhentian-banding", from: "2012-01", until }] }),
        old,
        IN_MARCH,
      );
    expect(of().amount).toBe(0);
    expect(of().deductions[0]?.reason).toEqual({ id: "memotong sejak 2012-01", en: "cuts from 2012-01 on" });
    expect(of("2026-03").amount).toBe(0);
    expect(of("2026-02").amount).toBe(5_000_000);
  });

  it("a term may cross years, up to the last month that can be written", () => {
    expect(cut([{ penalty: "potongan-tukin-12-bulan", from: "9999-06" }], "9999-12").amount).toBe(3_750_000);
  });

  it("two in one month are refused, and both sides of it are not", () => {
    const two = [...six, { penalty: "potongan-tukin-12-bulan", from: "2026-03" }];
    expect(found(() => cut(two, "2026-03"))).toEqual(["penalties.1: overlaps"]);
    expect([cut(two, "2026-02").amount, cut(two, "2026-04").amount]).toEqual([3_750_000, 3_750_000]);
    expect(cut([...six, { penalty: "teguran-lisan", from: "2026-03" }], "2026-03").amount).toBe(3_750_000);
  });

  it("where the policy says so, the heaviest counts; of equal ones the first", () => {
    const rule = { ...PENALTIES, cuts: penaltyCuts2012, overlap: heaviestPenaltyCuts };
    const heaviest = completePolicy(single(), { add: { deductions: [rule] } });
    const of = (...ids: readonly string[]) => {
      const penalties = ids.map((penalty) => ({ penalty, from: "2026-03" }));
      return allowance(singleRecord(100, { penalties }), heaviest, IN_MARCH);
    };
    expect(of("teguran-lisan", "pembebasan-jabatan", "teguran-tertulis")).toMatchObject({
      amount: 1_000_000,
      deductions: [{ percent: 80 }],
      notApplied: [
        {
          path: ["penalties", 0],
          reason: { en: "in this month another penalty counts, whose cut is heavier or the same" },
        },
        { path: ["penalties", 2] },
      ],
    });
    expect(of("pembebasan-jabatan", "teguran-lisan").deductions[0]?.cite).toContainEqual({
      source: "permenesdm-21-2014",
      article: "Pasal 20",
    });
    const equal = of("pernyataan-tidak-puas", "penundaan-kgb-1-tahun");
    expect(equal.deductions.map(({ name }) => name.en)).toEqual(["Written statement of dissatisfaction"]);
    expect(of("teguran-lisan").deductions[0]?.cite).not.toContainEqual(
      expect.objectContaining({ source: "permenesdm-21-2014" }),
    );
  });
});

describe("the month of payment", () => {
  it.each([
    ["2021-02", 1, "2021-03"],
    ["2025-12", 1, "2026-01"],
    ["2025-11", 1, "2025-12"],
    ["2025-12", 0, "2025-12"],
    ["2025-12", 13, "2027-01"],
    ["9999-12", 1, "9999-12"],
    ["0998-12", 1, "0999-01"],
  ])("the value of %s paid %d months later: %s", (month, paidAfterMonths, paidIn) => {
    expect(allowance(singleRecord(100), single({ paidAfterMonths }), { month })).toMatchObject({ month, paidIn });
  });
});

describe("what is not known yet", () => {
  const unknown = "unknown" as const;

  it("a value: the statement is incomplete, has no amount, and still shows what is known", () => {
    const statement = allowance({ ...fullRecord, values: { "capaian-kinerja": unknown } }, FULL, IN_MARCH);
    expect(statement).toMatchObject({ status: "incomplete", missing: [["values", "capaian-kinerja"]] });
    for (const key of ["amount", "exact"]) expect(statement).not.toHaveProperty(key);
    expect(statement.components[0]).toMatchObject({ reason: { id: "belum diketahui", en: "not known yet" } });
    expect(statement.components[0]).not.toHaveProperty("amount");
    expect(statement.components[0]).not.toHaveProperty("percent");
    expect(statement.components[1]?.amount?.rupiah).toBe(3_357_160);
  });

  it("each of them, all at once, in the order of the record", () => {
    const record = {
      ...fullRecord,
      values: { "capaian-kinerja": unknown },
      attendance: unknown,
      penalties: unknown,
      events: unknown,
    };
    const statement = allowance(record, FULL, IN_MARCH);
    expect(statement).toMatchObject({
      missing: [["values", "capaian-kinerja"], ["attendance"], ["penalties"], ["events"]],
      deductions: [],
      record,
    });
  });

  it.each(["attendance", "penalties", "events"])("%s alone is enough for having no amount", (key) => {
    const statement = allowance({ ...fullRecord, [key]: unknown }, FULL, IN_MARCH);
    expect(statement).toMatchObject({ status: "incomplete", missing: [[key]] });
  });

  it("deductions that are known have their percentage, and no amount", () => {
    const statement = allowance({ ...fullRecord, events: ["lhkpn-terlambat"], attendance: unknown }, FULL, IN_MARCH);
    expect(statement.deductions).toMatchObject([{ id: "lhkpn-terlambat", percent: 10 }]);
    expect(statement.deductions[0]).not.toHaveProperty("amount");
  });

  it("attendance that is only a deduction", () => {
    const hadir = { id: "hadir", name: { id: "Hadir", en: "Presence" }, kind: "attendance", base: "ceiling" } as const;
    const policy = completePolicy(single(), { add: { deductions: [hadir] } });
    const statement = allowance(singleRecord(100, { attendance: unknown }), policy, IN_MARCH);
    expect(statement).toMatchObject({ status: "incomplete", missing: [["attendance"]], deductions: [] });
  });

  it("minutes that are not known are not zero minutes", () => {
    const statement = allowance(
      { id: "a", unit: "Dinas", jobClass: 7, values: { aktivitas: unknown } },
      minutesPolicy(6_000, "nothing"),
      IN_MARCH,
    );
    expect(statement.status).toBe("incomplete");
    const dki = completePolicy(dkiPelaksana2020, { ...FIGURES, without: ["hukuman-disiplin"] });
    const values = { "rencana-kinerja": 90, "aktivitas-kerja": unknown };
    expect(allowance({ id: "a", unit: "Dinas", jobClass: 7, values }, dki, IN_MARCH).status).toBe("incomplete");
  });

  it("absent is not unknown", () => {
    expect(found(() => allowance({ ...fullRecord, values: {} }, FULL, IN_MARCH))).toEqual([
      "values.capaian-kinerja: missing",
    ]);
    expect(found(() => allowance({ ...fullRecord, attendance: untyped(null) }, FULL, IN_MARCH))).toEqual([
      "attendance: not-an-object",
    ]);
  });
});

describe("attendance", () => {
  it("the month of attendance must be the month that is calculated", () => {
    const record = { ...fullRecord, attendance: attended(1, { month: "2026-02" }) };
    expect(found(() => allowance(record, FULL, IN_MARCH))).toEqual(["attendance.month: not-one-of"]);
  });

  it.each([
    [0, 100, 3_506_172],
    [100, 0, 0],
    [0.01, 99.99, 3_505_822],
  ])("a cut of %d percent leaves %d percent of the component: %d", (cut, percent, amount) => {
    const statement = allowance({ ...fullRecord, attendance: attended(cut) }, FULL, IN_MARCH);
    expect(statement.components[1]).toMatchObject({ percent, amount: { rupiah: amount } });
  });

  it("its grade and its sources are those of the line", () => {
    const statement = allowance({ ...fullRecord, attendance: attended(1, { grade: "caller" }) }, FULL, IN_MARCH);
    expect(statement.components[1]?.grade).toBe("caller");
    expect(statement.components[1]?.cite.map(({ source }) => source)).toEqual([
      "perbppmi-2-2024",
      "0038-order-and-rounding-of-allowances",
      "permentan-20-2025",
      "majalahsora-trk-2020-01",
    ]);
  });

  it("its lines are kept in the record", () => {
    const line = {
      date: "2026-03-02",
      kind: "late",
      minutes: 31,
      percent: 1,
      reason: { id: "terlambat 31 menit", en: "31 minutes late" },
      grade: "secondary" as const,
      cite: [{ source: "a", article: "Pasal 1", note: { id: "x", en: "y" } }],
    };
    const bare = { kind: "absent", percent: 1, reason: line.reason, grade: line.grade, cite: [] };
    const deduction = { percent: 2, cap: 100, capped: false, lines: [line, bare] };
    const statement = allowance({ ...fullRecord, attendance: attended(2, { deduction }) }, FULL, IN_MARCH);
    expect(statement.record.attendance).toEqual(attended(2, { deduction }));
  });
});
