import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** What a folder of `src` may import from its neighbours. Whatever is not listed is forbidden. */
const MAY_IMPORT = {
  core: [],
  sources: ["core"],
  merit: ["core", "sources", "instansi"],
  cycle: ["core", "sources", "merit"],
  instruments: ["core", "sources", "merit"],
  asn: ["core", "sources"],
  instansi: ["core", "sources"],
  performance: ["core", "sources", "asn"],
  discipline: ["core", "sources"],
  talent: ["core", "sources", "performance", "discipline"],
  competency: ["core", "sources"],
  "ip-asn": ["core", "sources", "performance", "discipline"],
  sakip: ["core", "sources"],
  attendance: ["core", "sources", "discipline"],
  allowance: ["core", "sources", "attendance", "discipline"],
  cooperation: ["core", "sources", "instansi"],
  replication: ["core", "sources", "merit", "plan", "sakip", "cooperation"],
  siasn: ["core", "sources", "asn", "performance", "discipline", "ip-asn", "talent"],
  plan: ["core", "sources", "merit", "cycle"],
  portfolio: ["core", "sources", "merit", "cycle"],
  schemas: [
    "core",
    "sources",
    "merit",
    "cycle",
    "plan",
    "asn",
    "instansi",
    "performance",
    "discipline",
    "talent",
    "competency",
    "ip-asn",
    "sakip",
    "instruments",
    "attendance",
    "allowance",
    "cooperation",
    "replication",
    "siasn",
  ],
  // The cases stand as JSON in the folder of the same name beside src.
  conformance: [
    "core",
    "sources",
    "merit",
    "cycle",
    "plan",
    "asn",
    "instansi",
    "performance",
    "discipline",
    "talent",
    "competency",
    "ip-asn",
    "sakip",
    "instruments",
    "attendance",
    "allowance",
    "cooperation",
    "replication",
    "siasn",
    "portfolio",
    "conformance",
  ],
};

const boundaries = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(?!${[...allowed, "rules"].map((name) => `${name}/`).join("|")})[a-z-]+/`,
            message: `src/${folder} may import ${allowed.length > 0 ? `only ${allowed.join(", ")}` : "no other folder"}.`,
          },
          { regex: "^date-fns$", message: "Import date-fns by subpath." },
          ...(folder === "core" ? [] : [{ regex: "^date-fns/", message: "date-fns belongs into src/core/dates.ts." }]),
          ...(folder === "schemas" ? [] : [{ regex: "^zod", message: "zod belongs into src/schemas." }]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist", "coverage", "reports", "docs/api", "bench", "node_modules"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: "tsconfig.test.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", "Date", "fetch", "process", "setTimeout"],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The library is pure." }],
      "no-param-reassign": ["error", { props: true }],
    },
  },
  {
    files: ["src/!(core)/**/*.ts"],
    rules: { "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }] },
  },
  ...boundaries,
  {
    // No pattern may take more than linear time, whatever text comes.
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": "error", "regexp/no-super-linear-move": "error" },
  },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
