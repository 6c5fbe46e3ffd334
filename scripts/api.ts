/**
 * The public surface as files under version control, so that a change of it shows in review: `etc/<entry>.api.md` lists
 * what an entry exports, `etc/package-files.txt` what the tarball holds. Writes them; with `--check` it only compares.
 * Reads the build.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type IConfigFile,
} from "@microsoft/api-extractor";
import { ROOT } from "./doc-blocks.ts";
import { ETC, fileList, PACKAGE_FILES } from "./package-files.ts";

const check = process.argv.includes("--check");

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
const entries = Object.keys(exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => (path === "." ? "index" : path.slice(2)));

/** The reports, by file name. */
function apiReports(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "sistem-merit-api-"));
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  const configs = entries.map((entry) => {
    const configObject: IConfigFile = {
      projectFolder: ROOT,
      mainEntryPointFilePath: join(ROOT, "dist", `${entry}.d.ts`),
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            lib: ["es2022"],
            types: [],
            module: "esnext",
            moduleResolution: "bundler",
            strict: true,
            skipLibCheck: true,
          },
          include: ["dist/*.d.ts"],
        },
      },
      apiReport: { enabled: true, reportFileName: `${entry}.api.md`, reportFolder: folder, reportTempFolder: folder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    };
    return ExtractorConfig.prepare({
      configObject,
      configObjectFullPath: undefined,
      packageJsonFullPath: join(ROOT, "package.json"),
    });
  });
  const [first, ...others] = configs;
  if (first === undefined) throw new Error("no entry");
  // One program for all entries: a report each would take a minute.
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  const reports = configs.map((config, index) => {
    const { errorCount } = Extractor.invoke(config, {
      compilerState,
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel === ExtractorLogLevel.Info) message.handled = true;
      },
    });
    if (errorCount > 0) throw new Error(`${entries[index] ?? ""}: ${errorCount} errors`);
    const name = `${entries[index] ?? ""}.api.md`;
    const report = readFileSync(join(folder, name), "utf8");
    // A comment that comes or goes is no change of the surface.
    return [name, report.replace(/^ *\/\/ \(undocumented\)\n/gm, "")] as const;
  });
  rmSync(folder, { recursive: true });
  return new Map(reports);
}

/** The files that `npm pack` would put into the tarball. */
function packageFiles(): string {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  const packed = Object.values(JSON.parse(output) as readonly Packed[] | Readonly<Record<string, Packed>>);
  return fileList(packed.flatMap(({ files }) => files.map(({ path }) => path)));
}

const files = new Map([...apiReports(), [PACKAGE_FILES, packageFiles()]]);

/** The folders beside them are written by others. */
const there = existsSync(ETC)
  ? readdirSync(ETC, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  : [];

if (!check) {
  mkdirSync(ETC, { recursive: true });
  for (const name of there) rmSync(join(ETC, name));
  for (const [name, text] of files) writeFileSync(join(ETC, name), text);
} else {
  const differ = [...new Set([...there, ...files.keys()])].filter(
    (name) => !there.includes(name) || readFileSync(join(ETC, name), "utf8") !== files.get(name),
  );
  if (differ.length > 0) {
    console.error(`etc/ is not what the build holds: ${differ.join(", ")}. If the change is meant: npm run api`);
    process.exitCode = 1;
  }
}
