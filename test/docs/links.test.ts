import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../scripts/doc-blocks.ts";

const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith("api/"))
    .map((name) => join(ROOT, folder, name));

const PAGES = [
  ...["README.md", "README.id.md", "CONTRIBUTING.md", "SECURITY.md", "bench/README.md"].map((name) => join(ROOT, name)),
  ...markdownIn("docs"),
];

/** The text without code, in which brackets are no links and `#` is no heading. */
const proseOf = (path: string): string => readFileSync(path, "utf8").replace(/^```[\s\S]*?^```/gm, "");

function linksOf(path: string): string[] {
  const prose = proseOf(path).replace(/`[^`\n]*`(?!\])/g, "");
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, link = ""]) => (/^[a-z]+:/.test(link) ? [] : [link]));
}

/** The anchors that the headings of a page get. */
function anchorsOf(path: string): Set<string> {
  const headings = [...proseOf(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = ""]) =>
    text
      .replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
  return new Set(headings);
}

function isDead(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : resolve(dirname(page), path);
  if (!existsSync(target)) return true;
  return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).has(anchor);
}

it("finds no link in the documentation that leads nowhere", () => {
  const dead = PAGES.flatMap((page) =>
    linksOf(page)
      .filter((link) => isDead(page, link))
      .map((link) => `${relative(ROOT, page)}: ${link}`),
  );
  expect(dead).toEqual([]);
});

it("sees links, and that a page or an anchor is missing", () => {
  const page = join(ROOT, "README.md");
  expect(linksOf(page)).toContain("docs/sources.md");
  expect(["docs/sources.md", "docs/sources.md#legal-instruments"].map((link) => isDead(page, link))).toEqual([
    false,
    false,
  ]);
  expect(["docs/no-such-page.md", "docs/sources.md#no-such-heading"].map((link) => isDead(page, link))).toEqual([
    true,
    true,
  ]);
});

describe("every guide has its twin in the other language", () => {
  const GUIDES = join(ROOT, "docs/guides");
  const frontMatter = (text: string, key: string): string | undefined =>
    new RegExp(`^---\\n(?:.+\\n)*${key}: (.+)\\n`).exec(text)?.[1];
  const guides = new Map(
    markdownIn("docs/guides").map((path) => {
      const text = readFileSync(path, "utf8");
      const language = frontMatter(text, "group");
      const twin = /^\[(?:In English|Dalam bahasa Indonesia)\]\(([a-z0-9-]+\.md)\)/m.exec(text)?.[1];
      const title = frontMatter(text, "title");
      return [relative(GUIDES, path), { language, order: frontMatter(text, "order"), title, text, twin }];
    }),
  );

  it.each([...guides])("%s", (name, { language, order, title, text, twin }) => {
    const other = guides.get(twin ?? "");
    expect(other?.twin).toBe(name);
    expect([language, other?.language].sort()).toEqual(["Guides", "Panduan"]);
    expect(other?.order).toBe(order);
    expect(text).toContain(`\n# ${title ?? ""}\n`);
  });

  it("no two guides of a language stand in the same place", () => {
    const places = [...guides.values()].map(({ language, order }) => `${language ?? ""} ${order ?? ""}`);
    expect(new Set(places).size).toBe(guides.size);
  });
});
