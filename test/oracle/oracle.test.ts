import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DOMAINS } from "./runs/index.js";
import { type Domain, run } from "./runs/run.js";

// `npm run oracle` runs two million random cases; here a few of them, from another seed.
const CASES_PER_THOUSAND = 20;

describe("a second, naive implementation agrees with the library", () => {
  it.each(DOMAINS.map((domain) => [domain.id, domain] as const))(
    "%s: on every boundary, and on random cases",
    (_, domain) => {
      const outcome = run(domain, Math.min(1000, CASES_PER_THOUSAND * domain.thousands), 7);
      expect(outcome.disagreements).toEqual([]);
      expect(outcome.boundaries).toBeGreaterThanOrEqual(10);
    },
  );

  it("a disagreement is found and shown with its input, also if the library throws", () => {
    const wrong: Domain = {
      id: "wrong",
      thousands: 1,
      boundaries: (compare) => {
        compare([1, 0], [1, -0], () => "minus zero");
        compare([1], [1, undefined], () => "a value too many");
        compare([NaN], [NaN], () => "the same");
      },
      random: () => {
        throw new Error("thrown");
      },
    };
    const { disagreements, boundaries } = run(wrong, 1, 1);
    expect(boundaries).toBe(3);
    expect(disagreements.map(({ input }) => input)).toEqual(["minus zero", "a value too many", "see the stack"]);
  });
});

describe("the naive implementations are a second opinion", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const naive = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

  it("there is one for every domain that is run", () => {
    expect(naive.filter((name) => name !== "rational.ts").sort()).toEqual(DOMAINS.map(({ id }) => `${id}.ts`).sort());
  });

  it.each(naive)("%s imports nothing but its neighbours in this folder, and so no line of the library", (name) => {
    const text = readFileSync(folder + name, "utf8");
    const imported = [...text.matchAll(/\b(?:from|import|import\(|require\() ?"([^"]*)"/g)].map(
      ([, path = ""]) => path,
    );
    expect(imported.filter((path) => !/^\.\/[a-z-]+\.js$/.test(path))).toEqual([]);
  });
});
