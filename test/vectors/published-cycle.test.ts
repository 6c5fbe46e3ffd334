import { nextEvaluation, timeline } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { publishedDecisions, publishedRows, publishedYears } from "./published-results.js";

// Each pair stands in published-results.csv: the category of the first year, and that the body was assessed in the second.
const TWO_YEARS_AFTER_SANGAT_BAIK = [
  ["Pemerintah Provinsi Jawa Barat", 2020, 2022],
  ["Pemerintah Kota Bandung", 2020, 2022],
  ["Lembaga Administrasi Negara (LAN)", 2019, 2021],
  ["Pemerintah Provinsi Jawa Tengah", 2021, 2023],
  ["Pemerintah Kabupaten Sumedang", 2021, 2023],
  ["Pemerintah Provinsi Sumatera Barat", 2022, 2024],
] as const;

const ONE_YEAR_AFTER_BAIK = [
  ["Pemerintah Provinsi Sulawesi Selatan", 2020, 2021],
  ["Pemerintah Provinsi Jawa Tengah", 2020, 2021],
  ["Pemerintah Provinsi Bali", 2020, 2021],
  ["Pemerintah Kabupaten Sumedang", 2020, 2021],
  ["Pemerintah Kabupaten Sinjai", 2020, 2021],
  ["Pemerintah Kabupaten Wajo", 2020, 2021],
  ["Pemerintah Kota Yogyakarta", 2020, 2021],
  ["Kementerian Sosial", 2020, 2021],
  ["Kementerian Agama", 2021, 2022],
  ["Pemerintah Aceh", 2021, 2022],
  ["Pemerintah Provinsi Sumatera Utara", 2021, 2022],
  ["Pemerintah Kota Pekalongan", 2022, 2023],
  ["Pemerintah Kota Magelang", 2022, 2023],
  ["Pemerintah Kabupaten Gresik", 2023, 2024],
] as const;

const ONE_YEAR_BELOW_BAIK = [
  ["Pemerintah Provinsi Riau", 2019, 2020],
  ["Pemerintah Kota Pekalongan", 2021, 2022],
  ["Pemerintah Kota Magelang", 2021, 2022],
  ["Pemerintah Kabupaten Semarang", 2022, 2023],
] as const;

const EARLY = [
  ["Pemerintah Provinsi Sulawesi Selatan", 2021, 2022],
  ["Pemerintah Provinsi Sulawesi Selatan", 2022, 2023],
] as const;

// A year between was due, but no result of it was found: it may exist.
const WITH_A_GAP = [
  ["Pemerintah Kota Bogor", 2019, 2021, 2020],
  ["Pemerintah Provinsi Sumatera Barat", 2020, 2022, 2021],
  ["Pemerintah Provinsi Jawa Timur", 2021, 2024, 2023],
] as const;

// The category of the first year is not named, so nothing follows for the second.
const WITHOUT_CATEGORY = [
  ["Pemerintah Provinsi DKI Jakarta", 2020, 2024],
  ["Pemerintah Provinsi Kalimantan Timur", 2020, 2022],
] as const;

const categoriesOf = (agency: string, year: number) =>
  publishedDecisions(agency).flatMap((decision) => (decision.year === year ? [decision.category] : []));

const nextAfterYear = (agency: string, year: number): number | undefined => {
  const decision = publishedDecisions(agency)
    .filter((published) => published.year === year)
    .at(-1);
  if (decision === undefined) throw new Error(`no decision of ${agency} in ${year}`);
  return nextEvaluation(decision).year;
};

describe("published evaluations kept the interval of their category", () => {
  it.each(TWO_YEARS_AFTER_SANGAT_BAIK)("%s: Sangat Baik in %i, evaluated again in %i", (agency, year, again) => {
    expect(new Set(categoriesOf(agency, year))).toEqual(new Set(["sangat-baik"]));
    expect(nextAfterYear(agency, year)).toBe(again);
  });

  it.each(ONE_YEAR_AFTER_BAIK)("%s: Baik in %i, evaluated again in %i", (agency, year, again) => {
    expect(categoriesOf(agency, year)).toEqual(["baik"]);
    expect(nextAfterYear(agency, year)).toBe(again);
  });

  it.each(ONE_YEAR_BELOW_BAIK)(
    "%s: below Baik in %i, evaluated again in %i, as our reading has it",
    (agency, year, again) => {
      expect(["kurang", "buruk"]).toContain(categoriesOf(agency, year)[0]);
      expect(nextAfterYear(agency, year)).toBe(again);
    },
  );

  it("every pair of neighbouring years in the file stands in one of the lists here", () => {
    const agencies = [...new Set(publishedRows.map(({ agency }) => agency))];
    const inFile = agencies.flatMap((agency) => {
      const years = [...new Set(publishedYears(agency).map(({ year }) => year))];
      return years.slice(1).map((year, at) => `${agency} ${years[at] ?? ""} ${year}`);
    });
    const listed = [
      ...TWO_YEARS_AFTER_SANGAT_BAIK,
      ...ONE_YEAR_AFTER_BAIK,
      ...ONE_YEAR_BELOW_BAIK,
      ...EARLY,
      ...WITH_A_GAP,
      ...WITHOUT_CATEGORY,
    ].map(([agency, year, again]) => `${agency} ${year} ${again}`);
    expect(inFile).toHaveLength(31);
    expect(listed.sort()).toEqual(inFile.sort());
  });
});

describe("published histories, laid out", () => {
  const lines = (agency: string, asOf: string): string[] =>
    timeline(publishedDecisions(agency), asOf).years.map(({ year, status, change }) =>
      [year, status, change].filter(Boolean).join(" "),
    );

  it.each(EARLY)("%s: Sangat Baik in %i, and the decision of %i came early", (agency, year, early) => {
    expect(categoriesOf(agency, year)).toEqual(["sangat-baik"]);
    expect(nextAfterYear(agency, year)).toBe(early + 1);
    expect(lines(agency, "2023-12-31")).toContain(`${early} early same`);
  });

  it.each(WITH_A_GAP)(
    "%s: %i, then %i; of %i no result was found, so it shows as overdue",
    (agency, year, again, due) => {
      expect(nextAfterYear(agency, year)).toBe(due);
      const history = lines(agency, "2024-12-31");
      expect(history).toContain(`${due} overdue`);
      expect(history.filter((line) => line.startsWith(`${again} assessed`))).toHaveLength(1);
    },
  );

  it.each(WITHOUT_CATEGORY)("%s: no category is named for %i", (agency, year) => {
    expect(categoriesOf(agency, year)).toEqual([]);
  });

  it("Kota Pekalongan: 178.5, 264.5 and 327, then exempt and due", () => {
    expect(publishedDecisions("Pemerintah Kota Pekalongan").map(({ points }) => points)).toEqual([178.5, 264.5, 327]);
    expect(lines("Pemerintah Kota Pekalongan", "2025-11-21")).toEqual([
      "2021 assessed",
      "2022 assessed up",
      "2023 assessed up",
      "2024 exempt",
      "2025 due",
    ]);
  });

  it("Kota Magelang: from Buruk to Baik to Sangat Baik, each a year after the other", () => {
    expect(publishedDecisions("Pemerintah Kota Magelang").map(({ category }) => category)).toEqual([
      "buruk",
      "baik",
      "sangat-baik",
    ]);
    expect(lines("Pemerintah Kota Magelang", "2024-06-30")).toEqual([
      "2021 assessed",
      "2022 assessed up",
      "2023 assessed up",
      "2024 exempt",
    ]);
  });

  it("Sulawesi Selatan: yearly, although Sangat Baik is exempt every other year", () => {
    expect(lines("Pemerintah Provinsi Sulawesi Selatan", "2025-06-30")).toEqual([
      "2020 assessed",
      "2021 assessed up",
      "2022 early same",
      "2023 early same",
      "2024 exempt",
      "2025 due",
    ]);
  });

  it("Jawa Barat: 392 at the evaluation of September 2022, 396.5 at the award of December, next due in 2024", () => {
    const dates: Readonly<Record<number, string>> = { 392: "2022-09-15", 396.5: "2022-12-08" };
    const decisions = publishedDecisions("Pemerintah Provinsi Jawa Barat").map((decision) => {
      const date = dates[decision.points ?? 0];
      return date === undefined ? decision : { ...decision, date };
    });
    const { years, next } = timeline(decisions, "2024-01-01");
    expect(
      years.map(({ year, status, change, decisions: ofYear }) => [
        year,
        status,
        change,
        ofYear.map(({ points }) => points),
      ]),
    ).toEqual([
      [2020, "assessed", undefined, [375.5]],
      [2021, "exempt", undefined, []],
      [2022, "assessed", "same", [392, 396.5]],
      [2023, "exempt", undefined, []],
      [2024, "due", undefined, []],
    ]);
    expect(next.year).toBe(2024);
  });

  it("Jawa Tengah: the value of 2023 stands until 2025, as its governor said in April 2025", () => {
    expect(lines("Pemerintah Provinsi Jawa Tengah", "2025-04-30")).toEqual([
      "2020 assessed",
      "2021 assessed up",
      "2022 exempt",
      "2023 assessed same",
      "2024 exempt",
      "2025 due",
    ]);
  });

  it("no published history falls by a category", () => {
    const agencies = [...new Set(publishedRows.map(({ agency }) => agency))];
    for (const agency of agencies.filter((name) => name !== "Pemerintah Provinsi Jawa Barat")) {
      const decisions = publishedDecisions(agency);
      if (decisions.length === 0) continue;
      expect(timeline(decisions, "2026-11-21").years.filter(({ change }) => change === "down")).toEqual([]);
    }
  });
});
