/**
 * Packs the library, installs the tarball in an empty folder, and runs one check program wherever the library is said to
 * run: Node, Bun, Deno, three bundlers, a browser; and compiles the documentation's code with several TypeScripts.
 * Writes the table of docs/quality.md. All tools come from npm into a temporary folder; nothing runs an install script,
 * and the browser is the one of this machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { docBlocks, ROOT } from "./doc-blocks.ts";
import { writeQualitySection } from "./quality-section.ts";
import { checkProgram, type CheckResult, RESULT_MARK } from "./runtimes/check-program.ts";

const NODES = ["20", "22", "24", "26"];
const TYPESCRIPTS = ["5.4", "5.9", "6.0", "7.0"];
const BUNDLERS = ["esbuild", "rollup", "webpack"] as const;
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const MINUTES = 60_000;

interface Cell {
  readonly status: "ok" | "failed" | "skipped" | "none";
  readonly reason?: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
const entries = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => manifest.name + path.slice(1));

const folder = mkdtempSync(join(tmpdir(), "sistem-merit-runtimes-"));
const tools = join(folder, "tools");
const app = join(folder, "app");

const NOT_THERE: Cell = { status: "none" };
/** What the check program counted; every cell must count the same. */
let counted: CheckResult | undefined;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The output of a command; an error with the end of it if the command fails. */
function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: 5 * MINUTES,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`.trim().slice(0, 2000));
  return stdout;
}

function install(at: string, packages: readonly string[]): void {
  run("npm", ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], at);
}

const versionOf = (tool: string): string =>
  (JSON.parse(readFileSync(join(tools, "node_modules", tool, "package.json"), "utf8")) as Manifest).version;

/** One cell: what it does must not throw. */
function cell(name: string, check: () => void): Cell {
  let result: Cell = { status: "ok" };
  try {
    check();
  } catch (error) {
    result = { status: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
  console.log(`${result.status.padEnd(7)} ${name}${result.reason === undefined ? "" : `\n${result.reason}`}`);
  return result;
}

/** The result that the check program printed: no failure, and as many examples and cases as everywhere else. */
function expectResult(output: string): void {
  const line = output.split("\n").find((one) => one.startsWith(RESULT_MARK));
  if (line === undefined) throw new Error(`no result: ${output.slice(0, 2000)}`);
  const result = JSON.parse(line.slice(RESULT_MARK.length)) as CheckResult;
  if (result.failures.length > 0) throw new Error(result.failures.slice(0, 10).join("\n"));
  counted ??= result;
  if (result.examples !== counted.examples || result.cases !== counted.cases || result.examples === 0)
    throw new Error(`${result.examples} examples and ${result.cases} cases, elsewhere ${JSON.stringify(counted)}`);
}

/** Bun and Deno come as one package for each system: the first whose binary runs here. */
function binaryIn(scope: string, path: string): string {
  const found = readdirSync(join(tools, "node_modules", scope))
    .map((name) => join(tools, "node_modules", scope, name, path))
    .find((binary) => spawnSync(binary, ["--version"]).status === 0);
  if (found === undefined) throw new Error(`${scope} holds no ${path} for this system`);
  return found;
}

function prepare(): void {
  mkdirSync(tools);
  mkdirSync(app);
  write(join(tools, "package.json"), '{ "private": true }');
  write(join(app, "package.json"), '{ "private": true, "type": "module" }');
  const tarball = run("npm", ["pack", "--silent", "--pack-destination", folder], ROOT).trim();
  const of = (name: string): string => `${name}@${manifest.devDependencies[name] ?? "latest"}`;
  install(app, [join(folder, tarball), of("zod")]);
  install(tools, [
    // What `node@22` would fetch in its install script
    ...NODES.map((version) => `node${version}@npm:node-${process.platform}-${process.arch}@${version}`),
    ...TYPESCRIPTS.map((version) => `typescript-${version}@npm:typescript@${version}`),
    "bun@1",
    "deno@2",
    of("esbuild"),
    "rollup@4",
    "@rollup/plugin-node-resolve@16",
    "webpack@5",
    "playwright-core@1",
  ]);
}

/** Runs the program as a module and, where there is `require()`, as CommonJS. */
function runtimeRows(): [string, Cell, Cell][] {
  const rows: [string, Cell, Cell][] = [];
  const row = (title: string, command: () => string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void => {
    const [esm, cjs] = ["check.mjs", "check.cjs"].map((file) =>
      cell(`${title}, ${file}`, () => {
        expectResult(run(command(), [...args, file], app, env));
      }),
    );
    rows.push([title, esm ?? NOT_THERE, cjs ?? NOT_THERE]);
  };
  for (const version of NODES) {
    const tool = `node${version}`;
    row(`Node ${versionOf(tool)}`, () => join(tools, "node_modules", tool, "bin/node"), []);
  }
  row(`Bun ${versionOf("bun")}`, () => binaryIn("@oven", "bin/bun"), ["run", "--no-install"]);
  row(
    `Deno ${versionOf("deno")}`,
    () => binaryIn("@deno", "deno"),
    ["run", "--no-prompt", "--no-remote", "--node-modules-dir=manual", `--allow-read=${app}`],
    { DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1" },
  );
  return rows;
}

/** Each bundler's own script, run in the tools' folder: where the bundler is installed. */
const BUNDLE = {
  esbuild: (from: string, to: string) => `
    import { build } from "esbuild";
    await build({ entryPoints: [${from}], outfile: ${to}, bundle: true, format: "esm", minify: true, logLevel: "error" });`,
  rollup: (from: string, to: string) => `
    import { nodeResolve } from "@rollup/plugin-node-resolve";
    import { rollup } from "rollup";
    const onwarn = ({ message, id = "", ids = [] }) => {
      if (![id, ...ids].some((one) => one.includes("node_modules/zod/"))) throw new Error(message);
    };
    const bundle = await rollup({ input: ${from}, plugins: [nodeResolve()], onwarn });
    await bundle.write({ file: ${to}, format: "es", inlineDynamicImports: true });`,
  webpack: (from: string, to: string) => `
    import { basename, dirname } from "node:path";
    import webpack from "webpack";
    const config = {
      entry: ${from},
      mode: "production",
      target: "es2022",
      output: { path: dirname(${to}), filename: basename(${to}), module: true },
      experiments: { outputModule: true },
      performance: false,
    };
    const stats = await new Promise((resolve, reject) =>
      webpack(config, (error, done) => (error ? reject(error) : resolve(done))));
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());`,
} satisfies Record<(typeof BUNDLERS)[number], (from: string, to: string) => string>;

/** Bundles the program, and runs the bundle in Node and in a browser that has neither the package nor its folder. */
function bundlerRows(): [string, Cell, Cell][] {
  const browser = BROWSERS.find((path) => existsSync(path));
  return BUNDLERS.map((bundler) => {
    const title = `${bundler} ${versionOf(bundler)}`;
    const bundle = join(folder, "bundles", `${bundler}.mjs`);
    const inNode = cell(`${title}, in Node`, () => {
      mkdirSync(dirname(bundle), { recursive: true });
      const script = BUNDLE[bundler](JSON.stringify(join(app, "check.mjs")), JSON.stringify(bundle));
      write(join(tools, `${bundler}.mjs`), script);
      run(process.execPath, [`${bundler}.mjs`], tools);
      expectResult(run(process.execPath, [bundle], folder));
    });
    if (browser === undefined) return [title, inNode, skippedBrowser(title)];
    const inBrowser = cell(`${title}, in Chromium`, () => {
      write(join(tools, "browser.mjs"), browserScript(browser));
      expectResult(run(process.execPath, ["browser.mjs", bundle], tools));
    });
    return [title, inNode, inBrowser];
  });
}

function skippedBrowser(title: string): Cell {
  const reason = `no browser at ${BROWSERS.join(", ")}`;
  console.log(`skipped ${title}, in Chromium: ${reason}`);
  return { status: "skipped", reason };
}

const browserScript = (executablePath: string): string => `
  import { readFileSync } from "node:fs";
  import { chromium } from "playwright-core";
  const browser = await chromium.launch({ executablePath: ${JSON.stringify(executablePath)}, headless: true });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error));
    await page.addScriptTag({ type: "module", content: readFileSync(process.argv[2], "utf8") });
    await page.waitForFunction("globalThis.sistemMeritResult", undefined, { timeout: 30_000 });
    console.log(${JSON.stringify(RESULT_MARK)} + JSON.stringify(await page.evaluate("globalThis.sistemMeritResult")));
  } finally {
    await browser.close();
  }`;

function browserVersion(): string {
  const browser = BROWSERS.find((path) => existsSync(path));
  if (browser === undefined) return "Chromium";
  const words = spawnSync(browser, ["--version"], { encoding: "utf8" }).stdout.split(/\s/);
  return `Chromium ${words.find((word) => /^\d/.test(word)) ?? ""}`.trim();
}

/** A consumer: the documentation's TypeScript, every entry as a module, and every entry by `require()`. */
function writeConsumer(): void {
  docBlocks()
    .filter(({ lang }) => lang === "ts")
    .forEach(({ file, line, code }, index) => {
      write(join(app, `consumer/${index}.ts`), `// ${file}:${line}\n${code}\nexport {};\n`);
    });
  const all = (load: (entry: string) => string): string =>
    entries.map((entry, index) => `import entry${index} ${load(entry)};\nvoid entry${index};\n`).join("");
  write(
    join(app, "consumer/all.mts"),
    all((entry) => `from "${entry}"`).replaceAll("import entry", "import * as entry"),
  );
  write(
    join(app, "consumer/all.cts"),
    all((entry) => `= require("${entry}")`),
  );
}

function typeRows(): [string, Cell, Cell][] {
  writeConsumer();
  return TYPESCRIPTS.map((version) => {
    const tool = `typescript-${version}`;
    const title = `TypeScript ${versionOf(tool)}`;
    const check = (module: string, moduleResolution: string, include: readonly string[]): Cell =>
      cell(`${title}, ${moduleResolution}`, () => {
        const compilerOptions = {
          module,
          moduleResolution,
          target: "es2022",
          // zod's types name `URL`.
          lib: ["es2022", "dom"],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
        };
        write(join(app, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
        run(process.execPath, [join(tools, "node_modules", tool, "bin/tsc"), "-p", "."], app);
      });
    return [
      title,
      check("node16", "node16", ["consumer"]),
      // Without `require()`: esnext has none.
      check("esnext", "bundler", ["consumer/*.ts", "consumer/*.mts"]),
    ];
  });
}

function tableOf(head: readonly string[], rows: readonly (readonly [string, ...Cell[]])[]): string {
  const notes: string[] = [];
  const textOf = ({ status, reason }: Cell): string => {
    if (status === "none") return "–";
    if (reason !== undefined && status === "skipped") notes.push(`Skipped: ${reason}.`);
    return status;
  };
  const lines = rows.map(([title, ...cells]) => `| ${[title, ...cells.map(textOf)].join(" | ")} |`);
  const rule = `| ${head.map(() => "---").join(" | ")} |`;
  return [`| ${head.join(" | ")} |`, rule, ...lines, ...[...new Set(notes)].map((note) => `\n${note}`)].join("\n");
}

prepare();
const program = await checkProgram(entries);
write(join(app, "check.mjs"), program.esm);
write(join(app, "check.cjs"), program.cjs);
const runtimes = runtimeRows();
const bundlers = bundlerRows();
const types = typeRows();

const { examples = 0, cases = 0 } = counted ?? {};
await writeQualitySection(
  "runtimes",
  `## Every runtime

Written by \`npm run runtimes\` on ${new Date().toISOString().slice(0, 10)} for version ${manifest.version}: the packed
tarball, installed in an empty folder. Each cell loads all ${entries.length} entries and checks the ${examples}
expectations of the documentation's examples${cases > 0 ? ` and the ${cases} published cases of the conformance kit` : ""}.

${tableOf(["Runtime", "ESM", "CommonJS"], runtimes)}

${tableOf(["Bundled by", "run in Node", `run in ${browserVersion()}, headless`], bundlers)}

The code blocks of the documentation and all entries, compiled with \`strict\`, \`exactOptionalPropertyTypes\` and
\`skipLibCheck: false\`:

${tableOf(["Compiler", "`node16`", "`bundler`"], types)}
`,
);

rmSync(folder, { recursive: true, force: true });
const failed = [...runtimes, ...bundlers, ...types]
  .flatMap(([, ...cells]) => cells)
  .filter(({ status }) => status === "failed").length;
console.log(failed === 0 ? "no cell failed" : `${failed} cells failed`);
process.exitCode = failed === 0 ? 0 : 1;
