import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { build as esbuild } from "esbuild";
import { defineConfig, type Options } from "tsup";

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

const kernel = resolve("src/index.ts");

/** Every file that puts code into the kernel. The doors, which only pass on, are not among them. */
async function kernelFiles(): Promise<string[]> {
  const { metafile } = await esbuild({
    entryPoints: [kernel],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    external: ["date-fns/*"],
    tsconfigRaw: {},
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => resolve(path));
}

/** Marks the grade verbs of rule files as pure calls, so that bundlers can drop the rules that an app does not use. */
const pureRules: EsbuildPlugin = {
  name: "pure-rules",
  setup(build) {
    build.onLoad({ filter: /[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /(?<!\w)(?:regulation|official|secondary|interpretation)\(/g,
        "/* @__PURE__ */ $&",
      ),
      loader: "ts",
    }));
  },
};

/** Makes one file of the whole kernel: it loads faster than many, and all entries share one `MeritError`. */
const sharedKernel = (files: readonly string[]): EsbuildPlugin => ({
  name: "shared-kernel",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]index\.ts$/ }, () => ({
      contents: files.map((file) => `export * from ${JSON.stringify(file)};`).join("\n"),
      resolveDir: dirname(kernel),
      loader: "ts",
    }));
  },
});

/** Lets every entry import the kernel from that one file. */
const importSharedKernel = (files: readonly string[]): EsbuildPlugin => ({
  name: "import-shared-kernel",
  setup(build) {
    const path = build.initialOptions.format === "cjs" ? "./shared.cjs" : "./shared.js";
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path: imported, resolveDir }) =>
      files.includes(resolve(resolveDir, imported.replace(/\.js$/, ".ts")))
        ? { path, external: true, sideEffects: false }
        : null,
    );
  },
});

export default defineConfig(async () => {
  const files = await kernelFiles();
  const common: Options = { format: ["esm", "cjs"], target: "es2022", platform: "neutral" };
  return [
    { ...common, entry: { shared: "src/index.ts" }, esbuildPlugins: [pureRules, sharedKernel(files)] },
    {
      ...common,
      entry: {
        index: "src/index.ts",
        core: "src/core/index.ts",
        merit: "src/merit/index.ts",
        cycle: "src/cycle/index.ts",
        instruments: "src/instruments/index.ts",
        plan: "src/plan/index.ts",
        portfolio: "src/portfolio/index.ts",
        asn: "src/asn/index.ts",
        instansi: "src/instansi/index.ts",
        performance: "src/performance/index.ts",
        discipline: "src/discipline/index.ts",
        talent: "src/talent/index.ts",
        competency: "src/competency/index.ts",
        "ip-asn": "src/ip-asn/index.ts",
        sakip: "src/sakip/index.ts",
        attendance: "src/attendance/index.ts",
        allowance: "src/allowance/index.ts",
        cooperation: "src/cooperation/index.ts",
        replication: "src/replication/index.ts",
        siasn: "src/siasn/index.ts",
        sources: "src/sources/index.ts",
        schemas: "src/schemas/index.ts",
        conformance: "src/conformance/index.ts",
      },
      splitting: false,
      esbuildPlugins: [pureRules, importSharedKernel(files)],
      dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    },
  ];
});
