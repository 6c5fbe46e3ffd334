import { type Issue, missing, type Path } from "../core/issues.js";
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
    const value = input[id];
    if (value === undefined) continue;
    const level = readLevel(value, path, id, issues);
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

/** Every level at the index that it is itself. */
const LEVELS: readonly (CompetencyLevel | undefined)[] = /* @__PURE__ */ (() => {
  const levels = asnCompetencies.levels.value;
  return Array.from({ length: 1 + Math.max(...levels) }, (_, index) => levels.find((level) => level === index));
})();

/** The path is put together for an issue alone: that takes longer than reading. */
function readLevel(value: unknown, path: Path, id: string, issues: Issue[]): CompetencyLevel | undefined {
  const level = typeof value === "number" ? LEVELS[value] : undefined;
  return level ?? readOneOf(value, asnCompetencies.levels.value, [...path, id], issues);
}
