import type { Jabatan, JabatanDosen, JenjangKeahlian } from "../asn/jabatan.js";
import { issue, type Issue, missing, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf, readScore } from "../core/read.js";
import { CREDIT_LEVELS, type CreditLevel, type CreditProfession } from "./credit-rules.js";
import { type Predicate, PREDICATES } from "./predicate.js";
import { credit2023 } from "./rules/permenpanrb-1-2023.js";

/** What credit is reckoned from, read. */
export interface ReadCredit extends ReadPost {
  readonly predicate: Predicate;
  readonly months: number;
}

interface ReadPost {
  readonly level: CreditLevel;
  readonly profession: CreditProfession | undefined;
}

/** Reads a `CreditInput` that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readCreditInput(input: unknown, issues: Issue[]): ReadCredit | undefined {
  if (!checkKeys(input, ["post", "predicate", "months"], [], [], issues)) return undefined;
  const has = (key: string): boolean => Object.hasOwn(input, key);
  const post = has("post") ? readPost(input["post"], ["post"], issues) : undefined;
  const predicate = has("predicate") ? readOneOf(input["predicate"], PREDICATES, ["predicate"], issues) : undefined;
  const months = has("months") ? readScore(input["months"], 1, credit2023.months.value, 1, ["months"], issues) : 0;
  return post && predicate && { ...post, predicate, months };
}

const KINDS = [
  "fungsional",
  "pelaksana",
  "pengawas",
  "administrator",
  "jpt-pratama",
  "jpt-madya",
  "jpt-utama",
] as const satisfies readonly Jabatan["kind"][];

const EXPERTISE = [
  "ahli-pertama",
  "ahli-muda",
  "ahli-madya",
  "ahli-utama",
] as const satisfies readonly JenjangKeahlian[];

const PROFESSIONS = ["guru", "jaksa", "peneliti", "perekayasa", "dosen"] as const satisfies readonly (
  CreditProfession | JabatanDosen["profession"]
)[];

/** The level of a post, if it earns credit and a coefficient is known for it. */
function readPost(post: unknown, path: Path, issues: Issue[]): ReadPost | undefined {
  if (!checkKeys(post, ["kind"], ["level", "profession", "classification", "name"], path, issues)) return undefined;
  const kind = Object.hasOwn(post, "kind") ? readOneOf(post["kind"], KINDS, [...path, "kind"], issues) : undefined;
  if (kind === undefined) return undefined;
  if (kind !== "fungsional") {
    issues.push(earnsNoCredit(path));
    return undefined;
  }
  const { profession } = post;
  if (profession === undefined) {
    const level = readLevelOf(post, CREDIT_LEVELS, path, issues);
    return level && { level, profession: undefined };
  }
  const read = readOneOf(profession, PROFESSIONS, [...path, "profession"], issues);
  if (read === undefined) return undefined;
  if (read === "dosen") {
    issues.push(noCoefficient([...path, "profession"]));
    return undefined;
  }
  const level = readLevelOf(post, EXPERTISE, path, issues);
  return level && { level, profession: read };
}

function readLevelOf<L extends CreditLevel>(
  { level }: Readonly<Record<string, unknown>>,
  levels: readonly L[],
  path: Path,
  issues: Issue[],
): L | undefined {
  if (level !== undefined) return readOneOf(level, levels, [...path, "level"], issues);
  issues.push(missing([...path, "level"]));
  return undefined;
}

const earnsNoCredit = (path: Path): Issue =>
  issue(
    "earns-no-credit",
    path,
    {},
    "angka kredit hanya untuk jabatan fungsional",
    "credit is for functional posts alone",
    [{ source: "permenpanrb-1-2023" }],
  );

const noCoefficient = (path: Path): Issue =>
  issue(
    "rule-unknown",
    path,
    {},
    "koefisien angka kredit dosen tidak diketahui",
    "the coefficient of credit of lecturers is not known",
  );
