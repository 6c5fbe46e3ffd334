/**
 * Packs the library, installs the tarball in an empty folder, and uses it as a user would: every entry by `import` and
 * by `require()`, every example, every code block of the documentation, and the types under both module resolutions.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docBlocks, ROOT, runnable } from "./doc-blocks.ts";
import { ETC, fileList, PACKAGE_FILES } from "./package-files.ts";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
const entries = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => manifest.name + path.slice(1));

const folder = mkdtempSync(join(tmpdir(), "sistem-merit-"));
const run = (command: string, ...args: string[]): string => {
  try {
    return execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  }
};
const step = (title: string, check: () => void): void => {
  check();
  console.log(`ok  ${title}`);
};
const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const node = (name: string, text: string): string => {
  write(name, text);
  return run("node", name);
};

const tarball = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
  cwd: ROOT,
  encoding: "utf8",
}).trim();

step("the tarball holds the build, the conformance cases, the licence and the documents, and nothing else", () => {
  const files = run("tar", "-tzf", tarball).trim().split("\n");
  const strange = files.filter(
    (file) =>
      !/^package\/(dist\/[^/]+\.(js|cjs|d\.ts|d\.cts)|schemas\/[^/]+\.schema\.json|conformance\/[^/]+\.json|package\.json|LICENSE|README(\.id)?\.md|CHANGELOG\.md)$/.test(
        file,
      ),
  );
  if (strange.length > 0) throw new Error(`unexpected in the tarball: ${strange.join(", ")}`);
});

step(`it holds exactly the files of etc/${PACKAGE_FILES}`, () => {
  const packed = run("tar", "-tzf", tarball).trim().split("\n");
  const list = fileList(packed.map((file) => file.replace(/^package\//, "")));
  if (list !== readFileSync(join(ETC, PACKAGE_FILES), "utf8"))
    throw new Error(`the list is not what was packed. If the change is meant: npm run api\n${list}`);
});

step("installing it runs nothing", () => {
  const { scripts = {} } = JSON.parse(run("tar", "-xzOf", tarball, "package/package.json")) as {
    scripts?: Readonly<Record<string, string>>;
  };
  const hooks = Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare)$|^dependencies$/.test(name));
  if (hooks.length > 0) throw new Error(`scripts that run on installation: ${hooks.join(", ")}`);
});

write("package.json", '{ "private": true, "type": "module" }');
run("npm", "install", "--silent", "--no-audit", "--no-fund", `./${tarball}`);

step("it brings date-fns along, and nothing more", () => {
  const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  if (installed.join() !== "date-fns,sistem-merit") throw new Error(`installed: ${installed.join(", ")}`);
});

step("without zod, every entry but the schemas loads", () => {
  const others = entries.filter((entry) => !entry.endsWith("/schemas"));
  node("no-zod.mjs", others.map((entry) => `await import("${entry}");`).join("\n"));
  node("no-zod.cjs", others.map((entry) => `require("${entry}");`).join("\n"));
});

const versions = ["zod", "csv-parse", "tsx", "typescript", "@types/node"].map(
  (name) => `${name}@${manifest.devDependencies[name] ?? "latest"}`,
);
run("npm", "install", "--silent", "--no-audit", "--no-fund", ...versions);

for (const entry of entries) {
  step(`${entry} loads by import and by require(), with the same names`, () => {
    const names = (load: string): string =>
      `const entry = ${load}("${entry}"); console.log(Object.keys(entry).sort().join());`;
    const esm = node("entry.mjs", names("await import"));
    const cjs = node("entry.cjs", names("require"));
    if (esm !== cjs || esm.trim() === "") throw new Error(`import: ${esm}\nrequire: ${cjs}`);
  });
}

step("all entries share one MeritError, and ESM and CommonJS know each other's", () => {
  node(
    "errors.mjs",
    `import { createRequire } from "node:module";
     import * as kernel from "sistem-merit";
     import * as core from "sistem-merit/core";
     import * as merit from "sistem-merit/merit";
     import { sourceOf } from "sistem-merit/sources";
     const cjs = createRequire(import.meta.url)("sistem-merit");
     const assert = (condition) => { if (!condition) throw new Error("not the same"); };
     assert(kernel.MeritError === core.MeritError);
     assert(kernel.kasn2019 === merit.kasn2019);
     for (const fail of [() => sourceOf("x"), () => cjs.categoryOf(cjs.kasn2019, -1), () => merit.pointsPrintedAs(kernel.kasn2019, "pengadaan", -1, 0)]) {
       const { ok } = kernel.attempt(fail);
       assert(!ok);
     }`,
  );
});

cpSync(join(ROOT, "examples"), join(folder, "examples"), { recursive: true });
cpSync(join(ROOT, "test/vectors"), join(folder, "test/vectors"), {
  recursive: true,
  filter: (path) => !path.endsWith(".ts"),
});
for (const name of readdirSync(join(ROOT, "examples")).filter((file) => file.endsWith(".ts"))) {
  step(`examples/${name} runs`, () => {
    if (run("npx", "--no-install", "tsx", `examples/${name}`).trim() === "") throw new Error("it printed nothing");
  });
}

mkdirSync(join(folder, "blocks"));
const blocks = docBlocks().map((block, index) => ({ ...block, path: `./blocks/${index}.${block.lang}` }));
for (const block of blocks) write(block.path, `// ${block.file}:${block.line}\n${runnable(block)}`);
step(`${blocks.length} code blocks of the documentation run`, () => {
  const imports = blocks.map(
    ({ path }) => `await import("${path}").catch((error) => failures.push("${path}", error));`,
  );
  write(
    "blocks.ts",
    `const failures: unknown[] = [];\n${imports.join("\n")}\nif (failures.length > 0) throw new AggregateError(failures);`,
  );
  run("npx", "--no-install", "tsx", "blocks.ts");
});

for (const [module, moduleResolution] of [
  ["node16", "node16"],
  ["esnext", "bundler"],
]) {
  step(`the types hold under ${moduleResolution}, without skipLibCheck`, () => {
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["examples/*.ts", "blocks/*.ts"] }));
    run("npx", "--no-install", "tsc");
  });
}

rmSync(folder, { recursive: true });
