/** Writes schemas/instrument.schema.json from the zod schema of an instrument. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { instrumentJsonSchema } from "../src/schemas/instrument.js";
import { ROOT } from "./doc-blocks.ts";

export const INSTRUMENT_SCHEMA = join(ROOT, "schemas/instrument.schema.json");

/** The file as text. */
export function instrumentSchemaFile(): Promise<string> {
  return format(JSON.stringify(instrumentJsonSchema()), { parser: "json", printWidth: 120 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(INSTRUMENT_SCHEMA), { recursive: true });
  writeFileSync(INSTRUMENT_SCHEMA, await instrumentSchemaFile());
}
