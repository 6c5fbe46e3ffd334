import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { checkJabatan } from "./check-jabatan.js";
import type { Jabatan } from "./jabatan.js";
import { jenjangRules } from "./jenjang-rules.js";
import { jenjangManajerial, pelaksana, professions } from "./rules/jabatan.js";

/**
 * The kind and level of a post in words.
 *
 * @param post a post
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-one-of`, `not-text`
 *
 * @example
 * ```ts
 * import { jabatanName } from "sistem-merit/asn";
 *
 * jabatanName({ kind: "fungsional", level: "ahli-muda" }).id; // → "Ahli Muda"
 * jabatanName({ kind: "fungsional", profession: "guru", level: "ahli-muda" }).id; // → "Guru Ahli Muda"
 * jabatanName({ kind: "jpt-pratama" }).id; // → "JPT pratama"
 * ```
 */
export function jabatanName(post: Jabatan): Text {
  const issues: Issue[] = [];
  checkJabatan(post, ["post"], issues);
  throwIfAny(issues);
  if (post.kind === "pelaksana") return pelaksana.name;
  if (post.kind !== "fungsional") return jenjangManajerial.value[post.kind];
  const level = post.level && jenjangRules(post.level).name;
  const profession = post.profession && professions[post.profession];
  return { id: joined(profession?.id, level?.id), en: joined(profession?.en, level?.en) };
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(" ");
