import { categoryOf, indexOf, kasn2019, nextEvaluation, timeline } from "sistem-merit";
import { toScaled } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { observedScores, publishedRows } from "./published-results.js";

const NUMERALS = kasn2019.categories.map(({ numeral }) => numeral);

describe("the observed scores", () => {
  const named = observedScores.filter(({ category }) => NUMERALS.includes(category));

  it("are 28, and 25 of them name a category by its numeral", () => {
    expect(observedScores).toHaveLength(28);
    expect(named).toHaveLength(25);
  });

  it.each(named)("$agency $year: $score is category $category", ({ score, category }) => {
    expect(categoryOf(kasn2019, score).numeral).toBe(category);
  });

  it("that were only called lower than Baik are lower than Baik", () => {
    const below = observedScores.filter(({ category }) => category.includes("below"));
    expect(below.map(({ agency, score }) => [agency, score, categoryOf(kasn2019, score).id])).toEqual([
      ["Sekadau (provisional)", 198, "kurang"],
      ["Bojonegoro", 140, "buruk"],
    ]);
  });

  it("hold one below 100: Batu Bara lacked 151 points to 250", () => {
    const [batuBara] = observedScores.filter(({ score }) => score < 100);
    expect(batuBara?.score).toBe(250 - 151);
    expect(categoryOf(kasn2019, 99)).toMatchObject({ id: "buruk", reading: "below-lowest" });
  });

  it("move in half points", () => {
    expect(observedScores.filter(({ score }) => toScaled(score, 2) === undefined)).toEqual([]);
  });

  it("with an index agree with one of the two divisors, each with its own", () => {
    const withIndex = observedScores.filter(({ index }) => index !== null);
    expect(
      withIndex.map(({ agency, score, index }) => [
        agency,
        ...([410, 400] as const).filter((divisor) => indexOf(kasn2019, score, { divisor }).value === index),
      ]),
    ).toEqual([
      ["Mahkamah Konstitusi", 410],
      ["Kejaksaan (web-app)", 400],
    ]);
  });

  it("name a source each, with an address unless it is public code without one", () => {
    for (const { source } of observedScores) {
      expect(source.title).not.toBe("");
      if (source.address === null) expect(source.grade).toBe("C-weak");
      else expect(source.address).toMatch(/^https:\/\//);
    }
  });

  it("show the two years of Sangat Baik at Mahkamah Konstitusi: 2021, then 2023", () => {
    const court = observedScores.filter(({ agency }) => agency === "Mahkamah Konstitusi");
    expect(court.map(({ year, category }) => [year, category])).toEqual([
      [2021, "IV"],
      [2023, "IV"],
    ]);
    const decisions = court.map(
      ({ agency, year, score }) =>
        ({
          instansi: agency,
          instrument: "kasn-9-2019",
          category: "sangat-baik",
          points: score,
          year: year ?? 0,
        }) as const,
    );
    const [first] = decisions;
    expect(first && nextEvaluation(first).year).toBe(2023);
    expect(timeline(decisions, "2023-12-07").years.map(({ year, status }) => `${year} ${status}`)).toEqual([
      "2021 assessed",
      "2022 exempt",
      "2023 assessed",
    ]);
  });

  it("agree with the published results wherever both have the same body and year under the same name", () => {
    const pairs = [
      ["Jawa Barat", "Pemerintah Provinsi Jawa Barat", 2020, 375.5],
      ["Sulawesi Selatan", "Pemerintah Provinsi Sulawesi Selatan", 2021, 340.5],
      ["Pangkalpinang", "Pemerintah Kota Pangkalpinang", 2023, 268],
      ["Pinrang", "Pemerintah Kabupaten Pinrang", 2022, 257.5],
      ["Kota Malang", "Pemerintah Kota Malang", 2021, 256.5],
    ] as const;
    for (const [observed, published, year, points] of pairs) {
      expect(observedScores).toContainEqual(expect.objectContaining({ agency: observed, year, score: points }));
      expect(publishedRows).toContainEqual(
        expect.objectContaining({ agency: published, year: String(year), total: String(points) }),
      );
    }
  });
});
