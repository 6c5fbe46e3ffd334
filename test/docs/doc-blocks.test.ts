import { describe, expect, it } from "vitest";
import { docBlocks, expectations } from "../../scripts/doc-blocks.ts";

describe("every code block of the documentation does what it says", () => {
  docBlocks().forEach((block, index) => {
    it(`${block.file}:${block.line}`, async () => {
      await expect(import(/* @vite-ignore */ `doc-block:${index}.ts`)).resolves.toBeDefined();
    });
  });

  it("holds at least one expectation in every example of the source", () => {
    const silent = docBlocks().filter((block) => block.file.startsWith("src/") && expectations(block) === 0);
    expect(silent.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });
});
