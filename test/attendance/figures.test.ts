import {
  attendanceExcuses,
  attendancePresets,
  attendanceReadings,
  jabar,
  kMob,
  permentan2012,
  workingTime2023,
} from "sistem-merit/attendance";
import { describe, expect, it } from "vitest";
import { EXCUSE_KINDS, LEAVE_KINDS } from "../../src/attendance/policy.js";
import { sourcesOf } from "./support.js";

const PERPRES = "perpres-21-2023";

describe("working time, figure by figure", () => {
  it.each([
    ["a week of 37.5 hours", workingTime2023.weeklyMinutes, 37.5 * 60, "Pasal 4 ayat (1)"],
    ["a week of 32.5 hours in Ramadan", workingTime2023.ramadan.weeklyMinutes, 32.5 * 60, "Pasal 4 ayat (2)"],
    ["the start", workingTime2023.start, "07:30", "Pasal 4 ayat (3)"],
    ["the start in Ramadan", workingTime2023.ramadan.start, "08:00", "Pasal 4 ayat (4)"],
    ["the break", workingTime2023.breakMinutes, 60, "Pasal 4 ayat (5)"],
    ["the break on Friday", workingTime2023.fridayBreakMinutes, 90, "Pasal 4 ayat (5)"],
    ["the break in Ramadan", workingTime2023.ramadan.breakMinutes, 30, "Pasal 4 ayat (6)"],
    ["the break on Friday in Ramadan", workingTime2023.ramadan.fridayBreakMinutes, 60, "Pasal 4 ayat (6)"],
    ["the days", workingTime2023.days, ["senin", "selasa", "rabu", "kamis", "jumat"], "Pasal 3 ayat (2)"],
  ] as const)("%s", (_what, figure, value, article) => {
    expect(figure.value).toEqual(value);
    expect(figure.grade).toBe("secondary");
    expect(figure.cite[0]).toEqual({ source: PERPRES, article });
    expect(sourcesOf(figure)).toContain("kompas-2023-04-14");
  });
});

describe("K-Mob, figure by figure", () => {
  it.each([
    ["four records a day", jabar.checkIns, 4, ["harapanrakyat-k-mob"]],
    ["red after 07:30", jabar.start, "07:30", ["cdk8jabar-k-mob"]],
    ["tried from February 2019", kMob.trialFrom, "2019-02", ["kompas-2019-02-12"]],
    [
      "proofs",
      kMob.proofs,
      ["selfie", "wifi", "gps"],
      ["kompas-2019-02-12", "harapanrakyat-k-mob", "majalahsora-2021-05-17"],
    ],
    ["legal basis", kMob.basis, ["pp-11-2017"], ["majalahsora-2021-05-17"]],
    ["users", kMob.users, 36_005, ["majalahsora-2021-05-17", "jabartoday-k-mob", "zonapriangan-2021-05-19"]],
    [
      "shares of 17 May 2021",
      kMob.shares,
      { present: "90.36", leave: "0.53", excused: "9.1", unexcused: "0.4" },
      ["majalahsora-2021-05-17", "jabartoday-k-mob", "zonapriangan-2021-05-19"],
    ],
    ["not yet checked out", attendanceReadings.notCheckedOut, "00:00:00", ["public-code-k-mob-monitor"]],
  ] as const)("%s", (_what, figure, value, sources) => {
    expect(figure).toMatchObject({ value, grade: "secondary" });
    expect(typeof figure === "object" && "cite" in figure ? sourcesOf(figure) : []).toEqual(sources);
  });

  it("no percentage of West Java is known", () => {
    expect(Object.keys(jabar)).toEqual(["id", "name", "zone", "start", "checkIns"]);
  });
});

describe("our readings", () => {
  it.each([
    [attendanceReadings.minutes, "whole-minutes", "0037-reading-a-day-of-attendance"],
    [attendanceReadings.temporaryLeave, "outside-the-break", "0037-reading-a-day-of-attendance"],
    [attendanceReadings.missingInMonthlyCount, "highest-bracket-once", "0035-limits-of-minute-brackets"],
    [attendanceReadings.runs, "working-days", "0036-runs-of-absence"],
  ] as const)("%o", (figure, value, record) => {
    expect(figure.value).toBe(value);
    expect(figure.grade).toBe("interpretation");
    expect(sourcesOf(figure)[0]).toBe(record);
  });
});

describe("the kinds of excuse", () => {
  it("are the seven kinds of leave, duty elsewhere and permission", () => {
    expect(attendanceExcuses.leave.value.map(({ id }) => id)).toEqual([
      "cuti-tahunan",
      "cuti-besar",
      "cuti-sakit",
      "cuti-melahirkan",
      "cuti-alasan-penting",
      "cuti-bersama",
      "cuti-di-luar-tanggungan-negara",
    ]);
    expect(attendanceExcuses.other.value.map(({ id }) => id)).toEqual(["dinas-luar", "izin"]);
  });

  it("are the same wherever they are listed", () => {
    const named = [...attendanceExcuses.leave.value, ...attendanceExcuses.other.value].map(({ id }) => id);
    expect([...EXCUSE_KINDS].sort()).toEqual([...named].sort());
    expect([...LEAVE_KINDS, "dinas-luar"].sort()).toEqual([...named].sort());
  });
});

describe("the brackets of the presets, as they are printed", () => {
  const shape = (id: keyof typeof attendancePresets) =>
    JSON.parse(JSON.stringify(attendancePresets[id].late ?? null), (key, value: unknown) =>
      key === "cite" ? undefined : value,
    ) as unknown;
  const figure = (value: number, grade: string) => ({ value, grade });
  const three = (grade: string, third: number) => [
    { from: figure(1, grade), percent: figure(0.5, grade) },
    { from: figure(31, grade), percent: figure(1, grade) },
    { from: figure(61, grade), percent: figure(third, grade) },
  ];
  const fourth = (grade: string, percent: number) => ({
    from: figure(91, "interpretation"),
    printedAfter: figure(91, grade),
    percent: figure(percent, grade),
  });

  it("Tulang Bawang", () => {
    expect(shape("tulang-bawang")).toEqual({
      count: { value: "per-event", grade: "interpretation" },
      brackets: [...three("secondary", 1.25), fourth("secondary", 1.5)],
    });
  });

  it("the ministry of 2013, the same three times", () => {
    const rule = {
      count: { value: "per-event", grade: "secondary" },
      brackets: [...three("secondary", 1.25), fourth("secondary", 1.5)],
    };
    expect(shape("kementerian-2013")).toEqual(rule);
    const { late, early, temporaryLeave } = attendancePresets["kementerian-2013"];
    const articles = [late, temporaryLeave, early].map((one) => {
      const found = new Set(JSON.stringify(one).match(/Pasal 10 huruf ./g));
      return [...found].join();
    });
    expect(articles).toEqual(["Pasal 10 huruf b", "Pasal 10 huruf c", "Pasal 10 huruf d"]);
  });

  it("Permentan 68/2012", () => {
    const coded = (code: string) =>
      [...three("official", 1.5), fourth("official", 2)].map((row, at) => ({ code: `${code}${at + 1}`, ...row }));
    expect(shape("permentan-68-2012")).toEqual({
      count: { value: "per-month", grade: "official" },
      brackets: coded("TL"),
    });
    expect(
      JSON.parse(JSON.stringify(permentan2012.early), (key, value: unknown) => (key === "cite" ? undefined : value)),
    ).toEqual({ count: { value: "per-month", grade: "official" }, brackets: coded("PSW") });
  });

  it("Badan Gizi Nasional", () => {
    expect(shape("bgn-4-2025")).toEqual({
      count: { value: "per-event", grade: "interpretation" },
      brackets: [
        {
          from: figure(1, "interpretation"),
          printedAfter: figure(1, "regulation"),
          percent: figure(0.5, "regulation"),
        },
        { from: figure(60, "regulation"), exclusive: true, percent: figure(1, "regulation") },
      ],
    });
  });

  it("Tebo", () => {
    expect(shape("tebo-1-2022")).toEqual({
      brackets: [
        { code: "TL1", percent: figure(0.5, "secondary") },
        { code: "TL2" },
        { code: "TL3" },
        { code: "TL4", percent: figure(1.5, "secondary") },
      ],
    });
  });

  it("what else they know: missing records, absence, cap, leave, ceremony", () => {
    const others = (id: keyof typeof attendancePresets) => {
      const { noCheckIn, noCheckOut, absence, cap, leave, ceremony } = attendancePresets[id];
      return JSON.parse(
        JSON.stringify({ noCheckIn, noCheckOut, absence, cap, leave, ceremony }),
        (key, value: unknown) => (key === "cite" ? undefined : value),
      ) as unknown;
    };
    const top = (grade: string) => ({ value: "top-bracket", grade });
    expect(others("tulang-bawang")).toEqual({ noCheckIn: top("secondary"), ceremony: figure(2, "secondary") });
    expect(others("kementerian-2013")).toEqual({
      noCheckIn: top("secondary"),
      absence: figure(5, "secondary"),
      cap: figure(100, "secondary"),
      leave: { "cuti-tahunan": figure(0, "secondary") },
    });
    expect(others("permentan-68-2012")).toEqual({
      noCheckIn: top("official"),
      noCheckOut: top("official"),
      absence: figure(4, "official"),
    });
    for (const id of ["bgn-4-2025", "tebo-1-2022", "jabar"] as const) expect(others(id)).toEqual({});
  });
});
