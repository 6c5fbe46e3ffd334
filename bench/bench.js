import assert from "node:assert/strict";
import { Bench } from "tinybench";
import { assessAspects, kasn2019 } from "../dist/index.js";
import { bare } from "./contenders/bare.js";
import { jsonRulesEngine } from "./contenders/json-rules-engine.js";
import { publicodes } from "./contenders/publicodes.js";
import { inputs } from "./inputs.js";

const ROUNDS = 21;

/** Each contender's time may be this much of the time of `assessAspects`. */
const LIMITS = {
  "json-rules-engine": { atLeast: 50 },
  publicodes: { atLeast: 50 },
  bare: { atLeast: 1 / 5 },
};

const library = (scores) => assessAspects(kasn2019, scores);

for (const scores of inputs) {
  const expected = library(scores);
  const { points, category, index } = expected;
  const summary = { category: category.id, points, index: index.value };
  assert.deepEqual(bare(scores), expected);
  assert.deepEqual(await jsonRulesEngine(scores), summary);
  assert.deepEqual(publicodes(scores), summary);
}

// One sample scores every input, so that timer and loop weigh little. The results are returned: nothing is optimised away.
const contenders = [
  ["assessAspects", () => inputs.map(library)],
  ["bare", () => inputs.map(bare)],
  ["json-rules-engine", async () => inSequence(jsonRulesEngine)],
  ["publicodes", () => inputs.map(publicodes)],
];

async function inSequence(score) {
  const results = [];
  for (const scores of inputs) results.push(await score(scores));
  return results;
}

/** The time of every contender in turn, by its name; another one begins in every round. */
async function round(number) {
  const first = number % contenders.length;
  const times = {};
  for (const [name, run] of [...contenders.slice(first), ...contenders.slice(0, first)]) {
    const bench = new Bench({ time: 150, iterations: 1, warmupTime: 150, warmupIterations: 1, throws: true });
    const [task] = await bench.add(name, run).run();
    times[name] = task.result.latency.p50;
  }
  return times;
}

await round(0); // for the just-in-time compiler alone
const rounds = [];
for (let number = 1; number <= ROUNDS; number++) rounds.push(await round(number));

const rows = Object.entries(LIMITS).map(([name, { atLeast }]) => {
  const ratios = rounds.map((times) => times[name] / times.assessAspects).sort((a, b) => a - b);
  const [lowest, median, highest] = [0, (ROUNDS - 1) / 2, ROUNDS - 1].map((at) => ratios[at]);
  return { name, median, lowest, highest, atLeast, ok: median >= atLeast };
});

console.log(`Time per assessment, assessAspects = 1; median, lowest and highest of ${ROUNDS} rounds:`);
const shown = (number) => Number(number.toPrecision(3));
console.table(
  Object.fromEntries(rows.map(({ name, ok, ...numbers }) => [name, {...Object.fromEntries(Object.entries(numbers).map(([k, v]) => [k, shown(v)])), ok }])),
);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
