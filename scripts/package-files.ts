/** What the tarball may hold: the list in etc/, written by `npm run api`. */
import { join } from "node:path";
import { ROOT } from "./doc-blocks.ts";

export const ETC = join(ROOT, "etc");
export const PACKAGE_FILES = "package-files.txt";

/** Paths as the list has them. The builder names shared declarations after their content; that part is left out. */
export function fileList(paths: readonly string[]): string {
  const names = paths.map((path) => path.replace(/^(dist\/.+)-[\w-]{8}(\.d\.c?ts)$/, "$1-*$2"));
  return `${names.sort().join("\n")}\n`;
}
