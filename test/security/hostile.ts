/**
 * How large the lists and records are: `HOSTILE=50` (`npm run hostile`) makes a million entries and keys of them, and tries
 * every value at every place. Otherwise the places take turns.
 */
export const SIZE = Number(process.env["HOSTILE"] ?? 1);
const IS_FULL = SIZE > 1;

const TEN_MEGABYTES = 10_000_000;
const DEEP = 100_000;
const ENTRIES = 20_000 * SIZE;
const KEYS = 20_000 * SIZE;
/** Of entries that are right, every one is worked on. They hold about so many values in all. */
const VALUES = 10_000 * SIZE;

/** A value that nobody needs, of full size or of a fraction of it. */
export type Hostile = readonly [what: string, make: (fraction: number) => unknown];

export type Place = readonly (string | number)[];

/** The places of a value: of a list the first item, of many like keys the first. What is frozen, the library gave. */
export function* placesOf(value: unknown, place: Place): Generator<readonly [Place, unknown]> {
  if (typeof value === "function" || (isObject(value) && Object.isFrozen(value))) return;
  yield [place, value];
  if (!isObject(value)) return;
  const entries = Array.isArray(value) ? [...value.slice(0, 1).entries()] : Object.entries<unknown>({ ...value });
  const areAlike =
    entries.length > 6 && entries.every(([, inner]) => typeof inner === typeof entries[0]?.[1] && !isObject(inner));
  for (const [key, inner] of areAlike ? entries.slice(0, 1) : entries) yield* placesOf(inner, [...place, key]);
}

/** A copy with another value at a place. */
export function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === key ? replaced(item, rest, by) : item));
  return { ...Object(value), [key]: replaced(Reflect.get(Object(value), key), rest, by) };
}

let turn = 0;
const inTurn = (all: readonly Hostile[]): readonly Hostile[] =>
  IS_FULL ? all : all.slice(turn++ % all.length).slice(0, 1);

/** What may stand at a place instead of what stands there. */
export function hostileFor(value: unknown): readonly Hostile[] {
  const others = [...NESTED, ...inTurn([...texts("x"), ...NUMBERS])];
  if (typeof value === "string") return [...NESTED, ...inTurn(texts(value || "x"))];
  if (Array.isArray(value)) return [...others, ...inTurn(WRONG_LISTS), ...inTurn(repeated(value[0]))];
  return isObject(value) ? [...others, ...inTurn(records(value))] : others;
}

/** Each is made in a loop: nothing here may be too deep itself. */
const NESTED: readonly Hostile[] = [
  ["objects in objects, 100,000 deep", () => IN_OBJECTS],
  ["lists in lists, 100,000 deep", () => IN_LISTS],
];

const nested = (around: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let depth = 0; depth < DEEP; depth++) value = around(value);
  return value;
};
const IN_OBJECTS = nested((inner) => ({ inner }));
const IN_LISTS = nested((inner) => [inner]);

const texts = (own: string): readonly Hostile[] =>
  ["x", "1", " ", own].map((part) => [
    `10 MB of ${JSON.stringify(part.slice(0, 10))}`,
    (fraction) => part.repeat((TEN_MEGABYTES * fraction) / part.length),
  ]);

const NUMBERS: readonly Hostile[] = [
  ["the largest number", () => Number.MAX_VALUE],
  ["the smallest number", () => Number.MIN_VALUE],
  ["the largest whole number", () => Number.MAX_SAFE_INTEGER],
  ["a million digits", () => DIGITS],
];
const DIGITS = 10n ** 1_000_000n;

const WRONG_LISTS: readonly Hostile[] = [{}, null, 7, "x", []].map((entry) => [
  `a list of ${ENTRIES} times ${JSON.stringify(entry)}`,
  (fraction) => new Array<unknown>(ENTRIES * fraction).fill(entry),
]);

/** A right entry many times, and many entries that differ in one of their texts. */
function repeated(item: unknown): readonly Hostile[] {
  const count = Math.max(2000, Math.min(ENTRIES, Math.round(VALUES / sizeOf(item))));
  const many = (fraction: number): unknown[] => new Array<unknown>(Math.round(count * fraction)).fill(item);
  const keys = isObject(item)
    ? Object.entries<unknown>({ ...item }).flatMap(([key, one]) => (typeof one === "string" ? key : []))
    : [];
  return [
    [`the same entry ${count} times`, many],
    ...keys.map((key): Hostile => [
      `${count} entries, each with another ${key}`,
      (fraction) =>
        many(fraction).map((one, at) => replaced(one, [key], `${String(Reflect.get(Object(one), key))} ${at}`)),
    ]),
  ];
}

/** How many values a value holds, itself counted. */
function sizeOf(value: unknown): number {
  return isObject(value)
    ? Object.values<unknown>({ ...value }).reduce<number>((sum, inner) => sum + sizeOf(inner), 1)
    : 1;
}

function records(value: object): readonly Hostile[] {
  const first: unknown = Object.values(value)[0];
  const manyKeys = (fraction: number, inner: unknown): object =>
    Object.fromEntries(Array.from({ length: KEYS * fraction }, (_, at) => [`k${at}`, inner]));
  return [
    [`${KEYS} keys`, (fraction) => manyKeys(fraction, first)],
    [`${KEYS} keys beside its own`, (fraction) => ({ ...value, ...manyKeys(fraction, 1) })],
    ["a key of 10 MB beside its own", (fraction) => ({ ...value, ["1x".repeat((TEN_MEGABYTES * fraction) / 2)]: 1 })],
  ];
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
