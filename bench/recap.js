import assert from "node:assert/strict";
import { group, max, mean, min, quantileSorted } from "d3-array";
import { kasn2019 } from "../dist/index.js";
import { recap, recapStream } from "../dist/portfolio.js";
import { lcg } from "./random.js";

const RESULTS = 1_000_000;
const COMPARED = 100_000;
const ROUNDS = 3;
const MOST_HEAP_MB = 32;
const LEAST_PER_SECOND = 500_000;
const KINDS = ["provinsi", "kabupaten", "kota", "kementerian", "lpnk"];

const aspects = kasn2019.aspects.map(({ id, maxPoints }) => ({ id, steps: 2 * maxPoints.value + 1 }));

/** Results with all aspects, each generated as it is asked for. */
function* results(count) {
  const random = lcg(2021);
  for (let number = 0; number < count; number++) {
    let points = 0;
    const scores = [];
    for (const { id, steps } of aspects) {
      const score = Math.floor(random() * steps) / 2;
      points += score;
      scores.push({ id, points: score });
    }
    yield { kind: KINDS[number % KINDS.length], instrument: "kasn-9-2019", points, aspects: scores };
  }
}

async function* stream(count) {
  yield* results(count);
}

const groupBy = ({ kind }) => kind;

/** Seconds of processor time. */
async function timed(run) {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** What a user would write without the library: everything in memory, nothing checked. */
function byHand(rows) {
  return [...group(rows, groupBy)].map(([kind, members]) => {
    const summary = (values) => {
      const sorted = Float64Array.from(values).sort();
      const [q1, median, q3] = [0.25, 0.5, 0.75].map((p) => quantileSorted(sorted, p));
      return { mean: mean(sorted), min: min(sorted), q1, median, q3, max: max(sorted) };
    };
    return {
      kind,
      count: members.length,
      points: summary(members.map(({ points }) => points)),
      aspects: aspects.map((_, at) => summary(members.map((row) => row.aspects[at].points))),
    };
  });
}

const best = (values) => Math.min(...values);

const seconds = { generate: [], recap: [], recapStream: [] };
let heap = 0;
for (let round = 0; round < ROUNDS; round++) {
  const generated = await timed(() => {
    let sum = 0;
    for (const { points } of results(RESULTS)) sum += points;
    return sum;
  });
  seconds.generate.push(generated.seconds);
  seconds.recap.push((await timed(() => recap(results(RESULTS), { groupBy }))).seconds);

  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const streamed = await timed(() => recapStream(stream(RESULTS), { groupBy }));
  globalThis.gc();
  heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  seconds.recapStream.push(streamed.seconds);
  assert.equal(streamed.result.count, RESULTS);
}

// The two must agree before they are compared.
const rows = [...results(COMPARED)];
const rounded = (value) => Math.round(value * 1e4) / 1e4;
const own = recap(rows, { groupBy });
for (const [at, { kind, count, points }] of byHand(rows).entries()) {
  const { group: name, count: counted, points: statistics } = own.groups[at];
  assert.deepEqual([name, counted], [kind, count]);
  for (const key of Object.keys(points)) assert.ok(Math.abs(statistics[key] - rounded(points[key])) < 2e-4);
}
const ratios = [];
for (let round = 0; round < ROUNDS; round++) {
  const mine = await timed(() => recap(rows, { groupBy }));
  const theirs = await timed(() => byHand(rows));
  ratios.push(theirs.seconds / mine.seconds);
}

const net = best(seconds.recap) - best(seconds.generate);
const perSecond = RESULTS / net;
const megabytes = heap / 2 ** 20;
console.log(
  `recap of ${RESULTS} generated results with all aspects, in ${KINDS.length} groups, best of ${ROUNDS} rounds`,
);
console.table({
  "results per second of processor time": { value: Math.round(perSecond), limit: `≥ ${LEAST_PER_SECOND}` },
  "the same with generating them": { value: Math.round(RESULTS / best(seconds.recap)), limit: "" },
  "recapStream, with generating them": { value: Math.round(RESULTS / best(seconds.recapStream)), limit: "" },
  "heap growth of recapStream, MB": { value: Number(megabytes.toFixed(1)), limit: `< ${MOST_HEAP_MB}` },
  "d3-array by hand ÷ recap, 100000 rows in memory": { value: Number(best(ratios).toFixed(2)), limit: "" },
});
process.exitCode = perSecond >= LEAST_PER_SECOND && megabytes < MOST_HEAP_MB ? 0 : 1;
