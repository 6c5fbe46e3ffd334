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
import { attempt, MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { events, firstDays, HOURS, REST, workingDay } from "./support.js";

const policy = completePolicy("permentan-68-2012", { ...REST, leave: "none" });
const calendar = firstDays(1);
const context = workingDay("2026-11-02");
const record = attendanceDay(events(), context, policy);
const month = attendanceMonth([record], policy, calendar);
const employee = { id: "A", days: [{ date: "2026-11-02", events: events() }] };
const excuse = { kind: "izin", from: "2026-11-02", until: "2026-11-02" };
const correction = { event: "check-in", time: "07:30", by: "atasan-langsung", on: "2026-11-03" };

/** Keeps some of the right values, so that the wrong ones are met beside them. */
const nearly = (right: object): fc.Arbitrary<unknown> => {
  const keys = Object.keys(right);
  return fc.oneof(
    anything,
    fc
      .tuple(
        fc.shuffledSubarray(keys, { minLength: Math.max(0, keys.length - 2) }),
        fc.dictionary(fc.oneof(fc.constantFrom(...keys, "x"), fc.string()), anything, { maxKeys: 2 }),
      )
      .map(([kept, wrong]): unknown => ({
        ...Object.fromEntries(kept.map((key) => [key, Reflect.get(right, key)])),
        ...wrong,
      })),
  );
};
const listOf = (right: object): fc.Arbitrary<unknown> => fc.oneof(anything, fc.array(nearly(right), { maxLength: 3 }));

type Run = (input: unknown) => unknown;
const INPUTS: readonly (readonly [string, fc.Arbitrary<unknown>, Run])[] = [
  ["events", listOf({ kind: "check-in", time: "07:30" }), (input) => attendanceDay(untyped(input), context, policy)],
  ["context", nearly(context), (input) => attendanceDay([], untyped(input), policy)],
  ["excuses", listOf(excuse), (input) => attendanceDay([], { ...context, excuses: untyped(input) }, policy)],
  [
    "corrections",
    listOf(correction),
    (input) => attendanceDay([], { ...context, corrections: untyped(input) }, policy),
  ],
  [
    "hours of a day",
    nearly({ start: "07:30", end: "16:00" }),
    (input) => attendanceDay([], { ...context, hours: untyped(input) }, policy),
  ],
  ["policy of a day", nearly(policy), (input) => attendanceDay([], context, untyped(input))],
  ["policy of a month", nearly(policy), (input) => attendanceMonth([record], untyped(input), calendar)],
  ["days", listOf(record), (input) => attendanceMonth(untyped(input), policy, calendar)],
  ["calendar", nearly(calendar), (input) => attendanceMonth([record], policy, untyped(input))],
  [
    "options",
    nearly({ minimumGrade: "caller" }),
    (input) => attendanceMonth([record], policy, calendar, untyped(input)),
  ],
  [
    "figures",
    nearly({ ...REST, leave: "none", late: { brackets: [] } }),
    (input) => completePolicy("permentan-68-2012", untyped(input)),
  ],
  [
    "brackets",
    listOf({ from: 1, percent: 1 }),
    (input) => completePolicy("permentan-68-2012", { ...REST, leave: "none", late: { brackets: untyped(input) } }),
  ],
  [
    "a figure",
    nearly({ value: 1, grade: "caller", cite: [] }),
    (input) => completePolicy(policy, { absence: untyped(input), cap: untyped(input), noCheckIn: untyped(input) }),
  ],
  ["preset", nearly(policy), (input) => completePolicy(untyped(input), {})],
  ["employees", listOf(employee), (input) => [...attendanceRun(untyped(input), policy, calendar)]],
  ["an employee", nearly(employee), (input) => [...attendanceRun([untyped(input)], policy, calendar)]],
  [
    "days of an employee",
    listOf({ date: "2026-11-02", events: [] }),
    (input) => [...attendanceRun([{ id: "A", days: untyped(input) }], policy, calendar)],
  ],
  ["months", listOf(month), (input) => absenceOf(untyped(input))],
  ["shares", nearly({ a: 50, b: "50" }), (input) => checkPresenceShares(untyped(input))],
  ["hours", nearly(HOURS), (input) => weeklyMinutes(untyped(input))],
  ["options of a week", nearly({ ramadan: true }), (input) => weeklyMinutes(HOURS, untyped(input))],
  [
    "a month by name",
    fc.oneof(anything, fc.string()),
    (input) => workCalendar(untyped(input), { weekdays: ["senin"] }),
  ],
  [
    "options of a calendar",
    nearly({ weekdays: ["senin"], holidays: [] }),
    (input) => workCalendar("2026-11", untyped(input)),
  ],
];

/** A policy comes back with the objects that it was given: one without keys, such as a Map, holds no hours and no leave. */
const AS_GIVEN = ["figures", "brackets", "a figure", "preset"];

describe("anything at all gives plain data or a MeritError with well-formed issues", () => {
  it.each(INPUTS)("as %s", (what, input, run) => {
    fc.assert(
      fc.property(input, (value) => {
        const outcome = attempt(() => run(value));
        if (!outcome.ok) {
          expect(outcome.issues.length).toBeGreaterThan(0);
          expect(outcome.issues.flatMap(flawsOf)).toEqual([]);
        } else if (!AS_GIVEN.includes(what)) {
          expect(survivesJson(outcome.value)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

const saidBy = (run: () => unknown): string => {
  try {
    return JSON.stringify(run());
  } catch (error) {
    if (error instanceof MeritError) return `${String(error)}\n${JSON.stringify(error.issues)}`;
    throw error;
  }
};

describe("no text, and no number of a person, is ever repeated", () => {
  it.each(INPUTS.filter(([what]) => what !== "shares"))("as %s", (_, __, run) => {
    fc.assert(
      fc.property(nip, fc.constantFrom("QXZWQXZW", "ÄËQXZÄË"), (number, name) => {
        for (const value of [
          number,
          name,
          [number, name],
          { nip: number, name },
          [{ kind: number, time: name, date: number }],
          Number(number),
        ]) {
          const said = saidBy(() => run(value));
          expect(said).not.toContain(number);
          expect(said).not.toContain(name);
        }
      }),
      { numRuns: 10 },
    );
  });
});
