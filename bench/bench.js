import assert from "node:assert/strict";
import { Bench } from "tinybench";
import { assessAspects, kasn2019 } from "../dist/index.js";
import { bare } from "./contenders/bare.js";
import { jsonRulesEngine } from "./contenders/json-rules-engine.js";
import { publicodes } from "./contenders/publicodes.js";
import { inputs } from "./inputs.js";

const ROUNDS = 11;

/** The least that a contender must need, in times of what `assessAspects` needs. */
const LIMITS = { "json-rules-engine": 50, publicodes: 50, bare: 1 / 5 };

const library = (scores) => assessAspects(kasn2019, scores);

for (const scores of inputs) {
  const expected = library(scores);
  const { points, category, index, aspects } = expected;
  const shares = Object.fromEntries(aspects.map(({ id, share }) => [id, share]));
  const summary = { points, category: category.id, index: index.value, ...shares };
  assert.deepEqual(bare(scores), expected);
  assert.deepEqual(await jsonRulesEngine(scores), summary);
  assert.deepEqual(publicodes(scores), summary);
}

// One sample scores every input, so that clock and loop weigh little; the results are kept, so that none is optimised away.
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

/** What each contender needs, by its name. Every round begins with the next one. */
async function round(number) {
  const first = number % contenders.length;
  const times = {};
  for (const [name, run] of [...contenders.slice(first), ...contenders.slice(0, first)]) {
    const bench = new Bench({ now, time: 500, iterations: 1, warmupTime: 500, warmupIterations: 1, throws: true });
    const [task] = await bench.add(name, run).run();
    times[name] = task.result.latency.p50;
  }
  return times;
}

/** Milliseconds of processor time: what else runs on the machine would lengthen the slow contenders' wall time most. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

await round(0); // for the just-in-time compiler alone
const rounds = [];
for (let number = 1; number <= ROUNDS; number++) rounds.push(await round(number));

const table = Object.entries(LIMITS).map(([contender, limit]) => {
  const ratios = rounds.map((times) => times[contender] / times.assessAspects).sort((a, b) => a - b);
  const [lowest, median, highest] = [0, (ROUNDS - 1) / 2, ROUNDS - 1].map((at) => Number(ratios[at].toPrecision(3)));
  return { contender, median, lowest, highest, limit, ok: median >= limit };
});

console.log(
  `Processor time per assessment, assessAspects = 1, over ${ROUNDS} rounds (limit: the least that is accepted)`,
);
console.table(table);
process.exitCode = table.every(({ ok }) => ok) ? 0 : 1;
