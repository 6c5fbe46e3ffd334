import {
  attendanceDay,
  attendanceMonth,
  type AttendanceOutcome,
  attendanceRun,
  attendanceRunStream,
  completePolicy,
  type EmployeeDay,
  type EmployeeMonth,
} from "sistem-merit/attendance";
import { MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { flawsOf, found, survivesJson, untyped } from "../core/support.js";
import { events, firstDays, REST, workingDay } from "./support.js";

const policy = completePolicy("permentan-68-2012", { ...REST, leave: "none" });
const calendar = firstDays(3);
const days = (...late: readonly number[]): EmployeeDay[] =>
  calendar.workingDays.map((date, at) => ({ date, events: events(late[at] ?? 0) }));

const good: EmployeeMonth = { id: "Pegawai A", days: days(10, 20, 31) };
const shown = (outcomes: Iterable<AttendanceOutcome>): string[] =>
  [...outcomes].map((one) =>
    one.ok
      ? `${one.at} ${String(one.id)}: ${one.value.deduction.percent}`
      : `${one.at} ${String(one.id)}: ${one.issues.map(({ code, path }) => `${path.join(".")} ${code}`).join(", ")}`,
  );

describe("a run", () => {
  it("says of each line what the functions say one by one", () => {
    const [one] = attendanceRun([good], policy, calendar);
    const month = attendanceMonth(
      good.days.map(({ date, events: given }) => attendanceDay(given, workingDay(date), policy)),
      policy,
      calendar,
    );
    expect(one).toStrictEqual({ at: 0, id: "Pegawai A", ok: true, value: month });
    expect(survivesJson(one)).toBe(true);
  });

  it("lists failed lines with their place and all their issues, loses none, and goes on", () => {
    const lines: readonly EmployeeMonth[] = [
      good,
      { id: "Pegawai B", days: days().slice(1) },
      untyped(5),
      { id: "Pegawai C", days: [...days(), ...days().slice(0, 1)] },
      {
        id: "Pegawai D",
        days: days().map((day, at) =>
          at === 0
            ? {
                ...day,
                events: [...events()]
                  .reverse()
                  .map((event) => ({ ...event, time: event.kind === "check-in" ? "16:30" : "16:00" })),
              }
            : day,
        ),
      },
      untyped({
        id: " ",
        days: [{ date: "2026-12-01", events: [] }, { date: "x" }, { events: 5 }, 7],
        excuses: 5,
        from: "y",
        surprise: 1,
      }),
      untyped({ days: days().map((day, at) => (at === 0 ? { date: day.date, lunch: 1 } : day)) }),
      untyped({ id: "Pegawai G" }),
      {
        id: "Pegawai E",
        days: days(),
        excuses: [
          { kind: "izin", from: "2026-11-02", until: "2026-11-03" },
          { kind: "izin", from: "2026-11-03", until: "2026-11-03" },
        ],
      },
      { ...good, id: "Pegawai F" },
    ];
    const outcomes = [...attendanceRun(lines, policy, calendar)];
    expect(shown(outcomes)).toEqual([
      "0 Pegawai A: 1.5",
      "1 Pegawai B: days month-not-closed",
      "2 undefined:  not-an-object",
      "3 Pegawai C: days.3 duplicate",
      "4 Pegawai D: days.0.events.0 time-order",
      "5 undefined: surprise unknown-key, id not-text, excuses not-a-list, from not-a-date, days.0.date not-in-month, days.1.date not-a-date, days.2.date missing, days.3 not-an-object",
      "6 undefined: id missing, days.0.events missing, days.0.lunch unknown-key",
      "7 Pegawai G: days missing",
      "8 Pegawai E: excuses.1 overlaps",
      "9 Pegawai F: 1.5",
    ]);
    for (const one of outcomes) if (!one.ok) expect(one.issues.flatMap(flawsOf)).toEqual([]);
    expect(survivesJson(outcomes)).toBe(true);
  });

  it("a wrong event makes no gap in the month, and its issues stand at their place", () => {
    const wrong = days().map((day, at) =>
      at === 1 ? { ...day, events: untyped([{ kind: "check-in", time: "24:61" }, {}]) } : day,
    );
    expect(shown(attendanceRun([{ id: "A", days: wrong }], policy, calendar))).toEqual([
      "0 A: days.1.events.0.time not-a-time, days.1.events.1.kind missing, days.1.events.1.time missing",
    ]);
  });

  it("a day with a key that it does not have is not derived", () => {
    const outOfOrder: EmployeeDay["events"] = [
      { kind: "check-in", time: "16:30" },
      { kind: "check-out", time: "16:00" },
    ];
    const wrong = days().map((day, at) => (at === 0 ? { ...day, events: outOfOrder, lunch: 1 } : day));
    expect(shown(attendanceRun([{ id: "A", days: wrong }], policy, calendar))).toEqual([
      "0 A: days.0.lunch unknown-key",
    ]);
  });

  it("an excuse of no known kind excuses nobody: the hours of that day are asked for", () => {
    const saturday = "2026-11-07";
    const line: EmployeeMonth = {
      id: "A",
      days: [{ date: saturday, events: [] }],
      excuses: [untyped({ kind: "libur", from: saturday, until: saturday })],
    };
    expect(shown(attendanceRun([line], policy, { month: "2026-11", workingDays: [saturday] }))).toEqual([
      "0 A: excuses.0.kind not-one-of, policy.hours.sabtu policy-incomplete",
    ]);
  });

  it("reads excuses, corrections, hours and ceremonies of a line", () => {
    const line: EmployeeMonth = {
      id: "A",
      excuses: [{ kind: "cuti-sakit", from: "2026-11-02", until: "2026-11-02" }],
      days: [
        { date: "2026-11-02", events: [] },
        {
          date: "2026-11-03",
          events: events(60),
          corrections: [{ event: "check-in", time: "07:40", by: "pengelola-kepegawaian", on: "2026-11-04" }],
        },
        { date: "2026-11-04", events: events(30, 60), hours: { start: "08:00", end: "15:00" }, ceremony: "attended" },
        { date: "2026-11-07", events: events() },
      ],
    };
    const [one] = attendanceRun([line], policy, calendar);
    expect(one?.ok && one.value).toMatchObject({ presentDays: 2, excusedDays: 1, lateMinutes: 10, earlyMinutes: 0 });
    const correction = { event: "check-out", time: "07:00", by: "atasan-langsung", on: "2026-11-04" } as const;
    const broken = { ...line, days: line.days.map((day) => ({ ...day, corrections: [correction] })) };
    expect(shown(attendanceRun([broken], policy, calendar))[0]).toContain("days.1.corrections.0 time-order");
  });

  it("takes only the days of service of who came or went within the month", () => {
    const late = { id: "A", days: days().slice(1), from: "2026-11-03" };
    const early = { id: "B", days: days().slice(0, 1), until: "2026-11-02" };
    const wrong = { id: "C", days: [], from: "2026-11-03", until: "2026-11-02" };
    const [a, b, c] = attendanceRun([late, early, wrong], policy, calendar);
    expect([a?.ok && a.value.workingDays, b?.ok && b.value.workingDays]).toEqual([2, 1]);
    expect(c?.ok).toBe(false);
  });

  it("demands a grade of every line by itself", () => {
    const outcomes = attendanceRun([good, { id: "B", days: days(91) }], policy, calendar, { minimumGrade: "official" });
    expect(shown(outcomes)).toEqual([
      "0 Pegawai A: 1.5",
      "1 B: deduction.lines.0 grade-below-minimum,  grade-below-minimum",
    ]);
  });

  it("throws at once what is wrong with the run itself, before any line is asked for", () => {
    expect(found(() => attendanceRun([], "jabar", calendar))).toContain("policy.absence: policy-incomplete");
    expect(found(() => attendanceRun([], untyped(1), untyped(2), untyped(3)))).toEqual([
      "policy: not-one-of",
      "calendar: not-an-object",
      "options: not-an-object",
    ]);
    expect(found(() => attendanceRun(untyped("abc"), policy, calendar))).toEqual(["employees: not-a-list"]);
    expect(found(() => attendanceRunStream(untyped(5), policy, calendar))).toEqual(["employees: not-a-list"]);
    expect(() => attendanceRunStream([], untyped("x"), calendar)).toThrow(MeritError);
  });

  it("reads a line only when it is asked for, and keeps none", () => {
    let given = 0;
    const endless: Iterable<EmployeeMonth> = {
      *[Symbol.iterator]() {
        for (;;) {
          given++;
          yield good;
        }
      },
    };
    const run = attendanceRun(endless, policy, calendar);
    run.next();
    run.next();
    expect(given).toBe(2);
  });
});

describe("a run of a stream", () => {
  async function collect(source: AsyncIterable<AttendanceOutcome>): Promise<AttendanceOutcome[]> {
    const all: AttendanceOutcome[] = [];
    for await (const one of source) all.push(one);
    return all;
  }

  it("says the same, from a stream and from a list", async () => {
    async function* stream() {
      yield await Promise.resolve(good);
      yield { id: "B", days: [] };
    }
    const expected = [...attendanceRun([good, { id: "B", days: [] }], policy, calendar)];
    expect(await collect(attendanceRunStream(stream(), policy, calendar))).toStrictEqual(expected);
    expect(await collect(attendanceRunStream([good, { id: "B", days: [] }], policy, calendar))).toStrictEqual(expected);
  });
});
