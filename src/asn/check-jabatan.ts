import { type Issue, missing, notOneOf, notText, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf } from "../core/read.js";
import {
  type Hakim,
  type Jabatan,
  JENJANG_DOSEN,
  JENJANG_HAKIM,
  JENJANG_KEAHLIAN,
  JENJANG_KETERAMPILAN,
  JENJANG_MANAJERIAL,
} from "./jabatan.js";
import { pelaksana } from "./rules/jabatan.js";

/** The keys that a post of a kind may have besides `kind`. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  "jpt-utama": ["name"],
  "jpt-madya": ["name"],
  "jpt-pratama": ["name"],
  administrator: ["name"],
  pengawas: ["name"],
  fungsional: ["profession", "level", "name"],
  pelaksana: ["classification", "name"],
  hakim: ["level", "name"],
};

/** Of a post whose kind is not known, no key is called wrong. */
const ALL_KEYS = ["profession", "level", "classification", "name"];

/** The levels of a functional post by profession. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  guru: JENJANG_KEAHLIAN,
  dosen: JENJANG_DOSEN,
  peneliti: JENJANG_KEAHLIAN,
  perekayasa: JENJANG_KEAHLIAN,
  jaksa: JENJANG_KEAHLIAN,
};

/** The professions whose level may be unknown. */
const LEVEL_OPTIONAL: readonly unknown[] = ["guru", "jaksa"];

/** Checks a post that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function checkJabatan(post: unknown, path: Path, issues: Issue[]): post is Jabatan {
  return checkPost(post, false, path, issues);
}

/** The same, where a judge may stand too. */
export function checkJabatanOrHakim(post: unknown, path: Path, issues: Issue[]): post is Jabatan | Hakim {
  return checkPost(post, true, path, issues);
}

function checkPost(post: unknown, withHakim: boolean, path: Path, issues: Issue[]): boolean {
  const before = issues.length;
  const kind = typeof post === "object" && post !== null && "kind" in post ? post.kind : undefined;
  const keys = typeof kind === "string" && Object.hasOwn(KEYS, kind) ? KEYS[kind] : undefined;
  if (!checkKeys(post, ["kind"], keys ?? ALL_KEYS, path, issues)) return false;
  const { name } = post;
  if (name !== undefined && (typeof name !== "string" || name.trim() === ""))
    issues.push(notText([...path, "name"], name));
  if (kind === "fungsional") checkFungsional(post, path, issues);
  else if (kind === "pelaksana") {
    checkOneOf(post, "classification", pelaksana.classifications.value, false, path, issues);
  } else if (kind === "hakim" && withHakim) checkOneOf(post, "level", JENJANG_HAKIM, true, path, issues);
  else if (Object.hasOwn(post, "kind") && !JENJANG_MANAJERIAL.some((level) => level === kind)) {
    const kinds = [...JENJANG_MANAJERIAL, "fungsional", "pelaksana", ...(withHakim ? ["hakim"] : [])];
    issues.push(notOneOf([...path, "kind"], kinds, kind));
  }
  return issues.length === before;
}

function checkFungsional(post: Readonly<Record<string, unknown>>, path: Path, issues: Issue[]): void {
  const { profession } = post;
  if (profession === undefined) {
    checkOneOf(post, "level", [...JENJANG_KEAHLIAN, ...JENJANG_KETERAMPILAN], true, path, issues);
    return;
  }
  const levels = typeof profession === "string" && Object.hasOwn(LEVELS, profession) ? LEVELS[profession] : undefined;
  if (levels === undefined) issues.push(notOneOf([...path, "profession"], Object.keys(LEVELS), profession));
  else checkOneOf(post, "level", levels, !LEVEL_OPTIONAL.includes(profession), path, issues);
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
  if (value !== undefined) readOneOf(value, values, [...path, key], issues);
  else if (required) issues.push(missing([...path, key]));
}
