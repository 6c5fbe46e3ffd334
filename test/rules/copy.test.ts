/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";

// Mutation testing changes one domain at a time, in a run that is called `merit-rules`.
const domain = process.env["MUTATION_RUN"]?.replace("-rules", "/") ?? "";

const modules = Object.entries(import.meta.glob(["../../src/*/rules/*.ts", "../../src/sources/register.ts"]))
  .map(([path, load]) => [path.replace("../../src/", "").replace("/rules/", "/").replace(".ts", ""), load] as const)
  .filter(([name]) => name.startsWith(domain));

// `npm run rules` writes the copies anew.
describe("etc/rules holds every rule and every source as JSON, so that a changed figure shows in review", () => {
  it.each(modules)("%s", async (name, load) => {
    await expect(`${JSON.stringify(await load(), null, 2)}\n`).toMatchFileSnapshot(`../../etc/rules/${name}.json`);
  });
});
