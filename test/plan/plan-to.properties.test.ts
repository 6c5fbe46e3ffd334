import fc from "fast-check";
import { assessIndicators, categoryOf } from "sistem-merit";
import { type PlanLimit, type Planning, type PlanOptions, planTo, type UnreachablePlanning } from "sistem-merit/plan";
import { beforeAll, describe, expect, it } from "vitest";
import { freeze } from "../../src/core/freeze.js";
import { survivesJson } from "../core/support.js";
import { bestTotal, isRedundant, type NaivePlan, raisesOf, reachingPlans, totalOf } from "./brute-force.js";
import {
  anyCosts,
  type Case,
  costOf,
  fullCase,
  type Limits,
  randomFrom,
  smallCase,
  wholeCosts,
} from "./instruments.js";
import { loadSolver, optimumOf } from "./integer-program.js";

const plan = (given: Case, more: PlanOptions = {}): Planning =>
  planTo(given.instrument, given.levels, given.target, { cost: costOf(given), ...given.limits, ...more });

/** What a planning costs at the least; a target that is reached costs nothing, one that cannot be reached more than all. */
function leastCost({ status, plans }: Planning): number {
  return status === "reached" ? 0 : (plans[0]?.cost ?? Infinity);
}

const scaleOf = ({ instrument }: Case): number => Math.round(1 / instrument.step.value);

/** A plan of the library as the naive search would hold it. */
function asNaive(given: Case, { steps, cost }: Planning["plans"][number]): NaivePlan {
  const ids = Object.keys(given.levels);
  const raises = raisesOf(given).map((options, at) => {
    const step = steps.find(({ indicator }) => indicator === ids[at]);
    if (step === undefined) return undefined;
    const raise = options.find(({ to }) => to === step.to);
    if (raise === undefined) throw new Error(`no such raise: ${step.indicator} to ${step.to}`);
    return raise;
  });
  return { raises, cost, gain: raises.reduce((sum, raise) => sum + (raise?.gain ?? 0), 0) };
}

const ascending = (a: number, b: number): number => a - b;

describe("beside every plan that there is, on small invented instruments", () => {
  it("the cheapest plan never costs more than any other, and none is missed", () => {
    const seen = { reached: 0, planned: 0, unreachable: 0 };
    fc.assert(
      fc.property(smallCase(anyCosts), (given) => {
        const planning = plan(given);
        seen[planning.status] += 1;
        const reaching = reachingPlans(given);
        const cheapest = Math.min(...reaching.map(({ cost }) => cost));
        if (totalOf(given) >= given.needed) expect(planning.status).toBe("reached");
        else if (reaching.length === 0) expect(planning.status).toBe("unreachable");
        else {
          expect(planning.status).toBe("planned");
          expect(Math.abs(leastCost(planning) - cheapest)).toBeLessThanOrEqual(1e-9 * cheapest);
        }
      }),
      { numRuns: 400, seed: 20_190_009 },
    );
    // Every answer must have been tried often.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(40);
  });

  it("several plans are the cheapest of those that hold nothing superfluous, and all of them if there are fewer", () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(1000));
    let fewer = 0;
    fc.assert(
      fc.property(smallCase(wholeCosts), count, (given, wanted) => {
        fc.pre(totalOf(given) < given.needed);
        const { plans } = plan(given, { count: wanted });
        const expected = reachingPlans(given).filter((each) => !isRedundant(given, each));
        const costs = expected.map(({ cost }) => cost).sort(ascending);
        expect(plans.map(({ cost }) => cost)).toEqual(costs.slice(0, wanted));
        const found = plans.map((each) => asNaive(given, each));
        const missing = given.needed - totalOf(given);
        expect(found.filter(({ gain }) => gain < missing)).toEqual([]);
        expect(found.filter((each) => isRedundant(given, each))).toEqual([]);
        expect(new Set(plans.map(({ levels }) => JSON.stringify(levels))).size).toBe(plans.length);
        if (expected.length < wanted) fewer += 1;
      }),
      { numRuns: 400, seed: 20_190_009 },
    );
    expect(fewer).toBeGreaterThan(40);
  });

  it("if the target cannot be reached, the best total and the limits to blame are those of the naive search", () => {
    const blamed = new Map<string, number>();
    fc.assert(
      fc.property(smallCase(anyCosts), (given) => {
        fc.pre(bestTotal(given) < given.needed);
        const planning = plan(given) as UnreachablePlanning;
        const scale = scaleOf(given);
        const best = bestTotal(given);
        expect(planning.status).toBe("unreachable");
        expect(planning.best.points).toBe(best / scale);
        expect(planning.best.category).toEqual(categoryOf(given.instrument, best / scale));
        expect(planning.short).toBe((given.needed - best) / scale);
        const names: readonly PlanLimit[] = ["locked", "maxLevel", "maxSteps"];
        const alone = names.filter((name) => {
          const others: Limits = { ...given.limits, [name]: undefined };
          return name in given.limits && bestTotal(given, others) >= given.needed;
        });
        expect(planning.heldBackBy).toEqual(alone);
        expect(planning.reason.en).toContain(String(best / scale));
        expect(planning.reason.id).toContain(String(best / scale).replace(".", ","));
        const words = { locked: "the locks", maxLevel: "limit of levels", maxSteps: "limit of indicators" };
        for (const name of names) expect(planning.reason.en.includes(words[name])).toBe(alone.includes(name));
        blamed.set(alone.join(), (blamed.get(alone.join()) ?? 0) + 1);
      }),
      { numRuns: 400, seed: 20_190_009 },
    );
    // None, each one, and several must have been tried.
    expect([...blamed.keys()]).toEqual(expect.arrayContaining(["", "locked", "maxLevel", "maxSteps"]));
    expect([...blamed.keys()].some((names) => names.includes(","))).toBe(true);
  });

  it("more plans are the same plans, and more", () => {
    fc.assert(
      fc.property(smallCase(wholeCosts), fc.integer({ min: 1, max: 8 }), (given, count) => {
        const costs = (wanted: number): number[] => plan(given, { count: wanted }).plans.map(({ cost }) => cost);
        expect(costs(count + 1).slice(0, count)).toEqual(costs(count));
      }),
      { numRuns: 100 },
    );
  });
});

describe("what a plan says is what assessing its levels says", () => {
  it("points, category, levels, steps and cost agree, and nothing that was given is changed", () => {
    fc.assert(
      fc.property(smallCase(anyCosts), fc.integer({ min: 1, max: 5 }), (given, count) => {
        const { instrument, levels, target, needed } = freeze(given);
        const scale = scaleOf(given);
        const options = freeze({ cost: costOf(given), ...given.limits, count });
        const planning = planTo(instrument, levels, target, options);
        expect(planTo(instrument, levels, target, options)).toEqual(planning);
        expect(survivesJson(planning)).toBe(true);
        const before = assessIndicators(instrument, levels);
        expect(planning).toMatchObject({
          instrument: "invented",
          target,
          points: before.points,
          needed: needed / scale,
          missing: Math.max(0, needed - totalOf(given)) / scale,
          grade: "caller",
        });
        const order = Object.keys(levels);
        for (const { cost, steps, points, category, levels: after } of planning.plans) {
          const assessed = assessIndicators(instrument, after);
          expect([points, category]).toEqual([assessed.points, assessed.category]);
          expect(points).toBeGreaterThanOrEqual(planning.needed);
          expect(steps.reduce((sum, step) => sum + step.cost, 0)).toBe(cost);
          expect(Object.keys(after)).toEqual(order);
          expect(steps.map(({ indicator }) => indicator)).toEqual(order.filter((id) => after[id] !== levels[id]));
          for (const step of steps) {
            expect([step.from, step.to]).toEqual([levels[step.indicator], after[step.indicator]]);
            expect(step.cost).toBe(given.costs[step.indicator]?.[step.to]);
            const alone = assessIndicators(instrument, { ...levels, [step.indicator]: step.to });
            expect(step.points).toBeCloseTo(alone.points - before.points, 9);
            const aspect = instrument.aspects.find(({ indicators }) =>
              indicators.some(({ id }) => id === step.indicator),
            );
            expect(step.aspect).toBe(aspect?.id);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("what is needed for a category is the least total that gives it", () => {
    fc.assert(
      fc.property(smallCase(anyCosts), fc.constantFrom("middle", "high"), (given, target) => {
        const { instrument, levels } = given;
        const { needed } = planTo(instrument, levels, target);
        const places = instrument.categories.map(({ id }) => id);
        const placeOf = (points: number): number => places.indexOf(categoryOf(instrument, points).id);
        fc.pre(needed > 0 && needed <= instrument.maxPoints.value);
        expect(placeOf(needed)).toBeGreaterThanOrEqual(places.indexOf(target));
        expect(placeOf((Math.round(needed * scaleOf(given)) - 1) / scaleOf(given))).toBeLessThan(
          places.indexOf(target),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("the cost of every raise that is possible is asked once, and of no other", () => {
    fc.assert(
      fc.property(smallCase(wholeCosts), (given) => {
        const asked: string[] = [];
        const { status } = plan(given, {
          cost: (id, from, to) => {
            asked.push(`${id} ${from}-${to}`);
            return 1;
          },
        });
        const ids = Object.keys(given.levels);
        const possible = raisesOf(given).flatMap((raises, at) =>
          raises.map(({ to }) => `${ids[at]} ${given.levels[ids[at] ?? ""]}-${to}`),
        );
        expect(asked).toEqual(status === "reached" ? [] : possible);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a plan never becomes cheaper by what makes it harder", () => {
  const cases: readonly (readonly [string, fc.Arbitrary<Case>, number])[] = [
    ["small invented instruments", smallCase(wholeCosts), 150],
    ["the full sheet", fc.integer().map((seed) => fullCase(randomFrom(seed))), 15],
  ];

  it.each(cases)("one more lock, on %s", (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (given, at) => {
        const ids = Object.keys(given.levels);
        const locked = [...(given.limits.locked ?? []), ids[at % ids.length] ?? ""];
        expect(leastCost(plan(given, { locked }))).toBeGreaterThanOrEqual(leastCost(plan(given)) * (1 - 1e-9));
      }),
      { numRuns },
    );
  });

  it.each(cases)("fewer indicators that may change, on %s", (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 12 }), (given, maxSteps) => {
        const [fewer, more] = [plan(given, { maxSteps: maxSteps - 1 }), plan(given, { maxSteps })];
        expect(leastCost(fewer)).toBeGreaterThanOrEqual(leastCost(more) * (1 - 1e-9));
        for (const { steps } of fewer.plans) expect(steps.length).toBeLessThan(maxSteps);
      }),
      { numRuns },
    );
  });

  it.each(cases)("a lower level to plan for, on %s", (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (given, at) => {
        const ladder = given.instrument.levels.value;
        const rung = 1 + (at % (ladder.length - 1));
        const [lower, higher] = [plan(given, { maxLevel: ladder[rung - 1] }), plan(given, { maxLevel: ladder[rung] })];
        expect(leastCost(lower)).toBeGreaterThanOrEqual(leastCost(higher) * (1 - 1e-9));
        for (const { steps } of lower.plans) {
          for (const { to } of steps) expect(to).toBeLessThanOrEqual(ladder[rung - 1] ?? 0);
        }
      }),
      { numRuns },
    );
  });

  it.each(cases)("a higher target, on %s", (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, fc.nat(), (given, more) => {
        const scale = scaleOf(given);
        const max = Math.round(given.instrument.maxPoints.value * scale);
        const lower = Math.min(max, given.needed);
        const higher = Math.min(max, lower + (more % 500));
        const costAt = (needed: number): number => leastCost(plan({ ...given, target: needed / scale }));
        expect(costAt(higher)).toBeGreaterThanOrEqual(costAt(lower) * (1 - 1e-9));
      }),
      { numRuns },
    );
  });

  it.each(cases)(
    "costs that are all a whole number of times as high make the plan so too, on %s",
    (_, arbitrary, numRuns) => {
      fc.assert(
        fc.property(arbitrary, fc.integer({ min: 2, max: 1000 }), (given, times) => {
          const whole = (id: string, from: number, to: number): number => Math.floor(costOf(given)(id, from, to));
          const once = leastCost(plan(given, { cost: whole }));
          expect(leastCost(plan(given, { cost: (...raise) => times * whole(...raise) }))).toBe(times * once);
        }),
        { numRuns },
      );
    },
  );
});

describe("beside an integer-programming solver, on the full sheet of 37 indicators", () => {
  // The solver takes its time and knows no time zone: all cases once, a few of them elsewhere.
  const CASES = process.env["TZ"] === "UTC" ? 1000 : 20;

  let solver: Awaited<ReturnType<typeof loadSolver>>;
  beforeAll(async () => {
    solver = await loadSolver();
  });

  it(`in ${CASES} random cases the cheapest plan costs what the solver's optimum costs`, { timeout: 300_000 }, () => {
    const seen = { reached: 0, planned: 0, unreachable: 0 };
    const limited = { locked: 0, maxLevel: 0, maxSteps: 0 };
    for (let seed = 0; seed < CASES; seed++) {
      const given = fullCase(randomFrom(seed));
      const planning = plan(given);
      seen[planning.status] += 1;
      if (planning.status === "reached") {
        expect(totalOf(given), `seed ${seed}`).toBeGreaterThanOrEqual(given.needed);
        continue;
      }
      const optimum = optimumOf(solver, given);
      expect(planning.status, `seed ${seed}`).toBe(optimum === undefined ? "unreachable" : "planned");
      if (optimum === undefined) continue;
      for (const name of ["locked", "maxLevel", "maxSteps"] as const) if (name in given.limits) limited[name] += 1;
      // The solver counts in floats: its plan must hold in whole numbers too before it is believed.
      const gain = optimum.raises.reduce((sum, raise) => sum + (raise?.gain ?? 0), 0);
      expect(gain, `seed ${seed}`).toBeGreaterThanOrEqual(given.needed - totalOf(given));
      const off = Math.abs(leastCost(planning) - optimum.cost);
      expect(off, `seed ${seed}`).toBeLessThanOrEqual(1e-6 * Math.max(1, optimum.cost));
    }
    const rarest = Math.min(...Object.values(seen), ...Object.values(limited));
    expect(rarest).toBeGreaterThanOrEqual(CASES / 100);
  });
});
