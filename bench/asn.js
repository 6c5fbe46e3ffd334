import assert from "node:assert/strict";
import { parseISO } from "date-fns/parseISO";
import { isValid } from "date-fns/isValid";
import { parseNip, retirementDate, retirementForecast, retirementForecastStream } from "../dist/asn.js";
import { attempt } from "../dist/core.js";
import { lcg } from "./random.js";

const NUMBERS = 100_000;
const PASSES = 5;
const EMPLOYEES = 1_000_000;
const COMPARED = 100_000;
const UNITS = 40;
const YEARS = { from: 2026, years: 10 };
const ROUNDS = 3;
const LEAST_PER_SECOND = 2_000_000;
const MOST_SECONDS = 3;
const MOST_HEAP_MB = 64;

const two = (number) => String(number).padStart(2, "0");
const best = (values) => Math.min(...values);

/** Seconds of processor time. */
async function timed(run) {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

// An NIP

/** Invented numbers: three in five of a PNS, the others of a PPPK. `wrong` of a hundred have something wrong. */
function numbers(count, wrong) {
  const random = lcg(1988);
  const below = (limit) => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    const born = `${1960 + below(45)}${two(1 + below(12))}${two(1 + below(28))}`;
    const appointed = `${2005 + below(20)}${below(5) < 3 ? two(1 + below(12)) : 21 + below(9)}`;
    const number = born + appointed + (1 + below(2)) + String(1 + below(999)).padStart(3, "0");
    if (below(100) >= wrong) return number;
    const at = below(18);
    return number.slice(0, at) + "0x9 "[below(4)] + number.slice(at + 1);
  });
}

const NIP =
  /^(?<birth>\d{8})(?<year>\d{4})(?:(?<month>0[1-9]|1[0-2])|(?<agreement>2[1-9]))(?<sex>[12])(?<sequence>(?!000)\d{3})$/;

/** What a user would write: a regular expression with named groups, and a library or `Date` for the birth date. */
const byRegex = (isDay) => (text) => {
  const groups = NIP.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { birth, year, month, agreement, sex, sequence } = groups;
  const birthDate = `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`;
  if (!isDay(birthDate)) return undefined;
  const common = { value: text, birthDate, sex: sex === "1" ? "laki-laki" : "perempuan", sequence: Number(sequence) };
  return month === undefined
    ? { kind: "pppk", ...common, appointedYear: Number(year), agreement: Number(agreement) - 20 }
    : { kind: "pns", ...common, appointed: { year: Number(year), month: Number(month) } };
};
const withDateFns = byRegex((date) => isValid(parseISO(`${date}T00:00:00Z`)));
const withDate = byRegex((date) => {
  const [year, month, day] = date.split("-").map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
});

// All three must read every number alike before they are compared; those that are wrong as well.
for (const number of numbers(NUMBERS, 20)) {
  const outcome = attempt(() => parseNip(number));
  const expected = outcome.ok ? outcome.value : undefined;
  assert.deepEqual(withDateFns(number), expected);
  assert.deepEqual(withDate(number), expected);
}

const right = numbers(NUMBERS, 0);
let sum = 0;
const readAll = (read) => () => {
  for (let pass = 0; pass < PASSES; pass++) for (const number of right) sum += read(number).sequence;
};
const readers = { parseNip, "date-fns": withDateFns, Date: withDate };
const reading = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, read] of Object.entries(readers)) reading[name].push((await timed(readAll(read))).seconds);
}
assert.ok(sum > 0);
const perSecond = (NUMBERS * PASSES) / best(reading.parseNip);

// A forecast

const POSTS = [
  { kind: "jpt-pratama" },
  { kind: "administrator" },
  { kind: "pengawas" },
  { kind: "pelaksana" },
  { kind: "fungsional", level: "ahli-muda" },
  { kind: "fungsional", level: "ahli-madya" },
  { kind: "fungsional", level: "ahli-utama" },
  { kind: "fungsional", profession: "guru" },
  { kind: "fungsional", profession: "dosen", level: "lektor" },
  { kind: "fungsional", profession: "jaksa" },
];
const NAMES = Array.from({ length: UNITS }, (_, at) => `Unit ${at + 1}`);

/** Invented employees, each generated as they are asked for. */
function* employees(count) {
  const random = lcg(2026);
  const below = (limit) => Math.floor(random() * limit);
  for (let number = 0; number < count; number++) {
    const birthDate = `${1960 + below(45)}-${two(1 + below(12))}-${two(1 + below(28))}`;
    yield { unit: NAMES[below(UNITS)], birthDate, post: POSTS[below(POSTS.length)] };
  }
}

async function* stream(count) {
  yield* employees(count);
}

const options = { ...YEARS, groupBy: ({ unit }) => unit };

/** A loop that a user would write for these posts: a table of ages, nothing checked, no sources. */
function byHand(rows) {
  const { from, years } = YEARS;
  const groups = new Map();
  for (const { unit, birthDate, post } of rows) {
    let leavers = groups.get(unit);
    if (leavers === undefined) {
      leavers = { group: unit, count: 0, years: Array(years).fill(0), before: 0, later: 0, unknown: 0 };
      groups.set(unit, leavers);
    }
    leavers.count++;
    const year = leavingYear(birthDate, post);
    if (year === undefined) leavers.unknown++;
    else if (year < from) leavers.before++;
    else if (year >= from + years) leavers.later++;
    else leavers.years[year - from]++;
  }
  return [...groups.values()];
}

const AGES = {
  "jpt-pratama": 60,
  administrator: 58,
  pengawas: 58,
  pelaksana: 58,
  "ahli-muda": 58,
  "ahli-madya": 60,
  "ahli-utama": 65,
  guru: 60,
  dosen: 65,
};

function leavingYear(birthDate, { kind, profession, level }) {
  let age;
  if (profession === "jaksa") {
    if (birthDate < "1960-12-20") return undefined;
    if (birthDate > "1965-12-20" && birthDate < "1967-12-21") return undefined;
    age = birthDate <= "1965-12-20" ? 62 : 60;
  } else {
    age = AGES[profession ?? level ?? kind];
  }
  const year = Number(birthDate.slice(0, 4)) + age;
  if (`${year}${birthDate.slice(4)}` < "2017-04-07") return undefined;
  return birthDate.slice(5, 7) === "12" ? year + 1 : year;
}

const rows = [...employees(COMPARED)];
const counted = retirementForecast(rows, options).groups.map(({ years, ...group }) => ({
  ...group,
  years: years.map(({ count }) => count),
}));
assert.deepEqual(counted, byHand(rows));
for (const { birthDate, post } of rows.slice(0, 10_000)) {
  const { date } = retirementDate({ birthDate }, post);
  assert.equal(date && Number(date.slice(0, 4)), leavingYear(birthDate, post));
}

const seconds = { generate: [], forecast: [], stream: [], own: [], hand: [] };
let heap = 0;
for (let round = 0; round < ROUNDS; round++) {
  const generated = await timed(() => {
    let length = 0;
    for (const { birthDate } of employees(EMPLOYEES)) length += birthDate.length;
    return length;
  });
  seconds.generate.push(generated.seconds);

  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const walked = await timed(() => retirementForecast(employees(EMPLOYEES), options));
  globalThis.gc();
  heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  seconds.forecast.push(walked.seconds);
  assert.deepEqual([walked.result.all.count, walked.result.groups.length], [EMPLOYEES, UNITS]);

  globalThis.gc();
  const start = process.memoryUsage().heapUsed;
  const streamed = await timed(() => retirementForecastStream(stream(EMPLOYEES), options));
  globalThis.gc();
  heap = Math.max(heap, process.memoryUsage().heapUsed - start);
  seconds.stream.push(streamed.seconds);
  assert.deepEqual(streamed.result, walked.result);

  seconds.own.push((await timed(() => retirementForecast(rows, options))).seconds);
  seconds.hand.push((await timed(() => byHand(rows))).seconds);
}

const million = best(seconds.forecast);
const megabytes = heap / 2 ** 20;
console.log(`parseNip and retirementForecast, processor time, best of ${ROUNDS} rounds`);
console.table({
  "parseNip, numbers per second": { value: Math.round(perSecond), limit: `≥ ${LEAST_PER_SECOND}` },
  "regex and date-fns ÷ parseNip": { value: ratio(best(reading["date-fns"]), best(reading.parseNip)), limit: "" },
  "regex and Date.UTC ÷ parseNip": { value: ratio(best(reading.Date), best(reading.parseNip)), limit: "" },
  [`retirementForecast of ${EMPLOYEES} in ${UNITS} units, seconds`]: {
    value: Number(million.toFixed(2)),
    limit: `< ${MOST_SECONDS}`,
  },
  "of which generating them": { value: Number(best(seconds.generate).toFixed(2)), limit: "" },
  "retirementForecastStream, seconds": { value: Number(best(seconds.stream).toFixed(2)), limit: "" },
  "heap growth, MB": { value: Number(megabytes.toFixed(1)), limit: `< ${MOST_HEAP_MB}` },
  "retirementForecast ÷ loop by hand, 100000 in memory": {
    value: ratio(best(seconds.own), best(seconds.hand)),
    limit: "",
  },
});
process.exitCode = perSecond >= LEAST_PER_SECOND && million < MOST_SECONDS && megabytes < MOST_HEAP_MB ? 0 : 1;

function ratio(a, b) {
  return Number((a / b).toPrecision(3));
}
