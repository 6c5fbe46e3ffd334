/** Reads a JSON file with mistakes (invented) and prints every mistake with its path, in Indonesian. */
import { readFileSync } from "node:fs";
import { kasn2019 } from "sistem-merit";
import { aspectScoresSchema, decisionsSchema } from "sistem-merit/schemas";
import * as z from "zod";

const file = z.strictObject({
  instansi: z.string(),
  nilai: aspectScoresSchema(kasn2019),
  keputusan: decisionsSchema(),
});

const path = new URL("04-berkas-dengan-kesalahan.json", import.meta.url);
const outcome = file.safeParse(JSON.parse(readFileSync(path, "utf8")));

if (outcome.success) {
  console.log("Berkas ini benar.");
} else {
  console.log(`Berkas ini memuat ${outcome.error.issues.length} kesalahan:\n`);
  for (const { path: at, message } of outcome.error.issues) console.log(`  ${at.join(".")}: ${message}`);
}
