import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sourcesDoc } from "../../scripts/sources-doc.ts";

it("docs/sources.md is what the register says (npm run docs:sources)", () => {
  expect(readFileSync(new URL("../../docs/sources.md", import.meta.url), "utf8")).toBe(sourcesDoc());
});
