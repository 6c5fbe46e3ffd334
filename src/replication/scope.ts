import { SERVICE_IDS, type ServiceId, SYSTEM_IDS, type SystemId } from "../cooperation/scope.js";
import { duplicate, type Issue, missing, notAList, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf } from "../core/read.js";

/** What is taken over: West Java's systems, and what is promised beside. At least one of them. */
export interface ReplicationScope {
  readonly systems: readonly SystemId[];
  readonly services: readonly ServiceId[];
}

/** Everything that a scope can hold. */
export const WHOLE_SCOPE: ReplicationScope = { systems: SYSTEM_IDS, services: SERVICE_IDS };

/** Reads a scope that may come from plain JavaScript, and adds what is wrong to `issues`. The order is the catalogue's. */
export function readScope(scope: unknown, path: Path, issues: Issue[]): ReplicationScope {
  if (!checkKeys(scope, ["systems", "services"], [], path, issues)) return WHOLE_SCOPE;
  const before = issues.length;
  const read = {
    systems: readIds(scope, "systems", SYSTEM_IDS, path, issues),
    services: readIds(scope, "services", SERVICE_IDS, path, issues),
  };
  if (issues.length === before && read.systems.length + read.services.length === 0) {
    issues.push(missing([...path, "systems", 0]));
  }
  return read;
}

function readIds<Id extends string>(
  scope: Readonly<Record<string, unknown>>,
  key: string,
  known: readonly Id[],
  path: Path,
  issues: Issue[],
): Id[] {
  // That a key is missing has been said.
  if (!Object.hasOwn(scope, key)) return [];
  const list = scope[key];
  if (!Array.isArray(list)) {
    issues.push(notAList([...path, key], list));
    return [];
  }
  const first = new Map<Id, number>();
  Array.from<unknown>(list).forEach((value, at) => {
    const id = readOneOf(value, known, [...path, key, at], issues);
    if (id === undefined) return;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, at);
    else issues.push(duplicate([...path, key, at], [...path, key, earlier]));
  });
  return known.filter((id) => first.has(id));
}
