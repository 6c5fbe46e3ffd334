import { assessAspects, categoryOf, kasn2019, type Kasn2019AspectId, kasn2019Sheet400 } from "sistem-merit";
import { roundedRatio } from "sistem-merit/core";
import { kasn2019ScoreSheets } from "sistem-merit/merit";
import { describe, expect, it } from "vitest";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.each([kasn2019, kasn2019Sheet400])(
  "$id",
  ({ aspects, maxPoints, categories, index, levels, indicatorCount }) => {
    it("has aspects whose maxima add up to the greatest total", () => {
      expect(sum(aspects.map((aspect) => aspect.maxPoints.value))).toBe(maxPoints.value);
    });

    it("has percent weights that add up to 100", () => {
      const percents = aspects.map(({ weightPercent }) => weightPercent?.value ?? NaN);
      expect(percents).toEqual([10, 10, 30, 10, 20, 10, 4, 6]);
      expect(sum(percents)).toBe(100);
    });

    it("has categories in rising order, each printed up to the whole point before the next", () => {
      expect(categories.map(({ from, printedTo }) => [from.value, printedTo?.value])).toEqual([
        [100, 174],
        [175, 249],
        [250, 324],
        [325, 400],
      ]);
      expect(categories.slice(1).map(({ from }) => from.value - 1)).toEqual(
        categories.slice(0, -1).map(({ printedTo }) => printedTo?.value),
      );
      expect(categories.map(({ numeral }) => numeral)).toEqual(["I", "II", "III", "IV"]);
    });

    it("divides its index by its own greatest total, unless the caller asks for another divisor", () => {
      expect(index.divisors[0].value).toBe(maxPoints.value);
      expect(index.divisors.at(-1)?.value).toBe(400);
    });

    it("knows fewer indicators than the 37 that KASN counts, and no aspect has more than its own count", () => {
      const known = sum(aspects.map(({ indicators }) => indicators.length));
      expect(indicatorCount?.value).toBe(37);
      expect(known).toBeLessThan(37);
      for (const { indicators, indicatorCount: count } of aspects) {
        expect(indicators.length).toBeLessThanOrEqual(count?.value ?? 37);
      }
      expect(sum(aspects.map(({ indicatorCount: count }) => count?.value ?? 0))).toBe(4 + 10);
    });

    it("is answered in four levels", () => {
      expect(levels.value).toEqual([1, 2, 3, 4]);
    });
  },
);

describe("the two score sheets of 2019", () => {
  it("differ in career development, and by nothing else", () => {
    const max = (sheet: typeof kasn2019 | typeof kasn2019Sheet400) =>
      sheet.aspects.map(({ maxPoints }) => maxPoints.value);
    expect(max(kasn2019)).toEqual([40, 40, 130, 40, 80, 40, 16, 24]);
    expect(max(kasn2019Sheet400)).toEqual([40, 40, 120, 40, 80, 40, 16, 24]);
  });

  it("fit the percent weights with 400 points, and not with 410", () => {
    const byPercent = kasn2019.aspects.map(({ weightPercent }) => (weightPercent?.value ?? NaN) * 4);
    expect(kasn2019Sheet400.aspects.map(({ maxPoints }) => maxPoints.value)).toEqual(byPercent);
    expect(kasn2019.aspects.map(({ maxPoints }) => maxPoints.value)).not.toEqual(byPercent);
  });
});

describe.each(kasn2019ScoreSheets)("the published sheet of $instansi", ({ instrument, points, total }) => {
  it("has points that add up to the published total", () => {
    expect(sum(Object.values(points).map(({ value }) => value))).toBe(total.value);
  });

  it("has points for every aspect, none above its maximum, and is assessed to the same total", () => {
    const values = (id: Kasn2019AspectId): number => points[id].value;
    for (const { id, maxPoints } of instrument.aspects) expect(values(id)).toBeLessThanOrEqual(maxPoints.value);
    const result = assessAspects(instrument, {
      "perencanaan-kebutuhan": values("perencanaan-kebutuhan"),
      pengadaan: values("pengadaan"),
      "pengembangan-karier": values("pengembangan-karier"),
      "promosi-mutasi": values("promosi-mutasi"),
      "manajemen-kinerja": values("manajemen-kinerja"),
      "penggajian-penghargaan-disiplin": values("penggajian-penghargaan-disiplin"),
      "perlindungan-pelayanan": values("perlindungan-pelayanan"),
      "sistem-informasi": values("sistem-informasi"),
    });
    expect(result.points).toBe(total.value);
    expect(result.category.id).toBe(categoryOf(instrument, total.value).id);
  });
});

describe("the published sheets print as their sources print them", () => {
  const printed = (at: 0 | 1, decimals: number) => {
    const sheet = kasn2019ScoreSheets[at];
    return sheet?.instrument.aspects.map(({ id, maxPoints }) =>
      roundedRatio(100 * 2 * sheet.points[id].value, 2 * maxPoints.value, decimals),
    );
  };

  it("Mahkamah Konstitusi 2021: 327, Sangat Baik, in whole percent", () => {
    const [court] = kasn2019ScoreSheets;
    expect(court?.total.value).toBe(327);
    expect(categoryOf(kasn2019, 327).id).toBe("sangat-baik");
    expect(printed(0, 0)).toEqual([94, 95, 58, 63, 97, 88, 100, 96]);
  });

  it("Kota Bogor 2020: 266.5, Baik, in percent with one decimal", () => {
    const [, bogor] = kasn2019ScoreSheets;
    expect(bogor?.total.value).toBe(266.5);
    expect(categoryOf(kasn2019Sheet400, 266.5).id).toBe("baik");
    expect(printed(1, 1)).toEqual([93.8, 75, 41.7, 75, 71.9, 68.8, 75, 91.7]);
  });
});
