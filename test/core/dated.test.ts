import { type Dated, valueAt } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { noValueAtDate, periodAt } from "../../src/core/dated.js";
import { found, issuesOf, untyped } from "./support.js";

const HISTORY: readonly Dated<string>[] = [
  { from: "2015-01-01", until: "2016-12-31", value: "pertama" },
  { from: "2019-07-01", until: "2024-06-30", value: "kedua" },
  { from: "2024-07-01", value: "ketiga" },
];

describe("a dated value holds from its first day to its last, both included", () => {
  it.each([
    ["2015-01-01", "pertama"],
    ["2016-02-29", "pertama"],
    ["2016-12-31", "pertama"],
    ["2019-07-01", "kedua"],
    ["2024-06-30", "kedua"],
    ["2024-07-01", "ketiga"],
    ["2024-07-02", "ketiga"],
    ["9999-12-31", "ketiga"],
  ])("on %s: %s", (date, value) => {
    expect(valueAt(HISTORY, date)).toBe(value);
  });

  it.each(["2014-12-31", "2017-01-01", "2018-05-05", "2019-06-30"])(
    "on %s, before the first period or in a gap, it is unknown, and the error lists the periods",
    (date) => {
      const [issue, ...others] = issuesOf(() => valueAt(HISTORY, date));
      expect(others).toEqual([]);
      expect(issue?.code).toBe("no-value-at-date");
      expect(issue?.path).toEqual(["date"]);
      const periods = ["2015-01-01..2016-12-31", "2019-07-01..2024-06-30", "2024-07-01.."];
      expect(issue?.params).toEqual({ periods });
      for (const period of periods) {
        expect(issue?.message.id).toContain(period);
        expect(issue?.message.en).toContain(period);
      }
    },
  );

  it("a period of one day holds on that day alone", () => {
    const history = [{ from: "2025-05-05", until: "2025-05-05", value: 1 }];
    expect(valueAt(history, "2025-05-05")).toBe(1);
    expect(found(() => valueAt(history, "2025-05-04"))).toEqual(["date: no-value-at-date"]);
    expect(found(() => valueAt(history, "2025-05-06"))).toEqual(["date: no-value-at-date"]);
  });

  it("nothing holds in an empty history", () => {
    expect(issuesOf(() => valueAt([], "2025-01-01"))[0]?.params).toEqual({ periods: [] });
  });

  it("the value undefined, null or 0 is a value, not a gap", () => {
    for (const value of [undefined, null, 0, false, ""]) {
      expect(valueAt([{ from: "2020-01-01", value }], "2020-01-01")).toBe(value);
    }
  });

  it.each([
    "2023-02-29",
    "2024-13-01",
    "tahun depan",
    "",
    "2024-07-01T00:00:00Z",
    null,
    undefined,
    20_240_701,
    new Date(0),
  ])("asks for an existing day, not for %j", (date) => {
    expect(found(() => valueAt(HISTORY, untyped(date)))).toEqual(["date: not-a-date"]);
  });
});

describe("the period that holds a day is the one of the history itself", () => {
  it.each([
    ["2014-12-31", undefined],
    ["2015-01-01", 0],
    ["2016-12-31", 0],
    ["2017-01-01", undefined],
    ["2019-06-30", undefined],
    ["2019-07-01", 1],
    ["2024-06-30", 1],
    ["2024-07-01", 2],
    ["9999-12-31", 2],
  ])("on %s: %s", (date, at) => {
    expect(periodAt(HISTORY, date)).toBe(at === undefined ? undefined : HISTORY[at]);
  });

  it("none of an empty history", () => {
    expect(periodAt([], "2025-01-01")).toBeUndefined();
  });

  it("an end that is undefined is no end", () => {
    const period = { from: "2020-01-01", until: untyped(undefined), value: 1 };
    expect(periodAt([period], "2099-01-01")).toBe(period);
    expect(noValueAtDate([period], []).params).toEqual({ periods: ["2020-01-01.."] });
  });

  it("where none does, the issue stands where the caller says", () => {
    expect(noValueAtDate(HISTORY.slice(0, 2), ["options", "asOf"])).toStrictEqual({
      code: "no-value-at-date",
      path: ["options", "asOf"],
      params: { periods: ["2015-01-01..2016-12-31", "2019-07-01..2024-06-30"] },
      message: {
        id: "tidak ada nilai pada tanggal itu; yang ada: 2015-01-01..2016-12-31, 2019-07-01..2024-06-30",
        en: "there is no value on that day; there are: 2015-01-01..2016-12-31, 2019-07-01..2024-06-30",
      },
    });
  });
});
