/** Sections of docs/quality.md that a run writes. What stands outside of their marks stays as it is. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { ROOT } from "./doc-blocks.ts";

const PAGE = join(ROOT, "docs/quality.md");

/** Puts a text between the marks `<!-- name:begin -->` and `<!-- name:end -->`; a page without them gets them at its end. */
export async function writeQualitySection(name: string, text: string): Promise<void> {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const page = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "# Quality\n";
  const [before = "", rest] = page.split(begin);
  const after = rest === undefined ? "" : rest.slice(rest.indexOf(end) + end.length);
  const written = `${before.trimEnd()}\n\n${begin}\n\n${text.trim()}\n\n${end}\n\n${after.trimStart()}`;
  writeFileSync(PAGE, await format(written, { parser: "markdown", printWidth: 120 }));
}
