import fc from "fast-check";
import { attempt } from "sistem-merit/core";
import { defineInstrument } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { flawsOf, found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { asJson, COMPLETE, PARTIAL } from "./fixtures.js";
import { mutate, seeded } from "./mutate.js";
import { isSoundInstrument } from "./naive-checker.js";

const define = (data: unknown): unknown => defineInstrument(data);

/** The sound instrument with one part replaced, as plain JavaScript could pass it. */
const withPart = (key: string, value: unknown): object => ({ ...asJson(COMPLETE), [key]: value });

describe("anything at all", () => {
  it("gives an instrument or issues, and nothing else", () => {
    const keys = Object.keys(COMPLETE);
    const nearly = fc.tuple(fc.constantFrom(...keys), anything).map(([key, value]) => withPart(key, value));
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (data) => {
        const outcome = attempt(() => define(data));
        const flaws = outcome.ok ? (survivesJson(outcome.value) ? [] : ["not JSON"]) : outcome.issues.flatMap(flawsOf);
        expect(flaws).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("is refused exactly where the naive checker refuses it (the long search stands apart)", () => {
    const random = seeded(7);
    for (let run = 0; run < 300; run++) {
      const data: unknown = asJson<unknown>(run % 2 === 0 ? COMPLETE : PARTIAL);
      mutate(data, random);
      expect(attempt(() => define(data)).ok).toBe(isSoundInstrument(data));
    }
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["JSON as text", JSON.stringify(COMPLETE)],
    ["a list of instruments", [COMPLETE]],
    ["a Map", new Map(Object.entries(COMPLETE))],
    ["a Date", new Date(0)],
    ["an instance of a class", new URL("https://example.id")],
    ["an object that inherits everything", Object.create(COMPLETE)],
    ["a function", () => COMPLETE],
    ["a revoked proxy", revoked()],
  ])("%s is no object", (_what, data) => {
    expect(found(() => define(data))).toEqual([": not-an-object"]);
  });

  it("an object without a prototype is one, and so is one of another realm", () => {
    expect(attempt(() => define(Object.assign(Object.create(null) as object, asJson(COMPLETE)))).ok).toBe(true);
    const otherPrototype = Object.create(null) as object;
    expect(attempt(() => define(Object.assign(Object.create(otherPrototype) as object, asJson(COMPLETE)))).ok).toBe(
      true,
    );
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe("what JavaScript can do and JSON cannot", () => {
  it("keys of prototypes are keys that are not known", () => {
    const text = JSON.stringify(COMPLETE).replace("{", '{"__proto__":{"id":"x"},"constructor":1,"hasOwnProperty":2,');
    expect(found(() => define(JSON.parse(text)))).toEqual([
      "__proto__: unknown-key",
      "constructor: unknown-key",
      "hasOwnProperty: unknown-key",
    ]);
    const levelTexts = JSON.parse(
      '{"0":{"id":"a","en":"b"},"1":{"id":"a","en":"b"},"2":{"id":"a","en":"b"},"__proto__":{}}',
    ) as unknown;
    const json = asJson(COMPLETE);
    Reflect.set(json.aspects[0].indicators[0].texts, "levelTexts", levelTexts);
    expect(found(() => define(json))).toEqual(["aspects.0.indicators.0.texts.levelTexts.__proto__: unknown-key"]);
    expect(Object.prototype).not.toHaveProperty("id");
  });

  it("a getter is not asked", () => {
    let asked = 0;
    const json = asJson(COMPLETE);
    const getter = {
      enumerable: true,
      get: () => {
        asked++;
        return 30;
      },
    };
    Object.defineProperty(json, "maxPoints", getter);
    Object.defineProperty(json.levels, 1, getter);
    Object.defineProperty(json.aspects[1], "weightPercent", getter);
    expect(found(() => define(json))).toEqual([
      "levels.1: not-a-number",
      "maxPoints: not-a-number",
      "aspects.1.weightPercent: not-a-number",
    ]);
    expect(asked).toBe(0);
  });

  it("a proxy may throw, or change its mind", () => {
    const throwing = new Proxy(asJson(COMPLETE.rules), {
      ownKeys: () => {
        throw new Error("no");
      },
    });
    expect(found(() => define(withPart("rules", throwing)))).toEqual(["rules: not-an-object"]);
    let isSound = true;
    const fickle = new Proxy(asJson(COMPLETE), {
      getOwnPropertyDescriptor: (target, key) => {
        const property = Reflect.getOwnPropertyDescriptor(target, key);
        isSound = !isSound;
        return key === "name" && property && !isSound ? { ...property, value: 5 } : property;
      },
    });
    const outcome = attempt(() => define(fickle));
    expect(outcome.ok ? [] : outcome.issues.map(({ path, code }) => `${path.join(".")}: ${code}`)).toEqual(
      outcome.ok ? [] : ["name: not-an-object"],
    );
  });

  it("holes, symbols, functions and boxed values are not read", () => {
    const holes: unknown[] = [];
    holes[2] = 2;
    expect(found(() => define(withPart("levels", holes))).slice(0, 2)).toEqual([
      "levels.0: missing",
      "levels.1: missing",
    ]);
    for (const value of [Symbol("x"), () => 1, 10n, Object(30), new Date(0), new Float64Array(1)] as unknown[]) {
      expect(found(() => define(withPart("maxPoints", value)))).toEqual(["maxPoints: not-a-number"]);
    }
    expect(found(() => define(withPart("aspects", new Set(COMPLETE.aspects))))).toEqual(["aspects: not-a-list"]);
  });

  it("a key without a value counts as absent, where it is known", () => {
    expect(attempt(() => define(withPart("indicatorCount", undefined))).ok).toBe(true);
    expect(found(() => define(withPart("maxPoints", undefined)))).toEqual(["maxPoints: missing"]);
    expect(found(() => define(withPart("bobot", undefined)))).toEqual(["bobot: unknown-key"]);
    const json = asJson(COMPLETE);
    Reflect.set(json.aspects[0].indicators[0].texts.levelTexts, "1", undefined);
    expect(found(() => define(json))).toEqual(["aspects.0.indicators.0.texts.levelTexts.1: missing"]);
  });

  it("an object in a circle ends where nothing is known any more", () => {
    const json = asJson(COMPLETE);
    Reflect.set(json.aspects[0], "self", json);
    expect(found(() => define(json))).toEqual(["aspects.0.self: unknown-key"]);
    Reflect.set(json, "aspects", json);
    expect(found(() => define(json))).toContain("aspects: not-a-list");
    const list: unknown[] = [];
    list.push(list);
    expect(found(() => define(withPart("aspects", list)))).toEqual(["aspects.0: not-an-object"]);
  });
});

describe("what is too large is not read", () => {
  const firstIssue = (data: unknown): string | undefined => found(() => define(data))[0];

  it("10 000 values are read, and no more: here a list and its items", () => {
    expect(found(() => define(new Array(9_999).fill(0)))).toEqual([": not-an-object"]);
    expect(found(() => define(new Array(10_000).fill(0)))).toEqual([": too-large"]);
  });

  it("1 000 000 characters of texts are read, and no more", () => {
    expect(found(() => define("x".repeat(1_000_000)))).toEqual([": not-an-object"]);
    expect(found(() => define("x".repeat(1_000_001)))).toEqual([": too-large"]);
    expect(found(() => define(["x".repeat(500_000), "y".repeat(500_001)]))).toEqual([": too-large"]);
  });

  it("the characters of keys count as well", () => {
    expect(firstIssue({ ["k".repeat(1_000_000)]: 0 })).toBe("id: missing");
    expect(firstIssue({ ["k".repeat(1_000_001)]: 0 })).toBe(": too-large");
    expect(firstIssue({ key: "x".repeat(999_997) })).toBe("id: missing");
    expect(firstIssue({ key: "x".repeat(999_998) })).toBe(": too-large");
  });

  it("the issue says how much is taken, and is the only one", () => {
    expect(issuesOf(() => define(withPart("id", "x".repeat(1_000_001))))).toEqual([
      {
        code: "too-large",
        path: [],
        params: { values: 10_000, characters: 1_000_000 },
        message: {
          id: "terlalu besar; paling banyak 10000 nilai dan 1000000 karakter",
          en: "too large; at most 10000 values and 1000000 characters",
        },
      },
    ]);
  });

  it("nothing is looked at once the limit is passed", () => {
    let looked = 0;
    const later = new Proxy(
      {},
      {
        ownKeys: () => {
          looked++;
          return [];
        },
      },
    );
    const text = "x".repeat(1_000_001);
    expect(found(() => define({ text, later }))).toEqual([": too-large"]);
    expect(found(() => define([text, later]))).toEqual([": too-large"]);
    expect(looked).toBe(0);
    expect(firstIssue({ later, text })).toBe(": too-large");
    expect(looked).toBe(1);
  });

  it("of a key 100 characters are read: two that part only after them are found once", () => {
    const keysAfter = (length: number): string[] =>
      found(() => define({ ...COMPLETE, [`${"k".repeat(length)}a`]: 1, [`${"k".repeat(length)}b`]: 1 }));
    const shownKey = `${"k".repeat(60)}…: unknown-key`;
    expect(keysAfter(99)).toEqual([shownKey, shownKey]);
    expect(keysAfter(100)).toEqual([shownKey]);
  });
});

describe("no text that came in is ever repeated", () => {
  const PLACES: readonly (readonly [string, (value: unknown) => unknown])[] = [
    ["all", (value) => value],
    ["an id", (value) => withPart("id", value)],
    ["a name", (value) => withPart("name", { id: value })],
    ["points", (value) => withPart("maxPoints", value)],
    ["a step", (value) => withPart("step", value)],
    ["levels", (value) => withPart("levels", [value])],
    ["a rule", (value) => withPart("rules", { ...COMPLETE.rules, total: value })],
    ["a grade", (value) => withPart("maxPoints", { value: 30, grade: value, cite: [] })],
    [
      "a source beside a mistake",
      (value) => withPart("maxPoints", { value: 30, grade: "official", cite: [{ source: value, article: 1 }] }),
    ],
    ["an aspect", (value) => withPart("aspects", [value])],
    ["the id of two aspects", (value) => withPart("aspects", [{ id: value }, { id: value }])],
  ];
  it.each(PLACES)("as %s", (_what, make) => {
    const name = fc.string({ unit: fc.constantFrom("Q", "X", "Z", "W"), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(name, nip, (someone, number) => {
        for (const value of [someone, number, Number(number)]) {
          const said = JSON.stringify(issuesOf(() => define(untyped(make(value)))));
          expect(said).not.toContain(someone);
          expect(said).not.toContain(number);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("nor are the digits of a key", () => {
    expect(JSON.stringify(issuesOf(() => define(withPart("198501012010011001", 1))))).not.toContain("19850101");
  });
});
