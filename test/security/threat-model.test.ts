import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("SECURITY.md", root), "utf8");

/** A part of the page below its heading. */
const below = (heading: string): string => page.split(`${heading}\n`)[1]?.split(/^#+ /m)[0] ?? "";

const threats = [...below("## What the library defends against").matchAll(/^\*\*(.+?)\.\*\*/gm)].map(
  ([, name = ""]) => name,
);
const rows = below("### The test of each line")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, threat = "", tests = ""]) => [threat, tests] as const);

describe("SECURITY.md names the tests of what it promises", () => {
  it("there are promises", () => {
    expect(threats.length).toBeGreaterThanOrEqual(8);
  });

  it("every threat has its row, in the same order", () => {
    expect(rows.map(([threat]) => threat)).toEqual(threats);
  });

  it.each(rows)("%s: its tests are there", (_, tests) => {
    const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
    expect(paths.filter((path) => path.startsWith("test/") || path.startsWith("scripts/"))).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
