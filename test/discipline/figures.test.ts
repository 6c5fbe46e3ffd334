import { discipline2021, PENALTIES, PENALTY_LEVELS } from "sistem-merit/discipline";
import { describe, expect, it } from "vitest";

const { penalties, inARow, cpns, year, levels } = discipline2021;
const SLIDES = ["djbc-2022-05-30", "paparan-pp-94-2021"];

describe("PP 94/2021, figure by figure", () => {
  // Penalty, from, printed to, months, cut: a dash of the table is undefined.
  it.each([
    ["teguran-lisan", 3, 3, undefined, undefined],
    ["teguran-tertulis", 4, 6, undefined, undefined],
    ["pernyataan-tidak-puas", 7, 10, undefined, undefined],
    ["potongan-tukin-6-bulan", 11, 13, 6, 25],
    ["potongan-tukin-9-bulan", 14, 16, 9, 25],
    ["potongan-tukin-12-bulan", 17, 20, 12, 25],
    ["penurunan-jabatan", 21, 24, 12, undefined],
    ["pembebasan-jabatan", 25, 27, 12, undefined],
    ["pemberhentian", 28, undefined, undefined, undefined],
  ] as const)("%s: from %d, printed to %s, %s months, %s percent", (id, from, printedTo, months, cutPercent) => {
    const rule = penalties.find((penalty) => penalty.id === id);
    expect([rule?.from.value, rule?.printedTo?.value, rule?.months?.value, rule?.cutPercent?.value]).toEqual([
      from,
      printedTo,
      months,
      cutPercent,
    ]);
  });

  it("every figure of the ladder is official, and the days come from two sets of slides", () => {
    for (const { from, printedTo, months, cutPercent } of penalties) {
      for (const figure of [from, printedTo, months, cutPercent]) expect(figure?.grade ?? "official").toBe("official");
      for (const figure of [from, printedTo ?? from]) {
        expect(figure.cite.map(({ source }) => source)).toEqual(expect.arrayContaining(SLIDES));
      }
      expect((months ?? cutPercent)?.cite ?? [{ source: "kkp-2022-12-06" }]).toEqual([{ source: "kkp-2022-12-06" }]);
    }
  });

  it("ten days in a row are official", () => {
    expect([inARow.value, inARow.grade]).toEqual([10, "official"]);
  });

  it("that it holds for a CPNS is secondary; the year is our reading, and nothing rests on it", () => {
    expect([cpns.grade, cpns.cite]).toEqual(["secondary", [{ source: "kompastv-cpns-2021" }]]);
    expect([year.value, year.grade]).toEqual(["tahun-berjalan", "interpretation"]);
  });

  it("has nine penalties on three levels, from the lightest", () => {
    expect(penalties.map(({ id }) => id)).toEqual([...PENALTIES]);
    expect(penalties.map(({ level }) => level)).toEqual(PENALTY_LEVELS.flatMap((level) => [level, level, level]));
    expect(Object.keys(levels)).toEqual([...PENALTY_LEVELS]);
  });
});
