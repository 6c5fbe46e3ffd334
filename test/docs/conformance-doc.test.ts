import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { conformanceDoc } from "../../scripts/conformance-doc.ts";

it("docs/conformance.md is what our own run gives (npm run docs:conformance)", () => {
  expect(readFileSync(new URL("../../docs/conformance.md", import.meta.url), "utf8")).toBe(conformanceDoc());
});
