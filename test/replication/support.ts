import { readFileSync } from "node:fs";
import type { AdoptionLine, ReplicationScope } from "sistem-merit/replication";

/** Every door of this library, as package.json has them. */
export const DOORS = Object.keys(
  (
    JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      exports: Record<string, unknown>;
    }
  ).exports,
).map((door) => door.replace(/^\./, "sistem-merit"));

/** The five systems, as the news names them for Sulawesi Tengah. */
export const FIVE = ["siap", "k-mob", "trk", "sim-tunjangan", "sim-jawara"] as const;

export const SERVICES = [
  "replikasi",
  "penilaian-kompetensi",
  "magang",
  "pelatihan",
  "lokakarya",
  "pendampingan",
] as const;

export const SULTENG: ReplicationScope = { systems: FIVE, services: SERVICES };

/** Chair, lead, members. */
export const WORKING_GROUP = [
  "asisten-sekda",
  "kepegawaian",
  "pengembangan-sdm",
  "organisasi",
  "perencanaan",
  "pengawasan",
  "keuangan",
  "kominfo",
  "hukum",
] as const;

export const line = (unit: string, active: number | "unknown", staff: number | "unknown" = 100): AdoptionLine => ({
  unit,
  system: "k-mob",
  staff,
  active,
});

/** Every object `{ id, en }` of texts inside some data. */
export function textsIn(value: unknown): { readonly id: string; readonly en: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Object.keys(value).sort().join() === "en,id") return [value as { id: string; en: string }];
  return Object.values(value).flatMap(textsIn);
}
