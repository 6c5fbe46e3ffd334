import fc from "fast-check";
import { absenceOf, attendanceDay, type AttendanceMonth, attendanceMonth, workCalendar } from "sistem-merit/attendance";
import { absencePenalty } from "sistem-merit/discipline";
import { describe, expect, it } from "vitest";
import { found, untyped } from "../core/support.js";
import { events, FIVE_DAYS, plain, workingDay } from "./support.js";

const policy = plain({ absence: 5 });

/** Months from June 2026 on, whose working days are present (.), absent (x), or excused (e), one after the other. */
function monthsOf(...patterns: readonly string[]): AttendanceMonth[] {
  return patterns.map((pattern, at) => {
    const month = `2026-${String(6 + at).padStart(2, "0")}`;
    const calendar = {
      month,
      workingDays: workCalendar(month, { weekdays: FIVE_DAYS }).workingDays.slice(0, pattern.length),
    };
    const days = calendar.workingDays.map((date, place) =>
      attendanceDay(
        pattern[place] === "." ? events() : [],
        workingDay(date, { excuses: pattern[place] === "e" ? [{ kind: "izin", from: date, until: date }] : [] }),
        policy,
      ),
    );
    return attendanceMonth(days, policy, calendar);
  });
}

describe("unexcused absence", () => {
  it.each([
    [["....."], 0, 0],
    [["x...."], 1, 1],
    [["xxxxx"], 5, 5],
    [["x.x.x"], 3, 1],
    [["xx.xxx"], 5, 3],
    // Friday and Monday: a weekend lies between the fifth and the sixth day.
    [["....xx."], 2, 2],
    [["..ee.."], 0, 0],
    [["xxexx"], 4, 2],
    [["...xxx", "xx...."], 5, 5],
    [["...xxx", ".xx..."], 5, 3],
    [["...xxx", "exx..."], 5, 3],
    [["..xx", "xxx", "x..."], 6, 6],
    [["..xx", "", "xx.."], 4, 4],
    [["xxxx", "....", "xxxx"], 8, 4],
    [[], 0, 0],
  ] as const)("%j: %d days, %d in a row", (patterns, days, consecutive) => {
    expect(absenceOf(monthsOf(...patterns))).toStrictEqual({ days, consecutive });
    expect(absenceOf([...monthsOf(...patterns)].reverse())).toStrictEqual({ days, consecutive });
  });

  it("1 to 14 October 2022, ten working days with two weekends, lead to dismissal, as a published case has it", () => {
    const calendar = workCalendar("2022-10", { weekdays: FIVE_DAYS, until: "2022-10-14" });
    const month = attendanceMonth(
      calendar.workingDays.map((date) => attendanceDay([], workingDay(date), policy)),
      policy,
      calendar,
    );
    const absence = absenceOf([month]);
    expect(absence).toEqual({ days: 10, consecutive: 10 });
    expect(absencePenalty(absence)).toMatchObject({ status: "penalty", penalty: { id: "pemberhentian" } });
  });

  it("is that of a second reckoning, for any months", () => {
    const pattern = fc.string({ unit: fc.constantFrom(".", "x", "x", "e"), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), (patterns) => {
        const all = patterns.join("");
        const runs = all.match(/x+/g) ?? [];
        expect(absenceOf(monthsOf(...patterns))).toEqual({
          days: all.replaceAll(/[^x]/g, "").length,
          consecutive: Math.max(0, ...runs.map(({ length }) => length)),
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is wrong with months", () => {
  const [one] = monthsOf("x.x..");
  const month = (rest: object): unknown => ({ ...one, ...rest });

  it("none may be missing between two others, and none comes twice", () => {
    const [june, july, august] = monthsOf(".", ".", ".");
    expect(found(() => absenceOf(untyped([june, august])))).toEqual(["months.1: month-not-closed"]);
    expect(found(() => absenceOf(untyped([june, july, june])))).toEqual(["months.2.month: duplicate"]);
    expect(absenceOf(untyped([month({ month: "2026-12" }), month({ month: "2027-01" })])).days).toBe(4);
  });

  it("all at once", () => {
    const runs = { first: 2, longest: 1, last: 0.5 };
    expect(
      found(() =>
        absenceOf(
          untyped([
            5,
            {},
            month({ month: "2026-13" }),
            month({ unexcusedDays: 6 }),
            month({ absenceRuns: runs }),
            month({ absenceRuns: 5 }),
            month({ workingDays: 32 }),
          ]),
        ),
      ),
    ).toEqual([
      "months.0: not-an-object",
      "months.1.month: missing",
      "months.1.workingDays: missing",
      "months.1.unexcusedDays: missing",
      "months.1.absenceRuns: missing",
      "months.2.month: not-a-month",
      "months.3.unexcusedDays: out-of-range",
      "months.3.absenceRuns.longest: out-of-range",
      "months.3.absenceRuns.first: out-of-range",
      "months.4.absenceRuns.first: out-of-range",
      "months.4.absenceRuns.last: not-on-scale",
      "months.5.absenceRuns: not-an-object",
      "months.6.workingDays: out-of-range",
      "months.6.unexcusedDays: out-of-range",
      "months.6.absenceRuns.longest: out-of-range",
      "months.6.absenceRuns.first: out-of-range",
    ]);
    expect(found(() => absenceOf(untyped("x")))).toEqual(["months: not-a-list"]);
    expect(found(() => absenceOf(untyped(undefined)))).toEqual(["months: missing"]);
  });
});
