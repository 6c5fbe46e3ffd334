/** Writes docs/conformance.md: what this library's own run of the conformance cases gave. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { caseFiles } from "../src/conformance/case-files.js";
import type { CaseResult } from "../src/conformance/case-result.js";
import { ourImplementation } from "../src/conformance/our-implementation.js";
import { runConformance } from "../src/conformance/run-conformance.js";
import { ROOT } from "./doc-blocks.ts";

const HEAD = `# Conformance

Written by \`npm run docs:conformance\`: what this library itself gives for the cases of \`sistem-merit/conformance\`. A test
fails if this page is out of date, or if any case fails.

Every case is plain JSON in the folder \`conformance\` of the package, so that a system in any language can be held
against it. How: [English](guides/conformance-kit.md), [Indonesian](guides/kit-kesesuaian.md).
`;

const KINDS = ["published", "table", "boundary", "invented", "error"] as const;
const GRADES = ["regulation", "official", "secondary", "interpretation"] as const;

const KINDS_TEXT = `- \`published\`: somebody published both the input and the result
- \`table\`: a cell or a row of a published table
- \`boundary\`: one side of a bound of a published rule
- \`invented\`: an invented input, whose result follows from published figures
- \`error\`: an input that must be refused

The grade of a published result is that of its publication in the [register of sources](sources.md); of any other case it
is the weakest grade that the result rests on.
`;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** A table whose first columns are text, and the others numbers. */
function table(texts: readonly string[], numbers: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  const line = [...texts.map(() => "---"), ...numbers.map(() => "---:")];
  return [row([...texts, ...numbers]), row(line), ...rows.map(row)].join("\n");
}

const counts = <K extends string>(results: readonly CaseResult[], keys: readonly K[], of: (one: CaseResult) => K) =>
  keys.map((key) => results.filter((one) => of(one) === key).length);

/** The page as text. */
export function conformanceDoc(): string {
  const { passed, failed, skipped, domains, results } = runConformance(ourImplementation);
  const of = (domain: string): CaseResult[] => results.filter((one) => one.domain === domain);
  const byDomain = table(
    ["Domain"],
    ["Cases", "Passed", "Failed", "Skipped"],
    [
      ...domains.map((one) => [one.domain, of(one.domain).length, one.passed, one.failed, one.skipped]),
      ["**all**", results.length, passed, failed, skipped],
    ],
  );
  const byKind = table(["Domain"], KINDS, [
    ...domains.map(({ domain }) => [domain, ...counts(of(domain), KINDS, ({ kind }) => kind)]),
    ["**all**", ...counts(results, KINDS, ({ kind }) => kind)],
  ]);
  const grades = [...GRADES, "caller"] as const;
  const byGrade = table(["Domain"], GRADES, [
    ...domains.map(({ domain }) => [domain, ...counts(of(domain), grades, ({ grade }) => grade).slice(0, -1)]),
    ["**all**", ...counts(results, grades, ({ grade }) => grade).slice(0, -1)],
  ]);
  const files = table(
    ["File", "What it covers", "Functions"],
    ["Cases"],
    caseFiles.map(({ id, regulation, functions, cases }) => [
      `[\`${id}.json\`](../conformance/${id}.json)`,
      `${regulation.id}<br>${regulation.en}`,
      Object.keys(functions)
        .map((name) => `\`${name}\``)
        .join("<br>"),
      cases.length,
    ]),
  );
  return [
    HEAD,
    `## Result\n\n${byDomain}\n`,
    `## Where the cases come from\n\n${KINDS_TEXT}\n${byKind}\n`,
    `## How sure they are\n\n${byGrade}\n`,
    `## Files\n\n${files}\n`,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(ROOT, "docs/conformance.md"), conformanceDoc());
}
