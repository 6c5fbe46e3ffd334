import { type Issue, missing, notAFunction, notText } from "../core/issues.js";

/** Names the group of a result. What is wrong is added to the issues; the group is then empty. */
export type GroupOf<R> = (result: R, at: number) => string;

/**
 * Reads the groups that a function of the caller names.
 *
 * @param key where an issue stands, below the result
 */
export function groupReader<R>(groupBy: (result: R) => unknown, issues: Issue[], key = "group"): GroupOf<R> {
  if (typeof groupBy !== "function") issues.push(notAFunction(["options", "groupBy"], groupBy));
  return (result, at) => {
    const group = groupBy(result);
    if (typeof group === "string" && group !== "") return group;
    const path = ["results", at, key];
    issues.push(group === undefined ? missing(path) : notText(path, group));
    return "";
  };
}

/** The value of a key; a new one if there is none yet. */
export function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
