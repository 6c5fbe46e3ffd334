import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { unknownsDoc } from "../../scripts/unknowns-doc.ts";

it("docs/unknowns.md is what the rules do not say (npm run docs:unknowns)", () => {
  expect(readFileSync(new URL("../../docs/unknowns.md", import.meta.url), "utf8")).toBe(unknownsDoc());
});

it("every unknown is said in both languages", () => {
  expect(unknownsDoc()).not.toMatch(/undefined|\[object/);
});
