import { readdirSync, readFileSync } from "node:fs";

/** A file of cases as it stands in the package. */
export interface FileOfCases {
  readonly id: string;
  readonly domain: string;
  readonly regulation: { readonly id: string; readonly en: string };
  readonly functions: Readonly<Record<string, { readonly id: string; readonly en: string }>>;
  readonly cases: readonly {
    readonly id: string;
    readonly kind: string;
    readonly function: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly expected: Readonly<Record<string, unknown>>;
  }[];
}

const folder = new URL("../../conformance/", import.meta.url);
const parse = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

export const schemaOfFiles = parse("case-file.schema.json") as object;

/** Every file in the folder `conformance`, by its name; none is left out. */
export const filesOfCases = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
  .map((name) => [name, parse(name) as FileOfCases] as const);
