import { assessAspects, evaluationStatus, kasn2019, nextEvaluation, timeline } from "sistem-merit";
import { daysBetween, isPlainDate, lastDayOfMonth } from "sistem-merit/core";
import { describe, expect, it } from "vitest";

/** Minutes from local time to UTC, as `getTimezoneOffset` gives them. */
const OFFSETS: Readonly<
  Record<string, { readonly january: number; readonly july: number; readonly january2019: number }>
> = {
  UTC: { january: 0, july: 0, january2019: 0 },
  "Asia/Jakarta": { january: -420, july: -420, january2019: -420 },
  "Asia/Jayapura": { january: -540, july: -540, january2019: -540 },
  "America/New_York": { january: 300, july: 240, january2019: 300 },
  // São Paulo had summer time for the last time in the summer of 2018/2019.
  "America/Sao_Paulo": { january: 180, july: 180, january2019: 120 },
};

const zone = process.env["TZ"] ?? "";

describe("the zone of this run is really in effect", () => {
  it("is one of the five", () => {
    expect(Object.keys(OFFSETS)).toContain(zone);
  });

  it("moves local time as it should, in winter, in summer, and in the past", () => {
    expect({
      january: new Date("2025-01-15T12:00:00Z").getTimezoneOffset(),
      july: new Date("2025-07-15T12:00:00Z").getTimezoneOffset(),
      january2019: new Date("2019-01-15T12:00:00Z").getTimezoneOffset(),
    }).toEqual(OFFSETS[zone]);
  });

  it("is the one that Intl reports", () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
});

describe("no result depends on it", () => {
  const pekalongan = { instansi: "Kota Pekalongan", instrument: "kasn-9-2019" } as const;
  const SANGAT_BAIK_2023 = { ...pekalongan, year: 2023, points: 327, category: "sangat-baik" } as const;

  it("Mahkamah Konstitusi 2021: 327, Sangat Baik, 0.8", () => {
    const { points, max, category, index, aspects, grade } = assessAspects(kasn2019, {
      "perencanaan-kebutuhan": 37.5,
      pengadaan: 38,
      "pengembangan-karier": 75,
      "promosi-mutasi": 25,
      "manajemen-kinerja": 77.5,
      "penggajian-penghargaan-disiplin": 35,
      "perlindungan-pelayanan": 16,
      "sistem-informasi": 23,
    });
    const shares = aspects.map(({ share }) => share);
    expect(
      JSON.stringify({ points, max, category: category.id, index: index.value, divisor: index.divisor, shares, grade }),
    ).toBe(
      '{"points":327,"max":410,"category":"sangat-baik","index":0.8,"divisor":410,"shares":[0.9375,0.95,0.5769,0.625,0.9688,0.875,1,0.9583],"grade":"secondary"}',
    );
  });

  it("the status on both sides of every turn of the year, and on both sides of summer time", () => {
    const days = ["2023-11-05", "2024-03-10", "2024-12-31", "2025-01-01", "2025-11-02", "2025-12-31", "2026-01-01"];
    expect(
      JSON.stringify(
        days.map((asOf) => {
          const { status, days: left } = evaluationStatus(SANGAT_BAIK_2023, asOf);
          return [asOf, status, left];
        }),
      ),
    ).toBe(
      '[["2023-11-05","current",423],["2024-03-10","current",297],["2024-12-31","current",1],["2025-01-01","due",364],["2025-11-02","due",59],["2025-12-31","due",0],["2026-01-01","overdue",1]]',
    );
  });

  it("the history of Kota Pekalongan", () => {
    const { years } = timeline(
      [
        { ...pekalongan, year: 2021, points: 178.5, category: "kurang", date: "2021-12-31" },
        { ...pekalongan, year: 2022, points: 264.5, category: "baik", date: "2023-01-01" },
        SANGAT_BAIK_2023,
      ],
      "2026-01-01",
    );
    expect(JSON.stringify(years.map(({ year, status, change }) => [year, status, change ?? ""]))).toBe(
      '[[2021,"assessed",""],[2022,"assessed","up"],[2023,"assessed","up"],[2024,"exempt",""],[2025,"overdue",""],[2026,"unknown",""]]',
    );
  });

  it("the window of an evaluation, February and all", () => {
    const next = nextEvaluation({ ...pekalongan, year: 2023, category: "baik" });
    expect(
      next.status === "scheduled" && JSON.stringify(next.window.steps.map(({ from, until }) => [from, until])),
    ).toBe(
      '[["2024-01-01","2024-02-29"],["2024-03-01","2024-04-30"],["2024-05-01","2024-05-31"],["2024-06-01","2024-06-30"]]',
    );
  });

  it("days on which local midnight does not exist are days all the same: 4 November 2018 in São Paulo", () => {
    expect(isPlainDate("2018-11-04")).toBe(true);
    expect(daysBetween("2018-11-03", "2018-11-05")).toBe(2);
    expect(daysBetween("2019-02-16", "2019-02-17")).toBe(1);
    expect(lastDayOfMonth(2018, 11)).toBe("2018-11-30");
  });

  it("a day next to the turn of the year keeps its year", () => {
    const decision = { ...SANGAT_BAIK_2023, date: "2023-12-31" };
    expect(evaluationStatus(decision, "2023-12-31").days).toBe(367);
    expect(evaluationStatus(decision, "2024-01-01").days).toBe(366);
  });
});
