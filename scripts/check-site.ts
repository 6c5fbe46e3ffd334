/** Checks that no link inside the built site (docs/api) is dead: pages, files and anchors. Exits 1 if one is. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ROOT } from "./doc-blocks.ts";

const SITE = join(ROOT, "docs/api");

const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".html"))
  .map((name) => join(SITE, name));
const texts = new Map(pages.map((page) => [page, readFileSync(page, "utf8")]));
const ids = new Map(
  [...texts].map(([page, text]) => [page, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
);

function isDead(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#").map(decodeURIComponent);
  const target = path === "" ? page : resolve(dirname(page), path);
  if (!existsSync(target)) return true;
  return anchor !== undefined && anchor !== "" && ids.get(target)?.has(anchor) === false;
}

const dead = [...texts].flatMap(([page, text]) =>
  [...text.matchAll(/ (?:href|src)="([^"]*)"/g)]
    .map(([, link = ""]) => link.replaceAll("&amp;", "&"))
    .filter((link) => !/^[a-z]+:/i.test(link) && isDead(page, link))
    .map((link) => `${relative(SITE, page)} → ${link}`),
);
for (const link of new Set(dead)) console.error(`dead link: ${link}`);
console.log(`${pages.length} pages, ${new Set(dead).size} dead links`);
if (dead.length > 0) process.exitCode = 1;
