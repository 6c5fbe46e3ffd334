/**
 * typedoc plugin: address, title, group and place in the navigation of every document.
 *
 * A guide says its title, group and order in its front matter, in steps of ten. Any other document is called by its first
 * heading; its group follows its folder. The address of a document is its path in the repository.
 */
import { relative, resolve } from "node:path";
import { Converter, KindRouter, PageEvent } from "typedoc";

/** Files whose heading would say too little in the navigation. */
const TITLES = { "README.id.md": "Beranda", "CONTRIBUTING.md": "Contributing", "SECURITY.md": "Security" };

/** The first that matches decides. */
const GROUPS = [
  [/^README\.id\.md$/, "Panduan"],
  [/^docs\/decisions\//, "Decision records"],
  [/^docs\//, "Sources and proof"],
  [/./, "Project"],
];

const LAST = 1000;

/** @param {import("typedoc").Reflection} document */
const pathOf = (document) => relative("", document.project.files.getReflectionPath(document) ?? document.name);

class DocumentRouter extends KindRouter {
  /** @param {import("typedoc").Reflection} reflection */
  getIdealBaseName(reflection) {
    if (!reflection.isDocument()) return super.getIdealBaseName(reflection);
    return `documents/${pathOf(reflection)
      .replace(/^docs\//, "")
      .replace(/\.md$/, "")}`;
  }
}

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.renderer.defineRouter("documents", DocumentRouter);

  app.converter.on(Converter.EVENT_BEGIN, ({ project }) => {
    // A link to the README leads to the home page, not to a copy of the file.
    project.files.registerReflectionPath(resolve(app.options.getValue("readme")), project);
  });

  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const { frontmatter } = document;
    const path = pathOf(document);
    frontmatter.order ??= /(^|\/)README[^/]*$/.test(path) ? 0 : LAST;
    if (frontmatter.group !== undefined) return;
    const heading = /^# (.+)$/m.exec(document.content.map(({ text }) => text).join(""))?.[1];
    document.name = TITLES[path] ?? heading ?? document.name;
    frontmatter.group = GROUPS.find(([pattern]) => pattern.test(path))?.[1];
  });

  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const order = (one) => one.frontmatter?.order ?? LAST;
    for (const list of [project.documents, project.childrenIncludingDocuments])
      list?.sort((a, b) => order(a) - order(b));
  });

  app.renderer.on(PageEvent.END, (page) => {
    if (page.model.frontmatter?.group === "Panduan") page.contents = page.contents?.replace('lang="en"', 'lang="id"');
  });
}
