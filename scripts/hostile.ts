/**
 * `npm run hostile`: the test of huge input in its full size, which takes about three hours. Writes what was tried into
 * docs/quality.md. Exits with 1 if a function neither answers nor refuses, or not in linear time.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./doc-blocks.ts";
import { writeQualitySection } from "./quality-section.ts";

const TEST = "test/security/huge-input.test.ts";
const REPORT = "reports/tests.json";

interface FunctionResult {
  /** `src/merit/index.ts: assessAspects` */
  readonly title: string;
  readonly status: string;
  readonly meta: { readonly effort?: { readonly values: number; readonly slowest: number } };
}

const { status } = spawnSync("npx", ["vitest", "run", "--project", "UTC", TEST], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, HOSTILE: "50" },
});
const report = JSON.parse(readFileSync(join(ROOT, REPORT), "utf8")) as {
  readonly testResults: readonly { readonly assertionResults: readonly FunctionResult[] }[];
};
const functions = report.testResults.flatMap((file) => file.assertionResults).filter(({ meta }) => meta.effort);

const entryOf = ({ title }: FunctionResult): string =>
  title.replace(/^src\/(?:(.+)\/)?index\.ts: .*$/, (_, door?: string) =>
    door ? `sistem-merit/${door}` : "sistem-merit",
  );

const rows = [...new Set(functions.map(entryOf))].sort().map((entry) => {
  const own = functions.filter((one) => entryOf(one) === entry);
  const values = own.reduce((sum, { meta }) => sum + (meta.effort?.values ?? 0), 0);
  const slowest = Math.max(...own.map(({ meta }) => meta.effort?.slowest ?? 0));
  const failed = own.filter((one) => one.status !== "passed").length;
  return `| \`${entry}\` | ${own.length} | ${values} | ${failed} | ${(slowest / 1000).toFixed(1)} |`;
});

await writeQualitySection(
  "hostile",
  `## Huge input

Written by \`npm run hostile\` on ${new Date().toISOString().slice(0, 10)}. Every public function was called as its example
calls it, with one part of its input after the other replaced by something huge: a list of a million entries, a million keys
instead of its own or beside them, right entries of half a million values in all, 100,000 levels of objects or lists, texts
and keys of 10 MB, numbers of a million digits. Every call must answer, or throw a \`MeritError\` with no more than 1000
issues, and four times the work must not take ten times as long. A smaller run is a part of \`npm test\`.

| Entry | Functions | Calls | Functions that failed | Slowest call, in seconds |
| --- | ---: | ---: | ---: | ---: |
${rows.join("\n")}
`,
);
process.exitCode = status === 0 && functions.length > 0 ? 0 : 1;
