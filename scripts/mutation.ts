/**
 * Mutation testing: Stryker changes the library line by line, and the tests of the domain must notice.
 *
 * `npm run mutation` runs every domain, `npm run mutation -- merit cycle` these two, and `npm run mutation -- none` only
 * reads what the last runs left in etc/mutation. Then it writes what survived, and why, into docs/quality.md. Exits with 1
 * if a domain was never run, if less than 90 % of all changes are noticed, or if a survivor has no reason in
 * scripts/mutation/explained.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./doc-blocks.ts";
import { type DomainReport, keepResult, readReport, writeReport } from "./mutation/report.ts";

const LEAST_SHARE = 0.9;

/** Tests outside of a domain's own folder that are about its rules. */
const MORE_TESTS: Readonly<Record<string, readonly string[]>> = {
  merit: ["test/vectors/**/*.test.ts"],
  cycle: ["test/vectors/**/*.test.ts"],
};

/** Rules and the register of sources: what is compared with its copy. */
const DATA = ["rules/**/*.ts", "register.ts"];

const domains = readdirSync(join(ROOT, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const asked = process.argv.slice(2).filter((name) => name !== "none");
const unknown = asked.filter((name) => !domains.includes(name));
if (unknown.length > 0) throw new Error(`no folder in src: ${unknown.join(", ")}`);

for (const domain of process.argv.length > 2 ? asked : domains) mutate(domain);

const reports = domains.map(readReport).filter((report): report is DomainReport => report !== undefined);
const missing = domains.filter((domain) => !reports.some((report) => report.domain === domain));
const { share, unexplained } = await writeReport(reports, missing);
if (missing.length > 0) console.log(`never run: ${missing.join(", ")}`);
for (const { file, line, change } of unexplained) console.log(`no reason: ${file}:${line} ${change}`);
console.log(
  `${(100 * share).toFixed(2)} % of all changes are noticed, ${unexplained.length} survivors without a reason`,
);
process.exitCode = share >= LEAST_SHARE && unexplained.length === 0 && missing.length === 0 ? 0 : 1;

/** The code against the tests of its domain, and the rules against their copy. */
function mutate(domain: string): void {
  const tests = [`test/${domain}/**/*.test.ts`, ...(MORE_TESTS[domain] ?? [])];
  const data = DATA.map((path) => `src/${domain}/${path}`);
  stryker(domain, [`src/${domain}/**/*.ts`, ...data.map((path) => `!${path}`)], tests);
  if (existsSync(join(ROOT, "src", domain, "rules"))) stryker(`${domain}-rules`, data, ["test/rules/copy.test.ts"]);
}

function stryker(run: string, files: readonly string[], tests: readonly string[]): void {
  const env = { MUTATION_RUN: run, MUTATION_FILES: files.join(","), MUTATION_TESTS: tests.join(",") };
  spawnSync("npx", ["stryker", "run"], { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } });
  keepResult(run);
}
