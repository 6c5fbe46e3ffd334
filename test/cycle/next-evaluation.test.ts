import { type Decision, nextEvaluation } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { deepFreeze, pekalongan } from "./support.js";

describe("the next evaluation follows the category", () => {
  it("Sangat Baik of 2023 is evaluated again in 2025, and 2024 is exempt", () => {
    const next = nextEvaluation(pekalongan(2023, "sangat-baik"));
    expect(next).toMatchObject({
      status: "scheduled",
      year: 2025,
      interval: 2,
      exemptYears: [2024],
      guidanceFirst: false,
    });
  });

  it("Baik is evaluated every year and has no exempt year", () => {
    const next = nextEvaluation(pekalongan(2022, "baik"));
    expect(next).toMatchObject({ status: "scheduled", year: 2023, interval: 1, exemptYears: [], guidanceFirst: false });
  });

  it.each(["kurang", "buruk"] as const)("%s receives guidance first, and one year is our reading", (category) => {
    const next = nextEvaluation(pekalongan(2021, category));
    expect(next).toMatchObject({
      status: "scheduled",
      year: 2022,
      interval: 1,
      exemptYears: [],
      guidanceFirst: true,
      grade: "interpretation",
      rule: { value: 1, grade: "interpretation", cite: [{ source: "0003-interval-below-baik" }] },
    });
  });

  it.each(["sangat-baik", "baik"] as const)(
    "the interval of %s is official: KASN stated it on 15 September 2022",
    (category) => {
      const { rule } = nextEvaluation(pekalongan(2021, category));
      expect(rule.grade).toBe("official");
      expect(rule.cite).toContainEqual({ source: "kasn-2022-09-15" });
    },
  );

  it("both score sheets of 2019 share one cycle", () => {
    const onSheet400 = pekalongan(2023, "sangat-baik", { instrument: "kasn-9-2019-400" });
    expect(nextEvaluation(onSheet400)).toEqual(nextEvaluation(pekalongan(2023, "sangat-baik")));
  });

  it("points and the day of the decision do not move the year: it counts from the year of the evaluation", () => {
    const late = pekalongan(2023, "sangat-baik", { points: 327, date: "2024-02-15" });
    expect(nextEvaluation(late)).toEqual(nextEvaluation(pekalongan(2023, "sangat-baik")));
  });

  it("gives the reason in both languages", () => {
    expect(nextEvaluation(pekalongan(2023, "sangat-baik")).reason).toEqual({
      id: "dinilai 2023, dievaluasi setiap 2 tahun",
      en: "assessed in 2023, evaluated every 2 years",
    });
    expect(nextEvaluation(pekalongan(2022, "baik")).reason).toEqual({
      id: "dinilai 2022, dievaluasi setiap 1 tahun",
      en: "assessed in 2022, evaluated every year",
    });
  });
});

describe("after 2025 the cycle is unknown", () => {
  it("Sangat Baik of 2024 is exempt in 2025, and what comes from 2026 on is unknown", () => {
    expect(nextEvaluation(pekalongan(2024, "sangat-baik"))).toStrictEqual({
      status: "unknown",
      instansi: "Kota Pekalongan",
      interval: 2,
      exemptYears: [2025],
      guidanceFirst: false,
      rule: { value: 2, grade: "official", cite: [{ source: "kasn-2022-09-15" }] },
      unknownFrom: 2026,
      reason: { id: "siklus sesudah 2025 belum diketahui umum", en: "the cycle after 2025 is not publicly known" },
      cite: [{ source: "permenpanrb-19-2025" }, { source: "0005-2025-under-the-2019-regime" }],
    });
  });

  it.each(["sangat-baik", "baik", "kurang", "buruk"] as const)(
    "%s of 2025 has no known next year and no exempt year",
    (category) => {
      const next = nextEvaluation(pekalongan(2025, category));
      expect(next).toMatchObject({ status: "unknown", unknownFrom: 2026, exemptYears: [] });
      expect(next).not.toHaveProperty("year");
      expect(next).not.toHaveProperty("window");
    },
  );

  it("2025 itself is still known: Baik of 2024 and Sangat Baik of 2023 are both due then", () => {
    expect(nextEvaluation(pekalongan(2024, "baik")).year).toBe(2025);
    expect(nextEvaluation(pekalongan(2023, "sangat-baik")).year).toBe(2025);
  });
});

describe("the window of an evaluation follows KASN's calendar of 2022", () => {
  const windowOf = (decision: Decision) => {
    const next = nextEvaluation(decision);
    if (next.status === "unknown") throw new Error("no window");
    return next.window;
  };

  it("2022 is official: self-assessment to February, clarification and verification to April, repair in May, decision in June", () => {
    expect(windowOf(pekalongan(2021, "baik"))).toStrictEqual({
      steps: [
        {
          id: "penilaian-mandiri",
          name: { id: "Penilaian mandiri", en: "Self-assessment" },
          from: "2022-01-01",
          until: "2022-02-28",
        },
        {
          id: "klarifikasi-verifikasi",
          name: { id: "Klarifikasi dan verifikasi", en: "Clarification and verification" },
          from: "2022-03-01",
          until: "2022-04-30",
        },
        { id: "perbaikan", name: { id: "Perbaikan", en: "Repair" }, from: "2022-05-01", until: "2022-05-31" },
        { id: "penetapan", name: { id: "Penetapan", en: "Decision" }, from: "2022-06-01", until: "2022-06-30" },
      ],
      grade: "official",
      cite: [{ source: "kasn-sulteng-2022-02-16" }],
    });
  });

  it.each([2020, 2021, 2023, 2024, 2025])("in %i the same months are an interpretation, and say so", (year) => {
    const { grade, cite, steps } = windowOf(pekalongan(year - 1, "baik"));
    expect(grade).toBe("interpretation");
    expect(cite).toEqual([{ source: "kasn-sulteng-2022-02-16" }, { source: "0008-window-from-the-calendar-of-2022" }]);
    expect(steps.map(({ from }) => from)).toEqual([`${year}-01-01`, `${year}-03-01`, `${year}-05-01`, `${year}-06-01`]);
  });

  it.each([
    [2020, "2020-02-29"],
    [2021, "2021-02-28"],
    [2023, "2023-02-28"],
    [2024, "2024-02-29"],
    [2025, "2025-02-28"],
  ])("in %i the self-assessment ends on %s, the last day of February", (year, lastDay) => {
    expect(windowOf(pekalongan(year - 1, "baik")).steps[0]?.until).toBe(lastDay);
  });

  it("the steps follow each other without a gap", () => {
    expect(windowOf(pekalongan(2023, "baik")).steps.map(({ from, until }) => `${from} ${until}`)).toEqual([
      "2024-01-01 2024-02-29",
      "2024-03-01 2024-04-30",
      "2024-05-01 2024-05-31",
      "2024-06-01 2024-06-30",
    ]);
  });

  it("the interval keeps its own grade, however sure the window is", () => {
    const next = nextEvaluation(pekalongan(2022, "baik"));
    expect(next).toMatchObject({ grade: "official", window: { grade: "interpretation" } });
  });
});

describe("a result is plain data of its own", () => {
  it.each([pekalongan(2023, "sangat-baik"), pekalongan(2021, "buruk"), pekalongan(2025, "baik")])(
    "survives JSON unchanged: $year $category",
    (decision) => {
      const next = nextEvaluation(decision);
      expect(JSON.parse(JSON.stringify(next))).toStrictEqual(next);
    },
  );

  it("a frozen decision is accepted and left as it was", () => {
    const decision = deepFreeze(pekalongan(2023, "sangat-baik", { points: 327, date: "2023-12-07" }));
    const before = structuredClone(decision);
    nextEvaluation(decision);
    expect(decision).toStrictEqual(before);
  });
});
