import { duplicate, type Issue, notAFunction, notAList, notOneOf, notText, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import type { Text } from "../core/text.js";
import { readText } from "./read-weights.js";
import type { TargetLevel } from "./rules/talent-value.js";

interface Named {
  /** Stands in the reasons as `about`. */
  readonly id: string;
  /** How the reasons name it, for example `{ id: "Golongan paling rendah IV/a", en: "Golongan IV/a at least" }`. */
  readonly name: Text;
}

/** A requirement as data: a key of the person must hold one of some values. Absent, `null` and `"unknown"` are unknown. */
export interface AllowedValues<P> extends Named {
  readonly key: keyof P & string;
  readonly oneOf: readonly (string | number | boolean)[];
}

/** A requirement as a function of the caller. */
export interface OwnCheck<P> extends Named {
  /** Whether the person meets it; `"unknown"` where the record does not tell. */
  readonly meets: (person: P) => boolean | "unknown";
}

/** What a post requires of a person. */
export type Requirement<P> = AllowedValues<P> | OwnCheck<P>;

/** A post that is to be filled. */
export interface VacantPost<P> {
  /** The level of the post; needed where a blend goes by it. */
  readonly level?: TargetLevel | undefined;
  readonly requirements?: readonly Requirement<P>[] | undefined;
}

/**
 * Checks a post that may come from plain JavaScript, but for its level, and adds what is wrong to `issues`.
 *
 * @returns the level, as it came
 */
export function checkPost(post: unknown, path: Path, issues: Issue[]): unknown {
  if (!checkKeys(post, [], ["level", "requirements"], path, issues)) return undefined;
  const { level, requirements } = post;
  const at = [...path, "requirements"];
  const places = new Map<unknown, Path>();
  if (Array.isArray(requirements)) {
    readEach<unknown, unknown>(requirements, issues, (one, i) => {
      checkRequirement(one, [...at, i], places, issues);
    });
  } else if (requirements !== undefined) issues.push(notAList(at, requirements));
  return level;
}

function checkRequirement(requirement: unknown, path: Path, places: Map<unknown, Path>, issues: Issue[]): void {
  const isFunction = typeof requirement === "object" && requirement !== null && "meets" in requirement;
  const own = isFunction ? ["meets"] : ["key", "oneOf"];
  if (!checkKeys(requirement, ["id", "name", ...own], [], path, issues)) return;
  const has = (key: string): boolean => Object.hasOwn(requirement, key);
  const { id, meets, key, oneOf } = requirement;
  if (has("id") && !isText(id)) issues.push(notText([...path, "id"], id));
  const first = places.get(id);
  if (first === undefined) places.set(id, [...path, "id"]);
  else if (isText(id)) issues.push(duplicate([...path, "id"], first));
  readText(requirement, "name", path, issues);
  if (has("meets") && typeof meets !== "function") issues.push(notAFunction([...path, "meets"], meets));
  if (has("key") && !isText(key)) issues.push(notText([...path, "key"], key));
  if (has("oneOf") && !Array.isArray(oneOf)) issues.push(notAList([...path, "oneOf"], oneOf));
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** Whether a person meets a requirement. A function of the caller may return anything; that is said in `issues`. */
export function isMet<P extends object>(
  requirement: Requirement<P>,
  person: P,
  path: Path,
  issues: Issue[],
): boolean | "unknown" {
  if ("meets" in requirement) {
    const met: unknown = requirement.meets(person);
    if (typeof met === "boolean" || met === "unknown") return met;
    issues.push(notOneOf([...path, requirement.id], ["true", "false", "unknown"], met));
    return "unknown";
  }
  const { key, oneOf } = requirement;
  const value: unknown = Object.hasOwn(person, key) ? Reflect.get(person, key) : undefined;
  if (value === undefined || value === null || value === "unknown") return "unknown";
  return oneOf.some((allowed) => allowed === value);
}
