import { type Grade, GRADES, type Sourced } from "sistem-merit/core";
import { kasn2019, kasn2019Indicators, kasn2019Sheet400 } from "sistem-merit/instruments";
import { kasn2019ScoreSheets } from "sistem-merit/merit";
import { register } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { survivesJson, unfrozen } from "../core/support.js";
import { ASPECTS, BOGOR_2020, FULL_400, FULL_410, MK_2021 } from "./fixtures.js";

const SHEETS = [
  ["410", kasn2019],
  ["400", kasn2019Sheet400],
] as const;

/** Every sourced figure inside a value, with its path. */
function figures(value: unknown, path = ""): [path: string, figure: Sourced<unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => figures(part, `${path}/${key}`));
  return "grade" in value && "cite" in value && "value" in value
    ? [[path, value as Sourced<unknown>], ...inner]
    : inner;
}

// Section 2 of the facts: the eight aspects.
describe("the eight aspects, in the order of the regulation", () => {
  const ROWS = [
    ["perencanaan-kebutuhan", "Perencanaan Kebutuhan", 40, "official", 40, 10, "secondary", 4],
    ["pengadaan", "Pengadaan", 40, "official", 40, 10, "secondary", undefined],
    ["pengembangan-karier", "Pengembangan Karier", 130, "official", 120, 30, "secondary", 10],
    ["promosi-mutasi", "Promosi dan Mutasi", 40, "official", 40, 10, "official", undefined],
    ["manajemen-kinerja", "Manajemen Kinerja", 80, "official", 80, 20, "secondary", undefined],
    [
      "penggajian-penghargaan-disiplin",
      "Penggajian, Penghargaan, dan Disiplin",
      40,
      "secondary",
      40,
      10,
      "secondary",
      undefined,
    ],
    ["perlindungan-pelayanan", "Perlindungan dan Pelayanan", 16, "secondary", 16, 4, "secondary", undefined],
    ["sistem-informasi", "Sistem Informasi", 24, "secondary", 24, 6, "secondary", undefined],
  ] as const;

  it.each(ROWS.map((row, at) => [at, ...row] as const))(
    "%d: %s, %s, at most %d points (%s), or %d; %d percent (%s)",
    (at, id, name, max410, grade, max400, percent, percentGrade, count) => {
      for (const [sheet, instrument] of SHEETS) {
        const aspect = instrument.aspects[at];
        expect(aspect?.id).toBe(id);
        expect(aspect?.name.id).toBe(name);
        expect(aspect?.maxPoints.value).toBe(sheet === "410" ? max410 : max400);
        expect(aspect?.weightPercent).toMatchObject({ value: percent, grade: percentGrade });
        expect(aspect?.indicatorCount?.value).toBe(count);
      }
      expect(kasn2019.aspects[at]?.maxPoints.grade).toBe(grade);
    },
  );

  it("no maximum of the sheet of 400 is surer than the percentages from which it was computed", () => {
    expect(kasn2019Sheet400.aspects.map(({ maxPoints }) => maxPoints.grade)).toEqual(ASPECTS.map(() => "secondary"));
  });

  it("there are no others", () => {
    for (const [, instrument] of SHEETS) expect(instrument.aspects.map(({ id }) => id)).toEqual(ASPECTS);
  });

  it("the maxima add up to the total, the percentages to 100", () => {
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    for (const [, { aspects, maxPoints }] of SHEETS) {
      expect(sum(aspects.map((aspect) => aspect.maxPoints.value))).toBe(maxPoints.value);
      expect(sum(aspects.map((aspect) => aspect.weightPercent?.value ?? 0))).toBe(100);
    }
    expect([kasn2019.maxPoints.value, kasn2019.maxPoints.grade]).toEqual([410, "official"]);
    expect([kasn2019Sheet400.maxPoints.value, kasn2019Sheet400.maxPoints.grade]).toEqual([400, "secondary"]);
  });

  it("percentages describe the sheet of 400 alone: 130 of 410 is not 30 percent", () => {
    for (const { maxPoints, weightPercent } of kasn2019Sheet400.aspects) {
      expect(maxPoints.value).toBe((weightPercent?.value ?? 0) * 4);
    }
    const career = kasn2019.aspects[2];
    expect(career?.maxPoints.value).not.toBe((career?.weightPercent?.value ?? 0) * 4.1);
  });

  it("aspects that the fixtures of these tests use agree", () => {
    expect(Object.fromEntries(kasn2019.aspects.map(({ id, maxPoints }) => [id, maxPoints.value]))).toEqual(FULL_410);
    expect(Object.fromEntries(kasn2019Sheet400.aspects.map(({ id, maxPoints }) => [id, maxPoints.value]))).toEqual(
      FULL_400,
    );
  });
});

// Section 4 of the facts: categories.
describe("the four categories", () => {
  it.each([
    [0, "buruk", "I", "Buruk", 100, "secondary", 174],
    [1, "kurang", "II", "Kurang", 175, "secondary", 249],
    [2, "baik", "III", "Baik", 250, "official", 324],
    [3, "sangat-baik", "IV", "Sangat Baik", 325, "secondary", 400],
  ] as const)("%d: %s (%s, %s) from %d (%s), printed to %d", (at, id, numeral, name, from, grade, to) => {
    for (const [, instrument] of SHEETS) {
      const category = instrument.categories[at];
      expect(category).toMatchObject({ id, numeral, name: { id: name }, from: { value: from, grade } });
      expect(category?.printedTo).toMatchObject({ value: to, grade: "secondary" });
      expect(category?.exclusive).toBeUndefined();
    }
  });

  it("Pasal 23 ayat (2) is cited where it was quoted", () => {
    const article = { source: "perkasn-9-2019", article: "Pasal 23 ayat (2)" };
    expect(kasn2019.categories[1]?.from.cite).toContainEqual(article);
    expect(kasn2019.categories[1]?.printedTo?.cite).toContainEqual(article);
  });
});

describe("the rules of the instrument", () => {
  it.each(SHEETS)("on the sheet of %s", (sheet, instrument) => {
    expect(instrument.regime).toBe("kasn-9-2019");
    expect(instrument.id).toBe(sheet === "410" ? "kasn-9-2019" : "kasn-9-2019-400");
    expect(instrument.name).toEqual({
      id: `Instrumen KASN 9/2019, lembar ${sheet} poin`,
      en: `KASN 9/2019 instrument, sheet of ${sheet} points`,
    });
    expect(instrument.step).toMatchObject({ value: 0.5, grade: "official" });
    expect(instrument.levels).toMatchObject({ value: [1, 2, 3, 4], grade: "secondary" });
    expect(instrument.indicatorCount).toMatchObject({ value: 37, grade: "official" });
    expect(instrument.index.decimals).toMatchObject({ value: 2, grade: "official" });
    expect(instrument.index.rounding).toMatchObject({ value: "half-up", grade: "interpretation" });
    expect(instrument.index.aboveOne).toMatchObject({ value: "kept", grade: "interpretation" });
    expect(instrument.rules).toMatchObject({
      indicatorPoints: { value: "level-times-weight", grade: "interpretation" },
      total: { value: "sum-of-aspects", grade: "secondary" },
      category: { value: "points", grade: "official" },
      outsidePrintedBands: { value: "lower-bound", grade: "interpretation" },
    });
  });

  it("the index divides by 410 first on the sheet of 410, by 400 alone on the other", () => {
    expect(kasn2019.index.divisors.map(({ value, grade }) => [value, grade])).toEqual([
      [410, "official"],
      [400, "secondary"],
    ]);
    expect(kasn2019Sheet400.index.divisors.map(({ value, grade }) => [value, grade])).toEqual([[400, "secondary"]]);
  });

  it("no indicator has a weight, because none is public", () => {
    for (const [, { aspects }] of SHEETS) {
      expect(aspects.flatMap(({ indicators }) => indicators).filter((indicator) => "weight" in indicator)).toEqual([]);
    }
  });

  it("known indicators are named once, and no aspect has more than it counts", () => {
    const ids = kasn2019.aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(37);
    for (const { indicators, indicatorCount } of kasn2019.aspects) {
      expect(indicators.length).toBeLessThanOrEqual(indicatorCount?.value ?? 37);
    }
  });
});

describe("the texts of the indicators", () => {
  it("stand for every known indicator, and for no other", () => {
    const ids = kasn2019.aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect(Object.keys(kasn2019Indicators)).toEqual(ids);
  });

  it("are numbered where a source prints the number: 1.3, 1.4 and 2.1", () => {
    const numbered = Object.entries(kasn2019Indicators).flatMap(([id, { number }]) =>
      number ? [[id, number.value]] : [],
    );
    expect(numbered).toEqual([
      ["data-pensiun", "1.3"],
      ["rencana-pemenuhan-kebutuhan", "1.4"],
      ["rencana-pengadaan-tahunan", "2.1"],
    ]);
  });

  it("have level texts 1 to 4 and evidence for two", () => {
    for (const [id, { levelTexts, evidence }] of Object.entries(kasn2019Indicators)) {
      const known = id === "data-pensiun" || id === "rencana-pemenuhan-kebutuhan";
      expect(levelTexts && Object.keys(levelTexts.value)).toEqual(known ? ["1", "2", "3", "4"] : undefined);
      expect(evidence !== undefined).toBe(known);
      for (const text of Object.values(levelTexts?.value ?? {})) expect([text.id, text.en].every(Boolean)).toBe(true);
    }
  });
});

describe("the published score sheets", () => {
  it("are two, and each adds up to its published total", () => {
    expect(
      kasn2019ScoreSheets.map(({ id, instansi, year, instrument, total }) => [
        id,
        instansi,
        year.value,
        instrument.id,
        total.value,
      ]),
    ).toEqual([
      ["mahkamah-konstitusi-2021", "Mahkamah Konstitusi", 2021, "kasn-9-2019", 327],
      ["kota-bogor-2020", "Pemerintah Kota Bogor", 2020, "kasn-9-2019-400", 266.5],
    ]);
    const points = kasn2019ScoreSheets.map((sheet) =>
      Object.fromEntries(ASPECTS.map((id) => [id, sheet.points[id].value])),
    );
    expect(points).toEqual([MK_2021, BOGOR_2020]);
  });

  it("five figures of Mahkamah Konstitusi were read as points; all others were computed from percentages", () => {
    const [mk, bogor] = kasn2019ScoreSheets;
    expect(ASPECTS.map((id) => mk?.points[id].grade)).toEqual([
      ...ASPECTS.slice(0, 5).map(() => "official"),
      ...ASPECTS.slice(5).map(() => "secondary"),
    ]);
    expect(ASPECTS.map((id) => bogor?.points[id].grade)).toEqual(ASPECTS.map(() => "secondary"));
  });
});

describe("every figure carries its source", () => {
  const all = [
    ...figures(kasn2019, "kasn2019"),
    ...figures(kasn2019Sheet400, "kasn2019Sheet400"),
    ...figures(kasn2019Indicators, "kasn2019Indicators"),
    ...figures(kasn2019ScoreSheets, "kasn2019ScoreSheets"),
  ];
  const sources: Readonly<Record<string, { readonly kind: string; readonly grade?: Grade }>> = register;

  it("a grade that a source may have, and a source that the register knows", () => {
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.filter(
      ([, { grade, cite }]) =>
        !GRADES.includes(grade) ||
        grade === "caller" ||
        cite.length === 0 ||
        cite.some(({ source }) => !Object.hasOwn(sources, source)),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it("an interpretation cites its decision record", () => {
    const silent = all.filter(
      ([, { grade, cite }]) =>
        grade === "interpretation" && !cite.some(({ source }) => sources[source]?.kind === "decision"),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("no figure is surer than the surest of its sources", () => {
    const rank = (grade: Grade | undefined): number => (grade === undefined ? GRADES.length : GRADES.indexOf(grade));
    const tooSure = all.filter(
      ([, { grade, cite }]) => rank(grade) < Math.min(...cite.map(({ source }) => rank(sources[source]?.grade))),
    );
    expect(tooSure.map(([path]) => path)).toEqual([]);
  });

  it("is frozen all the way down, and plain", () => {
    for (const data of [kasn2019, kasn2019Sheet400, kasn2019Indicators, kasn2019ScoreSheets]) {
      expect(unfrozen(data)).toEqual([]);
      expect(survivesJson(data)).toBe(true);
    }
  });

  it("cannot be changed", () => {
    const writable = kasn2019 as unknown as { maxPoints: { value: number }; aspects: unknown[] };
    expect(() => {
      writable.maxPoints.value = 1000;
    }).toThrow(TypeError);
    expect(() => writable.aspects.pop()).toThrow(TypeError);
    expect(kasn2019.maxPoints.value).toBe(410);
  });
});
