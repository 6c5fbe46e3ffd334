import { checkJabatan } from "../asn/check-jabatan.js";
import { issue, type Issue, missing, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf, readScore } from "../core/read.js";
import type { CreditLevel, CreditProfession } from "./credit-rules.js";
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

/** The level of a post, if it earns credit and a coefficient is known for it. */
function readPost(post: unknown, path: Path, issues: Issue[]): ReadPost | undefined {
  if (!checkJabatan(post, path, issues)) return undefined;
  if (post.kind !== "fungsional") issues.push(earnsNoCredit(path));
  else if (post.profession === "dosen") issues.push(noCoefficient([...path, "profession"]));
  else if (post.level === undefined) issues.push(missing([...path, "level"]));
  else return { level: post.level, profession: post.profession };
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
