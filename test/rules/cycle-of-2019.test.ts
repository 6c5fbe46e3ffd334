import { kasn2019Cycle } from "sistem-merit";
import { describe, expect, it } from "vitest";

type Figure = readonly [
  what: string,
  figure: { readonly value: unknown; readonly grade: string; readonly cite: readonly { readonly source: string }[] },
  value: unknown,
  grade: string,
  sources: readonly string[],
];

const { years, intervalYears, guidanceFirst, calendar } = kasn2019Cycle;
const CALENDAR = ["kasn-sulteng-2022-02-16"];

// What the facts hold on the cycle, line by line: the figure, how sure it is, and who says so.
const FIGURES: readonly Figure[] = [
  ["Sangat Baik: every two years", intervalYears["sangat-baik"], 2, "official", ["kasn-2022-09-15"]],
  [
    "Baik: every year",
    intervalYears.baik,
    1,
    "official",
    ["kasn-2022-09-15", "radarbogor-2020-07-14", "voi-2021-01-29"],
  ],
  ["Kurang: one year, our reading", intervalYears.kurang, 1, "interpretation", ["0003-interval-below-baik"]],
  ["Buruk: one year, our reading", intervalYears.buruk, 1, "interpretation", ["0003-interval-below-baik"]],
  ["guidance first below Baik", guidanceFirst, ["kurang", "buruk"], "official", ["kasn-2022-02-17"]],
  ["from 2019", years.from, 2019, "official", ["kasn-laporan-2019", "perpusnas-2020-11-20"]],
  [
    "until 2025, our reading",
    years.until,
    2025,
    "interpretation",
    ["permenpanrb-19-2025", "0005-2025-under-the-2019-regime"],
  ],
  ["the calendar was announced for 2022", calendar.year, 2022, "official", CALENDAR],
  [
    "other years, our reading",
    calendar.otherYears,
    "same-months",
    "interpretation",
    ["0008-window-from-the-calendar-of-2022"],
  ],
];

describe("the cycle of 2019, figure by figure", () => {
  it.each(FIGURES)("%s", (_what, figure, value, grade, sources) => {
    expect(figure.value).toEqual(value);
    expect(figure.grade).toBe(grade);
    expect(figure.cite.map(({ source }) => source)).toEqual(sources);
  });

  it("the calendar: January to February, March to April, May, June", () => {
    expect(calendar.steps.map(({ id, months }) => [id, months.value.first, months.value.last])).toEqual([
      ["penilaian-mandiri", 1, 2],
      ["klarifikasi-verifikasi", 3, 4],
      ["perbaikan", 5, 5],
      ["penetapan", 6, 6],
    ]);
    for (const { months } of calendar.steps) {
      expect(months.grade).toBe("official");
      expect(months.cite.map(({ source }) => source)).toEqual(CALENDAR);
    }
  });

  it("both score sheets of 2019 share it", () => {
    expect(kasn2019Cycle.instruments.map(({ id }) => id)).toEqual(["kasn-9-2019", "kasn-9-2019-400"]);
  });
});
