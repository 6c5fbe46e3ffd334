import {
  assessAspects,
  assessIndicators,
  type Assessment,
  explain,
  type ExplanationStep,
  kasn2019,
  kasn2019Sheet400,
  type Lang,
} from "sistem-merit";
import { describe, expect, it } from "vitest";
import { found, labelled, survivesJson, untyped } from "../core/support.js";
import { ASPECTS, BOGOR_2020, complete410, FULL_410, MK_2021, MK_LEVELS, NOTHING, without } from "./fixtures.js";

const mk = assessAspects(kasn2019, MK_2021);
const bogor = assessAspects(kasn2019Sheet400, BOGOR_2020);
const fromLevels = assessIndicators(complete410, MK_LEVELS);
const below = assessAspects(kasn2019, { ...MK_2021, "pengembangan-karier": 72.5 });

const RESULTS: readonly (readonly [string, Assessment])[] = [
  ["Mahkamah Konstitusi", mk],
  ["Mahkamah Konstitusi by 400", assessAspects(kasn2019, MK_2021, { divisor: 400 })],
  ["Kota Bogor", bogor],
  ["Mahkamah Konstitusi from levels", fromLevels],
  ["full marks", assessAspects(kasn2019, FULL_410)],
  ["nothing", assessAspects(kasn2019, NOTHING)],
  ["324.5", below],
];

const text = (result: Assessment, step: ExplanationStep["step"], lang: Lang, about?: string): string | undefined =>
  explain(result, { lang }).find((found) => found.step === step && (about === undefined || found.about === about))
    ?.text;

describe("a result explains itself, step by step", () => {
  it("each aspect, then total, category, index and grade", () => {
    expect(explain(mk).map(({ step, about }) => [step, about])).toEqual([
      ...ASPECTS.map((id) => ["aspect", id]),
      ["total", undefined],
      ["category", undefined],
      ["index", undefined],
      ["grade", undefined],
    ]);
  });

  it("the indicators of an aspect before it, if the result comes from levels", () => {
    const steps = explain(fromLevels).map(({ step, about }) => `${step} ${about ?? ""}`);
    expect(steps.slice(0, 6)).toEqual([
      "indicator a1",
      "indicator a2",
      "indicator a3",
      "indicator a4",
      "aspect perencanaan-kebutuhan",
      "indicator b1",
    ]);
    expect(steps.filter((step) => step.startsWith("indicator"))).toHaveLength(37);
  });

  it("only the steps of an aspect or an indicator are about one", () => {
    for (const step of explain(fromLevels)) {
      expect("about" in step).toBe(step.step === "aspect" || step.step === "indicator");
    }
  });

  it("names the sources and the grade of each step", () => {
    const by = new Map(explain(fromLevels).map((step) => [step.about ?? step.step, step]));
    expect(by.get("a1")).toMatchObject({ grade: "interpretation", cite: [{ source: "0006-level-times-weight" }] });
    expect(by.get("pengadaan")).toMatchObject({ grade: "official", cite: [{ source: "mk-2021-06-08" }] });
    expect(by.get("total")).toMatchObject({ grade: "secondary", cite: kasn2019.rules.total.cite });
    expect(by.get("category")).toMatchObject({ grade: "secondary", cite: fromLevels.category.cite });
    expect(by.get("index")).toMatchObject({ grade: "official", cite: fromLevels.index.cite });
    expect(by.get("grade")).toMatchObject({ grade: "caller", cite: [] });
  });
});

describe("in two languages", () => {
  it.each<[string, string | undefined, string]>([
    ["an aspect", text(mk, "aspect", "id", "perencanaan-kebutuhan"), "Perencanaan Kebutuhan: 37,5 dari 40"],
    ["an aspect", text(mk, "aspect", "en", "perencanaan-kebutuhan"), "Workforce Planning: 37.5 of 40"],
    ["the total", text(mk, "total", "id"), "37,5 + 38 + 75 + 25 + 77,5 + 35 + 16 + 23 = 327 dari 410"],
    ["the total", text(bogor, "total", "en"), "37.5 + 30 + 50 + 30 + 57.5 + 27.5 + 12 + 22 = 266.5 of 400"],
    ["the category", text(bogor, "category", "id"), "266,5 ≥ 250: Baik (III)"],
    ["the category", text(bogor, "category", "en"), "266.5 ≥ 250: Good (III)"],
    ["the index, with its two decimals", text(mk, "index", "id"), "327 / 410 = 0,80"],
    ["the index, with its two decimals", text(mk, "index", "en"), "327 / 410 = 0.80"],
    ["an indicator", text(fromLevels, "indicator", "id", "a4"), "a4: tingkat × bobot = 3 × 2,5 = 7,5"],
    ["an indicator", text(fromLevels, "indicator", "en", "a4"), "a4: level × weight = 3 × 2.5 = 7.5"],
  ])("%s: %s", (_, shown, expected) => {
    expect(shown).toBe(expected);
  });

  it("says where the printed bands are silent, and where a total lies below the lowest", () => {
    expect(text(below, "category", "id")).toMatch(/^324,5 ≥ 250: Baik \(III\).*di luar rentang/);
    expect(text(below, "category", "en")).toMatch(/^324\.5 ≥ 250: Good \(III\).*outside the printed bands/);
    const nothing = assessAspects(kasn2019, NOTHING);
    expect(text(nothing, "category", "id")).toMatch(/^0 < 100: Buruk \(I\).*di luar/);
    expect(text(nothing, "category", "en")).toMatch(/^0 < 100: Poor \(I\).*outside/);
    expect(text(assessAspects(kasn2019, FULL_410), "category", "en")).toMatch(/^410 ≥ 325: Very Good \(IV\).*outside/);
  });

  it("a total that is exactly the bound reaches it", () => {
    const exactly = assessAspects(kasn2019, { ...MK_2021, "pengembangan-karier": 73 });
    expect(text(exactly, "category", "en")).toBe("325 ≥ 325: Very Good (IV)");
  });

  it("the weakest grade stands at the end", () => {
    expect(explain(mk, { lang: "id" }).at(-1)?.text).toBe("Tingkat sumber terlemah: secondary");
    expect(explain(mk, { lang: "en" }).at(-1)?.text).toBe("Weakest grade: secondary");
    expect(explain(fromLevels, { lang: "en" }).at(-1)?.text).toMatch(/: caller$/);
  });

  it("Indonesian by default, also if the language is undefined", () => {
    expect(explain(mk)).toEqual(explain(mk, { lang: "id" }));
    expect(explain(mk, { lang: undefined })).toEqual(explain(mk, { lang: "id" }));
  });

  it.each(RESULTS)("%s: Indonesian writes a decimal comma, English a point", (_, result) => {
    for (const step of explain(result, { lang: "id" })) expect(step.text).not.toMatch(/\d\.\d/);
    for (const step of explain(result, { lang: "en" })) expect(step.text).not.toMatch(/\d,\d/);
  });

  it.each(RESULTS)("%s: both languages say the same but for the text", (_, result) => {
    const bare = (lang: Lang): unknown => explain(result, { lang }).map((step) => without(step, "text"));
    expect(bare("id")).toEqual(bare("en"));
  });
});

describe.each(RESULTS)("every figure of an explanation is the result's: %s", (_, result) => {
  const steps = explain(result);
  const only = (step: ExplanationStep["step"]): ExplanationStep[] => steps.filter((found) => found.step === step);

  it("of the aspects", () => {
    expect(
      only("aspect").map(({ about, inputs, output, grade, cite }) => ({ about, inputs, output, grade, cite })),
    ).toEqual(
      result.aspects.map(({ id, points, max, share, grade, cite }) => ({
        about: id,
        inputs: { points, max },
        output: share,
        grade,
        cite,
      })),
    );
  });

  it("of the indicators", () => {
    const indicators = result.aspects.flatMap((aspect) => aspect.indicators ?? []);
    expect(only("indicator").map(({ about, inputs, output }) => ({ about, inputs, output }))).toEqual(
      indicators.map(({ id, level, weight, points }) => ({ about: id, inputs: { level, weight }, output: points })),
    );
    for (const { inputs, output } of only("indicator"))
      expect(Number(inputs["level"]) * Number(inputs["weight"])).toBe(output);
  });

  it("of the total: its inputs add up to it", () => {
    const [total] = only("total");
    expect(total?.output).toBe(result.points);
    expect(total?.inputs).toEqual(Object.fromEntries(result.aspects.map(({ id, points }) => [id, points])));
    expect(Object.values(total?.inputs ?? {}).reduce<number>((sum, points) => sum + Number(points), 0)).toBe(
      result.points,
    );
  });

  it("of the category, the index and the grade", () => {
    expect(only("category")).toMatchObject([
      {
        inputs: { points: result.points, from: result.category.from },
        output: result.category.id,
        grade: result.category.grade,
      },
    ]);
    expect(only("index")).toMatchObject([
      {
        inputs: { points: result.points, divisor: result.index.divisor },
        output: result.index.value,
        grade: result.index.grade,
      },
    ]);
    expect(only("grade")).toMatchObject([{ inputs: {}, output: result.grade, grade: result.grade }]);
  });

  it("and a result that was stored as JSON explains itself as well", () => {
    expect(explain(untyped(JSON.parse(JSON.stringify(result))), { lang: "en" })).toEqual(
      explain(result, { lang: "en" }),
    );
    expect(survivesJson(steps)).toBe(true);
  });
});

describe("bad arguments are named", () => {
  it.each<[string, unknown, string[]]>([
    ["another language", { lang: "jv" }, ["options.lang: not-one-of"]],
    ["a language in capitals", { lang: "EN" }, ["options.lang: not-one-of"]],
    ["an inherited name", { lang: "toString" }, ["options.lang: not-one-of"]],
    ["null as a language", { lang: null }, ["options.lang: not-one-of"]],
    ["a number as a language", { lang: 1 }, ["options.lang: not-one-of"]],
    ["another option", { language: "en" }, ["options.language: unknown-key"]],
    ["both", { language: "en", lang: "jv" }, ["options.language: unknown-key", "options.lang: not-one-of"]],
    ["null", null, ["options: not-an-object"]],
    ["a bare language", "en", ["options: not-an-object"]],
    ["a list", ["en"], ["options: not-an-object"]],
  ])("%s", (_, options, expected) => {
    expect(found(() => explain(mk, untyped(options)))).toEqual(expected);
  });

  it.each([undefined, null, 327, "sangat-baik", [], {}].map(labelled))("%s is no result", (_, result) => {
    expect(found(() => explain(untyped(result)))).toEqual(["result: not-an-object"]);
  });
});
