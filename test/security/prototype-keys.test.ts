import { describe, expect, it } from "vitest";
import { parsed } from "../core/support.js";
import { answer, publicFunctions } from "./public-functions.js";

const POISON = '{"polluted":true,"value":1,"id":"x","points":400,"length":3}';

/** What a request may bring along. `JSON.parse` makes own keys of all of them. */
const HOSTILE = [
  `{"__proto__":${POISON}}`,
  `{"constructor":{"prototype":${POISON}}}`,
  `{"prototype":${POISON}}`,
  `{"toString":"x","valueOf":"x","hasOwnProperty":"x","toJSON":"x"}`,
  `[{"__proto__":${POISON}}]`,
  `{"pengadaan":{"__proto__":${POISON}}}`,
  `"__proto__"`,
  `"constructor"`,
  `"toString"`,
  `["__proto__","constructor","prototype"]`,
];

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
const keysOfAll = (): string => prototypes.map((one) => Reflect.ownKeys(one).map(String).join()).join("\n");

describe("keys like __proto__ are never followed", () => {
  it("there are functions to try", () => {
    expect(publicFunctions.length).toBeGreaterThan(80);
  });

  it.each(publicFunctions)("%s: %s leaves every prototype as it is", async (_, __, run) => {
    const before = keysOfAll();
    for (const json of HOSTILE) {
      for (const count of [1, 2, 3])
        await answer(
          run,
          Array.from({ length: count }, () => parsed(json)),
        );
    }
    expect(keysOfAll()).toBe(before);
  });

  it.each(["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty"])(
    "%s is in no table: nothing that every object has comes out of a function",
    async (name) => {
      const leaks: string[] = [];
      for (const [path, label, run] of publicFunctions) {
        const value = await answer(run, [name, name]);
        if (value === Object.prototype || typeof value === "function") leaks.push(`${path}: ${label}`);
      }
      expect(leaks).toEqual([]);
    },
  );
});
