import assert from "node:assert/strict";
import { ipAsn2019, ipAsnSummary, ipAsnSummaryStream } from "../dist/ip-asn.js";
import { lcg } from "./random.js";

const RECORDS = 5_000_000;
const COMPARED = 200_000;
const ROUNDS = 2;
const MOST_SECONDS = 10;
const MOST_HEAP_MB = 64;

const EDUCATION = { "di-bawah-slta": 1, slta: 5, d1: 5, d2: 5, d3: 10, d4: 15, s1: 15, s2: 20, s3: 25 };
const PREDICATES = { "sangat-kurang": 1, kurang: 5, "butuh-perbaikan": 15, baik: 25, "sangat-baik": 30 };
const DISCIPLINE = { "tidak-pernah": 5, ringan: 3, sedang: 2, berat: 1 };
const UNITS = Array.from({ length: 40 }, (_, at) => `Unit ${at + 1}`);
const [educations, predicates, disciplines] = [EDUCATION, PREDICATES, DISCIPLINE].map(Object.keys);

/** Records, each generated as it is asked for. */
function* records(count) {
  const random = lcg(2019);
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  for (let number = 0; number < count; number++) {
    const teknis = Math.floor(random() * 40);
    const seminar = random() < 0.5;
    const attended = random() < 0.5;
    const record = {
      unit: oneOf(UNITS),
      education: oneOf(educations),
      post: "pelaksana",
      training: { teknis, seminar },
      performance:
        random() < 0.5 ? { predicate: oneOf(predicates) } : { skp: (4000 + Math.floor(random() * 6001)) / 100 },
      discipline: oneOf(disciplines),
    };
    const post = random();
    if (post < 0.2) yield { ...record, post: "struktural", training: { kepemimpinan: attended, teknis, seminar } };
    else if (post < 0.6) yield { ...record, post: "fungsional", training: { fungsional: attended, teknis, seminar } };
    else yield record;
  }
}

async function* stream(count) {
  yield* records(count);
}

const groupBy = ({ unit }) => unit;
const options = { rule: ipAsn2019, groupBy };

/** Seconds of processor time. */
async function timed(run) {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** What a user would write without the library: floats, nothing checked, nothing cited. */
function byHand(rows) {
  const units = new Map();
  for (const { unit, education, post, training, performance, discipline } of rows) {
    let group = units.get(unit);
    if (group === undefined)
      units.set(unit, (group = { unit, count: 0, sum: 0, dimensions: [0, 0, 0, 0], categories: [0, 0, 0, 0, 0] }));
    const isPelaksana = post === "pelaksana";
    const { skp } = performance;
    const dimensions = [
      EDUCATION[education],
      (training.kepemimpinan || training.fungsional ? 15 : 0) +
        (training.teknis >= 20 ? (isPelaksana ? 22.5 : 15) : 0) +
        (training.seminar ? (isPelaksana ? 17.5 : 10) : 0),
      skp === undefined
        ? PREDICATES[performance.predicate]
        : skp > 90
          ? 30
          : skp > 75
            ? 25
            : skp > 60
              ? 15
              : skp > 50
                ? 5
                : 1,
      DISCIPLINE[discipline],
    ];
    const total = dimensions[0] + dimensions[1] + dimensions[2] + dimensions[3];
    group.count++;
    group.sum += total;
    for (let at = 0; at < 4; at++) group.dimensions[at] += dimensions[at];
    group.categories[total > 90 ? 4 : total > 80 ? 3 : total > 70 ? 2 : total > 60 ? 1 : 0]++;
  }
  return [...units.values()];
}

const best = (values) => Math.min(...values);

// The two must agree before they are compared.
const rows = [...records(COMPARED)];
const own = ipAsnSummary(rows, options);
assert.equal(own.groups.length, UNITS.length);
for (const [at, { unit, count, sum, dimensions, categories }] of byHand(rows).entries()) {
  const group = own.groups[at];
  assert.deepEqual([group.group, group.count, group.mean.sum], [unit, count, sum]);
  assert.deepEqual(
    group.categories.map((category) => category.count),
    categories,
  );
  for (const [place, dimension] of group.dimensions.entries()) {
    assert.ok(Math.abs(dimension.mean - dimensions[place] / count) < 6e-4);
  }
}

const seconds = { generate: [], summary: [], stream: [] };
const ratios = [];
let heap = 0;
for (let round = 0; round < ROUNDS; round++) {
  const mine = await timed(() => ipAsnSummary(rows, options));
  const theirs = await timed(() => byHand(rows));
  ratios.push(mine.seconds / theirs.seconds);

  const generated = await timed(() => {
    let count = 0;
    for (const { unit } of records(RECORDS)) count += unit.length;
    return count;
  });
  seconds.generate.push(generated.seconds);

  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  let number = 0;
  const summed = await timed(() =>
    ipAsnSummary(records(RECORDS), {
      ...options,
      groupBy: (record) => {
        // What is alive, not what waits to be collected: the heap is read a few times, after a collection.
        if (++number % (RECORDS / 5) === 0) {
          globalThis.gc();
          most = Math.max(most, process.memoryUsage().heapUsed);
        }
        return record.unit;
      },
    }),
  );
  heap = Math.max(heap, most - before);
  seconds.summary.push(summed.seconds);
  assert.equal(summed.result.all.count, RECORDS);
}
const streamed = await timed(() => ipAsnSummaryStream(stream(RECORDS), options));
assert.equal(streamed.result.all.count, RECORDS);

const megabytes = heap / 2 ** 20;
const total = best(seconds.summary);
console.log(`ipAsnSummary of ${RECORDS} generated records in ${UNITS.length} units, best of ${ROUNDS} rounds`);
console.table({
  "seconds of processor time, with generating them": { value: Number(total.toFixed(2)), limit: `< ${MOST_SECONDS}` },
  "the same without generating them": { value: Number((total - best(seconds.generate)).toFixed(2)), limit: "" },
  "ipAsnSummaryStream, with generating them": { value: Number(streamed.seconds.toFixed(2)), limit: "" },
  "heap growth, MB": { value: Number(megabytes.toFixed(1)), limit: `< ${MOST_HEAP_MB}` },
  "ipAsnSummary ÷ by hand, 200000 records in memory": { value: Number(best(ratios).toFixed(2)), limit: "" },
});
process.exitCode = total < MOST_SECONDS && megabytes < MOST_HEAP_MB ? 0 : 1;
