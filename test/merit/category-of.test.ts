import { categoryOf, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped, withLabel } from "../core/support.js";
import { complete410 } from "./fixtures.js";

type Row = readonly [points: number, id: string, reading: string, grade: string, because: string];

const ROWS: readonly Row[] = [
  [0, "buruk", "below-lowest", "interpretation", "an agency may have left everything empty"],
  [65.5, "buruk", "below-lowest", "interpretation", "Sukoharjo had it in 2021, below every printed band"],
  [99, "buruk", "below-lowest", "interpretation", "Batu Bara had it, below every printed band"],
  [99.5, "buruk", "below-lowest", "interpretation", "Buruk is printed from 100"],
  [100, "buruk", "printed", "secondary", "Buruk is printed from 100"],
  [140, "buruk", "printed", "secondary", "Bojonegoro had it in 2021"],
  [174, "buruk", "printed", "secondary", "Buruk is printed to 174"],
  [174.5, "buruk", "between-bands", "interpretation", "175 is where Kurang begins"],
  [175, "kurang", "printed", "secondary", "175 is where Kurang begins"],
  [183.5, "kurang", "printed", "secondary", "Rokan Hulu had it"],
  [249, "kurang", "printed", "secondary", "Kurang is printed to 249"],
  [249.5, "kurang", "between-bands", "interpretation", "250 is where Baik begins"],
  [250, "baik", "printed", "secondary", "250 is where Baik begins"],
  [250.5, "baik", "printed", "secondary", "Kota Denpasar had it in 2020"],
  [324, "baik", "printed", "secondary", "Baik is printed to 324"],
  [324.5, "baik", "between-bands", "interpretation", "325 is where Sangat Baik begins"],
  [325, "sangat-baik", "printed", "secondary", "325 is where Sangat Baik begins"],
  [327, "sangat-baik", "printed", "secondary", "Mahkamah Konstitusi had it in 2021, with an index of 0.8"],
  [392.5, "sangat-baik", "printed", "secondary", "Mahkamah Konstitusi had it in 2023"],
  [400, "sangat-baik", "printed", "secondary", "Sangat Baik is printed to 400"],
];

const CATEGORIES: Readonly<Record<string, object>> = {
  buruk: { numeral: "I", name: { id: "Buruk", en: "Poor" }, from: 100 },
  kurang: { numeral: "II", name: { id: "Kurang", en: "Insufficient" }, from: 175 },
  baik: { numeral: "III", name: { id: "Baik", en: "Good" }, from: 250 },
  "sangat-baik": { numeral: "IV", name: { id: "Sangat Baik", en: "Very Good" }, from: 325 },
};

describe("the category follows the points", () => {
  it.each(ROWS)("%d is %s (%s, %s), because %s", (points, id, reading, grade) => {
    const expected = { id, reading, grade, ...CATEGORIES[id] };
    expect(categoryOf(kasn2019, points)).toMatchObject(expected);
    expect(categoryOf(kasn2019Sheet400, points)).toMatchObject(expected);
  });

  it.each([400.5, 405, 410])("%d is Sangat Baik by interpretation, because the bands are printed to 400", (points) => {
    expect(categoryOf(kasn2019, points)).toMatchObject({
      id: "sangat-baik",
      reading: "above-highest",
      grade: "interpretation",
    });
  });

  it("324.75, which supplied weights can give, is Baik too", () => {
    expect(categoryOf(complete410, 324.99)).toMatchObject({ id: "baik", reading: "between-bands" });
    expect(categoryOf(complete410, 249.01)).toMatchObject({ id: "kurang", reading: "between-bands" });
  });

  it("cites the lower bound of the band, or our reading where the source is silent", () => {
    expect(categoryOf(kasn2019, 250).cite).toEqual(
      expect.arrayContaining([{ source: "kasn-sekadau-2021" }, { source: "kasn-mandailing-natal-2021-10-19" }]),
    );
    expect(categoryOf(kasn2019, 175).cite).toContainEqual({ source: "perkasn-9-2019", article: "Pasal 23 ayat (2)" });
    for (const points of [0, 324.5, 400.5]) {
      expect(categoryOf(kasn2019, points).cite).toContainEqual({ source: "0004-points-outside-the-printed-bands" });
    }
  });

  it("names a source of every grade that it carries: Baik is as sure as the bound that it does not reach", () => {
    expect(categoryOf(kasn2019, 266.5)).toMatchObject({ id: "baik", grade: "secondary" });
    expect(categoryOf(kasn2019, 266.5).cite).toContainEqual({ source: "wahananews-2024-02-18" });
  });

  it("is plain data", () => {
    for (const [points] of ROWS) expect(survivesJson(categoryOf(kasn2019, points))).toBe(true);
  });
});

describe("points are a number from 0 to the maximum, in half points", () => {
  const BAD: readonly (readonly [unknown, string])[] = [
    [410.5, "out-of-range"],
    [411, "out-of-range"],
    [-0.5, "out-of-range"],
    [250.25, "not-on-scale"],
    [324.9, "not-on-scale"],
    [Number.NaN, "not-a-number"],
    [Infinity, "not-a-number"],
    ["250", "not-a-number"],
    [null, "not-a-number"],
    [undefined, "not-a-number"],
    [{}, "not-a-number"],
  ];

  it.each(BAD.map(([value, code]) => withLabel(value, code)))("%s is none", (_, points, code) => {
    expect(found(() => categoryOf(kasn2019, untyped(points)))).toEqual([`points: ${code}`]);
  });

  it("400.5 is too much on the sheet of 400", () => {
    expect(issuesOf(() => categoryOf(kasn2019Sheet400, 400.5))[0]?.params).toEqual({
      min: 0,
      max: 400,
      received: 400.5,
    });
    expect(issuesOf(() => categoryOf(kasn2019, 410.5))[0]?.cite).toEqual([{ source: "mk-2021-06-08" }]);
  });

  it.each([undefined, null, "kasn-9-2019", {}].map(labelled))("%s is no instrument", (_, instrument) => {
    expect(found(() => categoryOf(untyped(instrument), 250))).toEqual(["instrument: not-an-object"]);
  });
});
