import {
  assessIndicators,
  attempt,
  type Category,
  categoryOf,
  type Grade,
  type Instrument,
  kasn2019,
  type MeritError,
  withIndicatorWeights,
} from "sistem-merit";
import { type PlanLimit, type Planning, type PlanOptions, planTo, type UnreachablePlanning } from "sistem-merit/plan";
import { describe, expect, it } from "vitest";
import { freeze } from "../../src/core/freeze.js";
import { found, issuesOf, parsed, survivesJson, untyped, withLabel } from "../core/support.js";
import { asInstrument, complete400, complete410, MK_LEVELS, WEIGHTS_410, without } from "../merit/fixtures.js";
import { inventedInstrument } from "./instruments.js";

/** One indicator less than {@link MK_LEVELS}: 324.5 points. */
const BELOW = { ...MK_LEVELS, d3: 2, d1: 3 } as const;
/** The levels of a body that has just begun: 102.5 points. */
const LOWEST = Object.fromEntries(Object.keys(MK_LEVELS).map((id) => [id, 1])) as Record<keyof typeof MK_LEVELS, 1>;

/** Mahkamah Konstitusi on the way to some points. */
const plan = (target: number, options?: PlanOptions<typeof complete410>) =>
  planTo(complete410, MK_LEVELS, target, options);

/** The first plan as one line: `a4 3-4, c4 3-4`. */
const stepsOf = ({ plans }: Planning): string =>
  (plans[0]?.steps ?? []).map(({ indicator, from, to }) => `${indicator} ${from}-${to}`).join(", ");

/** Weights of 1, 1 and 2, 16 points in all; middle from 8, high from 12. Every indicator is at level 1: 4 points. */
const SMALL = inventedInstrument({ weights: { a: 1, b: 1, c: 2 }, step: 1 });
const ONES = { a: 1, b: 1, c: 1 };

describe("a target that is reached needs no plan", () => {
  it.each([
    ["the points it has", 327],
    ["fewer points", 326.99],
    ["no points", 0],
    ["its own category", "sangat-baik"],
    ["a lower category", "baik"],
    ["the lowest category", "buruk"],
  ] as const)("%s", (_, target) => {
    const planning = planTo(complete410, MK_LEVELS, target);
    expect(planning).toMatchObject({ status: "reached", plans: [], points: 327, missing: 0, target });
    expect(Object.keys(planning).sort()).toEqual(
      ["status", "instrument", "target", "points", "needed", "missing", "grade", "plans"].sort(),
    );
    expect(survivesJson(planning)).toBe(true);
  });

  it("the lowest category is always reached, because it takes every total below its own bound", () => {
    const nothing = planTo(inventedInstrument({ weights: { a: 1, b: 1 }, levels: [0, 1, 2] }), { a: 0, b: 0 }, "low");
    expect(nothing).toMatchObject({ status: "reached", points: 0, needed: 0, missing: 0 });
    expect(planTo(complete410, LOWEST, "buruk")).toMatchObject({ status: "reached", points: 102.5, needed: 0 });
  });

  it("it asks for no cost, and no limit stands in its way", () => {
    const cost = (): number => {
      throw new Error("asked");
    };
    expect(planTo(complete410, MK_LEVELS, "baik", { cost, maxSteps: 0, maxLevel: 1 }).status).toBe("reached");
  });

  it("at the highest level of everything every target is reached", () => {
    const highest = Object.fromEntries(Object.keys(MK_LEVELS).map((id) => [id, 4])) as Record<
      keyof typeof MK_LEVELS,
      4
    >;
    expect(planTo(complete410, highest, 410)).toMatchObject({ status: "reached", points: 410 });
  });
});

describe("a category is reached from its lower bound", () => {
  it("324.5 is Baik and needs half a point; 325 is Sangat Baik and needs nothing", () => {
    const planning = planTo(complete410, BELOW, "sangat-baik");
    expect(planning).toMatchObject({ status: "planned", points: 324.5, needed: 325, missing: 0.5 });
    expect(planning.plans[0]?.category.id).toBe("sangat-baik");
    expect(planTo(complete410, BELOW, 324.5).status).toBe("reached");
    expect(planTo(complete410, BELOW, 324.51)).toMatchObject({ status: "planned", missing: 0.01 });
    expect(planTo(complete410, { ...BELOW, h1: 4, h2: 3 }, 325)).toMatchObject({ points: 324.5, missing: 0.5 });
    expect(planTo(complete410, { ...BELOW, h1: 4 }, 325)).toMatchObject({ points: 325.5, missing: 0 });
  });

  it.each([
    ["kurang", 175],
    ["baik", 250],
    ["sangat-baik", 325],
  ] as const)("%s needs %d points", (target, needed) => {
    const planning = planTo(complete410, LOWEST, target);
    expect(planning).toMatchObject({ status: "planned", points: 102.5, needed, missing: needed - 102.5 });
    expect(planning.plans[0]?.category.id).toBe(target);
    expect(planning.plans).toEqual(planTo(complete410, LOWEST, needed).plans);
  });

  it("the sheet of 400 has the same bounds", () => {
    expect(planTo(complete400, MK_LEVELS, "sangat-baik")).toMatchObject({
      instrument: "kasn-9-2019-400",
      needed: 325,
      points: 322,
      missing: 3,
    });
  });

  it.each<[string, number, number | undefined, number]>([
    ["12 itself", 12, undefined, 12],
    ["above 12", 12, 1, 13],
    ["from 12.5, between two steps", 12.5, undefined, 13],
    ["above 12.5, between two steps", 12.5, 1, 13],
    ["just above 12", 12.001, undefined, 13],
    ["just below 12", 11.999, undefined, 12],
  ])("a category %s, where points move in whole steps", (_, from, exclusive, needed) => {
    const instrument = inventedInstrument({
      weights: { a: 1, b: 1, c: 2 },
      step: 1,
      high: { from, exclusive: exclusive === 1 },
    });
    const planning = planTo(instrument, ONES, "high");
    expect(planning).toMatchObject({ status: "planned", points: 4, needed, missing: needed - 4 });
    expect([needed - 1, needed].map((points) => categoryOf(instrument, points).id)).toEqual(["middle", "high"]);
    // One point below, at it.
    const at = (total: number): Planning["status"] => planTo(instrument, { a: total - 10, b: 2, c: 4 }, "high").status;
    expect([at(needed - 1), at(needed)]).toEqual(["planned", "reached"]);
  });

  it("an exclusive bound is one step away: a hundredth where points move in hundredths", () => {
    const parts = { weights: { a: 1, b: 1, c: 2 }, high: { from: 12, exclusive: true } };
    expect(planTo(inventedInstrument(parts), ONES, "high").needed).toBe(12.01);
    expect(planTo(inventedInstrument({ ...parts, step: 0.5 }), ONES, "high").needed).toBe(12.5);
    const between = inventedInstrument({ ...parts, step: 0.5, high: { from: 12.75 } });
    expect(planTo(between, ONES, "high").needed).toBe(13);
  });

  it("a category above the instrument's maximum is out of reach, and no limit is to blame", () => {
    const instrument = inventedInstrument({ weights: { a: 1, b: 1, c: 2 }, high: { from: 16, exclusive: true } });
    const planning = planTo(instrument, ONES, "high", { maxLevel: 4, locked: [], maxSteps: 3 });
    expect(planning).toMatchObject({ status: "unreachable", needed: 16.01, short: 0.01, heldBackBy: [] });
    expect((planning as UnreachablePlanning).best.points).toBe(16);
  });
});

describe("the cheapest plan is the one that is given", () => {
  it("by default a plan costs the levels that it raises, one indicator or several", () => {
    const planning = plan(330);
    expect(planning).toMatchObject({ status: "planned", points: 327, needed: 330, missing: 3, grade: "caller" });
    expect(planning.plans).toHaveLength(1);
    expect(planning.plans[0]).toMatchObject({ cost: 1 });
    expect(plan(410).plans[0]?.cost).toBe(Object.values(MK_LEVELS).reduce((sum, level) => sum + (4 - level), 0));
  });

  it("a plan to the maximum raises everything to the top, in the order of the instrument", () => {
    const raised = Object.entries(MK_LEVELS).filter(([, level]) => level < 4);
    expect(stepsOf(plan(410))).toBe(raised.map(([id, level]) => `${id} ${level}-4`).join(", "));
    expect(plan(410).plans[0]).toMatchObject({ points: 410 });
  });

  it("every part of a plan is there", () => {
    const planning = planTo(complete410, MK_LEVELS, 331, { cost: (id) => (id === "a4" || id === "f1" ? 3 : 9) });
    expect(planning.plans).toEqual([
      {
        cost: 6,
        steps: [
          { aspect: "perencanaan-kebutuhan", indicator: "a4", from: 3, to: 4, points: 2.5, cost: 3 },
          { aspect: "penggajian-penghargaan-disiplin", indicator: "f1", from: 3, to: 4, points: 2.5, cost: 3 },
        ],
        points: 332,
        category: categoryOf(complete410, 332),
        levels: { ...MK_LEVELS, a4: 4, f1: 4 },
      },
    ]);
    expect(Object.keys(planning.plans[0]?.levels ?? {})).toEqual(Object.keys(MK_LEVELS));
  });

  it("raising further may be cheaper than raising less", () => {
    const cost = (_id: string, _from: number, to: number): number => (to === 4 ? 1 : 50);
    expect(stepsOf(planTo(SMALL, ONES, 5, { cost }))).toMatch(/^[abc] 1-4$/);
    expect(planTo(SMALL, ONES, 5, { cost }).plans[0]?.cost).toBe(1);
  });

  it("what costs nothing is free, but nothing superfluous is raised", () => {
    const planning = planTo(SMALL, ONES, 7, { cost: () => 0, count: 1000 });
    expect(planning.plans.every(({ cost, points }) => cost === 0 && points >= 7 && points <= 8)).toBe(true);
    expect(planning.plans.map(({ steps }) => steps.length).sort()).not.toContain(0);
  });

  it("a plan is the same each time, also where others cost the same", () => {
    const options = { cost: () => 1, count: 50 };
    expect(planTo(complete410, LOWEST, 325, options)).toEqual(planTo(complete410, LOWEST, 325, options));
  });

  it("the order in which the levels are given does not matter", () => {
    const reversed = Object.fromEntries(Object.entries(MK_LEVELS).reverse()) as typeof MK_LEVELS;
    expect(planTo(complete410, reversed, 350, { count: 20 })).toEqual(plan(350, { count: 20 }));
  });

  it("weights of hundredths are counted exactly", () => {
    const instrument = inventedInstrument({ weights: { a: 0.1, b: 0.2, c: 2.51, d: 0.01 } });
    const ones = { a: 1, b: 1, c: 1, d: 1 };
    expect(planTo(instrument, ones, 3.12)).toMatchObject({ points: 2.82, missing: 0.3 });
    expect(stepsOf(planTo(instrument, ones, 3.12, { cost: (id, from, to) => (id === "c" ? 9 : to - from) }))).toMatch(
      /^(a 1-2, b 1-2|b 1-3|a 1-4)$/,
    );
    expect(stepsOf(planTo(instrument, ones, 5.34, { maxSteps: 2 }))).toMatch(/^(c 1-2, d 1-2|c 1-2|c 1-3)$/);
    expect(planTo(instrument, ones, 5.33).plans[0]).toMatchObject({ cost: 1, points: 5.33 });
    expect(planTo(instrument, ones, 5.34).plans[0]?.cost).toBe(2);
  });

  it("an indicator whose weight is 0 is never raised, nor is its cost asked", () => {
    const instrument = inventedInstrument({ weights: { a: 0, b: 1 }, step: 1 });
    const asked: string[] = [];
    const cost = (id: string, from: number, to: number): number => {
      asked.push(`${id} ${from}-${to}`);
      return id === "a" ? 0 : 5;
    };
    const { plans } = planTo(instrument, { a: 1, b: 1 }, 2, { cost, count: 9 });
    expect(plans.map(({ levels }) => levels)).toEqual([{ a: 1, b: 2 }]);
    expect(asked).toEqual(["b 1-2", "b 1-3", "b 1-4"]);
  });

  it("whole costs stay exact, however large", () => {
    const cost = (_id: string, from: number, to: number): number => (to - from) * 1_000_000_000_001;
    expect(planTo(SMALL, ONES, 16, { cost }).plans[0]?.cost).toBe(9_000_000_000_009);
  });
});

describe("several plans", () => {
  it("one by default; as many as are asked for; all if there are fewer", () => {
    expect(plan(330).plans).toHaveLength(1);
    expect(plan(330, { count: undefined }).plans).toHaveLength(1);
    expect(plan(330, { count: 3 }).plans).toHaveLength(3);
    expect(plan(410, { count: 1000 }).plans).toHaveLength(1);
    expect(planTo(complete410, LOWEST, 325, { count: 1000 }).plans).toHaveLength(1000);
  });

  it("cheapest first, each once", () => {
    const cost = (id: string, _from: number, to: number): number => to * 10 + id.charCodeAt(0);
    const { plans } = planTo(complete410, LOWEST, 250, { cost, count: 200 });
    const costs = plans.map((each) => each.cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(new Set(plans.map(({ levels }) => JSON.stringify(levels))).size).toBe(200);
  });

  it("cheapest first by what each plan says it costs, also where sums of fractions are not exact", () => {
    const instrument = inventedInstrument({ weights: { a: 1, b: 1, c: 1, d: 1 }, levels: [1, 2], step: 1 });
    const prices = new Map(Object.entries({ a: 0.9, b: 0.4, c: 0.5, d: 0.4 }));
    const cost = (id: string): number => prices.get(id) ?? 0;
    const costs = planTo(instrument, { a: 1, b: 1, c: 1, d: 1 }, 7, { cost, count: 9 }).plans.map((each) => each.cost);
    expect(costs).toHaveLength(4);
    expect(costs).toEqual([...costs].sort((x, y) => x - y));
  });

  it("every plan to one point: three indicators, and of each only the first level", () => {
    const { plans } = planTo(SMALL, ONES, 5, { count: 1000 });
    expect(plans.map(({ steps }) => steps.map(({ indicator, to }) => `${indicator}${to}`).join()).sort()).toEqual([
      "a2",
      "b2",
      "c2",
    ]);
  });

  it("a dearer smaller raise does not make a larger one superfluous", () => {
    const cost = (_id: string, _from: number, to: number): number => 5 - to;
    const { plans } = planTo(SMALL, ONES, 5, { cost, count: 1000, locked: ["b", "c"] });
    expect(plans.map(({ cost: each, steps }) => [each, steps[0]?.to])).toEqual([
      [1, 4],
      [2, 3],
      [3, 2],
    ]);
  });
});

describe("a plan keeps to its limits", () => {
  it("what is locked does not move, wherever it stands", () => {
    const locked = ["c1", "c2", "c3", "h1", "h1"] as const;
    for (const { steps, levels } of plan(350, { locked, count: 50 }).plans) {
      expect(steps.some(({ indicator }) => locked.some((id) => id === indicator))).toBe(false);
      for (const id of locked) expect(levels[id]).toBe(MK_LEVELS[id]);
    }
  });

  it("nothing is raised above the highest level that is planned for", () => {
    for (const { steps } of planTo(complete410, LOWEST, 250, { maxLevel: 3, count: 50 }).plans) {
      expect(Math.max(...steps.map(({ to }) => to))).toBeLessThanOrEqual(3);
    }
    const own = planTo(SMALL, ONES, 12, { maxLevel: { a: 2, c: 3 } });
    expect(stepsOf(own)).toBe("a 1-2, b 1-4, c 1-3");
  });

  it("an indicator above that level stays where it is", () => {
    const planning = planTo(SMALL, { a: 4, b: 1, c: 1 }, 8, { maxLevel: 2 });
    expect(planning).toMatchObject({ points: 7, plans: [{ cost: 1, levels: { a: 4 } }] });
    const none = planTo(SMALL, { a: 4, b: 3, c: 3 }, 16, { maxLevel: { a: 1, b: 1, c: 1 } });
    expect(none).toMatchObject({ status: "unreachable", short: 3, heldBackBy: ["maxLevel"] });
    expect((none as UnreachablePlanning).best.points).toBe(13);
  });

  it("an indicator without a limit of its own has none", () => {
    expect(stepsOf(planTo(SMALL, ONES, 16, { maxLevel: {} }))).toBe("a 1-4, b 1-4, c 1-4");
    expect(stepsOf(planTo(SMALL, ONES, 16, { maxLevel: { a: undefined } }))).toBe("a 1-4, b 1-4, c 1-4");
  });

  it.each([
    [1, "unreachable"],
    [2, "planned"],
    [3, "planned"],
  ])("with %d indicators that may change, 12 points are %s", (maxSteps, status) => {
    const planning = planTo(SMALL, ONES, 12, { maxSteps });
    expect(planning.status).toBe(status);
    expect(planning.plans[0]?.steps.length ?? 0).toBeLessThanOrEqual(maxSteps);
  });

  it("fewer indicators may make the plan dearer", () => {
    const cost = (id: string): number => (id === "c" ? 9 : 1);
    expect(planTo(SMALL, ONES, 10, { cost }).plans[0]).toMatchObject({ cost: 2, points: 10 });
    expect(planTo(SMALL, ONES, 10, { cost, maxSteps: 2 }).plans[0]).toMatchObject({ cost: 2, points: 10 });
    expect(planTo(SMALL, ONES, 10, { cost, maxSteps: 1 }).plans[0]).toMatchObject({ cost: 9, points: 10 });
  });

  it("limits that are undefined are none", () => {
    const none = { cost: undefined, locked: undefined, maxLevel: undefined, maxSteps: undefined, count: undefined };
    expect(plan(390, none)).toEqual(plan(390));
    expect(planTo(complete410, MK_LEVELS, 390, undefined)).toEqual(plan(390));
  });

  it("0 and 1000 indicators are the bounds of what may change", () => {
    expect(plan(330, { maxSteps: 1000 })).toEqual(plan(330));
    expect(plan(330, { maxSteps: 0 })).toMatchObject({ status: "unreachable", heldBackBy: ["maxSteps"], short: 3 });
  });
});

/** What the reason says of the limits, in Indonesian (0) or in English (1). */
function blame(heldBackBy: readonly PlanLimit[], enough: string, or: string, language: 0 | 1): string {
  const names: Readonly<Record<PlanLimit, readonly [string, string]>> = {
    locked: ["kunci indikator", "the locks"],
    maxLevel: ["batas tingkat", "the limit of levels"],
    maxSteps: ["batas banyaknya indikator", "the limit of indicators"],
  };
  const together = ["beberapa batas bersama-sama menahannya", "several limits together hold it back"] as const;
  if (heldBackBy.length === 0) return together[language];
  return `${enough} ${heldBackBy.map((limit) => names[limit][language]).join(or)}`;
}

describe("a target out of reach says how far one gets, and which limit alone stands in the way", () => {
  const unreachable = (options: PlanOptions, target: number | string = "high"): UnreachablePlanning =>
    planTo(SMALL, ONES, target, options) as UnreachablePlanning;

  it.each<[string, PlanOptions, number, PlanLimit[]]>([
    ["the level alone", { maxLevel: 2 }, 8, ["maxLevel"]],
    ["the level of one indicator", { maxLevel: { c: 1 } }, 10, ["maxLevel"]],
    ["the lock alone", { locked: ["c"] }, 10, ["locked"]],
    ["the number of indicators alone", { maxSteps: 1 }, 10, ["maxSteps"]],
    ["the lock, beside a level that does not matter", { locked: ["c"], maxLevel: 3 }, 8, ["locked"]],
    ["the lock, beside limits that limit nothing", { locked: ["c"], maxLevel: 4, maxSteps: 3 }, 10, ["locked"]],
    ["either of two", { locked: ["a"], maxLevel: 3 }, 10, ["locked", "maxLevel"]],
    ["either of two, in the order of the library", { maxSteps: 2, maxLevel: 3 }, 10, ["maxLevel", "maxSteps"]],
    ["only both together", { locked: ["c"], maxLevel: 2 }, 6, []],
    ["only all three together", { locked: ["c"], maxLevel: 2, maxSteps: 1 }, 5, []],
  ])("%s", (_, options, best, heldBackBy) => {
    const planning = unreachable(options);
    expect(planning).toEqual({
      status: "unreachable",
      instrument: "invented",
      target: "high",
      points: 4,
      needed: 12,
      missing: 8,
      grade: "caller",
      plans: [],
      best: { points: best, category: categoryOf(SMALL, best) },
      short: 12 - best,
      heldBackBy,
      reason: {
        id: `paling tinggi ${best}, masih kurang ${12 - best}; ${blame(heldBackBy, "cukup dilepas:", " atau ", 0)}`,
        en: `at most ${best}, still ${12 - best} short; ${blame(heldBackBy, "it would be enough to lift", " or ", 1)}`,
      },
    });
    expect(survivesJson(planning)).toBe(true);
  });

  it("the last point decides: what is reached exactly is planned", () => {
    expect(planTo(SMALL, ONES, 10, { locked: ["c"] }).status).toBe("planned");
    expect(unreachable({ locked: ["c"] }, 11)).toMatchObject({ status: "unreachable", short: 1 });
  });

  it("two limits together hold back even the last point that the instrument allows", () => {
    const { heldBackBy, reason } = unreachable({ locked: ["c"], maxLevel: 2 }, 16);
    expect(heldBackBy).toEqual([]);
    expect(reason.id).toMatch(/; beberapa batas bersama-sama menahannya$/);
    expect(reason.en).toMatch(/; several limits together hold it back$/);
  });

  it("a count is no limit, and neither is a cost", () => {
    expect(unreachable({ locked: ["a", "b", "c"], count: 5, cost: () => 0 })).toMatchObject({
      best: { points: 4 },
      heldBackBy: ["locked"],
    });
  });

  it("points are told as they are, in hundredths", () => {
    const instrument = inventedInstrument({ weights: { a: 0.1, b: 0.2 } });
    const planning = planTo(instrument, { a: 1, b: 1 }, 1.2, { maxLevel: 3 }) as UnreachablePlanning;
    expect(planning).toMatchObject({ points: 0.3, missing: 0.9, best: { points: 0.9 }, short: 0.3 });
    expect(planning.reason.en).toBe("at most 0.9, still 0.3 short; it would be enough to lift the limit of levels");
    expect(planning.reason.id).toBe("paling tinggi 0,9, masih kurang 0,3; cukup dilepas: batas tingkat");
  });

  it("a target that the instrument itself does not allow is no fault of a limit", () => {
    const [lowest, ...others] = SMALL.categories;
    const beyond = { ...others.at(-1), id: "beyond", from: { value: 99, grade: "caller", cite: [] } } as typeof lowest;
    const instrument = { ...SMALL, categories: [lowest, beyond] } as const;
    const planning = planTo(instrument, ONES, "beyond", { maxLevel: 3 }) as UnreachablePlanning;
    expect(planning).toMatchObject({ status: "unreachable", heldBackBy: [] });
    expect(planning.reason.en).toMatch(/; the instrument does not allow it$/);
    expect(planning.reason.id).toMatch(/; instrumen ini tidak memungkinkannya$/);
  });
});

describe("the answer is plain, and what was given stays as it was", () => {
  it("it survives JSON, and frozen input is accepted", () => {
    const levels = freeze({ ...LOWEST });
    const options = freeze({ locked: ["a1"] as const, maxLevel: { a2: 3 } as const, maxSteps: 30, count: 3 });
    const planning = planTo(freeze(complete410), levels, "sangat-baik", options);
    expect(planning.plans).toHaveLength(3);
    expect(survivesJson(planning)).toBe(true);
    expect(levels).toEqual(LOWEST);
  });

  it("nothing of it is shared with the input: what is done to a plan is not done to the levels", () => {
    const levels = { ...MK_LEVELS };
    const planning = planTo(complete410, levels, 330);
    Object.assign(planning.plans[0]?.levels ?? {}, { a1: 1 });
    expect(levels).toEqual(MK_LEVELS);
    expect(plan(330).plans[0]?.levels.a1).toBe(4);
  });

  it("a plan can be carried out: at its levels the target is reached", () => {
    const first = planTo(complete410, LOWEST, "baik").plans[0];
    const levels = first?.levels ?? LOWEST;
    expect(assessIndicators(complete410, levels).points).toBe(first?.points);
    expect(planTo(complete410, levels, "baik").status).toBe("reached");
  });

  it.each<[string, () => Planning]>([
    ["a cost", () => plan(330, { cost: () => -0 })],
    ["a target", () => planTo(complete410, MK_LEVELS, -0)],
    ["a number of indicators", () => plan(330, { maxSteps: -0 })],
  ])("0 is 0, also where the caller writes -0: %s", (_, run) => {
    expect(survivesJson(run())).toBe(true);
  });
});

describe("an answer is as sure as the weakest figure that it rests on", () => {
  // All figures are secondary, but for the bound of the highest category and the maximum.
  const secondary = JSON.parse(
    JSON.stringify(SMALL).replaceAll(/"(caller|interpretation)"/g, '"secondary"'),
  ) as Instrument;
  const [low, middle, high] = secondary.categories;
  const bound = (grade: Grade): Category => ({ ...(high ?? low), from: { value: 12, grade, cite: [] } });
  const sheet = (grade: Grade, max: Grade): Instrument => ({
    ...secondary,
    maxPoints: { ...secondary.maxPoints, grade: max },
    categories: [low, middle ?? low, bound(grade)],
  });

  it.each<[string | number, Grade, Grade, Grade]>([
    ["middle", "caller", "caller", "secondary"],
    ["high", "secondary", "caller", "secondary"],
    ["high", "interpretation", "caller", "interpretation"],
    ["high", "official", "caller", "secondary"],
    [12, "caller", "secondary", "secondary"],
    [12, "caller", "interpretation", "interpretation"],
  ])("to %s, with a bound that is %s and a maximum that is %s: %s", (target, grade, max, expected) => {
    expect(planTo(sheet(grade, max), ONES, target).grade).toBe(expected);
  });
});

describe("what is wrong is named, all of it at once", () => {
  const wrong = (options: unknown, target: unknown): string[] =>
    found(() => planTo(complete410, MK_LEVELS, untyped(target), untyped(options)));

  it("levels, target and options", () => {
    const levels = { ...without(MK_LEVELS, "h4"), a1: 5, x1: 1 };
    const options = {
      cost: 5,
      locked: ["x1", "a1"],
      maxLevel: { a1: 0, x2: 1 },
      maxSteps: -1,
      count: 0,
      speed: "fast",
    };
    expect(found(() => planTo(complete410, untyped(levels), untyped("sangat baik"), untyped(options)))).toEqual([
      "h4: missing",
      "x1: unknown-key",
      "a1: not-one-of",
      "target: not-one-of",
      "options.speed: unknown-key",
      "options.cost: not-a-function",
      "options.locked.0: not-one-of",
      "options.maxLevel.x2: unknown-key",
      "options.maxLevel.a1: not-one-of",
      "options.maxSteps: out-of-range",
      "options.count: out-of-range",
    ]);
  });

  it("an instrument without weights, and everything else that can be read", () => {
    const issues = found(() => planTo(kasn2019, untyped({}), untyped("x"), untyped({ count: 0 })));
    const weights = issues.filter((each) => each.endsWith("weights-unknown"));
    expect(weights).toHaveLength(attemptCount());
    expect(issues).toEqual([...weights, "target: not-one-of", "options.count: out-of-range"]);
  });

  /** How many issues the instrument itself has. */
  const attemptCount = (): number => issuesOf(() => assessIndicators(kasn2019, untyped({}))).length;

  it.each<[string, unknown, string]>([
    ["null", null, "not-one-of"],
    ["undefined", undefined, "not-one-of"],
    ["a category in capitals", "Sangat-Baik", "not-one-of"],
    ["points as text", "325", "not-one-of"],
    ["a list", ["baik"], "not-one-of"],
    ["a large integer", 325n, "not-one-of"],
    ["NaN", Number.NaN, "not-a-number"],
    ["Infinity", Infinity, "not-a-number"],
    ["a hundredth below 0", -0.01, "out-of-range"],
    ["a hundredth above the maximum", 410.01, "out-of-range"],
    ["a thousandth", 325.001, "not-on-scale"],
  ])("no target: %s", (_, target, code) => {
    expect(wrong({}, target)).toEqual([`target: ${code}`]);
  });

  it("the bounds of a target in points belong to it", () => {
    expect([0, 410, 409.99, 327.01].map((target) => attempt(() => plan(target)).ok)).toEqual([true, true, true, true]);
  });

  it.each<[string, unknown, string[]]>([
    ["null", null, ["options: not-an-object"]],
    ["a list", [], ["options: not-an-object"]],
    ["a function", () => 1, ["options: not-an-object"]],
    ["a text", "locked", ["options: not-an-object"]],
    ["a misspelt key", { maxLevels: 3 }, ["options.maxLevels: unknown-key"]],
    ["__proto__ of JSON", parsed('{"__proto__":{"count":0}}'), ["options.__proto__: unknown-key"]],
    ["a cost that is a number", { cost: 1 }, ["options.cost: not-a-function"]],
    ["a cost that is null", { cost: null }, ["options.cost: not-a-function"]],
    ["a cost that is a table", { cost: { a1: 1 } }, ["options.cost: not-a-function"]],
    ["a lock that is a text", { locked: "a1" }, ["options.locked: not-a-list"]],
    ["a lock that is null", { locked: null }, ["options.locked: not-a-list"]],
    ["a lock that is a set", { locked: new Set(["a1"]) }, ["options.locked: not-a-list"]],
    ["a lock of an aspect", { locked: ["a1", "pengadaan"] }, ["options.locked.1: not-one-of"]],
    [
      "a lock of nothing",
      { locked: [undefined, "a1", null] },
      ["options.locked.0: not-one-of", "options.locked.2: not-one-of"],
    ],
    ["a lock with a hole", { locked: ["a1", , "a2"] }, ["options.locked.1: not-one-of"]],
    ["a level that does not exist", { maxLevel: 5 }, ["options.maxLevel: not-one-of"]],
    ["level 0", { maxLevel: 0 }, ["options.maxLevel: not-one-of"]],
    ["a level as text", { maxLevel: "3" }, ["options.maxLevel: not-one-of"]],
    ["a level that is null", { maxLevel: null }, ["options.maxLevel: not-an-object"]],
    ["levels in a list", { maxLevel: [3] }, ["options.maxLevel: not-an-object"]],
    [
      "levels of indicators that do not exist",
      { maxLevel: { a1: 3, x: 3, a2: "3", a3: null } },
      ["options.maxLevel.x: unknown-key", "options.maxLevel.a2: not-one-of", "options.maxLevel.a3: not-one-of"],
    ],
  ])("no options: %s", (_, options, expected) => {
    expect(wrong(options, 330)).toEqual(expected);
    // A target that is reached already hides no mistake.
    expect(wrong(options, 0)).toEqual(expected);
  });

  it.each([
    ...[-1, 1001, -0.5].map((value) => withLabel<unknown, string>(value, "out-of-range")),
    ...[1.5, 0.1, 999.5].map((value) => withLabel<unknown, string>(value, "not-on-scale")),
    ...[Number.NaN, Infinity, "3", null, 3n, [3]].map((value) => withLabel<unknown, string>(value, "not-a-number")),
  ])("%s is no number of indicators and no number of plans", (_, value, code) => {
    expect(wrong({ maxSteps: value }, 330)).toEqual([`options.maxSteps: ${code}`]);
    const below = typeof value === "number" && value < 1 ? "out-of-range" : code;
    expect(wrong({ count: value }, 330)).toEqual([`options.count: ${below}`]);
  });

  it("no plan at all cannot be asked for; 1 and 1000 can", () => {
    expect(wrong({ count: 0 }, 330)).toEqual(["options.count: out-of-range"]);
    expect([1, 1000].map((count) => attempt(() => plan(330, { count })).ok)).toEqual([true, true]);
  });

  it.each([
    ...[-1, -0.001, -Infinity].map((cost) =>
      withLabel<unknown, string>(cost, cost === -Infinity ? "not-a-number" : "out-of-range"),
    ),
    ...[Number.NaN, Infinity, "1", null, undefined, 1n, {}, [1], Promise.resolve(1)].map((cost) =>
      withLabel<unknown, string>(cost, "not-a-number"),
    ),
  ])("%s is no cost", (_, cost, code) => {
    // Only the raise of h1 to 4 and those of c1 to 3 and 4 have this cost.
    const costOf = (id: string): unknown => (id === "h1" || id === "c1" ? cost : 1);
    expect(wrong({ cost: costOf }, 330)).toEqual([
      `options.cost.c1.3: ${code}`,
      `options.cost.c1.4: ${code}`,
      `options.cost.h1.4: ${code}`,
    ]);
    expect(wrong({ cost: costOf, locked: ["c1"] }, 330)).toEqual([`options.cost.h1.4: ${code}`]);
  });

  it("the issue of a cost says what came, in both languages", () => {
    const [issue] = issuesOf(() => plan(330, { cost: (id) => (id === "h1" ? -3 : 1) }));
    expect(issue).toEqual({
      code: "out-of-range",
      path: ["options", "cost", "h1", 4],
      params: { min: 0, max: 1e15, received: -3 },
      message: {
        id: "harus 0 sampai 1000000000000000, diterima -3",
        en: "must be 0 to 1000000000000000, got -3",
      },
    });
  });

  it("a cost may be as much as 10^15, and not a unit more, so that sums stay finite", () => {
    expect(plan(330, { cost: () => 1e15 }).status).toBe("planned");
    expect(issuesOf(() => plan(330, { cost: () => 1e15 + 1 })).every(({ code }) => code === "out-of-range")).toBe(true);
    expect(issuesOf(() => plan(330, { cost: () => 1e15 + 1 })).length).toBeGreaterThan(0);
  });

  it("an error of the caller's own cost function is the caller's", () => {
    const own = new RangeError("no price");
    const run = (): unknown =>
      plan(330, {
        cost: () => {
          throw own;
        },
      });
    expect(run).toThrow(own);
  });

  it("costs whose sum is no number any more do not make a target unreachable", () => {
    const outcome = attempt(() => planTo(SMALL, ONES, 16, { cost: () => Number.MAX_VALUE }));
    expect(outcome.ok ? outcome.value.status : outcome.issues[0]?.code).not.toBe("unreachable");
    expect(survivesJson(outcome)).toBe(true);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["undefined", undefined],
    ["a text", "kasn-9-2019"],
    ["an object without aspects", { id: "kasn-9-2019" }],
  ])("no instrument: %s", (_, instrument) => {
    expect(found(() => planTo(asInstrument(instrument), MK_LEVELS, 325))).toEqual(["instrument: not-an-object"]);
  });

  it.each<[string, unknown, string[]]>([
    ["null", null, [": not-an-object"]],
    ["a list", [], [": not-an-object"]],
    ["a level that is left out", without(MK_LEVELS, "c5"), ["c5: missing"]],
    ["level 0", { ...MK_LEVELS, c5: 0 }, ["c5: not-one-of"]],
  ])("no levels: %s", (_, levels, expected) => {
    expect(found(() => planTo(complete410, untyped(levels), "baik"))).toEqual(expected);
  });

  it("an indicator may have the name of a thing that every object has", () => {
    const weights = { ...WEIGHTS_410, pengadaan: { constructor: 4, toString: 6 } };
    const instrument = withIndicatorWeights(kasn2019, weights);
    const levels = { ...without(LOWEST, "b1", "b2", "b3", "b4", "b5"), constructor: 1, toString: 1 };
    const planned = (options: unknown): Planning["status"] =>
      planTo(instrument, untyped(levels), 400, untyped(options)).status;
    expect(planned({})).toBe("planned");
    expect(planned({ maxLevel: { a1: 4 } })).toBe("planned");
    expect(planned({ maxLevel: { constructor: 1 } })).toBe("unreachable");
    expect(planned({ locked: ["constructor"] })).toBe("unreachable");
  });
});

describe("no text that came is ever repeated", () => {
  const PERSON = "197001012000031001 Budi";

  /** Everything that an error says. */
  function saidBy(run: () => unknown): string {
    try {
      run();
    } catch (error) {
      const { message, stack, issues } = error as MeritError;
      return `${message}\n${stack ?? ""}\n${JSON.stringify(issues)}`;
    }
    throw new Error("an error was expected");
  }

  it.each<[string, (text: unknown) => unknown]>([
    ["the target", (text) => planTo(complete410, MK_LEVELS, untyped(text))],
    ["the options", (text) => plan(330, untyped(text))],
    ["the cost function", (text) => plan(330, { cost: untyped(text) })],
    ["a cost", (text) => plan(330, { cost: () => untyped(text) })],
    ["the locks", (text) => plan(330, { locked: untyped(text) })],
    ["a lock", (text) => plan(330, { locked: [untyped(text)] })],
    ["the highest level", (text) => plan(330, { maxLevel: untyped(text) })],
    ["the highest level of an indicator", (text) => plan(330, { maxLevel: { a1: untyped(text) } })],
    ["the number of indicators", (text) => plan(330, { maxSteps: untyped(text) })],
    ["the number of plans", (text) => plan(330, { count: untyped(text) })],
    ["a level", (text) => planTo(complete410, { ...MK_LEVELS, a1: untyped(text) }, 330)],
  ])("as %s", (_, run) => {
    for (const input of [PERSON, [PERSON], { name: PERSON }]) {
      const said = saidBy(() => run(input));
      expect(said).not.toContain("Budi");
      expect(said).not.toContain("19700101");
    }
  });

  it("a number as long as an NIP neither, and of a key that holds one no digit", () => {
    expect(saidBy(() => plan(197001012000031001))).not.toContain("19700101");
    expect(saidBy(() => plan(330, { count: 197001012000031001 }))).not.toContain("19700101");
    expect(saidBy(() => plan(330, { cost: () => -197001012000031001 }))).not.toContain("19700101");
    expect(saidBy(() => plan(330, untyped({ [PERSON]: 1 })))).not.toContain("19700101");
    expect(saidBy(() => plan(330, { maxLevel: untyped({ [PERSON]: 1 }) }))).not.toContain("19700101");
  });
});
