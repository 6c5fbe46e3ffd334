import {
  absenceOf,
  attendanceDay,
  attendanceMonth,
  type AttendancePolicy,
  checkPresenceShares,
  completePolicy,
  type DayContext,
  weeklyMinutes,
  workCalendar,
} from "sistem-merit/attendance";
import type { Issue } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { issuesOf, untyped } from "../core/support.js";
import { events, firstDays, FIVE_DAYS, HOURS, monthOf, plain, workingDay } from "./support.js";

const MONDAY = "2026-11-02";
const MINISTRY = completePolicy("kementerian-2013", { hours: HOURS, checkIns: 4, noCheckOut: 0.75 });
const day = (given: readonly unknown[], context: Partial<DayContext> = {}, policy: AttendancePolicy = MINISTRY) =>
  attendanceDay(untyped(given), workingDay(MONDAY, context), policy);
const policyOf = (more: object): AttendancePolicy =>
  untyped({ id: "contoh", name: { id: "Contoh", en: "Example" }, ...more });
const record = (kind: string, time: string) => ({ kind, time });
const brackets = (...all: readonly object[]) => policyOf({ late: { brackets: all } });
const AWAY = [...events(), record("break-out", "14:00"), record("break-in", "15:00")];
const MISSED = { ...day(events()), ceremony: "missed" } as const;

describe("a figure that a policy lacks is named in both languages", () => {
  const month = (policy: AttendancePolicy) => (): unknown => attendanceMonth([], policy, firstDays(0));

  it.each<readonly [string, () => unknown, string, string]>([
    ["hours", () => day([], {}, policyOf({})), "jam kerja per hari", "the working hours of the day"],
    ["start", () => day([], { hours: untyped({ end: "16:00" }) }), "jam masuk", "when work begins"],
    [
      "checkIns",
      () => day([], {}, policyOf({})),
      "berapa kali presensi sehari, 2 atau 4",
      "how many records a day, 2 or 4",
    ],
    ["late", month(policyOf({})), "potongan keterlambatan", "what lateness costs"],
    ["early", month(policyOf({})), "potongan pulang sebelum waktunya", "what leaving early costs"],
    [
      "temporaryLeave",
      () => monthOf([untyped(AWAY)], plain({})),
      "potongan meninggalkan kantor sementara",
      "what temporary leave costs",
    ],
    [
      "count",
      month(brackets({ from: 1, percent: 1 })),
      "cara menghitung menit: per kejadian atau per bulan",
      "how minutes count: per event or per month",
    ],
    ["from", month(brackets({ percent: 1 })), "batas bawah rentang menit", "the lower bound of the bracket"],
    ["percent", month(brackets({ from: 1 })), "persentase rentang menit", "the percentage of the bracket"],
    ["noCheckIn", month(policyOf({})), "potongan tidak mengisi daftar hadir masuk", "what a missing check-in costs"],
    ["noCheckOut", month(policyOf({})), "potongan tidak mengisi daftar hadir pulang", "what a missing check-out costs"],
    [
      "absence",
      month(policyOf({})),
      "potongan per hari tidak masuk tanpa alasan",
      "what a day of unexcused absence costs",
    ],
    ["leave", month(policyOf({})), "potongan per hari cuti atau izin", "what a day of leave costs"],
    [
      "ceremony",
      () => attendanceMonth([MISSED], plain({}), firstDays(1)),
      "potongan tidak mengikuti apel atau upacara",
      "what a missed assembly or ceremony costs",
    ],
  ])("%s", (figure, run, id, en) => {
    const issue = issuesOf(run).find(({ params }) => params["figure"] === figure);
    expect(issue?.message).toEqual({
      id: `kebijakan belum memuat ${id}; tetapkan menurut peraturan instansi`,
      en: `the policy lacks ${en}; set it by the agency's own regulation`,
    });
  });
});

describe("what is wrong with records is said in both languages", () => {
  const full = attendanceMonth([day(events())], MINISTRY, firstDays(1));
  const off = attendanceDay([], { date: MONDAY, dayType: "holiday" }, MINISTRY);
  const excuse = (from: string, until: string) => ({ kind: "izin", from, until }) as const;

  it.each<readonly [string, () => unknown, object, string, string]>([
    [
      "no time",
      () => day([record("check-in", "7:30")]),
      {},
      "harus jam yang ada, ditulis HH:MM atau HH:MM:SS, diterima teks",
      "must be an existing clock time, written HH:MM or HH:MM:SS, got text",
    ],
    [
      "midnight",
      () => day([record("check-in", "00:00")]),
      {},
      "00:00 hanya dikenal sebagai belum presensi pulang; hapus kejadian yang belum tercatat",
      "00:00 is known only as not yet checked out; leave out an event that was not recorded",
    ],
    [
      "events out of order",
      () => day([record("check-in", "16:00"), record("check-out", "15:00")]),
      { after: ["events", 0] },
      "jamnya sebelum kejadian yang mendahuluinya",
      "is earlier than the event that it follows",
    ],
    [
      "an excuse that ends before it begins",
      () => day([], { excuses: [excuse("2026-11-03", "2026-11-02")] }),
      { after: ["context", "excuses", 0, "from"] },
      "berakhir sebelum dimulai",
      "ends before it begins",
    ],
    [
      "excuses that share a day",
      () => day([], { excuses: [excuse("2026-11-02", "2026-11-03"), excuse("2026-11-03", "2026-11-04")] }),
      { other: ["context", "excuses", 0] },
      "memuat hari yang sudah ada di context.excuses.0",
      "holds a day that is already at context.excuses.0",
    ],
    [
      "hours out of order",
      () => day([], { hours: { start: "16:00", end: "07:30" } }),
      { after: ["context", "hours", "start"] },
      "jam kerja tidak berurutan",
      "the working hours are not in order",
    ],
    [
      "a service that ends before it begins",
      () => workCalendar("2026-11", { weekdays: FIVE_DAYS, from: "2026-11-09", until: "2026-11-08" }),
      { after: ["options", "from"] },
      "berakhir sebelum dimulai",
      "ends before it begins",
    ],
    [
      "no month",
      () => workCalendar("2026-13", { weekdays: FIVE_DAYS }),
      {},
      "harus bulan yang ada, ditulis YYYY-MM, diterima teks",
      "must be an existing month, written YYYY-MM, got text",
    ],
    [
      "a day of another month",
      () => attendanceMonth([], MINISTRY, { month: "2026-11", workingDays: ["2026-12-01"] }),
      { month: "2026-11" },
      "bukan hari dari bulan 2026-11",
      "is not a day of 2026-11",
    ],
    [
      "a working day without a record",
      () => attendanceMonth([], MINISTRY, firstDays(1)),
      { date: MONDAY },
      "2026-11-02 adalah hari kerja dan belum ada catatannya",
      "2026-11-02 is a working day, and has no record yet",
    ],
    [
      "a calendar and a record that differ",
      () => attendanceMonth([off], MINISTRY, firstDays(1)),
      { date: MONDAY },
      "kalender dan catatan berbeda tentang apakah 2026-11-02 hari kerja",
      "the calendar and the record differ on whether 2026-11-02 is a working day",
    ],
    [
      "a month that is missing between two",
      () => absenceOf([full, { ...full, month: "2027-01" }]),
      { after: "2026-11", before: "2027-01" },
      "tidak ada bulan di antara 2026-11 dan 2027-01",
      "no month is given between 2026-11 and 2027-01",
    ],
  ])("%s", (_, run, params, id, en) => {
    const issue = issuesOf(run).find(({ message }) => message.en === en);
    expect(issue).toMatchObject({ params, message: { id, en } });
  });
});

it("a missed ceremony costs what the policy says, and is named in both languages", () => {
  const { deduction } = attendanceMonth([MISSED], plain({ ceremony: 2 }), firstDays(1));
  expect(deduction.lines).toMatchObject([
    {
      date: MONDAY,
      percent: 2,
      reason: { id: "Tidak mengikuti apel atau upacara", en: "Missed an assembly or a ceremony" },
    },
  ]);
});

describe("an issue says what would have been right", () => {
  const correction = { event: "check-in", time: "07:30", by: "atasan-langsung", on: MONDAY } as const;
  const calendar = (more: object) => (): unknown => workCalendar("2026-11", untyped({ weekdays: FIVE_DAYS, ...more }));
  const month = (more: object) => (): unknown => attendanceMonth([], policyOf(more), firstDays(0));

  it.each<readonly [string, () => unknown, string, object]>([
    [
      "of an event: where it stood first",
      () => day([...events(), record("check-in", "07:31")]),
      "events.2",
      { first: ["events", 0] },
    ],
    [
      "of a correction: where it stood first",
      () => day(events(), { corrections: [correction, correction] }),
      "context.corrections.1",
      { first: ["context", "corrections", 0] },
    ],
    [
      "of a day: where it stood first",
      () => attendanceMonth([day(events()), day(events())], MINISTRY, firstDays(1)),
      "days.1",
      { first: ["days", 0] },
    ],
    [
      "of a weekday: where it stood first",
      calendar({ weekdays: ["senin", "senin"] }),
      "options.weekdays.1",
      { first: ["options", "weekdays", 0] },
    ],
    [
      "of a holiday: where it stood first",
      calendar({ holidays: [MONDAY, MONDAY] }),
      "options.holidays.1",
      { first: ["options", "holidays", 0] },
    ],
    [
      "of a month: where it stood first",
      () => {
        const full = attendanceMonth([day(events())], MINISTRY, firstDays(1));
        return absenceOf([full, full]);
      },
      "months.1.month",
      { first: ["months", 0, "month"] },
    ],
    [
      "of a bracket: more than the one before, and no more than a month",
      month({
        late: {
          count: "per-event",
          brackets: [
            { from: 31, percent: 1 },
            { from: 31, percent: 2 },
          ],
        },
      }),
      "policy.late.brackets.1.from",
      { min: 32, max: 44_640 },
    ],
    [
      "of a limit that is exclusive: true, or nothing at all",
      month({ late: { count: "per-event", brackets: [{ from: 1, exclusive: false, percent: 1 }] } }),
      "policy.late.brackets.0.exclusive",
      { expected: ["true"] },
    ],
    ["of a cost: a percentage, or none", month({ absence: "x" }), "policy.absence", { expected: ["0–100", "none"] }],
    [
      "of a missing record: no highest bracket where there are no brackets",
      month({ late: "none", noCheckIn: "top-bracket" }),
      "policy.noCheckIn",
      { expected: ["0–100", "none"] },
    ],
    [
      "of Ramadan: whether it is",
      () => weeklyMinutes(HOURS, untyped({ ramadan: "ya" })),
      "options.ramadan",
      { expected: ["true", "false"] },
    ],
  ])("%s", (_, run, place, params) => {
    expect(issuesOf(run).find(({ path }) => path.join(".") === place)?.params).toMatchObject(params);
  });
});

describe("an issue as a whole, and no other beside it", () => {
  const correction = { event: "check-in", time: "07:30", by: "atasan-langsung", on: MONDAY } as const;
  const excuse = { kind: "izin", from: MONDAY, until: MONDAY } as const;
  const month =
    (more: object, policy: object = {}) =>
    (): unknown =>
      attendanceMonth([], untyped({ ...MINISTRY, ...policy }), untyped({ ...firstDays(0), ...more }));
  const context = (more: object) => (): unknown => day(events(), untyped(more));
  const ofDay = (policy: object) => (): unknown => day(events(), {}, untyped({ ...MINISTRY, ...policy }));
  const unknownKey = (path: Issue["path"], expected: readonly string[]): Issue => ({
    code: "unknown-key",
    path: [...path, "catatan"],
    params: { key: "catatan", expected },
    message: {
      id: `kunci "catatan" tidak dikenal; yang dikenal: ${expected.join(", ")}`,
      en: `key "catatan" is not known; known are: ${expected.join(", ")}`,
    },
  });
  const notOneOf = (path: Issue["path"], expected: readonly string[]): Issue => ({
    code: "not-one-of",
    path,
    params: { expected, received: "text" },
    message: {
      id: `harus salah satu dari ${expected.join(", ")}, diterima teks`,
      en: `must be one of ${expected.join(", ")}, got text`,
    },
  });
  const notAList = (path: Issue["path"]): Issue => ({
    code: "not-a-list",
    path,
    params: { received: 5 },
    message: { id: "harus berupa daftar, diterima 5", en: "must be a list, got 5" },
  });
  const shareOutOfRange = (received: number): Issue => ({
    code: "out-of-range",
    path: ["a"],
    params: { min: 0, max: 100, received },
    message: { id: `harus 0 sampai 100, diterima ${received}`, en: `must be 0 to 100, got ${received}` },
  });

  it.each<readonly [string, () => unknown, Issue]>([
    [
      "a correction with a key that it does not have",
      context({ corrections: [{ ...correction, catatan: 1 }] }),
      unknownKey(["context", "corrections", 0], ["event", "time", "by", "on"]),
    ],
    [
      "an excuse with a key that it does not have",
      context({ excuses: [{ ...excuse, catatan: 1 }] }),
      unknownKey(["context", "excuses", 0], ["kind", "from", "until"]),
    ],
    [
      "a grace with a key that it does not have",
      ofDay({ grace: { minutes: 5, countedFrom: "start", catatan: 1 } }),
      unknownKey(["policy", "grace"], ["minutes", "countedFrom"]),
    ],
    [
      "a figure with a key that it does not have",
      month({}, { absence: { value: 4, grade: "caller", cite: [], catatan: 1 } }),
      unknownKey(["policy", "absence"], ["value", "grade", "cite"]),
    ],
    [
      "a name in a third language",
      month({}, { name: { id: "Contoh", en: "Example", catatan: "Conto" } }),
      unknownKey(["policy", "name"], ["id", "en"]),
    ],
    [
      "a calendar with a key that it does not have",
      month({ catatan: 1 }),
      unknownKey(["calendar"], ["month", "workingDays"]),
    ],
    [
      "an event of no known kind, beside its proof",
      () => day([{ kind: "in", time: "07:30", proof: "gps" }]),
      notOneOf(["events", 0, "kind"], ["check-in", "break-out", "break-in", "check-out"]),
    ],
    [
      "a correction by a name, and not by a role",
      context({ corrections: [{ ...correction, by: "Budi" }] }),
      notOneOf(
        ["context", "corrections", 0, "by"],
        ["atasan-langsung", "pejabat-yang-berwenang", "pengelola-kepegawaian"],
      ),
    ],
    ["a zone of another country", ofDay({ zone: "GMT" }), notOneOf(["policy", "zone"], ["WIB", "WITA", "WIT"])],
    [
      "no time",
      () => day([record("check-in", "7:30")]),
      {
        code: "not-a-time",
        path: ["events", 0, "time"],
        params: { received: "text" },
        message: {
          id: "harus jam yang ada, ditulis HH:MM atau HH:MM:SS, diterima teks",
          en: "must be an existing clock time, written HH:MM or HH:MM:SS, got text",
        },
      },
    ],
    [
      "no month",
      () => workCalendar("2026-13", { weekdays: FIVE_DAYS }),
      {
        code: "not-a-month",
        path: ["month"],
        params: { received: "text" },
        message: {
          id: "harus bulan yang ada, ditulis YYYY-MM, diterima teks",
          en: "must be an existing month, written YYYY-MM, got text",
        },
      },
    ],
    [
      "an event that is out of order with a correction, although the correction is right",
      () =>
        day([record("check-in", "16:00"), record("check-out", "15:00")], {
          corrections: [{ ...correction, event: "break-in", time: "16:30" }],
        }),
      {
        code: "time-order",
        path: ["events", 1],
        params: { after: ["context", "corrections", 0] },
        message: {
          id: "jamnya sebelum kejadian yang mendahuluinya",
          en: "is earlier than the event that it follows",
        },
      },
    ],
    [
      "records that are missing, not as a list",
      () => attendanceMonth([untyped({ ...day(events()), missing: 5 })], MINISTRY, firstDays(1)),
      notAList(["days", 0, "missing"]),
    ],
    [
      "weekdays that are no list",
      () => workCalendar("2026-11", untyped({ weekdays: 5 })),
      notAList(["options", "weekdays"]),
    ],
    ["a share of more than all", () => checkPresenceShares({ a: 100.5, b: 0 }), shareOutOfRange(100.5)],
    ["a share of four digits", () => checkPresenceShares({ a: 1000, b: 0 }), shareOutOfRange(1000)],
    [
      "shares that are none",
      () => checkPresenceShares(untyped(5)),
      {
        code: "not-an-object",
        path: [],
        params: { received: 5 },
        message: { id: "harus berupa objek biasa, diterima 5", en: "must be a plain object, got 5" },
      },
    ],
  ])("%s", (_, run, issue) => {
    expect(issuesOf(run)).toEqual([issue]);
  });
});
