/*
 * Random changes to JSON: the mistakes that people make in a file, and some that only a machine would.
 */

/** Random numbers from a seed (mulberry32): whole numbers from 0 up to, but not including, `below`. */
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Holder = Record<string, unknown> | unknown[];

interface Spot {
  readonly holder: Holder;
  readonly key: string;
  readonly value: unknown;
}

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** Every place in some JSON, the whole apart. */
function spotsOf(value: unknown, spots: Spot[] = []): Spot[] {
  if (!isHolder(value)) return spots;
  for (const [key, inner] of Object.entries(value)) {
    spots.push({ holder: value, key, value: inner });
    spotsOf(inner, spots);
  }
  return spots;
}

function put({ holder, key }: Spot, value: unknown): void {
  // A list of JSON has no holes, and no names.
  if (Array.isArray(holder) && !(Number(key) < holder.length)) holder.push(value);
  else Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

const copyOf = (value: unknown): unknown => (isHolder(value) ? (JSON.parse(JSON.stringify(value)) as unknown) : value);

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.3,
  2,
  3,
  4,
  10,
  12.25,
  14.5,
  15,
  22.5,
  30,
  100,
  1e6,
  1e7,
  1e308,
  5e-324,
  1 / 3,
  NaN,
  Infinity,
];
const STRANGE = [
  null,
  undefined,
  true,
  false,
  "",
  " ",
  "\u00a0",
  "x",
  "A-b",
  "a--b",
  "-a",
  "1a",
  "a".repeat(61),
  [],
  {},
  [[]],
  { value: 1 },
];
const GRADES = ["regulation", "official", "secondary", "interpretation", "caller", "resmi", ""];
const KEYS = [
  "id",
  "en",
  "value",
  "grade",
  "cite",
  "source",
  "weight",
  "texts",
  "__proto__",
  "constructor",
  "toString",
  "0",
  "1",
  "2",
  "3",
  "x",
];

type Change = (random: Random, spots: readonly Spot[], spot: Spot) => void;

const pick = <V>(random: Random, values: readonly V[]): V | undefined => values[random(values.length)];

const CHANGES: readonly Change[] = [
  (_random, _spots, spot) => {
    remove(spot);
  },
  // Twice the same item, or the same value under another key.
  (random, _spots, { holder, value }) => {
    if (Array.isArray(holder)) holder.splice(random(holder.length + 1), 0, copyOf(value));
    else put({ holder, key: pick(random, KEYS) ?? "x", value }, copyOf(value));
  },
  // Two neighbours change places.
  (random, _spots, spot) => {
    const key = pick(random, Object.keys(spot.holder)) ?? spot.key;
    const other = Reflect.get(spot.holder, key) as unknown;
    put({ ...spot, key }, spot.value);
    put(spot, other);
  },
  // The value of another place.
  (random, spots, spot) => {
    put(spot, copyOf(pick(random, spots)?.value));
  },
  // A number a little off.
  (random, _spots, spot) => {
    if (typeof spot.value === "number")
      put(spot, spot.value + (pick(random, [1, -1, 0.5, -0.5, 0.1, -0.0001, 1e-9]) ?? 0));
  },
  (random, _spots, spot) => {
    put(spot, pick(random, NUMBERS));
  },
  (random, _spots, spot) => {
    put(spot, pick(random, STRANGE));
  },
  // A number as text, a text as number, one thing as a list of it.
  (random, _spots, spot) => {
    const isPart = isHolder(spot.value);
    put(spot, isPart ? [spot.value] : pick(random, [String(spot.value), Number(spot.value), [spot.value]]));
  },
  // A text that is blank, shouted, or another word.
  (random, _spots, spot) => {
    if (typeof spot.value === "string")
      put(spot, pick(random, [" ", "", spot.value.toUpperCase(), `${spot.value}-2`, ` ${spot.value}`]));
  },
  (random, _spots, { holder }) => {
    put({ holder, key: pick(random, KEYS) ?? "x", value: undefined }, pick(random, [...STRANGE, ...NUMBERS]));
  },
  // A figure with a grade, or without.
  (random, _spots, spot) => {
    const cite = pick(random, [[], [{ source: "x" }], [{ source: "x", article: "1" }], [{ source: " " }], [{}], "x"]);
    put(
      spot,
      isHolder(spot.value) && "value" in spot.value
        ? spot.value["value"]
        : { value: spot.value, grade: pick(random, GRADES), cite },
    );
  },
  (random, spots) => {
    const grade = pick(
      random,
      spots.filter(({ key }) => key === "grade"),
    );
    if (grade) put(grade, pick(random, GRADES));
  },
  (random, spots) => {
    const cite = pick(
      random,
      spots.filter(({ key }) => key === "cite"),
    );
    if (cite) put(cite, []);
  },
  // What belongs together moves together: a sum stays what it was.
  (random, spots) => {
    const name = pick(random, ["maxPoints", "weightPercent", "weight", "from"]);
    const same = spots.filter(({ key, value, holder }) => key === name && typeof value === "number" && "id" in holder);
    const [one, other] = [pick(random, same), pick(random, same)];
    const by = pick(random, [0.5, 1, 2, 0.25]) ?? 0;
    if (one && other && one !== other) {
      put(one, Number(one.value) + by);
      put(other, Number(other.value) - by);
    }
  },
  // A list back to front, or emptied.
  (random, spots) => {
    const list = pick(
      random,
      spots.filter(({ value }) => Array.isArray(value)),
    );
    if (list && Array.isArray(list.value)) put(list, random(3) === 0 ? [] : [...(list.value as unknown[])].reverse());
  },
  // The lower bound or the printed end of a category at, below or above the next one.
  (random, spots) => {
    const bounds = spots.filter(
      ({ key, value }) => (key === "from" || key === "printedTo") && typeof value === "number",
    );
    const [one, other] = [pick(random, bounds), pick(random, bounds)];
    if (one && other) put(one, Number(other.value) + (pick(random, [0, 0.5, -0.5]) ?? 0));
  },
  (random, spots) => {
    const category = pick(
      random,
      spots.filter(({ value }) => isHolder(value) && "numeral" in value),
    );
    if (category && isHolder(category.value))
      put({ holder: category.value, key: "exclusive", value: undefined }, pick(random, [true, false, true, 1]));
  },
];

/** Changes some JSON in one to three places. */
export function mutate(json: unknown, random: Random): void {
  for (let times = 1 + random(3); times > 0; times--) {
    const spots = spotsOf(json);
    const spot = pick(random, spots);
    if (spot) pick(random, CHANGES)?.(random, spots, spot);
  }
}
