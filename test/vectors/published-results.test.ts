import { categoryOf, indexOf, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { roundedRatio, toScaled } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { categoryId, COLUMNS, observedScores, publishedRows } from "./published-results.js";

describe("the published results are read as they stand in the file", () => {
  it("116 rows with 19 columns", () => {
    expect(publishedRows).toHaveLength(116);
    expect(publishedRows.map((row) => Object.keys(row))).toEqual(publishedRows.map(() => [...COLUMNS]));
  });

  it("83 have a total, 99 a category, and 66 both", () => {
    const count = (holds: (row: (typeof publishedRows)[number]) => boolean): number =>
      publishedRows.filter(holds).length;
    expect(count(({ total }) => total !== "")).toBe(83);
    expect(count(({ category }) => category !== "")).toBe(99);
    expect(count(({ total, category }) => total !== "" && category !== "")).toBe(66);
  });

  it("every row names its body, its stage, its confidence and its source", () => {
    for (const { agency, stage, confidence, source } of publishedRows) {
      expect(agency).not.toBe("");
      expect(["verified", "self", "unknown"]).toContain(stage);
      expect(["B", "C"]).toContain(confidence);
      expect(source).not.toBe("");
    }
  });
});

describe("every published total gives the category that was published with it", () => {
  const both = publishedRows.filter(({ total, category }) => total !== "" && category !== "");

  it.each(both)("$agency $year: $total is $category", ({ total, category }) => {
    for (const instrument of [kasn2019, kasn2019Sheet400]) {
      expect(categoryOf(instrument, Number(total)).id).toBe(categoryId(category));
    }
  });

  it("32 are Sangat Baik, 27 Baik, 5 Kurang and 2 Buruk", () => {
    const ids = both.map(({ total }) => categoryOf(kasn2019, Number(total)).id);
    const count = (wanted: string): number => ids.filter((id) => id === wanted).length;
    expect(["sangat-baik", "baik", "kurang", "buruk"].map(count)).toEqual([32, 27, 5, 2]);
  });

  it("none of them lies in a gap of the printed table, so none rests on our reading of the gaps", () => {
    expect(both.filter(({ total }) => categoryOf(kasn2019, Number(total)).reading !== "printed")).toEqual([]);
  });

  it.each([
    ["Pemerintah Provinsi Sulawesi Tenggara", "2024", "250", "baik"],
    ["Pemerintah Kota Padang Panjang", "2022", "325", "sangat-baik"],
  ])("%s %s with %s: the bound itself belongs to %s", (agency, year, total, id) => {
    expect(both).toContainEqual(expect.objectContaining({ agency, year, total }));
    expect(categoryOf(kasn2019, Number(total))).toMatchObject({ id, from: Number(total) });
  });

  it.each([
    ["Pemerintah Provinsi Riau", "2020", "248.5", "kurang"],
    ["Pemerintah Kota Denpasar", "2020", "250.5", "baik"],
    ["Pemerintah Kota Pekanbaru", "2021", "325.5", "sangat-baik"],
  ])("%s %s with %s, close to a bound, is %s", (agency, year, total, id) => {
    expect(both).toContainEqual(expect.objectContaining({ agency, year, total }));
    expect(categoryOf(kasn2019, Number(total)).id).toBe(id);
  });

  it("the category follows the points and not the index: Riau's 248.5 is 0.62 of 400, beyond the printed index of Kurang", () => {
    const [riau] = both.filter(({ agency, total }) => agency === "Pemerintah Provinsi Riau" && total === "248.5");
    const [rokanHulu] = both.filter(({ agency }) => agency === "Pemerintah Kabupaten Rokan Hulu");
    expect(rokanHulu?.note).toContain("category II is 175-249 with an index of 0.41-0.6");
    expect(riau?.category).toBe("Kurang");
    expect(indexOf(kasn2019Sheet400, Number(riau?.total)).value).toBe(0.62);
    expect(categoryOf(kasn2019Sheet400, Number(riau?.total)).numeral).toBe("II");
  });
});

describe("every published total", () => {
  const totals = publishedRows.filter(({ total }) => total !== "");

  it.each(totals)("$agency $year: $total is on the scale of half points and on the sheet", ({ total }) => {
    expect(kasn2019.step.value).toBe(0.5);
    expect(toScaled(Number(total), 1 / kasn2019.step.value)).toBe(Number(total) * 2);
    expect(() => categoryOf(kasn2019, Number(total))).not.toThrow();
  });

  it("is at most 396.5, Jawa Barat in 2022", () => {
    const highest = Math.max(...totals.map(({ total }) => Number(total)));
    expect(totals.filter(({ total }) => Number(total) === highest)).toEqual([
      expect.objectContaining({ agency: "Pemerintah Provinsi Jawa Barat", year: "2022", total: "396.5" }),
    ]);
  });

  it("below 100 is accepted: Sukoharjo's 65.5 is Buruk, by interpretation", () => {
    const below = totals.filter(({ total }) => Number(total) < 100);
    expect(below.map(({ agency, total }) => [agency, total])).toEqual([["Pemerintah Kabupaten Sukoharjo", "65.5"]]);
    expect(categoryOf(kasn2019, 65.5)).toMatchObject({ id: "buruk", reading: "below-lowest", grade: "interpretation" });
  });
});

describe("the published indices", () => {
  it("are three: Kejaksaan's, and one dashboard's twice", () => {
    const printed = publishedRows.filter(({ index }) => index !== "");
    expect(printed.map(({ agency, total, index }) => [agency, total, index])).toEqual([
      ["Kejaksaan RI", "329", "0.82"],
      ["BP Batam", "342.5", "0.8563"],
      ["BP Batam", "342.5", "0.8563"],
    ]);
  });

  it("Kejaksaan 2023: 0.82 is 329 of 400; of 410 it would be 0.80", () => {
    expect(indexOf(kasn2019, 329, { divisor: 400 })).toMatchObject({ value: 0.82, divisor: 400, grade: "secondary" });
    expect(indexOf(kasn2019Sheet400, 329).value).toBe(0.82);
    expect(indexOf(kasn2019, 329).value).toBe(0.8);
  });

  it("BP Batam's dashboard prints four decimals; ours has the two that official bodies print", () => {
    expect(roundedRatio(342.5 * 2, 400 * 2, 4)).toBe(0.8563);
    expect(indexOf(kasn2019, 342.5, { divisor: 400 })).toMatchObject({ value: 0.86, decimals: 2 });
  });

  it("Mahkamah Konstitusi 2023: 0.96 is 392.5 of 410; of 400 it would be 0.98", () => {
    const [court] = observedScores.filter(({ agency, year }) => agency === "Mahkamah Konstitusi" && year === 2023);
    expect(court).toMatchObject({ score: 392.5, index: 0.96, source: { id: "S03" } });
    expect(indexOf(kasn2019, 392.5)).toMatchObject({ value: 0.96, divisor: 410, grade: "official" });
    expect(indexOf(kasn2019, 392.5, { divisor: 400 }).value).toBe(0.98);
  });
});

describe("the aspects of the only published row that has them", () => {
  it("add up to its total in both of its contradicting tables, and only one fits the sheet of 400", () => {
    const tables = publishedRows
      .filter(({ a1 }) => a1 !== "")
      .map(({ a1, a2, a3, a4, a5, a6, a7, a8 }) => [a1, a2, a3, a4, a5, a6, a7, a8].map(Number));
    expect(tables.map((table) => table.reduce((sum, points) => sum + points, 0))).toEqual([342.5, 342.5]);
    const fits = tables.map((table) =>
      table.every((points, at) => points <= (kasn2019Sheet400.aspects[at]?.maxPoints.value ?? 0)),
    );
    expect(fits).toEqual([true, false]);
  });
});
