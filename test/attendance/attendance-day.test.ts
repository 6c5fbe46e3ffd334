import fc from "fast-check";
import {
  type AttendanceDay,
  attendanceDay,
  type AttendanceEvent,
  type AttendancePolicy,
  type Correction,
  type DayContext,
  type EventKind,
  type Excuse,
} from "sistem-merit/attendance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { at, events, plain, workingDay } from "./support.js";

const MONDAY = "2026-11-02";
const FRIDAY = "2026-11-06";
const two = plain({ zone: "WIB" });
const four = plain({ checkIns: 4, temporaryLeave: "none" });

const day = (given: readonly AttendanceEvent[], rest: Partial<DayContext> = {}, policy = two): AttendanceDay =>
  attendanceDay(given, workingDay(MONDAY, rest), policy);

describe("a day of presence", () => {
  it("is the whole record, plain and without holes", () => {
    const read = day(events());
    expect(read).toStrictEqual({
      date: MONDAY,
      dayType: "working-day",
      zone: "WIB",
      status: "present",
      times: { "check-in": "07:30", "check-out": "16:00" },
      lateMinutes: 0,
      earlyMinutes: 0,
      temporaryLeaveMinutes: 0,
      missing: [],
    });
    expect(survivesJson(read)).toBe(true);
  });

  it.each([
    ["07:00", 0],
    ["07:29:59", 0],
    ["07:30:00", 0],
    ["07:30:59", 0],
    ["07:31:00", 1],
    ["07:31:59", 1],
    ["08:00:59", 30],
    ["08:01:00", 31],
    ["12:30", 300],
    ["15:59", 509],
    ["16:00", 510],
    ["18:00", 510],
    ["23:59:59", 510],
  ])("a check-in at %s is %d minutes late", (time, minutes) => {
    expect(day([{ kind: "check-in", time }]).lateMinutes).toBe(minutes);
  });

  it.each([
    ["18:00", 0],
    ["16:00", 0],
    ["15:59:01", 0],
    ["15:59:00", 1],
    ["15:30", 30],
    ["15:29", 31],
    ["07:30", 510],
    ["06:00", 510],
  ])("a check-out at %s is %d minutes early", (time, minutes) => {
    expect(day([{ kind: "check-out", time }]).earlyMinutes).toBe(minutes);
  });

  it("knows that Friday ends later", () => {
    const friday = attendanceDay(events(), workingDay(FRIDAY), two);
    expect(friday.earlyMinutes).toBe(30);
  });

  it("takes hours of that day alone: a shift, Ramadan", () => {
    const hours = { start: "08:00", end: "15:00" };
    expect(day(events(30, 60), { hours })).toMatchObject({ lateMinutes: 0, earlyMinutes: 0 });
    expect(attendanceDay(events(), { date: "2026-11-07", dayType: "working-day", hours }, two).status).toBe("present");
  });

  it("may begin at midnight, and end with its break", () => {
    const hours = { start: "00:00", end: "08:00", breakStart: "07:00", breakEnd: "08:00" };
    const given: AttendanceEvent[] = [
      { kind: "check-in", time: "00:05" },
      { kind: "check-out", time: "07:00" },
    ];
    expect(day(given, { hours })).toMatchObject({ lateMinutes: 5, earlyMinutes: 60 });
  });

  it("counts a record with its proof, which does not come back", () => {
    const given: AttendanceEvent[] = [
      { kind: "check-in", time: "07:35", proof: "selfie" },
      { kind: "check-out", time: "16:00", proof: { latitude: -6.9, longitude: 107.6 } },
    ];
    expect(day(given)).toStrictEqual(day(events(5)));
  });

  it("asks for the hours of its own weekday alone", () => {
    const policy: AttendancePolicy = { ...two, hours: untyped({ senin: { start: "07:30", end: "16:00" }, selasa: 5 }) };
    expect(day(events(), {}, policy).status).toBe("present");
    expect(found(() => attendanceDay(events(), workingDay("2026-11-03"), policy))).toEqual([
      "policy.hours.selasa: not-an-object",
    ]);
  });
});

describe("a grace", () => {
  const late = (minutes: number, countedFrom: "start" | "end-of-grace") =>
    day(events(minutes), {}, plain({ grace: { minutes: 10, countedFrom } })).lateMinutes;

  it.each([
    [9, 0, 0],
    [10, 0, 0],
    [11, 11, 1],
    [40, 40, 30],
  ])("of 10 minutes: %d late are %d, or %d after the grace", (minutes, fromStart, fromEnd) => {
    expect(late(minutes, "start")).toBe(fromStart);
    expect(late(minutes, "end-of-grace")).toBe(fromEnd);
  });
});

describe("temporary leave is what lies outside of the break", () => {
  it.each([
    ["12:00", "13:00", 0],
    ["11:50", "13:00", 10],
    ["12:00", "13:20", 20],
    ["11:50", "13:20", 30],
    ["12:10", "12:50", 0],
    ["09:00", "10:15", 75],
    ["14:00", "15:00:59", 60],
    ["07:00", "08:00", 30],
    ["15:30", "17:00", 30],
    ["16:30", "17:00", 0],
    ["06:00", "07:00", 0],
  ])("from %s to %s: %d minutes", (out, back, minutes) => {
    const given: AttendanceEvent[] = [
      { kind: "break-out", time: out },
      { kind: "break-in", time: back },
    ];
    expect(day(given, {}, four).temporaryLeaveMinutes).toBe(minutes);
  });

  it("without fixed hours of the break, all of it", () => {
    const given: AttendanceEvent[] = [
      { kind: "break-out", time: "12:00" },
      { kind: "break-in", time: "13:00" },
    ];
    expect(day(given, { hours: { start: "07:30", end: "16:00" } }, four).temporaryLeaveMinutes).toBe(60);
  });
});

describe("what is missing", () => {
  const record = (...kinds: readonly EventKind[]): AttendanceEvent[] =>
    kinds.map((kind) => ({
      kind,
      time: { "check-in": "07:30", "break-out": "12:00", "break-in": "13:00", "check-out": "16:00" }[kind],
    }));

  it.each([
    [["check-in", "check-out"], [], ["break-out", "break-in"]],
    [["check-in"], ["check-out"], ["break-out", "break-in", "check-out"]],
    [["check-out"], ["check-in"], ["check-in", "break-out", "break-in"]],
    [["check-in", "break-out", "check-out"], ["break-in"], ["break-in"]],
    [["break-in"], ["check-in", "break-out", "check-out"], ["check-in", "break-out", "check-out"]],
    [["check-in", "break-out", "break-in", "check-out"], [], []],
  ] as const)("of %j: %j where two a day are due, %j where four are", (kinds, ofTwo, ofFour) => {
    expect(day(record(...kinds)).missing).toEqual(ofTwo);
    expect(day(record(...kinds), {}, four).missing).toEqual(ofFour);
  });

  it("a check-out at 00:00:00 means not yet checked out", () => {
    for (const time of ["00:00:00", "00:00"]) {
      const read = day([
        { kind: "check-in", time: "07:30" },
        { kind: "check-out", time },
      ]);
      expect(read).toMatchObject({ status: "present", missing: ["check-out"], earlyMinutes: 0 });
      expect(day([{ kind: "check-out", time }]).status).toBe("absent");
    }
  });

  it("of any other record nobody knows whether 00:00 means the same", () => {
    for (const kind of ["check-in", "break-out", "break-in"] as const) {
      const [one] = issuesOf(() => day([{ kind, time: "00:00:00" }]));
      expect([one?.code, one?.path]).toEqual(["not-a-time", ["events", 0, "time"]]);
      expect(one?.message.en).toContain("not yet checked out");
    }
  });
});

describe("absent, excused, off", () => {
  const leave: Excuse = { kind: "cuti-sakit", from: "2026-10-30", until: MONDAY };

  it("no record on a working day is absence", () => {
    expect(day([])).toMatchObject({ status: "absent", times: {}, missing: [] });
  });

  it("a day within an excuse is excused, both ends included", () => {
    for (const date of ["2026-10-30", MONDAY]) {
      const read = attendanceDay([], workingDay(date, { excuses: [leave] }), two);
      expect(read).toMatchObject({ status: "excused", excuse: "cuti-sakit", missing: [] });
    }
    for (const date of ["2026-10-29", "2026-11-03"]) {
      const read = attendanceDay([], workingDay(date, { excuses: [leave] }), two);
      expect(read.status).toBe("absent");
      expect(read).not.toHaveProperty("excuse");
    }
  });

  it("it is excused whatever was recorded, and what was recorded stays", () => {
    const read = day(events(60), { excuses: [{ kind: "dinas-luar", from: MONDAY, until: MONDAY }] });
    expect(read).toMatchObject({
      status: "excused",
      excuse: "dinas-luar",
      lateMinutes: 0,
      times: { "check-in": "08:30" },
    });
  });

  it("a day off or a holiday is off, with or without an excuse, and needs no hours", () => {
    for (const dayType of ["day-off", "holiday"] as const) {
      const read = attendanceDay(
        events(60),
        { date: "2026-11-07", dayType, excuses: [{ ...leave, until: "2026-11-30" }] },
        two,
      );
      expect(read).toMatchObject({ status: "off", dayType, lateMinutes: 0, missing: [] });
      expect(read).not.toHaveProperty("excuse");
    }
  });

  it("a working day without hours in the policy is not complete", () => {
    expect(found(() => attendanceDay([], workingDay("2026-11-07"), two))).toEqual([
      "policy.hours.sabtu: policy-incomplete",
    ]);
  });
});

describe("a correction", () => {
  const correction = (event: EventKind, time: string): Correction => ({
    event,
    time,
    by: "atasan-langsung",
    on: "2026-11-03",
  });

  it("changes the reading and no record: both are shown", () => {
    const raw = Object.freeze(events(45).map((event) => Object.freeze(event)));
    const read = day(raw, { corrections: [correction("check-in", "07:28")] });
    expect(read).toMatchObject({ status: "present", lateMinutes: 0, times: { "check-in": "07:28" } });
    expect(read.raw).toStrictEqual({
      status: "present",
      times: { "check-in": "08:15", "check-out": "16:00" },
      lateMinutes: 45,
      earlyMinutes: 0,
      temporaryLeaveMinutes: 0,
      missing: [],
    });
    expect(read.corrections).toStrictEqual([correction("check-in", "07:28")]);
  });

  it("adds a record that was forgotten", () => {
    const read = day([], { corrections: [correction("check-in", "07:30"), correction("check-out", "16:00")] });
    expect([read.status, read.raw?.status]).toEqual(["present", "absent"]);
  });

  it("can put right what was out of order", () => {
    const wrong: AttendanceEvent[] = [
      { kind: "check-in", time: "16:00" },
      { kind: "check-out", time: "15:00" },
    ];
    expect(found(() => day(wrong))).toEqual(["events.1: time-order"]);
    const read = day(wrong, { corrections: [correction("check-in", "07:30")] });
    expect([read.lateMinutes, read.earlyMinutes]).toEqual([0, 60]);
    expect(survivesJson(read)).toBe(true);
    expect(read.raw).toMatchObject({ lateMinutes: 510, earlyMinutes: 60 });
  });

  it("can be what is out of order", () => {
    expect(found(() => day(events(), { corrections: [correction("check-out", "07:00")] }))).toEqual([
      "context.corrections.0: time-order",
    ]);
  });

  it("comes once for each event", () => {
    const twice = [correction("check-in", "07:30"), correction("check-in", "07:31")];
    expect(found(() => day(events(), { corrections: twice }))).toEqual(["context.corrections.1: duplicate"]);
  });

  it("names who by a role, and when by a day", () => {
    const named = { event: "check-in", time: "07:30", by: "Budi", on: "kemarin" };
    expect(found(() => day(events(), { corrections: [untyped(named)] }))).toEqual([
      "context.corrections.0.by: not-one-of",
      "context.corrections.0.on: not-a-date",
    ]);
  });
});

describe("bad input, all of it at once", () => {
  it.each([
    "24:61",
    "24:00",
    "23:60",
    "12:30:60",
    "7:30",
    "0730",
    "07.30",
    "07:30:0",
    "07:30-00",
    "07:30:000",
    "07:3a",
    "07:30 ",
    "",
    "-1:30",
  ])("%j is no time, neither of a check-in nor of a check-out", (time) => {
    for (const kind of ["check-in", "check-out"] as const) {
      expect(found(() => day([{ kind, time }]))).toEqual(["events.0.time: not-a-time"]);
    }
  });

  it.each([
    [
      ["check-in", "16:00"],
      ["check-out", "15:59:59"],
    ],
    [
      ["check-in", "12:30"],
      ["break-out", "12:00"],
    ],
    [
      ["break-out", "13:00"],
      ["break-in", "12:00"],
    ],
    [
      ["break-in", "16:30"],
      ["check-out", "16:00"],
    ],
  ] as const)("%j before %j is out of order", (first, second) => {
    const given = [first, second].map(([kind, time]): AttendanceEvent => ({ kind, time }));
    expect(found(() => day(given))).toEqual(["events.1: time-order"]);
    expect(found(() => day([...given].reverse()))).toEqual(["events.0: time-order"]);
  });

  it("the same moment is in order", () => {
    expect(day(events(510, 0)).lateMinutes).toBe(510);
  });

  it("an event comes once", () => {
    expect(found(() => day([...events(), { kind: "check-in", time: "07:31" }]))).toEqual(["events.2: duplicate"]);
  });

  it("excuses must not share a day, nor end before they begin", () => {
    const excuses: Excuse[] = [
      { kind: "cuti-tahunan", from: "2026-11-01", until: "2026-11-03" },
      { kind: "cuti-sakit", from: "2026-11-03", until: "2026-11-05" },
      { kind: "izin", from: "2026-11-06", until: "2026-11-06" },
      { kind: "dinas-luar", from: "2026-11-09", until: "2026-11-08" },
    ];
    const issues = issuesOf(() => day([], { excuses }));
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "context.excuses.1: overlaps",
      "context.excuses.3.until: time-order",
    ]);
    expect(issues[0]?.message.id).toBe("memuat hari yang sudah ada di context.excuses.0");
  });

  it("excuses may come in any order, and every two that share a day are named", () => {
    const excuse = (from: string, until: string): Excuse => ({ kind: "izin", from, until });
    const apart = [excuse("2026-11-05", "2026-11-06"), excuse("2026-11-03", "2026-11-04"), excuse(MONDAY, MONDAY)];
    expect(day([], { excuses: apart }).status).toBe("excused");
    const same = [excuse(MONDAY, MONDAY), excuse(MONDAY, MONDAY), excuse(MONDAY, MONDAY)];
    expect(issuesOf(() => day([], { excuses: same })).map(({ path, params }) => [path, params])).toEqual([
      [["context", "excuses", 1], { other: ["context", "excuses", 0] }],
      [["context", "excuses", 2], { other: ["context", "excuses", 0] }],
      [["context", "excuses", 2], { other: ["context", "excuses", 1] }],
    ]);
  });

  it("an excuse without its first or its last day is not held against another", () => {
    const other: Excuse = { kind: "izin", from: MONDAY, until: MONDAY };
    const first = untyped({ kind: "izin", from: "kemarin", until: MONDAY });
    const last = untyped({ kind: "izin", from: MONDAY, until: "besok" });
    expect(found(() => day([], { excuses: [first, other] }))).toEqual(["context.excuses.0.from: not-a-date"]);
    expect(found(() => day([], { excuses: [last, other] }))).toEqual(["context.excuses.0.until: not-a-date"]);
  });

  it.each([
    ["event", "masuk", "not-one-of"],
    ["time", "24:00", "not-a-time"],
    ["by", "Budi", "not-one-of"],
    ["on", "kemarin", "not-a-date"],
  ])("two corrections with a wrong %s are wrong twice, and not the same one twice", (key, value, code) => {
    const wrong = untyped({ event: "check-in", time: "07:30", by: "atasan-langsung", on: MONDAY, [key]: value });
    expect(found(() => day([], { corrections: [wrong, wrong] }))).toEqual([
      `context.corrections.0.${key}: ${code}`,
      `context.corrections.1.${key}: ${code}`,
    ]);
  });

  it("names everything, in the policy, the events and the context", () => {
    const policy = untyped({ id: "x", name: {}, hours: "07:30", checkIns: 3, zone: "UTC", grace: 5, surprise: 1 });
    const context = untyped({
      date: "2026-02-30",
      dayType: "weekend",
      ceremony: "slept",
      corrections: 1,
      excuses: 1,
      hours: 1,
    });
    const given = untyped([
      1,
      { kind: "in", time: "x" },
      { kind: "check-in" },
      { time: "07:30" },
      { kind: "check-in", time: "07:30", place: 1 },
    ]);
    expect(found(() => attendanceDay(given, context, policy))).toEqual([
      "policy.surprise: unknown-key",
      "policy.hours: not-an-object",
      "policy.checkIns: not-one-of",
      "policy.grace: not-an-object",
      "policy.zone: not-one-of",
      "events.0: not-an-object",
      "events.1.kind: not-one-of",
      "events.1.time: not-a-time",
      "events.2.time: missing",
      "events.3.kind: missing",
      "events.4.place: unknown-key",
      "context.date: not-a-date",
      "context.dayType: not-one-of",
      "context.excuses: not-a-list",
      "context.hours: not-an-object",
      "context.ceremony: not-one-of",
      "context.corrections: not-a-list",
    ]);
  });

  it("parts of corrections and excuses that are missing or wrong", () => {
    const given = untyped({
      corrections: [5, {}, { event: "x", time: "00:00", by: 1, on: 1 }],
      excuses: [5, {}, { kind: "libur", from: 1, until: "2026-11-02" }],
    });
    expect(found(() => day([], given))).toEqual([
      "context.excuses.0: not-an-object",
      "context.excuses.1.kind: missing",
      "context.excuses.1.from: missing",
      "context.excuses.1.until: missing",
      "context.excuses.2.kind: not-one-of",
      "context.excuses.2.from: not-a-date",
      "context.corrections.0: not-an-object",
      "context.corrections.1.event: missing",
      "context.corrections.1.time: missing",
      "context.corrections.1.by: missing",
      "context.corrections.1.on: missing",
      "context.corrections.2.event: not-one-of",
      "context.corrections.2.time: not-a-time",
      "context.corrections.2.by: not-one-of",
      "context.corrections.2.on: not-a-date",
    ]);
    const kind = untyped({ kind: "libur", from: MONDAY, until: MONDAY });
    expect(found(() => day([], { excuses: [kind] }))).toEqual(["context.excuses.0.kind: not-one-of"]);
  });

  it("events or a context that are none", () => {
    expect(found(() => attendanceDay(untyped("x"), untyped(5), two))).toEqual([
      "events: not-a-list",
      "context: not-an-object",
    ]);
    expect(found(() => attendanceDay([], untyped({}), two))).toEqual([
      "context.date: missing",
      "context.dayType: missing",
    ]);
    expect(found(() => attendanceDay(untyped(undefined), workingDay(MONDAY), two))).toEqual(["events: not-a-list"]);
    expect(found(() => day(untyped([, undefined, { kind: "check-in", time: "07:30", __proto__: { x: 1 } }])))).toEqual([
      "events.0: not-an-object",
      "events.1: not-an-object",
      "events.2.x: unknown-key",
    ]);
    expect(found(() => day(untyped([{ kind: "check-out", time: "00:00", place: 1 }])))).toEqual([
      "events.0.place: unknown-key",
    ]);
  });

  it("a policy that is none is answered with the presets", () => {
    for (const policy of [undefined, null, "jawa-barat", 1, []]) {
      const [one] = issuesOf(() => attendanceDay([], workingDay(MONDAY), untyped(policy)));
      expect(one?.code).toBe("not-one-of");
      expect(one?.message.en).toContain(
        "tulang-bawang, kementerian-2013, permentan-68-2012, bgn-4-2025, tebo-1-2022, jabar",
      );
    }
    const hours = { start: "07:30", end: "16:00" };
    expect(found(() => attendanceDay([], workingDay(MONDAY, { hours }), untyped("x")))).toEqual(["policy: not-one-of"]);
  });

  it("a preset alone lacks hours, and most of them how often is recorded", () => {
    expect(found(() => attendanceDay([], workingDay(MONDAY), "jabar"))).toEqual(["policy.hours: policy-incomplete"]);
    expect(found(() => attendanceDay([], workingDay(MONDAY), "tulang-bawang"))).toEqual([
      "policy.checkIns: policy-incomplete",
      "policy.hours: policy-incomplete",
    ]);
  });

  it("hours must be in order, and a break needs both ends", () => {
    const hours = (given: unknown) => found(() => day([], { hours: untyped(given) }));
    expect(hours({ start: "16:00", end: "07:30" })).toEqual(["context.hours.end: time-order"]);
    expect(hours({ start: "07:30", end: "07:30" })).toEqual(["context.hours.end: time-order"]);
    expect(hours({ start: "07:30", end: "16:00", breakStart: "12:00" })).toEqual(["context.hours.breakEnd: missing"]);
    expect(hours({ start: "07:30", end: "16:00", breakEnd: "12:00" })).toEqual(["context.hours.breakStart: missing"]);
    expect(hours({ start: "07:30", end: "16:00", breakStart: "13:00", breakEnd: "12:00" })).toEqual([
      "context.hours.breakEnd: time-order",
    ]);
    expect(hours({ start: "07:30", end: "16:00", breakStart: "15:00", breakEnd: "17:00" })).toEqual([
      "context.hours.end: time-order",
    ]);
    expect(hours({ end: "16:00" })).toEqual(["context.hours.start: policy-incomplete"]);
    expect(hours({ start: "07:30" })).toEqual(["context.hours.end: missing"]);
    expect(hours({ start: "07:30", end: undefined })).toEqual(["context.hours.end: missing"]);
    // What cannot be read is not put in order.
    expect(hours({ start: "16:00", end: "07:30", x: 1 })).toEqual(["context.hours.x: unknown-key"]);
    expect(hours({ start: "7", end: "x" })).toEqual([
      "context.hours.start: not-a-time",
      "context.hours.end: not-a-time",
    ]);
  });

  it("hours may leave out a start that the policy knows", () => {
    const policy = plain({ start: "07:30", hours: { senin: { end: "16:00" } } });
    expect(day(events(5), {}, policy).lateMinutes).toBe(5);
  });
});

describe("for any two times of a day", () => {
  const minute = fc.integer({ min: 1, max: 1439 });

  it("lateness grows with the check-in and never exceeds the day; it is that of a second reckoning", () => {
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const late = (time: number) => day([{ kind: "check-in", time: at(time) }]).lateMinutes;
        expect(late(first)).toBeLessThanOrEqual(late(second));
        expect(late(second)).toBe(Math.min(Math.max(second - 450, 0), 510));
      }),
      { numRuns: 100 },
    );
  });

  it("the order of the events makes no difference", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(events(7, 9), { minLength: 2 }), (given) => {
        expect(day(Object.freeze(given))).toStrictEqual(day(events(7, 9)));
      }),
      { numRuns: 10 },
    );
  });
});
