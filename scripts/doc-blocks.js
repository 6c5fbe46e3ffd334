/**
 * Code blocks of the documentation that are run as tests: the README files, the guides, and every `@example`.
 *
 * A line `expression; // → value` becomes an assertion. The value may stand on the next line: `// → value`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ file: string, line: number, lang: string, code: string }} DocBlock */

/** Every runnable block, with the place where it stands. @returns {DocBlock[]} */
export function docBlocks() {
  return [...markdownFiles(), ...sourceFiles()].flatMap((path) => blocksOf(path));
}

function markdownFiles() {
  const guides = join(ROOT, "docs/guides");
  return ["README.md", "README.id.md"]
    .map((name) => join(ROOT, name))
    .concat(readdirSync(guides).filter((name) => name.endsWith(".md")).map((name) => join(guides, name)));
}

function sourceFiles() {
  return readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(ROOT, "src", name));
}

function blocksOf(path) {
  const isSource = path.endsWith(".ts");
  const blocks = [];
  let open;
  readFileSync(path, "utf8").split("\n").forEach((raw, index) => {
    const line = isSource ? raw.replace(/^\s*\* ?/, "") : raw;
    if (isSource && !/^\s*\*/.test(raw)) return;
    const fence = /^```(\w*)\s*$/.exec(line);
    if (!fence) open?.lines.push(line);
    else if (open) {
      if (["ts", "js"].includes(open.lang)) {
        blocks.push({ file: relative(ROOT, path), line: open.line, lang: open.lang, code: open.lines.join("\n") });
      }
      open = undefined;
    } else open = { lang: fence[1], line: index + 1, lines: [] };
  });
  return blocks;
}

/** The block as a module that throws if an expectation does not hold. @param {DocBlock} block */
export function runnable({ code }) {
  const lines = code.replace(/;\s*\n\/\/ →/g, "; // →").split("\n");
  const body = lines.map((line) => {
    const found = /^(\s*)(.+?);\s*\/\/ → (.+)$/.exec(line);
    return found ? `${found[1]}__equal(${found[2]}, ${found[3]});` : line;
  });
  return `import { deepStrictEqual as __equal } from "node:assert/strict";\n${body.join("\n")}\nexport {};\n`;
}

/** How many expectations a block has. @param {DocBlock} block */
export function expectations({ code }) {
  return (code.match(/\/\/ → /g) ?? []).length;
}

/** Lets a test import block N as `doc-block:N.ts`. */
export function docBlocksPlugin() {
  const blocks = docBlocks();
  return {
    name: "doc-blocks",
    resolveId: (id) => (id.startsWith("doc-block:") ? `\0${id}` : undefined),
    load(id) {
      const found = /^\0doc-block:(\d+)\.ts$/.exec(id);
      return found ? transformSync(runnable(blocks[Number(found[1])]), { loader: "ts" }).code : undefined;
    },
  };
}
