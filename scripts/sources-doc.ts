/** Writes docs/sources.md from the register of sources. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { register } from "../src/sources/register.js";
import type { Source } from "../src/sources/source.js";
import { ROOT } from "./doc-blocks.ts";

const HEAD = `# Sources

Written by \`npm run docs:sources\` from the register in [\`src/sources/register.ts\`](../src/sources/register.ts). Every
figure of the library cites one or more of these ids. The grade says what a figure may claim that rests on the source
alone; a regulation without a grade is cited by others, its own text was not read.
`;

const KINDS = {
  legal: "Legal instruments",
  publication: "Publications, news, papers and public code",
  decision: "Decision records of this library",
} as const satisfies Record<Source["kind"], string>;

function link(address: string): string {
  return address.startsWith("docs/") ? `[record](${address.slice("docs/".length)})` : `<${address}>`;
}

function row(id: string, source: Source): string {
  const { title, addresses } = source;
  const name =
    source.kind === "legal" ? `${source.number} tentang ${title.id}<br>${title.en}` : `${title.id}<br>${title.en}`;
  const details =
    source.kind === "legal"
      ? [
          source.gazette,
          source.inForce?.from && `from ${source.inForce.from.value} (${source.inForce.from.grade})`,
          source.inForce?.seen && `by ${source.inForce.seen.value} (${source.inForce.seen.grade})`,
          source.inForce?.until && `until ${source.inForce.until.value} (${source.inForce.until.grade})`,
          source.replaces && `replaces ${source.replaces.join(", ")}`,
        ]
      : [source.kind === "publication" ? source.date : undefined];
  const cells = [
    `\`${id}\`<br>${name}`,
    [source.grade ?? "not read", ...details].filter(Boolean).join("<br>"),
    addresses.map(link).join("<br>"),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The page as text. */
export function sourcesDoc(): string {
  const sections = Object.entries(KINDS).map(([kind, title]) => {
    const rows = Object.entries(register).flatMap(([id, source]) => (source.kind === kind ? [row(id, source)] : []));
    return `## ${title}\n\n| Source | Grade, time | Address |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return [HEAD, ...sections].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, "docs/sources.md"), sourcesDoc());
