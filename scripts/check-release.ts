/** Whether a tag may be published: it names the version, the changelog has it, and no changeset waits for the next one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./doc-blocks.ts";

const tag = process.argv[2] ?? "";
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
const changesets = readdirSync(join(ROOT, ".changeset")).filter((name) => /^(?!README).*\.md$/.test(name));
const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");

const faults = [
  ...(tag === `v${version}` ? [] : [`the tag is "${tag}", the version ${version}`]),
  ...(changelog.split("\n").includes(`## ${version}`) ? [] : [`CHANGELOG.md has no section ${version}`]),
  ...(changesets.length === 0 ? [] : [`not yet in a version: ${changesets.join(", ")}`]),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
