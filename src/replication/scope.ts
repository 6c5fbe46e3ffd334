import { SERVICE_IDS, type ServiceId, SYSTEM_IDS, type SystemId } from "../cooperation/scope.js";
import { duplicate, type Issue, missing, notAList, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { readOneOf } from "../core/read.js";

/** What is taken over: West Java's systems, and what is promised beside. At least one of them; an absent list is empty. */
export interface ReplicationScope {
  readonly systems?: readonly SystemId[] | undefined;
  readonly services?: readonly ServiceId[] | undefined;
}

/** A scope with both lists, in the order of the catalogue. */
export interface PlannedScope {
  readonly systems: readonly SystemId[];
  readonly services: readonly ServiceId[];
}

/** Everything that a scope can hold. */
export const WHOLE_SCOPE: PlannedScope = { systems: SYSTEM_IDS, services: SERVICE_IDS };

/** Reads a scope that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readScope(scope: unknown, path: Path, issues: Issue[]): PlannedScope {
  if (!checkKeys(scope, [], ["systems", "services"], path, issues)) return WHOLE_SCOPE;
  const before = issues.length;
  const read = {
    systems: readIds(scope["systems"], SYSTEM_IDS, [...path, "systems"], issues),
    services: readIds(scope["services"], SERVICE_IDS, [...path, "services"], issues),
  };
  if (issues.length === before && read.systems.length + read.services.length === 0) {
    issues.push(missing([...path, "systems", 0]));
  }
  return read;
}

function readIds<Id extends string>(list: unknown, known: readonly Id[], path: Path, issues: Issue[]): Id[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    issues.push(notAList(path, list));
    return [];
  }
  const places = new Map<Id, number>();
  readEach<unknown, unknown>(list, issues, (value, at) => {
    const id = readOneOf(value, known, [...path, at], issues);
    if (id === undefined) return;
    const earlier = places.get(id);
    if (earlier === undefined) places.set(id, at);
    else issues.push(duplicate([...path, at], [...path, earlier]));
  });
  return known.filter((id) => places.has(id));
}
