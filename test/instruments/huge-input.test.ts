import { attempt } from "sistem-merit/core";
import { defineInstrument } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { issuesOf } from "../core/support.js";
import { asJson, COMPLETE } from "./fixtures.js";
import { fastest } from "../stopwatch.js";

const define = (data: unknown): unknown => defineInstrument(data);

/** Milliseconds. */
const SLOWEST = 50;

const withPart = (key: string, value: unknown): object => ({ ...asJson(COMPLETE), [key]: value });

/** Inputs that would take long if they were read to the end. */
const HUGE: readonly (readonly [what: string, data: () => unknown, firstCode: string])[] = [
  [
    "100,000 aspects",
    () =>
      withPart(
        "aspects",
        Array.from({ length: 100_000 }, () => ({})),
      ),
    "too-large",
  ],
  ["a list as long as lists can be", () => withPart("aspects", new Array(4_294_967_295)), "too-large"],
  ["30,000 keys", () => Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`k${at}`, at])), "too-large"],
  [
    "9,000 keys that are not known",
    () => Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`k${at}`, at])),
    "missing",
  ],
  ["9,000 aspects that are numbers", () => withPart("aspects", new Array(9000).fill(5)), "not-an-object"],
  [
    "4,000 empty aspects",
    () =>
      withPart(
        "aspects",
        Array.from({ length: 4000 }, () => ({})),
      ),
    "missing",
  ],
  [
    "1,000 aspects of the same id",
    () =>
      withPart(
        "aspects",
        Array.from({ length: 1000 }, () => ({
          id: "a",
          name: { id: "a", en: "a" },
          maxPoints: 0.5,
          indicators: [{ id: "b" }],
        })),
      ),
    "duplicate",
  ],
  ["a text of a megabyte", () => withPart("id", "x".repeat(1_048_576)), "too-large"],
  ["a text of 900,000 spaces", () => withPart("name", { id: " ".repeat(900_000), en: "x" }), "missing"],
  ["an id of 900,000 letters", () => withPart("id", "a".repeat(900_000)), "not-an-id"],
  ["an id of 900,000 hyphens", () => withPart("id", `a${"-".repeat(900_000)}`), "not-an-id"],
  ["a key of 900,000 letters", () => withPart("x".repeat(900_000), 1), "unknown-key"],
  ["a key of a megabyte", () => withPart("x".repeat(1_048_576), 1), "too-large"],
  ["a key of 900,000 digits", () => withPart("1".repeat(900_000), 1), "unknown-key"],
  [
    "lists in lists, 100,000 deep",
    () => Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 5),
    "not-an-object",
  ],
  [
    "objects in objects, 100,000 deep",
    () =>
      withPart(
        "rules",
        Array.from({ length: 100_000 }).reduce<unknown>((inner) => ({ inner }), 5),
      ),
    "missing",
  ],
  ["a list that holds itself ten times", () => withPart("aspects", inItself(10)), "too-large"],
  [
    "1,200 indicators whose level texts all lack 101 levels",
    () => ({
      ...asJson(COMPLETE),
      levels: Array.from({ length: 101 }, (_, at) => at),
      aspects: [
        {
          ...asJson(COMPLETE.aspects[1]),
          indicators: Array.from({ length: 1200 }, (_, at) => ({
            id: `i${at}`,
            texts: { name: { id: "a", en: "a" }, levelTexts: {} },
          })),
        },
      ],
    }),
    "missing",
  ],
];

function inItself(times: number): unknown[] {
  const list: unknown[] = [];
  for (let at = 0; at < times; at++) list.push(list);
  return list;
}

describe("what is huge", () => {
  it.each(HUGE)("%s ends soon, with at most 1000 issues", async (_what, make, firstCode) => {
    const data = make();
    const least = await fastest(() => attempt(() => define(data)), SLOWEST, 10);
    const issues = issuesOf(() => define(data));
    expect(issues.length).toBeLessThanOrEqual(1000);
    expect(issues[0]?.code).toBe(firstCode);
    expect(least).toBeLessThan(SLOWEST);
  });

  it("an instrument of 200 indicators with all their texts is not too large", () => {
    const texts = {
      name: { id: "nama", en: "name" },
      number: "1",
      levelTexts: Object.fromEntries([0, 1, 2].map((level) => [level, { id: "x".repeat(500), en: "y".repeat(500) }])),
    };
    const aspects = [
      {
        ...asJson(COMPLETE.aspects[0]),
        maxPoints: 30,
        weightPercent: 100,
        indicators: Array.from({ length: 200 }, (_, at) => ({ id: `i${at}`, texts })),
      },
    ];
    expect(attempt(() => define({ ...asJson(COMPLETE), indicatorCount: 200, aspects })).ok).toBe(true);
  });
});
