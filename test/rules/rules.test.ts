import { kasn2019, kasn2019Cycle, kasn2019Sheet400 } from "sistem-merit";
import { kasn2019Indicators } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { ruleModules, sources } from "./rule-modules.js";
import { thawed, walk } from "./walk.js";

describe.each(ruleModules)("%s", (_path, module) => {
  it("holds data", () => {
    expect(Object.keys(module)).not.toEqual([]);
  });

  it("gives every number a grade and a source that carries it, and every id a name in both languages", () => {
    expect(walk(module, sources).problems).toEqual([]);
  });

  it("is frozen all the way down", () => {
    expect(Object.entries(module).flatMap(([name, data]) => thawed(data, [name]))).toEqual([]);
  });

  it("is plain data that survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(module))).toStrictEqual(module);
  });
});

describe("the rule files", () => {
  it("are found by the walker, those of the kernel among them", () => {
    expect(ruleModules.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        "src/cycle/rules/kasn-9-2019.ts",
        "src/merit/rules/kasn-9-2019-indicators.ts",
        "src/merit/rules/kasn-9-2019-score-sheets.ts",
        "src/merit/rules/kasn-9-2019.ts",
      ]),
    );
  });

  it("hold many figures each, so that the walk is no empty one", () => {
    for (const data of [kasn2019, kasn2019Sheet400, kasn2019Cycle, kasn2019Indicators]) {
      expect(walk(data, sources).figures).toBeGreaterThan(10);
    }
  });

  it("give every known indicator a text, and no other", () => {
    for (const { aspects } of [kasn2019, kasn2019Sheet400]) {
      const ids = aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));
      expect(Object.keys(kasn2019Indicators)).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("name every id once", () => {
    for (const { aspects, categories } of [kasn2019, kasn2019Sheet400]) {
      expect(new Set(aspects.map(({ id }) => id)).size).toBe(8);
      expect(new Set(categories.map(({ id }) => id)).size).toBe(4);
    }
    const steps = kasn2019Cycle.calendar.steps.map(({ id }) => id);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it("give the cycle an interval for every category of its instruments", () => {
    for (const { categories, regime } of kasn2019Cycle.instruments) {
      expect(regime).toBe(kasn2019Cycle.regime);
      expect(Object.keys(kasn2019Cycle.intervalYears).sort()).toEqual(categories.map(({ id }) => id).sort());
    }
  });

  it("give level texts for the levels of the instrument and for no other", () => {
    const levels = kasn2019.levels.value.map(String);
    const texts = Object.values(kasn2019Indicators).flatMap(({ levelTexts }) => (levelTexts ? [levelTexts.value] : []));
    expect(texts.map((text) => Object.keys(text))).toEqual([levels, levels]);
  });
});
