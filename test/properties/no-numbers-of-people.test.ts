import { readdirSync, readFileSync } from "node:fs";
import { attempt } from "sistem-merit/core";
import { parseNip } from "sistem-merit/asn";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);

/** Printed by BKN and by a public package as examples, or invented for ours. */
const ALLOWED = ["196608011988031001", "200012312024211001", "199003152015031002"];

const SHIPPED = ["src", "conformance", "docs", ".changeset", "scripts", "bench"];
const LEFT_OUT = /(^|\/)(node_modules|api)\//;
const FILES = ["README.md", "README.id.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];

const shipped = SHIPPED.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !LEFT_OUT.test(path)),
);

it("no file but the tests and the examples holds the number of a civil servant, unless it is invented", () => {
  const found = [...shipped, ...FILES.map((name) => new URL(name, root).pathname)].flatMap((path) => {
    const numbers = readFileSync(path, "utf8").match(/\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}/g) ?? [];
    return numbers.flatMap((number) => {
      const outcome = attempt(() => parseNip(number));
      return outcome.ok && !ALLOWED.includes(outcome.value.value) ? [path] : [];
    });
  });
  expect(found).toEqual([]);
});

it("the search itself finds a number", () => {
  expect("NIP 19660801 198803 1 001.".match(/\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}/g)).toEqual(["19660801 198803 1 001"]);
});
