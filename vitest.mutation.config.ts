import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { CollectionReporter } from "./scripts/mutation/reporter.ts";
import base, { ALIASES, WITHOUT_DATES } from "./vitest.config.ts";

/** The tests of one domain in one zone, without the long searches: `scripts/mutation.ts` says which. */
export default defineConfig({
  ...base,
  resolve: {
    alias: [
      ...ALIASES,
      { find: /^fast-check$/, replacement: fileURLToPath(new URL("scripts/mutation/fewer-runs.ts", import.meta.url)) },
    ],
  },
  test: {
    isolate: false,
    reporters: [new CollectionReporter()],
    testTimeout: 20_000,
    env: { TZ: "UTC" },
    include: process.env["MUTATION_TESTS"]?.split(",") ?? [],
    exclude: [...configDefaults.exclude, ...WITHOUT_DATES],
  },
});
