import fc from "fast-check";
import {
  absenceOf,
  attendanceDay,
  attendanceMonth,
  attendanceRun,
  checkPresenceShares,
  completePolicy,
  weeklyMinutes,
  workCalendar,
} from "sistem-merit/attendance";
import { attempt } from "sistem-merit/core";
import {
  absenceMonthsSchema,
  attendanceDaysSchema,
  attendanceEventsSchema,
  attendancePolicySchema,
  calendarOptionsSchema,
  dayContextSchema,
  employeeMonthSchema,
  policyFiguresSchema,
  presenceSharesSchema,
  weekHoursSchema,
  workCalendarSchema,
} from "sistem-merit/schemas";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { events, firstDays, HOURS, NOVEMBER, REST, workingDay } from "../attendance/support.js";
import { found, untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";

const policy = completePolicy("permentan-68-2012", { ...REST, leave: "none" });
const calendar = firstDays(1);
const context = workingDay("2026-11-02");
const record = attendanceDay(events(), context, policy);
const month = attendanceMonth([record], policy, calendar);
const employee = { id: "Pegawai A", days: [{ date: "2026-11-02", events: events() }] };

/** The right input, what a schema says, and what the function says; both must agree. */
const PAIRS: readonly (readonly [string, z.ZodType, unknown, string, (input: unknown) => unknown])[] = [
  [
    "attendanceEventsSchema",
    attendanceEventsSchema(),
    events(5, 5),
    "events",
    (input) => attendanceDay(untyped(input), context, policy),
  ],
  [
    "dayContextSchema",
    dayContextSchema(policy),
    { ...context, corrections: [], excuses: [], ceremony: "attended", hours: { start: "08:00", end: "15:00" } },
    "context",
    (input) => attendanceDay([], untyped(input), policy),
  ],
  [
    "policyFiguresSchema",
    policyFiguresSchema("permentan-68-2012"),
    { ...REST, leave: "none" },
    "",
    (input) => completePolicy("permentan-68-2012", untyped(input)),
  ],
  [
    "workCalendarSchema",
    workCalendarSchema(),
    NOVEMBER,
    "calendar",
    (input) =>
      attendanceMonth(
        NOVEMBER.workingDays.map((date) => attendanceDay(events(), workingDay(date), policy)),
        policy,
        untyped(input),
      ),
  ],
  [
    "calendarOptionsSchema",
    calendarOptionsSchema(),
    { weekdays: ["senin"], holidays: ["2026-12-25"], from: "2026-11-02" },
    "options",
    (input) => workCalendar("2026-11", untyped(input)),
  ],
  ["weekHoursSchema", weekHoursSchema(), HOURS, "hours", (input) => weeklyMinutes(untyped(input))],
  [
    "attendanceDaysSchema",
    attendanceDaysSchema({ month: "2026-11" }),
    [record],
    "days",
    (input) => attendanceMonth(untyped(input), policy, calendar),
  ],
  ["absenceMonthsSchema", absenceMonthsSchema(), [month], "months", (input) => absenceOf(untyped(input))],
  [
    "presenceSharesSchema",
    presenceSharesSchema(),
    { hadir: "90,5", absen: "9.5" },
    "",
    (input) => checkPresenceShares(untyped(input)),
  ],
];

const placesOf = (schema: z.ZodType, input: unknown): string[] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a schema and its function agree", () => {
  it.each(PAIRS)("%s takes what is right, and gives it back", (_name, schema, right, _above, run) => {
    expect(schema.parse(right)).toBe(right);
    expect(attempt(() => run(right)).ok).toBe(true);
  });

  it.each(PAIRS)("%s says of anything what the function says, place by place", (_name, schema, right, above, run) => {
    const wrong = fc.oneof(
      anything,
      fc
        .dictionary(fc.constantFrom(...Object.keys(Object(right) as object), "x"), anything, { maxKeys: 2 })
        .map((some): unknown =>
          Array.isArray(right) ? [...(right as unknown[]), some] : { ...(right as object), ...some },
        ),
    );
    fc.assert(
      fc.property(wrong, (input) => {
        const outcome = attempt(() => run(input));
        const said = outcome.ok ? [] : outcome.issues;
        // What the function says of other inputs beside, such as a month that is not closed, is none of the schema's.
        const mine = said.filter(({ path, code }) => (above === "" || path[0] === above) && !OTHERS.includes(code));
        const steps = above === "" ? 0 : 1;
        const expected = mine.map(({ path, message }) => `${path.slice(steps).join(".")}: ${message.id}`);
        const found = placesOf(schema, input).map((line) => line.replace(/^(figures|policy)\./, ""));
        expect(found.length).toBe(expected.length);
        if (above !== "") expect(found.map(normal)).toEqual(expected.map(normal));
      }),
      { numRuns: 60 },
    );
  });
});

const OTHERS: readonly string[] = ["month-not-closed", "calendar-differs", "not-in-month", "time-order"];

/** Where an issue points to another place, the function names it from further up. */
const normal = (line: string): string => line.replace(/ (?:ada )?di .*/, "");

describe("the schema of a policy", () => {
  it("takes a complete policy, and lists what a preset lacks", () => {
    expect(attendancePolicySchema().safeParse(policy).success).toBe(true);
    expect(placesOf(attendancePolicySchema({ lang: "en" }), "jabar")[0]).toBe(
      "hours: the policy lacks the working hours of the day; set it by the agency's own regulation",
    );
    expect(placesOf(attendancePolicySchema(), 5)).toEqual([
      ": harus salah satu dari tulang-bawang, kementerian-2013, permentan-68-2012, bgn-4-2025, tebo-1-2022, jabar, diterima 5",
    ]);
  });

  it("of figures needs a preset that is one", () => {
    expect(found(() => policyFiguresSchema(untyped("x")))).toEqual(["preset: not-one-of"]);
    expect(placesOf(policyFiguresSchema("permentan-68-2012", { lang: "en" }), { x: 1 })[0]).toContain(
      'x: key "x" is not known',
    );
  });

  it("of a context needs a policy that is complete", () => {
    expect(found(() => dayContextSchema("bgn-4-2025"))).toContain("policy.hours: policy-incomplete");
  });
});

describe("the schema of the raw month of an employee", () => {
  const schema = employeeMonthSchema(policy, calendar);

  it("says what a run says of the line", () => {
    const lines: unknown[] = [employee, { ...employee, id: "" }, { id: "B", days: [] }, { ...employee, from: "x" }, 5];
    for (const line of lines) {
      const [outcome] = attendanceRun([untyped(line)], policy, calendar);
      expect(schema.safeParse(line).success).toBe(outcome?.ok);
      expect(placesOf(schema, line)).toEqual(
        outcome === undefined || outcome.ok
          ? []
          : outcome.issues.map(({ path, message }) => `${path.join(".")}: ${message.id}`),
      );
    }
  });

  it("needs a policy and a calendar that are right", () => {
    expect(found(() => employeeMonthSchema("jabar", calendar))).toContain("policy.late: policy-incomplete");
    expect(found(() => employeeMonthSchema(policy, untyped({})))).toEqual([
      "calendar.month: missing",
      "calendar.workingDays: missing",
    ]);
  });
});

describe("messages", () => {
  it("are in the language that was asked for", () => {
    const shares = { hadir: 90.36, cuti: 0.53, izin: 9.1, alpa: 0.4 };
    expect(placesOf(presenceSharesSchema({ lang: "en" }), shares)).toEqual([
      ": they add up to 100.39 percent, a difference of 0.39; rounding explains only 0.11",
    ]);
    expect(placesOf(attendanceEventsSchema(), [{ kind: "check-in", time: "24:61" }])).toEqual([
      "0.time: harus jam yang ada, ditulis HH:MM atau HH:MM:SS, diterima teks",
    ]);
    expect(placesOf(attendanceDaysSchema(), [{ ...record, date: "2026-12-01" }])).toEqual([]);
  });
});
