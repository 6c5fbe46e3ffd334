import fc from "fast-check";
import {
  type AttendanceDay,
  attendanceDay,
  type AttendanceEvent,
  attendanceMonth,
  type AttendancePolicy,
  completePolicy,
  type Excuse,
  workCalendar,
} from "sistem-merit/attendance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { at, events, firstDays, FIVE_DAYS, HOURS, monthOf, NOVEMBER, plain, sourcesOf, workingDay } from "./support.js";

const MINISTRY = completePolicy("kementerian-2013", { hours: HOURS, checkIns: 4, noCheckOut: 0.75 });

/*
 * One employee at the ministry of 2013, four records a day, 07:30 to 16:00 (Friday to 16:30), 2 to 13 November 2026:
 *
 *   Mon  2  in 07:29, break 12:00-13:00, home 16:00      nothing
 *   Tue  3  in 08:00, home 16:00                         30 minutes late: 0.5
 *   Wed  4  in 08:01, home 15:00                         31 minutes late: 1; 60 minutes early: 1
 *   Thu  5  in 07:30, away 13:00-14:31 beside the break  91 minutes: 1.5
 *   Fri  6  in 09:00:59, home 16:29                      90 minutes late: 1.25; 1 minute early: 0.5
 *   Mon  9  no record                                    absent: 5
 *   Tue 10  no record                                    absent: 5
 *   Wed 11  annual leave                                 nothing
 *   Thu 12  home 16:00                                   no check-in: 1.5
 *   Fri 13  in 09:01, home not recorded                  91 minutes late: 1.5; no check-out: 0.75
 *
 *   0.5 + 1 + 1 + 1.5 + 1.25 + 0.5 + 5 + 5 + 1.5 + 1.5 + 0.75 = 19.5 percent
 *   late 30 + 31 + 90 + 91 = 242 minutes; early 60 + 1 = 61 minutes; away 91 minutes
 */
const LEAVE: Excuse[] = [{ kind: "cuti-tahunan", from: "2026-11-11", until: "2026-11-11" }];
const record = (kind: AttendanceEvent["kind"], time: string): AttendanceEvent => ({ kind, time });
const DAYS: readonly (readonly [date: string, given: readonly AttendanceEvent[]])[] = [
  [
    "2026-11-02",
    [
      record("check-in", "07:29"),
      record("break-out", "12:00"),
      record("break-in", "13:00"),
      record("check-out", "16:00"),
    ],
  ],
  ["2026-11-03", [record("check-in", "08:00"), record("check-out", "16:00")]],
  ["2026-11-04", [record("check-in", "08:01"), record("check-out", "15:00")]],
  [
    "2026-11-05",
    [
      record("check-in", "07:30"),
      record("break-out", "13:00"),
      record("break-in", "14:31"),
      record("check-out", "16:00"),
    ],
  ],
  ["2026-11-06", [record("check-in", "09:00:59"), record("check-out", "16:29")]],
  ["2026-11-09", []],
  ["2026-11-10", []],
  ["2026-11-11", []],
  ["2026-11-12", [record("check-out", "16:00")]],
  ["2026-11-13", [record("check-in", "09:01"), record("check-out", "00:00:00")]],
];
const CALENDAR = firstDays(10);
const records = (policy: AttendancePolicy = MINISTRY): AttendanceDay[] =>
  DAYS.map(([date, given]) => attendanceDay(given, workingDay(date, { excuses: LEAVE }), policy));

describe("a month, recomputed by hand line by line", () => {
  const month = attendanceMonth(records(), MINISTRY, CALENDAR);

  it("counts days and minutes", () => {
    const { deduction, grade, cite, ...counts } = month;
    expect(counts).toStrictEqual({
      month: "2026-11",
      policy: "kementerian-2013",
      workingDays: 10,
      presentDays: 7,
      excusedDays: 1,
      unexcusedDays: 2,
      lateMinutes: 242,
      earlyMinutes: 61,
      temporaryLeaveMinutes: 91,
      absenceRuns: { first: 0, longest: 2, last: 0 },
    });
    expect([deduction.percent, deduction.cap, deduction.capped]).toEqual([19.5, 100, false]);
    expect([grade, cite.length > 0]).toEqual(["caller", true]);
  });

  it("explains every line", () => {
    expect(
      month.deduction.lines.map(({ date, kind, minutes, percent, grade }) => [date, kind, minutes, percent, grade]),
    ).toEqual([
      ["2026-11-03", "late", 30, 0.5, "secondary"],
      ["2026-11-04", "late", 31, 1, "secondary"],
      ["2026-11-04", "early", 60, 1, "secondary"],
      ["2026-11-05", "temporary-leave", 91, 1.5, "interpretation"],
      ["2026-11-06", "late", 90, 1.25, "secondary"],
      ["2026-11-06", "early", 1, 0.5, "secondary"],
      ["2026-11-09", "absent", undefined, 5, "secondary"],
      ["2026-11-10", "absent", undefined, 5, "secondary"],
      ["2026-11-12", "no-check-in", undefined, 1.5, "secondary"],
      ["2026-11-13", "late", 91, 1.5, "interpretation"],
      ["2026-11-13", "no-check-out", undefined, 0.75, "caller"],
    ]);
    expect(month.deduction.lines.map(({ reason }) => reason.id)).toEqual([
      "Terlambat 30 menit: rentang mulai 1 menit",
      "Terlambat 31 menit: rentang mulai 31 menit",
      "Pulang sebelum waktunya 60 menit: rentang mulai 31 menit",
      "Meninggalkan kantor sementara 91 menit: rentang mulai 91 menit",
      "Terlambat 90 menit: rentang mulai 61 menit",
      "Pulang sebelum waktunya 1 menit: rentang mulai 1 menit",
      "Tidak masuk tanpa alasan",
      "Tidak masuk tanpa alasan",
      "Tidak mengisi daftar hadir masuk: rentang tertinggi",
      "Terlambat 91 menit: rentang mulai 91 menit",
      "Tidak mengisi daftar hadir pulang",
    ]);
    expect(month.deduction.lines.map(({ reason }) => reason.en)).toEqual([
      "Late by 30 minutes: bracket from 1 minute",
      "Late by 31 minutes: bracket from 31 minutes",
      "Left early by 60 minutes: bracket from 31 minutes",
      "Away from the office for 91 minutes: bracket from 91 minutes",
      "Late by 90 minutes: bracket from 61 minutes",
      "Left early by 1 minute: bracket from 1 minute",
      "Absent without a reason",
      "Absent without a reason",
      "No check-in: the highest bracket",
      "Late by 91 minutes: bracket from 91 minutes",
      "No check-out",
    ]);
  });

  it("is the same from JSON, in another order, and with days off beside", () => {
    const dayOff = attendanceDay(events(), { date: "2026-11-07", dayType: "day-off" }, MINISTRY);
    const stored = JSON.parse(JSON.stringify([dayOff, ...records()].reverse())) as AttendanceDay[];
    expect(
      attendanceMonth(stored, MINISTRY, { ...CALENDAR, workingDays: [...CALENDAR.workingDays].reverse() }),
    ).toStrictEqual(month);
    expect(survivesJson(month)).toBe(true);
  });

  it("has its runs in the order of the days, in whatever order the calendar lists them", () => {
    const workingDays = ["2026-11-03", "2026-11-02"];
    const days = workingDays.map((date) =>
      attendanceDay(date === "2026-11-02" ? [] : events(), workingDay(date), MINISTRY),
    );
    expect(attendanceMonth(days, MINISTRY, { month: "2026-11", workingDays }).absenceRuns).toEqual({
      first: 1,
      longest: 1,
      last: 0,
    });
  });

  it("changes none of its inputs", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(attendanceMonth(freeze(records()), freeze({ ...MINISTRY }), freeze({ ...CALENDAR }))).toStrictEqual(month);
  });
});

describe("the grade of a month", () => {
  it("is that of the beginning of lateness where nothing happened", () => {
    expect(monthOf([events()], MINISTRY)).toMatchObject({ grade: "secondary", deduction: { percent: 0, lines: [] } });
    expect(monthOf([events()], plain({})).grade).toBe("caller");
  });

  it("counts what was asked and cost nothing", () => {
    const early: AttendancePolicy = { ...MINISTRY, early: "none" };
    expect(monthOf([events(0, 60)], early)).toMatchObject({ grade: "caller", deduction: { percent: 0 } });
    expect(monthOf([events(0, 0)], early).grade).toBe("secondary");
    const free: AttendancePolicy = { ...MINISTRY, noCheckIn: "none" };
    expect(monthOf([[record("check-out", "16:00")]], free)).toMatchObject({
      grade: "caller",
      deduction: { lines: [] },
    });
  });

  it("rests on the cap as soon as there is a line that it could cut", () => {
    const capped: AttendancePolicy = { ...MINISTRY, cap: 50 };
    expect(monthOf([events(5)], capped)).toMatchObject({
      grade: "caller",
      deduction: { lines: [{ grade: "secondary" }] },
    });
    expect(monthOf([events()], capped).grade).toBe("secondary");
  });

  it("counts that no leave costs anything, and cites who says so", () => {
    const leave = { value: "none", grade: "official", cite: [{ source: "perbup-contoh" }] } as const;
    const policy = completePolicy(MINISTRY, { leave });
    const excuses: Excuse[] = [{ kind: "izin", from: "2026-11-02", until: "2026-11-02" }];
    const month = monthOf([[]], policy, { excuses });
    expect(month).toMatchObject({ excusedDays: 1, grade: "secondary", deduction: { percent: 0, lines: [] } });
    expect(sourcesOf(month)).toContain("perbup-contoh");
  });

  it("cites what its lines rest on, in their order, after the beginning of lateness", () => {
    const figure = <T>(value: T, source: string) => ({ value, grade: "official", cite: [{ source }] }) as const;
    const policy = plain({
      late: {
        count: figure("per-event", "count"),
        brackets: [
          { from: figure(1, "from-1"), percent: figure(1, "percent-1") },
          { from: figure(31, "from-31"), percent: figure(2, "percent-31") },
        ],
      },
      noCheckIn: figure("top-bracket", "no-check-in"),
    });
    const month = monthOf([events(31), [record("check-out", "16:00")]], policy);
    expect(month.deduction.lines.map((line) => sourcesOf(line))).toEqual([
      ["from-31", "percent-31", "count"],
      ["no-check-in", "percent-31", "count"],
    ]);
    expect(sourcesOf(month)).toEqual(["from-1", "percent-1", "from-31", "percent-31", "count", "no-check-in"]);
  });

  it("can be demanded", () => {
    const demand = (late: number) => () =>
      attendanceMonth([attendanceDay(events(late), workingDay("2026-11-02"), MINISTRY)], MINISTRY, firstDays(1), {
        minimumGrade: "secondary",
      });
    expect(demand(92)().grade).toBe("secondary");
    expect(found(demand(91))).toEqual(["deduction.lines.0: grade-below-minimum", ": grade-below-minimum"]);
    expect(found(() => attendanceMonth([], MINISTRY, firstDays(0), untyped({ minimumGrade: "best", x: 1 })))).toEqual([
      "options.x: unknown-key",
      "options.minimumGrade: not-one-of",
    ]);
  });
});

describe("other rules of the caller", () => {
  it("a percentage of its own for a missing record, also where minutes count over the month", () => {
    const policy = plain({
      late: { count: "per-month", brackets: [{ from: 10, percent: 1.23 }] },
      noCheckIn: 0.4,
      noCheckOut: 0,
    });
    const { deduction } = monthOf(
      [[record("check-out", "16:00")], events(5), events(6), [record("check-in", "07:30")]],
      policy,
    );
    expect(deduction.lines.map(({ kind, percent, date }) => [kind, percent, date])).toEqual([
      ["no-check-in", 0.4, "2026-11-02"],
      ["no-check-out", 0, "2026-11-05"],
      ["late", 1.23, undefined],
    ]);
    expect(deduction.percent).toBe(1.63);
  });

  it("a month without minutes is in no bracket, also where brackets begin at 0 and a record is missing", () => {
    const policy = plain({ late: { count: "per-month", brackets: [{ from: 0, percent: 1 }] }, noCheckIn: 0.4 });
    const { deduction } = monthOf([[record("check-out", "16:00")]], policy);
    expect(deduction.lines.map(({ kind, percent }) => [kind, percent])).toEqual([["no-check-in", 0.4]]);
  });

  it("minutes below the lowest bracket cost nothing", () => {
    const policy = plain({ late: { count: "per-event", brackets: [{ from: 10, percent: 1 }] } });
    expect(monthOf([events(9), events(10)], policy).deduction.lines).toMatchObject([{ minutes: 10, percent: 1 }]);
  });

  it("a bracket may begin above its bound, and at 0", () => {
    const policy = plain({
      late: {
        count: "per-event",
        brackets: [
          { from: 0, percent: 0.1 },
          { from: 30, exclusive: true, percent: 1 },
        ],
      },
    });
    expect(monthOf([events(0), events(30), events(31)], policy).deduction.lines).toMatchObject([
      { minutes: 30, percent: 0.1 },
      { minutes: 31, percent: 1 },
    ]);
  });

  it("leave that has its price, day by day", () => {
    const policy = plain({ leave: { "cuti-besar": 1.5, izin: 2 } });
    const calendar = firstDays(3);
    const excuses: Excuse[] = [
      { kind: "cuti-besar", from: "2026-11-02", until: "2026-11-03" },
      { kind: "izin", from: "2026-11-04", until: "2026-11-04" },
    ];
    const days = calendar.workingDays.map((date) => attendanceDay([], workingDay(date, { excuses }), policy));
    const month = attendanceMonth(days, policy, calendar);
    expect(month.deduction.lines.map(({ kind, percent, reason }) => [kind, percent, reason.en])).toEqual([
      ["cuti-besar", 1.5, "Long leave"],
      ["cuti-besar", 1.5, "Long leave"],
      ["izin", 2, "Permission of the superior"],
    ]);
    expect([month.excusedDays, month.deduction.percent]).toEqual([3, 5]);
  });

  it("a cap below the sum is named", () => {
    const month = monthOf([[], []], plain({ absence: 5, cap: 7.5 }));
    expect(month.deduction).toMatchObject({ percent: 7.5, cap: 7.5, capped: true });
  });

  it("nobody loses more than all of it, with or without a cap", () => {
    const all = monthOf(
      Array.from({ length: 21 }, () => []),
      plain({ absence: 5 }),
    );
    expect(all.deduction).toMatchObject({ percent: 100, capped: true });
    expect(all.deduction.lines).toHaveLength(21);
    expect(all.deduction).not.toHaveProperty("cap");
    expect(
      monthOf(
        Array.from({ length: 20 }, () => []),
        plain({ absence: 5 }),
      ).deduction,
    ).toMatchObject({
      percent: 100,
      capped: false,
    });
  });

  it("time away without a rule for it, although only two records are due", () => {
    const away = [...events(), record("break-out", "14:00"), record("break-in", "15:00")];
    expect(found(() => monthOf([away], plain({})))).toEqual(["policy.temporaryLeave: policy-incomplete"]);
    expect(monthOf([away], plain({ temporaryLeave: "none" })).deduction.percent).toBe(0);
  });
});

describe("a month that is not closed", () => {
  it("names every working day without a record, and only these", () => {
    const issues = issuesOf(() => attendanceMonth(records().slice(2), MINISTRY, CALENDAR));
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["month-not-closed", ["days"], { date: "2026-11-02" }],
      ["month-not-closed", ["days"], { date: "2026-11-03" }],
    ]);
    expect(issues[0]?.message.id).toBe("2026-11-02 adalah hari kerja dan belum ada catatannya");
  });

  it("a calendar and a record may not differ", () => {
    const saturday = attendanceDay(
      [],
      { date: "2026-11-07", dayType: "working-day", hours: { start: "08:00", end: "12:00" } },
      MINISTRY,
    );
    const off = attendanceDay([], { date: "2026-11-02", dayType: "holiday" }, MINISTRY);
    expect(found(() => attendanceMonth([off, saturday], MINISTRY, firstDays(1)))).toEqual([
      "days.0: calendar-differs",
      "days.1: calendar-differs",
    ]);
  });

  it("a duplicate day, a day of another month, and what is no day, all at once", () => {
    const [first] = records();
    const other = attendanceDay([], workingDay("2026-12-01"), MINISTRY);
    const broken = {
      ...first,
      date: "2026-11-03",
      status: "late",
      lateMinutes: -1,
      missing: ["lunch"],
      dayType: undefined,
    };
    expect(
      found(() =>
        attendanceMonth(untyped([first, first, other, broken, 1, { date: "x" }, {}]), MINISTRY, firstDays(2)),
      ),
    ).toEqual([
      "days.1: duplicate",
      "days.2.date: not-in-month",
      "days.3.status: not-one-of",
      "days.3.dayType: missing",
      "days.3.lateMinutes: out-of-range",
      "days.3.missing.0: not-one-of",
      "days.4: not-an-object",
      "days.5.date: not-a-date",
      "days.6.date: missing",
    ]);
  });

  it("who was not there was neither late nor early, and who is excused has an excuse", () => {
    const [first] = records();
    const given = (rest: object) =>
      found(() => attendanceMonth([untyped({ ...first, ...rest })], MINISTRY, firstDays(1)));
    expect(given({ status: "absent", lateMinutes: 1 })).toEqual(["days.0.lateMinutes: out-of-range"]);
    expect(given({ status: "excused" })).toEqual(["days.0.excuse: missing"]);
    expect(given({ lateMinutes: 1441 })).toEqual(["days.0.lateMinutes: out-of-range"]);
    expect(given({ lateMinutes: 0.5, earlyMinutes: undefined, ceremony: "x", excuse: "y" })).toEqual([
      "days.0.excuse: not-one-of",
      "days.0.ceremony: not-one-of",
      "days.0.lateMinutes: not-on-scale",
      "days.0.earlyMinutes: missing",
    ]);
    const present = { ...first, excuse: "cuti-besar" };
    expect(attendanceMonth([untyped(present)], MINISTRY, firstDays(1)).deduction.percent).toBe(0);
    const absent = { ...first, status: "absent", missing: ["check-in"] };
    expect(attendanceMonth([untyped(absent)], MINISTRY, firstDays(1)).deduction.percent).toBe(5);
  });

  it("policy, calendar, days and options are named together", () => {
    expect(
      found(() =>
        attendanceMonth(
          untyped("x"),
          untyped({ id: "", name: 1, late: 5 }),
          untyped({ month: "2026-13", workingDays: ["x"] }),
          untyped(5),
        ),
      ),
    ).toEqual([
      "policy.id: not-text",
      "policy.name: not-an-object",
      "policy.late: not-one-of",
      "policy.early: policy-incomplete",
      "policy.noCheckIn: policy-incomplete",
      "policy.noCheckOut: policy-incomplete",
      "policy.absence: policy-incomplete",
      "policy.leave: policy-incomplete",
      "calendar.month: not-a-month",
      "calendar.workingDays.0: not-a-date",
      "days: not-a-list",
      "options: not-an-object",
    ]);
  });

  it("an empty calendar has an empty month", () => {
    expect(attendanceMonth([], MINISTRY, firstDays(0))).toMatchObject({
      workingDays: 0,
      deduction: { percent: 0 },
      absenceRuns: { first: 0, longest: 0, last: 0 },
    });
  });
});

describe("what is wrong is said, and nothing that seems to follow from it", () => {
  const [first] = records();
  const month =
    (days: unknown, policy: object = {}, calendar: object = {}) =>
    (): unknown =>
      attendanceMonth(untyped(days), untyped({ ...MINISTRY, ...policy }), { ...firstDays(1), ...calendar });
  const away = { ...first, temporaryLeaveMinutes: 60 };
  const permitted = { ...first, status: "excused", excuse: "izin" };
  const bracket = { from: 31, percent: 1 };

  it.each<readonly [string, () => unknown, readonly string[]]>([
    ["days that are no list may hold any day", month("x"), ["days: not-a-list"]],
    ["a record that is none may be that of any day", month([1]), ["days.0: not-an-object"]],
    ["so may one without its date", month([{}]), ["days.0.date: missing"]],
    [
      "a record that is wrong is not held against the calendar",
      month([{ ...first, status: "off", lateMinutes: -1 }]),
      ["days.0.lateMinutes: out-of-range"],
    ],
    [
      "a record that comes twice is that of one day, and the next day is missing all the same",
      month([first, first], {}, { workingDays: ["2026-11-02", "2026-11-03"] }),
      ["days.1: duplicate", "days: month-not-closed"],
    ],
    [
      "a calendar without working days lacks no record",
      () => attendanceMonth([], MINISTRY, untyped({ month: "2026-11" })),
      ["calendar.workingDays: missing"],
    ],
    ["nor does one without a month", month([], {}, { month: "2026-13" }), ["calendar.month: not-a-month"]],
    [
      "whether there is a highest bracket is not known without a rule of lateness",
      month([first], { late: undefined }),
      ["policy.late: policy-incomplete"],
    ],
    [
      "nor is it asked of a figure whose source is wrong",
      month([first], { late: "none", noCheckIn: { value: "top-bracket", grade: "caller", cite: 1 } }),
      ["policy.noCheckIn.cite: not-a-list"],
    ],
    [
      "a bracket that is wrong is not held against the next",
      month([first], { late: { count: "per-event", brackets: [{ ...bracket, code: "" }, bracket] } }),
      ["policy.late.brackets.0.code: not-text"],
    ],
    [
      "a rule of time away that is wrong is not lacking",
      month([away], { temporaryLeave: "x" }),
      ["policy.temporaryLeave: not-one-of"],
    ],
    [
      "nor is what a missed ceremony costs",
      month([{ ...first, ceremony: "missed" }], { ceremony: "x" }),
      ["policy.ceremony: not-one-of"],
    ],
    ["nor is what leave costs", month([permitted], { leave: { izin: "x" } }), ["policy.leave.izin: not-a-number"]],
    ["be it of any kind", month([permitted], { leave: "x" }), ["policy.leave: not-one-of"]],
  ])("%s", (_, run, issues) => {
    expect(found(run)).toEqual(issues);
  });
});

/** A second reckoning of the ministry's rule: minute by minute tables, floats, no brackets. */
function naive(days: readonly (readonly [late: number, early: number] | "absent")[]): number {
  const cost = (minutes: number): number =>
    minutes === 0 ? 0 : minutes <= 30 ? 0.5 : minutes <= 60 ? 1 : minutes <= 90 ? 1.25 : 1.5;
  let sum = 0;
  for (const day of days) sum += day === "absent" ? 5 : cost(day[0]) + cost(day[1]);
  return Math.min(Math.round(sum * 100) / 100, 100);
}

describe("for any month", () => {
  const one = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 })) },
    { weight: 1, arbitrary: fc.constant("absent" as const) },
  );

  it("the deduction is that of a second reckoning, the sum of its lines, and never more than the cap", () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 21 }), (days) => {
        const month = monthOf(
          // Fridays end half an hour later than the other days.
          days.map((day, place) =>
            day === "absent"
              ? []
              : [
                  record("check-in", at(450 + day[0])),
                  record("check-out", at(isFriday(place) ? 990 - day[1] : 960 - day[1])),
                ],
          ),
          MINISTRY,
        );
        expect(month.deduction.percent).toBe(naive(days));
        const sum = month.deduction.lines.reduce((total, { percent }) => total + Math.round(percent * 100), 0);
        expect(month.deduction.percent).toBe(Math.min(sum, 10_000) / 100);
        expect(month.presentDays + month.excusedDays + month.unexcusedDays).toBe(month.workingDays);
        expect(survivesJson(month)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("more lateness never costs less, per event and over the month", () => {
    const permentan = completePolicy("permentan-68-2012", { hours: HOURS, checkIns: 2, leave: "none" });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        (minutes, which) => {
          const more = minutes.map((late, place) => late + Number(place === which % minutes.length));
          for (const policy of [MINISTRY, permentan]) {
            const percent = (given: readonly number[]) =>
              monthOf(
                given.map((late) => events(late)),
                policy,
              ).deduction.percent;
            expect(percent(more)).toBeGreaterThanOrEqual(percent(minutes));
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

const isFriday = (place: number): boolean => place % 5 === 4;

describe("the working days of a month", () => {
  it("are those of the week without holidays", () => {
    expect(NOVEMBER.workingDays).toHaveLength(21);
    expect(NOVEMBER.workingDays.slice(0, 6)).toEqual([
      "2026-11-02",
      "2026-11-03",
      "2026-11-04",
      "2026-11-05",
      "2026-11-06",
      "2026-11-09",
    ]);
    const december = workCalendar("2026-12", {
      weekdays: FIVE_DAYS,
      holidays: ["2026-12-25", "2026-12-26", "2027-01-01"],
    });
    expect(december.workingDays).toHaveLength(22);
    expect(workCalendar("2024-02", { weekdays: ["kamis"] }).workingDays).toEqual([
      "2024-02-01",
      "2024-02-08",
      "2024-02-15",
      "2024-02-22",
      "2024-02-29",
    ]);
  });

  it("18 to 30 January 2021 are 10 working days, as the example of a new employee has it", () => {
    expect(
      workCalendar("2021-01", { weekdays: FIVE_DAYS, from: "2021-01-18", until: "2021-01-30" }).workingDays,
    ).toHaveLength(10);
  });

  it("of a service of one day are that day, and of one without an end all others", () => {
    const [from, until] = ["2026-11-30", "2026-11-30"];
    expect(workCalendar("2026-11", { weekdays: FIVE_DAYS, from, until }).workingDays).toEqual(["2026-11-30"]);
    expect(workCalendar("2026-11", { weekdays: ["senin"], from: undefined, until: "2026-11-09" }).workingDays).toEqual([
      "2026-11-02",
      "2026-11-09",
    ]);
  });

  it.each([
    ["senin", "2000-01-03"],
    ["selasa", "2000-02-29"],
    ["rabu", "2100-03-03"],
    ["kamis", "1970-01-01"],
    ["jumat", "2026-12-25"],
    ["sabtu", "2024-02-24"],
    ["minggu", "0001-01-07"],
    ["sabtu", "0000-01-01"],
  ] as const)("%s is %s", (weekday, date) => {
    expect(workCalendar(date.slice(0, 7), { weekdays: [weekday] }).workingDays).toContain(date);
  });

  it("says what is wrong, all at once", () => {
    expect(
      found(() =>
        workCalendar(
          untyped("2026-1"),
          untyped({
            weekdays: ["senin", "monday", "senin"],
            holidays: ["x", "2026-11-02", "2026-11-02"],
            from: "2026-11-09",
            until: "2026-11-08",
            x: 1,
          }),
        ),
      ),
    ).toEqual([
      "month: not-a-month",
      "options.x: unknown-key",
      "options.weekdays.1: not-one-of",
      "options.weekdays.2: duplicate",
      "options.holidays.0: not-a-date",
      "options.holidays.2: duplicate",
      "options.until: time-order",
    ]);
    expect(found(() => workCalendar("2026-00", untyped({ weekdays: [], from: 1, until: "" })))).toEqual([
      "month: not-a-month",
      "options.weekdays.0: missing",
      "options.from: not-a-date",
      "options.until: not-a-date",
    ]);
    expect(found(() => workCalendar("2026-11", untyped({ holidays: 1 })))).toEqual([
      "options.weekdays: missing",
      "options.holidays: not-a-list",
    ]);
    expect(found(() => workCalendar(untyped(11), untyped(undefined)))).toEqual([
      "month: not-a-month",
      "options: not-an-object",
    ]);
    for (const month of ["abcd-11", "2026/11", "2026-11-01"]) {
      expect(found(() => workCalendar(month, { weekdays: FIVE_DAYS }))).toEqual(["month: not-a-month"]);
    }
  });

  it("must each lie in their month, once", () => {
    const calendar = (workingDays: unknown) =>
      found(() => attendanceMonth([], MINISTRY, untyped({ month: "2026-11", workingDays })));
    expect(calendar(["2026-12-01"])).toEqual(["calendar.workingDays.0: not-in-month", "days: month-not-closed"]);
    expect(calendar(["2026-11-02", "2026-11-02"])).toEqual([
      "calendar.workingDays.1: duplicate",
      "days: month-not-closed",
    ]);
    expect(calendar(undefined)).toEqual(["calendar.workingDays: not-a-list"]);
    expect(found(() => attendanceMonth([], MINISTRY, untyped({})))).toEqual([
      "calendar.month: missing",
      "calendar.workingDays: missing",
    ]);
  });
});
