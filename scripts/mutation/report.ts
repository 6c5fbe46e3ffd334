/** What Stryker found, from its reports, as a section of docs/quality.md. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../doc-blocks.ts";
import { writeQualitySection } from "../quality-section.ts";
import { type ReasonId, REASONS } from "./reasons.ts";

/** One change of the code, as Stryker's report holds it. */
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "RuntimeError" | "CompileError" | "Ignored";
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** A change that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** Where it is, what the code says and what it was changed to, without the number of the line. */
  readonly change: string;
  readonly reason: ReasonId | undefined;
}

/** The counts of one domain. */
export interface DomainReport {
  readonly domain: string;
  readonly mutants: number;
  readonly noticed: number;
  readonly survivors: readonly Survivor[];
}

const NOTICED: readonly string[] = ["Killed", "Timeout"];
const COUNTED: readonly string[] = [...NOTICED, "Survived", "NoCoverage"];

/** What was found in the code of a domain and in its rules; absent if they were never run. */
export function readReport(domain: string): DomainReport | undefined {
  const runs = [domain, `${domain}-rules`].map((run) => join(ROOT, "reports/mutation", `${run}.json`));
  const reports = runs.filter(existsSync).map((path) => JSON.parse(readFileSync(path, "utf8")) as StrykerReport);
  if (reports.length === 0) return undefined;
  const files = Object.assign({}, ...reports.map((report) => report.files)) as StrykerReport["files"];
  const counted = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(({ status }) => COUNTED.includes(status)).map((mutant) => ({ file, source, mutant })),
  );
  const reasons = reasonsOf(domain);
  const survivors = counted
    .filter(({ mutant }) => !NOTICED.includes(mutant.status))
    .map(({ file, source, mutant }): Survivor => {
      const change = changeOf(file.replace(`src/${domain}/`, ""), source.split("\n"), mutant);
      return { file, line: mutant.location.start.line, change, reason: reasons.get(change) };
    });
  return { domain, mutants: counted.length, noticed: counted.length - survivors.length, survivors };
}

/** The reason of every change that was looked at. */
function reasonsOf(domain: string): ReadonlyMap<string, ReasonId> {
  const path = join(ROOT, "scripts/mutation/explained", `${domain}.json`);
  if (!existsSync(path)) return new Map();
  const explained = JSON.parse(readFileSync(path, "utf8")) as Readonly<Partial<Record<ReasonId, readonly string[]>>>;
  const ids = Object.keys(REASONS) as ReasonId[];
  return new Map(ids.flatMap((id) => (explained[id] ?? []).map((change) => [change, id] as const)));
}

function changeOf(file: string, lines: readonly string[], { location, mutatorName, replacement }: Mutant): string {
  const { start, end } = location;
  const code = lines.slice(start.line - 1, end.line);
  const context = code[0] ?? "";
  code[code.length - 1] = code.at(-1)?.slice(0, end.column - 1) ?? "";
  code[0] = code[0]?.slice(start.column - 1) ?? "";
  return [
    `${file}, column ${start.column}`,
    mutatorName,
    `${short(code.join(" "))} → ${short(replacement ?? "")}`,
    short(context),
  ].join(" | ");
}

/** One line of at most 80 characters. */
const short = (code: string): string => code.replace(/\s+/g, " ").trim().slice(0, 80);

/** Writes the section; answers the share of all changes that was noticed, and the survivors without a reason. */
export async function writeReport(
  reports: readonly DomainReport[],
): Promise<{ readonly share: number; readonly unexplained: readonly Survivor[] }> {
  const mutants = reports.reduce((sum, report) => sum + report.mutants, 0);
  const noticed = reports.reduce((sum, report) => sum + report.noticed, 0);
  const survivors = reports.flatMap((report) => report.survivors);
  const because = (id: ReasonId | undefined) => survivors.filter(({ reason }) => reason === id);
  const groups = Object.entries(REASONS).map(([id, text]) => [text, because(id as ReasonId)] as const);
  const unexplained = because(undefined);
  const date = new Date().toISOString().slice(0, 10);

  await writeQualitySection(
    "mutation",
    `
## Tests that would notice

Written by \`npm run mutation\` on ${date}: Stryker changed the code in ${mutants} ways, one at a time, and ran the
domain's tests. ${percentOf(noticed, mutants)} % of the changes made a test fail. The rules are compared with their copy in
\`etc/rules\` first, so that a changed figure is noticed at once; that the figures are the published ones is what the tables
typed again in each domain's tests hold.

| Domain | Mutants | Noticed | Survived | Score |
| ------ | ------: | ------: | -------: | ----: |
${reports.map(rowOf).join("\n")}

### What survived, and why

${[...groups, ["Nobody has looked at it yet", unexplained] as const]
  .filter(([, list]) => list.length > 0)
  .map(([text, list]) => `**${text}** (${list.length})\n\n${listOf(list)}`)
  .join("\n\n")}
`,
  );
  return { share: noticed / mutants, unexplained };
}

/** Rounded down, so that the limit is not reached by rounding. */
const percentOf = (part: number, whole: number): string => (Math.floor((1000 * part) / whole) / 10).toFixed(1);

function rowOf({ domain, mutants, noticed, survivors }: DomainReport): string {
  return `| ${domain} | ${mutants} | ${noticed} | ${survivors.length} | ${percentOf(noticed, mutants)} |`;
}

/** The lines of each file. */
function listOf(survivors: readonly Survivor[]): string {
  const lines = new Map<string, number[]>();
  for (const { file, line } of survivors) lines.set(file, [...(lines.get(file) ?? []), line]);
  return [...lines].map(([file, at]) => `- \`${file}\`: ${[...new Set(at)].join(", ")}`).join("\n");
}
