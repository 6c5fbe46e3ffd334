import { asnCompetencies, matchRules, matchScales } from "sistem-merit/competency";
import { describe, expect, it } from "vitest";
import { unfrozen } from "../core/support.js";
import { NINE } from "./support.js";

describe("the nine competencies", () => {
  it.each(NINE)("%s is %s, %s", (id, name, group) => {
    const found = asnCompetencies.competencies.value.find((one) => one.id === id);
    expect(found?.name.id).toBe(name);
    expect(found?.name.en).not.toBe("");
    expect(found?.group).toBe(group);
  });

  it("are these nine in this order: eight managerial, one socio-cultural, by public code", () => {
    expect(asnCompetencies.competencies.value.map(({ id }) => id)).toEqual(NINE.map(([id]) => id));
    expect(asnCompetencies.competencies.grade).toBe("secondary");
    expect(asnCompetencies.competencies.cite.map(({ source }) => source)).toEqual([
      "permenpanrb-38-2017",
      "public-code-competency",
    ]);
  });

  it("have five levels", () => {
    expect(asnCompetencies.levels).toMatchObject({ value: [1, 2, 3, 4, 5], grade: "secondary" });
  });
});

describe("the rules of the match", () => {
  it("one competency is regulated; the sum is public code, the mean our reading of it, the cap public code", () => {
    expect(matchRules.share).toMatchObject({ value: "achieved-by-required", grade: "regulation" });
    expect(matchRules.methods.sum.rule).toMatchObject({ value: "sum-by-sum", grade: "secondary" });
    expect(matchRules.methods.mean.rule).toMatchObject({ value: "mean-of-shares", grade: "interpretation" });
    expect(matchRules.cap).toMatchObject({ value: 100, grade: "secondary" });
    expect(Object.keys(matchRules.methods)).toEqual(["sum", "mean"]);
  });
});

describe("the scales", () => {
  const SCALES = [
    ["selection", "memenuhi-syarat", 80, "peraturan-35-2020", undefined],
    ["selection", "masih-memenuhi-syarat", 68, "peraturan-35-2020", undefined],
    ["selection", "kurang-memenuhi-syarat", 0, "peraturan-35-2020", undefined],
    ["mapping", "optimal", 90, "perbrin-3-2023", "Pasal 33 ayat (1)"],
    ["mapping", "cukup-optimal", 78, "perbrin-3-2023", "Pasal 33 ayat (2)"],
    ["mapping", "kurang-optimal", 0, "perbrin-3-2023", "Pasal 33 ayat (3)"],
    ["kkp-jpt-ahli-utama", "sangat-baik", 91, "permenkp-39-2023", "Pasal 52 ayat (1) huruf a"],
    ["kkp-jpt-ahli-utama", "baik", 85, "permenkp-39-2023", "Pasal 52 ayat (2) huruf a"],
    ["kkp-jpt-ahli-utama", "kurang", 0, "permenkp-39-2023", "Pasal 52 ayat (3) huruf a"],
    ["kkp-lainnya", "sangat-baik", 85, "permenkp-39-2023", "Pasal 52 ayat (1) huruf b"],
    ["kkp-lainnya", "baik", 75, "permenkp-39-2023", "Pasal 52 ayat (2) huruf b"],
    ["kkp-lainnya", "kurang", 0, "permenkp-39-2023", "Pasal 52 ayat (3) huruf b"],
  ] as const;

  it.each(SCALES)("%s: %s begins at %d, %s %s", (purpose, id, from, source, article) => {
    const category = matchScales[purpose].categories.find((one) => one.id === id);
    expect(category?.from).toMatchObject({ value: from, grade: "regulation" });
    expect(category?.from.cite[0]).toEqual(article === undefined ? { source } : { source, article });
    expect(category?.exclusive).toBeUndefined();
  });

  it("hold three categories each, rising, under their own id, and say whom they bind", () => {
    for (const [purpose, { id, categories, scope }] of Object.entries(matchScales)) {
      expect(id).toBe(purpose);
      expect(categories).toHaveLength(3);
      const bounds = categories.map(({ from }) => from.value);
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
      expect(scope.id.length).toBeGreaterThan(3);
    }
  });

  it("leave a gap only in the ministry's two", () => {
    expect(Object.values(matchScales).map(({ outsidePrintedBands }) => outsidePrintedBands?.grade)).toEqual([
      undefined,
      undefined,
      "interpretation",
      "interpretation",
    ]);
    const printed = (purpose: "kkp-jpt-ahli-utama" | "kkp-lainnya") =>
      matchScales[purpose].categories.map(({ printedTo }) => printedTo?.value);
    expect(printed("kkp-jpt-ahli-utama")).toEqual([undefined, 90, undefined]);
    expect(printed("kkp-lainnya")).toEqual([undefined, 84, undefined]);
  });
});

it("the rules are frozen all the way down", () => {
  expect([...unfrozen(asnCompetencies), ...unfrozen(matchRules), ...unfrozen(matchScales)]).toEqual([]);
});
