import { allowance, appeal, type AllowanceStatement, type Correction } from "sistem-merit/allowance";
import { describe, expect, it } from "vitest";
import { found, parsed, survivesJson, untyped } from "../core/support.js";
import { attended, FULL, fullRecord, IN_MARCH, SIMPLE } from "./support.js";

const decided = { role: "pejabat-penilai", date: "2026-04-10", reason: "aktivitas tanggal 12 belum dihitung" };
const value = (component: string, right: number | "unknown"): Correction["items"][number] => ({
  item: "values",
  component,
  value: right,
});
const correction = (...items: Correction["items"]): Correction => ({ ...decided, items });

const first = allowance(fullRecord, FULL, IN_MARCH);
const frozen = JSON.stringify(first);

describe("an appeal", () => {
  // 8,765,432 × (60 % × 97 % + 40 % × 95.75 %) = 8,458,641.88, before 8,379,752.992
  it("gives a second statement with the difference, and leaves the first as it was", () => {
    const second = appeal(first, correction(value("capaian-kinerja", 97)), FULL);
    expect(second).toMatchObject({
      amount: 8_458_641,
      month: "2026-03",
      replaces: { amount: 8_379_752, difference: 78_889, corrections: 0 },
      corrections: [{ ...decided, items: [{ item: "values", component: "capaian-kinerja" }] }],
      record: { ...fullRecord, values: { "capaian-kinerja": 97 } },
    });
    expect(JSON.stringify(first)).toBe(frozen);
    expect(survivesJson(second)).toBe(true);
  });

  it("is, but for what it refers to, the statement of the corrected record", () => {
    const { corrections, replaces, ...second } = appeal(first, correction(value("capaian-kinerja", 97)), FULL);
    expect(second).toEqual(allowance({ ...fullRecord, values: { "capaian-kinerja": 97 } }, FULL, IN_MARCH));
    expect([corrections?.length, replaces?.corrections]).toEqual([1, 0]);
  });

  it.each<readonly [string, Correction["items"][number], number]>([
    ["attendance", { item: "attendance", value: attended(0) }, 149_013],
    ["penalties", { item: "penalties", value: [{ penalty: "potongan-tukin-6-bulan", from: "2026-03" }] }, -2_094_938],
    ["events", { item: "events", value: ["lhkpn-terlambat"] }, -876_543],
    ["working days", { item: "workingDays", value: { served: 10, ofMonth: 20 } }, -4_189_876],
    ["the class", { item: "jobClass", value: 7 }, -3_599_752],
    ["the post", { item: "post", value: "bendahara" }, -2_643_752],
  ])("%s may be corrected", (_, item, difference) => {
    const second = appeal(first, correction(item), FULL);
    expect(second.replaces?.difference).toBe(difference);
    expect(second.corrections?.[0]?.items).toEqual([{ item: item.item }]);
  });

  it("several things at once", () => {
    const second = appeal(
      first,
      correction(value("capaian-kinerja", 100), { item: "attendance", value: attended(0) }),
      FULL,
    );
    expect(second).toMatchObject({ amount: 8_765_432, replaces: { difference: 385_680 } });
  });

  it("works on a statement that was stored as JSON", () => {
    const stored = untyped(parsed(frozen));
    expect(appeal(stored, correction(value("capaian-kinerja", 97)), FULL)).toEqual(
      appeal(first, correction(value("capaian-kinerja", 97)), FULL),
    );
  });

  it("a second appeal refers to the second statement, and keeps both corrections", () => {
    const second = appeal(first, correction(value("capaian-kinerja", 97)), FULL);
    const third = appeal(
      second,
      { ...correction({ item: "attendance", value: attended(0) }), date: "2026-04-20" },
      FULL,
    );
    expect(third.replaces).toEqual({ corrections: 1, amount: 8_458_641, difference: 149_013 });
    expect(third.corrections?.map(({ date }) => date)).toEqual(["2026-04-10", "2026-04-20"]);
    expect(third.amount).toBe(
      allowance({ ...fullRecord, values: { "capaian-kinerja": 97 }, attendance: attended(0) }, FULL, IN_MARCH).amount,
    );
  });

  it("an incomplete statement gets its value, and has no difference", () => {
    const incomplete = allowance({ ...fullRecord, values: { "capaian-kinerja": "unknown" } }, FULL, IN_MARCH);
    const second = appeal(incomplete, correction(value("capaian-kinerja", 97)), FULL);
    expect(second.amount).toBe(8_458_641);
    expect(second.replaces).toStrictEqual({ corrections: 0 });
    const back = appeal(first, correction(value("capaian-kinerja", "unknown")), FULL);
    expect(back.status).toBe("incomplete");
    expect(back.replaces).toStrictEqual({ corrections: 0, amount: 8_379_752 });
  });
});

describe("what an appeal refuses", () => {
  const of = (more: unknown, statement: unknown = first, policy: unknown = FULL) =>
    found(() => appeal(untyped(statement), untyped(more), untyped(policy)));

  it("two corrections of one thing, in one appeal and in two", () => {
    const twice = correction(value("capaian-kinerja", 97), value("capaian-kinerja", 98));
    expect(of(twice)).toEqual(["correction.items.1: duplicate"]);
    const events = { item: "events" as const, value: [] };
    expect(of(correction(events, events))).toEqual(["correction.items.1: duplicate"]);
    const second = appeal(first, correction({ item: "jobClass", value: 7 }, value("capaian-kinerja", 97)), FULL);
    expect(of(correction(value("capaian-kinerja", 98)), second)).toEqual(["correction.items.0: duplicate"]);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", undefined, ["correction: missing"]],
    ["an empty one", {}, ["role", "date", "reason", "items"].map((key) => `correction.${key}: missing`)],
    ["nobody's", { ...correction(value("capaian-kinerja", 97)), role: " " }, ["correction.role: missing"]],
    [
      "one of no day",
      { ...correction(value("capaian-kinerja", 97)), date: "2026-04-31" },
      ["correction.date: not-a-date"],
    ],
    ["one of nothing", correction(), ["correction.items.0: missing"]],
    ["a name", { ...correction(value("capaian-kinerja", 97)), name: "X" }, ["correction.name: unknown-key"]],
    ["the id", { ...decided, items: [{ item: "id", value: "x" }] }, ["correction.items.0.item: not-one-of"]],
    [
      "a value of no component",
      { ...decided, items: [{ item: "values", value: 1 }] },
      ["correction.items.0.component: missing"],
    ],
    [
      "a component for events",
      { ...decided, items: [{ item: "events", component: "x", value: [] }] },
      ["correction.items.0.component: unknown-key"],
    ],
    ["no value", { ...decided, items: [{ item: "events" }] }, ["correction.items.0.value: missing"]],
    [
      "a value out of range",
      correction(value("capaian-kinerja", 101)),
      ["corrected.values.capaian-kinerja: out-of-range"],
    ],
    ["another component", correction(value("kinerja", 90)), ["corrected.values.kinerja: unknown-key"]],
    [
      "a class without a ceiling",
      correction({ item: "jobClass", value: 8 }),
      ["corrected.jobClass: policy-incomplete"],
    ],
    [
      "attendance of another month",
      correction({ item: "attendance", value: attended(0, { month: "2026-02" }) }),
      ["corrected.attendance.month: not-one-of"],
    ],
  ])("%s", (_, more, expected) => {
    expect(of(more)).toEqual(expected);
  });

  it("a statement of another policy, or one that does not follow from its record", () => {
    const right = correction(value("capaian-kinerja", 97));
    expect(of(right, first, SIMPLE)).toEqual(["statement.policy: not-one-of"]);
    expect(of(right, { ...first, amount: 9_000_000 })).toEqual(["statement.amount: total-contradicts-aspects"]);
    expect(of(right, { ...first, record: { ...first.record, jobClass: 7 } })).toEqual([
      "statement.amount: total-contradicts-aspects",
    ]);
    expect(of(right, first, { ...FULL, rounding: { mode: "down", to: 1000 } })).toEqual([
      "statement.amount: total-contradicts-aspects",
    ]);
    expect(of(right, { ...first, record: { ...first.record, jobClass: 70 } })).toEqual([
      "statement.record.jobClass: not-one-of",
    ]);
    expect(of(right, { ...first, corrections: [{ ...decided, items: [value("x", 1)] }] })).toEqual([
      "statement.corrections.0.items.0.value: unknown-key",
    ]);
    expect(of(right, null)).toEqual(["statement: not-an-object"]);
    expect(of({}, first, { ...FULL, rounding: undefined })[0]).toBe("policy.rounding: policy-incomplete");
  });

  it("an incomplete statement that claims an amount", () => {
    const incomplete: AllowanceStatement = allowance(
      { ...fullRecord, values: { "capaian-kinerja": "unknown" } },
      FULL,
      IN_MARCH,
    );
    expect(of(correction(value("capaian-kinerja", 97)), { ...incomplete, amount: 1 })).toEqual([
      "statement.amount: total-contradicts-aspects",
    ]);
  });
});
