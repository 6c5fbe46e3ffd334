// `npm run mutation` says what is changed, and which tests must notice; see scripts/mutation.ts.
const { MUTATION_RUN: run = "", MUTATION_FILES: files = "" } = process.env;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: files.split(","),
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `reports/mutation/incremental/${run}.json`,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `reports/mutation/${run}.json` },
  ignorePatterns: ["bench", "dist", "reports"],
  tempDirName: `reports/mutation/sandbox-${run}`,
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 90, break: 90 },
};
