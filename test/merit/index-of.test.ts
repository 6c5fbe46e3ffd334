import { indexOf, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { complete410 } from "./fixtures.js";

const READING = { source: "0007-index-divisor-and-rounding" };

describe("the index is the total divided by the divisor, to two decimals", () => {
  it.each([
    [392.5, 0.96, "Mahkamah Konstitusi, 2023"],
    [327, 0.8, "Mahkamah Konstitusi, 2021, Sangat Baik all the same"],
    [410, 1, "full marks"],
    [0, 0, "nothing"],
    [0.5, 0, "half a point"],
    [2, 0, "just below 0.005"],
    [2.5, 0.01, "just above 0.005"],
    [249, 0.61, "the last of Kurang"],
    [250, 0.61, "the first of Baik"],
    [325, 0.79, "the first of Sangat Baik"],
    [375.5, 0.92, "Jawa Barat, 2020"],
  ])("%d by 410 is %d: %s", (points, value) => {
    const index = indexOf(kasn2019, points);
    expect(index).toMatchObject({ value, divisor: 410, decimals: 2, grade: "official" });
    expect(index.cite).toEqual([{ source: "mk-2023-12-07" }]);
  });

  it.each([
    [329, 0.82, "the prosecution service's report of 2026"],
    [266.5, 0.67, "Kota Bogor, 2020"],
    [325, 0.81, "the first of Sangat Baik"],
    [324, 0.81, "the last of Baik"],
    [400, 1, "full marks of the sheet of 400"],
  ])("%d by 400 is %d: %s", (points, value) => {
    const index = indexOf(kasn2019, points, { divisor: 400 });
    expect(index).toMatchObject({ value, divisor: 400, decimals: 2, grade: "secondary" });
    // The divisor is weaker than the number of decimals, so that it decides alone.
    expect(index.cite).toEqual([{ source: "kejaksaan-2026-q1" }]);
    expect(indexOf(kasn2019Sheet400, points)).toEqual(index);
    expect(indexOf(kasn2019Sheet400, points, { divisor: 400 })).toEqual(index);
  });
});

describe("where the source is silent, the index says that it is our reading", () => {
  it.each([
    [326, 0.82],
    [2, 0.01],
    [250, 0.63],
    [398, 1],
  ])("%d by 400 is a tie: it goes up to %d", (points, value) => {
    const index = indexOf(kasn2019Sheet400, points);
    expect(index).toMatchObject({ value, divisor: 400, decimals: 2, grade: "interpretation" });
    expect(index.cite).toEqual(expect.arrayContaining([{ source: "kejaksaan-2026-q1" }, READING]));
  });

  it.each([325.5, 326.5])("%d by 400 is none", (points) => {
    expect(indexOf(kasn2019Sheet400, points).grade).toBe("secondary");
  });

  it("half points by 410 never tie; hundredths may", () => {
    const ties = Array.from({ length: 821 }, (_, half) => half / 2).filter(
      (points) => indexOf(kasn2019, points).grade !== "official",
    );
    expect(ties).toEqual([]);
    expect(indexOf(complete410, 2.05)).toMatchObject({ value: 0.01, grade: "interpretation" });
    expect(indexOf(complete410, 2.04)).toMatchObject({ value: 0, grade: "official" });
    expect(indexOf(complete410, 2.06)).toMatchObject({ value: 0.01, grade: "official" });
  });

  it.each([
    [400.5, 1],
    [401, 1],
    [404, 1.01],
    [410, 1.03],
  ])("%d by 400 is above 1 and is kept as %d", (points, value) => {
    const index = indexOf(kasn2019, points, { divisor: 400 });
    expect(index).toMatchObject({ value, divisor: 400, grade: "interpretation" });
    expect(index.cite).toContainEqual(READING);
  });

  it("402 by 400 is both, and 410 by 400 is a tie above 1", () => {
    expect(indexOf(kasn2019, 402, { divisor: 400 })).toMatchObject({ value: 1.01, grade: "interpretation" });
    const index = indexOf(kasn2019, 410, { divisor: 400 });
    expect(index).toMatchObject({ value: 1.03, grade: "interpretation" });
    expect(index.cite.filter(({ source }) => source === READING.source)).toEqual([READING]);
  });

  it("400 by 400 is exactly 1, which is not above 1", () => {
    expect(indexOf(kasn2019, 400, { divisor: 400 })).toMatchObject({ value: 1, grade: "secondary" });
  });
});

describe("what is wrong is named, all at once", () => {
  it.each<[string, unknown, unknown, string[]]>([
    ["a total above the maximum", 410.5, {}, ["points: out-of-range"]],
    ["a total between half points", 327.1, {}, ["points: not-on-scale"]],
    ["a text", "327", {}, ["points: not-a-number"]],
    ["another divisor", 327, { divisor: 405 }, ["options.divisor: not-one-of"]],
    ["an option of another function", 327, { minimumGrade: "official" }, ["options.minimumGrade: unknown-key"]],
    ["options that are none", 327, null, ["options: not-an-object"]],
    [
      "all of it",
      -1,
      { divisor: "410", x: 1 },
      ["points: out-of-range", "options.x: unknown-key", "options.divisor: not-one-of"],
    ],
  ])("%s", (_, points, options, expected) => {
    expect(found(() => indexOf(kasn2019, untyped(points), untyped(options)))).toEqual(expected);
  });

  it("410 is no divisor of the sheet of 400", () => {
    const [issue] = issuesOf(() => indexOf(kasn2019Sheet400, 266.5, { divisor: untyped(410) }));
    expect(issue?.params).toEqual({ expected: [400], received: 410 });
  });

  it("the divisors of the sheet of 410 are listed with the default first", () => {
    const [issue] = issuesOf(() => indexOf(kasn2019, 327, { divisor: untyped(405) }));
    expect(issue?.params["expected"]).toEqual([410, 400]);
  });

  it.each([undefined, null, 410, {}].map(labelled))("%s is no instrument", (_, instrument) => {
    expect(found(() => indexOf(untyped(instrument), 250))).toEqual(["instrument: not-an-object"]);
  });

  it("the result is plain data", () => {
    expect(survivesJson(indexOf(kasn2019, 410, { divisor: 400 }))).toBe(true);
  });
});
