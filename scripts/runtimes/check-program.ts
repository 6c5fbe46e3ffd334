/**
 * The program that every runtime runs: it loads each entry of the package, does what every code block of the
 * documentation says, and runs the published cases, if the package holds them. It needs nothing but the language.
 */
import { build } from "esbuild";
import { type DocBlock, docBlocks } from "../doc-blocks.ts";

/** What the program found; it stands in `globalThis.sistemMeritResult` (a promise) and, as JSON, on the console. */
export interface CheckResult {
  /** Expectations that hold. */
  readonly examples: number;
  /** Published cases that pass. */
  readonly cases: number;
  readonly failures: readonly string[];
}

export const RESULT_MARK = "sistem-merit result: ";

/** The program as a module of each kind, with the imports of the package left as they are. */
export async function checkProgram(
  entries: readonly string[],
): Promise<{ readonly esm: string; readonly cjs: string }> {
  const blocks = docBlocks();
  const text = async (format: "esm" | "cjs"): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: programOf(entries, blocks), loader: "js" },
      bundle: true,
      write: false,
      format,
      target: "es2022",
      platform: "neutral",
      external: [...entries, "zod"],
      tsconfigRaw: {},
      plugins: [
        {
          name: "blocks",
          setup(bundler) {
            bundler.onResolve({ filter: /^block:/ }, ({ path }) => ({
              path: path.slice("block:".length),
              namespace: "block",
            }));
            bundler.onLoad({ filter: /.*/, namespace: "block" }, ({ path }) => {
              const block = blocks[Number(path)];
              return block && { contents: blockModule(block), loader: "ts" };
            });
          },
        },
      ],
    });
    return outputFiles[0]?.text ?? "";
  };
  return { esm: await text("esm"), cjs: await text("cjs") };
}

/** A block as a function. CommonJS knows no `await` outside of one. */
function blockModule({ code }: DocBlock): string {
  const imports: string[] = [];
  const body = code
    .replace(/^import\b[^;]*;$/gm, (line) => {
      imports.push(line);
      return "";
    })
    .replace(/;\s*\n\/\/ →/g, "; // →")
    .split("\n")
    .map((line) => {
      const [expression = "", expected] = line.split(/; *\/\/ → /);
      return expected === undefined ? line : `__expect(${expression}, ${expected});`;
    });
  return `${imports.join("\n")}\nexport default async (__expect) => {\n${body.join("\n")}\n};\n`;
}

function programOf(entries: readonly string[], blocks: readonly DocBlock[]): string {
  const conformance = entries.find((entry) => entry.endsWith("/conformance"));
  return `
${entries.map((entry, index) => `import * as entry${index} from ${JSON.stringify(entry)};`).join("\n")}
${blocks.map((_, index) => `import block${index} from "block:${index}";`).join("\n")}

const entries = { ${entries.map((entry, index) => `${JSON.stringify(entry)}: entry${index}`).join(", ")} };
const blocks = [${blocks.map(({ file, line }, index) => `[${JSON.stringify(`${file}:${line}`)}, block${index}]`).join(", ")}];

function same(left, right) {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]));
}

async function check() {
  const failures = [];
  let examples = 0;
  let cases = 0;
  for (const [name, entry] of Object.entries(entries)) {
    if (typeof entry !== "object" || entry === null) failures.push(name + " does not load");
  }
  for (const [name, run] of blocks) {
    const expect = (value, expected) => {
      if (same(value, expected)) examples += 1;
      else failures.push(name + ": " + JSON.stringify(value) + " instead of " + JSON.stringify(expected));
    };
    try {
      await run(expect);
    } catch (error) {
      failures.push(name + ": " + String(error));
    }
  }${
    conformance === undefined
      ? ""
      : `
  const { ourImplementation, runConformance } = entries[${JSON.stringify(conformance)}];
  const report = runConformance(ourImplementation);
  cases = report.passed;
  for (const { id, domain, status } of report.results) {
    if (status !== "pass") failures.push("case " + domain + "/" + id + ": " + status);
  }`
  }
  return { examples, cases, failures };
}

globalThis.sistemMeritResult = check();
globalThis.sistemMeritResult.then((result) => console.log(${JSON.stringify(RESULT_MARK)} + JSON.stringify(result)));
`;
}
