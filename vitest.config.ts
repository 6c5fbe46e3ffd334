import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { docBlocksPlugin } from "./scripts/doc-blocks.ts";

const src = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The whole suite runs once in each of these zones. */
const ZONES = ["UTC", "Asia/Jakarta", "Asia/Jayapura", "America/New_York", "America/Sao_Paulo"];

/** Long searches in whole numbers, without any date: once is enough. */
export const WITHOUT_DATES = [
  "test/plan/{plan-to.properties,prices,cheapest}.test.ts",
  "test/instruments/{define-instrument.fuzz,huge-input}.test.ts",
  "test/security/{huge-input,pathological-text,prototype-keys,surroundings}.test.ts",
];

/** The tests import the library by its name, and get its source. */
export const ALIASES = [
  { find: /^sistem-merit$/, replacement: src("index.ts") },
  { find: /^sistem-merit\/(.+)$/, replacement: src("$1/index.ts") },
];

export default defineConfig({
  plugins: [docBlocksPlugin()],
  resolve: { alias: ALIASES },
  test: {
    pool: "forks",
    // The library holds no state, so that test files can share its modules: a third of the time.
    isolate: false,
    testTimeout: 20_000,
    setupFiles: ["test/seed.ts"],
    // The same code has the same verdict: every zone draws its own random cases. `SEED=random` draws new ones.
    projects: ZONES.map((zone, at) => ({
      extends: true as const,
      test: {
        name: zone,
        env: { TZ: zone, SEED: process.env["SEED"] ?? String(at + 1) },
        include: ["test/**/*.test.ts"],
        exclude: zone === "UTC" ? [] : WITHOUT_DATES,
      },
    })),
    reporters: ["default", ["json", { outputFile: "reports/tests.json" }]],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
});
