/*
 * The main function of a domain against what one would otherwise use: a function by hand that builds the same result and
 * checks nothing, a schema with a function behind it, and three rules engines. All take turns in one process; before
 * anything is timed, they must agree on every input.
 *
 * Each domain has a process of its own, so that none runs in code that another has warmed up or worn out.
 *
 *   node versus.js                few rounds
 *   node versus.js --long         many rounds
 *   node versus.js sakip merit    these domains
 */
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Bench } from "tinybench";
import { enginesFor } from "./engines.js";

const isLong = process.argv.includes("--long");
const only = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const [ROUNDS, MILLISECONDS] = isLong ? [11, 200] : [7, 60];

/** The least that a contender must need, in times of what the library needs. */
const LIMITS = { bare: 1 / 5, "json-rules-engine": 50, publicodes: 50, "json-logic": 50 };

/** json-logic is quicker than any engine that explains itself: there the run fails only if it is quicker than the library. */
const FLOORS = { ...LIMITS, "json-logic": 1 };

/** Milliseconds of processor time: what else runs on the machine would lengthen the slow contenders' wall time most. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Every contender as a function over all inputs; the results are kept, so that none is optimised away. */
async function contendersOf({ inputs, library, bare, byHand, facts, formulas, summary, engines }) {
  const situations = inputs.map(facts);
  const wanted = Object.keys(summary(library(inputs[0]), inputs[0]));
  const rules = engines ?? enginesFor(formulas, situations[0], wanted);
  for (const [at, input] of inputs.entries()) {
    const expected = library(input);
    const values = summary(expected, input);
    assert.deepEqual(bare(input), expected);
    assert.deepEqual(byHand(input), values);
    for (const [name, run] of Object.entries(rules)) assert.deepEqual(await run(situations[at]), values, name);
  }
  const everyInput = (run, list) => () => list.map((one) => run(one));
  const inSequence = (run) => async () => {
    const results = [];
    for (const one of situations) results.push(await run(one));
    return results;
  };
  return [
    ["library", everyInput(library, inputs)],
    ["bare", everyInput(bare, inputs)],
    ["zod and lodash", everyInput(byHand, inputs)],
    ...Object.entries(rules).map(([name, run]) => [
      name,
      name === "json-rules-engine" ? inSequence(run) : everyInput(run, situations),
    ]),
  ];
}

/** What each contender needs, by its name. Every round begins with the next one. */
async function round(contenders, number) {
  const first = number % contenders.length;
  const times = {};
  for (const [name, run] of [...contenders.slice(first), ...contenders.slice(0, first)]) {
    const time = MILLISECONDS;
    const bench = new Bench({ now, time, iterations: 1, warmupTime: time, warmupIterations: 1, throws: true });
    const [task] = await bench.add(name, run).run();
    times[name] = task.result.latency.p50;
  }
  return times;
}

async function rowsOf(domain) {
  const module = await import(`./domains/${domain}.js`);
  const contenders = await contendersOf(module);
  await round(contenders, 0); // for the just-in-time compiler alone
  const rounds = [];
  for (let number = 1; number <= ROUNDS; number++) rounds.push(await round(contenders, number));
  // A short run is too rough for a limit that is held by a little: there a file may name lower ones.
  const floors = isLong ? FLOORS : { ...FLOORS, ...module.floors };
  return contenders.slice(1).map(([contender]) => {
    const [lowest, median, highest] = spread(rounds.map((times) => times[contender] / times.library));
    const [, toBare] = spread(rounds.map((times) => times[contender] / times.bare));
    if (median < (floors[contender] ?? 0)) process.exitCode = 1;
    const limit = LIMITS[contender];
    const held = limit === undefined ? "" : median >= limit ? "yes" : "no";
    const title = `${domain}: ${module.title}`;
    return { function: title, contender, median, lowest, highest, "bare = 1": toBare, "at least": limit, held };
  });
}

/** The lowest, the median and the highest of as many ratios as there are rounds. */
function spread(ratios) {
  const sorted = ratios.sort((a, b) => a - b);
  return [0, (ROUNDS - 1) / 2, ROUNDS - 1].map((at) => Number(sorted[at].toPrecision(3)));
}

async function rowsOfChild(domain) {
  const child = fork(fileURLToPath(import.meta.url), [
    domain,
    ...process.argv.slice(2).filter((word) => word.startsWith("--")),
  ]);
  const closed = once(child, "close");
  const [rows] = await Promise.race([once(child, "message"), closed.then(() => [[]])]);
  const [code] = await closed;
  if (code !== 0) process.exitCode = 1;
  return rows;
}

/** Against whom a limit was missed, and how often not even `bare`, which checks nothing, would hold it. */
function missed(rows) {
  const lost = rows.filter(({ held }) => held === "no");
  return [...new Set(lost.map(({ contender }) => contender))].map((name) => {
    const own = lost.filter(({ contender }) => contender === name);
    const outOfReach = own.filter((row) => row["bare = 1"] < row["at least"]);
    return `Not held against ${name}: ${own.length} of ${domains.length}; out of reach for bare, too: ${outOfReach.length}`;
  });
}

const domains =
  only.length > 0 ? only : readdirSync(new URL("domains", import.meta.url)).map((name) => name.slice(0, -3));
const rows = [];
for (const domain of domains.sort()) rows.push(...(await (process.send ? rowsOf : rowsOfChild)(domain)));

if (process.send) {
  process.send(rows);
} else {
  console.log(`Processor time for the same inputs, the library = 1, over ${ROUNDS} rounds`);
  console.table(rows);
  for (const line of missed(rows)) console.log(line);
}
