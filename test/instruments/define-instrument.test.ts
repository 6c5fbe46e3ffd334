import {
  assessAspects,
  assessIndicators,
  type Assessment,
  categoryOf,
  explain,
  indexOf,
  kasn2019,
  kasn2019Sheet400,
  withIndicatorWeights,
} from "sistem-merit";
import { type DefinedInstrument, defineInstrument, kasn2019Indicators } from "sistem-merit/instruments";
import type { Issue } from "sistem-merit/core";
import { compareResults } from "sistem-merit/merit";
import { assessBounds, gapTo, planTo, sensitivity, whatIf } from "sistem-merit/plan";
import { rank, recap } from "sistem-merit/portfolio";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, unfrozen, untyped } from "../core/support.js";
import { BOGOR_2020, MK_2021, WEIGHTS_410 } from "../merit/fixtures.js";
import { asJson, COMPLETE, PARTIAL, type Writable } from "./fixtures.js";

const LEVELS = { loket: 2, daring: 1, mutakhir: 2, pelatihan: 1, kinerja: 1 } as const;
const POINTS = { layanan: 8.5, data: 8, pegawai: 5 };

describe("the published instruments, as JSON", () => {
  it.each([kasn2019, kasn2019Sheet400])("$id comes back as it is", (instrument) => {
    expect(defineInstrument(asJson(instrument))).toStrictEqual(instrument);
    expect(defineInstrument(instrument)).toStrictEqual(instrument);
  });

  it("scores Mahkamah Konstitusi 2021 and Kota Bogor 2020 as the originals do, with the same grades and sources", () => {
    const court: DefinedInstrument = defineInstrument(asJson(kasn2019));
    expect(assessAspects(court, MK_2021)).toStrictEqual(assessAspects(kasn2019, MK_2021));
    const bogor: DefinedInstrument = defineInstrument(asJson(kasn2019Sheet400));
    expect(assessAspects(bogor, BOGOR_2020)).toStrictEqual(assessAspects(kasn2019Sheet400, BOGOR_2020));
  });

  it("keeps every total of both sheets in its category and index", () => {
    for (const original of [kasn2019, kasn2019Sheet400]) {
      const defined: DefinedInstrument = defineInstrument(asJson(original));
      for (let steps = 0; steps <= 2 * original.maxPoints.value; steps++) {
        expect(categoryOf(defined, steps / 2)).toStrictEqual(categoryOf(original, steps / 2));
        expect(indexOf(defined, steps / 2)).toStrictEqual(indexOf(original, steps / 2));
      }
    }
  });

  it("can be completed with weights, as the original can", () => {
    const defined: DefinedInstrument = defineInstrument(asJson(withIndicatorWeights(kasn2019, WEIGHTS_410)));
    const levels = Object.fromEntries(
      Object.values(WEIGHTS_410).flatMap((weights) => Object.keys(weights).map((id) => [id, 4])),
    );
    expect(assessIndicators(defined, levels).points).toBe(410);
  });

  it("takes the published texts of the indicators", () => {
    const json = asJson(kasn2019);
    const aspects = json.aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map((indicator) => ({
        ...indicator,
        texts: kasn2019Indicators[untyped(indicator.id)],
      })),
    }));
    const defined: DefinedInstrument = defineInstrument({ ...json, aspects });
    expect(defined.aspects[0]?.indicators[1]?.texts).toStrictEqual(kasn2019Indicators["data-pensiun"]);
  });
});

describe("what comes out", () => {
  it("is a frozen copy, and what came is neither changed nor shared", () => {
    const json = asJson(COMPLETE);
    const before = JSON.stringify(json);
    const instrument: DefinedInstrument = defineInstrument(json);
    expect(unfrozen(instrument)).toEqual([]);
    expect(JSON.stringify(json)).toBe(before);
    json.aspects[0].name.id = "Lain";
    json.levels[0] = 1;
    expect(instrument.aspects[0]?.name.id).toBe("Layanan");
    expect(instrument.levels.value).toEqual([0, 1, 2]);
    expect(survivesJson(instrument)).toBe(true);
  });

  it("is taken again, and comes out the same", () => {
    for (const data of [COMPLETE, PARTIAL]) {
      const once = defineInstrument(asJson(data));
      expect(defineInstrument(asJson(once))).toStrictEqual(once);
      expect(defineInstrument(untyped(once))).toStrictEqual(once);
    }
  });

  it("gives a plain figure the grade of the caller and no citation", () => {
    const { maxPoints, step, levels, aspects, categories, rules, index } = defineInstrument(COMPLETE);
    const plain = <V>(value: V) => ({ value, grade: "caller", cite: [] });
    expect(maxPoints).toEqual(plain(30));
    expect(step).toEqual(plain(0.5));
    expect(levels).toEqual(plain([0, 1, 2]));
    expect(aspects[0]?.weightPercent).toEqual(plain(40));
    expect(aspects[1]?.indicatorCount).toEqual(plain(1));
    expect(aspects[0]?.indicators[0]?.weight).toEqual(plain(2.5));
    expect(aspects[0]?.indicators[0]?.texts?.number).toEqual(plain("1.1"));
    expect(categories[1]?.from).toEqual(plain(15));
    expect(categories[1]?.printedTo).toEqual(plain(22.5));
    expect(rules.notApplicable).toEqual(plain("leaves-denominator"));
    expect(index.divisors).toEqual([plain(30), plain(25)]);
  });

  it("keeps a grade that names its source, whichever source that is", () => {
    const { maxPoints, categories, rules } = defineInstrument(PARTIAL);
    expect(maxPoints).toEqual(PARTIAL.maxPoints);
    expect(categories[1]?.from).toEqual(PARTIAL.categories[1].from);
    expect(rules.outsidePrintedBands.grade).toBe("interpretation");
  });

  it("leaves out what is absent, what is undefined, and where the schema stands", () => {
    const instrument = defineInstrument({ ...asJson(COMPLETE), indicatorCount: undefined, $schema: "x.json" });
    expect(Object.keys(instrument)).not.toContain("indicatorCount");
    expect(Object.keys(instrument)).not.toContain("$schema");
    const [first] = defineInstrument({
      ...asJson(COMPLETE),
      categories: [{ ...asJson(COMPLETE.categories[0]), exclusive: false }],
    }).categories;
    expect(Object.keys(first)).not.toContain("exclusive");
  });

  it("turns -0 into 0", () => {
    const json = asJson(COMPLETE);
    json.categories[0].from = -0;
    json.levels[0] = -0;
    expect(survivesJson(defineInstrument(json))).toBe(true);
  });

  it("keeps whether what does not apply leaves the denominator or stays in it", () => {
    for (const word of ["leaves-denominator", "stays-in-denominator"]) {
      const json = asJson(COMPLETE);
      json.rules.notApplicable = word;
      const instrument: DefinedInstrument = defineInstrument(json);
      expect(instrument.rules.notApplicable).toEqual({ value: word, grade: "caller", cite: [] });
    }
  });

  it("takes ids that objects know", () => {
    const json = asJson(COMPLETE);
    json.aspects[0].id = "constructor";
    const instrument: DefinedInstrument = defineInstrument(json);
    const result = assessAspects(instrument, { constructor: 1, data: 2, pegawai: 3 });
    expect(result.points).toBe(6);
    expect(explain(result).map(({ output }) => output)).toContain("kurang");
  });
});

describe("an instrument of the caller can stand wherever one is taken", () => {
  const scored = () => {
    const instrument = defineInstrument(COMPLETE);
    return {
      instrument,
      byLevel: assessIndicators(instrument, LEVELS),
      byAspect: assessAspects(instrument, POINTS),
    };
  };

  it("assessAspects and assessIndicators: 2 × 2.5 + 3.5 + 8 + 2 + 3 = 21.5, which is Cukup", () => {
    const { byLevel, byAspect } = scored();
    expect([byLevel.points, byLevel.max, byLevel.step, byLevel.category.id]).toEqual([21.5, 30, 0.5, "cukup"]);
    expect(byAspect.points).toBe(21.5);
    expect(byLevel.aspects.map(({ points }) => points)).toEqual([8.5, 8, 5]);
  });

  it("categoryOf: 22.5 is Cukup because Baik begins above it, 23 is Baik, and 14.5 and 4.5 lie outside the print", () => {
    const { instrument } = scored();
    const of = (points: number) => {
      const { id, reading } = categoryOf(instrument, points);
      return [id, reading];
    };
    expect([of(22.5), of(23), of(14.5), of(4.5)]).toEqual([
      ["cukup", "printed"],
      ["baik", "printed"],
      ["kurang", "between-bands"],
      ["kurang", "below-lowest"],
    ]);
  });

  it("indexOf: 21.5 / 30 = 0.72, and 0.86 by 25", () => {
    const { instrument } = scored();
    expect([indexOf(instrument, 21.5).value, indexOf(instrument, 21.5, { divisor: 25 }).value]).toEqual([0.72, 0.86]);
  });

  it("explain", () => {
    const { byLevel } = scored();
    expect(explain(byLevel).map(({ text }) => text)).toEqual([
      "loket: tingkat × bobot = 2 × 2,5 = 5",
      "daring: tingkat × bobot = 1 × 3,5 = 3,5",
      "Layanan: 8,5 dari 12",
      "mutakhir: tingkat × bobot = 2 × 4 = 8",
      "Data: 8 dari 8",
      "pelatihan: tingkat × bobot = 1 × 2 = 2",
      "kinerja: tingkat × bobot = 1 × 3 = 3",
      "Pegawai: 5 dari 10",
      "8,5 + 8 + 5 = 21,5 dari 30",
      "21,5 ≥ 15: Cukup (II)",
      "21,5 / 30 = 0,72",
      "Tingkat sumber terlemah: caller",
    ]);
  });

  it("compareResults, with the instrument named", () => {
    const { instrument, byAspect } = scored();
    const later = assessAspects(instrument, { ...POINTS, pegawai: 8 });
    const comparison = compareResults(byAspect, later, [instrument]);
    expect(comparison.comparable && comparison.points).toEqual({ from: 21.5, to: 24.5, change: 3 });
    expect(comparison.category?.move).toBe("up");
    expect(compareResults(byAspect, assessAspects(kasn2019, MK_2021), [instrument, kasn2019]).comparable).toBe(false);
  });

  it("gapTo, planTo, assessBounds, whatIf and sensitivity", () => {
    const { instrument, byLevel } = scored();
    const gap = gapTo(byLevel, "baik", instrument);
    expect([gap.needed, gap.missing, gap.reachable, gap.grade]).toEqual([23, 1.5, true, "caller"]);
    const planning = planTo(instrument, LEVELS, "baik");
    expect(planning.plans[0]?.steps.map(({ indicator, from, to }) => [indicator, from, to])).toHaveLength(1);
    expect(planning.plans[0]?.category.id).toBe("baik");
    const bounds = assessBounds(instrument, { ...POINTS, pegawai: "unknown" });
    expect([bounds.lowest, bounds.highest]).toEqual([16.5, 26.5]);
    // 16.5 of 20 that apply are 24.75 of 30, to the half point 25.
    expect(assessBounds(instrument, { ...POINTS, pegawai: "not-applicable" }).points).toBe(25);
    expect(whatIf(instrument, POINTS, { data: 0 }).difference.points?.change).toBe(-8);
    expect(sensitivity(instrument, LEVELS)).toHaveLength(5);
  });

  it("recap and rank, with the instrument named", () => {
    const { instrument, byAspect } = scored();
    const results = [byAspect, { instrument: "instrumen-rekaan", points: 23 }];
    const { all } = recap(results, { instruments: [instrument] });
    expect(all[0]?.categories.map(({ id, count }) => [id, count])).toEqual([
      ["kurang", 0],
      ["cukup", 1],
      ["baik", 1],
    ]);
    expect(rank(results, { instruments: [instrument] }).ranked.map(({ value }) => value)).toEqual([23, 21.5]);
  });

  it("says of every result that it rests on figures of the caller, and a floor refuses it", () => {
    const { instrument, byLevel, byAspect } = scored();
    const grades: Assessment["grade"][] = [byLevel.grade, byAspect.grade];
    expect(grades).toEqual(["caller", "caller"]);
    expect(categoryOf(instrument, 21.5).grade).toBe("caller");
    expect(indexOf(instrument, 21.5).grade).toBe("caller");
    expect(gapTo(byAspect, "baik", instrument).grade).toBe("caller");
    expect(found(() => assessAspects(instrument, POINTS, { minimumGrade: "interpretation" }))).toEqual([
      "aspects.layanan.max: grade-below-minimum",
      "aspects.data.max: grade-below-minimum",
      "aspects.pegawai.max: grade-below-minimum",
      "rules.total: grade-below-minimum",
      "category: grade-below-minimum",
      "index: grade-below-minimum",
    ]);
  });

  it("is scored as its own sources say, where every figure names one", () => {
    const own = defineInstrument({
      ...PARTIAL,
      aspects: [
        PARTIAL.aspects[0],
        PARTIAL.aspects[1],
        { ...PARTIAL.aspects[2], maxPoints: PARTIAL.aspects[1].maxPoints },
      ],
      maxPoints: { ...PARTIAL.maxPoints, value: 22 },
    });
    const result = assessAspects(own, { a: 1, b: 1, c: 1 });
    expect(result.grade).toBe("interpretation");
    expect(result.index.cite).toEqual([{ source: "Peraturan Bupati Contoh" }]);
  });
});

// Every fault by itself: what is done to the sound instrument, and what is found.

type Json = Writable<typeof COMPLETE>;
type Fault = readonly [what: string, plant: (json: Json) => unknown, issues: readonly string[]];

const set = (holder: object, key: string, value: unknown): boolean => Reflect.set(holder, key, value);

const FAULTS: readonly Fault[] = [
  // Form
  ["an instrument without a name", (json) => Reflect.deleteProperty(json, "name"), ["name: missing"]],
  ["a name in one language", (json) => Reflect.deleteProperty(json.name, "en"), ["name.en: missing"]],
  ["a blank name", (json) => (json.aspects[1].name.en = " \u00a0"), ["aspects.1.name.en: missing"]],
  ["a name that is a plain text", (json) => set(json, "name", "Rekaan"), ["name: not-an-object"]],
  ["a name that is a number", (json) => set(json.name, "id", 5), ["name.id: not-text"]],
  ["a misspelt key", (json) => set(json, "maxPoint", 30), ["maxPoint: unknown-key"]],
  ["a misspelt key in an aspect", (json) => set(json.aspects[0], "bobot", 1), ["aspects.0.bobot: unknown-key"]],
  ["a key of a prototype", (json) => set(json.rules, "toString", 1), ["rules.toString: unknown-key"]],
  ["points as text", (json) => set(json, "maxPoints", "30"), ["maxPoints: not-a-number"]],
  ["no aspects", (json) => set(json, "aspects", []), ["aspects.0: missing"]],
  ["aspects by id", (json) => set(json, "aspects", { layanan: {} }), ["aspects: not-a-list"]],
  ["an aspect that is null", (json) => set(json.aspects, "1", null), ["aspects.1: not-an-object"]],
  [
    "indicators that are null",
    (json) => set(json.aspects[1], "indicators", null),
    ["aspects.1.indicators: not-a-list"],
  ],
  ["no categories", (json) => set(json, "categories", []), ["categories.0: missing"]],
  ["no divisors", (json) => set(json.index, "divisors", []), ["index.divisors.0: missing"]],
  [
    "two divisors that are no numbers",
    (json) => set(json.index, "divisors", ["30", "25"]),
    ["index.divisors.0: not-a-number", "index.divisors.1: not-a-number"],
  ],
  ["no levels", (json) => set(json, "levels", []), ["levels.0: missing"]],
  ["another rule", (json) => (json.rules.total = "mean-of-aspects"), ["rules.total: not-one-of"]],
  ["a rule that is no text", (json) => set(json.rules, "category", 1), ["rules.category: not-one-of"]],
  ["another rounding", (json) => (json.index.rounding = "half-even"), ["index.rounding: not-one-of"]],
  [
    "exclusive as a word",
    (json) => set(json.categories[2], "exclusive", "ya"),
    ["categories.2.exclusive: not-one-of", "categories.1.printedTo: printed-end"],
  ],
  ["a schema that is no text", (json) => set(json, "$schema", 1), ["$schema: not-text"]],

  // Ids
  ["an id in capitals", (json) => (json.id = "Instrumen-Rekaan"), ["id: not-an-id"]],
  ["an id with a space", (json) => (json.aspects[0].id = "layanan publik"), ["aspects.0.id: not-an-id"]],
  ["an id with an underscore", (json) => (json.aspects[0].id = "__proto__"), ["aspects.0.id: not-an-id"]],
  ["an id that begins with a digit", (json) => (json.categories[0].id = "1"), ["categories.0.id: not-an-id"]],
  ["an id that ends with a hyphen", (json) => (json.regime = "rekaan-"), ["regime: not-an-id"]],
  ["an id with two hyphens", (json) => (json.regime = "re--kaan"), ["regime: not-an-id"]],
  ["an empty id", (json) => (json.id = ""), ["id: not-an-id"]],
  ["an id of 61 letters", (json) => (json.id = "a".repeat(61)), ["id: not-an-id"]],
  ["an id that is a number", (json) => set(json, "id", 5), ["id: not-an-id"]],
  [
    "two ids that cannot be read, which are not the same id",
    (json) => {
      json.aspects[0].id = "X";
      json.aspects[1].id = "Y";
    },
    ["aspects.0.id: not-an-id", "aspects.1.id: not-an-id"],
  ],
  [
    "two aspects without an id",
    (json) => {
      for (const aspect of json.aspects.slice(0, 2)) Reflect.deleteProperty(aspect, "id");
    },
    ["aspects.0.id: missing", "aspects.1.id: missing"],
  ],
  ["an aspect named twice", (json) => (json.aspects[1].id = "layanan"), ["aspects.1.id: duplicate"]],
  [
    "an indicator named twice, in two aspects",
    (json) => (json.aspects[2].indicators[1].id = "loket"),
    ["aspects.2.indicators.1.id: duplicate"],
  ],
  [
    "an indicator with the id of an aspect",
    (json) => (json.aspects[0].indicators[0].id = "data"),
    ["aspects.1.id: duplicate"],
  ],
  ["a category named twice", (json) => (json.categories[2].id = "kurang"), ["categories.2.id: duplicate"]],
  ["a numeral given twice", (json) => (json.categories[2].numeral = "I"), ["categories.2.numeral: duplicate"]],
  [
    "two categories without a numeral",
    (json) => {
      for (const category of json.categories.slice(0, 2)) Reflect.deleteProperty(category, "numeral");
    },
    ["categories.0.numeral: missing", "categories.1.numeral: missing"],
  ],
  [
    "two numerals that are the same number, and so no texts",
    (json) => {
      for (const category of json.categories.slice(0, 2)) set(category, "numeral", 1);
    },
    ["categories.0.numeral: not-text", "categories.1.numeral: not-text"],
  ],

  // Numbers
  ["a maximum of 0", (json) => (json.aspects[1].maxPoints = 0), ["aspects.1.maxPoints: out-of-range"]],
  ["a negative maximum", (json) => (json.maxPoints = -30), ["maxPoints: out-of-range"]],
  ["NaN", (json) => (json.maxPoints = NaN), ["maxPoints: not-a-number"]],
  ["infinity", (json) => (json.index.divisors[0] = Infinity), ["index.divisors.0: not-a-number"]],
  ["1e308", (json) => (json.categories[2].printedTo = 1e308), ["categories.2.printedTo: out-of-range"]],
  ["a step of 0.3", (json) => (json.step = 0.3), ["step: not-one-of"]],
  ["a step of 1/7, because 7 does not divide 10 000", (json) => (json.step = 1 / 7), ["step: not-one-of"]],
  ["a step of 2", (json) => (json.step = 2), ["step: not-one-of"]],
  ["a step of 0", (json) => (json.step = 0), ["step: not-one-of"]],
  ["a step as text", (json) => set(json, "step", "0.5"), ["step: not-one-of"]],
  [
    "a step of 1, where weights and maxima have halves",
    (json) => {
      json.step = 1;
      json.aspects[1].maxPoints = 8.5;
      json.aspects[2].maxPoints = 9.5;
    },
    [
      "aspects.0.indicators.0.weight: not-on-scale",
      "aspects.0.indicators.1.weight: not-on-scale",
      "aspects.1.maxPoints: not-on-scale",
      "aspects.2.maxPoints: not-on-scale",
    ],
  ],
  [
    "maxima between two steps",
    (json) => {
      json.maxPoints = 30.25;
      json.aspects[1].maxPoints = 8.25;
    },
    ["maxPoints: not-on-scale", "aspects.1.maxPoints: not-on-scale"],
  ],
  ["a divisor between two steps", (json) => (json.index.divisors[1] = 4.1), ["index.divisors.1: not-on-scale"]],
  ["a divisor named twice", (json) => (json.index.divisors[1] = 30), ["index.divisors.1: duplicate"]],
  ["a divisor of 0", (json) => (json.index.divisors[1] = 0), ["index.divisors.1: out-of-range"]],
  ["a negative divisor", (json) => (json.index.divisors[1] = -25), ["index.divisors.1: out-of-range"]],
  ["seven decimals", (json) => (json.index.decimals = 7), ["index.decimals: out-of-range"]],
  ["half a decimal", (json) => (json.index.decimals = 0.5), ["index.decimals: not-on-scale"]],
  ["levels that fall", (json) => json.levels.reverse(), ["levels.1: not-rising", "levels.2: not-rising"]],
  [
    "a level twice",
    (json) => (json.levels[1] = 2),
    ["levels.2: not-rising", "aspects.0.indicators.0.texts.levelTexts.1: unknown-key"],
  ],
  ["half a level", (json) => (json.levels[1] = 1.5), ["levels.1: not-on-scale"]],
  ["a negative level", (json) => (json.levels[0] = -1), ["levels.0: out-of-range"]],
  ["a level above 100", (json) => (json.levels[2] = 101), ["levels.2: out-of-range"]],
  [
    "a percent weight above 100",
    (json) => (json.aspects[0].weightPercent = 101),
    ["aspects.0.weightPercent: out-of-range"],
  ],
  [
    "a percent weight of five decimals",
    (json) => (json.aspects[1].weightPercent = 26.66667),
    ["aspects.1.weightPercent: not-on-scale"],
  ],
  ["half an indicator", (json) => (json.aspects[1].indicatorCount = 1.5), ["aspects.1.indicatorCount: not-on-scale"]],

  // Sums
  ["maxima that do not add up", (json) => (json.maxPoints = 31), ["maxPoints: maxima-sum"]],
  [
    "weights that do not add up",
    (json) => (json.aspects[2].indicators[0].weight = 2.5),
    ["aspects.2.indicators: weights-sum"],
  ],
  [
    "weights that do not add up, half a step too low",
    (json) => (json.aspects[1].indicators[0].weight = 3.5),
    ["aspects.1.indicators: weights-sum"],
  ],
  [
    "known weights that leave no room for the others",
    (json) => {
      json.aspects[2].indicatorCount = 3;
      json.indicatorCount = 6;
      json.aspects[2].indicators[0].weight = 2.5;
    },
    ["aspects.2.indicators: weights-sum"],
  ],
  ["percent weights that do not add up", (json) => (json.aspects[1].weightPercent = 26.6666), ["aspects: percent-sum"]],
  [
    "known percent weights above 100",
    (json) => {
      Reflect.deleteProperty(json.aspects[2], "weightPercent");
      json.aspects[1].weightPercent = 60.0001;
    },
    ["aspects: percent-sum"],
  ],
  [
    "fewer indicators than are listed",
    (json) => {
      json.aspects[2].indicatorCount = 1;
    },
    ["aspects.2.indicatorCount: indicator-count"],
  ],
  ["fewer indicators in all than are listed", (json) => (json.indicatorCount = 4), ["indicatorCount: indicator-count"]],
  [
    "more indicators in all than the aspects have, all of which are counted",
    (json) => {
      set(json.aspects[0], "indicatorCount", 2);
      json.indicatorCount = 6;
    },
    ["indicatorCount: indicator-count"],
  ],

  // Categories
  [
    "bands out of order",
    (json) => json.categories.reverse(),
    [
      "categories.0.printedTo: printed-end",
      "categories.1.from: not-rising",
      "categories.1.printedTo: printed-end",
      "categories.2.from: not-rising",
    ],
  ],
  [
    "bands of the same bound",
    (json) => {
      json.categories[1].from = 5;
    },
    ["categories.0.printedTo: printed-end", "categories.1.from: not-rising"],
  ],
  [
    "a bound above every total",
    (json) => (json.categories[2].from = 30.5),
    ["categories.2.from: out-of-range", "categories.2.printedTo: printed-end"],
  ],
  ["a bound below 0", (json) => (json.categories[0].from = -1), ["categories.0.from: out-of-range"]],
  [
    "print that ends below its own bound",
    (json) => (json.categories[1].printedTo = 14.5),
    ["categories.1.printedTo: printed-end"],
  ],
  [
    "print that ends at the next bound",
    (json) => (json.categories[0].printedTo = 15),
    ["categories.0.printedTo: printed-end"],
  ],
  [
    "print that ends in the next band",
    (json) => (json.categories[0].printedTo = 16),
    ["categories.0.printedTo: printed-end"],
  ],
  [
    "print that ends above a bound that is exclusive",
    (json) => (json.categories[1].printedTo = 23),
    ["categories.1.printedTo: printed-end"],
  ],
  [
    "print that ends at its own bound, which is exclusive",
    (json) => (json.categories[2].printedTo = 22.5),
    ["categories.2.printedTo: printed-end"],
  ],

  // Texts
  [
    "a level without text",
    (json) => Reflect.deleteProperty(json.aspects[0].indicators[0].texts.levelTexts, "1"),
    ["aspects.0.indicators.0.texts.levelTexts.1: missing"],
  ],
  [
    "a level without text in English",
    (json) => (json.aspects[0].indicators[0].texts.levelTexts[1].en = ""),
    ["aspects.0.indicators.0.texts.levelTexts.1.en: missing"],
  ],
  [
    "a text for a level that does not exist",
    (json) => set(json.aspects[0].indicators[0].texts.levelTexts, "3", { id: "x", en: "x" }),
    ["aspects.0.indicators.0.texts.levelTexts.3: unknown-key"],
  ],
  [
    "a level that is written another way",
    (json) => set(json.aspects[0].indicators[0].texts.levelTexts, "01", { id: "x", en: "x" }),
    ["aspects.0.indicators.0.texts.levelTexts.01: unknown-key"],
  ],
  [
    "level texts as a list",
    (json) => set(json.aspects[0].indicators[0].texts, "levelTexts", []),
    ["aspects.0.indicators.0.texts.levelTexts: not-an-object"],
  ],
  [
    "texts without a name",
    (json) => set(json.aspects[1].indicators[0], "texts", {}),
    ["aspects.1.indicators.0.texts.name: missing"],
  ],
  [
    "a number that is no text",
    (json) => set(json.aspects[0].indicators[0].texts, "number", 1.1),
    ["aspects.0.indicators.0.texts.number: not-text"],
  ],

  // Grades
  [
    "a grade without a citation",
    (json) => set(json, "maxPoints", { value: 30, grade: "regulation", cite: [] }),
    ["maxPoints.cite: citation-required"],
  ],
  [
    "an interpretation without a citation",
    (json) => set(json.rules, "total", { value: "sum-of-aspects", grade: "interpretation", cite: [] }),
    ["rules.total.cite: citation-required"],
  ],
  [
    "a grade that does not exist",
    (json) => set(json, "maxPoints", { value: 30, grade: "resmi", cite: [] }),
    ["maxPoints.grade: not-one-of"],
  ],
  [
    "a grade that is left out",
    (json) => set(json, "maxPoints", { value: 30 }),
    ["maxPoints.grade: missing", "maxPoints.cite: missing"],
  ],
  [
    "a grade that is left out beside an empty list of citations",
    (json) => set(json, "maxPoints", { value: 30, cite: [] }),
    ["maxPoints.grade: missing"],
  ],
  [
    "a value that is left out",
    (json) => set(json, "maxPoints", { grade: "caller", cite: [] }),
    ["maxPoints.value: missing"],
  ],
  [
    "a citation that is a plain text",
    (json) => set(json, "maxPoints", { value: 30, grade: "official", cite: ["x"] }),
    ["maxPoints.cite.0: not-an-object"],
  ],
  [
    "citations that are no list",
    (json) => set(json, "maxPoints", { value: 30, grade: "official", cite: "x" }),
    ["maxPoints.cite: not-a-list"],
  ],
  [
    "a citation of nothing",
    (json) => set(json, "maxPoints", { value: 30, grade: "official", cite: [{ source: " " }] }),
    ["maxPoints.cite.0.source: missing"],
  ],
  [
    "a citation with a link",
    (json) => set(json, "maxPoints", { value: 30, grade: "official", cite: [{ source: "x", url: "y" }] }),
    ["maxPoints.cite.0.url: unknown-key"],
  ],
  [
    "an article that is a number",
    (json) => set(json, "maxPoints", { value: 30, grade: "official", cite: [{ source: "x", article: 5 }] }),
    ["maxPoints.cite.0.article: not-text"],
  ],
  [
    "a note in one language",
    (json) => set(json, "maxPoints", { value: 30, grade: "official", cite: [{ source: "x", note: { id: "y" } }] }),
    ["maxPoints.cite.0.note.en: missing"],
  ],
  [
    "levels with a grade, one of which is no number",
    (json) => set(json, "levels", { value: [0, "1"], grade: "caller", cite: [] }),
    ["levels.value.1: not-a-number"],
  ],
];

describe("every fault is found, at its place, and nothing else beside it", () => {
  it.each(FAULTS)("%s", (_what, plant, issues) => {
    const json = asJson(COMPLETE);
    plant(json);
    expect(found(() => defineInstrument(untyped(json)))).toEqual(issues);
  });

  it("all at once", () => {
    const json = asJson(COMPLETE);
    json.id = "X";
    json.name.en = "";
    json.maxPoints = 31;
    json.aspects[0].indicators[0].weight = 3;
    json.aspects[1].weightPercent = 20;
    json.aspects[2].id = "data";
    json.categories[1].from = 4;
    json.index.decimals = 9;
    expect(found(() => defineInstrument(json))).toEqual([
      "id: not-an-id",
      "name.en: missing",
      "index.decimals: out-of-range",
      "aspects.2.id: duplicate",
      "maxPoints: maxima-sum",
      "aspects: percent-sum",
      "aspects.0.indicators: weights-sum",
      "categories.0.printedTo: printed-end",
      "categories.1.from: not-rising",
    ]);
  });

  it("says what was expected and what came, in both languages", () => {
    const json = asJson(COMPLETE);
    json.maxPoints = 31;
    json.aspects[2].indicatorCount = 3;
    json.aspects[2].indicators[0].weight = 2.5;
    json.aspects[1].weightPercent = 20;
    json.indicatorCount = 9;
    set(json.aspects[0], "indicatorCount", 1);
    expect(issuesOf(() => defineInstrument(json)).map(({ message }) => message.id)).toEqual([
      "nilai maksimum aspek harus berjumlah 31, diterima 30",
      "bobot persen harus berjumlah 100, diterima 93.3333",
      "jumlah indikator disebut 1, yang terhitung 2",
      "jumlah indikator disebut 9, yang terhitung 6",
      "jumlah bobot × tingkat tertinggi harus paling banyak 10, diterima 11",
    ]);
    expect(issuesOf(() => defineInstrument(json)).map(({ message }) => message.en)).toEqual([
      "the maxima of the aspects must add up to 31, got 30",
      "percent weights must add up to 100, got 93.3333",
      "the number of indicators is stated as 1, but 2 are counted",
      "the number of indicators is stated as 9, but 6 are counted",
      "weights × highest level must add up to at most 10, got 11",
    ]);
  });
});

type Whole = readonly [
  what: string,
  plant: (json: Json) => unknown,
  code: string,
  path: Issue["path"],
  params: Issue["params"],
  id: string,
  en: string,
];

const WHOLE: readonly Whole[] = [
  [
    "an id in capitals",
    (json) => (json.id = "X"),
    "not-an-id",
    ["id"],
    { longest: 60, received: "text" },
    "harus id (huruf kecil, angka dan tanda hubung, diawali huruf, paling panjang 60), diterima teks",
    "must be an id (small letters, digits and hyphens, beginning with a letter, at most 60 long), got text",
  ],
  [
    "a name that is null",
    (json) => set(json, "name", null),
    "not-an-object",
    ["name"],
    { received: "nothing" },
    "harus berupa objek biasa, diterima kosong",
    "must be a plain object, got nothing",
  ],
  [
    "a third language",
    (json) => set(json.name, "ms", "Instrumen"),
    "unknown-key",
    ["name", "ms"],
    { key: "ms", expected: ["id", "en"] },
    'kunci "ms" tidak dikenal; yang dikenal: id, en',
    'key "ms" is not known; known are: id, en',
  ],
  [
    "a misspelt key of the index",
    (json) => set(json.index, "decimal", 2),
    "unknown-key",
    ["index", "decimal"],
    { key: "decimal", expected: ["divisors", "decimals", "rounding", "aboveOne"] },
    'kunci "decimal" tidak dikenal; yang dikenal: divisors, decimals, rounding, aboveOne',
    'key "decimal" is not known; known are: divisors, decimals, rounding, aboveOne',
  ],
  [
    "a misspelt key of a figure",
    (json) => set(json, "maxPoints", { value: 30, grade: "caller", cite: [], source: "x" }),
    "unknown-key",
    ["maxPoints", "source"],
    { key: "source", expected: ["value", "grade", "cite"] },
    'kunci "source" tidak dikenal; yang dikenal: value, grade, cite',
    'key "source" is not known; known are: value, grade, cite',
  ],
  [
    "a text for a level that does not exist",
    (json) => set(json.aspects[0].indicators[0].texts.levelTexts, "3", { id: "x", en: "x" }),
    "unknown-key",
    ["aspects", 0, "indicators", 0, "texts", "levelTexts", "3"],
    { key: "3", expected: ["0", "1", "2"] },
    'kunci "3" tidak dikenal; yang dikenal: 0, 1, 2',
    'key "3" is not known; known are: 0, 1, 2',
  ],
  [
    "exclusive as a word",
    (json) => set(json.categories[0], "exclusive", "ya"),
    "not-one-of",
    ["categories", 0, "exclusive"],
    { expected: ["true", "false"], received: "text" },
    "harus salah satu dari true, false, diterima teks",
    "must be one of true, false, got text",
  ],
  [
    "a rule with two words, and a third",
    (json) => (json.rules.notApplicable = "zero"),
    "not-one-of",
    ["rules", "notApplicable"],
    { expected: ["leaves-denominator", "stays-in-denominator"], received: "text" },
    "harus salah satu dari leaves-denominator, stays-in-denominator, diterima teks",
    "must be one of leaves-denominator, stays-in-denominator, got text",
  ],
  [
    "a step of a third",
    (json) => (json.step = 1 / 3),
    "not-one-of",
    ["step"],
    {
      expected: [
        1, 0.5, 0.25, 0.2, 0.125, 0.1, 0.0625, 0.05, 0.04, 0.025, 0.02, 0.0125, 0.01, 0.008, 0.005, 0.004, 0.0025,
        0.002, 0.0016, 0.001, 0.0008, 0.0005, 0.0004, 0.0002, 0.0001,
      ],
      received: 0.3333333333333333,
    },
    "harus salah satu dari 1, 0.5, 0.25, 0.2, 0.125, 0.1, 0.0625, 0.05, 0.04, 0.025, 0.02, 0.0125, 0.01, 0.008, 0.005, 0.004, 0.0025, 0.002, 0.0016, 0.001, 0.0008, 0.0005, 0.0004, 0.0002, 0.0001, diterima 0.3333333333333333",
    "must be one of 1, 0.5, 0.25, 0.2, 0.125, 0.1, 0.0625, 0.05, 0.04, 0.025, 0.02, 0.0125, 0.01, 0.008, 0.005, 0.004, 0.0025, 0.002, 0.0016, 0.001, 0.0008, 0.0005, 0.0004, 0.0002, 0.0001, got 0.3333333333333333",
  ],
  [
    "a percent weight of five decimals",
    (json) => (json.aspects[1].weightPercent = 26.66667),
    "not-on-scale",
    ["aspects", 1, "weightPercent"],
    { step: 0.0001, received: 26.66667 },
    "harus kelipatan 0.0001, diterima 26.66667",
    "must be a multiple of 0.0001, got 26.66667",
  ],
  [
    "a grade without a citation",
    (json) => set(json, "maxPoints", { value: 30, grade: "regulation", cite: [] }),
    "citation-required",
    ["maxPoints", "cite"],
    { grade: "regulation" },
    'angka bertingkat "regulation" harus menyebut sumbernya',
    'a figure of grade "regulation" must name its source',
  ],
  [
    "a category that begins where the one before it does",
    (json) => {
      Reflect.deleteProperty(json.categories[0], "printedTo");
      json.categories[1].from = 5;
    },
    "not-rising",
    ["categories", 1, "from"],
    {},
    "harus lebih tinggi daripada yang sebelumnya",
    "must be above the one before it",
  ],
  [
    "print that ends below its own bound",
    (json) => (json.categories[1].printedTo = 14.5),
    "printed-end",
    ["categories", 1, "printedTo"],
    { received: 14.5 },
    "akhir yang tercetak harus di dalam kategorinya sendiri: tidak di bawah batas bawahnya, dan di bawah batas kategori berikutnya",
    "the printed end must lie in its own category: not below its lower bound, and below the bound of the next",
  ],
  [
    "maxima that add up to 30 of 31",
    (json) => (json.maxPoints = 31),
    "maxima-sum",
    ["maxPoints"],
    { expected: 31, received: 30 },
    "nilai maksimum aspek harus berjumlah 31, diterima 30",
    "the maxima of the aspects must add up to 31, got 30",
  ],
  [
    "weights that, all known, add up to 11 of 10",
    (json) => (json.aspects[2].indicators[0].weight = 2.5),
    "weights-sum",
    ["aspects", 2, "indicators"],
    { expected: 10, received: 11 },
    "jumlah bobot × tingkat tertinggi harus 10, diterima 11",
    "weights × highest level must add up to 10, got 11",
  ],
  [
    "a weight that is not known, beside one that is 13 of 12 by itself",
    (json) => {
      Reflect.deleteProperty(json.aspects[0].indicators[0], "weight");
      json.aspects[0].indicators[1].weight = 6.5;
    },
    "weights-sum",
    ["aspects", 0, "indicators"],
    { expected: 12, received: 13 },
    "jumlah bobot × tingkat tertinggi harus paling banyak 12, diterima 13",
    "weights × highest level must add up to at most 12, got 13",
  ],
  [
    "percent weights that, all known, add up to 99.9999",
    (json) => (json.aspects[1].weightPercent = 26.6666),
    "percent-sum",
    ["aspects"],
    { expected: 100, received: 99.9999 },
    "bobot persen harus berjumlah 100, diterima 99.9999",
    "percent weights must add up to 100, got 99.9999",
  ],
  [
    "known percent weights that are above 100 without the others",
    (json) => {
      Reflect.deleteProperty(json.aspects[2], "weightPercent");
      json.aspects[1].weightPercent = 60.0001;
    },
    "percent-sum",
    ["aspects"],
    { expected: 100, received: 100.0001 },
    "bobot persen harus berjumlah paling banyak 100, diterima 100.0001",
    "percent weights must add up to at most 100, got 100.0001",
  ],
  [
    "fewer indicators than are listed",
    (json) => (json.aspects[2].indicatorCount = 1),
    "indicator-count",
    ["aspects", 2, "indicatorCount"],
    { expected: 1, received: 2 },
    "jumlah indikator disebut 1, yang terhitung 2",
    "the number of indicators is stated as 1, but 2 are counted",
  ],
];

describe("an issue says what was expected and what came, as facts and in both languages", () => {
  it.each(WHOLE)("%s", (_what, plant, code, path, params, id, en) => {
    const json = asJson(COMPLETE);
    plant(json);
    expect(issuesOf(() => defineInstrument(untyped(json)))).toEqual([{ code, path, params, message: { id, en } }]);
  });
});

describe("what looks odd but contradicts nothing is taken", () => {
  const SOUND: readonly (readonly [what: string, plant: (json: Json) => unknown])[] = [
    ["a gap between the printed bands", (json) => (json.categories[0].printedTo = 6)],
    ["print that ends above the greatest total", (json) => (json.categories[2].printedTo = 40)],
    ["print that ends at the next bound, which is exclusive", (json) => (json.categories[1].printedTo = 22.5)],
    ["a band of one value", (json) => (json.categories[0].printedTo = 5)],
    ["a lowest band whose bound is exclusive", (json) => set(json.categories[0], "exclusive", true)],
    [
      "a category of full marks alone",
      (json) => {
        set(json.categories[2], "exclusive", false);
        json.categories[2].from = 30;
      },
    ],
    ["a bound between two steps", (json) => (json.categories[1].from = 14.75)],
    ["a single category", (json) => set(json, "categories", json.categories.slice(0, 1))],
    [
      "more indicators than are listed",
      (json) => {
        json.aspects[1].indicatorCount = 3;
        json.indicatorCount = 9;
        json.aspects[1].indicators[0].weight = 1;
      },
    ],
    [
      "known weights that already reach the maximum",
      (json) => {
        json.aspects[1].indicatorCount = 2;
        json.indicatorCount = 6;
      },
    ],
    ["a weight that is not known", (json) => Reflect.deleteProperty(json.aspects[0].indicators[0], "weight")],
    ["an aspect of which no indicator is known", (json) => set(json.aspects[1], "indicators", [])],
    ["percent weights of some aspects", (json) => Reflect.deleteProperty(json.aspects[2], "weightPercent")],
    [
      "no percent weights",
      (json) => {
        for (const aspect of json.aspects) Reflect.deleteProperty(aspect, "weightPercent");
      },
    ],
    ["an index of more than the total", (json) => (json.index.divisors[0] = 100)],
    [
      "levels with gaps",
      (json) => {
        set(json, "levels", [0, 2]);
        Reflect.deleteProperty(json.aspects[0].indicators[0], "texts");
      },
    ],
    [
      "one level",
      (json) => {
        set(json, "levels", [2]);
        Reflect.deleteProperty(json.aspects[0].indicators[0], "texts");
      },
    ],
    ["an id of 60 letters", (json) => (json.id = "a".repeat(60))],
  ];
  it.each(SOUND)("%s", (_what, plant) => {
    const json = asJson(COMPLETE);
    plant(json);
    expect(defineInstrument(json).id).toBe(json.id);
  });

  it("0 as the only level is not, because nothing could be scored", () => {
    const json = { ...asJson(COMPLETE), levels: [0] };
    for (const { indicators } of json.aspects) for (const one of indicators) Reflect.deleteProperty(one, "texts");
    expect(found(() => defineInstrument(json))).toContain("levels.0: out-of-range");
  });

  it.each([1, 0.5, 0.25, 0.2, 0.125, 0.1, 0.05, 0.04, 0.02, 0.01, 0.001, 0.0001])("a step of %d", (step) => {
    const json = asJson(COMPLETE);
    // Maxima and weights as multiples of every step.
    json.aspects.forEach((aspect) => {
      set(aspect, "indicators", []);
      Reflect.deleteProperty(aspect, "indicatorCount");
    });
    const instrument: DefinedInstrument = defineInstrument({ ...json, step });
    expect(assessAspects(instrument, { layanan: step, data: 8, pegawai: 0 }).points).toBe(8 + step);
  });

  it("a million steps are taken, and no more", () => {
    const [first] = asJson(COMPLETE).aspects;
    const large = (max: number, step: number) =>
      defineInstrument({
        ...asJson(COMPLETE),
        maxPoints: max,
        step,
        indicatorCount: undefined,
        aspects: [{ ...first, maxPoints: max, weightPercent: 100, indicators: [] }],
      });
    const instrument: DefinedInstrument = large(10_000, 0.01);
    expect(assessAspects(instrument, { layanan: 9999.99 }).aspects[0]?.share).toBe(1);
    expect(issuesOf(() => large(10_000.01, 0.01))).toEqual([
      {
        code: "out-of-range",
        path: ["maxPoints"],
        params: { min: 0.01, max: 10_000, received: 10_000.01 },
        message: {
          id: "harus 0.01 sampai 10000, diterima 10000.01",
          en: "must be 0.01 to 10000, got 10000.01",
        },
      },
    ]);
    expect(large(1_000_000, 1).maxPoints.value).toBe(1_000_000);
    expect(found(() => large(1_000_001, 1))).toEqual(["maxPoints: out-of-range", "aspects.0.maxPoints: out-of-range"]);
  });
});
