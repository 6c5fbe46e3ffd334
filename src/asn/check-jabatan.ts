import { type Issue, missing, notOneOf, notText, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf } from "../core/read.js";
import type { Hakim, Jabatan } from "./jabatan.js";
import { jenjangDosen, jenjangKeahlian, jenjangKeterampilan, jenjangManajerial, pelaksana } from "./rules/jabatan.js";

const MANAJERIAL = Object.keys(jenjangManajerial.value);
export const KEAHLIAN = Object.keys(jenjangKeahlian);
export const KETERAMPILAN = Object.keys(jenjangKeterampilan);
export const DOSEN = Object.keys(jenjangDosen);
export const HAKIM: readonly Hakim["level"][] = ["tingkat-pertama", "tingkat-banding", "agung"];
export const JABATAN_KINDS = [...MANAJERIAL, "fungsional", "pelaksana"];

/** The levels of a functional post by profession, and whether the level must be known. */
export const PROFESSIONS: Readonly<Record<string, { readonly levels: readonly string[]; readonly required: boolean }>> =
  {
    guru: { levels: KEAHLIAN, required: false },
    dosen: { levels: DOSEN, required: true },
    peneliti: { levels: KEAHLIAN, required: true },
    perekayasa: { levels: KEAHLIAN, required: true },
    jaksa: { levels: KEAHLIAN, required: false },
  };

const NO_PROFESSION = { levels: [...KEAHLIAN, ...KETERAMPILAN], required: true };

/** Checks a post that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function checkJabatan(post: unknown, path: Path, issues: Issue[]): post is Jabatan {
  return checkPost(post, JABATAN_KINDS, path, issues);
}

/** The same, where a judge may stand too. */
export function checkJabatanOrHakim(post: unknown, path: Path, issues: Issue[]): post is Jabatan | Hakim {
  return checkPost(post, [...JABATAN_KINDS, "hakim"], path, issues);
}

function checkPost(post: unknown, kinds: readonly string[], path: Path, issues: Issue[]): boolean {
  const before = issues.length;
  const kind = typeof post === "object" && post !== null && "kind" in post ? post.kind : undefined;
  if (!checkKeys(post, ["kind"], KEYS[String(kind)] ?? ALL_KEYS, path, issues)) return false;
  if (Object.hasOwn(post, "kind")) readOneOf(kind, kinds, [...path, "kind"], issues);
  const { name, classification } = post;
  if (name !== undefined && (typeof name !== "string" || name === "")) issues.push(notText([...path, "name"], name));
  if (kind === "fungsional") checkLevel(post, path, issues);
  if (kind === "pelaksana" && classification !== undefined) {
    readOneOf(classification, pelaksana.classifications.value, [...path, "classification"], issues);
  }
  if (kind === "hakim" && kinds.includes("hakim")) checkOneOf(post, "level", HAKIM, true, path, issues);
  return issues.length === before;
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(MANAJERIAL.map((level) => [level, ["name"]])),
  fungsional: ["profession", "level", "name"],
  pelaksana: ["classification", "name"],
  hakim: ["level", "name"],
};

/** Of a post whose kind is not known, no key is called wrong. */
const ALL_KEYS = ["profession", "level", "classification", "name"];

function checkLevel(post: Readonly<Record<string, unknown>>, path: Path, issues: Issue[]): void {
  const { profession } = post;
  const known = typeof profession === "string" && Object.hasOwn(PROFESSIONS, profession);
  if (profession !== undefined && !known) {
    issues.push(notOneOf([...path, "profession"], Object.keys(PROFESSIONS), profession));
    return;
  }
  const { levels, required } = (known ? PROFESSIONS[profession] : undefined) ?? NO_PROFESSION;
  checkOneOf(post, "level", levels, required, path, issues);
}

function checkOneOf(
  post: Readonly<Record<string, unknown>>,
  key: string,
  values: readonly string[],
  required: boolean,
  path: Path,
  issues: Issue[],
): void {
  const value = post[key];
  if (value === undefined) {
    if (required) issues.push(missing([...path, key]));
  } else readOneOf(value, values, [...path, key], issues);
}
