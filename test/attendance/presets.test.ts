import {
  ATTENDANCE_PRESETS,
  type AttendanceEvent,
  attendanceMonth,
  type AttendancePolicy,
  attendancePresets,
  completePolicy,
  type PolicyFigures,
} from "sistem-merit/attendance";
import { describe, expect, it } from "vitest";
import { found } from "../core/support.js";
import { at, events, firstDays, monthOf, NOVEMBER, REST, sourcesOf } from "./support.js";

const FILL: PolicyFigures = {
  ...REST,
  early: "none",
  noCheckIn: "none",
  noCheckOut: "none",
  absence: "none",
  leave: "none",
};

const TULANG_BAWANG = completePolicy("tulang-bawang", {
  ...REST,
  early: "none",
  noCheckOut: "none",
  absence: "none",
  leave: "none",
});
const MINISTRY = completePolicy("kementerian-2013", { ...REST, checkIns: 4, noCheckOut: "none" });
const PERMENTAN = completePolicy("permentan-68-2012", { ...REST, leave: "none" });
const BGN = completePolicy("bgn-4-2025", FILL);

type Kind = "late" | "early" | "temporary-leave";

/** A day that is ordinary but for some minutes of one kind. */
function dayWith(kind: Kind, minutes: number): AttendanceEvent[] {
  if (kind === "late") return events(minutes, 0);
  if (kind === "early") return events(0, minutes);
  return [...events(), { kind: "break-out", time: at(840) }, { kind: "break-in", time: at(840 + minutes) }];
}

const RECORD = "0035-limits-of-minute-brackets";

// As the facts print them: minutes, percent, and how sure that is. null: no deduction.
type Row = readonly [minutes: number, percent: number | null, grade: string | undefined];
const FOUR = (grade: string, third: number, fourth: number): readonly Row[] => [
  [0, null, undefined],
  [1, 0.5, grade],
  [30, 0.5, grade],
  [31, 1, grade],
  [60, 1, grade],
  [61, third, grade],
  [90, third, grade],
  [91, fourth, "interpretation"],
  [92, fourth, grade],
  [291, fourth, grade],
];

const TABLES: readonly (readonly [string, AttendancePolicy, Kind, readonly Row[]])[] = [
  ["Tulang Bawang, lateness", TULANG_BAWANG, "late", FOUR("secondary", 1.25, 1.5)],
  ["the ministry of 2013, lateness", MINISTRY, "late", FOUR("secondary", 1.25, 1.5)],
  ["the ministry of 2013, early leaving", MINISTRY, "early", FOUR("secondary", 1.25, 1.5)],
  ["Permentan 68/2012, TL", PERMENTAN, "late", FOUR("official", 1.5, 2)],
  ["Permentan 68/2012, PSW", PERMENTAN, "early", FOUR("official", 1.5, 2)],
  [
    "Badan Gizi Nasional, lateness",
    BGN,
    "late",
    [
      [0, null, undefined],
      [1, 0.5, "interpretation"],
      [2, 0.5, "regulation"],
      [30, 0.5, "regulation"],
      [31, 0.5, "regulation"],
      [60, 0.5, "regulation"],
      [61, 1, "regulation"],
      [90, 1, "regulation"],
      [91, 1, "regulation"],
      [92, 1, "regulation"],
    ],
  ],
];

describe.each(TABLES)("%s", (_what, policy, kind, rows) => {
  it.each(rows)("%d minutes cost %s percent, %s", (minutes, percent, grade) => {
    const month = monthOf([dayWith(kind, minutes)], policy);
    const line = month.deduction.lines.find((one) => one.kind === kind);
    expect(line?.percent ?? null).toBe(percent);
    expect(line?.minutes).toBe(percent === null ? undefined : minutes);
    expect(line?.grade).toBe(grade);
    if (line === undefined) return;
    expect(month.grade).toBe(grade);
    expect(sourcesOf(line).includes(RECORD)).toBe(grade === "interpretation");
  });
});

describe("temporary leave of the ministry of 2013", () => {
  it.each(FOUR("interpretation", 1.25, 1.5).filter(([minutes]) => minutes <= 92))(
    "%d minutes cost %s percent",
    (minutes, percent) => {
      const { deduction } = monthOf([dayWith("temporary-leave", minutes)], MINISTRY);
      const line = deduction.lines.find(({ kind }) => kind === "temporary-leave");
      expect(line?.percent ?? null).toBe(percent);
      // How time away is told from the break is our reading, whatever the bracket.
      expect(line?.grade).toBe(percent === null ? undefined : "interpretation");
    },
  );
});

const lateBy = (...minutes: readonly number[]) => minutes.map((one) => events(one));
const costs = (policy: AttendancePolicy, ...minutes: readonly number[]) => {
  const { deduction } = monthOf(lateBy(...minutes), policy);
  return [deduction.lines.map(({ percent }) => percent), deduction.percent];
};

describe("per event, every event has its own bracket", () => {
  it("three times 31 minutes are three times 1 percent", () => {
    expect(costs(MINISTRY, 31, 31, 31)).toEqual([[1, 1, 1], 3]);
    expect(costs(TULANG_BAWANG, 31, 31, 31)).toEqual([[1, 1, 1], 3]);
  });

  it("30 and 1 minutes are twice 0.5 percent, and 0 minutes none", () => {
    expect(costs(MINISTRY, 30, 0, 1)).toEqual([[0.5, 0.5], 1]);
  });

  it("that events count one by one is the source's word for the ministry, and our reading for the others", () => {
    expect(monthOf(lateBy(31, 31), MINISTRY).grade).toBe("secondary");
    expect(monthOf(lateBy(31, 31), TULANG_BAWANG).grade).toBe("interpretation");
    expect(monthOf(lateBy(61, 61), BGN).grade).toBe("interpretation");
  });

  it("which of the two ways is meant makes no difference for one event, and weighs on none", () => {
    expect(monthOf(lateBy(31, 0), TULANG_BAWANG).grade).toBe("secondary");
    expect(monthOf(lateBy(61, 0), BGN).grade).toBe("regulation");
  });
});

describe("per month, the minutes add up first (Permentan 68/2012)", () => {
  it.each([
    [[1, 0], "TL1", 0.5, "official"],
    [[15, 15], "TL1", 0.5, "official"],
    [[15, 16], "TL2", 1, "official"],
    [[30, 30], "TL2", 1, "official"],
    [[30, 31], "TL3", 1.5, "official"],
    [[30, 30, 30], "TL3", 1.5, "official"],
    [[30, 30, 31], "TL4", 2, "interpretation"],
    [[30, 31, 31], "TL4", 2, "official"],
    [[200, 200, 200], "TL4", 2, "official"],
  ] as const)("lateness of %j minutes is %s, %d percent, once", (minutes, code, percent, grade) => {
    const { deduction } = monthOf(lateBy(...minutes), PERMENTAN);
    expect(deduction.lines).toHaveLength(1);
    expect(deduction.lines[0]).toMatchObject({ kind: "late", percent, grade });
    expect(deduction.lines[0]?.minutes).toBe(minutes.reduce<number>((sum, one) => sum + one, 0));
    expect(deduction.lines[0]).not.toHaveProperty("date");
    expect(deduction.lines[0]?.reason.en).toContain(code);
  });

  it("lateness and early leaving are two sums", () => {
    const { deduction } = monthOf([events(60, 60), events(1, 30)], PERMENTAN);
    expect(deduction.lines.map(({ kind, minutes, percent }) => [kind, minutes, percent])).toEqual([
      ["late", 61, 1.5],
      ["early", 90, 1.5],
    ]);
    expect(deduction.percent).toBe(3);
  });

  it("the slip of PSW3, 291 for 91, changes nothing: 92 to 291 minutes are PSW4", () => {
    for (const minutes of [92, 290, 291, 292]) {
      expect(monthOf([dayWith("early", minutes)], PERMENTAN).deduction.lines[0]?.reason.en).toContain("PSW4");
    }
    expect(JSON.stringify(attendancePresets["permentan-68-2012"])).toContain("< 291");
  });
});

const [CHECK_IN, CHECK_OUT] = [[{ kind: "check-in", time: "07:30" }], [{ kind: "check-out", time: "16:00" }]] as const;

describe("a missing record", () => {
  it("of the check-in is the highest bracket in Tulang Bawang, each time", () => {
    const { deduction, grade } = monthOf([CHECK_OUT, CHECK_OUT, events(5)], TULANG_BAWANG);
    expect(deduction.lines.map(({ kind, percent, minutes }) => [kind, percent, minutes])).toEqual([
      ["no-check-in", 1.5, undefined],
      ["no-check-in", 1.5, undefined],
      ["late", 0.5, 5],
    ]);
    expect(deduction.percent).toBe(3.5);
    expect(grade).toBe("interpretation");
    expect(monthOf([CHECK_OUT], TULANG_BAWANG).grade).toBe("secondary");
  });

  it("of the check-in is the highest bracket at the ministry of 2013; of the check-out nothing is known", () => {
    expect(monthOf([CHECK_OUT, events()], MINISTRY).deduction.percent).toBe(1.5);
    expect(found(() => completePolicy("kementerian-2013", REST))).toEqual(["policy.noCheckOut: policy-incomplete"]);
  });

  it("raises a month of Permentan 68/2012 to TL4 or PSW4, once", () => {
    const one = monthOf([CHECK_OUT, events()], PERMENTAN);
    expect(one.deduction.lines).toMatchObject([{ kind: "no-check-in", percent: 2, grade: "official" }]);
    expect(one.deduction.lines[0]).not.toHaveProperty("minutes");

    const many = monthOf([CHECK_OUT, CHECK_OUT, events(5), CHECK_IN], PERMENTAN);
    expect(many.deduction.lines).toMatchObject([
      { kind: "no-check-in", percent: 2, minutes: 5, grade: "interpretation" },
      { kind: "no-check-out", percent: 2, grade: "official" },
    ]);
    expect(many.deduction.percent).toBe(4);
    expect(many.deduction.lines[0]?.reason).toEqual({
      id: "Tidak mengisi daftar hadir masuk: rentang tertinggi (TL4)",
      en: "No check-in: the highest bracket (TL4)",
    });
  });
});

describe("absence", () => {
  it.each([
    ["the ministry of 2013", MINISTRY, 5, "secondary"],
    ["Permentan 68/2012", PERMENTAN, 4, "official"],
  ] as const)("%s: every day without a reason has its line", (_what, policy, percent, grade) => {
    const { deduction, unexcusedDays } = monthOf([[], events(), []], policy);
    expect(unexcusedDays).toBe(2);
    expect(deduction.lines.map((line) => [line.kind, line.date, line.percent, line.grade])).toEqual([
      ["absent", "2026-11-02", percent, grade],
      ["absent", "2026-11-04", percent, grade],
    ]);
  });

  it("is capped at 100 percent a month by the ministry of 2013, and by nobody else", () => {
    const twenty = Array.from({ length: 20 }, () => []);
    const exactly = monthOf(twenty, MINISTRY).deduction;
    expect([exactly.percent, exactly.cap, exactly.capped]).toEqual([100, 100, false]);
    const more = monthOf([...twenty, []], MINISTRY).deduction;
    expect([more.percent, more.cap, more.capped, more.lines.length]).toEqual([100, 100, true, 21]);
    const permentan = monthOf([...twenty, ...Array.from({ length: 1 }, () => [])], PERMENTAN).deduction;
    expect([permentan.percent, permentan.capped]).toEqual([84, false]);
    expect(permentan).not.toHaveProperty("cap");
  });

  it("annual leave is paid in full by the ministry of 2013; what other leave costs is not known", () => {
    const calendar = firstDays(1);
    const day = (excuse: string) => ({
      date: "2026-11-02",
      dayType: "working-day" as const,
      status: "excused" as const,
      times: {},
      lateMinutes: 0,
      earlyMinutes: 0,
      temporaryLeaveMinutes: 0,
      missing: [],
      excuse: excuse as "cuti-tahunan",
    });
    const paid = attendanceMonth([day("cuti-tahunan")], MINISTRY, calendar);
    expect([paid.excusedDays, paid.deduction.percent, paid.deduction.lines]).toEqual([1, 0, []]);
    expect(paid.cite).toContainEqual({ source: "msmunir-tunjangan-kinerja-2013", article: "Pasal 11" });
    expect(attendanceMonth([day("dinas-luar")], MINISTRY, calendar).deduction.percent).toBe(0);
    expect(found(() => attendanceMonth([day("cuti-besar")], MINISTRY, calendar))).toEqual([
      "policy.leave.cuti-besar: policy-incomplete",
    ]);
  });
});

describe("a missed assembly or ceremony costs 2 percent in Tulang Bawang", () => {
  it("on a day of presence, and only if it was missed", () => {
    expect(monthOf([events()], TULANG_BAWANG, { ceremony: "missed" }).deduction.lines).toMatchObject([
      { kind: "ceremony", percent: 2, grade: "secondary" },
    ]);
    expect(monthOf([events()], TULANG_BAWANG, { ceremony: "attended" }).deduction.lines).toEqual([]);
    expect(monthOf([[]], TULANG_BAWANG, { ceremony: "missed" }).deduction.lines).toEqual([]);
  });

  it("and elsewhere nobody knows", () => {
    expect(found(() => monthOf([events()], PERMENTAN, { ceremony: "missed" }))).toEqual([
      "policy.ceremony: policy-incomplete",
    ]);
  });
});

describe("a preset that is not complete says what is missing", () => {
  const lacking = (id: (typeof ATTENDANCE_PRESETS)[number]) =>
    found(() => completePolicy(id, {})).map((line) => line.replace(/^policy\.(.*): policy-incomplete$/, "$1"));

  it.each([
    ["tulang-bawang", ["checkIns", "hours", "early", "noCheckOut", "absence", "leave"]],
    ["kementerian-2013", ["checkIns", "hours", "noCheckOut"]],
    ["permentan-68-2012", ["checkIns", "hours", "leave"]],
    ["bgn-4-2025", ["checkIns", "hours", "early", "noCheckIn", "noCheckOut", "absence", "leave"]],
    [
      "tebo-1-2022",
      [
        "checkIns",
        "hours",
        "late.count",
        "late.brackets.0.from",
        "late.brackets.1.from",
        "late.brackets.1.percent",
        "late.brackets.2.from",
        "late.brackets.2.percent",
        "late.brackets.3.from",
        "early",
        "noCheckIn",
        "noCheckOut",
        "absence",
        "leave",
      ],
    ],
    ["jabar", ["hours", "late", "early", "temporaryLeave", "noCheckIn", "noCheckOut", "absence", "leave"]],
  ] as const)("%s", (id, missing) => {
    expect(lacking(id)).toEqual(missing);
    expect(found(() => attendanceMonth([], id, firstDays(0)))).toEqual(
      missing
        .filter((figure) => figure !== "hours" && figure !== "checkIns")
        .map((figure) => `policy.${figure}: policy-incomplete`),
    );
  });

  it("and the presets are six, none of them a default", () => {
    expect(ATTENDANCE_PRESETS).toEqual(Object.keys(attendancePresets));
    expect(Object.entries(attendancePresets).map(([id, preset]) => [id, preset.id])).toEqual(
      ATTENDANCE_PRESETS.map((id) => [id, id]),
    );
    expect(NOVEMBER.workingDays).toHaveLength(21);
  });
});

describe("Kabupaten Tebo, completed by the agency", () => {
  const tebo = completePolicy("tebo-1-2022", {
    ...FILL,
    late: {
      count: "per-event",
      brackets: [{ from: 1 }, { from: 31, percent: 0.75 }, { from: 61, percent: 1 }, { from: 91 }],
    },
  });

  it.each([
    [1, 0.5],
    [30, 0.5],
    [31, 0.75],
    [60, 0.75],
    [61, 1],
    [90, 1],
    [91, 1.5],
    [92, 1.5],
  ])("%d minutes cost %d percent, by the caller's limits", (minutes, percent) => {
    const { deduction } = monthOf(lateBy(minutes), tebo);
    expect(deduction.lines).toMatchObject([{ percent, grade: "caller" }]);
  });

  it("keeps the percentages that are known, with their source", () => {
    const late = tebo.late;
    expect(late).toMatchObject({
      brackets: [
        { code: "TL1", from: 1, percent: { value: 0.5, grade: "secondary" } },
        { code: "TL2", from: 31, percent: 0.75 },
        { code: "TL3", from: 61, percent: 1 },
        { code: "TL4", from: 91, percent: { value: 1.5, grade: "secondary" } },
      ],
    });
  });
});
