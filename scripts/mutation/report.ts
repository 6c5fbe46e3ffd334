/** What Stryker found: kept in `etc/mutation`, one file for each run, and shown in docs/quality.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
interface Survivor {
  readonly file: string;
  readonly line: number;
  /** Where it is, what the code says and what it was changed to, without the number of the line. */
  readonly change: string;
}

/** What a run found: the code of a domain, called by its name, or its rules, called `<domain>-rules`. */
interface RunResult {
  readonly date: string;
  readonly mutants: number;
  readonly survivors: readonly Survivor[];
}

/** What is known of a domain. */
export interface DomainReport {
  readonly domain: string;
  readonly date: string;
  readonly mutants: number;
  readonly survivors: readonly (Survivor & { readonly reason: ReasonId | undefined })[];
}

const NOTICED: readonly string[] = ["Killed", "Timeout"];
const COUNTED: readonly string[] = [...NOTICED, "Survived", "NoCoverage"];

const resultPath = (run: string): string => join(ROOT, "etc/mutation", `${run}.json`);

/** Keeps what Stryker reported of a run. */
export function keepResult(run: string): void {
  const report = join(ROOT, "reports/mutation", `${run}.json`);
  if (!existsSync(report)) return;
  const { files } = JSON.parse(readFileSync(report, "utf8")) as StrykerReport;
  const counted = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(({ status }) => COUNTED.includes(status)).map((mutant) => ({ file, source, mutant })),
  );
  const survivors = counted
    .filter(({ mutant }) => !NOTICED.includes(mutant.status))
    .map(({ file, source, mutant }): Survivor => {
      const change = changeOf(file.replace(/^src\/[^/]+\//, ""), source.split("\n"), mutant);
      return { file, line: mutant.location.start.line, change };
    });
  const result: RunResult = { date: new Date().toISOString().slice(0, 10), mutants: counted.length, survivors };
  mkdirSync(join(ROOT, "etc/mutation"), { recursive: true });
  writeFileSync(resultPath(run), `${JSON.stringify(result, null, 1)}\n`);
}

/** What the last runs of a domain found; absent if its code was never run. */
export function readReport(domain: string): DomainReport | undefined {
  const [code, rules] = [domain, `${domain}-rules`].map((run) =>
    existsSync(resultPath(run)) ? (JSON.parse(readFileSync(resultPath(run), "utf8")) as RunResult) : undefined,
  );
  if (code === undefined) return undefined;
  const reasons = reasonsOf(domain);
  return {
    domain,
    date: code.date,
    mutants: code.mutants + (rules?.mutants ?? 0),
    survivors: [...code.survivors, ...(rules?.survivors ?? [])].map((survivor) => ({
      ...survivor,
      reason: reasons.get(survivor.change),
    })),
  };
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
  missing: readonly string[],
): Promise<{ readonly share: number; readonly unexplained: DomainReport["survivors"] }> {
  const mutants = reports.reduce((sum, report) => sum + report.mutants, 0);
  const survivors = reports.flatMap((report) => report.survivors);
  const because = (id: ReasonId | undefined) => survivors.filter(({ reason }) => reason === id);
  const groups = Object.entries(REASONS).map(([id, text]) => [text, because(id as ReasonId)] as const);
  const unexplained = because(undefined);

  await writeQualitySection(
    "mutation",
    `
## Tests that would notice

Written by \`npm run mutation\`: Stryker changed the code in ${mutants} ways, one at a time, and ran the tests of the domain.
${percentOf(survivors.length, mutants)} % of the changes made a test fail. The rules are compared with their copy in \`etc/rules\`,
so that a changed figure is noticed at once; that the figures are the published ones is what the tables typed again in each
domain's tests hold.${missing.length === 0 ? "" : ` Not run yet: ${missing.join(", ")}.`}

| Domain | Run | Changes | Not noticed | Noticed |
| ------ | --- | ------: | ----------: | ------: |
${reports.map(rowOf).join("\n")}

### What was not noticed, and why

${[...groups, ["Not looked at yet, or noticed by a test written since that run", unexplained] as const]
  .filter(([, list]) => list.length > 0)
  .map(([text, list]) => `**${text}** (${list.length})\n\n${listOf(list)}`)
  .join("\n\n")}
`,
  );
  return { share: 1 - survivors.length / mutants, unexplained };
}

/** Rounded down, so that the limit is not reached by rounding. */
const percentOf = (survivors: number, mutants: number): string =>
  (Math.floor((1000 * (mutants - survivors)) / mutants) / 10).toFixed(1);

function rowOf({ domain, date, mutants, survivors }: DomainReport): string {
  return `| ${domain} | ${date} | ${mutants} | ${survivors.length} | ${percentOf(survivors.length, mutants)} % |`;
}

/** The lines of each file. */
function listOf(survivors: readonly Survivor[]): string {
  const lines = new Map<string, number[]>();
  for (const { file, line } of survivors) lines.set(file, [...(lines.get(file) ?? []), line]);
  return [...lines].map(([file, at]) => `- \`${file}\`: ${[...new Set(at)].join(", ")}`).join("\n");
}
