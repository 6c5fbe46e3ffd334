import fc from "fast-check";
import { matchCategoryOf, type MatchPurpose } from "sistem-merit/competency";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";

describe("both sides of every bound", () => {
  it.each([
    ["selection", 80, "memenuhi-syarat", "Memenuhi Syarat (MS)"],
    ["selection", 79.999, "masih-memenuhi-syarat", "Masih Memenuhi Syarat (MMS)"],
    ["selection", 68, "masih-memenuhi-syarat", "Masih Memenuhi Syarat (MMS)"],
    ["selection", 67.999, "kurang-memenuhi-syarat", "Kurang Memenuhi Syarat (KMS)"],
    ["selection", 0, "kurang-memenuhi-syarat", "Kurang Memenuhi Syarat (KMS)"],
    ["mapping", 90, "optimal", "Optimal"],
    ["mapping", 89.999, "cukup-optimal", "Cukup Optimal"],
    ["mapping", 78, "cukup-optimal", "Cukup Optimal"],
    ["mapping", 77.999, "kurang-optimal", "Kurang Optimal"],
    ["kkp-jpt-ahli-utama", 91, "sangat-baik", "Sangat Baik"],
    ["kkp-jpt-ahli-utama", 90, "baik", "Baik"],
    ["kkp-jpt-ahli-utama", 85, "baik", "Baik"],
    ["kkp-jpt-ahli-utama", 84.999, "kurang", "Kurang"],
    ["kkp-lainnya", 85, "sangat-baik", "Sangat Baik"],
    ["kkp-lainnya", 84, "baik", "Baik"],
    ["kkp-lainnya", 75, "baik", "Baik"],
    ["kkp-lainnya", 74.999, "kurang", "Kurang"],
  ] as const)("%s: %d is %s", (purpose, percent, id, name) => {
    const category = matchCategoryOf(percent, purpose);
    expect(category).toMatchObject({ id, name: { id: name }, reading: "printed", grade: "regulation" });
  });

  it("the greatest number below 80 is not 80", () => {
    expect(matchCategoryOf(79.99999999999999, "selection").id).toBe("masih-memenuhi-syarat");
  });
});

describe("scales are not mixed", () => {
  it("80 qualifies for a selection, and is fairly optimal in a mapping", () => {
    expect(matchCategoryOf(80, "selection").id).toBe("memenuhi-syarat");
    expect(matchCategoryOf(80, "mapping").id).toBe("cukup-optimal");
  });

  it("no purpose, no category", () => {
    expect(found(() => matchCategoryOf(80, untyped(undefined)))).toEqual(["purpose: not-one-of"]);
    expect(found(() => matchCategoryOf(80, untyped("seleksi")))).toEqual(["purpose: not-one-of"]);
    expect(found(() => matchCategoryOf(80, untyped("constructor")))).toEqual(["purpose: not-one-of"]);
  });
});

describe("a percentage between two printed categories of the ministry", () => {
  it.each([
    ["kkp-jpt-ahli-utama", 90.5],
    ["kkp-jpt-ahli-utama", 90.001],
    ["kkp-lainnya", 84.5],
  ] as const)("%s: %d is Baik, by interpretation", (purpose, percent) => {
    const category = matchCategoryOf(percent, purpose);
    expect(category).toMatchObject({ id: "baik", reading: "between-bands", grade: "interpretation" });
    expect(category.cite).toContainEqual({ source: "0032-job-person-match-scales" });
  });
});

describe("what lies above 100 counts as 100", () => {
  it("138.89, as one program shows it, is Optimal, and rests on the cap", () => {
    expect(matchCategoryOf(138.89, "mapping")).toMatchObject({ id: "optimal", grade: "secondary" });
    expect(matchCategoryOf(100, "mapping")).toMatchObject({ id: "optimal", grade: "regulation" });
    expect(matchCategoryOf(100.01, "mapping").grade).toBe("secondary");
  });

  it("up to 500: level 5 where level 1 is required", () => {
    expect(matchCategoryOf(500, "selection").id).toBe("memenuhi-syarat");
    expect(found(() => matchCategoryOf(500.01, "selection"))).toEqual(["percent: out-of-range"]);
  });
});

describe("bad percentages", () => {
  it("are named beside a bad purpose", () => {
    expect(found(() => matchCategoryOf(untyped("80"), untyped(1)))).toEqual([
      "percent: not-a-number",
      "purpose: not-one-of",
    ]);
    expect(found(() => matchCategoryOf(Number.NaN, "mapping"))).toEqual(["percent: not-a-number"]);
    expect(found(() => matchCategoryOf(Infinity, "mapping"))).toEqual(["percent: not-a-number"]);
    expect(found(() => matchCategoryOf(-0.001, "mapping"))).toEqual(["percent: out-of-range"]);
  });
});

it("every percentage has a category, and a higher one never a lower", () => {
  const order: Readonly<Record<string, number>> = {
    "kurang-memenuhi-syarat": 0,
    "masih-memenuhi-syarat": 1,
    "memenuhi-syarat": 2,
    "kurang-optimal": 0,
    "cukup-optimal": 1,
    optimal: 2,
    kurang: 0,
    baik: 1,
    "sangat-baik": 2,
  };
  const percent = fc.double({ min: 0, max: 500, noNaN: true });
  const purpose = fc.constantFrom<MatchPurpose>("selection", "mapping", "kkp-jpt-ahli-utama", "kkp-lainnya");
  fc.assert(
    fc.property(percent, percent, purpose, (a, b, scale) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) => matchCategoryOf(one, scale));
      expect(order[high?.id ?? ""]).toBeGreaterThanOrEqual(order[low?.id ?? ""] ?? Number.NaN);
      expect(survivesJson(low)).toBe(true);
    }),
  );
});
