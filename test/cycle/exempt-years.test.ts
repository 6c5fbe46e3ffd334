import { exemptYears, nextEvaluation } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { codesOf, deepFreeze, pekalongan, unchecked } from "./support.js";

describe("the years without an evaluation", () => {
  it("Sangat Baik has one exempt year", () => {
    expect(exemptYears(pekalongan(2023, "sangat-baik"))).toEqual([2024]);
  });

  it.each(["baik", "kurang", "buruk"] as const)("%s has none", (category) => {
    expect(exemptYears(pekalongan(2023, category))).toEqual([]);
  });

  it("Sangat Baik of 2024 is exempt in 2025", () => {
    expect(exemptYears(pekalongan(2024, "sangat-baik"))).toEqual([2025]);
  });

  it("Sangat Baik of 2025 would be exempt in 2026, but nothing is known of 2026", () => {
    expect(exemptYears(pekalongan(2025, "sangat-baik"))).toEqual([]);
  });

  it("are those that the next evaluation names", () => {
    const decision = deepFreeze(pekalongan(2021, "sangat-baik"));
    expect(exemptYears(decision)).toEqual(nextEvaluation(decision).exemptYears);
  });

  it("are not known of a decision that is wrong", () => {
    expect(codesOf(() => exemptYears(unchecked({ ...pekalongan(2026, "baik"), points: 0.25 })))).toEqual([
      "year out-of-range",
      "points not-on-scale",
    ]);
  });
});
