/**
 * Code blocks of the documentation that are run as tests: the README files, the guides, and every `@example`.
 *
 * A line `expression; // → value` becomes an assertion. The value may stand on the next line: `// → value`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import type { Plugin } from "vitest/config";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

export interface DocBlock {
  readonly file: string;
  readonly line: number;
  readonly lang: "ts" | "js";
  readonly code: string;
}

/** Every runnable block, with the place where it stands. */
export function docBlocks(): DocBlock[] {
  return [...markdownFiles(), ...sourceFiles()].flatMap((path) => blocksOf(path));
}

function markdownFiles(): string[] {
  const guides = join(ROOT, "docs/guides");
  return ["README.md", "README.id.md"]
    .map((name) => join(ROOT, name))
    .concat(
      readdirSync(guides)
        .filter((name) => name.endsWith(".md"))
        .map((name) => join(guides, name)),
    );
}

function sourceFiles(): string[] {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(ROOT, "src", name));
}

function blocksOf(path: string): DocBlock[] {
  const isSource = path.endsWith(".ts");
  const blocks: DocBlock[] = [];
  let open: { lang: string; line: number; lines: string[] } | undefined;
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((raw, index) => {
      if (isSource && !/^\s*\*/.test(raw)) return;
      const line = isSource ? raw.replace(/^\s*\* ?/, "") : raw;
      const fence = /^```(\w*)\s*$/.exec(line);
      if (!fence) open?.lines.push(line);
      else if (!open) open = { lang: fence[1] ?? "", line: index + 1, lines: [] };
      else {
        const { lang, line: at, lines } = open;
        if (lang === "ts" || lang === "js")
          blocks.push({ file: relative(ROOT, path), line: at, lang, code: lines.join("\n") });
        open = undefined;
      }
    });
  return blocks;
}

/** The block as a module that throws if an expectation does not hold. */
export function runnable({ code }: DocBlock): string {
  const lines = code.replace(/;\s*\n\/\/ →/g, "; // →").split("\n");
  const body = lines.map((line) => {
    const [expression = "", expected] = line.split(/; *\/\/ → /);
    return expected === undefined ? line : `__equal(${expression}, ${expected});`;
  });
  return `import { deepStrictEqual as __equal } from "node:assert/strict";\n${body.join("\n")}\nexport {};\n`;
}

/** How many expectations a block has. */
export function expectations({ code }: DocBlock): number {
  return (code.match(/\/\/ → /g) ?? []).length;
}

/** Lets a test import block N as `doc-block:N.ts`. */
export function docBlocksPlugin(): Plugin {
  const blocks = docBlocks();
  return {
    name: "doc-blocks",
    resolveId: (id) => (id.startsWith("doc-block:") ? `\0${id}` : undefined),
    load(id) {
      const block = blocks[Number(/^\0doc-block:(\d+)\.ts$/.exec(id)?.[1])];
      return block && transformSync(runnable(block), { loader: "ts" }).code;
    },
  };
}
