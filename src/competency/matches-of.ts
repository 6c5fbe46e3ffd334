import { type Issue, missing, type Path, unknownKey } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { throwIfMany } from "../core/merit-error.js";
import { roundedRatio } from "../core/points.js";
import { readEach } from "../core/read-each.js";
import type { Text } from "../core/text.js";
import type { ReadLevel } from "./read-levels.js";
import type { CompetencyGroupId, CompetencyLevel } from "./rules/competencies.js";

/** How one competency stands against the post. */
export interface CompetencyMatch {
  readonly id: string;
  /** Absent for a technical competency, whose name the caller knows. */
  readonly name?: Text;
  readonly group: CompetencyGroupId;
  readonly achieved: CompetencyLevel;
  readonly required: CompetencyLevel;
  /** How many levels are missing; 0 if the required level is reached. */
  readonly missing: number;
  /** Achieved ÷ required, rounded half up to two decimals; not capped. */
  readonly percent: number;
}

/**
 * How each required level is met by the achieved one. Adds an issue for every competency that one side has alone.
 *
 * @param path of the achieved levels
 */
export function matchesOf(
  achieved: readonly ReadLevel[],
  required: readonly ReadLevel[],
  path: Path,
  issues: Issue[],
): CompetencyMatch[] {
  const matches: CompetencyMatch[] = [];
  let at = 0;
  for (const post of required) {
    throwIfMany(issues);
    const beside = achieved[at++];
    // As a rule, both name them in the same order. Of technical ones no more than a thousand are read: a search is short.
    const own = beside !== undefined && isSame(beside, post) ? beside : achieved.find((one) => isSame(one, post));
    if (own === undefined) issues.push(missing([...path, ...groupPath(post), post.id]));
    else matches.push(matchOf(post, own.level));
  }
  if (matches.length === achieved.length) return matches;
  const technical = idsOf(required.filter(({ group }) => group === "teknis"));
  const general = idsOf(required.filter(({ group }) => group !== "teknis"));
  readEach(achieved, issues, (one) => {
    if (required.some((post) => isSame(one, post))) return;
    const known = one.group === "teknis" ? technical : general;
    issues.push(unknownKey([...path, ...groupPath(one)], one.id, known));
  });
  return matches;
}

function matchOf({ id, name, group, level: required }: ReadLevel, achieved: CompetencyLevel): CompetencyMatch {
  const gap = Math.max(0, required - achieved);
  const percent = roundedRatio(achieved * 100, required, 2);
  // Written out, because a spread takes several times as long.
  if (name === undefined) return { id, group, achieved, required, missing: gap, percent };
  return { id, name, group, achieved, required, missing: gap, percent };
}

type Key = Pick<ReadLevel, "id" | "group">;

/** A technical id may be spelt like one of the nine, so that the group belongs to the key. */
const isSame = (a: Key, b: Key): boolean => a.id === b.id && (a.group === "teknis") === (b.group === "teknis");

const groupPath = ({ group }: Key): Path => (group === "teknis" ? [group] : []);
