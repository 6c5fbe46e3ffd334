import fc from "fast-check";
import { checkPresenceShares, kMob, weeklyMinutes } from "sistem-merit/attendance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { HOURS } from "./support.js";

describe("the shares of 17 May 2021", () => {
  it("add up to 100.39 and are refused, with the difference named", () => {
    for (const shares of [kMob.shares.value, { present: 90.36, leave: 0.53, excused: 9.1, unexcused: 0.4 }]) {
      const issues = issuesOf(() => checkPresenceShares(shares));
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({
        code: "shares-sum",
        path: [],
        params: { sum: 100.39, difference: 0.39, slack: 0.11 },
        message: {
          id: "jumlahnya 100.39 persen, selisih 0.39; pembulatan hanya menjelaskan 0.11",
          en: "they add up to 100.39 percent, a difference of 0.39; rounding explains only 0.11",
        },
      });
    }
  });

  it("would add up with the remainder of 0.01", () => {
    expect(checkPresenceShares({ present: "90.36", leave: "0.53", excused: "9.1", unexcused: "0.01" })).toStrictEqual({
      sum: 100,
      difference: 0,
      slack: 0.065,
    });
  });
});

describe("shares may miss 100 by their own rounding", () => {
  it.each([
    [["33.3", "33.3", "33.3"], -0.1, 0.15],
    [["33", "33", "33"], -1, 1.5],
    [["16.7", "16.7", "16.7", "16.7", "16.7", "16.7"], 0.2, 0.3],
    [["50.5", "50.5"], 1, 0.1],
    [["49.95", "49.95"], -0.1, 0.01],
    [["99,99", "0,02"], 0.01, 0.01],
    [["99,99", "0,03"], 0.02, 0.01],
    [["50.00", "50.01"], 0.01, 0.01],
    [["50.0", "50.1"], 0.1, 0.1],
    [["50.0", "50.2"], 0.2, 0.1],
    [["100", "0"], 0, 1],
    [["50.000001", "49.999999"], 0, 0.000001],
  ])("%j: %d, of which %d can be rounding", (printed, difference, slack) => {
    const shares = Object.fromEntries(printed.map((share, at) => [`bagian-${at}`, share]));
    if (Math.abs(difference) <= slack) expect(checkPresenceShares(shares)).toMatchObject({ difference, slack });
    else expect(issuesOf(() => checkPresenceShares(shares))[0]?.params).toMatchObject({ difference, slack });
  });

  it("a text keeps the zeros that a number loses", () => {
    expect(checkPresenceShares({ a: "50.00", b: "50.00" }).slack).toBe(0.01);
    expect(checkPresenceShares({ a: 50, b: 50 }).slack).toBe(1);
  });

  it("counts that are rounded to any decimals are never refused", () => {
    const counts = fc.array(fc.nat(40_000), { minLength: 2, maxLength: 6 }).filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), (all, decimals) => {
        const total = all.reduce((sum, one) => sum + one, 0);
        const shares = Object.fromEntries(all.map((one, at) => [String(at), ((100 * one) / total).toFixed(decimals)]));
        expect(survivesJson(checkPresenceShares(shares))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("what is no share is named, all at once", () => {
    expect(
      found(() =>
        checkPresenceShares(
          untyped({
            a: -1,
            b: 100.5,
            c: "x",
            d: "",
            e: "1.",
            f: ".5",
            g: "1.2345678",
            h: null,
            i: NaN,
            j: "1000",
            k: "100,01",
            l: 1e-7,
            m: "1.2.3",
            n: "9,9.9",
          }),
        ),
      ),
    ).toEqual([
      "a: out-of-range",
      "b: out-of-range",
      "c: not-a-number",
      "d: not-a-number",
      "e: not-a-number",
      "f: not-a-number",
      "g: not-a-number",
      "h: not-a-number",
      "i: not-a-number",
      "j: not-a-number",
      "k: out-of-range",
      "l: not-a-number",
      "m: not-a-number",
      "n: not-a-number",
    ]);
    expect(found(() => checkPresenceShares({ a: 100 }))).toEqual([": missing"]);
    expect(found(() => checkPresenceShares({ a: 99 }))).toEqual([": missing"]);
    expect(found(() => checkPresenceShares(untyped([90, 10])))).toEqual([": not-an-object"]);
    expect(found(() => checkPresenceShares(untyped({ a: 90, b: 10, __proto__: { c: 1 } })))).toEqual([
      "c: unknown-key",
    ]);
  });
});

describe("the minutes of a week", () => {
  it("five days with their breaks are 37.5 hours", () => {
    expect(weeklyMinutes(HOURS)).toStrictEqual({
      days: [
        { day: "senin", minutes: 450 },
        { day: "selasa", minutes: 450 },
        { day: "rabu", minutes: 450 },
        { day: "kamis", minutes: 450 },
        { day: "jumat", minutes: 450 },
      ],
      minutes: 2250,
      required: 2250,
      difference: 0,
      grade: "secondary",
      cite: [
        { source: "perpres-21-2023", article: "Pasal 4 ayat (1)" },
        { source: "kompas-2023-04-14" },
        { source: "jambiindependent-29594" },
      ],
    });
  });

  it("in Ramadan 32.5 hours are due", () => {
    expect(weeklyMinutes(HOURS, { ramadan: true })).toMatchObject({ required: 1950, difference: 300 });
    expect(weeklyMinutes(HOURS, { ramadan: undefined })).toMatchObject({ required: 2250 });
  });

  it("a day without a fixed break is whole, and seconds do not count", () => {
    expect(weeklyMinutes({ sabtu: { start: "08:00:30", end: "12:00" } })).toMatchObject({
      minutes: 239,
      difference: -2011,
    });
    expect(weeklyMinutes({}).difference).toBe(-2250);
  });

  it("says what is wrong", () => {
    expect(
      found(() => weeklyMinutes(untyped({ senin: 1, selasa: { end: "16:00" }, x: 1 }), untyped({ ramadan: 1, y: 1 }))),
    ).toEqual([
      "hours.x: unknown-key",
      "hours.senin: not-an-object",
      "hours.selasa.start: policy-incomplete",
      "options.y: unknown-key",
      "options.ramadan: not-one-of",
    ]);
    expect(found(() => weeklyMinutes(untyped(undefined), untyped(null)))).toEqual([
      "hours: not-an-object",
      "options: not-an-object",
    ]);
  });
});
