import { type Decision, nextEvaluation, timeline } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { codesOf, deepFreeze, issuesOf, PEKALONGAN, pekalongan, unchecked } from "./support.js";

const linesOf = (decisions: readonly Decision[], asOf: string): string[] =>
  timeline(decisions, asOf).years.map(({ year, status, change }) => [year, status, change].filter(Boolean).join(" "));

describe("Kota Pekalongan, year by year", () => {
  it("rose from 178.5 to 327 in three years, was exempt in 2024 and is due in 2025", () => {
    expect(linesOf(PEKALONGAN, "2025-11-21")).toEqual([
      "2021 assessed",
      "2022 assessed up",
      "2023 assessed up",
      "2024 exempt",
      "2025 due",
    ]);
  });

  it("is overdue for 2025 a year later, and of 2026 nothing is known", () => {
    expect(linesOf(PEKALONGAN, "2026-11-21").slice(-3)).toEqual(["2024 exempt", "2025 overdue", "2026 unknown"]);
  });

  it.each([
    ["2023-12-31", ["2023 assessed up"]],
    ["2024-01-01", ["2024 exempt"]],
    ["2024-12-31", ["2024 exempt"]],
    ["2025-01-01", ["2025 due"]],
    ["2025-12-31", ["2025 due"]],
    ["2026-01-01", ["2026 unknown"]],
  ])("ends with the year of the day of reference: on %s with %s", (asOf, last) => {
    expect(linesOf(PEKALONGAN, asOf).slice(-1)).toEqual(last);
  });

  it("says in both languages what each year was, and on which figure that rests", () => {
    expect(timeline(PEKALONGAN, "2026-11-21")).toStrictEqual({
      instansi: "Kota Pekalongan",
      asOf: "2026-11-21",
      years: [
        { year: 2021, status: "assessed", decisions: [PEKALONGAN[0]], name: { id: "Dinilai", en: "Assessed" } },
        {
          year: 2022,
          status: "assessed",
          decisions: [PEKALONGAN[1]],
          change: "up",
          name: { id: "Dinilai", en: "Assessed" },
        },
        {
          year: 2023,
          status: "assessed",
          decisions: [PEKALONGAN[2]],
          change: "up",
          name: { id: "Dinilai", en: "Assessed" },
        },
        {
          year: 2024,
          status: "exempt",
          decisions: [],
          name: { id: "Tidak wajib dievaluasi", en: "Exempt" },
          rule: { value: 2, grade: "official", cite: [{ source: "kasn-2022-09-15" }] },
        },
        {
          year: 2025,
          status: "overdue",
          decisions: [],
          name: { id: "Terlambat", en: "Overdue" },
          rule: { value: 2, grade: "official", cite: [{ source: "kasn-2022-09-15" }] },
        },
        {
          year: 2026,
          status: "unknown",
          decisions: [],
          name: { id: "Belum diketahui", en: "Unknown" },
          rule: {
            value: 2025,
            grade: "interpretation",
            cite: [{ source: "permenpanrb-19-2025" }, { source: "0005-2025-under-the-2019-regime" }],
          },
        },
      ],
      next: nextEvaluation(pekalongan(2023, "sangat-baik")),
    });
  });

  it("names a year that is due", () => {
    const due = timeline(PEKALONGAN, "2025-11-21").years.at(-1);
    expect(due).toMatchObject({ name: { id: "Jatuh tempo", en: "Due" }, rule: { value: 2 } });
  });
});

describe("a year without a decision", () => {
  it("is overdue from the year in which the evaluation was due, until the regime ends", () => {
    expect(linesOf([pekalongan(2021, "baik")], "2027-03-01")).toEqual([
      "2021 assessed",
      "2022 overdue",
      "2023 overdue",
      "2024 overdue",
      "2025 overdue",
      "2026 unknown",
      "2027 unknown",
    ]);
  });

  it("is overdue and not due once its year has passed, although the year of reference is overdue as well", () => {
    expect(linesOf([pekalongan(2021, "kurang")], "2023-01-01")).toEqual([
      "2021 assessed",
      "2022 overdue",
      "2023 overdue",
    ]);
  });

  it("stays overdue although the body was assessed later", () => {
    expect(linesOf([pekalongan(2020, "sangat-baik"), pekalongan(2023, "baik")], "2023-12-31")).toEqual([
      "2020 assessed",
      "2021 exempt",
      "2022 overdue",
      "2023 assessed down",
    ]);
  });

  it("is exempt in 2025 after Sangat Baik of 2024, and unknown from 2026", () => {
    expect(linesOf([pekalongan(2024, "sangat-baik")], "2027-01-01")).toEqual([
      "2024 assessed",
      "2025 exempt",
      "2026 unknown",
      "2027 unknown",
    ]);
  });

  it("is unknown in 2026 after any decision of 2025", () => {
    expect(linesOf([pekalongan(2025, "sangat-baik")], "2026-01-01")).toEqual(["2025 assessed", "2026 unknown"]);
    expect(linesOf([pekalongan(2025, "buruk")], "2026-01-01")).toEqual(["2025 assessed", "2026 unknown"]);
  });
});

describe("a year with a decision", () => {
  it("is early if it was exempt, and the two years count anew from it", () => {
    const decisions = [pekalongan(2021, "sangat-baik"), pekalongan(2022, "sangat-baik")];
    expect(linesOf(decisions, "2024-06-30")).toEqual(["2021 assessed", "2022 early same", "2023 exempt", "2024 due"]);
    expect(timeline(decisions, "2024-06-30").years[1]).toMatchObject({
      name: { id: "Dinilai lebih awal", en: "Assessed early" },
      rule: { value: 2 },
    });
  });

  it("rises, falls, or stays in its category", () => {
    const decisions = [
      pekalongan(2019, "buruk"),
      pekalongan(2020, "baik"),
      pekalongan(2021, "kurang"),
      pekalongan(2022, "kurang"),
      pekalongan(2023, "sangat-baik"),
      pekalongan(2025, "buruk"),
    ];
    expect(linesOf(decisions, "2025-12-31")).toEqual([
      "2019 assessed",
      "2020 assessed up",
      "2021 assessed down",
      "2022 assessed same",
      "2023 assessed up",
      "2024 exempt",
      "2025 assessed down",
    ]);
  });

  it("is compared across both score sheets, because they share their categories", () => {
    const decisions = [pekalongan(2021, "sangat-baik", { instrument: "kasn-9-2019-400" }), pekalongan(2023, "baik")];
    expect(linesOf(decisions, "2023-12-31").at(-1)).toBe("2023 assessed down");
  });

  it("may hold two decisions if both are dated; the last one counts, and is compared with the one before it", () => {
    // Jawa Barat: 392 at the evaluation of 15 September 2022, 396.5 at the award of 8 December 2022
    const evaluation = pekalongan(2022, "baik", { date: "2022-09-15" });
    const award = pekalongan(2022, "sangat-baik", { date: "2022-12-08" });
    const { years, next } = timeline([award, pekalongan(2021, "baik"), evaluation], "2022-12-31");
    expect(years[1]).toMatchObject({ year: 2022, status: "assessed", decisions: [evaluation, award], change: "up" });
    expect(next).toEqual(nextEvaluation(award));
    expect(linesOf([award, evaluation], "2024-12-31")).toEqual(["2022 assessed up", "2023 exempt", "2024 due"]);
  });

  it("may be decided on a day of the following year", () => {
    const late = pekalongan(2023, "sangat-baik", { date: "2024-02-15" });
    expect(linesOf([late], "2024-02-15")).toEqual(["2023 assessed", "2024 exempt"]);
  });
});

describe("a history that cannot be laid out", () => {
  const AS_OF = "2025-11-21";

  it("an empty list", () => {
    expect(codesOf(() => timeline([], AS_OF))).toEqual(["decisions.0 missing"]);
  });

  const NO_LISTS: readonly (readonly [what: string, decisions: unknown])[] = [
    ["nothing", undefined],
    ["null", null],
    ["one decision", PEKALONGAN[0]],
    ["a text", "2021"],
    ["a set", new Set(PEKALONGAN)],
  ];
  it.each(NO_LISTS)("%s instead of a list", (_what, decisions) => {
    expect(codesOf(() => timeline(decisions as Decision[], AS_OF))).toEqual(["decisions not-a-list"]);
  });

  it("neither a list nor a day", () => {
    expect(codesOf(() => timeline(undefined as unknown as Decision[], "kemarin"))).toEqual([
      "asOf not-a-date",
      "decisions not-a-list",
    ]);
  });

  it("decisions of two bodies: every one that is not of the first is named", () => {
    const magelang = { ...pekalongan(2022, "baik"), instansi: "Kota Magelang" };
    const lowerCase = { ...pekalongan(2024, "baik"), instansi: "kota pekalongan" };
    const issues = issuesOf(() =>
      timeline([pekalongan(2021, "baik"), magelang, pekalongan(2023, "baik"), lowerCase], AS_OF),
    );
    expect(issues).toStrictEqual(
      [1, 3].map((at) => ({
        code: "mixed-instansi",
        path: ["decisions", at, "instansi"],
        params: {},
        message: { id: "bukan instansi dari keputusan pertama", en: "is not the body of the first decision" },
      })),
    );
  });

  it.each([
    ["neither has a date", {}, {}],
    ["only the first has a date", { date: "2022-06-01" }, {}],
    ["only the second has a date", {}, { date: "2022-06-01" }],
    ["both have the same date", { date: "2022-06-01" }, { date: "2022-06-01" }],
  ])("two decisions of one year whose order is unknown: %s", (_why, first, second) => {
    const decisions = [pekalongan(2021, "baik"), pekalongan(2022, "baik", first), pekalongan(2022, "kurang", second)];
    expect(issuesOf(() => timeline(decisions, AS_OF))).toEqual([
      {
        code: "decision-order-unknown",
        path: ["decisions", 2],
        params: expect.objectContaining({ year: 2022 }) as unknown,
        message: {
          id: "keputusan 2022 sudah ada di decisions.1; isi tanggal keduanya",
          en: "there is a decision of 2022 at decisions.1; give both a date",
        },
      },
    ]);
  });

  it("three decisions of one year, one of them without a date: that one is named", () => {
    const decisions = [
      pekalongan(2022, "baik", { date: "2022-06-01" }),
      pekalongan(2022, "baik"),
      pekalongan(2022, "baik", { date: "2022-12-08" }),
    ];
    expect(codesOf(() => timeline(decisions, AS_OF))).toContain("decisions.1 decision-order-unknown");
  });

  it("three decisions of one year without a date: the second and the third are named", () => {
    const decisions = [pekalongan(2022, "baik"), pekalongan(2022, "baik"), pekalongan(2022, "kurang")];
    expect(codesOf(() => timeline(decisions, AS_OF))).toEqual([
      "decisions.1 decision-order-unknown",
      "decisions.2 decision-order-unknown",
    ]);
  });

  it.each([
    [["2022-06-01", "2022-12-08", "2022-06-01"], 2],
    [["2022-12-08", "2022-06-01", "2022-12-08"], 2],
    [["2022-06-01", "2022-06-01", "2022-12-08"], 1],
  ])("three decisions of one year, two of them of one day: %j", (dates, at) => {
    const decisions = dates.map((date) => pekalongan(2022, "baik", { date }));
    expect(codesOf(() => timeline(decisions, AS_OF))).toEqual([`decisions.${at} decision-order-unknown`]);
  });

  it("a mixed history with two decisions of one year: both are reported", () => {
    const decisions = [pekalongan(2022, "baik"), { ...pekalongan(2022, "baik"), instansi: "Kota Magelang" }];
    expect(codesOf(() => timeline(decisions, AS_OF))).toEqual([
      "decisions.1.instansi mixed-instansi",
      "decisions.1 decision-order-unknown",
    ]);
  });

  it("decisions that lie after the day of reference, by year or by day", () => {
    const decisions = [
      pekalongan(2022, "baik"),
      pekalongan(2023, "baik"),
      pekalongan(2021, "baik", { date: "2022-12-08" }),
    ];
    expect(codesOf(() => timeline(decisions, "2022-12-07"))).toEqual([
      "decisions.1.year decision-in-future",
      "decisions.2.date decision-in-future",
    ]);
  });

  it("every issue of every decision at once, with its place in the list", () => {
    const decisions = [
      unchecked({ ...pekalongan(2018, "baik"), points: 250.25 }),
      pekalongan(2021, "baik"),
      unchecked(null),
      unchecked({ instansi: "Kota Pekalongan", year: NaN, instrument: "kasn", category: "baik" }),
    ];
    expect(codesOf(() => timeline(decisions, "2025-02-30"))).toEqual([
      "asOf not-a-date",
      "decisions.0.year out-of-range",
      "decisions.0.points not-on-scale",
      "decisions.2 not-an-object",
      "decisions.3.year not-a-number",
      "decisions.3.instrument not-one-of",
    ]);
  });
});

describe("the history that was passed", () => {
  it("may be frozen, is left as it was, and keeps its order", () => {
    const decisions = deepFreeze([...PEKALONGAN].reverse());
    const before = structuredClone(decisions);
    expect(linesOf(decisions, "2025-11-21")).toEqual(linesOf(PEKALONGAN, "2025-11-21"));
    expect(decisions).toStrictEqual(before);
  });

  it("comes back as plain data that survives JSON unchanged", () => {
    const result = timeline(PEKALONGAN, "2027-01-01");
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});
