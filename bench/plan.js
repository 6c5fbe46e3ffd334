import assert from "node:assert/strict";
import highsLoader from "highs";
import { kasn2019, withIndicatorWeights } from "../dist/index.js";
import { planTo } from "../dist/plan.js";
import { lcg } from "./random.js";

const CASES = 200;
const WARM_UP = 40;
const LEVELS = [1, 2, 3, 4];
/** How many indicators each aspect has here: 37 in all. Their weights are random, because the real ones are not public. */
const INDICATORS = [4, 5, 10, 3, 5, 4, 2, 4];

const random = lcg(2019);
const below = (limit) => Math.floor(random() * limit);
const solver = await highsLoader();

/** An instrument of full size with random weights of two decimals, levels, and a cost for every raise. */
function randomCase() {
  const weights = Object.fromEntries(
    kasn2019.aspects.map(({ id, maxPoints }, at) => [id, parts(id, (maxPoints.value / 4) * 100, INDICATORS[at])]),
  );
  const instrument = withIndicatorWeights(kasn2019, weights);
  const indicators = instrument.aspects.flatMap((aspect) => aspect.indicators);
  const levels = Object.fromEntries(indicators.map(({ id }) => [id, 1 + below(3)]));
  const costs = Object.fromEntries(indicators.map(({ id }) => [id, LEVELS.map(() => 1 + below(1000))]));
  return { instrument, indicators, levels, cost: (id, _from, to) => costs[id][to - 1], target: 240 + below(330) / 2 };
}

/** Hundredths, cut into random parts. */
function parts(name, hundredths, count) {
  const cuts = new Set();
  while (cuts.size < count - 1) cuts.add(1 + below(hundredths - 1));
  const ends = [...cuts, hundredths].sort((a, b) => a - b);
  return Object.fromEntries(ends.map((end, at) => [`${name}-${at}`, (end - (ends[at - 1] ?? 0)) / 100]));
}

/** The same question as an integer program in the solver's own format: at most one raise of each indicator. */
function programOf({ indicators, levels, cost }, missing, maxSteps) {
  const raises = indicators.flatMap(({ id, weight }, at) =>
    LEVELS.filter((to) => to > levels[id]).map((to) => ({
      at,
      name: `x${at}_${to}`,
      cost: cost(id, levels[id], to),
      gain: Math.round((to - levels[id]) * weight.value * 100),
    })),
  );
  const sum = (terms) => terms.join(" + ");
  const once = indicators.map((_, at) => raises.filter((raise) => raise.at === at).map(({ name }) => name));
  return [
    "Minimize",
    ` cost: ${sum(raises.map(({ cost, name }) => `${cost} ${name}`))}`,
    "Subject To",
    ` gain: ${sum(raises.map(({ gain, name }) => `${gain} ${name}`))} >= ${Math.round(missing * 100)}`,
    ...once.filter((names) => names.length > 1).map((names, at) => ` once${at}: ${sum(names)} <= 1`),
    ...(maxSteps === undefined ? [] : [` steps: ${sum(raises.map(({ name }) => name))} <= ${maxSteps}`]),
    "Binary",
    ` ${raises.map(({ name }) => name).join(" ")}`,
    "End",
  ].join("\n");
}

/** Milliseconds of processor time that a call takes. */
function timed(run) {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, time: (user + system) / 1000 };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** One question, asked in many random cases: planTo against the solver, or alone where the solver cannot answer it. */
function compare(question, options, limit, asksSolver) {
  const own = [];
  const solvers = [];
  for (let number = 0; number < WARM_UP + CASES; number++) {
    const one = randomCase();
    const { instrument, levels, cost, target } = one;
    const planned = timed(() => planTo(instrument, levels, target, { cost, ...options }));
    const { status, missing, plans } = planned.result;
    if (status === "reached") continue;
    if (number >= WARM_UP) own.push(planned.time);
    if (!asksSolver) continue;
    const program = programOf(one, missing, options.maxSteps);
    const solved = timed(() => solver.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0 }));
    if (number >= WARM_UP) solvers.push(solved.time);
    assert.equal(status === "planned", solved.result.Status === "Optimal");
    if (status === "planned") assert.equal(plans[0].cost, Math.round(solved.result.ObjectiveValue));
  }
  const milliseconds = median(own);
  const ratio = asksSolver ? median(solvers) / milliseconds : undefined;
  return {
    question,
    "median ms": Number(milliseconds.toPrecision(2)),
    "limit ms": limit,
    "solver ÷ planTo": ratio && Number(ratio.toPrecision(3)),
    ok: milliseconds < limit && (ratio === undefined || question !== "cheapest plan" || ratio >= 10),
  };
}

const table = [
  compare("cheapest plan", {}, 5, true),
  compare("maxSteps: 12", { maxSteps: 12 }, 50, true),
  compare("maxSteps: 8", { maxSteps: 8 }, 50, true),
  compare("count: 10", { count: 10 }, 50, false),
  compare("maxSteps: 12, count: 10", { maxSteps: 12, count: 10 }, 50, false),
];

console.log(
  `planTo on 37 indicators × 4 levels, ${CASES} random cases each; the solver is HiGHS (limit: 10 × as fast)`,
);
console.table(table);
process.exitCode = table.every(({ ok }) => ok) ? 0 : 1;
