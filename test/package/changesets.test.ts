import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../../.changeset/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

const LINES = ["Impacted rules", "Impacted periods"];

/** The lines that a changeset lacks, or that say nothing. */
const missingIn = (text: string): readonly string[] =>
  LINES.filter((line) => !new RegExp(`^- ${line}: \\S`, "m").test(text));

describe("a changeset says whose results change", () => {
  // After a release the folder is empty but for its README.
  const changesets = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");

  it.each(changesets.map((name) => [name]))("%s names the impacted rules and periods", (name) => {
    expect(missingIn(read(name))).toEqual([]);
  });

  it("so does the template", () => {
    const template = /```md\n([^]*?)```/.exec(read("README.md"))?.[1] ?? "";
    expect(missingIn(template)).toEqual([]);
    expect(template).toMatch(/^---\n"sistem-merit": (?:patch|minor|major)\n---\n/);
  });

  it.each([["- Impacted rules: none"], ["- Impacted rules:\n- Impacted periods: none"], ["Impacted rules: x"]])(
    "%j would be found wanting",
    (text) => {
      expect(missingIn(text)).not.toEqual([]);
    },
  );
});
