import { completeInstrument, type MaturityFigures, permenpanrb2025, unknownsOf } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, unfrozen, untyped } from "../core/support.js";
import { without } from "./fixtures.js";
import { INVENTED_FIGURES, INVENTED_WEIGHTS, invented } from "./maturity-fixtures.js";

const complete = (changed: object) => completeInstrument(permenpanrb2025, untyped({ ...INVENTED_FIGURES, ...changed }));
const issues = (changed: object) => found(() => complete(changed));
const ALL_ITEMS = permenpanrb2025.aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));

describe("an invented annex", () => {
  it("fills in every figure that the index needs, each with the grade caller", () => {
    expect(unknownsOf(invented).filter(({ neededFor }) => neededFor === "index")).toEqual([]);
    const { levelRule, survey, correction, rounding } = invented.index;
    for (const figure of [levelRule, survey, correction, rounding, invented.aspects[1]?.weightPercent]) {
      expect(figure).toMatchObject({ grade: "caller", cite: [] });
    }
  });

  it("leaves what is published as it is: the weight of aspect 1, 75 and 25, the levels", () => {
    expect(invented.aspects[0]?.weightPercent?.grade).toBe("regulation");
    expect(invented.index.components).toEqual(permenpanrb2025.index.components);
    expect(invented.levels).toBe(permenpanrb2025.levels);
  });

  it("makes a new instrument and leaves the published one alone", () => {
    expect(permenpanrb2025.categories).toBeUndefined();
    expect(unfrozen(invented)).toEqual([]);
    expect(survivesJson(invented)).toBe(true);
  });

  it("can take the categories of the draft, which keep their grade, or its own", () => {
    expect(invented.categories.map(({ id, from }) => [id, from.value, from.grade])).toEqual([
      ["dasar", 0, "secondary"],
      ["lanjutan", 0.41, "secondary"],
      ["menengah", 0.61, "secondary"],
      ["tinggi", 0.81, "secondary"],
      ["maju", 1, "secondary"],
    ]);
    const own = complete({
      categories: [
        { id: "rendah", name: { id: "Rendah", en: "Low" }, from: 0 },
        { id: "tinggi", name: { id: "Tinggi", en: "High" }, from: 0.5, exclusive: true },
        { id: "puncak", name: { id: "Puncak", en: "Top" }, from: 0.9, exclusive: false },
      ],
    });
    expect(own.categories).toEqual([
      { id: "rendah", name: { id: "Rendah", en: "Low" }, from: { value: 0, grade: "caller", cite: [] } },
      {
        id: "tinggi",
        name: { id: "Tinggi", en: "High" },
        from: { value: 0.5, grade: "caller", cite: [] },
        exclusive: true,
      },
      { id: "puncak", name: { id: "Puncak", en: "Top" }, from: { value: 0.9, grade: "caller", cite: [] } },
    ]);
  });

  it("can bring other percentages of maturity and survey", () => {
    const { index } = complete({ componentPercent: { maturitas: 80, "kepuasan-keterikatan": 20 } });
    expect(index.components.map(({ percent }) => percent)).toEqual([
      { value: 80, grade: "caller", cite: [] },
      { value: 20, grade: "caller", cite: [] },
    ]);
  });

  it("can weigh every item", () => {
    const weights = Object.fromEntries(ALL_ITEMS.map((id) => [id, 2.5]));
    const levelRule = { kind: "weighted-indicators", weights, notApplicable: "stays-in-denominator" };
    expect(complete({ levelRule }).index.levelRule?.value).toEqual(levelRule);
  });

  it("does not change what the caller gave", () => {
    const weights = { ...INVENTED_WEIGHTS };
    const figures: MaturityFigures<typeof permenpanrb2025> = { ...INVENTED_FIGURES, weightPercent: weights };
    completeInstrument(permenpanrb2025, figures);
    expect(weights).toEqual(INVENTED_WEIGHTS);
    expect(Object.isFrozen(weights)).toBe(false);
  });
});

describe("weights", () => {
  it.each([
    [99.99, "weightPercent: weights-sum", 19.99],
    [100.01, "weightPercent: weights-sum", 20.01],
  ])("that add up to %d are refused", (sum, issue, talenta) => {
    const [only] = issuesOf(() => complete({ weightPercent: { ...INVENTED_WEIGHTS, "manajemen-talenta": talenta } }));
    expect(`${String(only?.path.join("."))}: ${String(only?.code)}`).toBe(issue);
    expect(only?.params).toEqual({ expected: 100, received: sum });
  });

  it("must repeat the published one, and the issue cites it", () => {
    const changed = {
      ...INVENTED_WEIGHTS,
      "perencanaan-kebutuhan-standardisasi-jabatan": 12.5,
      "disiplin-pemberhentian-upaya-administratif": 5,
    };
    const [only, ...others] = issuesOf(() => complete({ weightPercent: changed }));
    expect(others).toEqual([]);
    expect(only).toEqual({
      code: "out-of-range",
      path: ["weightPercent", "perencanaan-kebutuhan-standardisasi-jabatan"],
      params: { min: 10, max: 10, received: 12.5 },
      message: { id: "harus 10 sampai 10, diterima 12.5", en: "must be 10 to 10, got 12.5" },
      cite: [{ source: "permenpanrb-19-2025", article: "Lampiran I" }],
    });
  });

  it.each([
    [0, "out-of-range"],
    [-1, "out-of-range"],
    [100.01, "out-of-range"],
    [20.005, "not-on-scale"],
    ["20", "not-a-number"],
  ])("of %s are refused", (value, code) => {
    expect(issues({ weightPercent: { ...INVENTED_WEIGHTS, "manajemen-talenta": value } })).toEqual([
      `weightPercent.manajemen-talenta: ${code}`,
    ]);
  });

  it("that are not given, or are none, are not said to differ from the published one as well", () => {
    const published = "perencanaan-kebutuhan-standardisasi-jabatan";
    expect(issues({ weightPercent: without(INVENTED_WEIGHTS, published) })).toEqual([
      `weightPercent.${published}: missing`,
    ]);
    expect(issues({ weightPercent: { ...INVENTED_WEIGHTS, [published]: "10" } })).toEqual([
      `weightPercent.${published}: not-a-number`,
    ]);
    expect(issues({ weightPercent: { ...INVENTED_WEIGHTS, [published]: 0 } })).toEqual([
      `weightPercent.${published}: out-of-range`,
    ]);
  });

  it("name the eight aspects and no other", () => {
    const seven = without(INVENTED_WEIGHTS, "manajemen-talenta");
    expect(issues({ weightPercent: { ...seven, "pengadaan-asn": 20 } })).toEqual([
      "weightPercent.manajemen-talenta: missing",
      "weightPercent.pengadaan-asn: unknown-key",
    ]);
  });
});

describe("what is wrong with the other figures", () => {
  const category = { id: "a", name: { id: "A", en: "A" }, from: 0 };
  const bandFrom = (id: unknown, from: unknown) => ({ ...category, id, from });
  it.each<[string, object, string[]]>([
    ["no rule", { levelRule: undefined }, ["levelRule: not-an-object"]],
    ["an empty rule", { levelRule: {} }, ["levelRule.kind: missing", "levelRule.notApplicable: missing"]],
    [
      "a rule that is none",
      { levelRule: { kind: "median", notApplicable: "ignored" } },
      ["levelRule.kind: not-one-of", "levelRule.notApplicable: not-one-of"],
    ],
    [
      "weights for a mean",
      { levelRule: { ...INVENTED_FIGURES.levelRule, weights: {} } },
      ["levelRule.weights: unknown-key"],
    ],
    [
      "weights for a rule that is none",
      { levelRule: { kind: "median", notApplicable: "leaves-denominator", weights: {} } },
      ["levelRule.kind: not-one-of"],
    ],
    [
      "no weights for weights",
      { levelRule: { kind: "weighted-indicators", notApplicable: "leaves-denominator" } },
      ["levelRule.weights: missing"],
    ],
    [
      "weights that are no object",
      { levelRule: { kind: "weighted-indicators", notApplicable: "leaves-denominator", weights: [1] } },
      ["levelRule.weights: not-an-object"],
    ],
    [
      "a weight of nothing",
      {
        levelRule: {
          kind: "weighted-indicators",
          notApplicable: "leaves-denominator",
          weights: { ...Object.fromEntries(ALL_ITEMS.slice(1).map((id) => [id, 1])), "layanan-digital": 0 },
        },
      },
      ["levelRule.weights.analisis-jabatan: missing", "levelRule.weights.layanan-digital: out-of-range"],
    ],
    ["a survey of one value", { survey: { lowest: 5, highest: 5 } }, ["survey.highest: out-of-range"]],
    ["a survey upside down", { survey: { lowest: 5, highest: 1 } }, ["survey.highest: out-of-range"]],
    ["half a survey", { survey: { lowest: 1 } }, ["survey.highest: missing"]],
    [
      "a survey that is none",
      { survey: { lowest: -1, highest: "5" } },
      ["survey.lowest: out-of-range", "survey.highest: not-a-number"],
    ],
    ["no survey", { survey: 5 }, ["survey: not-an-object"]],
    [
      "a correction upside down",
      { correction: { operation: "add", least: 0, greatest: -0.1 } },
      ["correction.greatest: out-of-range"],
    ],
    [
      "the same of an operation that is none, without which the limits are not compared",
      { correction: { operation: "subtract", least: 0, greatest: -0.1 } },
      ["correction.operation: not-one-of"],
    ],
    [
      "a factor below 0",
      { correction: { operation: "multiply", least: -0.1, greatest: 1 } },
      ["correction.least: out-of-range"],
    ],
    [
      "a correction that is none",
      { correction: { operation: "subtract", least: 0, greatest: 0.00001 } },
      ["correction.operation: not-one-of", "correction.greatest: not-on-scale"],
    ],
    ["half a correction", { correction: { operation: "add", least: 0 } }, ["correction.greatest: missing"]],
    ["no correction", { correction: null }, ["correction: not-an-object"]],
    [
      "five decimals",
      { rounding: { decimals: 5, direction: "half-even" } },
      ["rounding.decimals: out-of-range", "rounding.direction: not-one-of"],
    ],
    ["no rounding", { rounding: {} }, ["rounding.decimals: missing", "rounding.direction: missing"]],
    ["rounding that is none", { rounding: 2 }, ["rounding: not-an-object"]],
    ["no category", { categories: [] }, ["categories.0: missing"]],
    ["categories that are none", { categories: "rancangan-2026" }, ["categories: not-a-list"]],
    ["a category that is none", { categories: [category, 3] }, ["categories.1: not-an-object"]],
    [
      "a category without its parts",
      { categories: [{}] },
      ["categories.0.id: missing", "categories.0.name: missing", "categories.0.from: missing"],
    ],
    [
      "two categories of one id and one bound",
      { categories: [category, category] },
      ["categories.1.id: duplicate", "categories.1.from: out-of-range"],
    ],
    [
      "bounds that descend",
      {
        categories: [
          { ...category, from: 0.5 },
          { ...category, id: "b", from: 0.4999 },
        ],
      },
      ["categories.1.from: out-of-range"],
    ],
    [
      "a bound that is none between two that descend",
      { categories: [bandFrom("a", 0.5), bandFrom("b", "0.6"), bandFrom("c", 0.4)] },
      ["categories.1.from: not-a-number", "categories.2.from: out-of-range"],
    ],
    [
      "no bound between two that descend",
      { categories: [bandFrom("a", 0.5), without(bandFrom("b", 0), "from"), bandFrom("c", 0.4)] },
      ["categories.1.from: missing", "categories.2.from: out-of-range"],
    ],
    [
      "a lowest category without its bound",
      { categories: [without(category, "from"), bandFrom("b", -0.5)] },
      ["categories.0.from: missing"],
    ],
    [
      "two categories without an id, which are no duplicates",
      { categories: [without(category, "id"), without(bandFrom("b", 0.5), "id")] },
      ["categories.0.id: missing", "categories.1.id: missing"],
    ],
    [
      "two categories of one id that is no text",
      { categories: [bandFrom(1, 0), bandFrom(1, 0.5)] },
      ["categories.0.id: not-text", "categories.1.id: not-text"],
    ],
    [
      "texts that are none",
      { categories: [{ id: 1, name: { id: "A", en: " " }, from: 0, exclusive: "ya" }] },
      ["categories.0.id: not-text", "categories.0.name.en: missing", "categories.0.exclusive: not-a-boolean"],
    ],
    ["a name in one language", { categories: [{ ...category, name: { id: "A" } }] }, ["categories.0.name.en: missing"]],
    ["a name that is a text", { categories: [{ ...category, name: "A" }] }, ["categories.0.name: not-an-object"]],
    [
      "percentages that are not 100",
      { componentPercent: { maturitas: 75, "kepuasan-keterikatan": 24.99 } },
      ["componentPercent: weights-sum"],
    ],
    ["percentages that are none", { componentPercent: 100 }, ["componentPercent: not-an-object"]],
    ["a figure that is none", { pembulatan: 2 }, ["pembulatan: unknown-key"]],
  ])("%s", (_, changed, expected) => {
    expect(issues(changed)).toEqual(expected);
  });

  it.each<[string, object, string, (string | number)[], Readonly<Record<string, unknown>>, string, string]>([
    [
      "weights for a mean",
      { levelRule: { ...INVENTED_FIGURES.levelRule, weights: {} } },
      "unknown-key",
      ["levelRule", "weights"],
      { key: "weights", expected: ["kind", "notApplicable"] },
      'bobot hanya untuk aturan "weighted-indicators"',
      'weights are for the rule "weighted-indicators" alone',
    ],
    [
      "a survey of one value",
      { survey: { lowest: 5, highest: 5 } },
      "out-of-range",
      ["survey", "highest"],
      { min: 5.0001, max: 1000, received: 5 },
      "harus 5.0001 sampai 1000, diterima 5",
      "must be 5.0001 to 1000, got 5",
    ],
    [
      "a correction upside down",
      { correction: { operation: "add", least: 0, greatest: -0.1 } },
      "out-of-range",
      ["correction", "greatest"],
      { min: 0, max: 10, received: -0.1 },
      "harus 0 sampai 10, diterima -0.1",
      "must be 0 to 10, got -0.1",
    ],
    [
      "a second category of the same id",
      { categories: [category, { ...category, from: 0.5 }] },
      "duplicate",
      ["categories", 1, "id"],
      { first: ["categories", 0, "id"] },
      "sudah ada di categories.0.id",
      "already at categories.0.id",
    ],
    [
      "a lowest category that begins too low",
      { categories: [{ ...category, from: -10.5 }] },
      "out-of-range",
      ["categories", 0, "from"],
      { min: -10, max: 10, received: -10.5 },
      "harus -10 sampai 10, diterima -10.5",
      "must be -10 to 10, got -10.5",
    ],
    [
      "a second category that begins where the first does",
      { categories: [bandFrom("a", 0.5), bandFrom("b", 0.5)] },
      "out-of-range",
      ["categories", 1, "from"],
      { min: 0.5001, max: 10, received: 0.5 },
      "harus 0.5001 sampai 10, diterima 0.5",
      "must be 0.5001 to 10, got 0.5",
    ],
  ])("%s: the issue says all of it", (_, changed, code, path, params, id, en) => {
    expect(issuesOf(() => complete(changed))).toEqual([{ code, path, params, message: { id, en } }]);
  });

  it.each<[string[], object, readonly string[]]>([
    [
      ["weightPercent"],
      { weightPercent: { ...INVENTED_WEIGHTS, tahun: 1 } },
      [
        "perencanaan-kebutuhan-standardisasi-jabatan",
        "manajemen-talenta",
        "pengelolaan-kinerja",
        "pengembangan-kompetensi",
        "budaya-kerja-citra-institusi",
        "penghargaan-pengakuan",
        "disiplin-pemberhentian-upaya-administratif",
        "digitalisasi-manajemen-asn",
      ],
    ],
    [
      ["levelRule", "weights"],
      {
        levelRule: {
          kind: "weighted-indicators",
          notApplicable: "leaves-denominator",
          weights: { ...Object.fromEntries(ALL_ITEMS.map((id) => [id, 1])), tahun: 1 },
        },
      },
      ALL_ITEMS,
    ],
    [["survey"], { survey: { lowest: 1, highest: 5, tahun: 1 } }, ["lowest", "highest"]],
    [
      ["correction"],
      { correction: { operation: "add", least: 0, greatest: 0, tahun: 1 } },
      ["operation", "least", "greatest"],
    ],
    [["rounding"], { rounding: { decimals: 2, direction: "down", tahun: 1 } }, ["decimals", "direction"]],
    [["categories", "0"], { categories: [{ ...category, tahun: 1 }] }, ["id", "name", "from", "exclusive"]],
    [
      ["categories", "0", "name"],
      { categories: [{ ...category, name: { id: "A", en: "A", tahun: 1 } }] },
      ["id", "en"],
    ],
    [
      ["componentPercent"],
      { componentPercent: { maturitas: 75, "kepuasan-keterikatan": 25, tahun: 1 } },
      ["maturitas", "kepuasan-keterikatan"],
    ],
  ])("a key of %j that is not known: the issue lists those that are", (place, changed, expected) => {
    const [only, ...others] = issuesOf(() => complete(changed));
    expect(others).toEqual([]);
    expect(only?.path.map(String)).toEqual([...place, "tahun"]);
    expect(only).toMatchObject({ code: "unknown-key", params: { key: "tahun", expected } });
    expect(only?.message).toEqual({
      id: `kunci "tahun" tidak dikenal; yang dikenal: ${expected.join(", ")}`,
      en: `key "tahun" is not known; known are: ${expected.join(", ")}`,
    });
  });

  it("a correction may be fixed, and the lowest category may begin at -10", () => {
    const fixed = complete({
      correction: { operation: "add", least: -0.1, greatest: -0.1 },
      categories: [bandFrom("a", -10), bandFrom("b", -9.9999)],
    });
    expect(fixed.index.correction?.value).toEqual({ operation: "add", least: -0.1, greatest: -0.1 });
    expect(fixed.categories.map(({ from }) => from.value)).toEqual([-10, -9.9999]);
  });

  it("neighbouring bounds may be as near as four decimals", () => {
    const categories = [category, { ...category, id: "b", from: 0.0001 }];
    expect(complete({ categories }).categories.map(({ from }) => from.value)).toEqual([0, 0.0001]);
  });

  it("nothing at all names every figure that is needed", () => {
    expect(found(() => completeInstrument(permenpanrb2025, untyped({})))).toEqual([
      "weightPercent: missing",
      "levelRule: missing",
      "survey: missing",
      "correction: missing",
      "rounding: missing",
      "categories: missing",
    ]);
    expect(found(() => completeInstrument(permenpanrb2025, untyped(undefined)))).toEqual([": not-an-object"]);
    expect(found(() => completeInstrument(untyped({}), INVENTED_FIGURES))).toEqual(["instrument: not-an-object"]);
  });
});
