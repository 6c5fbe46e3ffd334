import fc from "fast-check";
import {
  assessIndicators,
  categoryOf,
  type IndicatorLevels,
  type Instrument,
  kasn2019,
  kasn2019Sheet400,
} from "sistem-merit";
import { type IndicatorSensitivity, type LevelEffect, sensitivity } from "sistem-merit/plan";
import { describe, expect, it } from "vitest";
import { found, labelled, survivesJson, untyped } from "../core/support.js";
import { invented } from "../cycle/invented-rules.js";
import { deepFreeze } from "../cycle/support.js";
import { ASPECTS, complete400, complete410, MK_LEVELS, WEIGHTS_410, without } from "../merit/fixtures.js";

const IDS = Object.values(WEIGHTS_410).flatMap((weights) => Object.keys(weights));

/** The effect of one level, by assessing everything again. */
function naiveEffect(instrument: Instrument, levels: IndicatorLevels, id: string, to: number): LevelEffect {
  const now = assessIndicators(instrument, levels);
  const then = assessIndicators(instrument, { ...levels, [id]: to });
  const ids = instrument.categories.map((category) => category.id);
  const steps = ids.indexOf(then.category.id) - ids.indexOf(now.category.id);
  return {
    level: to,
    points: then.points,
    change: Math.round((then.points - now.points) * 100) / 100,
    category: then.category,
    move: steps === 0 ? "same" : steps > 0 ? "up" : "down",
  };
}

/** All effects, in the order that is promised: drops of the category first, then the greatest loss. */
function naive(instrument: Instrument, levels: IndicatorLevels): IndicatorSensitivity[] {
  const ladder = [...instrument.levels.value].sort((a, b) => a - b);
  const all = instrument.aspects.flatMap(({ id: aspect, indicators }) =>
    indicators.map(({ id: indicator }): IndicatorSensitivity => {
      const level = levels[indicator] ?? 0;
      const above = ladder.find((one) => one > level);
      const below = ladder.filter((one) => one < level).at(-1);
      return {
        aspect,
        indicator,
        level,
        ...(above !== undefined && { up: naiveEffect(instrument, levels, indicator, above) }),
        ...(below !== undefined && { down: naiveEffect(instrument, levels, indicator, below) }),
      };
    }),
  );
  const losses = [...new Set(all.map(({ down }) => down?.change ?? 0))].sort((a, b) => a - b);
  const inOrder = (some: IndicatorSensitivity[]): IndicatorSensitivity[] =>
    losses.flatMap((loss) => some.filter(({ down }) => (down?.change ?? 0) === loss));
  const drops = all.filter(({ down }) => down?.move === "down");
  return [...inOrder(drops), ...inOrder(all.filter((one) => !drops.includes(one)))];
}

/** INVENTED: one aspect; levels, weights and bounds as given. */
function toy(weights: readonly number[], levels: readonly number[], bounds: readonly number[]): Instrument {
  const top = Math.max(...levels) * weights.reduce((sum, weight) => sum + weight, 0);
  const category = (from: number, at: number): Instrument["categories"][number] => ({
    id: `k${at}`,
    numeral: String(at),
    name: { id: `K${at}`, en: `C${at}` },
    from: invented(from),
  });
  return {
    ...kasn2019,
    id: "karangan",
    maxPoints: invented(top),
    levels: invented(levels),
    aspects: [
      {
        id: "aspek",
        name: { id: "Aspek", en: "Aspect" },
        maxPoints: invented(top),
        indicators: weights.map((weight, at) => ({ id: `i${at}`, weight: invented(weight) })),
      },
    ],
    categories: [category(0, 0), ...bounds.map((from, at) => category(from, at + 1))],
  };
}

describe("one level up, one level down", () => {
  it("Mahkamah Konstitusi's 327 under invented weights: losing 2.5 drops it to Baik, losing 2 does not", () => {
    const result = sensitivity(complete410, MK_LEVELS);
    expect(result).toHaveLength(37);
    const of = (id: string): IndicatorSensitivity | undefined => result.find(({ indicator }) => indicator === id);
    expect(of("a1")).toEqual({
      aspect: "perencanaan-kebutuhan",
      indicator: "a1",
      level: 4,
      down: { level: 3, points: 324.5, change: -2.5, category: categoryOf(kasn2019, 324.5), move: "down" },
    });
    expect(of("b1")?.down).toMatchObject({ level: 3, points: 325, change: -2, move: "same" });
    expect(of("c1")).toMatchObject({
      level: 2,
      up: { level: 3, points: 332, change: 5, category: { id: "sangat-baik" }, move: "same" },
      down: { level: 1, points: 322, change: -5, category: { id: "baik" }, move: "down" },
    });
  });

  it("those whose loss drops the category come first, then those that lose most; equals in the order of the sheet", () => {
    const order = sensitivity(complete410, MK_LEVELS).map(({ indicator, down }) => [
      indicator,
      down?.change,
      down?.move,
    ]);
    const five = ["c1", "c2", "c3", "d3", "e3", "e4", "e5"];
    const half = [
      ...["a1", "a2", "a3", "a4", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "d1", "d2", "e1", "e2"],
      ...["f1", "f2", "f3", "f4"],
    ];
    expect(order).toEqual([
      ...five.map((id) => [id, -5, "down"]),
      ...half.map((id) => [id, -2.5, "down"]),
      ...["b1", "b2", "b3", "b4", "b5", "g1", "g2", "h3", "h4"].map((id) => [id, -2, "same"]),
      ...["h1", "h2"].map((id) => [id, -1, "same"]),
    ]);
  });

  it.each([
    ["410", complete410],
    ["400", complete400],
  ] as const)("any levels on the sheet of %s: as assessing everything again", (_, instrument) => {
    const chosen = fc.tuple(...IDS.map(() => fc.constantFrom(1, 2, 3, 4)));
    fc.assert(
      fc.property(chosen, (row) => {
        const levels: IndicatorLevels = Object.fromEntries(IDS.map((id, at) => [id, row[at] ?? 1]));
        const result = sensitivity(instrument, untyped(levels));
        expect(result).toEqual(naive(instrument, levels));
        expect(survivesJson(result)).toBe(true);
      }),
      { numRuns: 4 },
    );
  });

  it("at the highest level there is no up, at the lowest no down", () => {
    const all = (level: number): readonly IndicatorSensitivity[] =>
      sensitivity(complete410, untyped(Object.fromEntries(IDS.map((id) => [id, level]))));
    for (const one of all(4)) expect(Object.keys(one)).toEqual(["aspect", "indicator", "level", "down"]);
    for (const one of all(1)) expect(Object.keys(one)).toEqual(["aspect", "indicator", "level", "up"]);
    for (const one of all(2)) expect(Object.keys(one)).toEqual(["aspect", "indicator", "level", "up", "down"]);
    expect(all(1).map(({ indicator }) => indicator)).toEqual(IDS);
  });
});

describe("INVENTED: other ladders, other bands", () => {
  it("the next level is the next one that exists, however the instrument lists them", () => {
    const [one] = sensitivity(toy([2], [5, 0, 2], []), { i0: 2 });
    expect(one?.up).toMatchObject({ level: 5, points: 10, change: 6 });
    expect(one?.down).toMatchObject({ level: 0, points: 0, change: -4 });
  });

  it("one level may skip a category", () => {
    const [one] = sensitivity(toy([10], [1, 2, 3], [15, 21, 28]), { i0: 2 });
    expect(one?.up).toMatchObject({ points: 30, category: { id: "k3" }, move: "up" });
    expect(one?.down).toMatchObject({ points: 10, category: { id: "k0" }, move: "down" });
  });

  it("a loss that just keeps the bound does not drop the category", () => {
    const instrument = toy([2, 2.5], [1, 2, 3], [6]);
    // 3 × 2 + 1 × 2.5 = 8.5
    expect(sensitivity(instrument, { i0: 3, i1: 1 })[0]?.down).toMatchObject({ points: 6.5, move: "same" });
    expect(sensitivity(toy([2, 2.5], [1, 2, 3], [6.5]), { i0: 3, i1: 1 })[0]?.down?.move).toBe("same");
    expect(sensitivity(toy([2, 2.5], [1, 2, 3], [7]), { i0: 3, i1: 1 })[0]?.down?.move).toBe("down");
  });

  it("an indicator of weight 0 changes nothing: by 0, not by -0, so that the answer survives JSON", () => {
    const [, none] = sensitivity(toy([2, 0], [1, 2, 3], []), { i0: 2, i1: 2 });
    expect(none?.up).toMatchObject({ level: 3, points: 4, change: 0, move: "same" });
    expect(none?.down).toMatchObject({ level: 1, points: 4, change: 0, move: "same" });
    expect(survivesJson(none)).toBe(true);
  });

  it("any small instrument: as assessing everything again", () => {
    const scene = fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 }),
      levels: fc.constantFrom([1, 2, 3, 4], [0, 1, 2], [0, 2, 5], [3, 1, 2]),
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 10 }),
      picks: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
    });
    fc.assert(
      fc.property(scene, ({ weights, levels, cuts, picks }) => {
        const bounds = cuts.map((cut) => cut / 2).sort((a, b) => a - b);
        const instrument = toy(
          weights.map((steps) => steps / 2),
          levels,
          bounds,
        );
        const answers: IndicatorLevels = Object.fromEntries(
          weights.map((_, at) => [`i${at}`, levels[(picks[at] ?? 0) % levels.length] ?? 1]),
        );
        expect(sensitivity(instrument, answers)).toEqual(naive(instrument, answers));
      }),
      { numRuns: 80 },
    );
  });
});

describe("what it needs", () => {
  it.each([
    ["410", kasn2019],
    ["400", kasn2019Sheet400],
  ] as const)("the weights of the sheet of %s are not public", (_, instrument) => {
    expect(found(() => sensitivity(instrument, untyped({})))).toEqual(
      ASPECTS.map((id) => `aspects.${id}: weights-unknown`),
    );
  });

  it("every level, and nothing else", () => {
    expect(found(() => sensitivity(complete410, untyped({ ...without(MK_LEVELS, "a1"), a2: 5, x: 1 })))).toEqual([
      "a1: missing",
      "x: unknown-key",
      "a2: not-one-of",
    ]);
    expect(found(() => sensitivity(complete410, untyped({ ...MK_LEVELS, a1: "unknown" })))).toEqual(["a1: not-one-of"]);
  });

  it.each([undefined, null, 5, {}].map(labelled))("%s is no instrument", (_, value) => {
    expect(found(() => sensitivity(untyped(value), MK_LEVELS))).toEqual(["instrument: not-an-object"]);
  });

  it("nothing that is passed in is changed", () => {
    const levels = deepFreeze({ ...MK_LEVELS });
    expect(sensitivity(complete410, levels)).toEqual(sensitivity(complete410, MK_LEVELS));
    expect(toy([1], [3, 1, 2], []).levels.value).toEqual([3, 1, 2]);
    const instrument = deepFreeze(toy([1], [3, 1, 2], []));
    expect(sensitivity(instrument, { i0: 2 })[0]?.up?.level).toBe(3);
  });
});
