// `npm run mutation` sets the domain and its tests; see scripts/mutation.ts.
const { MUTATION_DOMAIN: domain = "" } = process.env;

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: [`src/${domain}/**/*.ts`],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `reports/mutation/incremental/${domain}.json`,
  reporters: ["json"],
  jsonReporter: { fileName: `reports/mutation/${domain}.json` },
  ignorePatterns: ["bench", "dist", "reports"],
  tempDirName: `reports/mutation/sandbox-${domain}`,
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
};
