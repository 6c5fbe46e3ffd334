import { type Issue, missing, type Path, unknownKey } from "../core/issues.js";
import { checkKeys, idsOf, namesIn } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import {
  asnCompetencies,
  type CompetencyGroupId,
  type CompetencyId,
  type CompetencyLevel,
} from "./rules/competencies.js";

/**
 * Levels by competency, at least one: any of the nine, and under `teknis` the technical ones of the post, with ids of the
 * caller.
 */
export type CompetencyLevels = Readonly<Partial<Record<CompetencyId, CompetencyLevel | undefined>>> & {
  readonly teknis?: Readonly<Record<string, CompetencyLevel>> | undefined;
};

/** A level with its competency. */
export interface ReadLevel {
  readonly id: string;
  /** Absent for a technical competency. */
  readonly name?: Text;
  readonly group: CompetencyGroupId;
  readonly level: CompetencyLevel;
}

/**
 * Reads levels that may come from plain JavaScript: the nine in their order, then the technical ones in the order in which
 * they came. Adds what is wrong to `issues`.
 */
export function readLevels(input: unknown, path: Path, issues: Issue[]): ReadLevel[] {
  const nine = asnCompetencies.competencies.value;
  const before = issues.length;
  if (!checkKeys(input, [], KEYS, path, issues)) return [];
  const general: ReadLevel[] = [];
  for (const { id, name, group } of nine) {
    if (input[id] === undefined) continue;
    const level = readLevel(input[id], path, id, issues);
    if (level) general.push({ id, name, group, level });
  }
  const { teknis } = input;
  const read = teknis === undefined ? general : [...general, ...readTechnical(teknis, [...path, "teknis"], issues)];
  if (read.length === 0 && issues.length === before) issues.push(missing(path));
  return read;
}

const KEYS: readonly string[] = /* @__PURE__ */ (() => [...idsOf(asnCompetencies.competencies.value), "teknis"])();

function readTechnical(input: unknown, path: Path, issues: Issue[]): ReadLevel[] {
  const ids = namesIn(input);
  if (!checkKeys(input, ids, [], path, issues)) return [];
  return readEach(ids, issues, (id): ReadLevel[] => {
    const level = readLevel(input[id], path, id, issues);
    return level ? [{ id, group: "teknis", level }] : [];
  }).flat();
}

const LEVELS: ReadonlyMap<unknown, CompetencyLevel> = /* @__PURE__ */ (() =>
  new Map(asnCompetencies.levels.value.map((level) => [level, level])))();

/** The path is put together for an issue alone: that takes longer than reading. */
function readLevel(value: unknown, path: Path, id: string, issues: Issue[]): CompetencyLevel | undefined {
  return LEVELS.get(value) ?? readOneOf(value, asnCompetencies.levels.value, [...path, id], issues);
}

/** A required level of the post with the achieved one. */
export interface LevelPair {
  readonly post: ReadLevel;
  readonly achieved: CompetencyLevel;
}

/**
 * Every required level with the achieved one. Adds an issue for every competency that one side has alone.
 *
 * @param path of the achieved levels
 */
export function pairsOf(
  achieved: readonly ReadLevel[],
  required: readonly ReadLevel[],
  path: Path,
  issues: Issue[],
): LevelPair[] {
  const pairs: LevelPair[] = [];
  readEach(required, issues, (post, at) => {
    const beside = achieved[at];
    // As a rule, both name them in the same order. Of technical ones no more than a thousand are read: a search is short.
    const own = beside !== undefined && isSame(beside, post) ? beside : achieved.find((one) => isSame(one, post));
    if (own === undefined) issues.push(missing([...path, ...groupPath(post), post.id]));
    else pairs.push({ post, achieved: own.level });
  });
  if (pairs.length === achieved.length) return pairs;
  const technical = idsOf(required.filter(({ group }) => group === "teknis"));
  const general = idsOf(required.filter(({ group }) => group !== "teknis"));
  readEach(achieved, issues, (one) => {
    if (required.some((post) => isSame(one, post))) return;
    const known = one.group === "teknis" ? technical : general;
    issues.push(unknownKey([...path, ...groupPath(one)], one.id, known));
  });
  return pairs;
}

type Key = Pick<ReadLevel, "id" | "group">;

/** A technical id may be spelt like one of the nine, so that the group belongs to the key. */
const isSame = (a: Key, b: Key): boolean => a.id === b.id && (a.group === "teknis") === (b.group === "teknis");

const groupPath = ({ group }: Key): Path => (group === "teknis" ? [group] : []);
